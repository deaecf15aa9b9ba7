import CanonicalJSON
import Events
import Ledger
import Merkle

/// What became of an entry after it was recorded: who proposed what, who recorded it, when and why, in the order of the
/// log. The first value is never lost: each change says what the field read before it.
///
///     entry 17   poverty-review.result-approved   poor 42
///     act 19     proposed by a-district, wrong-figure "Gõ nhầm 24 thành 42"      poor 42 -> 24
///     act 21     corrected by a-minh, as proposed in 19                          poor 42 -> 24
package struct History: Sendable {
  package enum Step: String, Sendable {
    case proposed
    case voidProposed = "void-proposed"
    case corrected, voided
    /// An earlier correction is void: its fields read as before it.
    case correctionVoided = "correction-voided"
  }

  /// A field that reads otherwise from the act on, or would if it were recorded.
  package struct Change: Sendable {
    /// From the entry's envelope (`on`, `unit`, `plan`, `doc`) or its payload: `poor`, `figures[0].value`.
    package let field: String
    /// nil: the entry did not have the field.
    package let was: JSON?
    package let now: JSON?
  }

  package struct Act: Sendable {
    package let step: Step
    package let seq: Seq
    package let at: Timestamp
    package let on: Day
    package let by: String
    /// The proposal that it records.
    package let proposal: (seq: Seq, by: String)?
    package let approvedBy: String?
    /// A code of `correctionReason`.
    package let reason: String
    package let explanation: String?
    package let changes: [Change]
  }

  package let entry: Seq
  package let acts: [Act]
}

extension Books {
  /// What became of an entry, as far as the books know.
  /// - Throws: `LedgerError` when the log does not hold a line that it should.
  package func history(of seq: Seq) throws -> History {
    guard let acts = corrections.acts[seq] else { return History(entry: seq, acts: []) }
    let original = try entry(seq)
    var counting: [(seq: Seq, fields: JSON.Object)] = []
    var now = original
    var history: [History.Act] = []
    for seq in acts {
      let act = try entry(seq)
      let fields = act["what"]?["corrected"]?.object ?? [:]
      let re = Seq(UInt64(clamping: act["re"]?.int ?? 0))
      let step: History.Step
      var after = now
      switch act["type"]?.string.flatMap({ EventType($0) }) {
      case .entryCorrected:
        step = .corrected
        counting.append((seq, fields))
        after = now.corrected(by: fields)
      case .entryVoided:
        let target = corrections.target(of: re)
        step = target == original.seq ? .voided : .correctionVoided
        counting.removeAll { $0.seq == target }
        after = counting.reduce(original) { $0.corrected(by: $1.fields) }
      case _:
        step = act["what"]?["corrected"] == nil ? .voidProposed : .proposed
        after = now.corrected(by: fields)
      }
      let proposal = corrections.isProposal(re) && step != .proposed && step != .voidProposed ? try entry(re) : nil
      history.append(
        History.Act(
          step: step, seq: seq, at: act.at, on: act["on"]?.string.flatMap { Day($0) } ?? Day(number: 0),
          by: act["by"]?.string ?? "", proposal: proposal.map { (re, $0["by"]?.string ?? "") },
          approvedBy: act["what"]?["approvedBy"]?.string, reason: act["what"]?["reason"]?.string ?? "",
          explanation: (act["what"]?["explanation"] ?? proposal?["what"]?["explanation"])?.string,
          changes: now.changes(to: after)))
      if step != .proposed { now = after }
    }
    return History(entry: seq, acts: history)
  }

  /// The entry with this id of its own; nil when no known one has it.
  package func seq(ofID id: String) -> Seq? {
    var found: Seq?
    try? reader.forEachLine(holding: Array("\"id\":\"\(id)\"".utf8), upTo: knownTo.number) { seq, line in
      // The same bytes may stand in a payload.
      if try Envelope(reading: line).id.bytes(of: line).elementsEqual(id.utf8) { found = Seq(seq) }
      return found == nil
    }
    return found
  }

  /// An entry as it stands in the log.
  package func entry(_ seq: Seq) throws -> JSON.Object {
    try JSON(parsing: reader.line(at: Position(seq: seq.number))).object ?? [:]
  }
}

extension JSON.Object {
  fileprivate var at: Timestamp { self["at"]?.string.flatMap { Timestamp($0) } ?? Timestamp(milliseconds: 0) }
  fileprivate var seq: Seq { Seq(UInt64(clamping: self["seq"]?.int ?? 0)) }

  /// The fields that read otherwise in another reading of the same entry: those of the envelope, then the payload's.
  fileprivate func changes(to other: JSON.Object) -> [History.Change] {
    let (what, now) = (self["what"] ?? [:], other["what"] ?? [:])
    var (envelope, corrected) = (self, other)
    envelope["what"] = nil
    corrected["what"] = nil
    return JSON.object(envelope).changes(to: .object(corrected)) + what.changes(to: now)
  }
}

extension JSON {
  /// What differs, as deep as both have the same shape: `figures[0].value`.
  fileprivate func changes(to other: JSON, at path: String = "") -> [History.Change] {
    switch (self, other) {
    case (.object(let old), .object(let new)):
      return Set(old.keys + new.keys).sorted().flatMap { key -> [History.Change] in
        let field = path.isEmpty ? key : "\(path).\(key)"
        guard let was = old[key], let now = new[key] else {
          return [History.Change(field: field, was: old[key], now: new[key])]
        }
        return was.changes(to: now, at: field)
      }
    case (.array(let old), .array(let new)) where old.count == new.count:
      return zip(old, new).enumerated().flatMap { $1.0.changes(to: $1.1, at: "\(path)[\($0)]") }
    case _: return self == other ? [] : [History.Change(field: path, was: self, now: other)]
    }
  }
}
