// swift-format-ignore-file
// Written by CatalogCompiler from events/catalog; change the catalogue, not this file.
//
// The events of the group reviews.

/// Figure published: Records a figure that somebody published, with its source; it stands beside computed and approved ones.
package struct FigurePublished: Stored, Sendable {
  package var figure: FigureID
  package var area: UnitID
  package var standard: StandardID?
  package var year: Year?
  package var asOf: Day?
  package var stage: FigureStage?
  package var total: Int?
  package var poor: Int?
  package var poorRate: Decimal?
  package var nearPoor: Int?
  package var nearPoorRate: Decimal?
  package var indicator: Indicator?
  package var value: Decimal?
  package var unitOfMeasure: UnitOfMeasure?
  package var qualitative: Bool?
  package var textEn: String?
  package var derived: Bool?
  package var derivedNote: String?
  package var yearNote: String?
  package var note: String?
  package var reading: ProvisionID?
  package var documentRef: String
  package var clause: String?

  package init(figure: FigureID, area: UnitID, standard: StandardID? = nil, year: Year? = nil, asOf: Day? = nil, stage: FigureStage? = nil, total: Int? = nil, poor: Int? = nil, poorRate: Decimal? = nil, nearPoor: Int? = nil, nearPoorRate: Decimal? = nil, indicator: Indicator? = nil, value: Decimal? = nil, unitOfMeasure: UnitOfMeasure? = nil, qualitative: Bool? = nil, textEn: String? = nil, derived: Bool? = nil, derivedNote: String? = nil, yearNote: String? = nil, note: String? = nil, reading: ProvisionID? = nil, documentRef: String, clause: String? = nil) {
    self.figure = figure
    self.area = area
    self.standard = standard
    self.year = year
    self.asOf = asOf
    self.stage = stage
    self.total = total
    self.poor = poor
    self.poorRate = poorRate
    self.nearPoor = nearPoor
    self.nearPoorRate = nearPoorRate
    self.indicator = indicator
    self.value = value
    self.unitOfMeasure = unitOfMeasure
    self.qualitative = qualitative
    self.textEn = textEn
    self.derived = derived
    self.derivedNote = derivedNote
    self.yearNote = yearNote
    self.note = note
    self.reading = reading
    self.documentRef = documentRef
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("area")
    self.area = UnitID(try cursor.symbol(&symbols))
    self.asOf = cursor.has("asOf") ? try cursor.day() : nil
    self.clause = cursor.has("clause") ? try cursor.text(1, 8192) : nil
    self.derived = cursor.has("derived") ? try cursor.boolean() : nil
    self.derivedNote = cursor.has("derivedNote") ? try cursor.text(1, 8192) : nil
    try cursor.key("documentRef")
    self.documentRef = try cursor.text(1, 8192)
    try cursor.key("figure")
    self.figure = FigureID(try cursor.symbol(&symbols))
    self.indicator = cursor.has("indicator") ? try cursor.code(Indicator.self) : nil
    self.nearPoor = cursor.has("nearPoor") ? Int(try cursor.integer(0, 9007199254740991)) : nil
    self.nearPoorRate = cursor.has("nearPoorRate") ? try cursor.decimal() : nil
    self.note = cursor.has("note") ? try cursor.text(1, 8192) : nil
    self.poor = cursor.has("poor") ? Int(try cursor.integer(0, 9007199254740991)) : nil
    self.poorRate = cursor.has("poorRate") ? try cursor.decimal() : nil
    self.qualitative = cursor.has("qualitative") ? try cursor.boolean() : nil
    self.reading = cursor.has("reading") ? ProvisionID(try cursor.symbol(&symbols)) : nil
    self.stage = cursor.has("stage") ? try cursor.code(FigureStage.self) : nil
    self.standard = cursor.has("standard") ? StandardID(try cursor.symbol(&symbols)) : nil
    self.textEn = cursor.has("textEn") ? try cursor.text(1, 8192) : nil
    self.total = cursor.has("total") ? Int(try cursor.integer(0, 9007199254740991)) : nil
    self.unitOfMeasure = cursor.has("unitOfMeasure") ? try cursor.code(UnitOfMeasure.self) : nil
    self.value = cursor.has("value") ? try cursor.decimal() : nil
    self.year = cursor.has("year") ? Year(Int(try cursor.integer(1900, 2199))) : nil
    self.yearNote = cursor.has("yearNote") ? try cursor.text(1, 8192) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("area")
    writer.symbol(self.area.symbol)
    if let value = self.asOf {
      writer.key("asOf")
      writer.day(value)
    }
    if let value = self.clause {
      writer.key("clause")
      writer.text(value)
    }
    if let value = self.derived {
      writer.key("derived")
      writer.boolean(value)
    }
    if let value = self.derivedNote {
      writer.key("derivedNote")
      writer.text(value)
    }
    writer.key("documentRef")
    writer.text(self.documentRef)
    writer.key("figure")
    writer.symbol(self.figure.symbol)
    if let value = self.indicator {
      writer.key("indicator")
      writer.text(value.text)
    }
    if let value = self.nearPoor {
      writer.key("nearPoor")
      writer.integer(Int64(value))
    }
    if let value = self.nearPoorRate {
      writer.key("nearPoorRate")
      writer.decimal(value)
    }
    if let value = self.note {
      writer.key("note")
      writer.text(value)
    }
    if let value = self.poor {
      writer.key("poor")
      writer.integer(Int64(value))
    }
    if let value = self.poorRate {
      writer.key("poorRate")
      writer.decimal(value)
    }
    if let value = self.qualitative {
      writer.key("qualitative")
      writer.boolean(value)
    }
    if let value = self.reading {
      writer.key("reading")
      writer.symbol(value.symbol)
    }
    if let value = self.stage {
      writer.key("stage")
      writer.text(value.text)
    }
    if let value = self.standard {
      writer.key("standard")
      writer.symbol(value.symbol)
    }
    if let value = self.textEn {
      writer.key("textEn")
      writer.text(value)
    }
    if let value = self.total {
      writer.key("total")
      writer.integer(Int64(value))
    }
    if let value = self.unitOfMeasure {
      writer.key("unitOfMeasure")
      writer.text(value.text)
    }
    if let value = self.value {
      writer.key("value")
      writer.decimal(value)
    }
    if let value = self.year {
      writer.key("year")
      writer.integer(Int64(value.number))
    }
    if let value = self.yearNote {
      writer.key("yearNote")
      writer.text(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.figure, self.area, self.standard, self.year, self.asOf, self.stage, self.total, self.poor, self.poorRate, self.nearPoor, self.nearPoorRate, self.indicator, self.value, self.unitOfMeasure, self.qualitative, self.textEn, self.derived, self.derivedNote, self.yearNote, self.note, self.reading, self.documentRef, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.figure = try reader.take()
    self.area = try reader.take()
    self.standard = try reader.take()
    self.year = try reader.take()
    self.asOf = try reader.take()
    self.stage = try reader.take()
    self.total = try reader.take()
    self.poor = try reader.take()
    self.poorRate = try reader.take()
    self.nearPoor = try reader.take()
    self.nearPoorRate = try reader.take()
    self.indicator = try reader.take()
    self.value = try reader.take()
    self.unitOfMeasure = try reader.take()
    self.qualitative = try reader.take()
    self.textEn = try reader.take()
    self.derived = try reader.take()
    self.derivedNote = try reader.take()
    self.yearNote = try reader.take()
    self.note = try reader.take()
    self.reading = try reader.take()
    self.documentRef = try reader.take()
    self.clause = try reader.take()
  }
}

/// Income measured: Records the monthly income per head of a group of households in an area.
package struct IncomeMeasured: Stored, Sendable {
  package var area: UnitID
  package var subgroup: Subgroup
  package var asOf: Day
  package var perCapitaIncome: Int64
  package var method: IncomeMethod
  package var sampleSize: Int?

  package init(area: UnitID, subgroup: Subgroup, asOf: Day, perCapitaIncome: Int64, method: IncomeMethod, sampleSize: Int? = nil) {
    self.area = area
    self.subgroup = subgroup
    self.asOf = asOf
    self.perCapitaIncome = perCapitaIncome
    self.method = method
    self.sampleSize = sampleSize
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("area")
    self.area = UnitID(try cursor.symbol(&symbols))
    try cursor.key("asOf")
    self.asOf = try cursor.day()
    try cursor.key("method")
    self.method = try cursor.code(IncomeMethod.self)
    try cursor.key("perCapitaIncome")
    self.perCapitaIncome = try cursor.integer(0, 9007199254740991)
    self.sampleSize = cursor.has("sampleSize") ? Int(try cursor.integer(0, 9007199254740991)) : nil
    try cursor.key("subgroup")
    self.subgroup = try cursor.code(Subgroup.self)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("area")
    writer.symbol(self.area.symbol)
    writer.key("asOf")
    writer.day(self.asOf)
    writer.key("method")
    writer.text(self.method.text)
    writer.key("perCapitaIncome")
    writer.integer(self.perCapitaIncome)
    if let value = self.sampleSize {
      writer.key("sampleSize")
      writer.integer(Int64(value))
    }
    writer.key("subgroup")
    writer.text(self.subgroup.text)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.area, self.subgroup, self.asOf, self.perCapitaIncome, self.method, self.sampleSize)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.area = try reader.take()
    self.subgroup = try reader.take()
    self.asOf = try reader.take()
    self.perCapitaIncome = try reader.take()
    self.method = try reader.take()
    self.sampleSize = try reader.take()
  }
}

/// Poverty list made public: Records where and how long the list of a review was shown in public, and how many objections came.
package struct PovertyReviewListPublished: Stored, Sendable {
  package var review: ReviewID
  package var area: UnitID
  package var place: String
  package var from: Day
  package var to: Day
  package var objections: Int

  package init(review: ReviewID, area: UnitID, place: String, from: Day, to: Day, objections: Int) {
    self.review = review
    self.area = area
    self.place = place
    self.from = from
    self.to = to
    self.objections = objections
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("area")
    self.area = UnitID(try cursor.symbol(&symbols))
    try cursor.key("from")
    self.from = try cursor.day()
    try cursor.key("objections")
    self.objections = Int(try cursor.integer(0, 9007199254740991))
    try cursor.key("place")
    self.place = try cursor.text(1, 8192)
    try cursor.key("review")
    self.review = ReviewID(try cursor.symbol(&symbols))
    try cursor.key("to")
    self.to = try cursor.day()
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("area")
    writer.symbol(self.area.symbol)
    writer.key("from")
    writer.day(self.from)
    writer.key("objections")
    writer.integer(Int64(self.objections))
    writer.key("place")
    writer.text(self.place)
    writer.key("review")
    writer.symbol(self.review.symbol)
    writer.key("to")
    writer.day(self.to)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.review, self.area, self.place, self.from, self.to, self.objections)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.review = try reader.take()
    self.area = try reader.take()
    self.place = try reader.take()
    self.from = try reader.take()
    self.to = try reader.take()
    self.objections = try reader.take()
  }
}

