import Events

/// Rows that belong to one thing each (the grants to a household, the payments of a loan), in one flat table: each row
/// knows the row before it of the same thing.
///
///     add a to x, b to y, c to x        rows of x: a, c      rows of y: b
///
/// A province has millions of them; a list for each thing would be an allocation for each.
struct Chain<ID: SymbolID, Row: Flat & Sendable>: Restorable, Sendable {
  private static var none: UInt32 { .max }

  private struct Link: Flat, Sendable {
    let before: UInt32
    let row: Row
  }

  private var numbering = Numbering<ID>()
  private var last = Table<UInt32>()
  private var links = Table<Link>()

  /// Rows of all things.
  var count: Int { links.count }
  /// The things that have a row, in the order of first mention.
  var ids: [ID] { last.indices.map { numbering.id(at: $0) } }

  func contains(_ id: ID) -> Bool { numbering.number(of: id) != nil }

  mutating func add(_ row: Row, to id: ID) {
    let number = numbering.numbered(id)
    last.grow(to: number + 1, with: Self.none)
    let before = last[number]
    last[number] = UInt32(truncatingIfNeeded: links.append(Link(before: before, row: row)))
  }

  /// The rows of one thing, from the one added last to the first.
  func forEach(of id: ID, _ body: (Row) -> Void) {
    guard let number = numbering.number(of: id) else { return }
    var next = last[number]
    while next != Self.none {
      let link = links[Int(next)]
      body(link.row)
      next = link.before
    }
  }

  /// The rows of one thing in the order in which they were added.
  func rows(of id: ID) -> [Row] {
    var rows: [Row] = []
    forEach(of: id) { rows.append($0) }
    return rows.reversed()
  }

  mutating func restore(_ step: RestoreStep) {
    numbering.restore(step)
    last.restore(step)
    links.restore(step)
  }
}
