import Bookkeeping
import Events
import Testing

/// What a clerk of a commune gets wrong on an ordinary day: each slip is refused in a sentence that says what is wrong,
/// where, and what to do, in both languages.
@Suite struct `Daily mistakes` {
  /// Two wards, each with a group of households; h-1 lives in the first.
  private func wards() throws -> Row {
    let row = try Row(.caoBang)
    for (id, name) in [("cb-w1", "Phường Một"), ("cb-w2", "Phường Hai")] {
      try row.area(id, "commune", under: "cb-city", name: name)
      try row.area("\(id)-t1", "hamlet", under: id, name: "Tổ 1 \(name)")
    }
    try row.household("h-1", in: "cb-w1-t1")
    return row
  }

  /// What the sender reads: where, what is wrong, and what to do.
  private func expect(
    _ refusal: Refusal, at path: String, vi: String, _ remedyVi: String, en: String, _ remedyEn: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(refusal.path == path, sourceLocation: sourceLocation)
    #expect(refusal.sentence.vi == vi, sourceLocation: sourceLocation)
    #expect(refusal.remedy?.vi == remedyVi, sourceLocation: sourceLocation)
    #expect(refusal.sentence.en == en, sourceLocation: sourceLocation)
    #expect(refusal.remedy?.en == remedyEn, sourceLocation: sourceLocation)
  }

  @Test func `a household of another ward is not that of the ward which records it`() throws {
    let row = try wards()
    let refusal = try row.refuses(
      Row.entering("h-1", "new", on: "2023-12-10", by: "cb-w2"), .householdOwnArea)
    expect(
      refusal, at: "what.household",
      vi: "Hộ h-1 ở Tổ 1 Phường Một (cb-w1-t1), không thuộc Phường Hai (cb-w2) là nơi ghi.",
      "Kiểm tra mã hộ; nếu hộ đã chuyển đến thì ghi household.moved trước, nếu không thì để nơi ở của hộ ghi.",
      en: "h-1 lives in Tổ 1 Phường Một (cb-w1-t1), not in Phường Hai (cb-w2), which records this.",
      "Check the household's id; if it moved there, record household.moved first, else leave it to where it lives.")
    // The ward itself, its group and the city's offices may.
    for (id, unit) in [("h-2", "cb-w1"), ("h-3", "cb-w1-t1"), ("h-4", "cb-labour")] {
      try row.household(id, in: "cb-w1-t1")
      try row.enter(id, "new", on: "2023-12-10", by: unit)
    }
    // After its move the other ward speaks for it, and the first does no more.
    try row.given(
      """
      2024-01-05 cb-w1 household.moved {"household":"h-1","from":"cb-w1-t1","to":"cb-w2-t1","reason":"moved"}
      """)
    try row.refuses(Row.entering("h-1", "new", on: "2024-02-01", by: "cb-w1"), .householdOwnArea)
    try row.enter("h-1", "new", on: "2024-02-01", by: "cb-w2")
  }

  @Test func `a household is registered in, and moves from, the place that it is in`() throws {
    let row = try wards()
    let registered = try row.refuses(
      """
      2023-01-05 cb-w2 household.registered {"household":"h-9","hamlet":"cb-w1-t1","headName":"A","members":4,\
      "address":"B"}
      """, .householdOwnArea)
    expect(
      registered, at: "what.hamlet",
      vi: "Tổ 1 Phường Một (cb-w1-t1) không thuộc Phường Hai (cb-w2) là nơi ghi.",
      "Kiểm tra mã thôn, tổ dân phố; hộ của nơi khác thì để nơi đó đăng ký.",
      en: "Tổ 1 Phường Một (cb-w1-t1) is not in Phường Hai (cb-w2), which records this.",
      "Check the hamlet's id; leave a household of another place to that place.")
    let moved = try row.refuses(
      """
      2023-01-05 cb-w2 household.moved {"household":"h-1","from":"cb-w2-t1","to":"cb-w1-t1","reason":"moved"}
      """, .moveFromOwnHamlet)
    expect(
      moved, at: "what.from",
      vi: "Hộ h-1 ở Tổ 1 Phường Một (cb-w1-t1) vào ngày 05/01/2023, không ở Tổ 1 Phường Hai (cb-w2-t1).",
      "Ghi from là cb-w1-t1, hoặc kiểm tra mã hộ.",
      en: "h-1 lives in Tổ 1 Phường Một (cb-w1-t1) on 2023-01-05, not in Tổ 1 Phường Hai (cb-w2-t1).",
      "Write cb-w1-t1 as from, or check the household's id.")
  }

