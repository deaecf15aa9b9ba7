import Events

/// The old password and the new one twice: posts `old`, `new`, `again` and `csrf`.
package struct PasswordForm: Component {
  package var action: Link
  package var csrfToken: String?

  package init(action: Link, csrfToken: String?) {
    self.action = action
    self.csrfToken = csrfToken
  }

  package func html(in language: Language) -> HTML {
    Tag.form(.class("card"), .plain("method", "post"), .action(action)) {
      Tag.h2 { Title(vi: "Đổi mật khẩu", en: "Change the password")[language] }
      csrfField(csrfToken)
      field("old", Title(vi: "Mật khẩu cũ", en: "Old password"), "current-password", language)
      field("new", Title(vi: "Mật khẩu mới", en: "New password"), "new-password", language)
      field("again", Title(vi: "Mật khẩu mới, lần nữa", en: "New password, again"), "new-password", language)
      Tag.button(.class("primary"), .type("submit")) { Title(vi: "Đổi", en: "Change")[language] }
    }
  }

  private func field(_ name: String, _ title: Title, _ use: String, _ language: Language) -> HTML {
    Tag.div(.class("field")) {
      Tag.label(.plain("for", "password-" + name)) { title[language] }
      VoidTag.input(
        .id("password-" + name), .name(name), .type("password"), .plain("autocomplete", use), .flag("required"),
        .plain("maxlength", "1024"))
    }
  }
}
