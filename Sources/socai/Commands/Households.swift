import Bookkeeping
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
      .classification,
    ] + Option.personal + Option.question
  static let manual = Title(
    vi: """
      Có HOUSEHOLD: mọi việc đã ghi về hộ đó, theo ngày; hồ sơ kèm diện suy ra theo ngưỡng của chuẩn nghèo.
      Không có: danh sách hộ của --unit vào ngày hỏi.
      Tên và địa chỉ được niêm phong trong sổ; --open --reader ACCOUNT in ra cho tài khoản có quyền ở địa bàn đó.
      --count đếm hộ nghèo, cận nghèo, trung bình, khá, giàu; --by commune đếm từng xã của --unit.

      Ví dụ:
        socai households --unit <mã thôn> --class poor --as-of 2023-12-31
        socai households --unit <mã huyện> --count --by commune
        socai households h-4k2m9q
      """,
    en: """
      With HOUSEHOLD: all that was recorded of it, by day; a profile with the class that follows from it.
      Without: the households of --unit on the day asked for.
      Names and addresses are sealed in the log; --open --reader ACCOUNT prints them for an account with a right there.
      --count counts poor, near-poor, average, well-off and rich households; --by commune those of each commune of --unit.

      Examples:
        socai households --unit <hamlet> --class poor --as-of 2023-12-31
        socai households --unit <district> --count --by commune
        socai households h-4k2m9q
      """)

  /// A list goes out row by row: a province has a hundred thousand households, the nation millions.
  static func run(_ arguments: Arguments, _ console: Console) throws {
    let inquiry = try Inquiry(arguments)
    guard arguments.operands.isEmpty, !arguments.has("count"), inquiry.console.workbook == nil else {
      return try inquiry.answer(answer(arguments, inquiry))
    }
    let listing = try listing(arguments, inquiry)
    var stream = RowStream(listing.title, listing.columns, console, stamp: inquiry.stamp)
    for row in listing.rows { stream.append(try listing.cells(row)) }
    stream.finish()
  }

  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    if let text = arguments.operands.first {
      try arguments.refuse("HOUSEHOLD", with: "unit", "class", "standard", "count", "by")
      let household = try inquiry.id(HouseholdID.self, text, what: Title(vi: "hộ", en: "household"))
      guard inquiry.state.households.number(of: household) != nil else {
        throw UsageError.badValue(
          option: "HOUSEHOLD", value: text,
          expected: Title(vi: "mã một hộ có trong sổ", en: "the id of a household on record"))
      }
      return try history(household, arguments, inquiry)
    }
    if arguments.has("count") {
      try arguments.refuse("count", with: "class")
      let (units, standard) = try frame(arguments, inquiry)
      return counts(units, standard, inquiry)
    }
    let listing = try listing(arguments, inquiry)
    return Answer(listing.title, listing.columns, rows: try listing.rows.map(listing.cells))
  }

  /// The areas that are asked for, and the standard.
  private static func frame(
    _ arguments: Arguments, _ inquiry: Inquiry
  ) throws -> (units: [UnitID], standard: StandardID?) {
    guard let units = try inquiry.units(arguments) else {
      throw UsageError.operandMissing(Title(vi: "HOUSEHOLD hoặc --unit", en: "HOUSEHOLD or --unit"))
    }
    let standard = try arguments["standard"].map { try inquiry.standard($0) } ?? inquiry.standard(of: inquiry.day.year)
    return (units, standard)
  }

  /// The households of an area, and how each is shown.
  private struct Listing {
    let title: Title
    let columns: [Column]
    let rows: [Households.ListRow]
    let cells: (Households.ListRow) throws -> [Cell]
  }

  private static func listing(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Listing {
    try arguments.refuse(without: "count", "by")
    let (units, standard) = try frame(arguments, inquiry)
    let unit = units[0]
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
    let classification = try code(Classification.self, "classification", arguments)
    let rows = households.list(in: unit, frame, on: inquiry.day, units: inquiry.state.units, symbols: inquiry.symbols)
      .filter { row in classification.map { inquiry.state.units.isOf($0, row.hamlet, on: inquiry.day) } ?? true }
    var columns = [
      Column("household", vi: "hộ", en: "household", identity: true), Column("hamlet", vi: "thôn", en: "hamlet"),
      Column("hamletName", vi: "tên thôn", en: "hamlet's name"), Column("class", vi: "diện", en: "class"),
      Column("standard", vi: "chuẩn nghèo", en: "standard"), Column("traits", vi: "đặc điểm", en: "traits"),
      Column("livingStandard", vi: "mức sống", en: "living standard"),
    ]
    let reader = try PersonalReader(arguments, inquiry.books)
    if let reader {
      try refuse(reader.readingHouseholds(of: unit), arguments)
      columns += [
        Column("headName", vi: "chủ hộ", en: "head"), Column("address", vi: "địa chỉ", en: "address", detail: true),
      ]
    }
    let title = Title(
      vi: "Hộ của \(inquiry.name(of: unit)) (\(rows.count))",
      en: "Households of \(inquiry.name(of: unit)) (\(rows.count))")
    return Listing(title: title, columns: columns, rows: rows) { row in
      let known = standard.flatMap { households.povertyClass(of: row.household, under: $0, on: inquiry.day) }
      let cells: [Cell] = [
        inquiry.cell(row.household), inquiry.cell(row.hamlet), .text(inquiry.name(of: row.hamlet)),
        known.map { .code($0) } ?? .none, inquiry.cell(standard), .list(row.traits.map { Cell.code($0) }),
        row.livingStandard.map { .code($0) } ?? .none,
      ]
      return cells + (try names(of: row.household, reader, inquiry))
    }
  }

  /// Head and address for a reader who may see them; nothing when nobody asked.
  private static func names(
    of household: HouseholdID, _ reader: PersonalReader?, _ inquiry: Inquiry
  ) throws -> [Cell] {
    guard let reader else { return [] }
    guard let seq = inquiry.state.households.registration(of: household)?.seq else { return [.none, .none] }
    if reader.isErased(inquiry.text(household)) {
      let erased = Cell.code("erased", Title(vi: "đã xóa", en: "erased"))
      return [erased, erased]
    }
    return [.text(try reader.text("headName", of: seq)), .text(try reader.text("address", of: seq))]
  }

  private static func refuse(_ reading: Access.PersonalReading, _ arguments: Arguments) throws {
    if let sentence = reading.refusal(of: arguments["reader"] ?? "") { throw Refused(sentences: [sentence]) }
  }

  private static func history(
    _ household: HouseholdID, _ arguments: Arguments, _ inquiry: Inquiry
  ) throws -> Answer {
    var answer = Answer(
      Title(vi: "Hộ \(inquiry.text(household))", en: "Household \(inquiry.text(household))"),
      [
        Column("on", vi: "ngày", en: "day"), Column("what", vi: "việc", en: "what"),
        Column("detail", vi: "chi tiết", en: "detail"), Column("seq", vi: "mục sổ", en: "entry", number: true),
      ])
    answer.rows = inquiry.state.households.history(of: household).filter { $0.on <= inquiry.day }.map { row in
      let (what, detail) = HappeningText(inquiry).words(for: row.what)
      let told = [detail, finding(of: household, row.seq, inquiry), odd(household, row, inquiry)].filter { !$0.isEmpty }
      return [.day(row.on), what, .text(told.joined(separator: " · ")), inquiry.cell(row.seq)]
    }
    if let reader = try PersonalReader(arguments, inquiry.books),
      let hamlet = inquiry.state.households.hamlet(of: household, on: inquiry.day)
    {
      try refuse(reader.readingHouseholds(of: hamlet), arguments)
      let names = try names(of: household, reader, inquiry).map { $0.text(in: inquiry.language) }
      answer.notes.append(
        Title(vi: "chủ hộ: \(names[0]); địa chỉ: \(names[1])", en: "head: \(names[0]); address: \(names[1])"))
    }
    return answer
  }
}

