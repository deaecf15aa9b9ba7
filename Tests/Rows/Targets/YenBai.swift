import Events
import Projections
import Testing

@Suite struct `Targets of Yên Bái, row by row` {
  private func rates(_ unit: String, _ poor: [Int: Int], in row: Row) throws {
    for (year, count) in poor.sorted(by: { $0.key < $1.key }) { try row.approve(unit, year, poor: count, of: 10_000) }
  }

  @Test func `YB-03 from the printed 18,07% to 4,87% in four years is 3,30 and met, to 4,90% is 3,29 and missed`()
    throws
  {
    func reply(_ poor: Int) throws -> Reply {
      let row = try Row(.yenBai)
      try rates("yb-province", [2025: poor], in: row)
      return try row.ask("targets", "yb-t01", "--as-of", "2025-12-31")
    }
    let met = try reply(487)
    #expect(
      met.lines("baseline", "achieved", "status").first == "18,07 (cuối năm 2021, số in trong kế hoạch) | 3,30 | đạt")
    // 13.17 / 4 = 3.2925.
    #expect(try reply(490).lines("achieved", "gap", "status").first == "3,29 | 0,01 | không đạt")
    // 13.19 / 4 = 3.2975: two decimals would say 3.30.
    #expect(try reply(488).lines("achieved", "status").first == "3,298 | không đạt")
    #expect(try reply(400).lines("achieved", "status").first == "3,52 | vượt")
  }

  @Test func `YB-04 each of the two districts has its own baseline, and its pace in each year`() throws {
    let row = try Row(.yenBai)
    // Trạm Tấu: 50.00, 44.00, 37.00: 6.00 a year, then 6.50 on average. Mù Cang Chải: 40.00, 32.00.
    try rates("yb-tram-tau", [2021: 5_000, 2022: 4_400, 2023: 3_700], in: row)
    try rates("yb-mu-cang-chai", [2021: 4_000, 2022: 3_200], in: row)
    let one = try row.ask("targets", "yb-t02", "--as-of", "2023-12-31")
    #expect(
      one.lines("scope", "required", "achieved", "status") == [
        "toàn bộ | ít nhất 6,5 điểm phần trăm mỗi năm | 6,50 | đúng tiến độ",
        "bình quân 2021–2022 | ít nhất 6,5 điểm phần trăm mỗi năm | 6,00 | chậm tiến độ",
        "bình quân 2021–2023 | ít nhất 6,5 điểm phần trăm mỗi năm | 6,50 | đúng tiến độ",
      ])
    #expect(one.first("baseline") == "50,00 (5.000 / 10.000, cuối năm 2021, được duyệt)")
    let other = try row.ask("targets", "yb-t03", "--as-of", "2022-12-31")
    #expect(
      other.lines("required", "achieved", "status").first == "ít nhất 7,67 điểm phần trăm mỗi năm | 8,00 | đúng tiến độ"
    )
    #expect(other.first("baseline") == "40,00 (4.000 / 10.000, cuối năm 2021, được duyệt)")
  }

  /// The province at 18.00 at the end of 2021 and, four years later, where told; its minorities alike.
  private func minorities(_ province: Int, _ before: Int, _ after: Int) throws -> Reply {
    let row = try Row(.yenBai)
    try row.approve(
      "yb-province", 2021, poor: 1_800, of: 10_000, nil, [Row.Part("ethnic-minority", poor: before / 10, of: 1_000)])
    try row.approve(
      "yb-province", 2025, poor: province, of: 10_000, nil, [Row.Part("ethnic-minority", poor: after / 10, of: 1_000)])
    return try row.ask("targets", "yb-t04", "--as-of", "2025-12-31")
  }

  @Test
  func
    `YB-05 the minorities' fall is held against 1,5 times the province's, and not judged when that is not above zero`()
    throws
  {
    // Falls over four years: 13.2 of the province (3.3 a year); 19.8 (4.95 a year) is 1.5 times.
    let met = try minorities(480, 3_000, 1_020)
    #expect(met.lines("achieved", "status").first == "1,50 | đạt")
    #expect(met.first("reason").contains("giảm 19,80 so với 13,20 của Tỉnh Yên Bái: gấp 1,50 lần"))
    // 19.7 / 13.2 = 1.492.
    #expect(try minorities(480, 3_000, 1_030).lines("achieved", "status").first == "1,49 | không đạt")
    for province in [1_800, 1_850] {
      let open = try minorities(province, 3_000, 1_020)
      #expect(open.first("status") == "chưa xét được")
      #expect(open.first("reason").contains("không lớn hơn 0"))
    }
  }

  @Test func `YB-06 the difficult communes are those on the list, their rate the sum of their households`() throws {
    let row = try Row(.yenBai)
    try row.area("yb-d1", "district", under: "yb-province")
    for commune in ["yb-x1", "yb-x2", "yb-x3"] { try row.area(commune, "commune", under: "yb-d1") }
    for commune in ["yb-x1", "yb-x2"] {
      try row.given(
        """
        2021-06-04 yb-pc unit.classification-granted {"classified":"\(commune)",\
        "classification":"especially-difficult-commune","legalBasis":"861/QĐ-TTg, 2021-06-04"}
        """)
    }
    // 300 of 500 and 40 of 1,500 are 17.00 together; the mean of 60.00 and 2.67 would be 31.33.
    // Four years on 100 of 500 and 42 of 1,500 are 7.10: a fall of 9.90. The third commune is not on the list.
    for (commune, before, after, total) in [
      ("yb-x1", 300, 100, 500), ("yb-x2", 40, 42, 1_500), ("yb-x3", 100, 900, 1_000),
    ] {
      try row.approve(commune, 2021, poor: before, of: total)
      try row.approve(commune, 2025, poor: after, of: total)
    }
    try row.approve("yb-province", 2021, poor: 1_800, of: 10_000)
    try row.approve("yb-province", 2025, poor: 1_140, of: 10_000)
    // 9.90 / 6.60 = 1.50.
    let reply = try row.ask("targets", "yb-t05", "--as-of", "2025-12-31")
    #expect(
      reply.lines("baseline", "achieved", "status").first
        == "17,00 (340 / 2.000, cuối năm 2021, được duyệt) | 1,50 | đạt")
    #expect(reply.first("reason").contains("cộng số hộ của 2 đơn vị diện xã đặc biệt khó khăn"))
    // A commune that leaves the list leaves the group: 300 of 500 to 100 of 500 is 40.00.
    try row.given(
      """
      2025-06-01 yb-pc unit.classification-ended {"classified":"yb-x2","classification":"especially-difficult-commune",\
      "legalBasis":"77/QĐ-UBDT, 2025-06-01","reason":"Đạt chuẩn"}
      """)
    #expect(
      try row.ask("targets", "yb-t05", "--as-of", "2025-12-31").first("baseline")
        == "60,00 (300 / 500, cuối năm 2021, được duyệt)")
  }

  @Test func `YB-07 only a decision by 31/12/2025 ends the poor district, whatever its rate`() throws {
    func ending(_ day: String, basis: String = "1088/QĐ-TTg, 2025-06-30") -> String {
      """
      \(day) yb-pc unit.classification-ended {"classified":"yb-mu-cang-chai","classification":"poor-district",\
      "legalBasis":"\(basis)","reason":"Ra khỏi danh sách huyện nghèo"}
      """
    }
    let row = try Row(.yenBai)
    try rates("yb-mu-cang-chai", [2024: 300], in: row)
    let before = try row.ask("targets", "yb-t06", "--as-of", "2025-06-29")
    #expect(before.first("status") == "chưa xét được")
    #expect(
      before.first("reason") == "chưa đến hạn ngày 31/12/2025; chưa có quyết định ra khỏi diện huyện nghèo; "
        + "tỷ lệ hộ nghèo 3,00 (300 / 10.000, cuối năm 2024, được duyệt), không xét")
    #expect(try row.ask("targets", "yb-t06", "--as-of", "2025-12-31").first("status") == "không đạt")
    try row.refuses(ending("2025-06-30", basis: "Tỷ lệ hộ nghèo dưới 4%"), .classificationEndedByDecision)
    try row.given(ending("2025-06-30"))
    let met = try row.ask("targets", "yb-t06", "--as-of", "2025-12-31")
    #expect(met.first("status") == "đạt")
    #expect(met.first("reason").hasPrefix("Huyện Mù Cang Chải ra khỏi diện ngày 30/06/2025"))

    let late = try Row(.yenBai)
    try late.given(ending("2026-01-02"))
    let missed = try late.ask("targets", "yb-t06", "--as-of", "2026-01-31")
    #expect(missed.first("status") == "không đạt")
    #expect(missed.first("reason").contains("sau hạn ngày 31/12/2025"))
  }

  @Test
  func `YB-08 of 59 listed communes the 30th exit meets it, 29 at the end are 1 short, and exits are listed by day`()
    throws
  {
    let row = try Row(.yenBai)
    try row.area("yb-d1", "district", under: "yb-province")
    for number in 1...59 {
      try row.area("yb-x\(number)", "commune", under: "yb-d1", name: "Xã \(number)")
      if number == 30 {
        let part = try row.ask("targets", "yb-t07", "--as-of", "2025-12-31")
        #expect(part.first("reason").contains("mới ghi nhận 29 trong 59 đơn vị của danh sách"))
      }
      try row.given(
        """
        2021-06-04 yb-pc unit.classification-granted {"classified":"yb-x\(number)",\
        "classification":"especially-difficult-commune","legalBasis":"861/QĐ-TTg, 2021-06-04"}
        """)
    }
    func end(_ numbers: ClosedRange<Int>, on day: String) throws {
      for number in numbers {
        try row.given(
          """
          \(day) yb-pc unit.classification-ended {"classified":"yb-x\(number)",\
          "classification":"especially-difficult-commune","legalBasis":"77/QĐ-UBDT, \(day)","reason":"Đạt chuẩn"}
          """)
      }
    }
    try end(1...19, on: "2024-03-29")
    try end(20...29, on: "2025-03-31")
    let short = try row.ask("targets", "yb-t07", "--as-of", "2025-12-31")
    #expect(short.lines("achieved", "gap", "status").first == "29 | 1 | không đạt")
    // After four of five years 24 are asked; 29 are there.
    #expect(try row.ask("targets", "yb-t07", "--as-of", "2025-06-30").first("status") == "đúng tiến độ")
    try end(30...30, on: "2025-12-15")
    let met = try row.ask("targets", "yb-t07", "--as-of", "2025-12-31")
    #expect(met.lines("achieved", "gap", "status").first == "30 | 0 | đạt")
    let reason = met.first("reason")
    #expect(
      reason.hasPrefix("59 đơn vị có tên trong danh sách xã đặc biệt khó khăn; Xã 1 ra khỏi diện ngày 29/03/2024"))
    #expect(reason.hasSuffix("Xã 30 ra khỏi diện ngày 15/12/2025"))
  }

  private static let assigned = [(2022, "3.0"), (2023, "4.0"), (2024, "3.0"), (2025, "3.0")]

  @Test func `YB-11 districts by years: each value of plan 81 met or missed, and the average of the years`() throws {
    let row = try Row(.yenBai)
    for (year, value) in Self.assigned { try row.assign(value, to: "yb-tram-tau", year, of: "yb-t09", by: "yb-pc") }
    for (year, value) in Self.assigned { try row.assign(value, to: "yb-mu-cang-chai", year, of: "yb-t09", by: "yb-pc") }
    // 20.00, 16.50, 12.60, 9.60, 6.60: falls of 3.50, 3.90, 3.00, 3.00; 13.40 / 4 = 3.35, and 3.25 is asked.
    try rates("yb-tram-tau", [2021: 2_000, 2022: 1_650, 2023: 1_260, 2024: 960, 2025: 660], in: row)
    // 40.00, 37.00, 33.00, 30.00, 27.00: each met, 3.25 on average.
    try rates("yb-mu-cang-chai", [2021: 4_000, 2022: 3_700, 2023: 3_300, 2024: 3_000, 2025: 2_700], in: row)
    let grid = try row.ask("targets", "yb-t09", "--as-of", "2026-01-31")
    #expect(
      grid.only("unit", "Huyện Trạm Tấu").lines("scope", "required", "achieved", "status") == [
        "đơn vị | – | – | không đạt",
        "năm 2022 | ít nhất 3,0 điểm phần trăm | 3,50 | vượt",
        "năm 2023 | ít nhất 4,0 điểm phần trăm | 3,90 | không đạt",
        "năm 2024 | ít nhất 3,0 điểm phần trăm | 3,00 | đạt", "năm 2025 | ít nhất 3,0 điểm phần trăm | 3,00 | đạt",
        "mỗi năm | – | – | không đạt", "bình quân 2021–2025 | ít nhất 3,25 điểm phần trăm | 3,35 | vượt",
      ])
    #expect(
      grid.only("unit", "Huyện Mù Cang Chải").lines("scope", "status") == [
        "đơn vị | đạt", "năm 2022 | đạt", "năm 2023 | đạt", "năm 2024 | đạt", "năm 2025 | đạt", "mỗi năm | đạt",
        "bình quân 2021–2025 | đạt",
      ])
    #expect(grid.first("reason").hasPrefix("1 đơn vị đạt hoặc đúng tiến độ, 1 không"))
  }

  @Test func `YB-12 in each commune the minorities fall 1,5 times as fast; a commune without any is outside`() throws {
    let row = try Row(.yenBai)
    try row.area("yb-d1", "district", under: "yb-province")
    for commune in ["Xã Một", "Xã Hai", "Xã Ba"].enumerated() {
      try row.area("yb-x\(commune.offset + 1)", "commune", under: "yb-d1", name: commune.element)
    }
    // 20.00 to 10.00 in all; of 200 minority households 60 to 30 are 15.00 points, 60 to 31 are 14.50.
    for (commune, after) in [("yb-x1", 30), ("yb-x2", 31)] {
      try row.approve(commune, 2021, poor: 200, of: 1_000, nil, [Row.Part("ethnic-minority", poor: 60, of: 200)])
      try row.approve(commune, 2025, poor: 100, of: 1_000, nil, [Row.Part("ethnic-minority", poor: after, of: 200)])
    }
    try row.approve("yb-x3", 2021, poor: 200, of: 1_000)
    try row.approve("yb-x3", 2025, poor: 100, of: 1_000)
    let reply = try row.ask("targets", "yb-t10", "--as-of", "2025-12-31")
    #expect(
      reply.only("scope", "đơn vị").lines("unit", "achieved", "status")
        == ["Xã Một | 1,50 | đạt", "Xã Hai | 1,45 | không đạt", "Xã Ba | – | không áp dụng"])
    #expect(
      reply.only("unit", "Xã Ba").first("reason")
        == "không có hộ dân tộc thiểu số; không có hộ ở xã đặc biệt khó khăn")
    #expect(reply.first("status") == "không đạt")
  }

  @Test func `YB-13 villages are judged by each year and by the average, as province and district assigned`() throws {
    let row = try Row(.yenBai)
    try row.area("yb-tram-tau-x1", "commune", under: "yb-tram-tau")
    try row.area("yb-tram-tau-x1-t1", "hamlet", under: "yb-tram-tau-x1", name: "Thôn Một")
    for (year, value) in Self.assigned {
      // The province assigns the first two years, the district the others.
      try row.assign(value, to: "yb-tram-tau-x1-t1", year, of: "yb-t11", by: year < 2024 ? "yb-pc" : "yb-tram-tau")
    }
    // Of 100 households: 30, 27, 23, 21, 17: falls of 3, 4, 2, 4; 13 / 4 = 3.25, as much as is asked.
    for (index, poor) in [30, 27, 23, 21, 17].enumerated() {
      try row.approve("yb-tram-tau-x1-t1", 2021 + index, poor: poor, of: 100)
    }
    let reply = try row.ask("targets", "yb-t11", "--as-of", "2026-01-31")
    #expect(
      reply.only("unit", "Thôn Một").lines("scope", "achieved", "status") == [
        "đơn vị | – | không đạt", "năm 2022 | 3,00 | đạt", "năm 2023 | 4,00 | đạt", "năm 2024 | 2,00 | không đạt",
        "năm 2025 | 4,00 | vượt", "mỗi năm | – | không đạt", "bình quân 2021–2025 | 3,25 | đạt",
      ])
    #expect(reply.only("scope", "năm 2024").first("reason").contains("còn thiếu 1,00"))
    // Another district cannot assign it anything.
    try row.refuses(
      """
      2022-02-01 yb-mu-cang-chai plan.target-assigned plan=yb {"assignment":"as-x","target":"yb-t11",\
      "assignedBy":"yb-mu-cang-chai","area":"yb-tram-tau-x1-t1","year":2022,"indicator":"poor-household-rate-reduction",\
      "value":"1.0","unitOfMeasure":"percentage-points","standard":"vn-mdp-2022-2025","clause":"IV.1.d(1).3"}
      """, .assignmentInsideArea)
  }
}
