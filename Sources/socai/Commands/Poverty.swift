import Events
import Projections

enum PovertyCommand: Command {
  static let name = "poverty"
  static let summary = Title(
    vi: "số hộ và tỷ lệ hộ nghèo, cận nghèo theo năm", en: "poor and near-poor counts and rates by year")
  static let options =
    [
      Option("unit", "UNIT", Title(vi: "địa bàn: mã hoặc tên", en: "the area: an id or a name")),
      Option("standard", "ID", Title(vi: "chỉ chuẩn nghèo này", en: "only this poverty standard")),
      Option("year", "YEAR", Title(vi: "chỉ năm này", en: "only this year")),
      Option("class", "poor|near-poor", Title(vi: "chỉ diện này", en: "only this class")),
      Option("subgroup", "CODE", Title(vi: "nhóm hộ, ví dụ ethnic-minority", en: "a subgroup such as ethnic-minority")),
      Option(
        "account", nil,
        Title(vi: "in tài khoản biến động thay cho tỷ lệ", en: "print the accounts of change instead of rates")),
      .classification, .boundaries,
    ] + Option.question
  static let manual = Title(
    vi: """
      Mỗi dòng là một con số với chuẩn nghèo, năm và nguồn của nó: tính từ sổ cái (từ từng hộ), được báo cáo, được duyệt,
      đã công bố. Bốn loại đứng cạnh nhau, không bao giờ trộn; số liệu theo hai chuẩn không bao giờ nối thành một đường.
      Tỷ lệ = số hộ của diện / tổng số hộ, hai chữ số thập phân; chưa có tổng số hộ thì chỉ có số hộ.
      --account in đủ các cột của tài khoản: đầu kỳ, chuyển sang, phát sinh, tái nghèo, … cuối kỳ.
      Không nêu --unit thì in mọi địa bàn có số liệu, từ tỉnh đến huyện.
      --boundaries hỏi mọi năm theo địa giới của một ngày: số của các đơn vị trọn vẹn được cộng khi có đủ (cột 'gồm'),
      hộ được đếm theo thôn; phần nào chia nhỏ mà chưa ghi ai đi đâu thì không cộng và nói rõ lý do.

      Ví dụ:
        socai poverty --unit "yen bai"
        socai poverty --unit <mã xã> --account --year 2023
        socai poverty --unit <mã xã> --boundaries 2025-07-01
      """,
    en: """
      Each row is a figure with its standard, its year and its kind: computed (from household entries), submitted,
      approved, published. The four stand side by side and are never mixed; figures under two standards never join in a line.
      Rate = households of the class / all households, two decimals; without a total there is a count and no rate.
      --account prints every column: opening, carried over, new, relapsed, … closing.
      Without --unit: every area with figures, from the country down to districts.
      --boundaries asks for all years in the boundaries of one day: figures of whole units are summed when each has one
      (column 'made of'), households are counted by their hamlets; what was shared out in part, while no entry says who
      went where, is not summed, and the reason is given.

      Examples:
        socai poverty --unit "yen bai"
        socai poverty --unit <commune> --account --year 2023
        socai poverty --unit <commune> --boundaries 2025-07-01
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    let inquiry = try Inquiry(arguments)
    let filter = try PovertyFilter(arguments, inquiry)
    if arguments.has("boundaries") { return inquiry.answer(try PovertyInBoundaries.answer(filter, arguments, inquiry)) }
    if arguments.has("account") { return inquiry.answer(try accounts(filter, arguments, inquiry)) }
    let units = try arguments["unit"].map { [try inquiry.unit($0)] } ?? areas(arguments, inquiry)
    let figures = units.flatMap { unit in
      inquiry.state.poverty.timeline(of: unit, asOf: inquiry.day, subgroup: filter.subgroup, in: inquiry.symbols)
        .filter { filter.admits($0, asOf: inquiry.day) }
    }
    let one = arguments.has("unit") ? units.first.map { ": " + inquiry.name(of: $0) } ?? "" : ""
    var answer = Answer(
      Title(vi: "Hộ nghèo và hộ cận nghèo\(one)", en: "Poor and near-poor households\(one)"),
      [
        Column("unit", vi: "địa bàn", en: "unit", detail: !one.isEmpty),
        Column("standard", vi: "chuẩn nghèo", en: "standard"),
        Column("year", vi: "năm", en: "year"), Column("kind", vi: "nguồn", en: "kind"),
        Column("class", vi: "diện", en: "class"),
        Column("subgroup", vi: "nhóm", en: "subgroup", detail: filter.subgroup == .all),
        Column("count", vi: "số hộ (n)", en: "households (n)", number: true),
        Column("total", vi: "tổng số hộ (N)", en: "all (N)", number: true),
        Column("rate", vi: "tỷ lệ %", en: "rate %", number: true), Column("note", vi: "ghi chú", en: "note"),
        Column("totalKind", vi: "nguồn của N", en: "kind of N", detail: true),
        Column("source", vi: "trích từ", en: "source", detail: true),
        Column("seq", vi: "mục sổ", en: "entry", number: true),
      ])
    answer.rows = figures.map { row($0, inquiry) }
    if !one.isEmpty { answer.notes = units.flatMap { indicators(of: $0, inquiry) } }
    if arguments.has("unit") { answer.drawing = Chart(figures, inquiry).lines(width: Terminal.width) }
    inquiry.answer(answer)
  }

  /// Areas of some size that have a figure of any kind; of a class, all that are of it on the day.
  private static func areas(_ arguments: Arguments, _ inquiry: Inquiry) throws -> [UnitID] {
    if let classification = try code(Classification.self, "classification", arguments) {
      return inquiry.state.units.units(everClassified: classification, in: inquiry.symbols).filter {
        inquiry.state.units.classifications(of: $0, on: inquiry.day).contains(classification)
      }
    }
    let levels: [UnitLevel] = [.national, .province, .district]
    return inquiry.state.units.registered(in: inquiry.symbols).filter { unit in
      inquiry.state.units.registration(of: unit).map { $0.kind == .administrativeArea && levels.contains($0.level) }
        ?? false
    }
  }

  /// What a source says of the area beside its counts: a rank, a comparison in words.
  private static func indicators(of unit: UnitID, _ inquiry: Inquiry) -> [Title] {
    inquiry.state.poverty.publishedIndicators(of: unit).compactMap { row in
      guard let indicator = row.figure.indicator else { return nil }
      let value = row.figure.value.map { " \($0.formatted(in: inquiry.language))" } ?? ""
      let measure = row.figure.unitOfMeasure.map { " \($0.title[inquiry.language])" } ?? ""
      let words = row.figure.textEn.map { " (\($0))" } ?? ""
      let year = row.figure.year.map { ", \($0)" } ?? ""
      return Title(
        vi: "\(FigureKind.published.title.vi): \(indicator.title.vi)\(value)\(measure)\(words)\(year); "
          + "\(row.figure.documentRef), mục \(row.seq)",
        en: "\(FigureKind.published.title.en): \(indicator.title.en)\(value)\(measure)\(words)\(year); "
          + "\(row.figure.documentRef), entry \(row.seq)")
    }
  }

  private static func row(_ figure: PovertyFigure, _ inquiry: Inquiry) -> [Cell] {
    let marks: [Title] = [
      figure.isPreliminary ? Title(vi: "sơ bộ", en: "preliminary") : nil,
      figure.isDerived
        ? Title(vi: "suy ra từ hai số cùng nguồn", en: "worked out from two figures of its source") : nil,
      figure.rate == nil ? figure.noRate?.title : nil,
    ].compactMap { $0 }
    let period: Cell = figure.asOf.map { .day($0) } ?? .text(figure.year.map { "\($0)" })
    return [
      .code(inquiry.text(figure.unit), Title(vi: inquiry.name(of: figure.unit), en: inquiry.name(of: figure.unit))),
      inquiry.cell(figure.standard), period, .code("\(figure.kind)", figure.kind.title), .code(figure.povertyClass),
      .code(figure.subgroup), .number(figure.count), .number(figure.total), .decimal(figure.rate),
      marks.isEmpty ? .none : .list(marks.map { .words($0) }), .text(figure.totalKind.map { "\($0)" }),
      .text(figure.source),
      figure.seq.map { inquiry.cell($0) } ?? .none,
    ]
  }

  private static func accounts(_ filter: PovertyFilter, _ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    guard let text = arguments["unit"] else {
      throw UsageError.operandMissing(Title(vi: "--unit (tài khoản của địa bàn nào)", en: "--unit (whose account)"))
    }
    let unit = try inquiry.unit(text)
    let poverty = inquiry.state.poverty
    var columns = [
      Column("standard", vi: "chuẩn nghèo", en: "standard"), Column("year", vi: "năm", en: "year"),
      Column("class", vi: "diện", en: "class"), Column("opening", vi: "đầu kỳ", en: "opening", number: true),
    ]
    columns += Flow.allCases.map { Column($0.code, vi: $0.title.vi, en: $0.title.en, number: true) }
    columns.append(Column("closing", vi: "cuối kỳ", en: "closing", number: true))
    var answer = Answer(
      Title(vi: "Tài khoản hộ nghèo của \(inquiry.name(of: unit))", en: "Poverty account of \(inquiry.name(of: unit))"),
      columns)
    for standard in poverty.standards(in: inquiry.symbols) where filter.standard.map({ $0 == standard }) ?? true {
      guard let years = poverty.computedYears(of: unit, under: standard, through: inquiry.day.year) else { continue }
      for year in years where filter.year.map({ $0 == year }) ?? true {
        for povertyClass in PovertyClass.allCases where filter.povertyClass.map({ $0 == povertyClass }) ?? true {
          let account = poverty.account(of: unit, povertyClass, under: standard, in: year, subgroup: filter.subgroup)
          answer.rows.append(
            [inquiry.cell(standard), .text("\(year)"), .code(povertyClass), .number(account.opening)]
              + Flow.allCases.map { .number(account[$0]) } + [.number(account.closing)])
        }
      }
    }
    // A column in which nothing happened tells nothing on a terminal.
    for index in 4..<(columns.count - 1) {
      let isEmpty = answer.rows.allSatisfy { if case .number(0) = $0[index] { true } else { false } }
      if isEmpty { answer.columns[index].isDetail = true }
    }
    return answer
  }
}

/// What a call of `poverty` or `why` asks for.
struct PovertyFilter {
  let standard: StandardID?
  let year: Year?
  let povertyClass: PovertyClass?
  let subgroup: Subgroup

  init(_ arguments: Arguments, _ inquiry: Inquiry) throws(UsageError) {
    if let text = arguments["standard"] {
      standard = try inquiry.standard(text)
    } else {
      standard = nil
    }
    year = try number("year", arguments).map { Year($0) }
    povertyClass = try code(PovertyClass.self, "class", arguments)
    subgroup = try code(Subgroup.self, "subgroup", arguments) ?? .all
  }

  func admits(_ figure: PovertyFigure, asOf day: Day) -> Bool {
    // A published figure speaks of its year, whenever it was entered; the others have a day of their own.
    let from = figure.kind == .published ? figure.asOf ?? figure.year?.lastDay : nil
    return (standard.map { figure.standard == $0 } ?? true) && (year.map { figure.year == $0 } ?? true)
      && (povertyClass.map { figure.povertyClass == $0 } ?? true) && (from.map { $0 <= day } ?? true)
  }
}
