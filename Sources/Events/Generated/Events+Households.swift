// swift-format-ignore-file
// Written by CatalogCompiler from events/catalog; change the catalogue, not this file.
//
// The events of the group households.

/// Household entered near-poverty: Records that a household that is not poor is near-poor under a standard from that day.
package struct HouseholdEnteredNearPoverty: Stored, Sendable {
  package var household: HouseholdID
  package var standard: StandardID
  package var entryKind: EntryKind
  package var review: ReviewID?

  package init(household: HouseholdID, standard: StandardID, entryKind: EntryKind, review: ReviewID? = nil) {
    self.household = household
    self.standard = standard
    self.entryKind = entryKind
    self.review = review
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("entryKind")
    self.entryKind = try cursor.code(EntryKind.self)
    try cursor.key("household")
    self.household = HouseholdID(try cursor.subjectSymbol(&symbols))
    self.review = cursor.has("review") ? ReviewID(try cursor.symbol(&symbols)) : nil
    try cursor.key("standard")
    self.standard = StandardID(try cursor.symbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("entryKind")
    writer.text(self.entryKind.text)
    writer.key("household")
    writer.symbol(self.household.symbol)
    if let value = self.review {
      writer.key("review")
      writer.symbol(value.symbol)
    }
    writer.key("standard")
    writer.symbol(self.standard.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.household, self.standard, self.entryKind, self.review)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.household = try reader.take()
    self.standard = try reader.take()
    self.entryKind = try reader.take()
    self.review = try reader.take()
  }
}

/// Household entered poverty: Records that a household is poor under a standard from that day: carried over, new, relapsed or moved in.
package struct HouseholdEnteredPoverty: Stored, Sendable {
  package var household: HouseholdID
  package var standard: StandardID
  package var entryKind: EntryKind
  package var review: ReviewID?

  package init(household: HouseholdID, standard: StandardID, entryKind: EntryKind, review: ReviewID? = nil) {
    self.household = household
    self.standard = standard
    self.entryKind = entryKind
    self.review = review
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("entryKind")
    self.entryKind = try cursor.code(EntryKind.self)
    try cursor.key("household")
    self.household = HouseholdID(try cursor.subjectSymbol(&symbols))
    self.review = cursor.has("review") ? ReviewID(try cursor.symbol(&symbols)) : nil
    try cursor.key("standard")
    self.standard = StandardID(try cursor.symbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("entryKind")
    writer.text(self.entryKind.text)
    writer.key("household")
    writer.symbol(self.household.symbol)
    if let value = self.review {
      writer.key("review")
      writer.symbol(value.symbol)
    }
    writer.key("standard")
    writer.symbol(self.standard.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.household, self.standard, self.entryKind, self.review)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.household = try reader.take()
    self.standard = try reader.take()
    self.entryKind = try reader.take()
    self.review = try reader.take()
  }
}

/// Household exited near-poverty: Records that a near-poor household rose above near-poverty; this is no exit from poverty.
package struct HouseholdExitedNearPoverty: Stored, Sendable {
  package var household: HouseholdID
  package var standard: StandardID
  package var review: ReviewID
  package var pledge: PledgeID?

  package init(household: HouseholdID, standard: StandardID, review: ReviewID, pledge: PledgeID? = nil) {
    self.household = household
    self.standard = standard
    self.review = review
    self.pledge = pledge
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("household")
    self.household = HouseholdID(try cursor.subjectSymbol(&symbols))
    self.pledge = cursor.has("pledge") ? PledgeID(try cursor.symbol(&symbols)) : nil
    try cursor.key("review")
    self.review = ReviewID(try cursor.symbol(&symbols))
    try cursor.key("standard")
    self.standard = StandardID(try cursor.symbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("household")
    writer.symbol(self.household.symbol)
    if let value = self.pledge {
      writer.key("pledge")
      writer.symbol(value.symbol)
    }
    writer.key("review")
    writer.symbol(self.review.symbol)
    writer.key("standard")
    writer.symbol(self.standard.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.household, self.standard, self.review, self.pledge)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.household = try reader.take()
    self.standard = try reader.take()
    self.review = try reader.take()
    self.pledge = try reader.take()
  }
}

/// Household exited poverty: Records that a household is no longer poor under a standard, and what it is from then on.
package struct HouseholdExitedPoverty: Stored, Sendable {
  package var household: HouseholdID
  package var standard: StandardID
  package var toStatus: ExitStatus
  package var review: ReviewID
  package var pledge: PledgeID?

  package init(household: HouseholdID, standard: StandardID, toStatus: ExitStatus, review: ReviewID, pledge: PledgeID? = nil) {
    self.household = household
    self.standard = standard
    self.toStatus = toStatus
    self.review = review
    self.pledge = pledge
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("household")
    self.household = HouseholdID(try cursor.subjectSymbol(&symbols))
    self.pledge = cursor.has("pledge") ? PledgeID(try cursor.symbol(&symbols)) : nil
    try cursor.key("review")
    self.review = ReviewID(try cursor.symbol(&symbols))
    try cursor.key("standard")
    self.standard = StandardID(try cursor.symbol(&symbols))
    try cursor.key("toStatus")
    self.toStatus = try cursor.code(ExitStatus.self)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("household")
    writer.symbol(self.household.symbol)
    if let value = self.pledge {
      writer.key("pledge")
      writer.symbol(value.symbol)
    }
    writer.key("review")
    writer.symbol(self.review.symbol)
    writer.key("standard")
    writer.symbol(self.standard.symbol)
    writer.key("toStatus")
    writer.text(self.toStatus.text)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.household, self.standard, self.toStatus, self.review, self.pledge)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.household = try reader.take()
    self.standard = try reader.take()
    self.toStatus = try reader.take()
    self.review = try reader.take()
    self.pledge = try reader.take()
  }
}

/// Household left the area: Records that a household left the ledger's area or ended; it leaves the count without being an exit from poverty.
package struct HouseholdLeftArea: Stored, Sendable {
  package var household: HouseholdID
  package var reason: LeaveReason
  package var to: UnitID?

  package init(household: HouseholdID, reason: LeaveReason, to: UnitID? = nil) {
    self.household = household
    self.reason = reason
    self.to = to
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("household")
    self.household = HouseholdID(try cursor.subjectSymbol(&symbols))
    try cursor.key("reason")
    self.reason = try cursor.code(LeaveReason.self)
    self.to = cursor.has("to") ? UnitID(try cursor.symbol(&symbols)) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("household")
    writer.symbol(self.household.symbol)
    writer.key("reason")
    writer.text(self.reason.text)
    if let value = self.to {
      writer.key("to")
      writer.symbol(value.symbol)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.household, self.reason, self.to)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.household = try reader.take()
    self.reason = try reader.take()
    self.to = try reader.take()
  }
}

/// Household living standard rated: Records that a household that is neither poor nor near-poor is average, well-off or rich.
package struct HouseholdLivingStandardRated: Stored, Sendable {
  package var household: HouseholdID
  package var rating: LivingStandard

  package init(household: HouseholdID, rating: LivingStandard) {
    self.household = household
    self.rating = rating
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("household")
    self.household = HouseholdID(try cursor.subjectSymbol(&symbols))
    try cursor.key("rating")
    self.rating = try cursor.code(LivingStandard.self)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("household")
    writer.symbol(self.household.symbol)
    writer.key("rating")
    writer.text(self.rating.text)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.household, self.rating)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.household = try reader.take()
    self.rating = try reader.take()
  }
}

/// Households merged: Records that households ended and became part of one that goes on.
package struct HouseholdMerged: Stored, Sendable {
  package var household: HouseholdID
  package var from: [HouseholdID]

  package init(household: HouseholdID, from: [HouseholdID]) {
    self.household = household
    self.from = from
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("from")
    do {
      var list: [HouseholdID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(HouseholdID(try cursor.subjectSymbol(&symbols))) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.from = list
    }
    try cursor.key("household")
    self.household = HouseholdID(try cursor.subjectSymbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("from")
    writer.openArray()
    for item in self.from {
      writer.item()
      writer.symbol(item.symbol)
    }
    writer.closeArray()
    writer.key("household")
    writer.symbol(self.household.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.household, self.from)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.household = try reader.take()
    self.from = try reader.take()
  }
}

/// Household moved: Records a household's move from one hamlet to another inside the ledger's area; it keeps identity and class.
package struct HouseholdMoved: Stored, Sendable {
  package var household: HouseholdID
  package var from: UnitID
  package var to: UnitID
  package var reason: MoveReason

  package init(household: HouseholdID, from: UnitID, to: UnitID, reason: MoveReason) {
    self.household = household
    self.from = from
    self.to = to
    self.reason = reason
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("from")
    self.from = UnitID(try cursor.symbol(&symbols))
    try cursor.key("household")
    self.household = HouseholdID(try cursor.subjectSymbol(&symbols))
    try cursor.key("reason")
    self.reason = try cursor.code(MoveReason.self)
    try cursor.key("to")
    self.to = UnitID(try cursor.symbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("from")
    writer.symbol(self.from.symbol)
    writer.key("household")
    writer.symbol(self.household.symbol)
    writer.key("reason")
    writer.text(self.reason.text)
    writer.key("to")
    writer.symbol(self.to.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.household, self.from, self.to, self.reason)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.household = try reader.take()
    self.from = try reader.take()
    self.to = try reader.take()
    self.reason = try reader.take()
  }
}

/// Household pledged to exit poverty: Records a household's own pledge to leave poverty or near-poverty by a year.
package struct HouseholdPledgedExit: Stored, Sendable {
  package var pledge: PledgeID
  package var household: HouseholdID
  package var targetYear: Year
  package var voluntary: Bool
  package var signedBy: Personal

  package init(pledge: PledgeID, household: HouseholdID, targetYear: Year, voluntary: Bool, signedBy: Personal) {
    self.pledge = pledge
    self.household = household
    self.targetYear = targetYear
    self.voluntary = voluntary
    self.signedBy = signedBy
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("household")
    self.household = HouseholdID(try cursor.subjectSymbol(&symbols))
    try cursor.key("pledge")
    self.pledge = PledgeID(try cursor.symbol(&symbols))
    try cursor.key("signedBy")
    self.signedBy = try cursor.personal(&symbols)
    try cursor.key("targetYear")
    self.targetYear = Year(Int(try cursor.integer(1900, 2199)))
    try cursor.key("voluntary")
    self.voluntary = try cursor.boolean()
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("household")
    writer.symbol(self.household.symbol)
    writer.key("pledge")
    writer.symbol(self.pledge.symbol)
    writer.key("signedBy")
    writer.personal(self.signedBy)
    writer.key("targetYear")
    writer.integer(Int64(self.targetYear.number))
    writer.key("voluntary")
    writer.boolean(self.voluntary)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.pledge, self.household, self.targetYear, self.voluntary, self.signedBy)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.pledge = try reader.take()
    self.household = try reader.take()
    self.targetYear = try reader.take()
    self.voluntary = try reader.take()
    self.signedBy = try reader.take()
  }
}

/// Household profile assessed: Records what a review team found in a household: traits, deprivations, causes, wishes, income and the scores of the review form (B1 and B2 under 2016-2020; A and B under 2022-2025).
package struct HouseholdProfileAssessed: Stored, Sendable {
  package var household: HouseholdID
  package var standard: StandardID?
  package var areaType: AreaType?
  package var traits: CodeList<Trait>
  package var deprivations: CodeList<Deprivation>
  package var causes: CodeList<Cause>
  package var wishes: CodeList<Wish>
  package var perCapitaIncome: Int64?
  package var scoreA: Decimal?
  package var scoreB: Decimal?
  package var scoreB1: Decimal?
  package var scoreB2: Decimal?
  package var missingIndicators: Int?

  package init(household: HouseholdID, standard: StandardID? = nil, areaType: AreaType? = nil, traits: CodeList<Trait>, deprivations: CodeList<Deprivation>, causes: CodeList<Cause>, wishes: CodeList<Wish>, perCapitaIncome: Int64? = nil, scoreA: Decimal? = nil, scoreB: Decimal? = nil, scoreB1: Decimal? = nil, scoreB2: Decimal? = nil, missingIndicators: Int? = nil) {
    self.household = household
    self.standard = standard
    self.areaType = areaType
    self.traits = traits
    self.deprivations = deprivations
    self.causes = causes
    self.wishes = wishes
    self.perCapitaIncome = perCapitaIncome
    self.scoreA = scoreA
    self.scoreB = scoreB
    self.scoreB1 = scoreB1
    self.scoreB2 = scoreB2
    self.missingIndicators = missingIndicators
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    self.areaType = cursor.has("areaType") ? try cursor.code(AreaType.self) : nil
    try cursor.key("causes")
    do {
      var list: CodeList<Cause> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(Cause.self)) }
      self.causes = list
    }
    try cursor.key("deprivations")
    do {
      var list: CodeList<Deprivation> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(Deprivation.self)) }
      self.deprivations = list
    }
    try cursor.key("household")
    self.household = HouseholdID(try cursor.subjectSymbol(&symbols))
    self.missingIndicators = cursor.has("missingIndicators") ? Int(try cursor.integer(0, 9007199254740991)) : nil
    self.perCapitaIncome = cursor.has("perCapitaIncome") ? try cursor.integer(0, 9007199254740991) : nil
    self.scoreA = cursor.has("scoreA") ? try cursor.decimal() : nil
    self.scoreB = cursor.has("scoreB") ? try cursor.decimal() : nil
    self.scoreB1 = cursor.has("scoreB1") ? try cursor.decimal() : nil
    self.scoreB2 = cursor.has("scoreB2") ? try cursor.decimal() : nil
    self.standard = cursor.has("standard") ? StandardID(try cursor.symbol(&symbols)) : nil
    try cursor.key("traits")
    do {
      var list: CodeList<Trait> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(Trait.self)) }
      self.traits = list
    }
    try cursor.key("wishes")
    do {
      var list: CodeList<Wish> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(Wish.self)) }
      self.wishes = list
    }
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.areaType {
      writer.key("areaType")
      writer.text(value.text)
    }
    writer.key("causes")
    writer.openArray()
    for item in self.causes {
      writer.item()
      writer.text(item.text)
    }
    writer.closeArray()
    writer.key("deprivations")
    writer.openArray()
    for item in self.deprivations {
      writer.item()
      writer.text(item.text)
    }
    writer.closeArray()
    writer.key("household")
    writer.symbol(self.household.symbol)
    if let value = self.missingIndicators {
      writer.key("missingIndicators")
      writer.integer(Int64(value))
    }
    if let value = self.perCapitaIncome {
      writer.key("perCapitaIncome")
      writer.integer(value)
    }
    if let value = self.scoreA {
      writer.key("scoreA")
      writer.decimal(value)
    }
    if let value = self.scoreB {
      writer.key("scoreB")
      writer.decimal(value)
    }
    if let value = self.scoreB1 {
      writer.key("scoreB1")
      writer.decimal(value)
    }
    if let value = self.scoreB2 {
      writer.key("scoreB2")
      writer.decimal(value)
    }
    if let value = self.standard {
      writer.key("standard")
      writer.symbol(value.symbol)
    }
    writer.key("traits")
    writer.openArray()
    for item in self.traits {
      writer.item()
      writer.text(item.text)
    }
    writer.closeArray()
    writer.key("wishes")
    writer.openArray()
    for item in self.wishes {
      writer.item()
      writer.text(item.text)
    }
    writer.closeArray()
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.household, self.standard, self.areaType, self.traits, self.deprivations, self.causes, self.wishes, self.perCapitaIncome, self.scoreA, self.scoreB, self.scoreB1, self.scoreB2, self.missingIndicators)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.household = try reader.take()
    self.standard = try reader.take()
    self.areaType = try reader.take()
    self.traits = try reader.take()
    self.deprivations = try reader.take()
    self.causes = try reader.take()
    self.wishes = try reader.take()
    self.perCapitaIncome = try reader.take()
    self.scoreA = try reader.take()
    self.scoreB = try reader.take()
    self.scoreB1 = try reader.take()
    self.scoreB2 = try reader.take()
    self.missingIndicators = try reader.take()
  }
}

