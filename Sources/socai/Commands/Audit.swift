import Bookkeeping
import CanonicalJSON
import Events
import Ledger
import Merkle

enum AuditCommand: Command {
  static let name = "audit"
  static let summary = Title(
    vi: "dấu vết kiểm toán: mỗi mục cùng mọi lần sửa nó", en: "the audit trail: each entry with all that corrected it")
  static let operands = "SEQ|ID|SUBJECT"
  static let options =
    [
      Option("by", "ACCOUNT", Title(vi: "chỉ do tài khoản này ghi", en: "only recorded by this account")),
      Option(
        "type", "TYPE",
        Title(vi: "chỉ loại này, hoặc nhóm như household.", en: "only this type, or a group such as household.")),
      Option("unit", "ID", Title(vi: "chỉ ghi thay mặt đơn vị này", en: "only recorded on behalf of this unit")),
      Option(
        "from", "SEQ|DAY",
        Title(vi: "từ mục này, hoặc ghi từ ngày này", en: "from this entry, or recorded from this day on")),
      Option(
        "to", "SEQ|DAY",
        Title(vi: "đến mục này, hoặc ghi đến hết ngày này", en: "up to this entry, or recorded by the end of this day")),
      Option(
        "corrected", nil, Title(vi: "chỉ những mục đã được đề nghị sửa, sửa hoặc hủy", en: "only what was touched")),
      Option(
        "limit", "N",
        Title(
          vi: "nhiều nhất N dòng (mặc định 50 trên màn hình)", en: "at most N rows (50 on a terminal unless told)")),
      .asKnown,
    ] + Option.plain
  static let manual = Title(
    vi: """
      Mỗi mục theo thứ tự trong sổ; ngay dưới nó là mọi đề nghị sửa, lần sửa, lần hủy: trường nào, trước là gì, sau là gì, ai
      đề nghị, ai ghi, lúc nào, vì sao. Giá trị đầu luôn còn. Nêu một số thứ tự hoặc mã mục để xem một mục; nêu mã của một
      hộ, đơn vị, kế hoạch… để xem mọi mục nhắc đến nó. Dữ liệu cá nhân hiện là •••.

      Ví dụ:
        socai audit 128
        socai audit --corrected --from 2024-12-01
        socai audit h-4k2m9q --format csv
      """,
    en: """
      Each entry in the order of the log; right under it every proposal, correction and void of it: which field, what it read
      before and after, who proposed, who recorded, when and why. The first value is always there. Name an entry by its
      number or id to see it alone; name a household, a unit, a plan by its id to see every entry that mentions it. Personal
      data show as •••.

      Examples:
        socai audit 128
        socai audit --corrected --from 2024-12-01
        socai audit h-4k2m9q --format csv
      """)

  private static let columns = [
    Column("seq", vi: "mục", en: "entry", number: true), Column("act", vi: "lần", en: "act", number: true),
    Column("at", vi: "ghi lúc (UTC)", en: "recorded (UTC)"), Column("by", vi: "người ghi", en: "by"),
    Column("step", vi: "việc", en: "step"), Column("field", vi: "trường", en: "field"),
    Column("was", vi: "trước", en: "was"), Column("is", vi: "sau", en: "is"), Column("why", vi: "vì sao", en: "why"),
    Column("type", vi: "loại", en: "type", detail: true), Column("on", vi: "ngày", en: "day", detail: true),
    Column("unit", vi: "đơn vị", en: "unit", detail: true),
    Column("id", vi: "mã", en: "id", detail: true),
    Column("proposedBy", vi: "người đề nghị", en: "proposed by", detail: true),
    Column("proposal", vi: "đề nghị", en: "proposal", number: true, detail: true),
    Column("approvedBy", vi: "người duyệt", en: "approved by", detail: true),
  ]

