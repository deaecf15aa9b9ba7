import Events
import Ledger
import SignIn

enum AccountCommand: Command {
  static let name = "account"
  static let summary = Title(
    vi: "tài khoản đăng nhập: thêm, đặt mật khẩu, vô hiệu hóa, liệt kê, đăng xuất",
    en: "accounts that sign in: add, set a password, disable, list, sign out")
  static let operands = "add|password|disable|enable|remove|sign-out|list [NAME]"
  static let options =
    [
      Option(
        "id", "ACCOUNT",
        Title(
          vi: "add: mã tài khoản đã có quyền trong sổ, như a-7f3k (mặc định tạo mã mới)",
          en: "add: the account's id, such as a-7f3k, where rights name it already (a new one unless told)")),
      .passwordFile, .vaultPlace,
    ] + Option.plain
  static let manual = Title(
    vi: """
      account add NAME       thêm người đăng nhập NAME; in mã tài khoản, là mã đứng trong mục ghi và trong quyền (access.granted).
      account password NAME  đặt mật khẩu mới; mọi phiên đang mở của tài khoản kết thúc.
      account disable NAME   không đăng nhập được nữa, phiên và mã truy cập hết hiệu lực; mục đã ghi giữ nguyên.
      account enable NAME    cho đăng nhập lại.
      account remove NAME    bỏ tên, mật khẩu và mã truy cập; mã tài khoản vẫn đứng trong sổ.
      account sign-out NAME  kết thúc mọi phiên, ở mọi trình duyệt; mã truy cập vẫn còn.
      account list           liệt kê tài khoản. Quyền của từng tài khoản: 'socai access'.
      Tên và mật khẩu (scrypt) nằm trong DIR.access/accounts cạnh két khóa, không bao giờ vào sổ. Tài khoản mới chưa có quyền gì.
      Dịch vụ đang chạy thấy thay đổi trong vòng một giây. Mật khẩu có ít nhất 10 ký tự, hỏi ở màn hình hoặc đọc từ tệp, không
      bao giờ viết trong lệnh.

      Ví dụ:
        socai account add lan.bq
        socai account add hoa --id a-7f3k --password-file /dev/fd/3 3< mat-khau
        socai account disable lan.bq
      """,
    en: """
      account add NAME       somebody who signs in as NAME; prints the account's id, which entries and rights (access.granted) name.
      account password NAME  sets a new password; every open session of the account ends.
      account disable NAME   nobody signs in with it, its sessions and tokens end; what it recorded stays.
      account enable NAME    lets it sign in again.
      account remove NAME    forgets its name, password and tokens; its id stays on record.
      account sign-out NAME  ends every session, in every browser; tokens stay.
      account list           lists the accounts. For their rights: 'socai access'.
      Names and passwords (scrypt) lie in DIR.access/accounts beside the vault, never in the log. A new account has no right yet.
      A running service sees a change within a second. A password has at least 10 characters; it is asked at the terminal or
      read from a file, never written in a call.

      Examples:
        socai account add lan.bq
        socai account add hoa --id a-7f3k --password-file /dev/fd/3 3< password
        socai account disable lan.bq
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    let verb = arguments.operands.first ?? "list"
    guard let action = Action(rawValue: verb) else {
      throw UsageError.badValue(
        option: "account", value: verb,
        expected: Title(
          vi: "add, password, disable, enable, remove, sign-out hoặc list",
          en: "add, password, disable, enable, remove, sign-out or list"))
    }
    if action != .add, arguments.has("id") { throw UsageError.onlyWith("--id", "account add") }
    if action != .add, action != .password, arguments.has("password-file") {
      throw UsageError.onlyWith("--password-file", "account add")
    }
    let accounts = try Accounts(arguments)
    let now = Moment.now()
    switch action {
    case .add: try add(arguments, to: accounts, at: now, console)
    case .password:
      let account = try accounts.named(arguments, at: 1)
      try accounts.setPassword(of: account.id, to: try NewPassword.ask(for: account.name, arguments, console.language))
      console.say(
        Title(
          vi: "\(account.name.text) (\(account.id)): đã đặt mật khẩu mới, mọi phiên đã kết thúc",
          en: "\(account.name.text) (\(account.id)): the new password is set, every session has ended"))
    case .disable:
      let account = try accounts.named(arguments, at: 1)
      try accounts.disable(account.id, at: now)
      console.say(
        Title(
          vi: "\(account.name.text) (\(account.id)): đã vô hiệu hóa; quyền trong sổ thu hồi bằng access.revoked",
          en: "\(account.name.text) (\(account.id)) is disabled; its rights on record end by access.revoked"))
    case .enable:
      let account = try accounts.named(arguments, at: 1)
      try accounts.enable(account.id)
      console.say(
        Title(
          vi: "\(account.name.text) (\(account.id)): đăng nhập lại được",
          en: "\(account.name.text) (\(account.id)) may sign in again"))
    case .remove:
      let account = try accounts.named(arguments, at: 1)
      try accounts.remove(account.id)
      console.say(
        Title(
          vi: "đã bỏ \(account.name.text); mã \(account.id) vẫn đứng trong các mục đã ghi",
          en: "\(account.name.text) is removed; the id \(account.id) stays in what was recorded"))
    case .signOut:
      let account = try accounts.named(arguments, at: 1)
      try accounts.signOutEverywhere(account.id)
      console.say(
        Title(
          vi: "\(account.name.text) (\(account.id)): mọi phiên đã kết thúc",
          en: "\(account.name.text) (\(account.id)): every session has ended"))
    case .list:
      if arguments.operands.count > 1 { throw UsageError.operandNotTaken(arguments.operands[1]) }
      console.print(answer(try accounts.fresh().accounts, at: now))
    }
  }

  private enum Action: String {
    case add, password, disable, enable, remove, list
    case signOut = "sign-out"
  }

  private static func add(
    _ arguments: Arguments, to accounts: Accounts, at now: Moment, _ console: Console
  ) throws {
    let name = try UserName(arguments, at: 1)
    let list = try accounts.fresh()
    // Before anybody types a password for nothing.
    if list[name] != nil { throw SignInError.nameTaken(name.text) }
    if let id = arguments["id"] {
      if !Account.isID(id) { throw SignInError.badAccountID(id) }
      if list[id] != nil { throw SignInError.accountTaken(id) }
    }
    let password = try NewPassword.ask(for: name, arguments, console.language)
    let account = try accounts.add(name, id: arguments["id"], password, at: now)
    var answer = answer([account], at: now)
    answer.notes = [
      Title(
        vi: "chưa có quyền gì cho đến khi một mục access.granted nêu \(account.id)",
        en: "it has no right until an entry access.granted names \(account.id)")
    ]
    console.print(answer)
  }

  private static func answer(_ accounts: [Account], at now: Moment) -> Answer {
    var answer = Answer(
      Title(vi: "Tài khoản (\(accounts.count))", en: "Accounts (\(accounts.count))"),
      [
        Column("name", vi: "tên đăng nhập", en: "user name", identity: true),
        Column("account", vi: "mã tài khoản", en: "account", identity: true),
        Column("state", vi: "tình trạng", en: "state"), Column("created", vi: "tạo lúc", en: "created"),
        Column("disabled", vi: "vô hiệu hóa lúc", en: "disabled", detail: true),
        Column("tokens", vi: "mã truy cập", en: "tokens", number: true),
      ])
    answer.rows = accounts.sorted { $0.name.text < $1.name.text }.map { account in
      [
        .text(account.name.text), .text(account.id),
        account.isDisabled
          ? .code("disabled", Title(vi: "vô hiệu hóa", en: "disabled"))
          : .code("enabled", Title(vi: "dùng được", en: "enabled")),
        .text(account.created.text), .text(account.disabled?.text),
        .number(account.tokens.count { !$0.isExpired(at: now) }),
      ]
    }
    return answer
  }
}
