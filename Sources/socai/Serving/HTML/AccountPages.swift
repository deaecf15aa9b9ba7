import Events
import Ledger
import Merkle
import Pages
import SignIn
import Web

/// One's own account: a new password, tokens for programs, and the end of every session.
struct AccountPages {
  let gate: Gate
  let pages: PageMaker

  private static let byteCountMax = 8 << 10

  var all: [Endpoint] {
    guard let desk = gate.desk else { return [] }
    func post(
      _ path: String, _ summary: Title, _ work: @escaping @Sendable (Visit) throws -> HTTPResponse
    ) -> Endpoint {
      Endpoint(
        method: .post, path: path, tag: "pages", summary: summary, needs: .ownAccount,
        takes: ["application/x-www-form-urlencoded"], gives: ["text/html"], statuses: [200, 303, 422],
        bodyByteCountMax: Self.byteCountMax, work: .now(work))
    }
    return [
      Endpoint(
        method: .get, path: "/account", tag: "pages", summary: Title(vi: "tài khoản của mình", en: "one's own account"),
        needs: .ownAccount, gives: ["text/html"], work: .now { visit in try show(visit, desk, []) }),
      post("/account/password", Title(vi: "đặt mật khẩu mới", en: "set a new password")) { visit in
        try changePassword(visit, desk)
      },
      post("/account/tokens", Title(vi: "tạo mã truy cập", en: "make a token")) { visit in try addToken(visit, desk) },
      post("/account/tokens/revoke", Title(vi: "thu hồi mã truy cập", en: "revoke a token")) { visit in
        try revokeToken(visit, desk)
      },
    ]
  }

  private func show(_ visit: Visit, _ desk: SignInDesk, _ first: [any Component], status: Int = 200) throws
    -> HTTPResponse
  {
    let csrf = visit.caller.token?.csrf.text
    let account = visit.caller.account.flatMap { id in (try? desk.accounts.list(at: .now()))?[id] }
    let tokens = DataTable(
      Title(vi: "Mã truy cập", en: "Tokens"),
      [
        DataTable.Column("name", Title(vi: "Tên", en: "Name"), isRowHeading: true),
        DataTable.Column("reach", Title(vi: "Phạm vi", en: "Reach")),
        DataTable.Column("expires", Title(vi: "Hết hạn", en: "Expires")),
      ],
      rows: (account?.tokens ?? []).map { token in
        let reach =
          token.reach == .read ? Title(vi: "chỉ đọc", en: "reads") : Title(vi: "đọc và ghi", en: "reads and records")
        return DataTable.Row([.text(token.name), .words(reach), .text(token.expires.text)])
      })
    let content: [any Component] =
      first + [
        Facts([(Title(vi: "Mã tài khoản", en: "Account id"), .text(visit.caller.account ?? ""))]), tokens,
        ActionForm(
          Title(vi: "Tạo mã truy cập", en: "Make a token"),
          lead: Title(vi: "Cho chương trình gọi /v1; chỉ hiện một lần.", en: "For programs that call /v1; shown once."),
          [
            Input("name", Title(vi: "Tên", en: "Name"), .common("text"), isRequired: true),
            Input(
              "reach", Title(vi: "Phạm vi", en: "Reach"),
              .codes([
                .init("read", Title(vi: "chỉ đọc", en: "reads only")),
                .init("all", Title(vi: "đọc và ghi", en: "reads and records")),
              ]), isRequired: true),
            Input("days", Title(vi: "Số ngày", en: "Days"), .common("text"), value: "90", isRequired: true),
          ], action: Link("account", "tokens"), csrfToken: csrf, button: Title(vi: "Tạo", en: "Make")),
        ActionForm(
          Title(vi: "Thu hồi mã truy cập", en: "Revoke a token"),
          [Input("token", Title(vi: "Tên", en: "Name"), .common("text"), isRequired: true)],
          action: Link("account", "tokens", "revoke"), csrfToken: csrf, button: Title(vi: "Thu hồi", en: "Revoke"),
          isGrave: true),
        PasswordForm(action: Link("account", "password"), csrfToken: csrf),
        ActionForm(
          Title(vi: "Đăng xuất mọi nơi", en: "Sign out everywhere"),
          lead: Title(vi: "Kết thúc mọi phiên, ở mọi trình duyệt.", en: "Ends every session, in every browser."), [],
          hidden: [QueryItem("everywhere", "1")], action: Link("sign-out"), csrfToken: csrf,
          button: Title(vi: "Đăng xuất mọi nơi", en: "Sign out everywhere"), isGrave: true),
      ]
    let page = Page(
      pages.visit(visit), Title(vi: "Tài khoản", en: "Account"),
      lead: visit.caller.name.map { Title(vi: $0, en: $0) }, content: content)
    return pages.response(status, page, headers: visit.choices)
  }

  private func changePassword(_ visit: Visit, _ desk: SignInDesk) throws -> HTTPResponse {
    guard let account = visit.caller.account, let token = visit.caller.token else { throw Problem(.sessionOnly) }
    guard visit.form["new"] == visit.form["again"] else {
      let note = Note(Title(vi: "Hai lần nhập khác nhau.", en: "The two new passwords differ."), .bad)
      return try show(visit, desk, [note], status: 422)
    }
    func secret(_ name: String) -> Secret { Secret(Array((visit.form[name] ?? "").utf8)) }
    do {
      let answer = try desk.changePassword(
        of: account, from: secret("old"), to: secret("new"), address: gate.address(of: visit.http), replacing: token,
        at: .now())
      gate.tell(answer.record)
      switch answer.result {
      case .success(let token):
        return HTTPResponse(
          status: 303, contentType: "text/plain; charset=utf-8",
          headers: [.init("Location", "/account"), .init("Set-Cookie", gate.cookie.set(token))], body: [])
      case .failure(let refusal): return try show(visit, desk, [Note(refusal.title, .bad)], status: 422)
      }
    } catch SignInError.badPassword(let fault) {
      return try show(visit, desk, [Note(fault.title.capitalized, .bad)], status: 422)
    }
  }

  private func addToken(_ visit: Visit, _ desk: SignInDesk) throws -> HTTPResponse {
    guard let account = visit.caller.account else { throw Problem(.sessionOnly) }
    let reach = APIToken.Reach(rawValue: visit.form["reach"] ?? "") ?? .read
    let name = visit.form["name"] ?? ""
    do {
      let made = try desk.accounts.addToken(
        to: account, named: name, reach: reach, dayCount: Int(visit.form["days"] ?? "") ?? 0, at: .now())
      gate.tell(SecurityRecord(.tokenAdded, account: account))
      return try show(visit, desk, [TokenShown(name: name, token: made.secret.text)])
    } catch let error as SignInError { return try show(visit, desk, [refusal(error)], status: 422) }
  }

  private func revokeToken(_ visit: Visit, _ desk: SignInDesk) throws -> HTTPResponse {
    guard let account = visit.caller.account else { throw Problem(.sessionOnly) }
    do {
      try desk.accounts.revokeToken(named: visit.form["token"] ?? "", of: account)
      gate.tell(SecurityRecord(.tokenRevoked, account: account))
      return try show(visit, desk, [])
    } catch let error as SignInError { return try show(visit, desk, [refusal(error)], status: 422) }
  }

  private func refusal(_ error: SignInError) -> Note { Note(error.title.capitalized, .bad) }
}
