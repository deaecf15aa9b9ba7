import Events
import Projections

/// Results of a review, as submitted and as approved.
extension Rules {
  static func judge(
    _ event: PovertyReviewResultSubmitted, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    let whole = Counts(total: event.total, poor: event.poor.closing, nearPoor: event.nearPoor.closing)
    found.note(partsWithinTotal(whole, of: nil, at: "what.total"))
    for (index, part) in (event.subgroups ?? []).enumerated() {
      let counts = Counts(total: part.total, poor: part.poor.closing, nearPoor: part.nearPoor.closing)
      found.note(partsWithinTotal(counts, of: (part.subgroup, whole), at: "what.subgroups[\(index)]"))
    }
    found.note(standardInForce(event, state))
    found.note(yearBegun(event, entry))
  }

  static func judge(
    _ event: PovertyReviewResultApproved, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(submittedFirst(event, entry, state))
    let whole = Counts(total: event.total, poor: event.poor, nearPoor: event.nearPoor)
    found.note(partsWithinTotal(whole, of: nil, at: "what.total"))
    for (index, part) in (event.subgroups ?? []).enumerated() {
      let counts = Counts(total: part.total, poor: part.poor, nearPoor: part.nearPoor)
      found.note(partsWithinTotal(counts, of: (part.subgroup, whole), at: "what.subgroups[\(index)]"))
    }
    found.note(rateFromCounts(event.poorRate, event.poor, of: event.total, at: "what.poorRate"))
    found.note(rateFromCounts(event.nearPoorRate, event.nearPoor, of: event.total, at: "what.nearPoorRate"))
  }

  /// Households of one group at a review.
  struct Counts {
    let total: Int
    let poor: Int
    let nearPoor: Int
  }

  static func partsWithinTotal(_ part: Counts, of whole: (Subgroup, Counts)?, at path: String) -> Breach? {
    if part.poor + part.nearPoor > part.total {
      return Breach(
        .reviewPartsWithinTotal, at: path,
        Title(
          vi: "\(part.poor) hộ nghèo và \(part.nearPoor) hộ cận nghèo nhiều hơn tổng số \(part.total) hộ.",
          en: "\(part.poor) poor and \(part.nearPoor) near-poor households are more than the total of "
            + "\(part.total)."))
    }
    guard let (subgroup, all) = whole else { return nil }
    let pairs = [(part.total, all.total), (part.poor, all.poor), (part.nearPoor, all.nearPoor)]
    guard let (own, most) = pairs.first(where: { $0 > $1 }) else { return nil }
    return Breach(
      .reviewPartsWithinTotal, at: path,
      Title(
        vi: "Nhóm \(subgroup.title.vi) có \(own), nhiều hơn \(most) của tất cả các hộ.",
        en: "The group \(subgroup.title.en) has \(own), more than the \(most) of all households."))
  }

  static func standardInForce(_ event: PovertyReviewResultSubmitted, _ state: Projections) -> Breach? {
    guard let standard = state.poverty.standard(event.standard)?.standard else {
      return Breach(
        .reviewStandardInForce, at: "what.standard",
        Title(
          vi: "Chuẩn \(state.text(event.standard)) chưa được ghi.",
          en: "The standard \(state.text(event.standard)) is not on record."),
        remedy: Title(vi: "Ghi standard.adopted trước.", en: "Record standard.adopted first."))
    }
    let isInForce = event.asOf >= standard.validFrom && event.asOf <= standard.validTo
    let isReviewed = event.year >= standard.firstReviewYear && event.year <= standard.lastReviewYear
    // The first review under a new standard counts at the end of the year before it comes into force.
    if isReviewed { return nil }
    if isInForce {
      let (first, last) = (standard.firstReviewYear, standard.lastReviewYear)
      return Breach(
        .reviewStandardInForce, at: "what.year",
        Title(
          vi: "Năm \(event.year) không rà soát theo chuẩn \(state.text(event.standard)).",
          en: "The year \(event.year) is not reviewed under the standard \(state.text(event.standard))."),
        remedy: Title(vi: "Các năm của chuẩn: \(first)–\(last).", en: "Its years: \(first)–\(last)."))
    }
    return Breach(
      .reviewStandardInForce, at: "what.asOf",
      Title(
        vi:
          "Chuẩn \(state.text(event.standard)) có hiệu lực \(standard.validFrom) đến \(standard.validTo), không có vào ngày \(event.asOf).",
        en:
          "The standard \(state.text(event.standard)) is in force from \(standard.validFrom) to \(standard.validTo), not on \(event.asOf)."
      ), remedy: standardsInForce(on: event.asOf, state))
  }

