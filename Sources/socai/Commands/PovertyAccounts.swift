import Events
import Projections

/// `poverty --account`: what came into a class and went out of it, as computed from household entries and as submitted.
struct PovertyAccounts {
  private let inquiry: Inquiry
  private let filter: PovertyFilter

  init(_ inquiry: Inquiry, _ filter: PovertyFilter) {
    self.inquiry = inquiry
    self.filter = filter
  }

  func answer(_ units: [UnitID]) -> Answer {
    let one = units.count == 1 ? units.first.map { Title(vi: inquiry.name(of: $0), en: inquiry.name(of: $0)) } : nil
    var answer = Answer(
      Title(
        vi: "Biến động hộ nghèo, cận nghèo" + (one.map { " của \($0.vi)" } ?? ""),
        en: "Poverty account" + (one.map { " of \($0.en)" } ?? "s")),
      columns(isOne: one != nil))
    for unit in units { answer.rows += rows(of: unit) }
    hideEmptyColumns(&answer)
    return answer
  }

  private func columns(isOne: Bool) -> [Column] {
    [
      Column("unit", vi: "địa bàn", en: "unit", detail: isOne, identity: true),
      Column("standard", vi: "chuẩn nghèo", en: "standard", identity: true),
      Column("year", vi: "năm", en: "year", identity: true), Column("class", vi: "diện", en: "class", identity: true),
      Column("kind", vi: "nguồn", en: "kind", identity: true),
      Column("opening", vi: "đầu kỳ", en: "opening", number: true),
    ] + Flow.allCases.map { Column($0.code, vi: $0.title.vi, en: $0.title.en, number: true) } + [
      Column("closing", vi: "cuối kỳ", en: "closing", number: true), Column("note", vi: "ghi chú", en: "note"),
      Column("seq", vi: "mục sổ", en: "entry", number: true, detail: true),
    ]
  }

  private func rows(of unit: UnitID) -> [[Cell]] {
    let poverty = inquiry.state.poverty
    var rows: [[Cell]] = []
    for standard in poverty.standards(in: inquiry.symbols) where filter.admits(standard: standard) {
      let computed = poverty.computedYears(of: unit, under: standard, through: inquiry.day.year)
      let submitted = poverty.submissions(of: unit).filter { $0.standard == standard }.map(\.year)
      for year in Set(submitted + (computed.map { Array($0) } ?? [])).sorted() where filter.admits(year) {
        for povertyClass in PovertyClass.allCases where filter.admits(povertyClass) {
          let account = poverty.account(of: unit, povertyClass, under: standard, in: year, subgroup: filter.subgroup)
          let head: [Cell] = [
            .code(inquiry.text(unit), Title(vi: inquiry.name(of: unit), en: inquiry.name(of: unit))),
            inquiry.cell(standard), .year(year), .code(povertyClass),
          ]
          if computed?.contains(year) ?? false { rows.append(head + cells(account, .computed, [], nil)) }
          if let result = poverty.submission(of: unit, under: standard, in: year),
            let comparison = poverty.comparison(of: result, povertyClass, subgroup: filter.subgroup)
          {
            let notes = self.notes(comparison, hasHouseholds: computed?.contains(year) ?? false)
            rows.append(head + cells(comparison.stated, .submitted, notes, result.seq))
          }
        }
      }
    }
    return rows
  }

  private func cells(_ account: PovertyAccount, _ kind: FigureKind, _ notes: [Title], _ seq: Seq?) -> [Cell] {
    let flows = Flow.allCases.map { Cell.number(account[$0]) }
    return [.code("\(kind)", kind.title), .number(account.opening)] + flows + [
      .number(account.closing), notes.isEmpty ? .none : .list(notes.map { .words($0) }),
      seq.map { inquiry.cell($0) } ?? .none,
    ]
  }

  /// What does not fit: in itself, with the year before, with the household entries.
  private func notes(_ comparison: Poverty.Comparison, hasHouseholds: Bool) -> [Title] {
    var notes: [Title] = []
    if comparison.imbalance != 0 {
      notes.append(
        Title(vi: "cuối kỳ lệch \(comparison.imbalance)", en: "closing is off by \(comparison.imbalance)"))
    }
    if let gap = comparison.openingGap, gap != 0 {
      notes.append(Title(vi: "đầu kỳ lệch năm trước \(gap)", en: "opening is off the year before by \(gap)"))
    }
    if hasHouseholds, comparison.closingGap != 0 {
      notes.append(
        Title(vi: "lệch sổ hộ \(comparison.closingGap)", en: "off household entries by \(comparison.closingGap)"))
    }
    return notes
  }

  /// A column in which nothing happened tells nothing on a terminal.
  private func hideEmptyColumns(_ answer: inout Answer) {
    for index in answer.columns.indices where Flow.allCases.contains(where: { $0.code == answer.columns[index].key }) {
      if answer.rows.allSatisfy({ if case .number(0) = $0[index] { true } else { false } }) {
        answer.columns[index].isDetail = true
      }
    }
    for index in answer.columns.indices where answer.columns[index].key == "note" {
      answer.columns[index].isDetail = answer.rows.allSatisfy { if case .none = $0[index] { true } else { false } }
    }
  }
}
