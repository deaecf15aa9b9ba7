import CanonicalJSON
import Events

/// The rules of corrections and voids that the acts themselves tell: who, of which entry, which fields. `Trial` tells what
/// an act would do to the entries of the log.
struct CorrectionRules {
  /// An entry that is spoken of, as it stands in the log.
  struct Subject {
    let header: EntryHeader
    let by: String
    /// The whole entry, personal fields opened where their key still exists.
    let entry: JSON.Object
  }

  let corrections: Corrections
  /// The day on which the act is recorded.
  let today: Day
  /// Reads an entry that was recorded, or one before it in the same batch.
  let subject: (Seq) throws -> Subject?

  /// Every rule that a proposal, a correction or a void breaks.
  func breaches(_ header: EntryHeader, by: String, what: JSON, place: String) throws -> [Refusal] {
    guard let re = header.re, let named = try subject(re) else {
      return [
        refusal(
          .correctionOriginalCorrectable, place, "re", vi: "'re' phải nêu một bút toán đã ghi",
          en: "'re' must name an entry on record")
      ]
    }
    let isProposal = header.type == .entryCorrectionProposed
    let proposal = named.header.type == .entryCorrectionProposed ? named : nil
    let isVoid = isProposal ? what["corrected"] == nil : header.type == .entryVoided
    let target = isVoid ? proposal?.header.re ?? re : corrections.original(of: re)
    guard let original = try subject(target) else { return [] }

    var breaches = correctable(original, isVoid: isVoid, place)
    if !isProposal {
      breaches += twoPeople(by: by, proposal: proposal, approvedBy: what["approvedBy"]?.string, place)
      if let proposal, proposal.entry["what"]?["corrected"] != what["corrected"] {
        breaches.append(
          refusal(
            .correctionAsProposed, place, "what.corrected",
            vi: "khác với đề nghị ở mục \(re); hãy ghi đúng như đề nghị hoặc đề nghị lại",
            en: "differs from what entry \(re) proposed; record it as proposed or propose anew"))
      }
    }
    if !isVoid { breaches += try fields(what["corrected"], of: original, place) }
    return breaches
  }

  private func correctable(_ original: Subject, isVoid: Bool, _ place: String) -> [Refusal] {
    let seq = original.header.seq
    if case .voided(let by)? = corrections.effects[seq] {
      return [
        refusal(
          .correctionOriginalCorrectable, place, "re", vi: "mục \(seq) đã bị hủy bởi mục \(by)",
          en: "entry \(seq) was voided by entry \(by)")
      ]
    }
    let type = original.header.type
    let isActOfOperator = type.group == EventType.ledgerOpened.group
    let isCorrection = Corrections.concerns(type) && !(isVoid && type == .entryCorrected)
    guard isActOfOperator || isCorrection else { return [] }
    return [
      refusal(
        .correctionOriginalCorrectable, place, "re", vi: "mục \(seq) thuộc loại \(type.text), không sửa hay hủy được",
        en: "entry \(seq) is a \(type.text), which is neither corrected nor voided")
    ]
  }

  private func twoPeople(by: String, proposal: Subject?, approvedBy: String?, _ place: String) -> [Refusal] {
    if let proposal {
      guard proposal.by == by else { return [] }
      return [
        refusal(
          .correctionTwoPeople, place, "by", vi: "\(by) đã đề nghị; người khác phải ghi",
          en: "\(by) proposed it; another person must record it")
      ]
    }
    guard approvedBy == nil || approvedBy == by else { return [] }
    return [
      refusal(
        .correctionTwoPeople, place, "what.approvedBy", vi: "cần một người khác duyệt, hoặc một đề nghị trước",
        en: "another person must approve it, or propose it first")
    ]
  }

  private func fields(_ corrected: JSON?, of original: Subject, _ place: String) throws -> [Refusal] {
    guard case .object(let fields)? = corrected, !fields.isEmpty else {
      return [
        refusal(
          .correctionFieldsExist, place, "what.corrected", vi: "cần {trường: giá trị mới}",
          en: "give {field: new value}")
      ]
    }
    let known = Set(original.header.type.fields.map(\.path)).union(["doc", "on", "plan", "unit"])
    let unknown = fields.keys.filter { !known.contains($0) }
    if let field = unknown.first {
      return [
        refusal(
          .correctionFieldsExist, place, "what.corrected.\(field)",
          vi: "\(original.header.type.text) không có trường này", en: "\(original.header.type.text) has no such field")
      ]
    }
    let now = try effective(original)
    let corrected = now.corrected(by: fields)
    if JSON.object(corrected) == JSON.object(now) {
      return [
        refusal(.correctionFieldsExist, place, "what.corrected", vi: "không thay đổi gì", en: "it changes nothing")
      ]
    }
    if let fault = payloadFault(of: corrected, original) {
      return [
        refusal(
          .correctionObeysOwnRules, place, "what.corrected",
          vi: "bút toán sau khi sửa không đúng danh mục: \(fault)",
          en: "the corrected entry is not what the catalogue says: \(fault)")
      ]
    }
    guard let day = fields["on"]?.string.flatMap({ Day($0) }), day > today, !original.header.type.isStanding else {
      return []
    }
    return [DraftRules.dayAhead(day, today, place, path: "what.corrected.on")]
  }

  /// The entry as it reads now: with what earlier corrections put in place of its own values.
  private func effective(_ original: Subject) throws -> JSON.Object {
    guard case .corrected(_, let acts)? = corrections.effects[original.header.seq] else { return original.entry }
    return try acts.reduce(original.entry) { entry, act in
      guard let fields = try subject(act)?.entry["what"]?["corrected"]?.object else { return entry }
      return entry.corrected(by: fields)
    }
  }

  /// What the catalogue has against the corrected entry.
  private func payloadFault(of corrected: JSON.Object, _ original: Subject) -> PayloadFault? {
    let members = JSON.Object(corrected.members.filter { !["at", "more", "seq"].contains($0.key) })
    let bytes = JSON.object(members).canonicalBytes()
    var symbols = Symbols()
    do throws(PayloadFault) {
      try bytes.decoding { bytes throws(PayloadFault) in
        var line = try LineDecoder.draft.decode(bytes, &symbols)
        _ = try Event(line.header.type, &line.payload, &symbols)
      }
      return nil
    } catch { return error }
  }

  private func refusal(_ rule: RuleID, _ place: String, _ path: String, vi: String, en: String) -> Refusal {
    Refusal(place: place, code: rule.text, path: path, sentence: Title(vi: vi, en: en))
  }
}
