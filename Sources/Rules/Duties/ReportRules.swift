import Events
import Projections

/// Reports: handed in by the holder to the printed inbox, returned, taken up, reminded of.
extension Rules {
  static func judge(_ event: ReportSubmitted, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(holderAndInbox(event, entry, state))
    found.note(oneCurrent(event, entry, state))
    found.note(sizeAndRoot(event.atSize != nil, event.atRoot != nil))
  }

  static func judge(_ event: ReportReturned, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(returnable(event, entry, state))
  }

  static func judge(_ event: ReportConsolidated, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    for index in event.fromReports.indices { found.note(sourceCurrent(event, index, state)) }
    found.note(missingListed(event, entry, state))
    found.note(sizeAndRoot(event.atSize != nil, event.atRoot != nil))
  }

  static func judge(_ event: ReportReminderSent, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(reportMissing(event, entry, state))
  }

  static func holderAndInbox(_ event: ReportSubmitted, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    if let unbound = bound(event.reporter, to: event.duty, .reportHolderAndInbox, at: "what.reporter", entry, state) {
      return unbound
    }
    guard let stated = state.duties.stated(by: event.duty) else { return nil }
    let id = state.text(event.duty)
    if stated.kind != .report {
      return Breach(
        .reportHolderAndInbox, at: "what.duty", clause: stated.clause,
        Title(vi: "Nhiệm vụ \(id) không phải báo cáo.", en: "The duty \(id) is not one to report."))
    }
    let periods = state.duties.periods(of: event.duty)
    if !periods.contains(where: { event.period.answers($0) }) {
      let asked = periods.compactMap { $0?.text }.joined(separator: ", ")
      return Breach(
        .reportHolderAndInbox, at: "what.period", clause: stated.clause,
        Title(
          vi: "Báo cáo \(id) không có kỳ \(event.period).", en: "The report \(id) has no period \(event.period)."),
        remedy: Title(vi: "Các kỳ của báo cáo này: \(asked).", en: "Its periods: \(asked)."))
    }
    let inboxes = stated.addressees + (stated.via.map { [$0] } ?? [])
    if inboxes.isEmpty || state.units.isAmong(event.receiver, inboxes, on: entry.on, state.symbols) { return nil }
    let (receiver, named) = (state.named(event.receiver, on: entry.on), state.named(inboxes, on: entry.on))
    return Breach(
      .reportHolderAndInbox, at: "what.receiver", clause: stated.clause,
      Title(
        vi: "\(receiver.vi) không phải nơi nhận báo cáo \(id).", en: "\(receiver.en) does not receive the report \(id)."
      ),
      remedy: Title(vi: "Nơi nhận: \(named.vi).", en: "It goes to \(named.en)."))
  }

  static func oneCurrent(_ event: ReportSubmitted, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let current = state.duties.currentReport(of: event.reporter, under: event.duty, for: event.period) else {
      return nil
    }
    let name = state.named(event.reporter, on: entry.on)
    return Breach(
      .reportOneCurrent, at: "what.period",
      Title(
        vi: "\(name.vi) đã nộp báo cáo \(state.text(current.report)) cho kỳ \(event.period) ngày \(current.on).",
        en: "\(name.en) handed in the report \(state.text(current.report)) for \(event.period) on \(current.on)."),
      remedy: Title(vi: "Báo cáo kia phải được trả lại trước.", en: "The other one must be returned first."))
  }

  /// That the root is the log's own at that size, the books check: it takes the tree.
  static func sizeAndRoot(_ hasSize: Bool, _ hasRoot: Bool) -> Breach? {
    if hasSize == hasRoot { return nil }
    return Breach(
      .reportRootOfSize, at: hasSize ? "what.atRoot" : "what.atSize",
      Title(vi: "Chỉ có một trong hai: atSize và atRoot.", en: "Of atSize and atRoot there is only one."))
  }

