import Events

/// Which units there are on a day, under whom, by what name, in which class, in which block; and the ledger's settings.
///
/// Communes are renamed, moved under another parent, merged; each change is a fact with its day, and every question is
/// asked for a day. The order in which the facts were recorded never shows:
///
///     2019-01-01  x registered under a          parent(x, 2022-05-01) = a
///     2024-07-01  a and b succeeded by c        parent(x, 2024-06-30) = a,  parent(x, 2024-07-01) = c
///
/// Invariants: a unit has a number from its first mention on, registered or not; a full share passes on all that stands
/// under a unit, by `parent(of:on:)` following successors, never by entries of its own; asking for the ancestors of a
/// unit ends even where parents form a ring.
package struct Units: Restorable, Sendable {
  package static let version = 1

  /// A fact that holds from a day on; of two on one day the one recorded later holds.
  struct Dated<Value: Sendable>: Sendable {
    let from: Day
    let seq: Seq
    let value: Value
  }

  /// What is known of one unit. Lists are in the order of (`from`, `seq`).
  struct Record: Sendable {
    var registration: Registration?
    var parents: [Dated<UnitID>] = []
    var names: [Dated<Name>] = []
    var dissolved: Dated<String>?
    var successors: [Dated<[UnitID]>] = []
    var classes: [ClassSpan] = []
    var memberships: [Membership] = []
  }

  var numbering = Numbering<UnitID>()
  var records = Table<Record>()
  /// The number of a unit's only parent, `noParent`, or `ask` when its record must be asked: the ancestors of a
  /// household's hamlet are looked up for each household entry.
  var onlyParent = Table<Int32>()
  /// Members ever of a block, cluster or class, by the number of the block.
  var membersOf = Table<[UnitID]>()
  /// The units that ever named this one as their parent, by the number of the parent.
  var childrenOf = Table<[UnitID]>()
  /// The units that ever gave this one a full share, by the number of the heir: what stands under them may stand here.
  var forebearsOf = Table<[UnitID]>()
  var successions = Table<Succession>()
  /// By unit: the rows of the successions that name it.
  var successionRows = Keyed<UnitID, [Int]>()
  /// By the day: the numbers of units that got another parent, and an empty list where only others changed.
  var changes = Keyed<Day, [Int]>()
  var participants = Keyed<SubjectID, Participant>()
  var settingChanges = Table<SettingChange>()

  static let noParent: Int32 = -1
  static let ask: Int32 = -2

  package init() {}

  package var count: Int { numbering.count }

  /// The dense number of a unit that was ever mentioned, for flat tables of other projections.
  package func number(of unit: UnitID) -> Int? { numbering.number(of: unit) }
  package func unit(numbered number: Int) -> UnitID { numbering.id(at: number) }

  /// Every unit that was registered, by id.
  package func registered(in symbols: Symbols) -> [UnitID] {
    records.indices.filter { records[$0].registration != nil }.map(numbering.id(at:))
      .sorted { symbols.precedes($0, $1) }
  }

  mutating func numbered(_ unit: UnitID) -> Int {
    let number = numbering.numbered(unit)
    if number == records.count {
      records.append(Record())
      onlyParent.append(Self.noParent)
      membersOf.append([])
      childrenOf.append([])
      forebearsOf.append([])
    }
    return number
  }

  package mutating func restore(_ step: RestoreStep) {
    numbering.restore(step)
    records.restore(step)
    onlyParent.restore(step)
    membersOf.restore(step)
    childrenOf.restore(step)
    forebearsOf.restore(step)
    successions.restore(step)
    successionRows.restore(step)
    changes.restore(step)
    participants.restore(step)
    settingChanges.restore(step)
  }
}

extension Units.Dated {
  func comesBefore(_ other: Self) -> Bool { (from, seq) < (other.from, other.seq) }
}

extension Array {
  /// What holds on a day: the last fact that began by then.
  func holding<Value>(on day: Day) -> Value? where Element == Units.Dated<Value> { last { $0.from <= day }?.value }

  /// Keeps the list in order; facts mostly come in order.
  mutating func insert<Value>(dated fact: Units.Dated<Value>) where Element == Units.Dated<Value> {
    insert(fact, at: firstIndex { fact.comesBefore($0) } ?? endIndex)
  }
}
