import CZip
import Glibc

/// The files inside of an archive that is held in memory, read with limits: what a hostile archive unpacks to is never
/// held.
final class ZipReader {
  private let archive: OpaquePointer
  private let memory: UnsafeMutableRawPointer
  private let limits: SheetLimits
  private var byteCount = 0

  init(_ bytes: [UInt8], _ limits: SheetLimits) throws(SheetFault) {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw SheetFault(
        vi: "tệp có mật khẩu hoặc là Excel đời cũ (.xls); hãy bỏ mật khẩu và lưu lại dạng .xlsx",
        en: "the file has a password or is of old Excel (.xls); take the password off and save it as .xlsx")
    }
    guard let memory = malloc(max(1, bytes.count)) else { throw Self.damaged("memory") }
    bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { memcpy(memory, base, source.count) }
    }
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(memory, zip_uint64_t(bytes.count), 0, &error) else {
      free(memory)
      throw Self.damaged(String(cString: zip_error_strerror(&error)))
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) else {
      zip_source_free(source)
      free(memory)
      throw Self.damaged(String(cString: zip_error_strerror(&error)))
    }
    self.archive = archive
    self.memory = memory
    self.limits = limits
    let count = Int(zip_get_num_entries(archive, 0))
    guard count <= limits.entryCountMax else {
      throw SheetFault(
        vi: "tệp có \(count) phần bên trong, quá \(limits.entryCountMax); hãy chép bảng sang một tệp mới",
        en: "the file has \(count) parts, more than \(limits.entryCountMax); copy the table into a new file")
    }
  }

  deinit {
    zip_discard(archive)
    free(memory)
  }

  func has(_ path: String) -> Bool { zip_name_locate(archive, path, zip_flags_t(ZIP_FL_NOCASE)) >= 0 }

  /// - Returns: nil when the archive has no such file.
  func file(_ path: String) throws(SheetFault) -> [UInt8]? {
    let index = zip_name_locate(archive, path, zip_flags_t(ZIP_FL_NOCASE))
    guard index >= 0 else { return nil }
    guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else {
      throw Self.damaged("\(path): \(String(cString: zip_strerror(archive)))")
    }
    defer { zip_fclose(file) }
    var bytes: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = zip_fread(file, &room, zip_uint64_t(room.count))
      guard count >= 0 else { throw Self.damaged("\(path): \(String(cString: zip_file_strerror(file)))") }
      guard count > 0 else { return bytes }
      byteCount += Int(count)
      guard byteCount <= limits.byteCountMax else {
        let most = limits.byteCountMax >> 20
        throw SheetFault(
          vi: "tệp giải nén ra quá \(most) MB; hãy chia danh sách thành nhiều tệp",
          en: "the file unpacks to more than \(most) MB; part the list into several files")
      }
      bytes += room[..<Int(count)]
    }
  }

  static func damaged(_ reason: String) -> SheetFault {
    SheetFault(
      vi: "không phải tệp .xlsx đọc được (\(reason)); hãy mở bằng Excel hoặc LibreOffice và lưu lại",
      en: "this is not a sound .xlsx file (\(reason)); open it in Excel or LibreOffice and save it again")
  }
}

/// How much of a file is read.
package struct SheetLimits: Sendable {
  package var entryCountMax = 1_000
  /// Of all parts that are read, unpacked.
  package var byteCountMax = 128 << 20
  package var rowCountMax = 100_000
  package var columnCountMax = 512

  package init() {}
}
