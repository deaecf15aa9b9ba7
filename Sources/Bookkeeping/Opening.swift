import CanonicalJSON
import Events
import Ledger
import Merkle
import Projections

/// Entry 1 of a new ledger: what it is, and the settings that it starts with.
package struct Opening: Sendable {
  package var origin: String
  package var title: String
  package var timeZone = "Asia/Ho_Chi_Minh"
  package var strictBefore = true
  package var newlyExitedMonths = 36
  package var backdatingDays = 3
  /// When a story begins; nil makes a live ledger.
  package var storyAt: Timestamp?
  package var by = "a-operator"
  package var unit = "ledger"

  package init(origin: String, title: String) {
    self.origin = origin
    self.title = title
  }

  /// Makes the ledger's folder, key and vault with this entry in it.
  /// - Throws: `LedgerError`, `KeyFault` for an origin that cannot name a key, `Refusal` for settings that will not do.
  /// With `protecting`, the key is encrypted under that passphrase.
  package func make(at place: LedgerPlace, protecting passphrase: Secret? = nil) throws -> SignedCheckpoint {
    let name = try KeyName(origin)
    let now = storyAt ?? Timestamp(milliseconds: Moment.now().milliseconds)
    guard let minutes = Settings.minutesAheadOfUTC(timeZone) else {
      throw Refusal(
        place: "", code: "opening.time-zone", path: "timeZone",
        sentence: Title(
          vi: "múi giờ '\(timeZone)' không được nhận; cần Asia/Ho_Chi_Minh hoặc dạng UTC+07:00",
          en: "the time zone '\(timeZone)' is not taken; give Asia/Ho_Chi_Minh or the form UTC+07:00"))
    }
    let what: JSON = [
      "backdatingDays": .integer(Int64(backdatingDays)), "clock": .string(storyAt == nil ? "live" : "story"),
      "newlyExitedMonths": .integer(Int64(newlyExitedMonths)), "origin": .string(origin),
      "strictBefore": .bool(strictBefore), "timeZone": .string(timeZone), "title": .string(title),
    ]
    let draft = try EntryDraft(
      by: by, id: "ledger-opened", on: now.day(minutesAheadOfUTC: minutes).isoText, type: EventType.ledgerOpened.text,
      unit: unit, what: what.canonicalBytes())
    guard storyAt != nil else {
      return try place.make(named: name, first: Batch([draft]), protecting: passphrase)
    }
    return try place.make(
      named: name, first: Batch([draft], at: Moment(milliseconds: now.milliseconds)), clock: .story,
      protecting: passphrase)
  }
}
