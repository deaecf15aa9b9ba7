// swift-format-ignore-file
// Written by CatalogCompiler from events/catalog; change the catalogue, not this file.
//
// The events of the group inspections.

/// Complaint received: Records that a complaint or denunciation came in, without telling who sent it.
package struct ComplaintReceived: Stored, Sendable {
  package var complaint: ComplaintID
  package var handler: UnitID
  package var kind: ComplaintKind
  package var about: ComplaintSubject
  package var dueOn: Day?

  package init(complaint: ComplaintID, handler: UnitID, kind: ComplaintKind, about: ComplaintSubject, dueOn: Day? = nil) {
    self.complaint = complaint
    self.handler = handler
    self.kind = kind
    self.about = about
    self.dueOn = dueOn
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("about")
    self.about = try cursor.code(ComplaintSubject.self)
    try cursor.key("complaint")
    self.complaint = ComplaintID(try cursor.symbol(&symbols))
    self.dueOn = cursor.has("dueOn") ? try cursor.day() : nil
    try cursor.key("handler")
    self.handler = UnitID(try cursor.symbol(&symbols))
    try cursor.key("kind")
    self.kind = try cursor.code(ComplaintKind.self)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("about")
    writer.text(self.about.text)
    writer.key("complaint")
    writer.symbol(self.complaint.symbol)
    if let value = self.dueOn {
      writer.key("dueOn")
      writer.day(value)
    }
    writer.key("handler")
    writer.symbol(self.handler.symbol)
    writer.key("kind")
    writer.text(self.kind.text)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.complaint, self.handler, self.kind, self.about, self.dueOn)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.complaint = try reader.take()
    self.handler = try reader.take()
    self.kind = try reader.take()
    self.about = try reader.take()
    self.dueOn = try reader.take()
  }
}

/// Complaint resolved: Records how a complaint ended and whether for good.
package struct ComplaintResolved: Stored, Sendable {
  package var complaint: ComplaintID
  package var outcome: ComplaintOutcome
  package var definitive: Bool

  package init(complaint: ComplaintID, outcome: ComplaintOutcome, definitive: Bool) {
    self.complaint = complaint
    self.outcome = outcome
    self.definitive = definitive
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("complaint")
    self.complaint = ComplaintID(try cursor.symbol(&symbols))
    try cursor.key("definitive")
    self.definitive = try cursor.boolean()
    try cursor.key("outcome")
    self.outcome = try cursor.code(ComplaintOutcome.self)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("complaint")
    writer.symbol(self.complaint.symbol)
    writer.key("definitive")
    writer.boolean(self.definitive)
    writer.key("outcome")
    writer.text(self.outcome.text)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.complaint, self.outcome, self.definitive)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.complaint = try reader.take()
    self.outcome = try reader.take()
    self.definitive = try reader.take()
  }
}

