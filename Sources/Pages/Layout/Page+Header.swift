import Events

// The head of every page: product, menu, search, switches, who is signed in.
extension Page {
  var header: HTML {
    Tag.header(.class("top")) {
      Tag.div(.class("top-row")) {
        Tag.a(.class("product"), .href(Link())) {
          Tag.span(.class("mark"), .ariaHidden()) { "§" }
          Tag.span { Words.product[language] }
        }
        if !visit.menu.isEmpty { search }
        Tag.div(.class("switches")) {
          languages
          themes
          user
        }
      }
      if !visit.menu.isEmpty { menu }
    }
  }

  private var search: HTML {
    Tag.form(.class("search"), .role("search"), .plain("method", "get"), .action(Link("search"))) {
      Tag.label(.plain("for", "search-box"), .class("hidden")) { Words.search[language] }
      VoidTag.input(
        .id("search-box"), .type("search"), .name("q"), .value(visit.search),
        .plain("placeholder", Words.searchHint[language]), .plain("maxlength", "200"))
      Tag.button(.type("submit")) { Words.find[language] }
    }
  }

  private var menu: HTML {
    Tag.nav(.class("menu"), .ariaLabel(Words.menu[language])) {
      Tag.ul {
        for item in visit.menu {
          Tag.li {
            Tag.a(.href(item.link), .plain("aria-current", item.isCurrent ? "page" : nil)) { item.title[language] }
          }
        }
      }
    }
  }

  private var languages: HTML {
    Tag.nav(.class("languages"), .ariaLabel(Words.languageSwitch[language])) {
      for choice in Language.allCases {
        Tag.a(
          .href(visit.here.setting([("lang", choice.rawValue)])), .lang(choice.rawValue),
          .plain("hreflang", choice.rawValue), .plain("aria-current", choice == language ? "true" : nil)
        ) { choice == .vi ? "Tiếng Việt" : "English" }
      }
    }
  }

  private var themes: HTML {
    Tag.nav(.class("themes"), .ariaLabel(Words.themeSwitch[language])) {
      for choice in Visit.Theme.allCases {
        Tag.a(
          .href(visit.here.setting([("theme", choice.rawValue)])), .plain("data-set-theme", choice.rawValue),
          .plain("aria-current", choice == visit.theme ? "true" : nil)
        ) { choice.title[language] }
      }
    }
  }

  @HTMLBuilder private var user: HTML {
    if let user = visit.user {
      Tag.details(.class("user")) {
        Tag.summary {
          Tag.span(.class("hidden")) { Words.signedInAs[language] + " " }
          user.name
        }
        Tag.div(.class("panel")) {
          Tag.ul {
            for role in user.roles { Tag.li { role[language] } }
          }
          Tag.p { Tag.a(.href(user.account)) { Words.account[language] } }
          Tag.form(.plain("method", "post"), .action(Link("sign-out"))) {
            csrfField(visit.csrfToken)
            Tag.button(.type("submit")) { Words.signOut[language] }
          }
        }
      }
    } else {
      Tag.a(.class("sign-in"), .href(Link("sign-in"))) { Words.signIn[language] }
    }
  }
}

/// The token that shows that a form was made for this session; nothing without one.
func csrfField(_ token: String?) -> HTML {
  guard let token else { return .empty }
  return VoidTag.input(.type("hidden"), .name("csrf"), .value(token))
}

extension Visit.Theme {
  var title: Title {
    switch self {
    case .system: Title(vi: "Theo máy", en: "Auto")
    case .light: Title(vi: "Sáng", en: "Light")
    case .dark: Title(vi: "Tối", en: "Dark")
    }
  }
}
