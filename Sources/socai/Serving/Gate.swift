import Bookkeeping
import Events
import Ledger
import Projections
import SignIn
import Web

/// Who a request comes from, and whether that is enough for what it asks. Denies what nothing allows.
struct Gate: Sendable {
  let ledger: ServedLedger
  /// Nil: nobody is asked who they are, for a ledger on one's own machine.
  let desk: SignInDesk?
  let cookie: SessionCookie
  /// Who says where requests come from.
  var proxies: TrustedProxies?
  /// Told of every denial.
  let tell: @Sendable (SecurityRecord) -> Void

  var isOpen: Bool { desk == nil }

  // MARK: Who

  func caller(of http: HTTPRequest) throws -> Caller {
    guard let desk else { return Caller() }
    let now = Moment.now()
    let token = http.header("Cookie").flatMap { cookie.token(in: $0) }
    do {
      if let header = http.header("Authorization") {
        guard let visit = try desk.visit(bearer: header, at: now) else { throw Self.unknownToken }
        return Caller(visitor: visit.visitor, name: visit.name.text)
      }
      guard let visit = try desk.visit(token, at: now) else { return Caller(token: token) }
      return Caller(visitor: visit.visitor, name: visit.name.text, token: token)
    } catch let error as SignInError {
      // Nobody is let in on what was known before.
      var problem = Problem(503, "sign-in", Title(vi: "Chưa đăng nhập được", en: "Nobody can be signed in"))
      problem.cause = String(describing: error)
      throw problem
    }
  }

  private static let unknownToken = Problem(
    401, "token", Title(vi: "Mã truy cập không dùng được", en: "This token opens nothing"))

  /// The address that a request comes from, without port.
  func address(of http: HTTPRequest) -> String {
    guard let proxies else { return http.peer }
    return proxies.client(of: http.peer, forwardedFor: http.header("X-Forwarded-For"))
  }

  // MARK: May it

  /// - Throws: `Problem` 401 for who is not known, 403 for who may not.
  func check(_ need: Need, _ visit: Visit) throws {
    guard need != .anybody else { return }
    guard !isOpen else { return try checkNeighbour(visit) }
    if visit.http.method == .post, visit.caller.isBrowser { try checkForm(visit) }
    switch need {
    case .anybody: break
    case .ownAccount: try check(visit, .keepOwnAccount)
    case .figures: try check(visit, .seeFigures)
    case .access: try check(visit, .seeAccess)
    case .operate: try check(visit, .operate)
    case .bundles: try check(visit, .seeLog)
    case .entry: try check(visit, .seeEntries, entry(visit))
    case .entries: try checkEntries(visit)
    case .rows: try check(visit, .seeEntries, units(visit).map { Matter(unit: $0) })
    case .record: try checkRecording(visit)
    }
  }

  /// Where nobody is asked who he is, a page of another site must not ask through the browser of who sits here: neither
  /// under a name of its own that it points at this machine, nor by a form that it sends.
  private func checkNeighbour(_ visit: Visit) throws {
    let host = visit.http.header("Host") ?? ""
    let isPort = host.last?.isNumber ?? false
    let name = isPort ? host.lastIndex(of: ":").map { String(host[..<$0]) } ?? host : host
    let origin = visit.http.header("Origin")
    if ["127.0.0.1", "localhost", "[::1]"].contains(name),
      origin.map({ ["http://\(host)", "https://\(host)"].contains($0) }) ?? true
    {
      return
    }
    throw Problem(
      403, "other-site", Title(vi: "Yêu cầu đến từ trang khác", en: "The request comes from another site"),
      [
        Title(
          vi: "dịch vụ mở với --open chỉ trả lời trình duyệt hỏi 127.0.0.1, localhost hoặc [::1]",
          en: "a service that is open to all answers what asks for 127.0.0.1, localhost or [::1] alone")
      ])
  }

  private func check(_ visit: Visit, _ act: Act, _ matters: [Matter] = [.ledger]) throws {
    try deny(decision(visit, act, matters), visit, act)
  }

  private func decision(_ visit: Visit, _ act: Act, _ matters: [Matter]) throws -> Decision {
    ledger.keeper.withBooks { books in
      let person = Person(visit.caller.visitor, books.state.symbols)
      let policy = AccessPolicy(books.state, on: books.today)
      for matter in matters {
        let decision = policy.may(person, act, on: matter)
        if !decision.isAllowed { return decision }
      }
      return matters.isEmpty ? policy.may(person, act, on: .ledger) : .allowed
    }
  }

  private func deny(_ decision: Decision, _ visit: Visit, _ act: Act) throws {
    guard case .denied(let denial) = decision else { return }
    tell(denial.record(of: Person(visit.caller.visitor, Symbols()), act))
    throw Problem(denial)
  }

  /// Auditors see all; others what one of their units recorded.
  private func checkEntries(_ visit: Visit) throws {
    if try decision(visit, .seeLog, [.ledger]).isAllowed { return }
    let units = try units(visit)
    let types = visit.http.query.filter { $0.name == "type" }.map { EventType($0.value) }
    // A group of types is no one type: it is asked for as all types are.
    let wanted = types.isEmpty ? [nil] : types
    try check(visit, .seeEntries, units.flatMap { unit in wanted.map { Matter(unit: unit, type: $0) } })
  }

