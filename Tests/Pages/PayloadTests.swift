import CanonicalJSON
import Events
import Pages
import Testing

struct PayloadTests {
  @Test func `a payload is summed up by its first fields, in the words of the catalogue`() {
    let payload = Samples.proven.payload
    #expect(
      EntryList.summary(of: payload, .householdExitedPoverty, in: .vi) == """
        Hộ: h-sm0001 · Chuẩn nghèo: vn-mdp-2022-2025 · Diện sau khi thoát nghèo: cận nghèo · Đợt rà soát: rv-st-2023
        """)
    let names = ["h-sm0001": Places.Place("Lò Văn Sen", Link("households", "h-sm0001"))]
    #expect(
      EntryList.summary(of: payload, .householdExitedPoverty, names: names, in: .en).hasPrefix(
        "Household: Lò Văn Sen · Poverty standard: vn-mdp-2022-2025 · Class after the exit: near-poor"))
  }

  @Test func `days, money, fractions, sealed texts and unknown fields are shown for what they are`() throws {
    let payload: JSON = [
      "household": "h-1", "headName": ["key": "k-1", "sealed": "QUJD"], "members": 1_234, "noSuchField": [1, 2],
    ]
    let entry = Samples(.vi).entries[0]
    let detail = EntryDetail(
      EntryList.Entry(
        seq: 1, at: entry.at, on: entry.on, type: .householdRegistered, unit: "u", by: "a", summary: "",
        link: Link("log", "1")), payload: payload, line: "{}")
    let markup = try Markup("<!DOCTYPE html>\n" + Section(Title(vi: "x", en: "x"), [detail]).html(in: .vi).text)
    let rows = Dictionary(uniqueKeysWithValues: zip(markup.all("dt").map(\.text), markup.all("dd").map(\.text)))
    #expect(rows["Họ tên chủ hộ"] == "niêm phong" || rows.values.contains("niêm phong"))
    #expect(!rows.values.contains { $0.contains("QUJD") })
    #expect(rows.values.contains("1.234"))
    #expect(rows["noSuchField"] == "12")
  }

  @Test func `no payload of the catalogue breaks its page`() throws {
    for type in EventType.allCases {
      for value: JSON in ["x", 7, true, .null, ["a": ["b": [1, "c", .null]]], [[], [["d": 1]]]] {
        let payload = JSON.object(
          JSON.Object(Dictionary(grouping: type.fields, by: \.path).keys.sorted().map { ($0, value) }))
        let entry = Samples(.vi).entries[0]
        let own = EntryList.Entry(
          seq: 1, at: entry.at, on: entry.on, type: type, unit: "u", by: "a",
          summary: EntryList.summary(of: payload, type, in: .en), link: Link("log", "1"))
        let detail = EntryDetail(own, payload: payload, line: "{}")
        _ = try Markup("<!DOCTYPE html>\n" + Section(Title(vi: "x", en: "x"), [detail]).html(in: .en).text)
      }
    }
  }
}
