import Events

/// Gives the things of one kind (units, households, …) dense numbers in the order in which they first appear, so that
/// their state stands in flat tables: one array read from a symbol to its row.
package struct Numbering<ID: SymbolID>: Restorable, Sendable {
  private static var none: UInt32 { .max }
  private var numberOfSymbol = Table<UInt32>()
  private var symbols = Table<ID>()

  package init() {}

  package var count: Int { symbols.count }

  /// The number of `id`, or nil when it never appeared.
  package func number(of id: ID) -> Int? {
    let raw = Int(id.symbol.number)
    guard raw < numberOfSymbol.count, numberOfSymbol[raw] != Self.none else { return nil }
    return Int(numberOfSymbol[raw])
  }

  /// The number of `id`, which gets the next one when it appears for the first time.
  package mutating func numbered(_ id: ID) -> Int {
    if let known = number(of: id) { return known }
    let raw = Int(id.symbol.number)
    numberOfSymbol.grow(to: raw + 1, with: Self.none)
    numberOfSymbol[raw] = UInt32(symbols.count)
    return symbols.append(id)
  }

  package func id(at number: Int) -> ID { symbols[number] }

  package mutating func restore(_ step: RestoreStep) {
    numberOfSymbol.restore(step)
    symbols.restore(step)
  }
}
