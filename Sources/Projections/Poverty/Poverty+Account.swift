import Events

extension Poverty {
  /// The computed account; all zero where no household entry says anything.
  ///
  /// Opening is what all years before make, so it is the closing number of the year before. A unit's account is the sum
  /// of its children's but for moves among them, which cancel.
  package func account(
    of unit: UnitID, _ povertyClass: PovertyClass, under standard: StandardID, in year: Year,
    subgroup: Subgroup = .all
  ) -> PovertyAccount {
    var account = PovertyAccount()
    guard let unit = places.units.number(of: unit), let standard = standards.number(of: standard),
      standard < cells.years.count
    else { return account }
    func cell(_ year: Int) -> Int? {
      cells.cell(
        Cells.Key(unit: UInt32(truncatingIfNeeded: unit), standard: standard, year: year, subgroup: subgroup))
    }
    for earlier in cells.years[standard] where Int(earlier) < year.number {
      guard let cell = cell(Int(earlier)) else { continue }
      for flow in Flow.allCases {
        let count = cells.count(cell, Cells.column(flow, of: povertyClass))
        account.opening += flow.isIncoming ? count : -count
      }
    }
    if (1...9_999).contains(year.number), let cell = cell(year.number) {
      for flow in Flow.allCases { account[flow] = cells.count(cell, Cells.column(flow, of: povertyClass)) }
    }
    account.closing = account.balance
    return account
  }

  /// The years in which household entries say something of a unit under a standard, up to a year, without a gap.
  package func computedYears(of unit: UnitID, under standard: StandardID, through last: Year) -> ClosedRange<Year>? {
    guard let unit = places.units.number(of: unit), let number = standards.number(of: standard),
      number < cells.years.count
    else { return nil }
    let first = cells.years[number].first { year in
      cells.cell(
        Cells.Key(unit: UInt32(truncatingIfNeeded: unit), standard: number, year: Int(year), subgroup: .all)
      ).map { !cells.isEmpty($0) } ?? false
    }
    let end = min(last, self.standard(standard)?.standard.lastReviewYear ?? last)
    guard let first, first <= end.number else { return nil }
    return Year(Int(first))...end
  }

  /// What a submitted result says against what follows from it, from the year before, and from household entries.
  package struct Comparison: Sendable {
    package let povertyClass: PovertyClass
    package let stated: PovertyAccount
    package let computed: PovertyAccount
    /// The closing number of the year before as it was submitted; nil when none was.
    package let closingBefore: Int?

    /// 0 when the stated account balances.
    package var imbalance: Int { stated.imbalance }
    /// Stated opening less the closing of the year before; nil when that was not submitted.
    package var openingGap: Int? { closingBefore.map { stated.opening - $0 } }
    /// Columns in which the result differs from household entries.
    package var differingFlows: [Flow] { Flow.allCases.filter { stated[$0] != computed[$0] } }
    package var closingGap: Int { stated.closing - computed.closing }
  }

  package func comparison(
    of result: SubmittedResult, _ povertyClass: PovertyClass, subgroup: Subgroup = .all
  ) -> Comparison? {
    guard let stated = result.accounts(of: subgroup)?.account(of: povertyClass) else { return nil }
    let before = submission(of: result.area, under: result.standard, in: result.year.previous)?
      .accounts(of: subgroup)?.account(of: povertyClass).closing
    return Comparison(
      povertyClass: povertyClass, stated: stated,
      computed: account(of: result.area, povertyClass, under: result.standard, in: result.year, subgroup: subgroup),
      closingBefore: before)
  }
}
