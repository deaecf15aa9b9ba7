import Events

/// What a household's facts point at.
extension Households {
  /// What a review team found in a household: 40 bytes.
  package struct Profile: Flat, Sendable {
    private let income: PackedAmount
    private let mantissaA: PackedAmount
    private let mantissaB: PackedAmount
    /// The one that it was assessed under.
    private let standardID: PackedID<StandardID>
    let causeBits: UInt16
    let wishBits: UInt16
    let traitBits: UInt8
    let deprivationBits: UInt8
    private let missing: UInt8
    private let area: PackedCode<AreaType>
    private let scaleA: UInt8
    private let scaleB: UInt8
    private let unused: UInt16 = 0

    init(_ profile: HouseholdProfileAssessed) {
      traitBits = UInt8(truncatingIfNeeded: profile.traits.bits)
      deprivationBits = UInt8(truncatingIfNeeded: profile.deprivations.bits)
      causeBits = UInt16(truncatingIfNeeded: profile.causes.bits)
      wishBits = UInt16(truncatingIfNeeded: profile.wishes.bits)
      income = PackedAmount(profile.perCapitaIncome)
      standardID = PackedID(profile.standard)
      area = PackedCode(profile.areaType)
      mantissaA = PackedAmount(profile.scoreA?.mantissa)
      mantissaB = PackedAmount(profile.scoreB?.mantissa)
      scaleA = profile.scoreA?.scale ?? 0
      scaleB = profile.scoreB?.scale ?? 0
      missing = profile.missingIndicators.map { UInt8(clamping: min($0, Int(UInt8.max) - 1)) } ?? .max
    }

    package var areaType: AreaType? { area.code }
    /// Of the review's form.
    package var scoreA: Decimal? { mantissaA.value.map { Decimal(mantissa: $0, scale: scaleA) } }
    package var scoreB: Decimal? { mantissaB.value.map { Decimal(mantissa: $0, scale: scaleB) } }
    package var traits: [Trait] { codes(UInt16(traitBits)) }
    package var deprivations: [Deprivation] { codes(UInt16(deprivationBits)) }
    package var causes: [Cause] { codes(causeBits) }
    package var wishes: [Wish] { codes(wishBits) }
    /// Indicators of deprivation that the household lacks; nil: not counted.
    package var missingIndicators: Int? { missing == .max ? nil : Int(missing) }
    package var standard: StandardID? { standardID.id }
    package var perCapitaIncomeVND: Int64? { income.value }
  }

  /// A household's own pledge to leave poverty or near-poverty: 28 bytes.
  package struct Pledge: Flat, Sendable {
    package let pledge: PledgeID
    package let household: HouseholdID
    private let year: PackedAmount
    package let on: Day
    private let entry: PackedSeq
    package let isVoluntary: Bool
    private let unused: (UInt8, UInt8, UInt8) = (0, 0, 0)

    init(_ pledged: HouseholdPledgedExit, _ entry: EntryHeader) {
      pledge = pledged.pledge
      household = pledged.household
      year = PackedAmount(Int64(pledged.targetYear.number))
      on = entry.on
      self.entry = PackedSeq(entry.seq)
      isVoluntary = pledged.voluntary
    }

    package var targetYear: Year { Year(Int(year.value ?? 0)) }
    package var seq: Seq { entry.seq }
  }

  struct WaitingRepayment: Flat, Sendable {
    let loan: UInt32
    let fact: HouseholdFact
  }

  /// Where and how long the list of a review was shown: 32 bytes.
  package struct PublishedList: Flat, Sendable {
    package let review: ReviewID
    package let area: UnitID
    package let from: Day
    package let to: Day
    private let objectionCount: PackedAmount
    package let on: Day
    private let entry: PackedSeq

    init(_ list: PovertyReviewListPublished, _ entry: EntryHeader) {
      review = list.review
      area = list.area
      from = list.from
      to = list.to
      objectionCount = PackedAmount(Int64(list.objections))
      on = entry.on
      self.entry = PackedSeq(entry.seq)
    }

    package var objections: Int { Int(objectionCount.value ?? 0) }
    package var seq: Seq { entry.seq }
  }
}

/// The traits that a household's facts carry, as bits in the order of the vocabulary.
func traitBits(_ profile: HouseholdProfileAssessed) -> UInt8 { UInt8(truncatingIfNeeded: profile.traits.bits) }

func codes<Code: Vocabulary>(_ bits: UInt16) -> [Code] where Code.RawValue == UInt8 {
  (0..<16).filter { bits & 1 << $0 != 0 }.compactMap { Code(rawValue: $0) }
}
