import Events

extension Poverty {
  /// - Parameter units: as after the entry.
  /// - Parameter households: as before the entry.
  package mutating func fold(_ event: PovertyEvent, _ entry: EntryHeader, units: Units, households: Households) {
    switch event {
    case .householdRegistered(let event):
      let fact = HouseholdFact(.registered, entry, value: event.hamlet.symbol.number)
      add(fact, to: event.household, units, households)
    case .householdEnteredPoverty(let event):
      let fact = event.fact(entry, standard: standards.numbered(event.standard))
      add(fact, to: event.household, units, households)
    case .householdEnteredNearPoverty(let event):
      let fact = event.fact(entry, standard: standards.numbered(event.standard))
      add(fact, to: event.household, units, households)
    case .householdExitedPoverty(let event):
      let fact = event.fact(entry, standard: standards.numbered(event.standard))
      add(fact, to: event.household, units, households)
    case .householdExitedNearPoverty(let event):
      let fact = event.fact(entry, standard: standards.numbered(event.standard))
      add(fact, to: event.household, units, households)
    case .householdMoved(let event): add(event.fact(entry), to: event.household, units, households)
    case .householdLeftArea(let event): add(event.fact(entry), to: event.household, units, households)
    case .householdProfileAssessed(let event):
      let fact = HouseholdFact(.profiled, entry, detail: traitBits(event))
      add(fact, to: event.household, units, households)
    case .householdSplit(let event):
      guard let source = households.numbering.number(of: event.household) else { return }
      let fact = HouseholdFact(.splitOff, entry, value: UInt32(truncatingIfNeeded: source))
      for (index, new) in event.into.enumerated() where !event.into[..<index].contains(new) {
        add(fact, to: new, units, households)
      }
    case .householdMerged(let event):
      for (index, ended) in event.from.enumerated() where !event.from[..<index].contains(ended) {
        add(HouseholdFact(.merged, entry), to: ended, units, households)
      }
    case .unitRegistered(let event): refoldPlaces(of: [event.registered], units, households)
    case .unitReparented(let event): refoldPlaces(of: [event.moved], units, households)
    case .unitSucceeded(let event): refoldPlaces(of: event.from.map(\.unit) + event.to, units, households)
    case .unitClassificationGranted(let event): refoldPlaces(of: [event.classified], units, households)
    case .unitClassificationEnded(let event): refoldPlaces(of: [event.classified], units, households)
    case .povertyReviewResultSubmitted(let event):
      submit(event, entry)
      review(event.review, isOf: event.year, households)
    case .povertyReviewResultApproved(let event):
      approve(event, entry)
      review(event.review, isOf: event.year, households)
    case .povertyReviewListPublished(let event): show(event, entry)
    case .figurePublished(let event): publish(event, entry)
    case .standardAdopted(let event): adopt(event, entry)
    }
  }

  /// The short way for what comes in order; nothing is allocated on it.
  private mutating func add(
    _ fact: HouseholdFact, to id: HouseholdID, _ units: Units, _ households: Households
  ) {
    // A household without a row has neither a hamlet nor a class before this fact.
    guard let number = households.numbering.number(of: id) else { return }
    let before = households.rows[number].standing
    let isInOrder = fact.order > households.rows[number].lastOrder
    var classesOfSource: UInt64 = 0
    if fact.kind == .splitOff {
      let source = households.rows[Int(fact.value)]
      classesOfSource = source.standing.classes
      guard isInOrder, fact.order > source.lastOrder else { return insert(fact, into: number, units, households) }
    }
    guard isInOrder else { return insert(fact, into: number, units, households) }
    var after = before
    after.apply(fact, classesOfSource: classesOfSource)
    if before.classes | after.classes == 0 { return }
    guard isSettled(after.hamlet, by: fact.on, units),
      before.hamlet == after.hamlet || isSettled(before.hamlet, by: fact.on, units)
    else { return insert(fact, into: number, units, households) }
    if fact.review != HouseholdFact.none, let hamlet = places.hamlet(after.hamlet) {
      reviewYears.note(fact, in: after.hamlet, &places.rows[hamlet].lastReview)
    }
    places.flows(of: fact, from: before, to: after, year: reviewYears.year(of: fact), times: 1, into: &cells)
  }

  /// Whether no boundary of the hamlet changes after the day.
  private mutating func isSettled(_ hamlet: UInt32, by day: Int32, _ units: Units) -> Bool {
    hamlet == HouseholdFact.none || places.rows[places.numbered(hamlet, units)].lastChange <= day
  }
}
