import Bookkeeping
import CanonicalJSON
import Events
import Ledger
import Merkle
import Projections

/// Entries of the log as a list: what a call asks for is settled with the books, and then lines are read without them.
struct LogListing {
  private let reader: LedgerReader
  private let console: Console
  private let stamp: Stamp
  private let marks: SealMarks
  private let from: UInt64
  private let to: UInt64
  private let limit: Int
  private let wanted: (type: String?, unit: String?, plan: String?)
  private let opening: PersonalReader?
  private let reading: String

  /// - Parameters:
  ///   - limit: how many entries at most, when the call does not say it.
  ///   - after: begins behind this entry.
  ///   - opening: opens personal fields that the reader may see.
  init(
    _ arguments: Arguments, _ books: Books, _ console: Console, limit: Int, after: UInt64? = nil,
    opening: PersonalReader? = nil
  ) throws {
    for option in ["unit", "plan"] { try Self.checkKnown(option, arguments, books) }
    reader = books.reader
    self.console = console
    let first = UInt64(max(1, try number("from", arguments) ?? 1))
    from = after.map { $0 == .max ? $0 : $0 + 1 } ?? first
    to = min(UInt64(try number("to", arguments) ?? .max), books.size.count)
    self.limit = try number("limit", arguments) ?? limit
    try LogCommand.checkType(arguments)
    wanted = (type: arguments["type"], unit: arguments["unit"], plan: arguments["plan"])
    marks = SealMarks(books, in: console.language)
    stamp = Stamp(
      size: books.size.count, root: books.root.base64, asKnown: books.size.count, asOf: nil, isStory: books.isStory)
    self.opening = opening
    reading = arguments["reader"] ?? ""
  }

  private static let columns = [
    Column("seq", vi: "mục", en: "entry", number: true), Column("at", vi: "ghi lúc (UTC)", en: "recorded (UTC)"),
    Column("on", vi: "ngày", en: "day"), Column("type", vi: "loại", en: "type"),
    Column("unit", vi: "đơn vị", en: "unit"),
    Column("plan", vi: "kế hoạch", en: "plan"), Column("what", vi: "nội dung", en: "content"),
    Column("by", vi: "người ghi", en: "by", detail: true), Column("id", vi: "mã", en: "id", detail: true),
    Column("re", vi: "về mục", en: "re", detail: true), Column("doc", vi: "văn bản", en: "document", detail: true),
    Column("v", vi: "phiên bản", en: "version", detail: true),
    Column("more", vi: "lô còn tiếp", en: "batch goes on", detail: true),
  ]

  /// Reads the lines; gives the last one that was written when more of them are there.
  @discardableResult
  func write(to write: @escaping (String) -> Void) throws -> UInt64? {
    var closed: [Access.PersonalReading] = []
    var stream = RowStream(Title(vi: "Sổ cái", en: "The log"), Self.columns, console, stamp: stamp, to: write)
    var next = Position(seq: from)
    var last: UInt64 = 0
    var isCut = false
    while !isCut, next.seq <= to, let slice = try reader.slice(from: next) {
      var fault: (any Error)?
      slice.forEachLine { seq, line in
        guard seq <= to else { return false }
        do {
          guard try matches(line) else { return true }
          var entry = try JSON(parsing: line)
          if stream.count == limit {
            isCut = true
            return false
          }
          if let opened = opening?.opened(entry) {
            entry = opened.entry
            closed += opened.closed
          }
          stream.append(Self.row(entry, marks))
          last = seq
        } catch { fault = error }
        return fault == nil
      }
      if let fault { throw fault }
      try slice.checkReadable()
      next = slice.next
    }
    if isCut {
      stream.note(
        Title(vi: "còn nữa; thêm --limit, --from hoặc --type", en: "there is more; add --limit, --from or --type"))
    }
    if let sentence = closed.first?.refusal(of: reading) {
      stream.note(Title(vi: "\(closed.count) trường: \(sentence.vi)", en: "\(closed.count) fields: \(sentence.en)"))
    }
    stream.finish()
    return isCut ? last : nil
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
  private func matches(_ line: UnsafeRawBufferPointer) throws -> Bool {
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
