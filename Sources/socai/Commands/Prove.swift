import Events
import Ledger
import Merkle

enum ProveCommand: Command {
  static let name = "prove"
  static let summary = Title(
    vi: "bằng chứng một mục có trong sổ, hoặc sổ chỉ nối dài",
    en: "proof that an entry is in the log, or that the log only grew")
  static let operands = "[SEQ|ID]"
  static let options =
    [
      Option(
        "size", "N",
        Title(vi: "trong cây có N mục (mặc định: mới nhất)", en: "in the tree of N entries (the newest unless told)")),
      Option(
        "from", "N", Title(vi: "bằng chứng nối tiếp: từ cây có N mục", en: "consistency: from the tree of N entries")),
      Option(
        "to", "M",
        Title(vi: "đến cây có M mục (mặc định: mới nhất)", en: "to the tree of M entries (the newest unless told)")),
    ] + Option.plain
  static let manual = Title(
    vi: """
      Với một mục: các băm từ lá lên gốc (RFC 9162, 2.1.3), đã được kiểm lại trước khi in. Với --from: chứng minh cây M mục
      giữ nguyên N mục đầu (2.1.4).

      Ví dụ:
        socai prove 128
        socai prove --from 100 --to 200
      """,
    en: """
      For an entry: the hashes from its leaf up to the root (RFC 9162, 2.1.3), checked again before they are printed. With
      --from: that the tree of M entries keeps the first N as they were (2.1.4).

      Examples:
        socai prove 128
        socai prove --from 100 --to 200
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    if arguments.has("from") {
      try arguments.refuse("SEQ|ID", with: "from")
      try arguments.refuse("from", with: "size")
    }
    try arguments.refuse(without: "from", "to")
    let reader = try LedgerReader.open(LedgerPlace(folder: try Inquiry.folder(arguments)))
    var answer = Answer(
      Title(vi: "Bằng chứng", en: "Proof"),
      [Column("what", vi: "mục", en: "what"), Column("value", vi: "giá trị", en: "value")])
    if arguments.has("from") {
      let from = try size("from", arguments, reader)
      let to = try size("to", arguments, reader)
      guard from <= to else {
        throw UsageError.badValue(
          option: "--from", value: "\(from)", expected: Title(vi: "nhiều nhất \(to)", en: "at most \(to)"))
      }
      let proof = try reader.tree.consistencyProof(from: from, to: to)
      let (oldRoot, newRoot) = (try reader.tree.root(size: from), try reader.tree.root(size: to))
      try proof.check(oldRoot: oldRoot, newRoot: newRoot)
      answer.rows = [
        [.text("from"), .number(Int(from.count))], [.text("fromRoot"), .text(oldRoot.base64)],
        [.text("to"), .number(Int(to.count))],
        [.text("toRoot"), .text(newRoot.base64)],
      ]
      answer.rows += proof.hashes.map { [.text("hash"), .text($0.base64)] }
    } else {
      guard let text = arguments.operands.first else {
        throw UsageError.operandMissing(Title(vi: "SEQ, ID hoặc --from", en: "SEQ, ID or --from"))
      }
      let line = try ShowCommand.line(text, reader)
      let seq = try line.withUnsafeBytes { try Envelope(reading: $0).seq }
      let size = try size("size", arguments, reader)
      guard seq <= size.count else {
        throw UsageError.badValue(
          option: "--size", value: "\(size)", expected: Title(vi: "ít nhất \(seq)", en: "at least \(seq)"))
      }
      let proof = try reader.tree.inclusionProof(of: Position(seq: seq), size: size)
      let root = try reader.tree.root(size: size)
      let leaf = line.withUnsafeBytes { leafHash(of: $0) }
      try proof.check(leaf: leaf, root: root)
      answer.rows = [
        [.text("seq"), .number(Int(seq))], [.text("leafIndex"), .number(Int(seq) - 1)],
        [.text("size"), .number(Int(size.count))],
        [.text("leafHash"), .text(leaf.base64)], [.text("root"), .text(root.base64)],
      ]
      answer.rows += proof.hashes.map { [.text("hash"), .text($0.base64)] }
    }
    console.print(answer)
  }

  private static func size(_ option: String, _ arguments: Arguments, _ reader: LedgerReader) throws -> TreeSize {
    guard let count = try number(option, arguments) else { return reader.size }
    guard count > 0, UInt64(count) <= reader.size.count else {
      throw UsageError.badValue(
        option: "--\(option)", value: "\(count)",
        expected: Title(vi: "từ 1 đến \(reader.size)", en: "1 to \(reader.size)"))
    }
    return TreeSize(UInt64(count))
  }
}
