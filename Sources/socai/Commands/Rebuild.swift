import Bookkeeping
import Events
import Ledger
import Merkle
import Projections

enum RebuildCommand: Command {
  static let name = "rebuild"
  static let summary = Title(
    vi: "dựng lại trạng thái từ sổ, so với trạng thái đang dùng, ghi ảnh chụp mới",
    en: "rebuild the state from the log, compare it with the one in use, put a new snapshot away")
  static let options =
    [
      Option(
        "projection", "NAME",
        Title(vi: "chỉ so phép chiếu này; trạng thái luôn được thay cả", en: "compare this one only; all are swapped")),
      Option(
        "check", nil,
        Title(
          vi: "chỉ so ảnh chụp với sổ, không cần khóa ký, không ghi gì; ảnh chụp sai thì bỏ",
          en: "only hold the snapshot against the log: no key, nothing written; a wrong one is taken away")),
    ] + Option.signing + Option.plain
  static let manual = Title(
    vi: """
      Sổ lớn được mở từ ảnh chụp trạng thái trong derived/snapshots cùng các mục ghi sau đó. Lệnh này đọc lại cả sổ, băm mọi byte,
      dựng trạng thái mới bên cạnh trạng thái đang dùng, kể từng phép chiếu khác nhau ở dòng nào, rồi ghi ảnh chụp mới. Dựng lại
      không ghi gì vào sổ, kho khóa hay tài liệu. Mã thoát 3: có khác biệt, trạng thái đang dùng đã sai.

      Ví dụ:
        socai rebuild
        socai rebuild --check --projection poverty
      """,
    en: """
      A large ledger is opened from a snapshot of its state in derived/snapshots and the entries behind it. This reads the whole
      log again, hashes every byte, builds a new state beside the one in use, tells in which lines each projection differs, and
      writes a new snapshot. Rebuilding writes nothing to the log, the vault or the documents. Exit status 3: there were
      differences, and the state in use was wrong.

      Examples:
        socai rebuild
        socai rebuild --check --projection poverty
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    let name = arguments["projection"]
    let names = Projections.parts.map(\.name)
    if let name, !names.contains(name) {
      let all = names.joined(separator: ", ")
      throw UsageError.badValue(
        option: "--projection", value: name, expected: Title(vi: "một trong: \(all)", en: "one of \(all)"))
    }
    let place = try LedgerPlace(arguments)
    let progress = Progress(Title(vi: "Dựng lại", en: "Rebuilding"), in: console.language)
    let shown = { progress.update(done: $0, of: $1) }
    if arguments.has("check") {
      let check = try SnapshotCheck(at: place, only: name, progress: shown)
      for remark in check.remarks { console.tell(remark) }
      return console.print(answer(check.changes, check.size))
    }
    let keeper = try Keeper(at: place, progress: shown)
    AppendCommand.tell(keeper, console)
    let size = keeper.newestCheckpoint.size
    let changes = try keeper.rebuild(only: name, progress: shown)
    for remark in try keeper.closeTelling() { console.tell(remark) }
    console.print(answer(changes, size))
  }

  private static func answer(_ changes: [StateChange], _ size: TreeSize?) -> Answer {
    var answer = Answer(
      Title(vi: "Trạng thái dựng lại so với trạng thái đang dùng", en: "The state rebuilt beside the one in use"),
      [
        Column("projection", vi: "phép chiếu", en: "projection"),
        Column("version", vi: "phiên bản", en: "version", number: true),
        Column("same", vi: "như cũ", en: "the same"),
        Column("removed", vi: "dòng mất", en: "lines gone", number: true),
        Column("added", vi: "dòng thêm", en: "lines new", number: true),
      ])
    answer.rows = changes.map {
      [
        .text($0.name), .number($0.version),
        $0.isNone ? .code("yes", Title(vi: "có", en: "yes")) : .code("no", Title(vi: "không", en: "no")),
        .number($0.removed), .number($0.added),
      ]
    }
    if let size {
      answer.notes.append(
        Title(vi: "ảnh chụp ở mục \(size.count)", en: "the snapshot is of entry \(size.count)"))
    } else {
      answer.notes.append(
        Title(
          vi: "không có ảnh chụp nào dùng được; sổ được dựng cả từ mục 1",
          en: "there is no snapshot that will do; the log is folded whole from entry 1"))
    }
    for change in changes where !change.isNone {
      ExitStatus.noteDamage()
      for line in change.first {
        answer.notes.append(Title(vi: "\(change.name): \(line)", en: "\(change.name): \(line)"))
      }
    }
    return answer
  }
}
