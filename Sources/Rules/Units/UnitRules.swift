import Events
import Projections

/// The directory of units: what is registered, renamed, moved, ended.
extension Rules {
  static func judge(_ event: UnitRegistered, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    let day = event.validFrom ?? entry.on
    if let parent = event.parent {
      found.note(parentAbove(event.registered, level: event.level, parent, at: "what.parent", on: day, state))
    }
    found.note(registeredBefore(event.registered, on: day, state))
    found.note(nameOnce(event.registered, event.nameVi, under: event.parent, on: day, state))
  }

  static func judge(_ event: UnitRenamed, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(unitActive(event.renamed, at: "what.renamed", on: entry.on, state))
    let parent = state.units.parent(of: event.renamed, on: entry.on)
    found.note(nameOnce(event.renamed, event.nameVi, under: parent, on: entry.on, state))
  }

  static func judge(_ event: UnitReparented, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(unitActive(event.moved, at: "what.moved", on: entry.on, state))
    if let level = state.units.registration(of: event.moved)?.level {
      found.note(parentAbove(event.moved, level: level, event.parent, at: "what.parent", on: entry.on, state))
    }
    found.note(noLoop(event, entry, state))
  }

  static func judge(_ event: UnitDissolved, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(unitActive(event.dissolved, at: "what.dissolved", on: entry.on, state))
    found.note(noActiveChildren(event, entry, state))
  }

  static func judge(_ event: UnitSucceeded, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    for (index, from) in event.from.enumerated() {
      // Who gave a full share before is told so, which says more than that it is not active.
      let gaveBefore = fullShareOnce(event, at: index, entry, state)
      found.note(gaveBefore ?? unitActive(from.unit, at: "what.from[\(index)].unit", on: entry.on, state))
    }
    for (index, to) in event.to.enumerated() {
      found.note(unitActive(to, at: "what.to[\(index)]", on: entry.on, state))
    }
  }

  // MARK: The rules

  static func unitActive(_ unit: UnitID, at path: String, on day: Day, _ state: Projections) -> Breach? {
    if state.units.exists(unit, on: day) { return nil }
    let name = state.named(unit, on: day)
    guard state.units.registration(of: unit) != nil else {
      return Breach(
        .unitActive, at: path, Title(vi: "\(name.vi) chưa được đăng ký.", en: "\(name.en) is not registered."),
        remedy: Title(vi: "Đăng ký đơn vị trước (unit.registered).", en: "Register the unit first (unit.registered)."))
    }
    return Breach(
      .unitActive, at: path,
      Title(vi: "\(name.vi) không hoạt động vào ngày \(day).", en: "\(name.en) is not active on \(day)."))
  }

  static func parentAbove(
    _ unit: UnitID, level: UnitLevel, _ parent: UnitID, at path: String, on day: Day, _ state: Projections
  ) -> Breach? {
    let name = state.named(parent, on: day)
    guard let above = state.units.registration(of: parent) else {
      return Breach(
        .unitParentAbove, at: path,
        Title(
          vi: "Cấp trên \(name.vi) của \(state.text(unit)) chưa được đăng ký.",
          en: "The parent \(name.en) of \(state.text(unit)) is not registered."),
        remedy: Title(vi: "Đăng ký đơn vị cấp trên trước.", en: "Register the parent first."))
    }
    guard let high = above.level.depth, let low = level.depth, high > low else { return nil }
    return Breach(
      .unitParentAbove, at: path,
      Title(
        vi: "\(name.vi) ở cấp \(above.level.title.vi), thấp hơn cấp \(level.title.vi) của \(state.text(unit)).",
        en: "\(name.en) is of level \(above.level.title.en), below \(state.text(unit)) of level \(level.title.en)."))
  }

