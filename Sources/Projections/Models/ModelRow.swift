import Events

/// One model as it stands on a day.
package struct ModelRow: Sendable {
  package let model: ModelID
  /// The entry that started it.
  package let seq: Seq
  package let startedOn: Day
  package let name: String
  package let kind: ModelKind
  package let area: UnitID
  package let lead: SubjectID
  package let supporters: [SubjectID]
  package let replicates: ModelID?
  package let participants: [ModelParticipant]
  /// Models that replicate this one directly, by day and place in the log.
  package let replicas: [ModelID]

  package var leftPoverty: [ModelParticipant] { participants.filter { $0.exit != nil } }
  /// The entry that started it and those by which its households left poverty.
  package var seqs: [Seq] { Set([seq] + participants.compactMap { $0.exit?.seq }).sorted() }
}

/// A household that takes part in a model, then and now.
package struct ModelParticipant: Hashable, Sendable {
  package let household: HouseholdID
  /// What the entry states.
  package let statedThen: StatusThen
  /// What the register says of the day of the start; nil when the household was not on record or gone.
  package let foundThen: StatusThen?
  /// What it is on the day asked for; nil when it is not on record or gone.
  package let now: StatusThen?
  /// Its last exit from poverty after the model started; a relapse since then shows in `now`.
  package let exit: Exit?

  package struct Exit: Hashable, Sendable {
    package let on: Day
    package let seq: Seq
  }
}

/// Which models are asked for; what is nil is not asked.
package struct ModelFilter: Sendable {
  /// The area that they stand in.
  package var area: UnitID?
  /// A unit's models: those in its area, and those that it leads elsewhere.
  package var unit: UnitID?
  /// Led or supported by it.
  package var subject: SubjectID?
  package var supporter: SubjectID?
  package var household: HouseholdID?
  package var kind: ModelKind?
  /// The days on which they started.
  package var started: ClosedRange<Day>?

  package init() {}

  package static func of(_ unit: UnitID) -> ModelFilter {
    var filter = ModelFilter()
    filter.unit = unit
    return filter
  }

  package static func by(_ subject: SubjectID) -> ModelFilter {
    var filter = ModelFilter()
    filter.subject = subject
    return filter
  }

  package static func supported(by subject: SubjectID) -> ModelFilter {
    var filter = ModelFilter()
    filter.supporter = subject
    return filter
  }

  package static func joined(by household: HouseholdID) -> ModelFilter {
    var filter = ModelFilter()
    filter.household = household
    return filter
  }

  package func during(_ days: ClosedRange<Day>?) -> ModelFilter {
    var filter = self
    filter.started = days
    return filter
  }
}
