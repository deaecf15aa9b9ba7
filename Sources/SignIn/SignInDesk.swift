import Ledger
import Merkle

/// Where people and programs show who they are. What they may do then is `AccessPolicy`'s to say.
///
///     let desk = try SignInDesk(at: AccessPlace(ledgerPlace))
///     let cookie = SessionCookie(isTLS: true)
///
///     // POST /sign-in. Before that the form's page had set `cookie.set(visitor)`, with `visitor = desk.newToken()`, and
///     // hidden `visitor.csrf.text` in the form; it comes back and is checked first.
///     guard visitor.csrf.matches(form["csrf"]) else { … 403 }
///     switch try desk.signIn("lan.bq", password, from: request.peer, replacing: visitor, at: .now()).result {
///     case .success(let token): …            // 303, Set-Cookie: cookie.set(token)
///     case .failure(let refusal): …          // refusal.title; Retry-After: refusal.waitSeconds
///     }
///
///     // Every other request: a cookie, or `Authorization: Bearer socai_…`.
///     let token = cookie.token(in: request.header("Cookie") ?? "")
///     let visit = try desk.visit(token, at: .now()) ?? desk.visit(bearer: request.header("Authorization"), at: .now())
///     let person = Person(visit?.visitor ?? .anonymous, state.symbols)
///     switch AccessPolicy(state, on: today).may(person, .record, on: Matter(unit: unit, type: .householdExitedPoverty)) {
///     case .allowed: …
///     case .denied(let denial): …            // denial.status, denial.title; log denial.record(of: person, …)
///     }
///
///     // Whatever changes something by a cookie needs the form's token; a request with a bearer needs none.
///     guard token.csrf.matches(form["csrf"]) else { … 403 }
///     try desk.save(at: .now())              // every minute, and before the service ends
///
/// All calls may come from many threads at once. A call that throws `SignInError` found its files unfit: answer 503 and let
/// nobody in on what was known before.
package final class SignInDesk: Sendable {
  package let accounts: Accounts
  package let sessions: Sessions
  private let throttle: Throttle
  private let gate: HashingGate
  private let randomness: Randomness
  /// What a password is held against when no account has the name, so that it takes as long.
  private let decoy: PasswordHash

  package init(
    at place: AccessPlace, cost: ScryptCost = .standard, limits: SessionLimits = SessionLimits(),
    gate: HashingGate = HashingGate(), randomness: Randomness = .system
  ) throws(SignInError) {
    accounts = Accounts(at: place, cost: cost, randomness: randomness)
    sessions = try Sessions(at: place, limits: limits)
    throttle = Throttle(randomness)
    self.gate = gate
    self.randomness = randomness
    guard let unknown = Password(Secret(randomness.bytes(Hash.byteCount).map { $0 & 0x3F | 0x40 })) else {
      preconditionFailure("32 bytes of ASCII are a password")
    }
    decoy = PasswordHash(unknown, cost: cost, randomness)
  }

  /// An answer, and what the service's log says of it.
  package struct Answer: Sendable {
    /// The token of a new session.
    package let result: Result<SessionToken, SignInRefusal>
    package let record: SecurityRecord
  }

  // MARK: In and out

  /// A token of nobody, for a browser that is not signed in: its CSRF token guards the form of the sign-in page.
  package func newToken() -> SessionToken { SessionToken(randomness) }

  /// Signs a person in: a new session with a new token, whatever the browser held before.
  /// - Parameters:
  ///   - password: as typed; what no password can be is answered as a wrong one.
  ///   - address: where the request comes from, without port; behind a proxy what `TrustedProxies` makes of it.
  package func signIn(
    _ name: String, _ password: Secret, from address: String, replacing old: SessionToken? = nil, at now: Moment
  ) throws(SignInError) -> Answer {
    let account: Account
    switch try check(name, password, from: address, at: now) {
    case .success(let found): account = found
    case .failure(let refusal): return refused(refusal, .signIn)
    }
    let token = newToken()
    try sessions.begin(token, of: account, replacing: old, at: now)
    return Answer(result: .success(token), record: SecurityRecord(.signIn, account: account.id))
  }

  /// The account that a name and a password open. Whether the name is known makes no difference in the time it takes.
  private func check(
    _ name: String, _ typed: Secret, from address: String, at now: Moment
  ) throws(SignInError) -> Result<Account, SignInRefusal> {
    let ticket: Throttle.Ticket
    switch throttle.admit(name: name, address: NetworkAddress(address), at: now) {
    case .wait(let seconds): return .failure(.tooMany(waitSeconds: seconds))
    case .admitted(let given): ticket = given
    }
    let account = try UserName(name).flatMap { name throws(SignInError) in try accounts.fresh()[name] }
    guard let password = Password(typed) else { return .failure(.wrong) }
    let hash = account?.password ?? decoy
    guard let isRight = gate.run({ hash.matches(password) }) else {
      throttle.giveBack(ticket, at: now)
      return .failure(.busy)
    }
    guard isRight, let account, !account.isDisabled else { return .failure(.wrong) }
    throttle.succeeded(ticket, at: now)
    // A disk that fails keeps the old hash, which is still good.
    _ = gate.run { try? accounts.raise(password, of: account) }
    return .success(account)
  }

  private func refused(_ refusal: SignInRefusal, _ event: SecurityRecord.Event, account: String? = nil)
    -> Answer
  {
    Answer(
      result: .failure(refusal),
      record: SecurityRecord(event, isAccepted: false, account: account, reason: refusal.code))
  }

  /// Who comes with a cookie's token; nil when its session is over or its account is disabled.
  package func visit(_ token: SessionToken?, at now: Moment) throws(SignInError) -> Visit? {
    guard let token, let found = sessions.visit(token, at: now),
      let account = try accounts.list(at: now)[found.account], account.generation == found.generation,
      !account.isDisabled
    else { return nil }
    return Visit(visitor: Visitor(.session(account: account.id)), name: account.name)
  }

  /// Who comes with `Authorization: Bearer socai_…`; nil when no token that is good says so.
  package func visit(bearer header: String?, at now: Moment) throws(SignInError) -> Visit? {
    guard let header, header.utf8.count <= 256, header.prefix(7).lowercased() == "bearer ",
      let secret = APITokenSecret(String(header.dropFirst(7))),
      let (account, token) = try accounts.list(at: now).owner(ofToken: secret.hash), !account.isDisabled,
      !token.isExpired(at: now)
    else { return nil }
    return Visit(
      visitor: Visitor(.token(account: account.id, name: token.name, reach: token.reach)), name: account.name)
  }

  /// Ends the session of one browser.
  package func signOut(_ token: SessionToken, at now: Moment) throws(SignInError) -> SecurityRecord {
    let account = sessions.visit(token, at: now)?.account
    try sessions.end(token)
    return SecurityRecord(.signOut, account: account)
  }

  /// Ends every session of an account, from whatever browser; its tokens stay.
  package func signOutEverywhere(_ account: String) throws(SignInError) -> SecurityRecord {
    try accounts.signOutEverywhere(account)
    return SecurityRecord(.signOutEverywhere, account: account)
  }

  // MARK: A new password

  /// A person gives a new password for the old one: all sessions end, and the browser at hand gets a new one.
  /// - Throws: `badPassword` when the new one will not do; nothing is changed then.
  package func changePassword(
    of account: String, from old: Secret, to new: Secret, address: String, replacing token: SessionToken, at now: Moment
  ) throws(SignInError) -> Answer {
    guard let known = try accounts.fresh()[account] else { throw .noAccount(account) }
    guard let password = Password(new) else { throw .badPassword(.unreadable) }
    if let fault = password.fault(for: known.name) { throw .badPassword(fault) }
    if case .failure(let refusal) = try check(known.name.text, old, from: address, at: now) {
      return refused(refusal, .passwordChanged, account: account)
    }
    let changed = gate.run {
      Result { () throws(SignInError) in try accounts.setPassword(of: account, to: password) }
    }
    guard let changed else { return refused(.busy, .passwordChanged, account: account) }
    try changed.get()
    guard let renewed = try accounts.fresh()[account] else { throw .noAccount(account) }
    let next = newToken()
    try sessions.begin(next, of: renewed, replacing: token, at: now)
    return Answer(result: .success(next), record: SecurityRecord(.passwordChanged, account: account))
  }

  /// Forgets sessions that are over and puts away when people were last seen.
  package func save(at now: Moment) throws(SignInError) { try sessions.save(at: now) }
}
