import Events

/// The figures that criteria ask for, each with the entries behind it.
extension ModelBoard {
  /// `models-count`; with the filters `joined(by:)` and `supported(by:)` also `models-joined` and `models-supported`.
  package func modelsCount(_ filter: ModelFilter) -> Counted {
    let rows = rows(filter)
    return Counted(rows.count, seqs: rows.map(\.seq))
  }

  /// `models-replicated`: models that replicate another.
  package func modelsReplicated(_ filter: ModelFilter) -> Counted {
    let rows = rows(filter).filter { $0.replicates != nil }
    return Counted(rows.count, seqs: rows.map(\.seq))
  }

  /// `models-with-exits`: models with at least one household that left poverty later; the exits are among the entries.
  package func modelsWithExits(_ filter: ModelFilter) -> Counted {
    let rows = rows(filter).filter { !$0.leftPoverty.isEmpty }
    return Counted(rows.count, seqs: rows.flatMap(\.seqs))
  }

  /// `linkages-count`: linkages with a poor, near-poor or newly exited household on the day that they started, by what
  /// those households were. One linkage counts under each status that it has.
  package func linkagesCount(_ filter: ModelFilter) -> CountedBy<StatusThen> {
    var filter = filter
    filter.kind = .linkage
    let linkages = rows(filter).map { row in
      (seqs: [row.seq], codes: Set(row.participants.compactMap(\.foundThen)).subtracting([.other]))
    }
    return CountedBy(linkages.filter { !$0.codes.isEmpty })
  }

  /// `models-in-poor-areas`: models in areas that were classed on the day of the start, themselves or in what they
  /// stand in, by classification.
  package func modelsInPoorAreas(_ filter: ModelFilter) -> CountedBy<Classification> {
    let models = rows(filter).map { row in
      (seqs: [row.seq], codes: classifications(around: row.area, on: row.startedOn))
    }
    return CountedBy(models.filter { !$0.codes.isEmpty })
  }

  private func classifications(around area: UnitID, on day: Day) -> Set<Classification> {
    var found: Set<Classification> = []
    state.units.forEachAncestor(of: area, on: day) { unit in
      found.formUnion(state.units.classifications(of: unit, on: day))
    }
    return found
  }

  /// `initiatives-recognised`: each initiative of a subject once, under the widest scope that it was recognised for.
  package func initiativesRecognised(
    of owner: SubjectID, during days: ClosedRange<Day>? = nil
  ) -> CountedBy<InitiativeScope> {
    let recognised = initiatives(of: owner).compactMap { row -> (seqs: [Seq], codes: Set<InitiativeScope>)? in
      let counted = row.recognitions.filter { days?.contains($0.on) ?? true }
      guard let widest = counted.map(\.scope).max(by: { $0.rawValue < $1.rawValue }) else { return nil }
      return (counted.map(\.seq), [widest])
    }
    return CountedBy(recognised)
  }
}
