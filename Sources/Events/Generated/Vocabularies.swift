// swift-format-ignore-file
// Written by CatalogCompiler from events/catalog/vocabulary.json; change the catalogue, not this file.
//
// Every code that a payload may hold.

/// Role.
package enum AccessRole: UInt8, Vocabulary {
  case recorder
  case approver
  case appraiser
  case decider
  case inspector
  case reader
  case auditor

  package static let title = Title(vi: "Vai trò", en: "Role")
  package static let terms: [Term] = [
    Term("recorder", vi: "người ghi", en: "recorder"),
    Term("approver", vi: "người duyệt", en: "approver"),
    Term("appraiser", vi: "người thẩm định", en: "appraiser"),
    Term("decider", vi: "người quyết định", en: "decider"),
    Term("inspector", vi: "người kiểm tra", en: "inspector"),
    Term("reader", vi: "người xem", en: "reader"),
    Term("auditor", vi: "kiểm toán viên", en: "auditor"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 6:
        if isEqual(code, "reader") { self = .reader; return }
      case 7:
        if isEqual(code, "decider") { self = .decider; return }
        if isEqual(code, "auditor") { self = .auditor; return }
      case 8:
        if isEqual(code, "recorder") { self = .recorder; return }
        if isEqual(code, "approver") { self = .approver; return }
      case 9:
        if isEqual(code, "appraiser") { self = .appraiser; return }
        if isEqual(code, "inspector") { self = .inspector; return }
      case _: break
    }
    return nil
  }
}

/// Kind of activity.
package enum ActivityKind: UInt8, Vocabulary {
  case peakMonth
  case mobilisationDrive
  case training
  case launchMeeting

  package static let title = Title(vi: "Loại hoạt động", en: "Kind of activity")
  package static let terms: [Term] = [
    Term("peak-month", vi: "tháng cao điểm Vì người nghèo", en: "peak month for the poor"),
    Term("mobilisation-drive", vi: "đợt vận động", en: "mobilisation drive"),
    Term("training", vi: "tập huấn", en: "training"),
    Term("launch-meeting", vi: "lễ phát động", en: "launch meeting"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 8:
        if isEqual(code, "training") { self = .training; return }
      case 10:
        if isEqual(code, "peak-month") { self = .peakMonth; return }
      case 14:
        if isEqual(code, "launch-meeting") { self = .launchMeeting; return }
      case 18:
        if isEqual(code, "mobilisation-drive") { self = .mobilisationDrive; return }
      case _: break
    }
    return nil
  }
}

/// Stage of appraisal.
package enum AppraisalStage: UInt8, Vocabulary {
  case achievement
  case dossier

  package static let title = Title(vi: "Bước thẩm định", en: "Stage of appraisal")
  package static let terms: [Term] = [
    Term("achievement", vi: "thành tích", en: "achievement"),
    Term("dossier", vi: "hồ sơ", en: "dossier"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 7:
        if isEqual(code, "dossier") { self = .dossier; return }
      case 11:
        if isEqual(code, "achievement") { self = .achievement; return }
      case _: break
    }
    return nil
  }
}

/// Urban or rural.
package enum AreaType: UInt8, Vocabulary {
  case urban
  case rural

  package static let title = Title(vi: "Thành thị hay nông thôn", en: "Urban or rural")
  package static let terms: [Term] = [
    Term("urban", vi: "thành thị", en: "urban"),
    Term("rural", vi: "nông thôn", en: "rural"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 5:
        if isEqual(code, "urban") { self = .urban; return }
        if isEqual(code, "rural") { self = .rural; return }
      case _: break
    }
    return nil
  }
}

/// Audience.
package enum Audience: UInt8, Vocabulary {
  case officials
  case people
  case enterprises
  case members

  package static let title = Title(vi: "Đối tượng tham dự", en: "Audience")
  package static let terms: [Term] = [
    Term("officials", vi: "cán bộ", en: "officials"),
    Term("people", vi: "nhân dân", en: "people"),
    Term("enterprises", vi: "doanh nghiệp", en: "enterprises"),
    Term("members", vi: "đoàn viên, hội viên", en: "members of organisations"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 6:
        if isEqual(code, "people") { self = .people; return }
      case 7:
        if isEqual(code, "members") { self = .members; return }
      case 9:
        if isEqual(code, "officials") { self = .officials; return }
      case 11:
        if isEqual(code, "enterprises") { self = .enterprises; return }
      case _: break
    }
    return nil
  }
}

/// Condition of awards.
package enum AwardCondition: UInt8, Vocabulary {
  case awardStandardFirst
  case emulationAndAwardGuidance
  case threeRecipientKinds
  case awardsAndSubmissionsWithReviews
  case none
  case provinceAndStateOnlyAtFinal
  case annualOwnAuthority
  case finalAwardGuidance
  case law
  case realResults
  case stateNomineeExcluded
  case stateNominatedDonorExcluded
  case contributionRestartsAfterLastAward
  case levelInForce
  case noDisciplineFromReprimand
  case emblemForDirectDonors
  case rewardByDecree
  case centralGuidance
  case meetsSpecificStandardFirst
  case annualGuidanceByBoard
  case ownAreaOnly
  case yearlySelection
  case formMatchesMerit
  case stateFormNeedsProvinceWideInfluence
  case interimOwnAuthority
  case finalSubmission
  case oneFlagPerBlock
  case oneFlagPerCommuneCluster
  case annualByUnits
  case interimProvincialCertificate
  case provincialGuidanceToFollow
  case focusOnSolutionsAndGiving
  case frontSupervisesSelection

  package static let title = Title(vi: "Điều kiện khen thưởng", en: "Condition of awards")
  package static let terms: [Term] = [
    Term("award-standard-first", vi: "phải có tiêu chuẩn khen thưởng trước", en: "award standard first"),
    Term("emulation-and-award-guidance", vi: "hướng dẫn thi đua, khen thưởng", en: "emulation and award guidance"),
    Term("three-recipient-kinds", vi: "tập thể, cá nhân, hộ gia đình", en: "three recipient kinds"),
    Term("awards-and-submissions-with-reviews", vi: "khen và trình khen khi sơ kết, tổng kết", en: "awards and submissions with reviews"),
    Term("none", vi: "không in hạn mức", en: "no quota printed"),
    Term("province-and-state-only-at-final", vi: "cấp tỉnh, nhà nước chỉ khi tổng kết", en: "province and state only at final"),
    Term("annual-own-authority", vi: "hằng năm khen theo thẩm quyền", en: "annual own authority"),
    Term("final-award-guidance", vi: "bình xét theo hướng dẫn tổng kết", en: "final award guidance"),
    Term("law", vi: "theo pháp luật thi đua, khen thưởng", en: "by the law on emulation and commendation"),
    Term("real-results", vi: "kết quả thực chất", en: "real results"),
    Term("state-nominee-excluded", vi: "không xét nếu đã đề nghị cấp nhà nước", en: "state nominee excluded"),
    Term("state-nominated-donor-excluded", vi: "không xét tập thể từ thiện đã đề nghị cấp nhà nước", en: "state nominated donor excluded"),
    Term("contribution-restarts-after-last-award", vi: "tính đóng góp từ sau lần khen gần nhất", en: "contribution restarts after last award"),
    Term("level-in-force", vi: "đạt mức đóng góp theo quy định hiện hành", en: "level in force"),
    Term("no-discipline-from-reprimand", vi: "không bị kỷ luật từ khiển trách trở lên", en: "no discipline from reprimand"),
    Term("emblem-for-direct-donors", vi: "kèm biểu trưng cho người trực tiếp ủng hộ", en: "emblem for direct donors"),
    Term("reward-by-decree", vi: "mức thưởng theo nghị định", en: "reward by decree"),
    Term("central-guidance", vi: "theo hướng dẫn của Trung ương", en: "central guidance"),
    Term("meets-specific-standard-first", vi: "trước hết đạt tiêu chuẩn cụ thể", en: "meets specific standard first"),
    Term("annual-guidance-by-board", vi: "hằng năm theo hướng dẫn của Ban", en: "annual guidance by board"),
    Term("own-area-only", vi: "chỉ khen trong phạm vi quản lý", en: "own area only"),
    Term("yearly-selection", vi: "bình xét hằng năm", en: "yearly selection"),
    Term("form-matches-merit", vi: "thành tích mức nào khen mức đó", en: "form matches merit"),
    Term("state-form-needs-province-wide-influence", vi: "cấp nhà nước cần phạm vi ảnh hưởng toàn tỉnh", en: "state form needs province wide influence"),
    Term("interim-own-authority", vi: "sơ kết khen theo thẩm quyền", en: "interim own authority"),
    Term("final-submission", vi: "tổng kết trình khen", en: "final submission"),
    Term("one-flag-per-block", vi: "mỗi khối một cờ", en: "one flag per block"),
    Term("one-flag-per-commune-cluster", vi: "mỗi cụm cấp xã một cờ", en: "one flag per commune cluster"),
    Term("annual-by-units", vi: "đơn vị khen hằng năm", en: "annual by units"),
    Term("interim-provincial-certificate", vi: "sơ kết đề nghị bằng khen cấp tỉnh", en: "interim provincial certificate"),
    Term("provincial-guidance-to-follow", vi: "có hướng dẫn sau của tỉnh", en: "provincial guidance to follow"),
    Term("focus-on-solutions-and-giving", vi: "chú trọng giải pháp, sáng kiến, đóng góp", en: "focus on solutions and giving"),
    Term("front-supervises-selection", vi: "Mặt trận giám sát bình xét", en: "front supervises selection"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 3:
        if isEqual(code, "law") { self = .law; return }
      case 4:
        if isEqual(code, "none") { self = .none; return }
      case 12:
        if isEqual(code, "real-results") { self = .realResults; return }
      case 13:
        if isEqual(code, "own-area-only") { self = .ownAreaOnly; return }
      case 14:
        if isEqual(code, "level-in-force") { self = .levelInForce; return }
      case 15:
        if isEqual(code, "annual-by-units") { self = .annualByUnits; return }
      case 16:
        if isEqual(code, "reward-by-decree") { self = .rewardByDecree; return }
        if isEqual(code, "central-guidance") { self = .centralGuidance; return }
        if isEqual(code, "yearly-selection") { self = .yearlySelection; return }
        if isEqual(code, "final-submission") { self = .finalSubmission; return }
      case 18:
        if isEqual(code, "form-matches-merit") { self = .formMatchesMerit; return }
        if isEqual(code, "one-flag-per-block") { self = .oneFlagPerBlock; return }
      case 20:
        if isEqual(code, "award-standard-first") { self = .awardStandardFirst; return }
        if isEqual(code, "annual-own-authority") { self = .annualOwnAuthority; return }
        if isEqual(code, "final-award-guidance") { self = .finalAwardGuidance; return }
      case 21:
        if isEqual(code, "three-recipient-kinds") { self = .threeRecipientKinds; return }
        if isEqual(code, "interim-own-authority") { self = .interimOwnAuthority; return }
      case 22:
        if isEqual(code, "state-nominee-excluded") { self = .stateNomineeExcluded; return }
      case 24:
        if isEqual(code, "emblem-for-direct-donors") { self = .emblemForDirectDonors; return }
        if isEqual(code, "annual-guidance-by-board") { self = .annualGuidanceByBoard; return }
      case 26:
        if isEqual(code, "front-supervises-selection") { self = .frontSupervisesSelection; return }
      case 28:
        if isEqual(code, "emulation-and-award-guidance") { self = .emulationAndAwardGuidance; return }
        if isEqual(code, "no-discipline-from-reprimand") { self = .noDisciplineFromReprimand; return }
        if isEqual(code, "one-flag-per-commune-cluster") { self = .oneFlagPerCommuneCluster; return }
      case 29:
        if isEqual(code, "meets-specific-standard-first") { self = .meetsSpecificStandardFirst; return }
        if isEqual(code, "provincial-guidance-to-follow") { self = .provincialGuidanceToFollow; return }
        if isEqual(code, "focus-on-solutions-and-giving") { self = .focusOnSolutionsAndGiving; return }
      case 30:
        if isEqual(code, "state-nominated-donor-excluded") { self = .stateNominatedDonorExcluded; return }
        if isEqual(code, "interim-provincial-certificate") { self = .interimProvincialCertificate; return }
      case 32:
        if isEqual(code, "province-and-state-only-at-final") { self = .provinceAndStateOnlyAtFinal; return }
      case 35:
        if isEqual(code, "awards-and-submissions-with-reviews") { self = .awardsAndSubmissionsWithReviews; return }
      case 38:
        if isEqual(code, "contribution-restarts-after-last-award") { self = .contributionRestartsAfterLastAward; return }
      case 40:
        if isEqual(code, "state-form-needs-province-wide-influence") { self = .stateFormNeedsProvinceWideInfluence; return }
      case _: break
    }
    return nil
  }
}

/// Kind of award condition.
package enum AwardConditionKind: UInt8, Vocabulary {
  case precondition
  case guidance
  case eligibility
  case timing
  case quota
  case standard
  case principle
  case exclusion
  case counting
  case threshold
  case gate
  case benefit
  case supervision

  package static let title = Title(vi: "Loại điều kiện khen thưởng", en: "Kind of award condition")
  package static let terms: [Term] = [
    Term("precondition", vi: "điều kiện trước", en: "precondition"),
    Term("guidance", vi: "hướng dẫn", en: "guidance"),
    Term("eligibility", vi: "đối tượng đủ điều kiện", en: "eligibility"),
    Term("timing", vi: "thời điểm", en: "timing"),
    Term("quota", vi: "hạn mức", en: "quota"),
    Term("standard", vi: "tiêu chuẩn", en: "standard"),
    Term("principle", vi: "nguyên tắc", en: "principle"),
    Term("exclusion", vi: "loại trừ", en: "exclusion"),
    Term("counting", vi: "cách tính", en: "counting"),
    Term("threshold", vi: "ngưỡng", en: "threshold"),
    Term("gate", vi: "điều kiện loại", en: "gate"),
    Term("benefit", vi: "quyền lợi", en: "benefit"),
    Term("supervision", vi: "giám sát", en: "supervision"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "gate") { self = .gate; return }
      case 5:
        if isEqual(code, "quota") { self = .quota; return }
      case 6:
        if isEqual(code, "timing") { self = .timing; return }
      case 7:
        if isEqual(code, "benefit") { self = .benefit; return }
      case 8:
        if isEqual(code, "guidance") { self = .guidance; return }
        if isEqual(code, "standard") { self = .standard; return }
        if isEqual(code, "counting") { self = .counting; return }
      case 9:
        if isEqual(code, "principle") { self = .principle; return }
        if isEqual(code, "exclusion") { self = .exclusion; return }
        if isEqual(code, "threshold") { self = .threshold; return }
      case 11:
        if isEqual(code, "eligibility") { self = .eligibility; return }
        if isEqual(code, "supervision") { self = .supervision; return }
      case 12:
        if isEqual(code, "precondition") { self = .precondition; return }
      case _: break
    }
    return nil
  }
}

/// Form of award.
package enum AwardForm: UInt8, Vocabulary {
  case labourOrder
  case certificateOfMerit
  case emulationFlag
  case certificateOfCommendation
  case annualAward

  package static let title = Title(vi: "Hình thức khen thưởng", en: "Form of award")
  package static let terms: [Term] = [
    Term("labour-order", vi: "Huân chương Lao động", en: "Labour Order"),
    Term("certificate-of-merit", vi: "bằng khen", en: "certificate of merit"),
    Term("emulation-flag", vi: "cờ thi đua", en: "emulation flag"),
    Term("certificate-of-commendation", vi: "giấy khen", en: "certificate of commendation"),
    Term("annual-award", vi: "khen thưởng hằng năm, hình thức để mở", en: "yearly award, form open"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 12:
        if isEqual(code, "labour-order") { self = .labourOrder; return }
        if isEqual(code, "annual-award") { self = .annualAward; return }
      case 14:
        if isEqual(code, "emulation-flag") { self = .emulationFlag; return }
      case 20:
        if isEqual(code, "certificate-of-merit") { self = .certificateOfMerit; return }
      case 27:
        if isEqual(code, "certificate-of-commendation") { self = .certificateOfCommendation; return }
      case _: break
    }
    return nil
  }
}

/// Level of award.
package enum AwardLevel: UInt8, Vocabulary {
  case state
  case ministry
  case province
  case department
  case district
  case commune
  case unit
  case enterprise

  package static let title = Title(vi: "Cấp khen thưởng", en: "Level of award")
  package static let terms: [Term] = [
    Term("state", vi: "Nhà nước", en: "State"),
    Term("ministry", vi: "bộ, ban, ngành, đoàn thể trung ương", en: "ministry, sector, central organisation"),
    Term("province", vi: "tỉnh", en: "province"),
    Term("department", vi: "sở, ngành", en: "department"),
    Term("district", vi: "huyện", en: "district"),
    Term("commune", vi: "xã", en: "commune"),
    Term("unit", vi: "đơn vị", en: "unit"),
    Term("enterprise", vi: "doanh nghiệp", en: "enterprise"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "unit") { self = .unit; return }
      case 5:
        if isEqual(code, "state") { self = .state; return }
      case 7:
        if isEqual(code, "commune") { self = .commune; return }
      case 8:
        if isEqual(code, "ministry") { self = .ministry; return }
        if isEqual(code, "province") { self = .province; return }
        if isEqual(code, "district") { self = .district; return }
      case 10:
        if isEqual(code, "department") { self = .department; return }
        if isEqual(code, "enterprise") { self = .enterprise; return }
      case _: break
    }
    return nil
  }
}

/// Kind of baseline.
package enum BaselineKind: UInt8, Vocabulary {
  case yearEnd
  case previousYearEnd
  case day
  case planDay

  package static let title = Title(vi: "Loại mốc so sánh", en: "Kind of baseline")
  package static let terms: [Term] = [
    Term("year-end", vi: "cuối một năm", en: "end of a year"),
    Term("previous-year-end", vi: "cuối năm trước", en: "end of the year before"),
    Term("day", vi: "một ngày cụ thể", en: "a named day"),
    Term("plan-day", vi: "ngày kế hoạch", en: "day of the plan"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 3:
        if isEqual(code, "day") { self = .day; return }
      case 8:
        if isEqual(code, "year-end") { self = .yearEnd; return }
        if isEqual(code, "plan-day") { self = .planDay; return }
      case 17:
        if isEqual(code, "previous-year-end") { self = .previousYearEnd; return }
      case _: break
    }
    return nil
  }
}

/// Purpose of a budget.
package enum BudgetPurpose: UInt8, Vocabulary {
  case conferenceInterim
  case conferenceFinal
  case inspection
  case awards
  case programme
  case poorAreas

  package static let title = Title(vi: "Mục đích kinh phí", en: "Purpose of a budget")
  package static let terms: [Term] = [
    Term("conference-interim", vi: "hội nghị sơ kết", en: "interim conference"),
    Term("conference-final", vi: "hội nghị tổng kết", en: "final conference"),
    Term("inspection", vi: "kiểm tra", en: "inspection"),
    Term("awards", vi: "khen thưởng", en: "awards"),
    Term("programme", vi: "chương trình", en: "programme"),
    Term("poor-areas", vi: "ưu tiên địa bàn nghèo", en: "poor areas first"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 6:
        if isEqual(code, "awards") { self = .awards; return }
      case 9:
        if isEqual(code, "programme") { self = .programme; return }
      case 10:
        if isEqual(code, "inspection") { self = .inspection; return }
        if isEqual(code, "poor-areas") { self = .poorAreas; return }
      case 16:
        if isEqual(code, "conference-final") { self = .conferenceFinal; return }
      case 18:
        if isEqual(code, "conference-interim") { self = .conferenceInterim; return }
      case _: break
    }
    return nil
  }
}

/// Source of a budget.
package enum BudgetSource: UInt8, Vocabulary {
  case stateBudget
  case provincialBudget
  case districtBudget
  case localBudget
  case unitBudget
  case counterpart
  case awardFund
  case programmeBudget

  package static let title = Title(vi: "Nguồn kinh phí", en: "Source of a budget")
  package static let terms: [Term] = [
    Term("state-budget", vi: "ngân sách nhà nước", en: "state budget"),
    Term("provincial-budget", vi: "ngân sách tỉnh", en: "provincial budget"),
    Term("district-budget", vi: "ngân sách huyện", en: "district budget"),
    Term("local-budget", vi: "ngân sách địa phương", en: "local budget"),
    Term("unit-budget", vi: "kinh phí của đơn vị", en: "the unit's own budget"),
    Term("counterpart", vi: "vốn đối ứng", en: "counterpart capital"),
    Term("award-fund", vi: "quỹ thi đua, khen thưởng", en: "award fund"),
    Term("programme-budget", vi: "kinh phí chương trình", en: "programme budget"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 10:
        if isEqual(code, "award-fund") { self = .awardFund; return }
      case 11:
        if isEqual(code, "unit-budget") { self = .unitBudget; return }
        if isEqual(code, "counterpart") { self = .counterpart; return }
      case 12:
        if isEqual(code, "state-budget") { self = .stateBudget; return }
        if isEqual(code, "local-budget") { self = .localBudget; return }
      case 15:
        if isEqual(code, "district-budget") { self = .districtBudget; return }
      case 16:
        if isEqual(code, "programme-budget") { self = .programmeBudget; return }
      case 17:
        if isEqual(code, "provincial-budget") { self = .provincialBudget; return }
      case _: break
    }
    return nil
  }
}

