import Events
import Projections
import Testing

/// Lines of stories about duties: plans, launches, reviews, reports and amendments of one plan.
struct DutyLine {
  /// The plan that the entries serve, and its movement.
  let plan: String
  let movement: String

  /// A unit's own plan for the movement, under this one.
  func issued(by unit: String, in area: String, on day: String, from: Int = 2021, to: Int = 2025) -> String {
    """
    \(day) \(unit) plan.issued plan=\(unit)-plan {"movement":"\(movement)","parent":"\(plan)","title":"Kế hoạch",\
    "issuer":"\(unit)","level":"any","area":"\(area)","periodFrom":\(from),"periodTo":\(to),"legalBases":[],\
    "clause":"heading"}
    """
  }

  func launched(by unit: String, on day: String) -> String {
    """
    \(day) \(unit) movement.launched {"movement":"\(movement)","launchedBy":"\(unit)","nameVi":"P",\
    "periodFrom":2021,"periodTo":2025,"pledgesSigned":false}
    """
  }

  func review(
    _ kind: String, by unit: String, on day: String, with other: String? = nil, programme: String? = nil,
    awards: [String] = []
  ) -> String {
    let more =
      (other.map { ",\"combinedWith\":\"\($0)\"" } ?? "") + (programme.map { ",\"programmeReviewOn\":\"\($0)\"" } ?? "")
    return """
      \(day) \(unit) movement-review.held plan=\(plan) {"review":"rv-\(kind)-\(unit)","holder":"\(unit)",\
      "kind":"\(kind)","organisedBy":["\(unit)"],"awardsPresented":\(awards)\(more)}
      """
  }

  func report(_ duty: String, by unit: String, _ period: String, on day: String, to inbox: String) -> String {
    InspectionLine.report(
      "rp-\(unit)-\(duty)-\(period)", duty, plan, by: unit, period, on: day, to: inbox)
  }

  func consolidated(
    _ duty: String, by unit: String, _ period: String, on day: String, from reports: [String] = [],
    missing: [String] = [], with partners: [String], to addressees: [String]
  ) -> String {
    """
    \(day) \(unit) report.consolidated plan=\(plan) {"report":"rp-\(unit)-\(duty)-\(period)","duty":"\(duty)",\
    "period":"\(period)","fromReports":\(reports),"missing":\(missing),"preparedWith":\(partners),\
    "submitter":"\(unit)","addressees":\(addressees)}
    """
  }

  func fulfilled(_ duty: String, by unit: String, _ period: String, on day: String) -> String {
    """
    \(day) \(unit) duty.fulfilled plan=\(plan) {"duty":"\(duty)","holder":"\(unit)","period":"\(period)","result":"plan"}
    """
  }

  func reminded(_ unit: String, of duty: String, _ period: String, by office: String, on day: String) -> String {
    """
    \(day) \(office) report.reminder-sent plan=\(plan) {"duty":"\(duty)","period":"\(period)","reminded":"\(unit)"}
    """
  }

  func proposed(
    _ id: String, by unit: String, to inbox: String, on day: String, inWriting: Bool = true, doc: String = "doc"
  ) -> String {
    """
    \(day) \(unit) plan.amendment-proposed plan=\(plan) \(doc) {"proposal":"\(id)","proposer":"\(unit)",\
    "kind":"adjustment","text":"Lùi ngày báo cáo","inWriting":\(inWriting),"receivedBy":"\(inbox)","clause":"closing"}
    """
  }

  /// - Parameter changes: `duty field new old`, all from one day; the old value may be left out.
  func decided(
    _ id: String, by decider: String, through body: String, with partner: String? = nil, on day: String,
    from effective: String, _ changes: String...
  ) -> String {
    let list = changes.map { change in
      let words = change.split(separator: " ").map(String.init)
      let old = words.count > 3 ? ",\"old\":\"\(words[3])\"" : ""
      return """
        {"duty":"\(words[0])","field":"\(words[1])","new":"\(words[2])","effectiveFrom":"\(effective)"\(old)}
        """
    }
    let partner = partner.map { ",\"coordinatedWith\":\"\($0)\"" } ?? ""
    return """
      \(day) \(decider) plan.amendment-decided plan=\(plan) {"proposal":"\(id)","consolidatedBy":"\(body)"\(partner),\
      "consolidatedOn":"\(day)","decidedBy":"\(decider)","outcome":"accepted","decisionNumber":"12/QĐ",\
      "changes":[\(list.joined(separator: ","))],"clause":"closing"}
      """
  }

  static let caoBang = DutyLine(plan: "cb", movement: "cb-movement")
  static let ninhBinh = DutyLine(plan: "nb", movement: "nb-movement")
  static let canTho = DutyLine(plan: "ct", movement: "ct-movement")
  static let konRay = DutyLine(plan: "kr", movement: "kr-movement")
  static let yenBai = DutyLine(plan: "yb", movement: "yb-movement")

  static func inclusive(from day: String) -> String {
    "\(day) vn setting.changed {\"setting\":\"strictBefore\",\"value\":\"false\",\"reason\":\"Theo hướng dẫn\"}"
  }

  /// Units that exist from the start, each a member of a class that the plan names.
  static func members(of group: String, _ kind: String, _ level: String, under parent: String, _ ids: String...)
    -> [String]
  {
    ids.flatMap { [InspectionLine.unit($0, kind, level, under: parent), InspectionLine.joins($0, group)] }
  }
}

extension Row {
  /// `socai duties` of one duty, a line for each occurrence: holder, period, done, state, note.
  func duty(_ id: String, asOf day: String) throws -> [String] {
    try ask("duties", "--duty", id, "--as-of", day).lines("holder", "period", "done", "state", "note")
  }

  /// The day on which an entry was flagged by a rule, and what it says.
  func says(_ rule: RuleID) throws -> [String] { try flags(rule).map { "\($0.says) [\($0.clause ?? "")]" } }
}
