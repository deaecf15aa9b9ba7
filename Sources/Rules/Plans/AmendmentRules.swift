import Events
import Projections

/// Amendments go the way that the plan itself prints: who receives, who consolidates with whom, who decides.
extension Rules {
  static func judge(
    _ event: PlanAmendmentProposed, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    provision(event.proposal, at: "what.proposal", entry, state, &found)
    guard let rule = printedAmendmentRule(entry, state) else { return }
    found.note(rightInbox(event, entry, rule, state))
    found.note(inWriting(event, entry, rule))
  }

  static func judge(
    _ event: PlanAmendmentDecided, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(planExists(entry, state))
    if let rule = printedAmendmentRule(entry, state) {
      found.note(rightDecider(event, entry, rule, state))
      found.note(consolidatedFirst(event, entry, rule, state))
    }
    for index in event.changes.indices { found.note(neverBack(event, index, entry)) }
  }

  /// Nil where the plan prints no procedure: nothing is refused by what nobody wrote.
  static func printedAmendmentRule(_ entry: EntryHeader, _ state: Projections) -> PlanAmendmentRuleSet? {
    entry.plan.flatMap { state.plans.amendmentRule(of: $0) }.flatMap { $0.printed ? $0 : nil }
  }

  static func rightInbox(
    _ event: PlanAmendmentProposed, _ entry: EntryHeader, _ rule: PlanAmendmentRuleSet, _ state: Projections
  ) -> Breach? {
    if state.units.isAmong(event.receivedBy, [rule.receives], on: entry.on, state.symbols) { return nil }
    let (by, inbox) = (state.named(event.receivedBy, on: entry.on), state.named(rule.receives, on: entry.on))
    return Breach(
      .amendmentRightInbox, at: "what.receivedBy", clause: rule.clause,
      Title(vi: "\(by.vi) không phải nơi tiếp nhận của kế hoạch.", en: "\(by.en) is not the plan's inbox."),
      remedy: Title(vi: "Nơi tiếp nhận: \(inbox.vi).", en: "The inbox is \(inbox.en)."))
  }

  static func inWriting(
    _ event: PlanAmendmentProposed, _ entry: EntryHeader, _ rule: PlanAmendmentRuleSet
  ) -> Breach? {
    guard rule.inWriting == true else { return nil }
    if !event.inWriting {
      return Breach(
        .amendmentInWriting, at: "what.inWriting", clause: rule.clause,
        Title(vi: "Kiến nghị không bằng văn bản.", en: "The proposal is not in writing."))
    }
    if entry.hasDocument { return nil }
    return Breach(
      .amendmentInWriting, at: "doc", clause: rule.clause,
      Title(vi: "Kiến nghị chưa kèm văn bản.", en: "The proposal comes without its document."),
      remedy: Title(vi: "Lưu văn bản và nêu mã của nó ở trường doc.", en: "Store the document and name it in doc."))
  }

  static func rightDecider(
    _ event: PlanAmendmentDecided, _ entry: EntryHeader, _ rule: PlanAmendmentRuleSet, _ state: Projections
  ) -> Breach? {
    if state.units.isAmong(event.decidedBy, [rule.decides], on: entry.on, state.symbols) { return nil }
    let (by, decider) = (state.named(event.decidedBy, on: entry.on), state.named(rule.decides, on: entry.on))
    return Breach(
      .amendmentRightDecider, at: "what.decidedBy", clause: rule.clause,
      Title(
        vi: "\(by.vi) không phải người quyết định của kế hoạch.", en: "\(by.en) is not whom the plan lets decide."),
      remedy: Title(vi: "Người quyết định: \(decider.vi).", en: "The decider is \(decider.en)."))
  }

  static func consolidatedFirst(
    _ event: PlanAmendmentDecided, _ entry: EntryHeader, _ rule: PlanAmendmentRuleSet, _ state: Projections
  ) -> Breach? {
    let body = rule.consolidates ?? rule.receives
    let by = state.named(event.consolidatedBy, on: entry.on)
    if !state.units.isAmong(event.consolidatedBy, [body], on: entry.on, state.symbols) {
      let right = state.named(body, on: entry.on)
      return Breach(
        .amendmentConsolidatedFirst, at: "what.consolidatedBy", clause: rule.clause,
        Title(
          vi: "\(by.vi) tổng hợp, trong khi kế hoạch giao cho \(right.vi).",
          en: "\(by.en) consolidated, but the plan gives that to \(right.en)."))
    }
    let partners = rule.with ?? []
    let isTogether =
      partners.isEmpty
      || event.coordinatedWith.map { state.units.isAmong($0, partners, on: entry.on, state.symbols) } ?? false
    if !isTogether {
      let names = state.named(partners, on: entry.on)
      return Breach(
        .amendmentConsolidatedFirst, at: "what.coordinatedWith", clause: rule.clause,
        Title(vi: "Chưa phối hợp với \(names.vi).", en: "It was not consolidated together with \(names.en)."))
    }
    guard event.consolidatedOn > entry.on else { return nil }
    return Breach(
      .amendmentConsolidatedFirst, at: "what.consolidatedOn", clause: rule.clause,
      Title(
        vi: "Tổng hợp ngày \(event.consolidatedOn), sau khi quyết định ngày \(entry.on).",
        en: "Consolidated on \(event.consolidatedOn), after the decision of \(entry.on)."))
  }

  static func neverBack(_ event: PlanAmendmentDecided, _ index: Int, _ entry: EntryHeader) -> Breach? {
    let change = event.changes[index]
    guard change.effectiveFrom < entry.on else { return nil }
    return Breach(
      .amendmentNeverBack, at: "what.changes[\(index)].effectiveFrom", clause: event.clause,
      Title(
        vi: "Thay đổi \(change.field) có hiệu lực từ \(change.effectiveFrom), trước ngày quyết định \(entry.on).",
        en:
          "The change of \(change.field) is to count from \(change.effectiveFrom), before its decision of \(entry.on)."),
      remedy: Title(
        vi: "Hiệu lực sớm nhất là \(entry.on).", en: "It may count from \(entry.on) at the earliest."))
  }
}
