import Events

extension Awards {
  /// The award with this id as it stands on `asOf`, or nil when it was not decided by then.
  package func award(_ award: AwardID, asOf: Day) -> AwardRow? {
    guard
      let decision = decisions[award]?.filter({ $0.order.on <= asOf }).min(by: { $0.order < $1.order })
    else { return nil }
    let who = recipient(by: decision)
    return AwardRow(
      award: award, seq: decision.order.seq, plan: decision.plan, recipient: who.subject, recipientKind: who.kind,
      form: decision.form, level: decision.level, orderClass: decision.orderClass, flagScope: decision.flagScope,
      emblem: decision.emblem,
      occasion: who.occasion, year: who.year, decidedOn: decision.order.on, effectiveOn: who.effectiveOn,
      decidedBy: decision.decidedBy, decisionNumber: decision.decisionNumber, hasDocument: decision.hasDocument,
      origin: who.origin, rewardAmountVND: who.rewardAmountVND,
      payments: (payments[award] ?? []).filter { $0.on <= asOf }.sorted { ($0.on, $0.seq) < ($1.on, $1.seq) },
      revocation: (revocations[award] ?? []).filter { $0.on <= asOf }.min { ($0.on, $0.seq) < ($1.on, $1.seq) },
      recoveries: (recoveries[award] ?? []).filter { $0.on <= asOf }.sorted { ($0.on, $0.seq) < ($1.on, $1.seq) })
  }

  /// All awards of a recipient in the order in which they were decided; those revoked later are among them.
  package func history(of recipient: SubjectID, asOf: Day) -> [AwardRow] {
    let nominated = (nominationsOfRecipient[recipient] ?? []).flatMap { awardsOfNomination[$0] ?? [] }
    let awards = Set(nominated + (grantsOfRecipient[recipient] ?? []))
    return awards.compactMap { award($0, asOf: asOf) }.filter { $0.recipient == recipient }
      .sorted { ($0.decidedOn, $0.seq) < ($1.decidedOn, $1.seq) }
  }

  /// All awards that `filter` admits: by recipient's id, then by day. Awards without a known recipient come first.
  package func rows(_ filter: AwardFilter = AwardFilter(), asOf: Day, _ symbols: Symbols) -> [AwardRow] {
    let all = decisions.keys.compactMap { award($0, asOf: asOf) }.filter(filter.admits)
    return all.sorted { a, b in
      if a.recipient != b.recipient {
        guard let first = a.recipient else { return true }
        guard let second = b.recipient else { return false }
        return symbols.precedes(first, second)
      }
      return (a.decidedOn, a.seq) < (b.decidedOn, b.seq)
    }
  }

  /// Whether an entry, of whatever day, made this award.
  package func isRecorded(_ award: AwardID) -> Bool { decisions[award] != nil }

  /// The awards that came out of a nomination: none while it is open, one when it was approved.
  package func awards(of nomination: NominationID, asOf: Day) -> [AwardRow] {
    Set(awardsOfNomination[nomination] ?? []).compactMap { award($0, asOf: asOf) }
      .sorted { ($0.decidedOn, $0.seq) < ($1.decidedOn, $1.seq) }
  }

  private struct Who {
    var subject: SubjectID?
    var kind: RecipientKind?
    var occasion: Occasion?
    var year: Year?
    var effectiveOn: Day
    var origin: AwardRow.Origin
    var rewardAmountVND: Int64?
  }

  private func recipient(by decision: Decision) -> Who {
    switch decision.way {
    case .approved(let nomination, let effectiveOn, let rewardAmountVND):
      let submission = submission(of: nomination, at: decision.order)
      return Who(
        subject: submission?.subject, kind: submission?.recipientKind, occasion: submission?.occasion,
        year: submission?.year, effectiveOn: effectiveOn,
        origin: .nomination(nomination, nominator: submission?.nominator), rewardAmountVND: rewardAmountVND)
    case .granted(let recipient, let kind, let occasion, let year, let imported):
      return Who(
        subject: recipient, kind: kind, occasion: occasion, year: year, effectiveOn: decision.order.on,
        origin: imported ? .imported : .granted)
    }
  }

  /// The nomination as last handed in before it was decided; one that was only recorded afterwards still counts.
  private func submission(of nomination: NominationID, at decision: FactOrder) -> Submission? {
    let all = submissions[nomination] ?? []
    return all.filter { $0.order < decision }.max { $0.order < $1.order } ?? all.min { $0.order < $1.order }
  }
}