  static func run(_ arguments: Arguments, _ console: Console) throws {
    let books = try Books(
      at: LedgerPlace(folder: try Inquiry.folder(arguments)),
      asKnown: { zone in try Inquiry.asKnown(arguments["as-known"], zone) })
    console.tell(damageOf: books)
    let limit = console.format == .table ? 50 : Int.max
    try write(
      arguments, books, console, Inquiry.stamp(books), minutesAheadOfUTC: books.settings.minutesAheadOfUTC,
      limit: limit, to: Terminal.write)
  }

  /// - Parameters:
  ///   - books: asked for entries and what corrected them, not for their state.
  ///   - limit: how many rows at most, when the call does not say it.
  static func write(
    _ arguments: Arguments, _ books: Books, _ console: Console, _ stamp: Stamp, minutesAheadOfUTC: Int, limit: Int,
    to write: @escaping (String) -> Void
  ) throws {
    try LogCommand.checkType(arguments)
    let limit = try number("limit", arguments) ?? limit
    var stream = RowStream(
      Title(vi: "Dấu vết kiểm toán", en: "Audit trail"), columns, console, stamp: stamp, to: write)
    let wanted = try AuditFilter(arguments, books, minutesAheadOfUTC: minutesAheadOfUTC)
    let marks = SealMarks(books, in: console.language)
    try forEachEntry(of: books, wanted) { entry in
      for row in try rows(entry, books, marks, console.format != .table) {
        guard stream.count < limit else {
          stream.note(
            Title(vi: "còn nữa; thêm --limit, --from hoặc --type", en: "there is more; add --limit, --from or --type"))
          return false
        }
        stream.append(row)
      }
      return true
    }
    stream.finish()
  }

  /// Hands over each entry that is asked for, until `body` has enough.
  private static func forEachEntry(
    of books: Books, _ wanted: AuditFilter, _ body: (JSON.Object) throws -> Bool
  ) throws {
    try forEachLine(of: books, wanted) { line in
      guard try wanted.takes(line), let entry = try JSON(parsing: line).object else { return true }
      return try body(entry)
    }
  }

  /// The lines among which they are: those that were touched, those that mention an id, or all.
  private static func forEachLine(
    of books: Books, _ wanted: AuditFilter, _ body: (UnsafeRawBufferPointer) throws -> Bool
  ) throws {
    let last = min(wanted.last, books.knownTo.number)
    if let touched = wanted.touched {
      for seq in touched where seq.number >= wanted.first && seq.number <= last {
        let line = try books.reader.line(at: Position(seq: seq.number))
        let goesOn = try line.withUnsafeBytes { try wanted.mentions($0) ? body($0) : true }
        guard goesOn else { return }
      }
    } else if let mention = wanted.mention {
      try books.reader.forEachLine(holding: mention, from: wanted.first, upTo: last) { try body($1) }
    } else {
      var next = Position(seq: wanted.first)
      while next.seq <= last, let slice = try books.reader.slice(from: next) {
        var goesOn = true
        let isWhole = try slice.forEachLine { seq, line throws in
          goesOn = try seq <= last && body(line)
          return goesOn
        }
        try slice.checkReadable()
        guard isWhole, goesOn else { return }
        next = slice.next
      }
    }
  }

  // MARK: Rows

  /// The entry as it was recorded, then every act on it, a row for each field.
  private static func rows(
    _ entry: JSON.Object, _ books: Books, _ marks: SealMarks, _ isForMachine: Bool
  ) throws -> [[Cell]] {
    let seq = Seq(UInt64(clamping: entry["seq"]?.int ?? 0))
    let what = entry["what"] ?? [:]
    let type = entry["type"]?.string
    let first: [Cell] = [
      .number(Int(clamping: seq.number)), .none, moment(entry["at"]?.string ?? ""), .text(entry["by"]?.string),
      .code("recorded", Title(vi: "ghi", en: "recorded")), .none, .none,
      .json(what, outline(of: entry, marks)), .none,
      .text(type), .day(entry["on"]?.string.flatMap { Day($0) }), .text(entry["unit"]?.string),
      .text(entry["id"]?.string), .none, .none, .none,
    ]
    return try [first] + books.history(of: seq).acts.flatMap { rows($0, on: seq, marks, isForMachine) }
  }

