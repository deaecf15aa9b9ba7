import Events
import Projections

/// A visitor as the books number accounts.
package struct Person: Sendable {
  package let visitor: Visitor
  /// Nil when nobody is known, and when no entry ever named the account.
  package let account: AccountID?

  package init(_ visitor: Visitor, _ symbols: Symbols) {
    self.visitor = visitor
    account = visitor.account.flatMap { symbols.find(AccountID.self, $0) }
  }
}

/// Who may do what, from the grants on record, the tree of units and a day. Denies what nothing allows.
///
///     role             figures   entries      personal     whole log  records             approves
///     reader           all       own, below   –            –          –                   –
///     recorder         all       own, below   own, below   –          own, below          –
///     approver …       all       own, below   own, below   –          its types, there    its types, there, not its own
///     inspector        all       own, below   own, below   –          its types, there    its types, there, not its own
///     auditor          all       all          –            all        –                   –
///     administrator    all       own, below   –            –          the ledger's types  –
///
/// An administrator is a recorder with the group `ledger`, or who opened the ledger. Each grant is for its groups of events,
/// also for seeing entries; plans and units are open to all who have any grant.
package struct AccessPolicy: Sendable {
  private let access: Access
  private let units: Units
  private let day: Day

  /// - Parameter day: today, in the ledger's zone; never the day that a page asks for.
  package init(_ access: Access, _ units: Units, on day: Day) {
    self.access = access
    self.units = units
    self.day = day
  }

  package init(_ state: Projections, on day: Day) { self.init(state.access, state.units, on: day) }

  package func may(_ person: Person, _ act: Act, on matter: Matter = .ledger) -> Decision {
    do throws(Denial) {
      try check(person, act, matter)
      return .allowed
    } catch {
      return .denied(error)
    }
  }

  private func check(_ person: Person, _ act: Act, _ matter: Matter) throws(Denial) {
    if act == .prove { return }
    try checkWay(person.visitor.way, act)
    if act == .keepOwnAccount { return }
    guard let account = person.account else { throw .noGrant }
    let grants = access.grants(of: account, asOf: day).filter { $0.isInForce(on: day) }
    let isOpener = account == access.opener
    if grants.isEmpty && !isOpener { throw .noGrant }
    switch act {
    case .prove, .keepOwnAccount, .seeFigures: return
    case .seeEntries: try checkEntries(grants, isOpener, matter)
    case .seePersonal: try checkPersonal(account, matter)
    case .seeLog: if !grants.contains(where: { $0.role == .auditor }) { throw .role }
    case .record: try checkRecording(account, matter)
    case .approve: try checkApproval(account, grants, matter)
    case .seeAccess:
      if grants.contains(where: { $0.role == .auditor }) { return }
      try checkAdministration(grants, isOpener, matter.unit.map { [$0] } ?? [])
    case .operate: try checkAdministration(grants, isOpener, [])
    case .administerAccount: try checkAccount(grants, isOpener, matter)
    }
  }

  // MARK: The way somebody came

  private func checkWay(_ way: Visitor.Way, _ act: Act) throws(Denial) {
    switch (way, act) {
    case (.anonymous, _): throw .notSignedIn
    case (.token, .administerAccount), (.token, .keepOwnAccount): throw .sessionOnly
    case (.token(_, _, .read), .record), (.token(_, _, .read), .approve), (.token(_, _, .read), .operate):
      throw .readOnlyToken
    case (.token, _), (.session, _): return
    }
  }

  // MARK: Seeing

  private func checkEntries(_ grants: [AccessGrant], _ isOpener: Bool, _ matter: Matter) throws(Denial) {
    let group = matter.type.flatMap { EventGroup($0.group) }
    if group == .plans || group == .units { return }
    if grants.contains(where: { $0.role == .auditor }) || isOpener && group == .ledger { return }
    try checkCovering(grants, matter)
  }

  private func checkPersonal(_ account: AccountID, _ matter: Matter) throws(Denial) {
    guard let unit = matter.unit else { throw .elsewhere }
    switch access.personalReading(by: account, of: matter.type ?? .householdRegistered, in: unit, on: day, units) {
    case .entitled: return
    case .noGrant: throw .noGrant
    case .countsOnly: throw .sealed
    case .elsewhere: throw .elsewhere
    }
  }

  /// Whether one of the grants is for the unit and the type; without a type it must be for all groups.
  private func checkCovering(_ grants: [AccessGrant], _ matter: Matter) throws(Denial) {
    guard let unit = matter.unit else { throw .elsewhere }
    let there = grants.filter { $0.covers(unit, on: day, units) }
    if there.isEmpty { throw .elsewhere }
    let isCovered = there.contains { grant in matter.type.map { grant.covers($0) } ?? grant.eventGroups.isEmpty }
    if !isCovered { throw .group }
  }

  // MARK: Recording

  private func checkRecording(_ account: AccountID, _ matter: Matter) throws(Denial) {
    guard let type = matter.type else { throw .role }
    guard let unit = matter.unit else { throw .elsewhere }
    switch access.recording(by: account, type, about: type, for: unit, on: day, units) {
    case .entitled: return
    case .noGrant: throw .role
    case .elsewhere: throw .elsewhere
    case .otherGroup: throw .group
    }
  }

  private func checkApproval(_ account: AccountID, _ grants: [AccessGrant], _ matter: Matter) throws(Denial) {
    guard let type = matter.type else { throw .role }
    let own = grants.filter { $0.role != .recorder && $0.role.records(type) }
    if own.isEmpty { throw .role }
    try checkCovering(own, matter)
    guard let recorder = matter.recorder, recorder != account else { throw .ownEntry }
  }

  // MARK: Administering

  private func checkAdministration(
    _ grants: [AccessGrant], _ isOpener: Bool, _ scopes: [UnitID]
  ) throws(Denial) {
    if isOpener { return }
    let own = grants.filter { $0.role == .recorder && $0.eventGroups.contains(.ledger) }
    if own.isEmpty { throw .role }
    let isBelow = scopes.allSatisfy { scope in own.contains { $0.covers(scope, on: day, units) } }
    if !isBelow { throw .elsewhere }
  }

  /// Who could sign in as another has that one's rights: so an administrator keeps the accounts of those alone whose
  /// every right, of today or to come, is for units that it administers.
  private func checkAccount(_ grants: [AccessGrant], _ isOpener: Bool, _ matter: Matter) throws(Denial) {
    try checkAdministration(grants, isOpener, matter.unit.map { [$0] } ?? [])
    guard let account = matter.account, !isOpener else { return }
    if account == access.opener { throw .higherAccount }
    let scopes = access.grants(of: account, asOf: Day(number: .max)).filter { !$0.isRevoked(on: day) }.map(\.scope)
    do throws(Denial) { try checkAdministration(grants, isOpener, scopes) } catch { throw .higherAccount }
  }
}
