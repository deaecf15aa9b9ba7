/// Lines of stories about models, communication, contests and rights.
enum ActivityLine {
  static func commune(_ id: String, under parent: String) -> String {
    unit(id, "administrative-area", "commune", under: parent)
  }

  static func hamlet(_ id: String, under parent: String) -> String {
    unit(id, "administrative-area", "hamlet", under: parent)
  }

  static func unit(_ id: String, _ kind: String, _ level: String, under parent: String) -> String {
    """
    2021-01-02 vn unit.registered {"registered":"\(id)","kind":"\(kind)","level":"\(level)","nameVi":"\(id)",\
    "namedIndividually":true,"parent":"\(parent)"}
    """
  }

  static func enterprise(_ id: String, in area: String) -> String {
    """
    2022-01-04 \(area) participant.registered {"participant":"\(id)","kind":"enterprise","location":"in-area",\
    "seat":"\(area)","organisationName":"\(id)","povertyReductionOfficer":false}
    """
  }

  /// A household, and its class from 2022-01-10 on under the standard of 2022 to 2025.
  static func household(
    _ id: String, in hamlet: String, of commune: String, _ status: String? = nil, by account: String = "a-1"
  ) -> [String] {
    var lines = [
      """
      2022-01-05 \(commune) household.registered by=\(account) {"household":"\(id)","hamlet":"\(hamlet)",\
      "headName":"Lò Văn \(id)","members":4,"address":"Bản \(id)"}
      """
    ]
    if let status {
      lines.append(
        """
        2022-01-10 \(commune) household.entered-\(status == "poor" ? "" : "near-")poverty by=\(account) \
        {"household":"\(id)","standard":"vn-mdp-2022-2025","entryKind":"carried-over"}
        """)
    }
    return lines
  }

  static func exit(_ id: String, on day: String, of commune: String, to status: String = "average") -> String {
    """
    \(day) \(commune) household.exited-poverty {"household":"\(id)","standard":"vn-mdp-2022-2025","review":"rv-1",\
    "toStatus":"\(status)"}
    """
  }

  static func model(
    _ id: String, _ kind: String = "production", in area: String, on day: String, lead: String,
    supporters: [String] = [], replicates: String? = nil, _ households: [(String, String)] = []
  ) -> String {
    let origin = replicates.map { ",\"replicates\":\"\($0)\"" } ?? ""
    let participants = households.map { "{\"household\":\"\($0.0)\",\"statusThen\":\"\($0.1)\"}" }
    return """
      \(day) \(area) model.started {"model":"\(id)","name":"\(id)","kind":"\(kind)","area":"\(area)","lead":"\(lead)",\
      "supporters":\(supporters),"participants":[\(participants.joined(separator: ","))]\(origin)}
      """
  }

  static func initiative(_ id: String, of owner: String, by unit: String, _ scope: String, on day: String) -> String {
    """
    \(day) \(unit) initiative.recognised {"initiative":"\(id)","owner":"\(owner)","content":"c","recognisedBy":"\(unit)",\
    "scope":"\(scope)"}
    """
  }

  static func exemplar(_ id: String, _ subject: String, by unit: String, on day: String) -> String {
    """
    \(day) \(unit) exemplar.identified {"exemplar":"\(id)","subject":"\(subject)","identifiedBy":"\(unit)","why":"w"}
    """
  }

  static func item(
    _ id: String, _ format: String, in outlet: String, on day: String, minutes: Int? = nil, _ subjects: [String] = []
  ) -> String {
    let minutes = minutes.map { ",\"airtimeMinutes\":\($0)" } ?? ""
    return """
      \(day) \(outlet) communication.published {"item":"\(id)","outlet":"\(outlet)","format":"\(format)","title":"\(id)",\
      "subjects":\(subjects)\(minutes)}
      """
  }

  static func activity(
    _ id: String, _ kind: String, by unit: String, from: String, to: String, year: Int, attendance: Int? = nil,
    audience: String = "people"
  ) -> String {
    let attendance = attendance.map { ",\"attendance\":\($0)" } ?? ""
    return """
      \(from) \(unit) activity.held {"activity":"\(id)","kind":"\(kind)","organiser":"\(unit)","year":\(year),\
      "from":"\(from)","to":"\(to)","audience":"\(audience)"\(attendance)}
      """
  }

  static func grant(
    _ account: String, _ role: String, for scope: String, on day: String, from: String? = nil, groups: [String] = [],
    by granter: String = "a-operator"
  ) -> String {
    let from = from.map { ",\"from\":\"\($0)\"" } ?? ""
    return """
      \(day) \(scope) access.granted by=\(granter) {"account":"\(account)","role":"\(role)","scope":"\(scope)",\
      "eventGroups":\(groups)\(from)}
      """
  }

  static func revoke(
    _ account: String, _ role: String, for scope: String, on day: String, by granter: String = "a-operator"
  ) -> String {
    """
    \(day) \(scope) access.revoked by=\(granter) {"account":"\(account)","role":"\(role)","scope":"\(scope)",\
    "reason":"r"}
    """
  }
}
