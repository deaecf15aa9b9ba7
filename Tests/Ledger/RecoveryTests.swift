import Glibc
import Ledger
import Merkle
import Testing

struct RecoveryTests {
  /// Two segments of 4: entries 1 to 3 are under the durable checkpoint; beyond it batches 4-5, 6, 7-8 were written.
  private static func cut() throws -> (SimulatedDisk, ends: [(byteCount: Int, size: UInt64)]) {
    let disk = SimulatedDisk()
    let place = LedgerPlace(folder: "/l", files: disk, entriesPerSegment: 4)
    try newLedger(place)
    let writer = try openWriter(place)
    _ = try writer.commit([try batch(2...3, at: 1)])
    try writer.publishDurably()
    var ends: [(Int, UInt64)] = [(length(disk), 3)]
    for numbers in [4...5, 6...6, 7...8] {
      _ = try writer.commit([try batch(numbers, at: 2)])
      ends.append((length(disk), UInt64(numbers.upperBound)))
    }
    return (disk.afterPowerCut(), ends)
  }

  private static let paths = ["/l/log/00000000000000000001.jsonl", "/l/log/00000000000000000005.jsonl"]

  /// Of the log as one.
  private static func length(_ disk: SimulatedDisk) -> Int { paths.reduce(0) { $0 + (disk[$1]?.count ?? 0) } }

  @Test func `a tail cut to any length keeps its whole batches, moves the rest, and says so`() throws {
    let (disk, ends) = try RecoveryTests.cut()
    let first = try #require(disk[RecoveryTests.paths[0]])
    let second = try #require(disk[RecoveryTests.paths[1]])
    let all = first + second
    for length in ends[0].byteCount...all.count {
      let found = disk.afterPowerCut()
      found[RecoveryTests.paths[0]] = Array(all[..<min(length, first.count)])
      found[RecoveryTests.paths[1]] = length > first.count ? Array(all[first.count..<length]) : nil
      let kept = try #require(ends.last { $0.byteCount <= length })
      let place = LedgerPlace(folder: "/l", files: found, entriesPerSegment: 4)
      let writer = try openWriter(place)
      #expect(writer.size.count == kept.size, "\(length)")
      let report = writer.recovery
      #expect(report.keptEntryCount == Int(kept.size) - 3, "\(length)")
      #expect(report.keptBatchCount == ends.count { $0.byteCount <= length } - 1, "\(length)")
      let torn = Array(all[kept.byteCount..<length])
      #expect(report.movedByteCount == UInt64(torn.count), "\(length)")
      #expect(report.movedLineCount == torn.split(separator: 0x0A).count, "\(length)")
      if torn.isEmpty {
        #expect(report.movedTo == nil)
      } else {
        let path = "/l/recovered/0000000000000000000\(kept.size + 1).jsonl"
        #expect(report.movedTo == path)
        #expect(found[path] == torn, "\(length)")
      }
      #expect(RecoveryTests.length(found) == kept.byteCount)
      // Signed and durable before anything else is done.
      #expect(try LedgerReader.open(place).size.count == kept.size)
      try writer.close()
      #expect(try openWriter(place).recovery.isClean)
      #expect(try Verifier(place).verify().isSound)
    }
  }

  @Test func `a line that is not whole ends the tail, whatever stands behind it`() throws {
    let (disk, ends) = try RecoveryTests.cut()
    let last = ends[1].byteCount
    let first = try #require(disk[RecoveryTests.paths[0]])
    let second = try #require(disk[RecoveryTests.paths[1]])
    // Entry 6 begins behind entry 5, the first one of the second segment.
    let start = try #require(second.firstIndex(of: 0x0A)) + 1
    #expect(first.count + start == last)
    for (offset, byte) in [(5, UInt8(ascii: "x")), (12, UInt8(ascii: "9")), (start, 0)] where offset < start {
      let found = disk.afterPowerCut()
      found[RecoveryTests.paths[1]]?[start + offset] = byte
      let place = LedgerPlace(folder: "/l", files: found, entriesPerSegment: 4)
      let writer = try openWriter(place)
      #expect(writer.size.count == 5)
      #expect(writer.recovery.movedLineCount == 3)
      #expect(writer.recovery.movedByteCount == UInt64(second.count - start))
    }
  }

  @Test func `what is told fits into one sentence each`() throws {
    let (disk, _) = try RecoveryTests.cut()
    disk[RecoveryTests.paths[1]]?.removeLast(10)
    disk["/l/notes.txt"] = []
    let writer = try openWriter(LedgerPlace(folder: "/l", files: disk, entriesPerSegment: 4))
    #expect(writer.recovery.sentences.count == 3)
    #expect(
      writer.recovery.sentences[0]
        == "The last writer was cut off: 2 whole batches (3 entries) beyond the last checkpoint were kept and signed.")
    #expect(writer.recovery.sentences[1].hasPrefix("2 lines ("))
    #expect(writer.recovery.sentences[1].contains("/l/recovered/00000000000000000007.jsonl"))
    #expect(writer.recovery.sentences[2] == "notes.txt is no part of a ledger; it was left alone.")
  }

  @Test func `an empty segment and a half written new one are cleared away`() throws {
    let (disk, _) = try RecoveryTests.cut()
    disk["/l/log/00000000000000000009.jsonl"] = []
    disk["/l/log/00000000000000000005.jsonl.new"] = [1, 2]
    let place = LedgerPlace(folder: "/l", files: disk, entriesPerSegment: 4)
    let writer = try openWriter(place)
    #expect(writer.size.count == 8)
    #expect(writer.recovery.movedTo == nil)
    #expect(try disk.list("/l/log") == ["00000000000000000001.jsonl", "00000000000000000005.jsonl"])
    _ = try writer.commit([try batch(9...9, at: 3)])
    try writer.close()
    #expect(try Verifier(place).verify().entryCount == 9)
  }

  @Test func `readers see neither half a batch nor what is not published`() throws {
    let (disk, _) = try RecoveryTests.cut()
    let place = LedgerPlace(folder: "/l", files: disk, entriesPerSegment: 4)
    let reader = try LedgerReader.open(place)
    #expect(try lines(reader).count == 3)
    #expect(throws: LedgerError.noEntry(seq: 4, size: TreeSize(3))) { try reader.line(at: Position(seq: 4)) }
    let report = try Verifier(place).verify()
    #expect(report.isSound)
    #expect(report.entryCount == 3)
    #expect(report.unpublishedByteCount > 0)
    let writer = try openWriter(place)
    #expect(try reader.refresh())
    #expect(try !reader.refresh())
    #expect(try lines(reader).count == 8)
    let receipt = try writer.commit([try batch(9...10, at: 3)])[0]
    #expect(try !reader.refresh())
    #expect(reader.advance(to: receipt.checkpoint))
    #expect(try lines(reader).count == 10)
    #expect(leafHash(of: try reader.line(at: Position(seq: 10))) == receipt.leaves[1])
  }
}
