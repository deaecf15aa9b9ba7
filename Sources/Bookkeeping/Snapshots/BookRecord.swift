import Events
import Projections

/// What a snapshot holds beside the projections: what a replay up to there knows.
struct BookRecord: Stored, Sendable {
  let corrections: Corrections
  let lastAt: Timestamp
  let latestAct: Day
  /// Whose personal data were erased, and by which entry.
  let erased: [String: Seq]

  init(_ outcome: Replay.Outcome, erased: [String: Seq]) {
    corrections = outcome.corrections
    lastAt = outcome.lastAt
    latestAct = outcome.latestAct
    self.erased = erased
  }

  func store(in writer: inout StateWriter) { writer.put(corrections, lastAt, latestAct, erased) }

  init(from reader: inout StateReader) throws(StateFault) {
    corrections = try reader.take()
    lastAt = try reader.take()
    latestAct = try reader.take()
    erased = try reader.take()
  }
}
