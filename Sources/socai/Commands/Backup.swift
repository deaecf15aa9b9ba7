import Bookkeeping
import Events
import Foundation
import Ledger
import Merkle

enum BackupCommand: Command {
  static let name = "backup"
  static let summary = Title(vi: "sao lưu sổ, cả khi đang ghi", en: "copy the ledger, also while it is written to")
  static let operands = "DIR"
  static let options =
    [
      .held,
      Option(
        "copy-vault", "FILE",
        Title(
          vi: "chép cả két khóa cá nhân ra tệp này (quyền 0600), ngoài DIR",
          en: "copy the vault too, to this file (mode 0600) outside DIR")),
      Option(
        "copy-key", "FILE",
        Title(
          vi: "chép cả khóa ký ra tệp này (quyền 0600), ngoài DIR",
          en: "copy the signing key too, to this file (mode 0600) outside DIR")),
      .keyPlace, .vaultPlace,
    ] + Option.plain
  static let manual = Title(
    vi: """
      Chép sổ vào DIR đến điểm kiểm mới nhất, rồi đọc lại từng byte của bản sao. Chạy lại vào cùng DIR chỉ chép phần mới. Bị
      ngắt lúc nào thì bản sao vẫn là bản trước, nguyên vẹn. DIR là thư mục sổ không có khóa ký và két: 'socai verify --ledger
      DIR' đọc được, và đưa cho người khác được. Khóa và két chỉ chép khi yêu cầu, ra chỗ riêng: ai có cả ba thì đọc được tên và
      ký được. Hãy hủy các bản sao két cũ khi có người yêu cầu xóa dữ liệu; chạy lại --copy-vault vào cùng tệp thì khóa đã hủy
      cũng bị ghi đè ở bản sao.
      --checkpoint FILE: điểm kiểm mới nhất mà một bên khác đang giữ; sổ ngắn hơn hoặc khác đi thì không chép.

      Ví dụ:
        socai backup /mnt/usb/so-cai
        socai backup /mnt/usb/so-cai --copy-vault /mnt/usb2/so-cai.vault --checkpoint thanh-tra.checkpoint
      """,
    en: """
      Copies the ledger into DIR up to the newest checkpoint, then reads every byte of the copy again. Run again with the same
      DIR, it copies what is new. Cut off at any moment, the copy is the one from before, whole. DIR is a ledger's folder
      without key and vault: 'socai verify --ledger DIR' reads it, and it can be given away. Key and vault are copied only when
      asked for, to a place of their own: who has all three can read names and sign. Destroy old copies of the vault when
      somebody has asked for erasure; --copy-vault to the same file again overwrites destroyed keys in it too.
      --checkpoint FILE: the newest checkpoint that another party holds; a ledger that is shorter or another is not copied.

      Examples:
        socai backup /mnt/usb/ledger
        socai backup /mnt/usb/ledger --copy-vault /mnt/usb2/ledger.vault --checkpoint inspector.checkpoint
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    guard let folder = arguments.operands.first else {
      throw UsageError.operandMissing(Title(vi: "DIR (thư mục của bản sao)", en: "DIR (the folder of the copy)"))
    }
    let named = try LedgerPlace(arguments)
    // By their real paths, so that a link cannot hide that one lies in the other.
    let place = LedgerPlace(
      folder: RealPath.of(named.folder), keyPath: named.keyPath, vaultPath: named.vaultPath)
    let held = try HeldCheckpoint.all(arguments, of: place)
    let bar = Progress(Title(vi: "Sao lưu", en: "Copying"), in: console.language)
    let backup = Backup(of: place, in: RealPath.of(folder), pinned: held.map(\.pinned)) { bar.update(done: $0, of: $1) }
    let report: Backup.Report
    do throws(BackupError) {
      report = try backup.run()
      if let file = arguments["copy-vault"] { try backup.copyVault(to: RealPath.of(file)) }
      if let file = arguments["copy-key"] { try backup.copyKey(to: RealPath.of(file)) }
    } catch { throw error.told }
    var answer = Answer(
      Title(vi: "Đã sao lưu vào \(folder)", en: "Copied into \(folder)"),
      [
        Column("size", vi: "số mục", en: "entries", number: true),
        Column("new", vi: "mục mới", en: "new entries", number: true),
        Column("files", vi: "tệp kèm mới", en: "new side files", number: true), Column("root", vi: "gốc", en: "root"),
      ])
    answer.rows = [
      [
        .number(Int(report.checkpoint.size.count)),
        .number(Int(report.checkpoint.size.count - report.knownSize.count)), .number(report.sideFileCount),
        .text(report.checkpoint.root.base64),
      ]
    ]
    console.print(answer)
    for path in report.badDocuments {
      console.tell(
        Title(
          vi: "\(path) bị hư hại (SHA-256 không khớp tên) và không được chép",
          en: "\(path) is damaged (its SHA-256 is not its name) and was not copied"))
    }
  }
}

extension Option {
  static let held = Option(
    "checkpoint", "FILE",
    Title(
      vi: "điểm kiểm mới nhất mà một bên khác (thanh tra, bên làm chứng, biên nhận) đang giữ",
      en: "the newest checkpoint that another party (an inspector, a witness, a receipt) holds"))
}

/// A checkpoint out of a file that another party keeps: a note signed by the ledger, with or without cosignatures.
struct HeldCheckpoint {
  let pinned: Verifier.Pinned

  /// The checkpoint that a call names; none without `--checkpoint`.
  /// - Throws: `Refused` when it is none, or not signed by this ledger.
  static func all(_ arguments: Arguments, of place: LedgerPlace) throws -> [HeldCheckpoint] {
    guard let file = arguments["checkpoint"] else { return [] }
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw Refused(sentences: [
        Title(
          vi: "\(file): không đọc được tệp; hãy kiểm tra tên và quyền đọc",
          en: "\(file): the file cannot be read; check its name and your right to read it")
      ])
    }
    let identity = try place.identity()
    do {
      let note = try SignedNote(parsing: bytes)
      let checkpoint = try Checkpoint(parsing: note.text)
      guard checkpoint.origin == identity.origin else { throw SignedCheckpointFault.otherOrigin(checkpoint.origin) }
      _ = try note.verify(with: identity.keys.map(\.verifier))
      return [HeldCheckpoint(pinned: Verifier.Pinned(checkpoint, name: file))]
    } catch {
      throw Refused(sentences: [
        Title(
          vi: "\(file) không phải là điểm kiểm do sổ \(identity.origin) ký: \(error)",
          en: "\(file) is no checkpoint that the ledger \(identity.origin) signed: \(error)")
      ])
    }
  }
}

/// A path without links and dots, of something that may not be there yet: as far as it is there, by what it is.
enum RealPath {
  static func of(_ path: String) -> String {
    var there = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var rest: [String] = []
    while there != "/", !there.isEmpty {
      if let found = realpath(there, nil) {
        defer { free(found) }
        return URL(fileURLWithPath: ([String(cString: found)] + rest).joined(separator: "/")).standardizedFileURL.path
      }
      let url = URL(fileURLWithPath: there, isDirectory: false)
      rest.insert(url.lastPathComponent, at: 0)
      there = url.deletingLastPathComponent().path
    }
    return "/" + rest.joined(separator: "/")
  }
}

extension BackupError {
  /// What the program says and ends with: damage is damage, also in a copy.
  var told: any Error {
    if case .ledger(let error) = self { return error }
    if case .otherHistory = self { return DamagedLedger(sentences: [title]) }
    if case .behind = self { return DamagedLedger(sentences: [title]) }
    if case .newer = self { return DamagedLedger(sentences: [title]) }
    return Refused(sentences: [title])
  }

  var title: Title {
    let vi =
      switch self {
      case .ledger(let error): error.title.vi
      case .foreign(let path):
        "\(path) không trống và không phải là bản sao của một sổ; hãy chọn thư mục mới, hoặc thư mục của lần sao lưu trước."
      case .insideLedger(let path):
        "\(path) nằm ngay trong sổ cần sao lưu; hãy chọn thư mục nơi khác, tốt nhất là trên ổ khác."
      case .inUse(let path, let key):
        "\(path) là một sổ đang dùng: khóa ký \(key) nằm cạnh nó; hãy chọn thư mục khác để sao lưu."
      case .otherLedger(let path, let origin): "\(path) là bản sao của sổ khác, \(origin); hãy chọn thư mục khác."
      case .newer(let path, let size, let ledger):
        "\(path) có \(size) mục còn sổ chỉ có \(ledger): các mục \(ledger.count + 1) đến \(size) đã mất ở đây; hãy giữ bản sao đó và khôi phục từ nó."
      case .otherHistory(let path, let size):
        "\(path) và sổ khác nhau trong \(size) mục đầu: một trong hai đã bị đổi; hãy giữ cả hai và kiểm tra từng bên."
      case .behind(let name, let size, let ledger):
        "\(name) ghi \(size) mục còn sổ có \(ledger): các mục \(ledger.count + 1) đến \(size) đã mất ở đây; chưa chép gì."
      case .noVault(let path): "Thiếu két \(path); không có két thì không niêm phong hay đọc được họ tên, địa chỉ."
      case .secretInside(let path, let folder):
        "\(path) nằm trong \(folder), là thư mục sẽ đưa cho người khác; hãy chọn một chỗ riêng cho nó."
      case .notACopy(let path): "\(path) đã có và không phải bản sao trước đó; hãy chọn tệp khác hoặc chuyển nó đi."
      }
    return Title(vi: vi, en: description)
  }
}
