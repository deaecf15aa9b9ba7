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
    let id = inquiry.text(card.subject)
    let name = inquiry.name(of: card.subject)
    let subject = name == id ? id : "\(name) (\(id))"
    let (plan, first, last) = (inquiry.text(card.plan), card.years.lowerBound, card.years.upperBound)
    var answer = Answer(
      Title(
        vi: "Phiếu bằng chứng của \(subject), kế hoạch \(plan), \(first)–\(last)",
        en: "Evidence sheet of \(subject), plan \(plan), \(first)–\(last)"),
      [
        Column("criterion", vi: "tiêu chí", en: "criterion", detail: true, identity: true),
        Column("clause", vi: "mục", en: "clause"), Column("label", vi: "nội dung", en: "what it asks"),
        Column("figure", vi: "số liệu", en: "figure", identity: true),
        Column("part", vi: "tách ra", en: "part", detail: !takesApart, identity: true),
        Column("value", vi: "giá trị", en: "value"),
        Column("number", vi: "số", en: "number", detail: true), Column("of", vi: "trên", en: "of", detail: true),
        Column("remark", vi: "ghi chú", en: "remark", detail: true),
        Column("standing", vi: "kết quả", en: "standing"), Column("entries", vi: "mục sổ", en: "entries"),
      ])
    for row in card.rows { answer.rows += rows(row, takesApart: takesApart, inquiry) }
    answer.notes = notes(card)
    return answer
  }

  private static func rows(_ row: Scorecard.Row, takesApart: Bool, _ inquiry: Inquiry) -> [[Cell]] {
    let criterion = row.criterion
    let label = Title(vi: criterion.labelVi, en: criterion.labelEn)
    func line(
      _ figure: Cell, part: Cell = .none, _ value: Evidence.Value?, shown: Cell? = nil, remark: Title? = nil,
      entries: [Seq]
    ) -> [Cell] {
      [
        inquiry.cell(criterion.criterion), .text(criterion.clause), .words(label), figure, part,
        shown ?? value?.cell(remark) ?? .none, value?.number ?? .none, value?.whole ?? .none,
        remark.map { .words($0) } ?? .none, .code(row.standing.code, row.standing.title), inquiry.cell(entries),
      ]
    }
    var lines: [[Cell]] = []
    for evidence in row.evidence {
      let figure = Cell.code(evidence.figure)
      lines.append(line(figure, evidence.value, remark: evidence.remark, entries: evidence.entries))
      guard takesApart else { continue }
      lines += evidence.parts.map { line(figure, part: .words($0.label), $0.value, entries: []) }
    }
    let attestation = Cell.code("attestation", Title(vi: "xác nhận", en: "attestation"))
    for said in row.attestations {
      lines.append(line(attestation, nil, shown: .words(said.words(inquiry)), entries: [said.seq]))
    }
    return lines.isEmpty ? [line(.none, nil, entries: [])] : lines
  }

  private static func notes(_ card: Scorecard) -> [Title] {
    guard !card.rows.isEmpty else {
      return [
        Title(
          vi: "Kế hoạch không có tiêu chí cho loại đối tượng này; thêm --kind nếu sổ chưa ghi loại.",
          en: "The plan has no criterion for a subject of this kind; add --kind if the ledger does not know its kind.")
      ]
    }
    let kinds = card.kinds.sorted { $0.rawValue < $1.rawValue }.map(\.title)
    var notes = [
      Title(
        vi: "Xét theo loại: \(kinds.map(\.vi).joined(separator: "; ")). \(tally(card, .vi)).",
        en: "Judged as: \(kinds.map(\.en).joined(separator: "; ")). \(tally(card, .en)).")
    ]
    let gaps = card.rows.filter { $0.standing == .noEvidence }
    if !gaps.isEmpty {
      notes.append(
        Title(
          vi: "Chưa có bằng chứng: \(gaps.map(\.criterion.labelVi).joined(separator: "; ")).",
          en: "No evidence: \(gaps.map(\.criterion.labelEn).joined(separator: "; "))."))
    }
    return notes
  }

  /// `8 criteria: 2 reached, 5 figure on record, 1 no evidence`.
  private static func tally(_ card: Scorecard, _ language: Language) -> String {
    let counts = Scorecard.Standing.allCases.compactMap { standing -> String? in
      let count = card.rows.count { $0.standing == standing }
      return count == 0 ? nil : "\(count) \(standing.title[language])"
    }
    let all = Title(vi: "\(card.rows.count) tiêu chí", en: "\(card.rows.count) criteria")
    return "\(all[language]): \(counts.joined(separator: ", "))"
  }
}

