import CanonicalJSON
import Events
import Pages
import Testing

private let hostile = "</textarea></title><script src=\"//evil.example\">alert('1')</script>\" onload='x&y\u{0}"

struct EscapingTests {
  @Test func `text is escaped wherever it stands`() {
    #expect(HTML("A < B & \"C\" > 'D'").text == "A &lt; B &amp; &quot;C&quot; &gt; &#39;D&#39;")
    #expect(HTML("a\u{0}b\u{1b}\u{7f}").text == "a\u{fffd}b\u{fffd}\u{fffd}")
  }

  @Test func `no page made of hostile words has an element or an attribute more than one made of plain words`() throws {
    for language in Language.allCases {
      let plain = Samples(language).pages
      let made = Samples(language) { _ in hostile }.pages
      for (plain, made) in zip(plain, made) {
        let expected = try Markup(plain.html.text).elements.filter { $0.name == "script" }.map(\.attributes)
        let markup = try Markup(made.html.text)
        #expect(markup.elements.filter { $0.name == "script" }.map(\.attributes) == expected, "\(plain.name)")
        for element in markup.elements {
          #expect(!element.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" }, "\(plain.name)")
          #expect(!element.text.contains("</"), "\(plain.name)")
        }
        #expect(!made.html.text.contains("\u{0}"))
        #expect(made.html.text.contains("&lt;/textarea&gt;"), "\(plain.name)")
      }
    }
  }

  @Test func `a link stays on this host whatever it is made of`() {
    #expect(Link("units", "//evil.example/x").text == "/units/%2F%2Fevil.example%2Fx")
    #expect(Link("javascript:alert(1)").text == "/javascript%3Aalert%281%29")
    #expect(Link(path: "//evil.example/x").text == "/evil.example/x")
    #expect(Link(path: "https://evil.example").text == "/https%3A/evil.example")
    #expect(Link(path: "\\\\evil.example").text == "/%5C%5Cevil.example")
    #expect(Link(path: "/units/a%20b/").text == "/units/a%20b/")
    #expect(Link(path: "").text == "/")
    #expect(Link("x", query: [QueryItem("q", "a&b=c d\"<")]).text == "/x?q=a%26b%3Dc%20d%22%3C")
  }

  @Test func `an address keeps its query and loses what leads away`() {
    #expect(
      Link(address: "/poverty?unit=u-7&as-of=31%2F12%2F2023&q=a+b#x").text
        == "/poverty?unit=u-7&as-of=31%2F12%2F2023&q=a%20b")
    #expect(Link(address: "//evil.example/x?y").text == "/evil.example/x?y=")
    #expect(Link(address: "https://evil.example?a=1").text == "/https%3A/evil.example?a=1")
    #expect(Link(address: "?a=%zz&%41=%").text == "/?a=%25zz&A=%25")
    #expect(Link(address: "").text == "/")
  }

  @Test func `a link takes the place of a query's item, and keeps the others in order`() {
    let link = Link("x", query: [QueryItem("a", "1"), QueryItem("b", "2"), QueryItem("c", "3")])
    #expect(link.setting([("b", "9")]).text == "/x?a=1&c=3&b=9")
    #expect(link.setting([("a", nil), ("b", nil)]).text == "/x?c=3")
  }

  @Test func `the specification of a chart comes out of its attribute as it went in`() throws {
    let specification: JSON = ["a": .string(hostile.filter { $0 != "\u{0}" }), "b": [1, 2]]
    let html = "<!DOCTYPE html>\n" + Chart(Title(vi: "x", en: "x"), specification).html(in: .vi).text
    let text = try #require(Markup(html).all("figure").first?.attributes["data-spec"])
    #expect(try JSON(parsing: text) == specification)
  }
}
