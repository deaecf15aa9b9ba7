import Events
import Testing

/// What rows about poverty, targets and households are told with. Each records a line, on a day that is told or goes
/// without saying: a review's result on 10 December, its approval on 20 December.
extension Row {
  static let newStandard = "vn-mdp-2022-2025"
  static let oldStandard = "vn-2016-2020"

  func area(_ id: String, _ level: String, under parent: String, name: String? = nil) throws {
    try given(
      """
      2015-12-31 vn unit.registered {"registered":"\(id)","kind":"administrative-area","level":"\(level)",\
      "nameVi":"\(name ?? id)","namedIndividually":true,"parent":"\(parent)"}
      """)
  }

  /// A subgroup's numbers in a result: `Part("ethnic-minority", poor: 900, of: 5_000)`.
  struct Part {
    let subgroup: String
    let poor: Int
    let total: Int

    init(_ subgroup: String, poor: Int, of total: Int) {
      self.subgroup = subgroup
      self.poor = poor
      self.total = total
    }
  }

  /// What came and went in a year, as an area hands it up.
  struct Flows {
    var opening = 0
    var new = 0
    var relapsed = 0
    var exited = 0
    var left = 0

    static let none = Flows()
    var closing: Int { opening + new + relapsed - exited - left }
  }

  func submit(
    _ area: String, _ year: Int, poor: Int, nearPoor: Int = 0, of total: Int, _ flows: Flows? = nil,
    _ parts: [Part] = [], standard: String = newStandard, stage: String = "official", on: String? = nil
  ) throws {
    func account(_ closing: Int, _ flows: Flows) -> String {
      """
      {"opening":\(flows.opening),"carriedOver":0,"new":\(flows.new),"relapsed":\(flows.relapsed),"fromOtherClass":0,\
      "splitIn":0,"movedIn":0,"boundaryIn":0,"exited":\(flows.exited),"toOtherClass":0,"left":\(flows.left),"merged":0,\
      "movedOut":0,"boundaryOut":0,"closing":\(closing)}
      """
    }
    let poorFlows = flows ?? Flows(opening: poor)
    let groups = parts.map { part in
      """
      {"subgroup":"\(part.subgroup)","total":\(part.total),"poor":\(account(part.poor, Flows(opening: part.poor))),\
      "nearPoor":\(account(0, .none))}
      """
    }
    try given(
      """
      \(on ?? "\(year)-12-10") \(area) poverty-review.result-submitted {"review":"r-\(year)","area":"\(area)",\
      "year":\(year),"standard":"\(standard)","stage":"\(stage)","asOf":"\(year)-12-10","total":\(total),\
      "poor":\(account(poor, poorFlows)),"nearPoor":\(account(nearPoor, Flows(opening: nearPoor))),\
      "subgroups":[\(groups.joined(separator: ","))]}
      """)
  }

  /// A result that was submitted, shown in public, and approved.
  func approve(
    _ area: String, _ year: Int, poor: Int, nearPoor: Int = 0, of total: Int, _ flows: Flows? = nil,
    _ parts: [Part] = [], standard: String = newStandard, by unit: String = "vn", listed: Bool = true
  ) throws {
    try submit(area, year, poor: poor, nearPoor: nearPoor, of: total, flows, parts, standard: standard)
    if listed { try list(area, year) }
    let groups = parts.map {
      "{\"subgroup\":\"\($0.subgroup)\",\"total\":\($0.total),\"poor\":\($0.poor),\"nearPoor\":0}"
    }
    try given(
      """
      \(year)-12-20 \(unit) poverty-review.result-approved {"review":"r-\(year)","area":"\(area)","year":\(year),\
      "standard":"\(standard)","total":\(total),"poor":\(poor),"nearPoor":\(nearPoor),\
      "poorRate":"\(rate(poor, total))","nearPoorRate":"\(rate(nearPoor, total))",\
      "subgroups":[\(groups.joined(separator: ","))],"decisionNumber":"\(year)/QĐ"}
      """)
  }

  func list(_ area: String, _ year: Int) throws {
    try given(
      """
      \(year)-12-12 \(area) poverty-review.list-published {"review":"r-\(year)","area":"\(area)","place":"Nhà văn hóa",\
      "from":"\(year)-12-05","to":"\(year)-12-12","objections":0}
      """)
  }

  /// Percent with two decimals, half up.
  private func rate(_ part: Int, _ whole: Int) -> String {
    let hundredths = (part * 20_000 + whole) / (2 * whole)
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }

  /// What is assigned to an area for a year, or for the whole period.
  func assign(
    _ value: String, to area: String, _ year: Int?, of target: String, by unit: String,
    _ indicator: String = "poor-household-rate-reduction", _ measure: String = "percentage-points",
    standard: String = newStandard
  ) throws {
    let plan = target.prefix(2)
    let year = year.map { (text: ",\"year\":\($0)", day: "\($0)-01-15", id: "\($0)") }
    try given(
      """
      \(year?.day ?? "2021-01-10") \(unit) plan.target-assigned plan=\(plan) {"assignment":\
      "as-\(target)-\(area)-\(year?.id ?? "all")-\(indicator.hasPrefix("near") ? "near" : "poor")-\(value)","target":"\(target)",\
      "assignedBy":"\(unit)","area":"\(area)","indicator":"\(indicator)","value":"\(value)",\
      "unitOfMeasure":"\(measure)","standard":"\(standard)","clause":"I"\(year?.text ?? "")}
      """)
  }

  // MARK: Households

  func household(_ id: String, in hamlet: String, on day: String = "2021-06-01") throws {
    try given(
      """
      \(day) \(hamlet) household.registered {"household":"\(id)","hamlet":"\(hamlet)","headName":"Chủ hộ","members":4,\
      "address":"Nhà số 1"}
      """)
  }

  func enter(_ id: String, _ kind: String, on day: String, by unit: String, near: Bool = false) throws {
    try given(Self.entering(id, kind, on: day, by: unit, near: near))
  }

  static func entering(
    _ id: String, _ kind: String, on day: String, by unit: String, near: Bool = false, standard: String = newStandard
  ) -> String {
    """
    \(day) \(unit) household.entered-\(near ? "near-" : "")poverty {"household":"\(id)","standard":"\(standard)",\
    "entryKind":"\(kind)"}
    """
  }

  func exit(_ id: String, on day: String, by unit: String, to status: String = "average") throws {
    try given(Self.exiting(id, on: day, by: unit, to: status))
  }

  static func exiting(
    _ id: String, on day: String, by unit: String, to status: String = "average", standard: String = newStandard
  ) -> String {
    """
    \(day) \(unit) household.exited-poverty {"household":"\(id)","standard":"\(standard)","toStatus":"\(status)",\
    "review":"r-\(day.prefix(4))"}
    """
  }
}
