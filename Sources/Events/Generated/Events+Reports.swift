// swift-format-ignore-file
// Written by CatalogCompiler from events/catalog; change the catalogue, not this file.
//
// The events of the group reports.

/// Duty fulfilled: Records that the holder of a duty did it for a period.
package struct DutyFulfilled: Stored, Sendable {
  package var duty: DutyID
  package var holder: UnitID
  package var period: Period?
  package var result: FulfilmentKind
  package var dueOn: Day?
  package var quality: FulfilmentQuality?

  package init(duty: DutyID, holder: UnitID, period: Period? = nil, result: FulfilmentKind, dueOn: Day? = nil, quality: FulfilmentQuality? = nil) {
    self.duty = duty
    self.holder = holder
    self.period = period
    self.result = result
    self.dueOn = dueOn
    self.quality = quality
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    self.dueOn = cursor.has("dueOn") ? try cursor.day() : nil
    try cursor.key("duty")
    self.duty = DutyID(try cursor.symbol(&symbols))
    try cursor.key("holder")
    self.holder = UnitID(try cursor.symbol(&symbols))
    self.period = cursor.has("period") ? try cursor.period() : nil
    self.quality = cursor.has("quality") ? try cursor.code(FulfilmentQuality.self) : nil
    try cursor.key("result")
    self.result = try cursor.code(FulfilmentKind.self)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.dueOn {
      writer.key("dueOn")
      writer.day(value)
    }
    writer.key("duty")
    writer.symbol(self.duty.symbol)
    writer.key("holder")
    writer.symbol(self.holder.symbol)
    if let value = self.period {
      writer.key("period")
      writer.period(value)
    }
    if let value = self.quality {
      writer.key("quality")
      writer.text(value.text)
    }
    writer.key("result")
    writer.text(self.result.text)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.duty, self.holder, self.period, self.result, self.dueOn, self.quality)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.duty = try reader.take()
    self.holder = try reader.take()
    self.period = try reader.take()
    self.result = try reader.take()
    self.dueOn = try reader.take()
    self.quality = try reader.take()
  }
}