  @Test func `who is not poor cannot leave poverty`() throws {
    let row = try wards()
    let never = try row.refuses(Row.exiting("h-1", on: "2023-12-10", by: "cb-w1"), .exitNeedsPoverty)
    expect(
      never, at: "what.household",
      vi: "Hộ h-1 không phải là hộ nghèo theo chuẩn vn-mdp-2022-2025 vào ngày 10/12/2023; chưa ghi lần vào diện nào.",
      "Kiểm tra mã hộ và ngày; hộ vào diện mà sổ chưa có thì ghi việc đó trước.",
      en: "h-1 is not poor under vn-mdp-2022-2025 on 2023-12-10; no entry into that class is on record.",
      "Check the household and the day; if it came into the class and the ledger does not know, record that first.")

    try row.enter("h-1", "new", on: "2022-06-01", by: "cb-w1")
    try row.exit("h-1", on: "2022-12-10", by: "cb-w1")
    let exit = try row.size
    let twice = try row.refuses(Row.exiting("h-1", on: "2023-12-10", by: "cb-w1"), .exitNeedsPoverty)
    #expect(
      twice.sentence.vi
        == "Hộ h-1 không phải là hộ nghèo theo chuẩn vn-mdp-2022-2025 vào ngày 10/12/2023; "
        + "hộ đã thoát nghèo ngày 10/12/2022 (mục \(exit)).")
    #expect(twice.sentence.en.hasSuffix("it left poverty on 2022-12-10 (entry \(exit))."))

