import Events
import Projections
import Testing

@Suite struct `Targets of Ninh Bình, row by row` {
  private func province(_ last: Int?, year: Int = 2025, baseline: Bool = true) throws -> Row {
    let row = try Row(.ninhBinh)
    if baseline { try row.approve("nb-province", 2021, poor: 9_000, of: 300_000) }
    if let last { try row.approve("nb-province", year, poor: last, of: 300_000) }
    return row
  }

  @Test
  func `NB-02 of 9.000 poor households 3.000 may be left: 3.001 misses it by 1, and without 2021 there is no baseline`()
    throws
  {
    func reply(_ row: Row, _ day: String) throws -> Reply { try row.ask("targets", "nb-t01", "--as-of", day) }
    let met = try reply(province(3_000), "2025-12-31")
    #expect(met.lines("required", "gap", "status") == ["nhiều nhất 1/3 tỷ số so với mốc | 0 | đạt"])
    #expect(
      met.first("reason").contains("3.000 (cuối năm 2025, được duyệt) / 9.000 (cuối năm 2021, được duyệt) = 0,33"))
    #expect(try reply(province(3_001), "2025-12-31").lines("gap", "status") == ["1 | không đạt"])
    #expect(try reply(province(2_999), "2025-12-31").lines("gap", "status") == ["-1 | vượt"])
    let none = try reply(province(3_000, baseline: false), "2025-12-31")
    #expect(none.first("status") == "chưa có số gốc")
    #expect(none.first("reason").contains("chưa có số được duyệt hay công bố để làm số gốc (cuối năm 2021)"))
    // Two of four years ask for half of the 6,000: 6,000 left is on pace, 6,001 is behind.
    #expect(try reply(province(6_000, year: 2023), "2023-12-31").first("status") == "đúng tiến độ")
    let behind = try reply(province(6_001, year: 2023), "2023-12-31")
    #expect(behind.first("status") == "chậm tiến độ")
    #expect(behind.first("reason").contains("sau 2 trong 4 năm cần 3000, đạt 2999"))
  }

  /// A district with rates in hundredths of a percent at the ends of 2021 and 2022; 0.5 and 0.2 points were assigned.
  private func district(poor: Int, nearPoor: Int) throws -> Row {
    let row = try Row(.ninhBinh)
    try row.area("nb-d1", "district", under: "nb-province", name: "Huyện Một")
    try row.assign("0.5", to: "nb-d1", 2022, of: "nb-t03", by: "nb-pc")
    try row.assign("0.2", to: "nb-d1", 2022, of: "nb-t03", by: "nb-pc", "near-poor-household-rate-reduction")
    try row.approve("nb-d1", 2021, poor: 300, nearPoor: 400, of: 10_000)
    try row.approve("nb-d1", 2022, poor: poor, nearPoor: nearPoor, of: 10_000)
    return row
  }

  @Test func `NB-04 a district's poor and near-poor rates stand in two rows, and only both met is met`() throws {
    // 3.00 - 2.50 = 0.50; 4.00 - 3.81 = 0.19.
    let one = try district(poor: 250, nearPoor: 381).ask("targets", "nb-t03", "--as-of", "2022-12-31")
    #expect(
      one.only("scope", "năm 2022").lines("unit", "class", "required", "achieved", "status") == [
        "Huyện Một | hộ nghèo | ít nhất 0,5 điểm phần trăm | 0,50 | đạt",
        "Huyện Một | hộ cận nghèo | ít nhất 0,2 điểm phần trăm | 0,19 | không đạt",
      ])
    #expect(one.first("status") == "không đạt")
    let both = try district(poor: 240, nearPoor: 380).ask("targets", "nb-t03", "--as-of", "2022-12-31")
    #expect(
      both.only("scope", "năm 2022").lines("class", "achieved", "status")
        == ["hộ nghèo | 0,60 | vượt", "hộ cận nghèo | 0,20 | đạt"])
    // The years to come are not judged yet.
    #expect(both.first("status") == "đúng tiến độ")
    #expect(both.only("scope", "năm 2022").first("figure") == "2,40 (240 / 10.000, cuối năm 2022, được duyệt)")
  }

  @Test func `NB-05 a hamlet that met four years and missed one is shown year by year`() throws {
    let row = try Row(.ninhBinh)
    try row.area("nb-d1", "district", under: "nb-province")
    try row.area("nb-x1", "commune", under: "nb-d1")
    try row.area("nb-x1-t1", "hamlet", under: "nb-x1", name: "Thôn Một")
    // 2021 was assigned, and is judged, under the standard before.
    for (year, standard) in [(2020, Row.oldStandard), (2021, Row.oldStandard)] {
      try row.approve(
        "nb-x1-t1", year, poor: 10 - (year - 2020), nearPoor: 10, of: 200, standard: standard)
    }
    let poor = [2021: 12, 2022: 11, 2023: 11, 2024: 10, 2025: 9]
    for (year, count) in poor.sorted(by: { $0.key < $1.key }) {
      try row.approve("nb-x1-t1", year, poor: count, nearPoor: 20 - (year - 2021), of: 200)
    }
    for year in 2021...2025 {
      let standard = year == 2021 ? Row.oldStandard : Row.newStandard
      try row.assign("0.5", to: "nb-x1-t1", year, of: "nb-t05", by: "nb-pc", standard: standard)
      let near = "near-poor-household-rate-reduction"
      try row.assign(
        year == 2021 ? "0.0" : "0.5", to: "nb-x1-t1", year, of: "nb-t05", by: "nb-pc", near, standard: standard)
    }
    // One household of 200 is 0.5 points: 10 to 9 under the old standard, then 12, 11, 11, 10, 9 under the new one.
    let reply = try row.ask("targets", "nb-t05", "--as-of", "2026-01-31")
    #expect(
      reply.only("unit", "Thôn Một").only("class", "hộ nghèo").lines("scope", "achieved", "status", "standard") == [
        "năm 2021 | 0,50 | đạt | vn-2016-2020", "năm 2022 | 0,50 | đạt | vn-mdp-2022-2025",
        "năm 2023 | 0,00 | không đạt | vn-mdp-2022-2025", "năm 2024 | 0,50 | đạt | vn-mdp-2022-2025",
        "năm 2025 | 0,50 | đạt | vn-mdp-2022-2025", "mỗi năm | – | không đạt | vn-mdp-2022-2025",
      ])
    #expect(reply.only("class", "hộ cận nghèo").only("scope", "mỗi năm").first("status") == "đạt")
    #expect(reply.first("reason").contains("0 đơn vị đạt hoặc đúng tiến độ, 1 không"))
    // The communes have no values assigned, and say so.
    let communes = try row.ask("targets", "nb-t04", "--as-of", "2026-01-31")
    #expect(communes.first("reason") == "chưa có mức được giao")
  }

  @Test
  func `NB-06 a review goes from submitted to approved to public: only approval judges, a list not shown is flagged`()
    throws
  {
    let row = try Row(.ninhBinh)
    try row.approve("nb-province", 2021, poor: 9_000, of: 300_000)
    try row.submit("nb-province", 2025, poor: 3_000, nearPoor: 5_000, of: 300_000)
    let submitted = try row.ask("targets", "nb-t01", "--as-of", "2025-12-31")
    #expect(submitted.first("status") == "đạt (tạm tính theo số báo cáo)")

    let approval = """
      2025-12-20 vn poverty-review.result-approved {"review":"r-2025","area":"nb-province","year":2025,\
      "standard":"vn-mdp-2022-2025","total":300000,"poor":3000,"nearPoor":5000,"poorRate":"1.00","nearPoorRate":"1.67"}
      """
    try row.given(approval)
    #expect(try row.ask("targets", "nb-t01", "--as-of", "2025-12-31").first("status") == "đạt")
    let approvedAt = try row.size
    let flags = try row.ask("flags", "review.list-made-public")
    #expect(flags.lines("entry") == ["\(approvedAt)"])
    #expect(flags.first("detail").contains("Chưa ghi việc niêm yết danh sách của đợt r-2025"))
    try row.list("nb-province", 2025)
    #expect(try row.ask("flags", "review.list-made-public").count == 0)

    // All three stand side by side in the timeline, each with its own entry.
    let timeline = try row.ask("poverty", "--unit", "nb-province", "--year", "2025", "--class", "poor")
    #expect(
      timeline.lines("kind", "count", "total", "rate")
        == ["báo cáo | 3.000 | 300.000 | 1,00", "được duyệt | 3.000 | 300.000 | 1,00"])
    // Nobody approves what was not handed up.
    try row.refuses(
      approval.replacing("2025", with: "2024").replacing("2022-2024", with: "2022-2025"), .reviewResultSubmittedFirst)
  }
}
