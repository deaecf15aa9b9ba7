// swift-format-ignore-file
// Written by CatalogCompiler from events/catalog; change the catalogue, not this file.
//
// The events of the group plans.

/// Subject registered for a contest: Records that a subject registered for a contest of the plan.
package struct ContestSubjectRegistered: Stored, Sendable {
  package var registration: RegistrationID
  package var contest: ContestID
  package var subject: SubjectID
  package var subjectKind: SubjectKind
  package var pledgeSigned: Bool

  package init(registration: RegistrationID, contest: ContestID, subject: SubjectID, subjectKind: SubjectKind, pledgeSigned: Bool) {
    self.registration = registration
    self.contest = contest
    self.subject = subject
    self.subjectKind = subjectKind
    self.pledgeSigned = pledgeSigned
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("contest")
    self.contest = ContestID(try cursor.symbol(&symbols))
    try cursor.key("pledgeSigned")
    self.pledgeSigned = try cursor.boolean()
    try cursor.key("registration")
    self.registration = RegistrationID(try cursor.symbol(&symbols))
    try cursor.key("subject")
    self.subject = SubjectID(try cursor.subjectSymbol(&symbols))
    try cursor.key("subjectKind")
    self.subjectKind = try cursor.code(SubjectKind.self)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("contest")
    writer.symbol(self.contest.symbol)
    writer.key("pledgeSigned")
    writer.boolean(self.pledgeSigned)
    writer.key("registration")
    writer.symbol(self.registration.symbol)
    writer.key("subject")
    writer.symbol(self.subject.symbol)
    writer.key("subjectKind")
    writer.text(self.subjectKind.text)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.registration, self.contest, self.subject, self.subjectKind, self.pledgeSigned)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.registration = try reader.take()
    self.contest = try reader.take()
    self.subject = try reader.take()
    self.subjectKind = try reader.take()
    self.pledgeSigned = try reader.take()
  }
}

/// Duty extended: Records that a later due day was granted for one occurrence of a duty.
package struct DutyExtended: Stored, Sendable {
  package var duty: DutyID
  package var holder: UnitID
  package var period: Period
  package var newDueOn: Day
  package var authority: UnitID
  package var reason: String

  package init(duty: DutyID, holder: UnitID, period: Period, newDueOn: Day, authority: UnitID, reason: String) {
    self.duty = duty
    self.holder = holder
    self.period = period
    self.newDueOn = newDueOn
    self.authority = authority
    self.reason = reason
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("authority")
    self.authority = UnitID(try cursor.symbol(&symbols))
    try cursor.key("duty")
    self.duty = DutyID(try cursor.symbol(&symbols))
    try cursor.key("holder")
    self.holder = UnitID(try cursor.symbol(&symbols))
    try cursor.key("newDueOn")
    self.newDueOn = try cursor.day()
    try cursor.key("period")
    self.period = try cursor.period()
    try cursor.key("reason")
    self.reason = try cursor.text(1, 8192)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("authority")
    writer.symbol(self.authority.symbol)
    writer.key("duty")
    writer.symbol(self.duty.symbol)
    writer.key("holder")
    writer.symbol(self.holder.symbol)
    writer.key("newDueOn")
    writer.day(self.newDueOn)
    writer.key("period")
    writer.period(self.period)
    writer.key("reason")
    writer.text(self.reason)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.duty, self.holder, self.period, self.newDueOn, self.authority, self.reason)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.duty = try reader.take()
    self.holder = try reader.take()
    self.period = try reader.take()
    self.newDueOn = try reader.take()
    self.authority = try reader.take()
    self.reason = try reader.take()
  }
}

/// Guidance issued: Records a guidance document, an award standard, a local resolution or a rule on revolving capital.
package struct GuidanceIssued: Stored, Sendable {
  package var guidance: GuidanceID
  package var issuer: UnitID
  package var coordinatedWith: [UnitID]?
  package var kind: GuidanceKind
  package var occasion: Occasion?
  package var year: Year?
  package var number: String?
  package var centralDocument: String?
  package var dueOn: Day?

  package init(guidance: GuidanceID, issuer: UnitID, coordinatedWith: [UnitID]? = nil, kind: GuidanceKind, occasion: Occasion? = nil, year: Year? = nil, number: String? = nil, centralDocument: String? = nil, dueOn: Day? = nil) {
    self.guidance = guidance
    self.issuer = issuer
    self.coordinatedWith = coordinatedWith
    self.kind = kind
    self.occasion = occasion
    self.year = year
    self.number = number
    self.centralDocument = centralDocument
    self.dueOn = dueOn
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    self.centralDocument = cursor.has("centralDocument") ? try cursor.text(1, 8192) : nil
    if cursor.has("coordinatedWith") {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      self.coordinatedWith = list
    }
    else {
      self.coordinatedWith = nil
    }
    self.dueOn = cursor.has("dueOn") ? try cursor.day() : nil
    try cursor.key("guidance")
    self.guidance = GuidanceID(try cursor.symbol(&symbols))
    try cursor.key("issuer")
    self.issuer = UnitID(try cursor.symbol(&symbols))
    try cursor.key("kind")
    self.kind = try cursor.code(GuidanceKind.self)
    self.number = cursor.has("number") ? try cursor.text(1, 8192) : nil
    self.occasion = cursor.has("occasion") ? try cursor.code(Occasion.self) : nil
    self.year = cursor.has("year") ? Year(Int(try cursor.integer(1900, 2199))) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.centralDocument {
      writer.key("centralDocument")
      writer.text(value)
    }
    if let value = self.coordinatedWith {
      writer.key("coordinatedWith")
      writer.openArray()
      for item in value {
        writer.item()
        writer.symbol(item.symbol)
      }
      writer.closeArray()
    }
    if let value = self.dueOn {
      writer.key("dueOn")
      writer.day(value)
    }
    writer.key("guidance")
    writer.symbol(self.guidance.symbol)
    writer.key("issuer")
    writer.symbol(self.issuer.symbol)
    writer.key("kind")
    writer.text(self.kind.text)
    if let value = self.number {
      writer.key("number")
      writer.text(value)
    }
    if let value = self.occasion {
      writer.key("occasion")
      writer.text(value.text)
    }
    if let value = self.year {
      writer.key("year")
      writer.integer(Int64(value.number))
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.guidance, self.issuer, self.coordinatedWith, self.kind, self.occasion, self.year, self.number, self.centralDocument, self.dueOn)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.guidance = try reader.take()
    self.issuer = try reader.take()
    self.coordinatedWith = try reader.take()
    self.kind = try reader.take()
    self.occasion = try reader.take()
    self.year = try reader.take()
    self.number = try reader.take()
    self.centralDocument = try reader.take()
    self.dueOn = try reader.take()
  }
}

/// Movement launched: Records that a unit formally started a movement of its own or a parent's.
package struct MovementLaunched: Stored, Sendable {
  package var movement: MovementID
  package var launchedBy: UnitID
  package var parent: MovementID?
  package var nameVi: String
  package var periodFrom: Year
  package var periodTo: Year
  package var pledgesSigned: Bool
  package var place: String?

  package init(movement: MovementID, launchedBy: UnitID, parent: MovementID? = nil, nameVi: String, periodFrom: Year, periodTo: Year, pledgesSigned: Bool, place: String? = nil) {
    self.movement = movement
    self.launchedBy = launchedBy
    self.parent = parent
    self.nameVi = nameVi
    self.periodFrom = periodFrom
    self.periodTo = periodTo
    self.pledgesSigned = pledgesSigned
    self.place = place
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("launchedBy")
    self.launchedBy = UnitID(try cursor.symbol(&symbols))
    try cursor.key("movement")
    self.movement = MovementID(try cursor.symbol(&symbols))
    try cursor.key("nameVi")
    self.nameVi = try cursor.text(1, 8192)
    self.parent = cursor.has("parent") ? MovementID(try cursor.symbol(&symbols)) : nil
    try cursor.key("periodFrom")
    self.periodFrom = Year(Int(try cursor.integer(1900, 2199)))
    try cursor.key("periodTo")
    self.periodTo = Year(Int(try cursor.integer(1900, 2199)))
    self.place = cursor.has("place") ? try cursor.text(1, 8192) : nil
    try cursor.key("pledgesSigned")
    self.pledgesSigned = try cursor.boolean()
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("launchedBy")
    writer.symbol(self.launchedBy.symbol)
    writer.key("movement")
    writer.symbol(self.movement.symbol)
    writer.key("nameVi")
    writer.text(self.nameVi)
    if let value = self.parent {
      writer.key("parent")
      writer.symbol(value.symbol)
    }
    writer.key("periodFrom")
    writer.integer(Int64(self.periodFrom.number))
    writer.key("periodTo")
    writer.integer(Int64(self.periodTo.number))
    if let value = self.place {
      writer.key("place")
      writer.text(value)
    }
    writer.key("pledgesSigned")
    writer.boolean(self.pledgesSigned)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.movement, self.launchedBy, self.parent, self.nameVi, self.periodFrom, self.periodTo, self.pledgesSigned, self.place)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.movement = try reader.take()
    self.launchedBy = try reader.take()
    self.parent = try reader.take()
    self.nameVi = try reader.take()
    self.periodFrom = try reader.take()
    self.periodTo = try reader.take()
    self.pledgesSigned = try reader.take()
    self.place = try reader.take()
  }
}

