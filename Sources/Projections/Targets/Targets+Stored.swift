import Events

extension Targets.Recorded: Stored where Value: Stored {
  func store(in writer: inout StateWriter) { writer.put(value, on, seq, plan) }

  init(from reader: inout StateReader) throws(StateFault) {
    value = try reader.take()
    on = try reader.take()
    seq = try reader.take()
    plan = try reader.take()
  }
}

extension Targets.Record: Stored {
  func store(in writer: inout StateWriter) { writer.put(set, assigned, changes) }

  init(from reader: inout StateReader) throws(StateFault) {
    set = try reader.take()
    assigned = try reader.take()
    changes = try reader.take()
  }
}
