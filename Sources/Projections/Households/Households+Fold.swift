import Events

extension Households {
  package mutating func fold(_ event: HouseholdsEvent, _ entry: EntryHeader) {
    switch event {
    case .householdRegistered(let event):
      add(HouseholdFact(.registered, entry, value: event.hamlet.symbol.number), to: numbered(event.household))
    case .householdEnteredPoverty(let event):
      add(event.fact(entry, standard: standards.numbered(event.standard)), to: numbered(event.household))
    case .householdEnteredNearPoverty(let event):
      add(event.fact(entry, standard: standards.numbered(event.standard)), to: numbered(event.household))
    case .householdExitedPoverty(let event):
      add(event.fact(entry, standard: standards.numbered(event.standard)), to: numbered(event.household))
    case .householdExitedNearPoverty(let event):
      add(event.fact(entry, standard: standards.numbered(event.standard)), to: numbered(event.household))
    case .householdMoved(let event): add(event.fact(entry), to: numbered(event.household))
    case .householdLeftArea(let event): add(event.fact(entry), to: numbered(event.household))
    case .householdProfileAssessed(let event):
      let row = UInt32(truncatingIfNeeded: profiles.append(Profile(event)))
      add(HouseholdFact(.profiled, entry, value: row, detail: traitBits(event)), to: numbered(event.household))
    case .householdLivingStandardRated(let event):
      add(HouseholdFact(.rated, entry, detail: event.rating.rawValue), to: numbered(event.household))
    case .householdSplit(let event): fold(event, entry)
    case .householdMerged(let event): fold(event, entry)
    case .householdPledgedExit(let event):
      let row = UInt32(truncatingIfNeeded: pledges.append(Pledge(event, entry)))
      add(HouseholdFact(.pledged, entry, value: row), to: numbered(event.household))
    case .supportGranted(let event):
      // Who gets help may be a unit or a person as well; it has a row then that was never registered as a household.
      add(
        HouseholdFact(.supported, entry, value: event.support.symbol.number, detail: event.kind.rawValue),
        to: numbered(HouseholdID(event.beneficiary)))
    case .creditLoanDisbursed(let event): fold(event, entry)
    case .creditRepaymentRecorded(let event): fold(event, entry)
    case .povertyReviewListPublished(let event):
      publishedLists.append(PublishedList(event, entry))
    // Standards, settings and successions are asked of `Poverty` and `Units`.
    case .standardAdopted, .settingChanged, .unitSucceeded: break
    }
  }

  private mutating func fold(_ split: HouseholdSplit, _ entry: EntryHeader) {
    let source = numbered(split.household)
    for (index, id) in split.into.enumerated() where !split.into[..<index].contains(id) {
      let new = numbered(id)
      add(HouseholdFact(.split, entry, value: UInt32(truncatingIfNeeded: new)), to: source)
      add(HouseholdFact(.splitOff, entry, value: UInt32(truncatingIfNeeded: source)), to: new)
    }
  }

  private mutating func fold(_ merged: HouseholdMerged, _ entry: EntryHeader) {
    let heir = numbered(merged.household)
    for (index, id) in merged.from.enumerated() where !merged.from[..<index].contains(id) {
      let ended = numbered(id)
      add(HouseholdFact(.absorbed, entry, value: UInt32(truncatingIfNeeded: ended)), to: heir)
      add(HouseholdFact(.merged, entry, value: UInt32(truncatingIfNeeded: heir)), to: ended)
    }
  }

  private mutating func fold(_ disbursed: CreditLoanDisbursed, _ entry: EntryHeader) {
    let loan = numbered(disbursed.loan)
    let household = numbered(disbursed.household)
    add(HouseholdFact(.lent, entry, value: disbursed.loan.symbol.number), to: household)
    guard householdOfLoan[loan] == HouseholdFact.none else { return }
    householdOfLoan[loan] = UInt32(truncatingIfNeeded: household)
    for waiting in waitingRepayments where waiting.loan == UInt32(loan) { add(waiting.fact, to: household) }
  }

  private mutating func fold(_ repaid: CreditRepaymentRecorded, _ entry: EntryHeader) {
    let loan = numbered(repaid.loan)
    let fact = HouseholdFact(.repaid, entry, value: repaid.loan.symbol.number, detail: repaid.kind.rawValue)
    if householdOfLoan[loan] == HouseholdFact.none {
      waitingRepayments.append(WaitingRepayment(loan: UInt32(truncatingIfNeeded: loan), fact: fact))
    } else {
      add(fact, to: Int(householdOfLoan[loan]))
    }
  }

  private mutating func numbered(_ id: LoanID) -> Int {
    let loan = loans.numbered(id)
    if loan == householdOfLoan.count { householdOfLoan.append(HouseholdFact.none) }
    return loan
  }
}

// MARK: One fact for an event, the same in the register and in the accounts

extension HouseholdEnteredPoverty {
  func fact(_ entry: EntryHeader, standard: Int) -> HouseholdFact {
    HouseholdFact(
      .enteredPoverty, entry, value: symbolNumber(review), detail: entryKind.rawValue, standard: standard)
  }
}

extension HouseholdEnteredNearPoverty {
  func fact(_ entry: EntryHeader, standard: Int) -> HouseholdFact {
    HouseholdFact(
      .enteredNearPoverty, entry, value: symbolNumber(review), detail: entryKind.rawValue, standard: standard)
  }
}

extension HouseholdExitedPoverty {
  func fact(_ entry: EntryHeader, standard: Int) -> HouseholdFact {
    HouseholdFact(
      .exitedPoverty, entry, value: symbolNumber(review), detail: toStatus.rawValue, standard: standard)
  }
}

extension HouseholdExitedNearPoverty {
  func fact(_ entry: EntryHeader, standard: Int) -> HouseholdFact {
    HouseholdFact(.exitedNearPoverty, entry, value: symbolNumber(review), standard: standard)
  }
}

extension HouseholdMoved {
  func fact(_ entry: EntryHeader) -> HouseholdFact {
    HouseholdFact(.moved, entry, value: to.symbol.number, detail: reason.rawValue)
  }
}

extension HouseholdLeftArea {
  func fact(_ entry: EntryHeader) -> HouseholdFact {
    HouseholdFact(.leftArea, entry, value: symbolNumber(to), detail: reason.rawValue)
  }
}

private func symbolNumber(_ id: (some SymbolID)?) -> UInt32 { id?.symbol.number ?? HouseholdFact.none }
