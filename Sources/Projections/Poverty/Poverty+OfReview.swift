import Events

extension Poverty {
  /// The year of a review, once a result of it is on record.
  package func year(of review: ReviewID) -> Year? {
    guard let number = reviewYears.numbering.number(of: review), reviewYears.rows[number].year != 0 else { return nil }
    return Year(Int(reviewYears.rows[number].year))
  }

  /// The standards under which an area handed up results of a review; one round may be that of many areas.
  package func standards(of review: ReviewID, in area: UnitID) -> [StandardID] {
    (submittedRows[area] ?? []).compactMap { submitted[$0].review == review ? submitted[$0].standard : nil }
  }
}