/// When a target is judged.
package enum Cadence: UInt8, Vocabulary {
  case once
  case eachYear
  case averagePerYear
  case eachYearAndPeriod
  case eachYearAndAverage
  case always

  package static let title = Title(vi: "Kỳ xét chỉ tiêu", en: "When a target is judged")
  package static let terms: [Term] = [
    Term("once", vi: "một lần, cuối kỳ", en: "once, at the end"),
    Term("each-year", vi: "hằng năm", en: "each year"),
    Term("average-per-year", vi: "bình quân hằng năm", en: "on the yearly average"),
    Term("each-year-and-period", vi: "hằng năm và cả giai đoạn", en: "each year and for the period"),
    Term("each-year-and-average", vi: "hằng năm và bình quân", en: "each year and on the average"),
    Term("always", vi: "mọi thời điểm", en: "on every day"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "once") { self = .once; return }
      case 6:
        if isEqual(code, "always") { self = .always; return }
      case 9:
        if isEqual(code, "each-year") { self = .eachYear; return }
      case 16:
        if isEqual(code, "average-per-year") { self = .averagePerYear; return }
      case 20:
        if isEqual(code, "each-year-and-period") { self = .eachYearAndPeriod; return }
      case 21:
        if isEqual(code, "each-year-and-average") { self = .eachYearAndAverage; return }
      case _: break
    }
    return nil
  }
}

/// Movement of revolving capital.
package enum CapitalAction: UInt8, Vocabulary {
  case lent
  case recovered
  case rotated

  package static let title = Title(vi: "Biến động vốn luân chuyển", en: "Movement of revolving capital")
  package static let terms: [Term] = [
    Term("lent", vi: "cho mượn", en: "lent"),
    Term("recovered", vi: "thu hồi", en: "recovered"),
    Term("rotated", vi: "luân chuyển", en: "rotated"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "lent") { self = .lent; return }
      case 7:
        if isEqual(code, "rotated") { self = .rotated; return }
      case 9:
        if isEqual(code, "recovered") { self = .recovered; return }
      case _: break
    }
    return nil
  }
}

/// Cause of poverty.
package enum Cause: UInt8, Vocabulary {
  case noProductiveLand
  case noCapital
  case noLabour
  case noTools
  case noProductionKnowledge
  case noSkills
  case illnessAccident
  case other

  package static let title = Title(vi: "Nguyên nhân nghèo", en: "Cause of poverty")
  package static let terms: [Term] = [
    Term("no-productive-land", vi: "không có đất sản xuất", en: "no productive land"),
    Term("no-capital", vi: "không có vốn sản xuất, kinh doanh", en: "no capital"),
    Term("no-labour", vi: "không có lao động", en: "no labour"),
    Term("no-tools", vi: "không có công cụ, phương tiện sản xuất", en: "no means of production"),
    Term("no-production-knowledge", vi: "không có kiến thức về sản xuất", en: "no knowledge of production"),
    Term("no-skills", vi: "không có kỹ năng lao động, sản xuất", en: "no skills"),
    Term("illness-accident", vi: "ốm đau, bệnh nặng, tai nạn, khuyết tật", en: "illness, accident or disability"),
    Term("other", vi: "nguyên nhân khác", en: "other"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 5:
        if isEqual(code, "other") { self = .other; return }
      case 8:
        if isEqual(code, "no-tools") { self = .noTools; return }
      case 9:
        if isEqual(code, "no-labour") { self = .noLabour; return }
        if isEqual(code, "no-skills") { self = .noSkills; return }
      case 10:
        if isEqual(code, "no-capital") { self = .noCapital; return }
      case 16:
        if isEqual(code, "illness-accident") { self = .illnessAccident; return }
      case 18:
        if isEqual(code, "no-productive-land") { self = .noProductiveLand; return }
      case 23:
        if isEqual(code, "no-production-knowledge") { self = .noProductionKnowledge; return }
      case _: break
    }
    return nil
  }
}

/// Classification of an area.
package enum Classification: UInt8, Vocabulary {
  case especiallyDifficultCommune
  case especiallyDifficultHamlet
  case poorCommune
  case poorDistrict
  case district30a
  case ethnicMinorityArea
  case poorArea

  package static let title = Title(vi: "Phân loại địa bàn", en: "Classification of an area")
  package static let terms: [Term] = [
    Term("especially-difficult-commune", vi: "xã đặc biệt khó khăn", en: "especially difficult commune"),
    Term("especially-difficult-hamlet", vi: "thôn đặc biệt khó khăn", en: "especially difficult hamlet"),
    Term("poor-commune", vi: "xã nghèo", en: "poor commune"),
    Term("poor-district", vi: "huyện nghèo", en: "poor district"),
    Term("district-30a", vi: "huyện 30a", en: "30a district"),
    Term("ethnic-minority-area", vi: "vùng đồng bào dân tộc thiểu số và miền núi", en: "ethnic-minority and mountainous area"),
    Term("poor-area", vi: "địa bàn nghèo", en: "poor area"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 9:
        if isEqual(code, "poor-area") { self = .poorArea; return }
      case 12:
        if isEqual(code, "poor-commune") { self = .poorCommune; return }
        if isEqual(code, "district-30a") { self = .district30a; return }
      case 13:
        if isEqual(code, "poor-district") { self = .poorDistrict; return }
      case 20:
        if isEqual(code, "ethnic-minority-area") { self = .ethnicMinorityArea; return }
      case 27:
        if isEqual(code, "especially-difficult-hamlet") { self = .especiallyDifficultHamlet; return }
      case 28:
        if isEqual(code, "especially-difficult-commune") { self = .especiallyDifficultCommune; return }
      case _: break
    }
    return nil
  }
}

/// Clock of a ledger.
package enum Clock: UInt8, Vocabulary {
  case live
  case story

  package static let title = Title(vi: "Đồng hồ của sổ cái", en: "Clock of a ledger")
  package static let terms: [Term] = [
    Term("live", vi: "thời gian thực", en: "real time"),
    Term("story", vi: "thời gian lấy từ ví dụ", en: "times taken from the drafts of a worked example"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "live") { self = .live; return }
      case 5:
        if isEqual(code, "story") { self = .story; return }
      case _: break
    }
    return nil
  }
}

/// What a review is combined with.
package enum CombinedReview: UInt8, Vocabulary {
  case annualConference
  case programmeFinalReview

  package static let title = Title(vi: "Kết hợp với", en: "What a review is combined with")
  package static let terms: [Term] = [
    Term("annual-conference", vi: "hội nghị tổng kết năm", en: "annual conference"),
    Term("programme-final-review", vi: "tổng kết chương trình", en: "final review of the programme"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 17:
        if isEqual(code, "annual-conference") { self = .annualConference; return }
      case 22:
        if isEqual(code, "programme-final-review") { self = .programmeFinalReview; return }
      case _: break
    }
    return nil
  }
}

/// Format of communication.
package enum CommunicationFormat: UInt8, Vocabulary {
  case column
  case programme
  case article
  case web
  case drive

  package static let title = Title(vi: "Hình thức tuyên truyền", en: "Format of communication")
  package static let terms: [Term] = [
    Term("column", vi: "chuyên mục", en: "dedicated column"),
    Term("programme", vi: "chương trình", en: "programme"),
    Term("article", vi: "bài viết", en: "article"),
    Term("web", vi: "tin trên mạng", en: "web item"),
    Term("drive", vi: "đợt tuyên truyền", en: "communication drive"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 3:
        if isEqual(code, "web") { self = .web; return }
      case 5:
        if isEqual(code, "drive") { self = .drive; return }
      case 6:
        if isEqual(code, "column") { self = .column; return }
      case 7:
        if isEqual(code, "article") { self = .article; return }
      case 9:
        if isEqual(code, "programme") { self = .programme; return }
      case _: break
    }
    return nil
  }
}

/// Kind of complaint.
package enum ComplaintKind: UInt8, Vocabulary {
  case complaint
  case denunciation

  package static let title = Title(vi: "Loại đơn", en: "Kind of complaint")
  package static let terms: [Term] = [
    Term("complaint", vi: "khiếu nại", en: "complaint"),
    Term("denunciation", vi: "tố cáo", en: "denunciation"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 9:
        if isEqual(code, "complaint") { self = .complaint; return }
      case 12:
        if isEqual(code, "denunciation") { self = .denunciation; return }
      case _: break
    }
    return nil
  }
}

/// How a complaint ended.
package enum ComplaintOutcome: UInt8, Vocabulary {
  case upheld
  case dismissed
  case withdrawn
  case forwarded

  package static let title = Title(vi: "Kết quả giải quyết", en: "How a complaint ended")
  package static let terms: [Term] = [
    Term("upheld", vi: "chấp nhận", en: "upheld"),
    Term("dismissed", vi: "bác", en: "dismissed"),
    Term("withdrawn", vi: "rút đơn", en: "withdrawn"),
    Term("forwarded", vi: "chuyển cơ quan khác", en: "forwarded"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 6:
        if isEqual(code, "upheld") { self = .upheld; return }
      case 9:
        if isEqual(code, "dismissed") { self = .dismissed; return }
        if isEqual(code, "withdrawn") { self = .withdrawn; return }
        if isEqual(code, "forwarded") { self = .forwarded; return }
      case _: break
    }
    return nil
  }
}

/// What a complaint is about.
package enum ComplaintSubject: UInt8, Vocabulary {
  case povertyList
  case support
  case award
  case other

  package static let title = Title(vi: "Nội dung đơn", en: "What a complaint is about")
  package static let terms: [Term] = [
    Term("poverty-list", vi: "danh sách hộ nghèo", en: "poverty list"),
    Term("support", vi: "hỗ trợ", en: "support"),
    Term("award", vi: "khen thưởng", en: "award"),
    Term("other", vi: "khác", en: "other"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 5:
        if isEqual(code, "award") { self = .award; return }
        if isEqual(code, "other") { self = .other; return }
      case 7:
        if isEqual(code, "support") { self = .support; return }
      case 12:
        if isEqual(code, "poverty-list") { self = .povertyList; return }
      case _: break
    }
    return nil
  }
}

/// Kind of contribution.
package enum ContributionKind: UInt8, Vocabulary {
  case money
  case goods
  case land
  case otherAsset
  case labour
  case knowledge

  package static let title = Title(vi: "Hình thức đóng góp", en: "Kind of contribution")
  package static let terms: [Term] = [
    Term("money", vi: "tiền", en: "money"),
    Term("goods", vi: "hiện vật", en: "goods"),
    Term("land", vi: "đất", en: "land"),
    Term("other-asset", vi: "tài sản khác", en: "other asset"),
    Term("labour", vi: "công lao động", en: "labour"),
    Term("knowledge", vi: "trí tuệ", en: "knowledge"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "land") { self = .land; return }
      case 5:
        if isEqual(code, "money") { self = .money; return }
        if isEqual(code, "goods") { self = .goods; return }
      case 6:
        if isEqual(code, "labour") { self = .labour; return }
      case 9:
        if isEqual(code, "knowledge") { self = .knowledge; return }
      case 11:
        if isEqual(code, "other-asset") { self = .otherAsset; return }
      case _: break
    }
    return nil
  }
}

/// Purpose of a contribution.
package enum ContributionPurpose: UInt8, Vocabulary {
  case povertyReduction
  case charity

  package static let title = Title(vi: "Mục đích đóng góp", en: "Purpose of a contribution")
  package static let terms: [Term] = [
    Term("poverty-reduction", vi: "giảm nghèo", en: "poverty reduction"),
    Term("charity", vi: "từ thiện xã hội", en: "charity"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 7:
        if isEqual(code, "charity") { self = .charity; return }
      case 17:
        if isEqual(code, "poverty-reduction") { self = .povertyReduction; return }
      case _: break
    }
    return nil
  }
}

/// Reason for a correction.
package enum CorrectionReason: UInt8, Vocabulary {
  case blankCompleted
  case wrongFigure
  case wrongSubject
  case wrongDay
  case wrongClass
  case recordedTwice
  case didNotHappen
  case inspectionFinding
  case other

  package static let title = Title(vi: "Lý do sửa", en: "Reason for a correction")
  package static let terms: [Term] = [
    Term("blank-completed", vi: "bổ sung chỗ để trống", en: "blank completed"),
    Term("wrong-figure", vi: "sai số liệu", en: "wrong figure"),
    Term("wrong-subject", vi: "sai đối tượng", en: "wrong subject"),
    Term("wrong-day", vi: "sai ngày", en: "wrong day"),
    Term("wrong-class", vi: "sai diện", en: "wrong class"),
    Term("recorded-twice", vi: "ghi trùng", en: "recorded twice"),
    Term("did-not-happen", vi: "không xảy ra", en: "did not happen"),
    Term("inspection-finding", vi: "theo kết luận kiểm tra", en: "finding of an inspection"),
    Term("other", vi: "lý do khác", en: "other"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 5:
        if isEqual(code, "other") { self = .other; return }
      case 9:
        if isEqual(code, "wrong-day") { self = .wrongDay; return }
      case 11:
        if isEqual(code, "wrong-class") { self = .wrongClass; return }
      case 12:
        if isEqual(code, "wrong-figure") { self = .wrongFigure; return }
      case 13:
        if isEqual(code, "wrong-subject") { self = .wrongSubject; return }
      case 14:
        if isEqual(code, "recorded-twice") { self = .recordedTwice; return }
        if isEqual(code, "did-not-happen") { self = .didNotHappen; return }
      case 15:
        if isEqual(code, "blank-completed") { self = .blankCompleted; return }
      case 18:
        if isEqual(code, "inspection-finding") { self = .inspectionFinding; return }
      case _: break
    }
    return nil
  }
}

/// Counting rule.
package enum CountingRule: UInt8, Vocabulary {
  case contributionRestartsAfterLastAward

  package static let title = Title(vi: "Quy tắc tính", en: "Counting rule")
  package static let terms: [Term] = [
    Term("contribution-restarts-after-last-award", vi: "đóng góp tính từ sau lần khen gần nhất", en: "contributions count from the last award on"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 38:
        if isEqual(code, "contribution-restarts-after-last-award") { self = .contributionRestartsAfterLastAward; return }
      case _: break
    }
    return nil
  }
}

extension CountingRule {
  /// How its figure is computed, and from which entries.
  package var formula: Formula? { CountingRule.formulas[Int(rawValue)] }

  package static let formulas: [Formula?] = [
    Formula(vi: "tổng đóng góp sau lần khen gần nhất của tập thể", en: "sum of contributions after the last approved or granted award of the collective", from: ["contribution.recorded", "nomination.approved", "award.granted"]),
  ]
}

/// Basis of a criterion.
package enum CriterionBasis: UInt8, Vocabulary {
  case measurable
  case attested

  package static let title = Title(vi: "Cơ sở đánh giá tiêu chí", en: "Basis of a criterion")
  package static let terms: [Term] = [
    Term("measurable", vi: "số liệu tính từ sổ cái", en: "a figure computed from the ledger"),
    Term("attested", vi: "cơ quan xác nhận bằng văn bản", en: "a body states it with a document"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 8:
        if isEqual(code, "attested") { self = .attested; return }
      case 10:
        if isEqual(code, "measurable") { self = .measurable; return }
      case _: break
    }
    return nil
  }
}

/// Basic social service in which a household may fall short.
package enum Deprivation: UInt8, Vocabulary {
  case employment
  case health
  case education
  case housing
  case waterSanitation
  case information

  package static let title = Title(vi: "Chiều thiếu hụt dịch vụ xã hội cơ bản", en: "Basic social service in which a household may fall short")
  package static let terms: [Term] = [
    Term("employment", vi: "việc làm", en: "employment"),
    Term("health", vi: "y tế", en: "health"),
    Term("education", vi: "giáo dục", en: "education"),
    Term("housing", vi: "nhà ở", en: "housing"),
    Term("water-sanitation", vi: "nước sinh hoạt và vệ sinh", en: "water and sanitation"),
    Term("information", vi: "thông tin", en: "information"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 6:
        if isEqual(code, "health") { self = .health; return }
      case 7:
        if isEqual(code, "housing") { self = .housing; return }
      case 9:
        if isEqual(code, "education") { self = .education; return }
      case 10:
        if isEqual(code, "employment") { self = .employment; return }
      case 11:
        if isEqual(code, "information") { self = .information; return }
      case 16:
        if isEqual(code, "water-sanitation") { self = .waterSanitation; return }
      case _: break
    }
    return nil
  }
}

/// Disciplinary measure.
package enum DisciplinaryMeasure: UInt8, Vocabulary {
  case reprimand
  case warning
  case demotion
  case dismissal
  case other

  package static let title = Title(vi: "Hình thức kỷ luật", en: "Disciplinary measure")
  package static let terms: [Term] = [
    Term("reprimand", vi: "khiển trách", en: "reprimand"),
    Term("warning", vi: "cảnh cáo", en: "warning"),
    Term("demotion", vi: "giáng chức", en: "demotion"),
    Term("dismissal", vi: "buộc thôi việc", en: "dismissal"),
    Term("other", vi: "khác, nặng hơn khiển trách", en: "other, heavier than a reprimand"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 5:
        if isEqual(code, "other") { self = .other; return }
      case 7:
        if isEqual(code, "warning") { self = .warning; return }
      case 8:
        if isEqual(code, "demotion") { self = .demotion; return }
      case 9:
        if isEqual(code, "reprimand") { self = .reprimand; return }
        if isEqual(code, "dismissal") { self = .dismissal; return }
      case _: break
    }
    return nil
  }
}

/// Paper of a dossier.
package enum DossierItem: UInt8, Vocabulary {
  case coverSubmission
  case councilMinutes
  case achievementReport

  package static let title = Title(vi: "Thành phần hồ sơ", en: "Paper of a dossier")
  package static let terms: [Term] = [
    Term("cover-submission", vi: "tờ trình", en: "cover submission"),
    Term("council-minutes", vi: "biên bản họp hội đồng", en: "minutes of the council"),
    Term("achievement-report", vi: "báo cáo thành tích", en: "achievement report"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 15:
        if isEqual(code, "council-minutes") { self = .councilMinutes; return }
      case 16:
        if isEqual(code, "cover-submission") { self = .coverSubmission; return }
      case 18:
        if isEqual(code, "achievement-report") { self = .achievementReport; return }
      case _: break
    }
    return nil
  }
}

/// Rule of the due day.
package enum DueRule: UInt8, Vocabulary {
  case before
  case inPeriod
  case none

  package static let title = Title(vi: "Quy tắc thời hạn", en: "Rule of the due day")
  package static let terms: [Term] = [
    Term("before", vi: "trước ngày; đúng ngày là muộn trừ khi thiết lập khác", en: "before the day; the day itself is late unless the setting says otherwise"),
    Term("in-period", vi: "trong thời gian, tính cả hai đầu", en: "inside the window, both ends included"),
    Term("none", vi: "không in thời hạn", en: "no day printed"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "none") { self = .none; return }
      case 6:
        if isEqual(code, "before") { self = .before; return }
      case 9:
        if isEqual(code, "in-period") { self = .inPeriod; return }
      case _: break
    }
    return nil
  }
}

/// How often a duty falls due.
package enum DutyCadence: UInt8, Vocabulary {
  case once
  case halfYear
  case year
  case interim
  case final
  case periodic
  case adHoc
  case thematic
  case onOccasion
  case asRegulated
  case notPrinted

  package static let title = Title(vi: "Kỳ hạn nhiệm vụ", en: "How often a duty falls due")
  package static let terms: [Term] = [
    Term("once", vi: "một lần", en: "once"),
    Term("half-year", vi: "sáu tháng", en: "half-yearly"),
    Term("year", vi: "hằng năm", en: "yearly"),
    Term("interim", vi: "sơ kết", en: "at the interim review"),
    Term("final", vi: "tổng kết", en: "at the final review"),
    Term("periodic", vi: "định kỳ", en: "periodic"),
    Term("ad-hoc", vi: "đột xuất", en: "ad hoc"),
    Term("thematic", vi: "chuyên đề", en: "thematic"),
    Term("on-occasion", vi: "khi phát sinh", en: "when the occasion comes"),
    Term("as-regulated", vi: "theo quy định", en: "as regulated"),
    Term("not-printed", vi: "không in", en: "not printed"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "once") { self = .once; return }
        if isEqual(code, "year") { self = .year; return }
      case 5:
        if isEqual(code, "final") { self = .final; return }
      case 6:
        if isEqual(code, "ad-hoc") { self = .adHoc; return }
      case 7:
        if isEqual(code, "interim") { self = .interim; return }
      case 8:
        if isEqual(code, "periodic") { self = .periodic; return }
        if isEqual(code, "thematic") { self = .thematic; return }
      case 9:
        if isEqual(code, "half-year") { self = .halfYear; return }
      case 11:
        if isEqual(code, "on-occasion") { self = .onOccasion; return }
        if isEqual(code, "not-printed") { self = .notPrinted; return }
      case 12:
        if isEqual(code, "as-regulated") { self = .asRegulated; return }
      case _: break
    }
    return nil
  }
}

