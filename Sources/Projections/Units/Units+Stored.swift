import Events

extension Units.Dated: Stored where Value: Stored {
  func store(in writer: inout StateWriter) { writer.put(from, seq, value) }

  init(from reader: inout StateReader) throws(StateFault) {
    from = try reader.take()
    seq = try reader.take()
    value = try reader.take()
  }
}

extension Units.Record: Stored {
  func store(in writer: inout StateWriter) {
    writer.put(
      registration, parents, names, dissolved, successors, classes, memberships)
  }

  init(from reader: inout StateReader) throws(StateFault) {
    registration = try reader.take()
    parents = try reader.take()
    names = try reader.take()
    dissolved = try reader.take()
    successors = try reader.take()
    classes = try reader.take()
    memberships = try reader.take()
  }
}

extension Units.Name: Stored {
  package func store(in writer: inout StateWriter) { writer.put(vi, en, code) }

  package init(from reader: inout StateReader) throws(StateFault) {
    vi = try reader.take()
    en = try reader.take()
    code = try reader.take()
  }
}

extension Units.Participant: Stored {
  package func store(in writer: inout StateWriter) {
    writer.put(
      kind, seat, location, organisationName, isPovertyReductionOfficer, seq)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    kind = try reader.take()
    seat = try reader.take()
    location = try reader.take()
    organisationName = try reader.take()
    isPovertyReductionOfficer = try reader.take()
    seq = try reader.take()
  }
}

extension Units.Succession: Stored {
  package func store(in writer: inout StateWriter) { writer.put(on, seq, full, partial, to, resolution) }

  package init(from reader: inout StateReader) throws(StateFault) {
    on = try reader.take()
    seq = try reader.take()
    full = try reader.take()
    partial = try reader.take()
    to = try reader.take()
    resolution = try reader.take()
  }
}

extension Units.SettingChange: Stored {
  func store(in writer: inout StateWriter) {
    switch self {
    case .opened(let a, let b): writer.put(UInt8(0), a, b)
    case .changed(let a, let b): writer.put(UInt8(1), a, b)
    }
  }

  init(from reader: inout StateReader) throws(StateFault) {
    switch try reader.take() as UInt8 {
    case 0: self = .opened(try reader.take(), try reader.take())
    case 1: self = .changed(try reader.take(), try reader.take())
    case _: throw .badValue
    }
  }
}
