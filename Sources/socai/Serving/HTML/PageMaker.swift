import Bookkeeping
import Events
import Ledger
import Merkle
import Pages
import Projections
import SignIn
import Web

/// What all pages share: who looks, the menu, the size and root, the headers of the answer.
struct PageMaker {
  let ledger: ServedLedger
  let gate: Gate
  /// Shown on the sign-in page of a demonstration, clearly marked.
  var demonstration: Title?

  /// What stands around a page that shows no figures. Not to be asked while books are being looked at.
  func visit(_ visit: Visit) -> Pages.Visit { self.visit(visit, user(visit), stamp: nil, clocks: nil) }

  /// - Parameters:
  ///   - stamp: of the figures on the page; nil: the newest.
  ///   - clocks: nil on pages without the time machine.
  func visit(
    _ visit: Visit, _ user: Pages.Visit.User?, stamp: Stamp?, clocks: Pages.Visit.Clocks?
  ) -> Pages.Visit {
    let checkpoint = ledger.reader.checkpoint
    let tree = Pages.Visit.TreeStamp(
      size: stamp?.size ?? checkpoint?.size.count ?? 0, root: stamp?.root ?? checkpoint?.root.base64 ?? "",
      origin: ledger.reader.identity.origin.text, isStory: ledger.keeper.isStory)
    let here = Self.here(visit)
    return Pages.Visit(
      language: visit.language, theme: visit.theme, here: here, user: user,
      csrfToken: visit.caller.token?.csrf.text, menu: menu(here), search: visit.http.query("q") ?? "", clocks: clocks,
      tree: tree)
  }

  /// Who is signed in, with the roles of today. Not to be asked while books are being looked at.
  func user(_ visit: Visit) -> Pages.Visit.User? {
    guard let name = visit.caller.name else { return nil }
    let roles: [Title] = ledger.keeper.withBooks { books in
      guard let account = Person(visit.caller.visitor, books.state.symbols).account else { return [] }
      let today = books.today
      return books.state.access.grants(of: account, asOf: today).filter { $0.isInForce(on: today) }.map { grant in
        let unit = books.state.units.name(of: grant.scope, on: today)?.vi ?? books.state.symbols.text(of: grant.scope)
        return Title(vi: "\(grant.role.title.vi), \(unit)", en: "\(grant.role.title.en), \(unit)")
      }
    }
    return Pages.Visit.User(name: name, roles: roles, account: Link("account"))
  }

  private func menu(_ here: Link) -> [Pages.Visit.MenuItem] {
    let items: [(Title, Link)] = [
      (Title(vi: "Tổng quan", en: "Overview"), Link()),
      (Title(vi: "Bảng", en: "Boards"), Link("boards")),
      (Title(vi: "Mục tiêu", en: "Targets"), Link("boards", "targets")),
      (Title(vi: "Thời hạn", en: "Deadlines"), Link("boards", "duties")),
      (Title(vi: "Khen thưởng", en: "Awards"), Link("boards", "awards")),
      (Title(vi: "Sổ", en: "Log"), Link("log")),
      (Title(vi: "Ghi sổ", en: "Record"), Link("record")),
    ]
    return items.map { title, link in Pages.Visit.MenuItem(title, link, isCurrent: link.path == here.path) }
  }

  /// The place of a request, with its query.
  static func here(_ visit: Visit) -> Link {
    let kept = visit.http.query.filter { !["lang", "theme"].contains($0.name) && !$0.value.isEmpty }
    return Link(path: visit.http.path, query: kept.map { QueryItem($0.name, $0.value) })
  }

  /// A place of this host out of a text that came with a request.
  static func place(_ text: String?) -> String { link(text).text }

  static func link(_ text: String?) -> Link {
    guard let text, text.hasPrefix("/") else { return Link() }
    let parts = text.split(separator: "?", maxSplits: 1)
    let fields = parts.count > 1 ? parts[1].split(separator: "&") : []
    let items = fields.compactMap { field -> QueryItem? in
      let pair = field.split(separator: "=", maxSplits: 1).map { HTTPRequest.formText(Array($0.utf8)[...]) }
      guard let name = pair.first ?? nil else { return nil }
      return QueryItem(name, (pair.count > 1 ? pair[1] : "") ?? "")
    }
    return Link(path: parts.first.map(String.init) ?? "/", query: items)
  }

  // MARK: Answers

  func response(_ status: Int, _ page: Page, headers: [HTTPResponse.Header] = []) -> HTTPResponse {
    html(status, page.bytes, headers)
  }

  func html(_ status: Int, _ bytes: [UInt8], _ headers: [HTTPResponse.Header]) -> HTTPResponse {
    HTTPResponse(
      status: status, contentType: "text/html; charset=utf-8",
      headers: [
        .init("Cache-Control", "private, no-cache"), .init("Content-Security-Policy", contentSecurityPolicy),
        .init("Referrer-Policy", "same-origin"), .init("X-Content-Type-Options", "nosniff"),
      ] + headers, body: bytes)
  }

  func signIn(_ visit: Visit, csrf: String, then: String?, _ problem: Title?) -> Page {
    Page(
      self.visit(visit), Title(vi: "Đăng nhập", en: "Sign in"),
      content: [
        SignInForm(
          account: visit.form["account"] ?? "", then: Self.link(then), csrfToken: csrf, problem: problem,
          demonstration: demonstration)
      ])
  }

  /// What went wrong, as a page; who is not signed in is shown the way in.
  func response(_ problem: Problem, _ visit: Visit) -> HTTPResponse {
    if problem.status == 401, gate.desk != nil {
      let then = Link("sign-in", query: [QueryItem("then", Self.here(visit).text)])
      return HTTPResponse(
        status: 303, contentType: "text/plain; charset=utf-8",
        headers: [.init("Location", then.text), .init("Cache-Control", "no-store")], body: [])
    }
    let kind: ErrorContent.Kind =
      switch problem.status {
      case 403: .forbidden
      case 404: .notFound
      case 429: .tooMany
      case 500: .failed
      case 503: .unavailable
      case _: .badRequest
      }
    let sentences = problem.details + problem.refusals.map(\.line)
    let content = ErrorContent(kind, detail: sentences.first ?? problem.title)
    return response(problem.status, Page(self.visit(visit), content.title, content: [content]))
  }
}

extension Visit {
  /// As a query asks for it, else as the browser was told before.
  var theme: Pages.Visit.Theme {
    (http.query("theme") ?? http.cookie("theme")).flatMap { Pages.Visit.Theme(rawValue: $0) } ?? .system
  }

  /// What the browser is to remember of the switches.
  var choices: [HTTPResponse.Header] {
    ["lang", "theme"].compactMap { name in
      guard let value = http.query(name), value.count <= 8, value.allSatisfy({ $0.isLetter && $0.isASCII }) else {
        return nil
      }
      return .init("Set-Cookie", "\(name)=\(value); Path=/; SameSite=Lax; Max-Age=31536000")
    }
  }
}

extension HTTPRequest {
  /// The value of a cookie.
  func cookie(_ name: String) -> String? {
    for pair in (header("Cookie") ?? "").split(separator: ";") {
      let pair = pair.drop { $0 == " " }
      if pair.hasPrefix(name + "=") { return String(pair.dropFirst(name.count + 1)) }
    }
    return nil
  }
}
