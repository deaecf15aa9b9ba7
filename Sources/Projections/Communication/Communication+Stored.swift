import Events

extension CommunicationItem: Stored {
  package func store(in writer: inout StateWriter) {
    writer.put(
      item, seq, on, outlet, format, title, subjects, airtimeMinutes)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    item = try reader.take()
    seq = try reader.take()
    on = try reader.take()
    outlet = try reader.take()
    format = try reader.take()
    title = try reader.take()
    subjects = try reader.take()
    airtimeMinutes = try reader.take()
  }
}
