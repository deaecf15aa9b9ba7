import Bookkeeping
import Events
import Foundation
import Ledger
import Merkle

enum RestoreCommand: Command {
  static let name = "restore"
  static let summary = Title(vi: "khôi phục sổ từ bản sao", en: "make the ledger anew from a backup")
  static let operands = "BACKUP DIR"
  static let options =
    [
      .held,
      Option(
        "no-checkpoint", nil,
        Title(
          vi: "cam đoan: không ai giữ điểm kiểm nào mới hơn bản sao",
          en: "you vouch: nobody holds a checkpoint newer than the backup")),
      Option(
        "accept-loss", nil,
        Title(
          vi: "chấp nhận mất các mục mà bản sao không có", en: "accept that entries which the backup lacks are lost")),
      Option(
        "new-origin", "NAME",
        Title(
          vi: "với --accept-loss: tên mới mà sổ ghi tiếp dưới khóa mới",
          en: "with --accept-loss: the name under which the ledger goes on, with a new key")),
      Option(
        "read-only", nil,
        Title(vi: "chỉ để đọc và kiểm tra, không cần khóa và két", en: "to read and verify only, without key and vault")
      ),
      Option("reason", "TEXT", Title(vi: "vì sao phải khôi phục", en: "why it has to be restored")),
      Option(
        "copy-vault", "FILE", Title(vi: "chép két từ bản sao này", en: "copy the vault from this copy of it")),
      Option(
        "copy-key", "FILE", Title(vi: "chép khóa ký từ bản sao này", en: "copy the signing key from this copy of it")),
      Option(
        "passphrase", nil,
        Title(vi: "với --new-origin: mã hóa khóa mới", en: "with --new-origin: encrypt the new key")),
      Option("confirm-clock", nil, Title(vi: "xác nhận đồng hồ máy đúng", en: "the machine's clock is right")),
      .account, .onBehalf,
    ] + Option.signing + [.format, .lang, .help]
  static let manual = Title(
    vi: """
      Kiểm tra từng byte của BACKUP, lập sổ mới ở DIR và ghi mục ledger.restored. Khóa ký và két phải nằm sẵn ở DIR.key và
      DIR.vault, hoặc chép bằng --copy-key, --copy-vault. Mọi lần xóa dữ liệu cá nhân có trong sổ được làm lại trên két.
      Cần --checkpoint: điểm kiểm mới nhất mà bên khác giữ. Nếu bản sao thiếu mục so với điểm kiểm đó, lệnh nói thiếu mục nào, từ
      lúc nào, rồi dừng. Sổ đã ký các mục ấy: ghi tiếp dưới tên cũ sẽ là hai lịch sử trái nhau dưới một chữ ký. Vì vậy với
      --accept-loss, sổ chỉ ghi tiếp dưới tên mới và khóa mới (--new-origin), hoặc chỉ để đọc (--read-only).
      Những lần xóa dữ liệu ghi sau bản sao thì phải làm lại.

      Ví dụ:
        socai restore /mnt/usb/so-cai so-cai --checkpoint thanh-tra.checkpoint --copy-key /mnt/usb2/so-cai.key --copy-vault /mnt/usb2/so-cai.vault
        socai restore /mnt/usb/so-cai so-cai --checkpoint thanh-tra.checkpoint --accept-loss --new-origin example.gov.vn/so-cai-2
      """,
    en: """
      Verifies every byte of BACKUP, makes a ledger of it in DIR and records ledger.restored. The signing key and the vault lie at
      DIR.key and DIR.vault, or are copied by --copy-key and --copy-vault. Every erasure on record is applied to the vault again.
      It takes --checkpoint: the newest checkpoint that another party holds. If the backup lacks entries that it covers, the
      command says which, and from what moment on, and stops. The ledger has signed those: to go on under the old name would be
      two histories under one signature. So with --accept-loss it goes on under a new name and a new key (--new-origin), or is
      there to be read (--read-only). Erasures that were recorded after the backup have to be done again.

      Examples:
        socai restore /mnt/usb/ledger ledger --checkpoint inspector.checkpoint --copy-key /mnt/usb2/ledger.key --copy-vault /mnt/usb2/ledger.vault
        socai restore /mnt/usb/ledger ledger --checkpoint inspector.checkpoint --accept-loss --new-origin example.gov.vn/ledger-2
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    guard arguments.operands.count >= 2 else {
      throw UsageError.operandMissing(
        Title(vi: "BACKUP (bản sao) hoặc DIR (sổ mới)", en: "BACKUP (the copy) or DIR (the new ledger)"))
    }
    try arguments.refuse("checkpoint", with: "no-checkpoint")
    try arguments.refuse("read-only", with: "new-origin")
    try arguments.refuse(without: "accept-loss", "new-origin")
    try arguments.refuse(without: "new-origin", "passphrase")
    let source = RealPath.of(arguments.operands[0])
    let place = try LedgerPlace(arguments, folder: Inquiry.named(arguments.operands[1]))
    let held = try HeldCheckpoint.all(arguments, of: LedgerPlace(folder: source))
    guard !held.isEmpty || arguments.has("no-checkpoint") || arguments.has("read-only") else {
      throw UsageError.operandMissing(
        Title(
          vi: "--checkpoint FILE (điểm kiểm mà bên khác giữ; --no-checkpoint nếu chắc chắn không có)",
          en: "--checkpoint FILE (what another party holds; --no-checkpoint if you are sure that nobody does)"))
    }
    let bar = Progress(Title(vi: "Khôi phục", en: "Restoring"), in: console.language)
    let restoring = try Restoring(of: source, to: place, held: held.map(\.pinned)) { bar.update(done: $0, of: $1) }
    let going = try going(restoring, arguments, console)
    let copied = try copySecrets(arguments, to: place, isRenamed: arguments.has("new-origin"))
    let name = URL(fileURLWithPath: source).lastPathComponent
    let signed: SignedCheckpoint
    do {
      signed = try restoring.run(
        going, from: name, reason: arguments["reason"], as: LedgerOperator(arguments),
        confirmsClock: arguments.has("confirm-clock"))
    } catch {
      // So that the next try finds the same as this one.
      for path in copied { place.dropCopy(path) }
      throw error
    }
    if case .onlyRead = going {
    } else {
      // Opened once: the erasures on record are applied to the vault now, not at the first entry.
      let keeper = try Keeper(at: place)
      AppendCommand.tell(keeper, console)
      try keeper.close()
    }
    try tell(restoring, signed, place, going, console)
  }

  /// How the ledger goes on, or why it cannot.
  private static func going(
    _ restoring: Restoring, _ arguments: Arguments, _ console: Console
  ) throws -> Restoring.Going {
    if restoring.lost != nil, !arguments.has("accept-loss") { throw refusal(restoring) }
    if arguments.has("read-only") { return .onlyRead }
    if let origin = arguments["new-origin"] {
      guard origin != restoring.origin.text, let name = try? KeyName(origin) else {
        throw UsageError.badValue(
          option: "--new-origin", value: origin,
          expected: Title(
            vi: "một tên khác \(restoring.origin), không dấu cách, không '+'",
            en: "a name other than \(restoring.origin), without spaces or '+'"))
      }
      let isProtected = arguments.has("passphrase") || arguments.has("passphrase-file")
      let passphrase =
        isProtected
        ? try Passphrase.new("passphrase-file", "SOCAI_PASSPHRASE_FILE", arguments, console.language) : nil
      return .under(Restore.Rename(name, protecting: passphrase))
    }
    if restoring.lost != nil { throw refusal(restoring) }
    return .on
  }

  private static func refusal(_ restoring: Restoring) -> Refused {
    Refused(sentences: [loss(restoring), howToGoOn(restoring)])
  }

  /// Which entries others hold signed and the backup has not.
  private static func loss(_ restoring: Restoring) -> Title {
    let lost = restoring.lost ?? 0...0
    return Title(
      vi:
        "bản sao có \(restoring.checkpoint.size) mục, mục cuối ghi lúc \(restoring.lastAt); bản sao không có các mục \(lost.lowerBound) đến \(lost.upperBound), ghi sau lúc đó",
      en:
        "the backup has \(restoring.checkpoint.size) entries, the last of \(restoring.lastAt); it does not have entries \(lost.lowerBound) to \(lost.upperBound), recorded after that"
    )
  }

  private static func howToGoOn(_ restoring: Restoring) -> Title {
    Title(
      vi:
        "tìm bản sao mới hơn; nếu không có: \(restoring.origin) đã ký các mục đó nên không được ghi tiếp dưới tên này; thêm --accept-loss --new-origin TÊN để ghi tiếp dưới tên mới, hoặc --accept-loss --read-only để chỉ đọc",
      en:
        "look for a newer backup; if there is none: \(restoring.origin) has signed those entries and cannot go on under this name; add --accept-loss --new-origin NAME to go on under another one, or --accept-loss --read-only to read it only"
    )
  }

  /// Puts the copies of key and vault where the new ledger looks for them; nothing is written over.
  private static func copySecrets(
    _ arguments: Arguments, to place: LedgerPlace, isRenamed: Bool
  ) throws -> [String] {
    var copied: [String] = []
    if isRenamed, arguments.has("copy-key") { throw UsageError.notTogether("--new-origin", "--copy-key") }
    for (option, path) in [("copy-key", place.keyPath), ("copy-vault", place.vaultPath)] {
      guard let file = arguments[option] else { continue }
      try place.takeCopy(of: file, as: path)
      copied.append(path)
    }
    return copied
  }

  private static func tell(
    _ restoring: Restoring, _ signed: SignedCheckpoint, _ place: LedgerPlace, _ going: Restoring.Going,
    _ console: Console
  ) throws {
    var answer = Answer(
      Title(vi: "Đã khôi phục sổ vào \(place.folder)", en: "Restored the ledger into \(place.folder)"),
      [Column("what", vi: "mục", en: "what"), Column("value", vi: "giá trị", en: "value")])
    answer.rows = [
      [.text("origin"), .text(signed.checkpoint.origin.text)],
      [.text("restored"), .number(Int(restoring.checkpoint.size.count))],
      [.text("size"), .number(Int(signed.size.count))], [.text("root"), .text(signed.root.base64)],
      [.text("vkey"), .text(try place.identity().newestKey.text)],
    ]
    if restoring.lost != nil { answer.notes.append(loss(restoring)) }
    if case .onlyRead = going {
      answer.notes.append(
        Title(vi: "sổ này chỉ để đọc và kiểm tra", en: "this ledger is there to be read and verified"))
    }
    console.print(answer)
  }
}
