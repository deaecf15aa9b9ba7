import Events
import Ledger
import SignIn

enum TokenCommand: Command {
  static let name = "token"
  static let summary = Title(
    vi: "mã truy cập cho chương trình: tạo, liệt kê, thu hồi", en: "tokens for programs: make, list, revoke")
  static let operands = "new|list|revoke [NAME] [TOKEN]"
  static let options =
    [
      Option(
        "reach", "read|all",
        Title(
          vi: "new: chỉ đọc (mặc định), hoặc mọi quyền của tài khoản",
          en: "new: only read (unless told), or all that the account may")),
      Option(
        "days", "N",
        Title(
          vi: "new: có hạn bao nhiêu ngày (mặc định 90, nhiều nhất \(APIToken.dayCountMax))",
          en: "new: good for so many days (90 unless told, at most \(APIToken.dayCountMax))")),
      .vaultPlace,
    ] + Option.plain
  static let manual = Title(
    vi: """
      token new NAME TOKEN     tạo mã truy cập tên TOKEN cho tài khoản NAME và in mã đó, chỉ một lần này: sổ chỉ giữ băm của nó.
      token list [NAME]        liệt kê mã truy cập, của một tài khoản hay của tất cả.
      token revoke NAME TOKEN  thu hồi; dịch vụ đang chạy từ chối mã này trong vòng một giây.
      Chương trình gửi mã trong đầu mục Authorization: Bearer socai_…. Mã có quyền của tài khoản, không hơn: --reach read chỉ đọc;
      không mã nào đổi được mật khẩu hay tài khoản. Mã bắt đầu bằng socai_ để công cụ dò mã bị lộ tìm ra được.

      Ví dụ:
        socai token new lan.bq bao-cao-thang --days 30
        socai token revoke lan.bq bao-cao-thang
      """,
    en: """
      token new NAME TOKEN     makes a token called TOKEN for the account NAME and prints it, this once: only its hash is kept.
      token list [NAME]        lists tokens, of one account or of all.
      token revoke NAME TOKEN  takes it back; a running service refuses it within a second.
      A program sends it in the header Authorization: Bearer socai_…. It may what the account may and no more: --reach read only
      reads; no token changes passwords or accounts. It begins with socai_, so that scanners for lost secrets find it.

      Examples:
        socai token new lan.bq monthly-report --days 30
        socai token revoke lan.bq monthly-report
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    let verb = arguments.operands.first ?? "list"
    if verb != "new" {
      for option in ["reach", "days"] where arguments.has(option) {
        throw UsageError.onlyWith("--\(option)", "token new")
      }
    }
    switch verb {
    case "new": try make(arguments, console)
    case "list": try list(arguments, console)
    case "revoke": try revoke(arguments, console)
    case let other:
      throw UsageError.badValue(
        option: "token", value: other, expected: Title(vi: "new, list hoặc revoke", en: "new, list or revoke"))
    }
  }

  private static func make(_ arguments: Arguments, _ console: Console) throws {
    let reach = arguments["reach"] ?? APIToken.Reach.read.rawValue
    guard let reach = APIToken.Reach(rawValue: reach) else {
      throw UsageError.badValue(
        option: "--reach", value: reach, expected: Title(vi: "read hoặc all", en: "read or all"))
    }
    let days = arguments["days"] ?? "90"
    guard let dayCount = Int(days), 1...APIToken.dayCountMax ~= dayCount else {
      let expected = "1…\(APIToken.dayCountMax)"
      throw UsageError.badValue(
        option: "--days", value: days, expected: Title(vi: "số ngày \(expected)", en: "a number of days \(expected)"))
    }
    let accounts = try Accounts(arguments)
    let account = try accounts.named(arguments, at: 1)
    let (token, secret) = try accounts.addToken(
      to: account.id, named: try tokenName(arguments), reach: reach, dayCount: dayCount, at: .now())
    var answer = Answer(
      Title(vi: "Mã truy cập mới", en: "A new token"),
      [Column("what", vi: "mục", en: "what"), Column("value", vi: "giá trị", en: "value")])
    answer.rows = [
      [.text("name"), .text(account.name.text)], [.text("account"), .text(account.id)],
      [.text("token"), .text(token.name)], [.text("reach"), .text(token.reach.rawValue)],
      [.text("expires"), .text(token.expires.text)], [.text("secret"), .text(secret.text)],
    ]
    answer.notes = [
      Title(
        vi: "hãy cất mã ngay: không nơi nào giữ nó và không in lại được",
        en: "put it away now: it is kept nowhere and cannot be shown again")
    ]
    if account.isDisabled {
      answer.notes.append(
        Title(
          vi: "tài khoản đang bị vô hiệu hóa nên mã chưa dùng được",
          en: "the account is disabled, so the token opens nothing yet"))
    }
    console.print(answer)
  }

  private static func list(_ arguments: Arguments, _ console: Console) throws {
    if arguments.operands.count > 2 { throw UsageError.operandNotTaken(arguments.operands[2]) }
    let accounts = try Accounts(arguments)
    let shown =
      arguments.operands.count > 1 ? [try accounts.named(arguments, at: 1)] : try accounts.fresh().accounts
    let now = Moment.now()
    var answer = Answer(
      Title(vi: "Mã truy cập", en: "Tokens"),
      [
        Column("name", vi: "tên đăng nhập", en: "user name", identity: true),
        Column("account", vi: "mã tài khoản", en: "account", detail: true, identity: true),
        Column("token", vi: "mã truy cập", en: "token", identity: true), Column("reach", vi: "phạm vi", en: "reach"),
        Column("created", vi: "tạo lúc", en: "created"), Column("expires", vi: "hết hạn", en: "expires"),
        Column("state", vi: "tình trạng", en: "state"),
      ])
    for account in shown.sorted(by: { $0.name.text < $1.name.text }) {
      for token in account.tokens {
        answer.rows.append([
          .text(account.name.text), .text(account.id), .text(token.name), .text(token.reach.rawValue),
          .text(token.created.text), .text(token.expires.text), state(of: token, of: account, at: now),
        ])
      }
    }
    console.print(answer)
  }

  private static func state(of token: APIToken, of account: Account, at now: Moment) -> Cell {
    if account.isDisabled { return .code("disabled", Title(vi: "tài khoản vô hiệu hóa", en: "account disabled")) }
    if token.isExpired(at: now) { return .code("expired", Title(vi: "hết hạn", en: "expired")) }
    return .code("good", Title(vi: "dùng được", en: "good"))
  }

  private static func revoke(_ arguments: Arguments, _ console: Console) throws {
    let accounts = try Accounts(arguments)
    let account = try accounts.named(arguments, at: 1)
    let name = try tokenName(arguments)
    try accounts.revokeToken(named: name, of: account.id)
    console.say(
      Title(
        vi: "\(account.name.text): đã thu hồi mã truy cập \(name)",
        en: "\(account.name.text): the token \(name) is revoked"))
  }

  private static func tokenName(_ arguments: Arguments) throws(UsageError) -> String {
    guard arguments.operands.count > 2 else {
      throw .operandMissing(Title(vi: "TOKEN (tên mã truy cập)", en: "TOKEN (the token's name)"))
    }
    return arguments.operands[2]
  }
}
