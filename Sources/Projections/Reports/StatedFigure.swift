import Events

/// What a figure of a report is a figure of; what is nil follows from the report.
package struct FigureKey: Hashable, Sendable {
  package let figure: ReportFigure
  package let area: UnitID?
  package let year: Year?
  package let standard: StandardID?
  package let subgroup: Subgroup?

  package init(
    _ figure: ReportFigure, area: UnitID?, year: Year?, standard: StandardID?, subgroup: Subgroup?
  ) {
    self.figure = figure
    self.area = area
    self.year = year
    self.standard = standard
    self.subgroup = subgroup
  }
}

/// A figure as a report states it.
package struct StatedFigure: Hashable, Sendable {
  package let key: FigureKey
  package let value: Decimal

  package init(_ figure: ReportSubmitted.Figure) {
    key = FigureKey(
      figure.figure, area: figure.area, year: figure.year, standard: figure.standard, subgroup: figure.subgroup)
    value = figure.value
  }

  package init(_ figure: ReportConsolidated.Figure) {
    key = FigureKey(
      figure.figure, area: figure.area, year: figure.year, standard: figure.standard, subgroup: figure.subgroup)
    value = figure.value
  }
}

/// What an inspection said of a figure after it had recomputed it.
package struct FigureVerdict: Sendable {
  package let isCertified: Bool
  package let inspection: InspectionID
  package let report: ReportID
  package let key: FigureKey
  package let stated: Decimal
  package let recomputed: Decimal
  package let atSize: Int
  package let reason: String?
  package let on: Day
  package let seq: Seq
  let entry: EntryHeader
  let event: Event

  init(_ event: FigureCertified, _ entry: EntryHeader) {
    isCertified = true
    inspection = event.inspection
    report = event.report
    key = FigureKey(
      event.figure, area: event.area, year: event.year, standard: event.standard, subgroup: event.subgroup)
    stated = event.stated
    recomputed = event.recomputed
    atSize = event.atSize
    reason = event.reason
    on = entry.on
    seq = entry.seq
    self.entry = entry
    self.event = .figureCertified(event)
  }

  init(_ event: FigureDisputed, _ entry: EntryHeader) {
    isCertified = false
    inspection = event.inspection
    report = event.report
    key = FigureKey(
      event.figure, area: event.area, year: event.year, standard: event.standard, subgroup: event.subgroup)
    stated = event.stated
    recomputed = event.recomputed
    atSize = event.atSize
    reason = event.reason
    on = entry.on
    seq = entry.seq
    self.entry = entry
    self.event = .figureDisputed(event)
  }

  func line(_ symbols: Symbols) -> String { entry.line(event, symbols) }
}
