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
      guard isWhole else { return }
      next = slice.next
    }
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
