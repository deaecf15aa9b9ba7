import Events

extension Funds {
  package mutating func fold(_ event: FundsEvent, _ entry: EntryHeader) {
    switch event {
    case .contributionRecorded(let event): contribute(event, entry)
    case .supportGranted(let event):
      guard let fund = event.fund else { return }
      note(.grant(event.support, beneficiary: event.beneficiary, inCash: event.kind == .cash), event.value, fund, entry)
    case .awardPaid(let event):
      note(.award(event.award), event.amount, event.fund, entry)
      payments.append(BudgetFact(event, entry))
    case .awardRecovered(let event):
      if let fund = event.fund { note(.recovery(event.award), event.amount, fund, entry) }
    case .budgetRequested(let event): requests.append(BudgetFact(event, entry))
    case .budgetAllocated(let event):
      let place = allocations.append(BudgetFact(event, entry))
      allocationsOfID[event.allocation, default: []].append(place)
      insert(.allocation(event.allocation), event.amount, FundID(event.spender), entry)
    case .budgetSettled(let event): settlements[event.allocation, default: []].append(BudgetFact(event, entry))
    case .revolvingCapitalMoved(let event):
      pools[event.pool, default: []].append(
        CapitalMovement(
          on: entry.on, seq: entry.seq, keeper: event.keeper, action: event.action, household: event.household,
          amountVND: event.amount))
    // What plans say of money is asked of the plans.
    case .planFundingRuleSet: break
    }
  }

  private mutating func contribute(_ event: ContributionRecorded, _ entry: EntryHeader) {
    let isInKind: Bool
    switch event.kind {
    case .money: isInKind = false
    case .goods, .land, .otherAsset: isInKind = true
    case .labour, .knowledge: return
    }
    let id = event.contribution
    let worth = GiftWorth(event).amountVND
    insert(
      isInKind ? .giftInKind(id, donor: event.donor) : .gift(id, donor: event.donor), worth, FundID(event.receiver),
      entry)
    insert(.passedOn(id, receiver: event.receiver, inKind: isInKind), worth, FundID(event.donor), entry)
  }

  /// Of a fund that the entry names as one.
  private mutating func note(_ cause: FundMovement.Cause, _ amountVND: Int64?, _ fund: FundID, _ entry: EntryHeader) {
    namedAsFunds[fund] = true
    insert(cause, amountVND, fund, entry)
  }

  private mutating func insert(_ cause: FundMovement.Cause, _ amountVND: Int64?, _ fund: FundID, _ entry: EntryHeader) {
    books[fund, default: FundBook()].insert(
      FundMovement(on: entry.on, seq: entry.seq, cause: cause, amountVND: amountVND ?? 0))
  }
}
