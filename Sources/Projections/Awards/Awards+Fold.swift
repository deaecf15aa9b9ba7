import Events

extension Awards {
  package mutating func fold(_ event: AwardsEvent, _ entry: EntryHeader) {
    switch event {
    case .nominationSubmitted(let event): submit(event, entry)
    case .nominationApproved(let event): approve(event, entry)
    case .awardGranted(let event): grant(event, entry)
    case .awardPaid(let event): pay(event, entry)
    case .awardRevoked(let event): revoke(event, entry)
    case .awardRecovered(let event): recover(event, entry)
    case .prizeSet(let event): prizes.append(Plans.Recorded(value: event, entry: entry))
    case .baseSalarySet(let event): salaries.append(Plans.Recorded(value: event, entry: entry))
    }
  }

  private mutating func submit(_ event: NominationSubmitted, _ entry: EntryHeader) {
    submissions[event.nomination, default: []].append(
      Submission(
        order: FactOrder(entry), subject: event.subject, recipientKind: event.recipientKind, occasion: event.occasion,
        year: event.year, nominator: event.nominator))
    nominationsOfRecipient[event.subject, default: []].append(event.nomination)
  }

  private mutating func approve(_ event: NominationApproved, _ entry: EntryHeader) {
    decisions[event.award, default: []].append(
      Decision(
        order: FactOrder(entry), plan: entry.plan, form: event.form, level: event.level, orderClass: event.class,
        flagScope: event.flagScope, emblem: event.emblem, decidedBy: event.decidedBy,
        decisionNumber: event.decisionNumber,
        hasDocument: entry.hasDocument,
        way: .approved(event.nomination, effectiveOn: event.effectiveOn, rewardAmountVND: event.rewardAmount)))
    awardsOfNomination[event.nomination, default: []].append(event.award)
  }

  private mutating func grant(_ event: AwardGranted, _ entry: EntryHeader) {
    decisions[event.award, default: []].append(
      Decision(
        order: FactOrder(entry), plan: entry.plan, form: event.form, level: event.level, orderClass: event.class,
        flagScope: event.flagScope, emblem: event.emblem, decidedBy: event.decidedBy,
        decisionNumber: event.decisionNumber,
        hasDocument: entry.hasDocument,
        way: .granted(
          event.recipient, event.recipientKind, event.occasion, event.year, imported: event.imported)))
    grantsOfRecipient[event.recipient, default: []].append(event.award)
  }

  private mutating func pay(_ event: AwardPaid, _ entry: EntryHeader) {
    payments[event.award, default: []].append(
      AwardPayment(on: entry.on, seq: entry.seq, amountVND: event.amount, fund: event.fund))
  }

  private mutating func revoke(_ event: AwardRevoked, _ entry: EntryHeader) {
    revocations[event.award, default: []].append(
      AwardRevocation(
        on: entry.on, seq: entry.seq, reason: event.reason, decisionNumber: event.decisionNumber,
        recoverAmountVND: event.recoverAmount))
  }

  private mutating func recover(_ event: AwardRecovered, _ entry: EntryHeader) {
    recoveries[event.award, default: []].append(
      AwardRecovery(on: entry.on, seq: entry.seq, amountVND: event.amount, fund: event.fund))
  }
}