extension HouseholdsCommand {
  /// Of a profile: what it found, and the class that follows from it under the standard's own thresholds.
  private static func finding(of household: HouseholdID, _ seq: Seq, _ inquiry: Inquiry) -> String {
    guard
      let profile = inquiry.state.households.profiles(of: household, by: inquiry.day).first(where: { $0.seq == seq })?
        .profile,
      let standard = profile.standard,
      let finding = inquiry.state.poverty.standard(standard)?.standard.finding(of: profile)
    else { return "" }
    return
      "\(finding.title[inquiry.language]) → \(title(finding.povertyClass)[inquiry.language]) (\(inquiry.text(standard)))"
  }

  /// Of a change of class: the class that follows, where it is another one.
  private static func odd(_ household: HouseholdID, _ row: Households.HistoryRow, _ inquiry: Inquiry) -> String {
    guard let (standard, recorded) = row.what.classAfter,
      let check = inquiry.state.poverty.check(
        of: household, under: standard, on: row.on, households: inquiry.state.households),
      check.finding.povertyClass != recorded
    else { return "" }
    let follows = title(check.finding.povertyClass)
    return Title(
      vi: "khác hồ sơ mục \(check.seq): \(follows.vi)", en: "not as by entry \(check.seq): \(follows.en)")[
        inquiry.language]
  }

  private static func title(_ povertyClass: PovertyClass?) -> Title {
    povertyClass?.title ?? Title(vi: "không nghèo, không cận nghèo", en: "neither poor nor near-poor")
  }
}
