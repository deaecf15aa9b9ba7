import Events

/// Which models were started, who leads, helps and takes part, which replicate which; which initiatives were
/// recognised and who was held up as an example.
///
///     2022-03-01  model.started  md-1  linkage in c-1, led by e-1, households h-1 (poor), h-2 (near-poor)
///     2023-12-10  household.exited-poverty  h-1
///     2024-02-01  model.started  md-2  in c-2, replicates md-1
///
///     board as of 2022-12-31: md-1, left poverty 0, replicas none
///     board as of 2024-12-31: md-1, left poverty 1 (h-1), replicas md-2
///
/// Invariants: facts are kept as they came, by id; of two entries that start one model the earlier one, by day and
/// place, stands. What a household is, then and now, is asked of the register when the board is read, so that an exit
/// that is recorded late or corrected counts like any other.
package struct Models: Restorable, Sendable {
  package static let version = 1

  var started = Keyed<ModelID, [StartedModel]>()
  /// By whoever leads, helps or takes part.
  var modelsOfSubject = Keyed<SubjectID, [ModelID]>()
  var replicasOfModel = Keyed<ModelID, [ModelID]>()
  var recognitions = Keyed<InitiativeID, [Recognition]>()
  var exemplars = Keyed<ExemplarID, [Exemplar]>()

  package init() {}

  package mutating func restore(_ step: RestoreStep) {
    started.restore(step)
    modelsOfSubject.restore(step)
    replicasOfModel.restore(step)
    recognitions.restore(step)
    exemplars.restore(step)
  }

  /// Whether an entry, of whatever day, started this model.
  package func isRecorded(_ model: ModelID) -> Bool { started[model] != nil }
}
