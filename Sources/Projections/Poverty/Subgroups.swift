import Events

extension Subgroup {
  /// Its place in a set of subgroups.
  var bit: UInt8 { 1 << rawValue }

  /// Those that have an account of their own besides that of all households.
  package static let withAccounts: [Subgroup] = [
    .ethnicMinority, .socialProtection, .meritMember, .noLabourCapacity, .especiallyDifficultCommunes,
  ]

  @inline(__always)
  static func forEach(in bits: UInt8, _ body: (Subgroup) -> Void) {
    var rest = bits
    while rest != 0 {
      if let subgroup = Subgroup(rawValue: UInt8(truncatingIfNeeded: rest.trailingZeroBitCount)) { body(subgroup) }
      rest &= rest &- 1
    }
  }

  init?(_ trait: Trait) {
    switch trait {
    case .ethnicMinority: self = .ethnicMinority
    case .socialProtection: self = .socialProtection
    case .meritMember: self = .meritMember
    case .noLabourCapacity: self = .noLabourCapacity
    case .difficultCircumstances: return nil
    }
  }

  /// By a household's trait bits: the subgroups that it is counted in, among them always `all`.
  static let ofTraits: [UInt8] = (0..<256).map { bits in
    Trait.allCases.filter { bits & 1 << Int($0.rawValue) != 0 }.compactMap(Subgroup.init)
      .reduce(Subgroup.all.bit) { $0 | $1.bit }
  }
}

extension Standing {
  /// The subgroups that its traits put it in; whether its commune is an especially difficult one, its place says.
  var subgroups: UInt8 { traits == 0 ? Subgroup.all.bit : Subgroup.ofTraits[Int(traits)] }

  @inline(__always)
  func forEachClass(_ body: (Int, PovertyClass) -> Void) {
    var rest = classes
    while rest != 0 {
      let standard = rest.trailingZeroBitCount / 2
      if let povertyClass = povertyClass(under: standard) { body(standard, povertyClass) }
      rest &= ~(3 << UInt64(standard * 2))
    }
  }
}

extension Columns {
  /// The columns of a change of class; nil when the class stayed the same.
  init?(_ fact: HouseholdFact, from before: Standing, to after: Standing) {
    let old = before.povertyClass(under: Int(fact.standard))
    let new = after.povertyClass(under: Int(fact.standard))
    switch (old, new) {
    case (nil, nil), (.poor, .poor), (.nearPoor, .nearPoor): return nil
    case (.poor, .nearPoor): self.init(.toOtherClass, of: .poor, and: .fromOtherClass, of: .nearPoor)
    case (.poor, nil): self.init(.exited, of: .poor)
    case (.nearPoor, nil): self.init(.exited, of: .nearPoor)
    case (nil, .poor): self.init(Columns.entry(fact, before.hasExitedPoverty), of: .poor)
    case (.nearPoor, .poor):
      self.init(Columns.entry(fact, before.hasExitedPoverty), of: .poor, and: .toOtherClass, of: .nearPoor)
    case (nil, .nearPoor):
      self.init(Columns.entry(fact, before.hasExitedPoverty || before.hasExitedNearPoverty), of: .nearPoor)
    }
  }

  /// Who exited before has relapsed, whatever the entry says: the exit may have been recorded later.
  private static func entry(_ fact: HouseholdFact, _ hasExited: Bool) -> Flow {
    switch EntryKind(rawValue: fact.detail) {
    case .carriedOver: .carriedOver
    case .movedIn: .movedIn
    case .relapse: .relapsed
    case .new, nil: hasExited ? .relapsed : .new
    }
  }
}
