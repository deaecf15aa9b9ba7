import Events

extension Households {
  /// A household as a list shows it.
  package struct ListRow: Sendable {
    package let household: HouseholdID
    package let hamlet: UnitID
    package let povertyClass: PovertyClass?
    let traitBits: UInt8
    package let livingStandard: LivingStandard?

    package var traits: [Trait] { codes(UInt16(traitBits)) }
  }

  /// Who a list is of.
  package enum Frame: Hashable, Sendable {
    case all
    case inClass(PovertyClass, under: StandardID)
    case neither(under: StandardID)
  }

  /// Households that are active in a unit on a day, by id. A hamlet that was succeeded counts where it went.
  package func list(
    in unit: UnitID, _ frame: Frame, on day: Day, units: Units, symbols: Symbols
  ) -> [ListRow] {
    var rows: [ListRow] = []
    forEachActive(in: unit, on: day, units) { household, hamlet, standing in
      let povertyClass: PovertyClass?
      switch frame {
      case .all: povertyClass = nil
      case .inClass(let wanted, let standard):
        povertyClass = self.povertyClass(standing, standard)
        if povertyClass != wanted { return }
      case .neither(let standard):
        povertyClass = self.povertyClass(standing, standard)
        if povertyClass != nil { return }
      }
      rows.append(
        ListRow(
          household: household, hamlet: hamlet, povertyClass: povertyClass, traitBits: standing.traits,
          livingStandard: standing.livingStandard))
    }
    rows.sort { symbols.precedes($0.household, $1.household) }
    return rows
  }

  /// How many households are active in a unit on a day, by class under a standard and by living standard.
  package struct Count: Hashable, Sendable {
    package var all = 0
    package var poor = 0
    package var nearPoor = 0
    /// Of those without a class under any standard; those that nobody rated are left out (KR-06).
    package var ratings: [LivingStandard: Int] = [:]
  }

  package func count(in unit: UnitID, under standard: StandardID?, on day: Day, units: Units) -> Count {
    var count = Count()
    forEachActive(in: unit, on: day, units) { _, _, standing in
      count.all += 1
      switch standard.flatMap({ povertyClass(standing, $0) }) {
      case .poor: count.poor += 1
      case .nearPoor: count.nearPoor += 1
      case nil: break
      }
      if standing.classes == 0, let rating = standing.livingStandard { count.ratings[rating, default: 0] += 1 }
    }
    return count
  }

  /// Active households of a unit on a day by their living standard (KR-06); those that nobody rated are left out.
  package func livingStandards(in unit: UnitID, on day: Day, units: Units) -> [LivingStandard: Int] {
    var counts: [LivingStandard: Int] = [:]
    forEachActive(in: unit, on: day, units) { _, _, standing in
      guard standing.classes == 0, let rating = standing.livingStandard else { return }
      counts[rating, default: 0] += 1
    }
    return counts
  }

  /// Households of a unit that left poverty between two days, by id, with the day of the last exit.
  package func exits(
    in unit: UnitID, from first: Day, to last: Day, units: Units, symbols: Symbols
  ) -> [(household: HouseholdID, on: Day, standard: StandardID)] {
    var found: [(household: HouseholdID, on: Day, standard: StandardID)] = []
    forEachActive(in: unit, on: last, units) { household, _, standing in
      guard standing.hasExitedPoverty, let exit = lastExit(of: household, by: last), exit.on >= first else { return }
      found.append((household, exit.on, exit.standard))
    }
    return found.sorted { symbols.precedes($0.household, $1.household) }
  }

  private func povertyClass(_ standing: Standing, _ standard: StandardID) -> PovertyClass? {
    standards.number(of: standard).flatMap { standing.povertyClass(under: $0) }
  }

  /// Each household that is active on a day, with its hamlet; of a unit, or of all.
  func forEachActive(
    in unit: UnitID?, on day: Day, _ units: Units, _ body: (HouseholdID, UnitID, Standing) -> Void
  ) {
    for number in 0..<hamlets.count {
      let hamlet = hamlets.id(at: number)
      if let unit, !units.isUnder(units.successor(of: hamlet, on: day), unit, on: day) { continue }
      // A household that came back to a hamlet is among its residents twice.
      var seen: Set<Int> = []
      forEachResident(everIn: hamlet) { household in
        guard let standing = activeStanding(of: household, on: day), standing.hamlet == hamlet.symbol.number,
          seen.insert(household).inserted
        else { return }
        body(numbering.id(at: household), hamlet, standing)
      }
    }
  }
}
