import Merkle
import Testing

@testable import Ledger

struct SearchTests {
  /// Entries 1 to 40 in segments of 7; entry n mentions `"h-n"` and nobody else.
  private static func reader() throws -> LedgerReader {
    let place = LedgerPlace(folder: "/l", files: SimulatedDisk(), entriesPerSegment: 7)
    try newLedger(place)
    let writer = try openWriter(place)
    for number in 2...40 { _ = try writer.commit([try batch(number...number, at: Int64(number))]) }
    try writer.close()
    return try LedgerReader.open(place)
  }

  private static func found(
    _ text: String, in reader: LedgerReader, from first: UInt64 = 1, upTo last: UInt64 = .max, atMost most: Int = .max
  ) throws -> [UInt64] {
    var found: [UInt64] = []
    try reader.forEachLine(holding: Array(text.utf8), from: first, upTo: last) { seq, line in
      #expect(String(decoding: line, as: UTF8.self).contains(text))
      #expect(line.first == UInt8(ascii: "{") && line.last == UInt8(ascii: "}"))
      found.append(seq)
      return found.count < most
    }
    return found
  }

  @Test func `each line that holds the bytes is found once, and no other`() throws {
    let reader = try SearchTests.reader()
    for number in 1...40 { #expect(try SearchTests.found("\"h-\(number)\"", in: reader) == [UInt64(number)]) }
    #expect(try SearchTests.found("\"h-41\"", in: reader) == [])
    #expect(try SearchTests.found("\"household\"", in: reader) == Array(1...40))
    #expect(try SearchTests.found("h-", in: reader) == Array(1...40))
    // At the very start and end of lines, where blocks and segments meet.
    #expect(try SearchTests.found("{\"at\":", in: reader) == Array(1...40))
    #expect(try SearchTests.found("\"}}", in: reader) == Array(1...40))
  }

  @Test func `a search keeps to its first and last entry, and ends when it is told to`() throws {
    let reader = try SearchTests.reader()
    #expect(try SearchTests.found("\"household\"", in: reader, from: 6, upTo: 16) == Array(6...16))
    #expect(try SearchTests.found("\"household\"", in: reader, from: 8, atMost: 10) == Array(8...17))
    #expect(try SearchTests.found("\"h-6\"", in: reader, from: 7).isEmpty)
    #expect(try SearchTests.found("\"h-6\"", in: reader, upTo: 5).isEmpty)
  }
}
