import Events
import Projections

enum ScorecardCommand: Question {
  static let name = "scorecard"
  static let summary = Title(
    vi: "phiếu bằng chứng: từng tiêu chí của một đối tượng", en: "evidence sheet: each criterion of one subject")
  static let operands = "SUBJECT"
  static let options =
    [
      Option("plan", "PLAN", Title(vi: "kế hoạch có các tiêu chí", en: "the plan whose criteria are asked")),
      Option(
        "kind", "CODE",
        Title(
          vi: "xét như loại đối tượng này (mặc định: theo sổ)",
          en: "judged as this kind (unless told: as the ledger has it)")),
      Option("parts", nil, Title(vi: "tách từng số liệu", en: "take each figure apart")),
    ] + Option.question
  static let manual = Title(
    vi: """
      SUBJECT là mã một đơn vị, hộ, cá nhân hay tổ chức. Mỗi tiêu chí của loại đối tượng đó: số liệu tính từ sổ với các mục
      làm nên nó, xác nhận kèm văn bản, hoặc 'chưa có bằng chứng'. Ngưỡng in trong kế hoạch cho biết đạt hay chưa đạt.

      Ví dụ:
        socai scorecard <mã xã> --plan <mã> --as-of 2025-12-31
        socai scorecard <mã hộ> --plan <mã> --parts
      """,
    en: """
      SUBJECT is the id of a unit, household, person or body. Each criterion of its kind: a figure worked out from the ledger
      with the entries that made it, an attestation with its document, or "no evidence". Where the plan prints a threshold,
      it says whether the figure reaches it.

      Examples:
        socai scorecard <commune> --plan <id> --as-of 2025-12-31
        socai scorecard <household> --plan <id> --parts
      """)

  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    guard let text = arguments.operands.first else {
      throw UsageError.operandMissing(Title(vi: "SUBJECT (mã đối tượng)", en: "SUBJECT (the subject's id)"))
    }
    let subject = try inquiry.id(SubjectID.self, text, what: Title(vi: "đối tượng", en: "subject"))
    let plan = try plan(arguments["plan"], inquiry)
    let kind = try code(SubjectKind.self, "kind", arguments)
    let card = Scorecard(of: subject, as: kind.map { [$0] }, under: plan, asOf: inquiry.day, in: inquiry.state)
    return answer(card, takesApart: arguments.has("parts"), inquiry)
  }

  private static func plan(_ text: String?, _ inquiry: Inquiry) throws -> PlanID {
    let plans = inquiry.state.plans.ids(in: inquiry.symbols)
    guard let text else {
      guard plans.count == 1, let only = plans.first else {
        let names = plans.map { inquiry.text($0) }.joined(separator: ", ")
        throw UsageError.operandMissing(Title(vi: "--plan (một trong: \(names))", en: "--plan (one of \(names))"))
      }
      return only
    }
    return try inquiry.id(PlanID.self, text, what: Title(vi: "kế hoạch", en: "plan"))
  }

  private static func answer(_ card: Scorecard, takesApart: Bool, _ inquiry: Inquiry) -> Answer {
    let name = inquiry.text(card.subject)
    var answer = Answer(
      Title(
        vi:
          "Phiếu bằng chứng của \(name), kế hoạch \(inquiry.text(card.plan)), \(card.years.lowerBound)–\(card.years.upperBound)",
        en:
          "Evidence sheet of \(name), plan \(inquiry.text(card.plan)), \(card.years.lowerBound)–\(card.years.upperBound)"
      ),
      [
        Column("criterion", vi: "tiêu chí", en: "criterion", identity: true),
        Column("clause", vi: "mục, khoản", en: "clause"), Column("label", vi: "nội dung", en: "what it asks"),
        Column("figure", vi: "số liệu", en: "figure", identity: true), Column("value", vi: "giá trị", en: "value"),
        Column("part", vi: "phần", en: "part", detail: !takesApart, identity: true),
        Column("standing", vi: "kết quả", en: "standing"), Column("entries", vi: "mục sổ", en: "entries"),
      ])
    for row in card.rows { answer.rows += rows(row, takesApart: takesApart, inquiry) }
    answer.notes = notes(card)
    return answer
  }

  private static func rows(_ row: Scorecard.Row, takesApart: Bool, _ inquiry: Inquiry) -> [[Cell]] {
    let criterion = row.criterion
    let label = Title(vi: criterion.labelVi, en: criterion.labelEn)
    func line(_ figure: Cell, _ value: Cell, part: Cell = .none, entries: [Seq]) -> [Cell] {
      [
        inquiry.cell(criterion.criterion), .text(criterion.clause), .words(label), figure, value, part,
        .code("\(row.standing)", row.standing.title), .list(entries.map { inquiry.cell($0) }),
      ]
    }
    var lines: [[Cell]] = []
    for evidence in row.evidence {
      lines.append(line(.code(evidence.figure), evidence.value.cell, entries: evidence.entries))
      guard takesApart else { continue }
      lines += evidence.parts.map { line(.code(evidence.figure), $0.value.cell, part: .words($0.label), entries: []) }
    }
    for attestation in row.attestations {
      let words = Title(
        vi: (attestation.isSatisfied ? "xác nhận đạt" : "xác nhận không đạt")
          + (attestation.hasDocument ? ", có văn bản" : ", chưa có văn bản"),
        en: (attestation.isSatisfied ? "attested" : "attested as not so")
          + (attestation.hasDocument ? ", with a document" : ", without a document"))
      let by = Title(
        vi: "\(inquiry.name(of: attestation.attestedBy)), \(attestation.on.formatted(in: .vi))",
        en: "\(inquiry.name(of: attestation.attestedBy)), \(attestation.on)")
      lines.append(line(.code("attestation", words), .words(by), entries: [attestation.seq]))
    }
    return lines.isEmpty ? [line(.none, .none, entries: [])] : lines
  }

  private static func notes(_ card: Scorecard) -> [Title] {
    let gaps = card.rows.count { $0.standing == .noEvidence }
    guard !card.rows.isEmpty else {
      return [
        Title(
          vi: "Kế hoạch không có tiêu chí cho loại đối tượng này; thêm --kind nếu sổ chưa ghi loại.",
          en: "The plan has no criterion for a subject of this kind; add --kind if the ledger does not know its kind.")
      ]
    }
    return [
      Title(
        vi: "\(card.rows.count) tiêu chí, \(gaps) chưa có bằng chứng.",
        en: "\(card.rows.count) criteria, \(gaps) without evidence.")
    ]
  }
}

