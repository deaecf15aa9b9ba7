import Bookkeeping
import Events
import Foundation
import Ledger
import Projections
import Sheets

/// A question at work: the state that it is asked of, the two clocks, and how the answer is shown.
struct Inquiry {
  let books: Books
  let console: Console
  /// The day that states are judged on: the one asked for; else the day of the last entry that is known, in a story or as
  /// known in the past; else today.
  let day: Day
  let stamp: Stamp

  var state: Projections { books.state }
  var symbols: Symbols { books.state.symbols }
  var language: Language { console.language }

  /// Opens the ledger that the call names and replays it as the two clocks say.
  /// - Parameters:
  ///   - cutsBoundaries: leaves changes of boundaries after the day that is asked for out of the accounts.
  ///   - usesSnapshots: begins with the nearest snapshot where one will do.
  init(_ arguments: Arguments, cutsBoundaries: Bool = true, usesSnapshots: Bool = true) throws {
    try self.init(
      arguments, asKnown: arguments["as-known"], cutsBoundaries: cutsBoundaries, usesSnapshots: usesSnapshots)
  }

  /// - Parameters:
  ///   - known: up to where the log is read; nil: to its end.
  ///   - day: the day that states are judged on, when the call names none.
  init(
    _ arguments: Arguments, asKnown known: String?, day other: Day? = nil, cutsBoundaries: Bool = true,
    usesSnapshots: Bool = true
  ) throws {
    console = try Console(arguments)
    let asOf = try Self.day(arguments)
    let place = LedgerPlace(folder: try Self.folder(arguments))
    let progress = Progress(Title(vi: "Đọc sổ", en: "Reading the ledger"), in: console.language)
    var books = try Books(
      at: place, asKnown: { zone in try Self.asKnown(known, zone) }, asOf: asOf, usesSnapshots: usesSnapshots,
      progress: { done, total in progress.update(done: done, of: total) })
    console.tell(damageOf: books)
    try Self.checkKnown(known, books)
    let isPast = known != nil || books.isStory
    day = asOf ?? other ?? (isPast ? books.lastDay : Self.today(minutesAheadOfUTC: books.settings.minutesAheadOfUTC))
    if cutsBoundaries { books.cutBoundaries(after: day) }
    self.books = books
    stamp = Self.stamp(books)
  }

  /// Asks books that are open.
  /// - Parameter isPast: whether the log is asked up to an earlier entry: the day is that of its last one then.
  init(_ arguments: Arguments, _ console: Console, of books: Books, isPast: Bool) throws(UsageError) {
    self.console = console
    let asOf = try Self.day(arguments)
    day =
      asOf
      ?? (isPast || books.isStory ? books.lastDay : Self.today(minutesAheadOfUTC: books.settings.minutesAheadOfUTC))
    var books = books
    books.cutBoundaries(after: day)
    self.books = books
    stamp = Self.stamp(books)
  }

  private init(_ books: Books, like other: Inquiry) {
    self.books = books
    console = other.console
    day = other.day
    stamp = Self.stamp(books)
  }

  /// The same inquiry, of the state after an earlier entry.
  func at(_ state: Projections, knownTo seq: Seq) -> Inquiry {
    Inquiry(books.at(state, knownTo: seq), like: self)
  }

  static func stamp(_ books: Books) -> Stamp {
    Stamp(
      size: books.size.count, root: books.root.base64, asKnown: books.knownTo.number, asOf: books.asOf,
      isStory: books.isStory)
  }

  /// Prints the answer, or writes the workbook that the call names.
  func answer(_ answer: Answer) throws {
    guard let path = console.workbook else { return console.print(noted(answer), stamp: stamp) }
    try OutputFile.write(try noted(answer).workbook(stamp: stamp, on: day, in: language).bytes(), to: path)
    console.say(
      Title(
        vi: "Đã ghi \(path): \(Cell.grouped(answer.rows.count, .vi)) dòng",
        en: "Written to \(path): \(Cell.grouped(answer.rows.count, .en)) rows"))
  }

  /// The answer with what a reader has to know of the moment that it was asked for.
  func noted(_ answer: Answer) -> Answer {
    var answer = answer
    if books.knownTo.number == 0 {
      answer.notes.append(
        Title(
          vi: "khi đó sổ chưa mở; --as-known cũng nhận số thứ tự của một mục",
          en: "the ledger was not opened then; --as-known also takes an entry's number"))
    }
    return answer
  }

  static func folder(_ arguments: Arguments) throws(UsageError) -> String {
    if let folder = arguments["ledger"], !folder.isEmpty { return named(folder) }
    if let folder = ProcessInfo.processInfo.environment["SOCAI_LEDGER"], !folder.isEmpty { return named(folder) }
    throw .noLedgerNamed
  }

  /// The folder by a name of its own, so that the key and the vault lie beside it: not `.`, and not a link to it.
  static func named(_ folder: String) -> String {
    let last = folder.split(separator: "/").last
    let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: folder)) != nil
    guard last == "." || last == ".." || isLink else { return folder }
    return URL(fileURLWithPath: folder).standardizedFileURL.resolvingSymlinksInPath().path
  }

  static func day(_ arguments: Arguments) throws(UsageError) -> Day? {
    guard let text = arguments["as-of"] else { return nil }
    guard let day = Day(input: text) else {
      throw .badValue(
        option: "--as-of", value: text,
        expected: Title(vi: "một ngày như 2024-12-31 hoặc 31/12/2024", en: "a day such as 2024-12-31 or 31/12/2024"))
    }
    return day
  }

  static func asKnown(_ text: String?, _ minutesAheadOfUTC: Int) throws(UsageError) -> AsKnown {
    guard let text else { return .now }
    guard let known = AsKnown(text, minutesAheadOfUTC: minutesAheadOfUTC) else {
      throw .badValue(
        option: "--as-known", value: text,
        expected: Title(
          vi: "một số thứ tự như 1234, một ngày hoặc một thời điểm như 2023-12-14T03:21:07.123Z",
          en: "an entry's number such as 1234, a day, or a moment such as 2023-12-14T03:21:07.123Z"))
    }
    return known
  }

  /// A number behind the last entry says nothing about the past: it is a slip, or of another ledger.
  private static func checkKnown(_ text: String?, _ books: Books) throws(UsageError) {
    guard let text, let number = UInt64(text), number > books.size.count else { return }
    throw .badValue(
      option: "--as-known", value: text,
      expected: Title(
        vi: "số thứ tự của một mục trong sổ, nhiều nhất \(books.size)",
        en: "the number of an entry on record, at most \(books.size)"))
  }

  static func today(minutesAheadOfUTC minutes: Int) -> Day {
    Timestamp(milliseconds: Moment.now().milliseconds).day(minutesAheadOfUTC: minutes)
  }
}

extension Console {
  /// Says what is wrong with a ledger that is answered from in part, and lets the program end with 3.
  func tell(damageOf books: Books) {
    for remark in books.remarks { tell(remark) }
    guard let damage = books.damage.first else { return }
    ExitStatus.noteDamage()
    tell(
      Title(
        vi: "socai: sổ bị hư hại; chỉ trả lời theo \(books.size) mục đầu còn nguyên vẹn. \(damage.title.vi)",
        en:
          "socai: the ledger is damaged; this answers from its first \(books.size) entries, which are sound. \(damage)")
    )
  }
}
