import Events

/// Rows side by side in memory, from 0: an array for states of gigabytes.
///
/// An array that grows is copied into one of twice the size, and both stand in memory meanwhile. Rows that have become many
/// lie in pages of their own, and the pages are moved, not what stands in them: a row is written once, room that no row has
/// come to takes no memory, and the peak is what the rows take. Rows that come from a snapshot stay where they were read.
///
/// ```
/// var days = Rows<Day>()
/// days.append(day)
/// var others = days        // shared, until one of both is written to
/// days[0] = later
/// ```
package struct Rows<Row: Stored> {
  // Whoever writes has made sure that nobody else holds the room: values of this type are as apart as those of an array.
  nonisolated(unsafe) var base: UnsafeMutablePointer<Row>
  var filled: Int
  var capacity: Int
  nonisolated(unsafe) var room: RowRoom<Row>

  package init() {
    room = RowRoom(capacity: 0)
    base = room.base
    filled = 0
    capacity = 0
  }

  package var count: Int { filled }
  package var isEmpty: Bool { filled == 0 }
  package var indices: Range<Int> { 0..<filled }

  package subscript(index: Int) -> Row {
    _read {
      precondition(index >= 0 && index < filled, "there is no row with this number")
      yield base[index]
    }
    _modify {
      precondition(index >= 0 && index < filled, "there is no row with this number")
      if !isKnownUniquelyReferenced(&room) { move(toCapacity: filled) }
      yield &base[index]
    }
  }

  @inline(__always)
  package mutating func append(_ row: Row) {
    if filled == capacity || !isKnownUniquelyReferenced(&room) { makeRoom(for: filled + 1) }
    (base + filled).initialize(to: row)
    setFilled(filled &+ 1)
  }

  /// Adds the same row until there are `count`; a shorter count changes nothing.
  package mutating func grow(to count: Int, with row: Row) {
    guard count > filled else { return }
    if count > capacity || !isKnownUniquelyReferenced(&room) { makeRoom(for: count) }
    (base + filled).initialize(repeating: row, count: count - filled)
    setFilled(count)
  }

  package mutating func append(contentsOf rows: UnsafeBufferPointer<Row>) {
    guard let first = rows.baseAddress else { return }
    let count = filled + rows.count
    if count > capacity || !isKnownUniquelyReferenced(&room) { makeRoom(for: count) }
    (base + filled).initialize(from: first, count: rows.count)
    setFilled(count)
  }

  package mutating func removeLast(_ count: Int) {
    precondition(count >= 0 && count <= filled, "no more rows go than there are")
    guard count > 0 else { return }
    if !isKnownUniquelyReferenced(&room) { move(toCapacity: filled) }
    (base + (filled - count)).deinitialize(count: count)
    setFilled(filled - count)
  }

  package func withUnsafeBufferPointer<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<Row>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { extendLifetime(room) }
    return try body(UnsafeBufferPointer(start: base, count: filled))
  }

  package func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withUnsafeBufferPointer { rows throws(Failure) in try body(UnsafeRawBufferPointer(rows)) }
  }

  /// Rows with references in them are told to the room, which ends them with itself.
  @inline(__always)
  mutating func setFilled(_ count: Int) {
    filled = count
    if !_isPOD(Row.self) { room.filled = count }
  }

  @inline(never)
  mutating func makeRoom(for count: Int) {
    move(toCapacity: count > capacity ? Swift.max(count, 2 * capacity, 4) : capacity)
  }

  /// Goes into a room of its own.
  mutating func move(toCapacity count: Int) {
    let isOwn = isKnownUniquelyReferenced(&room)
    if isOwn, let wider = room.widened(to: count) {
      room = wider
    } else {
      let other = RowRoom<Row>(capacity: count)
      if isOwn {
        other.base.moveInitialize(from: base, count: filled)
        room.filled = 0
      } else {
        other.base.initialize(from: base, count: filled)
      }
      room = other
    }
    base = room.base
    capacity = count
    setFilled(filled)
  }
}

extension Rows: Sendable where Row: Sendable {}

extension Rows: Sequence {
  package struct Iterator: IteratorProtocol {
    let rows: Rows
    var place = 0

    init(_ rows: Rows) { self.rows = rows }

    package mutating func next() -> Row? {
      guard place < rows.count else { return nil }
      defer { place &+= 1 }
      return rows[place]
    }
  }

  package func makeIterator() -> Iterator { Iterator(self) }
}

extension Rows: Stored {
  package static var rowSize: [Int] { Row.rowSize }

  /// Rows in such a number start on an address that fits them, so that they can be used where they lie.
  private static func isAligned(_ count: Int) -> Bool { count * MemoryLayout<Row>.stride >= 4_096 }

  package func store(in writer: inout StateWriter) {
    writer.put(count)
    if Row.isFlat {
      if Self.isAligned(count) { writer.align() }
      withUnsafeBufferPointer { writer.append(UnsafeRawBufferPointer($0)) }
    } else {
      for row in self { row.store(in: &writer) }
    }
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    let count: Int = try reader.take()
    guard count >= 0 else { throw .badValue }
    self.init()
    if Row.isFlat {
      let (byteCount, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<Row>.stride)
      guard !overflow else { throw .cutOff }
      if Self.isAligned(count) { try reader.align() }
      let bytes = try reader.bytes(byteCount)
      if let memory = reader.memory, Self.isAligned(count) {
        room = RowRoom(bytes, in: memory)
        base = room.base
        (filled, capacity) = (count, count)
      } else if count > 0 {
        makeRoom(for: count)
        UnsafeMutableRawPointer(base).copyMemory(from: bytes.baseAddress!, byteCount: byteCount)
        filled = count
      }
    } else {
      // No row is smaller than a byte: a count that the bytes cannot hold takes no room.
      guard count <= reader.left else { throw .cutOff }
      makeRoom(for: count)
      for _ in 0..<count { append(try Row(from: &reader)) }
    }
  }
}
