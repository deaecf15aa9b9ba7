import Events

/// What a household promised, and what it lives on.
extension ScorecardFigures {
  /// A voluntary pledge by that day; its target year beside the year of the exit.
  var pledge: Evidence? {
    let pledges = state.households.pledges(of: household).filter { $0.isVoluntary && $0.on <= day }
      .sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
    guard let last = pledges.last else { return nil }
    let exit = state.households.lastExit(of: household, by: day)
    let left =
      exit.map { Title(vi: ", thoát nghèo năm \($0.on.year)", en: ", left in \($0.on.year)") }
      ?? Title(vi: ", chưa thoát nghèo", en: ", not out yet")
    let parts = pledges.map { pledge in
      Evidence.Part(
        Title(vi: "đăng ký thoát nghèo năm \(pledge.targetYear)", en: "pledged for \(pledge.targetYear)"),
        .day(pledge.on))
    }
    return Evidence(
      .pledgeOnRecord, .isSo,
      remark: Title(
        vi: "đăng ký thoát nghèo năm \(last.targetYear)\(left.vi)", en: "pledged for \(last.targetYear)\(left.en)"),
      parts: parts, entries: pledges.map(\.seq) + (exit.map { [$0.seq] } ?? []))
  }

  /// The last income that was measured in the area less the one before, by group of households.
  var incomeChange: Evidence? {
    if isHousehold { return householdIncomeChange }
    var parts: [Evidence.Part] = []
    var entries: [Seq] = []
    var first: (change: Int64, remark: Title)?
    for subgroup in Subgroup.allCases {
      let measured = state.targets.incomes(in: area, subgroup, asOf: day)
      guard let last = measured.last, let before = measured.dropLast().last else { continue }
      let change = difference(last.perCapitaIncome, before.perCapitaIncome)
      first = first ?? (change, incomes(before.perCapitaIncome, last.perCapitaIncome))
      parts.append(
        Evidence.Part(
          Title(
            vi: "\(subgroup.title.vi): \(before.asOf.formatted(in: .vi)) đến \(last.asOf.formatted(in: .vi))",
            en: "\(subgroup.title.en): \(before.asOf) to \(last.asOf)"), .amount(change)))
      entries += [before.seq, last.seq]
    }
    return first.map { Evidence(.incomeChange, .amount($0.change), remark: $0.remark, parts: parts, entries: entries) }
  }

  private var householdIncomeChange: Evidence? {
    let profiles = state.households.profiles(of: household, by: day).filter { $0.profile.perCapitaIncomeVND != nil }
    guard let last = profiles.last, let before = profiles.dropLast().last,
      let now = last.profile.perCapitaIncomeVND, let then = before.profile.perCapitaIncomeVND
    else { return nil }
    return Evidence(
      .incomeChange, .amount(difference(now, then)), remark: incomes(then, now), entries: [before.seq, last.seq])
  }

  private func difference(_ now: Int64, _ then: Int64) -> Int64 { Int64(clamping: Int128(now) - Int128(then)) }

  private func incomes(_ then: Int64, _ now: Int64) -> Title {
    let (before, after) = (Decimal(mantissa: then, scale: 0), Decimal(mantissa: now, scale: 0))
    return Title(
      vi: "từ \(before.formatted(in: .vi)) thành \(after.formatted(in: .vi)) đồng",
      en: "from \(before) to \(after) đồng")
  }
}
