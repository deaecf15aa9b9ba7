/// Visits: what becomes of a household between two reviews, what it is given and lent.
extension District {
  mutating func visit(_ week: Int) {
    let known = households.count
    var index = week % 13
    while index < known {
      if !households[index].marks.contains(.gone) { visit(index, week) }
      index += 13
    }
  }

  private mutating func visit(_ index: Int, _ week: Int) {
    let day = day(in: week)
    let commune = Int(households[index].commune)
    if households[index].principal > 0 { repay(index, commune, day, week) }
    guard households[index].isActive else {
      if households[index].marks.contains(.newlyExited), random.happens(Ratios.loan) { lend(index, commune, day, week) }
      return
    }
    help(index, commune, day, week)
    if households[index].principal == 0, random.happens(Ratios.loan) { lend(index, commune, day, week) }
    // What changes the household itself comes last on its day.
    let chance = random.below(1_000_000)
    switch chance {
    case ..<Ratios.moved: move(index, commune, day)
    case ..<(Ratios.moved + Ratios.left): leave(index, commune, day)
    case ..<(Ratios.moved + Ratios.left + Ratios.split): split(index, commune, day)
    case ..<(Ratios.moved + Ratios.left + Ratios.split + Ratios.merged): merge(index, commune, day)
    case _: break
    }
  }

  private mutating func help(_ index: Int, _ commune: Int, _ day: Int, _ week: Int) {
    let policies = HouseholdFacts.policies.count
    if households[index].policies == 0 || random.happens(Ratios.eligibility) {
      let policy = households[index].policies == 0 ? 0 : random.below(policies)
      let bit = UInt8(1) << UInt8(policy)
      if households[index].policies & bit == 0 {
        households[index].policies |= bit
        note(.eligible, on: day, commune, code: policy, subject: index, value: random.below(5))
      }
    }
    if random.happens(Ratios.support) { support(index, commune, day, week) }
    if households[index].povertyClass == .poor {
      let amount = 30 + random.below(8) * 10
      if random.happens(Ratios.fundGrant), communes[commune].balance >= amount {
        communes[commune].balance -= amount
        note(.fundGranted, on: day, commune, code: amount, subject: index)
      }
      if random.happens(Ratios.helper) {
        note(.helperCommitted, on: day, commune, code: random.below(Ratios.donorsOfDistrict), subject: index)
      }
    }
  }

  /// Half of the help is under a policy that the household was found eligible for.
  private mutating func support(_ index: Int, _ commune: Int, _ day: Int, _ week: Int) {
    var policy = random.below(HouseholdFacts.policies.count * 2)
    if policy >= HouseholdFacts.policies.count || households[index].policies & 1 << UInt8(policy) == 0 {
      policy = HouseholdFacts.policies.count
    }
    let amount = 5 + random.below(200)
    if random.happens(Ratios.correction) {
      let right = random.happens(Ratios.voidAmongCorrections) ? 0 : amount + 1 + random.below(40)
      pending.append(
        PendingCorrection(
          week: week + 1 + random.below(5), place: RecordPlace(week: week, index: records.count),
          commune: UInt16(truncatingIfNeeded: commune), value: UInt16(truncatingIfNeeded: right)))
    }
    note(.supported, on: day, commune, code: amount, subject: index, value: policy)
  }

  private mutating func lend(_ index: Int, _ commune: Int, _ day: Int, _ week: Int) {
    guard households[index].loanCount < .max, households[index].principal == 0 else { return }
    let principal = 10 + 10 * random.below(10)
    households[index].principal = UInt8(principal)
    households[index].repaid = 0
    households[index].loanWeek = UInt16(week)
    households[index].loanCount += 1
    households[index].loanClass = households[index].povertyClass
    note(
      .lent, on: day, commune, code: principal, subject: index,
      value: Int(households[index].loanCount) | Int(households[index].povertyClass.rawValue) << 8)
  }

  /// Interest each quarter, now and then a part of the principal, the rest after three years.
  private mutating func repay(_ index: Int, _ commune: Int, _ day: Int, _ week: Int) {
    let household = households[index]
    let since = week - Int(household.loanWeek)
    guard since > 0 else { return }
    let loan = Int(household.loanCount)
    let left = Int(household.principal) - Int(household.repaid)
    let lateDays = random.happens(Ratios.late) ? 1 + random.below(45) : 0
    note(
      .interestPaid, on: day, commune, code: left, subject: index,
      value: loan | Int(household.loanClass.rawValue) << 8 | lateDays << 16)
    if since < 26 {
      note(.useChecked, on: day, commune, code: random.below(30), subject: index, value: loan)
    }
    let isDue = since >= Ratios.loanWeeks
    guard isDue || (left > 5 && random.happens(Ratios.principalPart)) else { return }
    let part = isDue ? left : 1 + random.below(left / 2)
    note(.principalPaid, on: day, commune, code: part, subject: index, value: loan)
    households[index].repaid += UInt8(part)
    if isDue { households[index].principal = 0 }
  }

  private mutating func move(_ index: Int, _ commune: Int, _ day: Int) {
    let from = Int(households[index].hamlet)
    let isInside = communeCount == 1 || random.happens(Ratios.movedInside)
    if isInside {
      let to = (from + 1 + random.below(country.hamletsOfCommune - 1)) % country.hamletsOfCommune
      households[index].hamlet = UInt8(to)
      note(.moved, on: day, commune, code: from | to << 8, subject: index, value: commune)
      return
    }
    let target = (commune + 1 + random.below(communeCount - 1)) % communeCount
    let to = random.below(country.hamletsOfCommune)
    households[index].commune = UInt16(target)
    households[index].hamlet = UInt8(to)
    note(.moved, on: day, target, code: from | to << 8, subject: index, value: commune)
    account(households[index].povertyClass, commune) { $0.movedOut += 1 }
    account(households[index].povertyClass, target) { $0.movedIn += 1 }
    if households[index].povertyClass == .poor {
      communes[target].result.poorMovesInside += 1
    } else {
      communes[target].result.nearPoorMovesInside += 1
    }
  }

  private mutating func leave(_ index: Int, _ commune: Int, _ day: Int) {
    note(.left, on: day, commune, subject: index)
    account(households[index].povertyClass, commune) { $0.left += 1 }
    households[index].povertyClass = .none
    households[index].marks.insert(.gone)
  }

  private mutating func split(_ index: Int, _ commune: Int, _ day: Int) {
    let hamlet = Int(households[index].hamlet)
    guard let new = newHousehold(commune, hamlet) else { return }
    note(.registered, on: day, commune, code: hamlet, subject: new)
    note(.split, on: day, commune, subject: index, value: new)
    households[new].povertyClass = households[index].povertyClass
    if households[index].marks.contains(.poorBefore) { households[new].marks.insert(.poorBefore) }
    account(households[index].povertyClass, commune) { $0.splitIn += 1 }
  }

  /// With a household of the same hamlet and class that nothing else is recorded of this week.
  private mutating func merge(_ index: Int, _ commune: Int, _ day: Int) {
    let household = households[index]
    for other in max(0, index - 200)..<index where (index - other) % 13 != 0 {
      let ended = households[other]
      guard ended.commune == household.commune, ended.hamlet == household.hamlet, !ended.marks.contains(.gone),
        ended.povertyClass == household.povertyClass, ended.principal == 0
      else { continue }
      note(.merged, on: day, commune, subject: index, value: other)
      account(household.povertyClass, commune) { $0.merged += 1 }
      households[other].povertyClass = .none
      households[other].marks.insert(.gone)
      return
    }
  }
}