/// Movement registered: Enters a movement in the register with its names, period and parent; it says nothing about the launch.
package struct MovementRegistered: Stored, Sendable {
  package var movement: MovementID
  package var nameVi: String
  package var nameEn: String?
  package var owner: UnitID
  package var parent: MovementID?
  package var parentPrinted: String?
  package var predecessor: String?
  package var periodFrom: Year?
  package var periodTo: Year?
  package var basis: String?
  package var clause: String?

  package init(movement: MovementID, nameVi: String, nameEn: String? = nil, owner: UnitID, parent: MovementID? = nil, parentPrinted: String? = nil, predecessor: String? = nil, periodFrom: Year? = nil, periodTo: Year? = nil, basis: String? = nil, clause: String? = nil) {
    self.movement = movement
    self.nameVi = nameVi
    self.nameEn = nameEn
    self.owner = owner
    self.parent = parent
    self.parentPrinted = parentPrinted
    self.predecessor = predecessor
    self.periodFrom = periodFrom
    self.periodTo = periodTo
    self.basis = basis
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    self.basis = cursor.has("basis") ? try cursor.text(1, 8192) : nil
    self.clause = cursor.has("clause") ? try cursor.text(1, 8192) : nil
    try cursor.key("movement")
    self.movement = MovementID(try cursor.symbol(&symbols))
    self.nameEn = cursor.has("nameEn") ? try cursor.text(1, 8192) : nil
    try cursor.key("nameVi")
    self.nameVi = try cursor.text(1, 8192)
    try cursor.key("owner")
    self.owner = UnitID(try cursor.symbol(&symbols))
    self.parent = cursor.has("parent") ? MovementID(try cursor.symbol(&symbols)) : nil
    self.parentPrinted = cursor.has("parentPrinted") ? try cursor.text(1, 8192) : nil
    self.periodFrom = cursor.has("periodFrom") ? Year(Int(try cursor.integer(1900, 2199))) : nil
    self.periodTo = cursor.has("periodTo") ? Year(Int(try cursor.integer(1900, 2199))) : nil
    self.predecessor = cursor.has("predecessor") ? try cursor.text(1, 8192) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.basis {
      writer.key("basis")
      writer.text(value)
    }
    if let value = self.clause {
      writer.key("clause")
      writer.text(value)
    }
    writer.key("movement")
    writer.symbol(self.movement.symbol)
    if let value = self.nameEn {
      writer.key("nameEn")
      writer.text(value)
    }
    writer.key("nameVi")
    writer.text(self.nameVi)
    writer.key("owner")
    writer.symbol(self.owner.symbol)
    if let value = self.parent {
      writer.key("parent")
      writer.symbol(value.symbol)
    }
    if let value = self.parentPrinted {
      writer.key("parentPrinted")
      writer.text(value)
    }
    if let value = self.periodFrom {
      writer.key("periodFrom")
      writer.integer(Int64(value.number))
    }
    if let value = self.periodTo {
      writer.key("periodTo")
      writer.integer(Int64(value.number))
    }
    if let value = self.predecessor {
      writer.key("predecessor")
      writer.text(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.movement, self.nameVi, self.nameEn, self.owner, self.parent, self.parentPrinted, self.predecessor, self.periodFrom, self.periodTo, self.basis, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.movement = try reader.take()
    self.nameVi = try reader.take()
    self.nameEn = try reader.take()
    self.owner = try reader.take()
    self.parent = try reader.take()
    self.parentPrinted = try reader.take()
    self.predecessor = try reader.take()
    self.periodFrom = try reader.take()
    self.periodTo = try reader.take()
    self.basis = try reader.take()
    self.clause = try reader.take()
  }
}

/// Amendment decided: Records the decision on a proposal and what it changes from which day on.
package struct PlanAmendmentDecided: Stored, Sendable {
  package var proposal: ProposalID
  package var consolidatedBy: UnitID
  package var coordinatedWith: UnitID?
  package var consolidatedOn: Day
  package var decidedBy: UnitID
  package var outcome: ProposalOutcome
  package var decisionNumber: String?
  package var changes: [Change]
  package var clause: String

  package init(proposal: ProposalID, consolidatedBy: UnitID, coordinatedWith: UnitID? = nil, consolidatedOn: Day, decidedBy: UnitID, outcome: ProposalOutcome, decisionNumber: String? = nil, changes: [Change], clause: String) {
    self.proposal = proposal
    self.consolidatedBy = consolidatedBy
    self.coordinatedWith = coordinatedWith
    self.consolidatedOn = consolidatedOn
    self.decidedBy = decidedBy
    self.outcome = outcome
    self.decisionNumber = decisionNumber
    self.changes = changes
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("changes")
    do {
      var list: [Change] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try Change(&cursor, &symbols)) }
      self.changes = list
    }
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    try cursor.key("consolidatedBy")
    self.consolidatedBy = UnitID(try cursor.symbol(&symbols))
    try cursor.key("consolidatedOn")
    self.consolidatedOn = try cursor.day()
    self.coordinatedWith = cursor.has("coordinatedWith") ? UnitID(try cursor.symbol(&symbols)) : nil
    try cursor.key("decidedBy")
    self.decidedBy = UnitID(try cursor.symbol(&symbols))
    self.decisionNumber = cursor.has("decisionNumber") ? try cursor.text(1, 8192) : nil
    try cursor.key("outcome")
    self.outcome = try cursor.code(ProposalOutcome.self)
    try cursor.key("proposal")
    self.proposal = ProposalID(try cursor.symbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("changes")
    writer.openArray()
    for item in self.changes {
      writer.item()
      item.encode(to: &writer)
    }
    writer.closeArray()
    writer.key("clause")
    writer.text(self.clause)
    writer.key("consolidatedBy")
    writer.symbol(self.consolidatedBy.symbol)
    writer.key("consolidatedOn")
    writer.day(self.consolidatedOn)
    if let value = self.coordinatedWith {
      writer.key("coordinatedWith")
      writer.symbol(value.symbol)
    }
    writer.key("decidedBy")
    writer.symbol(self.decidedBy.symbol)
    if let value = self.decisionNumber {
      writer.key("decisionNumber")
      writer.text(value)
    }
    writer.key("outcome")
    writer.text(self.outcome.text)
    writer.key("proposal")
    writer.symbol(self.proposal.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.proposal, self.consolidatedBy, self.coordinatedWith, self.consolidatedOn, self.decidedBy, self.outcome, self.decisionNumber, self.changes, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.proposal = try reader.take()
    self.consolidatedBy = try reader.take()
    self.coordinatedWith = try reader.take()
    self.consolidatedOn = try reader.take()
    self.decidedBy = try reader.take()
    self.outcome = try reader.take()
    self.decisionNumber = try reader.take()
    self.changes = try reader.take()
    self.clause = try reader.take()
  }

  package struct Change: Stored, Sendable {
    package var target: TargetID?
    package var duty: DutyID?
    package var rule: AwardRuleID?
    package var field: String
    package var old: String?
    package var new: String
    package var effectiveFrom: Day

    package init(target: TargetID? = nil, duty: DutyID? = nil, rule: AwardRuleID? = nil, field: String, old: String? = nil, new: String, effectiveFrom: Day) {
      self.target = target
      self.duty = duty
      self.rule = rule
      self.field = field
      self.old = old
      self.new = new
      self.effectiveFrom = effectiveFrom
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      self.duty = cursor.has("duty") ? DutyID(try cursor.symbol(&symbols)) : nil
      try cursor.key("effectiveFrom")
      self.effectiveFrom = try cursor.day()
      try cursor.key("field")
      self.field = try cursor.text(1, 8192)
      try cursor.key("new")
      self.new = try cursor.text(1, 8192)
      self.old = cursor.has("old") ? try cursor.text(1, 8192) : nil
      self.rule = cursor.has("rule") ? AwardRuleID(try cursor.symbol(&symbols)) : nil
      self.target = cursor.has("target") ? TargetID(try cursor.symbol(&symbols)) : nil
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      if let value = self.duty {
        writer.key("duty")
        writer.symbol(value.symbol)
      }
      writer.key("effectiveFrom")
      writer.day(self.effectiveFrom)
      writer.key("field")
      writer.text(self.field)
      writer.key("new")
      writer.text(self.new)
      if let value = self.old {
        writer.key("old")
        writer.text(value)
      }
      if let value = self.rule {
        writer.key("rule")
        writer.symbol(value.symbol)
      }
      if let value = self.target {
        writer.key("target")
        writer.symbol(value.symbol)
      }
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.target, self.duty, self.rule, self.field, self.old, self.new, self.effectiveFrom)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.target = try reader.take()
      self.duty = try reader.take()
      self.rule = try reader.take()
      self.field = try reader.take()
      self.old = try reader.take()
      self.new = try reader.take()
      self.effectiveFrom = try reader.take()
    }
  }
}

/// Amendment proposed: Records a difficulty or a proposal to change or supplement the plan.
package struct PlanAmendmentProposed: Stored, Sendable {
  package var proposal: ProposalID
  package var proposer: UnitID
  package var kind: ProposalKind
  package var text: String
  package var inWriting: Bool
  package var receivedBy: UnitID
  package var clause: String

  package init(proposal: ProposalID, proposer: UnitID, kind: ProposalKind, text: String, inWriting: Bool, receivedBy: UnitID, clause: String) {
    self.proposal = proposal
    self.proposer = proposer
    self.kind = kind
    self.text = text
    self.inWriting = inWriting
    self.receivedBy = receivedBy
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    try cursor.key("inWriting")
    self.inWriting = try cursor.boolean()
    try cursor.key("kind")
    self.kind = try cursor.code(ProposalKind.self)
    try cursor.key("proposal")
    self.proposal = ProposalID(try cursor.symbol(&symbols))
    try cursor.key("proposer")
    self.proposer = UnitID(try cursor.symbol(&symbols))
    try cursor.key("receivedBy")
    self.receivedBy = UnitID(try cursor.symbol(&symbols))
    try cursor.key("text")
    self.text = try cursor.text(1, 8192)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("clause")
    writer.text(self.clause)
    writer.key("inWriting")
    writer.boolean(self.inWriting)
    writer.key("kind")
    writer.text(self.kind.text)
    writer.key("proposal")
    writer.symbol(self.proposal.symbol)
    writer.key("proposer")
    writer.symbol(self.proposer.symbol)
    writer.key("receivedBy")
    writer.symbol(self.receivedBy.symbol)
    writer.key("text")
    writer.text(self.text)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.proposal, self.proposer, self.kind, self.text, self.inWriting, self.receivedBy, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.proposal = try reader.take()
    self.proposer = try reader.take()
    self.kind = try reader.take()
    self.text = try reader.take()
    self.inWriting = try reader.take()
    self.receivedBy = try reader.take()
    self.clause = try reader.take()
  }
}

/// Amendment rule set: Records who may propose a change, who takes it in, who consolidates and who decides.
package struct PlanAmendmentRuleSet: Stored, Sendable {
  package var rule: ProvisionID
  package var proposers: [String]?
  package var receives: UnitID
  package var consolidates: UnitID?
  package var with: [UnitID]?
  package var decides: UnitID
  package var inWriting: Bool?
  package var printed: Bool
  package var textEn: String?
  package var evidence: [EventType]?
  package var clause: String

  package init(rule: ProvisionID, proposers: [String]? = nil, receives: UnitID, consolidates: UnitID? = nil, with: [UnitID]? = nil, decides: UnitID, inWriting: Bool? = nil, printed: Bool, textEn: String? = nil, evidence: [EventType]? = nil, clause: String) {
    self.rule = rule
    self.proposers = proposers
    self.receives = receives
    self.consolidates = consolidates
    self.with = with
    self.decides = decides
    self.inWriting = inWriting
    self.printed = printed
    self.textEn = textEn
    self.evidence = evidence
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    self.consolidates = cursor.has("consolidates") ? UnitID(try cursor.symbol(&symbols)) : nil
    try cursor.key("decides")
    self.decides = UnitID(try cursor.symbol(&symbols))
    if cursor.has("evidence") {
      var list: [EventType] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.eventType()) }
      self.evidence = list
    }
    else {
      self.evidence = nil
    }
    self.inWriting = cursor.has("inWriting") ? try cursor.boolean() : nil
    try cursor.key("printed")
    self.printed = try cursor.boolean()
    if cursor.has("proposers") {
      var list: [String] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.text(1, 8192)) }
      self.proposers = list
    }
    else {
      self.proposers = nil
    }
    try cursor.key("receives")
    self.receives = UnitID(try cursor.symbol(&symbols))
    try cursor.key("rule")
    self.rule = ProvisionID(try cursor.symbol(&symbols))
    self.textEn = cursor.has("textEn") ? try cursor.text(1, 8192) : nil
    if cursor.has("with") {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      self.with = list
    }
    else {
      self.with = nil
    }
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("clause")
    writer.text(self.clause)
    if let value = self.consolidates {
      writer.key("consolidates")
      writer.symbol(value.symbol)
    }
    writer.key("decides")
    writer.symbol(self.decides.symbol)
    if let value = self.evidence {
      writer.key("evidence")
      writer.openArray()
      for item in value {
        writer.item()
        writer.eventType(item)
      }
      writer.closeArray()
    }
    if let value = self.inWriting {
      writer.key("inWriting")
      writer.boolean(value)
    }
    writer.key("printed")
    writer.boolean(self.printed)
    if let value = self.proposers {
      writer.key("proposers")
      writer.openArray()
      for item in value {
        writer.item()
        writer.text(item)
      }
      writer.closeArray()
    }
    writer.key("receives")
    writer.symbol(self.receives.symbol)
    writer.key("rule")
    writer.symbol(self.rule.symbol)
    if let value = self.textEn {
      writer.key("textEn")
      writer.text(value)
    }
    if let value = self.with {
      writer.key("with")
      writer.openArray()
      for item in value {
        writer.item()
        writer.symbol(item.symbol)
      }
      writer.closeArray()
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.rule, self.proposers, self.receives, self.consolidates, self.with, self.decides, self.inWriting, self.printed, self.textEn, self.evidence, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.rule = try reader.take()
    self.proposers = try reader.take()
    self.receives = try reader.take()
    self.consolidates = try reader.take()
    self.with = try reader.take()
    self.decides = try reader.take()
    self.inWriting = try reader.take()
    self.printed = try reader.take()
    self.textEn = try reader.take()
    self.evidence = try reader.take()
    self.clause = try reader.take()
  }
}

/// Award condition set: Records a condition, exclusion, gate, time or principle of the plan's awards.
package struct PlanAwardConditionSet: Stored, Sendable {
  package var condition: AwardRuleID
  package var kind: AwardConditionKind
  package var code: AwardCondition
  package var textEn: String
  package var textVi: String?
  package var recipientKinds: CodeList<RecipientKind>?
  package var occasions: CodeList<Occasion>?
  package var maxTotal: Int?
  package var leastContribution: Int64?
  package var form: AwardForm?
  package var level: AwardLevel?
  package var from: Day?
  package var evidence: [EventType]?
  package var reading: ProvisionID?
  package var clause: String

  package init(condition: AwardRuleID, kind: AwardConditionKind, code: AwardCondition, textEn: String, textVi: String? = nil, recipientKinds: CodeList<RecipientKind>? = nil, occasions: CodeList<Occasion>? = nil, maxTotal: Int? = nil, leastContribution: Int64? = nil, form: AwardForm? = nil, level: AwardLevel? = nil, from: Day? = nil, evidence: [EventType]? = nil, reading: ProvisionID? = nil, clause: String) {
    self.condition = condition
    self.kind = kind
    self.code = code
    self.textEn = textEn
    self.textVi = textVi
    self.recipientKinds = recipientKinds
    self.occasions = occasions
    self.maxTotal = maxTotal
    self.leastContribution = leastContribution
    self.form = form
    self.level = level
    self.from = from
    self.evidence = evidence
    self.reading = reading
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    try cursor.key("code")
    self.code = try cursor.code(AwardCondition.self)
    try cursor.key("condition")
    self.condition = AwardRuleID(try cursor.symbol(&symbols))
    if cursor.has("evidence") {
      var list: [EventType] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.eventType()) }
      self.evidence = list
    }
    else {
      self.evidence = nil
    }
    self.form = cursor.has("form") ? try cursor.code(AwardForm.self) : nil
    self.from = cursor.has("from") ? try cursor.day() : nil
    try cursor.key("kind")
    self.kind = try cursor.code(AwardConditionKind.self)
    self.leastContribution = cursor.has("leastContribution") ? try cursor.integer(0, 9007199254740991) : nil
    self.level = cursor.has("level") ? try cursor.code(AwardLevel.self) : nil
    self.maxTotal = cursor.has("maxTotal") ? Int(try cursor.integer(0, 9007199254740991)) : nil
    if cursor.has("occasions") {
      var list: CodeList<Occasion> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(Occasion.self)) }
      self.occasions = list
    }
    else {
      self.occasions = nil
    }
    self.reading = cursor.has("reading") ? ProvisionID(try cursor.symbol(&symbols)) : nil
    if cursor.has("recipientKinds") {
      var list: CodeList<RecipientKind> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(RecipientKind.self)) }
      self.recipientKinds = list
    }
    else {
      self.recipientKinds = nil
    }
    try cursor.key("textEn")
    self.textEn = try cursor.text(1, 8192)
    self.textVi = cursor.has("textVi") ? try cursor.text(1, 8192) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("clause")
    writer.text(self.clause)
    writer.key("code")
    writer.text(self.code.text)
    writer.key("condition")
    writer.symbol(self.condition.symbol)
    if let value = self.evidence {
      writer.key("evidence")
      writer.openArray()
      for item in value {
        writer.item()
        writer.eventType(item)
      }
      writer.closeArray()
    }
    if let value = self.form {
      writer.key("form")
      writer.text(value.text)
    }
    if let value = self.from {
      writer.key("from")
      writer.day(value)
    }
    writer.key("kind")
    writer.text(self.kind.text)
    if let value = self.leastContribution {
      writer.key("leastContribution")
      writer.integer(value)
    }
    if let value = self.level {
      writer.key("level")
      writer.text(value.text)
    }
    if let value = self.maxTotal {
      writer.key("maxTotal")
      writer.integer(Int64(value))
    }
    if let value = self.occasions {
      writer.key("occasions")
      writer.openArray()
      for item in value {
        writer.item()
        writer.text(item.text)
      }
      writer.closeArray()
    }
    if let value = self.reading {
      writer.key("reading")
      writer.symbol(value.symbol)
    }
    if let value = self.recipientKinds {
      writer.key("recipientKinds")
      writer.openArray()
      for item in value {
        writer.item()
        writer.text(item.text)
      }
      writer.closeArray()
    }
    writer.key("textEn")
    writer.text(self.textEn)
    if let value = self.textVi {
      writer.key("textVi")
      writer.text(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.condition, self.kind, self.code, self.textEn, self.textVi, self.recipientKinds, self.occasions, self.maxTotal, self.leastContribution, self.form, self.level, self.from, self.evidence, self.reading, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.condition = try reader.take()
    self.kind = try reader.take()
    self.code = try reader.take()
    self.textEn = try reader.take()
    self.textVi = try reader.take()
    self.recipientKinds = try reader.take()
    self.occasions = try reader.take()
    self.maxTotal = try reader.take()
    self.leastContribution = try reader.take()
    self.form = try reader.take()
    self.level = try reader.take()
    self.from = try reader.take()
    self.evidence = try reader.take()
    self.reading = try reader.take()
    self.clause = try reader.take()
  }
}

