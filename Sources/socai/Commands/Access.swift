import Events
import Projections

enum AccessCommand: Question {
  static let name = "access"
  static let summary = Title(vi: "ai được ghi, được đọc gì, từ khi nào", en: "who may record and read what, since when")
  static let operands = "[ACCOUNT]"
  static let options = Option.question
  static let manual = Title(
    vi: """
      Mỗi quyền một dòng: tài khoản, vai trò, đơn vị (và cấp dưới), nhóm sự kiện, từ ngày, ngày thu hồi, tình trạng vào ngày
      hỏi. Khi chưa cấp quyền ghi cho ai thì ai cũng ghi được; từ quyền ghi đầu tiên, chỉ người có quyền mới ghi được, và tài
      khoản mở sổ luôn được cấp, thu hồi quyền. Người xem chỉ thấy số liệu, kiểm toán viên thấy mọi mục nhưng
      không mở tên; tên người mở cho các vai trò khác.

      Ví dụ:
        socai access
        socai access a-7f3k --as-of 2024-06-30
      """,
    en: """
      A row for each right: account, role, unit (and those below), groups of events, from when, when revoked, and its state on
      the day asked for. While nobody was given the right to record, anybody may; from the first such grant on only who has it
      records, and the account that opened the ledger may always grant and revoke. A reader sees counts, an auditor every
      entry without names; names are for the other roles.

      Examples:
        socai access
        socai access a-7f3k --as-of 2024-06-30
      """)

  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    let access = inquiry.state.access
    var grants = access.grants(asOf: inquiry.day, inquiry.symbols)
    if let text = arguments.operands.first {
      let account = try inquiry.id(AccountID.self, text, what: Title(vi: "tài khoản", en: "account"))
      grants = access.grants(of: account, asOf: inquiry.day)
    }
    var answer = Answer(
      Title(vi: "Quyền (\(grants.count))", en: "Rights (\(grants.count))"),
      [
        Column("account", vi: "tài khoản", en: "account", identity: true),
        Column("role", vi: "vai trò", en: "role", identity: true),
        Column("scope", vi: "mã đơn vị", en: "unit id", detail: true, identity: true),
        Column("name", vi: "đơn vị", en: "unit"),
        Column("groups", vi: "nhóm sự kiện", en: "groups of events"), Column("from", vi: "từ ngày", en: "from"),
        Column("until", vi: "thu hồi", en: "revoked"), Column("state", vi: "tình trạng", en: "state"),
        Column("reason", vi: "lý do thu hồi", en: "why revoked", detail: true),
        Column("seq", vi: "mục", en: "entry", number: true),
        Column("revokedSeq", vi: "mục thu hồi", en: "entry of revocation", number: true),
      ])
    answer.rows = grants.map { grant in
      [
        inquiry.cell(grant.account), .code(grant.role), inquiry.cell(grant.scope), .text(inquiry.name(of: grant.scope)),
        groups(of: grant), .day(grant.from), .day(grant.revocation?.on), state(of: grant, on: inquiry.day),
        .text(grant.revocation?.reason), inquiry.cell(grant.seq),
        grant.revocation.map { inquiry.cell($0.seq) } ?? .none,
      ]
    }
    if !access.isKept {
      answer.notes.append(
        Title(
          vi: "chưa có quyền ghi nào được cấp: ai cũng ghi được",
          en: "no right to record was given yet: anybody may record"))
    }
    if let opener = access.opener {
      let id = inquiry.text(opener)
      answer.notes.append(
        Title(vi: "\(id) đã mở sổ và luôn được cấp quyền", en: "\(id) opened the ledger and may always grant"))
    }
    return answer
  }

  private static func groups(of grant: AccessGrant) -> Cell {
    if grant.eventGroups.isEmpty { return .code("all", Title(vi: "tất cả", en: "all")) }
    return .list(grant.eventGroups.map { .code($0) })
  }

  private static func state(of grant: AccessGrant, on day: Day) -> Cell {
    if grant.isRevoked(on: day) { return .code("revoked", Title(vi: "đã thu hồi", en: "revoked")) }
    if grant.isInForce(on: day) { return .code("in-force", Title(vi: "có hiệu lực", en: "in force")) }
    return .code("not-yet", Title(vi: "chưa đến ngày", en: "not yet in force"))
  }
}
