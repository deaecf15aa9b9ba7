import Ledger
import Merkle
import Testing

/// Whatever is changed at or below the checkpoint is found, and named at its place.
struct DamageTests {
  private static let entryCount: UInt64 = 9

  /// Nine entries over segments of 4: batches end at 1, 2, 4, 7 and 9. Closed in good order.
  private static func made(keptAt sizes: [UInt64] = []) throws -> (LedgerPlace, SimulatedDisk) {
    let disk = SimulatedDisk()
    let place = LedgerPlace(folder: "/l", files: disk, entriesPerSegment: 4)
    try newLedger(place)
    let writer = try openWriter(place)
    _ = try writer.commit([try batch(2...2, at: 1), try batch(3...4, at: 2)])
    _ = try writer.commit([try batch(5...7, at: 3)])
    _ = try writer.commit([try batch(8...9, at: 3)])
    for size in sizes { _ = try writer.keepCheckpoint(TreeSize(size)) }
    try writer.close()
    return (place, disk)
  }

  private static let segments = [
    "/l/log/00000000000000000001.jsonl", "/l/log/00000000000000000005.jsonl", "/l/log/00000000000000000009.jsonl",
  ]
  private static let firstSeqs: [UInt64] = [1, 5, 9]

  /// What of the log can be read when entry `bad` is the first bad one.
  private static func batchEnd(before bad: UInt64) -> UInt64 { [0, 1, 2, 4, 7].last { $0 < bad } ?? 0 }

  @Test(arguments: [0x01, 0x20, 0x80, 0xFF] as [UInt8])
  func `each changed byte of the log is found at its entry`(mask: UInt8) throws {
    let (place, disk) = try DamageTests.made()
    for (path, firstSeq) in zip(DamageTests.segments, DamageTests.firstSeqs) {
      let good = try #require(disk[path])
      var seq = firstSeq
      for index in good.indices {
        var bad = good
        bad[index] ^= mask
        disk[path] = bad
        let report = try Verifier(place).verify()
        #expect(report.damages.first?.seq == seq, "\(path) byte \(index)")
        #expect(report.soundSize.count == DamageTests.batchEnd(before: seq), "\(path) byte \(index)")
        if good[index] == 0x0A { seq += 1 }
      }
      disk[path] = good
    }
    #expect(try Verifier(place).verify().isSound)
  }

  @Test func `each changed byte of the tree is found at its level and index`() throws {
    // 300 entries: 300 hashes of level 0, one of level 1.
    let disk = SimulatedDisk()
    let place = LedgerPlace(folder: "/l", files: disk)
    try newLedger(place)
    let writer = try openWriter(place)
    _ = try writer.commit([try batch(2...300, at: 1)])
    try writer.close()
    #expect(disk["/l/tree/0"]?.count == 300 * 32)
    #expect(disk["/l/tree/1"]?.count == 32)
    let last = 300 * 32 - 1
    for (level, offsets) in [(0, Array(stride(from: 0, through: last, by: 37)) + [last]), (1, Array(0..<32))] {
      let path = "/l/tree/\(level)"
      let good = try #require(disk[path])
      for offset in offsets {
        var bad = good
        bad[offset] ^= 0x10
        disk[path] = bad
        let report = try Verifier(place).verify()
        #expect(report.damages == [.tree(level: level, index: UInt64(offset / 32))])
        #expect(report.soundSize.count == 300)
      }
      disk[path] = Array(good.dropLast())
      let end = UInt64(good.count / 32 - 1)
      #expect(try Verifier(place).verify().damages == [.treeMissing(level: level, index: end)])
      #expect(throws: LedgerError.damaged(.treeMissing(level: level, index: end))) { try openWriter(place) }
      disk[path] = good
    }
  }

