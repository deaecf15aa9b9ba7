import Events
import Projections

enum UnitsCommand: Question {
  static let name = "units"
  static let summary = Title(vi: "cây đơn vị vào một ngày", en: "the tree of units on a day")
  static let operands = "[UNIT]"
  static let options =
    [
      Option("kind", "CODE", Title(vi: "chỉ loại đơn vị này", en: "only units of this kind")),
      Option("level", "CODE", Title(vi: "chỉ cấp này", en: "only this level")),
      Option("depth", "N", Title(vi: "số bậc dưới đơn vị", en: "levels below the unit")),
      .classification, .boundaries,
    ] + Option.question
  static let manual = Title(
    vi: """
      In đơn vị UNIT và mọi đơn vị trực thuộc vào ngày được hỏi (mặc định: hôm nay); không nêu UNIT thì in tất cả.
      UNIT là mã hoặc tên, không cần dấu. Cột 'diện' là các danh hiệu địa bàn đang có hiệu lực.
      --boundaries: địa bàn của UNIT vào ngày hỏi gồm những đơn vị nào của ngày đó.

      Ví dụ:
        socai units --level province
        socai units "yen bai" --as-of 2022-12-31
        socai units <mã xã> --boundaries 2024-12-31
      """,
    en: """
      Prints UNIT and all that stands under it on the day asked for (today unless told otherwise); without UNIT, all.
      UNIT is an id or a name; diacritics do not matter. The column 'classes' has the classifications in force.
      --boundaries: which units of that day make up the area that UNIT has on the day asked for.

      Examples:
        socai units --level province
        socai units "yen bai" --as-of 2022-12-31
        socai units <commune> --boundaries 2024-12-31
      """)

  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    let kind = try code(UnitKind.self, "kind", arguments)
    let level = try code(UnitLevel.self, "level", arguments)
    let depth = try number("depth", arguments)
    let classification = try code(Classification.self, "classification", arguments)
    let root = try arguments.operands.first.map { try inquiry.unit($0) }
    if let text = arguments["boundaries"] { return try Lineages.answer(root, text, inquiry) }
    let rows = inquiry.state.units.tree(under: root, on: inquiry.day, in: inquiry.symbols).filter { row in
      kind.map { row.registration.kind == $0 } ?? true && level.map { row.registration.level == $0 } ?? true
        && depth.map { row.depth <= $0 } ?? true && classification.map(row.classes.contains) ?? true
    }
    let isTree = kind == nil && level == nil && classification == nil
    var answer = Answer(
      Title(vi: "Đơn vị (\(rows.count))", en: "Units (\(rows.count))"),
      [
        Column("unit", vi: "mã", en: "unit", identity: true), Column("name", vi: "tên", en: "name"),
        Column("level", vi: "cấp", en: "level"), Column("kind", vi: "loại", en: "kind"),
        Column("code", vi: "mã số", en: "code", detail: true),
        Column("parent", vi: "trực thuộc", en: "under", detail: true),
        Column("members", vi: "thành viên", en: "members", number: true), Column("classes", vi: "diện", en: "classes"),
        Column("depth", vi: "bậc", en: "depth", number: true, detail: true),
        Column("seq", vi: "mục", en: "entry", number: true, detail: true),
      ])
    answer.rows = rows.map { row in
      let indent = isTree && inquiry.console.format == .table ? String(repeating: "  ", count: row.depth) : ""
      return [
        .text(indent + inquiry.text(row.unit)), .text(inquiry.name(of: row.unit)), .code(row.registration.level),
        .code(row.registration.kind), .text(row.name.code), inquiry.cell(row.parent),
        members(of: row, inquiry), .list(row.classes.map { Cell.code($0) }), .number(row.depth),
        inquiry.cell(row.registration.seq),
      ]
    }
    return answer
  }

  /// For a block, a cluster or a class: members on record, and of how many where the plan prints a number.
  private static func members(of row: Units.Row, _ inquiry: Inquiry) -> Cell {
    let count = inquiry.state.units.members(of: row.unit, on: inquiry.day, in: inquiry.symbols).count
    guard row.registration.memberCount != nil || count > 0 || !row.registration.isNamedIndividually else {
      return .none
    }
    return .text(row.registration.memberCount.map { "\(count)/\($0)" } ?? "\(count)")
  }
}

/// The code of a vocabulary that an option names.
func code<Code: Vocabulary>(_ type: Code.Type, _ option: String, _ arguments: Arguments) throws(UsageError) -> Code? {
  guard let text = arguments[option] else { return nil }
  guard let code = Code(text) else {
    let codes = Code.terms.map(\.code.description).joined(separator: ", ")
    throw .badValue(
      option: "--\(option)", value: text, expected: Title(vi: "một trong: \(codes)", en: "one of \(codes)"))
  }
  return code
}

/// The whole number, zero or more, that an option gives.
func number(_ option: String, _ arguments: Arguments) throws(UsageError) -> Int? {
  guard let text = arguments[option] else { return nil }
  guard let number = Int(text), number >= 0 else {
    throw .badValue(
      option: "--\(option)", value: text, expected: Title(vi: "một số nguyên từ 0", en: "a whole number, 0 or more"))
  }
  return number
}
