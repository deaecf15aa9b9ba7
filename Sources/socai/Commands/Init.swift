import Bookkeeping
import Events
import Ledger
import Merkle
import SignIn

enum InitCommand: Command {
  static let name = "init"
  static let summary = Title(vi: "lập một sổ cái mới", en: "make a new ledger")
  static let operands = "DIR"
  static let options = [
    Option(
      "origin", "NAME",
      Title(
        vi: "tên của sổ, như example.gov.vn/so-cai (không dấu cách, không '+')",
        en: "the ledger's name, such as example.gov.vn/so-cai (no spaces, no '+')")),
    Option("title", "TEXT", Title(vi: "tên cho người đọc", en: "a title for readers")),
    Option(
      "time-zone", "ZONE",
      Title(vi: "múi giờ (mặc định Asia/Ho_Chi_Minh)", en: "time zone (Asia/Ho_Chi_Minh unless told)")),
    Option("inclusive", nil, Title(vi: "'trước ngày X' gồm cả ngày X", en: "'before day X' takes in X itself")),
    Option(
      "story", "TIME",
      Title(
        vi: "sổ minh họa bắt đầu từ thời điểm này; 'at' lấy từ bản nháp",
        en: "a story that begins at this moment; 'at' comes from the drafts")),
    Option(
      "passphrase", nil,
      Title(
        vi: "mã hóa khóa ký bằng câu mật khẩu, hỏi hai lần ở màn hình",
        en: "encrypt the signing key under a passphrase, asked for twice at the terminal")),
    .passphraseFile,
    Option(
      "key", "FILE",
      Title(vi: "nơi để khóa ký (mặc định DIR.key)", en: "where the signing key goes (DIR.key unless told)")),
    Option(
      "vault", "FILE",
      Title(
        vi: "nơi để két khóa cá nhân (mặc định DIR.vault)",
        en: "where the keys of personal data go (DIR.vault unless told)")),
    Option(
      "admin", "NAME",
      Title(
        vi: "tên đăng nhập của quản trị đầu tiên: tạo tài khoản và mục cấp quyền đầu tiên",
        en: "the first administrator's user name: makes the account, and the first right on record")),
    .passwordFile, .format, .lang, .help,
  ]
  static let manual = Title(
    vi: """
      Lập thư mục DIR với mục đầu tiên (ledger.opened), khóa ký và két khóa cá nhân đặt cạnh thư mục, quyền 0600.
      Hãy giữ DIR.key và DIR.vault ở nơi an toàn và sao lưu riêng: mất khóa ký thì sổ vẫn kiểm tra được nhưng không ghi thêm
      được; két giữ khóa của họ tên, địa chỉ đã niêm phong. --passphrase mã hóa khóa ký (scrypt, PKCS #8): mọi lệnh ghi sẽ
      hỏi câu mật khẩu, và quên câu này cũng là mất khóa.
      --admin NAME tạo tài khoản đăng nhập (mật khẩu hỏi hai lần ở màn hình, scrypt, trong DIR.access cạnh két) và mục
      access.granted đầu tiên: từ đó chỉ ai được cấp quyền mới ghi được. Quản trị là người mở sổ: luôn cấp và thu hồi được
      quyền; muốn ghi việc khác thì tự cấp quyền đó. Lệnh vận hành (key rotate, erase) cần --by với mã tài khoản này.

      Ví dụ:
        socai init so-cai --origin example.gov.vn/so-cai --title "Sổ cái phong trào"
        socai init so-cai --origin example.gov.vn/so-cai --admin quan.tri
      """,
    en: """
      Makes the folder DIR with its first entry (ledger.opened); the signing key and the vault lie beside it, mode 0600.
      Keep DIR.key and DIR.vault safe and back them up apart: without the key the ledger can be verified but not written; the
      vault has the keys of sealed names and addresses. --passphrase encrypts the signing key (scrypt, PKCS #8): every command
      that writes will ask for it, and to forget it is to lose the key.
      --admin NAME makes an account that signs in (its password is asked twice at the terminal; scrypt, in DIR.access beside
      the vault) and the first access.granted: from then on only who has a right records. The administrator is who opened the
      ledger: it may always grant and revoke, and grants itself what else it is to record. Commands of the operator (key
      rotate, erase) then need --by with its account id.

      Examples:
        socai init ledger --origin example.gov.vn/ledger --title "Ledger of the movement"
        socai init ledger --origin example.gov.vn/ledger --admin keeper
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    guard let folder = arguments.operands.first else {
      throw UsageError.operandMissing(Title(vi: "DIR (thư mục của sổ mới)", en: "DIR (the new ledger's folder)"))
    }
    guard let origin = arguments["origin"] else {
      throw UsageError.operandMissing(Title(vi: "--origin (tên của sổ)", en: "--origin (the ledger's name)"))
    }
    var opening = Opening(origin: origin, title: arguments["title"] ?? origin)
    if let zone = arguments["time-zone"] { opening.timeZone = zone }
    opening.strictBefore = !arguments.has("inclusive")
    if let text = arguments["story"] {
      guard let at = Timestamp(text) else {
        throw UsageError.badValue(
          option: "--story", value: text,
          expected: Title(vi: "thời điểm như 2015-01-01T00:00:00.000Z", en: "a moment such as 2015-01-01T00:00:00.000Z")
        )
      }
      opening.storyAt = at
    }
    let place = try LedgerPlace(arguments, folder: Inquiry.named(folder))
    let isProtected = arguments.has("passphrase") || arguments.has("passphrase-file")
    let passphrase =
      isProtected ? try Passphrase.new("passphrase-file", "SOCAI_PASSPHRASE_FILE", arguments, console.language) : nil
    let admin = try FirstAdministrator(arguments, at: place, console)
    if let admin { opening.by = admin.id }
    var checkpoint: SignedCheckpoint
    do { checkpoint = try opening.make(at: place, protecting: passphrase) } catch let fault as KeyFault {
      throw UsageError.badValue(
        option: "--origin", value: origin,
        expected: Title(vi: "một tên hợp lệ (\(fault))", en: "a name that can name a key (\(fault))"))
    }
    let identity = try LedgerReader.open(place).identity
    if let admin { checkpoint = try admin.make(at: place) }
    var answer = Answer(
      Title(vi: "Đã lập sổ cái \(folder)", en: "Made the ledger \(folder)"),
      [Column("what", vi: "mục", en: "what"), Column("value", vi: "giá trị", en: "value")])
    answer.rows = [
      [.text("origin"), .text(origin)], [.text("vkey"), .text(identity.newestKey.text)],
      [.text("key"), .text(place.keyPath)], [.text("vault"), .text(place.vaultPath)],
      [.text("root"), .text(checkpoint.root.base64)],
    ]
    if let admin {
      answer.rows += [[.text("admin"), .text(admin.name.text)], [.text("account"), .text(admin.id)]]
      answer.notes = [
        Title(
          vi: "\(admin.id) là quản trị; chưa ai được ghi gì khác cho đến khi được cấp quyền",
          en: "\(admin.id) is the administrator; nobody records anything else until given the right")
      ]
    }
    console.print(answer)
  }
}
