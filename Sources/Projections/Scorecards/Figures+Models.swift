import Events

/// Models that began in the years that count, initiatives, communication and activities.
extension ScorecardFigures {
  private var board: ModelBoard { ModelBoard(state, asOf: day) }

  /// Of a place the models in it, of anybody else those that it leads or supports.
  private var filter: ModelFilter { isPlace ? .of(place) : .by(subject) }
  private var begun: ModelFilter { filter.during(days) }

  var modelsCount: Evidence? { evidence(.modelsCount, board.modelsCount(begun)) }
  var modelsReplicated: Evidence? { evidence(.modelsReplicated, board.modelsReplicated(begun)) }
  /// An older model counts as well when one of its households left poverty in the years that count.
  var modelsWithExits: Evidence? {
    let rows = board.rows(filter).filter { row in
      row.leftPoverty.contains { $0.exit.map { counts($0.on) } ?? false }
    }
    return evidence(.modelsWithExits, Counted(rows.count, seqs: rows.flatMap(\.seqs)))
  }
  var modelsJoined: Evidence? { evidence(.modelsJoined, board.modelsCount(.joined(by: household).during(days))) }
  var modelsSupported: Evidence? {
    evidence(.modelsSupported, board.modelsCount(.supported(by: subject).during(days)))
  }
  var linkages: Evidence? { evidence(.linkagesCount, board.linkagesCount(begun)) }
  var modelsInPoorAreas: Evidence? { evidence(.modelsInPoorAreas, board.modelsInPoorAreas(begun)) }

  var initiatives: Evidence? {
    evidence(.initiativesRecognised, subjects.map { board.initiativesRecognised(of: $0, during: days) })
  }

  var communicationItems: Evidence? {
    let counted = subjects.map { state.communication.itemsCount(of: $0, during: days, asOf: day) }
    let seqs = Set(counted.flatMap(\.seqs))
    return evidence(.communicationItems, Counted(seqs.count, seqs: seqs))
  }

  var activities: Evidence? {
    evidence(.activitiesHeld, bodies.map { state.communication.activitiesHeld(by: $0, during: days, asOf: day) })
  }

  private func evidence(_ figure: FigureCode, _ counted: Counted) -> Evidence? {
    counted.value == 0 ? nil : Evidence(figure, .count(counted.value), entries: counted.seqs)
  }

  private func evidence<Code: Vocabulary>(_ figure: FigureCode, _ counted: CountedBy<Code>) -> Evidence? {
    evidence(figure, [counted])
  }

  /// Of several bodies of one subject: each thing belongs to one of them.
  private func evidence<Code: Vocabulary>(_ figure: FigureCode, _ counted: [CountedBy<Code>]) -> Evidence? {
    let count = counted.reduce(0) { $0 + $1.total.value }
    guard count > 0 else { return nil }
    let parts = Code.allCases.compactMap { code -> Evidence.Part? in
      let own = counted.reduce(0) { $0 + $1[code].value }
      return own == 0 ? nil : Evidence.Part(code.title, .count(own))
    }
    return Evidence(figure, .count(count), parts: parts, entries: counted.flatMap(\.total.seqs))
  }
}