extension Scorecard.Standing {
  var title: Title {
    switch self {
    case .reached: Title(vi: "đạt", en: "reached")
    case .notReached: Title(vi: "chưa đạt", en: "not reached")
    case .shown: Title(vi: "có số liệu", en: "figure on record")
    case .attested: Title(vi: "được xác nhận", en: "attested")
    case .refuted: Title(vi: "xác nhận không đạt", en: "attested as not so")
    case .noEvidence: Title(vi: "chưa có bằng chứng", en: "no evidence")
    }
  }
}

extension Evidence.Value {
  var cell: Cell {
    switch self {
    case .count(let count): .number(count)
    case .amount(let amount): .number(Int(amount))
    case .share(let some, let all): share("\(some)/\(all)", Decimal(percent: some, of: all))
    case .shareOfAmount(let some, let all):
      share("\(some)/\(all)", Decimal(percent: Int(some), of: Int(all)))
    case .number(let number): .decimal(number)
    case .day(let day): .day(day)
    case .isSo: .flag(true)
    }
  }

  /// `4/5 = 80.00%`.
  private func share(_ text: String, _ percent: Decimal?) -> Cell {
    guard let percent else { return .text(text) }
    return .words(Title(vi: "\(text) = \(percent.formatted(in: .vi))%", en: "\(text) = \(percent)%"))
  }
}
