import Events
import Projections

/// Results that do not fit: in themselves, with the year before, with the households, with who approves.
extension Rules {
  /// Of all households and of each subgroup, for poor and near-poor: the one with the largest difference.
  static func accountBalances(_ event: PovertyReviewResultSubmitted) -> Breach? {
    var accounts = [(path: "what.poor", account: event.poor), (path: "what.nearPoor", account: event.nearPoor)]
    for (index, part) in (event.subgroups ?? []).enumerated() {
      accounts.append((path: "what.subgroups[\(index)].poor", account: part.poor))
      accounts.append((path: "what.subgroups[\(index)].nearPoor", account: part.nearPoor))
    }
    guard
      let worst = accounts.max(by: { abs($0.account.imbalance) < abs($1.account.imbalance) }),
      worst.account.imbalance != 0
    else { return nil }
    let account = worst.account
    return Breach(
      .reviewAccountBalances, at: worst.path,
      Title(
        vi: "Cuối kỳ \(account.closing), tính theo các cột là \(account.balance): lệch \(account.imbalance).",
        en: "Closing is \(account.closing), the columns make \(account.balance): a difference of "
          + "\(account.imbalance).")
    )
  }

  static func openingContinues(_ event: PovertyReviewResultSubmitted, _ state: Projections) -> Breach? {
    let year = event.year.previous
    guard
      let before = state.poverty.submission(of: event.area, under: event.standard, in: year)?.accounts(of: .all)
    else { return nil }
    let pairs = [
      ("what.poor.opening", event.poor.opening, before.poor.closing),
      ("what.nearPoor.opening", event.nearPoor.opening, before.nearPoor.closing),
    ]
    guard let (path, opening, closing) = pairs.first(where: { $0.1 != $0.2 }) else { return nil }
    return Breach(
      .reviewOpeningContinues, at: path,
      Title(
        vi: "Đầu kỳ \(opening), cuối năm \(year) là \(closing).",
        en: "Opening is \(opening), the closing number of \(year) is \(closing)."))
  }

  /// What is submitted before the review's decisions are recorded is not compared yet.
  static func agreesWithHouseholds(_ event: PovertyReviewResultSubmitted, _ state: Projections) -> Breach? {
    guard event.stage == .official else { return nil }
    func computed(_ povertyClass: PovertyClass) -> PovertyAccount {
      state.poverty.account(of: event.area, povertyClass, under: event.standard, in: event.year)
    }
    let (poor, nearPoor) = (computed(.poor), computed(.nearPoor))
    let pairs = [
      ("what.poor.closing", event.poor.closing, poor.closing),
      ("what.nearPoor.closing", event.nearPoor.closing, nearPoor.closing),
    ]
    guard let (path, stated, counted) = pairs.first(where: { $0.1 != $0.2 }) else { return nil }
    return Breach(
      .reviewAgreesWithHouseholds, at: path,
      Title(
        vi: "Kết quả ghi \(stated) hộ, sổ cái đếm được \(counted).",
        en: "The result says \(stated) households, the ledger counts \(counted)."))
  }

  /// A slip of the pen in the decision, or a change of the level above: either way somebody should look.
  static func approvedAsSubmitted(_ event: PovertyReviewResultApproved, _ state: Projections) -> Breach? {
    let results = state.poverty.submissions(of: event.area).filter {
      $0.stage == .official && $0.year == event.year && $0.standard == event.standard
    }
    guard let result = results.last else { return nil }
    let pairs = [
      ("what.total", event.total, result.all.total), ("what.poor", event.poor, result.all.poor.closing),
      ("what.nearPoor", event.nearPoor, result.all.nearPoor.closing),
    ]
    guard let (path, approved, submitted) = pairs.first(where: { $0.1 != $0.2 }) else { return nil }
    return Breach(
      .reviewApprovedAsSubmitted, at: path,
      Title(
        vi: "Phê duyệt \(approved) hộ, đã trình \(submitted) (mục \(result.seq)).",
        en: "\(approved) households are approved, \(submitted) were submitted (entry \(result.seq))."))
  }

  /// The last one by day counts, and judges; whoever relies on the first is told at the second.
  static func approvedOnce(
    _ event: PovertyReviewResultApproved, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    let earlier = state.poverty.approvals(of: event.area).last {
      $0.year == event.year && $0.standard == event.standard && ($0.on, $0.seq) < (entry.on, entry.seq)
    }
    guard let earlier else { return nil }
    let area = state.named(event.area, on: entry.on)
    return Breach(
      .reviewApprovedOnce, at: "what.year",
      Title(
        vi: "Năm \(event.year) của \(area.vi) đã được phê duyệt ngày \(earlier.on) (mục \(earlier.seq)): "
          + "\(earlier.all.poor) hộ nghèo trong \(earlier.all.total) hộ; kết quả này thay kết quả đó.",
        en: "\(event.year) of \(area.en) was approved on \(earlier.on) (entry \(earlier.seq)): "
          + "\(earlier.all.poor) poor of \(earlier.all.total) households; this result takes its place."),
      remedy: Title(
        vi: "Nếu kết quả trước ghi sai thì sửa mục đó (entry.corrected) và hủy mục này.",
        en: "If the first was wrong, correct it (entry.corrected) and void this one."))
  }

  static func approvedByLevelAbove(
    _ event: PovertyReviewResultApproved, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    if state.units.isAbove(entry.unit, event.area, on: entry.on) { return nil }
    let (by, area) = (state.named(entry.unit, on: entry.on), state.named(event.area, on: entry.on))
    return Breach(
      .reviewApprovedByLevelAbove, at: "unit",
      Title(vi: "\(by.vi) không ở trên \(area.vi).", en: "\(by.en) does not stand above \(area.en)."))
  }

  static func listMadePublic(
    _ event: PovertyReviewResultApproved, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    if !state.poverty.lists(of: event.review, in: event.area).isEmpty { return nil }
    let area = state.named(event.area, on: entry.on)
    return Breach(
      .reviewListMadePublic, at: "what.review",
      Title(
        vi: "Chưa ghi việc niêm yết danh sách của đợt \(state.text(event.review)) ở \(area.vi).",
        en: "No publication of the list of \(state.text(event.review)) in \(area.en) is on record."))
  }
}

extension PovertyReviewResultSubmitted.Account {
  /// What all columns but the last make of the opening number.
  var balance: Int {
    let comesIn = carriedOver + new + relapsed + fromOtherClass + splitIn + movedIn + boundaryIn
    let goesOut = exited + toOtherClass + left + merged + movedOut + boundaryOut
    return opening + comesIn - goesOut
  }

  var imbalance: Int { closing - balance }
}