/// Award form set: Records a form of award, who decides it, on which occasions and for whom.
package struct PlanAwardRuleSet: Stored, Sendable {
  package var rule: AwardRuleID
  package var form: AwardForm
  package var levels: CodeList<AwardLevel>
  package var `class`: LabourOrderClass?
  package var flagScope: FlagScope?
  package var emblem: Bool?
  package var deciders: [UnitID]?
  package var occasions: CodeList<Occasion>
  package var occasionsPrinted: Bool?
  package var otherOccasions: OtherOccasions?
  package var recipientKinds: CodeList<RecipientKind>
  package var quota: Quota?
  package var exclusions: CodeList<Exclusion>?
  package var preconditions: CodeList<Precondition>?
  package var counting: CodeList<CountingRule>?
  package var dossier: ProvisionID?
  package var note: String?
  package var clause: String

  package init(rule: AwardRuleID, form: AwardForm, levels: CodeList<AwardLevel>, `class`: LabourOrderClass? = nil, flagScope: FlagScope? = nil, emblem: Bool? = nil, deciders: [UnitID]? = nil, occasions: CodeList<Occasion>, occasionsPrinted: Bool? = nil, otherOccasions: OtherOccasions? = nil, recipientKinds: CodeList<RecipientKind>, quota: Quota? = nil, exclusions: CodeList<Exclusion>? = nil, preconditions: CodeList<Precondition>? = nil, counting: CodeList<CountingRule>? = nil, dossier: ProvisionID? = nil, note: String? = nil, clause: String) {
    self.rule = rule
    self.form = form
    self.levels = levels
    self.class = `class`
    self.flagScope = flagScope
    self.emblem = emblem
    self.deciders = deciders
    self.occasions = occasions
    self.occasionsPrinted = occasionsPrinted
    self.otherOccasions = otherOccasions
    self.recipientKinds = recipientKinds
    self.quota = quota
    self.exclusions = exclusions
    self.preconditions = preconditions
    self.counting = counting
    self.dossier = dossier
    self.note = note
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    self.class = cursor.has("class") ? try cursor.code(LabourOrderClass.self) : nil
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    if cursor.has("counting") {
      var list: CodeList<CountingRule> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(CountingRule.self)) }
      self.counting = list
    }
    else {
      self.counting = nil
    }
    if cursor.has("deciders") {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      self.deciders = list
    }
    else {
      self.deciders = nil
    }
    self.dossier = cursor.has("dossier") ? ProvisionID(try cursor.symbol(&symbols)) : nil
    self.emblem = cursor.has("emblem") ? try cursor.boolean() : nil
    if cursor.has("exclusions") {
      var list: CodeList<Exclusion> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(Exclusion.self)) }
      self.exclusions = list
    }
    else {
      self.exclusions = nil
    }
    self.flagScope = cursor.has("flagScope") ? try cursor.code(FlagScope.self) : nil
    try cursor.key("form")
    self.form = try cursor.code(AwardForm.self)
    try cursor.key("levels")
    do {
      var list: CodeList<AwardLevel> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(AwardLevel.self)) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.levels = list
    }
    self.note = cursor.has("note") ? try cursor.text(1, 8192) : nil
    try cursor.key("occasions")
    do {
      var list: CodeList<Occasion> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(Occasion.self)) }
      self.occasions = list
    }
    self.occasionsPrinted = cursor.has("occasionsPrinted") ? try cursor.boolean() : nil
    self.otherOccasions = cursor.has("otherOccasions") ? try cursor.code(OtherOccasions.self) : nil
    if cursor.has("preconditions") {
      var list: CodeList<Precondition> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(Precondition.self)) }
      self.preconditions = list
    }
    else {
      self.preconditions = nil
    }
    self.quota = cursor.has("quota") ? try Quota(&cursor, &symbols) : nil
    try cursor.key("recipientKinds")
    do {
      var list: CodeList<RecipientKind> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(RecipientKind.self)) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.recipientKinds = list
    }
    try cursor.key("rule")
    self.rule = AwardRuleID(try cursor.symbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.class {
      writer.key("class")
      writer.text(value.text)
    }
    writer.key("clause")
    writer.text(self.clause)
    if let value = self.counting {
      writer.key("counting")
      writer.openArray()
      for item in value {
        writer.item()
        writer.text(item.text)
      }
      writer.closeArray()
    }
    if let value = self.deciders {
      writer.key("deciders")
      writer.openArray()
      for item in value {
        writer.item()
        writer.symbol(item.symbol)
      }
      writer.closeArray()
    }
    if let value = self.dossier {
      writer.key("dossier")
      writer.symbol(value.symbol)
    }
    if let value = self.emblem {
      writer.key("emblem")
      writer.boolean(value)
    }
    if let value = self.exclusions {
      writer.key("exclusions")
      writer.openArray()
      for item in value {
        writer.item()
        writer.text(item.text)
      }
      writer.closeArray()
    }
    if let value = self.flagScope {
      writer.key("flagScope")
      writer.text(value.text)
    }
    writer.key("form")
    writer.text(self.form.text)
    writer.key("levels")
    writer.openArray()
    for item in self.levels {
      writer.item()
      writer.text(item.text)
    }
    writer.closeArray()
    if let value = self.note {
      writer.key("note")
      writer.text(value)
    }
    writer.key("occasions")
    writer.openArray()
    for item in self.occasions {
      writer.item()
      writer.text(item.text)
    }
    writer.closeArray()
    if let value = self.occasionsPrinted {
      writer.key("occasionsPrinted")
      writer.boolean(value)
    }
    if let value = self.otherOccasions {
      writer.key("otherOccasions")
      writer.text(value.text)
    }
    if let value = self.preconditions {
      writer.key("preconditions")
      writer.openArray()
      for item in value {
        writer.item()
        writer.text(item.text)
      }
      writer.closeArray()
    }
    if let value = self.quota {
      writer.key("quota")
      value.encode(to: &writer)
    }
    writer.key("recipientKinds")
    writer.openArray()
    for item in self.recipientKinds {
      writer.item()
      writer.text(item.text)
    }
    writer.closeArray()
    writer.key("rule")
    writer.symbol(self.rule.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.rule, self.form, self.levels, self.class, self.flagScope, self.emblem, self.deciders, self.occasions, self.occasionsPrinted, self.otherOccasions, self.recipientKinds, self.quota, self.exclusions, self.preconditions, self.counting, self.dossier, self.note, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.rule = try reader.take()
    self.form = try reader.take()
    self.levels = try reader.take()
    self.class = try reader.take()
    self.flagScope = try reader.take()
    self.emblem = try reader.take()
    self.deciders = try reader.take()
    self.occasions = try reader.take()
    self.occasionsPrinted = try reader.take()
    self.otherOccasions = try reader.take()
    self.recipientKinds = try reader.take()
    self.quota = try reader.take()
    self.exclusions = try reader.take()
    self.preconditions = try reader.take()
    self.counting = try reader.take()
    self.dossier = try reader.take()
    self.note = try reader.take()
    self.clause = try reader.take()
  }

  package struct Quota: Stored, Sendable {
    package var per: FlagScope
    package var places: Int
    package var bodies: Int?
    package var maxTotal: Int?

    package init(per: FlagScope, places: Int, bodies: Int? = nil, maxTotal: Int? = nil) {
      self.per = per
      self.places = places
      self.bodies = bodies
      self.maxTotal = maxTotal
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      self.bodies = cursor.has("bodies") ? Int(try cursor.integer(0, 9007199254740991)) : nil
      self.maxTotal = cursor.has("maxTotal") ? Int(try cursor.integer(0, 9007199254740991)) : nil
      try cursor.key("per")
      self.per = try cursor.code(FlagScope.self)
      try cursor.key("places")
      self.places = Int(try cursor.integer(0, 9007199254740991))
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      if let value = self.bodies {
        writer.key("bodies")
        writer.integer(Int64(value))
      }
      if let value = self.maxTotal {
        writer.key("maxTotal")
        writer.integer(Int64(value))
      }
      writer.key("per")
      writer.text(self.per.text)
      writer.key("places")
      writer.integer(Int64(self.places))
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.per, self.places, self.bodies, self.maxTotal)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.per = try reader.take()
      self.places = try reader.take()
      self.bodies = try reader.take()
      self.maxTotal = try reader.take()
    }
  }
}

/// Complaint rule set: Records what the plan says on complaints and breaches, or that it says nothing.
package struct PlanComplaintRuleSet: Stored, Sendable {
  package var rule: ProvisionID
  package var printed: Bool
  package var holders: [UnitID]?
  package var textEn: String
  package var textVi: String?
  package var evidence: [EventType]?
  package var clause: String

  package init(rule: ProvisionID, printed: Bool, holders: [UnitID]? = nil, textEn: String, textVi: String? = nil, evidence: [EventType]? = nil, clause: String) {
    self.rule = rule
    self.printed = printed
    self.holders = holders
    self.textEn = textEn
    self.textVi = textVi
    self.evidence = evidence
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    if cursor.has("evidence") {
      var list: [EventType] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.eventType()) }
      self.evidence = list
    }
    else {
      self.evidence = nil
    }
    if cursor.has("holders") {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      self.holders = list
    }
    else {
      self.holders = nil
    }
    try cursor.key("printed")
    self.printed = try cursor.boolean()
    try cursor.key("rule")
    self.rule = ProvisionID(try cursor.symbol(&symbols))
    try cursor.key("textEn")
    self.textEn = try cursor.text(1, 8192)
    self.textVi = cursor.has("textVi") ? try cursor.text(1, 8192) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("clause")
    writer.text(self.clause)
    if let value = self.evidence {
      writer.key("evidence")
      writer.openArray()
      for item in value {
        writer.item()
        writer.eventType(item)
      }
      writer.closeArray()
    }
    if let value = self.holders {
      writer.key("holders")
      writer.openArray()
      for item in value {
        writer.item()
        writer.symbol(item.symbol)
      }
      writer.closeArray()
    }
    writer.key("printed")
    writer.boolean(self.printed)
    writer.key("rule")
    writer.symbol(self.rule.symbol)
    writer.key("textEn")
    writer.text(self.textEn)
    if let value = self.textVi {
      writer.key("textVi")
      writer.text(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.rule, self.printed, self.holders, self.textEn, self.textVi, self.evidence, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.rule = try reader.take()
    self.printed = try reader.take()
    self.holders = try reader.take()
    self.textEn = try reader.take()
    self.textVi = try reader.take()
    self.evidence = try reader.take()
    self.clause = try reader.take()
  }
}

/// Contest content set: Records one content that subjects emulate in, or a contest that they register for.
package struct PlanContentSet: Stored, Sendable {
  package var content: ProvisionID
  package var contest: ContestID?
  package var labelVi: String
  package var textEn: String
  package var subjectKinds: CodeList<SubjectKind>?
  package var registrationRequired: Bool?
  package var evidence: [EventType]?
  package var clause: String

  package init(content: ProvisionID, contest: ContestID? = nil, labelVi: String, textEn: String, subjectKinds: CodeList<SubjectKind>? = nil, registrationRequired: Bool? = nil, evidence: [EventType]? = nil, clause: String) {
    self.content = content
    self.contest = contest
    self.labelVi = labelVi
    self.textEn = textEn
    self.subjectKinds = subjectKinds
    self.registrationRequired = registrationRequired
    self.evidence = evidence
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    try cursor.key("content")
    self.content = ProvisionID(try cursor.symbol(&symbols))
    self.contest = cursor.has("contest") ? ContestID(try cursor.symbol(&symbols)) : nil
    if cursor.has("evidence") {
      var list: [EventType] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.eventType()) }
      self.evidence = list
    }
    else {
      self.evidence = nil
    }
    try cursor.key("labelVi")
    self.labelVi = try cursor.text(1, 8192)
    self.registrationRequired = cursor.has("registrationRequired") ? try cursor.boolean() : nil
    if cursor.has("subjectKinds") {
      var list: CodeList<SubjectKind> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(SubjectKind.self)) }
      self.subjectKinds = list
    }
    else {
      self.subjectKinds = nil
    }
    try cursor.key("textEn")
    self.textEn = try cursor.text(1, 8192)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("clause")
    writer.text(self.clause)
    writer.key("content")
    writer.symbol(self.content.symbol)
    if let value = self.contest {
      writer.key("contest")
      writer.symbol(value.symbol)
    }
    if let value = self.evidence {
      writer.key("evidence")
      writer.openArray()
      for item in value {
        writer.item()
        writer.eventType(item)
      }
      writer.closeArray()
    }
    writer.key("labelVi")
    writer.text(self.labelVi)
    if let value = self.registrationRequired {
      writer.key("registrationRequired")
      writer.boolean(value)
    }
    if let value = self.subjectKinds {
      writer.key("subjectKinds")
      writer.openArray()
      for item in value {
        writer.item()
        writer.text(item.text)
      }
      writer.closeArray()
    }
    writer.key("textEn")
    writer.text(self.textEn)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.content, self.contest, self.labelVi, self.textEn, self.subjectKinds, self.registrationRequired, self.evidence, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.content = try reader.take()
    self.contest = try reader.take()
    self.labelVi = try reader.take()
    self.textEn = try reader.take()
    self.subjectKinds = try reader.take()
    self.registrationRequired = try reader.take()
    self.evidence = try reader.take()
    self.clause = try reader.take()
  }
}

/// Criterion set: Records what a kind of subject is judged by, and the figure or attestation that shows it.
package struct PlanCriterionSet: Stored, Sendable {
  package var criterion: CriterionID
  package var subjectKinds: CodeList<SubjectKind>
  package var labelVi: String
  package var labelEn: String
  package var basis: CriterionBasis
  package var evidence: [EventType]?
  package var figures: CodeList<FigureCode>?
  package var figureText: String?
  package var `operator`: Operator?
  package var threshold: Threshold?
  package var hardGate: Bool?
  package var attestedPart: Bool?
  package var clause: String

  package init(criterion: CriterionID, subjectKinds: CodeList<SubjectKind>, labelVi: String, labelEn: String, basis: CriterionBasis, evidence: [EventType]? = nil, figures: CodeList<FigureCode>? = nil, figureText: String? = nil, `operator`: Operator? = nil, threshold: Threshold? = nil, hardGate: Bool? = nil, attestedPart: Bool? = nil, clause: String) {
    self.criterion = criterion
    self.subjectKinds = subjectKinds
    self.labelVi = labelVi
    self.labelEn = labelEn
    self.basis = basis
    self.evidence = evidence
    self.figures = figures
    self.figureText = figureText
    self.operator = `operator`
    self.threshold = threshold
    self.hardGate = hardGate
    self.attestedPart = attestedPart
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    self.attestedPart = cursor.has("attestedPart") ? try cursor.boolean() : nil
    try cursor.key("basis")
    self.basis = try cursor.code(CriterionBasis.self)
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    try cursor.key("criterion")
    self.criterion = CriterionID(try cursor.symbol(&symbols))
    if cursor.has("evidence") {
      var list: [EventType] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.eventType()) }
      self.evidence = list
    }
    else {
      self.evidence = nil
    }
    self.figureText = cursor.has("figureText") ? try cursor.text(1, 8192) : nil
    if cursor.has("figures") {
      var list: CodeList<FigureCode> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(FigureCode.self)) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.figures = list
    }
    else {
      self.figures = nil
    }
    self.hardGate = cursor.has("hardGate") ? try cursor.boolean() : nil
    try cursor.key("labelEn")
    self.labelEn = try cursor.text(1, 8192)
    try cursor.key("labelVi")
    self.labelVi = try cursor.text(1, 8192)
    self.operator = cursor.has("operator") ? try cursor.code(Operator.self) : nil
    try cursor.key("subjectKinds")
    do {
      var list: CodeList<SubjectKind> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(SubjectKind.self)) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.subjectKinds = list
    }
    self.threshold = cursor.has("threshold") ? try cursor.threshold() : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.attestedPart {
      writer.key("attestedPart")
      writer.boolean(value)
    }
    writer.key("basis")
    writer.text(self.basis.text)
    writer.key("clause")
    writer.text(self.clause)
    writer.key("criterion")
    writer.symbol(self.criterion.symbol)
    if let value = self.evidence {
      writer.key("evidence")
      writer.openArray()
      for item in value {
        writer.item()
        writer.eventType(item)
      }
      writer.closeArray()
    }
    if let value = self.figureText {
      writer.key("figureText")
      writer.text(value)
    }
    if let value = self.figures {
      writer.key("figures")
      writer.openArray()
      for item in value {
        writer.item()
        writer.text(item.text)
      }
      writer.closeArray()
    }
    if let value = self.hardGate {
      writer.key("hardGate")
      writer.boolean(value)
    }
    writer.key("labelEn")
    writer.text(self.labelEn)
    writer.key("labelVi")
    writer.text(self.labelVi)
    if let value = self.operator {
      writer.key("operator")
      writer.text(value.text)
    }
    writer.key("subjectKinds")
    writer.openArray()
    for item in self.subjectKinds {
      writer.item()
      writer.text(item.text)
    }
    writer.closeArray()
    if let value = self.threshold {
      writer.key("threshold")
      writer.threshold(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.criterion, self.subjectKinds, self.labelVi, self.labelEn, self.basis, self.evidence, self.figures, self.figureText, self.operator, self.threshold, self.hardGate, self.attestedPart, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.criterion = try reader.take()
    self.subjectKinds = try reader.take()
    self.labelVi = try reader.take()
    self.labelEn = try reader.take()
    self.basis = try reader.take()
    self.evidence = try reader.take()
    self.figures = try reader.take()
    self.figureText = try reader.take()
    self.operator = try reader.take()
    self.threshold = try reader.take()
    self.hardGate = try reader.take()
    self.attestedPart = try reader.take()
    self.clause = try reader.take()
  }
}

