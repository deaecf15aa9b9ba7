import CanonicalJSON
import Events
import Ledger
import Rules

extension DeskState {
  /// A correction writes what its original wrote: who records it needs the right for the original's unit and kind of
  /// entry, and for the unit that the entry is moved to. A proposal changes nothing: anybody who records may make one.
  func accessBreaches(
    _ header: EntryHeader, _ members: JSON.Object, _ draft: Draft, in group: Group
  ) throws(Refusal) -> [Refusal] {
    guard state.access.isKept, header.type != .entryCorrectionProposed,
      let original = try corrected(by: header, draft, in: group)
    else { return [] }
    let texts = [original.entry["unit"]?.string, members["what"]?["corrected"]?["unit"]?.string]
    let units = texts.compactMap { $0 }.compactMap { state.symbols.find(UnitID.self, $0) }
    let breaches = units.compactMap { Rules.writesForUnit($0, original.header.type, header, at: "re", state) }
    return breaches.prefix(1).map { Refusal($0, place: draft.place) }
  }

  /// The entry that a correction, or a proposal of one, is about in the end.
  private func corrected(
    by header: EntryHeader, _ draft: Draft, in group: Group
  ) throws(Refusal) -> CorrectionRules.Subject? {
    var next = header.re
    do {
      while let seq = next, let found = try subject(seq, in: group) {
        guard Corrections.concerns(found.header.type) else { return found }
        // What it answers to comes before it in the log, so the walk ends.
        next = found.header.re
      }
      return nil
    } catch {
      throw Refusal(
        place: draft.place, code: "ledger", path: "re",
        sentence: Title(
          vi: "không đọc được mục được nêu: \(error)", en: "the entry that it names cannot be read: \(error)"))
    }
  }
}
