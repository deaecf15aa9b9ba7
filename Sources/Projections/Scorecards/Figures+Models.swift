import Events

/// Models, initiatives, communication and activities.
extension ScorecardFigures {
  private var board: ModelBoard { ModelBoard(state, asOf: day) }
  private var days: ClosedRange<Day> { firstDay...max(firstDay, day) }
  private var isArea: Bool { state.units.registration(of: unit)?.kind == .administrativeArea }

  /// Of an area the models in it, of anybody else those that it leads or supports.
  private func models(_ figure: FigureCode, _ count: (ModelFilter) -> Counted) -> Evidence? {
    evidence(figure, count(filter))
  }

  private var filter: ModelFilter {
    if isArea { return .of(unit) }
    var filter = ModelFilter()
    filter.subject = subject
    return filter
  }

  var modelsCount: Evidence? { models(.modelsCount) { board.modelsCount($0) } }
  var modelsReplicated: Evidence? { models(.modelsReplicated) { board.modelsReplicated($0) } }
  var modelsWithExits: Evidence? { models(.modelsWithExits) { board.modelsWithExits($0) } }
  var modelsJoined: Evidence? { evidence(.modelsJoined, board.modelsCount(.joined(by: household))) }
  var modelsSupported: Evidence? { evidence(.modelsSupported, board.modelsCount(.supported(by: subject))) }

  var linkages: Evidence? {
    evidence(.linkagesCount, board.linkagesCount(filter))
  }

  var modelsInPoorAreas: Evidence? {
    evidence(.modelsInPoorAreas, board.modelsInPoorAreas(filter))
  }

  var initiatives: Evidence? {
    evidence(.initiativesRecognised, board.initiativesRecognised(of: subject, during: days))
  }

  var communicationItems: Evidence? {
    evidence(.communicationItems, state.communication.itemsCount(of: subject, during: days, asOf: day))
  }

  var activities: Evidence? {
    evidence(.activitiesHeld, state.communication.activitiesHeld(by: unit, during: days, asOf: day))
  }

  private func evidence(_ figure: FigureCode, _ counted: Counted) -> Evidence? {
    counted.value == 0 ? nil : Evidence(figure, .count(counted.value), entries: counted.seqs)
  }

  private func evidence<Code: Vocabulary>(_ figure: FigureCode, _ counted: CountedBy<Code>) -> Evidence? {
    guard counted.total.value > 0 else { return nil }
    let parts = Code.allCases.compactMap { code in
      counted.parts[code].map { Evidence.Part(code.title, .count($0.value)) }
    }
    return Evidence(figure, .count(counted.total.value), parts: parts, entries: counted.total.seqs)
  }
}
