import Events

/// How many households are poor and near-poor, where, when, under which standard, and how it came about.
///
/// Each household entry adds to the account of its hamlet and of every unit above it on that day, under one standard,
/// in one year, for all households and for each subgroup that it belongs to. Ten communes of one district:
///
///     2023, poor, under s     opening 412, new 9, relapsed 4, exited 61, to near-poor 30, left 2, moved out 1
///                             closing 331 = 412 + 9 + 4 - 61 - 30 - 2 - 1, and the opening of 2024
///
/// Four kinds of figure stand side by side and are never merged: computed (from household entries), submitted, approved
/// and published. A rate has a total of the same unit, year and standard, or there is no rate.
///
/// Invariants: the cells are the sum of what each household's facts add, walked in the order of their days through the
/// units as they stood on those days; so entries may come in any order. What comes in order is added in a few steps,
/// what comes late takes back what the touched households had added and adds it anew.
///
/// Three readings that the accounts rest on:
/// - A household that is poor again after an exit has relapsed, also when the entry says "new" and the exit was recorded
///   after it; an exit under an earlier standard counts.
/// - The traits of a day are those found by the end of it. A household that comes into a subgroup while it is poor is
///   "moved in" in the subgroup's account, and "moved out" when it ceases to belong: nothing changes for all households.
/// - The subgroup of especially difficult communes goes by the commune's classification on the day; a classification
///   that begins or ends is a change of that subgroup's boundary.
package struct Poverty: Restorable, Sendable {
  package static let version = 1

  var cells = Cells()
  var places = Places()
  /// In step with the numbering of `Households`.
  var standards = Numbering<StandardID>()
  var reviewYears = ReviewYears()

  var adopted = Keyed<StandardID, [Adopted]>()
  var submitted = Table<SubmittedResult>()
  var approved = Table<ApprovedResult>()
  var published = Table<PublishedFigure>()
  var lists = Table<PublishedReviewList>()
  /// By unit: the rows of its results and figures.
  var submittedRows = Keyed<UnitID, [Int]>()
  var approvedRows = Keyed<UnitID, [Int]>()
  var publishedRows = Keyed<UnitID, [Int]>()
  /// By review: the rows of its lists.
  var listRows = Keyed<ReviewID, [Int]>()

  package init() {}

  package mutating func restore(_ step: RestoreStep) {
    cells.restore(step)
    places.restore(step)
    standards.restore(step)
    reviewYears.restore(step)
    adopted.restore(step)
    submitted.restore(step)
    approved.restore(step)
    published.restore(step)
    lists.restore(step)
    submittedRows.restore(step)
    approvedRows.restore(step)
    publishedRows.restore(step)
    listRows.restore(step)
  }
}
