import Bookkeeping
import Events
import Ledger
import Pages
import Projections
import Web

/// The overview of a unit and the way from the country to the hamlet.
struct UnitPages {
  let ledger: ServedLedger
  let pages: PageMaker

  var all: [Endpoint] {
    [
      Endpoint(
        method: .get, path: "/", tag: "pages", summary: Title(vi: "trang đầu", en: "the first page"), needs: .figures,
        gives: ["text/html"], work: .now { visit in try overview(visit, nil) }),
      Endpoint(
        method: .get, path: "/units/{place}", tag: "pages",
        summary: Title(vi: "tổng quan một đơn vị", en: "the overview of a unit"), needs: .figures,
        parameters: [.init(name: "place", help: Title(vi: "mã đơn vị", en: "the unit's id"), isInPath: true)],
        gives: ["text/html"], work: .now { visit in try overview(visit, visit.http["place"]) }),
      Endpoint(
        method: .get, path: "/search", tag: "pages",
        summary: Title(vi: "tìm không cần dấu", en: "search without diacritics"), needs: .figures,
        gives: ["text/html"], work: .now { visit in try search(visit) }),
    ]
  }

  // MARK: Overview

  private func overview(_ visit: Visit, _ id: String?) throws -> HTTPResponse {
    let words = ["--lang=\(visit.language.rawValue)"] + clocks(visit)
    let arguments = try Arguments(words, taking: Option.question)
    let console = try Console(arguments)
    let user = pages.user(visit)
    // Rights and the log are asked for between: neither may wait for the other.
    let found = try ledger.ask(arguments) { books, isPast in
      let inquiry = try Inquiry(arguments, console, of: books, isPast: isPast)
      return try unit(id, inquiry).map { inquiry.text($0) }
    }
    let newest = try found.flatMap { try newestEntries(visit, of: $0) }
    return try ledger.ask(arguments) { books, isPast in
      let inquiry = try Inquiry(arguments, console, of: books, isPast: isPast)
      guard let unit = try unit(found, inquiry) else { return empty(visit, user, inquiry) }
      return try page(visit, user, unit, newest, inquiry)
    }
  }

  private func unit(_ id: String?, _ inquiry: Inquiry) throws -> UnitID? {
    try id.map { try inquiry.unit($0) } ?? top(inquiry)
  }

  /// What the unit recorded last; nil for who may not see its entries, and at a past moment, which has none of them.
  private func newestEntries(_ visit: Visit, of unit: String) throws -> EntryList? {
    guard clocks(visit).isEmpty, try pages.gate.maySeeEntries(of: unit, visit) else { return nil }
    return try LogPages(ledger: ledger, pages: pages).newest(of: unit, in: visit.language)
  }

  private func clocks(_ visit: Visit) -> [String] {
    ["as-of", "as-known"].compactMap { name in
      visit.http.query(name).flatMap { $0.isEmpty ? nil : "--\(name)=\($0)" }
    }
  }

  /// The first area that lies in no other.
  private func top(_ inquiry: Inquiry) -> UnitID? {
    let units = inquiry.state.units
    return units.registered(in: inquiry.symbols).first { unit in
      units.registration(of: unit)?.kind == .administrativeArea && units.parent(of: unit, on: inquiry.day) == nil
    }
  }

  private func empty(_ visit: Visit, _ user: Pages.Visit.User?, _ inquiry: Inquiry) -> HTTPResponse {
    let note = Note(
      Title(
        vi: "Sổ chưa có đơn vị nào: hãy ghi các mục unit.registered trước.",
        en: "No unit is on record yet: record entries unit.registered first."))
    let page = Page(
      pages.visit(visit, user, stamp: inquiry.stamp, clocks: nil), Title(vi: "Tổng quan", en: "Overview"),
      content: [note])
    return pages.response(200, page, headers: visit.choices)
  }