    try row.household("h-2", in: "cb-w1-t1")
    try row.enter("h-2", "new", on: "2022-06-01", by: "cb-w1", near: true)
    let near = try row.refuses(Row.exiting("h-2", on: "2023-12-10", by: "cb-w1"), .exitNeedsPoverty)
    #expect(near.sentence.vi.hasSuffix("vào ngày 10/12/2023; hộ đang là hộ cận nghèo."))
    #expect(near.remedy?.vi == "Hộ cận nghèo thoát cận nghèo thì ghi household.exited-near-poverty.")
    // A household that nobody registered, or that has left, is told so alone.
    let unknown = try row.refuses(Row.exiting("h-x", on: "2023-12-10", by: "cb-w1"), .householdActive)
    #expect(unknown.line.vi.hasSuffix("Hộ h-x chưa được đăng ký. [household.active]; Ghi household.registered trước."))
  }

  @Test func `a report is for one of the duty's own periods`() throws {
    let row = try wards()
    try row.given(
      """
      2021-01-05 cb-tdkt-council block.membership-changed {"block":"cb-units","member":"cb-labour","action":"joined"}
      """)
    let refusal = try row.refuses(
      """
      2023-11-20 cb-labour report.submitted plan=cb {"report":"rp-1","duty":"cb-r01","reporter":"cb-labour",\
      "period":"2023-h1","receiver":"cb-home-affairs","figures":[]}
      """, .reportHolderAndInbox, clause: "V.9")
    expect(
      refusal, at: "what.period",
      vi: "Báo cáo cb-r01 không có kỳ 2023-h1.", "Các kỳ của báo cáo này: 2022, 2023, 2024, 2025.",
      en: "The report cb-r01 has no period 2023-h1.", "Its periods: 2022, 2023, 2024, 2025.")
  }

  @Test func `nothing is counted under a standard that is missing or not in force`() throws {
    let row = try wards()
    let missing = try row.refuses(
      Row.entering("h-1", "new", on: "2023-12-10", by: "cb-w1", standard: "vn-2021-2025"), .povertyEntryStandardInForce)
    expect(
      missing, at: "what.standard",
      vi: "Sổ chưa có chuẩn nghèo vn-2021-2025.", "Chuẩn dùng cho ngày 10/12/2023: vn-mdp-2022-2025.",
      en: "The standard vn-2021-2025 is not on record.", "In force on 2023-12-10: vn-mdp-2022-2025.")
    let over = try row.refuses(Row.entering("h-1", "new", on: "2026-03-01", by: "cb-w1"), .povertyEntryStandardInForce)
    expect(
      over, at: "what.standard",
      vi: "Chuẩn nghèo vn-mdp-2022-2025 dùng từ ngày 01/01/2021 đến ngày 31/12/2025, không dùng cho ngày 01/03/2026.",
      "Chưa có chuẩn nào cho ngày 01/03/2026: ghi standard.adopted của chuẩn mới trước.",
      en: "The standard vn-mdp-2022-2025 is used from 2021-01-01 to 2025-12-31, not on 2026-03-01.",
      "No standard is on record for 2026-03-01: record standard.adopted of the new one first.")
  }

  @Test func `a result is handed up under the standard of its year, and approved as it was handed up`() throws {
    let row = try wards()
    try row.submit("cb-w1", 2023, poor: 3, of: 500)
    let submitted = try row.size
    let approval = """
      2023-12-20 cb-city-pc poverty-review.result-approved {"review":"r-2023","area":"cb-w1","year":2024,\
      "standard":"vn-mdp-2022-2025","total":500,"poor":3,"nearPoor":0,"poorRate":"0.60","nearPoorRate":"0.00"}
      """
    let wrongYear = try row.refuses(approval, .reviewResultSubmittedFirst)
    expect(
      wrongYear, at: "what.area",
      vi: "Phường Một (cb-w1) chưa nộp kết quả chính thức năm 2024 theo chuẩn vn-mdp-2022-2025.",
      "Đã nộp: năm 2023 theo chuẩn vn-mdp-2022-2025 (mục \(submitted)); kiểm tra năm và chuẩn.",
      en: "Phường Một (cb-w1) submitted no official result of 2024 under vn-mdp-2022-2025.",
      "On record: 2023 under vn-mdp-2022-2025 (entry \(submitted)); check year and standard.")
    try row.given(approval.replacing("\"year\":2024", with: "\"year\":2023"))

    let account = """
      {"opening":3,"carriedOver":0,"new":0,"relapsed":0,"fromOtherClass":0,"splitIn":0,"movedIn":0,"boundaryIn":0,\
      "exited":0,"toOtherClass":0,"left":0,"merged":0,"movedOut":0,"boundaryOut":0,"closing":3}
      """
    let late = try row.refuses(
      """
      2026-12-10 cb-w1 poverty-review.result-submitted {"review":"r-2026","area":"cb-w1","year":2026,\
      "standard":"vn-mdp-2022-2025","stage":"official","asOf":"2026-12-10","total":500,"poor":\(account),\
      "nearPoor":\(account)}
      """, .reviewStandardInForce)
    expect(
      late, at: "what.asOf",
      vi: "Chuẩn vn-mdp-2022-2025 có hiệu lực 01/01/2022 đến 31/12/2025, không có vào ngày 10/12/2026.",
      "Chưa có chuẩn nào cho ngày 10/12/2026: ghi standard.adopted của chuẩn mới trước.",
      en: "The standard vn-mdp-2022-2025 is in force from 2022-01-01 to 2025-12-31, not on 2026-12-10.",
      "No standard is on record for 2026-12-10: record standard.adopted of the new one first.")
  }

  @Test func `a block that has used its places has none for another unit`() throws {
    let row = try Row.sixthPlan()
    for number in 1...3 { try row.given(Row.sixthFlag("nm-\(number)", "zz-m\(number)")) }
    let full = try row.refuses(Row.sixthFlag("nm-4", "zz-m4"), .nominationFlagPlaceFree, clause: "11.a")
    expect(
      full, at: "what.subject", vi: "zz-b1 (zz-b1) đã dùng 3 trên 3 suất: zz-m1 (nm-1).",
      "Suất trống lại khi hồ sơ kia bị từ chối.", en: "zz-b1 (zz-b1) has used 3 of 3: zz-m1 (nm-1).",
      "The place is free again when that one is rejected.")
    let outside = try row.refuses(Row.sixthFlag("nm-5", "zz-labour"), .nominationFlagPlaceFree, clause: "11.a")
    expect(
      outside, at: "what.subject", vi: "zz-labour không thuộc khối thi đua nào vào ngày 22/12/2024.",
      "Kiểm tra mã đơn vị, hoặc ghi block.membership-changed trước.",
      en: "zz-labour is in no emulation block on 2024-12-22.",
      "Check the unit's id, or record block.membership-changed first.")
  }

  @Test func `an act under a plan is not of a day before its period`() throws {
    let row = try wards()
    let refusal = try row.refuses(
      """
      2020-11-20 cb-labour report.submitted plan=cb {"report":"rp-1","duty":"cb-r01","reporter":"cb-labour",\
      "period":"2022","receiver":"cb-home-affairs","figures":[]}
      """, .planPeriodBegun)
    expect(
      refusal, at: "on",
      vi: "Ngày 20/11/2020 ở trước kỳ 2021–2025 của kế hoạch cb.",
      "Kiểm tra năm của ngày đã ghi; việc không thuộc kế hoạch này thì bỏ trường plan hoặc nêu kế hoạch khác.",
      en: "2020-11-20 is before 2021–2025, the period of the plan cb.",
      "Check the year of the day; for an act that is not under this plan leave out the field plan or name another.")
  }
}
