import Events
import Projections

/// Help, loans and models: only the part that rests on what a household, unit or participant is.
extension Rules {
  static func judge(
    _ event: SupportEligibilityConfirmed, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(householdActive(event.household, on: entry.on, state))
    found.note(eligibleArePoor(event, entry, state))
  }

  static func judge(_ event: SupportGranted, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(eligibleFirst(event, entry, state))
    found.note(notOwnBeneficiary(event.provider, event.beneficiary, state))
    found.note(balanceAllows(event, entry, state))
  }

  static func judge(
    _ event: SupportHelperCommitted, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(needyBeneficiary(event, entry, state))
    found.note(notOwnBeneficiary(event.helper, event.beneficiary, state))
  }

  static func judge(_ event: CreditLoanDisbursed, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(householdActive(event.household, on: entry.on, state))
    found.note(borrowerQualifies(event, entry, state))
    found.note(lenderIsBank(event, entry, state))
    found.note(loanNew(event, state))
    found.note(termsPossible(event, entry))
  }

  static func judge(_ event: ModelStarted, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(linkageHasPoor(event, entry, state))
    found.note(replicatesExisting(event, state))
  }

  static func eligibleArePoor(
    _ event: SupportEligibilityConfirmed, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    // That a household is no longer eligible is found out when it is no longer poor.
    if !event.eligible || state.isPoorOrNearPoor(event.household, on: entry.on) { return nil }
    return Breach(
      .eligibilityPoorOrNearPoor, at: "what.household",
      Title(
        vi: "Hộ \(state.text(event.household)) không nghèo, không cận nghèo vào ngày \(entry.on).",
        en: "\(state.text(event.household)) is neither poor nor near-poor on \(entry.on)."))
  }

  /// A unit is found eligible by nobody: what is built for a hamlet under a policy needs no confirmation.
  static func eligibleFirst(_ event: SupportGranted, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let policy = event.policy, state.units.registration(of: UnitID(event.beneficiary)) == nil else { return nil }
    let household = HouseholdID(event.beneficiary)
    let finding = state.support.finding(of: household, under: policy, by: entry.on)
    if finding?.isEligible ?? false { return nil }
    let id = state.text(event.beneficiary)
    let remedy = Title(
      vi: "Ghi support.eligibility-confirmed của hộ theo chính sách này, từ ngày \(entry.on) trở về trước.",
      en: "Record support.eligibility-confirmed of the household under this policy, of \(entry.on) or earlier.")
    guard let finding else {
      return Breach(
        .supportEligibilityFirst, at: "what.policy",
        Title(
          vi: "Đến ngày \(entry.on) chưa ai xác nhận \(id) đủ điều kiện theo chính sách \(policy.title.vi).",
          en: "By \(entry.on) nobody confirmed that \(id) is eligible for \(policy.title.en)."),
        remedy: remedy)
    }
    return Breach(
      .supportEligibilityFirst, at: "what.policy",
      Title(
        vi: "Ngày \(finding.on), mục \(finding.seq) ghi \(id) không đủ điều kiện theo chính sách \(policy.title.vi).",
        en: "On \(finding.on) entry \(finding.seq) found \(id) not eligible for \(policy.title.en)."),
      remedy: remedy)
  }

  static func notOwnBeneficiary(_ giver: SubjectID, _ taker: SubjectID, _ state: Projections) -> Breach? {
    guard giver == taker else { return nil }
    return Breach(
      .supportNotOwnBeneficiary, at: "what.beneficiary",
      Title(
        vi: "\(state.text(giver)) vừa giúp vừa được giúp.", en: "\(state.text(giver)) is both giver and beneficiary."))
  }

  static func needyBeneficiary(
    _ event: SupportHelperCommitted, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    let household = HouseholdID(event.beneficiary)
    if let helped = state.households.state(of: household, on: entry.on), helped.isActive {
      if state.isPoorOrNearPoor(household, on: entry.on) || helped.traits.contains(.difficultCircumstances) {
        return nil
      }
    } else if !state.units.classifications(of: UnitID(event.beneficiary), on: entry.on).isEmpty {
      return nil
    }
    return Breach(
      .helperNeedyBeneficiary, at: "what.beneficiary",
      Title(
        vi:
          "\(state.text(event.beneficiary)) không phải hộ nghèo, hộ khó khăn hay địa bàn khó khăn vào ngày \(entry.on).",
        en:
          "\(state.text(event.beneficiary)) is no poor or difficult household and no area classed as such on \(entry.on)."
      ))
  }

  static func borrowerQualifies(_ event: CreditLoanDisbursed, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    if state.isPoorOrNearPoor(event.household, on: entry.on) || state.isNewlyExited(event.household, on: entry.on) {
      return nil
    }
    let months = state.units.settings(on: entry.on).newlyExitedMonths
    return Breach(
      .loanHouseholdQualifies, at: "what.household",
      Title(
        vi:
          "Hộ \(state.text(event.household)) không nghèo, không cận nghèo, không thoát nghèo trong \(months) tháng trước ngày \(entry.on).",
        en:
          "\(state.text(event.household)) is neither poor nor near-poor on \(entry.on), and left poverty in none of the \(months) months before."
      ))
  }

  static func lenderIsBank(_ event: CreditLoanDisbursed, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    if state.units.registration(of: UnitID(event.lender))?.kind == .bank { return nil }
    if state.units.participant(event.lender)?.kind == .bank { return nil }
    let name = state.named(UnitID(event.lender), on: entry.on)
    return Breach(
      .loanLenderIsBank, at: "what.lender",
      Title(
        vi: "\(name.vi) không phải ngân hàng hay tổ chức tín dụng.",
        en: "\(name.en) is no bank or credit institution."))
  }

  static func linkageHasPoor(_ event: ModelStarted, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard event.kind == .linkage else { return nil }
    let hasPoor = event.participants.contains {
      state.isPoorOrNearPoor($0.household, on: entry.on) || state.isNewlyExited($0.household, on: entry.on)
    }
    if hasPoor { return nil }
    return Breach(
      .modelLinkageHasPoor, at: "what.participants",
      Title(
        vi: "Không hộ nào tham gia là hộ nghèo, cận nghèo hay mới thoát nghèo vào ngày \(entry.on).",
        en: "No household that takes part is poor, near-poor or newly exited on \(entry.on)."))
  }
}
