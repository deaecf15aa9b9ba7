import Events
import Ledger
import Merkle

enum CheckpointCommand: Command {
  static let name = "checkpoint"
  static let summary = Title(vi: "điểm kiểm mới nhất đã ký", en: "the newest signed checkpoint")
  static let options =
    [
      Option(
        "size", "N", Title(vi: "điểm kiểm đã giữ của cỡ này", en: "the one that is kept of this size, not the newest")),
      Option(
        "policy", "FILE",
        Title(
          vi: "điểm kiểm mới nhất đã công bố theo chính sách C2SP này, cùng chữ ký của bên làm chứng",
          en: "the newest that this C2SP tlog-policy counts as published, with the witnesses' cosignatures")),
    ] + Option.plain
  static let manual = Title(
    vi: """
      In điểm kiểm mới nhất nguyên văn (C2SP tlog-checkpoint): tên sổ, số mục, gốc, chữ ký. Ai giữ được dòng này thì sổ
      không thể đổi những gì đã ghi mà không bị phát hiện. --format json in số mục, gốc, khóa kiểm tra và nguyên văn.
      """,
    en: """
      Prints the newest checkpoint as it is (C2SP tlog-checkpoint): the ledger's name, size, root, signature. Whoever keeps it
      will notice if anything that was recorded changes. --format json prints size, root, verifier key and the note.
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    let reader = try LedgerReader.open(LedgerPlace(folder: try Inquiry.folder(arguments)))
    guard let signed = try checkpoint(arguments, reader) else { return }
    guard console.format != .table else { return Terminal.write(signed.text) }
    console.print(answer(signed, reader))
  }

  static func answer(_ signed: SignedCheckpoint, _ reader: LedgerReader) -> Answer {
    var answer = Answer(
      Title(vi: "Điểm kiểm", en: "Checkpoint"),
      [
        Column("origin", vi: "tên sổ", en: "origin"), Column("size", vi: "số mục", en: "size", number: true),
        Column("root", vi: "gốc", en: "root"), Column("vkey", vi: "khóa kiểm tra", en: "verifier key"),
        Column("note", vi: "nguyên văn", en: "note", detail: true),
      ])
    answer.rows = [
      [
        .text(signed.checkpoint.origin.text), .number(Int(signed.size.count)), .text(signed.root.base64),
        .text(reader.identity.key(for: signed.size).text), .text(signed.text),
      ]
    ]
    return answer
  }

  static func checkpoint(_ arguments: Arguments, _ reader: LedgerReader) throws -> SignedCheckpoint? {
    try arguments.refuse("policy", with: "size")
    if let path = arguments["policy"] {
      let store = try CosignatureStore(reader.place)
      guard let published = try store.published(by: try InputFile.policy(path)) else {
        throw Refused(sentences: [
          Title(
            vi: "chưa điểm kiểm nào được coi là đã công bố theo chính sách; 'socai witness ask' xin chữ ký",
            en: "no checkpoint is published by this policy yet; 'socai witness ask' asks for cosignatures")
        ])
      }
      return published.signed
    }
    guard let count = try number("size", arguments) else { return reader.checkpoint }
    if count > 0, let signed = try reader.checkpoint(of: TreeSize(UInt64(count))) { return signed }
    let sizes = try reader.checkpointSizes().map(\.description)
    let list = sizes.count > 8 ? "…, " + sizes.suffix(8).joined(separator: ", ") : sizes.joined(separator: ", ")
    throw UsageError.badValue(
      option: "--size", value: "\(count)",
      expected: Title(vi: "một cỡ đã giữ: \(list)", en: "a size that is kept: \(list)"))
  }
}
