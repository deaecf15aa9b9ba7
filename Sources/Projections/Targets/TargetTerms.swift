import Events

/// A target as in force on a day: as it was set, with the amendments that count by then.
struct TargetTerms: Sendable {
  var target: PlanTargetSet
  let plan: PlanID?
  var notes: [TargetReason] = []

  var firstYear: Year { target.windowFrom.year }
  var lastYear: Year { target.windowTo.year }
  /// The day on which it is judged for the last time.
  var dueOn: Day { target.byOn ?? target.windowTo }

  /// The end of the year from which a fall is counted.
  var baselineYear: Year { target.baseline?.year ?? target.baseline?.asOf?.year ?? firstYear.previous }
  /// Whether the plan itself says which year end that is.
  var namesBaselineYear: Bool { target.baseline?.year != nil || target.baseline?.asOf != nil }
}

extension Targets {
  /// The terms by which a target is judged on a day, as far as they were decided by `asOf`. A change counts from its day on, and one that takes effect after
  /// the window's end changes nothing: judgements that were made stay.
  func terms(of target: TargetID, on day: Day, knownBy asOf: Day) -> TargetTerms? {
    guard let record = records[target], let set = record.set.last(where: { $0.on <= asOf }) ?? record.set.first else {
      return nil
    }
    var terms = TargetTerms(target: set.value, plan: set.plan)
    let changes = record.changes.sorted {
      ($0.value.effectiveFrom, $0.on, $0.seq) < ($1.value.effectiveFrom, $1.on, $1.seq)
    }
    for change in changes {
      guard change.on <= asOf, change.value.effectiveFrom <= min(day, terms.target.windowTo) else { continue }
      terms.apply(change.value)
    }
    return terms
  }
}

extension TargetTerms {
  mutating func apply(_ change: PlanAmendmentDecided.Change) {
    if target.amend(change.field, to: change.new) {
      notes.append(.amended(field: change.field, new: change.new, from: change.effectiveFrom))
    } else {
      notes.append(.changeNotUnderstood(field: change.field, new: change.new))
    }
  }
}

extension PlanTargetSet {
  /// Whether the field is one that an amendment may change and the text is a value of it.
  fileprivate mutating func amend(_ field: String, to text: String) -> Bool {
    switch field {
    case "value": assign(Threshold(text), to: \.value)
    case "operator": assign(Operator(text), to: \.operator)
    case "unitOfMeasure": assign(UnitOfMeasure(text), to: \.unitOfMeasure)
    case "cadence": assign(Cadence(text), to: \.cadence)
    case "windowFrom": assign(Day(text), to: \.windowFrom)
    case "windowTo": assign(Day(text), to: \.windowTo)
    case "byOn": assign(Day(text), to: \.byOn)
    case _: false
    }
  }

  private mutating func assign<Value>(_ value: Value?, to field: WritableKeyPath<Self, Value>) -> Bool {
    guard let value else { return false }
    self[keyPath: field] = value
    return true
  }

  private mutating func assign<Value>(_ value: Value?, to field: WritableKeyPath<Self, Value?>) -> Bool {
    guard let value else { return false }
    self[keyPath: field] = value
    return true
  }
}

extension Threshold {
  /// `3.3` or `1/3`.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, let numerator = Int64(parts[0]), let denominator = Int64(parts[1]),
      let fraction = Fraction(numerator, over: denominator)
    {
      self = .fraction(fraction)
    } else if let decimal = Decimal(text) {
      self = .decimal(decimal)
    } else {
      return nil
    }
  }
}
