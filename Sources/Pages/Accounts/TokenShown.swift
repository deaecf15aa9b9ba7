import Events

/// A new API token, shown this once: the service keeps its hash alone.
package struct TokenShown: Component {
  package var name: String
  package var token: String

  package init(name: String, token: String) {
    self.name = name
    self.token = token
  }

  package func html(in language: Language) -> HTML {
    Tag.section(.class("card narrow"), .role("status")) {
      Tag.h2 { Title(vi: "Mã truy cập mới: ", en: "New token: ")[language] + name }
      Tag.p {
        Title(
          vi: "Hãy chép ngay: mã chỉ hiện một lần, sổ chỉ giữ giá trị băm của nó.",
          en: "Copy it now: it is shown once, and only its hash is kept.")[language]
      }
      Tag.pre(.plain("tabindex", "0"), .role("region"), .ariaLabel(Title(vi: "Mã truy cập", en: "Token")[language])) {
        Tag.code { token }
      }
    }
  }
}
