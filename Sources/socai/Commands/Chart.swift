import Events
import Projections

/// A timeline drawn with bars: a block for each standard and kind, so that no line crosses from one to another.
struct Chart {
  private let series: [(title: Title, points: [(label: String, rate: Decimal)])]
  private let language: Language

  init(_ figures: [PovertyFigure], _ inquiry: Inquiry) {
    language = inquiry.language
    series = PovertySeries.lines(of: figures).map { line in
      let name = inquiry.text(line.standard)
      let title = Title(
        vi: "\(line.povertyClass.title.vi), % · \(name) · \(line.kind.title.vi)",
        en: "\(line.povertyClass.title.en), % · \(name) · \(line.kind.title.en)")
      let points = line.points.compactMap { figure in
        let label = figure.asOf?.formatted(in: inquiry.language) ?? figure.year.map { "\($0)" } ?? ""
        return figure.rate.map { (label: label, rate: $0) }
      }
      return (title, points)
    }
  }

  func lines(width: Int) -> [String] {
    guard let highest = series.flatMap(\.points).map(\.rate).max(), highest > Decimal(0) else { return [] }
    let labelWidth = series.flatMap(\.points).map(\.label.columnWidth).max() ?? 0
    let room = max(10, min(width, 100) - labelWidth - 12)
    return series.flatMap { series in
      ["", series.title[language]]
        + series.points.map { point in
          let label = String(repeating: " ", count: labelWidth - point.label.columnWidth) + point.label
          let rate = point.rate.formatted(language)
          return
            "  \(label) \(String(repeating: " ", count: max(0, 6 - rate.count)))\(rate) \(bar(point.rate, of: highest, room))"
        }
    } + [""]
  }

  /// Eighths of a character, so that 4.76 and 5.12 differ.
  private func bar(_ rate: Decimal, of highest: Decimal, _ room: Int) -> String {
    guard rate > Decimal(0), let share = Fraction(rate, over: highest) else { return "" }
    let eighths = Int(share.rounded(scale: 0, times: room * 8).mantissa)
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }
}
