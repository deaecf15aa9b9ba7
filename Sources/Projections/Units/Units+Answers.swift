import Events

extension Units {
  /// A unit as a list shows it.
  package struct Row: Sendable {
    package let unit: UnitID
    /// Levels under the unit that was asked for; 0 is that unit.
    package let depth: Int
    package let name: Name
    package let registration: Registration
    package let parent: UnitID?
    package let classes: [Classification]
    package let exists: Bool
  }

  package func registration(of unit: UnitID) -> Registration? { number(of: unit).flatMap { records[$0].registration } }

  package func name(of unit: UnitID, on day: Day) -> Name? {
    guard let number = number(of: unit) else { return nil }
    return records[number].names.holding(on: day)
  }

  /// All names that a unit had, the first one first.
  package func names(of unit: UnitID) -> [Name] {
    number(of: unit).map { records[$0].names.map(\.value) } ?? []
  }

  package func isClass(_ unit: UnitID) -> Bool {
    registration(of: unit).map { $0.kind == .classOfUnits || !$0.isNamedIndividually } ?? false
  }

  /// The classifications in force on a day, in the vocabulary's order.
  package func classifications(of unit: UnitID, on day: Day) -> [Classification] {
    guard let number = number(of: unit) else { return [] }
    return Set(records[number].classes.filter { $0.holds(on: day) }.map(\.classification))
      .sorted { $0.rawValue < $1.rawValue }
  }

  /// Whether the unit is of a class on a day, or lies under one that is.
  package func isOf(_ classification: Classification, _ unit: UnitID, on day: Day) -> Bool {
    var isOf = false
    forEachAncestor(of: successor(of: unit, on: day), on: day) {
      if classifications(of: $0, on: day).contains(classification) { isOf = true }
    }
    return isOf
  }

  package func classSpans(of unit: UnitID) -> [ClassSpan] { number(of: unit).map { records[$0].classes } ?? [] }

  /// Every unit that ever had a classification, by id.
  package func units(everClassified classification: Classification, in symbols: Symbols) -> [UnitID] {
    records.indices.filter { records[$0].classes.contains { $0.classification == classification } }
      .map(numbering.id(at:)).sorted { symbols.precedes($0, $1) }
  }

  /// The last thing that a unit did with a block by that day; nil when it never came or has left.
  package func membership(of member: UnitID, in block: UnitID, on day: Day) -> Membership? {
    guard let number = number(of: member) else { return nil }
    let last = records[number].memberships.filter { $0.block == block && $0.on <= day }
      .max { ($0.on, $0.seq) < ($1.on, $1.seq) }
    return last?.action == .joined ? last : nil
  }

  /// Members of a block, a cluster or a class on a day; empty when none is on record.
  package func members(of block: UnitID, on day: Day, in symbols: Symbols) -> [UnitID] {
    guard let number = number(of: block) else { return [] }
    return membersOf[number].filter { membership(of: $0, in: block, on: day) != nil }
      .sorted { symbols.precedes($0, $1) }
  }

  /// The blocks that a unit belongs to on a day.
  package func blocks(of member: UnitID, on day: Day) -> [UnitID] {
    guard let number = number(of: member) else { return [] }
    var blocks: [UnitID] = []
    for membership in records[number].memberships where !blocks.contains(membership.block) {
      if self.membership(of: member, in: membership.block, on: day) != nil { blocks.append(membership.block) }
    }
    return blocks
  }

  package func participant(_ subject: SubjectID) -> Participant? { participants[subject] }

  /// The tree under `root` on a day, depth first, or every tree when no root is named.
  package func tree(under root: UnitID? = nil, on day: Day, in symbols: Symbols) -> [Row] {
    let roots =
      root.map { [$0] } ?? registered(in: symbols).filter { exists($0, on: day) && parent(of: $0, on: day) == nil }
    var rows: [Row] = []
    var seen: Set<UnitID> = []
    func visit(_ unit: UnitID, depth: Int) {
      guard seen.insert(unit).inserted, let registration = registration(of: unit) else { return }
      rows.append(
        Row(
          unit: unit, depth: depth,
          name: name(of: unit, on: day) ?? Name(vi: symbols.text(of: unit), en: nil, code: nil),
          registration: registration, parent: parent(of: unit, on: day), classes: classifications(of: unit, on: day),
          exists: exists(unit, on: day)))
      for child in children(of: unit, on: day, in: symbols) { visit(child, depth: depth + 1) }
    }
    for root in roots { visit(root, depth: 0) }
    return rows
  }
}
