// swift-format-ignore-file
// Written by CatalogCompiler from events/catalog; change the catalogue, not this file.
//
// The events of the group awards.

/// Award granted: Records an award decided outside the ledger or before it opened; the decision's day is the entry's own.
package struct AwardGranted: Stored, Sendable {
  package var award: AwardID
  package var recipient: SubjectID
  package var recipientKind: RecipientKind
  package var form: AwardForm
  package var level: AwardLevel
  package var `class`: LabourOrderClass?
  package var flagScope: FlagScope?
  package var emblem: Bool
  package var occasion: Occasion
  package var year: Year
  package var decidedBy: UnitID?
  package var decisionNumber: String?
  package var imported: Bool

  package init(award: AwardID, recipient: SubjectID, recipientKind: RecipientKind, form: AwardForm, level: AwardLevel, `class`: LabourOrderClass? = nil, flagScope: FlagScope? = nil, emblem: Bool, occasion: Occasion, year: Year, decidedBy: UnitID? = nil, decisionNumber: String? = nil, imported: Bool) {
    self.award = award
    self.recipient = recipient
    self.recipientKind = recipientKind
    self.form = form
    self.level = level
    self.class = `class`
    self.flagScope = flagScope
    self.emblem = emblem
    self.occasion = occasion
    self.year = year
    self.decidedBy = decidedBy
    self.decisionNumber = decisionNumber
    self.imported = imported
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("award")
    self.award = AwardID(try cursor.symbol(&symbols))
    self.class = cursor.has("class") ? try cursor.code(LabourOrderClass.self) : nil
    self.decidedBy = cursor.has("decidedBy") ? UnitID(try cursor.symbol(&symbols)) : nil
    self.decisionNumber = cursor.has("decisionNumber") ? try cursor.text(1, 8192) : nil
    try cursor.key("emblem")
    self.emblem = try cursor.boolean()
    self.flagScope = cursor.has("flagScope") ? try cursor.code(FlagScope.self) : nil
    try cursor.key("form")
    self.form = try cursor.code(AwardForm.self)
    try cursor.key("imported")
    self.imported = try cursor.boolean()
    try cursor.key("level")
    self.level = try cursor.code(AwardLevel.self)
    try cursor.key("occasion")
    self.occasion = try cursor.code(Occasion.self)
    try cursor.key("recipient")
    self.recipient = SubjectID(try cursor.subjectSymbol(&symbols))
    try cursor.key("recipientKind")
    self.recipientKind = try cursor.code(RecipientKind.self)
    try cursor.key("year")
    self.year = Year(Int(try cursor.integer(1900, 2199)))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("award")
    writer.symbol(self.award.symbol)
    if let value = self.class {
      writer.key("class")
      writer.text(value.text)
    }
    if let value = self.decidedBy {
      writer.key("decidedBy")
      writer.symbol(value.symbol)
    }
    if let value = self.decisionNumber {
      writer.key("decisionNumber")
      writer.text(value)
    }
    writer.key("emblem")
    writer.boolean(self.emblem)
    if let value = self.flagScope {
      writer.key("flagScope")
      writer.text(value.text)
    }
    writer.key("form")
    writer.text(self.form.text)
    writer.key("imported")
    writer.boolean(self.imported)
    writer.key("level")
    writer.text(self.level.text)
    writer.key("occasion")
    writer.text(self.occasion.text)
    writer.key("recipient")
    writer.symbol(self.recipient.symbol)
    writer.key("recipientKind")
    writer.text(self.recipientKind.text)
    writer.key("year")
    writer.integer(Int64(self.year.number))
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.award, self.recipient, self.recipientKind, self.form, self.level, self.class, self.flagScope, self.emblem, self.occasion, self.year, self.decidedBy, self.decisionNumber, self.imported)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.award = try reader.take()
    self.recipient = try reader.take()
    self.recipientKind = try reader.take()
    self.form = try reader.take()
    self.level = try reader.take()
    self.class = try reader.take()
    self.flagScope = try reader.take()
    self.emblem = try reader.take()
    self.occasion = try reader.take()
    self.year = try reader.take()
    self.decidedBy = try reader.take()
    self.decisionNumber = try reader.take()
    self.imported = try reader.take()
  }
}

