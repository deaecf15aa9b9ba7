import Events
import Foundation
import Pages
import Testing

/// Every page of `Samples`, in both languages.
struct PageTests {
  static let pages = Language.allCases.flatMap { language in
    Samples(language).pages.map { (name: "\($0.name).\(language.rawValue)", html: $0.html) }
  }

  /// Writes the pages and what they load into the folder of `SOCAI_PAGES`, for a browser to show.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["SOCAI_PAGES"] != nil))
  func `the pages are written where they are asked for`() throws {
    let folder = URL(filePath: ProcessInfo.processInfo.environment["SOCAI_PAGES"] ?? "")
    try FileManager.default.createDirectory(at: folder.appending(path: "assets"), withIntermediateDirectories: true)
    for page in Self.pages { try Data(page.html.bytes).write(to: folder.appending(path: page.name + ".html")) }
    for asset in Asset.all { try Data(asset.bytes).write(to: folder.appending(path: "assets/" + asset.name)) }
  }

  @Test func `every element is closed, every value quoted, every id used once`() throws {
    for page in Self.pages {
      let markup = try Markup(page.html.text)
      let ids = markup.elements.filter { !$0.around.contains("template") }.compactMap { $0.attributes["id"] }
      #expect(
        Set(ids).count == ids.count, "\(page.name): \(Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys)")
    }
  }

  @Test func `a page stays under 200 KB with what it loads`() {
    let loaded = Asset.all.reduce(0) { $0 + $1.bytes.count }
    for page in Self.pages { #expect(page.html.bytes.count + loaded < 200_000, "\(page.name)") }
  }

  @Test func `no page has a script or style inside, or names another host`() throws {
    for page in Self.pages {
      let markup = try Markup(page.html.text)
      for element in markup.elements {
        #expect(element.name != "style")
        #expect(element.attributes.keys.allSatisfy { !$0.hasPrefix("on") && $0 != "style" }, "\(page.name)")
        if element.name == "script" { #expect(element.text.isEmpty && element.attributes["src"] != nil) }
        for key in ["href", "src", "action", "data-stream"] {
          guard let value = element.attributes[key] else { continue }
          #expect(value.hasPrefix("#") || (value.hasPrefix("/") && !value.hasPrefix("//")), "\(page.name): \(value)")
        }
      }
    }
    for asset in Asset.all where asset != .icon {
      let text = String(decoding: asset.bytes, as: UTF8.self)
      #expect(!text.contains("http:") && !text.contains("https://"), "\(asset.name)")
      #expect(!text.contains("innerHTML") && !text.contains("eval("), "\(asset.name)")
    }
  }

  @Test func `every input has a label, and what it refers to is there`() throws {
    for page in Self.pages {
      let markup = try Markup(page.html.text)
      let labelled = Set(markup.all("label").compactMap { $0.attributes["for"] })
      for input in markup.all("input", "select", "textarea") where input.attributes["type"] != "hidden" {
        #expect(labelled.contains(input.attributes["id"] ?? "?"), "\(page.name): \(input.attributes)")
      }
      for element in markup.elements where !element.around.contains("template") {
        let ids = ["aria-describedby", "aria-labelledby", "for", "list"].flatMap {
          (element.attributes[$0] ?? "").split(separator: " ").map(String.init)
        }
        for id in ids { #expect(markup.element(id: id) != nil, "\(page.name): \(id)") }
        if element.name == "a", let href = element.attributes["href"], href.hasPrefix("#") {
          #expect(markup.element(id: String(href.dropFirst())) != nil, "\(page.name): \(href)")
        }
      }
    }
  }

  @Test func `the skip link comes first, then head, content and foot; one heading of the first rank`() throws {
    for page in Self.pages where !page.name.hasPrefix("print") {
      let markup = try Markup(page.html.text)
      let focusable = markup.elements.first { ["a", "button", "input", "select"].contains($0.name) }
      #expect(focusable?.attributes["href"] == "#main", "\(page.name)")
      let landmarks = markup.elements.filter { $0.around == ["html", "body"] }.map(\.name)
      #expect(landmarks.filter { ["header", "main", "footer"].contains($0) } == ["header", "main", "footer"])
      #expect(markup.all("h1").count == 1, "\(page.name)")
      #expect(markup.elements.allSatisfy { Int($0.attributes["tabindex"] ?? "0") ?? 1 <= 0 }, "\(page.name)")
    }
  }

  @Test func `no link stands inside of another`() throws {
    let cell = DataTable.Cell.why(.list([.link("a", Link("a")), .why(.number(1), Link("b"))]), Link("c"))
    let row = Facts([(Title(vi: "x", en: "x"), cell)]).html(in: .vi).text
    for html in Self.pages.map(\.html.text) + ["<!DOCTYPE html>\n" + row] {
      #expect(
        try Markup(html).all("a", "button").allSatisfy { !$0.around.contains("a") && !$0.around.contains("button") })
    }
  }

  @Test func `headings do not leave out a rank`() throws {
    for page in Self.pages {
      var rank = 0
      for heading in try Markup(page.html.text).all("h1", "h2", "h3") {
        let own = Int(heading.name.dropFirst()) ?? 0
        #expect(own <= rank + 1, "\(page.name): \(heading.text)")
        rank = own
      }
    }
  }

  @Test func `a page says its language, and a badge says its status in words`() throws {
    for page in Self.pages {
      let markup = try Markup(page.html.text)
      #expect(markup.all("html").first?.attributes["lang"] == String(page.name.suffix(2)))
      for badge in markup.elements where badge.attributes["class"]?.hasPrefix("badge") == true {
        #expect(badge.text.count > 2, "\(page.name)")
      }
    }
  }
}