  static func returnable(_ event: ReportReturned, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    let id = state.text(event.report)
    guard let report = state.duties.report(event.report) else {
      return Breach(
        .reportReturnable, at: "what.report",
        Title(vi: "Báo cáo \(id) chưa được nộp.", en: "The report \(id) was not handed in."))
    }
    if let returned = report.returnedOn {
      return Breach(
        .reportReturnable, at: "what.report",
        Title(
          vi: "Báo cáo \(id) đã được trả lại ngày \(returned).", en: "The report \(id) was returned on \(returned)."))
    }
    if let above = report.takenUpBy {
      return Breach(
        .reportReturnable, at: "what.report",
        Title(
          vi: "Báo cáo \(id) đã được tổng hợp vào \(state.text(above)).",
          en: "The report \(id) was taken up in \(state.text(above))."))
    }
    let offices = report.receivers + (report.duty.flatMap { state.duties.stated(by: $0) }?.via.map { [$0] } ?? [])
    if state.units.isAmong(entry.unit, offices, on: entry.on, state.symbols) { return nil }
    let (office, receivers) = (state.named(entry.unit, on: entry.on), state.named(report.receivers, on: entry.on))
    return Breach(
      .reportReturnable, at: "unit",
      Title(
        vi: "Báo cáo \(id) nộp cho \(receivers.vi), không phải \(office.vi).",
        en: "The report \(id) was handed to \(receivers.en), not to \(office.en)."))
  }

  static func sourceCurrent(_ event: ReportConsolidated, _ index: Int, _ state: Projections) -> Breach? {
    let id = state.text(event.fromReports[index])
    let path = "what.fromReports[\(index)]"
    guard let report = state.duties.report(event.fromReports[index]) else {
      return Breach(
        .reportSourcesCurrent, at: path,
        Title(vi: "Báo cáo \(id) chưa được nộp.", en: "The report \(id) was not handed in."))
    }
    guard let returned = report.returnedOn else { return nil }
    return Breach(
      .reportSourcesCurrent, at: path,
      Title(
        vi: "Báo cáo \(id) đã được trả lại ngày \(returned) và chưa nộp lại.",
        en: "The report \(id) was returned on \(returned) and not handed in again."))
  }

  /// Holders of the included reports' duty without a report for the period are among those named as missing.
  static func missingListed(_ event: ReportConsolidated, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    let sources = Set(event.fromReports.compactMap { state.duties.report($0)?.duty })
    var silent: [UnitID] = []
    for duty in sources {
      let rows = state.duties.occurrences(
        DutyFilter(source: .duty(duty)), asOf: entry.on, units: state.units, state.symbols)
      for row in rows where row.period == event.period && row.current == nil && !row.isOptional {
        if let unit = row.holder.unit, !event.missing.contains(unit), !silent.contains(unit) { silent.append(unit) }
      }
    }
    if silent.isEmpty { return nil }
    silent.sort { state.symbols.precedes($0, $1) }
    let names = state.named(silent, on: entry.on)
    return Breach(
      .reportSourcesCurrent, at: "what.missing",
      Title(
        vi: "Chưa có báo cáo kỳ \(event.period) và không nêu là thiếu: \(names.vi).",
        en: "Without a report for \(event.period), and not listed as missing: \(names.en)."))
  }

  static func reportMissing(_ event: ReportReminderSent, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let current = state.duties.currentReport(of: event.reminded, under: event.duty, for: event.period),
      current.on <= entry.on
    else { return nil }
    let name = state.named(event.reminded, on: entry.on)
    return Breach(
      .reminderReportMissing, at: "what.reminded",
      Title(
        vi: "\(name.vi) đã nộp báo cáo kỳ \(event.period) ngày \(current.on).",
        en: "\(name.en) handed in its report for \(event.period) on \(current.on)."))
  }
}

extension Period {
  /// Whether a report for this period answers what a duty asks for; the review of a year is also named by its year.
  func answers(_ asked: Period?) -> Bool {
    switch asked {
    case nil: true
    case .interim(let year)?, .final(let year)?: self == asked || self == .year(year)
    case .year?, .half?: self == asked
    }
  }
}
