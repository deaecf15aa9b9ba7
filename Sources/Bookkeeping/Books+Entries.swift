import CanonicalJSON
import Events
import Ledger
import Projections

extension Books {
  /// Every entry that counts, in order and as corrected: known, not voided, and effective by the day that was asked for.
  /// - Parameter concerned: types that are of interest; the payloads of others are not decoded.
  package func forEachEvent(
    where concerned: (EventType) -> Bool = { _ in true }, _ body: (EntryHeader, Event) throws -> Void
  ) throws {
    var symbols = state.symbols
    let effects = corrections.known(to: knownTo).effects
    func hand(_ bytes: UnsafeRawBufferPointer) throws {
      var line = try LineDecoder.log.decode(bytes, &symbols)
      guard concerned(line.header.type) else { return }
      if line.header.isAfter(asOf) { return }
      try body(line.header, Event(line.header.type, &line.payload, &symbols))
    }
    try reader.forEachLine(upTo: knownTo.number) { bytes in
      guard !effects.isEmpty, let effect = effects[Seq(try Envelope(reading: bytes).seq)] else {
        return try hand(bytes)
      }
      guard case .corrected(let fields, _) = effect, let entry = try JSON(parsing: bytes).object else { return }
      let corrected = JSON.object(entry.corrected(by: fields)).canonicalBytes()
      try corrected.withUnsafeBytes { try hand($0) }
    }
  }
}
