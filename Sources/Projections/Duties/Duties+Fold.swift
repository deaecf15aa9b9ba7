import Events

extension Duties {
  package mutating func fold(_ event: DutiesEvent, _ entry: EntryHeader) {
    switch event {
    case .planIssued(let event): fold(event, entry)
    case .planDutyAssigned(let event): add(DutyStatement(event, entry))
    case .planMilestoneSet(let event):
      if let statement = DutyStatement(event, entry) { add(statement) }
    case .planAmendmentDecided(let event): fold(event, entry)
    case .dutyExtended(let event):
      extensions[event.duty, default: []].append(
        DutyExtension(
          holder: event.holder, period: event.period, newDueOn: event.newDueOn, authority: event.authority,
          reason: event.reason, on: entry.on, seq: entry.seq))
    case .importDeclared: imports[entry.at, default: []].append(entry.seq)
    case .reportSubmitted(let event):
      let deed = Deed.report(event.report, event.period, receiver: event.receiver)
      let number = add(deed, by: event.reporter, duty: event.duty, entry)
      file(
        FiledAct(
          act: number, report: event.report, reporter: event.reporter, period: event.period,
          receivers: [event.receiver]))
    case .reportConsolidated(let event):
      let deed = Deed.consolidatedReport(
        event.report, event.period, addressees: event.addressees, reportsIn: event.fromReports.count,
        missing: event.missing)
      let number = add(deed, by: event.submitter, duty: event.duty, entry)
      file(
        FiledAct(
          act: number, report: event.report, reporter: event.submitter, period: event.period,
          receivers: event.addressees))
      for source in event.fromReports { consolidations[source, default: []].append(event.report) }
    case .reportReturned(let event):
      returns[event.report, default: []].append(ReportReturn(order: FactOrder(entry), reason: event.reason))
    case .reportReminderSent(let event):
      reminders[event.duty, default: []].append(
        DutyReminder(reminded: event.reminded, period: event.period, on: entry.on, seq: entry.seq))
      add(.reminder(reminded: event.reminded), by: entry.unit, entry)
    case .movementLaunched(let event):
      add(.launch(event.movement, parent: event.parent), by: event.launchedBy, entry)
    case .movementReviewHeld(let event):
      let deed = Deed.review(event.review, event.kind, event.combinedWith, awards: event.awardsPresented)
      add(deed, by: event.holder, duty: event.duty, entry)
    case .dutyFulfilled(let event):
      add(
        .fulfilment(event.period, event.result, event.quality, due: event.dueOn), by: event.holder, duty: event.duty,
        entry)
    case .guidanceIssued(let event):
      add(.guidance(event.guidance, event.kind, event.occasion, event.year), by: event.issuer, entry)
    case .inspectionPlanned(let event): fold(event, entry)
    case .inspectionHeld(let event):
      let number = add(.inspection(event.inspection, inspected: event.inspected), by: entry.unit, entry)
      actsOfInspection[event.inspection, default: []].append(number)
    case .budgetRequested(let event):
      add(.budgetRequest(event.request, event.year), by: event.requester, duty: event.duty, entry)
    case .communicationPublished(let event): add(.communication(event.item), by: event.outlet, entry)
    case .activityHeld(let event): add(.activity(event.activity, event.kind, event.year), by: event.organiser, entry)
    // Asked of `Units` on the day that matters.
    case .settingChanged, .unitRegistered, .unitDissolved, .unitSucceeded: break
    }
  }

  private mutating func fold(_ event: PlanIssued, _ entry: EntryHeader) {
    guard let plan = entry.plan else { return }
    planHeaders[plan, default: []].append(
      PlanHeader(
        order: FactOrder(entry), movement: event.movement, parent: event.parent, issuedIn: event.issuedOn?.year,
        periodFrom: event.periodFrom, periodTo: event.periodTo))
    add(
      .plan(plan, event.movement, parent: event.parent, from: event.periodFrom, to: event.periodTo), by: event.issuer,
      entry)
  }

  private mutating func fold(_ event: PlanAmendmentDecided, _ entry: EntryHeader) {
    switch event.outcome {
    case .rejected: return
    case .accepted, .partly: break
    }
    for (index, change) in event.changes.enumerated() {
      guard let duty = change.duty else { continue }
      changes[duty, default: []].append(
        TermChange(
          order: FactOrder(entry), index: index, countsFrom: max(change.effectiveFrom, entry.on), field: change.field,
          value: change.new))
    }
  }

  private mutating func fold(_ event: InspectionPlanned, _ entry: EntryHeader) {
    let deed = Deed.inspectionPlan(event.inspection, event.year, combinedWithProgramme: event.combinedWithProgramme)
    let number = add(deed, by: event.lead, duty: event.duty, entry)
    plansOfInspection[event.inspection, default: []].append(number)
    for unit in Set(event.team) where unit != event.lead { actsOfUnit[unit, default: []].append(number) }
  }

  private mutating func file(_ act: FiledAct) {
    let number = filed.append(act)
    filedAs[act.report, default: []].append(number)
    filedBy[act.reporter, default: []].append(number)
  }

  private mutating func add(_ statement: DutyStatement) {
    statements[statement.source.symbol, default: []].append(statement)
  }

  @discardableResult
  private mutating func add(_ deed: Deed, by unit: UnitID, duty: DutyID? = nil, _ entry: EntryHeader) -> Int {
    let act = Act(
      order: FactOrder(entry), at: entry.at, plan: entry.plan, recordedFor: entry.unit, duty: duty, deed: deed)
    let number = acts.append(act)
    actsOfUnit[unit, default: []].append(number)
    return number
  }
}
