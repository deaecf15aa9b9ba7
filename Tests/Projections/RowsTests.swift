import Events
import Projections
import Testing

@Suite struct `Rows in memory` {
  /// Rows of 8 bytes leave the heap at half a million.
  private static let many = 1_500_000

  @Test func `stand in their order however many come, and in however many steps`() {
    var rows = Rows<Int>()
    for number in 0..<Self.many { rows.append(number) }
    #expect(rows.count == Self.many)
    #expect(rows.enumerated().allSatisfy { $0 == $1 })
    rows.grow(to: Self.many + 3, with: -7)
    #expect((rows[Self.many - 1], rows[Self.many], rows[Self.many + 2]) == (Self.many - 1, -7, -7))
    rows.removeLast(Self.many + 2)
    #expect(rows.count == 1 && rows[0] == 0)
    rows.grow(to: 1, with: 5)
    #expect(rows[0] == 0)
  }

  @Test func `are apart from their copies, few and many`() {
    for count in [3, Self.many] {
      var rows = Rows<Int>()
      rows.grow(to: count, with: 1)
      var others = rows
      others[1] = 2
      rows.append(3)
      #expect(rows[1] == 1 && others[1] == 2 && rows.count == count + 1 && others.count == count)
      var shorter = rows
      shorter.removeLast(count)
      shorter.append(9)
      #expect(rows[1] == 1 && rows[count] == 3 && shorter[1] == 9)
    }
  }

  private final class Thing {
    let count: Count
    init(_ count: Count) {
      self.count = count
      count.alive += 1
    }
    deinit { count.alive -= 1 }
  }
  private final class Count { var alive = 0 }
  private struct Held: Stored {
    let thing: Thing?
    init(_ thing: Thing?) { self.thing = thing }
    func store(in writer: inout StateWriter) { writer.put(UInt8(0)) }
    init(from reader: inout StateReader) throws(StateFault) { thing = nil }
  }

  @Test func `let go of what stands in them once, and not before`() {
    let count = Count()
    do {
      var rows = Rows<Held>()
      for _ in 0..<600_000 { rows.append(Held(Thing(count))) }
      #expect(count.alive == 600_000)
      var others = rows
      others.removeLast(599_999)
      #expect(count.alive == 600_000)
      rows.removeLast(1)
      #expect(count.alive == 599_999)
      rows = others
      #expect(count.alive == 1)
    }
    #expect(count.alive == 0)
  }

  @Test func `come back from bytes where they lie, and are written to without touching the bytes of others`() throws {
    var rows = Rows<Int>()
    for number in 0..<1_000 { rows.append(number) }
    var bytes: [UInt8] = []
    var writer = StateWriter(pieceByteCount: 1_000) { bytes.append(contentsOf: $0) }
    writer.put(UInt8(1), rows, rows)
    writer.finish()
    // A byte, a count of 8, 7 to the next address of 16, 8,000 of rows; a count of 8, 8 to the next address, 8,000.
    #expect(bytes.count == 1 + 8 + 7 + 8_000 + 8 + 8 + 8_000)

    let memory = StateMemory(byteCount: bytes.count)
    memory.bytes.copyBytes(from: bytes)
    var reader = StateReader(UnsafeRawBufferPointer(rebasing: memory.bytes[..<bytes.count]), in: memory)
    let first: UInt8 = try reader.take()
    var one: Rows<Int> = try reader.take()
    let other: Rows<Int> = try reader.take()
    try reader.end()
    #expect(first == 1 && Array(one) == Array(0..<1_000))
    let place = memory.bytes.baseAddress! + 16
    #expect(one.withUnsafeBytes { $0.baseAddress! } == place)
    one[999] = -1
    one.append(7)
    #expect(one.count == 1_001 && one[999] == -1 && one[1_000] == 7)
    #expect(Array(other) == Array(0..<1_000))
  }

  @Test func `cut off, they are a fault`() throws {
    var bytes: [UInt8] = []
    var writer = StateWriter(pieceByteCount: 64) { bytes.append(contentsOf: $0) }
    var rows = Rows<Int32>()
    rows.grow(to: 3, with: 4)
    writer.put(rows)
    writer.finish()
    #expect(bytes.count == 20)
    for count in 0..<bytes.count {
      _ = bytes[..<count].withUnsafeBytes { bytes in
        #expect(throws: StateFault.cutOff) {
          var reader = StateReader(bytes)
          let _: Rows<Int32> = try reader.take()
        }
      }
    }
  }

  @Test func `of the largest tables have the bytes of their parts and no others, so that equal rows are equal bytes`() {
    func bytes<Row>(_ type: Row.Type) -> [Int] { [MemoryLayout<Row>.size, MemoryLayout<Row>.stride] }
    // Numbers of 4 bytes, amounts of 8, codes and marks of 1.
    #expect(bytes(Grant.self) == [6 * 4 + 8 + 4, 36])
    #expect(bytes(Commitment.self) == [7 * 4, 28])
    #expect(bytes(Loan.self) == [6 * 4 + 2 * 8 + 4, 44])
    #expect(bytes(Repayment.self) == [8 + 3 * 4 + 4, 24])
    #expect(bytes(UseCheck.self) == [2 * 4 + 4, 12])
    #expect(bytes(Households.Profile.self) == [3 * 8 + 4 + 2 * 2 + 6 + 2, 40])
    #expect(bytes(Households.Pledge.self) == [2 * 4 + 8 + 2 * 4 + 4, 28])
    #expect(bytes(Households.PublishedList.self) == [4 * 4 + 8 + 2 * 4, 32])
  }
}