/// Movement review held: Records a yearly, interim or final review of the movement in a unit, and the awards presented at it.
package struct MovementReviewHeld: Stored, Sendable {
  package var review: ReviewID
  package var duty: DutyID?
  package var holder: UnitID
  package var kind: ReviewKind
  package var combinedWith: CombinedReview?
  package var programmeReviewOn: Day?
  package var organisedBy: [UnitID]
  package var awardsPresented: [AwardID]

  package init(review: ReviewID, duty: DutyID? = nil, holder: UnitID, kind: ReviewKind, combinedWith: CombinedReview? = nil, programmeReviewOn: Day? = nil, organisedBy: [UnitID], awardsPresented: [AwardID]) {
    self.review = review
    self.duty = duty
    self.holder = holder
    self.kind = kind
    self.combinedWith = combinedWith
    self.programmeReviewOn = programmeReviewOn
    self.organisedBy = organisedBy
    self.awardsPresented = awardsPresented
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("awardsPresented")
    do {
      var list: [AwardID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(AwardID(try cursor.symbol(&symbols))) }
      self.awardsPresented = list
    }
    self.combinedWith = cursor.has("combinedWith") ? try cursor.code(CombinedReview.self) : nil
    self.duty = cursor.has("duty") ? DutyID(try cursor.symbol(&symbols)) : nil
    try cursor.key("holder")
    self.holder = UnitID(try cursor.symbol(&symbols))
    try cursor.key("kind")
    self.kind = try cursor.code(ReviewKind.self)
    try cursor.key("organisedBy")
    do {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      self.organisedBy = list
    }
    self.programmeReviewOn = cursor.has("programmeReviewOn") ? try cursor.day() : nil
    try cursor.key("review")
    self.review = ReviewID(try cursor.symbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("awardsPresented")
    writer.openArray()
    for item in self.awardsPresented {
      writer.item()
      writer.symbol(item.symbol)
    }
    writer.closeArray()
    if let value = self.combinedWith {
      writer.key("combinedWith")
      writer.text(value.text)
    }
    if let value = self.duty {
      writer.key("duty")
      writer.symbol(value.symbol)
    }
    writer.key("holder")
    writer.symbol(self.holder.symbol)
    writer.key("kind")
    writer.text(self.kind.text)
    writer.key("organisedBy")
    writer.openArray()
    for item in self.organisedBy {
      writer.item()
      writer.symbol(item.symbol)
    }
    writer.closeArray()
    if let value = self.programmeReviewOn {
      writer.key("programmeReviewOn")
      writer.day(value)
    }
    writer.key("review")
    writer.symbol(self.review.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.review, self.duty, self.holder, self.kind, self.combinedWith, self.programmeReviewOn, self.organisedBy, self.awardsPresented)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.review = try reader.take()
    self.duty = try reader.take()
    self.holder = try reader.take()
    self.kind = try reader.take()
    self.combinedWith = try reader.take()
    self.programmeReviewOn = try reader.take()
    self.organisedBy = try reader.take()
    self.awardsPresented = try reader.take()
  }
}

/// Report consolidated: Records a report made out of others and sent up, with the units that are missing from it.
package struct ReportConsolidated: Stored, Sendable {
  package var report: ReportID
  package var duty: DutyID
  package var period: Period
  package var fromReports: [ReportID]
  package var missing: [UnitID]
  package var preparedWith: [UnitID]
  package var submitter: UnitID
  package var addressees: [UnitID]
  package var figures: [Figure]?
  package var atSize: Int?
  package var atRoot: String?

  package init(report: ReportID, duty: DutyID, period: Period, fromReports: [ReportID], missing: [UnitID], preparedWith: [UnitID], submitter: UnitID, addressees: [UnitID], figures: [Figure]? = nil, atSize: Int? = nil, atRoot: String? = nil) {
    self.report = report
    self.duty = duty
    self.period = period
    self.fromReports = fromReports
    self.missing = missing
    self.preparedWith = preparedWith
    self.submitter = submitter
    self.addressees = addressees
    self.figures = figures
    self.atSize = atSize
    self.atRoot = atRoot
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("addressees")
    do {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.addressees = list
    }
    self.atRoot = cursor.has("atRoot") ? try cursor.sha256() : nil
    self.atSize = cursor.has("atSize") ? Int(try cursor.integer(1, 9007199254740991)) : nil
    try cursor.key("duty")
    self.duty = DutyID(try cursor.symbol(&symbols))
    if cursor.has("figures") {
      var list: [Figure] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try Figure(&cursor, &symbols)) }
      self.figures = list
    }
    else {
      self.figures = nil
    }
    try cursor.key("fromReports")
    do {
      var list: [ReportID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(ReportID(try cursor.symbol(&symbols))) }
      self.fromReports = list
    }
    try cursor.key("missing")
    do {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      self.missing = list
    }
    try cursor.key("period")
    self.period = try cursor.period()
    try cursor.key("preparedWith")
    do {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      self.preparedWith = list
    }
    try cursor.key("report")
    self.report = ReportID(try cursor.symbol(&symbols))
    try cursor.key("submitter")
    self.submitter = UnitID(try cursor.symbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("addressees")
    writer.openArray()
    for item in self.addressees {
      writer.item()
      writer.symbol(item.symbol)
    }
    writer.closeArray()
    if let value = self.atRoot {
      writer.key("atRoot")
      writer.sha256(value)
    }
    if let value = self.atSize {
      writer.key("atSize")
      writer.integer(Int64(value))
    }
    writer.key("duty")
    writer.symbol(self.duty.symbol)
    if let value = self.figures {
      writer.key("figures")
      writer.openArray()
      for item in value {
        writer.item()
        item.encode(to: &writer)
      }
      writer.closeArray()
    }
    writer.key("fromReports")
    writer.openArray()
    for item in self.fromReports {
      writer.item()
      writer.symbol(item.symbol)
    }
    writer.closeArray()
    writer.key("missing")
    writer.openArray()
    for item in self.missing {
      writer.item()
      writer.symbol(item.symbol)
    }
    writer.closeArray()
    writer.key("period")
    writer.period(self.period)
    writer.key("preparedWith")
    writer.openArray()
    for item in self.preparedWith {
      writer.item()
      writer.symbol(item.symbol)
    }
    writer.closeArray()
    writer.key("report")
    writer.symbol(self.report.symbol)
    writer.key("submitter")
    writer.symbol(self.submitter.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.report, self.duty, self.period, self.fromReports, self.missing, self.preparedWith, self.submitter, self.addressees, self.figures, self.atSize, self.atRoot)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.report = try reader.take()
    self.duty = try reader.take()
    self.period = try reader.take()
    self.fromReports = try reader.take()
    self.missing = try reader.take()
    self.preparedWith = try reader.take()
    self.submitter = try reader.take()
    self.addressees = try reader.take()
    self.figures = try reader.take()
    self.atSize = try reader.take()
    self.atRoot = try reader.take()
  }

  package struct Figure: Stored, Sendable {
    package var figure: ReportFigure
    package var area: UnitID?
    package var year: Year?
    package var standard: StandardID?
    package var subgroup: Subgroup?
    package var value: Decimal

    package init(figure: ReportFigure, area: UnitID? = nil, year: Year? = nil, standard: StandardID? = nil, subgroup: Subgroup? = nil, value: Decimal) {
      self.figure = figure
      self.area = area
      self.year = year
      self.standard = standard
      self.subgroup = subgroup
      self.value = value
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      self.area = cursor.has("area") ? UnitID(try cursor.symbol(&symbols)) : nil
      try cursor.key("figure")
      self.figure = try cursor.code(ReportFigure.self)
      self.standard = cursor.has("standard") ? StandardID(try cursor.symbol(&symbols)) : nil
      self.subgroup = cursor.has("subgroup") ? try cursor.code(Subgroup.self) : nil
      try cursor.key("value")
      self.value = try cursor.decimal()
      self.year = cursor.has("year") ? Year(Int(try cursor.integer(1900, 2199))) : nil
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      if let value = self.area {
        writer.key("area")
        writer.symbol(value.symbol)
      }
      writer.key("figure")
      writer.text(self.figure.text)
      if let value = self.standard {
        writer.key("standard")
        writer.symbol(value.symbol)
      }
      if let value = self.subgroup {
        writer.key("subgroup")
        writer.text(value.text)
      }
      writer.key("value")
      writer.decimal(self.value)
      if let value = self.year {
        writer.key("year")
        writer.integer(Int64(value.number))
      }
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.figure, self.area, self.year, self.standard, self.subgroup, self.value)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.figure = try reader.take()
      self.area = try reader.take()
      self.year = try reader.take()
      self.standard = try reader.take()
      self.subgroup = try reader.take()
      self.value = try reader.take()
    }
  }
}

