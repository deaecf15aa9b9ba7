import Events
import Ledger
import Projections
import Rules

/// The log folded as if a correction or a void counted, and the entries from a place on judged again, each against the state
/// at its own place.
///
/// What an entry breaks here but not without the act is what the act would do. The state that comes out is the one that a
/// replay gives once the act is recorded.
struct Trial {
  let reader: LedgerReader
  /// Entries that are taken but not in the log yet, as they will stand there.
  let pending: [[UInt8]]
  let effects: [Seq: Corrections.Effect]

  /// A rule that an entry breaks.
  struct Finding {
    let seq: Seq
    let type: EventType
    let breach: Breach

    /// What makes two findings the same: the facts in the sentences may differ.
    var key: Key { Key(seq: seq, rule: breach.rule, path: breach.path) }

    struct Key: Hashable {
      let seq: Seq
      let rule: RuleID
      let path: String?
    }
  }

  /// Folds everything; judges the entries that `judges` picks.
  func run(judging judges: (Seq) -> Bool) throws -> (state: Projections, findings: [Finding]) {
    var state = Projections()
    var findings: [Finding] = []
    try forEachEffective { line in
      var line = try LineDecoder.log.decode(line, &state.symbols)
      if judges(line.header.seq) {
        var payload = line.payload
        let event = try Event(line.header.type, &payload, &state.symbols)
        let header = line.header
        findings += Rules.judge(event, header, in: state).map {
          Finding(seq: header.seq, type: header.type, breach: $0)
        }
      }
      try state.fold(&line)
    }
    return (state, findings)
  }

  /// What stands against an entry when everything else that counts is on record, the later entries too.
  func breaches(of line: [UInt8]) throws -> [Breach] {
    var state = try run { _ in false }.state
    return try line.withUnsafeBytes { bytes in
      var line = try LineDecoder.log.decode(bytes, &state.symbols)
      let event = try Event(line.header.type, &line.payload, &state.symbols)
      return Rules.judge(event, line.header, in: state)
    }
  }

  private func forEachEffective(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    func take(_ seq: Seq, _ bytes: UnsafeRawBufferPointer) throws {
      switch effects[seq] {
      case nil: try body(bytes)
      case .voided: return
      case .corrected(let fields, _): try corrected(bytes, by: fields).withUnsafeBytes(body)
      }
    }
    var seq: UInt64 = 0
    try reader.forEachLine(upTo: reader.size.count) { bytes in
      seq += 1
      try take(Seq(seq), bytes)
    }
    for line in pending {
      seq += 1
      try line.withUnsafeBytes { try take(Seq(seq), $0) }
    }
  }
}
