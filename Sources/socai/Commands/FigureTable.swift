import Bookkeeping
import Events
import Projections

/// Figures of reports beside what the log makes of them.
extension Inquiry {
  func table(of comparisons: [FigureComparison], title: Title) -> Answer {
    let wasCorrected = comparisons.contains { $0.statedFirst != nil }
    var answer = Answer(
      title,
      [
        Column("report", vi: "báo cáo", en: "report", identity: true),
        Column("figure", vi: "số liệu", en: "figure", identity: true),
        Column("area", vi: "địa bàn", en: "area", identity: true),
        Column("year", vi: "năm", en: "year", detail: true, identity: true),
        Column("standard", vi: "chuẩn nghèo", en: "standard", detail: true),
        Column("subgroup", vi: "nhóm", en: "subgroup", detail: true, identity: true),
        Column("statedFirst", vi: "nêu lúc đầu", en: "stated first", number: true, detail: !wasCorrected),
        Column("stated", vi: "báo cáo nêu", en: "stated", number: true),
        Column("then", vi: "tính lại lúc đó", en: "computed then", number: true),
        Column("now", vi: "tính lại nay", en: "computed now", number: true),
        Column("source", vi: "tính theo", en: "by", detail: true),
        Column("readAt", vi: "đọc sổ đến mục", en: "read at entry", number: true, detail: true),
        Column("pinned", vi: "có mã gốc", en: "pinned", detail: true),
        Column("state", vi: "kết quả", en: "result"), Column("why", vi: "vì sao", en: "why not", detail: true),
        Column("checked", vi: "kiểm tra", en: "inspection says"),
        Column("entries", vi: "do mục sổ", en: "changed by"),
      ])
    answer.rows = comparisons.map { row($0) }
    return answer
  }

  private func row(_ comparison: FigureComparison) -> [Cell] {
    let question = comparison.question
    var result: Cell = .code(comparison.state.rawValue, comparison.state.title)
    var why: Cell = .none
    if case .notComputed(let reason) = comparison.now {
      why = .words(reason.title)
      let title = comparison.state.title
      let words = Title(vi: "\(title.vi): \(reason.title.vi)", en: "\(title.en): \(reason.title.en)")
      result = .code(comparison.state.rawValue, words)
    }
    let verdicts = comparison.verdicts.map { verdict in
      let value = verdict.recomputed
      let words =
        verdict.isCertified
        ? Title(vi: "xác nhận (mục \(verdict.seq))", en: "certified (entry \(verdict.seq))")
        : Title(
          vi: "không thống nhất: \(value.formatted(.vi)) (mục \(verdict.seq))",
          en: "disputed: \(value.formatted(.en)) (entry \(verdict.seq))")
      return Cell.code(verdict.isCertified ? "certified \(verdict.seq)" : "disputed \(verdict.seq) \(value)", words)
    }
    var source: Cell = .none
    if case .value(_, let kind) = comparison.now { source = .code("\(kind)", kind.title) }
    return [
      cell(comparison.report.report), .code(comparison.figure.key.figure),
      .text(question.map { name(of: $0.area) }), question.map { .year($0.year) } ?? .none, cell(question?.standard),
      question.map { .code($0.subgroup) } ?? .none, .decimal(comparison.statedFirst), .decimal(comparison.figure.value),
      .decimal(comparison.then.value), .decimal(comparison.now.value), source, cell(comparison.knownThen),
      .flag(comparison.report.pin != nil), result, why, verdicts.isEmpty ? .none : .list(verdicts),
      comparison.changedBy.isEmpty ? .none : .list(comparison.changedBy.map { cell($0) }),
    ]
  }
}
