import Events

extension Poverty {
  mutating func submit(_ event: PovertyReviewResultSubmitted, _ entry: EntryHeader) {
    let row = submitted.append(SubmittedResult(event, entry))
    submittedRows[event.area, default: []].append(row)
  }

  mutating func approve(_ event: PovertyReviewResultApproved, _ entry: EntryHeader) {
    let row = approved.append(ApprovedResult(event, entry))
    approvedRows[event.area, default: []].append(row)
  }

  mutating func publish(_ event: FigurePublished, _ entry: EntryHeader) {
    let row = published.append(PublishedFigure(figure: event, on: entry.on, seq: entry.seq))
    publishedRows[event.area, default: []].append(row)
  }

  mutating func show(_ event: PovertyReviewListPublished, _ entry: EntryHeader) {
    let row = lists.append(PublishedReviewList(list: event, on: entry.on, seq: entry.seq))
    listRows[event.review, default: []].append(row)
  }

  mutating func adopt(_ event: StandardAdopted, _ entry: EntryHeader) {
    adopted[event.standard, default: []].append(Adopted(standard: event, on: entry.on, seq: entry.seq))
  }

  // MARK: Answers

  /// A standard as it was last adopted; nil when entries name it before anyone adopted it.
  package func standard(_ id: StandardID) -> Adopted? {
    adopted[id]?.max { ($0.on, $0.seq) < ($1.on, $1.seq) }
  }

  /// Every standard that was adopted or that an entry names, by the first year counted under it, then by id.
  package func standards(in symbols: Symbols) -> [StandardID] {
    var ids = Set(adopted.keys)
    for number in 0..<standards.count { ids.insert(standards.id(at: number)) }
    for row in submitted { ids.insert(row.standard) }
    for row in approved { ids.insert(row.standard) }
    for row in published { if let id = row.figure.standard { ids.insert(id) } }
    return ids.sorted { a, b in
      let (first, second) = (firstYear(of: a), firstYear(of: b))
      return first != second ? first < second : symbols.precedes(a, b)
    }
  }

  /// The standards that a text names: by their id, a name or an alias. Two names of one standard find one.
  /// - Parameter fold: how texts are compared, such as without regard to case and diacritics.
  package func standards(
    named text: String, in symbols: Symbols, folding fold: (String) -> String = { $0 }
  ) -> [StandardID] {
    let wanted = fold(text)
    return standards(in: symbols).filter { id in
      let adopted = standard(id)?.standard
      let names = [symbols.text(of: id), adopted?.nameVi, adopted?.nameEn].compactMap(\.self)
      return (names + (adopted?.aliases ?? [])).contains { fold($0) == wanted }
    }
  }

  private func firstYear(of standard: StandardID) -> Year {
    self.standard(standard)?.standard.firstReviewYear ?? Year(.max)
  }

  /// All results that a unit handed up, the current one of each year and standard last.
  package func submissions(of area: UnitID) -> [SubmittedResult] {
    (submittedRows[area] ?? []).map { submitted[$0] }.sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
  }

  package func approvals(of area: UnitID) -> [ApprovedResult] {
    (approvedRows[area] ?? []).map { approved[$0] }.sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
  }

  /// All that sources printed of a unit, each on its own.
  package func publishedFigures(of area: UnitID) -> [PublishedFigure] {
    (publishedRows[area] ?? []).map { published[$0] }.sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
  }

  /// What sources printed of a unit that is no number of poor households: ranks, comparisons in words.
  package func publishedIndicators(of area: UnitID) -> [PublishedFigure] {
    publishedFigures(of: area).filter { $0.figure.indicator != nil }
  }

  package func submission(of area: UnitID, under standard: StandardID, in year: Year) -> SubmittedResult? {
    (submittedRows[area] ?? []).lazy.map { submitted[$0] }.filter { $0.standard == standard && $0.year == year }
      .max { ($0.on, $0.seq) < ($1.on, $1.seq) }
  }

  package func approval(of area: UnitID, under standard: StandardID, in year: Year) -> ApprovedResult? {
    (approvedRows[area] ?? []).lazy.map { approved[$0] }.filter { $0.standard == standard && $0.year == year }
      .max { ($0.on, $0.seq) < ($1.on, $1.seq) }
  }

  /// The lists of a review that were shown in an area, in order.
  package func lists(of review: ReviewID, in area: UnitID) -> [PublishedReviewList] {
    (listRows[review] ?? []).map { lists[$0] }.filter { $0.list.area == area }
      .sorted { ($0.on, $0.seq) < ($1.on, $1.seq) }
  }

  /// Whether the list behind a result was shown before or since; an approved one without it is pointed out (NB-06).
  package func isListPublished(for result: ApprovedResult) -> Bool {
    !lists(of: result.review, in: result.area).isEmpty
  }
}