  @Test func `each changed byte of LEDGER and of a checkpoint is found`() throws {
    let (place, disk) = try DamageTests.made(keptAt: [4])
    for path in ["/l/LEDGER", "/l/checkpoint", "/l/checkpoints/1", "/l/checkpoints/4"] {
      let good = try #require(disk[path])
      for index in good.indices {
        var bad = good
        bad[index] ^= 0x01
        disk[path] = bad
        #expect(try !Verifier(place).verify().isSound, "\(path) byte \(index)")
      }
      disk[path] = good
    }
    #expect(try Verifier(place).verify().isSound)
  }

  @Test func `a log shorter than its checkpoint is damage at every length`() throws {
    let (place, disk) = try DamageTests.made()
    for (path, firstSeq) in zip(DamageTests.segments, DamageTests.firstSeqs).reversed() {
      let good = try #require(disk[path])
      for length in good.indices.reversed() {
        disk[path] = Array(good[..<length])
        let seq = firstSeq + UInt64(good[..<length].count { $0 == 0x0A })
        let report = try Verifier(place).verify()
        #expect(report.damages.first?.seq == seq, "\(path) cut to \(length)")
        #expect(throws: LedgerError.damaged(try #require(report.damages.first))) { try openWriter(place) }
      }
      disk[path] = nil
      #expect(try Verifier(place).verify().damages.first?.seq == firstSeq)
      let refused = #expect(throws: LedgerError.self) { try openWriter(place) }
      guard case .damaged(let damage) = refused else {
        Issue.record("\(path) is missing and nothing is said")
        return
      }
      #expect(damage.seq == firstSeq)
      disk[path] = good
    }
  }

  @Test func `the writer refuses damage in the open segment and at the edge, and changes nothing`() throws {
    let (place, disk) = try DamageTests.made()
    let path = DamageTests.segments[2]
    let good = try #require(disk[path])
    for index in good.indices {
      var bad = good
      bad[index] ^= 0x01
      disk[path] = bad
      let refused = #expect(throws: LedgerError.self) { try openWriter(place) }
      guard case .damaged(let damage) = refused else {
        Issue.record("byte \(index) was not refused")
        return
      }
      #expect(damage.seq == 9)
      #expect(disk[path] == bad)
    }
  }

  @Test func `what verifies of a damaged ledger is read on`() throws {
    let (place, disk) = try DamageTests.made(keptAt: [4])
    var bad = try #require(disk[DamageTests.segments[1]])
    // Entry 6, the middle one of a batch of three.
    let second = try #require(bad.firstIndex(of: 0x0A)) + 1
    bad[second + 10] ^= 0x02
    disk[DamageTests.segments[1]] = bad
    let report = try Verifier(place).verify()
    #expect(report.damages.first?.seq == 6)
    let reader = try LedgerReader.open(place, soundPartOf: report)
    #expect(reader.size.count == 4)
    #expect(reader.checkpoint?.size.count == 4)
    #expect(try lines(reader).count == 4)
    #expect(throws: LedgerError.noEntry(seq: 5, size: TreeSize(4))) { try reader.line(at: Position(seq: 5)) }
  }

  @Test func `a changed entry between two kept checkpoints is bracketed even if tree was changed with it`() throws {
    let (place, disk) = try DamageTests.made(keptAt: [4, 7])
    let path = DamageTests.segments[1]
    var log = try #require(disk[path])
    // Entry 5: another payload of the same length, and its leaf hash put into the tree.
    let end = try #require(log.firstIndex(of: 0x0A))
    log[end - 4] = UInt8(ascii: "8")
    disk[path] = log
    var tree = try #require(disk["/l/tree/0"])
    tree.replaceSubrange(4 * 32..<5 * 32, with: leafHash(of: Array(log[..<end])).bytes)
    disk["/l/tree/0"] = tree
    let report = try Verifier(place).verify()
    #expect(report.damages == [.root(seq: 5, size: TreeSize(7), file: "/l/checkpoints/7")])
    #expect(report.soundSize.count == 4)
  }

  @Test func `a segment that goes on behind its last entry is damage`() throws {
    let (place, disk) = try DamageTests.made()
    disk[DamageTests.segments[0]]? += Array("x\n".utf8)
    #expect(try Verifier(place).verify().damages.first == .overlong(seq: 5, file: DamageTests.segments[0]))
  }

