import Events

/// A part of a page under a heading.
package struct Section: Component {
  package var title: Title
  package var parts: [any Component]
  /// Where links lead to: `#targets`.
  package var anchor: String?
  package var actions: [Page.Action]

  package init(_ title: Title, anchor: String? = nil, actions: [Page.Action] = [], _ parts: [any Component]) {
    self.title = title
    self.anchor = anchor
    self.actions = actions
    self.parts = parts
  }

  package func html(in language: Language) -> HTML {
    Tag.section(.class("part"), .id(anchor)) {
      Tag.h2 { title[language] }
      HTML.joined(parts.map { $0.html(in: language) })
      if !actions.isEmpty {
        Tag.p(.class("more")) {
          for action in actions { Tag.a(.href(action.link)) { action.title[language] } }
        }
      }
    }
  }
}

/// Parts side by side where the page is wide enough, else one below the other.
package struct Columns: Component {
  package var parts: [any Component]

  package init(_ parts: [any Component]) { self.parts = parts }

  package func html(in language: Language) -> HTML {
    Tag.div(.class("columns")) { HTML.joined(parts.map { $0.html(in: language) }) }
  }
}

/// A sentence that stands by itself.
package struct Note: Component {
  package enum Tone: String, Sendable {
    case plain, good, warn, bad
  }

  package var text: Title
  package var tone: Tone
  package var link: Page.Action?

  package init(_ text: Title, _ tone: Tone = .plain, link: Page.Action? = nil) {
    self.text = text
    self.tone = tone
    self.link = link
  }

  package func html(in language: Language) -> HTML {
    // What went wrong is read out at once, what went well when the reader pauses.
    let role: Attribute = tone == .bad ? .role("alert") : tone == .plain ? .plain("role", nil) : .role("status")
    return Tag.p(.class("notice", tone.rawValue), role) {
      text[language]
      if let link {
        " "
        Tag.a(.href(link.link)) { link.title[language] }
      }
    }
  }
}

/// Names and values: what is known of a thing.
package struct Facts: Component {
  package var rows: [(name: Title, value: DataTable.Cell)]

  package init(_ rows: [(name: Title, value: DataTable.Cell)]) { self.rows = rows }

  package func html(in language: Language) -> HTML {
    Tag.dl(.class("facts")) {
      for row in rows {
        Tag.div {
          Tag.dt { row.name[language] }
          Tag.dd { row.value.html(in: language) }
        }
      }
    }
  }
}

/// Text as it stands in a file: a line of the log, a checkpoint.
package struct Verbatim: Component {
  package var title: Title
  package var text: String

  package init(_ title: Title, _ text: String) {
    self.title = title
    self.text = text
  }

  package func html(in language: Language) -> HTML {
    Tag.figure(.class("verbatim")) {
      Tag.figcaption { title[language] }
      Tag.pre(.plain("tabindex", "0"), .role("region"), .ariaLabel(title[language])) { Tag.code { text } }
    }
  }
}

/// Places with a name: units below this one, what a search found.
package struct Places: Component {
  package struct Place: Sendable {
    package let name: String
    package let link: Link
    /// "xã", "hộ", "kế hoạch"
    package let kind: Title?
    package let detail: String?

    package init(_ name: String, _ link: Link, kind: Title? = nil, detail: String? = nil) {
      self.name = name
      self.link = link
      self.kind = kind
      self.detail = detail
    }
  }

  package var places: [Place]
  package var whenEmpty: Title

  package init(_ places: [Place], whenEmpty: Title) {
    self.places = places
    self.whenEmpty = whenEmpty
  }

  package func html(in language: Language) -> HTML {
    guard !places.isEmpty else { return Tag.p(.class("empty")) { whenEmpty[language] } }
    return Tag.ul(.class("places")) {
      for place in places {
        Tag.li {
          Tag.a(.href(place.link)) { place.name }
          if let kind = place.kind { Tag.span(.class("kind")) { kind[language] } }
          if let detail = place.detail { Tag.span(.class("detail")) { detail } }
        }
      }
    }
  }
}
