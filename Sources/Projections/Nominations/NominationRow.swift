import Events

/// A nomination as it stands on a day.
package struct NominationRow: Sendable {
  package let nomination: NominationID
  package let plan: PlanID?
  /// As it was handed in last.
  package let submitted: NominationSubmitted
  /// Each time that it was handed in, and each time that it came back; none replaces another.
  package let submissions: [Nominations.Recorded<NominationSubmitted>]
  package let returns: [Nominations.Recorded<NominationReturned>]
  /// Everything that was done with it, in the order of days.
  package let acts: [Nominations.Recorded<NominationAct>]
  package let way: NominationWay
  package let state: State
  /// Who has it: empty once it is decided.
  package let holders: [UnitID]
  /// The day since which it stands where it stands, or on which it was decided.
  package let since: Day
  package let asOf: Day
  package let dossier: DossierCheck?

  package enum State: Hashable, Sendable {
    /// On its way; nil where the plan prints no route.
    case open(RouteStage?)
    case returned
    case approved(AwardID, seq: Seq)
    /// Decided by an office outside of the ledger, which recorded the award itself.
    case granted(AwardID, seq: Seq)
    case rejected(seq: Seq)
  }

  package var form: NamedForm { NamedForm(submitted) }
  package var submittedOn: Day { submissions[0].entry.on }
  package var seqs: [Seq] { acts.map(\.entry.seq).sorted() }

  package var isOpen: Bool {
    switch state {
    case .open, .returned: true
    case .approved, .granted, .rejected: false
    }
  }

  /// Open or successful: it counts against another one.
  package var stands: Bool { if case .rejected = state { false } else { true } }

  /// Days at the present stage; nil once it is decided.
  package var waitingDays: Int? { isOpen ? asOf.days(since: since) : nil }
  /// Days from the first time that it was handed in to the decision, or to the day asked for.
  package var daysInAll: Int { (isOpen ? asOf : since).days(since: submittedOn) }

  package var appraisals: [Nominations.Recorded<NominationAppraised>] {
    acts.compactMap { act in
      if case .appraised(let said) = act.value { .init(value: said, entry: act.entry) } else { nil }
    }
  }

  package var votes: [Nominations.Recorded<NominationCouncilVoted>] {
    acts.compactMap { act in
      if case .voted(let vote) = act.value { .init(value: vote, entry: act.entry) } else { nil }
    }
  }

  package var forwardings: [Nominations.Recorded<NominationForwarded>] {
    acts.compactMap { act in
      if case .forwarded(let sent) = act.value { .init(value: sent, entry: act.entry) } else { nil }
    }
  }

  /// What it lacks: what the last return named, else what the plan's dossier asks beyond what was handed in.
  package var missing: [(item: DossierItem, copies: Int)] {
    if case .returned = state, let last = returns.last { return last.value.missing.map { ($0.item, $0.copies) } }
    return (dossier?.lines ?? []).filter { $0.missing > 0 }.map { ($0.item, $0.missing) }
  }
}

/// Which nominations are asked for; what is nil is not asked.
package struct NominationFilter: Sendable {
  package var plan: PlanID?
  package var subject: SubjectID?
  package var occasion: Occasion?
  package var year: Year?
  package var form: AwardForm?
  package var level: AwardLevel?
  /// Only those that this unit has in hand.
  package var holder: UnitID?
  package var isOpen: Bool?

  package init(plan: PlanID? = nil) { self.plan = plan }

  func admits(_ row: NominationRow) -> Bool {
    (plan == nil || plan == row.plan) && (subject == nil || subject == row.submitted.subject)
      && (occasion == nil || occasion == row.submitted.occasion) && (year == nil || year == row.submitted.year)
      && (form == nil || form == row.submitted.form) && (level == nil || level == row.submitted.level)
      && (holder.map { row.holders.contains($0) } ?? true) && (isOpen == nil || isOpen == row.isOpen)
  }
}