/// What a plan deadline covers.
package enum DutyCover: UInt8, Vocabulary {
  case plan
  case launch
  case yearlyPlan

  package static let title = Title(vi: "Việc trong thời hạn", en: "What a plan deadline covers")
  package static let terms: [Term] = [
    Term("plan", vi: "kế hoạch", en: "plan"),
    Term("launch", vi: "phát động", en: "launch"),
    Term("yearly-plan", vi: "kế hoạch năm", en: "yearly plan"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "plan") { self = .plan; return }
      case 6:
        if isEqual(code, "launch") { self = .launch; return }
      case 11:
        if isEqual(code, "yearly-plan") { self = .yearlyPlan; return }
      case _: break
    }
    return nil
  }
}

/// Kind of duty.
package enum DutyKind: UInt8, Vocabulary {
  case report
  case plan
  case launch
  case review
  case inspection
  case communication
  case guidance
  case budgetEstimate
  case receiveDossiers
  case appraise
  case advise
  case decide
  case forward
  case coordinate
  case supervise

  package static let title = Title(vi: "Loại nhiệm vụ", en: "Kind of duty")
  package static let terms: [Term] = [
    Term("report", vi: "báo cáo", en: "report"),
    Term("plan", vi: "ban hành kế hoạch", en: "issue a plan"),
    Term("launch", vi: "phát động", en: "launch the movement"),
    Term("review", vi: "sơ kết, tổng kết", en: "hold a review"),
    Term("inspection", vi: "kiểm tra", en: "inspect"),
    Term("communication", vi: "tuyên truyền", en: "communicate"),
    Term("guidance", vi: "hướng dẫn", en: "issue guidance"),
    Term("budget-estimate", vi: "lập dự toán", en: "make the estimate"),
    Term("receive-dossiers", vi: "tiếp nhận hồ sơ", en: "receive dossiers"),
    Term("appraise", vi: "thẩm định", en: "appraise"),
    Term("advise", vi: "tham mưu", en: "advise"),
    Term("decide", vi: "quyết định", en: "decide"),
    Term("forward", vi: "trình", en: "forward"),
    Term("coordinate", vi: "phối hợp", en: "coordinate"),
    Term("supervise", vi: "giám sát", en: "supervise"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "plan") { self = .plan; return }
      case 6:
        if isEqual(code, "report") { self = .report; return }
        if isEqual(code, "launch") { self = .launch; return }
        if isEqual(code, "review") { self = .review; return }
        if isEqual(code, "advise") { self = .advise; return }
        if isEqual(code, "decide") { self = .decide; return }
      case 7:
        if isEqual(code, "forward") { self = .forward; return }
      case 8:
        if isEqual(code, "guidance") { self = .guidance; return }
        if isEqual(code, "appraise") { self = .appraise; return }
      case 9:
        if isEqual(code, "supervise") { self = .supervise; return }
      case 10:
        if isEqual(code, "inspection") { self = .inspection; return }
        if isEqual(code, "coordinate") { self = .coordinate; return }
      case 13:
        if isEqual(code, "communication") { self = .communication; return }
      case 15:
        if isEqual(code, "budget-estimate") { self = .budgetEstimate; return }
      case 16:
        if isEqual(code, "receive-dossiers") { self = .receiveDossiers; return }
      case _: break
    }
    return nil
  }
}

/// Kind of entry.
package enum EntryKind: UInt8, Vocabulary {
  case carriedOver
  case new
  case relapse
  case movedIn

  package static let title = Title(vi: "Loại vào diện", en: "Kind of entry")
  package static let terms: [Term] = [
    Term("carried-over", vi: "chuyển sang", en: "carried over"),
    Term("new", vi: "phát sinh mới", en: "new"),
    Term("relapse", vi: "tái nghèo", en: "relapse"),
    Term("moved-in", vi: "chuyển đến từ ngoài phạm vi sổ cái", en: "moved in from outside the ledger's area"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 3:
        if isEqual(code, "new") { self = .new; return }
      case 7:
        if isEqual(code, "relapse") { self = .relapse; return }
      case 8:
        if isEqual(code, "moved-in") { self = .movedIn; return }
      case 12:
        if isEqual(code, "carried-over") { self = .carriedOver; return }
      case _: break
    }
    return nil
  }
}

/// Group of events.
package enum EventGroup: UInt8, Vocabulary {
  case plans
  case units
  case reviews
  case households
  case support
  case contributions
  case models
  case reports
  case inspections
  case awards
  case corrections
  case ledger

  package static let title = Title(vi: "Nhóm sự kiện", en: "Group of events")
  package static let terms: [Term] = [
    Term("plans", vi: "phong trào và kế hoạch", en: "movements and plans"),
    Term("units", vi: "đơn vị, khối và đối tượng tham gia", en: "units, blocks and participants"),
    Term("reviews", vi: "chuẩn nghèo và rà soát hằng năm", en: "poverty standard and annual review"),
    Term("households", vi: "hộ gia đình", en: "households"),
    Term("support", vi: "hỗ trợ và tín dụng", en: "support and credit"),
    Term("contributions", vi: "đóng góp, quỹ và ngân sách", en: "contributions, funds and budgets"),
    Term("models", vi: "mô hình, sáng kiến và tuyên truyền", en: "models, initiatives and communication"),
    Term("reports", vi: "báo cáo, sơ kết, tổng kết và nhiệm vụ", en: "reports, reviews and tasks"),
    Term("inspections", vi: "kiểm tra, giám sát và khiếu nại", en: "inspection, supervision and complaints"),
    Term("awards", vi: "đề nghị và khen thưởng", en: "nominations and awards"),
    Term("corrections", vi: "sửa mục ghi", en: "corrections"),
    Term("ledger", vi: "phân quyền và vận hành sổ cái", en: "access and the ledger itself"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 5:
        if isEqual(code, "plans") { self = .plans; return }
        if isEqual(code, "units") { self = .units; return }
      case 6:
        if isEqual(code, "models") { self = .models; return }
        if isEqual(code, "awards") { self = .awards; return }
        if isEqual(code, "ledger") { self = .ledger; return }
      case 7:
        if isEqual(code, "reviews") { self = .reviews; return }
        if isEqual(code, "support") { self = .support; return }
        if isEqual(code, "reports") { self = .reports; return }
      case 10:
        if isEqual(code, "households") { self = .households; return }
      case 11:
        if isEqual(code, "inspections") { self = .inspections; return }
        if isEqual(code, "corrections") { self = .corrections; return }
      case 13:
        if isEqual(code, "contributions") { self = .contributions; return }
      case _: break
    }
    return nil
  }
}

/// Exclusion.
package enum Exclusion: UInt8, Vocabulary {
  case stateNomineeExcluded
  case stateNominatedDonorExcluded
  case noDisciplineFromReprimand

  package static let title = Title(vi: "Trường hợp loại trừ", en: "Exclusion")
  package static let terms: [Term] = [
    Term("state-nominee-excluded", vi: "đã được đề nghị khen cấp nhà nước cùng dịp", en: "whoever is nominated for a State form on the same occasion"),
    Term("state-nominated-donor-excluded", vi: "tập thể làm từ thiện đã đề nghị cấp nhà nước", en: "charity-giving collectives nominated for a State form"),
    Term("no-discipline-from-reprimand", vi: "bị kỷ luật từ khiển trách trở lên", en: "a subject under discipline from reprimand up"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 22:
        if isEqual(code, "state-nominee-excluded") { self = .stateNomineeExcluded; return }
      case 28:
        if isEqual(code, "no-discipline-from-reprimand") { self = .noDisciplineFromReprimand; return }
      case 30:
        if isEqual(code, "state-nominated-donor-excluded") { self = .stateNominatedDonorExcluded; return }
      case _: break
    }
    return nil
  }
}

extension Exclusion {
  /// How its figure is computed, and from which entries.
  package var formula: Formula? { Exclusion.formulas[Int(rawValue)] }

  package static let formulas: [Formula?] = [
    Formula(vi: "có đề nghị cấp nhà nước của cùng đối tượng, cùng dịp", en: "an open or approved nomination at State level, same subject and occasion", from: ["nomination.submitted"]),
    Formula(vi: "như trên, với tập thể đề nghị do từ thiện", en: "as above, for collectives nominated on the ground of charity", from: ["nomination.submitted", "contribution.recorded"]),
    Formula(vi: "có kỷ luật từ đầu giai đoạn đến ngày quyết định, chưa được xóa", en: "a discipline entry from the period's start to the decision, not lifted", from: ["participant.discipline-recorded"]),
  ]
}

/// Class after an exit.
package enum ExitStatus: UInt8, Vocabulary {
  case nearPoor
  case average

  package static let title = Title(vi: "Diện sau khi thoát nghèo", en: "Class after an exit")
  package static let terms: [Term] = [
    Term("near-poor", vi: "cận nghèo", en: "near-poor"),
    Term("average", vi: "trung bình", en: "average"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 7:
        if isEqual(code, "average") { self = .average; return }
      case 9:
        if isEqual(code, "near-poor") { self = .nearPoor; return }
      case _: break
    }
    return nil
  }
}

/// Figure of a criterion.
package enum FigureCode: UInt8, Vocabulary {
  case planIssued
  case launchDay
  case dutiesFulfilledRatio
  case documentsOnTimeRatio
  case documentsAcceptedRatio
  case reportsOnTimeRatio
  case policyProposals
  case localResolutions
  case counterpartAllocated
  case poorAreaAllocationShare
  case settledOnTimeRatio
  case violationsFound
  case assignedReductionRatio
  case assignedReductionRatioPeriod
  case rateFall
  case subgroupFallRatio
  case policyServedRatio
  case helpCount
  case helpPerPoorHousehold
  case supportAgainstRate
  case exitsCount
  case exitWithoutRelapse
  case relapsesCount
  case meanDeprivationsChange
  case incomeChange
  case contributionsSum
  case contributionsByReceiver
  case contributionsMobilised
  case fundContributionsMobilised
  case contributionsOfStaff
  case contributionsSinceAward
  case commitmentsInForce
  case householdsHelped
  case jobsPlaced
  case worksCount
  case linkagesCount
  case modelsCount
  case modelsReplicated
  case modelsJoined
  case modelsSupported
  case modelsWithExits
  case modelsInPoorAreas
  case initiativesRecognised
  case pledgeOnRecord
  case borrowersByStatus
  case repaymentOnTimeRate
  case latePayments
  case loanUsePositive
  case capitalRuleOnRecord
  case capitalRecoveredRatio
  case disciplineInForce
  case communicationItems
  case activitiesHeld
  case complaintsOpenPastDue
  case complaintsDefinitiveRatio

  package static let title = Title(vi: "Số liệu của tiêu chí", en: "Figure of a criterion")
  package static let terms: [Term] = [
    Term("plan-issued", vi: "đã ban hành kế hoạch", en: "plan issued"),
    Term("launch-day", vi: "đã phát động", en: "launch"),
    Term("duties-fulfilled-ratio", vi: "tỷ lệ nhiệm vụ hoàn thành", en: "duties fulfilled"),
    Term("documents-on-time-ratio", vi: "tỷ lệ văn bản đúng hạn", en: "documents on time"),
    Term("documents-accepted-ratio", vi: "tỷ lệ văn bản đạt chất lượng", en: "documents accepted"),
    Term("reports-on-time-ratio", vi: "tỷ lệ báo cáo đúng hạn", en: "reports on time"),
    Term("policy-proposals", vi: "kiến nghị chính sách", en: "policy proposals"),
    Term("local-resolutions", vi: "nghị quyết của địa phương", en: "local resolutions"),
    Term("counterpart-allocated", vi: "vốn đối ứng", en: "counterpart capital"),
    Term("poor-area-allocation-share", vi: "tỷ trọng cho địa bàn nghèo", en: "share for poor areas"),
    Term("settled-on-time-ratio", vi: "tỷ lệ quyết toán đúng hạn", en: "settled on time"),
    Term("violations-found", vi: "số vi phạm", en: "violations found"),
    Term("assigned-reduction-ratio", vi: "mức giảm so với giao, hằng năm", en: "reduction against assignment, yearly"),
    Term("assigned-reduction-ratio-period", vi: "mức giảm so với giao, cả giai đoạn", en: "reduction against assignment, period"),
    Term("rate-fall", vi: "mức giảm tỷ lệ nghèo", en: "fall of the rate"),
    Term("subgroup-fall-ratio", vi: "mức giảm của nhóm so với xã", en: "fall of a subgroup against the commune's"),
    Term("policy-served-ratio", vi: "tỷ lệ hộ đủ điều kiện được hưởng", en: "eligible households served"),
    Term("help-count", vi: "số lượt giúp đỡ", en: "help given"),
    Term("help-per-poor-household", vi: "số lượt giúp mỗi hộ nghèo", en: "help for each poor household"),
    Term("support-against-rate", vi: "hỗ trợ theo thôn so với tỷ lệ nghèo", en: "support by hamlet against its rates"),
    Term("exits-count", vi: "số hộ thoát nghèo", en: "exits from poverty"),
    Term("exit-without-relapse", vi: "thoát nghèo không tái nghèo", en: "exit without relapse"),
    Term("relapses-count", vi: "số hộ tái nghèo", en: "relapses"),
    Term("mean-deprivations-change", vi: "số chiều thiếu hụt bình quân", en: "mean number of deprivations"),
    Term("income-change", vi: "thu nhập so với kỳ trước", en: "income against the review before"),
    Term("contributions-sum", vi: "tổng đóng góp", en: "contributions"),
    Term("contributions-by-receiver", vi: "đóng góp theo nơi nhận", en: "contributions by receiver"),
    Term("contributions-mobilised", vi: "đóng góp vận động được", en: "contributions mobilised"),
    Term("fund-contributions-mobilised", vi: "đóng góp vào quỹ do đơn vị vận động", en: "contributions to a fund mobilised"),
    Term("contributions-of-staff", vi: "đóng góp của cán bộ", en: "contributions of the staff"),
    Term("contributions-since-award", vi: "đóng góp từ lần khen gần nhất", en: "contributions since the last award"),
    Term("commitments-in-force", vi: "cam kết giúp đỡ còn hiệu lực", en: "commitments in force"),
    Term("households-helped", vi: "số hộ được giúp", en: "households helped"),
    Term("jobs-placed", vi: "số việc làm", en: "job placements"),
    Term("works-count", vi: "số công trình an sinh", en: "social-security works"),
    Term("linkages-count", vi: "số liên kết", en: "linkages"),
    Term("models-count", vi: "số mô hình", en: "models"),
    Term("models-replicated", vi: "số mô hình nhân rộng", en: "models replicated"),
    Term("models-joined", vi: "số mô hình tham gia", en: "models joined"),
    Term("models-supported", vi: "số mô hình được đối tượng hỗ trợ", en: "models supported"),
    Term("models-with-exits", vi: "mô hình có hộ thoát nghèo", en: "models that led out of poverty"),
    Term("models-in-poor-areas", vi: "mô hình ở địa bàn nghèo", en: "models in poor areas"),
    Term("initiatives-recognised", vi: "số sáng kiến được công nhận", en: "recognised initiatives"),
    Term("pledge-on-record", vi: "đăng ký thoát nghèo", en: "pledge to exit"),
    Term("borrowers-by-status", vi: "số hộ vay theo diện", en: "borrowers by status"),
    Term("repayment-on-time-rate", vi: "tỷ lệ trả đúng hạn", en: "repayments on time"),
    Term("late-payments", vi: "số lần trả muộn", en: "late payments"),
    Term("loan-use-positive", vi: "vốn vay dùng đúng, hiệu quả", en: "loan used well"),
    Term("capital-rule-on-record", vi: "có quy chế luân chuyển vốn", en: "rule on revolving capital"),
    Term("capital-recovered-ratio", vi: "tỷ lệ thu hồi vốn", en: "capital recovered"),
    Term("discipline-in-force", vi: "kỷ luật còn hiệu lực", en: "discipline in force"),
    Term("communication-items", vi: "số tin, bài, chuyên mục", en: "communication items"),
    Term("activities-held", vi: "số hoạt động", en: "activities"),
    Term("complaints-open-past-due", vi: "đơn quá hạn chưa giải quyết", en: "complaints open past their day"),
    Term("complaints-definitive-ratio", vi: "tỷ lệ giải quyết dứt điểm", en: "complaints settled for good"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 9:
        if isEqual(code, "rate-fall") { self = .rateFall; return }
      case 10:
        if isEqual(code, "launch-day") { self = .launchDay; return }
        if isEqual(code, "help-count") { self = .helpCount; return }
      case 11:
        if isEqual(code, "plan-issued") { self = .planIssued; return }
        if isEqual(code, "exits-count") { self = .exitsCount; return }
        if isEqual(code, "jobs-placed") { self = .jobsPlaced; return }
        if isEqual(code, "works-count") { self = .worksCount; return }
      case 12:
        if isEqual(code, "models-count") { self = .modelsCount; return }
      case 13:
        if isEqual(code, "income-change") { self = .incomeChange; return }
        if isEqual(code, "models-joined") { self = .modelsJoined; return }
        if isEqual(code, "late-payments") { self = .latePayments; return }
      case 14:
        if isEqual(code, "relapses-count") { self = .relapsesCount; return }
        if isEqual(code, "linkages-count") { self = .linkagesCount; return }
      case 15:
        if isEqual(code, "activities-held") { self = .activitiesHeld; return }
      case 16:
        if isEqual(code, "policy-proposals") { self = .policyProposals; return }
        if isEqual(code, "violations-found") { self = .violationsFound; return }
        if isEqual(code, "models-supported") { self = .modelsSupported; return }
        if isEqual(code, "pledge-on-record") { self = .pledgeOnRecord; return }
      case 17:
        if isEqual(code, "local-resolutions") { self = .localResolutions; return }
        if isEqual(code, "contributions-sum") { self = .contributionsSum; return }
        if isEqual(code, "households-helped") { self = .householdsHelped; return }
        if isEqual(code, "models-replicated") { self = .modelsReplicated; return }
        if isEqual(code, "models-with-exits") { self = .modelsWithExits; return }
        if isEqual(code, "loan-use-positive") { self = .loanUsePositive; return }
      case 19:
        if isEqual(code, "subgroup-fall-ratio") { self = .subgroupFallRatio; return }
        if isEqual(code, "policy-served-ratio") { self = .policyServedRatio; return }
        if isEqual(code, "borrowers-by-status") { self = .borrowersByStatus; return }
        if isEqual(code, "discipline-in-force") { self = .disciplineInForce; return }
        if isEqual(code, "communication-items") { self = .communicationItems; return }
      case 20:
        if isEqual(code, "support-against-rate") { self = .supportAgainstRate; return }
        if isEqual(code, "exit-without-relapse") { self = .exitWithoutRelapse; return }
        if isEqual(code, "commitments-in-force") { self = .commitmentsInForce; return }
        if isEqual(code, "models-in-poor-areas") { self = .modelsInPoorAreas; return }
      case 21:
        if isEqual(code, "reports-on-time-ratio") { self = .reportsOnTimeRatio; return }
        if isEqual(code, "counterpart-allocated") { self = .counterpartAllocated; return }
        if isEqual(code, "settled-on-time-ratio") { self = .settledOnTimeRatio; return }
      case 22:
        if isEqual(code, "duties-fulfilled-ratio") { self = .dutiesFulfilledRatio; return }
        if isEqual(code, "contributions-of-staff") { self = .contributionsOfStaff; return }
        if isEqual(code, "initiatives-recognised") { self = .initiativesRecognised; return }
        if isEqual(code, "repayment-on-time-rate") { self = .repaymentOnTimeRate; return }
        if isEqual(code, "capital-rule-on-record") { self = .capitalRuleOnRecord; return }
      case 23:
        if isEqual(code, "documents-on-time-ratio") { self = .documentsOnTimeRatio; return }
        if isEqual(code, "help-per-poor-household") { self = .helpPerPoorHousehold; return }
        if isEqual(code, "contributions-mobilised") { self = .contributionsMobilised; return }
        if isEqual(code, "capital-recovered-ratio") { self = .capitalRecoveredRatio; return }
      case 24:
        if isEqual(code, "documents-accepted-ratio") { self = .documentsAcceptedRatio; return }
        if isEqual(code, "assigned-reduction-ratio") { self = .assignedReductionRatio; return }
        if isEqual(code, "mean-deprivations-change") { self = .meanDeprivationsChange; return }
        if isEqual(code, "complaints-open-past-due") { self = .complaintsOpenPastDue; return }
      case 25:
        if isEqual(code, "contributions-by-receiver") { self = .contributionsByReceiver; return }
        if isEqual(code, "contributions-since-award") { self = .contributionsSinceAward; return }
      case 26:
        if isEqual(code, "poor-area-allocation-share") { self = .poorAreaAllocationShare; return }
      case 27:
        if isEqual(code, "complaints-definitive-ratio") { self = .complaintsDefinitiveRatio; return }
      case 28:
        if isEqual(code, "fund-contributions-mobilised") { self = .fundContributionsMobilised; return }
      case 31:
        if isEqual(code, "assigned-reduction-ratio-period") { self = .assignedReductionRatioPeriod; return }
      case _: break
    }
    return nil
  }
}

