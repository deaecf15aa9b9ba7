/// An element by its name; called with attributes and content it gives HTML.
struct Tag {
  private let name: StaticString

  private init(_ name: StaticString) { self.name = name }

  func callAsFunction(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML.element(name, attributes, content: content())
  }

  func callAsFunction(_ attributes: [Attribute], @HTMLBuilder content: () -> HTML) -> HTML {
    HTML.element(name, attributes, content: content())
  }

  static let a = Tag("a")
  static let abbr = Tag("abbr")
  static let article = Tag("article")
  static let body = Tag("body")
  static let button = Tag("button")
  static let caption = Tag("caption")
  static let code = Tag("code")
  static let datalist = Tag("datalist")
  static let dd = Tag("dd")
  static let del = Tag("del")
  static let details = Tag("details")
  static let div = Tag("div")
  static let dl = Tag("dl")
  static let dt = Tag("dt")
  static let fieldset = Tag("fieldset")
  static let figcaption = Tag("figcaption")
  static let figure = Tag("figure")
  static let footer = Tag("footer")
  static let form = Tag("form")
  static let h1 = Tag("h1")
  static let h2 = Tag("h2")
  static let h3 = Tag("h3")
  static let head = Tag("head")
  static let header = Tag("header")
  static let html = Tag("html")
  static let ins = Tag("ins")
  static let label = Tag("label")
  static let legend = Tag("legend")
  static let li = Tag("li")
  static let main = Tag("main")
  static let mark = Tag("mark")
  static let nav = Tag("nav")
  static let ol = Tag("ol")
  static let option = Tag("option")
  static let output = Tag("output")
  static let p = Tag("p")
  static let pre = Tag("pre")
  static let script = Tag("script")
  static let section = Tag("section")
  static let select = Tag("select")
  static let span = Tag("span")
  static let strong = Tag("strong")
  static let summary = Tag("summary")
  static let table = Tag("table")
  static let tbody = Tag("tbody")
  static let td = Tag("td")
  static let template = Tag("template")
  static let textarea = Tag("textarea")
  static let tfoot = Tag("tfoot")
  static let th = Tag("th")
  static let thead = Tag("thead")
  static let time = Tag("time")
  static let title = Tag("title")
  static let tr = Tag("tr")
  static let ul = Tag("ul")
}

/// An element that never has content.
struct VoidTag {
  private let name: StaticString

  private init(_ name: StaticString) { self.name = name }

  func callAsFunction(_ attributes: Attribute...) -> HTML { HTML.opening(name, attributes) }

  func callAsFunction(_ attributes: [Attribute]) -> HTML { HTML.opening(name, attributes) }

  static let br = VoidTag("br")
  static let hr = VoidTag("hr")
  static let input = VoidTag("input")
  static let link = VoidTag("link")
  static let meta = VoidTag("meta")
}