/// Document cited: Records a document that the plan cites beside its legal bases.
package struct PlanDocumentCited: Stored, Sendable {
  package var document: ProvisionID
  package var number: String?
  package var date: Day?
  package var issuer: UnitID?
  package var issuerPrinted: String?
  package var gist: String
  package var clause: String

  package init(document: ProvisionID, number: String? = nil, date: Day? = nil, issuer: UnitID? = nil, issuerPrinted: String? = nil, gist: String, clause: String) {
    self.document = document
    self.number = number
    self.date = date
    self.issuer = issuer
    self.issuerPrinted = issuerPrinted
    self.gist = gist
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    self.date = cursor.has("date") ? try cursor.day() : nil
    try cursor.key("document")
    self.document = ProvisionID(try cursor.symbol(&symbols))
    try cursor.key("gist")
    self.gist = try cursor.text(1, 8192)
    self.issuer = cursor.has("issuer") ? UnitID(try cursor.symbol(&symbols)) : nil
    self.issuerPrinted = cursor.has("issuerPrinted") ? try cursor.text(1, 8192) : nil
    self.number = cursor.has("number") ? try cursor.text(1, 8192) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("clause")
    writer.text(self.clause)
    if let value = self.date {
      writer.key("date")
      writer.day(value)
    }
    writer.key("document")
    writer.symbol(self.document.symbol)
    writer.key("gist")
    writer.text(self.gist)
    if let value = self.issuer {
      writer.key("issuer")
      writer.symbol(value.symbol)
    }
    if let value = self.issuerPrinted {
      writer.key("issuerPrinted")
      writer.text(value)
    }
    if let value = self.number {
      writer.key("number")
      writer.text(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.document, self.number, self.date, self.issuer, self.issuerPrinted, self.gist, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.document = try reader.take()
    self.number = try reader.take()
    self.date = try reader.take()
    self.issuer = try reader.take()
    self.issuerPrinted = try reader.take()
    self.gist = try reader.take()
    self.clause = try reader.take()
  }
}

/// Dossier set: Records which papers a nomination takes, in how many copies and sets.
package struct PlanDossierSet: Stored, Sendable {
  package var dossier: ProvisionID
  package var form: AwardForm?
  package var level: AwardLevel?
  package var `class`: LabourOrderClass?
  package var items: [Item]?
  package var itemsAs: ProvisionID?
  package var sets: Int?
  package var textEn: String?
  package var note: String?
  package var clause: String

  package init(dossier: ProvisionID, form: AwardForm? = nil, level: AwardLevel? = nil, `class`: LabourOrderClass? = nil, items: [Item]? = nil, itemsAs: ProvisionID? = nil, sets: Int? = nil, textEn: String? = nil, note: String? = nil, clause: String) {
    self.dossier = dossier
    self.form = form
    self.level = level
    self.class = `class`
    self.items = items
    self.itemsAs = itemsAs
    self.sets = sets
    self.textEn = textEn
    self.note = note
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    self.class = cursor.has("class") ? try cursor.code(LabourOrderClass.self) : nil
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    try cursor.key("dossier")
    self.dossier = ProvisionID(try cursor.symbol(&symbols))
    self.form = cursor.has("form") ? try cursor.code(AwardForm.self) : nil
    if cursor.has("items") {
      var list: [Item] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try Item(&cursor, &symbols)) }
      self.items = list
    }
    else {
      self.items = nil
    }
    self.itemsAs = cursor.has("itemsAs") ? ProvisionID(try cursor.symbol(&symbols)) : nil
    self.level = cursor.has("level") ? try cursor.code(AwardLevel.self) : nil
    self.note = cursor.has("note") ? try cursor.text(1, 8192) : nil
    self.sets = cursor.has("sets") ? Int(try cursor.integer(0, 9007199254740991)) : nil
    self.textEn = cursor.has("textEn") ? try cursor.text(1, 8192) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.class {
      writer.key("class")
      writer.text(value.text)
    }
    writer.key("clause")
    writer.text(self.clause)
    writer.key("dossier")
    writer.symbol(self.dossier.symbol)
    if let value = self.form {
      writer.key("form")
      writer.text(value.text)
    }
    if let value = self.items {
      writer.key("items")
      writer.openArray()
      for item in value {
        writer.item()
        item.encode(to: &writer)
      }
      writer.closeArray()
    }
    if let value = self.itemsAs {
      writer.key("itemsAs")
      writer.symbol(value.symbol)
    }
    if let value = self.level {
      writer.key("level")
      writer.text(value.text)
    }
    if let value = self.note {
      writer.key("note")
      writer.text(value)
    }
    if let value = self.sets {
      writer.key("sets")
      writer.integer(Int64(value))
    }
    if let value = self.textEn {
      writer.key("textEn")
      writer.text(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.dossier, self.form, self.level, self.class, self.items, self.itemsAs, self.sets, self.textEn, self.note, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.dossier = try reader.take()
    self.form = try reader.take()
    self.level = try reader.take()
    self.class = try reader.take()
    self.items = try reader.take()
    self.itemsAs = try reader.take()
    self.sets = try reader.take()
    self.textEn = try reader.take()
    self.note = try reader.take()
    self.clause = try reader.take()
  }

  package struct Item: Stored, Sendable {
    package var item: DossierItem
    package var labelVi: String
    package var copies: Int
    package var template: String?
    package var issuer: String?

    package init(item: DossierItem, labelVi: String, copies: Int, template: String? = nil, issuer: String? = nil) {
      self.item = item
      self.labelVi = labelVi
      self.copies = copies
      self.template = template
      self.issuer = issuer
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      try cursor.key("copies")
      self.copies = Int(try cursor.integer(0, 9007199254740991))
      self.issuer = cursor.has("issuer") ? try cursor.text(1, 8192) : nil
      try cursor.key("item")
      self.item = try cursor.code(DossierItem.self)
      try cursor.key("labelVi")
      self.labelVi = try cursor.text(1, 8192)
      self.template = cursor.has("template") ? try cursor.text(1, 8192) : nil
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      writer.key("copies")
      writer.integer(Int64(self.copies))
      if let value = self.issuer {
        writer.key("issuer")
        writer.text(value)
      }
      writer.key("item")
      writer.text(self.item.text)
      writer.key("labelVi")
      writer.text(self.labelVi)
      if let value = self.template {
        writer.key("template")
        writer.text(value)
      }
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.item, self.labelVi, self.copies, self.template, self.issuer)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.item = try reader.take()
      self.labelVi = try reader.take()
      self.copies = try reader.take()
      self.template = try reader.take()
      self.issuer = try reader.take()
    }
  }
}

/// Duty assigned: Records a duty with holders, addressees and due days, so that every occurrence can be listed.
package struct PlanDutyAssigned: Stored, Sendable {
  package var duty: DutyID
  package var kind: DutyKind
  package var covers: CodeList<DutyCover>?
  package var holders: [UnitID]
  package var ofMembers: Bool?
  package var holderNote: String?
  package var preparedBy: [UnitID]?
  package var counterparts: [UnitID]?
  package var addressees: [UnitID]?
  package var addresseeText: String?
  package var via: UnitID?
  package var cadence: CodeList<DutyCadence>?
  package var cadencePrinted: String?
  package var dueRule: DueRule
  package var dueMonth: Int?
  package var dueDay: Int?
  package var dueOn: Day?
  package var from: Day?
  package var to: Day?
  package var firstYear: Year?
  package var lastYear: Year?
  package var optionalYears: [Year]?
  package var embeddedIn: String?
  package var textEn: String?
  package var note: String?
  package var evidence: [EventType]?
  package var reading: ProvisionID?
  package var clause: String

  package init(duty: DutyID, kind: DutyKind, covers: CodeList<DutyCover>? = nil, holders: [UnitID], ofMembers: Bool? = nil, holderNote: String? = nil, preparedBy: [UnitID]? = nil, counterparts: [UnitID]? = nil, addressees: [UnitID]? = nil, addresseeText: String? = nil, via: UnitID? = nil, cadence: CodeList<DutyCadence>? = nil, cadencePrinted: String? = nil, dueRule: DueRule, dueMonth: Int? = nil, dueDay: Int? = nil, dueOn: Day? = nil, from: Day? = nil, to: Day? = nil, firstYear: Year? = nil, lastYear: Year? = nil, optionalYears: [Year]? = nil, embeddedIn: String? = nil, textEn: String? = nil, note: String? = nil, evidence: [EventType]? = nil, reading: ProvisionID? = nil, clause: String) {
    self.duty = duty
    self.kind = kind
    self.covers = covers
    self.holders = holders
    self.ofMembers = ofMembers
    self.holderNote = holderNote
    self.preparedBy = preparedBy
    self.counterparts = counterparts
    self.addressees = addressees
    self.addresseeText = addresseeText
    self.via = via
    self.cadence = cadence
    self.cadencePrinted = cadencePrinted
    self.dueRule = dueRule
    self.dueMonth = dueMonth
    self.dueDay = dueDay
    self.dueOn = dueOn
    self.from = from
    self.to = to
    self.firstYear = firstYear
    self.lastYear = lastYear
    self.optionalYears = optionalYears
    self.embeddedIn = embeddedIn
    self.textEn = textEn
    self.note = note
    self.evidence = evidence
    self.reading = reading
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    self.addresseeText = cursor.has("addresseeText") ? try cursor.text(1, 8192) : nil
    if cursor.has("addressees") {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      self.addressees = list
    }
    else {
      self.addressees = nil
    }
    if cursor.has("cadence") {
      var list: CodeList<DutyCadence> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(DutyCadence.self)) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.cadence = list
    }
    else {
      self.cadence = nil
    }
    self.cadencePrinted = cursor.has("cadencePrinted") ? try cursor.text(1, 8192) : nil
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    if cursor.has("counterparts") {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      self.counterparts = list
    }
    else {
      self.counterparts = nil
    }
    if cursor.has("covers") {
      var list: CodeList<DutyCover> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(DutyCover.self)) }
      self.covers = list
    }
    else {
      self.covers = nil
    }
    self.dueDay = cursor.has("dueDay") ? Int(try cursor.integer(1, 31)) : nil
    self.dueMonth = cursor.has("dueMonth") ? Int(try cursor.integer(1, 12)) : nil
    self.dueOn = cursor.has("dueOn") ? try cursor.day() : nil
    try cursor.key("dueRule")
    self.dueRule = try cursor.code(DueRule.self)
    try cursor.key("duty")
    self.duty = DutyID(try cursor.symbol(&symbols))
    self.embeddedIn = cursor.has("embeddedIn") ? try cursor.text(1, 8192) : nil
    if cursor.has("evidence") {
      var list: [EventType] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.eventType()) }
      self.evidence = list
    }
    else {
      self.evidence = nil
    }
    self.firstYear = cursor.has("firstYear") ? Year(Int(try cursor.integer(1900, 2199))) : nil
    self.from = cursor.has("from") ? try cursor.day() : nil
    self.holderNote = cursor.has("holderNote") ? try cursor.text(1, 8192) : nil
    try cursor.key("holders")
    do {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.holders = list
    }
    try cursor.key("kind")
    self.kind = try cursor.code(DutyKind.self)
    self.lastYear = cursor.has("lastYear") ? Year(Int(try cursor.integer(1900, 2199))) : nil
    self.note = cursor.has("note") ? try cursor.text(1, 8192) : nil
    self.ofMembers = cursor.has("ofMembers") ? try cursor.boolean() : nil
    if cursor.has("optionalYears") {
      var list: [Year] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(Year(Int(try cursor.integer(1900, 2199)))) }
      self.optionalYears = list
    }
    else {
      self.optionalYears = nil
    }
    if cursor.has("preparedBy") {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      self.preparedBy = list
    }
    else {
      self.preparedBy = nil
    }
    self.reading = cursor.has("reading") ? ProvisionID(try cursor.symbol(&symbols)) : nil
    self.textEn = cursor.has("textEn") ? try cursor.text(1, 8192) : nil
    self.to = cursor.has("to") ? try cursor.day() : nil
    self.via = cursor.has("via") ? UnitID(try cursor.symbol(&symbols)) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.addresseeText {
      writer.key("addresseeText")
      writer.text(value)
    }
    if let value = self.addressees {
      writer.key("addressees")
      writer.openArray()
      for item in value {
        writer.item()
        writer.symbol(item.symbol)
      }
      writer.closeArray()
    }
    if let value = self.cadence {
      writer.key("cadence")
      writer.openArray()
      for item in value {
        writer.item()
        writer.text(item.text)
      }
      writer.closeArray()
    }
    if let value = self.cadencePrinted {
      writer.key("cadencePrinted")
      writer.text(value)
    }
    writer.key("clause")
    writer.text(self.clause)
    if let value = self.counterparts {
      writer.key("counterparts")
      writer.openArray()
      for item in value {
        writer.item()
        writer.symbol(item.symbol)
      }
      writer.closeArray()
    }
    if let value = self.covers {
      writer.key("covers")
      writer.openArray()
      for item in value {
        writer.item()
        writer.text(item.text)
      }
      writer.closeArray()
    }
    if let value = self.dueDay {
      writer.key("dueDay")
      writer.integer(Int64(value))
    }
    if let value = self.dueMonth {
      writer.key("dueMonth")
      writer.integer(Int64(value))
    }
    if let value = self.dueOn {
      writer.key("dueOn")
      writer.day(value)
    }
    writer.key("dueRule")
    writer.text(self.dueRule.text)
    writer.key("duty")
    writer.symbol(self.duty.symbol)
    if let value = self.embeddedIn {
      writer.key("embeddedIn")
      writer.text(value)
    }
    if let value = self.evidence {
      writer.key("evidence")
      writer.openArray()
      for item in value {
        writer.item()
        writer.eventType(item)
      }
      writer.closeArray()
    }
    if let value = self.firstYear {
      writer.key("firstYear")
      writer.integer(Int64(value.number))
    }
    if let value = self.from {
      writer.key("from")
      writer.day(value)
    }
    if let value = self.holderNote {
      writer.key("holderNote")
      writer.text(value)
    }
    writer.key("holders")
    writer.openArray()
    for item in self.holders {
      writer.item()
      writer.symbol(item.symbol)
    }
    writer.closeArray()
    writer.key("kind")
    writer.text(self.kind.text)
    if let value = self.lastYear {
      writer.key("lastYear")
      writer.integer(Int64(value.number))
    }
    if let value = self.note {
      writer.key("note")
      writer.text(value)
    }
    if let value = self.ofMembers {
      writer.key("ofMembers")
      writer.boolean(value)
    }
    if let value = self.optionalYears {
      writer.key("optionalYears")
      writer.openArray()
      for item in value {
        writer.item()
        writer.integer(Int64(item.number))
      }
      writer.closeArray()
    }
    if let value = self.preparedBy {
      writer.key("preparedBy")
      writer.openArray()
      for item in value {
        writer.item()
        writer.symbol(item.symbol)
      }
      writer.closeArray()
    }
    if let value = self.reading {
      writer.key("reading")
      writer.symbol(value.symbol)
    }
    if let value = self.textEn {
      writer.key("textEn")
      writer.text(value)
    }
    if let value = self.to {
      writer.key("to")
      writer.day(value)
    }
    if let value = self.via {
      writer.key("via")
      writer.symbol(value.symbol)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.duty, self.kind, self.covers, self.holders, self.ofMembers, self.holderNote, self.preparedBy, self.counterparts, self.addressees, self.addresseeText, self.via, self.cadence, self.cadencePrinted, self.dueRule, self.dueMonth, self.dueDay, self.dueOn, self.from, self.to, self.firstYear, self.lastYear, self.optionalYears, self.embeddedIn, self.textEn, self.note, self.evidence, self.reading, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.duty = try reader.take()
    self.kind = try reader.take()
    self.covers = try reader.take()
    self.holders = try reader.take()
    self.ofMembers = try reader.take()
    self.holderNote = try reader.take()
    self.preparedBy = try reader.take()
    self.counterparts = try reader.take()
    self.addressees = try reader.take()
    self.addresseeText = try reader.take()
    self.via = try reader.take()
    self.cadence = try reader.take()
    self.cadencePrinted = try reader.take()
    self.dueRule = try reader.take()
    self.dueMonth = try reader.take()
    self.dueDay = try reader.take()
    self.dueOn = try reader.take()
    self.from = try reader.take()
    self.to = try reader.take()
    self.firstYear = try reader.take()
    self.lastYear = try reader.take()
    self.optionalYears = try reader.take()
    self.embeddedIn = try reader.take()
    self.textEn = try reader.take()
    self.note = try reader.take()
    self.evidence = try reader.take()
    self.reading = try reader.take()
    self.clause = try reader.take()
  }
}

