import Events

/// An entry about a budget with its own day and place.
package struct BudgetFact<Value: Sendable>: Sendable {
  package let on: Day
  package let seq: Seq
  package let plan: PlanID?
  package let said: Value

  init(_ value: Value, _ entry: EntryHeader) {
    on = entry.on
    seq = entry.seq
    plan = entry.plan
    said = value
  }
}

extension BudgetFact where Value == BudgetSettled {
  /// By the day due; nothing is late where no day is due.
  package var isInTime: Bool { said.dueOn.map { on <= $0 } ?? true }
}

/// What revolving capital did.
package struct CapitalMovement: Flat, Sendable {
  package let on: Day
  package let seq: Seq
  package let keeper: UnitID
  package let action: CapitalAction
  package let household: HouseholdID?
  package let amountVND: Int64
}
