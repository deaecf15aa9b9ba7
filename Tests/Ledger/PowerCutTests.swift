import Glibc
import Ledger
import Merkle
import Testing

/// The power goes, or any one call fails, at each call to the disk in turn.
struct PowerCutTests {
  /// What a life of a ledger acknowledged before it was cut off: for each batch, its places and its lines' ids.
  private struct Told: Sendable {
    var receipts: [Receipt] = []
    var isMade = false
  }

  private static func place(_ disk: SimulatedDisk) -> LedgerPlace {
    LedgerPlace(folder: "/l", files: disk, entriesPerSegment: 3)
  }

  /// Batches of 1 to 4 entries over segments of 3, and a reopening in between.
  private static func live(_ disk: SimulatedDisk, _ told: inout Told) throws {
    let place = place(disk)
    try newLedger(place)
    told.isMade = true
    var next = 2
    for round in 0..<2 {
      let writer = try openWriter(place)
      for count in [1, 2, 4, 3] {
        let batch = try batch(next...next + count - 1, at: Int64(next))
        next += count
        told.receipts += try writer.commit([batch])
        if count == 2 { try writer.publishDurably() }
      }
      if round == 1 { try writer.close() }
    }
  }

  /// Opens what is left and checks the promise: all that was acknowledged is there, every batch is whole, all verifies.
  private static func check(_ disk: SimulatedDisk, _ told: Told, _ what: Comment) throws {
    let place = place(disk)
    guard told.isMade || disk["/l/LEDGER"] != nil else { return }
    let writer = try openWriter(place)
    for receipt in told.receipts {
      #expect(receipt.last.seq <= writer.size.count, what)
      let reader = try LedgerReader.open(place)
      for (offset, leaf) in receipt.leaves.enumerated() where receipt.last.seq <= writer.size.count {
        let line = try reader.line(at: Position(seq: receipt.first.seq + UInt64(offset)))
        #expect(leafHash(of: line) == leaf, what)
      }
      #expect(try writer.tree.root(size: receipt.checkpoint.size) == receipt.checkpoint.root, what)
    }
    // Batches end at 1, 2, 4, 8, 11 and, in the second round, at 12, 14, 18, 21: no other size is ever seen.
    #expect([1, 2, 4, 8, 11, 12, 14, 18, 21].contains(writer.size.count), what)
    let again = try writer.commit([try batch(500...501, at: 1000)])
    #expect(again[0].first.seq <= 22, what)
    try writer.close()
    let report = try Verifier(place).verify()
    #expect(report.damages == [], what)
    #expect(report.unpublishedByteCount == 0, what)
    #expect(report.strays == [], what)
    let later = try Verifier(PowerCutTests.place(disk.afterPowerCut())).verify()
    #expect(later.damages == [] && later.entryCount == report.entryCount, what)
  }

  private static func callCount() throws -> Int {
    let disk = SimulatedDisk()
    var told = Told()
    try live(disk, &told)
    #expect(told.receipts.count == 8)
    return disk.callCount
  }

  @Test(arguments: [false, true])
  func `the power may go at any call`(keepingUnsynced: Bool) throws {
    let count = try PowerCutTests.callCount()
    #expect(count > 100)
    for last in 1...count {
      let disk = SimulatedDisk { _, _, number in number > last ? EIO : nil }
      var told = Told()
      do {
        try PowerCutTests.live(disk, &told)
      } catch {}
      let found = disk.afterPowerCut(keepingUnsynced: keepingUnsynced)
      try PowerCutTests.check(found, told, "after call \(last)")
    }
  }

  @Test(arguments: [EIO, ENOSPC])
  func `any one call may fail`(code: Int32) throws {
    let count = try PowerCutTests.callCount()
    for bad in 1...count {
      let disk = SimulatedDisk { _, _, number in number == bad ? code : nil }
      var told = Told()
      do {
        try PowerCutTests.live(disk, &told)
      } catch {}
      disk.failing(nil)
      // As it stands, and as it would be found after a power cut.
      try PowerCutTests.check(disk.afterPowerCut(), told, "power cut after call \(bad) failed")
      try PowerCutTests.check(disk, told, "reopened after call \(bad) failed")
    }
  }
}
