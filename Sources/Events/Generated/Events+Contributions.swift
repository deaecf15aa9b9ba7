// swift-format-ignore-file
// Written by CatalogCompiler from events/catalog; change the catalogue, not this file.
//
// The events of the group contributions.

/// Budget allocated: Records money set aside for a unit and a purpose, and its source.
package struct BudgetAllocated: Stored, Sendable {
  package var allocation: AllocationID
  package var year: Year
  package var spender: UnitID
  package var purpose: BudgetPurpose
  package var source: BudgetSource
  package var amount: Int64
  package var area: UnitID?
  package var decisionNumber: String?

  package init(allocation: AllocationID, year: Year, spender: UnitID, purpose: BudgetPurpose, source: BudgetSource, amount: Int64, area: UnitID? = nil, decisionNumber: String? = nil) {
    self.allocation = allocation
    self.year = year
    self.spender = spender
    self.purpose = purpose
    self.source = source
    self.amount = amount
    self.area = area
    self.decisionNumber = decisionNumber
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("allocation")
    self.allocation = AllocationID(try cursor.symbol(&symbols))
    try cursor.key("amount")
    self.amount = try cursor.integer(0, 9007199254740991)
    self.area = cursor.has("area") ? UnitID(try cursor.symbol(&symbols)) : nil
    self.decisionNumber = cursor.has("decisionNumber") ? try cursor.text(1, 8192) : nil
    try cursor.key("purpose")
    self.purpose = try cursor.code(BudgetPurpose.self)
    try cursor.key("source")
    self.source = try cursor.code(BudgetSource.self)
    try cursor.key("spender")
    self.spender = UnitID(try cursor.symbol(&symbols))
    try cursor.key("year")
    self.year = Year(Int(try cursor.integer(1900, 2199)))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("allocation")
    writer.symbol(self.allocation.symbol)
    writer.key("amount")
    writer.integer(self.amount)
    if let value = self.area {
      writer.key("area")
      writer.symbol(value.symbol)
    }
    if let value = self.decisionNumber {
      writer.key("decisionNumber")
      writer.text(value)
    }
    writer.key("purpose")
    writer.text(self.purpose.text)
    writer.key("source")
    writer.text(self.source.text)
    writer.key("spender")
    writer.symbol(self.spender.symbol)
    writer.key("year")
    writer.integer(Int64(self.year.number))
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.allocation, self.year, self.spender, self.purpose, self.source, self.amount, self.area, self.decisionNumber)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.allocation = try reader.take()
    self.year = try reader.take()
    self.spender = try reader.take()
    self.purpose = try reader.take()
    self.source = try reader.take()
    self.amount = try reader.take()
    self.area = try reader.take()
    self.decisionNumber = try reader.take()
  }
}

