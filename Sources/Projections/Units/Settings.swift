import Events

/// What the ledger was opened with and what was changed since, as in force on a day.
package struct Settings: Hashable, Sendable {
  /// "Before day X": X itself is late.
  package var strictBefore = true
  /// How long a household that left poverty counts as newly exited.
  package var newlyExitedMonths = 36
  /// Days after a due day within which an act may still be recorded without being a claim.
  package var backdatingDays = 3
  package var timeZone = "Asia/Ho_Chi_Minh"
  package var clock = Clock.live

  /// Minutes that the ledger's clocks stand ahead of UTC. Viet Nam keeps no summer time; other zones are written as
  /// `UTC+07:00`.
  package var minutesAheadOfUTC: Int { Self.minutesAheadOfUTC(timeZone) ?? 420 }

  package static func minutesAheadOfUTC(_ zone: String) -> Int? {
    if zone == "Asia/Ho_Chi_Minh" { return 420 }
    guard zone.hasPrefix("UTC") else { return nil }
    let rest = zone.dropFirst(3)
    if rest.isEmpty { return 0 }
    let parts = rest.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard let sign = rest.first, "+-".contains(sign), parts.count == 2, parts.allSatisfy({ $0.count == 2 }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), hours <= 14, minutes < 60
    else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 60 + minutes)
  }
}

extension Units {
  /// A change of settings from a day on.
  enum SettingChange: Sendable {
    case opened(LedgerOpened, EntryHeader)
    case changed(SettingChanged, EntryHeader)

    var order: (Day, Seq) {
      switch self {
      // What the ledger was opened with holds for the days before it too: history is imported.
      case .opened(_, let entry): (.distantPast, entry.seq)
      case .changed(_, let entry): (entry.on, entry.seq)
      }
    }
  }

  /// The day on which the ledger was opened; nil while no entry says so.
  package var openedOn: Day? {
    for change in settingChanges {
      if case .opened(_, let entry) = change { return entry.on }
    }
    return nil
  }

  package func settings(on day: Day) -> Settings {
    var settings = Settings()
    for change in settingChanges.filter({ $0.order.0 <= day }).sorted(by: { $0.order < $1.order }) {
      switch change {
      case .opened(let opened, _):
        settings.strictBefore = opened.strictBefore
        settings.newlyExitedMonths = opened.newlyExitedMonths
        settings.backdatingDays = opened.backdatingDays
        settings.timeZone = opened.timeZone
        settings.clock = opened.clock
      case .changed(let changed, _): settings.apply(changed.setting, changed.value)
      }
    }
    return settings
  }
}

extension Settings {
  /// A value that does not fit its setting leaves the one before in force; `Rules` refuses such a draft.
  mutating func apply(_ setting: Setting, _ value: String) {
    switch setting {
    case .strictBefore: strictBefore = value == "true" ? true : value == "false" ? false : strictBefore
    case .newlyExitedMonths: newlyExitedMonths = Int(value) ?? newlyExitedMonths
    case .backdatingDays: backdatingDays = Int(value) ?? backdatingDays
    }
  }
}