  /// A review of a year is counted in that year or after it, and handed up once it was counted.
  static func yearBegun(_ event: PovertyReviewResultSubmitted, _ entry: EntryHeader) -> Breach? {
    if event.asOf > entry.on {
      return Breach(
        .figureOfTimePast, at: "what.asOf",
        Title(
          vi: "Ngày chốt số liệu \(event.asOf) sau ngày trình \(entry.on).",
          en: "The day of the count \(event.asOf) lies after \(entry.on), the day of the submission."),
        remedy: Title(vi: "Kiểm tra hai ngày.", en: "Check the two days."))
    }
    if event.year <= event.asOf.year { return nil }
    return Breach(
      .figureOfTimePast, at: "what.year",
      Title(
        vi: "Năm \(event.year) chưa bắt đầu vào ngày chốt số liệu \(event.asOf).",
        en: "The year \(event.year) had not begun on \(event.asOf), the day of the count."),
      remedy: Title(vi: "Kiểm tra năm và ngày chốt số liệu.", en: "Check the year and the day of the count."))
  }

  /// Which standard would do on a day.
  static func standardsInForce(on day: Day, _ state: Projections) -> Title {
    let fitting = state.poverty.standards(in: state.symbols).filter { id in
      state.poverty.standard(id).map { $0.standard.validFrom <= day && day <= $0.standard.validTo } ?? false
    }
    if fitting.isEmpty {
      return Title(
        vi: "Chưa có chuẩn nào cho ngày \(day): ghi standard.adopted của chuẩn mới trước.",
        en: "No standard is on record for \(day): record standard.adopted of the new one first.")
    }
    return Title(
      vi: "Chuẩn dùng cho ngày \(day): \(state.list(fitting)).", en: "In force on \(day): \(state.list(fitting)).")
  }

  static func submittedFirst(
    _ event: PovertyReviewResultApproved, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    let results = state.poverty.submissions(of: event.area).filter {
      $0.year == event.year && $0.standard == event.standard
    }
    if results.contains(where: { $0.stage == .official }) { return nil }
    let area = state.named(event.area, on: entry.on)
    return Breach(
      .reviewResultSubmittedFirst, at: "what.area",
      Title(
        vi:
          "\(area.vi) chưa nộp kết quả chính thức năm \(event.year) theo chuẩn \(state.text(event.standard))\(results.isEmpty ? "" : ", chỉ có kết quả sơ bộ").",
        en:
          "\(area.en) submitted no official result of \(event.year) under \(state.text(event.standard))\(results.isEmpty ? "" : ", only a preliminary one")."
      ), remedy: remedy(forUnsubmitted: event, state))
  }

  /// What was submitted may be of another year or standard: then the approval has a slip.
  private static func remedy(forUnsubmitted event: PovertyReviewResultApproved, _ state: Projections) -> Title {
    let submitted = state.poverty.submissions(of: event.area).filter { $0.stage == .official }
    guard let last = submitted.last else {
      return Title(
        vi: "Ghi poverty-review.result-submitted của địa bàn trước.",
        en: "Record the area's poverty-review.result-submitted first.")
    }
    return Title(
      vi: "Đã nộp: năm \(last.year) theo chuẩn \(state.text(last.standard)) (mục \(last.seq)); kiểm tra năm và chuẩn.",
      en: "On record: \(last.year) under \(state.text(last.standard)) (entry \(last.seq)); check year and standard.")
  }

  static func rateFromCounts(_ stated: Decimal, _ count: Int, of total: Int, at path: String) -> Breach? {
    let rate = Decimal(percent: count, of: total) ?? Decimal(0)
    if stated == rate { return nil }
    return Breach(
      .reviewRateFromCounts, at: path,
      Title(
        vi: "\(count) trên \(total) hộ là \(rate.formatted(.vi))%, không phải \(stated.formatted(.vi))%.",
        en: "\(count) of \(total) households are \(rate.formatted(.en))%, not \(stated.formatted(.en))%."),
      remedy: Title(vi: "Ghi \(rate.text).", en: "Write \(rate.text)."))
  }
}
