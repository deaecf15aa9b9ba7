import Events

extension Access.Fact: Stored {
  func store(in writer: inout StateWriter) { writer.put(order, role, scope, what) }

  init(from reader: inout StateReader) throws(StateFault) {
    order = try reader.take()
    role = try reader.take()
    scope = try reader.take()
    what = try reader.take()
  }
}

extension Access.Fact.What: Stored {
  func store(in writer: inout StateWriter) {
    switch self {
    case .granted(let from, let groups): writer.put(UInt8(0), from, groups)
    case .revoked(let reason): writer.put(UInt8(1), reason)
    }
  }

  init(from reader: inout StateReader) throws(StateFault) {
    switch try reader.take() as UInt8 {
    case 0: self = .granted(from: try reader.take(), groups: try reader.take())
    case 1: self = .revoked(reason: try reader.take())
    case _: throw .badValue
    }
  }
}
