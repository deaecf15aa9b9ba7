import Events
import Ledger
import Merkle

enum CheckpointCommand: Command {
  static let name = "checkpoint"
  static let summary = Title(vi: "điểm kiểm mới nhất đã ký", en: "the newest signed checkpoint")
  static let options = Option.plain
  static let manual = Title(
    vi: """
      In điểm kiểm mới nhất nguyên văn (C2SP tlog-checkpoint): tên sổ, số mục, gốc, chữ ký. Ai giữ được dòng này thì sổ
      không thể đổi những gì đã ghi mà không bị phát hiện. --format json in số mục và gốc.
      """,
    en: """
      Prints the newest checkpoint as it is (C2SP tlog-checkpoint): the ledger's name, size, root, signature. Whoever keeps it
      will notice if anything that was recorded changes. --format json prints size and root.
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    let reader = try LedgerReader.open(LedgerPlace(folder: try Inquiry.folder(arguments)))
    guard let signed = reader.checkpoint else { return }
    guard console.format != .table else { return Terminal.write(signed.text) }
    var answer = Answer(
      Title(vi: "Điểm kiểm", en: "Checkpoint"),
      [
        Column("origin", vi: "tên sổ", en: "origin"), Column("size", vi: "số mục", en: "size", number: true),
        Column("root", vi: "gốc", en: "root"), Column("vkey", vi: "khóa kiểm tra", en: "verifier key"),
      ])
    answer.rows = [
      [
        .text(signed.checkpoint.origin.text), .number(Int(signed.size.count)), .text(signed.root.base64),
        .text(reader.identity.key(for: signed.size).text),
      ]
    ]
    console.print(answer)
  }
}
