import Events
import Sheets
import Web

/// An Excel file to fill in: a column for each field of a type of entry, headings for people over the names that a list is
/// read by, and a second sheet with the codes.
struct DraftTemplate {
  let type: EventType

  static let endpoint = Endpoint(
    method: .get, path: "/v1/event-types/{type}/template.xlsx", tag: "entries",
    summary: Title(vi: "tệp Excel mẫu cho danh sách một loại mục", en: "an Excel template for a list of entries"),
    needs: .record,
    parameters: [.init(name: "type", help: Title(vi: "loại mục", en: "the type of entry"), isInPath: true)],
    gives: [AnswerForm.workbookType], statuses: [200, 404],
    work: .now { visit in
      guard let type = EventType(visit.http["type"]) else {
        throw Problem(404, "no-type", Title(vi: "Không có loại mục này", en: "There is no such type of entry"))
      }
      return try AnswerForm.response(DraftTemplate(type: type).workbook, named: type.text, tag: nil)
    })

  /// How many items of a list have columns; more are added by hand under names of the same form.
  private static let itemCount = 3

  /// One column: what it is called, and what may stand in it.
  private struct Field {
    let key: String
    let title: Title
    let kind: FieldInfo.Kind
    let isRequired: Bool
  }

  var workbook: Workbook {
    let fields = Self.envelope + payload
    return Workbook(
      sheet: type.text, title: nil, columns: fields.map(column), rows: [],
      more: [help, codes(of: fields)])
  }

  private static let envelope = [
    Field(key: "on", title: Title(vi: "Ngày", en: "Day"), kind: .common("day"), isRequired: true),
    Field(key: "unit", title: Title(vi: "Mã đơn vị", en: "Unit's id"), kind: .common("unit"), isRequired: true),
    Field(key: "plan", title: Title(vi: "Mã phong trào", en: "Plan's id"), kind: .common("plan"), isRequired: false),
  ]

  /// The fields that hold values, those in lists once for each item.
  private var payload: [Field] {
    let all = type.fields
    return all.filter { $0.kind.isValue }.flatMap { field -> [Field] in
      // A list of codes is told by one name again and again.
      let isCodes = field.path.hasSuffix("[]") && field.kind.isCode
      let path = isCodes ? String(field.path.dropLast(2)) : field.path
      let isInList = field.path.contains("[]")
      return (0..<(isInList ? Self.itemCount : 1)).map { item in
        Field(
          key: "what." + Self.numbered(path, item), title: title(of: field, item: isInList ? item + 1 : nil, in: all),
          kind: field.kind, isRequired: field.isRequired && !isInList)
      }
    }
  }

  /// The outermost list at an item, those inside of it at their first.
  private static func numbered(_ path: String, _ item: Int) -> String {
    guard let open = path.range(of: "[]") else { return path }
    return path[..<open.lowerBound] + "[\(item)]" + path[open.upperBound...].replacing("[]", with: "[0]")
  }

  /// With what it is a part of: "Bước 2 – Người thực hiện".
  private func title(of field: FieldInfo, item: Int?, in all: [FieldInfo]) -> Title {
    let around = all.filter { other in
      other.path != field.path && !other.path.hasSuffix("[]")
        && (field.path.hasPrefix(other.path + ".") || field.path.hasPrefix(other.path + "["))
    }
    let own = field.path.hasSuffix("[]") ? [] : [field.title.capitalized]
    let titles = around.map(\.title.capitalized) + own
    let number = item.map { " (\($0))" } ?? ""
    return Title(
      vi: titles.map(\.vi).joined(separator: " – ") + number, en: titles.map(\.en).joined(separator: " – ") + number)
  }

  private func column(_ field: Field) -> SheetColumn {
    let mark = field.isRequired ? " *" : ""
    return SheetColumn(
      "\(field.title.vi)\(mark)\n\(field.title.en)", field.kind.sheetKind, key: field.key, choices: field.kind.choices,
      width: 22)
  }

  private var help: Workbook.SidePage {
    Workbook.SidePage(
      "Hướng dẫn - Help",
      rows: [
        [type.title.vi, type.title.en],
        [
          "Mỗi dòng là một mục; không sửa dòng tên cột (dòng 2).",
          "One entry a row; leave the names in row 2 as they are.",
        ],
        ["Cột có dấu * phải điền.", "Columns marked * are needed."],
        ["Ngày: 31/12/2024. Số: 1.234,5. Tiền: đồng.", "Days: 2024-12-31. Numbers: 1,234.5. Money: dong."],
        [
          "Danh sách dài hơn: thêm cột cùng dạng tên, ví dụ [3].",
          "Longer lists: add columns with names of the same form, such as [3].",
        ],
        ["Ghi tất cả các dòng hoặc không dòng nào.", "All rows are recorded, or none."],
      ])
  }

  private func codes(of fields: [Field]) -> Workbook.SidePage {
    var seen: Set<String> = []
    let rows = fields.filter { $0.kind.isCode && seen.insert($0.key).inserted }.flatMap { field in
      field.kind.terms.map { [field.key, $0.code.description, $0.title.vi, $0.title.en] }
    }
    return Workbook.SidePage(
      "Mã - Codes", rows: [["Cột / Column", "Mã / Code", "Tiếng Việt", "English"]] + rows, hasHeadings: true)
  }
}

extension FieldInfo.Kind {
  fileprivate var isValue: Bool {
    switch self {
    case .object, .list: false
    case .boolean, .common, .vocabulary: true
    }
  }

  fileprivate var isCode: Bool {
    if case .vocabulary = self { true } else { false }
  }

  fileprivate var terms: [Term] {
    guard case .vocabulary(let name) = self else { return [] }
    return Events.vocabulary(named: name)?.terms ?? []
  }

  fileprivate var choices: [String] {
    self == .boolean ? ["TRUE", "FALSE"] : terms.map(\.code.description)
  }

  fileprivate var sheetKind: SheetColumn.Kind {
    switch self {
    case .common("day"): .day
    case .common("dong"): .money
    case .common("count"): .whole
    case .common("year"), .common("month"), .common("dayOfMonth"): .plain
    case .object, .list, .boolean, .common, .vocabulary: .text
    }
  }
}
