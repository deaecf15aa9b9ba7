import CanonicalJSON
import Events
import Projections

/// Rules of a draft that its envelope alone tells: they ask no projection but the ledger's own settings.
enum DraftRules {
  /// Adds what stands against a draft that is recorded at this moment.
  static func note(_ header: EntryHeader, _ draft: Draft, in state: Projections, _ refusals: inout [Refusal]) {
    if let refusal = dayAhead(of: header, on: today(header, state), draft) { refusals.append(refusal) }
    if header.type == .documentStored, let refusal = documentDiffers(draft.members, draft.place) {
      refusals.append(refusal)
    }
  }

  /// The day of the recording in the ledger's zone.
  static func today(_ header: EntryHeader, _ state: Projections) -> Day {
    header.at.day(minutesAheadOfUTC: state.units.settings(on: Day(number: .max)).minutesAheadOfUTC)
  }

  private static func dayAhead(of header: EntryHeader, on today: Day, _ draft: Draft) -> Refusal? {
    guard header.on > today, !header.type.isStanding else { return nil }
    return dayAhead(header.on, today, draft.place, path: "on")
  }

  /// An act on a day that has not come when it is recorded.
  static func dayAhead(_ day: Day, _ today: Day, _ place: String, path: String) -> Refusal {
    Refusal(
      place: place, code: RuleID.entryDayNotAhead.text, path: path,
      sentence: Title(
        vi: "ngày \(day) chưa đến; hôm nay là \(today)", en: "the day \(day) has not come; today is \(today)"),
      remedy: Title(vi: "ghi việc khi nó đã xảy ra", en: "record the act once it has happened"))
  }

  /// The entry that stores a document is about that document, and the document is not empty.
  private static func documentDiffers(_ members: JSON.Object, _ place: String) -> Refusal? {
    guard let what = members["what"] else { return nil }
    if let named = members["doc"]?.string, named != what["sha256"]?.string {
      return Refusal(
        place: place, code: RuleID.documentHashMatches.text, path: "what.sha256",
        sentence: Title(
          vi: "khác với SHA-256 mà 'doc' nêu (\(named.prefix(16))…)",
          en: "differs from the SHA-256 that 'doc' names (\(named.prefix(16))…)"),
        remedy: Title(vi: "nêu cùng một văn bản, hoặc bỏ 'doc'", en: "name one document, or leave 'doc' out"))
    }
    guard what["bytes"]?.int == 0 else { return nil }
    return Refusal(
      place: place, code: RuleID.documentHashMatches.text, path: "what.bytes",
      sentence: Title(vi: "văn bản dài 0 byte", en: "a document of 0 bytes is none"))
  }
}
