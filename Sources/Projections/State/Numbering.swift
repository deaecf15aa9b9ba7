import Events

/// Gives the things of one kind (units, households, …) dense numbers in the order in which they first appear, so that
/// their state stands in flat tables: one array read from a symbol to its row.
package struct Numbering<ID: SymbolID>: Restorable, Sendable {
  private static var none: UInt32 { .max }
  /// Symbols come by the million and are mostly of other kinds: only pages of 64 of them that hold one are kept.
  private static var pageBits: Int { 6 }

  /// By symbol, 64 at a time: where their numbers are.
  private var pageOfSymbols = Table<UInt32>()
  private var numbers = Table<UInt32>()
  private var symbols = Table<ID>()

  package init() {}

  package var count: Int { symbols.count }

  /// The number of `id`, or nil when it never appeared.
  package func number(of id: ID) -> Int? {
    let raw = Int(id.symbol.number)
    let page = raw >> Self.pageBits
    guard page < pageOfSymbols.count, pageOfSymbols[page] != Self.none else { return nil }
    let number = numbers[place(of: raw, in: pageOfSymbols[page])]
    return number == Self.none ? nil : Int(number)
  }

  /// The number of `id`, which gets the next one when it appears for the first time.
  package mutating func numbered(_ id: ID) -> Int {
    if let known = number(of: id) { return known }
    let raw = Int(id.symbol.number)
    let page = raw >> Self.pageBits
    pageOfSymbols.grow(to: page + 1, with: Self.none)
    if pageOfSymbols[page] == Self.none {
      pageOfSymbols[page] = UInt32(numbers.count >> Self.pageBits)
      numbers.grow(to: numbers.count + 1 << Self.pageBits, with: Self.none)
    }
    numbers[place(of: raw, in: pageOfSymbols[page])] = UInt32(symbols.count)
    return symbols.append(id)
  }

  @inline(__always)
  private func place(of symbol: Int, in page: UInt32) -> Int {
    Int(page) << Self.pageBits | symbol & (1 << Self.pageBits - 1)
  }

  package func id(at number: Int) -> ID { symbols[number] }

  package mutating func restore(_ step: RestoreStep) {
    pageOfSymbols.restore(step)
    numbers.restore(step)
    symbols.restore(step)
  }
}
