import Events

/// The event types that somebody may record, by their group, each with its form.
package struct EventChooser: Component {
  package var types: [EventType]

  package init(_ types: [EventType]) { self.types = types }

  package func html(in language: Language) -> HTML {
    HTML.joined(
      EventGroup.allCases.map { group in
        let own = types.filter { $0.group == group.text }
        guard !own.isEmpty else { return .empty }
        return Section(
          group.title.withCapital,
          [
            Places(
              own.map { Places.Place($0.title[language], Link("record", $0.text), detail: $0.recordedBy[language]) },
              whenEmpty: Words.emptyTable)
          ]
        ).html(in: language)
      })
  }
}

extension Title {
  /// With a capital letter to begin with, for headings.
  package var withCapital: Title {
    Title(vi: vi.prefix(1).uppercased() + vi.dropFirst(), en: en.prefix(1).uppercased() + en.dropFirst())
  }
}
