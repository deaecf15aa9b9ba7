import Events

/// When one occurrence is due.
struct DutySchedule: Hashable, Sendable {
  /// The first day of the window; what comes earlier is in time and marked early.
  var from: Day?
  /// As printed. Nil: undated.
  var due: Day?
  /// Whether the due day itself is out even when "before" is read strictly.
  var isBefore = false

  /// The last day that is in time.
  func lastGoodDay(strictBefore: Bool) -> Day? {
    due.map { isBefore && strictBefore ? $0.adding(days: -1) : $0 }
  }
}

extension DutyTerms {
  /// The periods that the terms ask for; nil is an occurrence without one: once, or whenever the occasion comes.
  func periods(_ frame: PlanFrame) -> [Period?] {
    var periods: [Period?] = []
    var isOnOccasion = false
    for cadence in regularCadences {
      switch cadence {
      case .once: periods.append(nil)
      case .halfYear: periods += years(frame).map { .half($0, half) }
      case .year: periods += years(frame).map { .year($0) }
      case .interim: periods.append(onlyYear(else: frame.interim).map { .interim($0) })
      case .final: periods.append(onlyYear(else: frame.final ?? frame.last).map { .final($0) })
      case .periodic, .adHoc, .thematic, .onOccasion, .asRegulated, .notPrinted: isOnOccasion = true
      }
    }
    return periods.isEmpty && isOnOccasion ? [nil] : periods
  }

  /// What is not printed is read from the day: a window is for once, a month and a day for each year.
  private var regularCadences: CodeList<DutyCadence> {
    if !cadences.isEmpty { return cadences }
    if dueOn != nil || to != nil { return [.once] }
    return month != nil ? [.year] : [.notPrinted]
  }

  /// Never due by itself, so never missing.
  var isOnOccasion: Bool {
    regularCadences.allSatisfy { cadence in
      switch cadence {
      case .once, .halfYear, .year, .interim, .final: false
      case .periodic, .adHoc, .thematic, .onOccasion, .asRegulated, .notPrinted: true
      }
    }
  }

  private func years(_ frame: PlanFrame) -> [Year] {
    guard let first = firstYear ?? from?.year ?? frame.first else { return [] }
    let last = lastYear ?? to?.year ?? frame.last ?? first
    return first <= last ? Array(first...last) : []
  }

  private func onlyYear(else other: Year?) -> Year? { dueOn?.year ?? to?.year ?? firstYear ?? other }

  /// A half-yearly report is the one on the first six months, as the plans print it: the year's report closes the
  /// second half. A due day from August on says the second half.
  private var half: Int { (month ?? 1) >= 8 ? 2 : 1 }

  func schedule(_ period: Period?) -> DutySchedule {
    if rule == .none { return DutySchedule() }
    let isBefore = rule == .before
    switch period {
    case nil, .interim, .final:
      if let due = dueOn ?? to { return DutySchedule(from: from, due: due, isBefore: isBefore) }
      return inYear(period?.year ?? firstYear, isBefore)
    case .year(let year)?, .half(let year, _)?:
      return inYear(year, isBefore)
    }
  }

  private func inYear(_ year: Year?, _ isBefore: Bool) -> DutySchedule {
    guard let year else { return DutySchedule() }
    if let month = month ?? dueOn?.month {
      let length = Day.count(inMonth: month, of: year.number)
      let printed = day ?? dueOn?.day
      let due = Day(year: year.number, month: month, day: min(printed ?? (isBefore ? 1 : length), length))
      let isWholeMonth = printed == nil && !isBefore
      let first = isWholeMonth ? Day(year: year.number, month: month, day: 1) : nil
      return DutySchedule(from: first, due: due, isBefore: isBefore)
    }
    guard let to else { return DutySchedule() }
    let first = max(from ?? year.firstDay, year.firstDay)
    let last = min(to, year.lastDay)
    return first <= last ? DutySchedule(from: first, due: last, isBefore: isBefore) : DutySchedule()
  }

  /// The day after which an undated occurrence that nobody met is missing.
  func periodEnd(_ period: Period?, _ frame: PlanFrame) -> Day? {
    switch period {
    case .year(let year)?, .interim(let year)?, .final(let year)?: year.lastDay
    case .half(let year, let half)?:
      half == 1 ? Day(year: year.number, month: 6, day: 30) ?? year.lastDay : year.lastDay
    case nil: isOnOccasion ? nil : to ?? (lastYear ?? frame.last)?.lastDay
    }
  }
}

/// What a plan gives its duties where they print nothing: the years that it runs for once it is issued, and the years
/// of its interim and final reviews.
struct PlanFrame: Hashable, Sendable {
  var first: Year?
  var last: Year?
  var interim: Year?
  var final: Year?
}
