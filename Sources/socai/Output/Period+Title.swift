import Events

extension Period {
  /// As people say it: 6 tháng đầu 2023, sơ kết 2023.
  var title: Title {
    switch self {
    case .year(let year): Title(vi: "\(year)", en: "\(year)")
    case .half(let year, 1): Title(vi: "6 tháng đầu \(year)", en: "first half of \(year)")
    case .half(let year, _): Title(vi: "6 tháng cuối \(year)", en: "second half of \(year)")
    case .interim(let year): Title(vi: "sơ kết \(year)", en: "interim \(year)")
    case .final(let year): Title(vi: "tổng kết \(year)", en: "final \(year)")
    }
  }
}

extension Cell {
  static func period(_ period: Period?) -> Cell { period.map { .code($0.text, $0.title) } ?? .none }
}
