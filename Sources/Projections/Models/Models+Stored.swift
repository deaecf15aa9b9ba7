import Events

extension Recognition: Stored {
  func store(in writer: inout StateWriter) { writer.put(order, owner, content, recognisedBy, scope) }

  init(from reader: inout StateReader) throws(StateFault) {
    order = try reader.take()
    owner = try reader.take()
    content = try reader.take()
    recognisedBy = try reader.take()
    scope = try reader.take()
  }
}

extension Exemplar: Stored {
  func store(in writer: inout StateWriter) { writer.put(order, subject, identifiedBy, why) }

  init(from reader: inout StateReader) throws(StateFault) {
    order = try reader.take()
    subject = try reader.take()
    identifiedBy = try reader.take()
    why = try reader.take()
  }
}

extension StartedModel: Stored {
  func store(in writer: inout StateWriter) {
    writer.put(order, name, kind, area, lead, supporters, replicates, participants.count)
    for participant in participants { writer.put(participant.household, participant.status) }
  }

  init(from reader: inout StateReader) throws(StateFault) {
    order = try reader.take()
    name = try reader.take()
    kind = try reader.take()
    area = try reader.take()
    lead = try reader.take()
    supporters = try reader.take()
    replicates = try reader.take()
    let count: Int = try reader.take()
    guard count >= 0, count <= reader.left else { throw .cutOff }
    var participants: [(household: HouseholdID, status: StatusThen)] = []
    for _ in 0..<count { participants.append((try reader.take(), try reader.take())) }
    self.participants = participants
  }
}
