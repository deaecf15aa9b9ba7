import Events
import Projections

enum PovertyCommand: Question {
  static let name = "poverty"
  static let summary = Title(
    vi: "số hộ và tỷ lệ hộ nghèo, cận nghèo theo năm", en: "poor and near-poor counts and rates by year")
  static let options =
    [
      Option("unit", "UNIT", Title(vi: "địa bàn: mã hoặc tên", en: "the area: an id or a name")),
      .by,
      Option("standard", "ID", Title(vi: "chỉ chuẩn nghèo này", en: "only this poverty standard")),
      Option("year", "YEAR", Title(vi: "chỉ năm này", en: "only this year")),
      Option("class", "poor|near-poor", Title(vi: "chỉ diện này", en: "only this class")),
      Option("subgroup", "CODE", Title(vi: "nhóm hộ, ví dụ ethnic-minority", en: "a subgroup such as ethnic-minority")),
      Option(
        "account", nil,
        Title(vi: "in bảng biến động thay cho tỷ lệ", en: "print the accounts of change instead of rates")),
      Option(
        "reduction", nil,
        Title(
          vi: "in mức giảm tỷ lệ từng năm, điểm phần trăm", en: "print the fall of the rate each year, in points")),
      .classification, .boundaries,
    ] + Option.question
  static let manual = Title(
    vi: """
      Mỗi dòng là một con số với chuẩn nghèo, năm và nguồn của nó: tính từ sổ cái (từ từng hộ), được báo cáo, được duyệt,
      đã công bố. Bốn loại đứng cạnh nhau, không bao giờ trộn; số liệu theo hai chuẩn không bao giờ nối thành một đường.
      Tỷ lệ = số hộ của diện / tổng số hộ, hai chữ số thập phân; chưa có tổng số hộ thì chỉ có số hộ.
      --account in đủ các cột biến động: đầu kỳ, chuyển sang, phát sinh, tái nghèo, … cuối kỳ; bảng được báo cáo
      đứng dưới bảng tính từ sổ, kèm chỗ lệch. --reduction: tỷ lệ năm trước trừ tỷ lệ năm nay, cùng chuẩn, cùng nguồn,
      cùng địa giới. --by commune in từng xã của --unit.
      Không nêu --unit thì in mọi địa bàn có số liệu, từ tỉnh đến huyện.
      --boundaries hỏi mọi năm theo địa giới của một ngày: số của các đơn vị trọn vẹn được cộng khi có đủ (cột 'gồm'),
      hộ được đếm theo thôn; phần nào chia nhỏ mà chưa ghi ai đi đâu thì không cộng và nói rõ lý do.

      Ví dụ:
        socai poverty --unit "yen bai"
        socai poverty --unit <mã huyện> --reduction --class poor
        socai poverty --unit <mã huyện> --by commune --account --year 2023
        socai poverty --unit <mã xã> --boundaries 2025-07-01
      """,
    en: """
      Each row is a figure with its standard, its year and its kind: computed (from household entries), submitted,
      approved, published. The four stand side by side and are never mixed; figures under two standards never join in a line.
      Rate = households of the class / all households, two decimals; without a total there is a count and no rate.
      --account prints every column: opening, carried over, new, relapsed, … closing; the account that was submitted stands
      under the computed one, with what differs. --reduction: the rate of the year before less that of the year, of one
      standard, one kind and the same boundaries. --by commune prints each commune of --unit.
      Without --unit: every area with figures, from the country down to districts.
      --boundaries asks for all years in the boundaries of one day: figures of whole units are summed when each has one
      (column 'made of'), households are counted by their hamlets; what was shared out in part, while no entry says who
      went where, is not summed, and the reason is given.

      Examples:
        socai poverty --unit "yen bai"
        socai poverty --unit <district> --reduction --class poor
        socai poverty --unit <district> --by commune --account --year 2023
        socai poverty --unit <commune> --boundaries 2025-07-01
      """)

  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    try arguments.refuse("account", with: "reduction")
    try arguments.refuse(without: "unit", "by")
    let filter = try PovertyFilter(arguments, inquiry)
    if arguments.has("boundaries") { return try PovertyInBoundaries.answer(filter, arguments, inquiry) }
    let units = try inquiry.units(arguments)
    let isOne = units.map { $0.count == 1 } ?? false
    if arguments.has("account") {
      guard let units else {
        throw UsageError.operandMissing(Title(vi: "--unit (biến động của địa bàn nào)", en: "--unit (whose account)"))
      }
      return PovertyAccounts(inquiry, filter).answer(units)
    }
    let areas = try units ?? areas(arguments, inquiry)
    if arguments.has("reduction") { return PovertyReductions(inquiry, filter).answer(areas) }
    let figures = areas.flatMap { unit in
      inquiry.state.poverty.timeline(of: unit, asOf: inquiry.day, subgroup: filter.subgroup, in: inquiry.symbols)
        .filter { filter.admits($0, asOf: inquiry.day) }
    }
    let one = isOne ? areas.first.map { ": " + inquiry.name(of: $0) } ?? "" : ""
    var answer = Answer(
      Title(vi: "Hộ nghèo và hộ cận nghèo\(one)", en: "Poor and near-poor households\(one)"),
      columns(isOne: isOne, subgroup: filter.subgroup))
    answer.rows = figures.map { row($0, inquiry) }
    if isOne { answer.notes += areas.flatMap { indicators(of: $0, inquiry) } }
    if isOne { answer.drawing = Chart(figures, inquiry).lines(width: Terminal.width) }
    return answer
  }

  private static func columns(isOne: Bool, subgroup: Subgroup) -> [Column] {
    [
      Column("unit", vi: "địa bàn", en: "unit", detail: isOne, identity: true),
      Column("standard", vi: "chuẩn nghèo", en: "standard", identity: true),
      Column("year", vi: "năm", en: "year", identity: true), Column("kind", vi: "nguồn", en: "kind", identity: true),
      Column("class", vi: "diện", en: "class", identity: true),
      Column("subgroup", vi: "nhóm", en: "subgroup", detail: subgroup == .all, identity: true),
      Column("count", vi: "số hộ (n)", en: "households (n)", number: true),
      Column("total", vi: "tổng số hộ (N)", en: "all (N)", number: true),
      Column("rate", vi: "tỷ lệ %", en: "rate %", number: true), Column("note", vi: "ghi chú", en: "note"),
      Column("asOf", vi: "tính đến ngày", en: "as of", detail: true),
      Column("totalKind", vi: "nguồn của N", en: "kind of N", detail: true),
      Column("review", vi: "đợt rà soát", en: "review", detail: true),
      Column("source", vi: "trích từ", en: "source", detail: true),
      Column("seq", vi: "mục sổ", en: "entry", number: true),
    ]
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
      let (kind, what) = (FigureKind.published.title, indicator.title)
      return Title(
        vi: "\(kind.vi): \(what.vi)\(value)\(measure)\(words)\(year); \(row.figure.documentRef), mục \(row.seq)",
        en: "\(kind.en): \(what.en)\(value)\(measure)\(words)\(year); \(row.figure.documentRef), entry \(row.seq)")
    }
  }

  private static func row(_ figure: PovertyFigure, _ inquiry: Inquiry) -> [Cell] {
    let isOfADay = figure.year == nil
    let marks: [Title] = [
      isOfADay
        ? figure.asOf.map { Title(vi: "ngày \($0.formatted(.vi))", en: "on \($0)") } : nil,
      figure.isPreliminary ? Title(vi: "sơ bộ", en: "preliminary") : nil,
      figure.isDerived
        ? Title(vi: "suy ra từ hai số cùng nguồn", en: "worked out from two figures of its source") : nil,
      figure.rate == nil ? figure.noRate?.title : nil,
    ].compactMap { $0 }
    return [
      .code(inquiry.text(figure.unit), Title(vi: inquiry.name(of: figure.unit), en: inquiry.name(of: figure.unit))),
      inquiry.cell(figure.standard), .year(figure.year ?? figure.asOf?.year),
      .code("\(figure.kind)", figure.kind.title), .code(figure.povertyClass),
      .code(figure.subgroup), .number(figure.count), .number(figure.total), .decimal(figure.rate),
      marks.isEmpty ? .none : .list(marks.map { .words($0) }), .day(figure.asOf),
      .text(figure.totalKind.map { "\($0)" }), inquiry.cell(figure.review), .text(figure.source),
      figure.seq.map { inquiry.cell($0) } ?? .none,
    ]
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
    return admits(standard: figure.standard) && admits(figure.year) && admits(figure.povertyClass)
      && (from.map { $0 <= day } ?? true)
  }

  func admits(standard id: StandardID?) -> Bool { standard.map { $0 == id } ?? true }
  func admits(_ other: Year?) -> Bool { year.map { $0 == other } ?? true }
  func admits(_ other: PovertyClass) -> Bool { povertyClass.map { $0 == other } ?? true }
}
