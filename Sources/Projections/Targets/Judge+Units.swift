import Events

/// The units that a target is about.
extension TargetJudge {
  /// The day on which units and classes are looked up: the judged day, or the window's end.
  func day(_ terms: TargetTerms) -> Day { min(asOf, terms.target.windowTo) }

  /// The target's areas with each class replaced by its units, in the order of ids within a class.
  func units(of terms: TargetTerms) -> [UnitID] {
    var found: [UnitID] = []
    for area in [terms.target.area] + (terms.target.alsoAreas ?? []) {
      for unit in members(of: area, on: day(terms)) where !found.contains(unit) { found.append(unit) }
    }
    return found
  }

  func isClassWide(_ terms: TargetTerms) -> Bool {
    terms.target.alsoAreas != nil || units.isClass(terms.target.area)
  }

  /// The members on record; without any, the areas of the class's level under the area that it belongs to.
  func members(of area: UnitID, on day: Day) -> [UnitID] {
    guard units.isClass(area) else { return [area] }
    let known = units.members(of: area, on: day, in: symbols)
    if !known.isEmpty { return known }
    guard let level = units.registration(of: area)?.level, let root = areaAbove(area, on: day) else { return [] }
    return areas(of: level, under: root, on: day)
  }

  func areas(of level: UnitLevel, under root: UnitID, on day: Day) -> [UnitID] {
    units.tree(under: root, on: day, in: symbols)
      .filter {
        $0.registration.kind == .administrativeArea && $0.registration.isNamedIndividually && $0.exists
          && $0.registration.level == level
      }
      .map(\.unit).sorted { symbols.precedes($0, $1) }
  }

  /// The nearest area above a class: the unit itself when it is one.
  func areaAbove(_ unit: UnitID, on day: Day) -> UnitID? {
    var found: UnitID?
    units.forEachAncestor(of: unit, on: day) { if found == nil, !units.isClass($0) { found = $0 } }
    return found
  }

  /// The unit of that level which `unit` is or stands under.
  func ancestor(of unit: UnitID, at level: UnitLevel, on day: Day) -> UnitID? {
    var found: UnitID?
    units.forEachAncestor(of: unit, on: day) {
      if found == nil, units.registration(of: $0)?.level == level, !units.isClass($0) { found = $0 }
    }
    return found
  }

  /// Units under `root` that have a classification on a day, by id; a class that has it passes it on to its members.
  func classified(_ classification: Classification, under root: UnitID?, on day: Day) -> [UnitID] {
    let holders = units.units(everClassified: classification, in: symbols).filter {
      units.classifications(of: $0, on: day).contains(classification)
    }
    let members = holders.flatMap { units.isClass($0) ? units.members(of: $0, on: day, in: symbols) : [$0] }
    return Set(members).filter { unit in root.map { units.isUnder(unit, $0, on: day) } ?? true }
      .sorted { symbols.precedes($0, $1) }
  }

  /// One answer for each unit of a class, and one status out of them.
  func classWide(_ terms: TargetTerms, _ judge: (UnitID) -> TargetAnswer) -> TargetAnswer {
    guard isClassWide(terms) else { return judge(terms.target.area) }
    var whole = row(terms)
    let answers = units(of: terms).map { unit in
      var answer = judge(unit)
      if answer.row.scope == .whole { answer.row.scope = .unit }
      return answer
    }
    guard !answers.isEmpty else {
      whole.status = .cannotBeJudged(.noMembersOnRecord)
      return TargetAnswer(row: whole, details: [])
    }
    concludeUnits(&whole, answers.map(\.row))
    return TargetAnswer(row: whole, details: answers.flatMap { [$0.row] + $0.details })
  }

  func concludeUnits(_ whole: inout TargetRow, _ rows: [TargetRow]) {
    whole.status = Self.conclusion(rows)
    let verdicts = rows.compactMap(\.status.verdict)
    let reached = verdicts.count { $0.isGood }
    whole.reasons.append(
      .unitsReached(reached: reached, missed: verdicts.count - reached, open: rows.count - verdicts.count))
  }
}
