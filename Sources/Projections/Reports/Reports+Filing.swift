import Events

/// What both ways of handing a report in have in common.
extension Reports.Filing {
  var report: ReportID {
    switch self {
    case .submitted(let event): event.report
    case .consolidated(let event): event.report
    }
  }

  var duty: DutyID {
    switch self {
    case .submitted(let event): event.duty
    case .consolidated(let event): event.duty
    }
  }

  var period: Period {
    switch self {
    case .submitted(let event): event.period
    case .consolidated(let event): event.period
    }
  }

  var reporter: UnitID {
    switch self {
    case .submitted(let event): event.reporter
    case .consolidated(let event): event.submitter
    }
  }

  var receivers: [UnitID] {
    switch self {
    case .submitted(let event): [event.receiver]
    case .consolidated(let event): event.addressees
    }
  }

  var via: UnitID? {
    switch self {
    case .submitted(let event): event.via
    case .consolidated: nil
    }
  }

  var figures: [StatedFigure] {
    switch self {
    case .submitted(let event): event.figures.map { StatedFigure($0) }
    case .consolidated(let event): (event.figures ?? []).map { StatedFigure($0) }
    }
  }

  var pin: ReportRow.Pin? {
    let (size, root) =
      switch self {
      case .submitted(let event): (event.atSize, event.atRoot)
      case .consolidated(let event): (event.atSize, event.atRoot)
      }
    guard let size, let root else { return nil }
    return ReportRow.Pin(size: size, root: root)
  }

  var sources: ReportRow.Sources? {
    switch self {
    case .submitted: nil
    case .consolidated(let event):
      ReportRow.Sources(reports: event.fromReports, missing: event.missing, preparedWith: event.preparedWith)
    }
  }
}
