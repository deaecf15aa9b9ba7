import CanonicalJSON
import Events

/// A place for a drawing: the specification lies in the page and `charts.js` draws it where Vega is at hand. Its table
/// stands beside it in any case, so the drawing itself is left out for screen readers.
package struct Chart: Component {
  package var caption: Title
  /// A specification in the language of Vega 5. Canonical JSON knows whole numbers alone: decimals go as strings and
  /// are read by the `parse` of their data.
  package var specification: JSON

  package init(_ caption: Title, _ specification: JSON) {
    self.caption = caption
    self.specification = specification
  }

  package func html(in language: Language) -> HTML {
    Tag.figure(.class("chart"), .flag("hidden"), .ariaHidden(), .plain("data-spec", text)) {
      Tag.figcaption { caption[language] }
      Tag.div(.class("drawing")) {}
    }
  }

  private var text: String { String(decoding: specification.canonicalBytes(), as: UTF8.self) }
}
