/// An everyday week: visits to households, gifts, models, articles, reports, nominations, corrections.
extension District {
  mutating func everyday(_ week: Int, _ year: Int) {
    correct(week)
    visit(week)
    for commune in 0..<communeCount { everyday(commune, week, year) }
    if random.happens(Ratios.article) {
      note(.articlePublished, on: day(in: week), random.below(communeCount), code: random.below(6))
    }
    nominate(week, year)
    for commune in communes.indices {
      communes[commune].balance += communes[commune].arriving
      communes[commune].arriving = 0
    }
  }

  /// A day of those that a week records; after the profiles of that week, if it has any.
  mutating func day(in week: Int) -> Int {
    let decision = calendar.decisionWeek(of: calendar.year(ofWeek: week))
    return decision - 9..<decision - 3 ~= week ? 7 * week - 3 + random.below(3) : 7 * week - 7 + random.below(7)
  }

  // MARK: Communes

  private mutating func everyday(_ commune: Int, _ week: Int, _ year: Int) {
    give(commune, week, year)
    if random.happens(Ratios.model) { startModel(commune, week) }
    report(commune, week, year)
    let peak = Calendar.days(year: year, month: 11, day: 18)
    if Calendar.week(recording: peak) == week {
      note(.peakMonth, on: peak - Calendar.firstMonday, commune, code: year, value: 40 + random.below(200))
    }
    if week == calendar.firstEveryday(of: year) + 3, year > Calendar.years.lowerBound {
      commend(commune, week, year - 1)
    }
  }

  private mutating func give(_ commune: Int, _ week: Int, _ year: Int) {
    let first = Calendar.week(recording: Calendar.days(year: year, month: 10, day: 17))
    let isPeak = first...first + 4 ~= week
    var count = random.happens(Ratios.gift) ? 1 : 0
    if isPeak { count += random.below(2 * Ratios.giftsInPeakMonth + 1) }
    for _ in 0..<count {
      let donor = random.below(Ratios.donorsOfDistrict)
      switch random.below(20) {
      case 0: note(.gaveLabour, on: day(in: week), commune, code: donor)
      case 1, 2: note(.gaveGoods, on: day(in: week), commune, code: donor, value: 50 + 10 * random.below(60))
      case _:
        let amount = 100 + 50 * random.below(60)
        communes[commune].arriving += amount
        note(.gaveMoney, on: day(in: week), commune, code: donor, value: amount)
      }
    }
  }

  private mutating func startModel(_ commune: Int, _ week: Int) {
    var found: [Int] = []
    var next = random.below(max(1, households.count))
    for _ in 0..<min(400, households.count) where found.count < 2 {
      if households[next].isActive, Int(households[next].commune) == commune { found.append(next) }
      next = (next + 1) % households.count
    }
    guard found.count == 2 else { return }
    let classes = households[found[0]].povertyClass.rawValue | households[found[1]].povertyClass.rawValue << 4
    note(
      .modelStarted, on: 7 * week - 1, commune, code: Int(classes) | random.below(8) << 8, subject: found[0],
      value: found[1])
  }

  /// Twice a year, before a printed day; some late, some never, some sent back.
  private mutating func report(_ commune: Int, _ week: Int, _ year: Int) {
    if communes[commune].reportAgain == week {
      communes[commune].reportAgain = 0
      noteReport(commune, week, year, half: false, again: true)
    }
    for isHalf in [true, false] {
      let due = Calendar.days(year: year, month: isHalf ? 6 : 11, day: isHalf ? 15 : 20)
      let week0 = Calendar.week(recording: due - 14)
      guard week0...week0 + 4 ~= week else { continue }
      // One week of the five by the commune's number and the year: the fourth and fifth are too late.
      let luck = Int(SplitMix64.mixed(UInt64(number * 64 + commune) &* 8 &+ UInt64(year * 2 + (isHalf ? 1 : 0))) >> 40)
      if luck % 1_000_000 < Ratios.reportMissing { continue }
      let isLate = (luck / 7) % 1_000_000 < Ratios.reportLate
      let own = week0 + (isLate ? 3 + luck % 2 : luck % 2)
      guard own == week else { continue }
      noteReport(commune, week, year, half: isHalf, again: false)
      if !isHalf, !isLate, random.happens(Ratios.reportReturned) {
        note(.reportReturned, on: 7 * week - 1, commune, code: year)
        communes[commune].reportAgain = week + 1
      }
    }
  }

  private mutating func noteReport(_ commune: Int, _ week: Int, _ year: Int, half: Bool, again: Bool) {
    let result = communes[commune].result
    note(
      .reported, on: 7 * week - 3, commune, code: year | (half ? 1 : 0) << 12 | (again ? 1 : 0) << 13,
      subject: Int(result.poor.closing), value: Int(result.nearPoor.closing))
  }

  /// Certificates for some who left poverty in the last review.
  private mutating func commend(_ commune: Int, _ week: Int, _ year: Int) {
    var count = 0
    for index in communes[commune].newlyExited.map(Int.init) where count < Ratios.awardsOfCommune {
      guard !households[index].marks.contains(.commended), !households[index].marks.contains(.gone) else { continue }
      households[index].marks.insert(.commended)
      note(.commended, on: 7 * week - 2, commune, code: year, subject: index)
      count += 1
    }
  }
}
