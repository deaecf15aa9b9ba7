import Events
import Projections

/// Awards: made once, paid once, taken back by decision.
extension Rules {
  static func judge(_ event: AwardGranted, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(newAward(event.award, state))
    found.note(notRecordedTwice(event, state))
    found.note(oneForAnAchievement(event, entry, state))
    found.note(importNamesDocument(event, entry))
  }

  static func judge(_ event: AwardPaid, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(awardKnown(event.award, entry, state))
    found.note(paidOnce(event, state))
  }

  static func judge(_ event: AwardRevoked, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(awardKnown(event.award, entry, state))
    found.note(revocationByDecision(event))
  }

  static func judge(_ event: AwardRecovered, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(recoveredWithinDue(event, state))
  }

  static func judge(_ event: PrizeSet, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(prizeRowOnce(event))
  }

  static func prizeRowOnce(_ event: PrizeSet) -> Breach? {
    for (place, row) in event.rows.enumerated() {
      let isFirst = !event.rows[..<place].contains {
        $0.form == row.form && $0.level == row.level && $0.class == row.class && $0.recipientKind == row.recipientKind
      }
      if isFirst, row.times > Decimal(0) { continue }
      let form = NamedForm(row.form, row.level, row.class, nil, emblem: false).title
      return Breach(
        .prizeRowOnce, at: isFirst ? "what.rows[\(place)].times" : "what.rows[\(place)]",
        isFirst
          ? Title(vi: "Hệ số của \(form.vi) không lớn hơn 0.", en: "The multiple of the \(form.en) is not above zero.")
          : Title(
            vi: "\(form.vi) cho \(row.recipientKind.title.vi) nêu hai lần.",
            en: "The \(form.en) for a \(row.recipientKind.title.en) stands twice."))
    }
    return nil
  }

  static func newAward(_ award: AwardID, _ state: Projections) -> Breach? {
    guard state.awards.isRecorded(award) else { return nil }
    let day = state.awards.award(award, asOf: .last)?.decidedOn
    return Breach(
      .awardNewId, at: "what.award",
      Title(
        vi: "Khen thưởng \(state.text(award)) đã được ghi\(day.map { ", quyết định ngày \($0)" } ?? "").",
        en: "The award \(state.text(award)) is on record already\(day.map { ", decided on \($0)" } ?? "")."))
  }

  static func notRecordedTwice(_ event: AwardGranted, _ state: Projections) -> Breach? {
    let twin = state.awards.history(of: event.recipient, asOf: .last).first { row in
      guard case .nomination = row.origin else { return false }
      return row.form == event.form && row.level == event.level && row.orderClass == event.class
        && row.occasion == event.occasion && row.year == event.year && row.isBy(event.decidedBy)
    }
    guard let twin else { return nil }
    return Breach(
      .awardNotRecordedTwice, at: "what.recipient",
      Title(
        vi:
          "\(state.text(event.recipient)) đã được tặng hình thức này qua đề nghị được duyệt ngày \(twin.decidedOn) (\(state.text(twin.award))).",
        en:
          "\(state.text(event.recipient)) has this form by the nomination approved on \(twin.decidedOn) (\(state.text(twin.award)))."
      ))
  }

  static func importNamesDocument(_ event: AwardGranted, _ entry: EntryHeader) -> Breach? {
    guard event.imported, isBlank(event.decisionNumber), !entry.hasDocument else { return nil }
    return Breach(
      .awardImportNamesDocument, at: "what.decisionNumber",
      Title(
        vi: "Khen thưởng nhập từ trước không nêu quyết định hay văn bản nào.",
        en: "The imported award names neither a decision nor a document."))
  }

  static func awardKnown(_ award: AwardID, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard state.awards.isRecorded(award) else {
      return Breach(
        .awardKnown, at: "what.award",
        Title(
          vi: "Khen thưởng \(state.text(award)) chưa được ghi.", en: "The award \(state.text(award)) is not on record.")
      )
    }
    guard let revoked = state.awards.award(award, asOf: .last)?.revocation, revoked.on <= entry.on else { return nil }
    return Breach(
      .awardKnown, at: "what.award",
      Title(
        vi: "Khen thưởng \(state.text(award)) đã bị hủy bỏ ngày \(revoked.on) theo \(revoked.decisionNumber).",
        en: "The award \(state.text(award)) was revoked on \(revoked.on) by \(revoked.decisionNumber)."))
  }

  static func paidOnce(_ event: AwardPaid, _ state: Projections) -> Breach? {
    guard let paid = state.awards.award(event.award, asOf: .last)?.payments.first else { return nil }
    return Breach(
      .awardPaidOnce, at: "what.award",
      Title(
        vi: "Khen thưởng \(state.text(event.award)) đã chi \(paid.amountVND) đồng ngày \(paid.on).",
        en: "The award \(state.text(event.award)) was paid \(paid.amountVND) đồng on \(paid.on)."))
  }

  static func revocationByDecision(_ event: AwardRevoked) -> Breach? {
    guard isBlank(event.decisionNumber) || isBlank(event.reason) else { return nil }
    return Breach(
      .awardRevocationByDecision, at: isBlank(event.decisionNumber) ? "what.decisionNumber" : "what.reason",
      Title(
        vi: "Việc hủy bỏ không nêu quyết định hoặc lý do.", en: "The revocation lacks its decision or its reason."))
  }

  static func recoveredWithinDue(_ event: AwardRecovered, _ state: Projections) -> Breach? {
    let due = state.awards.award(event.award, asOf: .last)?.toRecoverVND ?? 0
    if event.amount <= due { return nil }
    return Breach(
      .awardRecoveredWithinDue, at: "what.amount",
      Title(
        vi: "Còn phải thu hồi \(due) đồng, mục ghi thu hồi \(event.amount) đồng.",
        en: "\(due) đồng are still to be recovered, the entry recovers \(event.amount)."))
  }
}

extension AwardRow {
  /// Decided by this office, or by one that is not on record: two offices commend for two things.
  func isBy(_ decider: UnitID?) -> Bool { decider == nil || decidedBy == nil || decider == decidedBy }
}
