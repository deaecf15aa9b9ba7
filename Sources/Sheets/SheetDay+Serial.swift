extension SheetDay {
  /// The day that a spreadsheet's count of days means.
  /// - Parameter from1904: counted from 1904-01-01; else from 1900-01-01 as 1, with a 29 February 1900 that never was.
  /// - Returns: nil for what is no day: before the first, that 29 February, behind 9999-12-31.
  init?(serial: Int, from1904: Bool) {
    // 1970-01-01 is 25569 in the one count, 24107 in the other.
    let days: Int
    if from1904 {
      guard serial >= 0 else { return nil }
      days = serial - 24_107
    } else {
      guard serial >= 1, serial != 60 else { return nil }
      days = serial - 25_569 + (serial < 60 ? 1 : 0)
    }
    guard days <= 2_932_896 else { return nil }
    // Years counted from March, so that a leap day ends its year.
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    self.init(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * part + 2) / 5 + 1)
  }
}
