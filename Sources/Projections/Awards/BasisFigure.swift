import Events

/// One figure that a subject's award rests on, as one state has it: the evidence for a criterion, a poverty figure of the
/// subject's area, or the class of a household.
///
/// Two states may number their ids differently, so a figure is found again by its text.
package struct BasisFigure: Hashable, Sendable {
  /// `cr-7 reports-on-time-ratio`, `approved s-2022 2023 poor`.
  package let key: String
  package let title: Title
  package let value: Value

  package enum Value: Hashable, Sendable {
    case evidence(Evidence.Value)
    case poverty(count: Int?, total: Int?, rate: Decimal?)
    case povertyClass(PovertyClass)
  }
}

extension Projections {
  /// What an award to `subject` under `plan` rests on, by the entries up to `day`.
  package func basis(of subject: SubjectID, under plan: PlanID?, asOf day: Day) -> [BasisFigure] {
    var figures: [BasisFigure] = []
    for row in plan.map({ Scorecard(of: subject, under: $0, asOf: day, in: self).rows }) ?? [] {
      let id = symbols.text(of: row.criterion.criterion)
      figures += row.evidence.map { evidence in
        BasisFigure(
          key: "\(id) \(evidence.figure.text)",
          title: Title(vi: "\(id): \(evidence.figure.title.vi)", en: "\(id): \(evidence.figure.title.en)"),
          value: .evidence(evidence.value))
      }
    }
    return figures + povertyFigures(of: subject, asOf: day) + classes(of: subject, asOf: day)
  }

  private func povertyFigures(of subject: SubjectID, asOf day: Day) -> [BasisFigure] {
    guard units.participant(subject) == nil, let area = units.area(of: UnitID(subject), on: day) else { return [] }
    return poverty.timeline(of: area, asOf: day, in: symbols).map { row in
      let standard = row.standard.map { symbols.text(of: $0) } ?? "-"
      let year = row.year.map { "\($0)" } ?? row.asOf.map { "\($0)" } ?? "-"
      let source = row.source.map { " \($0)" } ?? ""
      return BasisFigure(
        key: "\(row.kind) \(standard) \(year) \(row.povertyClass.text)\(source)",
        title: Title(
          vi: "\(row.povertyClass.title.vi) \(year), \(row.kind.title.vi)\(source)",
          en: "\(row.povertyClass.title.en) \(year), \(row.kind.title.en)\(source)"),
        value: .poverty(count: row.count, total: row.total, rate: row.rate))
    }
  }

  private func classes(of subject: SubjectID, asOf day: Day) -> [BasisFigure] {
    let household = HouseholdID(subject)
    guard households.number(of: household) != nil else { return [] }
    return households.povertyClasses(of: household, on: day).map { standard, povertyClass in
      let id = symbols.text(of: standard)
      return BasisFigure(
        key: "class \(id)", title: Title(vi: "diện hộ theo \(id)", en: "its class under \(id)"),
        value: .povertyClass(povertyClass))
    }
  }
}
