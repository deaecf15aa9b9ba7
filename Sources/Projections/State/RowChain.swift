import Events

/// Rows of another table that belong to one thing each, as in `Chain`, where every row of that table belongs to one: the
/// chain knows for each row which one came before it.
struct RowChain<ID: SymbolID>: Restorable, Sendable {
  private static var none: UInt32 { .max }

  private var numbering = Numbering<ID>()
  private var last = Table<UInt32>()
  /// By row of the other table.
  private var before = Table<UInt32>()

  /// Says whose the next row of the other table is.
  mutating func add(to id: ID) {
    let number = numbering.numbered(id)
    last.grow(to: number + 1, with: Self.none)
    let row = before.append(last[number])
    last[number] = UInt32(truncatingIfNeeded: row)
  }

  /// The rows of one thing in the order in which they were added.
  func rows(of id: ID) -> [Int] {
    guard let number = numbering.number(of: id) else { return [] }
    var rows: [Int] = []
    var next = last[number]
    while next != Self.none {
      rows.append(Int(next))
      next = before[Int(next)]
    }
    return rows.reversed()
  }

  mutating func restore(_ step: RestoreStep) {
    numbering.restore(step)
    last.restore(step)
    before.restore(step)
  }
}