extension FigureCode {
  /// How its figure is computed, and from which entries.
  package var formula: Formula? { FigureCode.formulas[Int(rawValue)] }

  package static let formulas: [Formula?] = [
    Formula(vi: "đơn vị đã ban hành kế hoạch chưa, ngày nào", en: "whether and on which day the unit issued its plan", from: ["plan.issued"]),
    Formula(vi: "ngày đơn vị phát động", en: "day on which the unit launched the movement", from: ["movement.launched"]),
    Formula(vi: "nhiệm vụ hoàn thành / nhiệm vụ đến hạn", en: "duties fulfilled / duties due", from: ["duty.fulfilled", "plan.duty-assigned"]),
    Formula(vi: "văn bản đúng hạn / văn bản đến hạn", en: "guidance documents on time / documents due", from: ["guidance.issued", "duty.fulfilled"]),
    Formula(vi: "văn bản được chấp nhận / văn bản đã xét", en: "documents accepted / documents accepted or returned", from: ["duty.fulfilled"]),
    Formula(vi: "báo cáo đúng hạn / báo cáo đến hạn", en: "reports on time / reports due", from: ["report.submitted"]),
    Formula(vi: "số kiến nghị chính sách đã ghi", en: "count of duties fulfilled of kind policy-proposal", from: ["duty.fulfilled"]),
    Formula(vi: "số nghị quyết, quyết định của địa phương", en: "count of guidance of kind local-resolution", from: ["guidance.issued"]),
    Formula(vi: "tổng phân bổ nguồn đối ứng theo năm", en: "sum of allocations with source counterpart, by year", from: ["budget.allocated"]),
    Formula(vi: "phân bổ cho địa bàn nghèo, đặc biệt khó khăn / tổng phân bổ", en: "allocations to areas classified as poor or especially difficult / all allocations", from: ["budget.allocated", "unit.classification-granted"]),
    Formula(vi: "số quyết toán đúng hạn / số phân bổ", en: "amount settled on time / amount allocated", from: ["budget.allocated", "budget.settled"]),
    Formula(vi: "số kết luận vi phạm", en: "count of findings of kind violation", from: ["inspection.finding-recorded"]),
    Formula(vi: "mức giảm thực tế / mức giao, từng năm; trên 1 là vượt", en: "actual reduction / assigned reduction, each year; above 1 shows as exceeded", from: ["plan.target-assigned", "poverty-review.result-approved"]),
    Formula(vi: "mức giảm thực tế / mức giao, cả giai đoạn hoặc bình quân", en: "actual reduction / assigned reduction, over the period or on average", from: ["plan.target-assigned", "poverty-review.result-approved"]),
    Formula(vi: "tỷ lệ(năm trước) - tỷ lệ(năm nay), điểm phần trăm", en: "rate(y-1) - rate(y), points", from: ["poverty-review.result-approved"]),
    Formula(vi: "mức giảm của nhóm / mức giảm của xã", en: "fall of the subgroup's rate / fall of the commune's rate", from: ["poverty-review.result-approved"]),
    Formula(vi: "hộ được hưởng / hộ đủ điều kiện", en: "served households / eligible households", from: ["support.eligibility-confirmed", "support.granted"]),
    Formula(vi: "số lượt giúp đỡ theo loại", en: "help entries by kind", from: ["support.granted", "contribution.recorded"]),
    Formula(vi: "số lượt giúp / số hộ nghèo", en: "help entries / poor households", from: ["support.granted", "household.entered-poverty"]),
    Formula(vi: "mức hỗ trợ mỗi hộ theo thôn, kèm tỷ lệ nghèo, cận nghèo", en: "support for each household by hamlet, beside its poor and near-poor rates", from: ["budget.allocated", "support.granted"]),
    Formula(vi: "số hộ thoát nghèo trong năm, của hộ được giúp hoặc địa bàn", en: "households that exited poverty in the year, among the helped or of the area", from: ["household.exited-poverty"]),
    Formula(vi: "có thoát nghèo và sau đó không tái nghèo", en: "an exit with no later entry of kind relapse", from: ["household.entered-poverty", "household.exited-poverty"]),
    Formula(vi: "số hộ tái nghèo trong năm", en: "entries of kind relapse in the year", from: ["household.entered-poverty"]),
    Formula(vi: "số chiều thiếu hụt bình quân của hộ nghèo, kỳ này trừ kỳ trước", en: "mean number of deprivations of poor households, this review less the one before", from: ["household.profile-assessed"]),
    Formula(vi: "thu nhập bình quân đầu người kỳ này trừ kỳ trước", en: "per-capita income, this measurement less the one before", from: ["income.measured", "household.profile-assessed"]),
    Formula(vi: "tổng và số lượt theo loại, mục đích, năm", en: "sum and count by kind, purpose and year", from: ["contribution.recorded"]),
    Formula(vi: "tổng và số lượt theo phân loại nơi nhận", en: "sum and count by classification of the receiver", from: ["contribution.recorded", "support.granted", "support.helper-committed"]),
    Formula(vi: "tổng và số lượt do đơn vị vận động, theo nơi của người đóng góp", en: "sum and count where the unit is the mobiliser, by location of the donor", from: ["contribution.recorded"]),
    Formula(vi: "tổng đóng góp vào quỹ do đơn vị vận động", en: "sum to the fund where the unit is the mobiliser", from: ["contribution.recorded"]),
    Formula(vi: "tổng đóng góp của cán bộ trong đơn vị", en: "sum of contributions of the unit's own staff", from: ["contribution.recorded"]),
    Formula(vi: "tổng theo loại sau lần khen gần nhất, so với mức đặt", en: "sum by kind after the last award, against the configured level", from: ["contribution.recorded", "award.granted", "nomination.approved"]),
    Formula(vi: "số cam kết còn trong thời hạn", en: "commitments whose window holds the day", from: ["support.helper-committed"]),
    Formula(vi: "số hộ được giúp, theo diện tại ngày giúp", en: "distinct households helped, by status on the day", from: ["support.granted"]),
    Formula(vi: "số hỗ trợ loại việc làm, theo diện hộ", en: "support of kind job-placement, by status of the household", from: ["support.granted"]),
    Formula(vi: "số công trình và mô hình an sinh xã hội", en: "support of kind infrastructure and models of kind social-security-works", from: ["support.granted", "model.started"]),
    Formula(vi: "số liên kết có hộ nghèo, cận nghèo, mới thoát nghèo, theo diện", en: "linkages with poor, near-poor or newly exited participants, by status", from: ["model.started"]),
    Formula(vi: "số mô hình của đơn vị", en: "models of the unit", from: ["model.started"]),
    Formula(vi: "số mô hình nhân rộng", en: "models that replicate another", from: ["model.started"]),
    Formula(vi: "số mô hình mà hộ tham gia", en: "models in which the household takes part", from: ["model.started"]),
    Formula(vi: "số mô hình có đối tượng hỗ trợ", en: "models with the subject among the supporters", from: ["model.started", "support.granted"]),
    Formula(vi: "mô hình có hộ tham gia sau đó thoát nghèo", en: "models with at least one participant that exited poverty later", from: ["model.started", "household.exited-poverty"]),
    Formula(vi: "số mô hình theo phân loại địa bàn", en: "models supported, by classification of the area", from: ["model.started", "unit.classification-granted"]),
    Formula(vi: "số sáng kiến của đối tượng, theo phạm vi", en: "initiatives of the subject, by scope", from: ["initiative.recognised"]),
    Formula(vi: "có đăng ký tự nguyện của hộ", en: "a voluntary pledge of the household is on record", from: ["household.pledged-exit"]),
    Formula(vi: "số khoản vay, hộ vay theo diện tại ngày vay", en: "loans and borrowers by status on the day of the loan", from: ["credit.loan-disbursed"]),
    Formula(vi: "số lần trả đúng hạn / số lần đến hạn", en: "repayments on time / repayments due", from: ["credit.repayment-recorded"]),
    Formula(vi: "số lần trả sau ngày đến hạn", en: "repayments paid after their due day", from: ["credit.repayment-recorded"]),
    Formula(vi: "số lần kiểm tra đạt / số lần kiểm tra", en: "use checks with right purpose and effect / use checks", from: ["credit.use-checked"]),
    Formula(vi: "có quy chế luân chuyển vốn của đơn vị", en: "a guidance entry of kind revolving-capital-rule of the unit", from: ["guidance.issued"]),
    Formula(vi: "vốn thu hồi / vốn cho vay", en: "capital recovered / capital lent", from: ["revolving-capital.moved"]),
    Formula(vi: "số kỷ luật còn hiệu lực trong giai đoạn", en: "discipline entries in force in the period", from: ["participant.discipline-recorded"]),
    Formula(vi: "số tin, bài đã đăng", en: "items published or featured", from: ["communication.published"]),
    Formula(vi: "số hoạt động của đơn vị", en: "activities of the unit", from: ["activity.held"]),
    Formula(vi: "số đơn quá hạn chưa giải quyết", en: "complaints still open after their due day", from: ["complaint.received", "complaint.resolved"]),
    Formula(vi: "số giải quyết dứt điểm / số tiếp nhận", en: "resolved for good / received", from: ["complaint.received", "complaint.resolved"]),
  ]
}

/// Stage of a published figure.
package enum FigureStage: UInt8, Vocabulary {
  case preliminary
  case official

  package static let title = Title(vi: "Bước công bố", en: "Stage of a published figure")
  package static let terms: [Term] = [
    Term("preliminary", vi: "sơ bộ", en: "preliminary"),
    Term("official", vi: "chính thức", en: "official"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 8:
        if isEqual(code, "official") { self = .official; return }
      case 11:
        if isEqual(code, "preliminary") { self = .preliminary; return }
      case _: break
    }
    return nil
  }
}

/// Kind of finding.
package enum FindingKind: UInt8, Vocabulary {
  case strength
  case shortcoming
  case violation

  package static let title = Title(vi: "Loại kết luận", en: "Kind of finding")
  package static let terms: [Term] = [
    Term("strength", vi: "ưu điểm", en: "strength"),
    Term("shortcoming", vi: "hạn chế", en: "shortcoming"),
    Term("violation", vi: "vi phạm", en: "violation"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 8:
        if isEqual(code, "strength") { self = .strength; return }
      case 9:
        if isEqual(code, "violation") { self = .violation; return }
      case 11:
        if isEqual(code, "shortcoming") { self = .shortcoming; return }
      case _: break
    }
    return nil
  }
}

/// How a finding was closed.
package enum FindingOutcome: UInt8, Vocabulary {
  case remedied
  case sanctioned
  case unfounded

  package static let title = Title(vi: "Kết quả xử lý", en: "How a finding was closed")
  package static let terms: [Term] = [
    Term("remedied", vi: "đã khắc phục", en: "remedied"),
    Term("sanctioned", vi: "đã xử lý", en: "sanctioned"),
    Term("unfounded", vi: "không có căn cứ", en: "unfounded"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 8:
        if isEqual(code, "remedied") { self = .remedied; return }
      case 9:
        if isEqual(code, "unfounded") { self = .unfounded; return }
      case 10:
        if isEqual(code, "sanctioned") { self = .sanctioned; return }
      case _: break
    }
    return nil
  }
}

/// Flag for.
package enum FlagScope: UInt8, Vocabulary {
  case block
  case cluster

  package static let title = Title(vi: "Cờ dành cho", en: "Flag for")
  package static let terms: [Term] = [
    Term("block", vi: "khối thi đua", en: "emulation block"),
    Term("cluster", vi: "cụm thi đua cấp xã", en: "commune-level emulation cluster"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 5:
        if isEqual(code, "block") { self = .block; return }
      case 7:
        if isEqual(code, "cluster") { self = .cluster; return }
      case _: break
    }
    return nil
  }
}

/// What fulfilled a duty.
package enum FulfilmentKind: UInt8, Vocabulary {
  case guidanceDocument
  case policyProposal
  case coordination
  case estimate
  case plan
  case other

  package static let title = Title(vi: "Kết quả thực hiện nhiệm vụ", en: "What fulfilled a duty")
  package static let terms: [Term] = [
    Term("guidance-document", vi: "văn bản hướng dẫn", en: "guidance document"),
    Term("policy-proposal", vi: "đề xuất chính sách", en: "policy proposal"),
    Term("coordination", vi: "phối hợp", en: "coordination"),
    Term("estimate", vi: "dự toán", en: "estimate"),
    Term("plan", vi: "kế hoạch", en: "plan"),
    Term("other", vi: "khác", en: "other"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "plan") { self = .plan; return }
      case 5:
        if isEqual(code, "other") { self = .other; return }
      case 8:
        if isEqual(code, "estimate") { self = .estimate; return }
      case 12:
        if isEqual(code, "coordination") { self = .coordination; return }
      case 15:
        if isEqual(code, "policy-proposal") { self = .policyProposal; return }
      case 17:
        if isEqual(code, "guidance-document") { self = .guidanceDocument; return }
      case _: break
    }
    return nil
  }
}

/// How a fulfilment was received.
package enum FulfilmentQuality: UInt8, Vocabulary {
  case accepted
  case returned

  package static let title = Title(vi: "Chất lượng thực hiện", en: "How a fulfilment was received")
  package static let terms: [Term] = [
    Term("accepted", vi: "được chấp nhận", en: "accepted"),
    Term("returned", vi: "bị trả lại", en: "returned"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 8:
        if isEqual(code, "accepted") { self = .accepted; return }
        if isEqual(code, "returned") { self = .returned; return }
      case _: break
    }
    return nil
  }
}

/// Kind of guidance.
package enum GuidanceKind: UInt8, Vocabulary {
  case emulationGuidance
  case awardGuidance
  case awardStandard
  case centralGuidance
  case policyGuidance
  case localResolution
  case revolvingCapitalRule

  package static let title = Title(vi: "Loại hướng dẫn", en: "Kind of guidance")
  package static let terms: [Term] = [
    Term("emulation-guidance", vi: "hướng dẫn thi đua", en: "guidance on emulation"),
    Term("award-guidance", vi: "hướng dẫn khen thưởng", en: "guidance on awards"),
    Term("award-standard", vi: "tiêu chuẩn khen thưởng", en: "award standard"),
    Term("central-guidance", vi: "hướng dẫn của Trung ương", en: "central guidance"),
    Term("policy-guidance", vi: "hướng dẫn chính sách", en: "guidance on policy"),
    Term("local-resolution", vi: "nghị quyết của địa phương", en: "local resolution"),
    Term("revolving-capital-rule", vi: "quy chế luân chuyển vốn", en: "rule on revolving capital"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 14:
        if isEqual(code, "award-guidance") { self = .awardGuidance; return }
        if isEqual(code, "award-standard") { self = .awardStandard; return }
      case 15:
        if isEqual(code, "policy-guidance") { self = .policyGuidance; return }
      case 16:
        if isEqual(code, "central-guidance") { self = .centralGuidance; return }
        if isEqual(code, "local-resolution") { self = .localResolution; return }
      case 18:
        if isEqual(code, "emulation-guidance") { self = .emulationGuidance; return }
      case 22:
        if isEqual(code, "revolving-capital-rule") { self = .revolvingCapitalRule; return }
      case _: break
    }
    return nil
  }
}

/// How income was measured.
package enum IncomeMethod: UInt8, Vocabulary {
  case survey
  case register

  package static let title = Title(vi: "Phương pháp đo thu nhập", en: "How income was measured")
  package static let terms: [Term] = [
    Term("survey", vi: "điều tra", en: "survey"),
    Term("register", vi: "sổ theo dõi", en: "register"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 6:
        if isEqual(code, "survey") { self = .survey; return }
      case 8:
        if isEqual(code, "register") { self = .register; return }
      case _: break
    }
    return nil
  }
}

/// Indicator.
package enum Indicator: UInt8, Vocabulary {
  case poorHouseholdCount
  case poorHouseholdRate
  case nearPoorHouseholdCount
  case nearPoorHouseholdRate
  case poorHouseholdsReduced
  case poorHouseholdRateReduction
  case nearPoorHouseholdRateReduction
  case poorHouseholdRateReductionRatio
  case assignedPovertyReduction
  case assignedPovertyReductionRate
  case assignedPoorRateReduction
  case assignedPoorAndNearPoorRateReduction
  case relapseAndNewPoverty
  case wardsWithoutPoorHouseholds
  case policyCoverage
  case preferentialCreditCoverage
  case perCapitaIncomeOfPoorHouseholds
  case infrastructureInEspeciallyDifficultHamlets
  case programmeCriteriaMetEarly
  case poorCommunesOutOfHardship
  case poorDistrictStatus
  case especiallyDifficultCommunesExited
  case rankImprovement
  case reductionAboveProvince

  package static let title = Title(vi: "Chỉ số", en: "Indicator")
  package static let terms: [Term] = [
    Term("poor-household-count", vi: "số hộ nghèo", en: "number of poor households"),
    Term("poor-household-rate", vi: "tỷ lệ hộ nghèo", en: "poverty rate"),
    Term("near-poor-household-count", vi: "số hộ cận nghèo", en: "number of near-poor households"),
    Term("near-poor-household-rate", vi: "tỷ lệ hộ cận nghèo", en: "near-poverty rate"),
    Term("poor-households-reduced", vi: "số hộ nghèo giảm", en: "fall of the number of poor households"),
    Term("poor-household-rate-reduction", vi: "mức giảm tỷ lệ hộ nghèo", en: "poverty-rate reduction"),
    Term("near-poor-household-rate-reduction", vi: "mức giảm tỷ lệ hộ cận nghèo", en: "near-poverty-rate reduction"),
    Term("poor-household-rate-reduction-ratio", vi: "mức giảm so với mức giảm chung", en: "reduction against a wider area's reduction"),
    Term("assigned-poverty-reduction", vi: "mức giảm nghèo được giao", en: "assigned poverty reduction"),
    Term("assigned-poverty-reduction-rate", vi: "mức giảm tỷ lệ nghèo được giao", en: "assigned reduction of the rate"),
    Term("assigned-poor-rate-reduction", vi: "mức giảm tỷ lệ hộ nghèo được giao", en: "assigned reduction of the poverty rate"),
    Term("assigned-poor-and-near-poor-rate-reduction", vi: "mức giảm tỷ lệ hộ nghèo, cận nghèo được giao", en: "assigned reduction of both rates"),
    Term("relapse-and-new-poverty", vi: "tái nghèo và phát sinh nghèo", en: "relapse and new poverty"),
    Term("wards-without-poor-households", vi: "số phường không còn hộ nghèo", en: "wards without poor households"),
    Term("policy-coverage", vi: "độ bao phủ chính sách", en: "coverage of policies"),
    Term("preferential-credit-coverage", vi: "độ bao phủ tín dụng ưu đãi", en: "coverage of preferential credit"),
    Term("per-capita-income-of-poor-households", vi: "thu nhập bình quân đầu người của hộ nghèo", en: "per-capita income of poor households"),
    Term("infrastructure-in-especially-difficult-hamlets", vi: "hạ tầng ấp đặc biệt khó khăn", en: "infrastructure in especially difficult hamlets"),
    Term("programme-criteria-met-early", vi: "hoàn thành sớm tiêu chí chương trình", en: "programme criteria met early"),
    Term("poor-communes-out-of-hardship", vi: "xã nghèo thoát khó khăn", en: "poor communes out of hardship"),
    Term("poor-district-status", vi: "tình trạng huyện nghèo", en: "status of poor district"),
    Term("especially-difficult-communes-exited", vi: "số xã ra khỏi diện đặc biệt khó khăn", en: "communes no longer especially difficult"),
    Term("rank-improvement", vi: "số bậc cải thiện", en: "places gained in a ranking"),
    Term("reduction-above-province", vi: "mức giảm cao hơn mức chung của tỉnh", en: "reduction above the province's"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 15:
        if isEqual(code, "policy-coverage") { self = .policyCoverage; return }
      case 16:
        if isEqual(code, "rank-improvement") { self = .rankImprovement; return }
      case 19:
        if isEqual(code, "poor-household-rate") { self = .poorHouseholdRate; return }
      case 20:
        if isEqual(code, "poor-household-count") { self = .poorHouseholdCount; return }
        if isEqual(code, "poor-district-status") { self = .poorDistrictStatus; return }
      case 23:
        if isEqual(code, "poor-households-reduced") { self = .poorHouseholdsReduced; return }
        if isEqual(code, "relapse-and-new-poverty") { self = .relapseAndNewPoverty; return }
      case 24:
        if isEqual(code, "near-poor-household-rate") { self = .nearPoorHouseholdRate; return }
        if isEqual(code, "reduction-above-province") { self = .reductionAboveProvince; return }
      case 25:
        if isEqual(code, "near-poor-household-count") { self = .nearPoorHouseholdCount; return }
      case 26:
        if isEqual(code, "assigned-poverty-reduction") { self = .assignedPovertyReduction; return }
      case 28:
        if isEqual(code, "assigned-poor-rate-reduction") { self = .assignedPoorRateReduction; return }
        if isEqual(code, "preferential-credit-coverage") { self = .preferentialCreditCoverage; return }
        if isEqual(code, "programme-criteria-met-early") { self = .programmeCriteriaMetEarly; return }
      case 29:
        if isEqual(code, "poor-household-rate-reduction") { self = .poorHouseholdRateReduction; return }
        if isEqual(code, "wards-without-poor-households") { self = .wardsWithoutPoorHouseholds; return }
        if isEqual(code, "poor-communes-out-of-hardship") { self = .poorCommunesOutOfHardship; return }
      case 31:
        if isEqual(code, "assigned-poverty-reduction-rate") { self = .assignedPovertyReductionRate; return }
      case 34:
        if isEqual(code, "near-poor-household-rate-reduction") { self = .nearPoorHouseholdRateReduction; return }
      case 35:
        if isEqual(code, "poor-household-rate-reduction-ratio") { self = .poorHouseholdRateReductionRatio; return }
      case 36:
        if isEqual(code, "per-capita-income-of-poor-households") { self = .perCapitaIncomeOfPoorHouseholds; return }
        if isEqual(code, "especially-difficult-communes-exited") { self = .especiallyDifficultCommunesExited; return }
      case 42:
        if isEqual(code, "assigned-poor-and-near-poor-rate-reduction") { self = .assignedPoorAndNearPoorRateReduction; return }
      case 46:
        if isEqual(code, "infrastructure-in-especially-difficult-hamlets") { self = .infrastructureInEspeciallyDifficultHamlets; return }
      case _: break
    }
    return nil
  }
}

