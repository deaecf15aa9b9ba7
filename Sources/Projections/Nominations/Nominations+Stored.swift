import Events

extension NominationAct: Stored {
  package func store(in writer: inout StateWriter) {
    switch self {
    case .submitted(let value): writer.put(UInt8(0), value)
    case .returned(let value): writer.put(UInt8(1), value)
    case .attested(let value): writer.put(UInt8(2), value)
    case .appraised(let value): writer.put(UInt8(3), value)
    case .voted(let value): writer.put(UInt8(4), value)
    case .forwarded(let value): writer.put(UInt8(5), value)
    case .approved(let value): writer.put(UInt8(6), value)
    case .rejected(let value): writer.put(UInt8(7), value)
    }
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    switch try reader.take() as UInt8 {
    case 0: self = .submitted(try reader.take())
    case 1: self = .returned(try reader.take())
    case 2: self = .attested(try reader.take())
    case 3: self = .appraised(try reader.take())
    case 4: self = .voted(try reader.take())
    case 5: self = .forwarded(try reader.take())
    case 6: self = .approved(try reader.take())
    case 7: self = .rejected(try reader.take())
    case _: throw .badValue
    }
  }
}