  private static func registeredBefore(_ unit: UnitID, on day: Day, _ state: Projections) -> Breach? {
    guard let before = state.units.registration(of: unit) else { return nil }
    let name = state.named(unit, on: day)
    return Breach(
      .unitNameOnce, at: "what.registered",
      Title(
        vi: "\(name.vi) đã được đăng ký ở mục \(before.seq).",
        en: "\(name.en) is registered already, by entry \(before.seq)."),
      remedy: Title(
        vi: "Dùng unit.renamed hoặc unit.reparented để thay đổi.",
        en: "Use unit.renamed or unit.reparented for a change."))
  }

  static func nameOnce(
    _ unit: UnitID, _ nameVi: String, under parent: UnitID?, on day: Day, _ state: Projections
  ) -> Breach? {
    let siblings =
      parent.map { state.units.children(of: $0, on: day, in: state.symbols) } ?? state.roots(on: day)
    guard let twin = siblings.first(where: { $0 != unit && state.units.name(of: $0, on: day)?.vi == nameVi }) else {
      return nil
    }
    let place = parent.map { state.named($0, on: day) } ?? Title(vi: "cấp cao nhất", en: "the top")
    return Breach(
      .unitNameOnce, at: "what.nameVi",
      Title(
        vi: "Dưới \(place.vi) đã có \(nameVi) (\(state.text(twin))) vào ngày \(day).",
        en: "Under \(place.en) there is already \(nameVi) (\(state.text(twin))) on \(day)."))
  }

  static func noLoop(_ event: UnitReparented, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard state.units.isUnder(event.parent, event.moved, on: entry.on) else { return nil }
    let (moved, parent) = (state.named(event.moved, on: entry.on), state.named(event.parent, on: entry.on))
    return Breach(
      .unitNoLoop, at: "what.parent",
      Title(
        vi: "\(parent.vi) nằm dưới \(moved.vi) vào ngày \(entry.on).",
        en: "\(parent.en) lies under \(moved.en) on \(entry.on)."))
  }

  static func noActiveChildren(_ event: UnitDissolved, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    let unit = event.dissolved
    let children = state.units.children(of: unit, on: entry.on, in: state.symbols)
    let members = state.units.members(of: unit, on: entry.on, in: state.symbols)
    let households = state.households.count(livingIn: unit, on: entry.on)
    if children.isEmpty, members.isEmpty, households == 0 { return nil }
    let name = state.named(unit, on: entry.on)
    return Breach(
      .unitNoActiveChildren, at: "what.dissolved",
      Title(
        vi:
          "\(name.vi) còn \(children.count) đơn vị trực thuộc, \(members.count) thành viên, \(households) hộ vào ngày \(entry.on).",
        en:
          "\(name.en) still has \(children.count) units under it, \(members.count) members and \(households) households on \(entry.on)."
      ),
      remedy: Title(
        vi: "Chuyển chúng đi trước, hoặc ghi unit.succeeded.", en: "Move them first, or record unit.succeeded."))
  }

  static func fullShareOnce(
    _ event: UnitSucceeded, at index: Int, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    let part = event.from[index]
    guard part.share == .full else { return nil }
    let name = state.named(part.unit, on: entry.on)
    let path = "what.from[\(index)]"
    if event.from[..<index].contains(where: { $0.unit == part.unit && $0.share == .full }) {
      return Breach(
        .unitFullShareOnce, at: path,
        Title(vi: "\(name.vi) được nêu hai lần.", en: "\(name.en) is named twice."))
    }
    let heir = state.units.successor(of: part.unit, on: .last)
    if heir == part.unit { return nil }
    let heirName = state.named(heir, on: entry.on)
    return Breach(
      .unitFullShareOnce, at: path,
      Title(
        vi: "\(name.vi) đã nhập toàn bộ vào \(heirName.vi).",
        en: "\(name.en) already gave its full share to \(heirName.en)."))
  }
}

extension Projections {
  /// Registered units without a parent on a day.
  fileprivate func roots(on day: Day) -> [UnitID] {
    (0..<units.count).map(units.unit(numbered:)).filter {
      units.exists($0, on: day) && units.parent(of: $0, on: day) == nil
    }
  }
}

extension Day {
  /// After every day that an entry can have.
  static let last = Day(year: 9_999, month: 12, day: 31) ?? Day(number: .max)
}