  @Test func `a rollback of everything shows against a pinned checkpoint only`() throws {
    let (place, disk) = try DamageTests.made(keptAt: [4])
    let newest = try LedgerReader.open(place)
    let pinned = Verifier.Pinned(try #require(newest.checkpoint).checkpoint, name: "receipt")
    disk[DamageTests.segments[1]] = nil
    disk[DamageTests.segments[2]] = nil
    disk["/l/tree/0"]?.removeLast(5 * 32)
    disk["/l/checkpoint"] = disk["/l/checkpoints/4"]
    #expect(try Verifier(place).verify().isSound)
    let report = try Verifier(place, pinned: [pinned]).verify()
    #expect(report.damages == [.missing(seq: 5, file: DamageTests.segments[1], size: TreeSize(9))])
  }

  @Test func `a pinned checkpoint of another history is damage`() throws {
    let (place, _) = try DamageTests.made()
    let identity = try place.identity()
    let other = Checkpoint(origin: identity.origin, size: TreeSize(7), root: sha256(of: [1]))
    let report = try Verifier(place, pinned: [Verifier.Pinned(other, name: "report")]).verify()
    // Only the newest one is at hand before it, and that has 9: from entry 2 on, behind the kept size 1.
    #expect(report.damages == [.root(seq: 2, size: TreeSize(7), file: "report")])
  }

  @Test func `a trusted checkpoint spares what lies before it`() throws {
    let (place, disk) = try DamageTests.made(keptAt: [4])
    let trusted = try LedgerReader.open(place)
    let whole = try Verifier(place).verify()
    #expect(whole.entryCount == 9)
    let kept = try #require(whole.checkpoint)
    #expect(trusted.checkpoint == kept)
    let four = Checkpoint(
      origin: kept.checkpoint.origin, size: TreeSize(4), root: try trusted.tree.root(size: TreeSize(4)))
    let report = try Verifier(place, trusted: Verifier.Pinned(four, name: "trusted")).verify()
    #expect(report.isSound)
    #expect(report.entryCount == 5)
    // An early entry is not looked at; a later one is.
    disk[DamageTests.segments[0]]?[20] ^= 1
    #expect(try Verifier(place, trusted: Verifier.Pinned(four, name: "trusted")).verify().isSound)
    disk[DamageTests.segments[2]]?[40] ^= 1
    #expect(try Verifier(place, trusted: Verifier.Pinned(four, name: "trusted")).verify().damages.first?.seq == 9)
    let wrong = Checkpoint(origin: four.origin, size: TreeSize(6), root: four.root)
    #expect(try !Verifier(place, trusted: Verifier.Pinned(wrong, name: "trusted")).verify().isSound)
  }

  @Test func `a missing tree is made anew and told, strays are told, and neither is damage`() throws {
    let (place, disk) = try DamageTests.made()
    let tree = try #require(disk["/l/tree/0"])
    disk["/l/tree/0"] = nil
    disk["/l/notes.txt"] = [1]
    disk["/l/log/old.jsonl"] = [1]
    let report = try Verifier(place).verify()
    #expect(report.isSound)
    #expect(report.missingLevels == [0])
    #expect(report.strays == ["notes.txt", "log/old.jsonl"])
    let writer = try openWriter(place)
    #expect(writer.recovery.isTreeRebuilt)
    #expect(writer.recovery.strays == ["notes.txt", "log/old.jsonl"])
    #expect(disk["/l/tree/0"] == tree)
    #expect(disk["/l/log/old.jsonl"] == [1])
  }

  @Test func `a missing checkpoint is damage, and says what takes its place`() throws {
    let (place, disk) = try DamageTests.made()
    disk["/l/checkpoint"] = nil
    #expect(throws: LedgerError.damaged(.noCheckpoint(file: "/l/checkpoint"))) { try openWriter(place) }
    #expect(try Verifier(place).verify().damages == [.noCheckpoint(file: "/l/checkpoint")])
  }
}
