import Events

/// Where a household stands after some of its facts: hamlet, class under each standard, traits.
///
/// The one place that says what a fact does to a household; the register, the accounts and every answer by day walk the
/// same facts through `apply`. A fact that makes no sense (an exit of a household that is not poor) changes nothing.
struct Standing: Hashable, Sendable {
  /// Standards that a household's class is kept for; the facts of further ones stay in its history only.
  static let standardCountMax = 32

  /// Two bits for each standard: 1 poor, 2 near-poor.
  private(set) var classes: UInt64 = 0
  private(set) var hamlet = HouseholdFact.none
  private(set) var traits: UInt8 = 0
  private var rating: UInt8 = .max
  private var marks: UInt8 = 0
  private let unused: UInt8 = 0

  /// It left the area, or became part of another household.
  var isGone: Bool { marks & 1 != 0 }
  /// It left poverty before, under whichever standard: who is poor again has relapsed.
  var hasExitedPoverty: Bool { marks & 2 != 0 }
  var hasExitedNearPoverty: Bool { marks & 4 != 0 }
  private var hasStatus: Bool { marks & 8 != 0 }

  var livingStandard: LivingStandard? { LivingStandard(rawValue: rating) }

  func povertyClass(under standard: Int) -> PovertyClass? {
    guard standard < Self.standardCountMax else { return nil }
    return Self.povertyClass(ofBits: classes >> UInt64(standard * 2) & 3)
  }

  static func povertyClass(ofBits bits: UInt64) -> PovertyClass? { bits == 1 ? .poor : bits == 2 ? .nearPoor : nil }

  private mutating func set(_ povertyClass: PovertyClass?, under standard: Int) {
    let bits: UInt64 = povertyClass.map { $0 == .poor ? 1 : 2 } ?? 0
    classes = classes & ~(3 << UInt64(standard * 2)) | bits << UInt64(standard * 2)
  }

  /// - Parameter classesOfSource: the classes of the household that this one came out of, when the fact is `splitOff`.
  mutating func apply(_ fact: HouseholdFact, classesOfSource: UInt64 = 0) {
    switch fact.kind {
    case .registered: if hamlet == HouseholdFact.none { hamlet = fact.value }
    case .profiled: traits = fact.detail
    case .rated: rating = fact.detail
    case .split, .absorbed, .pledged, .supported, .lent, .repaid: break
    case .enteredPoverty, .enteredNearPoverty, .exitedPoverty, .exitedNearPoverty, .splitOff, .moved, .leftArea,
      .merged:
      if !isGone { change(fact, classesOfSource) }
    }
  }

  private mutating func change(_ fact: HouseholdFact, _ classesOfSource: UInt64) {
    let standard = Int(fact.standard)
    switch fact.kind {
    case .enteredPoverty:
      if standard < Self.standardCountMax { set(.poor, under: standard) }
      marks |= 8
    case .enteredNearPoverty:
      if povertyClass(under: standard) == .poor { marks |= 2 }
      if standard < Self.standardCountMax { set(.nearPoor, under: standard) }
      marks |= 8
    case .exitedPoverty:
      guard povertyClass(under: standard) == .poor else { return }
      set(fact.detail == ExitStatus.nearPoor.rawValue ? .nearPoor : nil, under: standard)
      marks |= 2
    case .exitedNearPoverty:
      guard povertyClass(under: standard) == .nearPoor else { return }
      set(nil, under: standard)
      marks |= 4
    case .splitOff:
      if !hasStatus { classes = classesOfSource }
      marks |= 8
    case .moved: hamlet = fact.value
    case .leftArea, .merged:
      classes = 0
      marks |= 1
    case .registered, .profiled, .rated, .split, .absorbed, .pledged, .supported, .lent, .repaid: break
    }
  }
}
