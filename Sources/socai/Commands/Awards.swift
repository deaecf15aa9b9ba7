import Events
import Projections

enum AwardsCommand: Command {
  static let name = "awards"
  static let summary = Title(vi: "lịch sử khen thưởng theo đối tượng", en: "award histories by recipient")
  static let operands = "[RECIPIENT]"
  static let options =
    [Option("year", "YEAR", Title(vi: "chỉ năm khen này", en: "only awards for this year"))] + Option.question
  static let manual = Title(
    vi: """
      Mỗi khen thưởng một dòng: đối tượng, hình thức, cấp, dịp, năm, số và ngày quyết định, người quyết định, tiền đã chi;
      khen thưởng bị hủy vẫn còn trong lịch sử, có ghi rõ. RECIPIENT là mã đơn vị, hộ, cá nhân hoặc tổ chức.

      Ví dụ:
        socai awards
        socai awards h-4k2m9q --as-of 2024-12-31
      """,
    en: """
      A row for each award: recipient, form, level, occasion, year, number and day of the decision, who decided, money paid;
      an award that was revoked stays in the history and says so. RECIPIENT is the id of a unit, household, person or body.

      Examples:
        socai awards
        socai awards h-4k2m9q --as-of 2024-12-31
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    let inquiry = try Inquiry(arguments)
    var rows: [AwardRow]
    if let text = arguments.operands.first {
      let recipient = try inquiry.id(SubjectID.self, text, what: Title(vi: "đối tượng", en: "recipient"))
      rows = inquiry.state.awards.history(of: recipient, asOf: inquiry.day)
    } else {
      rows = inquiry.state.awards.rows(asOf: inquiry.day, inquiry.symbols)
    }
    if let year = try number("year", arguments) { rows = rows.filter { $0.year == Year(year) } }
    var answer = Answer(
      Title(vi: "Khen thưởng (\(rows.count))", en: "Awards (\(rows.count))"),
      [
        Column("recipient", vi: "đối tượng", en: "recipient"), Column("award", vi: "mã", en: "award", detail: true),
        Column("form", vi: "hình thức", en: "form"), Column("level", vi: "cấp", en: "level"),
        Column("class", vi: "hạng", en: "class", detail: true),
        Column("emblem", vi: "biểu trưng", en: "emblem", detail: true),
        Column("occasion", vi: "dịp", en: "occasion"), Column("year", vi: "năm", en: "year"),
        Column("decisionNumber", vi: "quyết định", en: "decision"), Column("decidedOn", vi: "ngày", en: "day"),
        Column("decidedBy", vi: "người quyết định", en: "decided by", detail: true),
        Column("paidVND", vi: "đã chi (đồng)", en: "paid (VND)", number: true),
        Column("state", vi: "tình trạng", en: "state"),
        Column("recoveredVND", vi: "thu hồi (đồng)", en: "recovered (VND)", number: true, detail: true),
        Column("seq", vi: "mục sổ", en: "entry", number: true),
      ])
    answer.rows = rows.map { row in
      let inForce = Title(vi: "có hiệu lực", en: "in force")
      let state: Cell =
        row.revocation.map { revoked in
          .code("revoked", Title(vi: "đã hủy \(revoked.on.formatted(in: .vi))", en: "revoked \(revoked.on)"))
        } ?? .code("in-force", inForce)
      return [
        inquiry.cell(row.recipient), inquiry.cell(row.award), .code(row.form), .code(row.level),
        row.orderClass.map { .code($0) } ?? .none, .flag(row.emblem), row.occasion.map { .code($0) } ?? .none,
        .year(row.year), .text(row.decisionNumber), .day(row.decidedOn), inquiry.cell(row.decidedBy),
        .number(Int(row.paidVND)), state, .number(Int(row.recoveredVND)), inquiry.cell(row.seq),
      ]
    }
    inquiry.answer(answer)
  }
}
