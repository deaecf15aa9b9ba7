import Events
import Projections

/// `poverty --reduction`: by how many percentage points a rate fell within each year, by each kind of figure apart.
struct PovertyReductions {
  private let inquiry: Inquiry
  private let filter: PovertyFilter

  init(_ inquiry: Inquiry, _ filter: PovertyFilter) {
    self.inquiry = inquiry
    self.filter = filter
  }

  func answer(_ units: [UnitID]) -> Answer {
    let one = units.count == 1 ? units.first.map { ": " + inquiry.name(of: $0) } ?? "" : ""
    var answer = Answer(
      Title(vi: "Mức giảm tỷ lệ từng năm\(one)", en: "Fall of the rates each year\(one)"),
      [
        Column("unit", vi: "địa bàn", en: "unit", detail: !one.isEmpty, identity: true),
        Column("standard", vi: "chuẩn nghèo", en: "standard", identity: true),
        Column("year", vi: "năm", en: "year", identity: true), Column("class", vi: "diện", en: "class", identity: true),
        Column("subgroup", vi: "nhóm", en: "subgroup", detail: filter.subgroup == .all, identity: true),
        Column("kind", vi: "nguồn", en: "kind", identity: true),
        Column("before", vi: "năm trước %", en: "year before %", number: true),
        Column("now", vi: "năm nay %", en: "this year %", number: true),
        Column("reduction", vi: "giảm, điểm phần trăm", en: "fall, points", number: true),
        Column("note", vi: "ghi chú", en: "note"),
      ])
    for unit in units { answer.rows += rows(of: unit) }
    return answer
  }

  private func rows(of unit: UnitID) -> [[Cell]] {
    let poverty = inquiry.state.poverty
    let figures = poverty.timeline(
      of: unit, asOf: inquiry.day, subgroup: filter.subgroup, in: inquiry.symbols
    ).filter { filter.admits($0, asOf: inquiry.day) }
    var seen: Set<[String]> = []
    return figures.compactMap { figure in
      guard let standard = figure.standard, let year = figure.year,
        poverty.standard(standard).map({ $0.standard.firstReviewYear < year }) ?? true,
        // Several figures of one year and kind have one fall.
        seen.insert([inquiry.text(standard), "\(year)", "\(figure.kind)", figure.povertyClass.text]).inserted
      else { return nil }
      let (before, now, fall, note) = cells(
        inquiry.state.reduction(
          of: unit, figure.povertyClass, under: standard, in: year, kind: figure.kind, subgroup: filter.subgroup))
      return [
        .code(inquiry.text(unit), Title(vi: inquiry.name(of: unit), en: inquiry.name(of: unit))),
        inquiry.cell(standard), .year(year), .code(figure.povertyClass), .code(filter.subgroup),
        .code("\(figure.kind)", figure.kind.title), before, now, fall, note.map { .words($0) } ?? .none,
      ]
    }
  }

  private func cells(_ reduction: Poverty.Reduction) -> (before: Cell, now: Cell, fall: Cell, note: Title?) {
    switch reduction {
    case .points(let fall, let before, let now): (.decimal(before), .decimal(now), .decimal(fall), nil)
    case .noFigure(let year):
      (
        .none, .none, .none,
        Title(
          vi: "chưa có số cùng nguồn cuối năm \(year)", en: "no figure of that kind for the end of \(year)")
      )
    case .noRate(let year):
      (.none, .none, .none, Title(vi: "cuối năm \(year) chưa có tỷ lệ", en: "no rate for the end of \(year)"))
    case .boundariesChanged(let refusals):
      (.none, .none, .none, refusals.first.map { inquiry.title(of: $0) })
    }
  }
}
