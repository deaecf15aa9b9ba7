import Bookkeeping
import Events
import Projections

/// What differs between two answers to the same question, cell by cell, and the entries after which it did.
///
/// The answer is asked again on the way: first after every n-th entry, then after each entry of the stretches in which it
/// changed. So an entry is named when, and only when, the answer differs before and after it.
struct Changes {
  struct Difference {
    /// What tells the row from others: the values of its identity columns.
    let row: [Cell]
    let change: Change
    var entries: [Seq]
  }

  enum Change {
    case appeared, vanished
    case changed(Column, from: Cell, to: Cell)
  }

  let cells: [Difference]

  init(from before: Inquiry, to after: Inquiry, ask: (Inquiry) throws -> Answer) throws {
    let first = Face(try ask(before))
    let last = Face(try ask(after))
    let causes = try Self.causes(from: before, to: after, first) { Face(try ask($0)) }
    cells = first.differences(to: last).map { difference in
      let (key, part, change) = difference
      return Difference(
        row: (last.rows[key] ?? first.rows[key])?.identity ?? [], change: change,
        entries: (causes[Part(key: key, column: part)] ?? [])
          + (part == nil ? [] : causes[Part(key: key, column: nil)] ?? []))
    }
  }

  /// A cell, or with no column the row's being there.
  private struct Part: Hashable {
    let key: String
    let column: String?
  }

  private static func causes(
    from before: Inquiry, to after: Inquiry, _ first: Face, ask: (Inquiry) throws -> Face
  ) throws -> [Part: [Seq]] {
    let a = before.books.knownTo.number
    let b = after.books.knownTo.number
    guard a < b else { return [:] }
    let passage = Passage(after.books)
    let stride = UInt64(Double(b - a).squareRoot().rounded(.up))
    var stretches: Set<UInt64> = []
    var seen = first
    func closesStretch(_ seq: Seq) -> Bool { (seq.number - a) % stride == 0 || seq.number == b }
    func stretch(_ seq: Seq) -> UInt64 { (seq.number - a - 1) / stride }
    func look(_ seq: Seq, _ state: Projections, _ note: (Face) -> Void) throws {
      let face = try ask(after.at(state, knownTo: seq))
      note(face)
      seen = face
    }
    try passage.run(
      after: Seq(a), through: Seq(b), wanted: closesStretch,
      visit: { seq, state in
        try look(seq, state) { if !seen.differences(to: $0).isEmpty { stretches.insert(stretch(seq)) } }
      })
    var causes: [Part: [Seq]] = [:]
    seen = first
    try passage.run(
      after: Seq(a), through: Seq(b), wanted: { stretches.contains(stretch($0)) || closesStretch($0) },
      visit: { seq, state in
        try look(seq, state) { face in
          for (key, column, _) in seen.differences(to: face) {
            causes[Part(key: key, column: column), default: []].append(seq)
          }
        }
      })
    return causes
  }
}

/// An answer's rows by what identifies them; columns that only say from which entries a row comes are left out.
private struct Face {
  struct Row {
    let identity: [Cell]
    let cells: [Cell]
  }

  let columns: [Column]
  private(set) var rows: [String: Row] = [:]
  private var order: [String] = []

  init(_ answer: Answer) {
    let compared = answer.columns.indices.filter { !answer.columns[$0].isSource && !answer.columns[$0].isIdentity }
    let identity = answer.columns.indices.filter { answer.columns[$0].isIdentity }
    columns = compared.map { answer.columns[$0] }
    for row in answer.rows {
      let known = (identity.isEmpty ? compared : identity).map { row[$0] }
      // Rows that nothing tells apart are told by their place among their likes.
      let base = known.map(\.stored).joined(separator: "\u{1f}")
      var key = base
      var place = 1
      while rows[key] != nil {
        place += 1
        key = "\(base)\u{1f}\(place)"
      }
      rows[key] = Row(identity: known, cells: identity.isEmpty ? [] : compared.map { row[$0] })
      order.append(key)
    }
  }

  /// In the order of the later rows, then of those that are gone.
  func differences(to later: Face) -> [(key: String, column: String?, change: Changes.Change)] {
    var found: [(key: String, column: String?, change: Changes.Change)] = []
    for key in later.order {
      guard let new = later.rows[key] else { continue }
      guard let old = rows[key] else {
        found.append((key, nil, .appeared))
        continue
      }
      for (column, pair) in zip(later.columns, zip(old.cells, new.cells)) where pair.0.stored != pair.1.stored {
        found.append((key, column.key, .changed(column, from: pair.0, to: pair.1)))
      }
    }
    for key in order where later.rows[key] == nil { found.append((key, nil, .vanished)) }
    return found
  }
}
