import Events
import Projections

/// `poverty --boundaries DAY`: figures of all years in the boundaries of one day, with what they are made of.
enum PovertyInBoundaries {
  static func answer(_ filter: PovertyFilter, _ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    guard let text = arguments["unit"] else {
      throw UsageError.operandMissing(Title(vi: "--unit (địa giới của địa bàn nào)", en: "--unit (whose boundaries)"))
    }
    if arguments.has("account") {
      throw UsageError.badValue(
        option: "--account", value: "--boundaries",
        expected: Title(
          vi: "biến động theo địa giới của từng ngày, không có --boundaries",
          en: "accounts in the boundaries of their days, without --boundaries"))
    }
    let unit = try inquiry.unit(text)
    let day = try inquiry.boundaries(arguments, of: unit) ?? inquiry.day
    let question = inquiry.question(of: unit, in: day, filter.subgroup)
    let name = inquiry.name(of: unit)
    let drawn = day.formatted(in: inquiry.language)
    var answer = Answer(
      Title(
        vi: "Hộ nghèo và hộ cận nghèo: \(name), địa giới ngày \(drawn)",
        en: "Poor and near-poor households: \(name), boundaries of \(drawn)"),
      [
        Column("standard", vi: "chuẩn nghèo", en: "standard", identity: true),
        Column("year", vi: "năm", en: "year", identity: true), Column("kind", vi: "nguồn", en: "kind", identity: true),
        Column("class", vi: "diện", en: "class", identity: true),
        Column("subgroup", vi: "nhóm", en: "subgroup", detail: filter.subgroup == .all),
        Column("count", vi: "số hộ (n)", en: "households (n)", number: true),
        Column("total", vi: "tổng số hộ (N)", en: "all (N)", number: true),
        Column("rate", vi: "tỷ lệ %", en: "rate %", number: true),
        Column("fall", vi: "giảm", en: "fall", number: true),
        Column("units", vi: "số đơn vị", en: "units", number: true), Column("note", vi: "ghi chú", en: "note"),
        Column("madeOf", vi: "gồm", en: "made of", detail: true),
        Column("totalKind", vi: "nguồn của N", en: "kind of N", detail: true),
        Column("entries", vi: "mục sổ", en: "entries", detail: true),
      ])
    let rows = question.timeline(asOf: inquiry.day).filter { filter.admits($0.figure, asOf: inquiry.day) }
    answer.rows = rows.map { row($0, question, inquiry) }
    answer.notes = lineages(of: rows, question, inquiry)
    answer.notes.append(
      Title(
        vi: "Mục sổ của từng con số: thêm --format json, hoặc 'socai why' với cùng --boundaries.",
        en: "The entries of each figure: add --format json, or 'socai why' with the same --boundaries."))
    return answer
  }

  /// What the area is made of, for each row of years that have it the same way.
  private static func lineages(
    of rows: [BoundaryFigure], _ question: BoundaryQuestion, _ inquiry: Inquiry
  ) -> [Title] {
    var spans: [(first: Year, last: Year, text: String)] = []
    for year in Set(rows.compactMap(\.figure.year)).sorted() {
      let lineage = question.lineage(for: year)
      guard lineage.isWhole, !lineage.isSame else { continue }
      let text = lineage.parts.enumerated().map { index, part in
        (part.isTakenAway ? " − " : index == 0 ? "" : " + ") + inquiry.text(part.unit)
      }.joined()
      if let last = spans.indices.last, spans[last].text == text {
        spans[last].last = year
      } else {
        spans.append((year, year, text))
      }
    }
    return spans.map { span in
      let years = span.first == span.last ? "\(span.first)" : "\(span.first)–\(span.last)"
      return Title(vi: "\(years): gồm \(span.text)", en: "\(years): made of \(span.text)")
    }
  }

  private static func row(_ row: BoundaryFigure, _ question: BoundaryQuestion, _ inquiry: Inquiry) -> [Cell] {
    let figure = row.figure
    let notes = row.refusals.map { inquiry.title(of: $0) } + (row.refusals.isEmpty ? marks(figure) : [])
    return [
      inquiry.cell(figure.standard), figure.asOf.map { .day($0) } ?? .text(figure.year.map { "\($0)" }),
      .code("\(figure.kind)", figure.kind.title), .code(figure.povertyClass), .code(figure.subgroup),
      .number(figure.count), .number(figure.total), .decimal(figure.rate), fall(of: figure, question),
      row.parts.isEmpty ? .none : .number(row.parts.count), notes.isEmpty ? .none : .list(notes.map { .words($0) }),
      row.parts.isEmpty ? .none : .list(row.parts.map { .text(text($0, inquiry)) }),
      .text(figure.totalKind.map { "\($0)" }),
      .list(row.seqs.map { inquiry.cell($0) }),
    ]
  }

