import Events

/// A walk from the boundaries of one day to those of another, day of change by day of change.
///
/// Every succession leaves the area of all its units together as it was. So where all that stand on the near side of it
/// belong to the area, those on the far side do; where only some do, whole units cannot say it.
struct LineageWalk {
  let units: Units
  let unit: UnitID
  let isBackward: Bool
  private var area: Set<UnitID>
  private var without: Set<UnitID> = []
  private(set) var breaks: [Units.Break] = []
  private var seqs: Set<Seq> = []

  init(units: Units, unit: UnitID, isBackward: Bool) {
    self.units = units
    self.unit = unit
    self.isBackward = isBackward
    area = [unit]
  }

  func lineage(_ symbols: Symbols) -> Units.Lineage {
    func parts(_ ids: Set<UnitID>, isTakenAway: Bool) -> [Units.Part] {
      ids.sorted { symbols.precedes($0, $1) }.map { Units.Part(unit: $0, isTakenAway: isTakenAway) }
    }
    return Units.Lineage(
      parts: parts(area, isTakenAway: false) + parts(without, isTakenAway: true), breaks: breaks, seqs: seqs.sorted(),
      unit: unit)
  }

  // MARK: One day

  mutating func cross(_ day: Day, _ symbols: Symbols) {
    let near = (area: area, without: without)
    var open = units.successions.filter { $0.on == day }.sorted { $0.seq < $1.seq }
    replace(&open)
    guard !isCut(by: open, on: day, symbols) else { return }
    // An area that begins or ends without a succession is the areas that stand under it.
    for unit in ends(on: day).sorted(by: { symbols.precedes($0, $1) }) {
      let children = units.children(of: unit, on: isBackward ? day : day.adding(days: -1), in: symbols)
        .filter(units.isArea)
      guard !children.isEmpty else {
        breaks.append(isBackward ? .began(unit, on: day) : .ended(unit, on: day))
        return
      }
      if area.remove(unit) != nil { area.formUnion(children) }
      if without.remove(unit) != nil { without.formUnion(children) }
      replace(&open)
    }
    guard !isCut(by: open, on: day, symbols) else { return }
    for succession in open { shift(succession, from: near, on: day, symbols) }
    for moved in moves(on: day, symbols) {
      let wasIn = isIn(moved.unit, near, nearDay(day))
      let isStillIn = isIn(moved.unit, (area, without), farDay(day))
      guard wasIn != isStillIn else { continue }
      if wasIn { add([moved.unit]) } else { takeAway([moved.unit]) }
      seqs.insert(moved.seq)
    }
  }

  /// Swaps what stands on the near side of a succession for what stands on its far side, as long as any fits whole.
  private mutating func replace(_ open: inout [Units.Succession]) {
    while let index = open.firstIndex(where: {
      let near = sides(of: $0).near
      return near.isSubset(of: area) || near.isSubset(of: without)
    }) {
      let (near, far) = sides(of: open[index])
      if near.isSubset(of: area) {
        area.subtract(near)
        area.formUnion(far)
      } else {
        without.subtract(near)
        without.formUnion(far)
      }
      if near != far { seqs.insert(open[index].seq) }
      open.remove(at: index)
    }
  }

  /// Whether a succession names a unit of the area beside one that is not of it.
  private mutating func isCut(by open: [Units.Succession], on day: Day, _ symbols: Symbols) -> Bool {
    guard let cut = open.first(where: { !sides(of: $0).near.isDisjoint(with: area.union(without)) }) else {
      return false
    }
    let outside = sides(of: cut).near.subtracting(area).sorted { symbols.precedes($0, $1) }
    breaks.append(.others(outside, into: cut.to, on: day, cut.seq))
    return true
  }

  /// A succession of units that stand under the area, or come under it.
  private mutating func shift(
    _ succession: Units.Succession, from near: (area: Set<UnitID>, without: Set<UnitID>), on day: Day,
    _ symbols: Symbols
  ) {
    let sides = sides(of: succession)
    let (nearAreas, farAreas) = (sides.near.filter(units.isArea), sides.far.filter(units.isArea))
    let inNear = nearAreas.filter { isIn($0, near, nearDay(day)) }
    let inFar = farAreas.filter { isIn($0, (area, without), farDay(day)) }
    if inNear == nearAreas, inFar == farAreas { return }
    if inNear.isEmpty, inFar.isEmpty { return }
    if inNear == nearAreas {
      add(farAreas.subtracting(inFar))
    } else if inNear.isEmpty {
      takeAway(inFar)
    } else {
      let outside = nearAreas.subtracting(inNear).sorted { symbols.precedes($0, $1) }
      breaks.append(.others(outside, into: succession.to, on: day, succession.seq))
      return
    }
    seqs.insert(succession.seq)
  }

  private mutating func add(_ ids: Set<UnitID>) {
    area.formUnion(ids.subtracting(without))
    without.subtract(ids)
  }

  private mutating func takeAway(_ ids: Set<UnitID>) {
    without.formUnion(ids.subtracting(area))
    area.subtract(ids)
  }

  // MARK: Asking

  private func sides(of succession: Units.Succession) -> (near: Set<UnitID>, far: Set<UnitID>) {
    let (before, after) = (succession.before(in: units), succession.after)
    return isBackward ? (after, before) : (before, after)
  }

  /// Areas that are not there on the far side of the day.
  private func ends(on day: Day) -> Set<UnitID> {
    area.union(without).filter { unit in
      guard let number = units.number(of: unit) else { return false }
      return isBackward
        ? units.records[number].registration?.validFrom == day : units.records[number].dissolved?.from == day
    }
  }

  /// Areas that got another parent on a day, higher ones first.
  private func moves(on day: Day, _ symbols: Symbols) -> [(unit: UnitID, seq: Seq)] {
    Set(units.changes[day] ?? []).compactMap { number in
      units.records[number].parents.last { $0.from == day }.map { (units.unit(numbered: number), $0.seq) }
    }
    .filter { units.isArea($0.unit) }
    .sorted { first, second in
      let levels = (
        units.registration(of: first.unit)?.level.rawValue ?? 0,
        units.registration(of: second.unit)?.level.rawValue ?? 0
      )
      return levels.0 != levels.1 ? levels.0 < levels.1 : symbols.precedes(first.unit, second.unit)
    }
  }

  private func nearDay(_ day: Day) -> Day { isBackward ? day : day.adding(days: -1) }
  private func farDay(_ day: Day) -> Day { isBackward ? day.adding(days: -1) : day }

  private func isIn(_ unit: UnitID, _ place: (area: Set<UnitID>, without: Set<UnitID>), _ day: Day) -> Bool {
    var isIn = false
    var isOut = false
    units.forEachAncestor(of: unit, on: day) {
      if place.area.contains($0) { isIn = true }
      if place.without.contains($0) { isOut = true }
    }
    return isIn && !isOut
  }
}
