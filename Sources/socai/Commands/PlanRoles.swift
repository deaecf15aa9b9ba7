import Events
import Projections

extension PlansCommand {
  static func roles(of plan: PlanID, _ inquiry: Inquiry) -> Answer {
    let rows = inquiry.state.plans.roles(of: plan, on: inquiry.day, units: inquiry.state.units, inquiry.symbols)
    var answer = Answer(
      Title(
        vi: "Vai trò theo kế hoạch \(inquiry.text(plan)) ngày \(inquiry.day.formatted(in: .vi))",
        en: "Roles under the plan \(inquiry.text(plan)) on \(inquiry.day)"),
      [
        Column("clause", vi: "mục, khoản", en: "clause", identity: true),
        Column("role", vi: "vai trò", en: "role", identity: true),
        Column("holder", vi: "đơn vị giữ", en: "held by"),
        Column("holderId", vi: "mã đơn vị", en: "unit id", detail: true),
        Column("named", vi: "kế hoạch nêu", en: "named in the plan", identity: true),
        Column("provision", vi: "quy định", en: "provision", identity: true),
        Column("entries", vi: "mục sổ", en: "entries"),
      ])
    answer.rows = rows.map { row in
      [
        .text(row.clause), .words(row.office.title), .text(inquiry.name(of: row.holder)), inquiry.cell(row.holder),
        inquiry.cell(row.named), .text(inquiry.symbols.text(of: row.provision)), inquiry.cell(row.seqs),
      ]
    }
    return answer
  }
}

extension RoleRow.Office {
  var title: Title {
    switch self {
    case .role(let words): words
    case .duty(let kind): kind.title
    case .receivesReports: Title(vi: "nhận báo cáo", en: "receives reports")
    case .passesReportsOn: Title(vi: "đầu mối nhận báo cáo", en: "takes reports in")
    case .preparesReports: Title(vi: "tham mưu, chuẩn bị", en: "prepares")
    case .stage(let stage, let form):
      Title(vi: "\(stage.title.vi): \(form.title.vi)", en: "\(stage.title.en): \(form.title.en)")
    case .receivesProposals: Title(vi: "tiếp nhận kiến nghị", en: "receives proposals")
    case .consolidatesProposals: Title(vi: "tổng hợp kiến nghị", en: "consolidates proposals")
    case .joinsConsolidation: Title(vi: "phối hợp tổng hợp kiến nghị", en: "consolidates proposals with it")
    case .decidesProposals: Title(vi: "quyết định điều chỉnh", en: "decides amendments")
    }
  }
}
