import Events

/// Lines of yearly results, with accounts that balance by what was carried over.
enum ResultLine {
  /// Submitted by a unit and approved by the one above it: with `late`, both recorded at that moment.
  static func approved(
    of area: String, by authority: String, on day: String, _ year: Int, poor: Int, total: Int,
    id: String? = nil, late: String? = nil
  ) -> [String] {
    let words = [late.map { "at=\($0)" }, id.map { "id=\($0)" }].compactMap { $0 }.joined(separator: " ")
    let at = late.map { "at=\($0)" } ?? ""
    return [
      "\(day) \(area) poverty-review.result-submitted \(at) " + submission(of: area, on: day, year, poor, total),
      "\(day) \(authority) poverty-review.result-approved \(words) " + approval(of: area, year, poor, total),
    ]
  }

  static func approval(of area: String, _ year: Int, _ poor: Int, _ total: Int, rate: String? = nil) -> String {
    """
    {"area":"\(area)","decisionNumber":"\(year)/QĐ","nearPoor":0,"nearPoorRate":"0.00","poor":\(poor),\
    "poorRate":"\(rate ?? Decimal(percent: poor, of: total)?.text ?? "0.00")","review":"rv-\(area)-\(year)",\
    "standard":"vn-mdp-2022-2025","total":\(total),"year":\(year)}
    """
  }

  private static func submission(of area: String, on day: String, _ year: Int, _ poor: Int, _ total: Int) -> String {
    """
    {"area":"\(area)","asOf":"\(day)","nearPoor":\(account(0)),"poor":\(account(poor)),"review":"rv-\(area)-\(year)",\
    "stage":"official","standard":"vn-mdp-2022-2025","total":\(total),"year":\(year)}
    """
  }

  private static func account(_ closing: Int) -> String {
    """
    {"boundaryIn":0,"boundaryOut":0,"carriedOver":\(closing),"closing":\(closing),"exited":0,"fromOtherClass":0,"left":0,\
    "merged":0,"movedIn":0,"movedOut":0,"new":0,"opening":0,"relapsed":0,"splitIn":0,"toOtherClass":0}
    """
  }

  /// A ward of Cao Bằng city with its committee, which reports to the city's.
  static let ward = [
    area("w-1", "administrative-area", under: "cb-city"), area("w-1-pc", "peoples-committee", under: "w-1"),
  ]

  private static func area(_ id: String, _ kind: String, under parent: String) -> String {
    """
    2023-01-10 cb-city unit.registered {"kind":"\(kind)","level":"commune","nameVi":"Đơn vị \(id)",\
    "namedIndividually":true,"parent":"\(parent)","registered":"\(id)","validFrom":"2000-01-01"}
    """
  }
}

/// Lines that put right what is on record: one account proposes, another records.
enum CorrectionLine {
  static func proposed(
    _ corrected: String, of entry: String, on day: String, by account: String = "a-lan", unit: String, id: String,
    reason: String = "wrong-figure", because explanation: String
  ) -> String {
    """
    \(day) \(unit) entry.correction-proposed by=\(account) id=\(id) re=\(entry) \
    {"corrected":{\(corrected)},"explanation":"\(explanation)","reason":"\(reason)"}
    """
  }

  static func recorded(
    _ corrected: String, as proposal: String, on day: String, by account: String = "a-minh", unit: String,
    id: String? = nil, reason: String = "wrong-figure"
  ) -> String {
    """
    \(day) \(unit) entry.corrected by=\(account) \(id.map { "id=\($0)" } ?? "") re=\(proposal) \
    {"corrected":{\(corrected)},"reason":"\(reason)"}
    """
  }

  static func voided(_ entry: String, on day: String, by account: String = "a-minh", unit: String) -> String {
    """
    \(day) \(unit) entry.voided by=\(account) re=\(entry) {"approvedBy":"a-thu","reason":"did-not-happen"}
    """
  }
}
