import Events

/// Plans, launches, documents and reports.
extension ScorecardFigures {
  /// The first plan that the subject issued under the plan's movement or a movement above or below it.
  var planIssued: Evidence? {
    let wanted = Set(state.plans.movementsAbove(plan, on: day))
    let issued = state.plans.ids(in: symbols).filter { other in
      !wanted.isDisjoint(with: state.plans.movementsAbove(other, on: day))
    }.compactMap { state.plans.header(of: $0, on: day) }.filter { $0.value.issuer == unit && $0.entry.on <= day }
    guard let first = issued.map(\.entry.on).min() else { return nil }
    return Evidence(.planIssued, .day(first), entries: issued.map(\.entry.seq))
  }

  /// The first launch by the subject of the plan's movement or of one that names it as its parent.
  var launchDay: Evidence? {
    let above = Set(state.plans.movementsAbove(plan, on: day))
    let launches = state.plans.launches(by: unit).filter { launch in
      launch.entry.on <= day
        && (above.contains(launch.value.movement) || launch.value.parent.map(above.contains) ?? false)
    }
    guard let first = launches.map(\.entry.on).min() else { return nil }
    return Evidence(.launchDay, .day(first), entries: launches.map(\.entry.seq))
  }

  /// On time of what is due, by year.
  func duties(_ figure: FigureCode, where concerned: (OccurrenceRow) -> Bool) -> Evidence? {
    let filter = DutyFilter(plan: plan, holder: unit, years: years)
    let rows = state.duties.occurrences(filter, asOf: day, units: state.units, symbols).filter(concerned)
    var counts = DutyCounts()
    var parts: [Evidence.Part] = []
    for row in rows {
      var one = DutyCounts()
      one.add(row)
      counts.add(row)
      guard one.due > 0 else { continue }
      let period = row.period.map { "\($0)" } ?? ""
      let label = Title(
        vi: "\(row.clause) \(period): \(row.state.text(.vi))", en: "\(row.clause) \(period): \(row.state.text(.en))")
      parts.append(Evidence.Part(label, .share(one.onTime, of: one.due)))
    }
    guard counts.due > 0 else { return nil }
    return Evidence(
      figure, .share(counts.onTime, of: counts.due), parts: parts, entries: rows.compactMap { $0.current?.seq })
  }

  /// Documents that say when they are due: on time of all, each with its days.
  var documentsOnTime: Evidence? {
    var documents: [(due: Day, on: Day, seq: Seq)] = []
    for one in state.duties.fulfilments(by: unit, asOf: day) where counts(one.on) {
      if one.result == .guidanceDocument, let due = one.due { documents.append((due, one.on, one.seq)) }
    }
    for one in state.plans.guidance(by: unit, asOf: day) where counts(one.entry.on) {
      if let due = one.value.dueOn { documents.append((due, one.entry.on, one.entry.seq)) }
    }
    guard !documents.isEmpty else { return nil }
    let parts = documents.sorted { $0.seq < $1.seq }.map { document in
      let days = document.on.days(since: document.due)
      let label =
        days > 0
        ? Title(
          vi: "hạn \(document.due.formatted(in: .vi)), ban hành \(document.on.formatted(in: .vi)): trễ \(days) ngày",
          en: "due \(document.due), issued \(document.on): \(days) days late")
        : Title(vi: "hạn \(document.due.formatted(in: .vi)): đúng hạn", en: "due \(document.due): on time")
      return Evidence.Part(label, .share(days > 0 ? 0 : 1, of: 1))
    }
    let onTime = documents.count { $0.on <= $0.due }
    return Evidence(
      .documentsOnTimeRatio, .share(onTime, of: documents.count), parts: parts, entries: documents.map(\.seq))
  }

  /// Accepted of what was accepted or returned.
  var documentsAccepted: Evidence? {
    let judged = state.duties.fulfilments(by: unit, asOf: day).filter { counts($0.on) && $0.quality != nil }
    guard !judged.isEmpty else { return nil }
    return Evidence(
      .documentsAcceptedRatio, .share(judged.count { $0.quality == .accepted }, of: judged.count),
      entries: judged.map(\.seq))
  }

  var policyProposals: Evidence? {
    let proposals = state.duties.fulfilments(by: unit, asOf: day).filter {
      counts($0.on) && $0.result == .policyProposal
    }
    return proposals.isEmpty ? nil : Evidence(.policyProposals, .count(proposals.count), entries: proposals.map(\.seq))
  }

  var localResolutions: Evidence? {
    let resolutions = state.plans.guidance(by: unit, asOf: day).filter {
      counts($0.entry.on) && $0.value.kind == .localResolution
    }
    guard !resolutions.isEmpty else { return nil }
    return Evidence(.localResolutions, .count(resolutions.count), entries: resolutions.map(\.entry.seq))
  }
}
