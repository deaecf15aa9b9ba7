import CanonicalJSON
import Events
import Ledger
import Merkle
import Projections

extension LedgerReader {
  /// Each line from the first on up to a place, without its LF.
  func forEachLine(upTo limit: UInt64, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    var next = Position(seq: 1)
    while next.seq <= limit, let slice = try slice(from: next) {
      let isWhole = try slice.forEachLine { seq, line throws in
        guard seq <= limit else { return false }
        try body(line)
        return true
      }
      try slice.checkReadable()
      guard isWhole else { return }
      next = slice.next
    }
  }

  /// Whose personal data were erased, and by which entry. Nobody's erasure is taken back by a correction or a void.
  package func erasures() throws -> [String: Seq] {
    var erased: [String: Seq] = [:]
    try forEachLine(upTo: size.count) { line in
      let envelope = try Envelope(reading: line)
      if let subject = try envelope.erasedSubject(in: line) { erased[subject] = Seq(envelope.seq) }
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
    try forEachLine(upTo: 1) { bytes in
      var line = try LineDecoder.log.decode(bytes, &first.symbols)
      try first.fold(&line)
    }
    return first.units.settings(on: Day(number: .max))
  }

  /// The last entry that counts as known: the end of a batch, never its middle.
  func limit(of known: AsKnown) throws -> Seq {
    var limit: UInt64 = 0
    var symbols = Symbols()
    switch known {
    case .now: return Seq(size.count)
    case .seq(let seq):
      try forEachLine(upTo: min(seq.number, size.count)) { bytes in
        let line = try LineDecoder.log.decode(bytes, &symbols)
        if !line.more { limit = line.header.seq.number }
      }
    case .time(let time):
      try forEachLine(upTo: size.count) { bytes in
        let line = try LineDecoder.log.decode(bytes, &symbols)
        if line.header.at <= time { limit = line.header.seq.number }
      }
    }
    return Seq(limit)
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