/// Award money paid: Records the payment of the money that goes with an award.
package struct AwardPaid: Stored, Sendable {
  package var award: AwardID
  package var amount: Int64
  package var fund: FundID

  package init(award: AwardID, amount: Int64, fund: FundID) {
    self.award = award
    self.amount = amount
    self.fund = fund
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("amount")
    self.amount = try cursor.integer(0, 9007199254740991)
    try cursor.key("award")
    self.award = AwardID(try cursor.symbol(&symbols))
    try cursor.key("fund")
    self.fund = FundID(try cursor.symbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("amount")
    writer.integer(self.amount)
    writer.key("award")
    writer.symbol(self.award.symbol)
    writer.key("fund")
    writer.symbol(self.fund.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.award, self.amount, self.fund)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.award = try reader.take()
    self.amount = try reader.take()
    self.fund = try reader.take()
  }
}

/// Award money recovered: Records money returned after an award was revoked.
package struct AwardRecovered: Stored, Sendable {
  package var award: AwardID
  package var amount: Int64
  package var fund: FundID?

  package init(award: AwardID, amount: Int64, fund: FundID? = nil) {
    self.award = award
    self.amount = amount
    self.fund = fund
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("amount")
    self.amount = try cursor.integer(0, 9007199254740991)
    try cursor.key("award")
    self.award = AwardID(try cursor.symbol(&symbols))
    self.fund = cursor.has("fund") ? FundID(try cursor.symbol(&symbols)) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("amount")
    writer.integer(self.amount)
    writer.key("award")
    writer.symbol(self.award.symbol)
    if let value = self.fund {
      writer.key("fund")
      writer.symbol(value.symbol)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.award, self.amount, self.fund)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.award = try reader.take()
    self.amount = try reader.take()
    self.fund = try reader.take()
  }
}

/// Award revoked: Records that an award was taken back by decision, and what money is to be returned.
package struct AwardRevoked: Stored, Sendable {
  package var award: AwardID
  package var reason: String
  package var decisionNumber: String
  package var recoverAmount: Int64?

  package init(award: AwardID, reason: String, decisionNumber: String, recoverAmount: Int64? = nil) {
    self.award = award
    self.reason = reason
    self.decisionNumber = decisionNumber
    self.recoverAmount = recoverAmount
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("award")
    self.award = AwardID(try cursor.symbol(&symbols))
    try cursor.key("decisionNumber")
    self.decisionNumber = try cursor.text(1, 8192)
    try cursor.key("reason")
    self.reason = try cursor.text(1, 8192)
    self.recoverAmount = cursor.has("recoverAmount") ? try cursor.integer(0, 9007199254740991) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("award")
    writer.symbol(self.award.symbol)
    writer.key("decisionNumber")
    writer.text(self.decisionNumber)
    writer.key("reason")
    writer.text(self.reason)
    if let value = self.recoverAmount {
      writer.key("recoverAmount")
      writer.integer(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.award, self.reason, self.decisionNumber, self.recoverAmount)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.award = try reader.take()
    self.reason = try reader.take()
    self.decisionNumber = try reader.take()
    self.recoverAmount = try reader.take()
  }
}

/// Base salary set: Records the base salary of a decree, which prize money is a multiple of.
package struct BaseSalarySet: Stored, Sendable {
  package var decree: String
  package var from: Day
  package var amount: Int64
  package var note: String?

  package init(decree: String, from: Day, amount: Int64, note: String? = nil) {
    self.decree = decree
    self.from = from
    self.amount = amount
    self.note = note
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("amount")
    self.amount = try cursor.integer(0, 9007199254740991)
    try cursor.key("decree")
    self.decree = try cursor.text(1, 8192)
    try cursor.key("from")
    self.from = try cursor.day()
    self.note = cursor.has("note") ? try cursor.text(1, 8192) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("amount")
    writer.integer(self.amount)
    writer.key("decree")
    writer.text(self.decree)
    writer.key("from")
    writer.day(self.from)
    if let value = self.note {
      writer.key("note")
      writer.text(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.decree, self.from, self.amount, self.note)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.decree = try reader.take()
    self.from = try reader.take()
    self.amount = try reader.take()
    self.note = try reader.take()
  }
}

/// Nomination appraised: Records an appraiser's opinion on the achievement or on the dossier.
package struct NominationAppraised: Stored, Sendable {
  package var nomination: NominationID
  package var stage: AppraisalStage
  package var appraiser: UnitID
  package var opinion: Opinion
  package var reasons: String

  package init(nomination: NominationID, stage: AppraisalStage, appraiser: UnitID, opinion: Opinion, reasons: String) {
    self.nomination = nomination
    self.stage = stage
    self.appraiser = appraiser
    self.opinion = opinion
    self.reasons = reasons
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("appraiser")
    self.appraiser = UnitID(try cursor.symbol(&symbols))
    try cursor.key("nomination")
    self.nomination = NominationID(try cursor.symbol(&symbols))
    try cursor.key("opinion")
    self.opinion = try cursor.code(Opinion.self)
    try cursor.key("reasons")
    self.reasons = try cursor.text(1, 8192)
    try cursor.key("stage")
    self.stage = try cursor.code(AppraisalStage.self)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("appraiser")
    writer.symbol(self.appraiser.symbol)
    writer.key("nomination")
    writer.symbol(self.nomination.symbol)
    writer.key("opinion")
    writer.text(self.opinion.text)
    writer.key("reasons")
    writer.text(self.reasons)
    writer.key("stage")
    writer.text(self.stage.text)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.nomination, self.stage, self.appraiser, self.opinion, self.reasons)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.nomination = try reader.take()
    self.stage = try reader.take()
    self.appraiser = try reader.take()
    self.opinion = try reader.take()
    self.reasons = try reader.take()
  }
}

/// Nomination approved: Records the decision that makes a nomination an award, in the form granted.
package struct NominationApproved: Stored, Sendable {
  package var nomination: NominationID
  package var award: AwardID
  package var form: AwardForm
  package var level: AwardLevel
  package var `class`: LabourOrderClass?
  package var flagScope: FlagScope?
  package var emblem: Bool
  package var decidedBy: UnitID
  package var decisionNumber: String
  package var effectiveOn: Day
  package var rewardAmount: Int64?

  package init(nomination: NominationID, award: AwardID, form: AwardForm, level: AwardLevel, `class`: LabourOrderClass? = nil, flagScope: FlagScope? = nil, emblem: Bool, decidedBy: UnitID, decisionNumber: String, effectiveOn: Day, rewardAmount: Int64? = nil) {
    self.nomination = nomination
    self.award = award
    self.form = form
    self.level = level
    self.class = `class`
    self.flagScope = flagScope
    self.emblem = emblem
    self.decidedBy = decidedBy
    self.decisionNumber = decisionNumber
    self.effectiveOn = effectiveOn
    self.rewardAmount = rewardAmount
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("award")
    self.award = AwardID(try cursor.symbol(&symbols))
    self.class = cursor.has("class") ? try cursor.code(LabourOrderClass.self) : nil
    try cursor.key("decidedBy")
    self.decidedBy = UnitID(try cursor.symbol(&symbols))
    try cursor.key("decisionNumber")
    self.decisionNumber = try cursor.text(1, 8192)
    try cursor.key("effectiveOn")
    self.effectiveOn = try cursor.day()
    try cursor.key("emblem")
    self.emblem = try cursor.boolean()
    self.flagScope = cursor.has("flagScope") ? try cursor.code(FlagScope.self) : nil
    try cursor.key("form")
    self.form = try cursor.code(AwardForm.self)
    try cursor.key("level")
    self.level = try cursor.code(AwardLevel.self)
    try cursor.key("nomination")
    self.nomination = NominationID(try cursor.symbol(&symbols))
    self.rewardAmount = cursor.has("rewardAmount") ? try cursor.integer(0, 9007199254740991) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("award")
    writer.symbol(self.award.symbol)
    if let value = self.class {
      writer.key("class")
      writer.text(value.text)
    }
    writer.key("decidedBy")
    writer.symbol(self.decidedBy.symbol)
    writer.key("decisionNumber")
    writer.text(self.decisionNumber)
    writer.key("effectiveOn")
    writer.day(self.effectiveOn)
    writer.key("emblem")
    writer.boolean(self.emblem)
    if let value = self.flagScope {
      writer.key("flagScope")
      writer.text(value.text)
    }
    writer.key("form")
    writer.text(self.form.text)
    writer.key("level")
    writer.text(self.level.text)
    writer.key("nomination")
    writer.symbol(self.nomination.symbol)
    if let value = self.rewardAmount {
      writer.key("rewardAmount")
      writer.integer(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.nomination, self.award, self.form, self.level, self.class, self.flagScope, self.emblem, self.decidedBy, self.decisionNumber, self.effectiveOn, self.rewardAmount)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.nomination = try reader.take()
    self.award = try reader.take()
    self.form = try reader.take()
    self.level = try reader.take()
    self.class = try reader.take()
    self.flagScope = try reader.take()
    self.emblem = try reader.take()
    self.decidedBy = try reader.take()
    self.decisionNumber = try reader.take()
    self.effectiveOn = try reader.take()
    self.rewardAmount = try reader.take()
  }
}

/// Council voted on a nomination: Records the vote of an Emulation and Commendation Council; its minutes are the entry's document.
package struct NominationCouncilVoted: Stored, Sendable {
  package var nomination: NominationID
  package var council: UnitID
  package var present: Int
  package var votesFor: Int
  package var votesAgainst: Int

  package init(nomination: NominationID, council: UnitID, present: Int, votesFor: Int, votesAgainst: Int) {
    self.nomination = nomination
    self.council = council
    self.present = present
    self.votesFor = votesFor
    self.votesAgainst = votesAgainst
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("council")
    self.council = UnitID(try cursor.symbol(&symbols))
    try cursor.key("nomination")
    self.nomination = NominationID(try cursor.symbol(&symbols))
    try cursor.key("present")
    self.present = Int(try cursor.integer(0, 9007199254740991))
    try cursor.key("votesAgainst")
    self.votesAgainst = Int(try cursor.integer(0, 9007199254740991))
    try cursor.key("votesFor")
    self.votesFor = Int(try cursor.integer(0, 9007199254740991))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("council")
    writer.symbol(self.council.symbol)
    writer.key("nomination")
    writer.symbol(self.nomination.symbol)
    writer.key("present")
    writer.integer(Int64(self.present))
    writer.key("votesAgainst")
    writer.integer(Int64(self.votesAgainst))
    writer.key("votesFor")
    writer.integer(Int64(self.votesFor))
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.nomination, self.council, self.present, self.votesFor, self.votesAgainst)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.nomination = try reader.take()
    self.council = try reader.take()
    self.present = try reader.take()
    self.votesFor = try reader.take()
    self.votesAgainst = try reader.take()
  }
}

/// Criterion attested: Records a body's word, with a document, on whether a nominee satisfies a criterion.
package struct NominationCriterionAttested: Stored, Sendable {
  package var nomination: NominationID
  package var criterion: CriterionID
  package var attestedBy: UnitID
  package var satisfied: Bool

  package init(nomination: NominationID, criterion: CriterionID, attestedBy: UnitID, satisfied: Bool) {
    self.nomination = nomination
    self.criterion = criterion
    self.attestedBy = attestedBy
    self.satisfied = satisfied
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("attestedBy")
    self.attestedBy = UnitID(try cursor.symbol(&symbols))
    try cursor.key("criterion")
    self.criterion = CriterionID(try cursor.symbol(&symbols))
    try cursor.key("nomination")
    self.nomination = NominationID(try cursor.symbol(&symbols))
    try cursor.key("satisfied")
    self.satisfied = try cursor.boolean()
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("attestedBy")
    writer.symbol(self.attestedBy.symbol)
    writer.key("criterion")
    writer.symbol(self.criterion.symbol)
    writer.key("nomination")
    writer.symbol(self.nomination.symbol)
    writer.key("satisfied")
    writer.boolean(self.satisfied)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.nomination, self.criterion, self.attestedBy, self.satisfied)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.nomination = try reader.take()
    self.criterion = try reader.take()
    self.attestedBy = try reader.take()
    self.satisfied = try reader.take()
  }
}

/// Nomination forwarded: Records that a nomination went on to the next body of its route.
package struct NominationForwarded: Stored, Sendable {
  package var nomination: NominationID
  package var from: UnitID
  package var to: UnitID
  package var sets: Int?
  package var submissionNumber: String?

  package init(nomination: NominationID, from: UnitID, to: UnitID, sets: Int? = nil, submissionNumber: String? = nil) {
    self.nomination = nomination
    self.from = from
    self.to = to
    self.sets = sets
    self.submissionNumber = submissionNumber
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("from")
    self.from = UnitID(try cursor.symbol(&symbols))
    try cursor.key("nomination")
    self.nomination = NominationID(try cursor.symbol(&symbols))
    self.sets = cursor.has("sets") ? Int(try cursor.integer(0, 9007199254740991)) : nil
    self.submissionNumber = cursor.has("submissionNumber") ? try cursor.text(1, 8192) : nil
    try cursor.key("to")
    self.to = UnitID(try cursor.symbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("from")
    writer.symbol(self.from.symbol)
    writer.key("nomination")
    writer.symbol(self.nomination.symbol)
    if let value = self.sets {
      writer.key("sets")
      writer.integer(Int64(value))
    }
    if let value = self.submissionNumber {
      writer.key("submissionNumber")
      writer.text(value)
    }
    writer.key("to")
    writer.symbol(self.to.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.nomination, self.from, self.to, self.sets, self.submissionNumber)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.nomination = try reader.take()
    self.from = try reader.take()
    self.to = try reader.take()
    self.sets = try reader.take()
    self.submissionNumber = try reader.take()
  }
}

/// Nomination rejected: Records that a nomination was turned down, by whom and why.
package struct NominationRejected: Stored, Sendable {
  package var nomination: NominationID
  package var rejectedBy: UnitID
  package var reason: String

  package init(nomination: NominationID, rejectedBy: UnitID, reason: String) {
    self.nomination = nomination
    self.rejectedBy = rejectedBy
    self.reason = reason
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("nomination")
    self.nomination = NominationID(try cursor.symbol(&symbols))
    try cursor.key("reason")
    self.reason = try cursor.text(1, 8192)
    try cursor.key("rejectedBy")
    self.rejectedBy = UnitID(try cursor.symbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("nomination")
    writer.symbol(self.nomination.symbol)
    writer.key("reason")
    writer.text(self.reason)
    writer.key("rejectedBy")
    writer.symbol(self.rejectedBy.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.nomination, self.rejectedBy, self.reason)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.nomination = try reader.take()
    self.rejectedBy = try reader.take()
    self.reason = try reader.take()
  }
}

/// Nomination returned: Records that a nomination went back, and what it lacks.
package struct NominationReturned: Stored, Sendable {
  package var nomination: NominationID
  package var missing: [Missing]
  package var reason: String

  package init(nomination: NominationID, missing: [Missing], reason: String) {
    self.nomination = nomination
    self.missing = missing
    self.reason = reason
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("missing")
    do {
      var list: [Missing] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try Missing(&cursor, &symbols)) }
      self.missing = list
    }
    try cursor.key("nomination")
    self.nomination = NominationID(try cursor.symbol(&symbols))
    try cursor.key("reason")
    self.reason = try cursor.text(1, 8192)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("missing")
    writer.openArray()
    for item in self.missing {
      writer.item()
      item.encode(to: &writer)
    }
    writer.closeArray()
    writer.key("nomination")
    writer.symbol(self.nomination.symbol)
    writer.key("reason")
    writer.text(self.reason)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.nomination, self.missing, self.reason)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.nomination = try reader.take()
    self.missing = try reader.take()
    self.reason = try reader.take()
  }

  package struct Missing: Stored, Sendable {
    package var item: DossierItem
    package var copies: Int

    package init(item: DossierItem, copies: Int) {
      self.item = item
      self.copies = copies
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      try cursor.key("copies")
      self.copies = Int(try cursor.integer(0, 9007199254740991))
      try cursor.key("item")
      self.item = try cursor.code(DossierItem.self)
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      writer.key("copies")
      writer.integer(Int64(self.copies))
      writer.key("item")
      writer.text(self.item.text)
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.item, self.copies)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.item = try reader.take()
      self.copies = try reader.take()
    }
  }
}