/// Figure certified: Records that an inspection recomputed a report's figure and found it right.
package struct FigureCertified: Stored, Sendable {
  package var inspection: InspectionID
  package var report: ReportID
  package var figure: ReportFigure
  package var area: UnitID?
  package var year: Year?
  package var standard: StandardID?
  package var subgroup: Subgroup?
  package var stated: Decimal
  package var recomputed: Decimal
  package var atSize: Int
  package var atRoot: String
  package var reason: String?

  package init(inspection: InspectionID, report: ReportID, figure: ReportFigure, area: UnitID? = nil, year: Year? = nil, standard: StandardID? = nil, subgroup: Subgroup? = nil, stated: Decimal, recomputed: Decimal, atSize: Int, atRoot: String, reason: String? = nil) {
    self.inspection = inspection
    self.report = report
    self.figure = figure
    self.area = area
    self.year = year
    self.standard = standard
    self.subgroup = subgroup
    self.stated = stated
    self.recomputed = recomputed
    self.atSize = atSize
    self.atRoot = atRoot
    self.reason = reason
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    self.area = cursor.has("area") ? UnitID(try cursor.symbol(&symbols)) : nil
    try cursor.key("atRoot")
    self.atRoot = try cursor.sha256()
    try cursor.key("atSize")
    self.atSize = Int(try cursor.integer(1, 9007199254740991))
    try cursor.key("figure")
    self.figure = try cursor.code(ReportFigure.self)
    try cursor.key("inspection")
    self.inspection = InspectionID(try cursor.symbol(&symbols))
    self.reason = cursor.has("reason") ? try cursor.text(1, 8192) : nil
    try cursor.key("recomputed")
    self.recomputed = try cursor.decimal()
    try cursor.key("report")
    self.report = ReportID(try cursor.symbol(&symbols))
    self.standard = cursor.has("standard") ? StandardID(try cursor.symbol(&symbols)) : nil
    try cursor.key("stated")
    self.stated = try cursor.decimal()
    self.subgroup = cursor.has("subgroup") ? try cursor.code(Subgroup.self) : nil
    self.year = cursor.has("year") ? Year(Int(try cursor.integer(1900, 2199))) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.area {
      writer.key("area")
      writer.symbol(value.symbol)
    }
    writer.key("atRoot")
    writer.sha256(self.atRoot)
    writer.key("atSize")
    writer.integer(Int64(self.atSize))
    writer.key("figure")
    writer.text(self.figure.text)
    writer.key("inspection")
    writer.symbol(self.inspection.symbol)
    if let value = self.reason {
      writer.key("reason")
      writer.text(value)
    }
    writer.key("recomputed")
    writer.decimal(self.recomputed)
    writer.key("report")
    writer.symbol(self.report.symbol)
    if let value = self.standard {
      writer.key("standard")
      writer.symbol(value.symbol)
    }
    writer.key("stated")
    writer.decimal(self.stated)
    if let value = self.subgroup {
      writer.key("subgroup")
      writer.text(value.text)
    }
    if let value = self.year {
      writer.key("year")
      writer.integer(Int64(value.number))
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.inspection, self.report, self.figure, self.area, self.year, self.standard, self.subgroup, self.stated, self.recomputed, self.atSize, self.atRoot, self.reason)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.inspection = try reader.take()
    self.report = try reader.take()
    self.figure = try reader.take()
    self.area = try reader.take()
    self.year = try reader.take()
    self.standard = try reader.take()
    self.subgroup = try reader.take()
    self.stated = try reader.take()
    self.recomputed = try reader.take()
    self.atSize = try reader.take()
    self.atRoot = try reader.take()
    self.reason = try reader.take()
  }
}

