import CanonicalJSON
import Events
import Ledger
import Merkle
import Projections

extension LedgerReader {
  /// Each line from a place on, the first unless told, up to another, without its LF.
  func forEachLine(
    from first: UInt64 = 1, upTo limit: UInt64, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    guard first <= limit else { return }
    try forEachLine(first...limit) { _, line in try body(line) }
  }

  /// The root of the first `size` entries, from their bytes alone.
  func computedRoot(size: TreeSize) throws -> Hash { try LogScan(self, hashing: size, limit: 0).root ?? .emptyRoot }

  /// Whose personal data the entries behind a place say were erased, and by which entry. Nobody's erasure is taken back by a
  /// correction or a void.
  func erasures(behind size: TreeSize) throws -> [String: Seq] {
    var erased: [String: Seq] = [:]
    let type = Array("\"type\":\"\(EventType.personalDataErased.text)\"".utf8)
    try forEachLine(holding: type, from: size.count + 1) { seq, line in
      if let subject = try Envelope(reading: line).erasedSubject(in: line) { erased[subject] = Seq(seq) }
      return true
    }
    return erased
  }

  /// Whose personal data the entries at these places say were erased.
  func subjects(ofErasures places: [Position]) throws -> [String: Seq] {
    var erased: [String: Seq] = [:]
    for place in places {
      let subject = try line(at: place).withUnsafeBytes { line in try Envelope(reading: line).erasedSubject(in: line) }
      if let subject { erased[subject] = Seq(place.seq) }
    }
    return erased
  }

  /// Whether a line holds personal data of a subject, sealed.
  func holdsSealed(_ subject: String) throws -> Bool {
    let types = Set(
      EventType.allCases.filter { Sealing(of: $0).isNeeded || Corrections.concerns($0) }.map(\.text))
    var isFound = false
    try forEachLine(upTo: size.count) { line in
      let envelope = try Envelope(reading: line)
      guard !isFound, types.contains(String(decoding: envelope.type.bytes(of: line), as: UTF8.self)) else { return }
      isFound = try JSON(parsing: UnsafeRawBufferPointer(rebasing: line[envelope.what.range])).holdsSealed(subject)
    }
    return isFound
  }

  /// The settings that the ledger was opened with: its zone and its clock stand in entry 1.
  func openingSettings() throws -> Settings {
    var first = Projections()
    try line(at: Position(seq: 1)).withUnsafeBytes { bytes in
      var line = try LineDecoder.log.decode(bytes, &first.symbols)
      try first.fold(&line)
    }
    return first.units.settings(on: Day(number: .max))
  }

  /// The last entry that counts as known: the end of a batch, never its middle.
  package func limit(of known: AsKnown) throws -> Seq {
    switch known {
    case .now: return Seq(size.count)
    case .seq(let seq): return Seq(try endOfBatch(before: min(seq.number, size.count)))
    case .time(let time): return Seq(try count(recordedBy: time))
    }
  }

  /// The last entry up to a place that ends its batch; 0 when there is none. Looks back a stretch at a time, each twice as
  /// long as the one before: a batch may be long.
  private func endOfBatch(before place: UInt64) throws -> UInt64 {
    var (last, length): (UInt64, UInt64) = (place, 64)
    while last > 0 {
      let first = last > length ? last - length + 1 : 1
      var found: UInt64?
      try forEachLine(first...last) { seq, line in
        if try !Envelope(reading: line).more { found = seq }
      }
      if let found { return found }
      last = first - 1
      length *= 2
    }
    return 0
  }

  /// How many entries were recorded at or before a moment, by halving: `at` never goes back in a log.
  private func count(recordedBy time: Timestamp) throws -> UInt64 {
    // First the segments by their first lines, which need no search in the file; then the lines of one segment.
    let perSegment = place.segments.entriesPerSegment
    var (low, high): (UInt64, UInt64) = (0, (size.count + perSegment - 1) / perSegment)
    while low < high {
      let middle = (low + high) / 2
      if try isRecorded(middle * perSegment + 1, by: time) { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    var (last, behind) = ((low - 1) * perSegment + 1, min(low * perSegment, size.count) + 1)
    while last + 1 < behind {
      let middle = (last + behind) / 2
      if try isRecorded(middle, by: time) { last = middle } else { behind = middle }
    }
    return last
  }

  private func isRecorded(_ seq: UInt64, by time: Timestamp) throws -> Bool {
    var symbols = Symbols()
    return try line(at: Position(seq: seq)).withUnsafeBytes {
      try LineDecoder.log.decode($0, &symbols).header.at <= time
    }
  }
}

extension Envelope {
  private static let erasureType = Array(EventType.personalDataErased.text.utf8)

  /// Whose personal data this entry says were erased; nil for any other entry.
  func erasedSubject(in line: UnsafeRawBufferPointer) throws -> String? {
    guard type.bytes(of: line).elementsEqual(Envelope.erasureType) else { return nil }
    return try JSON(parsing: UnsafeRawBufferPointer(rebasing: line[what.range]))["subject"]?.string
  }
}
