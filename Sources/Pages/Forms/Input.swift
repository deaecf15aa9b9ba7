import Events

/// What an input takes.
package enum InputKind: Sendable {
  /// A kind out of `common.json`: `household`, `day`, `dong`, `text`, …
  case common(String)
  case codes([Choice])
  /// Yes or no; without a choice the field is left out.
  case flag
  /// A file; `accept` names its endings: `.csv,.xlsx`.
  case file(accept: String)

  package struct Choice: Sendable {
    package let value: String
    package let title: Title

    package init(_ value: String, _ title: Title) {
      self.value = value
      self.title = title
    }
  }
}

/// One input with its label, its hint and what is wrong with it.
package struct Input: Sendable {
  package var name: String
  package var title: Title
  package var kind: InputKind
  package var value: String
  package var isRequired: Bool
  package var hint: Title?
  package var problems: [Problem]
  /// The id of the `datalist` with known values.
  package var listID: String?

  package init(
    _ name: String, _ title: Title, _ kind: InputKind, value: String = "", isRequired: Bool = false,
    hint: Title? = nil, problems: [Problem] = [], listID: String? = nil
  ) {
    self.name = name
    self.title = title
    self.kind = kind
    self.value = value
    self.isRequired = isRequired
    self.hint = hint
    self.problems = problems
    self.listID = listID
  }

  /// `what.steps[2].by` as `f-what-steps-2-by`.
  package static func id(of name: String) -> String {
    "f-" + name.replacing("[", with: "-").replacing("]", with: "").replacing(".", with: "-")
  }

  var id: String { Input.id(of: name) }

  func html(in language: Language) -> HTML {
    Tag.div(.class("field", problems.contains { !$0.isFlag } ? "wrong" : nil)) {
      Tag.label(.plain("for", id)) {
        title[language]
        if isRequired { Tag.span(.class("required"), .title(Words.required[language])) { " *" } }
        if case .common("personalText") = kind { Tag.span(.class("kind")) { Words.sealed[language] } }
      }
      control(language)
      if let hint = hint ?? usualHint { Tag.p(.class("hint"), .id(id + "-hint")) { hint[language] } }
      if !problems.isEmpty {
        Tag.ul(.class("reasons"), .id(id + "-problem")) {
          for problem in problems { Tag.li { problem.html(in: language) } }
        }
      }
    }
  }

  private func control(_ language: Language) -> HTML {
    let shared: [Attribute] = [
      .id(id), .name(name), .flag("required", isRequired),
      .plain("aria-invalid", problems.contains { !$0.isFlag } ? "true" : nil),
      .describedBy((hint ?? usualHint == nil ? [] : [id + "-hint"]) + (problems.isEmpty ? [] : [id + "-problem"])),
    ]
    switch kind {
    case .codes(let choices): return select(shared, choices, language)
    case .flag:
      return select(shared, [true, false].map { InputKind.Choice("\($0)", Words.yesOrNo($0)) }, language)
    case .file(let accept): return VoidTag.input(shared + [.type("file"), .plain("accept", accept)])
    case .common("json"):
      return Tag.textarea(shared + [.plain("rows", "4"), .plain("spellcheck", "false")]) { value }
    case .common("eventName"):
      return select(shared, EventType.allCases.map { InputKind.Choice($0.text, $0.title) }, language)
    case .common(let kind):
      return VoidTag.input(shared + [.type("text"), .value(value)] + Input.attributes(of: kind, listID, language))
    }
  }

  private func select(_ shared: [Attribute], _ choices: [InputKind.Choice], _ language: Language) -> HTML {
    Tag.select(shared) {
      Tag.option(.value("")) { Words.choose[language] }
      for choice in choices {
        Tag.option(.value(choice.value), .flag("selected", choice.value == value)) { choice.title[language] }
      }
      // What was typed into the address is kept, so that the refusal beside the field makes sense.
      if !value.isEmpty, !choices.contains(where: { $0.value == value }) {
        Tag.option(.value(value), .flag("selected")) { value }
      }
    }
  }

  private static func attributes(of kind: String, _ listID: String?, _ language: Language) -> [Attribute] {
    let plain: [Attribute] = [.plain("autocomplete", "off"), .plain("spellcheck", "false")]
    switch kind {
    case "day", "partialDay":
      return plain + [
        .plain("inputmode", "numeric"), .plain("placeholder", Words.dayPattern[language]), .plain("maxlength", "10"),
        .class("short"),
      ]
    case "year", "month", "dayOfMonth":
      return plain + [.plain("inputmode", "numeric"), .plain("maxlength", "4"), .class("short")]
    case "dong", "count", "treeSize": return plain + [.plain("inputmode", "numeric"), .class("short number")]
    case "decimal", "threshold", "fraction": return plain + [.plain("inputmode", "decimal"), .class("short number")]
    case "text", "personalText": return [.plain("autocomplete", "off"), .plain("maxlength", "8192")]
    case "sha256", "base64", "vkey": return plain + [.class("code")]
    case _: return plain + [.plain("autocapitalize", "none"), .plain("list", listID), .plain("maxlength", "64")]
    }
  }

  private var usualHint: Title? {
    guard case .common(let kind) = kind else { return nil }
    switch kind {
    case "partialDay":
      return Title(vi: "ngày, tháng hoặc năm đã biết: 08/11/2022, 11/2022 hoặc 2022", en: "2022-11-08, 2022-11 or 2022")
    case "period":
      return Title(vi: "2023, 2023-h1, interim-2023 hoặc final-2025", en: "2023, 2023-h1, interim-2023 or final-2025")
    case "threshold", "fraction":
      return Title(vi: "số như 12,5 hoặc phân số như 2/3", en: "a number such as 12.5 or a fraction such as 2/3")
    case "time": return Title(vi: "giờ UTC: 2023-12-14T03:21:07.123Z", en: "in UTC: 2023-12-14T03:21:07.123Z")
    case "json": return Title(vi: "các trường đã sửa, dạng JSON", en: "the corrected fields, in JSON")
    case _: return nil
    }
  }
}
