import Events

extension Reports.Filing: Stored {
  func store(in writer: inout StateWriter) {
    switch self {
    case .submitted(let value): writer.put(UInt8(0), value)
    case .consolidated(let value): writer.put(UInt8(1), value)
    }
  }

  init(from reader: inout StateReader) throws(StateFault) {
    switch try reader.take() as UInt8 {
    case 0: self = .submitted(try reader.take())
    case 1: self = .consolidated(try reader.take())
    case _: throw .badValue
    }
  }
}

extension FigureVerdict: Stored {
  /// The payload and the entry say all of it.
  package func store(in writer: inout StateWriter) {
    switch event {
    case .figureCertified(let event): writer.put(true, event, entry)
    case .figureDisputed(let event): writer.put(false, event, entry)
    case _: preconditionFailure("a verdict is made of these two events only")
    }
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    if try reader.take() {
      self.init(try reader.take() as FigureCertified, try reader.take())
    } else {
      self.init(try reader.take() as FigureDisputed, try reader.take())
    }
  }
}
