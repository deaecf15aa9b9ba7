import Events
import Ledger
import Merkle
import Projections

/// A sample drawn again from the log's own bytes: the frame as it was known at the announcement, the root of that size, and
/// the public value. Whoever has the log finds the same.
package struct DrawnSample: Sendable {
  /// Place of the announcement: the size of the log whose root goes into the seed.
  package let announcement: Seq
  package let inspection: String
  package let unit: String
  package let plan: String?
  package let publicValueOn: Day
  package let value: String
  package let root: Hash
  package let seed: Hash
  /// The households of the frame, by id.
  package let frame: [String]
  /// Those that are drawn, in the order of the draw.
  package let drawn: [String]
}

extension LedgerReader {
  /// Draws what the entry at `seq` announced, with a value in the composed form of Unicode; nil when it announced nothing.
  ///
  /// Reads the log up to the announcement: a correction that came later changes neither the frame nor what is announced.
  package func sample(announcedAt seq: Seq, value: String) throws -> DrawnSample? {
    guard seq.number > 0, seq.number <= size.count else { return nil }
    var known = try Replay(limit: limit(of: .seq(seq)), asOf: nil).run(self).state
    guard let (header, announced) = try announcement(at: seq, &known.symbols) else { return nil }
    let frame = known.households(in: announced.frame).map { known.symbols.text(of: $0) }
    let root = try computedRoot(size: TreeSize(seq.number))
    let inspection = known.symbols.text(of: announced.inspection)
    let draw = SampleDraw(root: root, inspection: inspection, value: value)
    return DrawnSample(
      announcement: seq, inspection: inspection, unit: known.symbols.text(of: header.unit),
      plan: header.plan.map { known.symbols.text(of: $0) }, publicValueOn: announced.publicValueOn, value: value,
      root: root, seed: draw.seed, frame: frame,
      drawn: draw.places(announced.sampleSize, of: frame.count).map { frame[$0] })
  }

  private func announcement(
    at seq: Seq, _ symbols: inout Symbols
  ) throws -> (EntryHeader, InspectionSampleAnnounced)? {
    let (header, event) = try event(at: seq, &symbols)
    guard case .inspectionSampleAnnounced(let announced) = event else { return nil }
    return (header, announced)
  }

  /// An entry as it was recorded, whatever corrected it since.
  func event(at seq: Seq, _ symbols: inout Symbols) throws -> (EntryHeader, Event) {
    let bytes = try line(at: Position(seq: seq.number))
    return try bytes.decoding { bytes throws(PayloadFault) in
      var line = try LineDecoder.log.decode(bytes, &symbols)
      return (line.header, try Event(&line, &symbols))
    }
  }
}