extension Indicator {
  /// How its figure is computed, and from which entries.
  package var formula: Formula? { Indicator.formulas[Int(rawValue)] }

  package static let formulas: [Formula?] = [
    Formula(vi: "số hộ nghèo cuối năm", en: "poor households at the closing of the year", from: ["poverty-review.result-approved", "household.entered-poverty", "household.exited-poverty"]),
    Formula(vi: "100 * hộ nghèo / tổng số hộ, hai chữ số thập phân, làm tròn nửa lên", en: "100 * poor households / all households, two decimals, half up", from: ["poverty-review.result-approved", "household.entered-poverty", "household.exited-poverty"]),
    Formula(vi: "số hộ cận nghèo cuối năm", en: "near-poor households at the closing of the year", from: ["poverty-review.result-approved", "household.entered-near-poverty", "household.exited-near-poverty"]),
    Formula(vi: "100 * hộ cận nghèo / tổng số hộ, hai chữ số thập phân", en: "100 * near-poor households / all households, two decimals, half up", from: ["poverty-review.result-approved", "household.entered-near-poverty", "household.exited-near-poverty"]),
    Formula(vi: "hộ nghèo(năm trước) - hộ nghèo(năm nay), cùng chuẩn, cùng địa giới; phát sinh và tái nghèo bị trừ", en: "poor(y-1) - poor(y), same standard and boundaries; new and relapsed households count against it", from: ["poverty-review.result-approved", "household.entered-poverty", "household.exited-poverty"]),
    Formula(vi: "tỷ lệ(năm trước) - tỷ lệ(năm nay), điểm phần trăm; bình quân: (tỷ lệ gốc - tỷ lệ cuối) / số năm", en: "rate(y-1) - rate(y) in points on rounded rates; on average: (rate at the baseline - rate at the end) / years", from: ["poverty-review.result-approved"]),
    Formula(vi: "tỷ lệ cận nghèo(năm trước) - tỷ lệ cận nghèo(năm nay), điểm phần trăm", en: "near-poor rate(y-1) - near-poor rate(y), points", from: ["poverty-review.result-approved"]),
    Formula(vi: "mức giảm của nhóm, địa bàn / mức giảm của tỉnh, xã; không xét khi mẫu số bằng hoặc dưới 0", en: "reduction of the subgroup or area / reduction of the province or commune; not judged while the divisor is zero or negative", from: ["poverty-review.result-approved"]),
    Formula(vi: "mức giảm số hộ hoặc tỷ lệ theo mức giao, so với mức được giao", en: "reduction of the count or rate as the assignment names it, against the assigned value", from: ["plan.target-assigned", "poverty-review.result-approved"]),
    Formula(vi: "mức giảm tỷ lệ nghèo trong năm / mức được giao", en: "poverty-rate reduction of the year / assigned reduction of the year", from: ["plan.target-assigned", "poverty-review.result-approved"]),
    Formula(vi: "mức giảm tỷ lệ hộ nghèo từng năm và cả giai đoạn so với mức giao", en: "poverty-rate reduction of each year and of the period against the assigned values", from: ["plan.target-assigned", "poverty-review.result-approved"]),
    Formula(vi: "mức giảm tỷ lệ hộ nghèo và hộ cận nghèo, từng tỷ lệ so với mức giao", en: "reduction of the poverty rate and of the near-poverty rate, each against its assigned value", from: ["plan.target-assigned", "poverty-review.result-approved"]),
    Formula(vi: "số hộ tái nghèo + số hộ phát sinh nghèo trong năm, hiển thị riêng", en: "households relapsed + households newly poor in the year, shown apart", from: ["household.entered-poverty"]),
    Formula(vi: "số phường của địa bàn có số hộ nghèo = 0", en: "wards of the area with poor households = 0", from: ["poverty-review.result-approved", "household.entered-poverty", "household.exited-poverty"]),
    Formula(vi: "từng chính sách: hộ được hưởng / hộ đủ điều kiện, phần trăm", en: "for each policy: households served / households found eligible, percent", from: ["support.eligibility-confirmed", "support.granted"]),
    Formula(vi: "hộ được vay / hộ đủ điều kiện có nhu cầu vay, phần trăm", en: "households with a loan / households eligible that want one, percent", from: ["support.eligibility-confirmed", "credit.loan-disbursed"]),
    Formula(vi: "thu nhập bình quân cuối kỳ / thu nhập bình quân mốc", en: "income a head at the end / income a head at the baseline", from: ["income.measured"]),
    Formula(vi: "số công trình thiết yếu hoàn thành theo ấp; do xác nhận", en: "essential works finished, counted by hamlet; attested", from: ["support.granted", "budget.settled"]),
    Formula(vi: "xác nhận bằng văn bản", en: "attested with a document", from: ["nomination.criterion-attested"]),
    Formula(vi: "số xã hết phân loại trong giai đoạn; do xác nhận", en: "communes whose classification ended in the window; attested", from: ["unit.classification-ended"]),
    Formula(vi: "đạt khi có quyết định ra khỏi danh sách; kèm tỷ lệ hộ nghèo", en: "met when a decision ends the classification; the rate is shown beside it", from: ["unit.classification-ended"]),
    Formula(vi: "số xã trong danh sách có quyết định ra khỏi diện trong giai đoạn", en: "communes of the list whose classification ended by decision in the window", from: ["unit.classification-granted", "unit.classification-ended"]),
    Formula(vi: "theo số công bố", en: "as published", from: ["figure.published"]),
    Formula(vi: "theo công bố, bằng lời", en: "as published, in words", from: ["figure.published"]),
  ]
}

/// Scope of an initiative.
package enum InitiativeScope: UInt8, Vocabulary {
  case hamlet
  case commune
  case district
  case province

  package static let title = Title(vi: "Phạm vi sáng kiến", en: "Scope of an initiative")
  package static let terms: [Term] = [
    Term("hamlet", vi: "thôn", en: "hamlet"),
    Term("commune", vi: "xã", en: "commune"),
    Term("district", vi: "huyện", en: "district"),
    Term("province", vi: "tỉnh", en: "province"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 6:
        if isEqual(code, "hamlet") { self = .hamlet; return }
      case 7:
        if isEqual(code, "commune") { self = .commune; return }
      case 8:
        if isEqual(code, "district") { self = .district; return }
        if isEqual(code, "province") { self = .province; return }
      case _: break
    }
    return nil
  }
}

/// Kind of inspection.
package enum InspectionKind: UInt8, Vocabulary {
  case annual
  case periodic
  case thematic
  case socialSupervision

  package static let title = Title(vi: "Loại kiểm tra", en: "Kind of inspection")
  package static let terms: [Term] = [
    Term("annual", vi: "hằng năm", en: "annual"),
    Term("periodic", vi: "định kỳ", en: "periodic"),
    Term("thematic", vi: "chuyên đề", en: "thematic"),
    Term("social-supervision", vi: "giám sát xã hội", en: "social supervision"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 6:
        if isEqual(code, "annual") { self = .annual; return }
      case 8:
        if isEqual(code, "periodic") { self = .periodic; return }
        if isEqual(code, "thematic") { self = .thematic; return }
      case 18:
        if isEqual(code, "social-supervision") { self = .socialSupervision; return }
      case _: break
    }
    return nil
  }
}

/// Class of the Labour Order.
package enum LabourOrderClass: UInt8, Vocabulary {
  case first
  case second
  case third
  case open

  package static let title = Title(vi: "Hạng Huân chương Lao động", en: "Class of the Labour Order")
  package static let terms: [Term] = [
    Term("first", vi: "hạng nhất", en: "first class"),
    Term("second", vi: "hạng nhì", en: "second class"),
    Term("third", vi: "hạng ba", en: "third class"),
    Term("open", vi: "không in hạng", en: "class not printed"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "open") { self = .open; return }
      case 5:
        if isEqual(code, "first") { self = .first; return }
        if isEqual(code, "third") { self = .third; return }
      case 6:
        if isEqual(code, "second") { self = .second; return }
      case _: break
    }
    return nil
  }
}

/// Why a household left.
package enum LeaveReason: UInt8, Vocabulary {
  case moved
  case dissolved
  case merged

  package static let title = Title(vi: "Lý do rời địa bàn", en: "Why a household left")
  package static let terms: [Term] = [
    Term("moved", vi: "chuyển khỏi phạm vi sổ cái", en: "moved out of the ledger's area"),
    Term("dissolved", vi: "giải thể", en: "dissolved"),
    Term("merged", vi: "nhập vào hộ ngoài phạm vi sổ cái", en: "merged into a household outside the ledger's area"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 5:
        if isEqual(code, "moved") { self = .moved; return }
      case 6:
        if isEqual(code, "merged") { self = .merged; return }
      case 9:
        if isEqual(code, "dissolved") { self = .dissolved; return }
      case _: break
    }
    return nil
  }
}

/// Kind of linked movement.
package enum LinkedMovementKind: UInt8, Vocabulary {
  case movement
  case campaign
  case frontCampaign
  case nationalSloganGoal
  case fundDrive
  case programme
  case predecessorMovement

  package static let title = Title(vi: "Loại phong trào liên quan", en: "Kind of linked movement")
  package static let terms: [Term] = [
    Term("movement", vi: "phong trào", en: "movement"),
    Term("campaign", vi: "cuộc vận động", en: "campaign"),
    Term("front-campaign", vi: "cuộc vận động của Mặt trận huyện", en: "campaign of the district Front"),
    Term("national-slogan-goal", vi: "khẩu hiệu, mục tiêu quốc gia", en: "national slogan and goal"),
    Term("fund-drive", vi: "vận động quỹ", en: "fund drive"),
    Term("programme", vi: "chương trình", en: "programme"),
    Term("predecessor-movement", vi: "phong trào trước đó", en: "movement before it"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 8:
        if isEqual(code, "movement") { self = .movement; return }
        if isEqual(code, "campaign") { self = .campaign; return }
      case 9:
        if isEqual(code, "programme") { self = .programme; return }
      case 10:
        if isEqual(code, "fund-drive") { self = .fundDrive; return }
      case 14:
        if isEqual(code, "front-campaign") { self = .frontCampaign; return }
      case 20:
        if isEqual(code, "national-slogan-goal") { self = .nationalSloganGoal; return }
        if isEqual(code, "predecessor-movement") { self = .predecessorMovement; return }
      case _: break
    }
    return nil
  }
}

/// Living standard.
package enum LivingStandard: UInt8, Vocabulary {
  case average
  case wellOff
  case rich

  package static let title = Title(vi: "Mức sống", en: "Living standard")
  package static let terms: [Term] = [
    Term("average", vi: "trung bình", en: "average"),
    Term("well-off", vi: "khá", en: "well-off"),
    Term("rich", vi: "giàu", en: "rich"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "rich") { self = .rich; return }
      case 7:
        if isEqual(code, "average") { self = .average; return }
      case 8:
        if isEqual(code, "well-off") { self = .wellOff; return }
      case _: break
    }
    return nil
  }
}

/// Loan programme.
package enum LoanProgramme: UInt8, Vocabulary {
  case poorHousehold
  case nearPoorHousehold
  case newlyExitedHousehold
  case jobCreation
  case difficultArea
  case waterSanitation
  case housing
  case student
  case labourExport
  case ethnicMinority
  case other

  package static let title = Title(vi: "Chương trình cho vay", en: "Loan programme")
  package static let terms: [Term] = [
    Term("poor-household", vi: "hộ nghèo", en: "poor households"),
    Term("near-poor-household", vi: "hộ cận nghèo", en: "near-poor households"),
    Term("newly-exited-household", vi: "hộ mới thoát nghèo", en: "newly exited households"),
    Term("job-creation", vi: "giải quyết việc làm", en: "job creation"),
    Term("difficult-area", vi: "sản xuất, kinh doanh vùng khó khăn", en: "production in difficult areas"),
    Term("water-sanitation", vi: "nước sạch và vệ sinh môi trường nông thôn", en: "rural water and sanitation"),
    Term("housing", vi: "nhà ở hộ nghèo", en: "housing for poor households"),
    Term("student", vi: "học sinh, sinh viên", en: "pupils and students"),
    Term("labour-export", vi: "đi làm việc ở nước ngoài", en: "work abroad"),
    Term("ethnic-minority", vi: "đồng bào dân tộc thiểu số", en: "ethnic minorities"),
    Term("other", vi: "chương trình khác", en: "other"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 5:
        if isEqual(code, "other") { self = .other; return }
      case 7:
        if isEqual(code, "housing") { self = .housing; return }
        if isEqual(code, "student") { self = .student; return }
      case 12:
        if isEqual(code, "job-creation") { self = .jobCreation; return }
      case 13:
        if isEqual(code, "labour-export") { self = .labourExport; return }
      case 14:
        if isEqual(code, "poor-household") { self = .poorHousehold; return }
        if isEqual(code, "difficult-area") { self = .difficultArea; return }
      case 15:
        if isEqual(code, "ethnic-minority") { self = .ethnicMinority; return }
      case 16:
        if isEqual(code, "water-sanitation") { self = .waterSanitation; return }
      case 19:
        if isEqual(code, "near-poor-household") { self = .nearPoorHousehold; return }
      case 22:
        if isEqual(code, "newly-exited-household") { self = .newlyExitedHousehold; return }
      case _: break
    }
    return nil
  }
}

/// Where a participant is.
package enum Location: UInt8, Vocabulary {
  case inArea
  case outsideArea
  case abroad

  package static let title = Title(vi: "Nơi ở, trụ sở", en: "Where a participant is")
  package static let terms: [Term] = [
    Term("in-area", vi: "trong địa bàn", en: "in the area"),
    Term("outside-area", vi: "ngoài địa bàn", en: "outside the area"),
    Term("abroad", vi: "nước ngoài", en: "abroad"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 6:
        if isEqual(code, "abroad") { self = .abroad; return }
      case 7:
        if isEqual(code, "in-area") { self = .inArea; return }
      case 12:
        if isEqual(code, "outside-area") { self = .outsideArea; return }
      case _: break
    }
    return nil
  }
}

/// Change of membership.
package enum MembershipAction: UInt8, Vocabulary {
  case joined
  case left

  package static let title = Title(vi: "Thay đổi thành viên", en: "Change of membership")
  package static let terms: [Term] = [
    Term("joined", vi: "gia nhập", en: "joined"),
    Term("left", vi: "rời", en: "left"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "left") { self = .left; return }
      case 6:
        if isEqual(code, "joined") { self = .joined; return }
      case _: break
    }
    return nil
  }
}

/// Role in a block.
package enum MembershipRole: UInt8, Vocabulary {
  case head
  case deputy
  case member

  package static let title = Title(vi: "Vai trò trong khối", en: "Role in a block")
  package static let terms: [Term] = [
    Term("head", vi: "khối trưởng", en: "head"),
    Term("deputy", vi: "khối phó", en: "deputy"),
    Term("member", vi: "thành viên", en: "member"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "head") { self = .head; return }
      case 6:
        if isEqual(code, "deputy") { self = .deputy; return }
        if isEqual(code, "member") { self = .member; return }
      case _: break
    }
    return nil
  }
}

/// Kind of milestone.
package enum MilestoneKind: UInt8, Vocabulary {
  case planAndStart
  case planAndLaunch
  case launch
  case implementation
  case annualInspection
  case annualReview
  case interimReview
  case finalReview

  package static let title = Title(vi: "Loại mốc", en: "Kind of milestone")
  package static let terms: [Term] = [
    Term("plan-and-start", vi: "xây dựng kế hoạch và triển khai", en: "plans made, movement started"),
    Term("plan-and-launch", vi: "xây dựng kế hoạch và phát động", en: "plans made, movement launched"),
    Term("launch", vi: "phát động", en: "launch"),
    Term("implementation", vi: "triển khai thực hiện", en: "carrying out"),
    Term("annual-inspection", vi: "kiểm tra hằng năm", en: "yearly inspection"),
    Term("annual-review", vi: "tổng kết hằng năm", en: "yearly review"),
    Term("interim-review", vi: "sơ kết", en: "interim review"),
    Term("final-review", vi: "tổng kết", en: "final review"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 6:
        if isEqual(code, "launch") { self = .launch; return }
      case 12:
        if isEqual(code, "final-review") { self = .finalReview; return }
      case 13:
        if isEqual(code, "annual-review") { self = .annualReview; return }
      case 14:
        if isEqual(code, "plan-and-start") { self = .planAndStart; return }
        if isEqual(code, "implementation") { self = .implementation; return }
        if isEqual(code, "interim-review") { self = .interimReview; return }
      case 15:
        if isEqual(code, "plan-and-launch") { self = .planAndLaunch; return }
      case 17:
        if isEqual(code, "annual-inspection") { self = .annualInspection; return }
      case _: break
    }
    return nil
  }
}

/// Kind of model.
package enum ModelKind: UInt8, Vocabulary {
  case production
  case linkage
  case vocational
  case socialSecurityWorks
  case other

  package static let title = Title(vi: "Loại mô hình", en: "Kind of model")
  package static let terms: [Term] = [
    Term("production", vi: "sản xuất", en: "production"),
    Term("linkage", vi: "liên kết sản xuất", en: "production linkage"),
    Term("vocational", vi: "dạy nghề", en: "vocational"),
    Term("social-security-works", vi: "công trình an sinh xã hội", en: "social-security works"),
    Term("other", vi: "khác", en: "other"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 5:
        if isEqual(code, "other") { self = .other; return }
      case 7:
        if isEqual(code, "linkage") { self = .linkage; return }
      case 10:
        if isEqual(code, "production") { self = .production; return }
        if isEqual(code, "vocational") { self = .vocational; return }
      case 21:
        if isEqual(code, "social-security-works") { self = .socialSecurityWorks; return }
      case _: break
    }
    return nil
  }
}

/// Why a household moved.
package enum MoveReason: UInt8, Vocabulary {
  case moved
  case boundaryChange

  package static let title = Title(vi: "Lý do chuyển chỗ ở", en: "Why a household moved")
  package static let terms: [Term] = [
    Term("moved", vi: "chuyển chỗ ở", en: "moved"),
    Term("boundary-change", vi: "điều chỉnh địa giới", en: "boundary change"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 5:
        if isEqual(code, "moved") { self = .moved; return }
      case 15:
        if isEqual(code, "boundary-change") { self = .boundaryChange; return }
      case _: break
    }
    return nil
  }
}

