import Events

/// Who may record and read what, since when.
///
/// A grant gives an account a role for a unit and all that stands under it; it ends when the role is revoked for that
/// unit.
///
///     2023-01-02  access.granted  a-1  recorder for c-1, households     may write for c-1 and its hamlets
///     2023-01-02  access.granted  a-2  reader for d-1                   sees counts, no names
///     2024-07-01  access.revoked  a-1  recorder for c-1                 from that day on writes nothing more
///
/// Invariants: facts are kept as they came and are put together when asked; a revocation ends the grants of its account,
/// role and unit that come before it by day and place, also one that would begin later.
package struct Access: Restorable, Sendable {
  package static let version = 1

  /// What an entry did to the rights of an account.
  struct Fact: Sendable {
    let order: FactOrder
    let role: AccessRole
    let scope: UnitID
    let what: What

    enum What: Sendable {
      case granted(from: Day, groups: CodeList<EventGroup>)
      case revoked(reason: String)
    }
  }

  var facts = Keyed<AccountID, [Fact]>()
  /// Who opened the ledger: the first one, should a log hold more.
  var openers = Table<AccountID>()
  /// Recorder grants of whatever day: the first one closes the ledger to all others.
  var recorderGrants = Table<Seq>()

  package init() {}

  package mutating func restore(_ step: RestoreStep) {
    facts.restore(step)
    openers.restore(step)
    recorderGrants.restore(step)
  }
}
