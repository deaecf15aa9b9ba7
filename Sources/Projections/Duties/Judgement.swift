import Events

/// From days to a state: all that the judgement of one occurrence rests on.
struct Judgement {
  let asOf: Day
  let schedule: DutySchedule
  let lastGoodDay: Day?
  /// The due day, or the end of the period of what is undated.
  let periodEnd: Day?
  let isOptional: Bool
  let `extension`: DutyExtension?
  let backdatingDays: Int
  let holder: OccurrenceHolder
  /// Whether the receiver confirmed the day that the holder says.
  let isConfirmed: Bool

  func state(_ current: Filing?) -> OccurrenceState {
    if holder.unit == nil { return .holderNotOnRecord }
    guard let due = `extension`?.newDueOn ?? schedule.due, let lastGoodDay else { return undated(current) }
    if let current {
      if current.on > lastGoodDay { return .late(days: current.on.days(since: lastGoodDay)) }
      let isLateOnRecord = current.recordedOn > due.adding(days: backdatingDays)
      return isLateOnRecord && !isConfirmed && !current.isImported ? .onTimeByClaim : .onTime
    }
    if isOptional { return .optional }
    if asOf > lastGoodDay { return .missing(days: asOf.days(since: lastGoodDay)) }
    return `extension`.map { .extended(until: $0.newDueOn) } ?? .notYetDue
  }

  private func undated(_ current: Filing?) -> OccurrenceState {
    if current != nil { return .undated(.done) }
    if isOptional { return .optional }
    return .undated(periodEnd.map { asOf > $0 } ?? false ? .missing : .open)
  }
}
