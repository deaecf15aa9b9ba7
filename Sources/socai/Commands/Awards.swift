import Bookkeeping
import Events
import Ledger
import Projections

enum AwardsCommand: Question {
  static let name = "awards"
  static let summary = Title(vi: "lịch sử khen thưởng theo đối tượng", en: "award histories by recipient")
  static let operands = "[RECIPIENT]"
  static let options =
    [
      Option("plan", "PLAN", Title(vi: "chỉ kế hoạch này", en: "only this plan")),
      Option("year", "YEAR", Title(vi: "chỉ năm khen này", en: "only awards for this year")),
      Option("by", "UNIT", Title(vi: "chỉ người quyết định này", en: "only what this office decided")),
      Option("form", "CODE", Title(vi: "chỉ hình thức này", en: "only this form")),
      Option("level", "CODE", Title(vi: "chỉ cấp này", en: "only this level")),
      Option("occasion", "CODE", Title(vi: "chỉ dịp này", en: "only this occasion")),
      Option(
        "basis-changed", nil,
        Title(
          vi: "khen thưởng mà số liệu làm căn cứ nay đã khác lúc quyết định",
          en: "awards whose figures read differently today from what they were at the decision")),
    ] + Option.question
  static let manual = Title(
    vi: """
      Mỗi khen thưởng một dòng: đối tượng, hình thức, cấp, dịp, năm, số và ngày quyết định, người quyết định, tiền đã chi và mức
      theo nghị định của ngày quyết định; khen thưởng bị hủy vẫn còn trong lịch sử, có ghi rõ. RECIPIENT là mã đơn vị, hộ, cá
      nhân hoặc tổ chức; khi đó mỗi dòng còn nêu khen thưởng trước mà phần đóng góp được tính từ sau đó, và tổng đã tính.
      --basis-changed nêu từng số liệu với giá trị lúc quyết định, giá trị nay, và các mục sổ làm nó đổi.

      Ví dụ:
        socai awards
        socai awards h-4k2m9q --as-of 2024-12-31
        socai awards --basis-changed
      """,
    en: """
      A row for each award: recipient, form, level, occasion, year, number and day of the decision, who decided, money paid and
      what the decree of that day gives; an award that was revoked stays in the history and says so. RECIPIENT is the id of a
      unit, household, person or body; then each row also has the award before, from which gifts count, and their sum.
      --basis-changed shows each figure as it was at the decision, as it is today, and the entries that changed it.

      Examples:
        socai awards
        socai awards h-4k2m9q --as-of 2024-12-31
        socai awards --basis-changed
      """)

  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    var filter = AwardFilter()
    filter.plan = try arguments["plan"].map {
      try inquiry.id(PlanID.self, $0, what: Title(vi: "kế hoạch", en: "plan"))
    }
    filter.recipient = try arguments.operands.first.map {
      try inquiry.id(SubjectID.self, $0, what: Title(vi: "đối tượng", en: "recipient"))
    }
    filter.year = try number("year", arguments).map { Year($0) }
    filter.decidedBy = try arguments["by"].map { try inquiry.unit($0) }
    filter.form = try code(AwardForm.self, "form", arguments)
    filter.level = try code(AwardLevel.self, "level", arguments)
    filter.occasion = try code(Occasion.self, "occasion", arguments)
    let rows = inquiry.state.awards.rows(filter, asOf: inquiry.day, inquiry.symbols)
    if arguments.has("basis-changed") {
      let place = LedgerPlace(folder: try Inquiry.folder(arguments))
      return changes(try inquiry.books.basisChanges(of: rows, at: place), inquiry)
    }
    return list(rows, showsChain: filter.recipient != nil, inquiry)
  }

  private static func list(_ rows: [AwardRow], showsChain: Bool, _ inquiry: Inquiry) -> Answer {
    var answer = Answer(
      Title(vi: "Khen thưởng (\(rows.count))", en: "Awards (\(rows.count))"),
      [
        Column("recipient", vi: "đối tượng", en: "recipient", detail: showsChain),
        Column("award", vi: "mã", en: "award", detail: !showsChain, identity: true),
        Column("form", vi: "hình thức", en: "form"), Column("level", vi: "cấp", en: "level"),
        Column("class", vi: "hạng", en: "class", detail: true),
        Column("emblem", vi: "biểu trưng", en: "emblem", detail: true),
        Column("occasion", vi: "dịp", en: "occasion"), Column("year", vi: "năm", en: "year"),
        Column("decisionNumber", vi: "quyết định", en: "decision"), Column("decidedOn", vi: "ngày", en: "day"),
        Column("decidedBy", vi: "người quyết định", en: "decided by", detail: true),
        Column("rewardVND", vi: "mức thưởng (đồng)", en: "reward (VND)", number: true, detail: true),
        Column("decreeVND", vi: "theo nghị định (đồng)", en: "by decree (VND)", number: true, detail: true),
        Column("decree", vi: "nghị định", en: "decree", detail: true),
        Column("paidVND", vi: "đã chi (đồng)", en: "paid (VND)", number: true, detail: showsChain),
        Column("state", vi: "tình trạng", en: "state"),
        Column("recoveredVND", vi: "thu hồi (đồng)", en: "recovered (VND)", number: true, detail: true),
        Column("countedFrom", vi: "tính từ sau", en: "counted from", detail: !showsChain),
        Column("countedVND", vi: "đóng góp được tính", en: "gifts counted", number: true, detail: !showsChain),
        Column("seq", vi: "mục sổ", en: "entry", number: true, detail: showsChain),
      ])
    answer.rows = rows.map { row(for: $0, inquiry) }
    return answer
  }

  private static func row(for row: AwardRow, _ inquiry: Inquiry) -> [Cell] {
    let awards = inquiry.state.awards
    let state: Cell =
      row.revocation.map { revoked in
        .code("revoked", Title(vi: "đã hủy \(revoked.on.formatted(in: .vi))", en: "revoked \(revoked.on)"))
      } ?? .code("in-force", Title(vi: "có hiệu lực", en: "in force"))
    let form = NamedForm(row.form, row.level, row.orderClass, row.flagScope, emblem: row.emblem)
    let prize = row.recipientKind.flatMap { awards.prize(for: form, $0, on: row.decidedOn) }
    let counted = row.recipient.map { recipient in
      inquiry.state.contributions.counted(of: recipient, before: row.decidedOn, asOf: inquiry.day, awards: awards)
    }
    return [
      inquiry.cell(row.recipient), inquiry.cell(row.award), .code(row.form), .code(row.level),
      row.orderClass.map { .code($0) } ?? .none, .flag(row.emblem), row.occasion.map { .code($0) } ?? .none,
      .year(row.year), .text(row.decisionNumber), .day(row.decidedOn), inquiry.cell(row.decidedBy),
      .number(row.rewardAmountVND.map { Int($0) }), .number(prize.map { Int($0.amountVND) }), .text(prize?.decree),
      .number(Int(row.paidVND)), state, .number(Int(row.recoveredVND)),
      counted?.point.award.map { inquiry.cell($0.award) } ?? .none,
      .number(counted.flatMap { $0.all.count == 0 ? nil : Int($0.counted.worthVND) }), inquiry.cell(row.seq),
    ]
  }

  private static func changes(_ changes: [BasisChange], _ inquiry: Inquiry) -> Answer {
    var answer = Answer(
      Title(vi: "Căn cứ đã thay đổi (\(changes.count))", en: "Basis changed (\(changes.count))"),
      [
        Column("award", vi: "khen thưởng", en: "award", identity: true),
        Column("recipient", vi: "đối tượng", en: "recipient"),
        Column("decidedOn", vi: "quyết định", en: "decided"),
        Column("figure", vi: "số liệu", en: "figure", identity: true),
        Column("before", vi: "lúc quyết định", en: "at the decision"), Column("after", vi: "nay", en: "today"),
        Column("entries", vi: "do mục sổ", en: "by entries"),
      ])
    answer.rows = changes.map { change in
      let award = inquiry.state.awards.award(change.award, asOf: inquiry.day)
      return [
        inquiry.cell(change.award), inquiry.cell(award?.recipient), .day(award?.decidedOn), .words(change.title),
        change.before?.cell ?? .none, change.after?.cell ?? .none, .list(change.entries.map { inquiry.cell($0) }),
      ]
    }
    return answer
  }
}

extension BasisFigure.Value {
  var cell: Cell {
    switch self {
    case .evidence(let value): return value.plain
    case .povertyClass(let povertyClass): return .code(povertyClass)
    case .poverty(let count, let total, let rate):
      let parts = [count.map { "\($0)" }, total.map { "/\($0)" }].compactMap { $0 }.joined()
      return .words(
        Title(
          vi: [parts, rate.map { "\($0.formatted(in: .vi)) %" } ?? ""].filter { !$0.isEmpty }.joined(separator: " = "),
          en: [parts, rate.map { "\($0) %" } ?? ""].filter { !$0.isEmpty }.joined(separator: " = ")))
    }
  }
}