extension CriterionAttestation {
  /// Who said so, when, and whether a document stands behind it.
  fileprivate func words(_ inquiry: Inquiry) -> Title {
    let by = inquiry.name(of: attestedBy)
    return Title(
      vi: "\(by), \(on.formatted(in: .vi)): \(isSatisfied ? "đạt" : "không đạt"), "
        + (hasDocument ? "có văn bản" : "chưa có văn bản"),
      en: "\(by), \(on): \(isSatisfied ? "so" : "not so"), "
        + (hasDocument ? "with a document" : "without a document"))
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
    case .notApplicable: Title(vi: "không áp dụng", en: "not applicable")
    case .noEvidence: Title(vi: "chưa có bằng chứng", en: "no evidence")
    }
  }

  var code: String {
    switch self {
    case .reached: "reached"
    case .notReached: "not-reached"
    case .shown: "shown"
    case .attested: "attested"
    case .refuted: "refuted"
    case .notApplicable: "not-applicable"
    case .noEvidence: "no-evidence"
    }
  }
}

extension Evidence.Value {
  /// As a reader sees it, with what it means.
  fileprivate func cell(_ remark: Title?) -> Cell {
    let (vi, en) = (plain.text(in: .vi), plain.text(in: .en))
    guard let remark else { return .words(Title(vi: vi, en: en)) }
    return .words(Title(vi: "\(vi) (\(remark.vi))", en: "\(en) (\(remark.en))"))
  }

  var plain: Cell {
    switch self {
    case .count(let count): .number(count)
    case .amount(let amount):
      .words(Title(vi: "\(Cell.grouped(Int(amount), .vi)) đồng", en: "\(Cell.grouped(Int(amount), .en)) đồng"))
    case .share(let some, let all): share(some, all)
    case .shareOfAmount(let some, let all): share(Int(some), Int(all))
    case .number(let number): .decimal(number)
    case .ratio(let ratio): .decimal(ratio.shown(decimals: 3))
    case .day(let day): .day(day)
    case .isSo: .flag(true)
    case .isNotSo: .flag(false)
    case .notApplicable: .words(Title(vi: "không áp dụng", en: "not applicable"))
    }
  }

  /// `4/5 = 80.00%`; of nothing there is no share.
  private func share(_ some: Int, _ all: Int) -> Cell {
    guard let percent = Decimal(percent: some, of: all) else { return .text("\(some)/\(all)") }
    return .words(
      Title(
        vi: "\(Cell.grouped(some, .vi))/\(Cell.grouped(all, .vi)) = \(percent.formatted(in: .vi))%",
        en: "\(Cell.grouped(some, .en))/\(Cell.grouped(all, .en)) = \(percent)%"))
  }

  /// For machines: the count, the amount in đồng, the part of a share.
  fileprivate var number: Cell {
    switch self {
    case .count(let count), .share(let count, of: _): .number(count)
    case .amount(let amount), .shareOfAmount(let amount, of: _): .number(Int(amount))
    case .number(let number): .decimal(number)
    case .ratio(let ratio): .decimal(ratio.shown(decimals: 3))
    case .day(let day): .day(day)
    case .isSo: .flag(true)
    case .isNotSo: .flag(false)
    case .notApplicable: .none
    }
  }

  /// What a share is taken of.
  fileprivate var whole: Cell {
    switch self {
    case .share(_, of: let all): .number(all)
    case .shareOfAmount(_, of: let all): .number(Int(all))
    case .count, .amount, .number, .ratio, .day, .isSo, .isNotSo, .notApplicable: .none
    }
  }
}
