import Events

extension Households {
  /// `pledge-on-record`: the voluntary pledges of a household to leave poverty or near-poverty, made by a day.
  package func pledgesOnRecord(
    of household: HouseholdID, during days: ClosedRange<Day>? = nil, asOf: Day
  ) -> Counted {
    let counted = pledges(of: household).filter { $0.isVoluntary && $0.on <= asOf && days?.contains($0.on) ?? true }
    return Counted(counted.count, seqs: counted.map(\.seq))
  }
}
