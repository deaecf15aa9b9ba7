import Events

/// Rates that may stand in one line: of one class, one kind, under one standard. A change of the standard ends a line and
/// begins another, also where both have a figure for the same year.
package struct PovertySeries: Sendable {
  package let standard: StandardID
  package let kind: FigureKind
  package let povertyClass: PovertyClass
  /// In the order of the years; of two sources that agree on a year the first, of two that differ both.
  package internal(set) var points: [PovertyFigure]

  /// The lines that figures make, in the order in which they begin.
  package static func lines(of figures: [PovertyFigure]) -> [PovertySeries] {
    var lines: [PovertySeries] = []
    for figure in figures {
      guard let rate = figure.rate, let standard = figure.standard else { continue }
      let index = lines.firstIndex {
        $0.standard == standard && $0.kind == figure.kind && $0.povertyClass == figure.povertyClass
      }
      guard let index else {
        lines.append(
          PovertySeries(standard: standard, kind: figure.kind, povertyClass: figure.povertyClass, points: [figure]))
        continue
      }
      let isKnown = lines[index].points.contains {
        $0.year == figure.year && $0.asOf == figure.asOf && $0.rate == rate
      }
      if !isKnown { lines[index].points.append(figure) }
    }
    return lines
  }
}
