import Events
import Projections
import Testing

@Suite struct `Targets of Kon Rẫy, row by row` {
  @Test
  func
    `KR-02 a fall from 40,0% to 33,4% is 6,60 and met, to 33,5% is 6,50 and missed; unreviewed years are not judged`()
    throws
  {
    let row = try Row(.konRay)
    // 40.00, 33.40, 26.90: falls of 6.60 and 6.50; nothing was approved for 2024.
    for (year, poor) in [(2021, 4_000), (2022, 3_340), (2023, 2_690)] {
      try row.approve("kr-district", year, poor: poor, of: 10_000)
    }
    let reply = try row.ask("targets", "kr-t01", "--as-of", "2025-01-31")
    #expect(
      reply.lines("scope", "achieved", "status") == [
        "toàn bộ | – | không đạt", "năm 2021 | – | chưa xét được", "năm 2022 | 6,60 | đạt",
        "năm 2023 | 6,50 | không đạt",
        "năm 2024 | – | chưa xét được", "năm 2025 | – | chưa xét được",
      ])
    #expect(reply.only("scope", "năm 2023").first("reason").contains("còn thiếu 0,10"))
    #expect(
      reply.only("scope", "năm 2021").first("reason")
        .contains("chuẩn nghèo được rà soát từ năm 2021, không có số năm trước để so"))
    #expect(reply.only("scope", "năm 2024").first("reason") == "chưa có số liệu cuối năm 2024")
    // (6.60 + 6.50) / 2 = 6.55, shown beside and below 6.6.
    #expect(reply.first("reason").contains("bình quân 6,55 trong 2 năm đã xét"))

    let falls = try row.ask(
      "poverty", "--unit", "kr-district", "--reduction", "--class", "poor", "--as-of", "2025-01-31")
    #expect(
      falls.only("kind", "được duyệt").lines("year", "before", "now", "reduction")
        == ["2022 | 40,00 | 33,40 | 6,60", "2023 | 33,40 | 26,90 | 6,50"])
  }

  /// A unit with rates in tenths of a percent of 1,000 households, 1.0 point a year and 4.5 for the period assigned.
  private func unit(_ target: String, _ level: String, _ poor: [Int]) throws -> Row {
    let row = try Row(.konRay)
    try row.area("kr-x1", "commune", under: "kr-district", name: "Xã Một")
    if level == "hamlet" { try row.area("kr-x1-t1", "hamlet", under: "kr-x1", name: "Làng Một") }
    let area = level == "hamlet" ? "kr-x1-t1" : "kr-x1"
    for year in 2022...2025 { try row.assign("1.0", to: area, year, of: target, by: "kr-pc") }
    try row.assign("4.5", to: area, nil, of: target, by: "kr-pc")
    for (index, count) in poor.enumerated() { try row.approve(area, 2021 + index, poor: count, of: 1_000) }
    return row
  }

  private func parts(_ row: Row, _ target: String, _ name: String) throws -> [String] {
    let reply = try row.ask("targets", target, "--as-of", "2026-01-31").only("unit", name)
    return reply.only("scope", "đơn vị", "mỗi năm", "2021–2025").lines("scope", "achieved", "status")
  }

  @Test func `KR-04 a commune's years and its period are judged apart, and both must be met`() throws {
    // 20.0, 19.0, 18.0, 17.0, 16.0: each year met, 4.0 of 4.5 in all.
    #expect(
      try parts(unit("kr-t02", "commune", [200, 190, 180, 170, 160]), "kr-t02", "Xã Một")
        == ["đơn vị | – | không đạt", "mỗi năm | – | đạt", "2021–2025 | 4,00 | không đạt"])
    // 20.0, 17.0, 16.5, 15.5, 14.5: 0.5 in 2023, 5.5 in all.
    #expect(
      try parts(unit("kr-t02", "commune", [200, 170, 165, 155, 145]), "kr-t02", "Xã Một")
        == ["đơn vị | – | không đạt", "mỗi năm | – | không đạt", "2021–2025 | 5,50 | vượt"])
    #expect(
      try parts(unit("kr-t02", "commune", [200, 188, 178, 167, 155]), "kr-t02", "Xã Một")
        == ["đơn vị | – | đạt", "mỗi năm | – | đạt", "2021–2025 | 4,50 | đạt"])
  }

  @Test func `KR-05 a village's years and its period are judged apart, and both must be met`() throws {
    #expect(
      try parts(unit("kr-t03", "hamlet", [200, 190, 180, 170, 155]), "kr-t03", "Làng Một")
        == ["đơn vị | – | đạt", "mỗi năm | – | đạt", "2021–2025 | 4,50 | đạt"])
    let row = try unit("kr-t03", "hamlet", [200, 190, 180, 171, 150])
    #expect(
      try parts(row, "kr-t03", "Làng Một")
        == ["đơn vị | – | không đạt", "mỗi năm | – | không đạt", "2021–2025 | 5,00 | vượt"])
    let year = try row.ask("targets", "kr-t03", "--as-of", "2026-01-31").only("scope", "năm 2024")
    #expect(year.lines("unit", "achieved", "gap", "status") == ["Làng Một | 0,90 | 0,10 | không đạt"])
    #expect(year.first("clause") == "III.1.d.4")
  }

  @Test
  func
    `KR-06 each commune shows start, new, relapsed, exited and end, near-poverty, and average and well-off households`()
    throws
  {
    let row = try Row(.konRay)
    for commune in ["kr-x1", "kr-x2"] {
      try row.area(commune, "commune", under: "kr-district")
      try row.area("\(commune)-t1", "hamlet", under: commune)
    }
    for number in 1...6 { try row.household("h-\(number)", in: number < 6 ? "kr-x1-t1" : "kr-x2-t1") }
    // Three poor at the start of 2022, two of which exit in 2022; one of these falls back in 2023, another becomes poor.
    for number in 1...3 { try row.enter("h-\(number)", "carried-over", on: "2021-12-31", by: "kr-x1") }
    try row.exit("h-1", on: "2022-12-10", by: "kr-x1")
    try row.exit("h-2", on: "2022-12-10", by: "kr-x1", to: "near-poor")
    try row.enter("h-1", "relapse", on: "2023-05-02", by: "kr-x1")
    try row.enter("h-4", "new", on: "2023-06-01", by: "kr-x1")
    try row.exit("h-3", on: "2023-12-10", by: "kr-x1")
    try row.given(
      """
      2023-12-10 kr-x1 household.exited-near-poverty {"household":"h-2","standard":"vn-mdp-2022-2025","review":"r-2023"}
      """,
      "2023-12-20 kr-x1 household.living-standard-rated {\"household\":\"h-2\",\"rating\":\"average\"}",
      "2023-12-20 kr-x1 household.living-standard-rated {\"household\":\"h-3\",\"rating\":\"average\"}",
      "2023-12-20 kr-x1 household.living-standard-rated {\"household\":\"h-5\",\"rating\":\"well-off\"}",
      "2023-12-20 kr-x2 household.living-standard-rated {\"household\":\"h-6\",\"rating\":\"well-off\"}")
    let accounts = try row.ask(
      "poverty", "--unit", "kr-district", "--by", "commune", "--account", "--year", "2023", "--as-of", "2023-12-31")
    // Poor: 1 + 1 + 1 - 1 = 2. Near-poor: 1 - 1 = 0. The second commune never had any.
    #expect(
      accounts.lines("unit", "class", "opening", "new", "relapsed", "exited", "closing")
        == ["kr-x1 | hộ nghèo | 1 | 1 | 1 | 1 | 2", "kr-x1 | hộ cận nghèo | 1 | 0 | 0 | 1 | 0"])
    // In 2022 the exit to near-poverty is one in the sense of the plan: from the poor to the other class.
    let before = try row.ask(
      "poverty", "--unit", "kr-x1", "--account", "--year", "2022", "--class", "poor", "--as-of", "2023-12-31")
    #expect(before.lines("opening", "exited", "toOtherClass", "closing") == ["3 | 1 | 1 | 1"])
    let counts = try row.ask(
      "households", "--unit", "kr-district", "--by", "commune", "--count", "--as-of", "2023-12-31")
    #expect(
      counts.lines("unit", "all", "poor", "near-poor", "average", "well-off", "rich")
        == ["kr-x1 | 5 | 2 | 0 | 2 | 1 | 0", "kr-x2 | 1 | 0 | 0 | 0 | 1 | 0"])
    let board = try row.ask("targets", "kr-t04", "--as-of", "2023-12-31")
    #expect(
      board.only("unit", "kr-x1").only("scope", "năm 2023").first("reason")
        .contains("thoát nghèo 1, phát sinh mới 1, tái nghèo 1"))
    // The target counts by commune, and a poor household is not rated.
    try row.refuses(
      "2023-12-21 kr-x1 household.living-standard-rated {\"household\":\"h-1\",\"rating\":\"average\"}",
      .ratingNeitherPoorNorNearPoor)
  }
}
