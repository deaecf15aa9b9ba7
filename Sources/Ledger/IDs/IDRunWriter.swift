import Merkle

extension IDRun {
  /// Puts entries in the order of their hashes. Hashes are spread evenly: by their upper bits nearly all is in place.
  static func sort(_ entries: inout [Entry]) {
    guard entries.count > 1 else { return }
    let bits = UInt64(max(1, Int.bitWidth - entries.count.leadingZeroBitCount - 3))
    let shift = 64 - bits
    var ends = [Int](repeating: 0, count: 1 << Int(bits) + 1)
    for entry in entries { ends[Int(truncatingIfNeeded: entry.hash &>> shift) + 1] += 1 }
    for index in ends.indices.dropFirst() { ends[index] += ends[index - 1] }
    let placed = [Entry](unsafeUninitializedCapacity: entries.count) { room, count in
      for entry in entries {
        let bucket = Int(truncatingIfNeeded: entry.hash &>> shift)
        room.initializeElement(at: ends[bucket], to: entry)
        ends[bucket] += 1
      }
      count = entries.count
    }
    entries = placed
    entries.withUnsafeMutableBufferPointer { entries in
      for index in 1..<entries.count {
        let entry = entries[index]
        var place = index
        while place > 0, Entry.precedes(entry, entries[place - 1]) {
          entries[place] = entries[place - 1]
          place -= 1
        }
        entries[place] = entry
      }
    }
  }
}

/// Writes a run: entries in ascending order of their hashes, page by page.
struct IDRunWriter {
  private let first: UInt64
  private let last: UInt64
  private let file: any OpenFile
  private var page: [UInt8] = []
  private var pageEntries: [IDRun.Entry] = []
  private var directory: [UInt8] = []
  /// Pages that are not written yet.
  private var bytes: [UInt8] = []
  private var writtenByteCount: UInt64 = 0

  /// So much is synced at a time: a sync of the log must never wait for a whole run.
  private static let pieceByteCount = 2 << 20

  init(first: UInt64, last: UInt64, to file: any OpenFile) {
    precondition(last - first < UInt64(UInt32.max), "a run has fewer than 2^32 entries")
    self.first = first
    self.last = last
    self.file = file
    pageEntries.reserveCapacity(IDRun.pageEntryCount)
  }

  mutating func append(_ entry: IDRun.Entry) throws(FileSystemError) {
    pageEntries.append(entry)
    if pageEntries.count == IDRun.pageEntryCount { try endPage() }
  }

  /// What was written, durable.
  mutating func end() throws(FileSystemError) -> IDRun.Description {
    if !pageEntries.isEmpty { try endPage() }
    bytes += directory
    try flush()
    return IDRun.Description(first: first, last: last, digest: sha256(of: directory))
  }

  private mutating func endPage() throws(FileSystemError) {
    page.removeAll(keepingCapacity: true)
    page.append(contentsOf: repeatElement(0, count: IDRun.pageByteCount))
    page.withUnsafeMutableBytes { page in
      for (index, entry) in pageEntries.enumerated() {
        page.storeBytes(of: entry.hash.littleEndian, toByteOffset: index * 8, as: UInt64.self)
        let place = UInt32(truncatingIfNeeded: entry.seq - first).littleEndian
        page.storeBytes(of: place, toByteOffset: IDRun.pageEntryCount * 8 + index * 4, as: UInt32.self)
      }
    }
    withUnsafeBytes(of: pageEntries[0].hash.littleEndian) { directory.append(contentsOf: $0) }
    sha256(of: page).withUnsafeBytes { directory.append(contentsOf: $0.prefix(IDRun.pageDigestByteCount)) }
    bytes += page
    pageEntries.removeAll(keepingCapacity: true)
    if bytes.count >= IDRunWriter.pieceByteCount { try flush() }
  }

  private mutating func flush() throws(FileSystemError) {
    try file.write(bytes, at: writtenByteCount)
    try file.syncData()
    writtenByteCount += UInt64(bytes.count)
    bytes.removeAll(keepingCapacity: true)
  }
}

/// Entries of a run, or of the memory, one after another in the order of their hashes.
struct IDCursor {
  private let run: IDRun?
  private var page = 0
  private var entries: [IDRun.Entry]
  private var index = 0

  init(_ run: IDRun) throws(IDIndexFault) {
    self.run = run
    entries = []
    try fill()
  }

  /// `entries` are in order.
  init(_ entries: [IDRun.Entry]) {
    run = nil
    self.entries = entries
  }

  /// The next one; nil behind the last.
  var entry: IDRun.Entry? { index < entries.count ? entries[index] : nil }

  mutating func step() throws(IDIndexFault) {
    index += 1
    if index == entries.count { try fill() }
  }

  private mutating func fill() throws(IDIndexFault) {
    guard let run, page < run.description.pageCount else { return }
    entries.removeAll(keepingCapacity: true)
    index = 0
    try run.read(page: page, into: &entries)
    page += 1
  }
}