/// Funding rule set: Records who pays for what.
package struct PlanFundingRuleSet: Stored, Sendable {
  package var rule: ProvisionID
  package var purposes: CodeList<BudgetPurpose>
  package var purposeText: String
  package var forms: CodeList<AwardForm>?
  package var source: BudgetSource?
  package var payer: UnitID?
  package var payerText: String
  package var preparedBy: [UnitID]?
  package var counterparts: [UnitID]?
  package var cadence: CodeList<DutyCadence>?
  package var evidence: [EventType]?
  package var clause: String

  package init(rule: ProvisionID, purposes: CodeList<BudgetPurpose>, purposeText: String, forms: CodeList<AwardForm>? = nil, source: BudgetSource? = nil, payer: UnitID? = nil, payerText: String, preparedBy: [UnitID]? = nil, counterparts: [UnitID]? = nil, cadence: CodeList<DutyCadence>? = nil, evidence: [EventType]? = nil, clause: String) {
    self.rule = rule
    self.purposes = purposes
    self.purposeText = purposeText
    self.forms = forms
    self.source = source
    self.payer = payer
    self.payerText = payerText
    self.preparedBy = preparedBy
    self.counterparts = counterparts
    self.cadence = cadence
    self.evidence = evidence
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    if cursor.has("cadence") {
      var list: CodeList<DutyCadence> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(DutyCadence.self)) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.cadence = list
    }
    else {
      self.cadence = nil
    }
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    if cursor.has("counterparts") {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      self.counterparts = list
    }
    else {
      self.counterparts = nil
    }
    if cursor.has("evidence") {
      var list: [EventType] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.eventType()) }
      self.evidence = list
    }
    else {
      self.evidence = nil
    }
    if cursor.has("forms") {
      var list: CodeList<AwardForm> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(AwardForm.self)) }
      self.forms = list
    }
    else {
      self.forms = nil
    }
    self.payer = cursor.has("payer") ? UnitID(try cursor.symbol(&symbols)) : nil
    try cursor.key("payerText")
    self.payerText = try cursor.text(1, 8192)
    if cursor.has("preparedBy") {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      self.preparedBy = list
    }
    else {
      self.preparedBy = nil
    }
    try cursor.key("purposeText")
    self.purposeText = try cursor.text(1, 8192)
    try cursor.key("purposes")
    do {
      var list: CodeList<BudgetPurpose> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(BudgetPurpose.self)) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.purposes = list
    }
    try cursor.key("rule")
    self.rule = ProvisionID(try cursor.symbol(&symbols))
    self.source = cursor.has("source") ? try cursor.code(BudgetSource.self) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.cadence {
      writer.key("cadence")
      writer.openArray()
      for item in value {
        writer.item()
        writer.text(item.text)
      }
      writer.closeArray()
    }
    writer.key("clause")
    writer.text(self.clause)
    if let value = self.counterparts {
      writer.key("counterparts")
      writer.openArray()
      for item in value {
        writer.item()
        writer.symbol(item.symbol)
      }
      writer.closeArray()
    }
    if let value = self.evidence {
      writer.key("evidence")
      writer.openArray()
      for item in value {
        writer.item()
        writer.eventType(item)
      }
      writer.closeArray()
    }
    if let value = self.forms {
      writer.key("forms")
      writer.openArray()
      for item in value {
        writer.item()
        writer.text(item.text)
      }
      writer.closeArray()
    }
    if let value = self.payer {
      writer.key("payer")
      writer.symbol(value.symbol)
    }
    writer.key("payerText")
    writer.text(self.payerText)
    if let value = self.preparedBy {
      writer.key("preparedBy")
      writer.openArray()
      for item in value {
        writer.item()
        writer.symbol(item.symbol)
      }
      writer.closeArray()
    }
    writer.key("purposeText")
    writer.text(self.purposeText)
    writer.key("purposes")
    writer.openArray()
    for item in self.purposes {
      writer.item()
      writer.text(item.text)
    }
    writer.closeArray()
    writer.key("rule")
    writer.symbol(self.rule.symbol)
    if let value = self.source {
      writer.key("source")
      writer.text(value.text)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.rule, self.purposes, self.purposeText, self.forms, self.source, self.payer, self.payerText, self.preparedBy, self.counterparts, self.cadence, self.evidence, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.rule = try reader.take()
    self.purposes = try reader.take()
    self.purposeText = try reader.take()
    self.forms = try reader.take()
    self.source = try reader.take()
    self.payer = try reader.take()
    self.payerText = try reader.take()
    self.preparedBy = try reader.take()
    self.counterparts = try reader.take()
    self.cadence = try reader.take()
    self.evidence = try reader.take()
    self.clause = try reader.take()
  }
}

/// Plan issued: Records a plan with its header as printed, blanks and all, its legal bases and its recipients.
package struct PlanIssued: Stored, Sendable {
  package var movement: MovementID
  package var parent: PlanID?
  package var title: String
  package var issuer: UnitID
  package var level: UnitLevel
  package var levelNote: String?
  package var area: UnitID
  package var number: String?
  package var numberAsGiven: String?
  package var issuedOn: PartialDay?
  package var issuedAsGiven: String?
  package var fileCode: String?
  package var place: String?
  package var periodFrom: Year
  package var periodTo: Year
  package var signatory: Signatory?
  package var legalBases: [LegalBasis]
  package var recipients: Recipients?
  package var clause: String

  package init(movement: MovementID, parent: PlanID? = nil, title: String, issuer: UnitID, level: UnitLevel, levelNote: String? = nil, area: UnitID, number: String? = nil, numberAsGiven: String? = nil, issuedOn: PartialDay? = nil, issuedAsGiven: String? = nil, fileCode: String? = nil, place: String? = nil, periodFrom: Year, periodTo: Year, signatory: Signatory? = nil, legalBases: [LegalBasis], recipients: Recipients? = nil, clause: String) {
    self.movement = movement
    self.parent = parent
    self.title = title
    self.issuer = issuer
    self.level = level
    self.levelNote = levelNote
    self.area = area
    self.number = number
    self.numberAsGiven = numberAsGiven
    self.issuedOn = issuedOn
    self.issuedAsGiven = issuedAsGiven
    self.fileCode = fileCode
    self.place = place
    self.periodFrom = periodFrom
    self.periodTo = periodTo
    self.signatory = signatory
    self.legalBases = legalBases
    self.recipients = recipients
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("area")
    self.area = UnitID(try cursor.symbol(&symbols))
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    self.fileCode = cursor.has("fileCode") ? try cursor.text(1, 8192) : nil
    self.issuedAsGiven = cursor.has("issuedAsGiven") ? try cursor.text(1, 8192) : nil
    self.issuedOn = cursor.has("issuedOn") ? try cursor.partialDay() : nil
    try cursor.key("issuer")
    self.issuer = UnitID(try cursor.symbol(&symbols))
    try cursor.key("legalBases")
    do {
      var list: [LegalBasis] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try LegalBasis(&cursor, &symbols)) }
      self.legalBases = list
    }
    try cursor.key("level")
    self.level = try cursor.code(UnitLevel.self)
    self.levelNote = cursor.has("levelNote") ? try cursor.text(1, 8192) : nil
    try cursor.key("movement")
    self.movement = MovementID(try cursor.symbol(&symbols))
    self.number = cursor.has("number") ? try cursor.text(1, 8192) : nil
    self.numberAsGiven = cursor.has("numberAsGiven") ? try cursor.text(1, 8192) : nil
    self.parent = cursor.has("parent") ? PlanID(try cursor.symbol(&symbols)) : nil
    try cursor.key("periodFrom")
    self.periodFrom = Year(Int(try cursor.integer(1900, 2199)))
    try cursor.key("periodTo")
    self.periodTo = Year(Int(try cursor.integer(1900, 2199)))
    self.place = cursor.has("place") ? try cursor.text(1, 8192) : nil
    self.recipients = cursor.has("recipients") ? try Recipients(&cursor, &symbols) : nil
    self.signatory = cursor.has("signatory") ? try Signatory(&cursor, &symbols) : nil
    try cursor.key("title")
    self.title = try cursor.text(1, 8192)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("area")
    writer.symbol(self.area.symbol)
    writer.key("clause")
    writer.text(self.clause)
    if let value = self.fileCode {
      writer.key("fileCode")
      writer.text(value)
    }
    if let value = self.issuedAsGiven {
      writer.key("issuedAsGiven")
      writer.text(value)
    }
    if let value = self.issuedOn {
      writer.key("issuedOn")
      writer.partialDay(value)
    }
    writer.key("issuer")
    writer.symbol(self.issuer.symbol)
    writer.key("legalBases")
    writer.openArray()
    for item in self.legalBases {
      writer.item()
      item.encode(to: &writer)
    }
    writer.closeArray()
    writer.key("level")
    writer.text(self.level.text)
    if let value = self.levelNote {
      writer.key("levelNote")
      writer.text(value)
    }
    writer.key("movement")
    writer.symbol(self.movement.symbol)
    if let value = self.number {
      writer.key("number")
      writer.text(value)
    }
    if let value = self.numberAsGiven {
      writer.key("numberAsGiven")
      writer.text(value)
    }
    if let value = self.parent {
      writer.key("parent")
      writer.symbol(value.symbol)
    }
    writer.key("periodFrom")
    writer.integer(Int64(self.periodFrom.number))
    writer.key("periodTo")
    writer.integer(Int64(self.periodTo.number))
    if let value = self.place {
      writer.key("place")
      writer.text(value)
    }
    if let value = self.recipients {
      writer.key("recipients")
      value.encode(to: &writer)
    }
    if let value = self.signatory {
      writer.key("signatory")
      value.encode(to: &writer)
    }
    writer.key("title")
    writer.text(self.title)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.movement, self.parent, self.title, self.issuer, self.level, self.levelNote, self.area, self.number, self.numberAsGiven, self.issuedOn, self.issuedAsGiven, self.fileCode, self.place, self.periodFrom, self.periodTo, self.signatory, self.legalBases, self.recipients, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.movement = try reader.take()
    self.parent = try reader.take()
    self.title = try reader.take()
    self.issuer = try reader.take()
    self.level = try reader.take()
    self.levelNote = try reader.take()
    self.area = try reader.take()
    self.number = try reader.take()
    self.numberAsGiven = try reader.take()
    self.issuedOn = try reader.take()
    self.issuedAsGiven = try reader.take()
    self.fileCode = try reader.take()
    self.place = try reader.take()
    self.periodFrom = try reader.take()
    self.periodTo = try reader.take()
    self.signatory = try reader.take()
    self.legalBases = try reader.take()
    self.recipients = try reader.take()
    self.clause = try reader.take()
  }

  package struct Signatory: Stored, Sendable {
    package var person: PersonID
    package var name: Personal
    package var nameNote: String?
    package var position: String
    package var onBehalf: String?
    package var clause: String

    package init(person: PersonID, name: Personal, nameNote: String? = nil, position: String, onBehalf: String? = nil, clause: String) {
      self.person = person
      self.name = name
      self.nameNote = nameNote
      self.position = position
      self.onBehalf = onBehalf
      self.clause = clause
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      try cursor.key("clause")
      self.clause = try cursor.text(1, 8192)
      try cursor.key("name")
      self.name = try cursor.personal(&symbols)
      self.nameNote = cursor.has("nameNote") ? try cursor.text(1, 8192) : nil
      self.onBehalf = cursor.has("onBehalf") ? try cursor.text(1, 8192) : nil
      try cursor.key("person")
      self.person = PersonID(try cursor.subjectSymbol(&symbols))
      try cursor.key("position")
      self.position = try cursor.text(1, 8192)
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      writer.key("clause")
      writer.text(self.clause)
      writer.key("name")
      writer.personal(self.name)
      if let value = self.nameNote {
        writer.key("nameNote")
        writer.text(value)
      }
      if let value = self.onBehalf {
        writer.key("onBehalf")
        writer.text(value)
      }
      writer.key("person")
      writer.symbol(self.person.symbol)
      writer.key("position")
      writer.text(self.position)
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.person, self.name, self.nameNote, self.position, self.onBehalf, self.clause)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.person = try reader.take()
      self.name = try reader.take()
      self.nameNote = try reader.take()
      self.position = try reader.take()
      self.onBehalf = try reader.take()
      self.clause = try reader.take()
    }
  }

  package struct LegalBasis: Stored, Sendable {
    package var document: ProvisionID
    package var number: String?
    package var date: Day?
    package var issuer: UnitID?
    package var issuerPrinted: String?
    package var gist: String
    package var parentPlan: Bool?
    package var clause: String

    package init(document: ProvisionID, number: String? = nil, date: Day? = nil, issuer: UnitID? = nil, issuerPrinted: String? = nil, gist: String, parentPlan: Bool? = nil, clause: String) {
      self.document = document
      self.number = number
      self.date = date
      self.issuer = issuer
      self.issuerPrinted = issuerPrinted
      self.gist = gist
      self.parentPlan = parentPlan
      self.clause = clause
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      try cursor.key("clause")
      self.clause = try cursor.text(1, 8192)
      self.date = cursor.has("date") ? try cursor.day() : nil
      try cursor.key("document")
      self.document = ProvisionID(try cursor.symbol(&symbols))
      try cursor.key("gist")
      self.gist = try cursor.text(1, 8192)
      self.issuer = cursor.has("issuer") ? UnitID(try cursor.symbol(&symbols)) : nil
      self.issuerPrinted = cursor.has("issuerPrinted") ? try cursor.text(1, 8192) : nil
      self.number = cursor.has("number") ? try cursor.text(1, 8192) : nil
      self.parentPlan = cursor.has("parentPlan") ? try cursor.boolean() : nil
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      writer.key("clause")
      writer.text(self.clause)
      if let value = self.date {
        writer.key("date")
        writer.day(value)
      }
      writer.key("document")
      writer.symbol(self.document.symbol)
      writer.key("gist")
      writer.text(self.gist)
      if let value = self.issuer {
        writer.key("issuer")
        writer.symbol(value.symbol)
      }
      if let value = self.issuerPrinted {
        writer.key("issuerPrinted")
        writer.text(value)
      }
      if let value = self.number {
        writer.key("number")
        writer.text(value)
      }
      if let value = self.parentPlan {
        writer.key("parentPlan")
        writer.boolean(value)
      }
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.document, self.number, self.date, self.issuer, self.issuerPrinted, self.gist, self.parentPlan, self.clause)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.document = try reader.take()
      self.number = try reader.take()
      self.date = try reader.take()
      self.issuer = try reader.take()
      self.issuerPrinted = try reader.take()
      self.gist = try reader.take()
      self.parentPlan = try reader.take()
      self.clause = try reader.take()
    }
  }

  package struct Recipients: Stored, Sendable {
    package var list: [String]
    package var clause: String

    package init(list: [String], clause: String) {
      self.list = list
      self.clause = clause
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      try cursor.key("clause")
      self.clause = try cursor.text(1, 8192)
      try cursor.key("list")
      do {
        var list: [String] = []
        try cursor.openArray()
        while try cursor.nextItem() { list.append(try cursor.text(1, 8192)) }
        self.list = list
      }
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      writer.key("clause")
      writer.text(self.clause)
      writer.key("list")
      writer.openArray()
      for item in self.list {
        writer.item()
        writer.text(item)
      }
      writer.closeArray()
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.list, self.clause)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.list = try reader.take()
      self.clause = try reader.take()
    }
  }
}

