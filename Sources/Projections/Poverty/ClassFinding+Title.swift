import Events

extension ClassFinding {
  /// What it was told by, in words: `rural, score A 140, score B 30`.
  package var title: Title {
    let area = areaType.title
    switch basis {
    case .scores(let a, let b):
      return Title(
        vi: "\(area.vi), điểm A \(a.formatted(.vi)), điểm B \(b.formatted(.vi))",
        en: "\(area.en), score A \(a.formatted(.en)), score B \(b.formatted(.en))")
    case .income(let income, let missing):
      let lacks = missing.map { Title(vi: ", thiếu \($0) chỉ số", en: ", \($0) missing indicators") }
      return Title(
        vi: "\(area.vi), thu nhập \(income) đồng/người/tháng\(lacks?.vi ?? "")",
        en: "\(area.en), \(income) đồng a head and month\(lacks?.en ?? "")")
    }
  }
}
