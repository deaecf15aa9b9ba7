import Bookkeeping
import Events
import Ledger
import Projections

extension Option {
  /// What opens personal fields, where a command can show them.
  static let personal: [Option] = [
    Option(
      "open", nil,
      Title(vi: "mở trường cá nhân cho tài khoản ở --reader", en: "open personal fields for the account in --reader")),
    Option(
      "reader", "ACCOUNT",
      Title(vi: "ai đọc: cần quyền đã ghi ('socai access')", en: "who reads: needs a right on record ('socai access')")),
  ]
}

extension PersonalReader {
  /// The reader that a call names with `--open --reader ACCOUNT`; nil without `--open`.
  init?(_ arguments: Arguments, _ books: Books) throws {
    guard arguments.has("open") else { return nil }
    guard let account = arguments["reader"] else {
      throw UsageError.operandMissing(
        Title(vi: "--reader: --open cần biết ai đọc", en: "--reader, which says for whom to --open,"))
    }
    let place = try LedgerPlace(arguments)
    let isPast = arguments.has("as-of") || arguments.has("as-known")
    let now = isPast ? try Books(at: place) : books
    self = try PersonalReader(books, rights: now.state, at: place, for: account, on: now.today)
  }
}

extension Access.PersonalReading {
  /// One sentence why personal fields stay closed; nil when they do not.
  func refusal(of account: String) -> Title? {
    switch self {
    case .entitled: nil
    case .noGrant:
      Title(
        vi: "trường cá nhân không mở: \(account) không có quyền nào có hiệu lực trong sổ ('socai access' liệt kê)",
        en: "personal fields stay closed: no right of \(account) is in force on record ('socai access' lists them)")
    case .countsOnly:
      Title(
        vi: "trường cá nhân không mở: \(account) là người xem hoặc kiểm toán viên, không xem tên",
        en: "personal fields stay closed: \(account) is a reader or an auditor, who see no names")
    case .elsewhere:
      Title(
        vi: "trường cá nhân không mở: quyền của \(account) là cho đơn vị hoặc nhóm sự kiện khác",
        en: "personal fields stay closed: the rights of \(account) are for other units or other groups of events")
    }
  }
}
