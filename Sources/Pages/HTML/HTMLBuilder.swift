import Events

/// Puts the parts of a page one after another; a `String` among them is text.
@resultBuilder
package enum HTMLBuilder {
  package static func buildExpression(_ text: String) -> HTML { HTML(text) }
  package static func buildExpression(_ html: HTML) -> HTML { html }
  package static func buildBlock() -> HTML { .empty }
  package static func buildPartialBlock(first: HTML) -> HTML { first }
  package static func buildPartialBlock(accumulated: HTML, next: HTML) -> HTML {
    var whole = accumulated
    whole.append(next)
    return whole
  }
  package static func buildOptional(_ html: HTML?) -> HTML { html ?? .empty }
  package static func buildEither(first: HTML) -> HTML { first }
  package static func buildEither(second: HTML) -> HTML { second }
  package static func buildArray(_ parts: [HTML]) -> HTML { HTML.joined(parts) }
}

/// A part of a page that a model describes.
package protocol Component: Sendable {
  func html(in language: Language) -> HTML
}

/// Parts one below the other.
package struct Stack: Component {
  package var parts: [any Component]

  package init(_ parts: [any Component]) { self.parts = parts }

  package func html(in language: Language) -> HTML { .joined(parts.map { $0.html(in: language) }) }
}