/// Budget requested: Records a request for money for a year and a purpose.
package struct BudgetRequested: Stored, Sendable {
  package var request: RequestID
  package var duty: DutyID?
  package var year: Year
  package var requester: UnitID
  package var coordinatedWith: [UnitID]
  package var purpose: BudgetPurpose
  package var amount: Int64
  package var submittedTo: UnitID

  package init(request: RequestID, duty: DutyID? = nil, year: Year, requester: UnitID, coordinatedWith: [UnitID], purpose: BudgetPurpose, amount: Int64, submittedTo: UnitID) {
    self.request = request
    self.duty = duty
    self.year = year
    self.requester = requester
    self.coordinatedWith = coordinatedWith
    self.purpose = purpose
    self.amount = amount
    self.submittedTo = submittedTo
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("amount")
    self.amount = try cursor.integer(0, 9007199254740991)
    try cursor.key("coordinatedWith")
    do {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      self.coordinatedWith = list
    }
    self.duty = cursor.has("duty") ? DutyID(try cursor.symbol(&symbols)) : nil
    try cursor.key("purpose")
    self.purpose = try cursor.code(BudgetPurpose.self)
    try cursor.key("request")
    self.request = RequestID(try cursor.symbol(&symbols))
    try cursor.key("requester")
    self.requester = UnitID(try cursor.symbol(&symbols))
    try cursor.key("submittedTo")
    self.submittedTo = UnitID(try cursor.symbol(&symbols))
    try cursor.key("year")
    self.year = Year(Int(try cursor.integer(1900, 2199)))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("amount")
    writer.integer(self.amount)
    writer.key("coordinatedWith")
    writer.openArray()
    for item in self.coordinatedWith {
      writer.item()
      writer.symbol(item.symbol)
    }
    writer.closeArray()
    if let value = self.duty {
      writer.key("duty")
      writer.symbol(value.symbol)
    }
    writer.key("purpose")
    writer.text(self.purpose.text)
    writer.key("request")
    writer.symbol(self.request.symbol)
    writer.key("requester")
    writer.symbol(self.requester.symbol)
    writer.key("submittedTo")
    writer.symbol(self.submittedTo.symbol)
    writer.key("year")
    writer.integer(Int64(self.year.number))
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.request, self.duty, self.year, self.requester, self.coordinatedWith, self.purpose, self.amount, self.submittedTo)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.request = try reader.take()
    self.duty = try reader.take()
    self.year = try reader.take()
    self.requester = try reader.take()
    self.coordinatedWith = try reader.take()
    self.purpose = try reader.take()
    self.amount = try reader.take()
    self.submittedTo = try reader.take()
  }
}

/// Budget settled: Records what was spent of an allocation when its account was closed.
package struct BudgetSettled: Stored, Sendable {
  package var allocation: AllocationID
  package var spent: Int64
  package var dueOn: Day?

  package init(allocation: AllocationID, spent: Int64, dueOn: Day? = nil) {
    self.allocation = allocation
    self.spent = spent
    self.dueOn = dueOn
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("allocation")
    self.allocation = AllocationID(try cursor.symbol(&symbols))
    self.dueOn = cursor.has("dueOn") ? try cursor.day() : nil
    try cursor.key("spent")
    self.spent = try cursor.integer(0, 9007199254740991)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("allocation")
    writer.symbol(self.allocation.symbol)
    if let value = self.dueOn {
      writer.key("dueOn")
      writer.day(value)
    }
    writer.key("spent")
    writer.integer(self.spent)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.allocation, self.spent, self.dueOn)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.allocation = try reader.take()
    self.spent = try reader.take()
    self.dueOn = try reader.take()
  }
}

