/// The yearly review: profiles in autumn, decisions in December, then results, lists and approvals.
extension District {
  /// The profiles of the poor and near-poor of the communes whose week it is, a batch for each commune.
  mutating func assessProfiles(_ week: Int) {
    let day = 7 * week - 3
    let lists = residents()
    for commune in 0..<communeCount where commune % 6 == week % 6 {
      let start = records.count
      for index in lists[commune].map(Int.init) where households[index].isActive {
        let isPoor = households[index].povertyClass == .poor
        guard isPoor || random.happens(Ratios.nearPoorProfile) else { continue }
        note(.profiled, on: day, commune, code: isPoor ? 1 : 0, subject: index)
      }
      batch(from: start)
    }
  }

  /// Who leaves a class, who comes into one: a batch for each commune.
  mutating func decide(_ week: Int, _ year: Int) {
    let day = 7 * week - 3
    let lists = residents()
    for commune in 0..<communeCount {
      communes[commune].newlyExited.removeAll(keepingCapacity: true)
      let start = records.count
      let active = lists[commune].count { households[Int($0)].isActive }
      for index in lists[commune].map(Int.init) { decide(index, commune, day) }
      find(.poor, commune, day, random.count(thousandths: active * Ratios.newPoor / 1000))
      find(.nearPoor, commune, day, random.count(thousandths: active * Ratios.newNearPoor / 1000))
      batch(from: start)
    }
  }

  private mutating func decide(_ index: Int, _ commune: Int, _ day: Int) {
    households[index].marks.remove(.newlyExited)
    switch households[index].povertyClass {
    case .poor: if random.happens(Ratios.exit) { exitPoverty(index, commune, day) }
    case .nearPoor:
      if random.happens(Ratios.nearExit) {
        note(.exitedNearPoverty, on: day, commune, subject: index)
        households[index].povertyClass = .none
        households[index].marks.insert(.exitedNearPoverty)
        account(.nearPoor, commune) { $0.exited += 1 }
        rate(index, commune, day)
      } else if random.happens(Ratios.fallIntoPoverty) {
        account(.nearPoor, commune) { $0.toOtherClass += 1 }
        comeBack(index, commune, day, .poor, again: households[index].marks.contains(.exitedPoverty))
      }
    case .none:
      let hasExited = households[index].marks.contains(.exitedPoverty)
      if hasExited, random.happens(Ratios.relapse) {
        comeBack(index, commune, day, .poor, again: true)
      } else if hasExited || households[index].marks.contains(.exitedNearPoverty), random.happens(Ratios.nearRelapse) {
        comeBack(index, commune, day, .nearPoor, again: true)
      }
    }
  }

  private mutating func exitPoverty(_ index: Int, _ commune: Int, _ day: Int) {
    let isNearPoor = random.happens(Ratios.exitToNearPoor)
    note(.exitedPoverty, on: day, commune, code: isNearPoor ? 1 : 0, subject: index)
    households[index].povertyClass = isNearPoor ? .nearPoor : .none
    households[index].marks.insert(.exitedPoverty)
    communes[commune].newlyExited.append(UInt32(truncatingIfNeeded: index))
    if isNearPoor {
      account(.poor, commune) { $0.toOtherClass += 1 }
      account(.nearPoor, commune) { $0.fromOtherClass += 1 }
    } else {
      account(.poor, commune) { $0.exited += 1 }
      // Whoever was poor under the standard before is still so in its own terms, and no newly exited household.
      if !households[index].marks.contains(.poorBefore) { households[index].marks.insert(.newlyExited) }
      rate(index, commune, day)
    }
  }

  /// A household that has no class any more is average, seldom more.
  private mutating func rate(_ index: Int, _ commune: Int, _ day: Int) {
    guard random.happens(Ratios.rated) else { return }
    note(.rated, on: day, commune, code: random.below(20) == 0 ? 1 : 0, subject: index)
  }

  private mutating func comeBack(
    _ index: Int, _ commune: Int, _ day: Int, _ povertyClass: Household.Class, again: Bool
  ) {
    let way: EntryWay = again ? .relapse : .new
    let kind: RecordKind = povertyClass == .poor ? .enteredPoverty : .enteredNearPoverty
    note(kind, on: day, commune, code: way.rawValue + EntryWay.inReview, subject: index)
    households[index].povertyClass = povertyClass
    account(povertyClass, commune) { account in
      if again { account.relapsed += 1 } else { account.new += 1 }
    }
  }

  /// Households that the review finds poor or near-poor and the ledger did not know.
  private mutating func find(_ povertyClass: Household.Class, _ commune: Int, _ day: Int, _ count: Int) {
    for _ in 0..<count {
      guard let index = newHousehold(commune, random.below(country.hamletsOfCommune)) else { return }
      note(.registered, on: day, commune, code: Int(households[index].hamlet), subject: index)
      note(.profiled, on: day, commune, code: povertyClass == .poor ? 1 : 0, subject: index)
      guard random.happens(Ratios.movedIn) else {
        comeBack(index, commune, day, povertyClass, again: false)
        continue
      }
      let kind: RecordKind = povertyClass == .poor ? .enteredPoverty : .enteredNearPoverty
      note(kind, on: day, commune, code: EntryWay.movedIn.rawValue + EntryWay.inReview, subject: index)
      households[index].povertyClass = povertyClass
      account(povertyClass, commune) { $0.movedIn += 1 }
    }
  }

  /// What each commune hands up, and the list that it showed.
  mutating func submit(_ week: Int, _ year: Int) {
    for commune in 0..<communeCount {
      results.append(communes[commune].result)
      note(.resultSubmitted, on: 7 * week - 2, commune, code: year, value: results.count - 1)
      note(.listPublished, on: 7 * week - 1, commune, code: year, value: random.below(8) == 0 ? 1 : 0)
    }
  }

  /// The approvals of the communes; the district's own result and its approval; the new year's accounts.
  mutating func approve(_ week: Int, _ year: Int) {
    var sum = TalliedResult()
    for commune in 0..<communeCount {
      results.append(communes[commune].result)
      note(.resultApproved, on: 7 * week - 3, commune, code: year, value: results.count - 1)
      sum += communes[commune].result
      var next = TalliedResult(total: communes[commune].result.total)
      next.poor = communes[commune].result.poor.next
      next.nearPoor = communes[commune].result.nearPoor.next
      communes[commune].result = next
    }
    yearly[year - Calendar.years.lowerBound] = sum
    results.append(sum.withoutMovesInside)
    note(.resultSubmitted, on: 7 * week - 2, Record.district, code: year, value: results.count - 1)
    note(.resultApproved, on: 7 * week - 1, Record.district, code: year, value: results.count - 1)
  }
}
