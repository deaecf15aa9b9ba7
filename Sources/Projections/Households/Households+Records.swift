import Events

/// What a household's facts point at.
extension Households {
  /// What a review team found in a household.
  package struct Profile: Flat, Hashable, Sendable {
    let traitBits: UInt8
    let deprivationBits: UInt8
    let causeBits: UInt16
    let wishBits: UInt16
    /// -1: not found out.
    let income: Int64
    /// The symbol of the standard that it was assessed under.
    let standardSymbol: UInt32
    package let areaType: AreaType?
    /// Of the review's form.
    package let scoreA: Decimal?
    package let scoreB: Decimal?
    private let missing: UInt8

    init(_ profile: HouseholdProfileAssessed) {
      traitBits = UInt8(truncatingIfNeeded: profile.traits.bits)
      deprivationBits = UInt8(truncatingIfNeeded: profile.deprivations.bits)
      causeBits = UInt16(truncatingIfNeeded: profile.causes.bits)
      wishBits = UInt16(truncatingIfNeeded: profile.wishes.bits)
      income = profile.perCapitaIncome ?? -1
      standardSymbol = profile.standard?.symbol.number ?? HouseholdFact.none
      areaType = profile.areaType
      scoreA = profile.scoreA
      scoreB = profile.scoreB
      missing = profile.missingIndicators.map { UInt8(clamping: min($0, Int(UInt8.max) - 1)) } ?? .max
    }

    package var traits: [Trait] { codes(UInt16(traitBits)) }
    package var deprivations: [Deprivation] { codes(UInt16(deprivationBits)) }
    package var causes: [Cause] { codes(causeBits) }
    package var wishes: [Wish] { codes(wishBits) }
    /// Indicators of deprivation that the household lacks; nil: not counted.
    package var missingIndicators: Int? { missing == .max ? nil : Int(missing) }
    package var standard: StandardID? {
      standardSymbol == HouseholdFact.none ? nil : StandardID(Symbol(standardSymbol))
    }
    package var perCapitaIncomeVND: Int64? { income < 0 ? nil : income }
  }

  /// A household's own pledge to leave poverty or near-poverty.
  package struct Pledge: Flat, Sendable {
    package let pledge: PledgeID
    package let household: HouseholdID
    package let targetYear: Year
    package let isVoluntary: Bool
    package let on: Day
    package let seq: Seq
  }

  struct WaitingRepayment: Flat, Sendable {
    let loan: UInt32
    let fact: HouseholdFact
  }

  /// Where and how long the list of a review was shown.
  package struct PublishedList: Flat, Sendable {
    package let review: ReviewID
    package let area: UnitID
    package let from: Day
    package let to: Day
    package let objections: Int
    package let on: Day
    package let seq: Seq
  }
}

/// The traits that a household's facts carry, as bits in the order of the vocabulary.
func traitBits(_ profile: HouseholdProfileAssessed) -> UInt8 { UInt8(truncatingIfNeeded: profile.traits.bits) }

func codes<Code: Vocabulary>(_ bits: UInt16) -> [Code] where Code.RawValue == UInt8 {
  (0..<16).filter { bits & 1 << $0 != 0 }.compactMap { Code(rawValue: $0) }
}
