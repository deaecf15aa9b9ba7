import Events
import Projections

/// What a snapshot holds beside the projections: what a replay up to there knows.
struct BookRecord: Stored, Sendable {
  let corrections: Corrections
  let lastAt: Timestamp
  let latestAct: Day
  let erased: [String: Seq]

  init(_ outcome: Replay.Outcome) {
    corrections = outcome.corrections
    lastAt = outcome.lastAt
    latestAct = outcome.latestAct
    erased = outcome.erased
  }

  func store(in writer: inout StateWriter) { writer.put(corrections, lastAt, latestAct, erased) }

  init(from reader: inout StateReader) throws(StateFault) {
    corrections = try reader.take()
    lastAt = try reader.take()
    latestAct = try reader.take()
    erased = try reader.take()
  }
}
