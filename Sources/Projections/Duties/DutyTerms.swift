import Events

/// The part of a duty that says when: what an amendment may change.
struct DutyTerms: Hashable, Sendable {
  var rule: DueRule
  var month: Int?
  var day: Int?
  var dueOn: Day?
  var from: Day?
  var to: Day?
  var firstYear: Year?
  var lastYear: Year?
  var cadences: CodeList<DutyCadence>
  var optionalYears: [Year] = []
  /// Ids with commas, where an amendment names other holders than the plan.
  var holders: String?

  init(rule: DueRule, dueOn: Day? = nil, from: Day? = nil, to: Day? = nil, cadences: CodeList<DutyCadence>) {
    self.rule = rule
    self.dueOn = dueOn
    self.from = from
    self.to = to
    self.cadences = cadences
  }

  init(_ event: PlanDutyAssigned) {
    self.init(
      rule: event.dueRule, dueOn: event.dueOn, from: event.from, to: event.to,
      cadences: event.cadence ?? [])
    month = event.dueMonth
    day = event.dueDay
    firstYear = event.firstYear
    lastYear = event.lastYear
    optionalYears = event.optionalYears ?? []
    if event.covers?.contains(.yearlyPlan) ?? false, cadences.isEmpty { cadences = [.year] }
  }
}

/// What an amendment changes of a duty. It counts from the day that it names, or from the day that it was decided when
/// that is later: what was due before stays judged as it was.
struct TermChange: Sendable {
  let order: FactOrder
  /// Place in the decision.
  let index: Int
  let countsFrom: Day
  let field: String
  let value: String

  static func precedes(_ a: TermChange, _ b: TermChange) -> Bool {
    (a.countsFrom, a.order.on, a.order.seq, a.index) < (b.countsFrom, b.order.on, b.order.seq, b.index)
  }
}

extension DutyTerms {
  /// Fields are named as in `plan.duty-assigned`; lists are written with commas. What does not fit changes nothing.
  mutating func apply(_ change: TermChange) {
    let value = change.value
    switch change.field {
    case "dueRule": rule = DueRule(value) ?? rule
    case "dueMonth": set(\.month, number(value, in: 1...12))
    case "dueDay": set(\.day, number(value, in: 1...31))
    case "dueOn": set(\.dueOn, Day(value))
    case "from": set(\.from, Day(value))
    case "to": set(\.to, Day(value))
    case "firstYear": firstYear = number(value, in: 1...9_999).map { Year($0) } ?? firstYear
    case "lastYear": lastYear = number(value, in: 1...9_999).map { Year($0) } ?? lastYear
    case "holders": holders = value
    case "optionalYears": optionalYears = list(value).compactMap { Int($0).map { Year($0) } }
    case "cadence":
      let codes = list(value).compactMap { DutyCadence($0) }
      if !codes.isEmpty { cadences = CodeList(codes) }
    case _: break
    }
  }

  /// A duty that was printed without a day and is given one is due before that day, as printed days are.
  private mutating func set<Value>(_ field: WritableKeyPath<DutyTerms, Value?>, _ value: Value?) {
    guard let value else { return }
    self[keyPath: field] = value
    if rule == .none { rule = field == \DutyTerms.from || field == \DutyTerms.to ? .inPeriod : .before }
  }

  private func number(_ text: String, in range: ClosedRange<Int>) -> Int? {
    Int(text).flatMap { range.contains($0) ? $0 : nil }
  }

  private func list(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.drop { $0 == " " } }.map(String.init)
  }
}
