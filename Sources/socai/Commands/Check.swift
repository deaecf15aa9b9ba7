import Events
import Ledger
import Merkle

enum CheckCommand: Command {
  static let name = "check"
  static let summary = Title(
    vi: "kiểm tra tệp bằng chứng, không cần sổ", en: "check the file of a proof, without the ledger")
  static let operands = "FILE"
  static let options = [
    Option(
      "entry", "FILE",
      Title(vi: "mục mà .tlog-proof chứng minh (NAME.entry)", en: "the entry that a .tlog-proof is about (NAME.entry)")),
    Option(
      "old", "FILE",
      Title(
        vi: "điểm kiểm cũ mà .consistency nối tiếp", en: "the older checkpoint that a .consistency file continues")),
    Option(
      "policy", "FILE",
      Title(
        vi: "chính sách C2SP: khóa của sổ, người chứng thực, số chữ ký cần có",
        en: "a C2SP tlog-policy: the log's keys, the witnesses, how many must have signed")),
    Option(
      "vkey", "VKEY",
      Title(
        vi: "thay cho --policy: chỉ khóa của sổ, không cần người chứng thực",
        en: "instead of --policy: the log's key alone, no witness")),
    .format, .lang, .help,
  ]
  static let manual = Title(
    vi: """
      Kiểm tra không cần sổ và không cần mạng. FILE là .tlog-proof (C2SP tlog-proof) cùng --entry, hoặc .consistency cùng
      --old. Chính sách (C2SP tlog-policy) nêu tin khóa nào; phải nhận từ nguồn mình tin, không phải từ người đưa bằng chứng.
      Mã thoát 0: đúng; 1: bị bác, một câu nêu lý do; 2: lời gọi không hiểu được hoặc tệp không đọc được.

      Ví dụ:
        socai check muc-128.tlog-proof --entry muc-128.entry --policy chinh-sach
        socai check noi-tiep.consistency --old diem-kiem-cu --policy chinh-sach
      """,
    en: """
      Needs no ledger and no network. FILE is a .tlog-proof (C2SP tlog-proof) with --entry, or a .consistency file with --old.
      The policy (C2SP tlog-policy) says whose keys are trusted; have it from somebody that you trust, not from who hands in the
      proof. Exit 0: good; 1: refused, one sentence says why; 2: the call is not understood or a file cannot be read.

      Examples:
        socai check entry-128.tlog-proof --entry entry-128.entry --policy policy
        socai check growth.consistency --old old-checkpoint --policy policy
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    guard let file = arguments.operands.first else { throw UsageError.operandMissing(Title(vi: "FILE", en: "FILE")) }
    try arguments.refuse("entry", with: "old")
    try arguments.refuse("policy", with: "vkey")
    let policy = try policy(arguments)
    let bytes = try InputFile.bytes(file, as: "FILE")
    do {
      let isConsistency = bytes.starts(with: "old ".utf8)
      let answer = try isConsistency ? consistency(bytes, arguments, policy) : inclusion(bytes, arguments, policy)
      if console.format == .table { console.say(answer.title) } else { console.print(answer) }
    } catch let fault as ProofFileFault {
      throw refused(file, fault.title)
    } catch let refusal as ProofRefusal {
      throw refused(file, refusal.title)
    }
  }

  private static func refused(_ file: String, _ why: Title) -> Refused {
    Refused(sentences: [Title(vi: "\(file) bị bác. \(why.vi)", en: "\(file) is refused. \(why.en)")])
  }

  private static func inclusion(_ bytes: [UInt8], _ arguments: Arguments, _ policy: Merkle.Policy) throws -> Answer {
    let proof = try TlogProof(parsing: bytes)
    guard let path = arguments["entry"] else {
      throw UsageError.operandMissing(
        Title(vi: "--entry (mục mà bằng chứng nói về)", en: "--entry (the entry that the proof is about)"))
    }
    let leaf = leafHash(of: try InputFile.bytes(path, as: "--entry"))
    let verdict = try proof.check(leaf: leaf, by: policy)
    let (log, size, seq) = (verdict.checkpoint.origin, verdict.checkpoint.size, proof.position.seq)
    var answer = self.answer(
      Title(
        vi: "Đúng: \(path) là mục \(seq) của \(log), trong cây \(size) mục; \(signers(verdict).vi).",
        en: "Good: \(path) is entry \(seq) of \(log), in the tree of \(size) entries; \(signers(verdict).en)."), verdict
    )
    answer.columns += [
      Column("seq", vi: "số thứ tự", en: "entry", number: true), Column("leafHash", vi: "băm lá", en: "leaf hash"),
    ]
    answer.rows[0] += [.number(Int(clamping: seq)), .text(leaf.base64)]
    return answer
  }

  private static func consistency(_ bytes: [UInt8], _ arguments: Arguments, _ policy: Merkle.Policy) throws -> Answer {
    let update = try CheckpointUpdate(parsing: bytes)
    guard let path = arguments["old"] else {
      throw UsageError.operandMissing(Title(vi: "--old (điểm kiểm cũ)", en: "--old (the older checkpoint)"))
    }
    let oldBytes = try InputFile.bytes(path, as: "--old")
    let old: SignedNote
    do throws(NoteFault) {
      old = try SignedNote(parsing: oldBytes)
    } catch {
      throw refused(path, error.title)
    }
    let verdict = try update.check(old: old, by: policy)
    let (log, size) = (verdict.checkpoint.origin, verdict.checkpoint.size)
    var answer = self.answer(
      Title(
        vi: "Đúng: cây \(size) mục của \(log) giữ nguyên \(update.oldSize) mục của \(path); \(signers(verdict).vi).",
        en:
          "Good: the tree of \(size) entries of \(log) keeps the \(update.oldSize) of \(path) as they were; \(signers(verdict).en)."
      ), verdict)
    answer.columns.append(Column("from", vi: "từ cỡ", en: "from size", number: true))
    answer.rows[0].append(.number(Int(clamping: update.oldSize.count)))
    return answer
  }

  private static func answer(_ sentence: Title, _ verdict: PolicyVerdict) -> Answer {
    var answer = Answer(
      sentence,
      [
        Column("origin", vi: "tên sổ", en: "origin"), Column("size", vi: "số mục", en: "size", number: true),
        Column("root", vi: "gốc", en: "root"), Column("cosignedBy", vi: "người chứng thực", en: "cosigned by"),
      ])
    answer.rows = [
      [
        .text(verdict.checkpoint.origin.text), .number(Int(clamping: verdict.checkpoint.size.count)),
        .text(verdict.checkpoint.root.base64), .list(verdict.cosignatures.map { .text("\($0.witness.name)") }),
      ]
    ]
    return answer
  }

  private static func signers(_ verdict: PolicyVerdict) -> Title {
    guard !verdict.cosignatures.isEmpty else {
      return Title(
        vi: "sổ đã ký, chính sách không cần người chứng thực",
        en: "signed by the log, and the policy asks for no witness")
    }
    let names = verdict.cosignatures.map { signature in
      let seconds = min(signature.atSeconds, UInt64(Moment.range.upperBound / 1000))
      return "\(signature.witness.name) (\(Moment(milliseconds: Int64(seconds) * 1000)))"
    }.joined(separator: ", ")
    return Title(vi: "sổ đã ký, \(names) đã chứng thực", en: "signed by the log and cosigned by \(names)")
  }

  private static func policy(_ arguments: Arguments) throws(UsageError) -> Merkle.Policy {
    if let path = arguments["policy"] { return try InputFile.policy(path) }
    guard let text = arguments["vkey"] else {
      throw .operandMissing(Title(vi: "--policy (hoặc --vkey)", en: "--policy (or --vkey)"))
    }
    do throws(PolicyFault) {
      return try Merkle.Policy(parsing: "log \(text)\nquorum none\n".utf8)
    } catch {
      throw .badValue(
        option: "--vkey", value: text,
        expected: Title(
          vi: "khóa như 'socai checkpoint --format json' in ra",
          en: "a vkey as 'socai checkpoint --format json' prints it"))
    }
  }
}
