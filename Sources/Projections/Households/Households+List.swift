import Events

extension Households {
  /// A household as a list shows it.
  package struct ListRow: Sendable {
    package let household: HouseholdID
    package let hamlet: UnitID
    package let povertyClass: PovertyClass?
    package let traits: [Trait]
    package let livingStandard: LivingStandard?
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
          household: household, hamlet: hamlet, povertyClass: povertyClass, traits: codes(UInt16(standing.traits)),
          livingStandard: standing.livingStandard))
    }
    return rows.sorted { symbols.precedes($0.household, $1.household) }
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
      var seen: Set<Int> = []
      forEachResident(everIn: hamlet) { household in
        let id = numbering.id(at: household)
        guard seen.insert(household).inserted, let state = state(of: id, on: day), state.isActive,
          state.hamlet == hamlet
        else { return }
        body(id, hamlet, state.standing)
      }
    }
  }
}
