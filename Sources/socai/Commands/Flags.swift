import Events
import Projections
import Rules

enum FlagsCommand: Question {
  static let name = "flags"
  static let summary = Title(
    vi: "những mục đã nhận nhưng cần lưu ý: trễ, lạ hoặc còn thiếu",
    en: "entries that were taken and are pointed out: late, odd or incomplete")
  static let operands = "[RULE]"
  static let options =
    [
      Option("plan", "PLAN", Title(vi: "chỉ mục thuộc kế hoạch này", en: "only entries that serve this plan")),
      Option("unit", "UNIT", Title(vi: "chỉ đơn vị này và cấp dưới", en: "only this unit and those below it")),
      Option("type", "TYPE", Title(vi: "chỉ loại mục này", en: "only entries of this type")),
      Option("summary", nil, Title(vi: "đếm theo quy tắc", en: "counts by rule")),
    ] + Option.question
  static let manual = Title(
    vi: """
      Lưu ý không được ghi vào sổ: mỗi lần hỏi, mọi mục còn hiệu lực được xét lại theo trạng thái hiện thời, nên lưu ý mất đi
      khi thứ còn thiếu đã có, và theo kịp mọi đính chính. Mỗi lưu ý một dòng: mục, ngày, loại, quy tắc, điều khoản, lý do.
      RULE là mã một quy tắc hoặc phần đầu của nó.

      Ví dụ:
        socai flags
        socai flags report. --plan <mã> --format csv
      """,
    en: """
      Flags are stored nowhere: each time, every entry that counts is held against the state as it is now, so a flag goes when
      what was missing has come, and follows every correction. A row for each: entry, day, type, rule, clause, why.
      RULE is the id of a rule or the beginning of one.

      Examples:
        socai flags
        socai flags report. --plan <id> --format csv
      """)

  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    let rules = try chosen(arguments.operands.first)
    let plan = try arguments["plan"].map { try inquiry.id(PlanID.self, $0, what: Title(vi: "kế hoạch", en: "plan")) }
    let unit = try arguments["unit"].map { try inquiry.unit($0) }
    let type = try arguments["type"].map { try eventType($0) }
    var found: [(header: EntryHeader, breach: Breach)] = []
    let concerned = Set(
      EventType.allCases.filter { type == nil || type == $0 }.filter { $0.rules.contains(where: rules.contains) })
    try inquiry.books.forEachEvent(where: concerned.contains) { header, event in
      guard plan == nil || header.plan == plan else { return }
      guard unit.map({ inquiry.state.units.isUnder(header.unit, $0, on: inquiry.day) }) ?? true else { return }
      for breach in Rules.flags(event, header, in: inquiry.state) where rules.contains(breach.rule) {
        found.append((header, breach))
      }
    }
    return arguments.has("summary") ? summary(found.map(\.breach)) : list(found, inquiry)
  }

  private static func chosen(_ text: String?) throws(UsageError) -> Set<RuleID> {
    let flags = RuleID.allCases.filter { $0.kind == .flag }
    let chosen = flags.filter { text == nil || $0.text.hasPrefix(text ?? "") }
    if let text, chosen.isEmpty {
      let names = flags.map(\.text).joined(separator: ", ")
      throw .badValue(option: "RULE", value: text, expected: Title(vi: "một trong: \(names)", en: "one of \(names)"))
    }
    return Set(chosen)
  }

  private static func eventType(_ text: String) throws(UsageError) -> EventType {
    guard let type = EventType.allCases.first(where: { $0.text == text }) else {
      throw .badValue(
        option: "--type", value: text,
        expected: Title(vi: "một loại như report.submitted", en: "a type such as report.submitted"))
    }
    return type
  }

  private static func list(_ found: [(header: EntryHeader, breach: Breach)], _ inquiry: Inquiry) -> Answer {
    var answer = Answer(
      Title(vi: "Lưu ý (\(found.count))", en: "Flags (\(found.count))"),
      [
        Column("entry", vi: "mục sổ", en: "entry", number: true, identity: true), Column("on", vi: "ngày", en: "day"),
        Column("type", vi: "loại", en: "type"), Column("unit", vi: "đơn vị", en: "unit", detail: true),
        Column("plan", vi: "kế hoạch", en: "plan"),
        Column("rule", vi: "quy tắc", en: "rule", identity: true), Column("clause", vi: "mục, khoản", en: "clause"),
        Column("detail", vi: "lý do", en: "why"), Column("remedy", vi: "cách xử lý", en: "what would do", detail: true),
      ])
    answer.rows = found.map { header, breach in
      [
        inquiry.cell(header.seq), .day(header.on), .text(header.type.text), inquiry.cell(header.unit),
        inquiry.cell(header.plan), .text(breach.rule.text), .text(breach.clause), .words(breach.detail),
        breach.remedy.map { .words($0) } ?? .none,
      ]
    }
    return answer
  }

  private static func summary(_ breaches: [Breach]) -> Answer {
    var answer = Answer(
      Title(vi: "Lưu ý theo quy tắc", en: "Flags by rule"),
      [
        Column("rule", vi: "quy tắc", en: "rule", identity: true),
        Column("count", vi: "số mục", en: "entries", number: true),
        Column("text", vi: "nội dung", en: "what it says"),
      ])
    let counts = Dictionary(grouping: breaches, by: \.rule).mapValues(\.count)
    answer.rows = RuleID.allCases.filter { counts[$0] != nil }.map { rule in
      [.text(rule.text), .number(counts[rule]), .words(rule.sentence)]
    }
    return answer
  }
}
