import Events

extension Gift: Stored {
  package func store(in writer: inout StateWriter) { writer.put(on, seq, plan, said) }

  package init(from reader: inout StateReader) throws(StateFault) {
    on = try reader.take()
    seq = try reader.take()
    plan = try reader.take()
    said = try reader.take()
  }
}
