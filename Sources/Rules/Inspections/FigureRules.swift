import Events
import Projections

/// Figures of reports that an inspection recomputed. That the root is the log's own, the books check.
extension Rules {
  static func judge(_ event: FigureCertified, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    let key = FigureKey(
      event.figure, area: event.area, year: event.year, standard: event.standard, subgroup: event.subgroup)
    found.note(inReport(event.report, key, event.stated, state))
    found.note(certifiedAgrees(event))
  }

  static func judge(_ event: FigureDisputed, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    let key = FigureKey(
      event.figure, area: event.area, year: event.year, standard: event.standard, subgroup: event.subgroup)
    found.note(inReport(event.report, key, event.stated, state))
    found.note(disputedDiffers(event))
  }

  /// With the area, year, standard and subgroup that the report gives the figure.
  static func inReport(
    _ report: ReportID, _ key: FigureKey, _ stated: Decimal, _ state: Projections
  ) -> Breach? {
    let id = state.text(report)
    guard let figures = state.reports.figures(of: report) else {
      return Breach(
        .figureInReport, at: "what.report",
        Title(vi: "Báo cáo \(id) chưa được nộp.", en: "The report \(id) was not handed in."))
    }
    let named = figures.filter { $0.key == key }
    if named.contains(where: { $0.value == stated }) { return nil }
    let title = key.figure.title
    if let figure = named.first {
      return Breach(
        .figureInReport, at: "what.stated",
        Title(
          vi: "Báo cáo \(id) nêu \(title.vi) là \(figure.value.formatted(.vi)), không phải \(stated.formatted(.vi)).",
          en: "The report \(id) states \(title.en) as \(figure.value.formatted(.en)), not \(stated.formatted(.en))."))
    }
    return Breach(
      .figureInReport, at: "what.figure",
      Title(
        vi: "Báo cáo \(id) không có số liệu này cho địa bàn, năm, chuẩn và nhóm đã nêu: \(title.vi).",
        en: "The report \(id) has no such figure for that area, year, standard and subgroup: \(title.en)."),
      remedy: Title(
        vi: "Nêu địa bàn, năm, chuẩn, nhóm đúng như trong báo cáo.",
        en: "Give area, year, standard and subgroup as the report gives them."))
  }

  static func certifiedAgrees(_ event: FigureCertified) -> Breach? {
    if event.stated == event.recomputed { return nil }
    return Breach(
      .figureCertifiedAgrees, at: "what.recomputed",
      Title(
        vi: "Số đã báo cáo \(event.stated.formatted(.vi)) khác số tính lại \(event.recomputed.formatted(.vi)).",
        en: "Stated is \(event.stated.formatted(.en)), recomputed \(event.recomputed.formatted(.en))."),
      remedy: Title(vi: "Ghi figure.disputed.", en: "Record figure.disputed."))
  }

  static func disputedDiffers(_ event: FigureDisputed) -> Breach? {
    if event.stated == event.recomputed {
      return Breach(
        .figureDisputedDiffers, at: "what.recomputed",
        Title(
          vi: "Số đã báo cáo và số tính lại đều là \(event.stated.formatted(.vi)).",
          en: "Stated and recomputed are both \(event.stated.formatted(.en))."),
        remedy: Title(vi: "Ghi figure.certified.", en: "Record figure.certified."))
    }
    guard isBlank(event.reason) else { return nil }
    return Breach(
      .figureDisputedDiffers, at: "what.reason", Title(vi: "Chưa nêu lý do.", en: "No reason is given."))
  }
}
