import Events
import Ledger
import Merkle
import Web

extension VerifyCommand {
  /// `verify --tiles DIR|URL`: a copy of a ledger as C2SP tiles, held to its checkpoint and, if one is named, to the ledger.
  static func verifyMirror(_ place: String, _ arguments: Arguments, _ console: Console) throws {
    let ledger = try arguments.has("vkey") && !arguments.has("ledger") ? nil : LedgerReader.open(ledgerPlace(arguments))
    let identity = try ledger?.identity ?? identity(arguments)
    let isWeb = ["http://", "https://"].contains { place.lowercased().hasPrefix($0) }
    let source: any MirrorSource = isWeb ? WebMirror(place) : FolderMirror(place)
    let bar = Progress(Title(vi: "Kiểm tra bản sao", en: "Verifying the mirror"), in: console.language)
    let verifier = MirrorVerifier(
      source, of: identity, beside: ledger, progress: { done, total in bar.update(done: done, of: total) })
    let report: MirrorVerifier.Report
    do throws(MirrorError) { report = try verifier.verify() } catch {
      switch error {
      case .ledger(let error): throw error
      case .source(let error):
        throw Refused(sentences: [
          Title(
            vi: "không đọc được bản sao: \(error.description)", en: "the mirror cannot be read: \(error.description)")
        ])
      }
    }
    guard report.isSound, let checkpoint = report.checkpoint else {
      throw DamagedLedger(sentences: report.faults.map(\.title))
    }
    var answer = Answer(
      Title(vi: "Bản sao nguyên vẹn", en: "The mirror is sound"),
      [
        Column("entries", vi: "số mục", en: "entries", number: true),
        Column("files", vi: "số tệp", en: "files", number: true),
        Column("ledgerCheckpoints", vi: "điểm kiểm của sổ khớp", en: "checkpoints of the ledger held", number: true),
        Column("root", vi: "gốc", en: "root"), Column("strays", vi: "tệp lạ", en: "stray files", detail: true),
      ])
    answer.rows = [
      [
        .number(Int(report.entryCount)), .number(report.fileCount), .number(report.ledgerCheckpointCount),
        .text(checkpoint.root.base64), .list(report.strays.map { .text($0) }),
      ]
    ]
    console.print(answer)
    if !report.strays.isEmpty {
      console.tell(
        Title(
          vi: "\(report.strays.count) tệp không thuộc cây này, ví dụ \(report.strays[0]).",
          en: "\(report.strays.count) files belong to no tile of this tree, such as \(report.strays[0])."))
    }
  }

  private static func ledgerPlace(_ arguments: Arguments) throws -> LedgerPlace {
    LedgerPlace(folder: try Inquiry.folder(arguments))
  }

  private static func identity(_ arguments: Arguments) throws(UsageError) -> LedgerIdentity {
    let text = arguments["vkey"] ?? ""
    do throws(KeyFault) {
      let key = try VerifierKey(parsing: text)
      guard key.type == .ed25519 else { throw .otherType(key.type.rawValue) }
      return LedgerIdentity(key)
    } catch {
      throw .badValue(
        option: "--vkey", value: text,
        expected: Title(
          vi: "khóa của sổ như 'socai checkpoint --format json' in ra",
          en: "a ledger's vkey as 'socai checkpoint --format json' prints it"))
    }
  }
}

/// A mirror behind a web server.
private struct WebMirror: MirrorSource {
  private let prefix: String
  private let client = HTTPClient()

  init(_ address: String) {
    var prefix = address
    while prefix.hasSuffix("/") { prefix.removeLast() }
    self.prefix = prefix
  }

  func bytes(at path: String) throws(MirrorSourceError) -> [UInt8]? {
    let address = "\(prefix)/\(path)"
    let answer: HTTPAnswer
    do throws(HTTPClientError) { answer = try client.get(address) } catch { throw MirrorSourceError("\(error)") }
    switch answer.status {
    case 200: return answer.body
    case 404, 410: return nil
    case let status: throw MirrorSourceError("GET \(address): HTTP \(status).")
    }
  }

  func paths() -> [String]? { nil }
}

extension MirrorFault {
  var title: Title {
    let vi =
      switch self {
      case .noCheckpoint: "Bản sao không có tệp checkpoint."
      case .checkpoint(let fault): "Điểm kiểm của bản sao không đúng. \(fault.title.vi)"
      case .missing(let file): "Thiếu \(file)."
      case .wrongLength(let file, let expected, let found): "\(file) có \(found) byte, cần \(expected)."
      case .notABundle(let file, let count): "\(file) không phải là gói \(count) mục."
      case .entryChanged(let file, let index, let seq):
        "\(file), mục thứ \(index) (số \(seq) của sổ): đây không phải là mục đã được ký."
      case .entry(let file, let index, let seq, let fault): "\(file), mục thứ \(index) (số \(seq) của sổ): \(fault)."
      case .hash(let file, let index): "\(file), băm thứ \(index): đây không phải là băm đã được ký."
      case .contradiction(let file, let index, let seq):
        "\(file), băm thứ \(index): không phải của mục \(seq), và cả hai đều không cho ra gốc đã ký."
      case .root(let name, let size):
        name == "checkpoint"
          ? "\(size) mục đầu của bản sao không cho ra gốc mà checkpoint ghi."
          : "\(size) mục đầu của bản sao không cho ra gốc mà sổ ghi."
      case .ledgerShort(let ledger, let mirror):
        "Sổ có \(ledger) mục, còn bản sao có điểm kiểm đã ký của \(mirror) mục: sổ đã mất mục."
      }
    return Title(vi: vi, en: description)
  }
}