/// Poverty review result approved: Records the approval of a review result by the level above, with the approved counts and rates.
package struct PovertyReviewResultApproved: Stored, Sendable {
  package var review: ReviewID
  package var area: UnitID
  package var year: Year
  package var standard: StandardID
  package var total: Int
  package var poor: Int
  package var nearPoor: Int
  package var poorRate: Decimal
  package var nearPoorRate: Decimal
  package var subgroups: [SubgroupPart]?
  package var decisionNumber: String?

  package init(review: ReviewID, area: UnitID, year: Year, standard: StandardID, total: Int, poor: Int, nearPoor: Int, poorRate: Decimal, nearPoorRate: Decimal, subgroups: [SubgroupPart]? = nil, decisionNumber: String? = nil) {
    self.review = review
    self.area = area
    self.year = year
    self.standard = standard
    self.total = total
    self.poor = poor
    self.nearPoor = nearPoor
    self.poorRate = poorRate
    self.nearPoorRate = nearPoorRate
    self.subgroups = subgroups
    self.decisionNumber = decisionNumber
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("area")
    self.area = UnitID(try cursor.symbol(&symbols))
    self.decisionNumber = cursor.has("decisionNumber") ? try cursor.text(1, 8192) : nil
    try cursor.key("nearPoor")
    self.nearPoor = Int(try cursor.integer(0, 9007199254740991))
    try cursor.key("nearPoorRate")
    self.nearPoorRate = try cursor.decimal()
    try cursor.key("poor")
    self.poor = Int(try cursor.integer(0, 9007199254740991))
    try cursor.key("poorRate")
    self.poorRate = try cursor.decimal()
    try cursor.key("review")
    self.review = ReviewID(try cursor.symbol(&symbols))
    try cursor.key("standard")
    self.standard = StandardID(try cursor.symbol(&symbols))
    if cursor.has("subgroups") {
      var list: [SubgroupPart] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try SubgroupPart(&cursor, &symbols)) }
      self.subgroups = list
    }
    else {
      self.subgroups = nil
    }
    try cursor.key("total")
    self.total = Int(try cursor.integer(0, 9007199254740991))
    try cursor.key("year")
    self.year = Year(Int(try cursor.integer(1900, 2199)))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("area")
    writer.symbol(self.area.symbol)
    if let value = self.decisionNumber {
      writer.key("decisionNumber")
      writer.text(value)
    }
    writer.key("nearPoor")
    writer.integer(Int64(self.nearPoor))
    writer.key("nearPoorRate")
    writer.decimal(self.nearPoorRate)
    writer.key("poor")
    writer.integer(Int64(self.poor))
    writer.key("poorRate")
    writer.decimal(self.poorRate)
    writer.key("review")
    writer.symbol(self.review.symbol)
    writer.key("standard")
    writer.symbol(self.standard.symbol)
    if let value = self.subgroups {
      writer.key("subgroups")
      writer.openArray()
      for item in value {
        writer.item()
        item.encode(to: &writer)
      }
      writer.closeArray()
    }
    writer.key("total")
    writer.integer(Int64(self.total))
    writer.key("year")
    writer.integer(Int64(self.year.number))
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.review, self.area, self.year, self.standard, self.total, self.poor, self.nearPoor, self.poorRate, self.nearPoorRate, self.subgroups, self.decisionNumber)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.review = try reader.take()
    self.area = try reader.take()
    self.year = try reader.take()
    self.standard = try reader.take()
    self.total = try reader.take()
    self.poor = try reader.take()
    self.nearPoor = try reader.take()
    self.poorRate = try reader.take()
    self.nearPoorRate = try reader.take()
    self.subgroups = try reader.take()
    self.decisionNumber = try reader.take()
  }

  package struct SubgroupPart: Stored, Sendable {
    package var subgroup: Subgroup
    package var total: Int
    package var poor: Int
    package var nearPoor: Int

    package init(subgroup: Subgroup, total: Int, poor: Int, nearPoor: Int) {
      self.subgroup = subgroup
      self.total = total
      self.poor = poor
      self.nearPoor = nearPoor
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      try cursor.key("nearPoor")
      self.nearPoor = Int(try cursor.integer(0, 9007199254740991))
      try cursor.key("poor")
      self.poor = Int(try cursor.integer(0, 9007199254740991))
      try cursor.key("subgroup")
      self.subgroup = try cursor.code(Subgroup.self)
      try cursor.key("total")
      self.total = Int(try cursor.integer(0, 9007199254740991))
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      writer.key("nearPoor")
      writer.integer(Int64(self.nearPoor))
      writer.key("poor")
      writer.integer(Int64(self.poor))
      writer.key("subgroup")
      writer.text(self.subgroup.text)
      writer.key("total")
      writer.integer(Int64(self.total))
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.subgroup, self.total, self.poor, self.nearPoor)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.subgroup = try reader.take()
      self.total = try reader.take()
      self.poor = try reader.take()
      self.nearPoor = try reader.take()
    }
  }
}

