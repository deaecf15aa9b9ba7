import Bookkeeping
import Events
import Projections

enum ReportsCommand: Question {
  static let name = "reports"
  static let summary = Title(
    vi: "báo cáo đã nộp, bị trả lại, được tổng hợp; số liệu của báo cáo so với sổ",
    en: "reports handed in, returned, taken up; a report's figures against the log")
  static let operands = "[PLAN|REPORT]"
  static let options =
    [
      Option("year", "YEAR", Title(vi: "chỉ kỳ của năm này", en: "only periods of this year")),
      Option(
        "coverage", nil,
        Title(
          vi: "mỗi nhiệm vụ báo cáo và kỳ: x trên y đơn vị, thiếu ai",
          en: "each duty and period: x of y, who is missing")),
    ] + Option.question
  static let manual = Title(
    vi: """
      Mỗi lần nộp một dòng, có ngày của nó; báo cáo bị trả lại vẫn giữ ngày nộp đầu. Báo cáo của cụm, khối đứng riêng với báo
      cáo của đơn vị thành viên. Với mã một báo cáo: từng số liệu như báo cáo nêu, như sổ có lúc báo cáo đọc sổ (kích thước
      đã ghi), như sổ có nay, kết luận kiểm tra, và những mục sổ làm nó khác đi; bên dưới là các lần đính chính.

      Ví dụ:
        socai reports <kế hoạch> --year 2023
        socai reports <kế hoạch> --coverage --as-of 2023-12-31
        socai reports <báo cáo>
      """,
    en: """
      A row for each time that a report was handed in, with its own day; one that was returned keeps its first day. A block's
      or cluster's report stands apart from its members'. With the id of a report: each figure as stated, as the log had it at
      the size that the report read, as the log has it now, what inspections said, and the entries that made the difference;
      below, the corrections of the report.

      Examples:
        socai reports <plan> --year 2023
        socai reports <plan> --coverage --as-of 2023-12-31
        socai reports <report>
      """)

  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    let year = try number("year", arguments).map { Year($0) }
    var plan: PlanID?
    if let text = arguments.operands.first {
      plan = inquiry.symbols.find(PlanID.self, text).flatMap {
        inquiry.state.plans.header(of: $0, on: inquiry.day) == nil ? nil : $0
      }
      if plan == nil { return try one(text, inquiry) }
    }
    if arguments.has("coverage") { return try coverage(of: plan, year, inquiry) }
    let rows = inquiry.state.reports.rows(
      of: plan, asOf: inquiry.day, units: inquiry.state.units, inquiry.symbols
    ).filter { year == nil || $0.period.year == year }
    return list(rows, inquiry)
  }

  private static func list(_ rows: [ReportRow], _ inquiry: Inquiry) -> Answer {
    var answer = Answer(
      Title(vi: "Báo cáo (\(rows.count))", en: "Reports (\(rows.count))"),
      [
        Column("period", vi: "kỳ", en: "period"), Column("duty", vi: "nhiệm vụ", en: "duty"),
        Column("reporter", vi: "đơn vị", en: "reporter"), Column("as", vi: "với tư cách", en: "as"),
        Column("report", vi: "báo cáo", en: "report", identity: true), Column("on", vi: "ngày", en: "day"),
        Column("state", vi: "tình trạng", en: "state"),
        Column("returnedOn", vi: "trả lại", en: "returned on", detail: true),
        Column("reason", vi: "lý do trả", en: "returned for", detail: true),
        Column("replacedBy", vi: "thay bằng", en: "replaced by", detail: true),
        Column("takenUpBy", vi: "tổng hợp vào", en: "taken up by", detail: true),
        Column("sources", vi: "tổng hợp từ", en: "made of"),
        Column("missing", vi: "thiếu", en: "missing"),
        Column("figures", vi: "số liệu", en: "figures", number: true, detail: true),
        Column("atSize", vi: "kích thước sổ", en: "log size", number: true, detail: true),
        Column("entry", vi: "mục nộp", en: "handed in by", number: true, detail: true, identity: true),
        Column("entries", vi: "mục sổ", en: "entries"),
      ])
    answer.rows = rows.map { row in
      [
        .text("\(row.period)"), inquiry.cell(row.duty), .text(inquiry.name(of: row.reporter)), sentAs(row, inquiry),
        inquiry.cell(row.report), .day(row.on), .code(row.state.rawValue, row.state.title),
        .day(row.returned?.on), .text(row.returned?.reason), inquiry.cell(row.replacedBy?.report),
        row.takenUpBy.isEmpty ? .none : .list(row.takenUpBy.map { inquiry.cell($0.report) }),
        .text(row.sources.map { "\($0.inCount)/\($0.total)" }),
        row.sources.map { names($0.missing, inquiry) } ?? .none, .number(row.figures.count), .number(row.pin?.size),
        inquiry.cell(row.seq), .list(row.entries.map { inquiry.cell($0) }),
      ]
    }
    return answer
  }

  private static func sentAs(_ row: ReportRow, _ inquiry: Inquiry) -> Cell {
    if row.sources != nil { return .code("consolidated", Title(vi: "tổng hợp", en: "consolidated")) }
    switch row.sentAs {
    case .unit: return .code("unit", Title(vi: "đơn vị", en: "unit"))
    case .block: return .code("block", Title(vi: "cụm, khối", en: "block"))
    case .member(let blocks):
      let names = blocks.map { inquiry.name(of: $0) }.joined(separator: ", ")
      return .code("member", Title(vi: "thành viên \(names)", en: "member of \(names)"))
    }
  }

  private static func names(_ units: [UnitID], _ inquiry: Inquiry) -> Cell {
    units.isEmpty ? .none : .list(units.map { .text(inquiry.name(of: $0)) })
  }

  // MARK: Coverage

  private static func coverage(of plan: PlanID?, _ year: Year?, _ inquiry: Inquiry) throws -> Answer {
    guard let plan else { throw UsageError.operandMissing(Title(vi: "PLAN", en: "PLAN")) }
    let state = inquiry.state
    let rows = Reports.coverage(
      of: plan, asOf: inquiry.day, duties: state.duties, units: state.units, inquiry.symbols
    ).filter { year == nil || $0.period?.year == year }
    var answer = Answer(
      Title(
        vi: "Báo cáo theo nhiệm vụ, kế hoạch \(inquiry.text(plan))", en: "Reports by duty, plan \(inquiry.text(plan))"),
      [
        Column("duty", vi: "nhiệm vụ", en: "duty", identity: true),
        Column("period", vi: "kỳ", en: "period", identity: true),
        Column("of", vi: "của", en: "of", identity: true), Column("in", vi: "đã có", en: "in", number: true),
        Column("holders", vi: "phải có", en: "of all", number: true),
        Column("onTime", vi: "đúng hạn", en: "on time", number: true),
        Column("onTimeByClaim", vi: "theo khai báo", en: "by claim", number: true, detail: true),
        Column("late", vi: "trễ", en: "late", number: true),
        Column("undated", vi: "không in hạn", en: "undated", number: true, detail: true),
        Column("missing", vi: "thiếu", en: "missing"),
        Column("awaited", vi: "chưa đến hạn", en: "not yet due", detail: true),
        Column("reminders", vi: "đôn đốc", en: "reminders", number: true),
        Column("clause", vi: "mục, khoản", en: "clause"), Column("entries", vi: "mục sổ", en: "entries", detail: true),
      ])
    answer.rows = rows.map { row in
      [
        .text(inquiry.symbols.text(of: row.duty.symbol)), .text(row.period.map { "\($0)" }),
        row.ofBlocks
          ? .code("blocks", Title(vi: "cụm, khối", en: "blocks")) : .code("units", Title(vi: "đơn vị", en: "units")),
        .number(row.inCount), .number(row.holderCount), .number(row.onTime), .number(row.onTimeByClaim),
        .number(row.late), .number(row.undated), names(row.missing, inquiry),
        names(row.awaited, inquiry), .number(row.reminders), .text(row.clause),
        .list(row.entries.map { inquiry.cell($0) }),
      ]
    }
    return answer
  }

  // MARK: One report

  private static func one(_ text: String, _ inquiry: Inquiry) throws -> Answer {
    let report = inquiry.symbols.find(ReportID.self, text)
    let rows =
      report.map {
        inquiry.state.reports.rows(report: $0, asOf: inquiry.day, units: inquiry.state.units, inquiry.symbols)
      } ?? []
    guard !rows.isEmpty else {
      throw UsageError.badValue(
        option: "PLAN|REPORT", value: text,
        expected: Title(
          vi: "mã một kế hoạch ('socai plans') hoặc một báo cáo ('socai reports') có trong sổ",
          en: "the id of a plan ('socai plans') or of a report ('socai reports') on record"))
    }
    var answer = inquiry.table(
      of: try inquiry.books.comparisons(of: rows, asOf: inquiry.day),
      title: Title(vi: "Báo cáo \(text)", en: "Report \(text)"))
    for row in rows {
      answer.notes += try inquiry.books.revisions(of: row.seq).map { sentence($0, of: row) }
    }
    return answer
  }

  /// Who corrected a report, when and why.
  private static func sentence(_ revision: Revision, of row: ReportRow) -> Title {
    let act =
      revision.isVoid
      ? Title(vi: "bị hủy", en: "voided") : Title(vi: "được sửa", en: "corrected")
    var (vi, en) = (
      "mục \(row.seq) \(act.vi) bởi mục \(revision.seq): \(revision.by), \(revision.on.formatted(in: .vi))",
      "entry \(row.seq) was \(act.en) by entry \(revision.seq): \(revision.by), \(revision.on)"
    )
    if let by = revision.proposedBy, let proposal = revision.proposal {
      vi += "; \(by) đề nghị ở mục \(proposal)"
      en += "; proposed by \(by) in entry \(proposal)"
    }
    if let by = revision.approvedBy {
      vi += "; \(by) duyệt"
      en += "; approved by \(by)"
    }
    if let reason = revision.reason {
      vi += "; \(reason.title.vi)"
      en += "; \(reason.title.en)"
    }
    if let explanation = revision.explanation {
      vi += ": \(explanation)"
      en += ": \(explanation)"
    }
    return Title(vi: vi, en: en)
  }
}
