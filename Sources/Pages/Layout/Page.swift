import Events

/// A whole page: what stands around the content comes from the visit.
///
/// ```
/// let page = Page(visit, Title(vi: "Hộ nghèo", en: "Poor households"), content: [table])
/// page.bytes   // <!DOCTYPE html> …
/// ```
package struct Page: Sendable {
  package var visit: Visit
  package var title: Title
  /// A line under the title; nil: none.
  package var lead: Title?
  package var crumbs: [Crumb]
  package var content: [any Component]
  /// Modules of `Assets` that this page needs beside those of every page.
  package var modules: [Asset]
  /// Links beside the title: print view, compare, record.
  package var actions: [Action]

  package init(
    _ visit: Visit, _ title: Title, lead: Title? = nil, crumbs: [Crumb] = [], content: [any Component],
    modules: [Asset] = [], actions: [Action] = []
  ) {
    self.visit = visit
    self.title = title
    self.lead = lead
    self.crumbs = crumbs
    self.content = content
    self.modules = modules
    self.actions = actions
  }

  /// A step of the way from the country to the hamlet, or from a board to one of its things; the last is the page itself.
  package struct Crumb: Sendable {
    package let title: Title
    package let link: Link

    package init(_ title: Title, _ link: Link) {
      self.title = title
      self.link = link
    }

    /// A name that is the same in both languages.
    package init(_ name: String, _ link: Link) { self.init(Title(vi: name, en: name), link) }
  }

  package struct Action: Sendable {
    package let title: Title
    package let link: Link

    package init(_ title: Title, _ link: Link) {
      self.title = title
      self.link = link
    }
  }

  /// The document in UTF-8; send it as `text/html; charset=utf-8` with `contentSecurityPolicy`.
  package var bytes: [UInt8] { html.bytes }

  package var html: HTML {
    let root = Tag.html(.lang(language.rawValue), .plain("data-theme", theme)) {
      head
      Tag.body {
        Tag.a(.class("skip"), .href(.anchor("main"))) { Words.skip[language] }
        header
        clocks
        main
        footer
      }
    }
    return HTML.joined([.doctype, root])
  }

  var language: Language { visit.language }

  private var theme: String? { visit.theme == .system ? nil : visit.theme.rawValue }

  private var head: HTML {
    Tag.head {
      VoidTag.meta(.plain("charset", "utf-8"))
      VoidTag.meta(.name("viewport"), .plain("content", "width=device-width, initial-scale=1"))
      VoidTag.meta(.name("color-scheme"), .plain("content", visit.theme.colorScheme))
      VoidTag.meta(.name("referrer"), .plain("content", "same-origin"))
      Tag.title { title[language] + " – " + Words.product[language] }
      VoidTag.link(.plain("rel", "stylesheet"), .href(Asset.style.link))
      VoidTag.link(.plain("rel", "icon"), .href(Asset.icon.link), .plain("type", "image/svg+xml"))
      for asset in [Asset.theme] + modules {
        Tag.script(.plain("type", "module"), .src(asset.link)) {}
      }
    }
  }

  private var main: HTML {
    Tag.main(.id("main"), .plain("tabindex", "-1")) {
      trail
      Tag.div(.class("heading")) {
        Tag.div {
          Tag.h1 { title[language] }
          if let lead { Tag.p(.class("lead")) { lead[language] } }
        }
        if !actions.isEmpty {
          Tag.ul(.class("actions")) {
            for action in actions {
              Tag.li { Tag.a(.class("button"), .href(action.link)) { action.title[language] } }
            }
          }
        }
      }
      HTML.joined(content.map { $0.html(in: language) })
    }
  }

  private var trail: HTML {
    guard !crumbs.isEmpty else { return .empty }
    return Tag.nav(.class("crumbs"), .ariaLabel(Words.trail[language])) {
      Tag.ol {
        for (index, crumb) in crumbs.enumerated() {
          let isLast = index == crumbs.count - 1
          Tag.li {
            Tag.a(.href(crumb.link), .plain("aria-current", isLast ? "page" : nil)) { crumb.title[language] }
          }
        }
      }
    }
  }
}

/// What a browser may load and send for a page: from this host alone, no script or style inside the page.
package let contentSecurityPolicy = """
  default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; \
  form-action 'self'; base-uri 'none'; frame-ancestors 'none'
  """

extension Visit.Theme {
  var colorScheme: String {
    switch self {
    case .system: "light dark"
    case .light: "light"
    case .dark: "dark"
    }
  }
}