/// Contribution recorded: Records what somebody gave, to whom, through whom, and what it is worth.
package struct ContributionRecorded: Stored, Sendable {
  package var contribution: ContributionID
  package var donor: SubjectID
  package var receiver: SubjectID
  package var mobiliser: UnitID?
  package var channel: UnitID?
  package var kind: ContributionKind
  package var direct: Bool
  package var amount: Int64?
  package var valuation: Valuation?
  package var purpose: ContributionPurpose
  package var receipt: String?

  package init(contribution: ContributionID, donor: SubjectID, receiver: SubjectID, mobiliser: UnitID? = nil, channel: UnitID? = nil, kind: ContributionKind, direct: Bool, amount: Int64? = nil, valuation: Valuation? = nil, purpose: ContributionPurpose, receipt: String? = nil) {
    self.contribution = contribution
    self.donor = donor
    self.receiver = receiver
    self.mobiliser = mobiliser
    self.channel = channel
    self.kind = kind
    self.direct = direct
    self.amount = amount
    self.valuation = valuation
    self.purpose = purpose
    self.receipt = receipt
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    self.amount = cursor.has("amount") ? try cursor.integer(0, 9007199254740991) : nil
    self.channel = cursor.has("channel") ? UnitID(try cursor.symbol(&symbols)) : nil
    try cursor.key("contribution")
    self.contribution = ContributionID(try cursor.symbol(&symbols))
    try cursor.key("direct")
    self.direct = try cursor.boolean()
    try cursor.key("donor")
    self.donor = SubjectID(try cursor.subjectSymbol(&symbols))
    try cursor.key("kind")
    self.kind = try cursor.code(ContributionKind.self)
    self.mobiliser = cursor.has("mobiliser") ? UnitID(try cursor.symbol(&symbols)) : nil
    try cursor.key("purpose")
    self.purpose = try cursor.code(ContributionPurpose.self)
    self.receipt = cursor.has("receipt") ? try cursor.sha256() : nil
    try cursor.key("receiver")
    self.receiver = SubjectID(try cursor.subjectSymbol(&symbols))
    self.valuation = cursor.has("valuation") ? try Valuation(&cursor, &symbols) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.amount {
      writer.key("amount")
      writer.integer(value)
    }
    if let value = self.channel {
      writer.key("channel")
      writer.symbol(value.symbol)
    }
    writer.key("contribution")
    writer.symbol(self.contribution.symbol)
    writer.key("direct")
    writer.boolean(self.direct)
    writer.key("donor")
    writer.symbol(self.donor.symbol)
    writer.key("kind")
    writer.text(self.kind.text)
    if let value = self.mobiliser {
      writer.key("mobiliser")
      writer.symbol(value.symbol)
    }
    writer.key("purpose")
    writer.text(self.purpose.text)
    if let value = self.receipt {
      writer.key("receipt")
      writer.sha256(value)
    }
    writer.key("receiver")
    writer.symbol(self.receiver.symbol)
    if let value = self.valuation {
      writer.key("valuation")
      value.encode(to: &writer)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.contribution, self.donor, self.receiver, self.mobiliser, self.channel, self.kind, self.direct, self.amount, self.valuation, self.purpose, self.receipt)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.contribution = try reader.take()
    self.donor = try reader.take()
    self.receiver = try reader.take()
    self.mobiliser = try reader.take()
    self.channel = try reader.take()
    self.kind = try reader.take()
    self.direct = try reader.take()
    self.amount = try reader.take()
    self.valuation = try reader.take()
    self.purpose = try reader.take()
    self.receipt = try reader.take()
  }

  package struct Valuation: Stored, Sendable {
    package var amount: Int64
    package var method: String

    package init(amount: Int64, method: String) {
      self.amount = amount
      self.method = method
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      try cursor.key("amount")
      self.amount = try cursor.integer(0, 9007199254740991)
      try cursor.key("method")
      self.method = try cursor.text(1, 8192)
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      writer.key("amount")
      writer.integer(self.amount)
      writer.key("method")
      writer.text(self.method)
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.amount, self.method)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.amount = try reader.take()
      self.method = try reader.take()
    }
  }
}

/// Revolving capital moved: Records capital that a community lent to a household, recovered, or passed on to the next.
package struct RevolvingCapitalMoved: Stored, Sendable {
  package var pool: PoolID
  package var keeper: UnitID
  package var action: CapitalAction
  package var household: HouseholdID?
  package var amount: Int64

  package init(pool: PoolID, keeper: UnitID, action: CapitalAction, household: HouseholdID? = nil, amount: Int64) {
    self.pool = pool
    self.keeper = keeper
    self.action = action
    self.household = household
    self.amount = amount
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("action")
    self.action = try cursor.code(CapitalAction.self)
    try cursor.key("amount")
    self.amount = try cursor.integer(0, 9007199254740991)
    self.household = cursor.has("household") ? HouseholdID(try cursor.subjectSymbol(&symbols)) : nil
    try cursor.key("keeper")
    self.keeper = UnitID(try cursor.symbol(&symbols))
    try cursor.key("pool")
    self.pool = PoolID(try cursor.symbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("action")
    writer.text(self.action.text)
    writer.key("amount")
    writer.integer(self.amount)
    if let value = self.household {
      writer.key("household")
      writer.symbol(value.symbol)
    }
    writer.key("keeper")
    writer.symbol(self.keeper.symbol)
    writer.key("pool")
    writer.symbol(self.pool.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.pool, self.keeper, self.action, self.household, self.amount)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.pool = try reader.take()
    self.keeper = try reader.take()
    self.action = try reader.take()
    self.household = try reader.take()
    self.amount = try reader.take()
  }
}
