import Events
import Ledger
import Merkle
import SignIn
import Web

/// The way in and out for people in a browser.
struct SignInEndpoints {
  let gate: Gate
  let pages: PageMaker
  private let now: @Sendable () -> Moment = { .now() }

  init(_ gate: Gate, _ pages: PageMaker) {
    self.gate = gate
    self.pages = pages
  }

  private static let byteCountMax = 8 << 10

  var all: [Endpoint] {
    guard let desk = gate.desk else { return [] }
    return [
      Endpoint(
        method: .get, path: "/sign-in", tag: "pages", summary: Title(vi: "trang đăng nhập", en: "the sign-in page"),
        needs: .anybody, gives: ["text/html"], work: .now { visit in show(visit, desk) }),
      Endpoint(
        method: .post, path: "/sign-in", tag: "pages", summary: Title(vi: "đăng nhập", en: "sign in"), needs: .anybody,
        takes: ["application/x-www-form-urlencoded"], gives: ["text/html"], statuses: [303, 401, 429],
        bodyByteCountMax: Self.byteCountMax, work: .now { visit in try signIn(visit, desk) }),
      Endpoint(
        method: .post, path: "/sign-out", tag: "pages", summary: Title(vi: "đăng xuất", en: "sign out"),
        needs: .anybody, takes: ["application/x-www-form-urlencoded"], gives: ["text/html"], statuses: [303],
        bodyByteCountMax: Self.byteCountMax, work: .now { visit in try signOut(visit, desk) }),
    ]
  }

  /// The form; a browser without a session gets a token of nobody, so that the form is its own.
  private func show(
    _ visit: Visit, _ desk: SignInDesk, status: Int = 200, problem: Title? = nil, headers: [HTTPResponse.Header] = []
  ) -> HTTPResponse {
    let token = visit.caller.token ?? desk.newToken()
    let page = pages.signIn(visit, csrf: token.csrf.text, then: visit.http.query("then") ?? visit.form["then"], problem)
    return pages.response(status, page, headers: [.init("Set-Cookie", gate.cookie.set(token))] + headers)
  }

  private func signIn(_ visit: Visit, _ desk: SignInDesk) throws -> HTTPResponse {
    guard let token = visit.caller.token, token.csrf.matches(visit.form["csrf"] ?? "") else {
      let title = Title(vi: "Biểu mẫu đã cũ; hãy thử lại.", en: "The form was out of date; try again.")
      return show(visit, desk, status: 403, problem: title)
    }
    let password = Secret(Array((visit.form["password"] ?? "").utf8))
    let answer = try desk.signIn(
      visit.form["account"] ?? "", password, from: gate.address(of: visit.http), replacing: token, at: now())
    gate.tell(answer.record)
    switch answer.result {
    case .success(let token):
      return leave(to: visit.form["then"], setting: gate.cookie.set(token))
    case .failure(let refusal):
      let wait = refusal.waitSeconds.map { [HTTPResponse.Header("Retry-After", "\($0)")] } ?? []
      return show(visit, desk, status: wait.isEmpty ? 401 : 429, problem: refusal.title, headers: wait)
    }
  }

  private func signOut(_ visit: Visit, _ desk: SignInDesk) throws -> HTTPResponse {
    if let token = visit.caller.token {
      try gate.checkForm(visit)
      if visit.form["everywhere"] != nil, let account = visit.caller.account {
        gate.tell(try desk.signOutEverywhere(account))
      } else {
        gate.tell(try desk.signOut(token, at: now()))
      }
    }
    return leave(to: "/sign-in", setting: gate.cookie.clearing)
  }

  /// To a place of this host, whatever the form said.
  private func leave(to place: String?, setting cookie: String) -> HTTPResponse {
    HTTPResponse(
      status: 303, contentType: "text/plain; charset=utf-8",
      headers: [
        .init("Location", PageMaker.place(place)), .init("Set-Cookie", cookie), .init("Cache-Control", "no-store"),
      ], body: [])
  }
}
