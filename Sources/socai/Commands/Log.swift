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
    let opening = try PersonalReader(arguments, books)
    let limit = console.format == .table ? 50 : Int.max
    try LogListing(arguments, books, console, limit: limit, opening: opening).write(to: Terminal.write)
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
}

extension Envelope {
  /// Whether the entry is of a type, or of a group such as `household.`.
  func isOf(_ type: String, _ line: UnsafeRawBufferPointer) -> Bool {
    let own = self.type.bytes(of: line)
    return type.utf8.last == UInt8(ascii: ".") ? own.starts(with: type.utf8) : own.elementsEqual(type.utf8)
  }
}
