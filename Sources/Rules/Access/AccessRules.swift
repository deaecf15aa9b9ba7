import Events
import Projections

/// Who may write, and who may say so.
///
/// A ledger in which no right to record was ever given takes entries from anybody. From the first recorder's grant on,
/// `by` needs a grant that is in force when the entry is recorded, for the entry's unit and its kind of entry: a recorder's, or
/// of a role whose work the entry records (an approver's for an approval);
/// who opened the ledger may always administer it, so that nobody is locked out.
extension Rules {
  static func judge(_ event: AccessGranted, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(administers(event.scope, entry, state))
  }

  static func judge(_ event: AccessRevoked, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(administers(event.scope, entry, state))
    found.note(grantStands(event, entry, state))
  }

  /// The rule for the entry's own unit: it is every entry's.
  static func writesForOwnUnit(_ entry: EntryHeader, _ state: Projections) -> Breach? {
    writesForUnit(entry.unit, entry.type, entry, at: "unit", state)
  }

  /// A right is given and taken for a unit that its giver may write for: told apart from the entry's own unit, which
  /// stands in its own breach.
  private static func administers(_ scope: UnitID, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    if writesForOwnUnit(entry, state) != nil { return nil }
    return writesForUnit(scope, entry.type, entry, at: "what.scope", state)
  }

  /// Whether the recorder of `entry` may write entries of a type for a unit: its own, the one that a right is given
  /// for, the one of an entry that it corrects.
  package static func writesForUnit(
    _ unit: UnitID, _ type: EventType, _ entry: EntryHeader, at path: String, _ state: Projections
  ) -> Breach? {
    let access = state.access
    guard access.isKept else { return nil }
    let day = state.dayOfRecording(entry)
    let recording = access.recording(by: entry.by, entry.type, about: type, for: unit, on: day, state.units)
    if recording == .entitled { return nil }
    let by = state.text(entry.by)
    let remedy = Title(
      vi: "Người quản trị cấp quyền bằng access.granted, hoặc người có quyền ghi mục này.",
      en: "The administrator gives the right by access.granted, or somebody who has it records the entry.")
    switch recording {
    case .entitled: return nil
    case .noGrant:
      return Breach(
        .accessOwnUnitAndBelow, at: path,
        Title(
          vi: "\(by) không có quyền ghi nào có hiệu lực vào ngày \(day).",
          en: "\(by) has no right to record that is in force on \(day)."), remedy: remedy)
    case .otherGroup:
      let group = EventGroup(type.group)?.title
      return Breach(
        .accessOwnUnitAndBelow, at: path,
        Title(
          vi: "\(by) không được ghi nhóm “\(group?.vi ?? type.group)”.",
          en: "\(by) may not record the group \"\(group?.en ?? type.group)\"."), remedy: remedy)
    case .elsewhere(let units):
      let scopes = state.named(units, on: day)
      let name = state.named(unit, on: day)
      return Breach(
        .accessOwnUnitAndBelow, at: path,
        Title(
          vi: "\(by) chỉ ghi cho \(scopes.vi) và cấp dưới; \(name.vi) không thuộc phạm vi đó.",
          en: "\(by) records for \(scopes.en) and the units below only; \(name.en) is none of them."), remedy: remedy)
    }
  }

  static func grantStands(_ event: AccessRevoked, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    let isThere = state.access.grants(of: event.account, asOf: entry.on).contains {
      $0.role == event.role && $0.scope == event.scope && !$0.isRevoked(on: entry.on)
    }
    if isThere { return nil }
    let name = state.named(event.scope, on: entry.on)
    return Breach(
      .accessGrantInForce, at: "what.account",
      Title(
        vi:
          "\(state.text(event.account)) không có quyền \(event.role.title.vi) cho \(name.vi) vào ngày \(entry.on).",
        en: "\(state.text(event.account)) is not \(event.role.title.en) for \(name.en) on \(entry.on)."),
      remedy: Title(
        vi: "Nêu đúng vai trò và đơn vị đã cấp ('socai access' liệt kê).",
        en: "Name the role and the unit that were granted ('socai access' lists them)."))
  }
}

extension Projections {
  /// The day on which an entry is recorded, in the ledger's zone; its own day while it has no moment.
  fileprivate func dayOfRecording(_ entry: EntryHeader) -> Day {
    if entry.at.milliseconds == 0 { return entry.on }
    return entry.at.day(minutesAheadOfUTC: units.settings(on: entry.on).minutesAheadOfUTC)
  }
}
