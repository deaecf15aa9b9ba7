/// What the generator remembers of a household: 16 bytes.
struct Household: BitwiseCopyable, Sendable {
  enum Class: UInt8 { case none, poor, nearPoor }

  struct Marks: OptionSet {
    let rawValue: UInt8
    static let exitedPoverty = Marks(rawValue: 1)
    static let exitedNearPoverty = Marks(rawValue: 2)
    static let gone = Marks(rawValue: 4)
    static let commended = Marks(rawValue: 8)
    /// Left poverty in the last review, and may still borrow.
    static let newlyExited = Marks(rawValue: 16)
    /// Poor when the standard before ended.
    static let poorBefore = Marks(rawValue: 32)
  }

  /// In its district.
  var commune: UInt16
  var hamlet: UInt8
  var povertyClass: Class
  var marks: Marks = []
  /// Policies that it was found eligible for, a bit for each of `HouseholdFacts.policies`.
  var policies: UInt8 = 0
  /// Of the running loan, millions of đồng; 0: none.
  var principal: UInt8 = 0
  /// Of it, paid back.
  var repaid: UInt8 = 0
  var loanWeek: UInt16 = 0
  var loanCount: UInt8 = 0
  var loanClass: Class = .none

  var isActive: Bool { povertyClass != .none }
}

/// What a household is all its life, drawn from its number alone: so that a line can be written without the household.
struct HouseholdFacts: Sendable {
  static let policies: [StaticString] = [
    "health", "education", "housing", "credit", "vocational-training", "production", "water-sanitation", "livelihood",
  ]

  private let bits: UInt64

  init(seed: UInt64, number: Int) { bits = SplitMix64.mixed(seed ^ SplitMix64.mixed(UInt64(number) &* 2 &+ 1)) }

  /// A number below `limit`, another one for each `slot` of 0 to 7.
  @inline(__always)
  func pick(_ slot: Int, below limit: Int) -> Int {
    Int(truncatingIfNeeded: (((bits &>> UInt64(slot &* 8)) & 0xFF) &* UInt64(limit)) &>> 8)
  }

  var memberCount: Int { 1 + pick(0, below: 4) + pick(1, below: 3) }
  /// A bit for each trait of the vocabulary.
  var isEthnicMinority: Bool { pick(2, below: 100) < 48 }
  var isSociallyProtected: Bool { pick(3, below: 100) < 22 }
  var isMeritMember: Bool { pick(4, below: 100) < 3 }
  var hasNoLabour: Bool { pick(5, below: 100) < 14 }
  var isDifficult: Bool { pick(6, below: 100) < 9 }
}
