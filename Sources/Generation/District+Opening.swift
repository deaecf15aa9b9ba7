/// How a district comes into the ledger: its units, then its poor and near-poor households as they were handed over.
extension District {
  /// The district, its communes, hamlets, funds and donors.
  mutating func register() {
    note(.districtRegistered, on: 0)
    for commune in 0..<communeCount {
      note(.communeRegistered, on: 0, commune)
      for hamlet in 0..<country.hamletsOfCommune { note(.hamletRegistered, on: 0, commune, code: hamlet) }
      note(.fundRegistered, on: 0, commune)
      note(.classJoined, on: 0, commune)
    }
    for donor in 0..<Ratios.donorsOfDistrict { note(.donorRegistered, on: 0, code: donor) }
  }

  /// A batch for each commune: what it had on paper.
  mutating func openBooks(_ week: Int) {
    let day = 7 * week - 3
    for commune in 0..<communeCount {
      let start = records.count
      note(.importDeclared, on: day, commune)
      enter(commune, day, .poor, random.count(thousandths: country.scaled(Ratios.openingPoor)))
      enter(commune, day, .nearPoor, random.count(thousandths: country.scaled(Ratios.openingNearPoor)))
      records[start].value = UInt32(truncatingIfNeeded: records.count - start - 1)
      batch(from: start)
    }
  }

  /// New households that come with a class: registered, assessed, carried over.
  private mutating func enter(_ commune: Int, _ day: Int, _ povertyClass: Household.Class, _ count: Int) {
    for _ in 0..<count {
      guard let index = newHousehold(commune, random.below(country.hamletsOfCommune)) else { return }
      note(.registered, on: day, commune, code: Int(households[index].hamlet), subject: index)
      note(.profiled, on: day, commune, code: povertyClass == .poor ? 1 : 0, subject: index)
      carryOver(index, commune, day, povertyClass)
    }
  }

  private mutating func carryOver(_ index: Int, _ commune: Int, _ day: Int, _ povertyClass: Household.Class) {
    households[index].povertyClass = povertyClass
    let kind: RecordKind = povertyClass == .poor ? .enteredPoverty : .enteredNearPoverty
    note(kind, on: day, commune, code: EntryWay.carriedOver.rawValue, subject: index)
    account(povertyClass, commune) { $0.carriedOver += 1 }
  }

  /// The standard of 2022: whoever was poor or near-poor is carried over, and more are found by its broader measure.
  mutating func beginStandard(_ week: Int) {
    let day = Self.newStandardDay - Calendar.firstMonday
    let lists = residents()
    for commune in 0..<communeCount {
      let result = TalliedResult(total: communes[commune].result.total)
      communes[commune].result = result
      let start = records.count
      for index in lists[commune].map(Int.init) where households[index].isActive {
        if households[index].povertyClass == .poor { households[index].marks.insert(.poorBefore) }
        carryOver(index, commune, day, households[index].povertyClass)
      }
      enter(commune, day, .poor, random.count(thousandths: country.scaled(Ratios.broaderPoor)))
      enter(commune, day, .nearPoor, random.count(thousandths: country.scaled(Ratios.broaderNearPoor)))
      batch(from: start)
    }
  }
}

/// How a household comes into a class, in the order of the lines' codes.
enum EntryWay: Int {
  case carriedOver, new, relapse, movedIn

  /// Added to the code of a record that names the year's review.
  static let inReview = 8
}
