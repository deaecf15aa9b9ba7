import Bookkeeping
import CanonicalJSON
import Events
import Ledger
import Merkle
import Projections

enum LogCommand: Command {
  static let name = "log"
  static let summary = Title(vi: "các mục của sổ theo thứ tự", en: "the ledger's entries in order")
  static let options =
    [
      Option("from", "SEQ", Title(vi: "từ mục này", en: "from this entry on")),
      Option("to", "SEQ", Title(vi: "đến mục này", en: "up to this entry")),
      Option(
        "type", "TYPE",
        Title(vi: "chỉ loại này, hoặc nhóm như household.", en: "only this type, or a group such as household.")),
      Option("unit", "ID", Title(vi: "chỉ do đơn vị này ghi", en: "only recorded on behalf of this unit")),
      Option("plan", "ID", Title(vi: "chỉ của kế hoạch này", en: "only of this plan")),
      Option(
        "limit", "N",
        Title(
          vi: "nhiều nhất N mục (mặc định 50 trên màn hình)", en: "at most N entries (50 on a terminal unless told)")),
    ] + Option.personal + Option.plain
  static let manual = Title(
    vi: """
      Mỗi mục một dòng: số thứ tự, ghi lúc nào, ngày của việc, loại, đơn vị, nội dung. --format json in nguyên từng mục.
      --open --reader ACCOUNT mở tên, địa chỉ của người ở những mục mà tài khoản đó có quyền đọc.

      Ví dụ:
        socai log --type plan. --plan <mã> --limit 10
      """,
    en: """
      A line for each entry: its place, when it was recorded, the day of the act, type, unit, content. --format json prints
      each entry as it is stored. --open --reader ACCOUNT opens names and addresses in those entries that the account may read.

      Example:
        socai log --type plan. --plan <id> --limit 10
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    // Through the books, which hold every byte against the signed root before a line of it is shown.
    let books = try Books(at: LedgerPlace(folder: try Inquiry.folder(arguments)))
    console.tell(damageOf: books)
    let reader = books.reader
    for option in ["unit", "plan"] { try checkKnown(option, arguments, books) }
    let from = max(1, try number("from", arguments) ?? 1)
    let to = try number("to", arguments) ?? Int(clamping: reader.size.count)
    let opening = try PersonalReader(arguments, books)
    let marks = SealMarks(books, in: console.language)
    var closed: [Access.PersonalReading] = []
    let limit = try number("limit", arguments) ?? (console.format == .table ? 50 : .max)
    try checkType(arguments)
    let wanted = (type: arguments["type"], unit: arguments["unit"], plan: arguments["plan"])

    var stream = RowStream(
      Title(vi: "Sổ cái", en: "The log"),
      [
        Column("seq", vi: "mục", en: "entry", number: true), Column("at", vi: "ghi lúc (UTC)", en: "recorded (UTC)"),
        Column("on", vi: "ngày", en: "day"), Column("type", vi: "loại", en: "type"),
        Column("unit", vi: "đơn vị", en: "unit"),
        Column("plan", vi: "kế hoạch", en: "plan"), Column("what", vi: "nội dung", en: "content"),
        Column("by", vi: "người ghi", en: "by", detail: true), Column("id", vi: "mã", en: "id", detail: true),
        Column("re", vi: "về mục", en: "re", detail: true), Column("doc", vi: "văn bản", en: "document", detail: true),
        Column("v", vi: "phiên bản", en: "version", detail: true),
        Column("more", vi: "lô còn tiếp", en: "batch goes on", detail: true),
      ], console,
      stamp: Stamp(
        size: books.size.count, root: books.root.base64, asKnown: books.size.count, asOf: nil, isStory: books.isStory))
    var next = Position(seq: UInt64(from))
    var isCut = false
    reading: while next.seq <= UInt64(to), let slice = try reader.slice(from: next) {
      var fault: (any Error)?
      slice.forEachLine { seq, line in
        guard seq <= UInt64(to) else { return false }
        do {
          guard try matches(line, wanted) else { return true }
          var entry = try JSON(parsing: line)
          if stream.count == limit {
            isCut = true
            return false
          }
          if let opened = opening?.opened(entry) {
            entry = opened.entry
            closed += opened.closed
          }
          stream.append(row(entry, marks))
        } catch { fault = error }
        return fault == nil
      }
      if let fault { throw fault }
      try slice.checkReadable()
      if isCut { break reading }
      next = slice.next
    }
    if isCut {
      stream.note(
        Title(vi: "còn nữa; thêm --limit, --from hoặc --type", en: "there is more; add --limit, --from or --type"))
    }
    if let sentence = closed.first?.refusal(of: arguments["reader"] ?? "") {
      stream.note(Title(vi: "\(closed.count) trường: \(sentence.vi)", en: "\(closed.count) fields: \(sentence.en)"))
    }
    stream.finish()
  }

  /// `--type` is a type of the catalogue, or the beginning of one that ends at a point.
  static func checkType(_ arguments: Arguments) throws(UsageError) {
    guard let text = arguments["type"] else { return }
    let known = EventType.allCases.map(\.text)
    if known.contains(where: { $0 == text || (text.hasSuffix(".") && $0.hasPrefix(text)) }) { return }
    let near = known.map { (name: $0, distance: editDistance($0, text)) }.min { $0.distance < $1.distance }
    let groups = Set(known.compactMap { $0.split(separator: ".").first.map { $0 + "." } }).sorted()
    let hint = near.flatMap { $0.distance <= 3 ? $0.name : nil } ?? groups.joined(separator: ", ")
    throw .badValue(
      option: "--type", value: text,
      expected: Title(vi: "một loại mục hoặc một nhóm: \(hint)", en: "a type of entry or a group: \(hint)"))
  }

  private static func checkKnown(_ option: String, _ arguments: Arguments, _ books: Books) throws(UsageError) {
    guard let text = arguments[option] else { return }
    let isKnown =
      option == "plan"
      ? books.state.symbols.find(PlanID.self, text) != nil : books.state.symbols.find(UnitID.self, text) != nil
    if isKnown { return }
    throw .badValue(
      option: "--\(option)", value: text, expected: Title(vi: "một mã có trong sổ", en: "an id that is on record"))
  }

  /// By the envelope alone: most lines are not asked for, and their payload need not be read.
  private static func matches(
    _ line: UnsafeRawBufferPointer, _ wanted: (type: String?, unit: String?, plan: String?)
  ) throws -> Bool {
    if wanted.type == nil, wanted.unit == nil, wanted.plan == nil { return true }
    let envelope = try Envelope(reading: line)
    return (wanted.type.map { envelope.isOf($0, line) } ?? true)
      && (wanted.unit.map { envelope.unit.bytes(of: line).elementsEqual($0.utf8) } ?? true)
      && (wanted.plan.map { envelope.plan?.bytes(of: line).elementsEqual($0.utf8) ?? false } ?? true)
  }

  private static func row(_ entry: JSON, _ marks: SealMarks) -> [Cell] {
    let what = entry["what"] ?? [:]
    let readable = String(decoding: what.marked(marks).canonicalBytes(), as: UTF8.self)
    let at = entry["at"]?.string ?? ""
    let minute = at.prefix(16).replacingOccurrences(of: "T", with: " ")
    func text(_ key: String) -> Cell { .text(entry[key]?.string) }
    return [
      .number(entry["seq"]?.int.map { Int($0) }), .code(at, Title(vi: minute, en: minute)),
      .day(entry["on"]?.string.flatMap { Day($0) }),
      text("type"),
      text("unit"), text("plan"), .json(what, readable), text("by"), text("id"),
      .number(entry["re"]?.int.map { Int($0) }),
      text("doc"), .number(entry["v"]?.int.map { Int($0) }), .flag(entry["more"] == .bool(true)),
    ]
  }
}

extension Envelope {
  /// Whether the entry is of a type, or of a group such as `household.`.
  func isOf(_ type: String, _ line: UnsafeRawBufferPointer) -> Bool {
    let own = self.type.bytes(of: line)
    return type.utf8.last == UInt8(ascii: ".") ? own.starts(with: type.utf8) : own.elementsEqual(type.utf8)
  }
}
