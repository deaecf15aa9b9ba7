import Events

/// The current state of everything that is asked: a pure fold over the log's entries.
///
/// The same entries give the same state on every machine, byte for byte in the canonical dump; nothing in here reads a
/// clock, a file or a random number. Entries arrive corrected: what a correction changed is applied before the fold.
///
///     var state = Projections()
///     var line = try LineDecoder.log.decode(bytes, &state.symbols)
///     try state.fold(&line)
package struct Projections: Restorable, Sendable {
  package var symbols = Symbols()
  package internal(set) var units = Units()
  package internal(set) var plans = Plans()
  package internal(set) var poverty = Poverty()
  package internal(set) var households = Households()
  package internal(set) var targets = Targets()
  package internal(set) var duties = Duties()
  package internal(set) var awards = Awards()
  package internal(set) var reports = Reports()
  package internal(set) var nominations = Nominations()
  package internal(set) var contributions = Contributions()
  package internal(set) var funds = Funds()
  package internal(set) var support = Support()
  package internal(set) var credit = Credit()
  package internal(set) var inspections = Inspections()
  package internal(set) var access = Access()
  package internal(set) var models = Models()
  package internal(set) var communication = Communication()

  package init() {}

  /// Folds one decoded line of the log.
  /// - Throws: `PayloadFault` when the payload is not what the catalogue says; nothing is folded then.
  package mutating func fold(_ line: inout Line) throws(PayloadFault) {
    try decodeAndDispatch(line.header, &line.payload, into: &self)
  }

  /// Folds entries that were decoded before, in their order.
  package mutating func fold(_ batch: EventBatch) { batch.fold(into: &self) }

  /// Ids that only refused drafts mentioned keep their symbols: no answer shows one.
  package mutating func restore(_ step: RestoreStep) {
    switch step {
    case .mark, .commit, .rollback: break
    case .store(let sink): sink.put(symbols)
    case .load(let source): source.take(&symbols)
    }
    units.restore(step)
    plans.restore(step)
    poverty.restore(step)
    households.restore(step)
    targets.restore(step)
    duties.restore(step)
    awards.restore(step)
    reports.restore(step)
    nominations.restore(step)
    contributions.restore(step)
    funds.restore(step)
    support.restore(step)
    credit.restore(step)
    inspections.restore(step)
    access.restore(step)
    models.restore(step)
    communication.restore(step)
  }
}
