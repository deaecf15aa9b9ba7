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

  package init() {}

  /// Folds one decoded line of the log.
  /// - Throws: `PayloadFault` when the payload is not what the catalogue says; nothing is folded then.
  package mutating func fold(_ line: inout Line) throws(PayloadFault) {
    try decodeAndDispatch(line.header, &line.payload, into: &self)
  }

  package mutating func mark() {
    units.mark()
    plans.mark()
    poverty.mark()
    households.mark()
    targets.mark()
    duties.mark()
    awards.mark()
  }

  package mutating func commit() {
    units.commit()
    plans.commit()
    poverty.commit()
    households.commit()
    targets.commit()
    duties.commit()
    awards.commit()
  }

  /// Ids that only refused drafts mentioned keep their symbols: no answer shows one.
  package mutating func rollback() {
    units.rollback()
    plans.rollback()
    poverty.rollback()
    households.rollback()
    targets.rollback()
    duties.rollback()
    awards.rollback()
  }
}
