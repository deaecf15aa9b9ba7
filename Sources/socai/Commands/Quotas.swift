import Events
import Projections

enum QuotasCommand: Question {
  static let name = "quotas"
  static let summary = Title(
    vi: "suất khen của mỗi khối, cụm: ai đã dùng, còn trống bao nhiêu",
    en: "places of each block and cluster: who has them, how many are free")
  static let operands = "[PLAN]"
  static let options = Option.question
  static let manual = Title(
    vi: """
      Mỗi khối hoặc cụm một dòng cho mỗi hình thức có hạn mức trong kế hoạch: số suất, đơn vị đang giữ suất (hồ sơ đang xét hoặc
      đã được tặng), số còn trống, ai được bình xét. Suất trống lại khi hồ sơ bị từ chối hoặc khen thưởng bị hủy.

      Ví dụ:
        socai quotas <mã> --as-of 2025-09-30
      """,
    en: """
      A row for each block or cluster and each form that the plan sets a quota for: its places, who holds them (a nomination on
      its way or granted), how many are free, whom it selected. A place is free again when the nomination is rejected or the
      award revoked.

      Example:
        socai quotas <id> --as-of 2025-09-30
      """)

  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    let board = NominationBoard(inquiry.state, asOf: inquiry.day)
    let named = try arguments.operands.first.map {
      try inquiry.id(PlanID.self, $0, what: Title(vi: "kế hoạch", en: "plan"))
    }
    let plans = named.map { [$0] } ?? inquiry.state.plans.ids(in: inquiry.symbols)
    let quotas = plans.flatMap { board.quotas(of: $0) }
    var answer = Answer(
      Title(vi: "Hạn mức", en: "Quotas"),
      [
        Column("plan", vi: "kế hoạch", en: "plan", identity: true),
        Column("scope", vi: "dành cho", en: "for each", identity: true),
        Column("clause", vi: "mục, khoản", en: "clause"),
        Column("body", vi: "khối, cụm", en: "block or cluster", identity: true),
        Column("places", vi: "suất", en: "places", number: true),
        Column("used", vi: "đã dùng", en: "used", number: true),
        Column("free", vi: "còn", en: "free", number: true), Column("by", vi: "đơn vị giữ suất", en: "held by"),
        Column("selected", vi: "được bình xét", en: "selected"),
        Column("nominations", vi: "hồ sơ", en: "nominations", detail: true),
      ])
    for quota in quotas {
      for place in quota.bodies {
        answer.rows.append([
          inquiry.cell(quota.plan), quota.rule.quota.map { .code($0.per) } ?? .none, .text(quota.rule.clause),
          inquiry.cell(place.body), .number(place.places), .number(place.used.count), .number(place.free),
          .list(place.used.map { inquiry.cell($0.submitted.subject) }),
          .list((place.selection?.chosen ?? []).map { inquiry.cell($0) }),
          .list(place.used.map { inquiry.cell($0.nomination) }),
        ])
      }
      let scope = quota.rule.quota?.per.title ?? Title(vi: "", en: "")
      answer.notes.append(
        Title(
          vi:
            "\(inquiry.text(quota.plan)), \(scope.vi): \(quota.used) trên \(quota.places) suất; \(quota.bodies.count) đã ghi tên.",
          en:
            "\(inquiry.text(quota.plan)), \(scope.en): \(quota.used) of \(quota.places) places; \(quota.bodies.count) on record by name."
        ))
    }
    return answer
  }
}
