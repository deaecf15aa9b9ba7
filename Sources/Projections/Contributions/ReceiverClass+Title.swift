import Events

extension ReceiverClass {
  package var title: Title {
    switch self {
    case .area(let classification): classification.title
    case .household(let povertyClass?): povertyClass.title
    case .household(nil): Title(vi: "hộ không nghèo, không cận nghèo", en: "household neither poor nor near-poor")
    case .fund: Title(vi: "quỹ", en: "fund")
    case .other: Title(vi: "nơi nhận khác", en: "other receiver")
    }
  }
}
