import Events

extension Decision: Stored {
  func store(in writer: inout StateWriter) {
    writer.put(
      order, plan, form, level, orderClass, flagScope, emblem, decidedBy, decisionNumber, hasDocument, way)
  }

  init(from reader: inout StateReader) throws(StateFault) {
    order = try reader.take()
    plan = try reader.take()
    form = try reader.take()
    level = try reader.take()
    orderClass = try reader.take()
    flagScope = try reader.take()
    emblem = try reader.take()
    decidedBy = try reader.take()
    decisionNumber = try reader.take()
    hasDocument = try reader.take()
    way = try reader.take()
  }
}

extension AwardRevocation: Stored {
  package func store(in writer: inout StateWriter) { writer.put(on, seq, reason, decisionNumber, recoverAmountVND) }

  package init(from reader: inout StateReader) throws(StateFault) {
    on = try reader.take()
    seq = try reader.take()
    reason = try reader.take()
    decisionNumber = try reader.take()
    recoverAmountVND = try reader.take()
  }
}
