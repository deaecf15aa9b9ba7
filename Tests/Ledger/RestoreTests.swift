import Glibc
import Merkle
import Testing

@testable import Ledger

struct RestoreTests {
  private static func act(_ number: Int = 900) throws -> Restore.Act {
    Restore.Act(try draft(number), at: second(1000))
  }

  /// A backup of nine entries at /b, and the key of the ledger where the new one looks for it.
  private static func made() throws -> SimulatedDisk {
    let disk = try BackupTests.made()
    _ = try BackupTests.backup(disk)
    disk["/r.key"] = disk["/l.key"]
    disk["/r.vault"] = disk["/l.vault"]
    return disk
  }

  private static func restore(_ disk: SimulatedDisk) -> Restore { Restore(of: "/b", to: BackupTests.place(disk, "/r")) }

  @Test func `a ledger comes back whole, with an entry that says so, and goes on`() throws {
    let disk = try Self.made()
    let signed = try Self.restore(disk).run(try Self.act())
    #expect(signed.size.count == 10)
    let place = BackupTests.place(disk, "/r")
    let writer = try openWriter(place)
    #expect(writer.recovery.isClean)
    #expect(writer.size.count == 10)
    let old = try LedgerReader.open(BackupTests.place(disk))
    let reader = try LedgerReader.open(place)
    for seq in 1...9 {
      let position = Position(seq: UInt64(seq))
      #expect(try reader.line(at: position) == (try old.line(at: position)))
    }
    #expect(try String(decoding: reader.line(at: Position(seq: 10)), as: UTF8.self).contains("\"id\":\"e-900\""))
    _ = try writer.commit([try batch(901...905, at: 1001)])
    try writer.close()
    #expect(try Verifier(place).verify().damages == [])
    // What the old ledger signed holds in the new one.
    let checkpoint = try #require(old.checkpoint).checkpoint
    #expect(try Verifier(place, pinned: [.init(checkpoint, name: "old")]).verify().damages == [])
    let files = BackupTests.files(disk, "/r")
    #expect(
      files["documents/\(sha256(of: [1, 2, 3]).hex)"] == [1, 2, 3]
        && files["witness/0102030a/4"] == disk["/l/checkpoints/4"])
    #expect(files["checkpoints/4"] == disk["/l/checkpoints/4"])
  }

  @Test func `without an act it is read and verified, and signs nothing`() throws {
    let disk = try Self.made()
    disk["/r.key"] = nil
    #expect(try Self.restore(disk).run(nil).size.count == 9)
    #expect(BackupTests.files(disk, "/r") == BackupTests.files(disk, "/b"))
    #expect(throws: LedgerError.noKey(path: "/r.key")) { try openWriter(BackupTests.place(disk, "/r")) }
  }

  @Test(arguments: [false, true]) func `the power may go at any call of a restore`(keepingUnsynced: Bool) throws {
    let whole = try Self.made()
    let start = whole.callCount
    _ = try Self.restore(whole).run(try Self.act())
    let count = whole.callCount - start
    #expect(count > 40)
    var outcomes: Set<Bool> = []
    for last in 0...count {
      let disk = try Self.made()
      let start = disk.callCount
      disk.failing { _, _, number in number > start + last ? EIO : nil }
      do { _ = try Self.restore(disk).run(try Self.act()) } catch {}
      let found = disk.afterPowerCut(keepingUnsynced: keepingUnsynced)
      let place = BackupTests.place(found, "/r")
      let isMade = found["/r/LEDGER"] != nil
      outcomes.insert(isMade)
      if isMade {
        // Complete: never one that does not know that it was restored.
        #expect(try openWriter(place).size.count == 10, "after call \(last)")
        #expect(try Verifier(place).verify().damages == [], "after call \(last)")
      } else {
        #expect(throws: LedgerError.notALedger(path: "/r")) { try openWriter(place) }
      }
      // The backup is as it was.
      #expect(try Verifier(BackupTests.place(found, "/b")).verify().damages == [])
    }
    #expect(outcomes == [false, true])
  }

  @Test func `a backup with one changed byte gives no ledger`() throws {
    let disk = try Self.made()
    for (name, good) in BackupTests.files(disk, "/b") where !name.hasPrefix("witness/") {
      for offset in Set([0, good.count / 2, good.count - 1]) {
        disk["/b/\(name)"]?[offset] ^= 1
        #expect(throws: LedgerError.self, "\(name) byte \(offset)") { try Self.restore(disk).run(try Self.act()) }
        #expect(disk["/r/LEDGER"] == nil, "\(name) byte \(offset)")
        for path in BackupTests.files(disk, "/r").keys { disk["/r/\(path)"] = nil }
        disk.state.withLock { $0.folders = $0.folders.filter { !$0.hasPrefix("/r") } }
      }
      disk["/b/\(name)"] = good
    }
    #expect(try Self.restore(disk).run(try Self.act()).size.count == 10)
  }

  @Test func `a folder, a key or a checkpoint that does not fit is refused before anything is made`() throws {
    let disk = try Self.made()
    #expect(throws: LedgerError.isLedger(path: "/l")) {
      try Restore(of: "/b", to: BackupTests.place(disk)).run(try Self.act())
    }
    let key = try #require(disk["/r.key"])
    disk["/r.key"] = Array((SigningKey(generatingFor: try KeyName("ledger.example/test")).text + "\n").utf8)
    #expect(throws: LedgerError.otherKey(path: "/r.key")) { try Self.restore(disk).run(try Self.act()) }
    disk["/r.key"] = nil
    #expect(throws: LedgerError.noKey(path: "/r.key")) { try Self.restore(disk).run(try Self.act()) }
    disk["/r.key"] = key
    let identity = try BackupTests.place(disk).identity()
    let other = Checkpoint(origin: identity.origin, size: TreeSize(7), root: sha256(of: [1]))
    let restore = Restore(
      of: "/b", to: BackupTests.place(disk, "/r"), pinned: [.init(other, name: "from the inspector")])
    #expect(throws: LedgerError.damaged(.root(seq: 5, size: TreeSize(7), file: "from the inspector"))) {
      try restore.run(try Self.act())
    }
    #expect(BackupTests.files(disk, "/r") == [:])
  }

  @Test func `a ledger that lost entries goes on under another name, and contradicts nothing that was signed`() throws {
    let disk = try Self.made()
    try BackupTests.append(disk, [10...12])
    let lost = try #require(try LedgerReader.open(BackupTests.place(disk)).checkpoint)
    let name = try KeyName("ledger.example/test-2")
    #expect(throws: LedgerError.fileExists(path: "/r.key")) {
      try Self.restore(disk).run(try Self.act(), renamed: .init(name, protecting: nil))
    }
    disk["/r.key"] = nil
    let signed = try Self.restore(disk).run(try Self.act(), renamed: .init(name, protecting: nil))
    let place = BackupTests.place(disk, "/r")
    let identity = try place.identity()
    #expect(identity.origin.text == "ledger.example/test-2" && identity.keys.count == 1)
    #expect(identity.newestKey != lost.note.signatures[0].verifier(of: try BackupTests.place(disk).identity()))
    let writer = try openWriter(place)
    _ = try writer.commit([try batch(901...903, at: 1001)])
    try writer.close()
    #expect(try Verifier(place).verify().damages == [])
    // No checkpoint here bears the old name, of whatever size.
    for (file, bytes) in BackupTests.files(disk, "/r") where file == "checkpoint" || file.hasPrefix("checkpoints/") {
      #expect(try SignedNote(parsing: bytes).text.hasPrefix("ledger.example/test-2\n"), "\(file)")
    }
    // That the entries are the old ledger's is proved by its own signature over the same root.
    let old = try SignedCheckpoint(
      parsing: try #require(disk["/r/recovered/checkpoint"]),
      of: try LedgerIdentity(parsing: try #require(disk["/r/recovered/LEDGER"])))
    #expect(old.size.count == 9)
    #expect(try LedgerReader.open(place).tree.root(size: TreeSize(9)) == old.root)
    #expect(signed.size.count == 10)
  }
}

extension NoteSignature {
  fileprivate func verifier(of identity: LedgerIdentity) -> VerifierKey? {
    identity.keys.map(\.verifier).first { $0.id == id }
  }
}
