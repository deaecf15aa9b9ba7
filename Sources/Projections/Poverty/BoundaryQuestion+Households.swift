import Events

/// Households counted one by one: where a whole unit was shared out, only they know.
extension BoundaryQuestion {
  /// Whether a hamlet lies in the area.
  enum Site { case inside, outside, unplaced }

  /// Households of a class at the end of a year whose dwellings lie in the area in the boundaries of the day.
  ///
  /// A household counts where it lived then. What was drawn anew since is the boundary alone: its hamlet may lie in
  /// another unit now, and a `boundary-change` said of the household takes it along; a move of its own does not.
  func computed(
    _ povertyClass: PovertyClass, under standard: StandardID, in year: Year, _ lineage: Units.Lineage
  ) -> BoundaryFigure? {
    guard let number = poverty.standards.number(of: standard), isCounted(lineage, under: standard, in: year) else {
      return nil
    }
    var count = 0
    var entries: Set<Seq> = Set(lineage.seqs)
    var unplaced: Set<UnitID> = []
    var seen: Set<Int> = []
    for index in 0..<households.hamlets.count {
      let hamlet = households.hamlets.id(at: index)
      let site = site(of: hamlet, on: year.lastDay)
      if site == .outside { continue }
      households.forEachResident(everIn: hamlet) { household in
        guard !seen.contains(household) else { return }
        let end = standing(of: household, at: year)
        guard end.standing.povertyClass(under: number) == povertyClass, isIn(end.standing, on: end.day),
          dwelling(of: household, end) == hamlet
        else { return }
        seen.insert(household)
        if site == .unplaced {
          unplaced.insert(hamlet)
        } else {
          count += 1
          if let seq = end.lastStatus { entries.insert(seq) }
        }
      }
    }
    let refusals = unplaced.sorted { symbols.precedes($0, $1) }.map { BoundaryFigure.Refusal.hamletUnplaced($0) }
    let total = total(lineage, under: standard, in: year)
    let figure: PovertyFigure =
      refusals.isEmpty
      ? .counted(
        count, of: total?.total, totalKind: total?.kind, unit: unit, standard: standard, year: year, kind: .computed,
        povertyClass, subgroup)
      : .refused(unit: unit, standard: standard, year: year, kind: .computed, povertyClass, subgroup)
    return BoundaryFigure(
      figure: figure, boundaries: boundaries, parts: [], refusals: refusals, seqs: entries.sorted())
  }

  /// Whether household entries say anything of a part of the area by that year, while its standard is counted.
  private func isCounted(_ lineage: Units.Lineage, under standard: StandardID, in year: Year) -> Bool {
    var concerned = lineage.parts.map(\.unit) + [unit]
    for case .others(let others, let into, _, _) in lineage.breaks { concerned += others + into }
    return concerned.contains {
      poverty.computedYears(of: $0, under: standard, through: year)?.contains(year) ?? false
    }
  }

  /// All households of the area: as approved for each part, else as submitted, else not known.
  private func total(
    _ lineage: Units.Lineage, under standard: StandardID, in year: Year
  ) -> (total: Int, kind: FigureKind)? {
    guard lineage.isWhole else { return nil }
    var sum: Int? = 0
    var kind = FigureKind.approved
    for part in lineage.parts {
      let total = poverty.total(of: part.unit, under: standard, in: year, subgroup: subgroup)
      sum = sum.adding(total?.total, isTakenAway: part.isTakenAway)
      if total?.kind == .submitted { kind = .submitted }
    }
    return sum.map { ($0, kind) }
  }

  // MARK: A household

  struct End {
    var standing = Standing()
    var day: Day
    /// The last entry that gave or took a class.
    var lastStatus: Seq?
  }

  /// What a household is after all that counts in a year or before it.
  private func standing(of household: Int, at year: Year) -> End {
    var end = End(day: year.lastDay)
    let facts = households.facts(of: household)
    let isFromOther = facts.first(where: \.beginsStatus)?.kind == .splitOff
    let classes = isFromOther ? households.classesOfSource(of: household) : 0
    for fact in facts where fact.kind == .registered || poverty.reviewYears.year(of: fact) <= year.number {
      let before = end.standing.classes
      end.standing.apply(fact, classesOfSource: classes)
      if end.standing.classes != before { end.lastStatus = Seq(UInt64(fact.seq)) }
    }
    return end
  }

  private func isIn(_ standing: Standing, on day: Day) -> Bool {
    guard subgroup == .especiallyDifficultCommunes else { return standing.subgroups & subgroup.bit != 0 }
    guard let hamlet = poverty.places.hamlet(standing.hamlet) else { return false }
    return poverty.places.spans[poverty.places.span(of: hamlet, on: day.number)].isEspeciallyDifficult
  }

  /// The hamlet that the household's dwelling lies in, in the boundaries of the day.
  private func dwelling(of household: Int, _ end: End) -> UnitID {
    var hamlet = end.standing.hamlet
    let moves = households.facts(of: household).filter { $0.kind == .moved }
    if boundaries > end.day {
      for move in moves where move.on > end.day.number && move.on <= boundaries.number {
        guard move.isBoundaryChange else { break }
        hamlet = move.value
      }
    } else {
      for (index, move) in moves.enumerated().reversed()
      where move.on <= end.day.number && move.on > boundaries.number {
        guard move.isBoundaryChange, move.value == hamlet else { break }
        hamlet =
          index > 0
          ? moves[index - 1].value
          : households.facts(of: household).first { $0.kind == .registered }?.value ?? hamlet
      }
    }
    return UnitID(Symbol(hamlet))
  }
}
