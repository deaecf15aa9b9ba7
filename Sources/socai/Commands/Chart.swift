import Events
import Projections

/// A timeline drawn with bars: a block for each standard and kind, so that no line crosses from one to another.
struct Chart {
  private let series: [(title: Title, points: [(label: String, rate: Decimal)])]
  private let language: Language

  init(_ figures: [PovertyFigure], _ inquiry: Inquiry) {
    language = inquiry.language
    var series: [(key: [String], title: Title, points: [(label: String, rate: Decimal)])] = []
    for figure in figures {
      guard let rate = figure.rate, let standard = figure.standard else { continue }
      let name = inquiry.text(standard)
      let key = [name, "\(figure.kind)", figure.povertyClass.text]
      let label = figure.asOf?.formatted(in: inquiry.language) ?? figure.year.map { "\($0)" } ?? ""
      if let index = series.firstIndex(where: { $0.key == key }) {
        // Two sources that agree are one bar; two that differ stay two.
        if series[index].points.contains(where: { $0.label == label && $0.rate == rate }) { continue }
        series[index].points.append((label, rate))
      } else {
        let title = Title(
          vi: "\(figure.povertyClass.title.vi), % · \(name) · \(figure.kind.title.vi)",
          en: "\(figure.povertyClass.title.en), % · \(name) · \(figure.kind.title.en)")
        series.append((key, title, [(label, rate)]))
      }
    }
    self.series = series.map { ($0.title, $0.points) }
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
