import Events

extension Deed {
  func describe(in line: inout DumpLine, _ symbols: Symbols) {
    switch self {
    case .report(let report, let period, let receiver):
      line.add("report", report, symbols)
      line.add("period", period)
      line.add("receiver", receiver, symbols)
    case .consolidatedReport(let report, let period, let addressees, let reportsIn, let missing):
      line.add("consolidated", report, symbols)
      line.add("period", period)
      line.add("addressees", addressees, symbols)
      line.add("in", reportsIn)
      line.add("missing", missing, symbols)
    case .plan(let plan, let movement, let parent, let from, let to):
      line.add("issued", plan, symbols)
      line.add("movement", movement, symbols)
      line.add("parent", parent, symbols)
      line.add("years", "\(from)-\(to)")
    case .launch(let movement, let parent):
      line.add("launched", movement, symbols)
      line.add("parent", parent, symbols)
    case .review(let review, let kind, let combined, let awards):
      line.add("review", review, symbols)
      line.add("kind", kind.text)
      line.add("combined", combined?.text)
      line.add("awards", awards, symbols)
    case .fulfilment(let period, let result, let quality, let due):
      line.add("fulfilled", result.text)
      line.add("period", period)
      line.add("quality", quality?.text)
      line.add("due", due)
    case .guidance(let guidance, let kind, let occasion, let year):
      line.add("guidance", guidance, symbols)
      line.add("kind", kind.text)
      line.add("occasion", occasion?.text)
      line.add("year", year)
    case .inspectionPlan(let inspection, let year, let combined):
      line.add("inspection-planned", inspection, symbols)
      line.add("year", year)
      line.add("combined", combined)
    case .inspection(let inspection, let inspected):
      line.add("inspection", inspection, symbols)
      line.add("inspected", inspected, symbols)
    case .budgetRequest(let request, let year):
      line.add("request", request, symbols)
      line.add("year", year)
    case .communication(let item): line.add("item", item, symbols)
    case .activity(let activity, let kind, let year):
      line.add("activity", activity, symbols)
      line.add("kind", kind.text)
      line.add("year", year)
    case .reminder(let reminded): line.add("reminder", reminded, symbols)
    }
  }
}
