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
    ] + Option.plain
  static let manual = Title(
    vi: """
      Đọc lại từng byte: dạng chuẩn, số thứ tự, thời điểm, lô, băm của từng mục, mọi tầng của cây, gốc so với mọi điểm kiểm
      đã giữ, mọi chữ ký. Không sửa gì. Mã thoát 0: nguyên vẹn; 3: hư hại, nêu mục đầu tiên (hoặc tầng và vị trí).
      Sổ bị lùi về bản cũ cùng cả điểm kiểm thì tự nó không lộ ra: hãy đưa thêm biên nhận, điểm kiểm hoặc bằng chứng đã giữ ở
      nơi khác. Điểm kiểm hoặc bằng chứng đưa vào mà tự nó không đúng: mã thoát 1.

      Ví dụ:
        socai verify
        socai verify --checkpoint diem-kiem-da-giu --proof muc-128.tlog-proof
      """,
    en: """
      Reads every byte again: canonical form, numbers, times, batches, each entry's hash, every level of the tree, the root
      against every kept checkpoint, every signature. Changes nothing. Exit 0: sound; 3: damaged, naming the first bad entry
      (or level and index).
      A ledger that was rolled back together with its checkpoints does not show it by itself: hand in a receipt, a checkpoint or
      a proof that was kept elsewhere. One that does not hold by itself: exit 1.

      Examples:
        socai verify
        socai verify --checkpoint kept-checkpoint --proof entry-128.tlog-proof
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    let place = LedgerPlace(folder: try Inquiry.folder(arguments))
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
    if case .missing? = try? place.keyStanding(of: place.identity()) { console.tell(KeyStanding.missing.title(place)) }
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
