import Events

// The storage that every projection is made of: flat rows that can be taken back.
//
// A batch is all or nothing, and rules judge each draft against the drafts before it. So drafts are
// folded into the live state as they are accepted, and a batch that is refused half way is taken
// back: from `mark()` on each row is kept as it stood before its first change, and `rollback()` cuts the rows
// appended since off. Outside of that window a write costs one branch.
//
//   var rows = Table<Int>();  rows.append(5)
//   rows.mark();  rows[0] = 7;  rows.append(9)      // 7, 9
//   rows.rollback()                                 // 5

// The same walk puts the rows away for a snapshot and takes them back, so that no table can be left out of one of both.

/// State that can go back to where it was at the last `mark()`, and be put away and taken back.
package protocol Restorable {
  /// Takes the step in all of its parts.
  mutating func restore(_ step: RestoreStep)
}

package enum RestoreStep {
  case mark, commit, rollback
  /// Puts the state away, and takes it from where it was put.
  case store(StateSink)
  case load(StateSource)
}

extension Restorable {
  /// Starts to remember; a second mark before `commit()` or `rollback()` is a fault of the caller.
  package mutating func mark() { restore(.mark) }
  /// Forgets how to go back: what was written stays.
  package mutating func commit() { restore(.commit) }
  /// Puts back what stood at `mark()`.
  package mutating func rollback() { restore(.rollback) }
}

/// Rows by number, from 0.
package struct Table<Row: Stored>: Restorable {
  private var rows = Rows<Row>()
  /// Each row as it stood at the mark: kept at its first change only, so that a row which is itself a list is copied once.
  private var overwritten: [Int: Row] = [:]
  private var countAtMark = -1

  package init() {}

  package var count: Int { rows.count }
  package var isEmpty: Bool { rows.isEmpty }
  package var indices: Range<Int> { rows.indices }

  package subscript(index: Int) -> Row {
    _read { yield rows[index] }
    _modify {
      if index < countAtMark, overwritten[index] == nil { overwritten[index] = rows[index] }
      yield &rows[index]
    }
  }

  /// Adds a row and says its number.
  @discardableResult
  package mutating func append(_ row: Row) -> Int {
    rows.append(row)
    return rows.count - 1
  }

  /// Adds rows up to `count`; a shorter count changes nothing.
  package mutating func grow(to count: Int, with row: Row) {
    rows.grow(to: count, with: row)
  }

  package mutating func restore(_ step: RestoreStep) {
    switch step {
    case .mark: mark()
    case .commit: commit()
    case .rollback: rollback()
    case .store(let sink): sink.put(rows)
    case .load(let source): source.take(&rows)
    }
  }

  package mutating func mark() {
    precondition(countAtMark < 0, "a table is marked once at a time")
    countAtMark = rows.count
  }

  package mutating func commit() {
    // A large dictionary is emptied in the time of its capacity: after a long batch each later one would pay for it.
    if !overwritten.isEmpty { overwritten.removeAll(keepingCapacity: overwritten.capacity <= 64) }
    countAtMark = -1
  }

  package mutating func rollback() {
    precondition(countAtMark >= 0, "a table goes back only to a mark")
    rows.removeLast(rows.count - countAtMark)
    for (index, row) in overwritten { rows[index] = row }
    commit()
  }
}

extension Table: Sendable where Row: Sendable {}

extension Table: Sequence {
  package func makeIterator() -> Rows<Row>.Iterator { rows.makeIterator() }
}
