import Bookkeeping
import Events
import Ledger
import Merkle

enum KeyCommand: Command {
  static let name = "key"
  static let summary = Title(
    vi: "khóa ký của sổ: xem, đặt câu mật khẩu, thay khóa", en: "the signing key: show, protect by a passphrase, rotate"
  )
  static let operands = "show|passphrase|rotate"
  static let options =
    [
      Option(
        "new-passphrase-file", "FILE",
        Title(
          vi: "passphrase: tệp chứa câu mật khẩu mới; không có thì hỏi hai lần",
          en: "passphrase: a file with the new one; else it is asked twice")),
      Option("remove", nil, Title(vi: "passphrase: bỏ câu mật khẩu", en: "passphrase: take it away")),
      .account, .onBehalf,
    ] + Option.signing + Option.plain
  static let manual = Title(
    vi: """
      key show        các khóa của sổ, mỗi khóa ký từ kích thước nào, và khóa ký đang ở đâu, có câu mật khẩu không.
      key passphrase  đặt, đổi hoặc bỏ (--remove) câu mật khẩu. Khóa được mã hóa bằng scrypt trong dạng PKCS #8, mà
                      'openssl pkey -in FILE' mở được. Mọi lệnh ghi sổ sẽ hỏi câu mật khẩu.
      key rotate      thay khóa: khóa cũ ký giấy giao cho khóa mới, LEDGER và một mục key.rotated ghi lại, điểm kiểm sau đó do
                      khóa mới ký; khóa cũ bị hủy. Hãy sao lưu khóa mới ngay.
      Mất khóa: mọi mục đã ghi vẫn đọc, chứng minh và kiểm tra được đến điểm kiểm cuối, nhưng không ghi thêm được. Đặt lại khóa
      từ bản sao; không còn bản nào thì lập sổ kế tiếp bằng 'init' và giữ nguyên sổ này.

      Ví dụ:
        socai key show
        socai key passphrase
        socai key rotate --by a-van-hanh
      """,
    en: """
      key show        the ledger's keys, the size from which each signs, where the key of today is and whether it has a passphrase.
      key passphrase  sets, changes or takes away (--remove) the passphrase. The key is encrypted with scrypt in PKCS #8, which
                      'openssl pkey -in FILE' opens. Every command that writes will ask for it.
      key rotate      hands over to a new key: the old one signs a note that names it, LEDGER and an entry key.rotated record it,
                      later checkpoints are signed by it, and the old one is destroyed. Back the new key up at once.
      A lost key: all that is on record can be read, proved and verified up to the last checkpoint, but nothing can be recorded.
      Put the key back from its copy; if there is none, begin a successor ledger with 'init' and keep this one as it is.

      Examples:
        socai key show
        socai key passphrase
        socai key rotate --by a-operator
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    let place = try LedgerPlace(arguments)
    switch arguments.operands.first ?? "show" {
    case "show": try show(place, console)
    case "passphrase": try protect(place, arguments, console)
    case "rotate": try rotate(place, LedgerOperator(arguments), console)
    case let other:
      throw UsageError.badValue(
        option: "key", value: other,
        expected: Title(vi: "show, passphrase hoặc rotate", en: "show, passphrase or rotate"))
    }
  }

  // MARK: Show

  private static func show(_ place: LedgerPlace, _ console: Console) throws {
    let identity = try place.identity()
    let standing = try place.keyStanding(of: identity)
    var answer = Answer(
      Title(vi: "Khóa ký của \(identity.origin)", en: "Signing keys of \(identity.origin)"),
      [
        Column("from", vi: "ký sau kích thước", en: "signs beyond size", number: true),
        Column("id", vi: "mã khóa", en: "key id"), Column("state", vi: "tình trạng", en: "state"),
        Column("vkey", vi: "khóa kiểm tra", en: "verifier key"),
      ])
    for key in identity.keys {
      let state =
        key.verifier == identity.newestKey ? standing.cell : .code("past", Title(vi: "đã thay", en: "rotated"))
      answer.rows.append([
        .number(Int(key.from.count)), .text(key.verifier.id.hex), state, .text(key.verifier.text),
      ])
    }
    answer.notes = [standing.title(place)]
    console.print(answer)
  }

  // MARK: Passphrase

  private static func protect(_ place: LedgerPlace, _ arguments: Arguments, _ console: Console) throws {
    try arguments.refuse("remove", with: "new-passphrase-file")
    let isEncrypted: Bool
    switch try place.keyStanding(of: place.identity()) {
    case .ready(let encrypted): isEncrypted = encrypted
    case .missing: throw LedgerError.noKey(path: place.keyPath)
    case .other: throw LedgerError.otherKey(path: place.keyPath)
    case .bad(let fault): throw LedgerError.badKey(path: place.keyPath, fault)
    }
    if arguments.has("remove"), !isEncrypted {
      throw Refused(sentences: [
        Title(vi: "\(place.keyPath) không có câu mật khẩu", en: "\(place.keyPath) has no passphrase")
      ])
    }
    // The old one first, as a person expects to be asked.
    if isEncrypted { _ = try place.passphrase?(place.keyPath) }
    let new =
      arguments.has("remove") ? nil : try Passphrase.new("new-passphrase-file", nil, arguments, console.language)
    try place.protectKey(with: new)
    console.say(
      new == nil
        ? Title(vi: "\(place.keyPath): đã bỏ câu mật khẩu", en: "\(place.keyPath): the passphrase is taken away")
        : Title(vi: "\(place.keyPath): đã đặt câu mật khẩu", en: "\(place.keyPath): the passphrase is set"))
  }

  // MARK: Rotate

  private static func rotate(_ place: LedgerPlace, _ account: LedgerOperator, _ console: Console) throws {
    let keeper = try Keeper(at: place)
    AppendCommand.tell(keeper, console)
    let recorded: [Keeper.Recorded]
    switch keeper.rotateKey(as: account) {
    case .accepted(let entries): recorded = entries
    case .refused(let refusals): throw Refusals(all: refusals)
    case .failed(let sentence): throw Refused(sentences: [sentence])
    }
    try keeper.close()
    let identity = try place.identity()
    try listNewestKey(of: identity, in: CosignatureStore(place))
    var answer = Answer(
      Title(vi: "Đã thay khóa ký", en: "The signing key is rotated"),
      [Column("what", vi: "mục", en: "what"), Column("value", vi: "giá trị", en: "value")])
    answer.rows = [
      [.text("seq"), .number(recorded.first.map { Int($0.seq.number) })],
      [.text("from"), .number(identity.keys.last.map { Int($0.from.count) })],
      [.text("vkey"), .text(identity.newestKey.text)], [.text("key"), .text(place.keyPath)],
    ]
    answer.notes = [
      Title(
        vi: "hãy sao lưu khóa mới và gửi khóa kiểm tra mới cho các bên làm chứng",
        en: "back the new key up, and hand the new verifier key to the witnesses")
    ]
    console.print(answer)
  }

  /// Adds the new key to the ledger's own policy, so that what it signs counts for whoever reads that file.
  private static func listNewestKey(of identity: LedgerIdentity, in store: CosignatureStore) throws {
    guard let bytes = try store.policyBytes(), let policy = try? Merkle.Policy(parsing: bytes),
      !policy.logs.contains(where: { $0.key == identity.newestKey })
    else { return }
    try store.replacePolicy(bytes + Array("log \(identity.newestKey.text)\n".utf8))
  }
}

extension LedgerOperator {
  init(_ arguments: Arguments) {
    self.init()
    if let by = arguments["by"] { self.by = by }
    if let unit = arguments["unit"] { self.unit = unit }
  }
}

extension KeyStanding {
  var cell: Cell {
    switch self {
    case .ready(isEncrypted: true): .code("encrypted", Title(vi: "có câu mật khẩu", en: "under a passphrase"))
    case .ready(isEncrypted: false): .code("clear", Title(vi: "không có câu mật khẩu", en: "without a passphrase"))
    case .missing: .code("missing", Title(vi: "thiếu", en: "missing"))
    case .other: .code("other", Title(vi: "là khóa khác", en: "another key"))
    case .bad: .code("bad", Title(vi: "không đọc được", en: "not readable"))
    }
  }

  /// One sentence on what can be done with it, and what to do when nothing can.
  func title(_ place: LedgerPlace) -> Title {
    switch self {
    case .ready(isEncrypted: true):
      Title(
        vi: "\(place.keyPath) ký được, sau khi nhập câu mật khẩu",
        en: "\(place.keyPath) signs, once its passphrase is given")
    case .ready(isEncrypted: false):
      Title(
        vi: "\(place.keyPath) ký được; ai đọc được tệp này thì ký được: 'socai key passphrase' mã hóa nó",
        en: "\(place.keyPath) signs, and so does whoever can read it: 'socai key passphrase' encrypts it")
    case .missing: LedgerError.noKey(path: place.keyPath).title
    case .other: LedgerError.otherKey(path: place.keyPath).title
    case .bad(let fault): LedgerError.badKey(path: place.keyPath, fault).title
    }
  }
}
