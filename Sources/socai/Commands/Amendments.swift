import Events
import Projections

/// The register of proposals to plans and of what was decided on them.
struct Amendments {
  let plans: [PlanID]
  let inquiry: Inquiry

  init(of plans: [PlanID], _ inquiry: Inquiry) {
    self.plans = plans
    self.inquiry = inquiry
  }

  var answer: Answer {
    let rows = plans.flatMap { inquiry.state.plans.amendments(of: $0, asOf: inquiry.day) }
    var answer = Answer(
      Title(vi: "Kiến nghị và điều chỉnh (\(rows.count))", en: "Proposals and amendments (\(rows.count))"),
      [
        Column("plan", vi: "kế hoạch", en: "plan", identity: true),
        Column("proposal", vi: "kiến nghị", en: "proposal", identity: true),
        Column("proposedOn", vi: "ngày", en: "day"), Column("proposer", vi: "đơn vị kiến nghị", en: "proposer"),
        Column("kind", vi: "loại", en: "kind", detail: true), Column("text", vi: "nội dung", en: "text", detail: true),
        Column("inWriting", vi: "bằng văn bản", en: "in writing", detail: true),
        Column("receivedBy", vi: "nơi nhận", en: "received by"),
        Column("procedure", vi: "thủ tục", en: "procedure"),
        Column("decider", vi: "người quyết định", en: "to be decided by", detail: true),
        Column("consolidatedBy", vi: "tổng hợp", en: "consolidated by"),
        Column("with", vi: "cùng", en: "with"),
        Column("consolidatedOn", vi: "ngày tổng hợp", en: "consolidated on", detail: true),
        Column("outcome", vi: "kết quả", en: "outcome"), Column("decidedBy", vi: "quyết định bởi", en: "decided by"),
        Column("decidedOn", vi: "ngày quyết định", en: "decided on"),
        Column("number", vi: "số quyết định", en: "decision number", detail: true),
        Column("changes", vi: "thay đổi", en: "changes"),
        Column("waiting", vi: "số ngày chờ", en: "days waiting", number: true, detail: true),
        Column("entries", vi: "mục sổ", en: "entries"),
      ])
    answer.rows = rows.map(cells)
    return answer
  }

  private func cells(_ row: AmendmentRow) -> [Cell] {
    let (proposed, decided) = (row.proposed?.value, row.decided?.value)
    return [
      inquiry.cell(row.plan), inquiry.cell(row.proposal), .day(row.proposed?.entry.on), name(proposed?.proposer),
      proposed.map { .code($0.kind) } ?? .none, .text(proposed?.text), proposed.map { .flag($0.inWriting) } ?? .none,
      name(proposed?.receivedBy), procedure(row), name(row.rule?.value.decides), name(decided?.consolidatedBy),
      name(decided?.coordinatedWith), .day(decided?.consolidatedOn),
      decided.map { .code($0.outcome) } ?? .code("open", Title(vi: "chờ quyết định", en: "waits for a decision")),
      name(decided?.decidedBy), .day(row.decided?.entry.on), .text(decided?.decisionNumber),
      .list((decided?.changes ?? []).map(change)), .number(row.waitingDays(asOf: inquiry.day)), inquiry.cell(row.seqs),
    ]
  }

  /// Where the plan prints the way of an amendment; else that it prints none and the default was gone by.
  private func procedure(_ row: AmendmentRow) -> Cell {
    if row.isPrinted, let rule = row.rule { return .text(rule.value.clause) }
    return .code(
      "not-printed", Title(vi: "không in trong kế hoạch (mặc định)", en: "not printed in the plan (the default)"))
  }

  private func change(_ change: PlanAmendmentDecided.Change) -> Cell {
    let id = [change.target?.symbol, change.duty?.symbol, change.rule?.symbol].compactMap { $0 }
      .map { inquiry.symbols.text(of: $0) }.joined(separator: " ")
    let day = change.effectiveFrom
    return .words(
      Title(
        vi: "\(id) \(change.field): \(change.old ?? "–") → \(change.new) từ \(day.formatted(in: .vi))",
        en: "\(id) \(change.field): \(change.old ?? "–") → \(change.new) from \(day)"))
  }

  private func name(_ unit: UnitID?) -> Cell { unit.map { .text(inquiry.name(of: $0)) } ?? .none }
}