/// Nominees selected: Records the vote of a unit, block or cluster on whom to nominate; the minutes are the entry's document.
package struct NominationSelected: Stored, Sendable {
  package var selection: SelectionID
  package var body: UnitID
  package var occasion: Occasion
  package var year: Year
  package var form: AwardForm
  package var level: AwardLevel
  package var `class`: LabourOrderClass?
  package var flagScope: FlagScope?
  package var candidates: [Candidate]
  package var chosen: [SubjectID]
  package var supervisedBy: UnitID?

  package init(selection: SelectionID, body: UnitID, occasion: Occasion, year: Year, form: AwardForm, level: AwardLevel, `class`: LabourOrderClass? = nil, flagScope: FlagScope? = nil, candidates: [Candidate], chosen: [SubjectID], supervisedBy: UnitID? = nil) {
    self.selection = selection
    self.body = body
    self.occasion = occasion
    self.year = year
    self.form = form
    self.level = level
    self.class = `class`
    self.flagScope = flagScope
    self.candidates = candidates
    self.chosen = chosen
    self.supervisedBy = supervisedBy
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("body")
    self.body = UnitID(try cursor.symbol(&symbols))
    try cursor.key("candidates")
    do {
      var list: [Candidate] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try Candidate(&cursor, &symbols)) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.candidates = list
    }
    try cursor.key("chosen")
    do {
      var list: [SubjectID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(SubjectID(try cursor.subjectSymbol(&symbols))) }
      self.chosen = list
    }
    self.class = cursor.has("class") ? try cursor.code(LabourOrderClass.self) : nil
    self.flagScope = cursor.has("flagScope") ? try cursor.code(FlagScope.self) : nil
    try cursor.key("form")
    self.form = try cursor.code(AwardForm.self)
    try cursor.key("level")
    self.level = try cursor.code(AwardLevel.self)
    try cursor.key("occasion")
    self.occasion = try cursor.code(Occasion.self)
    try cursor.key("selection")
    self.selection = SelectionID(try cursor.symbol(&symbols))
    self.supervisedBy = cursor.has("supervisedBy") ? UnitID(try cursor.symbol(&symbols)) : nil
    try cursor.key("year")
    self.year = Year(Int(try cursor.integer(1900, 2199)))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("body")
    writer.symbol(self.body.symbol)
    writer.key("candidates")
    writer.openArray()
    for item in self.candidates {
      writer.item()
      item.encode(to: &writer)
    }
    writer.closeArray()
    writer.key("chosen")
    writer.openArray()
    for item in self.chosen {
      writer.item()
      writer.symbol(item.symbol)
    }
    writer.closeArray()
    if let value = self.class {
      writer.key("class")
      writer.text(value.text)
    }
    if let value = self.flagScope {
      writer.key("flagScope")
      writer.text(value.text)
    }
    writer.key("form")
    writer.text(self.form.text)
    writer.key("level")
    writer.text(self.level.text)
    writer.key("occasion")
    writer.text(self.occasion.text)
    writer.key("selection")
    writer.symbol(self.selection.symbol)
    if let value = self.supervisedBy {
      writer.key("supervisedBy")
      writer.symbol(value.symbol)
    }
    writer.key("year")
    writer.integer(Int64(self.year.number))
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.selection, self.body, self.occasion, self.year, self.form, self.level, self.class, self.flagScope, self.candidates, self.chosen, self.supervisedBy)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.selection = try reader.take()
    self.body = try reader.take()
    self.occasion = try reader.take()
    self.year = try reader.take()
    self.form = try reader.take()
    self.level = try reader.take()
    self.class = try reader.take()
    self.flagScope = try reader.take()
    self.candidates = try reader.take()
    self.chosen = try reader.take()
    self.supervisedBy = try reader.take()
  }

  package struct Candidate: Stored, Sendable {
    package var subject: SubjectID
    package var votes: Int

    package init(subject: SubjectID, votes: Int) {
      self.subject = subject
      self.votes = votes
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      try cursor.key("subject")
      self.subject = SubjectID(try cursor.subjectSymbol(&symbols))
      try cursor.key("votes")
      self.votes = Int(try cursor.integer(0, 9007199254740991))
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      writer.key("subject")
      writer.symbol(self.subject.symbol)
      writer.key("votes")
      writer.integer(Int64(self.votes))
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.subject, self.votes)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.subject = try reader.take()
      self.votes = try reader.take()
    }
  }
}

