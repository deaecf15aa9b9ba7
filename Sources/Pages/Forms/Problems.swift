import Events

/// One reason why an entry was not taken, in the words of the rule that refused it.
package struct Problem: Sendable {
  /// In a batch or a file: the row it is about, from 1; nil for a single entry.
  package var row: Int?
  /// The field: `what.household`, `on`; nil: the entry as a whole.
  package var path: String?
  /// `exit.needs-poverty`; nil where no rule was reached (a number that cannot be read).
  package var rule: String?
  /// "KH 1234, mục II.2.a"
  package var clause: String?
  package var detail: Title
  package var remedy: Title?
  /// It was taken all the same and is shown as late or odd.
  package var isFlag: Bool

  package init(
    row: Int? = nil, path: String? = nil, rule: String? = nil, clause: String? = nil, _ detail: Title,
    remedy: Title? = nil, isFlag: Bool = false
  ) {
    self.row = row
    self.path = path
    self.rule = rule
    self.clause = clause
    self.detail = detail
    self.remedy = remedy
    self.isFlag = isFlag
  }

  /// The rule, the clause, the facts and what would do.
  @HTMLBuilder func html(in language: Language) -> HTML {
    Tag.strong { detail[language] }
    if let remedy { Tag.span(.class("remedy")) { " " + remedy[language] } }
    if rule != nil || clause != nil {
      Tag.span(.class("source")) {
        " ["
        if let rule { Tag.code { rule } }
        if let clause { (rule == nil ? "" : ", ") + clause }
        "]"
      }
    }
  }
}

/// Why nothing was written, as a list at the head of a page; each line leads to its field.
package struct ProblemPanel: Component {
  package var title: Title
  package var problems: [Problem]
  /// By which fields are named where no form stands on the page.
  package var type: EventType?
  /// The fields of the form on the page: from a path to its title and the id of its input.
  package var fields: [String: (title: Title, id: String)]

  package init(
    _ title: Title? = nil, _ problems: [Problem], of type: EventType? = nil,
    fields: [String: (title: Title, id: String)] = [:]
  ) {
    self.title =
      title
      ?? (problems.allSatisfy(\.isFlag)
        ? Title(vi: "Đã ghi, có cảnh báo", en: "Recorded, with warnings")
        : Title(vi: "Chưa ghi: có điều phải sửa", en: "Not recorded: something must be mended"))
    self.problems = problems
    self.type = type
    self.fields = fields
  }

  package func html(in language: Language) -> HTML {
    guard !problems.isEmpty else { return .empty }
    let style = problems.allSatisfy(\.isFlag) ? "warn" : "bad"
    return Tag.section(
      .class("problems", style), .role("alert"), .id("problems"), .plain("tabindex", "-1"),
      .labelledBy("problems-title")
    ) {
      Tag.h2(.id("problems-title")) { title[language] }
      Tag.ul { HTML.joined(problems.map { line($0, language) }) }
    }
  }

  private func title(of path: String) -> Title? {
    let envelope = ["on": Words.day, "unit": Words.unit, "plan": Words.plan, "re": Words.aboutEntry, "doc": Words.scan]
    return envelope[path] ?? (path.hasPrefix("what.") ? type?.field(at: String(path.dropFirst(5)))?.title : nil)
  }

  private func line(_ problem: Problem, _ language: Language) -> HTML {
    Tag.li {
      if let row = problem.row { Title(vi: "Dòng \(row): ", en: "Row \(row): ")[language] }
      if let path = problem.path {
        if let field = fields[path] {
          Tag.a(.href(.anchor(field.id))) { field.title[language] }
        } else if let title = title(of: path) {
          Tag.span(.title(path)) { title[language] }
        } else {
          Tag.code { path }
        }
        ": "
      }
      problem.html(in: language)
    }
  }
}
