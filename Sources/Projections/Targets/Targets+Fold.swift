import Events

extension Targets {
  package mutating func fold(_ event: TargetsEvent, _ entry: EntryHeader) {
    switch event {
    case .planTargetSet(let set): edit(set.target) { $0.set.keep(Recorded(set, entry)) }
    case .planTargetAssigned(let assigned): edit(assigned.target) { $0.assigned.keep(Recorded(assigned, entry)) }
    case .planAmendmentDecided(let decided):
      guard decided.outcome != .rejected else { break }
      for change in decided.changes {
        if let target = change.target { edit(target) { $0.changes.keep(Recorded(change, entry)) } }
      }
    case .standardAdopted(let adopted): standards[adopted.standard, default: []].keep(Recorded(adopted, entry))
    case .incomeMeasured(let measured): incomes[measured.area, default: []].keep(Recorded(measured, entry))
    case .figurePublished(let figure):
      // Counts and rates among them are asked of the poverty state.
      if figure.indicator != nil { published[figure.area, default: []].keep(Recorded(figure, entry)) }
    case .supportEligibilityConfirmed(let found): coverage.fold(found, on: entry.on, seq: entry.seq)
    case .supportGranted(let granted):
      if let policy = granted.policy {
        coverage.served(HouseholdID(granted.beneficiary), .policy(policy), on: entry.on, seq: entry.seq)
      }
      if granted.kind == .infrastructure { works[granted.beneficiary, default: []].keep(Recorded(granted, entry)) }
    case .creditLoanDisbursed(let loan): coverage.served(loan.household, .loan, on: entry.on, seq: entry.seq)
    case .unitClassificationGranted, .unitClassificationEnded, .unitSucceeded:
      break  // Asked of the unit state; a target stays with its old boundaries.
    }
  }

  private mutating func edit(_ target: TargetID, _ change: (inout Record) -> Void) {
    if records[target] == nil { mentioned.append(target) }
    change(&records[target, default: Record()])
  }
}
