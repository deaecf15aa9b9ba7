import Events

@testable import Projections

/// The facts that the targets' tests tell.
extension TargetStory {
  mutating func unit(_ unit: String, _ level: String, under parent: String? = nil, name: String? = nil) {
    let parent = parent.map { #","parent":"\#($0)""# } ?? ""
    tell(
      "2010-01-01", "unit.registered",
      #""kind":"administrative-area","level":"\#(level)","nameVi":"\#(name ?? unit)","namedIndividually":true\#(parent),"registered":"\#(unit)""#
    )
  }

  /// A class of units with the units of its level under `parent` as members, or those that join it.
  mutating func unitClass(_ unit: String, _ level: String, under parent: String) {
    tell(
      "2010-01-01", "unit.registered",
      #""kind":"class-of-units","level":"\#(level)","nameVi":"\#(unit)","namedIndividually":false,"parent":"\#(parent)","registered":"\#(unit)""#
    )
  }

  /// A target, with what differs from a yearly one: `more` is JSON members.
  mutating func target(
    _ target: String, _ indicator: String, _ area: String, _ sign: String, _ value: String?, _ measure: String,
    _ cadence: String, _ window: (String, String), subgroup: String = "all", standard: String = standard,
    more: String = ""
  ) {
    let value = value.map { #","value":\#($0.hasPrefix("{") ? $0 : "\"\($0)\"")"# } ?? ""
    let members = [
      #""area":"\#(area)""#, #""cadence":"\#(cadence)""#, #""clause":"I.1""#, #""indicator":"\#(indicator)""#,
      #""operator":"\#(sign)""#, #""standard":"\#(standard)""#, #""subgroup":"\#(subgroup)""#,
      #""target":"\#(target)""#,
      #""unitOfMeasure":"\#(measure)""#, #""windowFrom":"\#(window.0)""#, #""windowTo":"\#(window.1)""#,
    ]
    tell(
      "2020-12-01", "plan.target-set",
      canonical(members.joined(separator: ",") + value + (more.isEmpty ? "" : ",\(more)")))
  }

  mutating func assign(
    _ value: String, to area: String, _ year: Int?, for target: String,
    _ indicator: String = "poor-household-rate-reduction", _ measure: String = "percentage-points",
    on day: String? = nil, standard: String = standard
  ) {
    let members =
      #""area":"\#(area)","assignedBy":"prov","assignment":"as-\#(facts.count)","clause":"I","indicator":"\#(indicator)","standard":"\#(standard)","target":"\#(target)","unitOfMeasure":"\#(measure)","value":"\#(value)""#
    let year = year.map { (text: #","year":\#($0)"#, day: "\($0)-01-15") }
    tell(day ?? year?.day ?? "2021-01-15", "plan.target-assigned", canonical(members + (year?.text ?? "")))
  }

  /// An approved result at the end of a year: poor and near-poor of a total, with subgroups as (code, total, poor).
  mutating func approve(
    _ area: String, _ year: Int, poor: Int, nearPoor: Int = 0, of total: Int,
    _ subgroups: [(code: String, total: Int, poor: Int)] = [], on day: String? = nil, standard: String = standard
  ) {
    let list = subgroups.map { #"{"nearPoor":0,"poor":\#($0.poor),"subgroup":"\#($0.code)","total":\#($0.total)}"# }
    let poorRate = Decimal(percent: poor, of: total)?.text ?? "0"
    let nearPoorRate = Decimal(percent: nearPoor, of: total)?.text ?? "0"
    tell(
      day ?? "\(year)-12-20", "poverty-review.result-approved",
      #""area":"\#(area)","nearPoor":\#(nearPoor),"nearPoorRate":"\#(nearPoorRate)","poor":\#(poor),"poorRate":"\#(poorRate)","review":"r-\#(area)-\#(year)","standard":"\#(standard)","subgroups":[\#(list.joined(separator: ","))],"total":\#(total),"year":\#(year)"#
    )
  }

  mutating func submit(
    _ area: String, _ year: Int, opening: Int, new: Int, relapsed: Int, exited: Int, of total: Int
  ) {
    func account(_ opening: Int, _ new: Int, _ relapsed: Int, _ exited: Int) -> String {
      let zeros = [
        "boundaryIn", "boundaryOut", "carriedOver", "fromOtherClass", "left", "merged", "movedIn", "movedOut",
        "splitIn",
        "toOtherClass",
      ].map { #""\#($0)":0"# }
      let closing = opening + new + relapsed - exited
      let own = [
        #""closing":\#(closing)"#, #""exited":\#(exited)"#, #""new":\#(new)"#, #""opening":\#(opening)"#,
        #""relapsed":\#(relapsed)"#,
      ]
      return "{\((zeros + own).sorted().joined(separator: ","))}"
    }
    tell(
      "\(year)-12-15", "poverty-review.result-submitted",
      #""area":"\#(area)","asOf":"\#(year)-12-10","nearPoor":\#(account(0, 0, 0, 0)),"poor":\#(account(opening, new, relapsed, exited)),"review":"r-\#(area)-\#(year)","stage":"official","standard":"mdp","total":\#(total),"year":\#(year)"#
    )
  }

  mutating func publish(_ area: String, _ year: Int, rate: String, standard: String = standard) {
    tell(
      "\(year + 1)-03-01", "figure.published",
      #""area":"\#(area)","documentRef":"paper","figure":"f-\#(area)-\#(year)","poorRate":"\#(rate)","standard":"\#(standard)","year":\#(year)"#
    )
  }

  mutating func classify(_ unit: String, _ classification: String, on day: String = "2021-06-04") {
    tell(
      day, "unit.classification-granted",
      #""classification":"\#(classification)","classified":"\#(unit)","legalBasis":"861""#)
  }

  mutating func declassify(_ unit: String, _ classification: String, on day: String) {
    tell(
      day, "unit.classification-ended",
      #""classification":"\#(classification)","classified":"\#(unit)","legalBasis":"d","reason":"r""#)
  }

  mutating func household(_ household: String, in hamlet: String, on day: String = "2020-06-01") {
    tell(
      day, "household.registered",
      #""address":"1","hamlet":"\#(hamlet)","headName":"A","household":"\#(household)","members":4"#)
  }

  mutating func enter(_ household: String, on day: String, _ kind: String = "new") {
    tell(
      day, "household.entered-poverty", #""entryKind":"\#(kind)","household":"\#(household)","standard":"mdp""#)
  }

  mutating func exit(_ household: String, on day: String) {
    tell(
      day, "household.exited-poverty",
      #""household":"\#(household)","review":"r-none","standard":"mdp","toStatus":"average""#)
  }

  /// Members sorted by key, as a canonical object has them; keys in these tests hold no escapes.
  private func canonical(_ members: String) -> String {
    var parts: [String] = []
    var depth = 0
    var part = ""
    for character in members {
      if "{[".contains(character) { depth += 1 }
      if "}]".contains(character) { depth -= 1 }
      if character == ",", depth == 0 {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    return (parts + [part]).sorted().joined(separator: ",")
  }
}
