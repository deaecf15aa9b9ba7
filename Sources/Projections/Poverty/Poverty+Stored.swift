import Events

extension Adopted: Stored {
  package func store(in writer: inout StateWriter) { writer.put(standard, on, seq) }

  package init(from reader: inout StateReader) throws(StateFault) {
    standard = try reader.take()
    on = try reader.take()
    seq = try reader.take()
  }
}

extension SubmittedResult: Stored {
  package func store(in writer: inout StateWriter) {
    writer.put(
      review, area, year, standard, stage, asOf, all, bySubgroup, explanation, on, seq)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    review = try reader.take()
    area = try reader.take()
    year = try reader.take()
    standard = try reader.take()
    stage = try reader.take()
    asOf = try reader.take()
    all = try reader.take()
    bySubgroup = try reader.take()
    explanation = try reader.take()
    on = try reader.take()
    seq = try reader.take()
  }
}

extension ApprovedResult: Stored {
  package func store(in writer: inout StateWriter) {
    writer.put(
      review, area, year, standard, all, bySubgroup, poorRate, nearPoorRate, decisionNumber, on, seq)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    review = try reader.take()
    area = try reader.take()
    year = try reader.take()
    standard = try reader.take()
    all = try reader.take()
    bySubgroup = try reader.take()
    poorRate = try reader.take()
    nearPoorRate = try reader.take()
    decisionNumber = try reader.take()
    on = try reader.take()
    seq = try reader.take()
  }
}

extension PublishedFigure: Stored {
  package func store(in writer: inout StateWriter) { writer.put(figure, on, seq) }

  package init(from reader: inout StateReader) throws(StateFault) {
    figure = try reader.take()
    on = try reader.take()
    seq = try reader.take()
  }
}

extension PublishedReviewList: Stored {
  package func store(in writer: inout StateWriter) { writer.put(list, on, seq) }

  package init(from reader: inout StateReader) throws(StateFault) {
    list = try reader.take()
    on = try reader.take()
    seq = try reader.take()
  }
}
