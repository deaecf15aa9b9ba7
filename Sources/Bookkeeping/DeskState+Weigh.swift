import CanonicalJSON
import Events
import Ledger
import Merkle
import Projections
import Rules

extension DeskState {
  /// Looks at what a correction or void does to the log, and takes the state with it in force, so that the drafts behind it
  /// are judged by what it put right. Gives what is to be said of it.
  mutating func weigh(
    _ act: EntryHeader, after before: Corrections, _ draft: Draft, in group: inout Group, refusals: inout [Refusal]
  ) throws(Refusal) -> [Title] {
    let consequences: Consequences
    do {
      let pending = group.lines
      let first = group.firstSeq
      consequences = try Consequences(
        of: act, from: before, to: group.corrections, reader, pending: pending,
        line: { [reader] seq in
          seq.number < first
            ? try reader.line(at: Position(seq: seq.number)) : pending[Int(clamping: seq.number - first)]
        })
    } catch {
      throw Refusal(
        place: draft.place, code: "ledger", path: nil,
        sentence: Title(
          vi: "không dựng lại được sổ với lần sửa này: \(error)",
          en: "the log cannot be folded with this act in force: \(error)"))
    }
    let found = consequences.refusals(place: draft.place).filter { SwitchedOff.admits($0.code) }
    refusals += found
    guard found.isEmpty else { return [] }
    if group.marked == nil { group.marked = state }
    state = consequences.state
    return consequences.notes
  }
}
