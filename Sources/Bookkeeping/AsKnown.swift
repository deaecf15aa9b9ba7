import Events

/// Up to where the log is read: the second clock of every question.
package enum AsKnown: Hashable, Sendable {
  case now
  /// Entries with a `seq` up to this one; inside a batch, the end of the batch before it.
  case seq(Seq)
  /// Entries recorded at or before this moment.
  case time(Timestamp)

  /// `1234`, `2023-12-31` (the end of that day in the ledger's zone), `31/12/2023` or `2023-12-14T03:21:07.123Z`.
  package init?(_ text: String, minutesAheadOfUTC: Int) {
    if let number = UInt64(text) {
      guard number > 0 else { return nil }
      self = .seq(Seq(number))
    } else if let time = Timestamp(text) {
      self = .time(time)
    } else if let day = Day(input: text) {
      let midnight = Int64(day.adding(days: 1).number) * 86_400_000 - Int64(minutesAheadOfUTC) * 60_000
      self = .time(Timestamp(milliseconds: midnight - 1))
    } else {
      return nil
    }
  }
}

extension Day {
  /// What a person may write: `2023-12-31` or `31/12/2023`.
  package init?(input: String) {
    if let day = Day(input) {
      self = day
      return
    }
    let parts = input.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count), parts[2].count == 4,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