/// Household registered: Records a household as a subject of the ledger: its hamlet, head, members and address.
package struct HouseholdRegistered: Stored, Sendable {
  package var household: HouseholdID
  package var hamlet: UnitID
  package var headName: Personal
  package var members: Int
  package var address: Personal

  package init(household: HouseholdID, hamlet: UnitID, headName: Personal, members: Int, address: Personal) {
    self.household = household
    self.hamlet = hamlet
    self.headName = headName
    self.members = members
    self.address = address
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("address")
    self.address = try cursor.personal(&symbols)
    try cursor.key("hamlet")
    self.hamlet = UnitID(try cursor.symbol(&symbols))
    try cursor.key("headName")
    self.headName = try cursor.personal(&symbols)
    try cursor.key("household")
    self.household = HouseholdID(try cursor.subjectSymbol(&symbols))
    try cursor.key("members")
    self.members = Int(try cursor.integer(0, 9007199254740991))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("address")
    writer.personal(self.address)
    writer.key("hamlet")
    writer.symbol(self.hamlet.symbol)
    writer.key("headName")
    writer.personal(self.headName)
    writer.key("household")
    writer.symbol(self.household.symbol)
    writer.key("members")
    writer.integer(Int64(self.members))
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.household, self.hamlet, self.headName, self.members, self.address)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.household = try reader.take()
    self.hamlet = try reader.take()
    self.headName = try reader.take()
    self.members = try reader.take()
    self.address = try reader.take()
  }
}

/// Household split: Records that new households came out of one that goes on; each is registered first and takes the class of the one that it came from.
package struct HouseholdSplit: Stored, Sendable {
  package var household: HouseholdID
  package var into: [HouseholdID]

  package init(household: HouseholdID, into: [HouseholdID]) {
    self.household = household
    self.into = into
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("household")
    self.household = HouseholdID(try cursor.subjectSymbol(&symbols))
    try cursor.key("into")
    do {
      var list: [HouseholdID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(HouseholdID(try cursor.subjectSymbol(&symbols))) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.into = list
    }
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("household")
    writer.symbol(self.household.symbol)
    writer.key("into")
    writer.openArray()
    for item in self.into {
      writer.item()
      writer.symbol(item.symbol)
    }
    writer.closeArray()
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.household, self.into)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.household = try reader.take()
    self.into = try reader.take()
  }
}
