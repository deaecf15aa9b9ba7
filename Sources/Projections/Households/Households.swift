import Events

/// The register of households: where each lives, its class under each standard, its traits and its history, on any day.
///
/// A household's facts are kept in the order of their days, whatever the order in which they were recorded; what it
/// is on a day is what its facts up to that day make of it:
///
///     2022-12-10  registered in x-1, poor under s          x-1, poor
///     2023-06-01  moved to x-2                             x-2, poor
///     2023-12-10  left poverty for near-poverty            x-2, near-poor, newly exited until 2026-12-09
///     2024-12-10  poor again                               x-2, poor: a relapse, never new
///
/// Invariants: a household's row holds its standing after all its facts; a household that came out of another takes
/// the class that the other had at that place of its history, also when that is recorded later; what is recorded after
/// a household left changes nothing.
package struct Households: Restorable, Sendable {
  package static let version = 1

  /// A household: 32 bytes.
  struct Row: Flat, Sendable {
    var standing = Standing()
    var lastOrder: UInt64 = 0
    var lastFact = HouseholdFact.none
    private let unused: UInt32 = 0
  }

  /// A household that lives or lived in a hamlet, and the one noted before it.
  struct Resident: Flat, Sendable {
    let household: UInt32
    let next: UInt32
  }

  var numbering = Numbering<HouseholdID>()
  var rows = Table<Row>()
  var facts = Table<HouseholdFact>()
  /// In step with the numbering of `Poverty`: both number the standards of the same facts.
  var standards = Numbering<StandardID>()
  var hamlets = Numbering<UnitID>()
  var firstResident = Table<UInt32>()
  var residents = Table<Resident>()
  var profiles = Table<Profile>()
  var pledges = Table<Pledge>()
  var loans = Numbering<LoanID>()
  /// By loan: the number of its household.
  var householdOfLoan = Table<UInt32>()
  /// Repayments that were recorded before their loan.
  var waitingRepayments = Table<WaitingRepayment>()
  var publishedLists = Table<PublishedList>()

  package init() {}

  /// Households that were ever mentioned, registered or not.
  package var count: Int { numbering.count }

  package mutating func restore(_ step: RestoreStep) {
    numbering.restore(step)
    rows.restore(step)
    facts.restore(step)
    standards.restore(step)
    hamlets.restore(step)
    firstResident.restore(step)
    residents.restore(step)
    profiles.restore(step)
    pledges.restore(step)
    loans.restore(step)
    householdOfLoan.restore(step)
    waitingRepayments.restore(step)
    publishedLists.restore(step)
  }
}
