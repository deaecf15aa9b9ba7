import Events

extension Poverty {
  /// The figure of a kind that is current; a computed one from the first year that household entries speak of, also
  /// where it is 0, to the last year that is counted under the standard. Of published ones, which are never merged, ask `published(of:…)`.
  package func figure(
    of unit: UnitID, _ povertyClass: PovertyClass, under standard: StandardID, in year: Year, kind: FigureKind,
    subgroup: Subgroup = .all
  ) -> PovertyFigure? {
    switch kind {
    case .computed:
      guard let years = computedYears(of: unit, under: standard, through: year), years.contains(year) else {
        return nil
      }
      let account = account(of: unit, povertyClass, under: standard, in: year, subgroup: subgroup)
      let total = total(of: unit, under: standard, in: year, subgroup: subgroup)
      return .counted(
        account.closing, of: total?.total, totalKind: total?.kind, unit: unit, standard: standard, year: year,
        kind: .computed, povertyClass, subgroup)
    case .submitted:
      return submission(of: unit, under: standard, in: year).flatMap { figure($0, povertyClass, subgroup) }
    case .approved:
      return approval(of: unit, under: standard, in: year).flatMap { figure($0, povertyClass, subgroup) }
    case .published:
      return published(of: unit, povertyClass, under: standard, in: year).last
    }
  }

  /// The households that a computed count is a part of: approved, else submitted, else not known.
  package func total(
    of unit: UnitID, under standard: StandardID, in year: Year, subgroup: Subgroup = .all
  ) -> (total: Int, kind: FigureKind)? {
    if let counts = approval(of: unit, under: standard, in: year)?.counts(of: subgroup) {
      return (counts.total, .approved)
    }
    if let accounts = submission(of: unit, under: standard, in: year)?.accounts(of: subgroup) {
      return (accounts.total, .submitted)
    }
    return nil
  }

  /// Every source's figure for the end of a year, by day and seq.
  package func published(
    of unit: UnitID, _ povertyClass: PovertyClass, under standard: StandardID, in year: Year
  ) -> [PovertyFigure] {
    publishedFigures(of: unit).filter { $0.figure.standard == standard && $0.figure.year == year }
      .compactMap { figure($0, povertyClass) }
  }

  /// Everything known of a unit's poverty up to a day: by standard, year, kind, class, seq. Rows under two standards are
  /// never one line, and two sources that differ stay two rows.
  package func timeline(
    of unit: UnitID, asOf day: Day, subgroup: Subgroup = .all, in symbols: Symbols
  ) -> [PovertyFigure] {
    let standards = standards(in: symbols)
    var rows: [PovertyFigure] = []
    for standard in standards {
      guard let years = computedYears(of: unit, under: standard, through: day.year) else { continue }
      for year in years {
        for povertyClass in PovertyClass.allCases {
          let row = figure(of: unit, povertyClass, under: standard, in: year, kind: .computed, subgroup: subgroup)
          if let row { rows.append(row) }
        }
      }
    }
    for povertyClass in PovertyClass.allCases {
      rows += submissions(of: unit).compactMap { figure($0, povertyClass, subgroup) }
      rows += approvals(of: unit).compactMap { figure($0, povertyClass, subgroup) }
      if subgroup == .all { rows += publishedFigures(of: unit).compactMap { figure($0, povertyClass) } }
    }
    let place = Dictionary(uniqueKeysWithValues: zip(standards, standards.indices))
    func order(_ row: PovertyFigure) -> (Int, Int, UInt8, UInt8, UInt64) {
      let standard = row.standard.flatMap { place[$0] } ?? standards.count
      let year = row.year ?? row.asOf?.year ?? Year(.max)
      return (standard, year.number, row.kind.rawValue, row.povertyClass.rawValue, row.seq?.number ?? 0)
    }
    return rows.sorted { order($0) < order($1) }
  }

  private func figure(
    _ result: SubmittedResult, _ povertyClass: PovertyClass, _ subgroup: Subgroup
  ) -> PovertyFigure? {
    guard let accounts = result.accounts(of: subgroup) else { return nil }
    return .counted(
      accounts.account(of: povertyClass).closing, of: accounts.total, totalKind: .submitted, unit: result.area,
      standard: result.standard, year: result.year, kind: .submitted, povertyClass, subgroup, asOf: result.asOf,
      isPreliminary: result.stage == .preliminary, review: result.review, seq: result.seq)
  }

  private func figure(
    _ result: ApprovedResult, _ povertyClass: PovertyClass, _ subgroup: Subgroup
  ) -> PovertyFigure? {
    guard let counts = result.counts(of: subgroup) else { return nil }
    return .counted(
      counts.count(of: povertyClass), of: counts.total, totalKind: .approved, unit: result.area,
      standard: result.standard, year: result.year, kind: .approved, povertyClass, subgroup, review: result.review,
      seq: result.seq)
  }

  /// A source's rate stays as it is printed; where it prints counts only, the rate follows from them.
  private func figure(_ row: PublishedFigure, _ povertyClass: PovertyClass) -> PovertyFigure? {
    let count = row.count(of: povertyClass)
    let printed = row.rate(of: povertyClass)
    if count == nil, printed == nil { return nil }
    let counted = count.flatMap { count in row.figure.total.flatMap { Decimal(percent: count, of: $0) } }
    let rate = printed ?? counted
    return PovertyFigure(
      unit: row.figure.area, standard: row.figure.standard, year: row.figure.year, asOf: row.figure.asOf,
      kind: .published, povertyClass: povertyClass, subgroup: .all, count: count, total: row.figure.total,
      totalKind: row.figure.total == nil ? nil : .published, rate: rate, noRate: rate == nil ? .notPublished : nil,
      isPreliminary: row.figure.stage == .preliminary, isDerived: row.figure.derived ?? false,
      source: row.figure.documentRef, review: nil, seq: row.seq)
  }
}
