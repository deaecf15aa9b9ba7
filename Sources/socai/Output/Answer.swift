import Bookkeeping
import CanonicalJSON
import Events

/// What a question gives back: rows of typed cells under named columns, before anybody decides how they look.
struct Answer: Sendable {
  var title: Title
  var columns: [Column]
  var rows: [[Cell]]
  /// Sentences under the table; they go with JSON as `notes`, never with CSV.
  var notes: [Title] = []
  /// A drawing for the terminal alone.
  var drawing: [String] = []

  init(_ title: Title, _ columns: [Column], rows: [[Cell]] = []) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }
}

/// A column: its key in JSON and CSV, and its heading.
struct Column: Sendable {
  let key: String
  let heading: Title
  var isNumber = false
  /// Left out of the terminal's table, where room is scarce; always in JSON and CSV.
  var isDetail = false
  /// Tells one row from another, so that a row is found again in an earlier answer.
  var isIdentity = false
  /// Says from which entries the row comes.
  var isSource = false

  init(
    _ key: String, vi: String, en: String, number: Bool = false, detail: Bool = false, identity: Bool = false
  ) {
    self.key = key
    self.heading = Title(vi: vi, en: en)
    self.isNumber = number
    self.isDetail = detail
    self.isIdentity = identity
    self.isSource = key == "seq" || key == "entries"
  }
}

/// One value. A code keeps its stored form for machines and has words for people.
enum Cell: Sendable {
  case none
  case text(String)
  case words(Title)
  case code(String, Title)
  case number(Int)
  case year(Year)
  case decimal(Decimal)
  case day(Day)
  case partialDay(PartialDay)
  case flag(Bool)
  case list([Cell])
  /// A part of an entry: as it is for machines, and what a reader sees of it.
  case json(JSON, String)

  static func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .none }
  static func number(_ number: Int?) -> Cell { number.map { .number($0) } ?? .none }
  static func year(_ year: Year?) -> Cell { year.map { .year($0) } ?? .none }
  static func decimal(_ decimal: Decimal?) -> Cell { decimal.map { .decimal($0) } ?? .none }
  static func day(_ day: Day?) -> Cell { day.map { .day($0) } ?? .none }
}

/// From where an answer speaks: the size and root that it was computed at and the two clocks.
struct Stamp: Sendable {
  let size: UInt64
  let root: String
  let asKnown: UInt64
  let asOf: Day?
  /// A story ledger holds made-up people, and every output says so.
  let isStory: Bool
}

enum OutputFormat: String, CaseIterable, Sendable {
  case table, json, csv
}
