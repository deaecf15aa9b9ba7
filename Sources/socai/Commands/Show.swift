import Bookkeeping
import CanonicalJSON
import Events
import Ledger
import Merkle

enum ShowCommand: Command {
  static let name = "show"
  static let summary = Title(vi: "một mục, cùng những gì sửa nó", en: "one entry, with what corrected it")
  static let operands = "SEQ|ID"
  static let options = Option.personal + Option.plain
  static let manual = Title(
    vi: """
      In từng trường của một mục với tên của nó, băm lá, và các mục đã sửa hoặc hủy nó. --format json in nguyên mục như
      trong sổ. Tên, địa chỉ của người được niêm phong; --open --reader ACCOUNT mở cho tài khoản có quyền.

      Ví dụ:
        socai show 128
        socai show 128 --open --reader a-7f3k
      """,
    en: """
      Prints each field of an entry by its name, the leaf hash, and the entries that corrected or voided it. --format json
      prints the entry as it is stored. Names and addresses of people are sealed; --open --reader ACCOUNT opens them for an
      account that has the right.

      Examples:
        socai show 128
        socai show 128 --open --reader a-7f3k
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    guard let text = arguments.operands.first else {
      throw UsageError.operandMissing(Title(vi: "SEQ hoặc ID", en: "SEQ or ID"))
    }
    let books = try Books(at: LedgerPlace(folder: try Inquiry.folder(arguments)))
    console.tell(damageOf: books)
    let line = try line(text, books.reader)
    let entry = try shown(line, arguments, books)
    if console.format == .json { return Terminal.write(String(decoding: entry.canonicalBytes(), as: UTF8.self) + "\n") }
    console.print(try answer(line, entry, books, console, try PersonalReader(arguments, books)))
  }

  /// The fields of an entry, one a row.
  /// - Parameters:
  ///   - entry: what is shown of the line: as it is, or with personal fields open.
  ///   - books: asked for what corrected it, not for their state.
  static func answer(
    _ line: [UInt8], _ entry: JSON, _ books: Books, _ console: Console, _ reader: PersonalReader?
  ) throws -> Answer {
    var answer = Answer(
      Title(vi: "Mục \(entry["seq"]?.int ?? 0)", en: "Entry \(entry["seq"]?.int ?? 0)"),
      [
        Column("field", vi: "trường", en: "field"), Column("title", vi: "tên", en: "title"),
        Column("value", vi: "giá trị", en: "value"), Column("now", vi: "nay là", en: "reads now"),
      ])
    let type = entry["type"]?.string.flatMap { EventType($0) }
    let effect = entry["seq"]?.int.flatMap { books.corrections.effects[Seq(UInt64($0))] }
    var corrected: JSON.Object = [:]
    if case .corrected(let fields, _)? = effect { corrected = fields }
    let marks = SealMarks(books, in: console.language)
    for (key, value) in entry.object?.members ?? [] where key != "what" {
      let title = key == "type" ? type?.title : Self.envelope[key]
      answer.rows.append([
        .text(key), title.map { .words($0) } ?? .none, Self.cell(value, marks),
        corrected[key].map { Self.cell($0, marks) } ?? .none,
      ])
    }
    for (key, value) in entry["what"]?.object?.members ?? [] {
      let title = type?.field(at: key)?.title
      var now = corrected[key].map { Self.cell($0, marks) } ?? .none
      if corrected[key]?.sealed != nil, let reader, let seq = entry["seq"]?.int {
        now = .text(try reader.text(key, of: Seq(UInt64(seq))))
      }
      answer.rows.append([.text("what.\(key)"), title.map { .words($0) } ?? .none, Self.cell(value, marks), now])
    }
    let leaf = line.withUnsafeBytes { leafHash(of: $0) }
    answer.rows.append([.text("leaf hash"), .words(Title(vi: "băm lá", en: "leaf hash")), .text(leaf.hex), .none])
    switch effect {
    case .corrected(_, let by):
      let seqs = by.map(\.description).joined(separator: ", ")
      answer.notes.append(Title(vi: "đã được sửa bởi mục \(seqs)", en: "corrected by entry \(seqs)"))
    case .voided(let by): answer.notes.append(Title(vi: "đã bị hủy bởi mục \(by)", en: "voided by entry \(by)"))
    case nil: break
    }
    answer.notes += marks.notes(on: entry)
    return answer
  }

  /// The entry as it is stored, or with its personal fields open for who may read them.
  private static func shown(_ line: [UInt8], _ arguments: Arguments, _ books: Books) throws -> JSON {
    let stored = try JSON(parsing: line)
    guard let reader = try PersonalReader(arguments, books) else { return stored }
    let opened = reader.opened(stored)
    if let sentence = opened.closed.first?.refusal(of: arguments["reader"] ?? "") {
      throw Refused(sentences: [sentence])
    }
    return opened.entry
  }

  /// The line of the entry with this number or id.
  static func line(_ text: String, _ reader: LedgerReader) throws -> [UInt8] {
    if let seq = UInt64(text), seq > 0 { return try reader.line(at: Position(seq: seq)) }
    let id = Array(text.utf8)
    var next = Position(seq: 1)
    var found: [UInt8]?
    while found == nil, let slice = try reader.slice(from: next) {
      slice.forEachLine { _, line in
        guard let envelope = try? Envelope(reading: line), envelope.id.bytes(of: line).elementsEqual(id) else {
          return true
        }
        found = Array(line)
        return false
      }
      try slice.checkReadable()
      next = slice.next
    }
    guard let found else {
      throw UsageError.badValue(
        option: "SEQ|ID", value: text,
        expected: Title(vi: "số thứ tự hoặc mã của một mục có trong sổ", en: "the number or id of an entry on record"))
    }
    return found
  }

  private static func cell(_ value: JSON, _ marks: SealMarks) -> Cell {
    if let sealed = value.sealed { return .text(marks.mark(of: sealed.subject)) }
    return switch value {
    case .string(let text): .text(text)
    case .integer(let number): .text(String(number))
    case .bool(let flag): .flag(flag)
    case .null: .none
    case .array, .object: .text(String(decoding: value.marked(marks).canonicalBytes(), as: UTF8.self))
    }
  }

  private static let envelope: [String: Title] = [
    "at": Title(vi: "ghi lúc", en: "recorded at"), "by": Title(vi: "người ghi", en: "recorded by"),
    "doc": Title(vi: "văn bản (SHA-256)", en: "document (SHA-256)"), "id": Title(vi: "mã mục", en: "entry id"),
    "more": Title(vi: "lô còn tiếp", en: "batch goes on"), "on": Title(vi: "ngày của việc", en: "day of the act"),
    "plan": Title(vi: "kế hoạch", en: "plan"), "re": Title(vi: "về mục", en: "about entry"),
    "seq": Title(vi: "số thứ tự", en: "place in the log"), "unit": Title(vi: "đơn vị ghi", en: "on behalf of"),
    "v": Title(vi: "phiên bản", en: "version"),
  ]
}