/// Report reminder sent: Records that a unit was reminded of a report that is not in.
package struct ReportReminderSent: Stored, Sendable {
  package var duty: DutyID
  package var period: Period
  package var reminded: UnitID

  package init(duty: DutyID, period: Period, reminded: UnitID) {
    self.duty = duty
    self.period = period
    self.reminded = reminded
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("duty")
    self.duty = DutyID(try cursor.symbol(&symbols))
    try cursor.key("period")
    self.period = try cursor.period()
    try cursor.key("reminded")
    self.reminded = UnitID(try cursor.symbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("duty")
    writer.symbol(self.duty.symbol)
    writer.key("period")
    writer.period(self.period)
    writer.key("reminded")
    writer.symbol(self.reminded.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.duty, self.period, self.reminded)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.duty = try reader.take()
    self.period = try reader.take()
    self.reminded = try reader.take()
  }
}

/// Report returned: Records that a report went back to its sender, and why.
package struct ReportReturned: Stored, Sendable {
  package var report: ReportID
  package var reason: String

  package init(report: ReportID, reason: String) {
    self.report = report
    self.reason = reason
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("reason")
    self.reason = try cursor.text(1, 8192)
    try cursor.key("report")
    self.report = ReportID(try cursor.symbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("reason")
    writer.text(self.reason)
    writer.key("report")
    writer.symbol(self.report.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.report, self.reason)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.report = try reader.take()
    self.reason = try reader.take()
  }
}

/// Report submitted: Records a report that a unit sent for a duty and period. `figures` is an array, one item for each figure with its area, year, standard and subgroup, so that one report can carry the same figure for several of them; `atSize` and `atRoot` pin the state of the log that they were read from.
package struct ReportSubmitted: Stored, Sendable {
  package var report: ReportID
  package var duty: DutyID
  package var reporter: UnitID
  package var period: Period
  package var receiver: UnitID
  package var via: UnitID?
  package var figures: [Figure]
  package var atSize: Int?
  package var atRoot: String?

  package init(report: ReportID, duty: DutyID, reporter: UnitID, period: Period, receiver: UnitID, via: UnitID? = nil, figures: [Figure], atSize: Int? = nil, atRoot: String? = nil) {
    self.report = report
    self.duty = duty
    self.reporter = reporter
    self.period = period
    self.receiver = receiver
    self.via = via
    self.figures = figures
    self.atSize = atSize
    self.atRoot = atRoot
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    self.atRoot = cursor.has("atRoot") ? try cursor.sha256() : nil
    self.atSize = cursor.has("atSize") ? Int(try cursor.integer(1, 9007199254740991)) : nil
    try cursor.key("duty")
    self.duty = DutyID(try cursor.symbol(&symbols))
    try cursor.key("figures")
    do {
      var list: [Figure] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try Figure(&cursor, &symbols)) }
      self.figures = list
    }
    try cursor.key("period")
    self.period = try cursor.period()
    try cursor.key("receiver")
    self.receiver = UnitID(try cursor.symbol(&symbols))
    try cursor.key("report")
    self.report = ReportID(try cursor.symbol(&symbols))
    try cursor.key("reporter")
    self.reporter = UnitID(try cursor.symbol(&symbols))
    self.via = cursor.has("via") ? UnitID(try cursor.symbol(&symbols)) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.atRoot {
      writer.key("atRoot")
      writer.sha256(value)
    }
    if let value = self.atSize {
      writer.key("atSize")
      writer.integer(Int64(value))
    }
    writer.key("duty")
    writer.symbol(self.duty.symbol)
    writer.key("figures")
    writer.openArray()
    for item in self.figures {
      writer.item()
      item.encode(to: &writer)
    }
    writer.closeArray()
    writer.key("period")
    writer.period(self.period)
    writer.key("receiver")
    writer.symbol(self.receiver.symbol)
    writer.key("report")
    writer.symbol(self.report.symbol)
    writer.key("reporter")
    writer.symbol(self.reporter.symbol)
    if let value = self.via {
      writer.key("via")
      writer.symbol(value.symbol)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.report, self.duty, self.reporter, self.period, self.receiver, self.via, self.figures, self.atSize, self.atRoot)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.report = try reader.take()
    self.duty = try reader.take()
    self.reporter = try reader.take()
    self.period = try reader.take()
    self.receiver = try reader.take()
    self.via = try reader.take()
    self.figures = try reader.take()
    self.atSize = try reader.take()
    self.atRoot = try reader.take()
  }

  package struct Figure: Stored, Sendable {
    package var figure: ReportFigure
    package var area: UnitID?
    package var year: Year?
    package var standard: StandardID?
    package var subgroup: Subgroup?
    package var value: Decimal

    package init(figure: ReportFigure, area: UnitID? = nil, year: Year? = nil, standard: StandardID? = nil, subgroup: Subgroup? = nil, value: Decimal) {
      self.figure = figure
      self.area = area
      self.year = year
      self.standard = standard
      self.subgroup = subgroup
      self.value = value
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      self.area = cursor.has("area") ? UnitID(try cursor.symbol(&symbols)) : nil
      try cursor.key("figure")
      self.figure = try cursor.code(ReportFigure.self)
      self.standard = cursor.has("standard") ? StandardID(try cursor.symbol(&symbols)) : nil
      self.subgroup = cursor.has("subgroup") ? try cursor.code(Subgroup.self) : nil
      try cursor.key("value")
      self.value = try cursor.decimal()
      self.year = cursor.has("year") ? Year(Int(try cursor.integer(1900, 2199))) : nil
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      if let value = self.area {
        writer.key("area")
        writer.symbol(value.symbol)
      }
      writer.key("figure")
      writer.text(self.figure.text)
      if let value = self.standard {
        writer.key("standard")
        writer.symbol(value.symbol)
      }
      if let value = self.subgroup {
        writer.key("subgroup")
        writer.text(value.text)
      }
      writer.key("value")
      writer.decimal(self.value)
      if let value = self.year {
        writer.key("year")
        writer.integer(Int64(value.number))
      }
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.figure, self.area, self.year, self.standard, self.subgroup, self.value)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.figure = try reader.take()
      self.area = try reader.take()
      self.year = try reader.take()
      self.standard = try reader.take()
      self.subgroup = try reader.take()
      self.value = try reader.take()
    }
  }
}
