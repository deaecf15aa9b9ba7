import Events
import Projections

enum CommunicationCommand: Command {
  static let name = "communication"
  static let summary = Title(
    vi: "tin, bài theo cơ quan và tháng; hoạt động theo năm", en: "items by outlet and month; activities by year")
  static let operands = "[OUTLET|UNIT]"
  static let options =
    [
      Option("year", "YEAR", Title(vi: "chỉ năm này", en: "only this year")),
      Option("items", nil, Title(vi: "từng tin, bài và đối tượng được nêu", en: "each item and whom it features")),
      Option(
        "activities", nil,
        Title(
          vi: "tháng cao điểm, đợt vận động, tập huấn, lễ phát động", en: "peak months, drives, trainings, launches")),
      Option("kind", "CODE", Title(vi: "chỉ loại hoạt động này", en: "only activities of this kind")),
      Option("by-area", nil, Title(vi: "cộng hoạt động theo địa bàn", en: "add activities up by area")),
    ] + Option.question
  static let manual = Title(
    vi: """
      Mỗi cơ quan và tháng một dòng: số tin bài, chuyên mục đã mở, số phút phát sóng, số đối tượng và điển hình được nêu.
      --activities: mỗi đơn vị, năm và loại một dòng: số lần, số người dự, từ ngày, đến ngày; UNIT là đơn vị tổ chức và
      cấp dưới. Số người dự chỉ cộng những lần có ghi.

      Ví dụ:
        socai communication "bao yen bai" --year 2023
        socai communication --activities --kind peak-month --year 2023
      """,
    en: """
      A row for each outlet and month: items, columns opened, airtime minutes, how many subjects and exemplars were featured.
      --activities: a row for each unit, year and kind: sessions, attendance, first and last day; UNIT is the organiser and
      what stands below. Attendance adds up the sessions that state it.

      Examples:
        socai communication "bao yen bai" --year 2023
        socai communication --activities --kind peak-month --year 2023
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    let inquiry = try Inquiry(arguments)
    let unit = try arguments.operands.first.map { try inquiry.unit($0) }
    let year = try number("year", arguments).map { Year($0) }
    if arguments.has("activities") || arguments.has("kind") || arguments.has("by-area") {
      let kind = try code(ActivityKind.self, "kind", arguments)
      let rows = inquiry.state.communication.activityYears(
        in: unit, byArea: arguments.has("by-area"), asOf: inquiry.day, units: inquiry.state.units, inquiry.symbols
      ).filter { (year == nil || $0.year == year) && (kind == nil || $0.kind == kind) }
      return try inquiry.answer(activities(rows, inquiry))
    }
    let days = year.map { $0.firstDay...$0.lastDay }
    try inquiry.answer(arguments.has("items") ? items(of: unit, days, inquiry) : months(of: unit, days, inquiry))
  }

  private static func months(of outlet: UnitID?, _ days: ClosedRange<Day>?, _ inquiry: Inquiry) -> Answer {
    let rows = inquiry.state.communication.months(of: outlet, during: days, asOf: inquiry.day, inquiry.symbols)
    let count = rows.reduce(0) { $0 + $1.items }
    var answer = Answer(
      Title(vi: "Tuyên truyền (\(count) tin, bài)", en: "Communication (\(count) items)"),
      [
        Column("outlet", vi: "mã", en: "outlet", detail: true), Column("name", vi: "cơ quan", en: "outlet"),
        Column("month", vi: "tháng", en: "month"), Column("items", vi: "tin, bài", en: "items", number: true),
        Column("columns", vi: "chuyên mục", en: "columns", number: true),
        Column("minutes", vi: "phút", en: "minutes", number: true),
        Column("subjects", vi: "đối tượng", en: "featured", number: true),
        Column("exemplars", vi: "điển hình", en: "exemplars", number: true),
        Column("formats", vi: "hình thức", en: "formats", detail: true),
        Column("seqs", vi: "mục sổ", en: "entries"),
      ])
    answer.rows = rows.map { row in
      let formats = CommunicationFormat.allCases.compactMap { format in
        row.byFormat[format].map { count in
          Cell.code(
            "\(format.text): \(count)",
            Title(vi: "\(format.title.vi): \(count)", en: "\(format.title.en): \(count)"))
        }
      }
      let digits = row.month < 10 ? "0\(row.month)" : "\(row.month)"
      return [
        inquiry.cell(row.outlet), .text(inquiry.name(of: row.outlet)),
        .code("\(row.year)-\(digits)", Title(vi: "\(digits)/\(row.year)", en: "\(row.year)-\(digits)")),
        .number(row.items), .number(row.columnsOpened), .number(row.airtimeMinutes), .number(row.subjects.count),
        .number(row.exemplars.count), .list(formats), .list(row.seqs.map { inquiry.cell($0) }),
      ]
    }
    return answer
  }

  private static func items(of outlet: UnitID?, _ days: ClosedRange<Day>?, _ inquiry: Inquiry) -> Answer {
    let communication = inquiry.state.communication
    let rows = communication.items(of: outlet, during: days, asOf: inquiry.day)
    var answer = Answer(
      Title(vi: "Tin, bài (\(rows.count))", en: "Items (\(rows.count))"),
      [
        Column("on", vi: "ngày", en: "day"), Column("outlet", vi: "cơ quan", en: "outlet"),
        Column("format", vi: "hình thức", en: "format"), Column("title", vi: "tiêu đề", en: "title"),
        Column("minutes", vi: "phút", en: "minutes", number: true), Column("subjects", vi: "đối tượng", en: "featured"),
        Column("exemplars", vi: "điển hình", en: "exemplars"), Column("item", vi: "mã", en: "item", detail: true),
        Column("seq", vi: "mục", en: "entry", number: true),
      ])
    answer.rows = rows.map { row in
      let exemplars = communication.exemplars(in: row, asOf: inquiry.day, inquiry.symbols)
      return [
        .day(row.on), .text(inquiry.name(of: row.outlet)), .code(row.format), .text(row.title),
        .number(row.airtimeMinutes), .list(row.subjects.map { inquiry.cell($0) }),
        .list(exemplars.map { inquiry.cell($0) }), inquiry.cell(row.item), inquiry.cell(row.seq),
      ]
    }
    return answer
  }

  private static func activities(_ rows: [ActivityYear], _ inquiry: Inquiry) -> Answer {
    let count = rows.reduce(0) { $0 + $1.sessions }
    var answer = Answer(
      Title(vi: "Hoạt động (\(count))", en: "Activities (\(count))"),
      [
        Column("unit", vi: "mã", en: "unit", detail: true), Column("name", vi: "đơn vị", en: "unit"),
        Column("year", vi: "năm", en: "year"), Column("kind", vi: "loại", en: "kind"),
        Column("sessions", vi: "số lần", en: "sessions", number: true),
        Column("attendance", vi: "người dự", en: "attendance", number: true),
        Column(
          "uncounted", vi: "lần không ghi người dự", en: "sessions without attendance", number: true, detail: true),
        Column("audiences", vi: "đối tượng", en: "audience", detail: true),
        Column("from", vi: "từ ngày", en: "from"), Column("to", vi: "đến ngày", en: "to"),
        Column("seqs", vi: "mục sổ", en: "entries"),
      ])
    answer.rows = rows.map { row in
      [
        inquiry.cell(row.unit), .text(inquiry.name(of: row.unit)), .text("\(row.year)"), .code(row.kind),
        .number(row.sessions), .number(row.attendance), .number(row.sessionsWithoutAttendance),
        .list(row.audiences.map { .code($0) }), .day(row.from), .day(row.to), .list(row.seqs.map { inquiry.cell($0) }),
      ]
    }
    return answer
  }
}
