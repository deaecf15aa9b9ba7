import Events

/// What was published and held: items by outlet, format and month, with their airtime and whom they feature;
/// activities by organiser, kind and year, with who came.
///
///     2023-10-05  communication.published  it-1  column, features h-1       paper, 10/2023: 1 item, 1 column opened
///     2023-10-20  communication.published  it-2  programme, 15 minutes      radio, 10/2023: 1 item, 15 minutes
///     2023-10-17  activity.held  ac-1  peak-month of 2023 by front          front, 2023: 1 peak month
///
/// Invariants: facts are kept as they came, by id; of two entries with one id the earlier one, by day and place,
/// stands. A month is that of the entry's day; a year of activities is the one that the entry names.
package struct Communication: Restorable, Sendable {
  package static let version = 1

  var published = Keyed<ItemID, [CommunicationItem]>()
  /// By the outlet and by each subject that is featured.
  var itemsOfSubject = Keyed<SubjectID, [ItemID]>()
  var held = Keyed<ActivityID, [HeldActivity]>()
  var activitiesOfUnit = Keyed<UnitID, [ActivityID]>()
  /// Who is an exemplar, since when.
  var exemplarsOfSubject = Keyed<SubjectID, [NamedExemplar]>()

  /// An exemplar's entry, as far as communication asks.
  struct NamedExemplar: Flat, Sendable {
    let exemplar: ExemplarID
    let on: Day
    let seq: Seq
  }

  package init() {}

  package mutating func restore(_ step: RestoreStep) {
    published.restore(step)
    itemsOfSubject.restore(step)
    held.restore(step)
    activitiesOfUnit.restore(step)
    exemplarsOfSubject.restore(step)
  }
}

/// An item of communication.
package struct CommunicationItem: Sendable {
  package let item: ItemID
  package let seq: Seq
  package let on: Day
  package let outlet: UnitID
  package let format: CommunicationFormat
  package let title: String
  package let subjects: [SubjectID]
  package let airtimeMinutes: Int?
}

/// A peak month, drive, training or meeting.
package struct HeldActivity: Flat, Sendable {
  package let activity: ActivityID
  package let seq: Seq
  package let on: Day
  package let kind: ActivityKind
  package let organiser: UnitID
  package let year: Year
  package let from: Day
  package let to: Day
  package let attendance: Int?
  package let audience: Audience
  package let linkedMovement: MovementID?
}
