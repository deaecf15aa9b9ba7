import Events
import Projections

/// `why --boundaries DAY`: the entries behind each figure of a year in the boundaries of a day.
enum WhyInBoundaries {
  static func answer(
    _ question: BoundaryQuestion, _ year: Year, _ standard: StandardID, _ povertyClass: PovertyClass,
    _ inquiry: Inquiry
  ) -> Answer {
    let drawn = question.boundaries.formatted(in: inquiry.language)
    let head = "\(inquiry.name(of: question.unit)), \(year), \(inquiry.text(standard))"
    var answer = Answer(
      Title(
        vi: "\(head): \(povertyClass.title.vi), địa giới ngày \(drawn)",
        en: "\(head): \(povertyClass.title.en), boundaries of \(drawn)"),
      [
        Column("seq", vi: "mục sổ", en: "entry", number: true), Column("kind", vi: "nguồn", en: "kind"),
        Column("unit", vi: "đơn vị", en: "unit"), Column("what", vi: "là", en: "is"),
        Column("figure", vi: "con số", en: "figure"),
      ])
    for kind in FigureKind.allCases {
      guard let figure = question.figure(povertyClass, under: standard, in: year, kind: kind) else { continue }
      answer.rows += rows(figure, inquiry)
      answer.notes.append(sum(figure, inquiry))
    }
    return answer
  }

  private static func rows(_ figure: BoundaryFigure, _ inquiry: Inquiry) -> [[Cell]] {
    let kind = Cell.code("\(figure.figure.kind)", figure.figure.kind.title)
    var rows: [[Cell]] = figure.parts.map { part in
      let text = [part.figure.count.map { "n = \($0)" }, part.figure.total.map { "N = \($0)" }].compactMap { $0 }
      let sign = part.isTakenAway ? Title(vi: "trừ", en: "taken away") : Title(vi: "cộng", en: "added")
      return [
        part.figure.seq.map { inquiry.cell($0) } ?? .none, kind, inquiry.cell(part.unit), .words(sign),
        .text(text.joined(separator: " · ")),
      ]
    }
    let shown = Set(figure.parts.compactMap(\.figure.seq))
    let changes = Set(inquiry.state.units.boundaryEntries)
    rows += figure.seqs.filter { !shown.contains($0) }.map { seq in
      let what =
        changes.contains(seq)
        ? Title(vi: "thay đổi địa giới", en: "a change of boundaries")
        : figure.figure.kind == .computed
          ? Title(vi: "diện của một hộ", en: "a household's class") : Title(vi: "chính số đó", en: "the figure itself")
      return [inquiry.cell(seq), kind, .none, .words(what), .none]
    }
    return rows
  }

  private static func sum(_ figure: BoundaryFigure, _ inquiry: Inquiry) -> Title {
    let kind = figure.figure.kind.title
    guard let count = figure.figure.count else {
      let why = figure.refusals.map { inquiry.title(of: $0) }
      return Title(
        vi: "\(kind.vi): không cộng được: \(why.map(\.vi).joined(separator: "; ")).",
        en: "\(kind.en): not summed: \(why.map(\.en).joined(separator: "; ")).")
    }
    let total = figure.figure.total.map { " / \($0)" } ?? ""
    let rate = figure.figure.rate.map { " = \($0.formatted(in: inquiry.language)) %" } ?? ""
    return Title(vi: "\(kind.vi): \(count)\(total)\(rate).", en: "\(kind.en): \(count)\(total)\(rate).")
  }
}
