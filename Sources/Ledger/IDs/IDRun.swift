import Merkle
import Synchronization

/// Where the ids of a run of entries stand: a file of hashes in ascending order, never changed once it is written.
///
///     page 0        340 hashes of 8 bytes, 340 places of 4 bytes (seq less the run's first), 16 bytes of nothing
///     page 1 …      the last one has what is left, and zeros behind
///     directory     for each page: its first hash, and the first 24 bytes of its SHA-256
///
/// Little endian. The directory is held in memory, checked against the SHA-256 that the signed list has of it; each page
/// is checked when it is first touched. Hashes are spread evenly, so that a place is guessed and not searched for.
final class IDRun: Sendable {
  struct Entry: Hashable, Sendable {
    let hash: UInt64
    let seq: UInt64

    @inline(__always)
    static func precedes(_ a: Entry, _ b: Entry) -> Bool { a.hash < b.hash || a.hash == b.hash && a.seq < b.seq }
  }

  /// What the list of runs says of one.
  struct Description: Hashable, Sendable {
    let first: UInt64
    let last: UInt64
    /// Of its directory.
    let digest: Hash

    var count: Int { Int(last - first) + 1 }
    var pageCount: Int { (count + IDRun.pageEntryCount - 1) / IDRun.pageEntryCount }
    var byteCount: Int { pageCount * (IDRun.pageByteCount + IDRun.directoryEntryByteCount) }
    var name: String { "\(first)-\(last)" }
  }

  static let pageByteCount = 4096
  static let pageEntryCount = 340
  static let directoryEntryByteCount = 32
  static let pageDigestByteCount = 24

  let description: Description
  private let path: String
  private let bytes: MappedBytes
  /// Of each page.
  private let firstHashes: [UInt64]
  private let digests: [UInt8]
  /// A bit for each page whose bytes were found to be those that were signed.
  private let checked: Mutex<[UInt64]>

  /// - Throws: `IDIndexFault.differs` when the file is not the one that was signed.
  init(_ description: Description, _ place: LedgerPlace) throws(IDIndexFault) {
    self.description = description
    path = place.idRunPath(description)
    let mapped: MappedBytes?
    do throws(FileSystemError) {
      let isThere = try place.files.kind(of: path) == .file
      let byteCount = isThere ? try place.files.open(path, .read).byteCount() : 0
      let isWhole = byteCount == UInt64(description.byteCount)
      mapped = isWhole ? try place.files.map(path, byteCount: description.byteCount) : nil
    } catch {
      throw .file(error)
    }
    guard let mapped else { throw .differs(path: path) }
    bytes = mapped
    // Copied first and checked then, so that what was checked is what is used.
    let directory = Array(bytes.bytes[(description.pageCount * IDRun.pageByteCount)...])
    guard sha256(of: directory) == description.digest else { throw .differs(path: path) }
    let pages = 0..<description.pageCount
    firstHashes = directory.withUnsafeBytes { directory in
      pages.map {
        UInt64(
          littleEndian: directory.loadUnaligned(fromByteOffset: $0 * IDRun.directoryEntryByteCount, as: UInt64.self))
      }
    }
    digests = pages.flatMap { page in
      directory[(page * IDRun.directoryEntryByteCount + 8)..<((page + 1) * IDRun.directoryEntryByteCount)]
    }
    checked = Mutex([UInt64](repeating: 0, count: (description.pageCount + 63) / 64))
  }

  /// How many entries a page holds.
  private func entryCount(ofPage page: Int) -> Int {
    min(IDRun.pageEntryCount, description.count - page * IDRun.pageEntryCount)
  }

  /// Adds each entry of this hash.
  func find(_ hash: UInt64, _ found: inout [UInt64]) throws(IDIndexFault) {
    var page = Int(hash.multipliedFullWidth(by: UInt64(firstHashes.count)).high)
    while page > 0, firstHashes[page] >= hash { page -= 1 }
    while page + 1 < firstHashes.count, firstHashes[page + 1] < hash { page += 1 }
    // Entries of one hash may run over a page's end.
    while page < firstHashes.count, firstHashes[page] <= hash {
      let count = entryCount(ofPage: page)
      let words = try self.page(page)
      var index = IDRun.lowerBound(of: hash, words, count)
      while index < count, words.hash(index) == hash {
        found.append(description.first + UInt64(words.place(index)))
        index += 1
      }
      page += 1
    }
  }

  private static func lowerBound(of hash: UInt64, _ page: IDPage, _ count: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if page.hash(middle) < hash { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A page whose bytes are those that were signed.
  private func page(_ page: Int) throws(IDIndexFault) -> IDPage {
    let bytes = pageBytes(page)
    let bit: UInt64 = 1 << UInt64(page & 63)
    let isSound = checked.withLock { checked in
      if checked[page >> 6] & bit == 0, isSigned(bytes, page) { checked[page >> 6] |= bit }
      return checked[page >> 6] & bit != 0
    }
    // A page that was read before may have left the memory, and the disk may not give it again.
    guard isSound, !self.bytes.isTorn else { throw .differs(path: path) }
    return IDPage(bytes: bytes)
  }

  private func pageBytes(_ page: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes.bytes[(page * IDRun.pageByteCount)..<((page + 1) * IDRun.pageByteCount)])
  }

  private func isSigned(_ bytes: UnsafeRawBufferPointer, _ page: Int) -> Bool {
    let start = page * IDRun.pageDigestByteCount
    return sha256(of: bytes).withUnsafeBytes {
      $0.prefix(IDRun.pageDigestByteCount).elementsEqual(digests[start..<start + IDRun.pageDigestByteCount])
    }
  }

  /// The entries of one page, checked anew from its bytes, appended to a list.
  func read(page: Int, into entries: inout [Entry]) throws(IDIndexFault) {
    // A copy: what is checked is what goes into the next run.
    let copy = Array(pageBytes(page))
    let isSound = copy.withUnsafeBytes { isSigned($0, page) }
    guard isSound, !bytes.isTorn else { throw .differs(path: path) }
    copy.withUnsafeBytes { copy in
      let words = IDPage(bytes: copy)
      for index in 0..<entryCount(ofPage: page) {
        entries.append(Entry(hash: words.hash(index), seq: description.first + UInt64(words.place(index))))
      }
    }
  }
}

/// A page of a run in memory.
struct IDPage {
  let bytes: UnsafeRawBufferPointer

  @inline(__always)
  func hash(_ index: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
  }

  @inline(__always)
  func place(_ index: Int) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: IDRun.pageEntryCount * 8 + index * 4, as: UInt32.self))
  }
}

/// Why the index cannot be used; the log can always make another one.
package enum IDIndexFault: Error, Hashable, Sendable {
  /// A file is not what was signed.
  case differs(path: String)
  case file(FileSystemError)
  /// The log could not be asked.
  case log(LedgerError)
}