/// Figure disputed: Records that an inspection recomputed a report's figure and found another value, and why.
package struct FigureDisputed: Stored, Sendable {
  package var inspection: InspectionID
  package var report: ReportID
  package var figure: ReportFigure
  package var area: UnitID?
  package var year: Year?
  package var standard: StandardID?
  package var subgroup: Subgroup?
  package var stated: Decimal
  package var recomputed: Decimal
  package var atSize: Int
  package var atRoot: String
  package var reason: String

  package init(inspection: InspectionID, report: ReportID, figure: ReportFigure, area: UnitID? = nil, year: Year? = nil, standard: StandardID? = nil, subgroup: Subgroup? = nil, stated: Decimal, recomputed: Decimal, atSize: Int, atRoot: String, reason: String) {
    self.inspection = inspection
    self.report = report
    self.figure = figure
    self.area = area
    self.year = year
    self.standard = standard
    self.subgroup = subgroup
    self.stated = stated
    self.recomputed = recomputed
    self.atSize = atSize
    self.atRoot = atRoot
    self.reason = reason
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    self.area = cursor.has("area") ? UnitID(try cursor.symbol(&symbols)) : nil
    try cursor.key("atRoot")
    self.atRoot = try cursor.sha256()
    try cursor.key("atSize")
    self.atSize = Int(try cursor.integer(1, 9007199254740991))
    try cursor.key("figure")
    self.figure = try cursor.code(ReportFigure.self)
    try cursor.key("inspection")
    self.inspection = InspectionID(try cursor.symbol(&symbols))
    try cursor.key("reason")
    self.reason = try cursor.text(1, 8192)
    try cursor.key("recomputed")
    self.recomputed = try cursor.decimal()
    try cursor.key("report")
    self.report = ReportID(try cursor.symbol(&symbols))
    self.standard = cursor.has("standard") ? StandardID(try cursor.symbol(&symbols)) : nil
    try cursor.key("stated")
    self.stated = try cursor.decimal()
    self.subgroup = cursor.has("subgroup") ? try cursor.code(Subgroup.self) : nil
    self.year = cursor.has("year") ? Year(Int(try cursor.integer(1900, 2199))) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.area {
      writer.key("area")
      writer.symbol(value.symbol)
    }
    writer.key("atRoot")
    writer.sha256(self.atRoot)
    writer.key("atSize")
    writer.integer(Int64(self.atSize))
    writer.key("figure")
    writer.text(self.figure.text)
    writer.key("inspection")
    writer.symbol(self.inspection.symbol)
    writer.key("reason")
    writer.text(self.reason)
    writer.key("recomputed")
    writer.decimal(self.recomputed)
    writer.key("report")
    writer.symbol(self.report.symbol)
    if let value = self.standard {
      writer.key("standard")
      writer.symbol(value.symbol)
    }
    writer.key("stated")
    writer.decimal(self.stated)
    if let value = self.subgroup {
      writer.key("subgroup")
      writer.text(value.text)
    }
    if let value = self.year {
      writer.key("year")
      writer.integer(Int64(value.number))
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.inspection, self.report, self.figure, self.area, self.year, self.standard, self.subgroup, self.stated, self.recomputed, self.atSize, self.atRoot, self.reason)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.inspection = try reader.take()
    self.report = try reader.take()
    self.figure = try reader.take()
    self.area = try reader.take()
    self.year = try reader.take()
    self.standard = try reader.take()
    self.subgroup = try reader.take()
    self.stated = try reader.take()
    self.recomputed = try reader.take()
    self.atSize = try reader.take()
    self.atRoot = try reader.take()
    self.reason = try reader.take()
  }
}

/// Finding closed: Records how a finding was settled.
package struct InspectionFindingClosed: Stored, Sendable {
  package var finding: FindingID
  package var outcome: FindingOutcome
  package var confirmedBy: UnitID?
  package var decisionNumber: String?

  package init(finding: FindingID, outcome: FindingOutcome, confirmedBy: UnitID? = nil, decisionNumber: String? = nil) {
    self.finding = finding
    self.outcome = outcome
    self.confirmedBy = confirmedBy
    self.decisionNumber = decisionNumber
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    self.confirmedBy = cursor.has("confirmedBy") ? UnitID(try cursor.symbol(&symbols)) : nil
    self.decisionNumber = cursor.has("decisionNumber") ? try cursor.text(1, 8192) : nil
    try cursor.key("finding")
    self.finding = FindingID(try cursor.symbol(&symbols))
    try cursor.key("outcome")
    self.outcome = try cursor.code(FindingOutcome.self)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.confirmedBy {
      writer.key("confirmedBy")
      writer.symbol(value.symbol)
    }
    if let value = self.decisionNumber {
      writer.key("decisionNumber")
      writer.text(value)
    }
    writer.key("finding")
    writer.symbol(self.finding.symbol)
    writer.key("outcome")
    writer.text(self.outcome.text)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.finding, self.outcome, self.confirmedBy, self.decisionNumber)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.finding = try reader.take()
    self.outcome = try reader.take()
    self.confirmedBy = try reader.take()
    self.decisionNumber = try reader.take()
  }
}

