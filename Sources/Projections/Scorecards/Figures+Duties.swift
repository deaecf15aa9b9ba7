import Events

/// Plans, launches, duties and reports.
extension ScorecardFigures {
  /// The first plan that the subject issued under the plan's movement or a movement above or below it.
  var planIssued: Evidence? {
    let wanted = Set(state.plans.movementsAbove(plan, on: day))
    let issued = state.plans.ids(in: symbols).filter { other in
      !wanted.isDisjoint(with: state.plans.movementsAbove(other, on: day))
    }.compactMap { state.plans.header(of: $0, on: day) }.filter {
      bodies.contains($0.value.issuer) && $0.entry.on <= day
    }.sorted { ($0.entry.on, $0.entry.seq) < ($1.entry.on, $1.entry.seq) }
    guard let first = issued.first else { return nil }
    let parts = issued.map { one in
      let name = one.value.number.map { "\($0): \(one.value.title)" } ?? one.value.title
      return Evidence.Part(Title(vi: name, en: name), .day(one.entry.on))
    }
    return Evidence(.planIssued, .day(first.entry.on), parts: parts, entries: issued.map(\.entry.seq))
  }

  /// The first launch by the subject of the plan's movement or of one that names it as its parent.
  var launchDay: Evidence? {
    let above = Set(state.plans.movementsAbove(plan, on: day))
    let launches = bodies.flatMap { state.plans.launches(by: $0) }.filter { launch in
      launch.entry.on <= day
        && (above.contains(launch.value.movement) || launch.value.parent.map(above.contains) ?? false)
    }
    guard let first = launches.map(\.entry.on).min() else { return nil }
    return Evidence(.launchDay, .day(first), entries: launches.map(\.entry.seq))
  }

  /// Done, in time or not, of what is due.
  var dutiesFulfilled: Evidence? {
    duties(.dutiesFulfilledRatio, where: { _ in true }, counting: { $0.due - $0.missing })
  }

  /// In time of what is due; a report whose day is only claimed does not count until its receiver confirms it.
  var reportsOnTime: Evidence? {
    duties(.reportsOnTimeRatio, where: { $0.kind == .report }, counting: { $0.onTime })
  }

  /// A part for each occurrence; what was done on request, without a day due, is shown and weighs nothing.
  private func duties(
    _ figure: FigureCode, where concerned: (OccurrenceRow) -> Bool, counting good: (DutyCounts) -> Int
  ) -> Evidence? {
    let rows = bodies.flatMap { body in
      state.duties.occurrences(
        DutyFilter(plan: plan, holder: body, years: years), asOf: day, units: state.units, symbols)
    }.filter(concerned)
    var counts = DutyCounts()
    var parts: [Evidence.Part] = []
    for row in rows {
      var one = DutyCounts()
      one.add(row)
      counts.add(row)
      let period = row.period.map { " \($0)" } ?? ""
      let label = Title(
        vi: "\(row.clause)\(period): \(row.state.text(.vi))", en: "\(row.clause)\(period): \(row.state.text(.en))")
      if one.due > 0 {
        parts.append(Evidence.Part(label, .share(good(one), of: one.due)))
      } else if let current = row.current {
        parts.append(Evidence.Part(label, .day(current.on)))
      }
    }
    guard !parts.isEmpty else { return nil }
    let remark = counts.due == 0 ? Title(vi: "chưa có gì đến hạn", en: "nothing due yet") : nil
    return Evidence(
      figure, .share(good(counts), of: counts.due), remark: remark, parts: parts,
      entries: rows.compactMap { $0.current?.seq })
  }
}
