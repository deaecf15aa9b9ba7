import Bookkeeping
import Events
import Projections

enum InspectionsCommand: Question {
  static let name = "inspections"
  static let summary = Title(
    vi: "kiểm tra, giám sát: kế hoạch, đã làm, năm bỏ trống; kết luận, đơn, số liệu",
    en: "inspections planned and held, years without one; findings, complaints, figures")
  static let operands = "[PLAN]"
  static let options =
    [
      Option("year", "YEAR", Title(vi: "chỉ năm này", en: "only this year")),
      Option("kind", "CODE", Title(vi: "chỉ loại này, ví dụ thematic", en: "only this kind, such as thematic")),
      Option(
        "combined", "yes|no",
        Title(
          vi: "chỉ cuộc kết hợp (không kết hợp) kiểm tra chương trình",
          en: "only those (not) combined with the programme's")),
      Option("unit", "UNIT", Title(vi: "chỉ đơn vị này", en: "only this unit")),
      Option("findings", nil, Title(vi: "từng kết luận", en: "each finding")),
      Option("complaints", nil, Title(vi: "từng đơn", en: "each complaint")),
      Option("figures", nil, Title(vi: "số liệu báo cáo năm, tính lại", en: "figures of yearly reports, recomputed")),
      Option("samples", nil, Title(vi: "từng mẫu hộ", en: "each sample of households")),
      Option(
        "blocks", nil,
        Title(vi: "cụm, khối: đơn vị nào đã kiểm tra trong năm", en: "blocks: which units were inspected in the year")),
    ] + Option.question
  static let manual = Title(
    vi: """
      Mỗi cuộc kiểm tra một dòng; năm mà kế hoạch yêu cầu kiểm tra nhưng không có cuộc nào cũng là một dòng. Với --kind hoặc
      --combined, chỉ cuộc kiểm tra như vậy mới lấp được năm. Giám sát xã hội không thay cho kiểm tra.

      Ví dụ:
        socai inspections <kế hoạch>
        socai inspections <kế hoạch> --combined yes --as-of 2025-12-31
        socai inspections <kế hoạch> --findings
        socai inspections <kế hoạch> --blocks --year 2023
      """,
    en: """
      A row for each inspection; a year for which the plan asks for one and that has none is a row too. With --kind or
      --combined only such inspections fill a year. Supervision by the Front does not stand for an inspection.

      Examples:
        socai inspections <plan>
        socai inspections <plan> --combined yes --as-of 2025-12-31
        socai inspections <plan> --findings
        socai inspections <plan> --blocks --year 2023
      """)

  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    var filter = InspectionFilter()
    filter.plan = try arguments.operands.first.map { text in
      try inquiry.id(PlanID.self, text, what: Title(vi: "kế hoạch", en: "plan"))
    }
    let year = try number("year", arguments).map { Year($0) }
    filter.years = year.map { $0...$0 }
    filter.kind = try code(InspectionKind.self, "kind", arguments)
    filter.isCombined = try isCombined(arguments)
    filter.unit = try arguments["unit"].map { try inquiry.unit($0) }
    if arguments.has("findings") { return findings(filter, inquiry) }
    if arguments.has("complaints") { return complaints(filter, inquiry) }
    if arguments.has("samples") { return samples(filter, inquiry) }
    if arguments.has("blocks") { return blocks(in: year ?? inquiry.day.year, filter, inquiry) }
    if arguments.has("figures") { return try figures(filter, inquiry) }
    return board(filter, inquiry)
  }

  private static func isCombined(_ arguments: Arguments) throws(UsageError) -> Bool? {
    switch arguments["combined"] {
    case nil: return nil
    case "yes"?, "có"?: return true
    case "no"?, "không"?: return false
    case let text?:
      throw .badValue(option: "--combined", value: text, expected: Title(vi: "yes hoặc no", en: "yes or no"))
    }
  }

  // MARK: The board

  private static func board(_ filter: InspectionFilter, _ inquiry: Inquiry) -> Answer {
    let state = inquiry.state
    let rows = state.inspections.rows(filter, asOf: inquiry.day, units: state.units, inquiry.symbols)
    var answer = Answer(
      Title(vi: "Kiểm tra, giám sát (\(rows.count))", en: "Inspections (\(rows.count))"),
      [
        Column("plan", vi: "kế hoạch", en: "plan", detail: true, identity: true),
        Column("year", vi: "năm", en: "year", identity: true),
        Column("inspection", vi: "cuộc", en: "inspection", identity: true), Column("kind", vi: "loại", en: "kind"),
        Column("lead", vi: "chủ trì", en: "lead", detail: true),
        Column("inspected", vi: "đã kiểm tra", en: "inspected"),
        Column("notVisited", vi: "chưa đến", en: "not visited"),
        Column("combined", vi: "kết hợp", en: "combined"),
        Column("from", vi: "từ", en: "from"), Column("to", vi: "đến", en: "to", detail: true),
        Column("state", vi: "tình trạng", en: "state"),
        Column("findings", vi: "kết luận", en: "findings", number: true, detail: true),
        Column("violations", vi: "vi phạm", en: "violations", number: true),
        Column("open", vi: "chưa xử lý", en: "open", number: true),
        Column("overdue", vi: "quá hạn", en: "overdue", number: true),
        Column("certified", vi: "số xác nhận", en: "certified", number: true, detail: true),
        Column("disputed", vi: "số không thống nhất", en: "disputed", number: true, detail: true),
        Column("clause", vi: "mục, khoản", en: "clause", detail: true),
        Column("entries", vi: "mục sổ", en: "entries", detail: true),
      ])
    let gaps = emptyYears(filter, inquiry)
    answer.rows = (rows.map { ($0.year, line($0, inquiry)) } + gaps).enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
    return answer
  }

  private static func line(_ row: InspectionRow, _ inquiry: Inquiry) -> [Cell] {
    let counts = row.findings
    return [
      inquiry.cell(row.plan), .year(row.year), inquiry.cell(row.inspection), row.kind.map { .code($0) } ?? .none,
      .text(row.lead.map { inquiry.name(of: $0) }), names(row.holdings.map(\.inspected), inquiry),
      names(row.notVisited, inquiry), .flag(row.isCombined), .day(row.holdings.first?.from ?? row.plannedFrom),
      .day(row.holdings.last?.to ?? row.plannedTo), .code(row.state.code, row.state.title),
      .number(counts.strengths + counts.shortcomings + counts.violations), .number(counts.violations),
      .number(counts.open), .number(counts.overdue), .number(row.certified), .number(row.disputed), .none,
      .list(row.entries.map { inquiry.cell($0) }),
    ]
  }

  /// A line for each year of a plan in which nothing was held or is planned; none when one unit's are asked for.
  private static func emptyYears(_ filter: InspectionFilter, _ inquiry: Inquiry) -> [(Year, [Cell])] {
    guard filter.unit == nil else { return [] }
    let state = inquiry.state
    let plans = filter.plan.map { [$0] } ?? state.plans.ids(in: inquiry.symbols)
    return plans.flatMap { plan in
      state.inspections.years(
        of: plan, filter, asOf: inquiry.day, duties: state.duties, units: state.units, inquiry.symbols
      ).filter { $0.planned == 0 && $0.held == 0 }.map { year in
        let blank: [Cell] = [.none, .none, .none, .none, .none, .none, .none, .none]
        let rest: [Cell] = [.none, .none, .none, .none, .none, .none, .text(year.clause), .none]
        return (
          year.year,
          [inquiry.cell(plan), .year(year.year)] + blank + [.code(year.state.rawValue, year.state.title)] + rest
        )
      }
    }
  }

  private static func names(_ units: [UnitID], _ inquiry: Inquiry) -> Cell {
    units.isEmpty ? .none : .list(units.map { .text(inquiry.name(of: $0)) })
  }

  // MARK: Figures

  /// The figures of the current yearly reports, recomputed.
  private static func figures(_ filter: InspectionFilter, _ inquiry: Inquiry) throws -> Answer {
    let state = inquiry.state
    let rows = state.reports.rows(of: filter.plan, asOf: inquiry.day, units: state.units, inquiry.symbols).filter {
      row in
      guard case .year(let year) = row.period, row.state == .current else { return false }
      return filter.years?.contains(year) ?? true && filter.unit.map { $0 == row.reporter } ?? true
    }
    return inquiry.table(
      of: try inquiry.books.comparisons(of: rows, asOf: inquiry.day),
      title: Title(vi: "Số liệu báo cáo năm", en: "Figures of yearly reports"))
  }
}
