import Events

extension TargetRow.Scope {
  package var title: Title {
    switch self {
    case .whole: Title(vi: "toàn bộ", en: "whole")
    case .unit: Title(vi: "đơn vị", en: "unit")
    case .year(let year): Title(vi: "năm \(year)", en: "\(year)")
    case .everyYear: Title(vi: "mỗi năm", en: "every year")
    case .period(let from, let to): Title(vi: "\(from)–\(to)", en: "\(from)–\(to)")
    case .average(let from, let to): Title(vi: "bình quân \(from)–\(to)", en: "average \(from)–\(to)")
    case .policy(let policy, on: _): policy.title
    }
  }

  /// The period as a whole, or its average.
  var isSpan: Bool {
    switch self {
    case .period, .average: true
    case .whole, .unit, .year, .everyYear, .policy: false
    }
  }
}