/// Poverty review result submitted: Records the result of a poverty review as an area hands it up: every column of the account for poor and for near-poor households, and the same for subgroups.
package struct PovertyReviewResultSubmitted: Stored, Sendable {
  package var review: ReviewID
  package var area: UnitID
  package var year: Year
  package var standard: StandardID
  package var stage: ReviewStage
  package var asOf: Day
  package var total: Int
  package var poor: Account
  package var nearPoor: Account
  package var subgroups: [SubgroupPart]?
  package var explanation: String?

  package init(review: ReviewID, area: UnitID, year: Year, standard: StandardID, stage: ReviewStage, asOf: Day, total: Int, poor: Account, nearPoor: Account, subgroups: [SubgroupPart]? = nil, explanation: String? = nil) {
    self.review = review
    self.area = area
    self.year = year
    self.standard = standard
    self.stage = stage
    self.asOf = asOf
    self.total = total
    self.poor = poor
    self.nearPoor = nearPoor
    self.subgroups = subgroups
    self.explanation = explanation
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("area")
    self.area = UnitID(try cursor.symbol(&symbols))
    try cursor.key("asOf")
    self.asOf = try cursor.day()
    self.explanation = cursor.has("explanation") ? try cursor.text(1, 8192) : nil
    try cursor.key("nearPoor")
    self.nearPoor = try Account(&cursor, &symbols)
    try cursor.key("poor")
    self.poor = try Account(&cursor, &symbols)
    try cursor.key("review")
    self.review = ReviewID(try cursor.symbol(&symbols))
    try cursor.key("stage")
    self.stage = try cursor.code(ReviewStage.self)
    try cursor.key("standard")
    self.standard = StandardID(try cursor.symbol(&symbols))
    if cursor.has("subgroups") {
      var list: [SubgroupPart] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try SubgroupPart(&cursor, &symbols)) }
      self.subgroups = list
    }
    else {
      self.subgroups = nil
    }
    try cursor.key("total")
    self.total = Int(try cursor.integer(0, 9007199254740991))
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
    if let value = self.explanation {
      writer.key("explanation")
      writer.text(value)
    }
    writer.key("nearPoor")
    self.nearPoor.encode(to: &writer)
    writer.key("poor")
    self.poor.encode(to: &writer)
    writer.key("review")
    writer.symbol(self.review.symbol)
    writer.key("stage")
    writer.text(self.stage.text)
    writer.key("standard")
    writer.symbol(self.standard.symbol)
    if let value = self.subgroups {
      writer.key("subgroups")
      writer.openArray()
      for item in value {
        writer.item()
        item.encode(to: &writer)
      }
      writer.closeArray()
    }
    writer.key("total")
    writer.integer(Int64(self.total))
    writer.key("year")
    writer.integer(Int64(self.year.number))
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.review, self.area, self.year, self.standard, self.stage, self.asOf, self.total, self.poor, self.nearPoor, self.subgroups, self.explanation)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.review = try reader.take()
    self.area = try reader.take()
    self.year = try reader.take()
    self.standard = try reader.take()
    self.stage = try reader.take()
    self.asOf = try reader.take()
    self.total = try reader.take()
    self.poor = try reader.take()
    self.nearPoor = try reader.take()
    self.subgroups = try reader.take()
    self.explanation = try reader.take()
  }

  package struct Account: Stored, Sendable {
    package var opening: Int
    package var carriedOver: Int
    package var new: Int
    package var relapsed: Int
    package var fromOtherClass: Int
    package var splitIn: Int
    package var movedIn: Int
    package var boundaryIn: Int
    package var exited: Int
    package var toOtherClass: Int
    package var left: Int
    package var merged: Int
    package var movedOut: Int
    package var boundaryOut: Int
    package var closing: Int

    package init(opening: Int, carriedOver: Int, new: Int, relapsed: Int, fromOtherClass: Int, splitIn: Int, movedIn: Int, boundaryIn: Int, exited: Int, toOtherClass: Int, left: Int, merged: Int, movedOut: Int, boundaryOut: Int, closing: Int) {
      self.opening = opening
      self.carriedOver = carriedOver
      self.new = new
      self.relapsed = relapsed
      self.fromOtherClass = fromOtherClass
      self.splitIn = splitIn
      self.movedIn = movedIn
      self.boundaryIn = boundaryIn
      self.exited = exited
      self.toOtherClass = toOtherClass
      self.left = left
      self.merged = merged
      self.movedOut = movedOut
      self.boundaryOut = boundaryOut
      self.closing = closing
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      try cursor.key("boundaryIn")
      self.boundaryIn = Int(try cursor.integer(0, 9007199254740991))
      try cursor.key("boundaryOut")
      self.boundaryOut = Int(try cursor.integer(0, 9007199254740991))
      try cursor.key("carriedOver")
      self.carriedOver = Int(try cursor.integer(0, 9007199254740991))
      try cursor.key("closing")
      self.closing = Int(try cursor.integer(0, 9007199254740991))
      try cursor.key("exited")
      self.exited = Int(try cursor.integer(0, 9007199254740991))
      try cursor.key("fromOtherClass")
      self.fromOtherClass = Int(try cursor.integer(0, 9007199254740991))
      try cursor.key("left")
      self.left = Int(try cursor.integer(0, 9007199254740991))
      try cursor.key("merged")
      self.merged = Int(try cursor.integer(0, 9007199254740991))
      try cursor.key("movedIn")
      self.movedIn = Int(try cursor.integer(0, 9007199254740991))
      try cursor.key("movedOut")
      self.movedOut = Int(try cursor.integer(0, 9007199254740991))
      try cursor.key("new")
      self.new = Int(try cursor.integer(0, 9007199254740991))
      try cursor.key("opening")
      self.opening = Int(try cursor.integer(0, 9007199254740991))
      try cursor.key("relapsed")
      self.relapsed = Int(try cursor.integer(0, 9007199254740991))
      try cursor.key("splitIn")
      self.splitIn = Int(try cursor.integer(0, 9007199254740991))
      try cursor.key("toOtherClass")
      self.toOtherClass = Int(try cursor.integer(0, 9007199254740991))
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      writer.key("boundaryIn")
      writer.integer(Int64(self.boundaryIn))
      writer.key("boundaryOut")
      writer.integer(Int64(self.boundaryOut))
      writer.key("carriedOver")
      writer.integer(Int64(self.carriedOver))
      writer.key("closing")
      writer.integer(Int64(self.closing))
      writer.key("exited")
      writer.integer(Int64(self.exited))
      writer.key("fromOtherClass")
      writer.integer(Int64(self.fromOtherClass))
      writer.key("left")
      writer.integer(Int64(self.left))
      writer.key("merged")
      writer.integer(Int64(self.merged))
      writer.key("movedIn")
      writer.integer(Int64(self.movedIn))
      writer.key("movedOut")
      writer.integer(Int64(self.movedOut))
      writer.key("new")
      writer.integer(Int64(self.new))
      writer.key("opening")
      writer.integer(Int64(self.opening))
      writer.key("relapsed")
      writer.integer(Int64(self.relapsed))
      writer.key("splitIn")
      writer.integer(Int64(self.splitIn))
      writer.key("toOtherClass")
      writer.integer(Int64(self.toOtherClass))
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.opening, self.carriedOver, self.new, self.relapsed, self.fromOtherClass, self.splitIn, self.movedIn, self.boundaryIn, self.exited, self.toOtherClass, self.left, self.merged, self.movedOut, self.boundaryOut, self.closing)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.opening = try reader.take()
      self.carriedOver = try reader.take()
      self.new = try reader.take()
      self.relapsed = try reader.take()
      self.fromOtherClass = try reader.take()
      self.splitIn = try reader.take()
      self.movedIn = try reader.take()
      self.boundaryIn = try reader.take()
      self.exited = try reader.take()
      self.toOtherClass = try reader.take()
      self.left = try reader.take()
      self.merged = try reader.take()
      self.movedOut = try reader.take()
      self.boundaryOut = try reader.take()
      self.closing = try reader.take()
    }
  }

  package struct SubgroupPart: Stored, Sendable {
    package var subgroup: Subgroup
    package var total: Int
    package var poor: Account
    package var nearPoor: Account

    package init(subgroup: Subgroup, total: Int, poor: Account, nearPoor: Account) {
      self.subgroup = subgroup
      self.total = total
      self.poor = poor
      self.nearPoor = nearPoor
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      try cursor.key("nearPoor")
      self.nearPoor = try Account(&cursor, &symbols)
      try cursor.key("poor")
      self.poor = try Account(&cursor, &symbols)
      try cursor.key("subgroup")
      self.subgroup = try cursor.code(Subgroup.self)
      try cursor.key("total")
      self.total = Int(try cursor.integer(0, 9007199254740991))
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      writer.key("nearPoor")
      self.nearPoor.encode(to: &writer)
      writer.key("poor")
      self.poor.encode(to: &writer)
      writer.key("subgroup")
      writer.text(self.subgroup.text)
      writer.key("total")
      writer.integer(Int64(self.total))
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.subgroup, self.total, self.poor, self.nearPoor)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.subgroup = try reader.take()
      self.total = try reader.take()
      self.poor = try reader.take()
      self.nearPoor = try reader.take()
    }
  }
}

