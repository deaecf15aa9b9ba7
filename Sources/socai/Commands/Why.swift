import Events
import Projections

enum WhyCommand: Question {
  static let name = "why"
  static let summary = Title(vi: "những mục sổ làm nên một con số", en: "the entries that made a figure")
  static let options =
    [
      Option("unit", "UNIT", Title(vi: "địa bàn của con số", en: "the figure's area")),
      Option("year", "YEAR", Title(vi: "năm của con số", en: "the figure's year")),
      Option(
        "standard", "ID",
        Title(vi: "chuẩn nghèo (mặc định: chuẩn của năm đó)", en: "the standard (that of the year unless told)")),
      Option(
        "figure", "NAME",
        Title(
          vi: "poor (mặc định), near-poor, hoặc một cột biến động: new, relapsed, exited, …",
          en: "poor (unless told), near-poor, or a column of the account: new, relapsed, exited, …")),
      Option("class", "poor|near-poor", Title(vi: "diện của cột đó", en: "the class of that column")),
      Option("subgroup", "CODE", Title(vi: "nhóm hộ", en: "a subgroup")),
      .boundaries,
    ] + Option.question
  static let manual = Title(
    vi: """
      In mọi mục sổ đã tạo nên con số: với số tính từ sổ cái, từng việc của từng hộ cho đến hết năm đó; với số được báo
      cáo, được duyệt hay đã công bố, chính mục đó. Kích thước và gốc của cây ở dòng cuối: ai có sổ đều tính lại được.

      Ví dụ:
        socai why --unit <mã xã> --year 2023 --figure poor
        socai why --unit <mã xã> --year 2023 --figure relapsed
      """,
    en: """
      Prints every entry that made the figure: of a computed one, each household's each act up to the end of that year; of a
      submitted, approved or published one, that entry. The last line has the tree's size and root: whoever has the log can
      compute it again.

      Examples:
        socai why --unit <commune> --year 2023 --figure poor
        socai why --unit <commune> --year 2023 --figure relapsed
      """)

  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    guard let text = arguments["unit"] else {
      throw UsageError.operandMissing(Title(vi: "--unit", en: "--unit"))
    }
    let unit = try inquiry.unit(text)
    guard let year = try number("year", arguments).map({ Year($0) }) else {
      throw UsageError.operandMissing(Title(vi: "--year", en: "--year"))
    }
    guard let standard = try arguments["standard"].map({ try inquiry.standard($0) }) ?? inquiry.standard(of: year)
    else {
      throw UsageError.operandMissing(
        Title(vi: "--standard (sổ chưa có chuẩn nghèo nào)", en: "--standard (no standard is on record)"))
    }
    let figure = try Figure(arguments)
    let subgroup = try code(Subgroup.self, "subgroup", arguments) ?? .all
    if let day = try inquiry.boundaries(arguments, of: unit) {
      if let flow = figure.flow {
        throw UsageError.badValue(
          option: "--figure", value: flow.code, expected: Title(vi: "poor hoặc near-poor", en: "poor or near-poor"))
      }
      let question = inquiry.question(of: unit, in: day, subgroup)
      return WhyInBoundaries.answer(question, year, standard, figure.povertyClass, inquiry)
    }
    return answer(unit, year, standard, figure, subgroup, inquiry)
  }

  /// The closing count of a class, or one column of its account.
  struct Figure {
    let povertyClass: PovertyClass
    let flow: Flow?

    /// - Parameter others: names that the caller knows by itself, for the sentence that lists them.
    init(_ arguments: Arguments, beside others: [String] = []) throws(UsageError) {
      let given = try code(PovertyClass.self, "class", arguments)
      let name = arguments["figure"] ?? given?.text ?? PovertyClass.poor.text
      if let povertyClass = PovertyClass(name) {
        // The figure is the class itself.
        if arguments.has("figure") { try arguments.refuse("figure", with: "class") }
        self.povertyClass = povertyClass
        flow = nil
      } else if let flow = Flow.allCases.first(where: { $0.code == name }) {
        self.povertyClass = given ?? .poor
        self.flow = flow
      } else {
        let names = (PovertyClass.allCases.map(\.text) + others + Flow.allCases.map(\.code)).joined(separator: ", ")
        throw .badValue(
          option: "--figure", value: name, expected: Title(vi: "một trong: \(names)", en: "one of \(names)"))
      }
    }
  }

  private static func answer(
    _ unit: UnitID, _ year: Year, _ standard: StandardID, _ figure: Figure, _ subgroup: Subgroup, _ inquiry: Inquiry
  ) -> Answer {
    let poverty = inquiry.state.poverty
    let years = figure.flow == nil ? min(Year(1), year)...year : year...year
    let causes = poverty.causes(
      of: unit, figure.povertyClass, under: standard, in: years, subgroup: subgroup,
      households: inquiry.state.households
    ).filter { figure.flow == nil || $0.flow == figure.flow }
    let account = poverty.account(of: unit, figure.povertyClass, under: standard, in: year, subgroup: subgroup)
    let computed = figure.flow.map { account[$0] } ?? account.closing
    let name = [figure.povertyClass.title, figure.flow?.title].compactMap { $0 }
    let found =
      causes.isEmpty && account.isEmpty
      ? Title(vi: "chưa có mục nào về từng hộ", en: "no household entries")
      : Title(vi: "= \(computed) (tính từ sổ cái)", en: "= \(computed) (computed)")
    var answer = Answer(
      Title(
        vi:
          "\(inquiry.name(of: unit)), \(year), \(inquiry.text(standard)): \(name.map(\.vi).joined(separator: ", ")) \(found.vi)",
        en:
          "\(inquiry.name(of: unit)), \(year), \(inquiry.text(standard)): \(name.map(\.en).joined(separator: ", ")) \(found.en)"
      ),
      [
        Column("seq", vi: "mục sổ", en: "entry", number: true), Column("kind", vi: "nguồn", en: "kind"),
        Column("year", vi: "năm", en: "year"), Column("household", vi: "hộ", en: "household"),
        Column("column", vi: "cột", en: "column"), Column("adds", vi: "cộng", en: "adds", number: true),
        Column("figure", vi: "con số", en: "figure"),
      ])
    answer.rows = causes.map { cause in
      let sign = figure.flow != nil || cause.flow.isIncoming ? cause.count : -cause.count
      return [
        inquiry.cell(cause.seq), .code("computed", FigureKind.computed.title), .year(cause.year),
        inquiry.cell(cause.household), .code(cause.flow.code, cause.flow.title), .number(sign), .none,
      ]
    }
    if figure.flow == nil {
      let stated = poverty.timeline(of: unit, asOf: inquiry.day, subgroup: subgroup, in: inquiry.symbols).filter {
        $0.kind != .computed && $0.standard == standard && $0.year == year && $0.povertyClass == figure.povertyClass
      }
      answer.rows += stated.map { row in
        let text = [
          row.count.map { "n = \($0)" }, row.total.map { "N = \($0)" },
          row.rate.map { "\($0.formatted(in: inquiry.language)) %" }, row.source,
        ]
        return [
          row.seq.map { inquiry.cell($0) } ?? .none, .code("\(row.kind)", row.kind.title),
          .year(row.year), .none, .none,
          .none, .text(text.compactMap { $0 }.joined(separator: " · ")),
        ]
      }
    }
    answer.notes.append(
      Title(
        vi: "phiên bản phép chiếu: poverty \(Poverty.version)",
        en: "version of the projection: poverty \(Poverty.version)"))
    return answer
  }
}
