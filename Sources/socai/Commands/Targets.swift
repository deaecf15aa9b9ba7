import Events
import Projections

enum TargetsCommand: Command {
  static let name = "targets"
  static let summary = Title(
    vi: "từng chỉ tiêu: đạt, vượt, không đạt hay chưa xét được, và vì sao",
    en: "each target: met, exceeded, missed or not judged, and why")
  static let operands = "[TARGET]"
  static let options =
    [
      Option("plan", "PLAN", Title(vi: "chỉ kế hoạch này", en: "only this plan")),
      Option("details", nil, Title(vi: "in cả từng đơn vị, từng năm", en: "also each unit and year")),
    ] + Option.question
  static let manual = Title(
    vi: """
      Chỉ số liệu được duyệt mới quyết định; chưa có thì kết quả là tạm tính và nêu rõ theo số nào. Số gốc: số in trong kế
      hoạch, rồi số được duyệt, rồi số đã công bố. Chỉ tiêu không thể đạt trên giấy được chỉ ra cùng phép tính.

      Ví dụ:
        socai targets --plan <mã>
        socai targets <mã chỉ tiêu> --as-of 2024-12-31 --details
      """,
    en: """
      Only approved figures judge; without one the status is indicative and says by which kind. Baseline: the plan's own
      number, else an approved one, else a published one. A target that cannot be reached on paper is pointed out with its sum.

      Examples:
        socai targets --plan <id>
        socai targets <target> --as-of 2024-12-31 --details
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    let inquiry = try Inquiry(arguments)
    let plan = try arguments["plan"].map { try inquiry.id(PlanID.self, $0, what: Title(vi: "kế hoạch", en: "plan")) }
    let targets = inquiry.state.targets
    var answers: [TargetAnswer]
    if let text = arguments.operands.first {
      let target = try inquiry.id(TargetID.self, text, what: Title(vi: "chỉ tiêu", en: "target"))
      guard
        let answer = targets.status(
          of: target, asOf: inquiry.day, units: inquiry.state.units, poverty: inquiry.state.poverty,
          households: inquiry.state.households, symbols: inquiry.symbols)
      else {
        throw UsageError.badValue(
          option: "TARGET", value: text,
          expected: Title(
            vi: "mã một chỉ tiêu ('socai targets' liệt kê)", en: "the id of a target ('socai targets' lists them)"))
      }
      answers = [answer]
    } else {
      answers = targets.board(
        of: plan, asOf: inquiry.day, units: inquiry.state.units, poverty: inquiry.state.poverty,
        households: inquiry.state.households, symbols: inquiry.symbols)
    }
    let isDetailed = arguments.has("details") || !arguments.operands.isEmpty
    var answer = Answer(
      Title(vi: "Chỉ tiêu (\(answers.count))", en: "Targets (\(answers.count))"),
      [
        Column("target", vi: "chỉ tiêu", en: "target"), Column("plan", vi: "kế hoạch", en: "plan", detail: true),
        Column("indicator", vi: "chỉ số", en: "indicator"), Column("unit", vi: "địa bàn", en: "area"),
        Column("subgroup", vi: "nhóm", en: "subgroup", detail: true),
        Column("scope", vi: "phạm vi", en: "scope", detail: !isDetailed),
        Column("required", vi: "yêu cầu", en: "asked"), Column("baseline", vi: "số gốc", en: "baseline", detail: true),
        Column("figure", vi: "số dùng", en: "figure", detail: true),
        Column("achieved", vi: "đạt được", en: "reached", number: true),
        Column("gap", vi: "còn thiếu", en: "gap", number: true, detail: true),
        Column("status", vi: "tình trạng", en: "status"), Column("reason", vi: "lý do", en: "reason"),
        Column("clause", vi: "mục, khoản", en: "clause"),
      ])
    for judged in answers {
      answer.rows.append(row(judged.row, inquiry))
      if isDetailed { answer.rows += judged.details.map { row($0, inquiry) } }
    }
    inquiry.answer(answer)
  }

  private static func row(_ row: TargetRow, _ inquiry: Inquiry) -> [Cell] {
    let names = TargetReason.Names(unit: { inquiry.name(of: $0) }, target: { inquiry.text($0) })
    let required = row.required.map { Title(vi: $0.formatted(.vi), en: $0.formatted(.en)) }
    let asked = [row.comparison.title, required, row.unitOfMeasure?.title].compactMap { $0 }
    let sentences =
      [why(row, inquiry)].compactMap { $0.map { Cell.words($0) } }
      + row.reasons.map { Cell.words(Title(vi: $0.text(.vi, names: names), en: $0.text(.en, names: names))) }
    return [
      inquiry.cell(row.target), inquiry.cell(row.plan), .code(row.indicator), .text(inquiry.name(of: row.unit)),
      .code(row.subgroup), .words(row.scope.title),
      .words(Title(vi: asked.map(\.vi).joined(separator: " "), en: asked.map(\.en).joined(separator: " "))),
      row.baseline.map { figure($0) } ?? .none, row.figure.map { figure($0) } ?? .none, .decimal(row.achieved),
      .decimal(row.gap),
      .code(row.status.code, row.status.short),
      sentences.isEmpty ? .none : .list(sentences), .text(row.clause),
    ]
  }

  /// Why a target is not judged; nil when it is.
  private static func why(_ row: TargetRow, _ inquiry: Inquiry) -> Title? {
    switch row.status {
    case .judged, .indicative, .notApplicable: return nil
    case .cannotBeJudged(let cause): return Title(vi: cause.text(.vi), en: cause.text(.en))
    case .noBaseline:
      let set = row.plan.map { inquiry.state.plans.provisions(of: $0, part: .target) } ?? []
      let baseline = set.lazy.compactMap { provision -> PlanTargetSet.Baseline? in
        guard case .target(let target) = provision.value, target.target == row.target else { return nil }
        return target.baseline
      }.first
      let of = baseline.map { Title(vi: " (\(text($0, .vi)))", en: " (\(text($0, .en)))") } ?? Title(vi: "", en: "")
      return Title(
        vi: "chưa có số được duyệt hay công bố để làm số gốc\(of.vi)",
        en: "no approved or published figure is on record for the baseline\(of.en)")
    }
  }

  /// Of which day the baseline is.
  private static func text(_ baseline: PlanTargetSet.Baseline, _ language: Language) -> String {
    switch (baseline.kind, baseline.year, baseline.asOf) {
    case (.yearEnd, let year?, _): language == .vi ? "cuối năm \(year)" : "end of \(year)"
    case (.day, _, let day?): day.formatted(in: language)
    case (.yearEnd, nil, _), (.day, _, nil), (.previousYearEnd, _, _), (.planDay, _, _): baseline.kind.title[language]
    }
  }

  private static func figure(_ figure: TargetRow.Figure) -> Cell {
    .words(
      Title(
        vi: "\(figure.value.formatted(.vi)) (\(figure.year), \(figure.source.title.vi))",
        en: "\(figure.value.formatted(.en)) (\(figure.year), \(figure.source.title.en))"))
  }
}

extension TargetStatus {
  /// The status without the cause, which stands in a column of its own.
  var short: Title {
    if case .cannotBeJudged = self { return Title(vi: "chưa xét được", en: "cannot be judged yet") }
    return Title(vi: text(.vi), en: text(.en))
  }

  /// The status without its numbers, for machines.
  var code: String {
    switch self {
    case .judged(let verdict): verdict.code
    case .indicative(let verdict, by: _): "indicative-\(verdict.code)"
    case .noBaseline: "no-baseline"
    case .notApplicable: "not-applicable"
    case .cannotBeJudged: "cannot-be-judged"
    }
  }
}

extension TargetVerdict {
  var code: String {
    switch self {
    case .met: "met"
    case .exceeded: "exceeded"
    case .missed: "missed"
    case .kept: "kept"
    case .broken: "broken"
    case .onPace: "on-pace"
    case .behind: "behind"
    }
  }
}
