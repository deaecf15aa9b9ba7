import Events

extension Households {
  /// One thing that happened to a household; the entry itself is `seq`.
  package struct HistoryRow: Sendable {
    package let on: Day
    package let seq: Seq
    package let what: Happening
  }

  package enum Happening: Hashable, Sendable {
    case registered(in: UnitID)
    case profiled
    case enteredPoverty(under: StandardID, EntryKind)
    case enteredNearPoverty(under: StandardID, EntryKind)
    case exitedPoverty(under: StandardID, to: ExitStatus)
    case exitedNearPoverty(under: StandardID)
    case rated(LivingStandard)
    case left(LeaveReason)
    case moved(to: UnitID, MoveReason)
    case split(into: HouseholdID)
    case splitOff(from: HouseholdID)
    case absorbed(HouseholdID)
    case merged(into: HouseholdID)
    case pledged(PledgeID, year: Year)
    case supported(SupportID, SupportKind)
    case lent(LoanID)
    case repaid(LoanID, RepaymentKind)
    /// The list of a review that an entry of the household names was shown.
    case listPublished(ReviewID, from: Day, to: Day)
  }

  /// Everything on record of a household, by day and seq.
  package func history(of household: HouseholdID) -> [HistoryRow] {
    guard let number = number(of: household) else { return [] }
    var reviews: Set<ReviewID> = []
    var history: [HistoryRow] = []
    for fact in facts(of: number) {
      if fact.review != HouseholdFact.none { reviews.insert(ReviewID(Symbol(fact.review))) }
      guard let what = happening(fact) else { continue }
      history.append(HistoryRow(on: Day(number: fact.on), seq: Seq(UInt64(fact.seq)), what: what))
    }
    for list in publishedLists where reviews.contains(list.review) {
      history.append(
        HistoryRow(on: list.on, seq: list.seq, what: .listPublished(list.review, from: list.from, to: list.to)))
    }
    return history.sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
  }

  /// nil for codes that no entry can carry.
  private func happening(_ fact: HouseholdFact) -> Happening? {
    let symbol = Symbol(fact.value)
    switch fact.kind {
    case .registered: return .registered(in: UnitID(symbol))
    case .profiled: return .profiled
    case .enteredPoverty:
      return EntryKind(rawValue: fact.detail).flatMap { kind in standard(fact).map { .enteredPoverty(under: $0, kind) }
      }
    case .enteredNearPoverty:
      return EntryKind(rawValue: fact.detail).flatMap { kind in
        standard(fact).map { .enteredNearPoverty(under: $0, kind) }
      }
    case .exitedPoverty:
      return ExitStatus(rawValue: fact.detail).flatMap { to in standard(fact).map { .exitedPoverty(under: $0, to: to) }
      }
    case .exitedNearPoverty: return standard(fact).map { .exitedNearPoverty(under: $0) }
    case .rated: return LivingStandard(rawValue: fact.detail).map { .rated($0) }
    case .leftArea: return LeaveReason(rawValue: fact.detail).map { .left($0) }
    case .moved: return MoveReason(rawValue: fact.detail).map { .moved(to: UnitID(symbol), $0) }
    case .split: return .split(into: numbering.id(at: Int(fact.value)))
    case .splitOff: return .splitOff(from: numbering.id(at: Int(fact.value)))
    case .absorbed: return .absorbed(numbering.id(at: Int(fact.value)))
    case .merged: return .merged(into: numbering.id(at: Int(fact.value)))
    case .pledged:
      let pledge = pledges[Int(fact.value)]
      return .pledged(pledge.pledge, year: pledge.targetYear)
    case .supported: return SupportKind(rawValue: fact.detail).map { .supported(SupportID(symbol), $0) }
    case .lent: return .lent(LoanID(symbol))
    case .repaid: return RepaymentKind(rawValue: fact.detail).map { .repaid(LoanID(symbol), $0) }
    }
  }

  private func standard(_ fact: HouseholdFact) -> StandardID? {
    Int(fact.standard) < standards.count ? standards.id(at: Int(fact.standard)) : nil
  }
}

extension Households.Happening {
  /// The class that it leaves the household in, under which standard; nil where it says nothing of a class.
  package var classAfter: (standard: StandardID, povertyClass: PovertyClass?)? {
    switch self {
    case .enteredPoverty(let standard, _): (standard, .poor)
    case .enteredNearPoverty(let standard, _): (standard, .nearPoor)
    case .exitedPoverty(let standard, let to): (standard, to == .nearPoor ? .nearPoor : nil)
    case .exitedNearPoverty(let standard): (standard, nil)
    case .registered, .profiled, .rated, .left, .moved, .split, .splitOff, .absorbed, .merged, .pledged, .supported,
      .lent, .repaid, .listPublished:
      nil
    }
  }
}
