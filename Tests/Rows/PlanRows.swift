import Events
import Projections
import Testing

@Suite struct `Plans, row by row` {
  /// What `socai plans PLAN` says under one id, and where that is printed.
  private func says(_ id: String, _ plan: String, _ row: Row, asOf day: String) throws -> [String] {
    try row.ask("plans", plan, "--as-of", day).only("id", id).lines("text", "clause")
  }

  @Test func `CT-01 the plan of 2017 shows its number, full date, bases and the movement above it`() throws {
    let row = try Row(.canTho)
    let heading = "heading; preamble"
    #expect(try says("number", "ct", row, asOf: "2017-12-31") == ["145/KH-UBND | \(heading)"])
    #expect(try says("issuedOn", "ct", row, asOf: "2017-12-31") == ["18/09/2017 | \(heading)"])
    #expect(try says("period", "ct", row, asOf: "2017-12-31") == ["2016–2020 | \(heading)"])
    #expect(
      try says("movement", "ct", row, asOf: "2017-12-31") == [
        "Chung tay vì người nghèo và công tác từ thiện xã hội | \(heading)",
        "Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau | \(heading)",
      ])
    // Three bases, with number, date and issuer; the second is the plan above.
    let bases = try ["ct-b01", "ct-b02", "ct-b03"].map { try says($0, "ct", row, asOf: "2017-12-31")[0] }
    #expect(bases[0].hasPrefix("80/NQ-CP · 19/05/2011 · Chính phủ · "))
    #expect(bases[1].hasPrefix("1285/QĐ-TTg · 22/08/2017 · Thủ tướng Chính phủ · "))
    #expect(bases[1].hasSuffix("· kế hoạch cấp trên | preamble"))
    #expect(bases[2].hasPrefix("24/KH-UBND · 28/02/2017 · Ủy ban nhân dân thành phố Cần Thơ · "))
    #expect(bases.map { $0.contains("cấp trên") } == [false, true, false])
    let list = try row.ask("plans", "--as-of", "2017-12-31").only("plan", "ct")
    #expect(list.lines("number", "issuedOn", "legalBases") == ["145/KH-UBND | 18/09/2017 | 3"])
    #expect(list.stored("issuedOn") == ["2017-09-18"])
  }

  @Test func `CB-02 five bases and the cited documents are listed, and one goes up to both parent plans`() throws {
    let row = try Row(.caoBang)
    let day = "2022-12-31"
    let starts = [
      "160/NQ-CP · 22/12/2021 · Chính phủ · ", "666/QĐ-TTg · 02/06/2022 · Thủ tướng Chính phủ · ",
      "92-KH/TU · 08/11/2021 · Tỉnh ủy Cao Bằng · ",
      "12-NQ/TU · 09/06/2022 · Ban Chấp hành Đảng bộ tỉnh khóa XIX · ",
      "2451/KH-UBND · 26/09/2022 · Ủy ban nhân dân tỉnh Cao Bằng · ",
    ]
    for (number, start) in starts.enumerated() {
      let text = try says("cb-b0\(number + 1)", "cb", row, asOf: day)[0]
      #expect(text.hasPrefix(start), "\(text)")
      #expect(text.contains("· kế hoạch cấp trên") == [1, 4].contains(number))
    }
    #expect(try row.ask("plans", "--as-of", day).only("plan", "cb").lines("legalBases") == ["5"])
    // The further documents, one of them without number or date.
    let cited = try row.ask("plans", "cb", "--part", "citedDocument", "--as-of", day)
    #expect(cited.count == 5)
    #expect(cited.lines("id", "text")[1].hasPrefix("cb-cd02 | Đại hội XVIII Đảng bộ Thành phố · "))
    #expect(
      cited.lines("id", "text", "clause")[3].hasPrefix("cb-cd04 | 1705/QĐ-TTg · 12/10/2021 · Thủ tướng Chính phủ · "))
    // Once the plans above are on record too, they are found by their number and issuer.
    #expect(try says("parent", "cb", row, asOf: day).isEmpty)
    func above(_ plan: String, _ number: String, by issuer: String, of area: String, _ level: String, on day: String)
      -> String
    {
      """
      \(day) \(issuer) plan.issued plan=\(plan) {"movement":"vn-for-the-poor-2021-2025","title":"Kế hoạch",\
      "issuer":"\(issuer)","level":"\(level)","area":"\(area)","number":"\(number)","issuedOn":"\(day)",\
      "periodFrom":2021,"periodTo":2025,"legalBases":[],"clause":"heading"}
      """
    }
    try row.given(
      above("q-666", "666/QĐ-TTg", by: "vn-prime-minister", of: "vn", "national", on: "2022-06-02"),
      above("cb-2451", "2451/KH-UBND", by: "cb-province-pc", of: "cb-province", "province", on: "2022-09-26"))
    #expect(try says("parent", "cb", row, asOf: day).map { $0.prefix(7) } == ["q-666 |", "cb-2451"])
    #expect(try says("cb-b05", "cb", row, asOf: day)[0].contains("· kế hoạch cấp trên (cb-2451)"))
    #expect(try says("number", "cb-2451", row, asOf: day) == ["2451/KH-UBND | heading"])
  }

  @Test func `YB-01 the movement of the province, the one above it and the one before it are shown, blanks as blanks`()
    throws
  {
    let row = try Row(.yenBai)
    #expect(try says("number", "yb", row, asOf: "2022-12-31") == ["(chưa có số) | heading; preamble"])
    #expect(try says("issuedOn", "yb", row, asOf: "2022-12-31") == ["(trống) | heading; preamble"])
    #expect(
      try says("movement", "yb", row, asOf: "2022-12-31") == [
        "Yên Bái chung tay vì người nghèo - Không để ai bị bỏ lại phía sau | heading; preamble",
        "Vì người nghèo - Không để ai bị bỏ lại phía sau | heading; preamble",
      ])
    #expect(
      try says("yb-lm01", "yb", row, asOf: "2022-12-31") == [
        "Cả nước chung tay vì người nghèo, không để ai bị bỏ lại phía sau 2016-2020 · phong trào trước đó · "
          + "→ vn-for-the-poor-2016-2020 | preamble"
      ])
    #expect(
      try row.ask("plans", "--as-of", "2022-12-31").only("plan", "yb").lines("number", "issuedOn", "period")
        == ["(chưa có số) | (trống) | 2021–2025"])
  }

  @Test func `CB-34 the role table says who holds what on a day, and a new holder leaves the old one its past`() throws
  {
    let row = try Row(.caoBang)
    func holders(_ provision: String, _ day: String) throws -> [String] {
      try row.ask("plans", "cb", "--roles", "--as-of", day).only("provision", provision).stored("holderId")
    }
    let line = DutyLine.caoBang
    try row.given(
      line.proposed("pr-1", by: "cb-labour", to: "cb-home-affairs", on: "2023-11-01"),
      line.decided(
        "pr-1", by: "cb-city-pc", through: "cb-home-affairs", with: "cb-labour", on: "2023-12-15", from: "2024-01-01",
        "cb-i01 holders cb-ntp-standing"),
      """
      2025-03-01 cb-city-pc unit.succeeded {"from":[{"unit":"cb-labour","share":"full"}],"to":["cb-home-affairs"],\
      "resolution":"Sắp xếp bộ máy"}
      """)
    // Section V.1 gives the labour office its part, section V.2 the Home Affairs Office; from 1 March 2025 it has both.
    let table = try row.ask("plans", "cb", "--roles", "--as-of", "2025-02-28")
    #expect(
      table.only("provision", "cb-ro01").lines("clause", "holder") == [
        "V.1 | Phòng Lao động - Thương binh và Xã hội thành phố Cao Bằng"
      ])
    #expect(
      try holders("cb-ro01", "2025-03-01") == ["cb-home-affairs"]
        && holders("cb-ro02", "2025-03-01") == ["cb-home-affairs"])
    #expect(
      try row.ask("plans", "cb", "--roles", "--as-of", "2025-03-01").only("provision", "cb-ro01").stored("named") == [
        "cb-labour"
      ])
    // The way of the provincial certificate: inbox, appraiser, appraiser of the dossier, who forwards, who decides.
    #expect(
      table.only("provision", "cb-route-3").lines("role").map { $0.split(separator: ":")[0] } == [
        "tiếp nhận", "thẩm định thành tích", "thẩm định hồ sơ", "trình", "quyết định",
      ])
    #expect(
      try holders("cb-route-3", "2025-02-28") == [
        "cb-labour", "cb-labour", "cb-home-affairs", "cb-home-affairs", "cb-province-pc-chair",
      ])
    #expect(try Set(holders("cb-route-3", "2025-03-01")) == ["cb-home-affairs", "cb-province-pc-chair"])
    // Who takes proposals in, who joins in, who decides; where reports go.
    #expect(
      table.only("provision", "cb-am01").lines("role", "clause") == [
        "tiếp nhận kiến nghị | closing", "tổng hợp kiến nghị | closing", "phối hợp tổng hợp kiến nghị | closing",
        "quyết định điều chỉnh | closing",
      ])
    #expect(try holders("cb-am01", "2025-02-28") == ["cb-home-affairs", "cb-home-affairs", "cb-labour", "cb-city-pc"])
    #expect(
      table.only("provision", "cb-r01").only("role", "đầu mối nhận báo cáo").stored("holderId") == ["cb-home-affairs"])
    // A duty that an amendment gave to another from 2024 on: the years before stay with who held it.
    #expect(try holders("cb-i01", "2023-12-31") == ["cb-home-affairs", "cb-labour"])
    #expect(try holders("cb-i01", "2024-01-01") == ["cb-ntp-standing"])
    #expect(
      try row.ask("duties", "--duty", "cb-i01", "--as-of", "2024-12-31").only("period", "2023", "2024").stored(
        "holderId")
        == ["cb-home-affairs", "cb-labour", "cb-ntp-standing"])
  }
}
