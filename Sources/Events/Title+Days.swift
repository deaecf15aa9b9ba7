extension Title {
  /// The same text with the days of its Vietnamese part as a reader there writes them: 2023-12-10 is 10/12/2023. A day
  /// inside an id (`r-2023-12-10`) stays as it is.
  package var withVietnameseDays: Title { Title(vi: vi.withVietnameseDays, en: en) }
}

extension String {
  fileprivate var withVietnameseDays: String {
    let characters = Array(self)
    var text = ""
    var place = 0
    while place < characters.count {
      if let day = characters.day(at: place) {
        text += day.formatted(.vi)
        place += 10
      } else {
        text.append(characters[place])
        place += 1
      }
    }
    return text
  }
}

extension [Character] {
  /// The day whose ten characters begin here and stand alone.
  fileprivate func day(at place: Int) -> Day? {
    guard place + 10 <= count, self[place].isNumber, !isPartOfWord(place - 1), !isPartOfWord(place + 10) else {
      return nil
    }
    return Day(String(self[place..<place + 10]))
  }

  private func isPartOfWord(_ place: Int) -> Bool {
    guard indices.contains(place) else { return false }
    return self[place].isLetter || self[place].isNumber || "-/".contains(self[place])
  }
}
