import Events

/// The class that follows from what a review found in a household, by the thresholds of the standard's own entry.
///
/// Under the standard of 2022-2025, where score A stands for income and each of 12 missing indicators scores 10 in B:
///
///     rural, A 140, B 30     poor              rural, A 140, B 20     near-poor
///     rural, A 141, B 30     neither           urban, A 175, B 30     poor
package struct ClassFinding: Hashable, Sendable {
  /// What it was told by; scores go before income where a profile has both.
  package enum Basis: Hashable, Sendable {
    case scores(a: Decimal, b: Decimal)
    case income(perCapitaVND: Int64, missingIndicators: Int?)
  }

  /// nil: neither poor nor near-poor.
  package let povertyClass: PovertyClass?
  package let basis: Basis
  package let areaType: AreaType
}

extension StandardAdopted {
  /// nil where the standard has no thresholds for the area, or the profile lacks what they ask.
  package func finding(of profile: Households.Profile) -> ClassFinding? {
    guard let areaType = profile.areaType, let limits = thresholds?.first(where: { $0.areaType == areaType }) else {
      return nil
    }
    if let a = profile.scoreA, let b = profile.scoreB, let limit = limits.scoreMax, let least = scoreBLeast {
      let povertyClass: PovertyClass? = a > limit ? nil : b >= least ? .poor : .nearPoor
      return ClassFinding(povertyClass: povertyClass, basis: .scores(a: a, b: b), areaType: areaType)
    }
    guard let income = profile.perCapitaIncomeVND else { return nil }
    func finding(_ povertyClass: PovertyClass?, _ missing: Int?) -> ClassFinding {
      ClassFinding(
        povertyClass: povertyClass, basis: .income(perCapitaVND: income, missingIndicators: missing),
        areaType: areaType)
    }
    let missing = profile.missingIndicators
    if income > limits.incomeMax { return finding(nil, missing) }
    if let poor = limits.incomePoor, income <= poor { return finding(.poor, missing) }
    guard let missing, let indicatorsPoor else { return nil }
    return finding(missing >= indicatorsPoor ? .poor : .nearPoor, missing)
  }

  /// Score B from which a household is poor.
  private var scoreBLeast: Decimal? {
    guard let indicatorsPoor, let scorePerIndicator else { return nil }
    let (mantissa, overflow) = scorePerIndicator.mantissa.multipliedReportingOverflow(by: Int64(indicatorsPoor))
    return overflow ? nil : Decimal(mantissa: mantissa, scale: scorePerIndicator.scale)
  }
}

/// What a household's last profile under a standard says of its class.
package struct ClassCheck: Sendable {
  package let finding: ClassFinding
  /// The day and the entry of the profile.
  package let on: Day
  package let seq: Seq
}

extension Poverty {
  /// By the last profile that was assessed under the standard in the year up to a day; nil when none says enough.
  package func check(
    of household: HouseholdID, under standard: StandardID, on day: Day, households: Households
  ) -> ClassCheck? {
    guard let adopted = self.standard(standard)?.standard,
      let last = households.profile(of: household, under: standard, on: day), day < last.on.adding(months: 12),
      let finding = adopted.finding(of: last.profile)
    else { return nil }
    return ClassCheck(finding: finding, on: last.on, seq: last.seq)
  }
}
