import Events
import Projections
import Rules
import Testing

/// Lines of stories about inspections, complaints and reports.
enum InspectionLine {
  static func planned(
    _ id: String, _ plan: String, year: Int, _ kind: String = "annual", lead: String, of units: String...,
    combined: Bool = false, from: String? = nil, to: String? = nil
  ) -> String {
    """
    \(year)-02-01 \(lead) inspection.planned plan=\(plan) {"inspection":"\(id)","year":\(year),"kind":"\(kind)",\
    "lead":"\(lead)","team":["\(lead)"],"inspected":\(units),"combinedWithProgramme":\(combined),\
    "plannedFrom":"\(from ?? "\(year)-06-01")","plannedTo":"\(to ?? "\(year)-06-30")"}
    """
  }

  static func held(
    _ id: String, _ plan: String, at unit: String, on day: String, by team: String, because reason: String? = nil
  ) -> String {
    let reason = reason.map { ",\"unplannedReason\":\"\($0)\"" } ?? ""
    return """
      \(day) \(team) inspection.held plan=\(plan) doc {"inspection":"\(id)","inspected":"\(unit)","from":"\(day)",\
      "to":"\(day)"\(reason)}
      """
  }

  static func found(
    _ id: String, _ kind: String, in inspection: String, _ plan: String, at unit: String, on day: String,
    by team: String, due: String? = nil, rule: String? = nil
  ) -> String {
    let due = due.map { ",\"remedyDueOn\":\"\($0)\"" } ?? ""
    let rule = rule.map { ",\"brokenRule\":\"\($0)\"" } ?? ""
    return """
      \(day) \(team) inspection.finding-recorded plan=\(plan) {"finding":"\(id)","inspection":"\(inspection)",\
      "inspected":"\(unit)","kind":"\(kind)","text":"t"\(due)\(rule)}
      """
  }

  static func closed(
    _ id: String, _ plan: String, _ outcome: String = "remedied", on day: String, by unit: String,
    decision: String? = nil
  ) -> String {
    let decision = decision.map { ",\"decisionNumber\":\"\($0)\"" } ?? ""
    return
      "\(day) \(unit) inspection.finding-closed plan=\(plan) {\"finding\":\"\(id)\",\"outcome\":\"\(outcome)\"\(decision)}"
  }

  static func received(_ id: String, _ plan: String, by unit: String, on day: String, due: String) -> String {
    """
    \(day) \(unit) complaint.received plan=\(plan) {"complaint":"\(id)","handler":"\(unit)","kind":"complaint",\
    "about":"poverty-list","dueOn":"\(due)"}
    """
  }

  static func resolved(_ id: String, _ plan: String, by unit: String, on day: String, definitive: Bool) -> String {
    """
    \(day) \(unit) complaint.resolved plan=\(plan) {"complaint":"\(id)","outcome":"dismissed","definitive":\(definitive)}
    """
  }

  static func unit(_ id: String, _ kind: String, _ level: String, under parent: String) -> String {
    """
    2016-01-02 vn unit.registered {"registered":"\(id)","kind":"\(kind)","level":"\(level)","nameVi":"\(id)",\
    "namedIndividually":true,"parent":"\(parent)"}
    """
  }

  static func joins(_ member: String, _ block: String) -> String {
    """
    2016-01-03 vn block.membership-changed {"block":"\(block)","member":"\(member)","action":"joined"}
    """
  }

  static func report(
    _ id: String, _ duty: String, _ plan: String, by unit: String, _ period: String, on day: String, to inbox: String,
    figures: String = "", rest: String = ""
  ) -> String {
    """
    \(day) \(unit) report.submitted plan=\(plan) id=\(id) {"report":"\(id)","duty":"\(duty)","reporter":"\(unit)",\
    "period":"\(period)","receiver":"\(inbox)","figures":[\(figures)]\(rest)}
    """
  }

  static func returned(_ id: String, _ plan: String, by unit: String, on day: String, _ reason: String) -> String {
    "\(day) \(unit) report.returned plan=\(plan) {\"report\":\"\(id)\",\"reason\":\"\(reason)\"}"
  }

  static func consolidated(
    _ id: String, _ duty: String, _ plan: String, by unit: String, _ period: String, on day: String,
    from reports: [String], missing: [String], to addressees: String...
  ) -> String {
    """
    \(day) \(unit) report.consolidated plan=\(plan) {"report":"\(id)","duty":"\(duty)","period":"\(period)",\
    "fromReports":\(reports),"missing":\(missing),"preparedWith":["cb-labour"],"submitter":"\(unit)",\
    "addressees":\(addressees)}
    """
  }

  static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  static func id<ID: SymbolID>(_ type: ID.Type, in state: Projections, _ text: String) throws -> ID {
    try #require(state.symbols.find(type, text))
  }

  static func texts(in state: Projections, _ ids: [some SymbolID]) -> [String] {
    ids.map { state.symbols.text(of: $0) }
  }
}

extension Row {
  /// The entries that a rule points out, with what it says and the clause that it quotes.
  func flags(_ rule: RuleID) throws -> [(seq: Seq, says: String, clause: String?)] {
    let books = try books()
    var found: [(seq: Seq, says: String, clause: String?)] = []
    let note = { (header: EntryHeader, event: Event) in
      for breach in Rules.flags(event, header, in: books.state) where breach.rule == rule {
        found.append((header.seq, breach.detail.en, breach.clause))
      }
    }
    try books.forEachEvent(where: { $0.rules.contains(rule) }, note)
    return found
  }
}
