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
  private var arena: [UInt8] = []
  /// Where each symbol's bytes begin; one more at the end.
  private var starts: [UInt32] = [0]
  /// The places of the table, eight of them in a cache line: the hash of an id above, its symbol below. At most two thirds
  /// are taken.
  private var slots: [UInt64]
  private var mask: Int
  /// The subject that was last asked for: lists name the same households in the same order year after year.
  private var lastSubject: UInt32 = 0

  package init() {
    slots = Array(repeating: Self.free, count: 1_024)
    mask = slots.count - 1
  }

  /// How many ids are known; the next new one gets this number.
  package var count: Int { starts.count - 1 }

  /// The symbol of a known id.
  package func find(_ bytes: UnsafeRawBufferPointer) -> Symbol? { find(bytes, hash: wordHash(bytes)) }

  package func find(_ text: String) -> Symbol? {
    var text = text
    return text.withUTF8 { find(UnsafeRawBufferPointer($0)) }
  }

  @inline(__always)
  func find(_ bytes: UnsafeRawBufferPointer, hash: UInt32) -> Symbol? {
    slots.withUnsafeBufferPointer { slots in
      var place = Int(hash) & mask
      while slots[place] != Self.free {
        let slot = slots[place]
        if slot >> 32 == UInt64(hash), holds(bytes, at: Int(Self.symbol(slot))) { return Symbol(Self.symbol(slot)) }
        place = (place &+ 1) & mask
      }
      return nil
    }
  }

  /// The symbol of a household or another subject, if it is one of those that followed the last one when they were first
  /// named: their texts lie side by side, where the table's places are far from each other and from every cache.
  @inline(__always)
  mutating func findNearby(_ bytes: UnsafeRawBufferPointer) -> Symbol? {
    starts.withUnsafeBufferPointer { starts in
      let first = Int(lastSubject)
      guard first &+ Self.nearbyCount < starts.count else { return nil }
      return arena.withUnsafeBytes { arena in
        for guess in first...(first &+ Self.nearbyCount &- 1) {
          let start = Int(starts[guess])
          guard Int(starts[guess &+ 1]) &- start == bytes.count,
            equalBytes(arena, at: start, bytes, at: 0, count: bytes.count)
          else { continue }
          lastSubject = UInt32(truncatingIfNeeded: guess)
          return Symbol(lastSubject)
        }
        return nil
      }
    }
  }

  private static var nearbyCount: Int { 4 }

  /// Remembers where the next subject is looked for first.
  @inline(__always)
  mutating func note(subject: Symbol) { lastSubject = subject.number }

  /// The symbol of an id, a new one if it was not known.
  package mutating func intern(_ bytes: UnsafeRawBufferPointer) -> Symbol {
    let hash = wordHash(bytes)
    return find(bytes, hash: hash) ?? insert(bytes, hash: hash)
  }

  package mutating func intern(_ text: String) -> Symbol {
    var text = text
    return text.withUTF8 { intern(UnsafeRawBufferPointer($0)) }
  }

  @inline(never)
  mutating func insert(_ bytes: UnsafeRawBufferPointer, hash: UInt32) -> Symbol {
    precondition(arena.count + bytes.count < Int(UInt32.max), "the ids of one ledger fit into 4 GiB")
    if (count + 1) * 3 > slots.count * 2 { grow() }
    let symbol = UInt32(count)
    if arena.count + bytes.count > arena.capacity { arena.growInHugePages(to: arena.count + bytes.count) }
    arena.append(contentsOf: bytes)
    if starts.count == starts.capacity { starts.growInHugePages(to: starts.count + 1) }
    starts.append(UInt32(arena.count))
    place(UInt64(hash) << 32 | UInt64(symbol))
    return Symbol(symbol)
  }

  private static var free: UInt64 { .max }
  @inline(__always)
  private static func symbol(_ slot: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: slot) }

  private mutating func place(_ slot: UInt64) {
    var place = Int(slot >> 32) & mask
    while slots[place] != Self.free { place = (place &+ 1) & mask }
    slots[place] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(inHugePages: Self.free, count: old.count * 2)
    mask = slots.count - 1
    for slot in old where slot != Self.free { place(slot) }
  }

  @inline(__always)
  private func holds(_ bytes: UnsafeRawBufferPointer, at symbol: Int) -> Bool {
    let start = Int(starts[symbol])
    guard Int(starts[symbol &+ 1]) &- start == bytes.count else { return false }
    return arena.withUnsafeBytes { equalBytes($0, at: start, bytes, at: 0, count: bytes.count) }
  }

  /// Whether every id that both know has the same number in both.
  package func agrees(with other: Symbols) -> Bool {
    let common = Swift.min(count, other.count)
    guard starts[...common].elementsEqual(other.starts[...common]) else { return false }
    let byteCount = Int(starts[common])
    return arena[..<byteCount].elementsEqual(other.arena[..<byteCount])
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
  package func store(in writer: inout StateWriter) { writer.put(arena, starts, slots) }

  package init(from reader: inout StateReader) throws(StateFault) {
    let arena: [UInt8] = try reader.take()
    let starts: [UInt32] = try reader.take()
    let slots: [UInt64] = try reader.take()
    let count = starts.count - 1
    guard starts.first == 0, starts.last.map(Int.init) == arena.count,
      !zip(starts, starts.dropFirst()).contains(where: { $0 > $1 }),
      slots.count >= 1_024, slots.count.nonzeroBitCount == 1, count * 3 <= slots.count * 2,
      slots.count(where: { $0 != Self.free }) == count,
      !slots.contains(where: { $0 != Self.free && Self.symbol($0) >= UInt32(count) })
    else { throw .badValue }
    self.arena = arena
    self.starts = starts
    self.slots = slots
    mask = slots.count - 1
  }
}