/// Poverty standard adopted: Records a poverty standard with its names, years and basic services.
package struct StandardAdopted: Stored, Sendable {
  package var standard: StandardID
  package var nameVi: String
  package var nameEn: String?
  package var aliases: [String]
  package var validFrom: Day
  package var validTo: Day
  package var firstReviewYear: Year
  package var lastReviewYear: Year
  package var dimensions: CodeList<Deprivation>
  package var legalBasis: String?
  package var indicatorCount: Int?
  package var indicatorsPoor: Int?
  package var scorePerIndicator: Decimal?
  package var thresholds: [Thresholds]?

  package init(standard: StandardID, nameVi: String, nameEn: String? = nil, aliases: [String], validFrom: Day, validTo: Day, firstReviewYear: Year, lastReviewYear: Year, dimensions: CodeList<Deprivation>, legalBasis: String? = nil, indicatorCount: Int? = nil, indicatorsPoor: Int? = nil, scorePerIndicator: Decimal? = nil, thresholds: [Thresholds]? = nil) {
    self.standard = standard
    self.nameVi = nameVi
    self.nameEn = nameEn
    self.aliases = aliases
    self.validFrom = validFrom
    self.validTo = validTo
    self.firstReviewYear = firstReviewYear
    self.lastReviewYear = lastReviewYear
    self.dimensions = dimensions
    self.legalBasis = legalBasis
    self.indicatorCount = indicatorCount
    self.indicatorsPoor = indicatorsPoor
    self.scorePerIndicator = scorePerIndicator
    self.thresholds = thresholds
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("aliases")
    do {
      var list: [String] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.text(1, 8192)) }
      self.aliases = list
    }
    try cursor.key("dimensions")
    do {
      var list: CodeList<Deprivation> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(Deprivation.self)) }
      self.dimensions = list
    }
    try cursor.key("firstReviewYear")
    self.firstReviewYear = Year(Int(try cursor.integer(1900, 2199)))
    self.indicatorCount = cursor.has("indicatorCount") ? Int(try cursor.integer(0, 9007199254740991)) : nil
    self.indicatorsPoor = cursor.has("indicatorsPoor") ? Int(try cursor.integer(0, 9007199254740991)) : nil
    try cursor.key("lastReviewYear")
    self.lastReviewYear = Year(Int(try cursor.integer(1900, 2199)))
    self.legalBasis = cursor.has("legalBasis") ? try cursor.text(1, 8192) : nil
    self.nameEn = cursor.has("nameEn") ? try cursor.text(1, 8192) : nil
    try cursor.key("nameVi")
    self.nameVi = try cursor.text(1, 8192)
    self.scorePerIndicator = cursor.has("scorePerIndicator") ? try cursor.decimal() : nil
    try cursor.key("standard")
    self.standard = StandardID(try cursor.symbol(&symbols))
    if cursor.has("thresholds") {
      var list: [Thresholds] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try Thresholds(&cursor, &symbols)) }
      self.thresholds = list
    }
    else {
      self.thresholds = nil
    }
    try cursor.key("validFrom")
    self.validFrom = try cursor.day()
    try cursor.key("validTo")
    self.validTo = try cursor.day()
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("aliases")
    writer.openArray()
    for item in self.aliases {
      writer.item()
      writer.text(item)
    }
    writer.closeArray()
    writer.key("dimensions")
    writer.openArray()
    for item in self.dimensions {
      writer.item()
      writer.text(item.text)
    }
    writer.closeArray()
    writer.key("firstReviewYear")
    writer.integer(Int64(self.firstReviewYear.number))
    if let value = self.indicatorCount {
      writer.key("indicatorCount")
      writer.integer(Int64(value))
    }
    if let value = self.indicatorsPoor {
      writer.key("indicatorsPoor")
      writer.integer(Int64(value))
    }
    writer.key("lastReviewYear")
    writer.integer(Int64(self.lastReviewYear.number))
    if let value = self.legalBasis {
      writer.key("legalBasis")
      writer.text(value)
    }
    if let value = self.nameEn {
      writer.key("nameEn")
      writer.text(value)
    }
    writer.key("nameVi")
    writer.text(self.nameVi)
    if let value = self.scorePerIndicator {
      writer.key("scorePerIndicator")
      writer.decimal(value)
    }
    writer.key("standard")
    writer.symbol(self.standard.symbol)
    if let value = self.thresholds {
      writer.key("thresholds")
      writer.openArray()
      for item in value {
        writer.item()
        item.encode(to: &writer)
      }
      writer.closeArray()
    }
    writer.key("validFrom")
    writer.day(self.validFrom)
    writer.key("validTo")
    writer.day(self.validTo)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.standard, self.nameVi, self.nameEn, self.aliases, self.validFrom, self.validTo, self.firstReviewYear, self.lastReviewYear, self.dimensions, self.legalBasis, self.indicatorCount, self.indicatorsPoor, self.scorePerIndicator, self.thresholds)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.standard = try reader.take()
    self.nameVi = try reader.take()
    self.nameEn = try reader.take()
    self.aliases = try reader.take()
    self.validFrom = try reader.take()
    self.validTo = try reader.take()
    self.firstReviewYear = try reader.take()
    self.lastReviewYear = try reader.take()
    self.dimensions = try reader.take()
    self.legalBasis = try reader.take()
    self.indicatorCount = try reader.take()
    self.indicatorsPoor = try reader.take()
    self.scorePerIndicator = try reader.take()
    self.thresholds = try reader.take()
  }

  package struct Thresholds: Stored, Sendable {
    package var areaType: AreaType
    package var incomePoor: Int64?
    package var incomeMax: Int64
    package var scoreMax: Decimal?

    package init(areaType: AreaType, incomePoor: Int64? = nil, incomeMax: Int64, scoreMax: Decimal? = nil) {
      self.areaType = areaType
      self.incomePoor = incomePoor
      self.incomeMax = incomeMax
      self.scoreMax = scoreMax
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      try cursor.key("areaType")
      self.areaType = try cursor.code(AreaType.self)
      try cursor.key("incomeMax")
      self.incomeMax = try cursor.integer(0, 9007199254740991)
      self.incomePoor = cursor.has("incomePoor") ? try cursor.integer(0, 9007199254740991) : nil
      self.scoreMax = cursor.has("scoreMax") ? try cursor.decimal() : nil
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      writer.key("areaType")
      writer.text(self.areaType.text)
      writer.key("incomeMax")
      writer.integer(self.incomeMax)
      if let value = self.incomePoor {
        writer.key("incomePoor")
        writer.integer(value)
      }
      if let value = self.scoreMax {
        writer.key("scoreMax")
        writer.decimal(value)
      }
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.areaType, self.incomePoor, self.incomeMax, self.scoreMax)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.areaType = try reader.take()
      self.incomePoor = try reader.take()
      self.incomeMax = try reader.take()
      self.scoreMax = try reader.take()
    }
  }
}