  /// Whether a page may show what a unit recorded. Nothing is told of a no: the page leaves that part out.
  func maySeeEntries(of unit: String, _ visit: Visit) throws -> Bool {
    guard !isOpen else { return true }
    let id = ledger.keeper.read { $0.symbols.find(UnitID.self, unit) }
    return try decision(visit, .seeEntries, [Matter(unit: id)]).isAllowed
  }

  /// Whether all entries are open to it.
  func maySeeLog(_ visit: Visit) throws -> Bool { try isOpen || decision(visit, .seeLog, [.ledger]).isAllowed }

  /// Whether it may record anything at all; each entry is judged by itself.
  private func checkRecording(_ visit: Visit) throws {
    if case .token(_, _, .read) = visit.caller.visitor.way { return try deny(.denied(.readOnlyToken), visit, .record) }
    try deny(decision(visit, .seeFigures, [.ledger]), visit, .record)
  }

  /// Why an account may not record an entry of a type for a unit; nil when it may. What corrects others is left to the
  /// rules: they know what it is about.
  func refusal(of caller: Caller, type: EventType, unit: String) -> Denial? {
    guard !isOpen else { return nil }
    if [.entryCorrected, .entryVoided, .entryCorrectionProposed].contains(type) { return nil }
    return ledger.keeper.withBooks { books in
      // While nobody has the right to record, the rules say who may begin.
      guard books.state.access.isKept else { return nil }
      let matter = Matter(unit: books.state.symbols.find(UnitID.self, unit), type: type)
      let policy = AccessPolicy(books.state, on: books.today)
      let decision = policy.may(Person(caller.visitor, books.state.symbols), .record, on: matter)
      guard case .denied(let denial) = decision else { return nil }
      return denial
    }
  }

  // MARK: What a request is about

  /// The units that it names: the one it asks for, or where the household in its path lives.
  private func units(_ visit: Visit) throws -> [UnitID?] {
    let http = visit.http
    return try ledger.keeper.withBooks { books in
      let arguments = try Arguments(["--lang=\(visit.language.rawValue)"], taking: Option.plain)
      let inquiry = try Inquiry(arguments, Console(arguments), of: books, isPast: false)
      let texts = http.query.filter { $0.name == "unit" }.map(\.value) + [http["area"]].filter { !$0.isEmpty }
      if !texts.isEmpty { return try texts.map { try unit($0, visit, inquiry) } }
      guard let household = inquiry.symbols.find(HouseholdID.self, http["household"]) else { return [nil] }
      return [inquiry.state.households.hamlet(of: household, on: books.today)]
    }
  }

  /// A unit by its id, or by the name that it has now: a past moment knew others by that name.
  private func unit(_ text: String, _ visit: Visit, _ inquiry: Inquiry) throws -> UnitID {
    if let unit = inquiry.symbols.find(UnitID.self, text), inquiry.state.units.registration(of: unit) != nil {
      return unit
    }
    guard ["as-of", "as-known"].allSatisfy({ visit.http.query($0)?.isEmpty ?? true }) else {
      throw UsageError.badValue(
        option: "unit", value: text,
        expected: Title(vi: "mã của đơn vị khi hỏi về quá khứ", en: "the unit's id when the past is asked for"))
    }
    return try inquiry.unit(text)
  }

  /// The unit that a person's first right is for: where its pages begin.
  func ownUnit(_ caller: Caller) -> String? {
    ledger.keeper.withBooks { books in
      guard let account = Person(caller.visitor, books.state.symbols).account else { return nil }
      let today = books.today
      let grant = books.state.access.grants(of: account, asOf: today).first { $0.isInForce(on: today) }
      return grant.map { books.state.symbols.text(of: $0.scope) }
    }
  }

  /// The unit and type of the entry in the path; what is not on record is nobody's.
  private func entry(_ visit: Visit) throws -> [Matter] {
    guard let line = try? ShowCommand.line(visit.http["entry"], ledger.reader) else { return [Matter()] }
    let (type, unit) = try line.withUnsafeBytes { bytes in
      let envelope = try Envelope(reading: bytes)
      return (
        String(decoding: envelope.type.bytes(of: bytes), as: UTF8.self),
        String(decoding: envelope.unit.bytes(of: bytes), as: UTF8.self)
      )
    }
    return [Matter(unit: ledger.keeper.read { $0.symbols.find(UnitID.self, unit) }, type: EventType(type))]
  }

  // MARK: Forms

  /// What a browser sends to change something brings the token of its own session, in a header or a field.
  func checkForm(_ visit: Visit) throws {
    let given = visit.http.header("X-CSRF-Token") ?? visit.form["csrf"] ?? ""
    if let token = visit.caller.token, token.csrf.matches(given) { return }
    throw Problem(
      403, "form", Title(vi: "Biểu mẫu đã cũ", en: "The form is out of date"),
      [Title(vi: "mở lại trang rồi gửi lại", en: "open the page again, and send it again")])
  }
}

extension Problem {
  init(_ denial: Denial) {
    let title =
      denial == .notSignedIn
      ? Title(vi: "Cần đăng nhập", en: "Signing in is needed") : Title(vi: "Không có quyền", en: "Not allowed")
    self.init(denial.status, denial.rawValue, title, [denial.title])
  }
}

extension Books {
  /// The day on which rights are looked at: the last entry's in a story, else today.
  var today: Day {
    isStory ? lastDay : Inquiry.today(minutesAheadOfUTC: settings.minutesAheadOfUTC)
  }
}