/// Basis of a nomination.
package enum NominationBasis: UInt8, Vocabulary {
  case movement
  case charityContribution
  case directDonation

  package static let title = Title(vi: "Căn cứ đề nghị", en: "Basis of a nomination")
  package static let terms: [Term] = [
    Term("movement", vi: "thành tích trong phong trào", en: "achievement in the movement"),
    Term("charity-contribution", vi: "đóng góp từ thiện", en: "charity contribution"),
    Term("direct-donation", vi: "trực tiếp ủng hộ", en: "direct giving"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 8:
        if isEqual(code, "movement") { self = .movement; return }
      case 15:
        if isEqual(code, "direct-donation") { self = .directDonation; return }
      case 20:
        if isEqual(code, "charity-contribution") { self = .charityContribution; return }
      case _: break
    }
    return nil
  }
}

/// Occasion.
package enum Occasion: UInt8, Vocabulary {
  case annual
  case interim
  case final

  package static let title = Title(vi: "Dịp", en: "Occasion")
  package static let terms: [Term] = [
    Term("annual", vi: "hằng năm", en: "yearly"),
    Term("interim", vi: "sơ kết", en: "interim review"),
    Term("final", vi: "tổng kết", en: "final review"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 5:
        if isEqual(code, "final") { self = .final; return }
      case 6:
        if isEqual(code, "annual") { self = .annual; return }
      case 7:
        if isEqual(code, "interim") { self = .interim; return }
      case _: break
    }
    return nil
  }
}

/// Operator.
package enum Operator: UInt8, Vocabulary {
  case atLeast
  case atMost
  case below
  case equals
  case maintain
  case minimise
  case attested

  package static let title = Title(vi: "Phép so sánh", en: "Operator")
  package static let terms: [Term] = [
    Term("at-least", vi: "ít nhất", en: "at least"),
    Term("at-most", vi: "nhiều nhất", en: "at most"),
    Term("below", vi: "dưới", en: "below"),
    Term("equals", vi: "bằng", en: "equal to"),
    Term("maintain", vi: "giữ ở mức", en: "kept at"),
    Term("minimise", vi: "càng ít càng tốt; hiển thị, không xét", en: "as few as possible; shown, not judged"),
    Term("attested", vi: "xét theo văn bản xác nhận", en: "judged by a document"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 5:
        if isEqual(code, "below") { self = .below; return }
      case 6:
        if isEqual(code, "equals") { self = .equals; return }
      case 7:
        if isEqual(code, "at-most") { self = .atMost; return }
      case 8:
        if isEqual(code, "at-least") { self = .atLeast; return }
        if isEqual(code, "maintain") { self = .maintain; return }
        if isEqual(code, "minimise") { self = .minimise; return }
        if isEqual(code, "attested") { self = .attested; return }
      case _: break
    }
    return nil
  }
}

/// Opinion.
package enum Opinion: UInt8, Vocabulary {
  case `for`
  case against
  case forLowerForm

  package static let title = Title(vi: "Ý kiến", en: "Opinion")
  package static let terms: [Term] = [
    Term("for", vi: "đồng ý", en: "for"),
    Term("against", vi: "không đồng ý", en: "against"),
    Term("for-lower-form", vi: "đề nghị hình thức thấp hơn", en: "for a lower form"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 3:
        if isEqual(code, "for") { self = .`for`; return }
      case 7:
        if isEqual(code, "against") { self = .against; return }
      case 14:
        if isEqual(code, "for-lower-form") { self = .forLowerForm; return }
      case _: break
    }
    return nil
  }
}

/// On an occasion that the form does not list.
package enum OtherOccasions: UInt8, Vocabulary {
  case refuse
  case flag

  package static let title = Title(vi: "Vào dịp không được liệt kê", en: "On an occasion that the form does not list")
  package static let terms: [Term] = [
    Term("refuse", vi: "từ chối", en: "refused"),
    Term("flag", vi: "chấp nhận, có cảnh báo", en: "accepted with a flag"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "flag") { self = .flag; return }
      case 6:
        if isEqual(code, "refuse") { self = .refuse; return }
      case _: break
    }
    return nil
  }
}

/// Policy.
package enum Policy: UInt8, Vocabulary {
  case health
  case education
  case housing
  case credit
  case vocationalTraining
  case job
  case labourExport
  case waterSanitation
  case information
  case production
  case livelihood
  case modelReplication

  package static let title = Title(vi: "Chính sách", en: "Policy")
  package static let terms: [Term] = [
    Term("health", vi: "y tế", en: "health insurance and care"),
    Term("education", vi: "giáo dục", en: "education"),
    Term("housing", vi: "nhà ở", en: "housing"),
    Term("credit", vi: "tín dụng", en: "preferential credit"),
    Term("vocational-training", vi: "dạy nghề", en: "vocational training"),
    Term("job", vi: "việc làm", en: "jobs"),
    Term("labour-export", vi: "xuất khẩu lao động", en: "work abroad"),
    Term("water-sanitation", vi: "nước sạch và vệ sinh", en: "water and sanitation"),
    Term("information", vi: "thông tin", en: "information"),
    Term("production", vi: "sản xuất", en: "production"),
    Term("livelihood", vi: "sinh kế", en: "livelihoods"),
    Term("model-replication", vi: "nhân rộng mô hình", en: "replication of models"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 3:
        if isEqual(code, "job") { self = .job; return }
      case 6:
        if isEqual(code, "health") { self = .health; return }
        if isEqual(code, "credit") { self = .credit; return }
      case 7:
        if isEqual(code, "housing") { self = .housing; return }
      case 9:
        if isEqual(code, "education") { self = .education; return }
      case 10:
        if isEqual(code, "production") { self = .production; return }
        if isEqual(code, "livelihood") { self = .livelihood; return }
      case 11:
        if isEqual(code, "information") { self = .information; return }
      case 13:
        if isEqual(code, "labour-export") { self = .labourExport; return }
      case 16:
        if isEqual(code, "water-sanitation") { self = .waterSanitation; return }
      case 17:
        if isEqual(code, "model-replication") { self = .modelReplication; return }
      case 19:
        if isEqual(code, "vocational-training") { self = .vocationalTraining; return }
      case _: break
    }
    return nil
  }
}

/// Poverty class.
package enum PovertyClass: UInt8, Vocabulary {
  case poor
  case nearPoor

  package static let title = Title(vi: "Diện hộ", en: "Poverty class")
  package static let terms: [Term] = [
    Term("poor", vi: "hộ nghèo", en: "poor"),
    Term("near-poor", vi: "hộ cận nghèo", en: "near-poor"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "poor") { self = .poor; return }
      case 9:
        if isEqual(code, "near-poor") { self = .nearPoor; return }
      case _: break
    }
    return nil
  }
}

/// Precondition.
package enum Precondition: UInt8, Vocabulary {
  case awardStandardFirst
  case finalAwardGuidance
  case centralGuidance
  case annualGuidanceByBoard
  case provincialGuidanceToFollow
  case meetsSpecificStandardFirst
  case levelInForce
  case stateFormNeedsProvinceWideInfluence

  package static let title = Title(vi: "Điều kiện trước", en: "Precondition")
  package static let terms: [Term] = [
    Term("award-standard-first", vi: "đã có tiêu chuẩn khen thưởng của năm hoặc dịp đó", en: "the award standard of that year or occasion is on record"),
    Term("final-award-guidance", vi: "đã có hướng dẫn bình xét tổng kết của Sở", en: "the department's guidance for the final selection is on record"),
    Term("central-guidance", vi: "đã có hướng dẫn của Trung ương", en: "central guidance is on record"),
    Term("annual-guidance-by-board", vi: "đã có hướng dẫn năm của Ban", en: "the board's guidance of the year is on record"),
    Term("provincial-guidance-to-follow", vi: "đã có hướng dẫn sau của tỉnh", en: "the provincial guidance to follow is on record"),
    Term("meets-specific-standard-first", vi: "đạt tiêu chuẩn cụ thể của loại đối tượng", en: "a specific criterion of the subject's kind is met"),
    Term("level-in-force", vi: "đóng góp đạt mức quy định", en: "the contribution reaches the level in force"),
    Term("state-form-needs-province-wide-influence", vi: "thành tích có phạm vi ảnh hưởng toàn tỉnh được xác nhận", en: "merit with province-wide influence is attested"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 14:
        if isEqual(code, "level-in-force") { self = .levelInForce; return }
      case 16:
        if isEqual(code, "central-guidance") { self = .centralGuidance; return }
      case 20:
        if isEqual(code, "award-standard-first") { self = .awardStandardFirst; return }
        if isEqual(code, "final-award-guidance") { self = .finalAwardGuidance; return }
      case 24:
        if isEqual(code, "annual-guidance-by-board") { self = .annualGuidanceByBoard; return }
      case 29:
        if isEqual(code, "provincial-guidance-to-follow") { self = .provincialGuidanceToFollow; return }
        if isEqual(code, "meets-specific-standard-first") { self = .meetsSpecificStandardFirst; return }
      case 40:
        if isEqual(code, "state-form-needs-province-wide-influence") { self = .stateFormNeedsProvinceWideInfluence; return }
      case _: break
    }
    return nil
  }
}

extension Precondition {
  /// How its figure is computed, and from which entries.
  package var formula: Formula? { Precondition.formulas[Int(rawValue)] }

  package static let formulas: [Formula?] = [
    Formula(vi: "có văn bản loại tiêu chuẩn khen thưởng của năm hoặc dịp", en: "a guidance entry of kind award-standard for the year or occasion", from: ["guidance.issued"]),
    Formula(vi: "có văn bản hướng dẫn khen thưởng dịp tổng kết", en: "a guidance entry of kind award-guidance for the final occasion", from: ["guidance.issued"]),
    Formula(vi: "có văn bản hướng dẫn của Trung ương", en: "a guidance entry of kind central-guidance", from: ["guidance.issued"]),
    Formula(vi: "có hướng dẫn khen thưởng của năm do Ban ban hành", en: "a guidance entry of kind award-guidance for the year, issued by the board", from: ["guidance.issued"]),
    Formula(vi: "có hướng dẫn khen thưởng của dịp đó", en: "a guidance entry of kind award-guidance for the occasion", from: ["guidance.issued"]),
    Formula(vi: "có ít nhất một tiêu chí đạt theo số liệu hoặc xác nhận", en: "at least one criterion of the kind shows a figure or an attestation", from: ["nomination.criterion-attested"]),
    Formula(vi: "tổng đóng góp >= mức đặt theo hình thức và đối tượng", en: "sum of contributions >= configured level for form and kind", from: ["contribution.recorded"]),
    Formula(vi: "có xác nhận phạm vi ảnh hưởng toàn tỉnh", en: "an attestation of influence across the province", from: ["nomination.criterion-attested"]),
  ]
}

/// Kind of proposal.
package enum ProposalKind: UInt8, Vocabulary {
  case difficulty
  case adjustment
  case supplement

  package static let title = Title(vi: "Loại kiến nghị", en: "Kind of proposal")
  package static let terms: [Term] = [
    Term("difficulty", vi: "khó khăn, vướng mắc", en: "difficulty"),
    Term("adjustment", vi: "điều chỉnh", en: "adjustment"),
    Term("supplement", vi: "bổ sung", en: "supplement"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 10:
        if isEqual(code, "difficulty") { self = .difficulty; return }
        if isEqual(code, "adjustment") { self = .adjustment; return }
        if isEqual(code, "supplement") { self = .supplement; return }
      case _: break
    }
    return nil
  }
}

/// Outcome of a proposal.
package enum ProposalOutcome: UInt8, Vocabulary {
  case accepted
  case partly
  case rejected

  package static let title = Title(vi: "Kết quả kiến nghị", en: "Outcome of a proposal")
  package static let terms: [Term] = [
    Term("accepted", vi: "chấp nhận", en: "accepted"),
    Term("partly", vi: "chấp nhận một phần", en: "accepted in part"),
    Term("rejected", vi: "không chấp nhận", en: "rejected"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 6:
        if isEqual(code, "partly") { self = .partly; return }
      case 8:
        if isEqual(code, "accepted") { self = .accepted; return }
        if isEqual(code, "rejected") { self = .rejected; return }
      case _: break
    }
    return nil
  }
}

/// Recipient kind.
package enum RecipientKind: UInt8, Vocabulary {
  case collective
  case household
  case individual

  package static let title = Title(vi: "Loại người nhận khen thưởng", en: "Recipient kind")
  package static let terms: [Term] = [
    Term("collective", vi: "tập thể", en: "collective"),
    Term("household", vi: "hộ gia đình", en: "household"),
    Term("individual", vi: "cá nhân", en: "individual"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 9:
        if isEqual(code, "household") { self = .household; return }
      case 10:
        if isEqual(code, "collective") { self = .collective; return }
        if isEqual(code, "individual") { self = .individual; return }
      case _: break
    }
    return nil
  }
}

/// Kind of repayment.
package enum RepaymentKind: UInt8, Vocabulary {
  case interest
  case principal

  package static let title = Title(vi: "Loại trả nợ", en: "Kind of repayment")
  package static let terms: [Term] = [
    Term("interest", vi: "lãi", en: "interest"),
    Term("principal", vi: "gốc", en: "principal"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 8:
        if isEqual(code, "interest") { self = .interest; return }
      case 9:
        if isEqual(code, "principal") { self = .principal; return }
      case _: break
    }
    return nil
  }
}

/// Figure of a report.
package enum ReportFigure: UInt8, Vocabulary {
  case households
  case poor
  case nearPoor
  case povertyRate
  case nearPovertyRate
  case povertyRateReduction
  case exited
  case exitedNear
  case newPoor
  case relapsed
  case pledged
  case supported
  case loans
  case loanAmount
  case contributions
  case models
  case awards

  package static let title = Title(vi: "Số liệu báo cáo", en: "Figure of a report")
  package static let terms: [Term] = [
    Term("households", vi: "tổng số hộ", en: "households"),
    Term("poor", vi: "số hộ nghèo", en: "poor households"),
    Term("near-poor", vi: "số hộ cận nghèo", en: "near-poor households"),
    Term("poverty-rate", vi: "tỷ lệ hộ nghèo (%)", en: "poverty rate, percent"),
    Term("near-poverty-rate", vi: "tỷ lệ hộ cận nghèo (%)", en: "near-poverty rate, percent"),
    Term("poverty-rate-reduction", vi: "mức giảm tỷ lệ hộ nghèo (điểm %)", en: "fall of the poverty rate, percentage points"),
    Term("exited", vi: "số hộ thoát nghèo", en: "exits from poverty"),
    Term("exited-near", vi: "số hộ thoát cận nghèo", en: "exits from near-poverty"),
    Term("new-poor", vi: "số hộ nghèo phát sinh mới", en: "new poor households"),
    Term("relapsed", vi: "số hộ tái nghèo", en: "relapses into poverty"),
    Term("pledged", vi: "số hộ đăng ký thoát nghèo", en: "pledges to exit poverty"),
    Term("supported", vi: "số hộ được hỗ trợ", en: "households supported"),
    Term("loans", vi: "số khoản vay giải ngân", en: "loans disbursed"),
    Term("loan-amount", vi: "doanh số cho vay (đồng)", en: "loans disbursed, đồng"),
    Term("contributions", vi: "giá trị đóng góp (đồng)", en: "contributions, đồng"),
    Term("models", vi: "số mô hình", en: "models started"),
    Term("awards", vi: "số khen thưởng", en: "awards granted"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "poor") { self = .poor; return }
      case 5:
        if isEqual(code, "loans") { self = .loans; return }
      case 6:
        if isEqual(code, "exited") { self = .exited; return }
        if isEqual(code, "models") { self = .models; return }
        if isEqual(code, "awards") { self = .awards; return }
      case 7:
        if isEqual(code, "pledged") { self = .pledged; return }
      case 8:
        if isEqual(code, "new-poor") { self = .newPoor; return }
        if isEqual(code, "relapsed") { self = .relapsed; return }
      case 9:
        if isEqual(code, "near-poor") { self = .nearPoor; return }
        if isEqual(code, "supported") { self = .supported; return }
      case 10:
        if isEqual(code, "households") { self = .households; return }
      case 11:
        if isEqual(code, "exited-near") { self = .exitedNear; return }
        if isEqual(code, "loan-amount") { self = .loanAmount; return }
      case 12:
        if isEqual(code, "poverty-rate") { self = .povertyRate; return }
      case 13:
        if isEqual(code, "contributions") { self = .contributions; return }
      case 17:
        if isEqual(code, "near-poverty-rate") { self = .nearPovertyRate; return }
      case 22:
        if isEqual(code, "poverty-rate-reduction") { self = .povertyRateReduction; return }
      case _: break
    }
    return nil
  }
}

extension ReportFigure {
  /// How its figure is computed, and from which entries.
  package var formula: Formula? { ReportFigure.formulas[Int(rawValue)] }

  package static let formulas: [Formula?] = [
    Formula(vi: "số hộ đã đăng ký và đang ở địa bàn", en: "households registered and active in the area", from: ["household.registered", "household.left-area", "household.moved", "household.split", "household.merged"]),
    Formula(vi: "số cuối kỳ của biến động hộ nghèo", en: "closing(year) of the poor account", from: ["household.entered-poverty", "household.exited-poverty"]),
    Formula(vi: "số cuối kỳ của biến động hộ cận nghèo", en: "closing(year) of the near-poor account", from: ["household.entered-near-poverty", "household.exited-near-poverty", "household.exited-poverty", "household.entered-poverty"]),
    Formula(vi: "hộ nghèo / tổng số hộ x 100, hai chữ số thập phân", en: "poor households / all households x 100, two decimals", from: ["poverty-review.result-approved", "poverty-review.result-submitted"]),
    Formula(vi: "hộ cận nghèo / tổng số hộ x 100, hai chữ số thập phân", en: "near-poor households / all households x 100, two decimals", from: ["poverty-review.result-approved", "poverty-review.result-submitted"]),
    Formula(vi: "tỷ lệ năm trước trừ tỷ lệ năm nay, cùng chuẩn, địa giới và loại số liệu", en: "rate(year - 1) - rate(year), same standard, boundaries and kind", from: ["poverty-review.result-approved"]),
    Formula(vi: "số hộ thoát nghèo trong năm, kể cả thành cận nghèo", en: "exits from poverty of the year, to near-poor or above", from: ["household.exited-poverty"]),
    Formula(vi: "số hộ thoát cận nghèo trong năm", en: "exits from near-poverty of the year", from: ["household.exited-near-poverty"]),
    Formula(vi: "số hộ nghèo phát sinh mới trong năm", en: "entries into poverty of kind new in the year", from: ["household.entered-poverty"]),
    Formula(vi: "số hộ tái nghèo trong năm", en: "entries into poverty of kind relapse in the year", from: ["household.entered-poverty"]),
    Formula(vi: "số bản đăng ký thoát nghèo trong năm", en: "pledges recorded in the year", from: ["household.pledged-exit"]),
    Formula(vi: "số hộ khác nhau được hỗ trợ trong năm", en: "different households with help in the year", from: ["support.granted"]),
    Formula(vi: "số khoản vay giải ngân trong năm", en: "loans disbursed in the year", from: ["credit.loan-disbursed"]),
    Formula(vi: "tổng tiền gốc giải ngân trong năm", en: "sum of principal disbursed in the year", from: ["credit.loan-disbursed"]),
    Formula(vi: "tổng số tiền và giá trị quy đổi trong năm", en: "sum of amounts and valuations in the year", from: ["contribution.recorded"]),
    Formula(vi: "số mô hình bắt đầu trong năm", en: "models started in the year", from: ["model.started"]),
    Formula(vi: "số khen thưởng trong năm, trừ khen thưởng bị hủy bỏ", en: "awards of the year, revoked ones left out", from: ["nomination.approved", "award.granted", "award.revoked"]),
  ]
}

/// Kind of movement review.
package enum ReviewKind: UInt8, Vocabulary {
  case annual
  case interim
  case final

  package static let title = Title(vi: "Loại đánh giá phong trào", en: "Kind of movement review")
  package static let terms: [Term] = [
    Term("annual", vi: "hằng năm", en: "annual"),
    Term("interim", vi: "sơ kết", en: "interim"),
    Term("final", vi: "tổng kết", en: "final"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 5:
        if isEqual(code, "final") { self = .final; return }
      case 6:
        if isEqual(code, "annual") { self = .annual; return }
      case 7:
        if isEqual(code, "interim") { self = .interim; return }
      case _: break
    }
    return nil
  }
}

