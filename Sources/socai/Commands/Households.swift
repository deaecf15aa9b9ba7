import Events
import Projections

enum HouseholdsCommand: Question {
  static let name = "households"
  static let summary = Title(
    vi: "danh sách hộ vào một ngày, hoặc lịch sử một hộ", en: "households on a day, or one household's history")
  static let operands = "[HOUSEHOLD]"
  static let options =
    [
      Option("unit", "UNIT", Title(vi: "địa bàn: mã hoặc tên", en: "the area: an id or a name")),
      Option("class", "poor|near-poor|neither", Title(vi: "chỉ diện này", en: "only this class")),
      Option(
        "standard", "ID",
        Title(vi: "chuẩn nghèo (mặc định: chuẩn của năm đó)", en: "the standard (that of the year unless told)")),
      Option(
        "count", nil,
        Title(vi: "đếm theo diện và mức sống", en: "counts by class and living standard")),
      .by,
    ] + Option.question
  static let manual = Title(
    vi: """
      Có HOUSEHOLD: mọi việc đã ghi về hộ đó, theo ngày. Không có: danh sách hộ của --unit vào ngày hỏi.
      Tên và địa chỉ được niêm phong trong sổ và không in ở đây. --count đếm hộ nghèo, cận nghèo, trung bình, khá, giàu;
      --by commune đếm từng xã của --unit.

      Ví dụ:
        socai households --unit <mã thôn> --class poor --as-of 2023-12-31
        socai households --unit <mã huyện> --count --by commune
        socai households h-4k2m9q
      """,
    en: """
      With HOUSEHOLD: all that was recorded of it, by day. Without: the households of --unit on the day asked for.
      Names and addresses are sealed in the log and are not printed here. --count counts poor, near-poor, average, well-off
      and rich households; --by commune those of each commune of --unit.

      Examples:
        socai households --unit <hamlet> --class poor --as-of 2023-12-31
        socai households --unit <district> --count --by commune
        socai households h-4k2m9q
      """)

  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    if let text = arguments.operands.first {
      try arguments.refuse("HOUSEHOLD", with: "unit", "class", "standard", "count", "by")
      let household = try inquiry.id(HouseholdID.self, text, what: Title(vi: "hộ", en: "household"))
      guard inquiry.state.households.number(of: household) != nil else {
        throw UsageError.badValue(
          option: "HOUSEHOLD", value: text,
          expected: Title(vi: "mã một hộ có trong sổ", en: "the id of a household on record"))
      }
      return history(household, inquiry)
    }
    try arguments.refuse("count", with: "class")
    try arguments.refuse(without: "count", "by")
    guard let units = try inquiry.units(arguments) else {
      throw UsageError.operandMissing(Title(vi: "HOUSEHOLD hoặc --unit", en: "HOUSEHOLD or --unit"))
    }
    let standard = try arguments["standard"].map { try inquiry.standard($0) } ?? inquiry.standard(of: inquiry.day.year)
    if arguments.has("count") { return counts(units, standard, inquiry) }
    return try list(units[0], standard, arguments, inquiry)
  }

  private static func list(
    _ unit: UnitID, _ standard: StandardID?, _ arguments: Arguments, _ inquiry: Inquiry
  ) throws -> Answer {
    let frame: Households.Frame
    switch (arguments["class"], standard) {
    case (nil, _), (_, nil): frame = .all
    case ("neither"?, let standard?): frame = .neither(under: standard)
    case (.some(let text), let standard?):
      guard let wanted = PovertyClass(text) else {
        throw UsageError.badValue(
          option: "--class", value: text,
          expected: Title(vi: "một trong: poor, near-poor, neither", en: "one of poor, near-poor, neither"))
      }
      frame = .inClass(wanted, under: standard)
    }
    let households = inquiry.state.households
    let rows = households.list(in: unit, frame, on: inquiry.day, units: inquiry.state.units, symbols: inquiry.symbols)
    var answer = Answer(
      Title(
        vi: "Hộ của \(inquiry.name(of: unit)) (\(rows.count))",
        en: "Households of \(inquiry.name(of: unit)) (\(rows.count))"),
      [
        Column("household", vi: "hộ", en: "household", identity: true), Column("hamlet", vi: "thôn", en: "hamlet"),
        Column("hamletName", vi: "tên thôn", en: "hamlet's name"), Column("class", vi: "diện", en: "class"),
        Column("standard", vi: "chuẩn nghèo", en: "standard"), Column("traits", vi: "đặc điểm", en: "traits"),
        Column("livingStandard", vi: "mức sống", en: "living standard"),
      ])
    answer.rows = rows.map { row in
      let known = standard.flatMap { households.povertyClass(of: row.household, under: $0, on: inquiry.day) }
      return [
        inquiry.cell(row.household), inquiry.cell(row.hamlet), .text(inquiry.name(of: row.hamlet)),
        known.map { .code($0) } ?? .none, inquiry.cell(standard), .list(row.traits.map { Cell.code($0) }),
        row.livingStandard.map { .code($0) } ?? .none,
      ]
    }
    return answer
  }

  private static func counts(_ units: [UnitID], _ standard: StandardID?, _ inquiry: Inquiry) -> Answer {
    let register = inquiry.state.households
    var answer = Answer(
      Title(vi: "Số hộ theo diện và mức sống", en: "Households by class and living standard"),
      [
        Column("unit", vi: "địa bàn", en: "unit", identity: true),
        Column("standard", vi: "chuẩn nghèo", en: "standard"),
        Column("all", vi: "hộ trong sổ", en: "on record", number: true),
      ] + PovertyClass.allCases.map { Column($0.text, vi: $0.title.vi, en: $0.title.en, number: true) }
        + LivingStandard.allCases.map { Column($0.text, vi: $0.title.vi, en: $0.title.en, number: true) })
    answer.rows = units.map { unit in
      func count(_ frame: Households.Frame) -> Int {
        register.list(in: unit, frame, on: inquiry.day, units: inquiry.state.units, symbols: inquiry.symbols).count
      }
      let standards = register.livingStandards(in: unit, on: inquiry.day, units: inquiry.state.units)
      return [
        .code(inquiry.text(unit), Title(vi: inquiry.name(of: unit), en: inquiry.name(of: unit))),
        inquiry.cell(standard), .number(count(.all)),
      ] + PovertyClass.allCases.map { kind in .number(standard.map { count(.inClass(kind, under: $0)) }) }
        + LivingStandard.allCases.map { .number(standards[$0] ?? 0) }
    }
    return answer
  }

  private static func history(_ household: HouseholdID, _ inquiry: Inquiry) -> Answer {
    var answer = Answer(
      Title(vi: "Hộ \(inquiry.text(household))", en: "Household \(inquiry.text(household))"),
      [
        Column("on", vi: "ngày", en: "day"), Column("what", vi: "việc", en: "what"),
        Column("detail", vi: "chi tiết", en: "detail"), Column("seq", vi: "mục sổ", en: "entry", number: true),
      ])
    answer.rows = inquiry.state.households.history(of: household).filter { $0.on <= inquiry.day }.map { row in
      let (what, detail) = HappeningText(inquiry).words(for: row.what)
      return [.day(row.on), what, .text(detail), inquiry.cell(row.seq)]
    }
    return answer
  }
}
