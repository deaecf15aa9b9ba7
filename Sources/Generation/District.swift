/// One district, week after week: the smallest part of a history that is drawn by itself. Its stream of random numbers is
/// its own, so that it does not matter which core tells its story, or when.
struct District {
  /// What is kept of a commune.
  struct Commune {
    /// What the fund for the poor has, in units of 10,000 đồng, and what came in during this week.
    var balance = 0
    var arriving = 0
    /// The account of the running year under the standard in force.
    var result = TalliedResult()
    /// Who left poverty in the last review: candidates for a commendation.
    var newlyExited: [UInt32] = []
    /// The report that came back and is to be handed in anew: its week, 0 for none.
    var reportAgain = 0
  }

  /// A correction that is to be proposed, or was.
  struct PendingCorrection {
    var week: Int
    /// Of the entry; once it is proposed, of the proposal.
    var place: RecordPlace
    let commune: UInt16
    /// The right value, in units of 10,000 đồng; 0: the entry is void.
    let value: UInt16
    var isProposed = false
  }

  let number: Int
  let country: Country
  let calendar: Calendar
  let communeCount: Int
  let room: Int
  var random: Random
  var households: [Household] = []
  var communes: [Commune]
  var pending: [PendingCorrection] = []
  /// The commune that is nominated this winter, the year that it is for, and the week in which that began.
  var nominee = (commune: 0, year: 0, week: 0, isRejected: false)
  /// The records of the running week.
  var records: [Record] = []
  /// Results that records of this period point at.
  var results: [TalliedResult] = []
  /// By year from 2021 on, as it was handed up.
  var yearly: [TalliedResult]

  init(_ number: Int, of country: Country, _ calendar: Calendar, seed: UInt64) {
    self.number = number
    self.country = country
    self.calendar = calendar
    communeCount = country.districts[number].communes.count
    room = country.room(ofDistrict: number)
    random = Random(seed: seed, stream: UInt64(number))
    communes = Array(repeating: Commune(), count: communeCount)
    yearly = Array(repeating: TalliedResult(), count: Calendar.years.count)
    for index in communes.indices {
      let spread = Ratios.allHouseholds / 4
      let total = Ratios.allHouseholds - spread + random.below(2 * spread)
      communes[index].result.total = Int32(country.scaled(total) / 1000 + 30)
    }
  }

  /// The week in which this district enters its households: the first weeks of the ledger.
  private var openingWeek: Int { 1 + number % 6 }

  /// What is recorded in a week.
  mutating func tell(week: Int) {
    records.removeAll(keepingCapacity: true)
    if week == 0 { return register() }
    if week == openingWeek { return openBooks(week) }
    guard week > openingWeek else { return }
    let year = calendar.year(ofWeek: week)
    let decision = calendar.decisionWeek(of: year)
    if calendar.isEveryday(week) {
      if decision - 9..<decision - 3 ~= week { assessProfiles(week) }
      everyday(week, year)
    } else if week == decision {
      decide(week, year)
    } else if week == decision + 1 {
      submit(week, year)
    } else if week == decision + 2 {
      approve(week, year)
    } else if year == Ratios.newStandardYear, week == Calendar.week(recording: Self.newStandardDay) {
      beginStandard(week)
    }
  }

  /// The day on which households are carried over to the new standard: 5 January of its year.
  static let newStandardDay = Calendar.days(year: Ratios.newStandardYear, month: 1, day: 5)

  // MARK: Recording

  /// Appends a record; its day is counted from the first Monday.
  mutating func note(
    _ kind: RecordKind, on day: Int, _ commune: Int = 0, code: Int = 0, subject: Int = 0, value: Int = 0,
    more: Bool = false
  ) {
    records.append(
      Record(
        kind: kind, more: more, on: Int16(truncatingIfNeeded: day), commune: UInt16(truncatingIfNeeded: commune),
        code: UInt16(truncatingIfNeeded: code), subject: UInt32(truncatingIfNeeded: subject),
        value: UInt32(truncatingIfNeeded: value)))
  }

  /// Makes one batch of the records from a place on.
  mutating func batch(from start: Int) {
    guard records.count - start > 1 else { return }
    for index in start..<records.count - 1 { records[index].more = true }
  }

  /// The communes' lists of those who are still there, in the order of their numbers.
  func residents() -> [[UInt32]] {
    var lists = [[UInt32]](repeating: [], count: communeCount)
    for index in households.indices where !households[index].marks.contains(.gone) {
      lists[Int(households[index].commune)].append(UInt32(truncatingIfNeeded: index))
    }
    return lists
  }

  /// A new household, if there is a number left for it.
  mutating func newHousehold(_ commune: Int, _ hamlet: Int) -> Int? {
    guard households.count < room else { return nil }
    households.append(
      Household(commune: UInt16(truncatingIfNeeded: commune), hamlet: UInt8(hamlet), povertyClass: .none))
    return households.count - 1
  }

  mutating func account(
    _ povertyClass: Household.Class, _ commune: Int, _ change: (inout TalliedAccount) -> Void
  ) {
    switch povertyClass {
    case .none: break
    case .poor: change(&communes[commune].result.poor)
    case .nearPoor: change(&communes[commune].result.nearPoor)
    }
  }
}