  private func page(
    _ visit: Visit, _ user: Pages.Visit.User?, _ unit: UnitID, _ newest: EntryList?, _ inquiry: Inquiry
  ) throws -> HTTPResponse {
    let id = inquiry.text(unit)
    let name = inquiry.name(of: unit)
    let here = Link("units", id)
    let clocks = Pages.Visit.Clocks(
      asOf: inquiry.books.asOf, asKnown: visit.http.query("as-known") ?? "", today: inquiry.day)
    let timeline = inquiry.state.poverty.timeline(of: unit, asOf: inquiry.day, in: inquiry.symbols)
    let account = UnitAccount(unit, timeline, inquiry)
    var parts: [(Title, [any Component], Page.Action?)] = [
      (
        Title(vi: "Hộ nghèo", en: "Poor households"),
        account.differences.notes + poverty(unit, timeline, inquiry), board("poverty", unit: id)
      ),
      (Title(vi: "Biến động trong năm", en: "The account of the year"), account.parts, accountBoard(id)),
      (
        Title(vi: "Mục tiêu", en: "Targets"), try table(TargetsCommand.self, ["--unit=\(id)"], inquiry, here),
        board("targets", unit: id)
      ),
      (
        Title(vi: "Thời hạn", en: "Deadlines"), try table(DutiesCommand.self, ["--unit=\(id)"], inquiry, here),
        board("duties", unit: id)
      ),
      (
        Title(vi: "Hồ sơ khen thưởng đang chờ", en: "Nominations waiting"),
        try table(NominationsCommand.self, ["--with=\(id)", "--open"], inquiry, here),
        Page.Action(
          Title(vi: "Xem tất cả", en: "Show all"),
          Link("boards", "nominations", query: [QueryItem("with", id), QueryItem("open", "true")]))
      ),
      (Title(vi: "Địa bàn trực thuộc", en: "Areas below"), [places(unit, inquiry)], nil),
    ]
    if let newest {
      parts.append(
        (
          Title(vi: "Mục mới ghi", en: "Newest entries"), [newest],
          Page.Action(
            Title(vi: "Xem trong sổ", en: "Show in the log"), Link("log", query: [QueryItem("unit", id)]))
        ))
    }
    let sections: [any Component] = parts.map { title, content, action in
      Section(title, actions: action.map { [$0] } ?? [], content)
    }
    let title = Title(vi: name, en: name)
    let page = Page(
      pages.visit(visit, user, stamp: inquiry.stamp, clocks: clocks), title,
      lead: inquiry.state.units.registration(of: unit)?.level.title, crumbs: crumbs(unit, inquiry),
      content: [figures(unit, timeline, account.differences, inquiry)] + sections, modules: [.charts])
    return pages.response(200, page, headers: visit.choices)
  }

  private func board(_ name: String, unit: String) -> Page.Action {
    Page.Action(Title(vi: "Xem tất cả", en: "Show all"), Link("boards", name, query: [QueryItem("unit", unit)]))
  }

  private func accountBoard(_ unit: String) -> Page.Action {
    Page.Action(
      Title(vi: "Các năm", en: "All years"),
      Link("boards", "poverty", query: [QueryItem("unit", unit), QueryItem("account", "true")]))
  }

  /// From the country down.
  private func crumbs(_ unit: UnitID, _ inquiry: Inquiry) -> [Page.Crumb] {
    var way: [UnitID] = []
    var next: UnitID? = unit
    while let unit = next, way.count < 8, !way.contains(unit) {
      way.append(unit)
      next = inquiry.state.units.parent(of: unit, on: inquiry.day)
    }
    return way.reversed().map { Page.Crumb(inquiry.name(of: $0), Link("units", inquiry.text($0))) }
  }

  /// The newest figure of each class, of whichever kind is newest.
  private func figures(
    _ unit: UnitID, _ timeline: [PovertyFigure], _ differences: ApprovedDifferences, _ inquiry: Inquiry
  ) -> any Component {
    let newest = PovertyClass.allCases.compactMap { povertyClass in
      timeline.last { $0.povertyClass == povertyClass && $0.rate != nil && $0.year != nil }
    }
    return Figures(
      newest.map { figure in
        let standard = figure.standard.map { inquiry.text($0) } ?? ""
        let year = figure.year?.description ?? ""
        return Figure(
          figure.povertyClass.title.capitalized, DataTable.Cell(Cell.decimal(figure.rate)),
          unit: Title(vi: "%", en: "%"),
          detail: Title(
            vi: "\(year), \(standard), \(figure.kind.title.vi)", en: "\(year), \(standard), \(figure.kind.title.en)"),
          status: differences.concern(figure) ? .flagged : nil,
          why: why(unit, figure, inquiry))
      })
  }

  private func why(_ unit: UnitID, _ figure: PovertyFigure, _ inquiry: Inquiry) -> Link? {
    guard let year = figure.year else { return nil }
    return .why(unit, figure.povertyClass, figure.standard, year, inquiry)
  }

