import CanonicalJSON
import Events
import Ledger
import Projections

/// The log read from its first entry into a state: up to a place (as known), of what was effective by a day (as of), with
/// corrections applied.
///
/// The log is read once; from the first correction or void on, that reading only looks for more of them, and the log is
/// folded from its start with their effects, so that the state is the one that a fold of the corrected entries gives.
struct Replay {
  /// The last entry to read.
  let limit: Seq
  let asOf: Day?

  /// What a replay comes back with.
  struct Outcome {
    var state = Projections()
    var corrections = Corrections()
    /// When the last entry that was read was recorded.
    var lastAt = Timestamp(milliseconds: 0)
    var count: UInt64 = 0
    /// No act that was read happened after this day, whatever day it was recorded or corrected to.
    var latestAct = Day(number: .min)
  }

  /// Goes on from a snapshot up to `limit`, with what corrections do to the entries behind it.
  func run(_ reader: LedgerReader, from start: inout SnapshotStart) throws -> Outcome {
    let effects = start.effects
    var outcome = try pass(reader, from: start.taken(), effects: effects)
    if let asOf { outcome.state.cutBoundaries(after: asOf) }
    return outcome
  }

  /// Reads entries 1 to `limit`, corrected as far as they were by then.
  /// - Parameter progress: entries done and entries in all, every few thousand.
  func run(_ reader: LedgerReader, progress: (UInt64, UInt64) -> Void = { _, _ in }) throws -> Outcome {
    var outcome = try pass(reader, effects: [:], isSearch: true, progress: progress)
    if !outcome.corrections.isEmpty {
      outcome = try pass(reader, effects: outcome.corrections.effects, progress: progress)
    }
    if let asOf { outcome.state.cutBoundaries(after: asOf) }
    return outcome
  }

  /// Reads entries 1 to `limit` once, with these effects.
  /// - Parameters:
  ///   - isSearch: folds up to the first correction or void, and only looks for more of them behind it.
  ///   - after: each entry that was not voided, and the state with it.
  func pass(
    _ reader: LedgerReader, from start: consuming Outcome = Outcome(), effects: [Seq: Corrections.Effect],
    isSearch: Bool = false,
    progress: (UInt64, UInt64) -> Void = { _, _ in },
    wanted: (Seq) -> Bool = { _ in false }, after: (EntryHeader, Projections) throws -> Void = { _, _ in }
  ) throws -> Outcome {
    let first = start.count + 1
    var outcome = start
    let hasEffects = !effects.isEmpty
    try reader.forEachLine(from: first, upTo: limit.number) { bytes in
      var line = try LineDecoder.log.decode(bytes, &outcome.state.symbols)
      outcome.lastAt = line.header.at
      outcome.count += 1
      if line.header.on > outcome.latestAct, !line.header.type.isStanding { outcome.latestAct = line.header.on }
      if outcome.count & 0x3fff == 0 { progress(outcome.count, limit.number) }
      if Corrections.concerns(line.header.type) {
        let entry = try JSON(parsing: bytes)
        let what = entry["what"] ?? [:]
        outcome.corrections.note(line.header, what: what)
        if let day = what["corrected"]?["on"]?.string.flatMap({ Day($0) }) {
          outcome.latestAct = max(outcome.latestAct, day)
        }
      }
      if isSearch, !outcome.corrections.isEmpty { return }
      if hasEffects, let effect = effects[line.header.seq] {
        guard case .corrected(let fields, _) = effect else { return }
        try outcome.state.foldCorrected(bytes, by: fields, asOf: asOf)
      } else {
        try outcome.state.fold(&line, asOf: asOf)
      }
      // The state is copied for whoever looks at it: only where somebody does.
      if wanted(line.header.seq) { try after(line.header, outcome.state) }
    }
    return outcome
  }
}

extension Projections {
  /// Folds an entry unless it happened after `asOf`.
  mutating func fold(_ line: inout Line, asOf: Day?) throws(PayloadFault) {
    if let asOf, line.header.on > asOf, !line.header.type.isStanding { return }
    try fold(&line)
  }

  /// Folds an entry with other values in some of its fields.
  mutating func foldCorrected(_ bytes: UnsafeRawBufferPointer, by fields: JSON.Object, asOf: Day?) throws {
    try corrected(bytes, by: fields).withUnsafeBytes { bytes in
      var line = try LineDecoder.log.decode(bytes, &symbols)
      try fold(&line, asOf: asOf)
    }
  }
}

/// The line of an entry with other values in some of its fields.
func corrected(_ line: UnsafeRawBufferPointer, by fields: JSON.Object) throws -> [UInt8] {
  JSON.object((try JSON(parsing: line).object ?? [:]).corrected(by: fields)).canonicalBytes()
}

extension EventType {
  /// Entries that answers date by themselves, so that "as of a day" never leaves them out: the units and standards (with
  /// their own days in force), what plans say (a plan whose day is not printed binds its whole period, and an amendment
  /// names the day from which it counts), settings, prize money by law, and figures published for a year.
  var isStanding: Bool { Self.standing[Int(rawValue)] }

  private static let standing: [Bool] = allCases.map { type in
    let acts: [EventType] = [.planAmendmentProposed, .planTargetAssigned, .participantDisciplineRecorded]
    let subjects = ["unit", "block", "plan", "standard", "ledger", "setting", "prize", "base-salary"]
    return
      (subjects.contains { type.text.hasPrefix($0 + ".") }
      || type == .movementRegistered || type == .participantRegistered || type == .figurePublished)
      && !acts.contains(type)
  }
}
