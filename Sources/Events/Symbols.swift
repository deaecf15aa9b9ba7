/// Every id of a ledger, once: bytes to a small number in order of first appearance, and back.
///
/// Folds index flat arrays by these numbers, so an id is compared and hashed as text once for each time that it is
/// read and never again. The table is open addressing over one arena of bytes; a known id costs no allocation.
///
/// ```
/// var symbols = Symbols()
/// symbols.intern("h-4k2m9q")   // Symbol(0)
/// symbols.intern("u-7")        // Symbol(1)
/// symbols.intern("h-4k2m9q")   // Symbol(0)
/// symbols.text(of: Symbol(1))  // "u-7"
/// ```
///
/// Numbers depend on the order of arrival: outside this process, and wherever order shows, an id is its text.
package struct Symbols: Sendable {
  /// A place of the table: half a cache line, which tells ids of up to 16 bytes apart without a look elsewhere.
  private struct Slot {
    var key: ShortKey
    var hash: UInt32
    var offset: UInt32
    var symbol: UInt32

    static let free = Slot(key: ShortKey(), hash: 0, offset: 0, symbol: .max)
  }

  private var arena: [UInt8] = []
  /// Where each symbol's bytes begin; one more at the end.
  private var starts: [UInt32] = [0]
  private var slots: [Slot]
  private var mask: Int

  package init(minimumCapacity: Int = 1_024) {
    var capacity = 1_024
    while capacity < minimumCapacity * 2 { capacity *= 2 }
    slots = Array(repeating: .free, count: capacity)
    mask = capacity - 1
  }

  /// How many ids are known; the next new one gets this number.
  package var count: Int { starts.count - 1 }

  /// The symbol of a known id.
  package func find(_ bytes: UnsafeRawBufferPointer) -> Symbol? {
    find(bytes, ShortKey(bytes), hash: wordHash(bytes))
  }

  package func find(_ text: String) -> Symbol? {
    var text = text
    return text.withUTF8 { find(UnsafeRawBufferPointer($0)) }
  }

  @inline(__always)
  func find(_ bytes: UnsafeRawBufferPointer, _ key: ShortKey, hash: UInt32) -> Symbol? {
    slots.withUnsafeBufferPointer { slots in
      var place = Int(hash) & mask
      while slots[place].symbol != .max {
        if slots[place].key == key, key.isWhole || holds(bytes, at: Int(slots[place].offset)) {
          return Symbol(slots[place].symbol)
        }
        place = (place &+ 1) & mask
      }
      return nil
    }
  }

  /// The symbol of an id, a new one if it was not known.
  package mutating func intern(_ bytes: UnsafeRawBufferPointer) -> Symbol {
    let key = ShortKey(bytes)
    let hash = wordHash(bytes)
    return find(bytes, key, hash: hash) ?? insert(bytes, key, hash: hash)
  }

  package mutating func intern(_ text: String) -> Symbol {
    var text = text
    return text.withUTF8 { intern(UnsafeRawBufferPointer($0)) }
  }

  @inline(never)
  mutating func insert(_ bytes: UnsafeRawBufferPointer, _ key: ShortKey, hash: UInt32) -> Symbol {
    precondition(arena.count + bytes.count < Int(UInt32.max), "the ids of one ledger fit into 4 GiB")
    if (count + 1) * 2 > slots.count { grow() }
    let symbol = UInt32(count)
    let slot = Slot(key: key, hash: hash, offset: UInt32(arena.count), symbol: symbol)
    arena.append(contentsOf: bytes)
    starts.append(UInt32(arena.count))
    place(slot)
    return Symbol(symbol)
  }

  private mutating func place(_ slot: Slot) {
    var place = Int(slot.hash) & mask
    while slots[place].symbol != .max { place = (place &+ 1) & mask }
    slots[place] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: .free, count: old.count * 2)
    mask = slots.count - 1
    for slot in old where slot.symbol != .max { place(slot) }
  }

  private func holds(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    arena.withUnsafeBytes { equalBytes($0, at: offset, bytes, at: 0, count: bytes.count) }
  }

  // MARK: Back to text

  package func text(of symbol: Symbol) -> String {
    withBytes(of: symbol) { String(decoding: $0, as: UTF8.self) }
  }

  package func withBytes<Result>(of symbol: Symbol, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let range = Int(starts[symbol.index])..<Int(starts[symbol.index + 1])
    return arena.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  /// Whether `a` comes before `b` in the order of their bytes: the order of dumps and lists.
  package func precedes(_ a: Symbol, _ b: Symbol) -> Bool {
    withBytes(of: a) { a in withBytes(of: b) { b in a.lexicographicallyPrecedes(b) } }
  }
}

extension Symbols {
  package func text(of id: some SymbolID) -> String { text(of: id.symbol) }

  package func precedes<ID: SymbolID>(_ a: ID, _ b: ID) -> Bool { precedes(a.symbol, b.symbol) }

  /// The typed id of a text that is known.
  package func find<ID: SymbolID>(_ type: ID.Type, _ text: String) -> ID? { find(text).map(ID.init) }

  package mutating func intern<ID: SymbolID>(_ type: ID.Type, _ text: String) -> ID { ID(intern(text)) }
}

extension Symbols: Stored {
  /// The slots follow from the ids.
  package func store(in writer: inout StateWriter) { writer.put(arena, starts) }

  package init(from reader: inout StateReader) throws(StateFault) {
    let arena: [UInt8] = try reader.take()
    let starts: [UInt32] = try reader.take()
    guard starts.first == 0, starts.last.map(Int.init) == arena.count,
      !zip(starts, starts.dropFirst()).contains(where: { $0 > $1 })
    else { throw .badValue }
    self.init(minimumCapacity: starts.count)
    self.arena = arena
    self.starts = starts
    for symbol in 0..<count {
      let offset = starts[symbol]
      let slot = withBytes(of: Symbol(UInt32(symbol))) {
        Slot(key: ShortKey($0), hash: wordHash($0), offset: offset, symbol: UInt32(symbol))
      }
      place(slot)
    }
  }
}
