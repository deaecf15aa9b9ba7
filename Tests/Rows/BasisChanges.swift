import Bookkeeping
import Events
import Projections
import Testing

private typealias Line = NominationLine

/// An award whose figures read differently since its decision: both values, and the entries between.
@Suite struct `Awards whose basis changed` {
  private func result(_ id: String, year: Int, poor: Int, rate: String, on day: String) -> String {
    """
    \(day) cb-city poverty-review.result-approved id=\(id) {"review":"rv-\(year)","area":"cb-x","year":\(year),\
    "standard":"vn-mdp-2022-2025","total":500,"poor":\(poor),"poorRate":"\(rate)","nearPoor":0,"nearPoorRate":"0.00"}
    """
  }

  private func submitted(year: Int, poor: Int, on day: String) -> String {
    let flows =
      "\"carriedOver\":0,\"new\":0,\"relapsed\":0,\"fromOtherClass\":0,\"splitIn\":0,\"movedIn\":0,\"boundaryIn\":0,"
      + "\"exited\":0,\"toOtherClass\":0,\"left\":0,\"merged\":0,\"movedOut\":0,\"boundaryOut\":0"
    return """
      \(day) cb-x poverty-review.result-submitted {"review":"rv-\(year)","area":"cb-x","year":\(year),\
      "standard":"vn-mdp-2022-2025","stage":"official","asOf":"\(year)-12-10","total":500,\
      "poor":{"opening":\(poor),\(flows),"closing":\(poor)},"nearPoor":{"opening":0,\(flows),"closing":0}}
      """
  }

  private func changes(_ row: Row) throws -> [String] {
    let books = try row.books()
    let awards = books.state.awards.rows(asOf: Day(number: .max), books.state.symbols)
    return try books.basisChanges(of: awards, at: row.place).map { change in
      let entries = change.entries.map { "\($0)" }.joined(separator: ",")
      return "\(books.state.symbols.text(of: change.award)) \(change.title.en): \(text(change.before)) → "
        + "\(text(change.after)) by \(entries)"
    }.filter { $0.contains("approved") || $0.contains("class") }
  }

  private func text(_ value: BasisFigure.Value?) -> String {
    switch value {
    case .poverty(let count, _, let rate): "\(count.map { "\($0)" } ?? "") \(rate.map { "\($0)" } ?? "")"
    case .povertyClass(let povertyClass): povertyClass.text
    case .evidence(let value): "\(value)"
    case nil: "-"
    }
  }

  private let award = Line(plan: "cb", form: "certificate-of-commendation", level: "district")

  @Test func `a corrected rate and a late one are listed with the entries between, what came later is not`() throws {
    let row = try Row(.caoBang)
    try row.given(
      Line.unit("cb-x", "administrative-area", "commune", under: "cb-city"),
      submitted(year: 2022, poor: 21, on: "2022-12-15"),
      result("rs-22", year: 2022, poor: 12, rate: "2.40", on: "2022-12-20"),
      award.granted("aw-1", to: "cb-x", on: "2023-01-10", "annual", 2022, by: "cb-city-pc-chair", number: "7/QĐ"))
    #expect(try changes(row).isEmpty)
    // A year later: a later result, which is no change of what the award rests on.
    try row.given(
      submitted(year: 2023, poor: 5, on: "2023-12-15"),
      result("rs-23", year: 2023, poor: 5, rate: "1.00", on: "2023-12-20"))
    #expect(try changes(row).isEmpty)
    try row.given(
      "2024-02-01 cb-city entry.correction-proposed id=cp-1 re=rs-22 {\"corrected\":{\"poor\":21,\"poorRate\":\"4.20\"},\"reason\":\"wrong-figure\"}",
      "2024-02-02 cb-city entry.corrected re=cp-1 by=a-2 {\"corrected\":{\"poor\":21,\"poorRate\":\"4.20\"},\"reason\":\"wrong-figure\"}"
    )
    let correction = try row.size
    let listed = try changes(row)
    #expect(listed == ["aw-1 poor 2022, approved: 12 2.40 → 21 4.20 by \(correction)"])
  }
}
