import Events
import Ledger
import Merkle
import Witnessing

/// `socai witness`: being a witness, and having others as witnesses.
enum WitnessCommand: Command {
  static let name = "witness"
  static let summary = Title(
    vi: "làm chứng cho sổ khác; xin bên khác làm chứng cho sổ này",
    en: "witness other ledgers; ask others to witness this one")
  static let operands = "[init|add VKEY URL|ask|status|policy [FILE]|compare FILE...]..."
  static let options =
    [
      Option("listen", "ADDR:PORT", Title(vi: "làm dịch vụ làm chứng ở địa chỉ này", en: "serve as a witness here")),
      Option(
        "state", "DIR",
        Title(vi: "nơi bên làm chứng ghi nhớ (khóa ở DIR.key)", en: "where the witness remembers (its key: DIR.key)")),
      Option("name", "NAME", Title(vi: "tên bên làm chứng, như tinh.vn/w1", en: "the witness's name, such as a.vn/w1")),
      Option(
        "log", "VKEY|FILE",
        Title(
          vi: "sổ được làm chứng: khóa, tệp LEDGER, thư mục sổ hoặc chính sách (nêu được nhiều lần)",
          en: "a log to witness: vkey, LEDGER file, ledger folder or policy (may be given again)")),
      Option(
        "policy", "FILE",
        Title(
          vi: "chính sách C2SP thay cho witness/policy của sổ",
          en: "a C2SP tlog-policy instead of the ledger's witness/policy")),
      Option(
        "needed", "K",
        Title(
          vi: "với add: số bên phải ký (mặc định: quá nửa)",
          en: "with add: how many must sign (more than half unless told)")
      ),
      Option(
        "holder", "TEXT", Title(vi: "với add: cơ quan giữ khóa", en: "with add: the organisation that holds the key")),
      .account, .onBehalf,
    ] + Option.signing + Option.plain
  static let manual = Title(
    vi: """
      Bên làm chứng ký vào điểm kiểm của một sổ khi sổ đó chỉ nối dài những gì bên này đã thấy (C2SP tlog-witness). Sổ bị lùi
      về bản cũ rồi ghi khác đi thì không xin được chữ ký nữa, và cả hai điểm kiểm trái nhau được giữ làm chứng cứ.

      Làm chứng cho sổ khác:
        init      lập khóa và in khóa kiểm tra; --state DIR --name TÊN
        --listen  chạy dịch vụ: POST /add-checkpoint, GET /<băm tên sổ>/checkpoint. Lần đầu có --name thì tự lập khóa.
                  Không có --log thì làm chứng cho các sổ của lần trước. Dừng bằng Ctrl-C hoặc SIGTERM; yêu cầu đang xử lý được trả lời xong.
        status    với --state: cỡ đã ký của từng sổ và chứng cứ đã giữ

      Nhờ bên khác làm chứng cho sổ này:
        add VKEY URL   thêm bên làm chứng vào witness/policy, ghi witness.enrolled vào sổ, rồi xin chữ ký
        ask            xin từng bên trong chính sách ký điểm kiểm mới nhất; chữ ký được giữ trong witness/ và checkpoints/
        status         cỡ mà từng bên đã ký, cỡ được coi là đã công bố theo chính sách, chứng cứ trái nhau
        policy [FILE]  in chính sách của sổ, hoặc thay bằng FILE
        compare A B    so hai điểm kiểm trong tệp, không cần mạng; hoặc xem một tệp chứng cứ. Khóa của sổ: --log hoặc --ledger

      Mã thoát 0: ổn; 1: có bên chưa ký, hoặc chưa rõ hai điểm kiểm có khớp không; 3: sổ có hai lịch sử, hoặc mất mục đã ký.

      Ví dụ:
        socai witness --listen 0.0.0.0:8900 --state chung --name tinh.vn/w1 --log ledger.vn/so+50fd4b51+AY8s…
        socai witness add tinh.vn/w1+20324abe+BCms… https://w1.tinh.vn
        socai witness status
      """,
    en: """
      A witness signs a ledger's checkpoint as long as the ledger only adds to what the witness has seen (C2SP tlog-witness). A
      ledger that was put back to an old copy and written on differently gets no more signatures, and the two checkpoints that
      contradict each other are kept as evidence.

      To witness other ledgers:
        init      makes the key and prints its vkey; --state DIR --name NAME
        --listen  serves POST /add-checkpoint and GET /<hash of the origin>/checkpoint. The first time, --name makes the key.
                  Without --log it serves the logs of the last time. Ctrl-C or SIGTERM stops it; what has begun is answered.
        status    with --state: the size signed of each log, and the evidence that is kept

      To have others witness this ledger:
        add VKEY URL   adds a witness to witness/policy, records witness.enrolled, and asks for a cosignature
        ask            asks each witness of the policy to cosign the newest checkpoint; kept in witness/ and checkpoints/
        status         the size that each has signed, the size that the policy counts as published, contradictions
        policy [FILE]  prints the ledger's policy, or puts FILE in its place
        compare A B    compares two checkpoints in files, offline; or reads a file of evidence. The log's key: --log or --ledger

      Exit 0: good; 1: somebody has not signed, or nothing shows whether two checkpoints agree; 3: the ledger has two
      histories, or has lost entries that it signed.

      Examples:
        socai witness --listen 0.0.0.0:8900 --state seen --name province.vn/w1 --log ledger.vn/log+50fd4b51+AY8s…
        socai witness add province.vn/w1+20324abe+BCms… https://w1.province.vn
        socai witness status
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    let words = Array(arguments.operands.dropFirst())
    let action = arguments.operands.first
    if action != "add", let option = ["needed", "holder", "by", "unit"].first(where: arguments.has) {
      throw UsageError.onlyWith("--\(option)", "add")
    }
    func plain(_ countMax: Int) throws(UsageError) {
      if words.count > countMax { throw .operandNotTaken(words[countMax]) }
    }
    switch action {
    case nil:
      guard arguments.has("listen") else {
        throw UsageError.operandMissing(
          Title(
            vi: "--listen, init, add, ask, status, policy hoặc compare",
            en: "--listen, init, add, ask, status, policy or compare"))
      }
      try WitnessServing(arguments, console).run()
    case "init":
      try plain(0)
      try WitnessServing(arguments, console).makeKey()
    case "status":
      try plain(0)
      if arguments.has("state") {
        try WitnessServing(arguments, console).status()
      } else {
        try WitnessAsking(arguments, console).status()
      }
    case "ask":
      try plain(0)
      try WitnessAsking(arguments, console).ask()
    case "add":
      try plain(2)
      try WitnessAsking(arguments, console).add(words)
    case "policy":
      try plain(1)
      try WitnessAsking(arguments, console).policy(words.first)
    case "compare":
      try plain(2)
      try WitnessComparing(arguments, console).compare(words)
    case .some(let word): throw UsageError.operandNotTaken(word)
    }
  }

  /// The keys of the logs that the call names.
  static func logKeys(_ arguments: Arguments) throws -> [VerifierKey] {
    try arguments.all("log").flatMap { text -> [VerifierKey] in
      if let key = try? VerifierKey(parsing: text) {
        if key.type == .ed25519 { return [key] }
      } else if let keys = try keys(inFile: text) {
        return keys
      }
      throw UsageError.badValue(
        option: "--log", value: text,
        expected: Title(
          vi: "khóa kiểm tra của một sổ (tên+mã+base64), hoặc tệp LEDGER, thư mục sổ, tệp chính sách có khóa đó",
          en: "a log's vkey (name+id+base64), or a LEDGER file, a ledger's folder or a policy that has one"))
    }
  }

  private static func keys(inFile path: String) throws -> [VerifierKey]? {
    if let identity = try? LedgerPlace(folder: path).identity() { return identity.keys.map(\.verifier) }
    guard let bytes = try? InputFile.bytes(path, as: "--log") else { return nil }
    if let identity = try? LedgerIdentity(parsing: bytes) { return identity.keys.map(\.verifier) }
    if let policy = try? Policy(parsing: bytes) { return policy.logs.isEmpty ? nil : policy.logs.map(\.key) }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let keys = lines.compactMap { try? VerifierKey(parsing: String($0)) }.filter { $0.type == .ed25519 }
    return keys.isEmpty || keys.count != lines.count ? nil : keys
  }
}