/// Nomination submitted: Records a nomination as it was received: the subject, the form asked for, and the dossier.
package struct NominationSubmitted: Stored, Sendable {
  package var nomination: NominationID
  package var selection: SelectionID?
  package var subject: SubjectID
  package var recipientKind: RecipientKind
  package var subjectKind: SubjectKind?
  package var form: AwardForm
  package var level: AwardLevel
  package var `class`: LabourOrderClass?
  package var flagScope: FlagScope?
  package var emblem: Bool
  package var occasion: Occasion
  package var year: Year
  package var nominator: UnitID
  package var receiver: UnitID
  package var basis: NominationBasis
  package var dossier: [Dossier]
  package var sets: Int?

  package init(nomination: NominationID, selection: SelectionID? = nil, subject: SubjectID, recipientKind: RecipientKind, subjectKind: SubjectKind? = nil, form: AwardForm, level: AwardLevel, `class`: LabourOrderClass? = nil, flagScope: FlagScope? = nil, emblem: Bool, occasion: Occasion, year: Year, nominator: UnitID, receiver: UnitID, basis: NominationBasis, dossier: [Dossier], sets: Int? = nil) {
    self.nomination = nomination
    self.selection = selection
    self.subject = subject
    self.recipientKind = recipientKind
    self.subjectKind = subjectKind
    self.form = form
    self.level = level
    self.class = `class`
    self.flagScope = flagScope
    self.emblem = emblem
    self.occasion = occasion
    self.year = year
    self.nominator = nominator
    self.receiver = receiver
    self.basis = basis
    self.dossier = dossier
    self.sets = sets
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("basis")
    self.basis = try cursor.code(NominationBasis.self)
    self.class = cursor.has("class") ? try cursor.code(LabourOrderClass.self) : nil
    try cursor.key("dossier")
    do {
      var list: [Dossier] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try Dossier(&cursor, &symbols)) }
      self.dossier = list
    }
    try cursor.key("emblem")
    self.emblem = try cursor.boolean()
    self.flagScope = cursor.has("flagScope") ? try cursor.code(FlagScope.self) : nil
    try cursor.key("form")
    self.form = try cursor.code(AwardForm.self)
    try cursor.key("level")
    self.level = try cursor.code(AwardLevel.self)
    try cursor.key("nomination")
    self.nomination = NominationID(try cursor.symbol(&symbols))
    try cursor.key("nominator")
    self.nominator = UnitID(try cursor.symbol(&symbols))
    try cursor.key("occasion")
    self.occasion = try cursor.code(Occasion.self)
    try cursor.key("receiver")
    self.receiver = UnitID(try cursor.symbol(&symbols))
    try cursor.key("recipientKind")
    self.recipientKind = try cursor.code(RecipientKind.self)
    self.selection = cursor.has("selection") ? SelectionID(try cursor.symbol(&symbols)) : nil
    self.sets = cursor.has("sets") ? Int(try cursor.integer(0, 9007199254740991)) : nil
    try cursor.key("subject")
    self.subject = SubjectID(try cursor.subjectSymbol(&symbols))
    self.subjectKind = cursor.has("subjectKind") ? try cursor.code(SubjectKind.self) : nil
    try cursor.key("year")
    self.year = Year(Int(try cursor.integer(1900, 2199)))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("basis")
    writer.text(self.basis.text)
    if let value = self.class {
      writer.key("class")
      writer.text(value.text)
    }
    writer.key("dossier")
    writer.openArray()
    for item in self.dossier {
      writer.item()
      item.encode(to: &writer)
    }
    writer.closeArray()
    writer.key("emblem")
    writer.boolean(self.emblem)
    if let value = self.flagScope {
      writer.key("flagScope")
      writer.text(value.text)
    }
    writer.key("form")
    writer.text(self.form.text)
    writer.key("level")
    writer.text(self.level.text)
    writer.key("nomination")
    writer.symbol(self.nomination.symbol)
    writer.key("nominator")
    writer.symbol(self.nominator.symbol)
    writer.key("occasion")
    writer.text(self.occasion.text)
    writer.key("receiver")
    writer.symbol(self.receiver.symbol)
    writer.key("recipientKind")
    writer.text(self.recipientKind.text)
    if let value = self.selection {
      writer.key("selection")
      writer.symbol(value.symbol)
    }
    if let value = self.sets {
      writer.key("sets")
      writer.integer(Int64(value))
    }
    writer.key("subject")
    writer.symbol(self.subject.symbol)
    if let value = self.subjectKind {
      writer.key("subjectKind")
      writer.text(value.text)
    }
    writer.key("year")
    writer.integer(Int64(self.year.number))
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.nomination, self.selection, self.subject, self.recipientKind, self.subjectKind, self.form, self.level, self.class, self.flagScope, self.emblem, self.occasion, self.year, self.nominator, self.receiver, self.basis, self.dossier, self.sets)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.nomination = try reader.take()
    self.selection = try reader.take()
    self.subject = try reader.take()
    self.recipientKind = try reader.take()
    self.subjectKind = try reader.take()
    self.form = try reader.take()
    self.level = try reader.take()
    self.class = try reader.take()
    self.flagScope = try reader.take()
    self.emblem = try reader.take()
    self.occasion = try reader.take()
    self.year = try reader.take()
    self.nominator = try reader.take()
    self.receiver = try reader.take()
    self.basis = try reader.take()
    self.dossier = try reader.take()
    self.sets = try reader.take()
  }

  package struct Dossier: Stored, Sendable {
    package var item: DossierItem
    package var copies: Int
    package var template: String?
    package var document: String?

    package init(item: DossierItem, copies: Int, template: String? = nil, document: String? = nil) {
      self.item = item
      self.copies = copies
      self.template = template
      self.document = document
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      try cursor.key("copies")
      self.copies = Int(try cursor.integer(0, 9007199254740991))
      self.document = cursor.has("document") ? try cursor.sha256() : nil
      try cursor.key("item")
      self.item = try cursor.code(DossierItem.self)
      self.template = cursor.has("template") ? try cursor.text(1, 8192) : nil
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      writer.key("copies")
      writer.integer(Int64(self.copies))
      if let value = self.document {
        writer.key("document")
        writer.sha256(value)
      }
      writer.key("item")
      writer.text(self.item.text)
      if let value = self.template {
        writer.key("template")
        writer.text(value)
      }
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.item, self.copies, self.template, self.document)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.item = try reader.take()
      self.copies = try reader.take()
      self.template = try reader.take()
      self.document = try reader.take()
    }
  }
}

