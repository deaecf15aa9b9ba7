import Events
import Ledger
import Projections

/// What a correction or a void would do to the log: to the entry that it names, and to those behind it.
///
///     seq 12  household.registered h-1 in hamlet t-a
///     seq 40  household.moved h-1 from t-a to t-b
///     void of 12:  entry 40 (household.moved) would break household.active
///
/// A rule of the ledger that a later entry would break stands against the act; a rule of a plan is told and stands against
/// nothing. What an entry breaks already counts for neither.
struct Consequences {
  let act: EntryHeader
  /// The entry whose reading changes: of a correction's void, the one that was corrected.
  let changed: Seq
  let findings: [Trial.Finding]
  /// What the log's own tree has against the corrected entry.
  let ofTree: [Refusal]
  /// The state with the act in force.
  let state: Projections

  /// - Parameters:
  ///   - before, after: what corrections do without the act and with it.
  ///   - pending: entries of the group that are not in the log yet, the act as the last.
  ///   - line: an entry as it stands in the log.
  init(
    of act: EntryHeader, from before: Corrections, to after: Corrections, _ reader: LedgerReader,
    pending: [[UInt8]], line: (Seq) throws -> [UInt8]
  ) throws {
    self.act = act
    let changed = after.original(of: act.re ?? act.seq)
    self.changed = changed
    let effects = after.effects
    let outcome = try Trial(reader: reader, pending: pending, effects: effects).run { $0 >= changed }
    state = outcome.state
    var corrected: [UInt8]?
    if act.type == .entryCorrected, case .corrected(let fields, _)? = effects[changed] {
      corrected = try line(changed).withUnsafeBytes { try Bookkeeping.corrected($0, by: fields) }
    }
    ofTree = try corrected.map { try Self.ofTree($0, reader) } ?? []
    guard !outcome.findings.isEmpty else {
      findings = []
      return
    }
    let touched = Set(outcome.findings.map(\.seq))
    let known = try Trial(reader: reader, pending: pending, effects: before.effects).run { touched.contains($0) }
    let old = Set(known.findings.map(\.key))
    var new = outcome.findings.filter { !old.contains($0.key) }
    // The entry itself may name what was recorded after it: it stands if it would, were it recorded now.
    if let corrected, new.contains(where: { $0.seq == changed }) {
      var without = effects
      without[changed] = .voided(by: act.seq)
      let late = try Trial(reader: reader, pending: pending, effects: without).breaches(of: corrected)
      let rules = Set(late.map(\.rule))
      new.removeAll { $0.seq == changed && !rules.contains($0.breach.rule) }
    }
    findings = new
  }

  private static func ofTree(_ line: [UInt8], _ reader: LedgerReader) throws -> [Refusal] {
    var symbols = Symbols()
    return try line.withUnsafeBytes { bytes in
      var line = try LineDecoder.log.decode(bytes, &symbols)
      let event = try Event(line.header.type, &line.payload, &symbols)
      return try TreeRules(reader: reader).breaches(event, line.header, symbols, place: "")
    }
  }

  /// What stands against the act.
  func refusals(place: String) -> [Refusal] {
    let isCorrection = act.type == .entryCorrected
    let own = isCorrection ? findings.filter { $0.seq == changed } : []
    let later = findings.filter { $0.breach.rule.isLedgers && !(isCorrection && $0.seq == changed) }
    var refusals = own.map { finding in
      Refusal(
        place: place, code: RuleID.correctionObeysOwnRules.text, path: finding.breach.path.map { corrected($0) },
        sentence: finding.sentence, clause: finding.breach.clause, remedy: finding.breach.remedy)
    }
    refusals += ofTree.map { broken in
      Refusal(
        place: place, code: RuleID.correctionObeysOwnRules.text, path: broken.path.map { corrected($0) },
        sentence: Title(vi: "\(broken.code): \(broken.sentence.vi)", en: "\(broken.code): \(broken.sentence.en)"),
        remedy: broken.remedy)
    }
    if !later.isEmpty {
      let list = Self.list(later)
      refusals.append(
        Refusal(
          place: place, code: (isCorrection ? RuleID.correctionBreaksNothingLater : .voidNoDependants).text, path: "re",
          sentence: Title(
            vi: "các mục sau sẽ không đứng được: \(list.vi)", en: "later entries could not stand: \(list.en)"),
          remedy: Title(vi: "sửa hoặc hủy các mục đó trước", en: "correct or void those first")))
    }
    return refusals
  }

  /// What only plans ask and later entries would break: told, and no reason to refuse.
  var notes: [Title] {
    findings.filter { !$0.breach.rule.isLedgers && $0.seq != changed }.map { finding in
      Title(
        vi: "mục \(act.seq) làm mục sau trái quy định của kế hoạch: \(finding.sentence.vi)",
        en: "by entry \(act.seq) a later one breaks a rule of the plan: \(finding.sentence.en)")
    }
  }

  private func corrected(_ path: String) -> String {
    path.hasPrefix("what.") ? "what.corrected." + path.dropFirst(5) : "what.corrected." + path
  }

  /// At most eight of them by name.
  private static func list(_ findings: [Trial.Finding]) -> Title {
    let named = findings.prefix(8).map(\.sentence)
    let rest = findings.count - named.count
    func joined(_ language: Language, _ more: String) -> String {
      (named.map { $0[language] } + (rest > 0 ? [more] : [])).joined(separator: "; ")
    }
    return Title(vi: joined(.vi, "và \(rest) lỗi nữa"), en: joined(.en, "and \(rest) more"))
  }
}

extension Trial.Finding {
  /// `entry 40 (household.moved) would break household.active: …`
  var sentence: Title {
    Title(
      vi: "mục \(seq) (\(type.text)) sẽ trái \(breach.rule.text): \(breach.detail.vi)",
      en: "entry \(seq) (\(type.text)) would break \(breach.rule.text): \(breach.detail.en)")
  }
}
