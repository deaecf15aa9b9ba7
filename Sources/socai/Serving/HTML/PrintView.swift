import Bookkeeping
import Events
import Pages
import Projections
import Web

/// Whose report a print view is: the committee of an area, or a unit of its own, under the one above it.
struct Letterhead {
  let parentBody: String?
  let body: String
  let place: String

  /// - Parameter unit: nil: of the whole ledger, which has no sender of its own.
  init(_ unit: UnitID?, _ inquiry: Inquiry) {
    guard let unit else {
      (parentBody, body, place) = (nil, inquiry.books.reader.identity.origin.text, "…")
      return
    }
    let parent = inquiry.state.units.parent(of: unit, on: inquiry.day)
    parentBody = parent.map { Self.body(of: $0, inquiry) }
    body = Self.body(of: unit, inquiry)
    place = Self.place(of: unit, inquiry)
  }

  private static func body(of unit: UnitID, _ inquiry: Inquiry) -> String {
    let name = inquiry.name(of: unit).uppercased()
    guard let registration = inquiry.state.units.registration(of: unit), registration.kind == .administrativeArea,
      [.province, .district, .commune].contains(registration.level)
    else { return name }
    return "UBND " + name
  }

  /// Without the word for its level: "Nậm Sen", as the line of place and day has it.
  private static func place(of unit: UnitID, _ inquiry: Inquiry) -> String {
    let name = inquiry.name(of: unit)
    let word = (inquiry.state.units.registration(of: unit)?.level.title.vi ?? "") + " "
    return name.lowercased().hasPrefix(word) ? String(name.dropFirst(word.count)) : name
  }
}

extension PageMaker {
  /// A page with a link to its print view, or with `print=1` that view: an administrative report of the same content.
  func response(
    _ page: Page, _ visit: Visit, _ head: Letterhead, subject: Title, day: Day, printed content: [any Component],
    headers: [HTTPResponse.Header]
  ) -> HTTPResponse {
    let here = Self.here(visit)
    guard visit.http.query("print") == "1" else {
      var page = page
      page.actions.append(Page.Action(Title(vi: "Bản in", en: "Print view"), here.setting([("print", "1")])))
      return response(200, page, headers: headers)
    }
    let report = PrintedReport(
      language: visit.language, parentBody: head.parentBody, body: head.body, place: head.place, day: day,
      subject: subject, content: content, tree: page.visit.tree, back: here.setting([("print", nil)]))
    return html(200, report.bytes, headers)
  }
}
