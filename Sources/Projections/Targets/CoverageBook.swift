import Events

/// What each household was found eligible for, whether it wants it, and the day on which it first got it.
///
///     h-1  housing: eligible since 2023-03-01, got it 2023-09-12      served
///     h-2  housing: eligible since 2023-03-01                         not served, listed
///     h-3  housing: found not eligible 2023-03-01                     outside
///
/// Facts of one household hang together as a chain through a flat table: a province has millions of them.
struct CoverageBook: Restorable, Sendable {
  /// What is given: help under a policy, or a loan.
  enum Good: Hashable, Sendable {
    case policy(Policy)
    case loan

    fileprivate var code: UInt8 {
      switch self {
      case .policy(let policy): policy.rawValue
      case .loan: .max
      }
    }
  }

  /// 16 bytes.
  private struct Fact: Flat, Sendable {
    var next: Int32 = -1
    let on: Day
    private let entry: PackedSeq
    let good: UInt8
    let kind: Kind
    private let unused: UInt16 = 0

    init(_ kind: Kind, _ good: Good, on day: Day, seq: Seq) {
      on = day
      entry = PackedSeq(seq)
      self.good = good.code
      self.kind = kind
    }

    var seq: Seq { entry.seq }
  }

  private enum Kind: UInt8, Sendable {
    case served, notEligible, eligible, eligibleAndWanting
  }

  /// What serves a household that is eligible under a policy: the credit policy is served by a loan as well.
  static func goods(under policy: Policy) -> [Good] {
    policy == .credit ? [.policy(policy), .loan] : [.policy(policy)]
  }

  /// A household that is eligible on a day.
  struct Claim: Sendable {
    let household: HouseholdID
    let wants: Bool
    let since: Day
    let servedOn: Day?
    /// The entry that found it eligible last, and the one that served it first.
    let foundAt: Seq
    let servedAt: Seq?
  }

  private var households = Numbering<HouseholdID>()
  private var newest = Table<Int32>()
  private var facts = Table<Fact>()

  mutating func fold(_ found: SupportEligibilityConfirmed, on day: Day, seq: Seq) {
    let kind: Kind = !found.eligible ? .notEligible : found.wanted ? .eligibleAndWanting : .eligible
    add(found.household, Fact(kind, .policy(found.policy), on: day, seq: seq))
  }

  mutating func served(_ household: HouseholdID, _ good: Good, on day: Day, seq: Seq) {
    add(household, Fact(.served, good, on: day, seq: seq))
  }

  private mutating func add(_ household: HouseholdID, _ fact: Fact) {
    let number = households.numbered(household)
    newest.grow(to: number + 1, with: -1)
    var fact = fact
    fact.next = newest[number]
    newest[number] = Int32(truncatingIfNeeded: facts.append(fact))
  }

  /// Households eligible under a policy on a day, in no order. `goods` says what serves them.
  func claims(under policy: Policy, servedBy goods: [Good], on day: Day) -> [Claim] {
    let asked = Good.policy(policy).code
    let serving = goods.map(\.code)
    return newest.indices.compactMap { number in
      var finding: Fact?
      var since: Day?
      var service: Fact?
      var place = newest[number]
      while place >= 0 {
        let fact = facts[Int(place)]
        place = fact.next
        guard fact.on <= day else { continue }
        if fact.kind == .served {
          guard serving.contains(fact.good) else { continue }
          if service.map({ (fact.on, fact.seq) < ($0.on, $0.seq) }) ?? true { service = fact }
        } else if fact.good == asked {
          if finding.map({ ($0.on, $0.seq) < (fact.on, fact.seq) }) ?? true { finding = fact }
          if fact.kind != .notEligible { since = min(since ?? fact.on, fact.on) }
        }
      }
      guard let finding, let since, finding.kind != .notEligible else { return nil }
      return Claim(
        household: households.id(at: number), wants: finding.kind == .eligibleAndWanting, since: since,
        servedOn: service?.on, foundAt: finding.seq, servedAt: service?.seq)
    }
  }

  /// What a household was last found by a day under a policy; nil: never looked at.
  func finding(
    of household: HouseholdID, under policy: Policy, by day: Day
  ) -> (isEligible: Bool, on: Day, seq: Seq)? {
    guard let number = households.number(of: household) else { return nil }
    let asked = Good.policy(policy).code
    var finding: Fact?
    var place = newest[number]
    while place >= 0 {
      let fact = facts[Int(place)]
      place = fact.next
      guard fact.kind != .served, fact.good == asked, fact.on <= day else { continue }
      if finding.map({ ($0.on, $0.seq) < (fact.on, fact.seq) }) ?? true { finding = fact }
    }
    return finding.map { ($0.kind != .notEligible, $0.on, $0.seq) }
  }

  func dump(_ symbols: Symbols) -> [String] {
    newest.indices.flatMap { number in
      var lines: [String] = []
      var place = newest[number]
      while place >= 0 {
        let fact = facts[Int(place)]
        lines.append(
          "coverage \(symbols.text(of: households.id(at: number))) good=\(fact.good) \(fact.kind) \(fact.on) seq=\(fact.seq)"
        )
        place = fact.next
      }
      return lines
    }
  }

  mutating func restore(_ step: RestoreStep) {
    households.restore(step)
    newest.restore(step)
    facts.restore(step)
  }
}