/// Finding recorded: Records a strength, shortcoming or violation found.
package struct InspectionFindingRecorded: Stored, Sendable {
  package var finding: FindingID
  package var inspection: InspectionID
  package var inspected: UnitID
  package var kind: FindingKind
  package var text: String
  package var brokenRule: String?
  package var remedyDueOn: Day?

  package init(finding: FindingID, inspection: InspectionID, inspected: UnitID, kind: FindingKind, text: String, brokenRule: String? = nil, remedyDueOn: Day? = nil) {
    self.finding = finding
    self.inspection = inspection
    self.inspected = inspected
    self.kind = kind
    self.text = text
    self.brokenRule = brokenRule
    self.remedyDueOn = remedyDueOn
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    self.brokenRule = cursor.has("brokenRule") ? try cursor.text(1, 8192) : nil
    try cursor.key("finding")
    self.finding = FindingID(try cursor.symbol(&symbols))
    try cursor.key("inspected")
    self.inspected = UnitID(try cursor.symbol(&symbols))
    try cursor.key("inspection")
    self.inspection = InspectionID(try cursor.symbol(&symbols))
    try cursor.key("kind")
    self.kind = try cursor.code(FindingKind.self)
    self.remedyDueOn = cursor.has("remedyDueOn") ? try cursor.day() : nil
    try cursor.key("text")
    self.text = try cursor.text(1, 8192)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.brokenRule {
      writer.key("brokenRule")
      writer.text(value)
    }
    writer.key("finding")
    writer.symbol(self.finding.symbol)
    writer.key("inspected")
    writer.symbol(self.inspected.symbol)
    writer.key("inspection")
    writer.symbol(self.inspection.symbol)
    writer.key("kind")
    writer.text(self.kind.text)
    if let value = self.remedyDueOn {
      writer.key("remedyDueOn")
      writer.day(value)
    }
    writer.key("text")
    writer.text(self.text)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.finding, self.inspection, self.inspected, self.kind, self.text, self.brokenRule, self.remedyDueOn)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.finding = try reader.take()
    self.inspection = try reader.take()
    self.inspected = try reader.take()
    self.kind = try reader.take()
    self.text = try reader.take()
    self.brokenRule = try reader.take()
    self.remedyDueOn = try reader.take()
  }
}