/// Stage of a review result.
package enum ReviewStage: UInt8, Vocabulary {
  case preliminary
  case official

  package static let title = Title(vi: "Giai đoạn kết quả rà soát", en: "Stage of a review result")
  package static let terms: [Term] = [
    Term("preliminary", vi: "sơ bộ", en: "preliminary"),
    Term("official", vi: "chính thức", en: "official"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 8:
        if isEqual(code, "official") { self = .official; return }
      case 11:
        if isEqual(code, "preliminary") { self = .preliminary; return }
      case _: break
    }
    return nil
  }
}

/// Stage of a nomination.
package enum RouteStage: UInt8, Vocabulary {
  case receive
  case appraiseAchievement
  case appraiseDossier
  case advise
  case forward
  case decide

  package static let title = Title(vi: "Bước xét đề nghị", en: "Stage of a nomination")
  package static let terms: [Term] = [
    Term("receive", vi: "tiếp nhận", en: "receive"),
    Term("appraise-achievement", vi: "thẩm định thành tích", en: "appraise the achievement"),
    Term("appraise-dossier", vi: "thẩm định hồ sơ", en: "appraise the dossier"),
    Term("advise", vi: "tham mưu", en: "advise"),
    Term("forward", vi: "trình", en: "forward"),
    Term("decide", vi: "quyết định", en: "decide"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 6:
        if isEqual(code, "advise") { self = .advise; return }
        if isEqual(code, "decide") { self = .decide; return }
      case 7:
        if isEqual(code, "receive") { self = .receive; return }
        if isEqual(code, "forward") { self = .forward; return }
      case 16:
        if isEqual(code, "appraise-dossier") { self = .appraiseDossier; return }
      case 20:
        if isEqual(code, "appraise-achievement") { self = .appraiseAchievement; return }
      case _: break
    }
    return nil
  }
}

/// Households that a sample is drawn from.
package enum SampleClass: UInt8, Vocabulary {
  case poor
  case nearPoor
  case exited

  package static let title = Title(vi: "Diện hộ được lấy mẫu", en: "Households that a sample is drawn from")
  package static let terms: [Term] = [
    Term("poor", vi: "nghèo", en: "poor"),
    Term("near-poor", vi: "cận nghèo", en: "near-poor"),
    Term("exited", vi: "thoát nghèo", en: "exited from poverty"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "poor") { self = .poor; return }
      case 6:
        if isEqual(code, "exited") { self = .exited; return }
      case 9:
        if isEqual(code, "near-poor") { self = .nearPoor; return }
      case _: break
    }
    return nil
  }
}

/// Setting.
package enum Setting: UInt8, Vocabulary {
  case strictBefore
  case newlyExitedMonths
  case backdatingDays

  package static let title = Title(vi: "Thiết lập", en: "Setting")
  package static let terms: [Term] = [
    Term("strictBefore", vi: "đúng ngày \"trước ngày\" là muộn", en: "the day after \"before\" is itself late"),
    Term("newlyExitedMonths", vi: "số tháng là hộ mới thoát nghèo", en: "months for which a household is newly exited"),
    Term("backdatingDays", vi: "số ngày được ghi lùi", en: "days within which a late record is still in time"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 12:
        if isEqual(code, "strictBefore") { self = .strictBefore; return }
      case 14:
        if isEqual(code, "backdatingDays") { self = .backdatingDays; return }
      case 17:
        if isEqual(code, "newlyExitedMonths") { self = .newlyExitedMonths; return }
      case _: break
    }
    return nil
  }
}

/// What a check found.
package enum StatusFound: UInt8, Vocabulary {
  case poor
  case nearPoor
  case neither
  case notFound

  package static let title = Title(vi: "Kết quả kiểm tra hộ", en: "What a check found")
  package static let terms: [Term] = [
    Term("poor", vi: "nghèo", en: "poor"),
    Term("near-poor", vi: "cận nghèo", en: "near-poor"),
    Term("neither", vi: "không nghèo, không cận nghèo", en: "neither poor nor near-poor"),
    Term("not-found", vi: "không tìm thấy hộ", en: "household not found"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "poor") { self = .poor; return }
      case 7:
        if isEqual(code, "neither") { self = .neither; return }
      case 9:
        if isEqual(code, "near-poor") { self = .nearPoor; return }
        if isEqual(code, "not-found") { self = .notFound; return }
      case _: break
    }
    return nil
  }
}

/// Status of a household on a day.
package enum StatusThen: UInt8, Vocabulary {
  case poor
  case nearPoor
  case newlyExited
  case other

  package static let title = Title(vi: "Diện của hộ tại thời điểm", en: "Status of a household on a day")
  package static let terms: [Term] = [
    Term("poor", vi: "nghèo", en: "poor"),
    Term("near-poor", vi: "cận nghèo", en: "near-poor"),
    Term("newly-exited", vi: "mới thoát nghèo", en: "newly exited"),
    Term("other", vi: "khác", en: "other"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "poor") { self = .poor; return }
      case 5:
        if isEqual(code, "other") { self = .other; return }
      case 9:
        if isEqual(code, "near-poor") { self = .nearPoor; return }
      case 12:
        if isEqual(code, "newly-exited") { self = .newlyExited; return }
      case _: break
    }
    return nil
  }
}

/// Subgroup.
package enum Subgroup: UInt8, Vocabulary {
  case all
  case ethnicMinority
  case socialProtection
  case meritMember
  case noLabourCapacity
  case especiallyDifficultCommunes
  case ethnicMinorityAndEspeciallyDifficult
  case poorHouseholds
  case poorEthnicMinorityHouseholds
  case eligiblePoorAndNearPoor
  case eligiblePoorAndNearPoorWantingLoan
  case wards
  case poorCommunes
  case essentialWorks

  package static let title = Title(vi: "Nhóm", en: "Subgroup")
  package static let terms: [Term] = [
    Term("all", vi: "tất cả các hộ", en: "all households"),
    Term("ethnic-minority", vi: "hộ dân tộc thiểu số", en: "ethnic-minority households"),
    Term("social-protection", vi: "hộ thuộc diện bảo trợ xã hội", en: "households under social protection"),
    Term("merit-member", vi: "hộ có thành viên là người có công", en: "households with a member honoured for revolutionary merit"),
    Term("no-labour-capacity", vi: "hộ không có khả năng lao động", en: "households without labour capacity"),
    Term("especially-difficult-communes", vi: "hộ ở xã đặc biệt khó khăn", en: "households of especially difficult communes"),
    Term("ethnic-minority-and-especially-difficult", vi: "hộ dân tộc thiểu số và địa bàn đặc biệt khó khăn", en: "ethnic-minority households and especially difficult areas"),
    Term("poor-households", vi: "hộ nghèo", en: "poor households"),
    Term("poor-ethnic-minority-households", vi: "hộ nghèo dân tộc thiểu số", en: "poor ethnic-minority households"),
    Term("eligible-poor-and-near-poor", vi: "hộ nghèo, cận nghèo đủ điều kiện", en: "eligible poor and near-poor households"),
    Term("eligible-poor-and-near-poor-wanting-loan", vi: "hộ nghèo, cận nghèo đủ điều kiện có nhu cầu vay", en: "eligible poor and near-poor households that want a loan"),
    Term("wards", vi: "các phường", en: "wards"),
    Term("poor-communes", vi: "xã nghèo", en: "poor communes"),
    Term("essential-works", vi: "công trình thiết yếu", en: "essential works"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 3:
        if isEqual(code, "all") { self = .all; return }
      case 5:
        if isEqual(code, "wards") { self = .wards; return }
      case 12:
        if isEqual(code, "merit-member") { self = .meritMember; return }
      case 13:
        if isEqual(code, "poor-communes") { self = .poorCommunes; return }
      case 15:
        if isEqual(code, "ethnic-minority") { self = .ethnicMinority; return }
        if isEqual(code, "poor-households") { self = .poorHouseholds; return }
        if isEqual(code, "essential-works") { self = .essentialWorks; return }
      case 17:
        if isEqual(code, "social-protection") { self = .socialProtection; return }
      case 18:
        if isEqual(code, "no-labour-capacity") { self = .noLabourCapacity; return }
      case 27:
        if isEqual(code, "eligible-poor-and-near-poor") { self = .eligiblePoorAndNearPoor; return }
      case 29:
        if isEqual(code, "especially-difficult-communes") { self = .especiallyDifficultCommunes; return }
      case 31:
        if isEqual(code, "poor-ethnic-minority-households") { self = .poorEthnicMinorityHouseholds; return }
      case 40:
        if isEqual(code, "ethnic-minority-and-especially-difficult") { self = .ethnicMinorityAndEspeciallyDifficult; return }
        if isEqual(code, "eligible-poor-and-near-poor-wanting-loan") { self = .eligiblePoorAndNearPoorWantingLoan; return }
      case _: break
    }
    return nil
  }
}

/// Kind of subject.
package enum SubjectKind: UInt8, Vocabulary {
  case agency
  case frontOrg
  case district
  case commune
  case hamlet
  case community
  case grassrootsOrg
  case household
  case householdPoor
  case householdNearPoor
  case householdNewlyExited
  case enterprise
  case cooperative
  case bank
  case businessPerson
  case benefactor
  case official
  case worker
  case soldier
  case workerFarmer
  case armedForcesUnit
  case collectiveInAgency
  case individualInAgency
  case individualOutside
  case overseasVietnamese
  case organisation
  case otherContributor
  case blockMember
  case communeClusterMember
  case all

  package static let title = Title(vi: "Loại đối tượng", en: "Kind of subject")
  package static let terms: [Term] = [
    Term("agency", vi: "cơ quan, sở, phòng, ban, ngành", en: "agency, department, office"),
    Term("front-org", vi: "Mặt trận, tổ chức chính trị - xã hội", en: "Front committee, socio-political organisation"),
    Term("district", vi: "cấp huyện", en: "district-level unit"),
    Term("commune", vi: "cấp xã", en: "commune-level unit"),
    Term("hamlet", vi: "thôn, xóm, ấp, tổ dân phố", en: "hamlet-level unit"),
    Term("community", vi: "cộng đồng", en: "community"),
    Term("grassroots-org", vi: "đoàn thể cơ sở", en: "grass-roots organisation"),
    Term("household", vi: "hộ gia đình", en: "household of any status"),
    Term("household-poor", vi: "hộ nghèo", en: "poor household"),
    Term("household-near-poor", vi: "hộ cận nghèo", en: "near-poor household"),
    Term("household-newly-exited", vi: "hộ mới thoát nghèo", en: "newly exited household"),
    Term("enterprise", vi: "doanh nghiệp", en: "enterprise"),
    Term("cooperative", vi: "hợp tác xã", en: "cooperative"),
    Term("bank", vi: "ngân hàng, tổ chức tín dụng", en: "bank, credit institution"),
    Term("business-person", vi: "doanh nhân", en: "business person"),
    Term("benefactor", vi: "nhà hảo tâm", en: "benefactor"),
    Term("official", vi: "cán bộ, công chức, viên chức làm công tác giảm nghèo", en: "official, poverty-reduction officer"),
    Term("worker", vi: "người lao động trong hệ thống chính trị", en: "worker in public bodies"),
    Term("soldier", vi: "cán bộ, chiến sĩ LLVT", en: "soldier, police"),
    Term("worker-farmer", vi: "công nhân, nông dân", en: "worker, farmer"),
    Term("armed-forces-unit", vi: "đơn vị LLVT", en: "armed-forces unit"),
    Term("collective-in-agency", vi: "tập thể trực thuộc", en: "collective inside an agency"),
    Term("individual-in-agency", vi: "cá nhân trực thuộc", en: "person inside an agency"),
    Term("individual-outside", vi: "cá nhân trong và ngoài địa bàn, nước ngoài", en: "person inside or outside the area, or abroad"),
    Term("overseas-vietnamese", vi: "người Việt Nam định cư ở nước ngoài", en: "overseas Vietnamese"),
    Term("organisation", vi: "tổ chức", en: "organisation of any kind"),
    Term("other-contributor", vi: "đối tượng khác có đóng góp", en: "other contributor"),
    Term("block-member", vi: "đơn vị thành viên Khối", en: "member unit of a block"),
    Term("commune-cluster-member", vi: "thành viên Cụm cấp xã", en: "member of a commune-level cluster"),
    Term("all", vi: "mọi đối tượng", en: "every kind"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 3:
        if isEqual(code, "all") { self = .all; return }
      case 4:
        if isEqual(code, "bank") { self = .bank; return }
      case 6:
        if isEqual(code, "agency") { self = .agency; return }
        if isEqual(code, "hamlet") { self = .hamlet; return }
        if isEqual(code, "worker") { self = .worker; return }
      case 7:
        if isEqual(code, "commune") { self = .commune; return }
        if isEqual(code, "soldier") { self = .soldier; return }
      case 8:
        if isEqual(code, "district") { self = .district; return }
        if isEqual(code, "official") { self = .official; return }
      case 9:
        if isEqual(code, "front-org") { self = .frontOrg; return }
        if isEqual(code, "community") { self = .community; return }
        if isEqual(code, "household") { self = .household; return }
      case 10:
        if isEqual(code, "enterprise") { self = .enterprise; return }
        if isEqual(code, "benefactor") { self = .benefactor; return }
      case 11:
        if isEqual(code, "cooperative") { self = .cooperative; return }
      case 12:
        if isEqual(code, "organisation") { self = .organisation; return }
        if isEqual(code, "block-member") { self = .blockMember; return }
      case 13:
        if isEqual(code, "worker-farmer") { self = .workerFarmer; return }
      case 14:
        if isEqual(code, "grassroots-org") { self = .grassrootsOrg; return }
        if isEqual(code, "household-poor") { self = .householdPoor; return }
      case 15:
        if isEqual(code, "business-person") { self = .businessPerson; return }
      case 17:
        if isEqual(code, "armed-forces-unit") { self = .armedForcesUnit; return }
        if isEqual(code, "other-contributor") { self = .otherContributor; return }
      case 18:
        if isEqual(code, "individual-outside") { self = .individualOutside; return }
      case 19:
        if isEqual(code, "household-near-poor") { self = .householdNearPoor; return }
        if isEqual(code, "overseas-vietnamese") { self = .overseasVietnamese; return }
      case 20:
        if isEqual(code, "collective-in-agency") { self = .collectiveInAgency; return }
        if isEqual(code, "individual-in-agency") { self = .individualInAgency; return }
      case 22:
        if isEqual(code, "household-newly-exited") { self = .householdNewlyExited; return }
        if isEqual(code, "commune-cluster-member") { self = .communeClusterMember; return }
      case _: break
    }
    return nil
  }
}

/// Share that goes over.
package enum SuccessionShare: UInt8, Vocabulary {
  case full
  case partial

  package static let title = Title(vi: "Phần chuyển giao", en: "Share that goes over")
  package static let terms: [Term] = [
    Term("full", vi: "toàn bộ", en: "the whole unit"),
    Term("partial", vi: "một phần", en: "a part"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "full") { self = .full; return }
      case 7:
        if isEqual(code, "partial") { self = .partial; return }
      case _: break
    }
    return nil
  }
}

/// Kind of help.
package enum SupportKind: UInt8, Vocabulary {
  case cash
  case goods
  case seedAndBreed
  case technique
  case labour
  case jobPlacement
  case training
  case housing
  case infrastructure
  case socialAssistance
  case relocation
  case marketAccess

  package static let title = Title(vi: "Hình thức hỗ trợ", en: "Kind of help")
  package static let terms: [Term] = [
    Term("cash", vi: "tiền mặt", en: "cash"),
    Term("goods", vi: "hiện vật", en: "goods"),
    Term("seed-and-breed", vi: "cây, con giống", en: "seed and breed"),
    Term("technique", vi: "kỹ thuật", en: "technique"),
    Term("labour", vi: "ngày công", en: "labour"),
    Term("job-placement", vi: "giới thiệu việc làm", en: "job placement"),
    Term("training", vi: "đào tạo", en: "training"),
    Term("housing", vi: "nhà ở", en: "housing"),
    Term("infrastructure", vi: "công trình hạ tầng", en: "infrastructure"),
    Term("social-assistance", vi: "trợ giúp xã hội", en: "social assistance"),
    Term("relocation", vi: "di dời, tái định cư", en: "relocation"),
    Term("market-access", vi: "tiếp cận thị trường", en: "market access"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "cash") { self = .cash; return }
      case 5:
        if isEqual(code, "goods") { self = .goods; return }
      case 6:
        if isEqual(code, "labour") { self = .labour; return }
      case 7:
        if isEqual(code, "housing") { self = .housing; return }
      case 8:
        if isEqual(code, "training") { self = .training; return }
      case 9:
        if isEqual(code, "technique") { self = .technique; return }
      case 10:
        if isEqual(code, "relocation") { self = .relocation; return }
      case 13:
        if isEqual(code, "job-placement") { self = .jobPlacement; return }
        if isEqual(code, "market-access") { self = .marketAccess; return }
      case 14:
        if isEqual(code, "seed-and-breed") { self = .seedAndBreed; return }
        if isEqual(code, "infrastructure") { self = .infrastructure; return }
      case 17:
        if isEqual(code, "social-assistance") { self = .socialAssistance; return }
      case _: break
    }
    return nil
  }
}

/// Trait of a household.
package enum Trait: UInt8, Vocabulary {
  case ethnicMinority
  case socialProtection
  case meritMember
  case noLabourCapacity
  case difficultCircumstances

  package static let title = Title(vi: "Đặc điểm của hộ", en: "Trait of a household")
  package static let terms: [Term] = [
    Term("ethnic-minority", vi: "dân tộc thiểu số", en: "ethnic minority"),
    Term("social-protection", vi: "bảo trợ xã hội", en: "under social protection"),
    Term("merit-member", vi: "có thành viên là người có công với cách mạng", en: "with a member of revolutionary merit"),
    Term("no-labour-capacity", vi: "không có khả năng lao động", en: "no labour capacity"),
    Term("difficult-circumstances", vi: "có hoàn cảnh khó khăn", en: "in difficult circumstances"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 12:
        if isEqual(code, "merit-member") { self = .meritMember; return }
      case 15:
        if isEqual(code, "ethnic-minority") { self = .ethnicMinority; return }
      case 17:
        if isEqual(code, "social-protection") { self = .socialProtection; return }
      case 18:
        if isEqual(code, "no-labour-capacity") { self = .noLabourCapacity; return }
      case 23:
        if isEqual(code, "difficult-circumstances") { self = .difficultCircumstances; return }
      case _: break
    }
    return nil
  }
}

/// Kind of unit.
package enum UnitKind: UInt8, Vocabulary {
  case administrativeArea
  case association
  case bank
  case classOfUnits
  case department
  case emulationBlock
  case emulationBoard
  case emulationCluster
  case emulationCouncil
  case front
  case fund
  case media
  case office
  case officeSupport
  case partyBody
  case partyCongress
  case pcChair
  case pcViceChair
  case peoplesCommittee
  case peoplesCouncil
  case standingBody
  case stateOffice
  case steeringCommittee
  case unitHead

  package static let title = Title(vi: "Loại đơn vị", en: "Kind of unit")
  package static let terms: [Term] = [
    Term("administrative-area", vi: "đơn vị hành chính", en: "administrative area"),
    Term("association", vi: "hiệp hội", en: "association"),
    Term("bank", vi: "ngân hàng", en: "bank"),
    Term("class-of-units", vi: "loại đơn vị", en: "class of units"),
    Term("department", vi: "sở, ngành", en: "department"),
    Term("emulation-block", vi: "khối thi đua", en: "emulation block"),
    Term("emulation-board", vi: "ban thi đua - khen thưởng", en: "emulation and commendation board"),
    Term("emulation-cluster", vi: "cụm thi đua", en: "emulation cluster"),
    Term("emulation-council", vi: "hội đồng thi đua - khen thưởng", en: "emulation and commendation council"),
    Term("front", vi: "Mặt trận Tổ quốc", en: "Fatherland Front"),
    Term("fund", vi: "quỹ", en: "fund"),
    Term("media", vi: "cơ quan truyền thông", en: "media outlet"),
    Term("office", vi: "phòng", en: "office"),
    Term("office-support", vi: "văn phòng, cơ quan giúp việc", en: "office of support"),
    Term("party-body", vi: "cơ quan Đảng", en: "Party body"),
    Term("party-congress", vi: "đại hội Đảng", en: "Party congress"),
    Term("pc-chair", vi: "chủ tịch ủy ban nhân dân", en: "Chair of a People's Committee"),
    Term("pc-vice-chair", vi: "phó chủ tịch ủy ban nhân dân", en: "vice chair of a People's Committee"),
    Term("peoples-committee", vi: "ủy ban nhân dân", en: "People's Committee"),
    Term("peoples-council", vi: "hội đồng nhân dân", en: "People's Council"),
    Term("standing-body", vi: "cơ quan thường trực", en: "standing body"),
    Term("state-office", vi: "cơ quan nhà nước trung ương", en: "office of State"),
    Term("steering-committee", vi: "ban chỉ đạo", en: "steering committee"),
    Term("unit-head", vi: "thủ trưởng đơn vị", en: "head of a unit"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "bank") { self = .bank; return }
        if isEqual(code, "fund") { self = .fund; return }
      case 5:
        if isEqual(code, "front") { self = .front; return }
        if isEqual(code, "media") { self = .media; return }
      case 6:
        if isEqual(code, "office") { self = .office; return }
      case 8:
        if isEqual(code, "pc-chair") { self = .pcChair; return }
      case 9:
        if isEqual(code, "unit-head") { self = .unitHead; return }
      case 10:
        if isEqual(code, "department") { self = .department; return }
        if isEqual(code, "party-body") { self = .partyBody; return }
      case 11:
        if isEqual(code, "association") { self = .association; return }
      case 12:
        if isEqual(code, "state-office") { self = .stateOffice; return }
      case 13:
        if isEqual(code, "pc-vice-chair") { self = .pcViceChair; return }
        if isEqual(code, "standing-body") { self = .standingBody; return }
      case 14:
        if isEqual(code, "class-of-units") { self = .classOfUnits; return }
        if isEqual(code, "office-support") { self = .officeSupport; return }
        if isEqual(code, "party-congress") { self = .partyCongress; return }
      case 15:
        if isEqual(code, "emulation-block") { self = .emulationBlock; return }
        if isEqual(code, "emulation-board") { self = .emulationBoard; return }
        if isEqual(code, "peoples-council") { self = .peoplesCouncil; return }
      case 17:
        if isEqual(code, "emulation-cluster") { self = .emulationCluster; return }
        if isEqual(code, "emulation-council") { self = .emulationCouncil; return }
        if isEqual(code, "peoples-committee") { self = .peoplesCommittee; return }
      case 18:
        if isEqual(code, "steering-committee") { self = .steeringCommittee; return }
      case 19:
        if isEqual(code, "administrative-area") { self = .administrativeArea; return }
      case _: break
    }
    return nil
  }
}