  /// For a reader, when, who and why stand on the first row of an act alone.
  private static func rows(
    _ act: History.Act, on seq: Seq, _ marks: SealMarks, _ isForMachine: Bool
  ) -> [[Cell]] {
    let changes: [History.Change?] = act.changes.isEmpty ? [nil] : act.changes
    return changes.enumerated().map { index, change in
      let isFirst = index == 0 || isForMachine
      return [
        .number(Int(clamping: seq.number)), .number(Int(clamping: act.seq.number)),
        isFirst ? moment(act.at.description) : .text(""), .text(isFirst ? act.by : ""),
        isFirst ? .code(act.step.rawValue, title(act.step)) : .text(""), .text(change?.field),
        change?.was.map { shown($0, marks) } ?? .none, change?.now.map { shown($0, marks) } ?? .none,
        isFirst ? why(act) : .text(""),
        .none, .day(act.on), .none, .none, .text(act.proposal?.by),
        .number(act.proposal.map { Int(clamping: $0.seq.number) }), .text(act.approvedBy),
      ]
    }
  }

  /// The content in words; of a correction only which entry it is about, since its values stand beside that.
  private static func outline(of entry: JSON.Object, _ marks: SealMarks) -> String {
    let type = entry["type"]?.string ?? ""
    var what = entry["what"]?.object ?? [:]
    what["corrected"] = nil
    let about = entry["re"]?.int.map { "re \($0); " } ?? ""
    return "\(type): \(about)\(JSON.object(what).marked(marks).outline)"
  }

  /// The reason's code and words, and who else took part.
  private static func why(_ act: History.Act) -> Cell {
    let reason = CorrectionReason(act.reason)?.title ?? Title(vi: act.reason, en: act.reason)
    let words = act.explanation.map { ": \($0)" } ?? ""
    let other =
      act.proposal.map { Title(vi: "; \($0.by) đề nghị (\($0.seq))", en: "; proposed by \($0.by) (\($0.seq))") }
      ?? act.approvedBy.map { Title(vi: "; \($0) duyệt", en: "; approved by \($0)") } ?? Title(vi: "", en: "")
    return .code(act.reason + words, Title(vi: reason.vi + words + other.vi, en: reason.en + words + other.en))
  }

  private static func title(_ step: History.Step) -> Title {
    switch step {
    case .proposed: Title(vi: "đề nghị sửa", en: "proposed")
    case .voidProposed: Title(vi: "đề nghị hủy", en: "void proposed")
    case .corrected: Title(vi: "sửa", en: "corrected")
    case .voided: Title(vi: "hủy", en: "voided")
    case .correctionVoided: Title(vi: "hủy lần sửa", en: "correction voided")
    }
  }

  private static func moment(_ at: String) -> Cell {
    let minute = String(at.prefix(16)).replacing("T", with: " ")
    return .code(at, Title(vi: minute, en: minute))
  }

  private static func shown(_ value: JSON, _ marks: SealMarks) -> Cell {
    switch value {
    case .string(let text): .text(text)
    case _: .json(value, value.marked(marks).outline)
    }
  }
}

extension JSON {
  /// The value in words that a line can break between: `poor 42; poorRate 10.50; figures [poor 24; rate 6.00]`.
  fileprivate var outline: String {
    switch self {
    case .null: "–"
    case .bool(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .string(let text): text
    case .array(let items): "[" + items.map(\.outline).joined(separator: ", ") + "]"
    case .object(let object): object.members.map { "\($0.key) \($0.value.nested)" }.joined(separator: "; ")
    }
  }

  private var nested: String {
    if case .object = self { "(\(outline))" } else { outline }
  }
}