  /// The rate of the poor year by year; each standard is a series of its own, and each kind of figure.
  private func poverty(_ unit: UnitID, _ timeline: [PovertyFigure], _ inquiry: Inquiry) -> [any Component] {
    let poor = timeline.filter { $0.povertyClass == .poor && $0.rate != nil && $0.year != nil }
    var series: [RateTimeline.Series] = []
    for standard in inquiry.state.poverty.standards(in: inquiry.symbols) {
      for kind in Set(poor.map(\.kind)).sorted(by: { "\($0)" < "\($1)" }) {
        let points = poor.filter { $0.standard == standard && $0.kind == kind }.compactMap { figure in
          figure.year.flatMap { year in
            figure.rate.map { rate in
              let fraction = figure.count.flatMap { count in figure.total.map { "\(count) / \($0)" } }
              return RateTimeline.Point(
                year, rate, fraction: fraction, kind: kind.title, why: why(unit, figure, inquiry))
            }
          }
        }
        let name = inquiry.text(standard)
        if !points.isEmpty {
          series.append(
            RateTimeline.Series(Title(vi: "\(name), \(kind.title.vi)", en: "\(name), \(kind.title.en)"), points))
        }
      }
    }
    guard !series.isEmpty else {
      return [Note(Title(vi: "Chưa có tỷ lệ hộ nghèo nào trong sổ.", en: "No rate of poor households is on record."))]
    }
    return [RateTimeline(Title(vi: "Tỷ lệ hộ nghèo", en: "Rate of poor households"), series: series)]
  }

  private func table(
    _ question: any Question.Type, _ words: [String], _ inquiry: Inquiry, _ here: Link
  ) throws -> [any Component] {
    let arguments = try Arguments(words, taking: question.options)
    let answer = try question.answer(arguments, inquiry)
    guard !answer.rows.isEmpty else { return [Note(Title(vi: "Không có dòng nào.", en: "No rows."))] }
    var short = answer
    short.rows = Array(answer.rows.prefix(12))
    short.notes = []
    return [AnswerTable(answer: short, here: here).table()]
  }

  private func places(_ unit: UnitID, _ inquiry: Inquiry) -> Places {
    let units = inquiry.state.units
    let below = units.tree(under: unit, on: inquiry.day, in: inquiry.symbols).filter { row in
      row.exists && row.registration.kind == .administrativeArea
        && units.parent(of: row.unit, on: inquiry.day) == unit
    }
    return Places(
      below.map { row in
        Places.Place(
          inquiry.name(of: row.unit), Link("units", inquiry.text(row.unit)), kind: row.registration.level.title)
      }, whenEmpty: Title(vi: "Không có địa bàn nào bên dưới.", en: "No area lies below."))
  }

  // MARK: Search

  private func search(_ visit: Visit) throws -> HTTPResponse {
    let wanted = (visit.http.query("q") ?? "").trimmingSpaces
    if let seq = UInt64(wanted), seq > 0, seq <= ledger.size { return leave(to: Link("log", "\(seq)")) }
    let arguments = try Arguments(["--lang=\(visit.language.rawValue)"], taking: Option.plain)
    let console = try Console(arguments)
    let user = pages.user(visit)
    return try ledger.keeper.withBooks { books in
      let inquiry = try Inquiry(arguments, console, of: books, isPast: false)
      if inquiry.symbols.find(HouseholdID.self, wanted).flatMap({ inquiry.state.households.number(of: $0) }) != nil {
        return leave(to: Link("boards", "households", wanted))
      }
      let folded = wanted.folded
      let found =
        folded.isEmpty
        ? []
        : inquiry.state.units.registered(in: inquiry.symbols).filter { unit in
          inquiry.text(unit) == wanted
            || inquiry.state.units.names(of: unit).contains {
              $0.vi.folded.contains(folded) || ($0.en ?? "").folded.contains(folded)
            }
        }
      let places = found.prefix(100).map { unit in
        Places.Place(
          inquiry.name(of: unit), Link("units", inquiry.text(unit)),
          kind: inquiry.state.units.registration(of: unit)?.level.title,
          detail: inquiry.state.units.parent(of: unit, on: inquiry.day).map { inquiry.name(of: $0) })
      }
      let page = Page(
        pages.visit(visit, user, stamp: inquiry.stamp, clocks: nil), Title(vi: "Tìm", en: "Search"),
        content: [Places(places, whenEmpty: Title(vi: "Không tìm thấy gì.", en: "Nothing was found."))])
      return pages.response(200, page, headers: visit.choices)
    }
  }

  private func leave(to link: Link) -> HTTPResponse {
    HTTPResponse(
      status: 303, contentType: "text/plain; charset=utf-8",
      headers: [.init("Location", link.text), .init("Cache-Control", "no-store")], body: [])
  }
}

extension String {
  /// Without the blanks around it.
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
