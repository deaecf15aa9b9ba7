import Events

/// The form of the sign-in page: `POST /sign-in` with `csrf`, `account`, `password` and `then`.
package struct SignInForm: Component {
  package var account: String
  /// Where the user wanted to go; a path of this host.
  package var then: Link
  package var csrfToken: String?
  /// Why the last try failed; the same words whether account or password was wrong.
  package var problem: Title?
  /// Shown on a demonstration alone, clearly marked.
  package var demonstration: Title?

  package init(
    account: String = "", then: Link = Link(), csrfToken: String?, problem: Title? = nil, demonstration: Title? = nil
  ) {
    self.account = account
    self.then = then
    self.csrfToken = csrfToken
    self.problem = problem
    self.demonstration = demonstration
  }

  package func html(in language: Language) -> HTML {
    Tag.form(.class("card narrow"), .plain("method", "post"), .action(Link("sign-in"))) {
      if let demonstration { Tag.p(.class("story")) { demonstration[language] } }
      if let problem { Tag.p(.class("problem"), .role("alert"), .id("sign-in-problem")) { problem[language] } }
      csrfField(csrfToken)
      VoidTag.input(.type("hidden"), .name("then"), .value(then.text))
      Tag.div(.class("field")) {
        Tag.label(.plain("for", "account")) { Title(vi: "Tài khoản", en: "Account")[language] }
        VoidTag.input(
          .id("account"), .name("account"), .type("text"), .value(account), .plain("autocomplete", "username"),
          .plain("autocapitalize", "none"), .plain("spellcheck", "false"), .flag("required"),
          .plain("maxlength", "64"), problemReference)
      }
      Tag.div(.class("field")) {
        Tag.label(.plain("for", "password")) { Title(vi: "Mật khẩu", en: "Password")[language] }
        VoidTag.input(
          .id("password"), .name("password"), .type("password"), .plain("autocomplete", "current-password"),
          .flag("required"), .plain("maxlength", "1024"), problemReference)
      }
      Tag.button(.class("primary"), .type("submit")) { Words.signIn[language] }
    }
  }

  private var problemReference: Attribute { .describedBy(problem == nil ? [] : ["sign-in-problem"]) }
}