  private static func marks(_ figure: PovertyFigure) -> [Title] {
    var marks = figure.isPreliminary ? [Title(vi: "sơ bộ", en: "preliminary")] : []
    if figure.rate == nil, let why = figure.noRate { marks.append(why.title) }
    return marks
  }

  /// Only where one figure stands for the year: sources that differ have no fall of their own.
  private static func fall(of figure: PovertyFigure, _ question: BoundaryQuestion) -> Cell {
    guard let standard = figure.standard, let year = figure.year, figure.kind != .published, figure.rate != nil,
      case .points(let fall, _, let now) = question.reduction(
        figure.povertyClass, under: standard, in: year, kind: figure.kind), now == figure.rate
    else { return .none }
    return .decimal(fall)
  }

  private static func text(_ part: BoundaryFigure.Part, _ inquiry: Inquiry) -> String {
    let number = part.figure.count.map { " \($0)" } ?? ""
    let total = part.figure.total.map { "/\($0)" } ?? ""
    return (part.isTakenAway ? "− " : "") + inquiry.text(part.unit) + number + total
  }
}

extension Inquiry {
  func question(of unit: UnitID, in boundaries: Day, _ subgroup: Subgroup) -> BoundaryQuestion {
    BoundaryQuestion(of: unit, in: boundaries, subgroup: subgroup, state: state)
  }

  /// The day that `--boundaries` names; nil when it is not given.
  /// - Throws: when the unit is not there on that day, with what its area was then.
  func boundaries(_ arguments: Arguments, of unit: UnitID) throws(UsageError) -> Day? {
    guard let text = arguments["boundaries"] else { return nil }
    guard let day = Day(input: text) else {
      throw .badValue(
        option: "--boundaries", value: text,
        expected: Title(vi: "một ngày như 2024-12-31 hoặc 31/12/2024", en: "a day such as 2024-12-31 or 31/12/2024"))
    }
    if state.units.exists(unit, on: day) { return day }
    let own = state.units.existence(of: unit)
    let there = own.map { state.units.lineage(of: unit, in: $0, for: day, symbols) }
    let parts = there.map { $0.isWhole ? $0.parts.map { name(of: $0.unit) }.joined(separator: ", ") : "" } ?? ""
    let others =
      parts.isEmpty ? Title(vi: "", en: "") : Title(vi: "; khi đó là: \(parts)", en: "; it was then: \(parts)")
    throw .badValue(
      option: "--boundaries", value: text,
      expected: Title(
        vi: "một ngày mà \(name(of: unit)) đang hoạt động\(others.vi)",
        en: "a day on which \(name(of: unit)) is there\(others.en)"))
  }

  /// Why whole figures do not make up an area, in words.
  func title(of refusal: BoundaryFigure.Refusal) -> Title {
    func names(_ ids: [UnitID]) -> String { ids.map { name(of: $0) }.joined(separator: ", ") }
    return switch refusal {
    case .notWhole(let cut): title(of: cut)
    case .missing(let ids): Title(vi: "chưa có số liệu của \(names(ids))", en: "no figure of \(names(ids))")
    case .noCount(let ids):
      Title(vi: "\(names(ids)): chỉ có tỷ lệ, không cộng được", en: "\(names(ids)): a rate only, which is not summed")
    case .sourcesDiffer(let id):
      Title(vi: "các nguồn về \(name(of: id)) khác nhau", en: "sources on \(name(of: id)) differ")
    case .hamletUnplaced(let id):
      Title(
        vi: "chưa ghi \(name(of: id)) thuộc đâu theo địa giới này",
        en: "no entry says where \(name(of: id)) lies in these boundaries")
    }
  }

  func title(of cut: Units.Break) -> Title {
    func names(_ ids: [UnitID]) -> String { ids.map { name(of: $0) }.joined(separator: ", ") }
    return switch cut {
    case .others(let others, let into, let day, _):
      Title(
        vi: "\(names(others)) cũng vào \(names(into)) ngày \(day.formatted(in: language))",
        en: "\(names(others)) went into \(names(into)) too on \(day.formatted(in: language))")
    case .began(let unit, let day):
      Title(
        vi: "chưa ghi \(name(of: unit)) hình thành từ đâu ngày \(day.formatted(in: language))",
        en: "no entry says what \(name(of: unit)) was made of on \(day.formatted(in: language))")
    case .ended(let unit, let day):
      Title(
        vi: "chưa ghi gì thay \(name(of: unit)) từ ngày \(day.formatted(in: language))",
        en: "no entry says what took the place of \(name(of: unit)) on \(day.formatted(in: language))")
    }
  }
}