/// Level.
package enum UnitLevel: UInt8, Vocabulary {
  case national
  case province
  case district
  case commune
  case hamlet
  case any

  package static let title = Title(vi: "Cấp", en: "Level")
  package static let terms: [Term] = [
    Term("national", vi: "trung ương", en: "national"),
    Term("province", vi: "tỉnh", en: "province"),
    Term("district", vi: "huyện", en: "district"),
    Term("commune", vi: "xã", en: "commune"),
    Term("hamlet", vi: "thôn", en: "hamlet"),
    Term("any", vi: "mọi cấp", en: "any level"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 3:
        if isEqual(code, "any") { self = .any; return }
      case 6:
        if isEqual(code, "hamlet") { self = .hamlet; return }
      case 7:
        if isEqual(code, "commune") { self = .commune; return }
      case 8:
        if isEqual(code, "national") { self = .national; return }
        if isEqual(code, "province") { self = .province; return }
        if isEqual(code, "district") { self = .district; return }
      case _: break
    }
    return nil
  }
}

/// Unit of measure.
package enum UnitOfMeasure: UInt8, Vocabulary {
  case households
  case percent
  case percentagePoints
  case percentagePointsPerYear
  case communes
  case wards
  case works
  case places
  case classification
  case asAssigned
  case ratioToBaseline
  case ratioToCommuneReduction
  case ratioToProvinceReduction

  package static let title = Title(vi: "Đơn vị tính", en: "Unit of measure")
  package static let terms: [Term] = [
    Term("households", vi: "hộ", en: "households"),
    Term("percent", vi: "phần trăm", en: "percent"),
    Term("percentage-points", vi: "điểm phần trăm", en: "percentage points"),
    Term("percentage-points-per-year", vi: "điểm phần trăm mỗi năm", en: "percentage points a year"),
    Term("communes", vi: "xã", en: "communes"),
    Term("wards", vi: "phường", en: "wards"),
    Term("works", vi: "công trình", en: "works"),
    Term("places", vi: "bậc", en: "places"),
    Term("classification", vi: "phân loại", en: "classification"),
    Term("as-assigned", vi: "theo mức được giao", en: "as assigned"),
    Term("ratio-to-baseline", vi: "tỷ số so với mốc", en: "ratio to the baseline"),
    Term("ratio-to-commune-reduction", vi: "tỷ số so với mức giảm của xã", en: "ratio to the commune's reduction"),
    Term("ratio-to-province-reduction", vi: "tỷ số so với mức giảm của tỉnh", en: "ratio to the province's reduction"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 5:
        if isEqual(code, "wards") { self = .wards; return }
        if isEqual(code, "works") { self = .works; return }
      case 6:
        if isEqual(code, "places") { self = .places; return }
      case 7:
        if isEqual(code, "percent") { self = .percent; return }
      case 8:
        if isEqual(code, "communes") { self = .communes; return }
      case 10:
        if isEqual(code, "households") { self = .households; return }
      case 11:
        if isEqual(code, "as-assigned") { self = .asAssigned; return }
      case 14:
        if isEqual(code, "classification") { self = .classification; return }
      case 17:
        if isEqual(code, "percentage-points") { self = .percentagePoints; return }
        if isEqual(code, "ratio-to-baseline") { self = .ratioToBaseline; return }
      case 26:
        if isEqual(code, "percentage-points-per-year") { self = .percentagePointsPerYear; return }
        if isEqual(code, "ratio-to-commune-reduction") { self = .ratioToCommuneReduction; return }
      case 27:
        if isEqual(code, "ratio-to-province-reduction") { self = .ratioToProvinceReduction; return }
      case _: break
    }
    return nil
  }
}

/// Trait of a unit.
package enum UnitTrait: UInt8, Vocabulary {
  case issuer
  case signsPlan
  case launches
  case issuesPlan
  case reports
  case receivesReports
  case reportInbox
  case amendmentInbox
  case dossierInbox
  case decidesAmendments
  case assignsTargets
  case givesAnnualAwards
  case inspects
  case supervises
  case supervisesSelection
  case preparesBudgetEstimate
  case lendsPreferentialCredit
  case membersAreRecipients
  case recipient
  case archive
  case centrallyRunCity
  case cityUnderProvince
  case zeroPoorTarget
  case especiallyDifficult
  case poorCommune
  case poorArea
  case poorDistrict
  case district30a

  package static let title = Title(vi: "Đặc điểm của đơn vị", en: "Trait of a unit")
  package static let terms: [Term] = [
    Term("issuer", vi: "ban hành kế hoạch", en: "issues the plan"),
    Term("signs-plan", vi: "ký kế hoạch", en: "signs the plan"),
    Term("launches", vi: "phát động phong trào", en: "launches the movement"),
    Term("issues-plan", vi: "xây dựng kế hoạch riêng", en: "issues a plan of its own"),
    Term("reports", vi: "báo cáo", en: "reports"),
    Term("receives-reports", vi: "nhận báo cáo", en: "receives reports"),
    Term("report-inbox", vi: "đầu mối nhận báo cáo", en: "takes in reports"),
    Term("amendment-inbox", vi: "đầu mối nhận kiến nghị", en: "takes in proposals"),
    Term("dossier-inbox", vi: "đầu mối nhận hồ sơ", en: "takes in dossiers"),
    Term("decides-amendments", vi: "quyết định điều chỉnh", en: "decides amendments"),
    Term("assigns-targets", vi: "giao chỉ tiêu", en: "assigns targets"),
    Term("gives-annual-awards", vi: "khen thưởng hằng năm", en: "gives yearly awards"),
    Term("inspects", vi: "kiểm tra", en: "inspects"),
    Term("supervises", vi: "giám sát", en: "supervises"),
    Term("supervises-selection", vi: "giám sát bình xét", en: "supervises selections"),
    Term("prepares-budget-estimate", vi: "lập dự toán", en: "makes the estimate"),
    Term("lends-preferential-credit", vi: "cho vay ưu đãi", en: "lends preferential credit"),
    Term("members-are-recipients", vi: "thành viên nhận kế hoạch", en: "its members receive the plan"),
    Term("recipient", vi: "nơi nhận kế hoạch", en: "receives the plan"),
    Term("archive", vi: "lưu kế hoạch", en: "keeps the plan"),
    Term("centrally-run-city", vi: "thành phố trực thuộc trung ương", en: "centrally run city"),
    Term("city-under-province", vi: "thành phố thuộc tỉnh", en: "city under a province"),
    Term("zero-poor-target", vi: "giữ không có hộ nghèo", en: "is to stay without poor households"),
    Term("especially-difficult", vi: "đặc biệt khó khăn", en: "especially difficult"),
    Term("poor-commune", vi: "xã nghèo", en: "poor commune"),
    Term("poor-area", vi: "địa bàn nghèo", en: "poor area"),
    Term("poor-district", vi: "huyện nghèo", en: "poor district"),
    Term("district-30a", vi: "huyện 30a", en: "30a district"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 6:
        if isEqual(code, "issuer") { self = .issuer; return }
      case 7:
        if isEqual(code, "reports") { self = .reports; return }
        if isEqual(code, "archive") { self = .archive; return }
      case 8:
        if isEqual(code, "launches") { self = .launches; return }
        if isEqual(code, "inspects") { self = .inspects; return }
      case 9:
        if isEqual(code, "recipient") { self = .recipient; return }
        if isEqual(code, "poor-area") { self = .poorArea; return }
      case 10:
        if isEqual(code, "signs-plan") { self = .signsPlan; return }
        if isEqual(code, "supervises") { self = .supervises; return }
      case 11:
        if isEqual(code, "issues-plan") { self = .issuesPlan; return }
      case 12:
        if isEqual(code, "report-inbox") { self = .reportInbox; return }
        if isEqual(code, "poor-commune") { self = .poorCommune; return }
        if isEqual(code, "district-30a") { self = .district30a; return }
      case 13:
        if isEqual(code, "dossier-inbox") { self = .dossierInbox; return }
        if isEqual(code, "poor-district") { self = .poorDistrict; return }
      case 15:
        if isEqual(code, "amendment-inbox") { self = .amendmentInbox; return }
        if isEqual(code, "assigns-targets") { self = .assignsTargets; return }
      case 16:
        if isEqual(code, "receives-reports") { self = .receivesReports; return }
        if isEqual(code, "zero-poor-target") { self = .zeroPoorTarget; return }
      case 18:
        if isEqual(code, "decides-amendments") { self = .decidesAmendments; return }
        if isEqual(code, "centrally-run-city") { self = .centrallyRunCity; return }
      case 19:
        if isEqual(code, "gives-annual-awards") { self = .givesAnnualAwards; return }
        if isEqual(code, "city-under-province") { self = .cityUnderProvince; return }
      case 20:
        if isEqual(code, "supervises-selection") { self = .supervisesSelection; return }
        if isEqual(code, "especially-difficult") { self = .especiallyDifficult; return }
      case 22:
        if isEqual(code, "members-are-recipients") { self = .membersAreRecipients; return }
      case 24:
        if isEqual(code, "prepares-budget-estimate") { self = .preparesBudgetEstimate; return }
      case 25:
        if isEqual(code, "lends-preferential-credit") { self = .lendsPreferentialCredit; return }
      case _: break
    }
    return nil
  }
}

/// Wish of a household.
package enum Wish: UInt8, Vocabulary {
  case loan
  case land
  case meansOfProduction
  case technique
  case training
  case job
  case labourExport
  case housing
  case waterSanitation
  case health
  case education
  case information
  case socialAssistance
  case model
  case other

  package static let title = Title(vi: "Nguyện vọng của hộ", en: "Wish of a household")
  package static let terms: [Term] = [
    Term("loan", vi: "vay vốn ưu đãi", en: "preferential loan"),
    Term("land", vi: "hỗ trợ đất sản xuất", en: "productive land"),
    Term("means-of-production", vi: "hỗ trợ phương tiện sản xuất", en: "means of production"),
    Term("technique", vi: "hướng dẫn cách làm ăn", en: "guidance in production"),
    Term("training", vi: "học nghề", en: "vocational training"),
    Term("job", vi: "giới thiệu việc làm", en: "a job"),
    Term("labour-export", vi: "đi làm việc ở nước ngoài", en: "work abroad"),
    Term("housing", vi: "hỗ trợ nhà ở", en: "housing"),
    Term("water-sanitation", vi: "nước sạch, vệ sinh", en: "water and sanitation"),
    Term("health", vi: "bảo hiểm y tế, chữa bệnh", en: "health insurance and care"),
    Term("education", vi: "hỗ trợ học tập", en: "schooling"),
    Term("information", vi: "tiếp cận thông tin", en: "access to information"),
    Term("social-assistance", vi: "trợ cấp xã hội", en: "social assistance"),
    Term("model", vi: "tham gia mô hình giảm nghèo", en: "take part in a model"),
    Term("other", vi: "nguyện vọng khác", en: "other"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 3:
        if isEqual(code, "job") { self = .job; return }
      case 4:
        if isEqual(code, "loan") { self = .loan; return }
        if isEqual(code, "land") { self = .land; return }
      case 5:
        if isEqual(code, "model") { self = .model; return }
        if isEqual(code, "other") { self = .other; return }
      case 6:
        if isEqual(code, "health") { self = .health; return }
      case 7:
        if isEqual(code, "housing") { self = .housing; return }
      case 8:
        if isEqual(code, "training") { self = .training; return }
      case 9:
        if isEqual(code, "technique") { self = .technique; return }
        if isEqual(code, "education") { self = .education; return }
      case 11:
        if isEqual(code, "information") { self = .information; return }
      case 13:
        if isEqual(code, "labour-export") { self = .labourExport; return }
      case 16:
        if isEqual(code, "water-sanitation") { self = .waterSanitation; return }
      case 17:
        if isEqual(code, "social-assistance") { self = .socialAssistance; return }
      case 19:
        if isEqual(code, "means-of-production") { self = .meansOfProduction; return }
      case _: break
    }
    return nil
  }
}

/// Kind of work.
package enum WorkKind: UInt8, Vocabulary {
  case road
  case school
  case healthStation
  case smallIrrigation
  case waterSupply
  case other

  package static let title = Title(vi: "Loại công trình", en: "Kind of work")
  package static let terms: [Term] = [
    Term("road", vi: "giao thông", en: "road, transport"),
    Term("school", vi: "trường học", en: "school"),
    Term("health-station", vi: "trạm y tế", en: "health station"),
    Term("small-irrigation", vi: "thủy lợi nhỏ", en: "small irrigation"),
    Term("water-supply", vi: "nước sinh hoạt", en: "water supply"),
    Term("other", vi: "công trình khác", en: "other work"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 4:
        if isEqual(code, "road") { self = .road; return }
      case 5:
        if isEqual(code, "other") { self = .other; return }
      case 6:
        if isEqual(code, "school") { self = .school; return }
      case 12:
        if isEqual(code, "water-supply") { self = .waterSupply; return }
      case 14:
        if isEqual(code, "health-station") { self = .healthStation; return }
      case 16:
        if isEqual(code, "small-irrigation") { self = .smallIrrigation; return }
      case _: break
    }
    return nil
  }
}

/// Function in the procedure.
package enum WorkflowFunction: UInt8, Vocabulary {
  case register
  case select
  case nominate
  case receive
  case appraise
  case supervise
  case advise
  case forward
  case decide

  package static let title = Title(vi: "Chức năng trong quy trình", en: "Function in the procedure")
  package static let terms: [Term] = [
    Term("register", vi: "đăng ký", en: "register"),
    Term("select", vi: "bình xét", en: "select"),
    Term("nominate", vi: "đề nghị", en: "nominate"),
    Term("receive", vi: "tiếp nhận", en: "receive"),
    Term("appraise", vi: "thẩm định", en: "appraise"),
    Term("supervise", vi: "giám sát", en: "supervise"),
    Term("advise", vi: "tham mưu", en: "advise"),
    Term("forward", vi: "trình", en: "forward"),
    Term("decide", vi: "quyết định", en: "decide"),
  ]

  package init?(code: UnsafeRawBufferPointer) {
    switch code.count {
      case 6:
        if isEqual(code, "select") { self = .select; return }
        if isEqual(code, "advise") { self = .advise; return }
        if isEqual(code, "decide") { self = .decide; return }
      case 7:
        if isEqual(code, "receive") { self = .receive; return }
        if isEqual(code, "forward") { self = .forward; return }
      case 8:
        if isEqual(code, "register") { self = .register; return }
        if isEqual(code, "nominate") { self = .nominate; return }
        if isEqual(code, "appraise") { self = .appraise; return }
      case 9:
        if isEqual(code, "supervise") { self = .supervise; return }
      case _: break
    }
    return nil
  }
}

/// The list that fields call by this name: `exitStatus`; nil if there is none.
package func vocabulary(named name: String) -> (any Vocabulary.Type)? {
  switch name {
    case "accessRole": AccessRole.self
    case "activityKind": ActivityKind.self
    case "appraisalStage": AppraisalStage.self
    case "areaType": AreaType.self
    case "audience": Audience.self
    case "awardCondition": AwardCondition.self
    case "awardConditionKind": AwardConditionKind.self
    case "awardForm": AwardForm.self
    case "awardLevel": AwardLevel.self
    case "baselineKind": BaselineKind.self
    case "budgetPurpose": BudgetPurpose.self
    case "budgetSource": BudgetSource.self
    case "cadence": Cadence.self
    case "capitalAction": CapitalAction.self
    case "cause": Cause.self
    case "classification": Classification.self
    case "clock": Clock.self
    case "combinedReview": CombinedReview.self
    case "communicationFormat": CommunicationFormat.self
    case "complaintKind": ComplaintKind.self
    case "complaintOutcome": ComplaintOutcome.self
    case "complaintSubject": ComplaintSubject.self
    case "contributionKind": ContributionKind.self
    case "contributionPurpose": ContributionPurpose.self
    case "correctionReason": CorrectionReason.self
    case "countingRule": CountingRule.self
    case "criterionBasis": CriterionBasis.self
    case "deprivation": Deprivation.self
    case "disciplinaryMeasure": DisciplinaryMeasure.self
    case "dossierItem": DossierItem.self
    case "dueRule": DueRule.self
    case "dutyCadence": DutyCadence.self
    case "dutyCover": DutyCover.self
    case "dutyKind": DutyKind.self
    case "entryKind": EntryKind.self
    case "eventGroup": EventGroup.self
    case "exclusion": Exclusion.self
    case "exitStatus": ExitStatus.self
    case "figureCode": FigureCode.self
    case "figureStage": FigureStage.self
    case "findingKind": FindingKind.self
    case "findingOutcome": FindingOutcome.self
    case "flagScope": FlagScope.self
    case "fulfilmentKind": FulfilmentKind.self
    case "fulfilmentQuality": FulfilmentQuality.self
    case "guidanceKind": GuidanceKind.self
    case "incomeMethod": IncomeMethod.self
    case "indicator": Indicator.self
    case "initiativeScope": InitiativeScope.self
    case "inspectionKind": InspectionKind.self
    case "labourOrderClass": LabourOrderClass.self
    case "leaveReason": LeaveReason.self
    case "linkedMovementKind": LinkedMovementKind.self
    case "livingStandard": LivingStandard.self
    case "loanProgramme": LoanProgramme.self
    case "location": Location.self
    case "membershipAction": MembershipAction.self
    case "membershipRole": MembershipRole.self
    case "milestoneKind": MilestoneKind.self
    case "modelKind": ModelKind.self
    case "moveReason": MoveReason.self
    case "nominationBasis": NominationBasis.self
    case "occasion": Occasion.self
    case "operator": Operator.self
    case "opinion": Opinion.self
    case "otherOccasions": OtherOccasions.self
    case "policy": Policy.self
    case "povertyClass": PovertyClass.self
    case "precondition": Precondition.self
    case "proposalKind": ProposalKind.self
    case "proposalOutcome": ProposalOutcome.self
    case "recipientKind": RecipientKind.self
    case "repaymentKind": RepaymentKind.self
    case "reportFigure": ReportFigure.self
    case "reviewKind": ReviewKind.self
    case "reviewStage": ReviewStage.self
    case "routeStage": RouteStage.self
    case "sampleClass": SampleClass.self
    case "setting": Setting.self
    case "statusFound": StatusFound.self
    case "statusThen": StatusThen.self
    case "subgroup": Subgroup.self
    case "subjectKind": SubjectKind.self
    case "successionShare": SuccessionShare.self
    case "supportKind": SupportKind.self
    case "trait": Trait.self
    case "unitKind": UnitKind.self
    case "unitLevel": UnitLevel.self
    case "unitOfMeasure": UnitOfMeasure.self
    case "unitTrait": UnitTrait.self
    case "wish": Wish.self
    case "workKind": WorkKind.self
    case "workflowFunction": WorkflowFunction.self
    case _: nil
  }
}
