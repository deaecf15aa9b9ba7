import Events

/// One status out of several: all parts must be met.
extension TargetJudge {
  /// Missed by one part is missed; a part that is still to come leaves the whole on pace while the others are met; a part
  /// that cannot be judged leaves the whole unjudged once nothing is still to come. What does not apply stays outside.
  func conclude(_ whole: inout TargetRow, _ parts: [TargetRow]) {
    whole.status = Self.conclusion(parts)
    for part in parts {
      if case .year(let year) = part.scope, case .cannotBeJudged(.noFigure) = part.status {
        whole.reasons.append(.yearNotJudged(year))
      }
    }
  }

  static func conclusion(_ parts: [TargetRow]) -> TargetStatus {
    let statuses = parts.map(\.status).filter { $0.counts }
    guard let first = statuses.first else { return parts.first?.status ?? .cannotBeJudged(.nothingAssigned) }
    if let missed = worst(statuses, where: { $0 == .missed || $0.isBroken }) { return missed.with(missed.asMissed) }
    if let behind = worst(statuses, where: { $0 == .behind }) { return behind }
    let founded = statuses.compactMap(\.foundation).reduce(FigureKind.approved) { $0.worse($1) }
    let verdicts = statuses.compactMap(\.verdict)
    let isOpen = verdicts.contains(.onPace) || statuses.contains { $0.isStillToCome }
    if isOpen { return verdicts.isEmpty ? first : .by(founded, .onPace) }
    if let unknown = statuses.first(where: { $0.verdict == nil }) {
      let years = parts.compactMap { part -> Year? in
        guard case .year(let year) = part.scope, case .cannotBeJudged(.noFigure) = part.status else { return nil }
        return year
      }
      return years.isEmpty ? unknown : .cannotBeJudged(.yearsWithoutFigure(years))
    }
    if verdicts.allSatisfy({ $0 == .kept }) { return .by(founded, .kept) }
    return .by(founded, verdicts.allSatisfy { $0 == .exceeded } ? .exceeded : .met)
  }

  /// The best founded of those with such a verdict: what approved figures say stands before what others say.
  private static func worst(_ statuses: [TargetStatus], where isSuch: (TargetVerdict) -> Bool) -> TargetStatus? {
    statuses.filter { $0.verdict.map(isSuch) ?? false }
      .min { ($0.foundation ?? .computed).distance < ($1.foundation ?? .computed).distance }
  }
}

extension TargetVerdict {
  var isBroken: Bool {
    switch self {
    case .broken: true
    case .met, .exceeded, .missed, .kept, .onPace, .behind: false
    }
  }
}

extension TargetStatus {
  fileprivate var asMissed: TargetVerdict {
    guard let verdict, verdict.isBroken else { return .missed }
    return verdict
  }

  /// How well the verdict is founded; nil without one.
  var foundation: FigureKind? {
    switch self {
    case .judged: .approved
    case .indicative(_, let kind): kind
    case .noBaseline, .notApplicable, .cannotBeJudged: nil
    }
  }

  /// Whether it has a say in the whole.
  fileprivate var counts: Bool {
    switch self {
    case .notApplicable, .cannotBeJudged(.standardBegins): false
    case .judged, .indicative, .noBaseline, .cannotBeJudged: true
    }
  }

  var isStillToCome: Bool {
    if case .cannotBeJudged(.notYetDue) = self { return true }
    return false
  }
}
