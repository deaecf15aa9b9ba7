import CanonicalJSON
import Events

/// What corrections and voids do to the entries that they name, as known at some place in the log.
///
/// A correction always counts for the original entry; for each field the last one wins; a void is final; voiding a
/// correction brings the earlier value back. A correction acts from its own place in the log on, whatever its day.
///
///     seq 5  review approved, poor 42
///     seq 8  proposed: re 5, poor 24        seq 9  corrected: re 8, poor 24      entry 5 reads poor 24
///     seq 11 voided: re 9                                                        entry 5 reads poor 42 again
package struct Corrections: Sendable {
  /// What is to be done with an entry before it is folded.
  package enum Effect: Sendable {
    case corrected(fields: JSON.Object, by: [Seq])
    case voided(by: Seq)
  }

  struct Act: Sendable {
    let seq: Seq
    let target: Seq
    let fields: JSON.Object
  }

  private(set) var proposals: [Seq: Seq] = [:]
  private(set) var corrections: [Act] = []
  private(set) var voids: [(seq: Seq, target: Seq)] = []
  /// The original entry of each correction.
  private(set) var originals: [Seq: Seq] = [:]
  /// What was proposed for, or done to, each original entry: proposals, corrections and voids, those of its corrections
  /// among them, in the order of the log.
  package private(set) var acts: [Seq: [Seq]] = [:]

  package init() {}

  init(
    proposals: [Seq: Seq], originals: [Seq: Seq], acts: [Seq: [Seq]], corrections: [Act],
    voids: [(seq: Seq, target: Seq)]
  ) {
    self.proposals = proposals
    self.originals = originals
    self.acts = acts
    self.corrections = corrections
    self.voids = voids
  }

  /// The entries that something was proposed for or done to.
  package var touched: some Sequence<Seq> { acts.keys }

  package var isEmpty: Bool { corrections.isEmpty && voids.isEmpty }

  /// Whether entries of this type change how others read.
  static func concerns(_ type: EventType) -> Bool {
    switch type {
    case .entryCorrected, .entryVoided, .entryCorrectionProposed: true
    case _: false
    }
  }

  /// Takes note of a proposal, a correction or a void; other entries are none of its business.
  mutating func note(_ header: EntryHeader, what: JSON) {
    guard let re = header.re, Self.concerns(header.type) else { return }
    let original = original(of: re)
    acts[original, default: []].append(header.seq)
    if header.type == .entryCorrectionProposed {
      proposals[header.seq] = re
    } else if header.type == .entryCorrected {
      corrections.append(Act(seq: header.seq, target: original, fields: what["corrected"]?.object ?? [:]))
      originals[header.seq] = original
    } else {
      voids.append((header.seq, target(of: re)))
    }
  }

  /// The entry that is meant: the proposal's own target, and a correction's original.
  func original(of seq: Seq) -> Seq {
    let named = proposals[seq] ?? seq
    return originals[named] ?? named
  }

  /// What a void that names this entry makes void: of a proposal, what was proposed to be.
  func target(of seq: Seq) -> Seq { proposals[seq] ?? seq }

  /// The same, with only what the entries at these places say.
  func filtered(_ keeps: (Seq) -> Bool) -> Corrections {
    var known = self
    known.proposals = proposals.filter { keeps($0.key) }
    known.corrections = corrections.filter { keeps($0.seq) }
    known.voids = voids.filter { keeps($0.seq) }
    known.originals = originals.filter { keeps($0.key) }
    known.acts = acts.mapValues { $0.filter(keeps) }
    return known
  }

  func isProposal(_ seq: Seq) -> Bool { proposals[seq] != nil }

  /// What each touched entry is to be read as.
  package var effects: [Seq: Effect] {
    let gone = Dictionary(voids.map { ($0.target, $0.seq) }, uniquingKeysWith: { first, _ in first })
    var effects: [Seq: Effect] = [:]
    for act in corrections where gone[act.seq] == nil {
      var fields = act.fields
      var acts = [act.seq]
      if case .corrected(let earlier, let by)? = effects[act.target] {
        fields = earlier.merged(with: act.fields)
        acts = by + acts
      }
      effects[act.target] = .corrected(fields: fields, by: acts)
    }
    for (target, by) in gone { effects[target] = .voided(by: by) }
    return effects
  }
}

extension JSON.Object {
  /// The members of both; where both have a key, the other's value.
  func merged(with other: JSON.Object) -> JSON.Object {
    JSON.Object(members.filter { other[$0.key] == nil } + other.members)
  }

  /// An entry with corrected fields: `on`, `unit`, `plan` and `doc` are the envelope's, all others the payload's.
  func corrected(by fields: JSON.Object) -> JSON.Object {
    let envelope = ["doc", "on", "plan", "unit"]
    let outer = JSON.Object(fields.members.filter { envelope.contains($0.key) })
    let inner = JSON.Object(fields.members.filter { !envelope.contains($0.key) })
    let payload = (self["what"]?.object ?? [:]).merged(with: inner)
    return merged(with: outer).merged(with: JSON.Object([("what", .object(payload))]))
  }
}
