/// Nominations on their way, and corrections.
extension District {
  /// Each winter one commune is nominated for what it did in the year before; a step of the plan's way each week.
  mutating func nominate(_ week: Int, _ year: Int) {
    let start = calendar.firstEveryday(of: year)
    if week == start, year > Calendar.years.lowerBound {
      nominee = (random.below(communeCount), year - 1, week, random.happens(Ratios.nominationRejected))
      note(.nominated, on: 7 * week - 5, nominee.commune, code: nominee.year)
      return
    }
    guard nominee.year == year - 1 else { return }
    let kind: RecordKind
    switch week - nominee.week {
    case 1: kind = .achievementAppraised
    case 2: kind = nominee.isRejected ? .nominationRejected : .dossierAppraised
    case 3 where !nominee.isRejected: kind = .councilVoted
    case 4 where !nominee.isRejected: kind = .forwarded
    case 5 where !nominee.isRejected: kind = .nominationApproved
    case 7 where !nominee.isRejected: kind = .awardPaid
    case _: return
    }
    note(kind, on: 7 * week - 4, nominee.commune, code: nominee.year, value: nominee.isRejected ? 1 : 0)
  }

  /// One person proposes, another one records it a week later. What would fall into the quiet weeks waits.
  mutating func correct(_ week: Int) {
    for index in pending.indices where pending[index].week <= week {
      let correction = pending[index]
      let kind: RecordKind =
        !correction.isProposed ? .correctionProposed : correction.value == 0 ? .voided : .corrected
      pending[index].place = RecordPlace(week: week, index: records.count)
      note(
        kind, on: 7 * week - 1, Int(correction.commune), code: Int(correction.value),
        value: Int(correction.place.packed))
      pending[index].week = correction.isProposed ? -1 : week + 1
      pending[index].isProposed = true
    }
    pending.removeAll { $0.week < 0 }
  }
}
