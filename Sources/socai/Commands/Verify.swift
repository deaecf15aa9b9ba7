import Events
import Ledger
import Merkle

enum VerifyCommand: Command {
  static let name = "verify"
  static let summary = Title(vi: "kiểm tra từng byte của sổ", en: "check every byte of the ledger")
  static let options =
    [
      Option(
        "checkpoint", "FILE",
        Title(
          vi: "sổ phải khớp cả điểm kiểm giữ ở nơi khác này (nêu được nhiều lần)",
          en: "hold the log to this checkpoint from elsewhere too (may be given again)")),
      Option(
        "proof", "FILE",
        Title(
          vi: "sổ phải có mục mà .tlog-proof này chứng minh (nêu được nhiều lần)",
          en: "hold the log to this .tlog-proof too (may be given again)")),
      Option(
        "from", "FILE",
        Title(
          vi: "chỉ đọc từ sau điểm kiểm này, coi phần trước là đã kiểm",
          en: "read only what comes behind this checkpoint, and take what it covers as checked before")),
      Option(
        "tiles", "DIR|URL",
        Title(
          vi: "kiểm tra bản sao dạng C2SP tlog-tiles, và so với sổ",
          en: "verify a mirror in the form of C2SP tlog-tiles, and compare it with the ledger")),
      Option(
        "vkey", "VKEY",
        Title(vi: "với --tiles khi không có sổ: khóa của sổ", en: "with --tiles and no ledger: the ledger's key")),
    ] + Option.plain
  static let manual = Title(
    vi: """
      Đọc lại từng byte: dạng chuẩn, số thứ tự, thời điểm, lô, băm của từng mục, mọi tầng của cây, gốc so với mọi điểm kiểm
      đã giữ, mọi chữ ký. Không sửa gì. Mã thoát 0: nguyên vẹn; 3: hư hại, nêu mục đầu tiên (hoặc tầng và vị trí).
      Sổ bị lùi về bản cũ cùng cả điểm kiểm thì tự nó không lộ ra: hãy đưa thêm biên nhận, điểm kiểm hoặc bằng chứng đã giữ ở
      nơi khác. Điểm kiểm hoặc bằng chứng đưa vào mà tự nó không đúng: mã thoát 1.
      --tiles đọc mọi mục và mọi băm của một bản sao (thư mục hoặc máy chủ web), tính lại cả cây, so với điểm kiểm của bản sao và
      mọi điểm kiểm của sổ; tệp và vị trí sai đầu tiên được nêu. Bản thân sổ thì kiểm bằng 'socai verify' không có --tiles.

      Ví dụ:
        socai verify
        socai verify --checkpoint diem-kiem-da-giu --proof muc-128.tlog-proof
        socai verify --tiles https://example.gov.vn/so-cai --vkey "example.gov.vn/so-cai+8b5bc488+AZ…"
      """,
    en: """
      Reads every byte again: canonical form, numbers, times, batches, each entry's hash, every level of the tree, the root
      against every kept checkpoint, every signature. Changes nothing. Exit 0: sound; 3: damaged, naming the first bad entry
      (or level and index).
      A ledger that was rolled back together with its checkpoints does not show it by itself: hand in a receipt, a checkpoint or
      a proof that was kept elsewhere. One that does not hold by itself: exit 1.
      --tiles reads every entry and hash of a mirror (a folder or a web server), computes the whole tree anew and compares it with
      the mirror's checkpoint and with those of the ledger; it names what is wrong by file and place. The ledger itself is
      verified without --tiles.

      Examples:
        socai verify
        socai verify --checkpoint kept-checkpoint --proof entry-128.tlog-proof
        socai verify --tiles https://example.gov.vn/ledger --vkey "example.gov.vn/ledger+8b5bc488+AZ…"
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    try arguments.refuse("tiles", with: "checkpoint", "proof", "from")
    try arguments.refuse(without: "tiles", "vkey")
    if let mirror = arguments["tiles"] { return try verifyMirror(mirror, arguments, console) }
    let place = try LedgerPlace(arguments)
    let evidence = try Evidence(arguments, place)
    let report = try check(place, evidence, console)
    guard report.isSound else { throw DamagedLedger(sentences: report.damageTitles) }
    try evidence.checkProofs(place)
    var answer = Answer(
      Title(vi: "Sổ nguyên vẹn", en: "The ledger is sound"),
      [
        Column("entries", vi: "số mục", en: "entries", number: true),
        Column("checkpoints", vi: "điểm kiểm", en: "checkpoints", number: true), Column("root", vi: "gốc", en: "root"),
        Column("strays", vi: "tệp lạ", en: "stray files"),
      ])
    answer.rows = [
      [
        .number(Int(report.entryCount)), .number(report.checkpointCount), .text(report.checkpoint?.root.base64),
        .list(report.strays.map { .text($0) }),
      ]
    ]
    console.print(answer)
    for title in report.remarkTitles { console.tell(title) }
    if case .missing? = try? place.keyStanding(of: place.identity()) { console.tell(noKey(place)) }
  }

  private static func noKey(_ place: LedgerPlace) -> Title {
    Title(
      vi:
        "Không có khóa ký ở \(place.keyPath): đọc và kiểm tra được, không ghi được; 'socai help key' nói phải làm gì khi mất khóa.",
      en:
        "No signing key lies at \(place.keyPath): this can be read and verified, not written; 'socai help key' says what to do when a key is lost."
    )
  }

  private static func check(
    _ place: LedgerPlace, _ evidence: Evidence, _ console: Console
  ) throws -> VerificationReport {
    let bar = Progress(Title(vi: "Kiểm tra sổ", en: "Verifying"), in: console.language)
    return try Verifier(
      place, pinned: evidence.pinned, trusted: evidence.trusted,
      progress: { done, total in bar.update(done: done, of: total) }
    ).verify()
  }
}
