import Foundation
import Ledger
import SignIn
import Testing

@testable import socai

/// Every route with every role. Each account has one right, for the commune Nậm Sen and below, but the auditor's and the
/// administrator's, which are for the district.
@Suite struct `Who may do what over HTTP` {
  enum Role: String, CaseIterable {
    case anonymous, stranger, reader, recorder, approver, appraiser, decider, inspector, auditor, administrator
  }

  static func office() throws -> Office {
    let groups = #""ledger""#
    return try Office(
      asksWho: true,
      grants: ["reader", "recorder", "approver", "appraiser", "decider", "inspector"].map {
        Office.grant("a-\($0)", $0, "nam-sen")
      } + [
        Office.grant("a-auditor", "auditor", "hoa-ban"),
        Office.grant("a-administrator", "recorder", "hoa-ban", groups: groups),
      ])
  }

  /// A token for each role; those who write may write.
  static func tokens(_ office: Office) throws -> [Role: String] {
    let desk = try #require(office.desk)
    let password = try #require(Password("rừng-tre-xanh-mướt-22"))
    var tokens: [Role: String] = [:]
    for role in Role.allCases where role != .anonymous {
      let name = try #require(UserName("\(role.rawValue).demo"))
      let account = try desk.accounts.add(name, id: "a-\(role.rawValue)", password, at: .now())
      tokens[role] =
        try desk.accounts.addToken(to: account.id, named: "test", reach: .all, dayCount: 1, at: .now()).secret.text
    }
    return tokens
  }

  /// Who is let in, by what a route needs, when it is about the commune that most have their right for; worked out by hand
  /// from the roles: counts for all with a right, rows and entries for those of the unit, the log for auditors, the
  /// register of rights for auditors and administrators, the service for administrators.
  static func mayInOwn(_ need: Need) -> Set<Role> {
    let units: Set<Role> = [.reader, .recorder, .approver, .appraiser, .decider, .inspector]
    return switch need {
    case .anybody: Set(Role.allCases)
    case .figures, .record: units.union([.auditor, .administrator])
    // The administrator's right is for entries of the group 'ledger', and these are of other groups too.
    case .rows, .entries, .entry: units.union([.auditor])
    case .access: [.auditor, .administrator]
    case .bundles: [.auditor]
    case .operate: [.administrator]
    // For a person at a browser, never for a token.
    case .ownAccount: []
    }
  }

  /// The same about the other commune: the right of most ends at their own.
  static func mayElsewhere(_ need: Need) -> Set<Role> {
    switch need {
    case .rows, .entries, .entry: [.auditor]
    case _: mayInOwn(need)
    }
  }

  /// A path that the route takes, about one of the communes.
  static func path(_ endpoint: Endpoint, commune: String, household: String, entry: Int) -> String {
    let places = [
      "{entry}": "\(entry)", "{household}": household, "{area}": commune, "{place}": "hoa-ban", "{name}": "style.css",
      "{type}": "household.registered", "{level}": "0", "{rest...}": "000.p/1",
    ]
    let path = endpoint.path.split(separator: "/").map { part in
      part.hasPrefix("{") ? places[String(part)] ?? "x" : String(part)
    }.joined(separator: "/")
    let isNamed = ["{household}", "{area}"].contains { endpoint.path.contains($0) }
    let isAsked = [.rows, .entries].contains(endpoint.needs) && !isNamed
    return "/" + path + (isAsked ? "?unit=\(commune)&follow=false" : "")
  }

  @Test func `every route lets in those that it should and nobody else`() throws {
    let office = try Self.office()
    let tokens = try Self.tokens(office)
    var wrong: [String] = []
    var count = 0
    // The overview's streams and forms are asked once more below; a page sends who is nobody to the sign-in.
    for endpoint in office.service.endpoints {
      for (commune, household, entry, may) in [
        ("nam-sen", "h-sm0001", 7, Self.mayInOwn(endpoint.needs)),
        ("pu-may", "h-sm0002", 8, Self.mayElsewhere(endpoint.needs)),
      ] {
        for role in Role.allCases {
          let path = Self.path(endpoint, commune: commune, household: household, entry: entry)
          let headers = tokens[role].map { ["Authorization": "Bearer \($0)"] } ?? [:]
          let reply =
            endpoint.method == .post
            ? try office.post(path, "", headers, type: "application/x-ndjson") : try office.get(path, headers)
          let isSentAway = reply.status == 303 && reply["Location"].hasPrefix("/sign-in") && endpoint.needs != .anybody
          // The sign-in form answers 403 to a form that is not its own; it is open to anybody all the same.
          let isLetIn = !isSentAway && (![401, 403].contains(reply.status) || endpoint.path == "/sign-in")
          count += 1
          if isLetIn != may.contains(role) || reply.status >= 500 {
            wrong.append("\(endpoint.method.rawValue) \(path) \(endpoint.needs) \(role): \(reply.status)")
          }
        }
      }
    }
    #expect(wrong == [], "\(wrong.joined(separator: "\n"))")
    #expect(count > 1_000)
  }

