import Events

extension Act: Stored {
  func store(in writer: inout StateWriter) { writer.put(order, at, plan, recordedFor, duty, deed) }

  init(from reader: inout StateReader) throws(StateFault) {
    order = try reader.take()
    at = try reader.take()
    plan = try reader.take()
    recordedFor = try reader.take()
    duty = try reader.take()
    deed = try reader.take()
  }
}

extension DutyStatement: Stored {
  func store(in writer: inout StateWriter) {
    writer.put(
      source, order, plan, clause, kind, covers, holders, holderText, addressees, via, evidence, terms,
      isOfMembers, isOptional)
  }

  init(from reader: inout StateReader) throws(StateFault) {
    source = try reader.take()
    order = try reader.take()
    plan = try reader.take()
    clause = try reader.take()
    kind = try reader.take()
    covers = try reader.take()
    holders = try reader.take()
    holderText = try reader.take()
    addressees = try reader.take()
    via = try reader.take()
    evidence = try reader.take()
    terms = try reader.take()
    isOfMembers = try reader.take()
    isOptional = try reader.take()
  }
}

extension DutyTerms: Stored {
  func store(in writer: inout StateWriter) {
    writer.put(
      rule, month, day, dueOn, from, to, firstYear, lastYear, cadences, optionalYears, holders)
  }

  init(from reader: inout StateReader) throws(StateFault) {
    rule = try reader.take()
    month = try reader.take()
    day = try reader.take()
    dueOn = try reader.take()
    from = try reader.take()
    to = try reader.take()
    firstYear = try reader.take()
    lastYear = try reader.take()
    cadences = try reader.take()
    optionalYears = try reader.take()
    holders = try reader.take()
  }
}

extension TermChange: Stored {
  func store(in writer: inout StateWriter) { writer.put(order, index, countsFrom, field, value) }

  init(from reader: inout StateReader) throws(StateFault) {
    order = try reader.take()
    index = try reader.take()
    countsFrom = try reader.take()
    field = try reader.take()
    value = try reader.take()
  }
}

extension DutyExtension: Stored {
  package func store(in writer: inout StateWriter) {
    writer.put(
      holder, period, newDueOn, authority, reason, on, seq)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    holder = try reader.take()
    period = try reader.take()
    newDueOn = try reader.take()
    authority = try reader.take()
    reason = try reader.take()
    on = try reader.take()
    seq = try reader.take()
  }
}

extension ReportReturn: Stored {
  func store(in writer: inout StateWriter) { writer.put(order, reason) }

  init(from reader: inout StateReader) throws(StateFault) {
    order = try reader.take()
    reason = try reader.take()
  }
}

extension FiledAct: Stored {
  func store(in writer: inout StateWriter) { writer.put(act, report, reporter, period, receivers) }

  init(from reader: inout StateReader) throws(StateFault) {
    act = try reader.take()
    report = try reader.take()
    reporter = try reader.take()
    period = try reader.take()
    receivers = try reader.take()
  }
}

extension Deed: Stored {
  package func store(in writer: inout StateWriter) {
    switch self {
    case .report(let a, let b, let receiver): writer.put(UInt8(0), a, b, receiver)
    case .consolidatedReport(let a, let b, let addressees, let reportsIn, let missing):
      writer.put(UInt8(1), a, b, addressees, reportsIn, missing)
    case .plan(let a, let b, let parent, let from, let to): writer.put(UInt8(2), a, b, parent, from, to)
    case .launch(let a, let parent): writer.put(UInt8(3), a, parent)
    case .review(let a, let b, let c, let awards): writer.put(UInt8(4), a, b, c, awards)
    case .fulfilment(let a, let b, let c, let due): writer.put(UInt8(5), a, b, c, due)
    case .guidance(let a, let b, let c, let d): writer.put(UInt8(6), a, b, c, d)
    case .inspectionPlan(let a, let b, let combinedWithProgramme): writer.put(UInt8(7), a, b, combinedWithProgramme)
    case .inspection(let a, let inspected): writer.put(UInt8(8), a, inspected)
    case .budgetRequest(let a, let b): writer.put(UInt8(9), a, b)
    case .communication(let value): writer.put(UInt8(10), value)
    case .activity(let a, let b, let c): writer.put(UInt8(11), a, b, c)
    case .reminder(let reminded): writer.put(UInt8(12), reminded)
    }
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    switch try reader.take() as UInt8 {
    case 0: self = .report(try reader.take(), try reader.take(), receiver: try reader.take())
    case 1:
      self = .consolidatedReport(
        try reader.take(), try reader.take(), addressees: try reader.take(), reportsIn: try reader.take(),
        missing: try reader.take())
    case 2:
      self = .plan(
        try reader.take(), try reader.take(), parent: try reader.take(), from: try reader.take(), to: try reader.take())
    case 3: self = .launch(try reader.take(), parent: try reader.take())
    case 4: self = .review(try reader.take(), try reader.take(), try reader.take(), awards: try reader.take())
    case 5: self = .fulfilment(try reader.take(), try reader.take(), try reader.take(), due: try reader.take())
    case 6: self = .guidance(try reader.take(), try reader.take(), try reader.take(), try reader.take())
    case 7: self = .inspectionPlan(try reader.take(), try reader.take(), combinedWithProgramme: try reader.take())
    case 8: self = .inspection(try reader.take(), inspected: try reader.take())
    case 9: self = .budgetRequest(try reader.take(), try reader.take())
    case 10: self = .communication(try reader.take())
    case 11: self = .activity(try reader.take(), try reader.take(), try reader.take())
    case 12: self = .reminder(reminded: try reader.take())
    case _: throw .badValue
    }
  }
}
