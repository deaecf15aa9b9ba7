import CanonicalJSON
import Events
import Ledger
import Projections

/// The log read from its first entry into a state: up to a place (as known), of what was effective by a day (as of), with
/// corrections applied.
///
/// The log is looked over once for what corrects and voids (`LogScan`), and folded once with the effects of that, so that
/// the state is the one that a fold of the corrected entries gives.
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
    /// Whose personal data were erased, and by which entry.
    var erased: [String: Seq] = [:]
  }

  /// Reads entries 1 to `limit`, corrected as far as they were by then.
  /// - Parameter progress: work done and work in all, every few thousand entries.
  func run(_ reader: LedgerReader, progress: (UInt64, UInt64) -> Void = { _, _ in }) throws -> Outcome {
    let scan = try LogScan(reader, hashing: nil, limit: limit) { done, total in progress(done, 3 * total) }
    return try run(reader, scan) { done, total in progress(total + 2 * done, 3 * total) }
  }

  /// Reads entries 1 to `limit` with the corrections that were found in them.
  func run(
    _ reader: LedgerReader, _ scan: LogScan, progress: (UInt64, UInt64) -> Void = { _, _ in }
  ) throws -> Outcome {
    try run(reader, scan, from: Outcome(), effects: scan.corrections.effects, progress: progress)
  }

  /// Goes on from a snapshot up to `limit`, with what corrections do to the entries behind it.
  func run(_ reader: LedgerReader, _ scan: LogScan, from start: inout SnapshotStart) throws -> Outcome {
    let effects = start.effects
    return try run(reader, scan, from: start.taken(), effects: effects, progress: { _, _ in })
  }

  /// Decodes on a thread of its own, and folds on this one.
  private func run(
    _ reader: LedgerReader, _ scan: LogScan, from start: consuming Outcome, effects: [Seq: Corrections.Effect],
    progress: (UInt64, UInt64) -> Void
  ) throws -> Outcome {
    var outcome = start
    outcome.corrections = scan.corrections
    outcome.latestAct = max(outcome.latestAct, scan.latestCorrectedDay)
    outcome.erased.merge(scan.erased) { _, later in later }
    if outcome.count < limit.number {
      let decoding = Decoding(reader, from: outcome.count + 1, limit: limit, asOf: asOf, effects: effects)
      try decoding.forEachBatch(from: &outcome) { batch, outcome in
        outcome.state.fold(batch)
        progress(outcome.count, limit.number)
      }
    }
    if let asOf { outcome.state.cutBoundaries(after: asOf) }
    return outcome
  }

  /// Reads entries 1 to `limit` with these effects, one after another, for those who look at the states on the way.
  /// - Parameter after: each wanted entry that was not voided, and the state with it.
  func pass(
    _ reader: LedgerReader, effects: [Seq: Corrections.Effect], wanted: (Seq) -> Bool,
    after: (EntryHeader, Projections) throws -> Void
  ) throws {
    var state = Projections()
    try reader.forEachLine(upTo: limit.number) { bytes in
      var line = try LineDecoder.log.decode(bytes, &state.symbols)
      if !effects.isEmpty, let effect = effects[line.header.seq] {
        guard case .corrected(let fields, _) = effect else { return }
        try state.foldCorrected(bytes, by: fields, asOf: asOf)
      } else {
        try state.fold(&line, asOf: asOf)
      }
      // The state is copied for whoever looks at it: only where somebody does.
      if wanted(line.header.seq) { try after(line.header, state) }
    }
  }
}

extension Projections {
  /// Folds an entry unless it happened after `asOf`.
  mutating func fold(_ line: inout Line, asOf: Day?) throws(PayloadFault) {
    if line.header.isAfter(asOf) { return }
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

extension EntryHeader {
  /// Whether an answer as of a day leaves the entry out: it happened later.
  func isAfter(_ asOf: Day?) -> Bool {
    guard let asOf else { return false }
    return on > asOf && !type.isStanding
  }
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