  @Test func `a recorder writes for its own unit as itself, and each denial is logged without a name`() throws {
    let office = try Self.office()
    let tokens = try Self.tokens(office)
    func send(_ role: Role, _ draft: String) throws -> Reply {
      try office.post("/v1/entries?lang=en", draft, ["Authorization": "Bearer \(tokens[role] ?? "")"])
    }
    let own = Office.household("h-sm0003", hamlet: "ban-cuom", unit: "nam-sen", by: nil)
    #expect(try send(.recorder, own).status == 201)
    let seq = office.keeper.reader.size.count
    let shown = try office.get("/v1/show/\(seq)", ["Authorization": "Bearer \(tokens[.recorder] ?? "")"])
    #expect(shown.json["by"] as? String == "a-recorder")
    let elsewhere = Office.household("h-sm0004", hamlet: "ban-gio", unit: "pu-may", by: nil)
    #expect(try send(.recorder, elsewhere).status == 403)
    #expect(try send(.reader, own).status == 403)
    #expect(try send(.approver, own).status == 403)
    let asOther = Office.household("h-sm0005", hamlet: "ban-cuom", unit: "nam-sen", by: "a-auditor")
    #expect(try send(.recorder, asOther).rules == ["draft.by-other"])
    #expect(try office.post("/v1/entries", own).status == 401)
    #expect(try office.post("/v1/entries", own, ["Authorization": "Bearer socai_wrong"]).status == 401)
    #expect(office.keeper.reader.size.count == seq)
    office.service.log.stop()
    #expect(office.told.all.contains(#""account":"a-recorder","act":"record""#))
    #expect(!office.told.all.contains("recorder.demo"))
  }

  @Test func `names stay closed whoever asks, and no answer opens a sealed field`() throws {
    let office = try Self.office()
    let tokens = try Self.tokens(office)
    for role in Role.allCases {
      let headers = tokens[role].map { ["Authorization": "Bearer \($0)"] } ?? [:]
      for path in [
        "/v1/show/7", "/v1/log?unit=nam-sen", "/v1/households/h-sm0001", "/v1/households?unit=nam-sen", "/log/7",
        "/boards/households/h-sm0001", "/v1/entries?unit=nam-sen&follow=false", "/tile/entries/000.p/8",
      ] { #expect(!(try office.get(path, headers)).body.contains("Lò Văn Sen"), "\(role) \(path)") }
    }
  }

  @Test func `a person signs in with a form of its own, acts with its session's token, and signs out`() throws {
    let office = try Self.office()
    _ = try Self.tokens(office)
    func cookie(_ reply: Reply) -> String { String(reply["Set-Cookie"].prefix { $0 != ";" }) }
    func csrf(_ reply: Reply) -> String {
      reply.body.components(separatedBy: #"name="csrf" value=""#).dropFirst().first.map { String($0.prefix(64)) } ?? ""
    }
    let form = "application/x-www-form-urlencoded"
    let page = try office.get("/sign-in")
    #expect(page.status == 200 && page["Set-Cookie"].contains("HttpOnly; SameSite=Strict"))
    let name = "account=recorder.demo&then=%2Fboards"
    let right = name + "&password=r%E1%BB%ABng-tre-xanh-m%C6%B0%E1%BB%9Bt-22"
    // Without the form's own token, with a wrong password, then as it should be.
    #expect(try office.post("/sign-in", right, ["Cookie": cookie(page)], type: form).status == 403)
    let wrong = try office.post(
      "/sign-in", name + "&password=nope-nope-nope&csrf=\(csrf(page))", ["Cookie": cookie(page)], type: form)
    #expect(wrong.status == 401 && wrong.body.contains("không đúng"))
    let signedIn = try office.post("/sign-in", right + "&csrf=\(csrf(page))", ["Cookie": cookie(page)], type: form)
    #expect(signedIn.status == 303 && signedIn["Location"] == "/boards" && cookie(signedIn) != cookie(page))
    let session = ["Cookie": cookie(signedIn)]
    let record = try office.get("/record/household.registered", session)
    #expect(record.status == 200 && record.body.contains("recorder.demo"))
    // Another site's page can send the cookie, and not the token.
    let draft = Office.household("h-sm0003", hamlet: "ban-cuom", unit: "nam-sen", by: nil)
    #expect(try office.post("/v1/entries", draft, session).status == 403)
    let token = session.merging(["X-CSRF-Token": csrf(record)]) { one, _ in one }
    #expect(try office.post("/v1/entries", draft, token).status == 201)
    let fields = [
      "on=2024-01-05", "unit=nam-sen", "what.household=h-sm0009", "what.hamlet=ban-cuom",
      "what.headName=Ai%20%C4%90%C3%B3",
      "what.members=2", "what.address=B%E1%BA%A3n%20C%C6%B0%E1%BB%9Dm", "csrf=\(csrf(record))", "id=form-1",
    ]
    let path = "/record/household.registered"
    let body = fields.joined(separator: "&")
    let checked = try office.post(path, body + "&do=check", session, type: form)
    #expect(checked.status == 200 && checked.body.contains("Ghi được"))
    let recorded = try office.post(path, body + "&do=record", session, type: form)
    #expect(recorded.status == 303 && recorded["Location"].hasPrefix("/log/"))
    let again = body.replacing("id=form-1", with: "id=form-2") + "&do=record"
    let refused = try office.post(path, again, session, type: form)
    // The household is on record: the reason stands at its field.
    #expect(refused.status == 422 && refused.body.contains("f-what-household-problem"))
    let out = try office.post("/sign-out", "csrf=\(csrf(record))", session, type: form)
    #expect(out.status == 303 && out["Set-Cookie"].contains("Max-Age=0"))
    #expect(try office.get("/boards", session).status == 303)
  }
}
