import Events

/// Whose acts, and what happens where, count as the subject's.
///
///     commune x, or its People's Committee x-pc     acts of x, x-pc and its chair; what happens in x
///     department d                                  acts of d and of its head; what d itself gave, spent, helped
///     household, enterprise, person                 its own
struct ScorecardScope {
  /// Whether the subject is an area, or the committee that governs one.
  let isPlace: Bool
  /// The area that a body answers for: its own where it is an area, else the one that it stands under.
  let area: UnitID
  /// The units whose acts count; the subject's own id comes first.
  let bodies: [UnitID]

  init(_ unit: UnitID, on day: Day, _ units: Units, _ symbols: Symbols) {
    area = units.area(of: unit, on: day) ?? unit
    switch units.registration(of: unit)?.kind {
    case .administrativeArea?: isPlace = true
    case .peoplesCommittee?: isPlace = area != unit
    case _: isPlace = false
    }
    let root = isPlace ? area : unit
    var found = root == unit ? [unit] : [unit, root]
    func add(_ kinds: Set<UnitKind>, under above: UnitID) {
      for child in units.children(of: above, on: day, in: symbols) where !found.contains(child) {
        if let kind = units.registration(of: child)?.kind, kinds.contains(kind) { found.append(child) }
      }
    }
    if isPlace { add([.peoplesCommittee, .peoplesCouncil], under: root) }
    for body in found { add([.pcChair, .pcViceChair, .unitHead], under: body) }
    bodies = found
  }
}

extension ScorecardFigures {
  var isPlace: Bool { scope.isPlace }
  var area: UnitID { scope.area }
  var bodies: [UnitID] { scope.bodies }
  /// Where money and visits are looked for: the area, or the body alone.
  var place: UnitID { isPlace ? area : unit }
  var isHousehold: Bool { state.households.registration(of: household) != nil }
  /// The ids under which the subject may have acted, been attested or disciplined.
  var subjects: [SubjectID] { bodies.map { SubjectID($0) } }

  /// Whether a unit is the subject or stands under it.
  func isOwn(_ other: UnitID, on day: Day) -> Bool {
    bodies.contains(other) || state.units.belongs(other, to: place, on: day)
  }
}
