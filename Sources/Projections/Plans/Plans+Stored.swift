import Events

extension Plans.Recorded: Stored where Value: Stored {
  package func store(in writer: inout StateWriter) { writer.put(value, entry) }

  package init(from reader: inout StateReader) throws(StateFault) {
    value = try reader.take()
    entry = try reader.take()
  }
}

extension Plans.Record: Stored {
  package func store(in writer: inout StateWriter) {
    writer.put(
      issued, provisions, proposals, decisions, guidance, registrations)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    issued = try reader.take()
    provisions = try reader.take()
    proposals = try reader.take()
    decisions = try reader.take()
    guidance = try reader.take()
    registrations = try reader.take()
  }
}

extension Provision: Stored {
  package func store(in writer: inout StateWriter) {
    switch self {
    case .target(let value): writer.put(UInt8(0), value)
    case .assignedTarget(let value): writer.put(UInt8(1), value)
    case .duty(let value): writer.put(UInt8(2), value)
    case .milestone(let value): writer.put(UInt8(3), value)
    case .criterion(let value): writer.put(UInt8(4), value)
    case .awardRule(let value): writer.put(UInt8(5), value)
    case .awardCondition(let value): writer.put(UInt8(6), value)
    case .dossier(let value): writer.put(UInt8(7), value)
    case .route(let value): writer.put(UInt8(8), value)
    case .step(let value): writer.put(UInt8(9), value)
    case .funding(let value): writer.put(UInt8(10), value)
    case .amendmentRule(let value): writer.put(UInt8(11), value)
    case .complaintRule(let value): writer.put(UInt8(12), value)
    case .role(let value): writer.put(UInt8(13), value)
    case .obligation(let value): writer.put(UInt8(14), value)
    case .content(let value): writer.put(UInt8(15), value)
    case .purpose(let value): writer.put(UInt8(16), value)
    case .linkedMovement(let value): writer.put(UInt8(17), value)
    case .citedDocument(let value): writer.put(UInt8(18), value)
    case .subjectKind(let value): writer.put(UInt8(19), value)
    case .standard(let value): writer.put(UInt8(20), value)
    case .reading(let value): writer.put(UInt8(21), value)
    }
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    switch try reader.take() as UInt8 {
    case 0: self = .target(try reader.take())
    case 1: self = .assignedTarget(try reader.take())
    case 2: self = .duty(try reader.take())
    case 3: self = .milestone(try reader.take())
    case 4: self = .criterion(try reader.take())
    case 5: self = .awardRule(try reader.take())
    case 6: self = .awardCondition(try reader.take())
    case 7: self = .dossier(try reader.take())
    case 8: self = .route(try reader.take())
    case 9: self = .step(try reader.take())
    case 10: self = .funding(try reader.take())
    case 11: self = .amendmentRule(try reader.take())
    case 12: self = .complaintRule(try reader.take())
    case 13: self = .role(try reader.take())
    case 14: self = .obligation(try reader.take())
    case 15: self = .content(try reader.take())
    case 16: self = .purpose(try reader.take())
    case 17: self = .linkedMovement(try reader.take())
    case 18: self = .citedDocument(try reader.take())
    case 19: self = .subjectKind(try reader.take())
    case 20: self = .standard(try reader.take())
    case 21: self = .reading(try reader.take())
    case _: throw .badValue
    }
  }
}
