import Events

/// An answer of any length: for machines each row goes out as it comes; for a terminal the rows are kept, since a table's
/// columns are as wide as their widest cell.
struct RowStream {
  private var answer: Answer
  private let console: Console
  private let stamp: Stamp?
  private let write: (String) -> Void
  private var waiting: [String] = []
  private(set) var count = 0

  /// - Parameter write: where machines' forms go, part by part.
  init(
    _ title: Title, _ columns: [Column], _ console: Console, stamp: Stamp?,
    to write: @escaping (String) -> Void = Terminal.write
  ) {
    self.write = write
    answer = Answer(title, columns)
    self.console = console
    self.stamp = stamp
    switch console.format {
    case .table: break
    case .csv: waiting.append(answer.csv())
    case .json: waiting.append(answer.jsonOpening(stamp: stamp))
    }
  }

  mutating func append(_ row: [Cell]) {
    count += 1
    switch console.format {
    case .table: answer.rows.append(row)
    case .csv: waiting.append(Answer.csvLine(row))
    case .json: waiting.append((count == 1 ? "\n" : ",\n") + answer.jsonLine(row))
    }
    // The first row at once: whoever waits sees that it has begun.
    if waiting.count >= 1_000 || count == 1 { flush() }
  }

  mutating func note(_ sentence: Title) { answer.notes.append(sentence) }

  /// What comes behind the last row.
  mutating func finish() {
    switch console.format {
    case .table: console.print(answer, stamp: stamp)
    case .csv: flush()
    case .json:
      waiting.append((count == 0 ? "]" : "\n]") + answer.jsonNotes + "}\n")
      flush()
    }
  }

  private mutating func flush() {
    write(waiting.joined())
    waiting.removeAll(keepingCapacity: true)
  }
}
