import CZip
import Glibc

/// One ZIP file whose bytes follow from the files in it and their order alone.
///
///     try ZipArchive([ZipFile("figure.json", bytes)]).write(to: "pack.zip")
///
/// Every file has the same time (1980-01-01, the first that the format knows), the same mode and the same way of
/// packing, so that the same question at the same size of a ledger gives the same archive.
package struct ZipArchive: Sendable {
  package let files: [ZipFile]

  package init(_ files: [ZipFile]) { self.files = files }

  /// Writes beside the path, syncs, and renames: the file is there whole or not at all.
  package func write(to path: String) throws(ZipFault) {
    let beside = path + ".new"
    unlink(beside)
    do throws(ZipFault) {
      try fill(beside)
      try Self.sync(beside)
      guard rename(beside, path) == 0 else { throw ZipFault(String(cString: strerror(errno))) }
      try Self.sync(Self.folder(of: path))
    } catch {
      unlink(beside)
      throw error
    }
  }

  private func fill(_ path: String) throws(ZipFault) {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_CREATE | ZIP_EXCL, &code) else {
      var error = zip_error_t()
      zip_error_init_with_code(&error, code)
      defer { zip_error_fini(&error) }
      throw ZipFault(String(cString: zip_error_strerror(&error)))
    }
    for file in files where !Self.add(file, to: archive) {
      let fault = ZipFault(String(cString: zip_strerror(archive)))
      zip_discard(archive)
      throw fault
    }
    // The bytes are written here; what was written so far is taken back when it fails.
    guard zip_close(archive) == 0 else {
      let fault = ZipFault(String(cString: zip_strerror(archive)))
      zip_discard(archive)
      throw fault
    }
  }

  /// Says whether the archive took the file.
  private static func add(_ file: ZipFile, to archive: OpaquePointer) -> Bool {
    // libzip reads the bytes when it closes, and frees them: they get memory of their own.
    guard let bytes = malloc(max(file.bytes.count, 1)) else { return false }
    file.bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { memcpy(bytes, base, source.count) }
    }
    guard let source = zip_source_buffer(archive, bytes, zip_uint64_t(file.bytes.count), 1) else {
      free(bytes)
      return false
    }
    let index = zip_file_add(archive, file.path, source, ZIP_FL_ENC_UTF_8)
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    let place = zip_uint64_t(index)
    let regularFile = zip_uint32_t(0o100644) << 16
    return zip_file_set_dostime(archive, place, 0, firstDay, 0) == 0
      && zip_file_set_external_attributes(archive, place, 0, zip_uint8_t(ZIP_OPSYS_UNIX), regularFile) == 0
      && zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, 9) == 0
  }

  /// 1980-01-01 as MS-DOS writes a day.
  private static let firstDay: zip_uint16_t = 1 << 5 | 1

  private static func sync(_ path: String) throws(ZipFault) {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw ZipFault(String(cString: strerror(errno))) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw ZipFault(String(cString: strerror(errno))) }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

/// A file in an archive.
package struct ZipFile: Hashable, Sendable {
  /// With `/` between folders and no `/` in front.
  package let path: String
  package let bytes: [UInt8]

  package init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Why an archive could not be written, in the words of the system or of libzip.
package struct ZipFault: Error, Hashable, Sendable {
  package let reason: String

  init(_ reason: String) { self.reason = reason }
}
