import Events

/// The form of an entry of any type, made of what the catalogue says of its fields.
///
/// It posts `type`, `id`, `csrf`, the envelope (`on`, `unit`, `plan`, `re`, the file `doc`), the payload as
/// `what.…`, and the button `do`: `check` (judge it, write nothing), `record`, or `add:what.steps` (show the form again
/// with one more row; `form.js` does that without asking). `EntryDraft` reads what came.
package struct EntryForm: Component {
  package var type: EventType
  /// The id of the draft, made by the service, so that a second click records nothing twice.
  package var draftID: String
  /// What was typed, or what the form begins with.
  package var values: FormValues
  package var problems: [Problem]
  /// Known ids by their kind in the catalogue: "household", "unit", "plan", "review".
  package var known: [String: [KnownID]]
  package var action: Link
  package var csrfToken: String?
  /// Whether a scan may come with the entry.
  package var takesDocument: Bool

  package struct KnownID: Sendable {
    package let id: String
    package let name: String

    package init(_ id: String, _ name: String) {
      self.id = id
      self.name = name
    }
  }

  package init(
    _ type: EventType, draftID: String, values: [QueryItem] = [], problems: [Problem] = [],
    known: [String: [KnownID]] = [:], action: Link, csrfToken: String?,
    takesDocument: Bool = true
  ) {
    self.type = type
    self.draftID = draftID
    self.values = FormValues(values)
    self.problems = problems
    self.known = known
    self.action = action
    self.csrfToken = csrfToken
    self.takesDocument = takesDocument
  }

  package func html(in language: Language) -> HTML {
    let builder = FormBuilder(self)
    let envelope = builder.envelope
    let payload = FieldTree.trees(of: type).map { builder.node($0, at: "what." + $0.info.path) }
    let fields = FormBuilder.fields(of: envelope + payload)
    return HTML.joined([
      ProblemPanel(nil, problems, fields: fields).html(in: language),
      Tag.form(
        .class("entry"), .plain("method", "post"), .action(action), .plain("enctype", "multipart/form-data")
      ) {
        csrfField(csrfToken)
        VoidTag.input(.type("hidden"), .name("type"), .value(type.text))
        VoidTag.input(.type("hidden"), .name("id"), .value(draftID))
        // The first button is the one that Enter presses: it must not write.
        Tag.button(
          .class("hidden"), .type("submit"), .name("do"), .value("check"), .plain("tabindex", "-1"), .ariaHidden()
        ) { Words.check[language] }
        Tag.p(.class("hint")) {
          Title(vi: "Người ghi: ", en: "Recorded by: ")[language] + type.recordedBy[language] + ". "
          Tag.span(.class("required")) { "*" }
          " " + Words.required[language]
        }
        FormNode.group(title: Title(vi: "Việc gì, lúc nào", en: "When and for whom"), isOptional: false, envelope)
          .html(in: language)
        FormNode.group(title: type.title, isOptional: false, payload).html(in: language)
        for kind in builder.usedKinds { datalist(kind) }
        Tag.p(.class("buttons")) {
          Tag.button(.type("submit"), .name("do"), .value("check")) { Words.check[language] }
          Tag.button(.class("primary"), .type("submit"), .name("do"), .value("record")) { Words.record[language] }
        }
      },
    ])
  }

  private func datalist(_ kind: String) -> HTML {
    Tag.datalist(.id("known-" + kind)) {
      for known in known[kind] ?? [] { Tag.option(.value(known.id)) { known.name } }
    }
  }
}

extension Words {
  static let check = Title(vi: "Kiểm tra, chưa ghi", en: "Check, write nothing")
  static let record = Title(vi: "Ghi sổ", en: "Record")
}
