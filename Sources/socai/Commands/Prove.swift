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
        "o", "NAME",
        Title(
          vi: "ghi ra NAME.tlog-proof và NAME.entry (với --from: NAME.consistency)",
          en: "write NAME.tlog-proof and NAME.entry (with --from: NAME.consistency)")),
      Option(
        "size", "N",
        Title(vi: "trong cây có N mục (mặc định: mới nhất)", en: "in the tree of N entries (the newest unless told)")),
      Option(
        "from", "N", Title(vi: "bằng chứng nối tiếp: từ cây có N mục", en: "consistency: from the tree of N entries")),
      Option(
        "to", "M",
        Title(vi: "đến cây có M mục (mặc định: mới nhất)", en: "to the tree of M entries (the newest unless told)")),
      Option(
        "policy", "FILE",
        Title(
          vi: "với -o: chọn điểm kiểm đủ chữ ký theo chính sách này (C2SP tlog-policy)",
          en: "with -o: under a checkpoint that this policy (C2SP tlog-policy) takes as published")),
    ] + Option.signing + Option.plain
  static let manual = Title(
    vi: """
      Với một mục: các băm từ lá lên gốc (RFC 9162, 2.1.3), đã được kiểm lại trước khi in. Với --from: chứng minh cây M mục
      giữ nguyên N mục đầu (2.1.4).
      Với -o, bằng chứng thành tệp mang theo điểm kiểm đã ký, ai cũng kiểm được không cần sổ ('socai check'): .tlog-proof theo
      C2SP tlog-proof; .consistency là phần thân add-checkpoint của C2SP tlog-witness, gửi thẳng cho người chứng thực được.
      Với --size N mà chưa có điểm kiểm cỡ N: ký mới nếu có khóa, nếu không thì dùng điểm kiểm nhỏ nhất từ N trở đi.

      Ví dụ:
        socai prove 128
        socai prove 128 -o muc-128
        socai prove --from 100 --to 200 -o noi-tiep
      """,
    en: """
      For an entry: the hashes from its leaf up to the root (RFC 9162, 2.1.3), checked again before they are printed. With
      --from: that the tree of M entries keeps the first N as they were (2.1.4).
      With -o the proof goes into a file with its signed checkpoint, which anyone can check without the ledger ('socai check'):
      .tlog-proof is C2SP tlog-proof; .consistency is the body of add-checkpoint of C2SP tlog-witness and can be sent as it is.
      Where no checkpoint of --size N is held, the key signs one; without the key the smallest one from N on serves.

      Examples:
        socai prove 128
        socai prove 128 -o entry-128
        socai prove --from 100 --to 200 -o growth
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    try arguments.refuse(without: "o", "policy")
    console.print(try answer(arguments, LedgerReader.open(LedgerPlace(arguments)), console))
  }

  static func answer(_ arguments: Arguments, _ reader: LedgerReader, _ console: Console) throws -> Answer {
    if arguments.has("from") {
      try arguments.refuse("SEQ|ID", with: "from")
      try arguments.refuse("from", with: "size")
    }
    try arguments.refuse(without: "from", "to")
    let policy = try arguments["policy"].map { try InputFile.policy($0) }
    var answer = Answer(
      Title(vi: "Bằng chứng", en: "Proof"),
      [Column("what", vi: "mục", en: "what"), Column("value", vi: "giá trị", en: "value")])
    if arguments.has("from") {
      answer.rows = try consistency(arguments, reader, ProofFiles(reader: reader, console: console), policy)
    } else {
      answer.rows = try inclusion(arguments, reader, ProofFiles(reader: reader, console: console), policy)
    }
    return answer
  }

  private static func inclusion(
    _ arguments: Arguments, _ reader: LedgerReader, _ files: ProofFiles, _ policy: Merkle.Policy?
  ) throws -> [[Cell]] {
    guard let text = arguments.operands.first else {
      throw UsageError.operandMissing(Title(vi: "SEQ, ID hoặc --from", en: "SEQ, ID or --from"))
    }
    let line = try ShowCommand.line(text, reader)
    let seq = try line.withUnsafeBytes { try Envelope(reading: $0).seq }
    var size = try size("size", arguments, reader)
    guard seq <= size.count else {
      throw UsageError.badValue(
        option: "--size", value: "\(size)", expected: Title(vi: "ít nhất \(seq)", en: "at least \(seq)"))
    }
    var written: [[Cell]] = []
    if let name = arguments["o"] {
      let signed = try files.checkpoint(of: arguments.has("size") ? size : nil, from: TreeSize(seq), policy)
      size = signed.size
      _ = try files.write(Position(seq: seq), under: signed, to: name)
      written = ["\(name).tlog-proof", "\(name).entry"].map { [.text("file"), .text($0)] }
    }
    let proof = try reader.tree.inclusionProof(of: Position(seq: seq), size: size)
    let root = try reader.tree.root(size: size)
    let leaf = line.withUnsafeBytes { leafHash(of: $0) }
    try proof.check(leaf: leaf, root: root)
    let rows: [[Cell]] = [
      [.text("seq"), .number(Int(seq))], [.text("leafIndex"), .number(Int(seq) - 1)],
      [.text("size"), .number(Int(size.count))],
      [.text("leafHash"), .text(leaf.base64)], [.text("root"), .text(root.base64)],
    ]
    return rows + proof.hashes.map { [.text("hash"), .text($0.base64)] } + written
  }

  private static func consistency(
    _ arguments: Arguments, _ reader: LedgerReader, _ files: ProofFiles, _ policy: Merkle.Policy?
  ) throws -> [[Cell]] {
    let from = try size("from", arguments, reader)
    var to = try size("to", arguments, reader)
    guard from <= to else {
      throw UsageError.badValue(
        option: "--from", value: "\(from)", expected: Title(vi: "nhiều nhất \(to)", en: "at most \(to)"))
    }
    var signed: SignedCheckpoint?
    if arguments.has("o") {
      let chosen = try files.checkpoint(of: arguments.has("to") ? to : nil, from: from, policy)
      (signed, to) = (chosen, chosen.size)
    }
    let proof = try reader.tree.consistencyProof(from: from, to: to)
    let (oldRoot, newRoot) = (try reader.tree.root(size: from), try reader.tree.root(size: to))
    try proof.check(oldRoot: oldRoot, newRoot: signed?.root ?? newRoot)
    var rows: [[Cell]] = [
      [.text("from"), .number(Int(from.count))], [.text("fromRoot"), .text(oldRoot.base64)],
      [.text("to"), .number(Int(to.count))], [.text("toRoot"), .text(newRoot.base64)],
    ]
    rows += proof.hashes.map { [.text("hash"), .text($0.base64)] }
    if let name = arguments["o"], let signed {
      let path = "\(name).consistency"
      try OutputFile.write(Array(CheckpointUpdate(proof, note: signed.note).formatted.utf8), to: path)
      rows.append([.text("file"), .text(path)])
    }
    return rows
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
