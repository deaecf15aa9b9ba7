import Events

/// The options of a question as a form that asks it again: `GET` to its own place.
package struct FilterForm: Component {
  package var fields: [Input]
  /// Where it asks; items of its query that are no field are kept.
  package var action: Link
  /// Nil: open where a field has a value, folded else.
  package var isOpen: Bool?
  package var button: Title
  /// Known ids by their kind.
  package var known: [String: [EntryForm.KnownID]]

  package init(
    _ fields: [Input], action: Link, isOpen: Bool? = nil, button: Title = Words.show,
    known: [String: [EntryForm.KnownID]] = [:]
  ) {
    self.fields = fields
    self.action = action
    self.isOpen = isOpen
    self.button = button
    self.known = known
  }

  /// What is asked for, to be read while the form is folded.
  private var given: [String] {
    fields.compactMap { field in
      if case .flag = field.kind { return nil }
      return field.value.isEmpty ? nil : field.value
    }
  }

  package func html(in language: Language) -> HTML {
    let isOpen = isOpen ?? fields.contains { !$0.value.isEmpty }
    return Tag.details(.class("filter"), .flag("open", isOpen)) {
      Tag.summary { ([Title(vi: "Lọc", en: "Filter")[language]] + (isOpen ? [] : given)).joined(separator: " · ") }
      Tag.form(.plain("method", "get"), .action(action.withoutQuery)) {
        let names = Set(fields.map(\.name))
        for item in action.query where !names.contains(item.name) {
          VoidTag.input(.type("hidden"), .name(item.name), .value(item.value))
        }
        Tag.div(.class("fields")) { HTML.joined(fields.map { $0.html(in: language) }) }
        for kind in known.keys.sorted() {
          Tag.datalist(.id("known-" + kind)) {
            for known in known[kind] ?? [] { Tag.option(.value(known.id)) { known.name } }
          }
        }
        Tag.button(.type("submit")) { button[language] }
      }
    }
  }
}

/// A form that posts a few fields: a new password, a new token, an erasure.
package struct ActionForm: Component {
  package var title: Title
  package var lead: Title?
  package var fields: [Input]
  /// Sent with the fields and not shown.
  package var hidden: [QueryItem]
  package var action: Link
  package var csrfToken: String?
  package var button: Title
  /// What it does cannot be undone.
  package var isGrave: Bool

  package init(
    _ title: Title, lead: Title? = nil, _ fields: [Input], hidden: [QueryItem] = [], action: Link, csrfToken: String?,
    button: Title, isGrave: Bool = false
  ) {
    self.title = title
    self.lead = lead
    self.fields = fields
    self.hidden = hidden
    self.action = action
    self.csrfToken = csrfToken
    self.button = button
    self.isGrave = isGrave
  }

  package func html(in language: Language) -> HTML {
    let hasFile = fields.contains { if case .file = $0.kind { true } else { false } }
    return Tag.form(
      .class("card"), .plain("method", "post"), .action(action),
      .plain("enctype", hasFile ? "multipart/form-data" : nil)
    ) {
      Tag.h2 { title[language] }
      if let lead { Tag.p(.class("hint")) { lead[language] } }
      csrfField(csrfToken)
      for item in hidden { VoidTag.input(.type("hidden"), .name(item.name), .value(item.value)) }
      HTML.joined(fields.map { $0.html(in: language) })
      Tag.button(.class(isGrave ? "grave" : "primary"), .type("submit")) { button[language] }
    }
  }
}
