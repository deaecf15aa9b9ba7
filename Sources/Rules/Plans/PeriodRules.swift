import Events
import Projections

/// Acts under a plan against the years that it is for.
extension Rules {
  private static let bound: [Bool] = EventType.allCases.map { $0.rules.contains(.planPeriodBegun) }

  /// What comes after the period (the report of its last year, an award) is taken; what comes before cannot be meant.
  static func periodBegun(_ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard bound[Int(entry.type.rawValue)], let plan = entry.plan,
      let header = state.plans.header(of: plan, on: Day(number: .max))?.value, entry.on < header.periodFrom.firstDay
    else { return nil }
    return Breach(
      .planPeriodBegun, at: "on",
      Title(
        vi: "Ngày \(entry.on) ở trước kỳ \(header.periodFrom)–\(header.periodTo) của kế hoạch \(state.text(plan)).",
        en: "\(entry.on) is before \(header.periodFrom)–\(header.periodTo), the period of the plan \(state.text(plan))."
      ),
      remedy: Title(
        vi: "Kiểm tra năm của ngày đã ghi; việc không thuộc kế hoạch này thì bỏ trường plan hoặc nêu kế hoạch khác.",
        en:
          "Check the year of the day; for an act that is not under this plan leave out the field plan or name another.")
    )
  }
}