/// Milestone set: Records a step of the plan's timetable: start, launch, yearly work, interim and final review.
package struct PlanMilestoneSet: Stored, Sendable {
  package var milestone: MilestoneID
  package var kind: MilestoneKind
  package var holders: [UnitID]?
  package var holderText: String?
  package var dueRule: DueRule
  package var dueOn: Day?
  package var from: Day?
  package var to: Day?
  package var quarter: String?
  package var scope: String?
  package var optional: Bool?
  package var withAwards: Bool?
  package var combinedWith: String?
  package var mayCombineWith: String?
  package var textEn: String?
  package var clause: String

  package init(milestone: MilestoneID, kind: MilestoneKind, holders: [UnitID]? = nil, holderText: String? = nil, dueRule: DueRule, dueOn: Day? = nil, from: Day? = nil, to: Day? = nil, quarter: String? = nil, scope: String? = nil, optional: Bool? = nil, withAwards: Bool? = nil, combinedWith: String? = nil, mayCombineWith: String? = nil, textEn: String? = nil, clause: String) {
    self.milestone = milestone
    self.kind = kind
    self.holders = holders
    self.holderText = holderText
    self.dueRule = dueRule
    self.dueOn = dueOn
    self.from = from
    self.to = to
    self.quarter = quarter
    self.scope = scope
    self.optional = optional
    self.withAwards = withAwards
    self.combinedWith = combinedWith
    self.mayCombineWith = mayCombineWith
    self.textEn = textEn
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    self.combinedWith = cursor.has("combinedWith") ? try cursor.text(1, 8192) : nil
    self.dueOn = cursor.has("dueOn") ? try cursor.day() : nil
    try cursor.key("dueRule")
    self.dueRule = try cursor.code(DueRule.self)
    self.from = cursor.has("from") ? try cursor.day() : nil
    self.holderText = cursor.has("holderText") ? try cursor.text(1, 8192) : nil
    if cursor.has("holders") {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      self.holders = list
    }
    else {
      self.holders = nil
    }
    try cursor.key("kind")
    self.kind = try cursor.code(MilestoneKind.self)
    self.mayCombineWith = cursor.has("mayCombineWith") ? try cursor.text(1, 8192) : nil
    try cursor.key("milestone")
    self.milestone = MilestoneID(try cursor.symbol(&symbols))
    self.optional = cursor.has("optional") ? try cursor.boolean() : nil
    self.quarter = cursor.has("quarter") ? try cursor.text(1, 8192) : nil
    self.scope = cursor.has("scope") ? try cursor.text(1, 8192) : nil
    self.textEn = cursor.has("textEn") ? try cursor.text(1, 8192) : nil
    self.to = cursor.has("to") ? try cursor.day() : nil
    self.withAwards = cursor.has("withAwards") ? try cursor.boolean() : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("clause")
    writer.text(self.clause)
    if let value = self.combinedWith {
      writer.key("combinedWith")
      writer.text(value)
    }
    if let value = self.dueOn {
      writer.key("dueOn")
      writer.day(value)
    }
    writer.key("dueRule")
    writer.text(self.dueRule.text)
    if let value = self.from {
      writer.key("from")
      writer.day(value)
    }
    if let value = self.holderText {
      writer.key("holderText")
      writer.text(value)
    }
    if let value = self.holders {
      writer.key("holders")
      writer.openArray()
      for item in value {
        writer.item()
        writer.symbol(item.symbol)
      }
      writer.closeArray()
    }
    writer.key("kind")
    writer.text(self.kind.text)
    if let value = self.mayCombineWith {
      writer.key("mayCombineWith")
      writer.text(value)
    }
    writer.key("milestone")
    writer.symbol(self.milestone.symbol)
    if let value = self.optional {
      writer.key("optional")
      writer.boolean(value)
    }
    if let value = self.quarter {
      writer.key("quarter")
      writer.text(value)
    }
    if let value = self.scope {
      writer.key("scope")
      writer.text(value)
    }
    if let value = self.textEn {
      writer.key("textEn")
      writer.text(value)
    }
    if let value = self.to {
      writer.key("to")
      writer.day(value)
    }
    if let value = self.withAwards {
      writer.key("withAwards")
      writer.boolean(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.milestone, self.kind, self.holders, self.holderText, self.dueRule, self.dueOn, self.from, self.to, self.quarter, self.scope, self.optional, self.withAwards, self.combinedWith, self.mayCombineWith, self.textEn, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.milestone = try reader.take()
    self.kind = try reader.take()
    self.holders = try reader.take()
    self.holderText = try reader.take()
    self.dueRule = try reader.take()
    self.dueOn = try reader.take()
    self.from = try reader.take()
    self.to = try reader.take()
    self.quarter = try reader.take()
    self.scope = try reader.take()
    self.optional = try reader.take()
    self.withAwards = try reader.take()
    self.combinedWith = try reader.take()
    self.mayCombineWith = try reader.take()
    self.textEn = try reader.take()
    self.clause = try reader.take()
  }
}

/// Movement linked: Records a movement, campaign, programme or fund drive that the plan ties itself to.
package struct PlanMovementLinked: Stored, Sendable {
  package var link: ProvisionID
  package var nameVi: String
  package var kind: LinkedMovementKind
  package var movement: MovementID?
  package var clause: String

  package init(link: ProvisionID, nameVi: String, kind: LinkedMovementKind, movement: MovementID? = nil, clause: String) {
    self.link = link
    self.nameVi = nameVi
    self.kind = kind
    self.movement = movement
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    try cursor.key("kind")
    self.kind = try cursor.code(LinkedMovementKind.self)
    try cursor.key("link")
    self.link = ProvisionID(try cursor.symbol(&symbols))
    self.movement = cursor.has("movement") ? MovementID(try cursor.symbol(&symbols)) : nil
    try cursor.key("nameVi")
    self.nameVi = try cursor.text(1, 8192)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("clause")
    writer.text(self.clause)
    writer.key("kind")
    writer.text(self.kind.text)
    writer.key("link")
    writer.symbol(self.link.symbol)
    if let value = self.movement {
      writer.key("movement")
      writer.symbol(value.symbol)
    }
    writer.key("nameVi")
    writer.text(self.nameVi)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.link, self.nameVi, self.kind, self.movement, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.link = try reader.take()
    self.nameVi = try reader.take()
    self.kind = try reader.take()
    self.movement = try reader.take()
    self.clause = try reader.take()
  }
}

/// Obligation set: Records a solution or an obligation and who carries it.
package struct PlanObligationSet: Stored, Sendable {
  package var obligation: ProvisionID
  package var holders: [UnitID]
  package var textEn: String
  package var textVi: String?
  package var evidence: [EventType]?
  package var clause: String

  package init(obligation: ProvisionID, holders: [UnitID], textEn: String, textVi: String? = nil, evidence: [EventType]? = nil, clause: String) {
    self.obligation = obligation
    self.holders = holders
    self.textEn = textEn
    self.textVi = textVi
    self.evidence = evidence
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    if cursor.has("evidence") {
      var list: [EventType] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.eventType()) }
      self.evidence = list
    }
    else {
      self.evidence = nil
    }
    try cursor.key("holders")
    do {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.holders = list
    }
    try cursor.key("obligation")
    self.obligation = ProvisionID(try cursor.symbol(&symbols))
    try cursor.key("textEn")
    self.textEn = try cursor.text(1, 8192)
    self.textVi = cursor.has("textVi") ? try cursor.text(1, 8192) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("clause")
    writer.text(self.clause)
    if let value = self.evidence {
      writer.key("evidence")
      writer.openArray()
      for item in value {
        writer.item()
        writer.eventType(item)
      }
      writer.closeArray()
    }
    writer.key("holders")
    writer.openArray()
    for item in self.holders {
      writer.item()
      writer.symbol(item.symbol)
    }
    writer.closeArray()
    writer.key("obligation")
    writer.symbol(self.obligation.symbol)
    writer.key("textEn")
    writer.text(self.textEn)
    if let value = self.textVi {
      writer.key("textVi")
      writer.text(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.obligation, self.holders, self.textEn, self.textVi, self.evidence, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.obligation = try reader.take()
    self.holders = try reader.take()
    self.textEn = try reader.take()
    self.textVi = try reader.take()
    self.evidence = try reader.take()
    self.clause = try reader.take()
  }
}

/// Purpose stated: Records one purpose of the plan.
package struct PlanPurposeStated: Stored, Sendable {
  package var purpose: ProvisionID
  package var textEn: String
  package var textVi: String?
  package var evidence: [EventType]?
  package var clause: String

  package init(purpose: ProvisionID, textEn: String, textVi: String? = nil, evidence: [EventType]? = nil, clause: String) {
    self.purpose = purpose
    self.textEn = textEn
    self.textVi = textVi
    self.evidence = evidence
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    if cursor.has("evidence") {
      var list: [EventType] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.eventType()) }
      self.evidence = list
    }
    else {
      self.evidence = nil
    }
    try cursor.key("purpose")
    self.purpose = ProvisionID(try cursor.symbol(&symbols))
    try cursor.key("textEn")
    self.textEn = try cursor.text(1, 8192)
    self.textVi = cursor.has("textVi") ? try cursor.text(1, 8192) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("clause")
    writer.text(self.clause)
    if let value = self.evidence {
      writer.key("evidence")
      writer.openArray()
      for item in value {
        writer.item()
        writer.eventType(item)
      }
      writer.closeArray()
    }
    writer.key("purpose")
    writer.symbol(self.purpose.symbol)
    writer.key("textEn")
    writer.text(self.textEn)
    if let value = self.textVi {
      writer.key("textVi")
      writer.text(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.purpose, self.textEn, self.textVi, self.evidence, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.purpose = try reader.take()
    self.textEn = try reader.take()
    self.textVi = try reader.take()
    self.evidence = try reader.take()
    self.clause = try reader.take()
  }
}

/// Reading noted: Records an unclear place of the plan and how the ledger reads it.
package struct PlanReadingNoted: Stored, Sendable {
  package var reading: ProvisionID
  package var questionEn: String
  package var questionVi: String?
  package var resolutionEn: String
  package var resolutionVi: String?
  package var clause: String

  package init(reading: ProvisionID, questionEn: String, questionVi: String? = nil, resolutionEn: String, resolutionVi: String? = nil, clause: String) {
    self.reading = reading
    self.questionEn = questionEn
    self.questionVi = questionVi
    self.resolutionEn = resolutionEn
    self.resolutionVi = resolutionVi
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    try cursor.key("questionEn")
    self.questionEn = try cursor.text(1, 8192)
    self.questionVi = cursor.has("questionVi") ? try cursor.text(1, 8192) : nil
    try cursor.key("reading")
    self.reading = ProvisionID(try cursor.symbol(&symbols))
    try cursor.key("resolutionEn")
    self.resolutionEn = try cursor.text(1, 8192)
    self.resolutionVi = cursor.has("resolutionVi") ? try cursor.text(1, 8192) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("clause")
    writer.text(self.clause)
    writer.key("questionEn")
    writer.text(self.questionEn)
    if let value = self.questionVi {
      writer.key("questionVi")
      writer.text(value)
    }
    writer.key("reading")
    writer.symbol(self.reading.symbol)
    writer.key("resolutionEn")
    writer.text(self.resolutionEn)
    if let value = self.resolutionVi {
      writer.key("resolutionVi")
      writer.text(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.reading, self.questionEn, self.questionVi, self.resolutionEn, self.resolutionVi, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.reading = try reader.take()
    self.questionEn = try reader.take()
    self.questionVi = try reader.take()
    self.resolutionEn = try reader.take()
    self.resolutionVi = try reader.take()
    self.clause = try reader.take()
  }
}

/// Role assigned: Records what a unit is in the plan.
package struct PlanRoleAssigned: Stored, Sendable {
  package var role: ProvisionID
  package var holder: UnitID
  package var textEn: String
  package var textVi: String?
  package var clause: String

  package init(role: ProvisionID, holder: UnitID, textEn: String, textVi: String? = nil, clause: String) {
    self.role = role
    self.holder = holder
    self.textEn = textEn
    self.textVi = textVi
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    try cursor.key("holder")
    self.holder = UnitID(try cursor.symbol(&symbols))
    try cursor.key("role")
    self.role = ProvisionID(try cursor.symbol(&symbols))
    try cursor.key("textEn")
    self.textEn = try cursor.text(1, 8192)
    self.textVi = cursor.has("textVi") ? try cursor.text(1, 8192) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("clause")
    writer.text(self.clause)
    writer.key("holder")
    writer.symbol(self.holder.symbol)
    writer.key("role")
    writer.symbol(self.role.symbol)
    writer.key("textEn")
    writer.text(self.textEn)
    if let value = self.textVi {
      writer.key("textVi")
      writer.text(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.role, self.holder, self.textEn, self.textVi, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.role = try reader.take()
    self.holder = try reader.take()
    self.textEn = try reader.take()
    self.textVi = try reader.take()
    self.clause = try reader.take()
  }
}

/// Route of nominations set: Records the way of a nomination for a form: the stages in order and who holds each.
package struct PlanRouteSet: Stored, Sendable {
  package var route: ProvisionID
  package var form: AwardForm
  package var level: AwardLevel?
  package var emblem: Bool?
  package var flagScope: FlagScope?
  package var steps: [Step]
  package var reading: ProvisionID?
  package var note: String?
  package var clause: String

  package init(route: ProvisionID, form: AwardForm, level: AwardLevel? = nil, emblem: Bool? = nil, flagScope: FlagScope? = nil, steps: [Step], reading: ProvisionID? = nil, note: String? = nil, clause: String) {
    self.route = route
    self.form = form
    self.level = level
    self.emblem = emblem
    self.flagScope = flagScope
    self.steps = steps
    self.reading = reading
    self.note = note
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    self.emblem = cursor.has("emblem") ? try cursor.boolean() : nil
    self.flagScope = cursor.has("flagScope") ? try cursor.code(FlagScope.self) : nil
    try cursor.key("form")
    self.form = try cursor.code(AwardForm.self)
    self.level = cursor.has("level") ? try cursor.code(AwardLevel.self) : nil
    self.note = cursor.has("note") ? try cursor.text(1, 8192) : nil
    self.reading = cursor.has("reading") ? ProvisionID(try cursor.symbol(&symbols)) : nil
    try cursor.key("route")
    self.route = ProvisionID(try cursor.symbol(&symbols))
    try cursor.key("steps")
    do {
      var list: [Step] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try Step(&cursor, &symbols)) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.steps = list
    }
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("clause")
    writer.text(self.clause)
    if let value = self.emblem {
      writer.key("emblem")
      writer.boolean(value)
    }
    if let value = self.flagScope {
      writer.key("flagScope")
      writer.text(value.text)
    }
    writer.key("form")
    writer.text(self.form.text)
    if let value = self.level {
      writer.key("level")
      writer.text(value.text)
    }
    if let value = self.note {
      writer.key("note")
      writer.text(value)
    }
    if let value = self.reading {
      writer.key("reading")
      writer.symbol(value.symbol)
    }
    writer.key("route")
    writer.symbol(self.route.symbol)
    writer.key("steps")
    writer.openArray()
    for item in self.steps {
      writer.item()
      item.encode(to: &writer)
    }
    writer.closeArray()
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.route, self.form, self.level, self.emblem, self.flagScope, self.steps, self.reading, self.note, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.route = try reader.take()
    self.form = try reader.take()
    self.level = try reader.take()
    self.emblem = try reader.take()
    self.flagScope = try reader.take()
    self.steps = try reader.take()
    self.reading = try reader.take()
    self.note = try reader.take()
    self.clause = try reader.take()
  }

  package struct Step: Stored, Sendable {
    package var stage: RouteStage
    package var by: [UnitID]

    package init(stage: RouteStage, by: [UnitID]) {
      self.stage = stage
      self.by = by
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      try cursor.key("by")
      do {
        var list: [UnitID] = []
        try cursor.openArray()
        while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
        try cursor.requireItems(list.count, atLeast: 1)
        self.by = list
      }
      try cursor.key("stage")
      self.stage = try cursor.code(RouteStage.self)
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      writer.key("by")
      writer.openArray()
      for item in self.by {
        writer.item()
        writer.symbol(item.symbol)
      }
      writer.closeArray()
      writer.key("stage")
      writer.text(self.stage.text)
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.stage, self.by)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.stage = try reader.take()
      self.by = try reader.take()
    }
  }
}

/// Poverty standard named: Records under which name the plan speaks of a poverty standard.
package struct PlanStandardNamed: Stored, Sendable {
  package var provision: ProvisionID
  package var standard: StandardID
  package var nameAsGiven: String
  package var dimensions: CodeList<Deprivation>?
  package var dimensionsClause: String?
  package var note: String?
  package var clause: String

  package init(provision: ProvisionID, standard: StandardID, nameAsGiven: String, dimensions: CodeList<Deprivation>? = nil, dimensionsClause: String? = nil, note: String? = nil, clause: String) {
    self.provision = provision
    self.standard = standard
    self.nameAsGiven = nameAsGiven
    self.dimensions = dimensions
    self.dimensionsClause = dimensionsClause
    self.note = note
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    if cursor.has("dimensions") {
      var list: CodeList<Deprivation> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(Deprivation.self)) }
      self.dimensions = list
    }
    else {
      self.dimensions = nil
    }
    self.dimensionsClause = cursor.has("dimensionsClause") ? try cursor.text(1, 8192) : nil
    try cursor.key("nameAsGiven")
    self.nameAsGiven = try cursor.text(1, 8192)
    self.note = cursor.has("note") ? try cursor.text(1, 8192) : nil
    try cursor.key("provision")
    self.provision = ProvisionID(try cursor.symbol(&symbols))
    try cursor.key("standard")
    self.standard = StandardID(try cursor.symbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("clause")
    writer.text(self.clause)
    if let value = self.dimensions {
      writer.key("dimensions")
      writer.openArray()
      for item in value {
        writer.item()
        writer.text(item.text)
      }
      writer.closeArray()
    }
    if let value = self.dimensionsClause {
      writer.key("dimensionsClause")
      writer.text(value)
    }
    writer.key("nameAsGiven")
    writer.text(self.nameAsGiven)
    if let value = self.note {
      writer.key("note")
      writer.text(value)
    }
    writer.key("provision")
    writer.symbol(self.provision.symbol)
    writer.key("standard")
    writer.symbol(self.standard.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.provision, self.standard, self.nameAsGiven, self.dimensions, self.dimensionsClause, self.note, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.provision = try reader.take()
    self.standard = try reader.take()
    self.nameAsGiven = try reader.take()
    self.dimensions = try reader.take()
    self.dimensionsClause = try reader.take()
    self.note = try reader.take()
    self.clause = try reader.take()
  }
}

/// Workflow step set: Records one step of the plan's award procedure as printed: who does what.
package struct PlanStepSet: Stored, Sendable {
  package var step: ProvisionID
  package var number: Int
  package var actors: [UnitID]
  package var functions: CodeList<WorkflowFunction>
  package var textEn: String
  package var textVi: String?
  package var evidence: [EventType]?
  package var clause: String

  package init(step: ProvisionID, number: Int, actors: [UnitID], functions: CodeList<WorkflowFunction>, textEn: String, textVi: String? = nil, evidence: [EventType]? = nil, clause: String) {
    self.step = step
    self.number = number
    self.actors = actors
    self.functions = functions
    self.textEn = textEn
    self.textVi = textVi
    self.evidence = evidence
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("actors")
    do {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.actors = list
    }
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    if cursor.has("evidence") {
      var list: [EventType] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.eventType()) }
      self.evidence = list
    }
    else {
      self.evidence = nil
    }
    try cursor.key("functions")
    do {
      var list: CodeList<WorkflowFunction> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(WorkflowFunction.self)) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.functions = list
    }
    try cursor.key("number")
    self.number = Int(try cursor.integer(0, 9007199254740991))
    try cursor.key("step")
    self.step = ProvisionID(try cursor.symbol(&symbols))
    try cursor.key("textEn")
    self.textEn = try cursor.text(1, 8192)
    self.textVi = cursor.has("textVi") ? try cursor.text(1, 8192) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("actors")
    writer.openArray()
    for item in self.actors {
      writer.item()
      writer.symbol(item.symbol)
    }
    writer.closeArray()
    writer.key("clause")
    writer.text(self.clause)
    if let value = self.evidence {
      writer.key("evidence")
      writer.openArray()
      for item in value {
        writer.item()
        writer.eventType(item)
      }
      writer.closeArray()
    }
    writer.key("functions")
    writer.openArray()
    for item in self.functions {
      writer.item()
      writer.text(item.text)
    }
    writer.closeArray()
    writer.key("number")
    writer.integer(Int64(self.number))
    writer.key("step")
    writer.symbol(self.step.symbol)
    writer.key("textEn")
    writer.text(self.textEn)
    if let value = self.textVi {
      writer.key("textVi")
      writer.text(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.step, self.number, self.actors, self.functions, self.textEn, self.textVi, self.evidence, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.step = try reader.take()
    self.number = try reader.take()
    self.actors = try reader.take()
    self.functions = try reader.take()
    self.textEn = try reader.take()
    self.textVi = try reader.take()
    self.evidence = try reader.take()
    self.clause = try reader.take()
  }
}

/// Kind of subject set: Records a kind of subject that the plan addresses and what it is as a recipient of awards.
package struct PlanSubjectKindSet: Stored, Sendable {
  package var provision: ProvisionID
  package var kind: SubjectKind
  package var labelVi: String
  package var recipientKinds: CodeList<RecipientKind>
  package var clause: String

  package init(provision: ProvisionID, kind: SubjectKind, labelVi: String, recipientKinds: CodeList<RecipientKind>, clause: String) {
    self.provision = provision
    self.kind = kind
    self.labelVi = labelVi
    self.recipientKinds = recipientKinds
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    try cursor.key("kind")
    self.kind = try cursor.code(SubjectKind.self)
    try cursor.key("labelVi")
    self.labelVi = try cursor.text(1, 8192)
    try cursor.key("provision")
    self.provision = ProvisionID(try cursor.symbol(&symbols))
    try cursor.key("recipientKinds")
    do {
      var list: CodeList<RecipientKind> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(RecipientKind.self)) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.recipientKinds = list
    }
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("clause")
    writer.text(self.clause)
    writer.key("kind")
    writer.text(self.kind.text)
    writer.key("labelVi")
    writer.text(self.labelVi)
    writer.key("provision")
    writer.symbol(self.provision.symbol)
    writer.key("recipientKinds")
    writer.openArray()
    for item in self.recipientKinds {
      writer.item()
      writer.text(item.text)
    }
    writer.closeArray()
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.provision, self.kind, self.labelVi, self.recipientKinds, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.provision = try reader.take()
    self.kind = try reader.take()
    self.labelVi = try reader.take()
    self.recipientKinds = try reader.take()
    self.clause = try reader.take()
  }
}

/// Target assigned: Records the value that a unit is assigned, or sets itself, for a year or for the period.
package struct PlanTargetAssigned: Stored, Sendable {
  package var assignment: ProvisionID
  package var target: TargetID
  package var assignedBy: UnitID
  package var area: UnitID
  package var year: Year?
  package var indicator: Indicator
  package var value: Decimal
  package var unitOfMeasure: UnitOfMeasure
  package var standard: StandardID
  package var selfSet: Bool?
  package var legalBasis: String?
  package var clause: String

  package init(assignment: ProvisionID, target: TargetID, assignedBy: UnitID, area: UnitID, year: Year? = nil, indicator: Indicator, value: Decimal, unitOfMeasure: UnitOfMeasure, standard: StandardID, selfSet: Bool? = nil, legalBasis: String? = nil, clause: String) {
    self.assignment = assignment
    self.target = target
    self.assignedBy = assignedBy
    self.area = area
    self.year = year
    self.indicator = indicator
    self.value = value
    self.unitOfMeasure = unitOfMeasure
    self.standard = standard
    self.selfSet = selfSet
    self.legalBasis = legalBasis
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("area")
    self.area = UnitID(try cursor.symbol(&symbols))
    try cursor.key("assignedBy")
    self.assignedBy = UnitID(try cursor.symbol(&symbols))
    try cursor.key("assignment")
    self.assignment = ProvisionID(try cursor.symbol(&symbols))
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    try cursor.key("indicator")
    self.indicator = try cursor.code(Indicator.self)
    self.legalBasis = cursor.has("legalBasis") ? try cursor.text(1, 8192) : nil
    self.selfSet = cursor.has("selfSet") ? try cursor.boolean() : nil
    try cursor.key("standard")
    self.standard = StandardID(try cursor.symbol(&symbols))
    try cursor.key("target")
    self.target = TargetID(try cursor.symbol(&symbols))
    try cursor.key("unitOfMeasure")
    self.unitOfMeasure = try cursor.code(UnitOfMeasure.self)
    try cursor.key("value")
    self.value = try cursor.decimal()
    self.year = cursor.has("year") ? Year(Int(try cursor.integer(1900, 2199))) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("area")
    writer.symbol(self.area.symbol)
    writer.key("assignedBy")
    writer.symbol(self.assignedBy.symbol)
    writer.key("assignment")
    writer.symbol(self.assignment.symbol)
    writer.key("clause")
    writer.text(self.clause)
    writer.key("indicator")
    writer.text(self.indicator.text)
    if let value = self.legalBasis {
      writer.key("legalBasis")
      writer.text(value)
    }
    if let value = self.selfSet {
      writer.key("selfSet")
      writer.boolean(value)
    }
    writer.key("standard")
    writer.symbol(self.standard.symbol)
    writer.key("target")
    writer.symbol(self.target.symbol)
    writer.key("unitOfMeasure")
    writer.text(self.unitOfMeasure.text)
    writer.key("value")
    writer.decimal(self.value)
    if let value = self.year {
      writer.key("year")
      writer.integer(Int64(value.number))
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.assignment, self.target, self.assignedBy, self.area, self.year, self.indicator, self.value, self.unitOfMeasure, self.standard, self.selfSet, self.legalBasis, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.assignment = try reader.take()
    self.target = try reader.take()
    self.assignedBy = try reader.take()
    self.area = try reader.take()
    self.year = try reader.take()
    self.indicator = try reader.take()
    self.value = try reader.take()
    self.unitOfMeasure = try reader.take()
    self.standard = try reader.take()
    self.selfSet = try reader.take()
    self.legalBasis = try reader.take()
    self.clause = try reader.take()
  }
}

/// Target set: Records a target with everything that is needed to judge it.
package struct PlanTargetSet: Stored, Sendable {
  package var target: TargetID
  package var indicator: Indicator
  package var area: UnitID
  package var alsoAreas: [UnitID]?
  package var subgroup: Subgroup
  package var subgroupText: String?
  package var standard: StandardID?
  package var standardLeftOpen: Bool?
  package var baseline: Baseline?
  package var `operator`: Operator
  package var value: Threshold?
  package var valueText: String?
  package var asAssigned: Bool?
  package var assignedAs: String?
  package var assignedBy: [UnitID]?
  package var unitOfMeasure: UnitOfMeasure?
  package var endsClassification: Classification?
  package var windowFrom: Day
  package var windowTo: Day
  package var cadence: Cadence
  package var byOn: Day?
  package var byMonth: Int?
  package var byDay: Int?
  package var policies: CodeList<Policy>?
  package var qualitative: Bool?
  package var evaluatedAt: String?
  package var companion: Companion?
  package var derivedCheck: DerivedCheck?
  package var textEn: String?
  package var printedText: String?
  package var note: String?
  package var evidence: [EventType]?
  package var reading: ProvisionID?
  package var clause: String

  package init(target: TargetID, indicator: Indicator, area: UnitID, alsoAreas: [UnitID]? = nil, subgroup: Subgroup, subgroupText: String? = nil, standard: StandardID? = nil, standardLeftOpen: Bool? = nil, baseline: Baseline? = nil, `operator`: Operator, value: Threshold? = nil, valueText: String? = nil, asAssigned: Bool? = nil, assignedAs: String? = nil, assignedBy: [UnitID]? = nil, unitOfMeasure: UnitOfMeasure? = nil, endsClassification: Classification? = nil, windowFrom: Day, windowTo: Day, cadence: Cadence, byOn: Day? = nil, byMonth: Int? = nil, byDay: Int? = nil, policies: CodeList<Policy>? = nil, qualitative: Bool? = nil, evaluatedAt: String? = nil, companion: Companion? = nil, derivedCheck: DerivedCheck? = nil, textEn: String? = nil, printedText: String? = nil, note: String? = nil, evidence: [EventType]? = nil, reading: ProvisionID? = nil, clause: String) {
    self.target = target
    self.indicator = indicator
    self.area = area
    self.alsoAreas = alsoAreas
    self.subgroup = subgroup
    self.subgroupText = subgroupText
    self.standard = standard
    self.standardLeftOpen = standardLeftOpen
    self.baseline = baseline
    self.operator = `operator`
    self.value = value
    self.valueText = valueText
    self.asAssigned = asAssigned
    self.assignedAs = assignedAs
    self.assignedBy = assignedBy
    self.unitOfMeasure = unitOfMeasure
    self.endsClassification = endsClassification
    self.windowFrom = windowFrom
    self.windowTo = windowTo
    self.cadence = cadence
    self.byOn = byOn
    self.byMonth = byMonth
    self.byDay = byDay
    self.policies = policies
    self.qualitative = qualitative
    self.evaluatedAt = evaluatedAt
    self.companion = companion
    self.derivedCheck = derivedCheck
    self.textEn = textEn
    self.printedText = printedText
    self.note = note
    self.evidence = evidence
    self.reading = reading
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    if cursor.has("alsoAreas") {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      self.alsoAreas = list
    }
    else {
      self.alsoAreas = nil
    }
    try cursor.key("area")
    self.area = UnitID(try cursor.symbol(&symbols))
    self.asAssigned = cursor.has("asAssigned") ? try cursor.boolean() : nil
    self.assignedAs = cursor.has("assignedAs") ? try cursor.text(1, 8192) : nil
    if cursor.has("assignedBy") {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      self.assignedBy = list
    }
    else {
      self.assignedBy = nil
    }
    self.baseline = cursor.has("baseline") ? try Baseline(&cursor, &symbols) : nil
    self.byDay = cursor.has("byDay") ? Int(try cursor.integer(1, 31)) : nil
    self.byMonth = cursor.has("byMonth") ? Int(try cursor.integer(1, 12)) : nil
    self.byOn = cursor.has("byOn") ? try cursor.day() : nil
    try cursor.key("cadence")
    self.cadence = try cursor.code(Cadence.self)
    try cursor.key("clause")
    self.clause = try cursor.text(1, 8192)
    self.companion = cursor.has("companion") ? try Companion(&cursor, &symbols) : nil
    self.derivedCheck = cursor.has("derivedCheck") ? try DerivedCheck(&cursor, &symbols) : nil
    self.endsClassification = cursor.has("endsClassification") ? try cursor.code(Classification.self) : nil
    self.evaluatedAt = cursor.has("evaluatedAt") ? try cursor.text(1, 8192) : nil
    if cursor.has("evidence") {
      var list: [EventType] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.eventType()) }
      self.evidence = list
    }
    else {
      self.evidence = nil
    }
    try cursor.key("indicator")
    self.indicator = try cursor.code(Indicator.self)
    self.note = cursor.has("note") ? try cursor.text(1, 8192) : nil
    try cursor.key("operator")
    self.operator = try cursor.code(Operator.self)
    if cursor.has("policies") {
      var list: CodeList<Policy> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(Policy.self)) }
      self.policies = list
    }
    else {
      self.policies = nil
    }
    self.printedText = cursor.has("printedText") ? try cursor.text(1, 8192) : nil
    self.qualitative = cursor.has("qualitative") ? try cursor.boolean() : nil
    self.reading = cursor.has("reading") ? ProvisionID(try cursor.symbol(&symbols)) : nil
    self.standard = cursor.has("standard") ? StandardID(try cursor.symbol(&symbols)) : nil
    self.standardLeftOpen = cursor.has("standardLeftOpen") ? try cursor.boolean() : nil
    try cursor.key("subgroup")
    self.subgroup = try cursor.code(Subgroup.self)
    self.subgroupText = cursor.has("subgroupText") ? try cursor.text(1, 8192) : nil
    try cursor.key("target")
    self.target = TargetID(try cursor.symbol(&symbols))
    self.textEn = cursor.has("textEn") ? try cursor.text(1, 8192) : nil
    self.unitOfMeasure = cursor.has("unitOfMeasure") ? try cursor.code(UnitOfMeasure.self) : nil
    self.value = cursor.has("value") ? try cursor.threshold() : nil
    self.valueText = cursor.has("valueText") ? try cursor.text(1, 8192) : nil
    try cursor.key("windowFrom")
    self.windowFrom = try cursor.day()
    try cursor.key("windowTo")
    self.windowTo = try cursor.day()
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.alsoAreas {
      writer.key("alsoAreas")
      writer.openArray()
      for item in value {
        writer.item()
        writer.symbol(item.symbol)
      }
      writer.closeArray()
    }
    writer.key("area")
    writer.symbol(self.area.symbol)
    if let value = self.asAssigned {
      writer.key("asAssigned")
      writer.boolean(value)
    }
    if let value = self.assignedAs {
      writer.key("assignedAs")
      writer.text(value)
    }
    if let value = self.assignedBy {
      writer.key("assignedBy")
      writer.openArray()
      for item in value {
        writer.item()
        writer.symbol(item.symbol)
      }
      writer.closeArray()
    }
    if let value = self.baseline {
      writer.key("baseline")
      value.encode(to: &writer)
    }
    if let value = self.byDay {
      writer.key("byDay")
      writer.integer(Int64(value))
    }
    if let value = self.byMonth {
      writer.key("byMonth")
      writer.integer(Int64(value))
    }
    if let value = self.byOn {
      writer.key("byOn")
      writer.day(value)
    }
    writer.key("cadence")
    writer.text(self.cadence.text)
    writer.key("clause")
    writer.text(self.clause)
    if let value = self.companion {
      writer.key("companion")
      value.encode(to: &writer)
    }
    if let value = self.derivedCheck {
      writer.key("derivedCheck")
      value.encode(to: &writer)
    }
    if let value = self.endsClassification {
      writer.key("endsClassification")
      writer.text(value.text)
    }
    if let value = self.evaluatedAt {
      writer.key("evaluatedAt")
      writer.text(value)
    }
    if let value = self.evidence {
      writer.key("evidence")
      writer.openArray()
      for item in value {
        writer.item()
        writer.eventType(item)
      }
      writer.closeArray()
    }
    writer.key("indicator")
    writer.text(self.indicator.text)
    if let value = self.note {
      writer.key("note")
      writer.text(value)
    }
    writer.key("operator")
    writer.text(self.operator.text)
    if let value = self.policies {
      writer.key("policies")
      writer.openArray()
      for item in value {
        writer.item()
        writer.text(item.text)
      }
      writer.closeArray()
    }
    if let value = self.printedText {
      writer.key("printedText")
      writer.text(value)
    }
    if let value = self.qualitative {
      writer.key("qualitative")
      writer.boolean(value)
    }
    if let value = self.reading {
      writer.key("reading")
      writer.symbol(value.symbol)
    }
    if let value = self.standard {
      writer.key("standard")
      writer.symbol(value.symbol)
    }
    if let value = self.standardLeftOpen {
      writer.key("standardLeftOpen")
      writer.boolean(value)
    }
    writer.key("subgroup")
    writer.text(self.subgroup.text)
    if let value = self.subgroupText {
      writer.key("subgroupText")
      writer.text(value)
    }
    writer.key("target")
    writer.symbol(self.target.symbol)
    if let value = self.textEn {
      writer.key("textEn")
      writer.text(value)
    }
    if let value = self.unitOfMeasure {
      writer.key("unitOfMeasure")
      writer.text(value.text)
    }
    if let value = self.value {
      writer.key("value")
      writer.threshold(value)
    }
    if let value = self.valueText {
      writer.key("valueText")
      writer.text(value)
    }
    writer.key("windowFrom")
    writer.day(self.windowFrom)
    writer.key("windowTo")
    writer.day(self.windowTo)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.target, self.indicator, self.area, self.alsoAreas, self.subgroup, self.subgroupText, self.standard, self.standardLeftOpen, self.baseline, self.operator, self.value, self.valueText, self.asAssigned, self.assignedAs, self.assignedBy, self.unitOfMeasure, self.endsClassification, self.windowFrom, self.windowTo, self.cadence, self.byOn, self.byMonth, self.byDay, self.policies, self.qualitative, self.evaluatedAt, self.companion, self.derivedCheck, self.textEn, self.printedText, self.note, self.evidence, self.reading, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.target = try reader.take()
    self.indicator = try reader.take()
    self.area = try reader.take()
    self.alsoAreas = try reader.take()
    self.subgroup = try reader.take()
    self.subgroupText = try reader.take()
    self.standard = try reader.take()
    self.standardLeftOpen = try reader.take()
    self.baseline = try reader.take()
    self.operator = try reader.take()
    self.value = try reader.take()
    self.valueText = try reader.take()
    self.asAssigned = try reader.take()
    self.assignedAs = try reader.take()
    self.assignedBy = try reader.take()
    self.unitOfMeasure = try reader.take()
    self.endsClassification = try reader.take()
    self.windowFrom = try reader.take()
    self.windowTo = try reader.take()
    self.cadence = try reader.take()
    self.byOn = try reader.take()
    self.byMonth = try reader.take()
    self.byDay = try reader.take()
    self.policies = try reader.take()
    self.qualitative = try reader.take()
    self.evaluatedAt = try reader.take()
    self.companion = try reader.take()
    self.derivedCheck = try reader.take()
    self.textEn = try reader.take()
    self.printedText = try reader.take()
    self.note = try reader.take()
    self.evidence = try reader.take()
    self.reading = try reader.take()
    self.clause = try reader.take()
  }

  package struct Baseline: Stored, Sendable {
    package var kind: BaselineKind
    package var year: Year?
    package var asOf: Day?
    package var printed: String
    package var value: Decimal?
    package var note: String?

    package init(kind: BaselineKind, year: Year? = nil, asOf: Day? = nil, printed: String, value: Decimal? = nil, note: String? = nil) {
      self.kind = kind
      self.year = year
      self.asOf = asOf
      self.printed = printed
      self.value = value
      self.note = note
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      self.asOf = cursor.has("asOf") ? try cursor.day() : nil
      try cursor.key("kind")
      self.kind = try cursor.code(BaselineKind.self)
      self.note = cursor.has("note") ? try cursor.text(1, 8192) : nil
      try cursor.key("printed")
      self.printed = try cursor.text(1, 8192)
      self.value = cursor.has("value") ? try cursor.decimal() : nil
      self.year = cursor.has("year") ? Year(Int(try cursor.integer(1900, 2199))) : nil
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      if let value = self.asOf {
        writer.key("asOf")
        writer.day(value)
      }
      writer.key("kind")
      writer.text(self.kind.text)
      if let value = self.note {
        writer.key("note")
        writer.text(value)
      }
      writer.key("printed")
      writer.text(self.printed)
      if let value = self.value {
        writer.key("value")
        writer.decimal(value)
      }
      if let value = self.year {
        writer.key("year")
        writer.integer(Int64(value.number))
      }
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.kind, self.year, self.asOf, self.printed, self.value, self.note)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.kind = try reader.take()
      self.year = try reader.take()
      self.asOf = try reader.take()
      self.printed = try reader.take()
      self.value = try reader.take()
      self.note = try reader.take()
    }
  }

  package struct Companion: Stored, Sendable {
    package var value: Decimal
    package var unitOfMeasure: UnitOfMeasure
    package var denominator: String?
    package var evaluated: Bool

    package init(value: Decimal, unitOfMeasure: UnitOfMeasure, denominator: String? = nil, evaluated: Bool) {
      self.value = value
      self.unitOfMeasure = unitOfMeasure
      self.denominator = denominator
      self.evaluated = evaluated
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      self.denominator = cursor.has("denominator") ? try cursor.text(1, 8192) : nil
      try cursor.key("evaluated")
      self.evaluated = try cursor.boolean()
      try cursor.key("unitOfMeasure")
      self.unitOfMeasure = try cursor.code(UnitOfMeasure.self)
      try cursor.key("value")
      self.value = try cursor.decimal()
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      if let value = self.denominator {
        writer.key("denominator")
        writer.text(value)
      }
      writer.key("evaluated")
      writer.boolean(self.evaluated)
      writer.key("unitOfMeasure")
      writer.text(self.unitOfMeasure.text)
      writer.key("value")
      writer.decimal(self.value)
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.value, self.unitOfMeasure, self.denominator, self.evaluated)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.value = try reader.take()
      self.unitOfMeasure = try reader.take()
      self.denominator = try reader.take()
      self.evaluated = try reader.take()
    }
  }

  package struct DerivedCheck: Stored, Sendable {
    package var years: Int
    package var rateAtMost: Decimal
    package var unitOfMeasure: UnitOfMeasure

    package init(years: Int, rateAtMost: Decimal, unitOfMeasure: UnitOfMeasure) {
      self.years = years
      self.rateAtMost = rateAtMost
      self.unitOfMeasure = unitOfMeasure
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      try cursor.key("rateAtMost")
      self.rateAtMost = try cursor.decimal()
      try cursor.key("unitOfMeasure")
      self.unitOfMeasure = try cursor.code(UnitOfMeasure.self)
      try cursor.key("years")
      self.years = Int(try cursor.integer(0, 9007199254740991))
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      writer.key("rateAtMost")
      writer.decimal(self.rateAtMost)
      writer.key("unitOfMeasure")
      writer.text(self.unitOfMeasure.text)
      writer.key("years")
      writer.integer(Int64(self.years))
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.years, self.rateAtMost, self.unitOfMeasure)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.years = try reader.take()
      self.rateAtMost = try reader.take()
      self.unitOfMeasure = try reader.take()
    }
  }
}