/// Inspection held: Records that a unit was inspected; the minutes are the entry's document.
package struct InspectionHeld: Stored, Sendable {
  package var inspection: InspectionID
  package var inspected: UnitID
  package var from: Day
  package var to: Day
  package var unplannedReason: String?

  package init(inspection: InspectionID, inspected: UnitID, from: Day, to: Day, unplannedReason: String? = nil) {
    self.inspection = inspection
    self.inspected = inspected
    self.from = from
    self.to = to
    self.unplannedReason = unplannedReason
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("from")
    self.from = try cursor.day()
    try cursor.key("inspected")
    self.inspected = UnitID(try cursor.symbol(&symbols))
    try cursor.key("inspection")
    self.inspection = InspectionID(try cursor.symbol(&symbols))
    try cursor.key("to")
    self.to = try cursor.day()
    self.unplannedReason = cursor.has("unplannedReason") ? try cursor.text(1, 8192) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("from")
    writer.day(self.from)
    writer.key("inspected")
    writer.symbol(self.inspected.symbol)
    writer.key("inspection")
    writer.symbol(self.inspection.symbol)
    writer.key("to")
    writer.day(self.to)
    if let value = self.unplannedReason {
      writer.key("unplannedReason")
      writer.text(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.inspection, self.inspected, self.from, self.to, self.unplannedReason)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.inspection = try reader.take()
    self.inspected = try reader.take()
    self.from = try reader.take()
    self.to = try reader.take()
    self.unplannedReason = try reader.take()
  }
}

/// Household checked: Records what a check of a household found and whether the ledger agrees.
package struct InspectionHouseholdChecked: Stored, Sendable {
  package var inspection: InspectionID
  package var household: HouseholdID
  package var found: StatusFound
  package var agrees: Bool
  package var note: String?

  package init(inspection: InspectionID, household: HouseholdID, found: StatusFound, agrees: Bool, note: String? = nil) {
    self.inspection = inspection
    self.household = household
    self.found = found
    self.agrees = agrees
    self.note = note
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("agrees")
    self.agrees = try cursor.boolean()
    try cursor.key("found")
    self.found = try cursor.code(StatusFound.self)
    try cursor.key("household")
    self.household = HouseholdID(try cursor.subjectSymbol(&symbols))
    try cursor.key("inspection")
    self.inspection = InspectionID(try cursor.symbol(&symbols))
    self.note = cursor.has("note") ? try cursor.text(1, 8192) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("agrees")
    writer.boolean(self.agrees)
    writer.key("found")
    writer.text(self.found.text)
    writer.key("household")
    writer.symbol(self.household.symbol)
    writer.key("inspection")
    writer.symbol(self.inspection.symbol)
    if let value = self.note {
      writer.key("note")
      writer.text(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.inspection, self.household, self.found, self.agrees, self.note)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.inspection = try reader.take()
    self.household = try reader.take()
    self.found = try reader.take()
    self.agrees = try reader.take()
    self.note = try reader.take()
  }
}

/// Inspection planned: Records an inspection that is to be held: by whom, of whom, when.
package struct InspectionPlanned: Stored, Sendable {
  package var inspection: InspectionID
  package var duty: DutyID?
  package var year: Year
  package var kind: InspectionKind
  package var lead: UnitID
  package var team: [UnitID]
  package var inspected: [UnitID]
  package var combinedWithProgramme: Bool
  package var plannedFrom: Day
  package var plannedTo: Day

  package init(inspection: InspectionID, duty: DutyID? = nil, year: Year, kind: InspectionKind, lead: UnitID, team: [UnitID], inspected: [UnitID], combinedWithProgramme: Bool, plannedFrom: Day, plannedTo: Day) {
    self.inspection = inspection
    self.duty = duty
    self.year = year
    self.kind = kind
    self.lead = lead
    self.team = team
    self.inspected = inspected
    self.combinedWithProgramme = combinedWithProgramme
    self.plannedFrom = plannedFrom
    self.plannedTo = plannedTo
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("combinedWithProgramme")
    self.combinedWithProgramme = try cursor.boolean()
    self.duty = cursor.has("duty") ? DutyID(try cursor.symbol(&symbols)) : nil
    try cursor.key("inspected")
    do {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.inspected = list
    }
    try cursor.key("inspection")
    self.inspection = InspectionID(try cursor.symbol(&symbols))
    try cursor.key("kind")
    self.kind = try cursor.code(InspectionKind.self)
    try cursor.key("lead")
    self.lead = UnitID(try cursor.symbol(&symbols))
    try cursor.key("plannedFrom")
    self.plannedFrom = try cursor.day()
    try cursor.key("plannedTo")
    self.plannedTo = try cursor.day()
    try cursor.key("team")
    do {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      self.team = list
    }
    try cursor.key("year")
    self.year = Year(Int(try cursor.integer(1900, 2199)))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("combinedWithProgramme")
    writer.boolean(self.combinedWithProgramme)
    if let value = self.duty {
      writer.key("duty")
      writer.symbol(value.symbol)
    }
    writer.key("inspected")
    writer.openArray()
    for item in self.inspected {
      writer.item()
      writer.symbol(item.symbol)
    }
    writer.closeArray()
    writer.key("inspection")
    writer.symbol(self.inspection.symbol)
    writer.key("kind")
    writer.text(self.kind.text)
    writer.key("lead")
    writer.symbol(self.lead.symbol)
    writer.key("plannedFrom")
    writer.day(self.plannedFrom)
    writer.key("plannedTo")
    writer.day(self.plannedTo)
    writer.key("team")
    writer.openArray()
    for item in self.team {
      writer.item()
      writer.symbol(item.symbol)
    }
    writer.closeArray()
    writer.key("year")
    writer.integer(Int64(self.year.number))
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.inspection, self.duty, self.year, self.kind, self.lead, self.team, self.inspected, self.combinedWithProgramme, self.plannedFrom, self.plannedTo)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.inspection = try reader.take()
    self.duty = try reader.take()
    self.year = try reader.take()
    self.kind = try reader.take()
    self.lead = try reader.take()
    self.team = try reader.take()
    self.inspected = try reader.take()
    self.combinedWithProgramme = try reader.take()
    self.plannedFrom = try reader.take()
    self.plannedTo = try reader.take()
  }
}

/// Sample announced: Fixes the frame, the size and the public value, not known yet, that a sample of households will be drawn with.
package struct InspectionSampleAnnounced: Stored, Sendable {
  package var inspection: InspectionID
  package var frame: Frame
  package var sampleSize: Int
  package var publicValue: String
  package var publicValueOn: Day

  package init(inspection: InspectionID, frame: Frame, sampleSize: Int, publicValue: String, publicValueOn: Day) {
    self.inspection = inspection
    self.frame = frame
    self.sampleSize = sampleSize
    self.publicValue = publicValue
    self.publicValueOn = publicValueOn
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("frame")
    self.frame = try Frame(&cursor, &symbols)
    try cursor.key("inspection")
    self.inspection = InspectionID(try cursor.symbol(&symbols))
    try cursor.key("publicValue")
    self.publicValue = try cursor.text(1, 8192)
    try cursor.key("publicValueOn")
    self.publicValueOn = try cursor.day()
    try cursor.key("sampleSize")
    self.sampleSize = Int(try cursor.integer(0, 9007199254740991))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("frame")
    self.frame.encode(to: &writer)
    writer.key("inspection")
    writer.symbol(self.inspection.symbol)
    writer.key("publicValue")
    writer.text(self.publicValue)
    writer.key("publicValueOn")
    writer.day(self.publicValueOn)
    writer.key("sampleSize")
    writer.integer(Int64(self.sampleSize))
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.inspection, self.frame, self.sampleSize, self.publicValue, self.publicValueOn)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.inspection = try reader.take()
    self.frame = try reader.take()
    self.sampleSize = try reader.take()
    self.publicValue = try reader.take()
    self.publicValueOn = try reader.take()
  }

  package struct Frame: Stored, Sendable {
    package var area: UnitID
    package var standard: StandardID
    package var year: Year
    package var `class`: SampleClass
    package var asOf: Day

    package init(area: UnitID, standard: StandardID, year: Year, `class`: SampleClass, asOf: Day) {
      self.area = area
      self.standard = standard
      self.year = year
      self.class = `class`
      self.asOf = asOf
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      try cursor.key("area")
      self.area = UnitID(try cursor.symbol(&symbols))
      try cursor.key("asOf")
      self.asOf = try cursor.day()
      try cursor.key("class")
      self.class = try cursor.code(SampleClass.self)
      try cursor.key("standard")
      self.standard = StandardID(try cursor.symbol(&symbols))
      try cursor.key("year")
      self.year = Year(Int(try cursor.integer(1900, 2199)))
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      writer.key("area")
      writer.symbol(self.area.symbol)
      writer.key("asOf")
      writer.day(self.asOf)
      writer.key("class")
      writer.text(self.class.text)
      writer.key("standard")
      writer.symbol(self.standard.symbol)
      writer.key("year")
      writer.integer(Int64(self.year.number))
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.area, self.standard, self.year, self.class, self.asOf)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.area = try reader.take()
      self.standard = try reader.take()
      self.year = try reader.take()
      self.class = try reader.take()
      self.asOf = try reader.take()
    }
  }
}