/// Prize money set: Records what a decree gives with each form of award, in multiples of the base salary.
package struct PrizeSet: Stored, Sendable {
  package var decree: String
  package var from: Day
  package var roundedUpTo: Int64
  package var rows: [Row]
  package var note: String?

  package init(decree: String, from: Day, roundedUpTo: Int64, rows: [Row], note: String? = nil) {
    self.decree = decree
    self.from = from
    self.roundedUpTo = roundedUpTo
    self.rows = rows
    self.note = note
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("decree")
    self.decree = try cursor.text(1, 8192)
    try cursor.key("from")
    self.from = try cursor.day()
    self.note = cursor.has("note") ? try cursor.text(1, 8192) : nil
    try cursor.key("roundedUpTo")
    self.roundedUpTo = try cursor.integer(0, 9007199254740991)
    try cursor.key("rows")
    do {
      var list: [Row] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try Row(&cursor, &symbols)) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.rows = list
    }
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("decree")
    writer.text(self.decree)
    writer.key("from")
    writer.day(self.from)
    if let value = self.note {
      writer.key("note")
      writer.text(value)
    }
    writer.key("roundedUpTo")
    writer.integer(self.roundedUpTo)
    writer.key("rows")
    writer.openArray()
    for item in self.rows {
      writer.item()
      item.encode(to: &writer)
    }
    writer.closeArray()
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.decree, self.from, self.roundedUpTo, self.rows, self.note)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.decree = try reader.take()
    self.from = try reader.take()
    self.roundedUpTo = try reader.take()
    self.rows = try reader.take()
    self.note = try reader.take()
  }

  package struct Row: Stored, Sendable {
    package var form: AwardForm
    package var level: AwardLevel
    package var `class`: LabourOrderClass?
    package var recipientKind: RecipientKind
    package var times: Decimal
    package var clause: String?
    package var unverified: Bool?

    package init(form: AwardForm, level: AwardLevel, `class`: LabourOrderClass? = nil, recipientKind: RecipientKind, times: Decimal, clause: String? = nil, unverified: Bool? = nil) {
      self.form = form
      self.level = level
      self.class = `class`
      self.recipientKind = recipientKind
      self.times = times
      self.clause = clause
      self.unverified = unverified
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      self.class = cursor.has("class") ? try cursor.code(LabourOrderClass.self) : nil
      self.clause = cursor.has("clause") ? try cursor.text(1, 8192) : nil
      try cursor.key("form")
      self.form = try cursor.code(AwardForm.self)
      try cursor.key("level")
      self.level = try cursor.code(AwardLevel.self)
      try cursor.key("recipientKind")
      self.recipientKind = try cursor.code(RecipientKind.self)
      try cursor.key("times")
      self.times = try cursor.decimal()
      self.unverified = cursor.has("unverified") ? try cursor.boolean() : nil
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      if let value = self.class {
        writer.key("class")
        writer.text(value.text)
      }
      if let value = self.clause {
        writer.key("clause")
        writer.text(value)
      }
      writer.key("form")
      writer.text(self.form.text)
      writer.key("level")
      writer.text(self.level.text)
      writer.key("recipientKind")
      writer.text(self.recipientKind.text)
      writer.key("times")
      writer.decimal(self.times)
      if let value = self.unverified {
        writer.key("unverified")
        writer.boolean(value)
      }
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.form, self.level, self.class, self.recipientKind, self.times, self.clause, self.unverified)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.form = try reader.take()
      self.level = try reader.take()
      self.class = try reader.take()
      self.recipientKind = try reader.take()
      self.times = try reader.take()
      self.clause = try reader.take()
      self.unverified = try reader.take()
    }
  }
}