/// Sample drawn: Records the households drawn for the announcement that `re` names; the draw is recomputed before it is accepted.
package struct InspectionSampleDrawn: Stored, Sendable {
  package var inspection: InspectionID
  package var value: String
  package var frameSize: Int
  package var drawn: [HouseholdID]

  package init(inspection: InspectionID, value: String, frameSize: Int, drawn: [HouseholdID]) {
    self.inspection = inspection
    self.value = value
    self.frameSize = frameSize
    self.drawn = drawn
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("drawn")
    do {
      var list: [HouseholdID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(HouseholdID(try cursor.subjectSymbol(&symbols))) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.drawn = list
    }
    try cursor.key("frameSize")
    self.frameSize = Int(try cursor.integer(0, 9007199254740991))
    try cursor.key("inspection")
    self.inspection = InspectionID(try cursor.symbol(&symbols))
    try cursor.key("value")
    self.value = try cursor.text(1, 8192)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("drawn")
    writer.openArray()
    for item in self.drawn {
      writer.item()
      writer.symbol(item.symbol)
    }
    writer.closeArray()
    writer.key("frameSize")
    writer.integer(Int64(self.frameSize))
    writer.key("inspection")
    writer.symbol(self.inspection.symbol)
    writer.key("value")
    writer.text(self.value)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.inspection, self.value, self.frameSize, self.drawn)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.inspection = try reader.take()
    self.value = try reader.take()
    self.frameSize = try reader.take()
    self.drawn = try reader.take()
  }
}
