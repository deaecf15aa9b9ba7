import Glibc
import Merkle
import Testing

@testable import Ledger

struct BackupTests {
  static func place(_ disk: SimulatedDisk, _ folder: String = "/l") -> LedgerPlace {
    LedgerPlace(folder: folder, files: disk, entriesPerSegment: 4)
  }

  /// Nine entries over segments of 4 (batches end at 1, 2, 4, 7 and 9), two kept checkpoints beside the first, a vault of
  /// two, a scan and what a witness signed.
  static func made() throws -> SimulatedDisk {
    let disk = SimulatedDisk()
    let place = place(disk)
    try newLedger(place)
    let vault = try Vault.open(place, forWriting: true)
    try vault.ensureKeys(for: ["h-1", "h-2"])
    try append(disk, [2...2, 3...4, 5...7, 8...9], keeping: [4])
    for folder in ["/l/documents", "/l/witness", "/l/witness/0102030a"] { try disk.makeFolder(folder) }
    disk["/l/documents/\(sha256(of: [1, 2, 3]).hex)"] = [1, 2, 3]
    disk["/l/witness/0102030a/4"] = disk["/l/checkpoints/4"]
    disk["/l/witness/policy"] = Array("quorum none\n".utf8)
    try disk.syncFolder("/l")
    return disk
  }

  static func append(_ disk: SimulatedDisk, _ batches: [ClosedRange<Int>], keeping: [UInt64] = []) throws {
    let writer = try openWriter(place(disk))
    for numbers in batches { _ = try writer.commit([try batch(numbers, at: Int64(numbers.lowerBound))]) }
    for size in keeping { _ = try writer.keepCheckpoint(TreeSize(size)) }
    try writer.close()
  }

  /// The files of a folder, without what a copy does not have.
  static func files(_ disk: SimulatedDisk, _ folder: String) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for path in disk.state.withLock({ Array($0.files.keys) }) where path.hasPrefix(folder + "/") {
      let name = String(path.dropFirst(folder.count + 1))
      if !name.hasPrefix("derived/"), !name.hasPrefix("recovered/") { found[name] = disk[path] }
    }
    return found
  }

  static func backup(_ disk: SimulatedDisk, pinned: [Verifier.Pinned] = []) throws(BackupError) -> Backup.Report {
    try Backup(of: place(disk), in: "/b", pinned: pinned).run()
  }

  @Test func `a copy is the ledger's folder, byte for byte, without key and vault`() throws {
    let disk = try Self.made()
    let expected = Self.files(disk, "/l")
    #expect(expected.count == 11)
    // What is signed while the copy is made is of a later size than the copy has.
    disk["/l/witness/0102030a/12"] = [12]
    let report = try Self.backup(disk)
    #expect(report.checkpoint.size.count == 9 && report.knownSize == .empty)
    #expect(Self.files(disk, "/b") == expected)
    // Two kept beside the newest, one witness's and its policy, one document.
    #expect(report.sideFileCount == 5)
    #expect(try Verifier(Self.place(disk, "/b")).verify().damages == [])
    #expect(disk["/b.key"] == nil && disk["/b.vault"] == nil)
  }

  @Test func `run again, it takes what is new and writes nothing else`() throws {
    let disk = try Self.made()
    _ = try Self.backup(disk)
    try Self.append(disk, [10...10, 11...14])
    _ = disk.takeCalls()
    let report = try Self.backup(disk)
    #expect(report.knownSize.count == 9 && report.checkpoint.size.count == 14)
    let written = Set(disk.takeCalls().filter { $0.hasPrefix("write ") || $0.hasPrefix("create ") })
    #expect(
      written == [
        "write /b/log/00000000000000000009.jsonl", "create /b/log/00000000000000000013.jsonl",
        "write /b/log/00000000000000000013.jsonl", "write /b/tree/0", "create /b/checkpoint.new",
        "write /b/checkpoint.new",
      ])
    #expect(Self.files(disk, "/b") == Self.files(disk, "/l"))
    let again = try Self.backup(disk)
    #expect(again.knownSize.count == 14 && again.sideFileCount == 0)
  }

  @Test func `beside a writer, the copy ends with the newest durable checkpoint`() throws {
    let disk = try Self.made()
    let writer = try openWriter(Self.place(disk))
    _ = try writer.commit([try batch(10...12, at: 20)])
    // Durable at 9 yet; half a line more, as a writer in the middle of a write leaves it.
    let path = "/l/log/00000000000000000009.jsonl"
    let ahead = try #require(disk[path]) + Array("{\"at\":\"2024".utf8)
    disk[path] = ahead
    let report = try Self.backup(disk)
    #expect(report.checkpoint.size.count == 9)
    #expect(try #require(disk["/b/log/00000000000000000009.jsonl"]).filter { $0 == 0x0A }.count == 1)
    #expect(try Verifier(Self.place(disk, "/b")).verify().unpublishedByteCount == 0)
    disk[path] = Array(ahead.dropLast(11))
    try writer.close()
    #expect(try Self.backup(disk).checkpoint.size.count == 12)
    #expect(try Verifier(Self.place(disk, "/b")).verify().damages == [])
  }

  @Test func `a rotated key and its LEDGER come along`() throws {
    let disk = try Self.made()
    _ = try Self.backup(disk)
    _ = try openWriter(Self.place(disk)).rotateKey()
    _ = try Self.backup(disk)
    try Self.append(disk, [10...10])
    #expect(try Self.backup(disk).checkpoint.size.count == 10)
    #expect(disk["/b/LEDGER"] == disk["/l/LEDGER"])
    #expect(try Verifier(Self.place(disk, "/b")).verify().damages == [])
  }

  // MARK: Cut off

  /// A backup, more entries, a second backup; how far it came, in sizes that were told.
  private static func live(_ disk: SimulatedDisk, _ told: inout [UInt64]) throws {
    told.append(try backup(disk).checkpoint.size.count)
    try append(disk, [10...10, 11...14])
    told.append(try backup(disk).checkpoint.size.count)
  }

  /// What is left is the copy that was told last, or a newer one, whole; and another run makes it whole.
  private static func check(_ disk: SimulatedDisk, _ told: [UInt64], _ what: Comment) throws {
    if let last = told.last {
      let report = try Verifier(place(disk, "/b")).verify()
      #expect(report.damages == [], what)
      #expect(report.entryCount >= last && [9, 14].contains(report.entryCount), what)
    }
    _ = try backup(disk)
    let report = try Verifier(place(disk, "/b")).verify()
    #expect(report.damages == [] && report.unpublishedByteCount == 0 && report.strays == [], what)
    #expect(report.checkpoint == (try Verifier(place(disk)).verify().checkpoint), what)
  }

  private static func callCount() throws -> (start: Int, end: Int) {
    let disk = try made()
    let start = disk.callCount
    var told: [UInt64] = []
    try live(disk, &told)
    #expect(told == [9, 14])
    return (start, disk.callCount)
  }

  @Test(arguments: [false, true]) func `the power may go at any call of a backup`(keepingUnsynced: Bool) throws {
    let (start, end) = try Self.callCount()
    #expect(end - start > 80)
    for last in start...end {
      let disk = try Self.made()
      disk.failing { _, _, number in number > last ? EIO : nil }
      var told: [UInt64] = []
      do { try Self.live(disk, &told) } catch {}
      let found = disk.afterPowerCut(keepingUnsynced: keepingUnsynced)
      try openWriter(Self.place(found)).close()
      try Self.check(found, told, "after call \(last - start)")
    }
  }

  @Test(arguments: [EIO, ENOSPC]) func `any one call of a backup may fail`(code: Int32) throws {
    let (start, end) = try Self.callCount()
    for bad in (start + 1)...end {
      let disk = try Self.made()
      disk.failing { _, _, number in number == bad ? code : nil }
      var told: [UInt64] = []
      do { try Self.live(disk, &told) } catch {}
      disk.failing(nil)
      try openWriter(Self.place(disk)).close()
      try Self.check(disk, told, "call \(bad - start) failed")
    }
  }

  @Test func `a disk that is full halfway leaves the copy from before`() throws {
    let disk = try Self.made()
    _ = try Self.backup(disk)
    try Self.append(disk, [10...10, 11...14])
    disk.fill(to: disk.byteCount + 100)
    let refused = #expect(throws: BackupError.self) { try Self.backup(disk) }
    guard case .ledger(.file(let error)) = refused else {
      Issue.record("\(String(describing: refused))")
      return
    }
    #expect(error.isDiskFull)
    let report = try Verifier(Self.place(disk, "/b")).verify()
    #expect(report.damages == [] && report.entryCount == 9)
    disk.fill(to: .max)
    #expect(try Self.backup(disk).checkpoint.size.count == 14)
  }

  // MARK: Refused

  @Test func `folders that are no place for a copy are refused, and nothing in them changes`() throws {
    let disk = try Self.made()
    let ledger = Self.files(disk, "/l")
    func refused(_ folder: String, _ error: BackupError, _ body: () throws -> Void = {}) throws {
      try body()
      let before = Self.files(disk, folder)
      #expect(throws: error) { try Backup(of: Self.place(disk), in: folder).run() }
      #expect(Self.files(disk, folder) == before, "\(folder)")
      #expect(Self.files(disk, "/l") == ledger)
    }
    try refused("/l", .insideLedger(path: "/l"))
    try refused("/l/documents/copy", .insideLedger(path: "/l/documents/copy"))
    try refused("/f", .foreign(path: "/f")) {
      try disk.makeFolder("/f")
      disk["/f/notes.txt"] = [1]
    }
    try refused("/file", .foreign(path: "/file")) { disk["/file"] = [1] }
    let other = try KeyName("ledger.example/other")
    _ = try Self.place(disk, "/o").make(named: other, first: try opened(), clock: .story)
    try refused("/o", .inUse(path: "/o", key: "/o.key"))
    try refused("/o", .otherLedger(path: "/o", origin: Origin(other))) { disk["/o.key"] = nil }
  }

  @Test func `a copy with more entries, or others, is never written over`() throws {
    let disk = try Self.made()
    let early = Self.files(disk, "/l")
    try Self.append(disk, [10...12])
    _ = try Self.backup(disk)
    let copy = Self.files(disk, "/b")
    let pinned = try LedgerReader.open(Self.place(disk)).checkpoint

    // Rolled back to 9, as from an old image of the disk.
    for (name, bytes) in early { disk["/l/\(name)"] = bytes }
    disk["/l/checkpoints/12"] = nil
    #expect(throws: BackupError.newer(path: "/b", size: TreeSize(12), ledger: TreeSize(9))) { try Self.backup(disk) }
    let held = Verifier.Pinned(try #require(pinned).checkpoint, name: "receipt")
    #expect(throws: BackupError.behind(name: "receipt", size: TreeSize(12), ledger: TreeSize(9))) {
      try Backup(of: Self.place(disk), in: "/new", pinned: [held]).run()
    }
    #expect(disk["/new/LEDGER"] == nil)
    // And gone on from there, past what was lost.
    try Self.append(disk, [30...35])
    #expect(throws: BackupError.otherHistory(path: "/b", size: TreeSize(12))) { try Self.backup(disk) }
    #expect(Self.files(disk, "/b") == copy)
    // The newest checkpoint before it that holds is the kept one of 4.
    #expect(throws: BackupError.ledger(.damaged(.root(seq: 5, size: TreeSize(12), file: "receipt")))) {
      try Backup(of: Self.place(disk), in: "/new", pinned: [held]).run()
    }
  }

  @Test func `a damaged ledger is not copied over a good copy, and the damage is named`() throws {
    let disk = try Self.made()
    _ = try Self.backup(disk)
    try Self.append(disk, [10...10, 11...14])
    let path = "/l/log/00000000000000000009.jsonl"
    let good = try #require(disk[path])
    // Entry 11, behind what the copy has.
    let third = good.split(separator: 0x0A)[2]
    disk[path]?[third.startIndex + 12] ^= 1
    let refused = #expect(throws: BackupError.self) { try Self.backup(disk) }
    guard case .ledger(.damaged(let damage)) = refused else {
      Issue.record("\(String(describing: refused))")
      return
    }
    #expect(damage.seq == 11 && damage.description.contains(path))
    let report = try Verifier(Self.place(disk, "/b")).verify()
    #expect(report.damages == [] && report.entryCount == 9)
    disk[path] = good
    #expect(try Self.backup(disk).checkpoint.size.count == 14)
  }

  @Test func `a copy that was damaged since is found by the next run`() throws {
    let disk = try Self.made()
    _ = try Self.backup(disk)
    try Self.append(disk, [10...10])
    for path in ["/b/log/00000000000000000001.jsonl", "/b/log/00000000000000000009.jsonl", "/b/tree/0"] {
      let good = try #require(disk[path])
      disk[path]?[20] ^= 1
      let refused = #expect(throws: BackupError.self, "\(path)") { try Self.backup(disk) }
      guard case .ledger(.damaged)? = refused else {
        Issue.record("\(path): \(String(describing: refused))")
        return
      }
      #expect(try Verifier(Self.place(disk)).verify().damages == [])
      disk[path] = good
      _ = try? Self.backup(disk)
    }
    disk["/l/documents/\(sha256(of: [1]).hex)"] = [2]
    #expect(try Self.backup(disk).badDocuments == ["documents/\(sha256(of: [1]).hex)"])
  }

  // MARK: Key and vault

  @Test func `key and vault are copied when asked for, to a place of their own, and destroyed keys go from the copy`()
    throws
  {
    let disk = try Self.made()
    try disk.makeFolder("/safe")
    let backup = Backup(of: Self.place(disk), in: "/b")
    _ = try backup.run()
    try backup.copyKey(to: "/safe/key")
    try backup.copyVault(to: "/safe/vault")
    #expect(disk["/safe/key"] == disk["/l.key"] && disk["/safe/vault"] == disk["/l.vault"])
    let vault = try Vault.open(Self.place(disk), forWriting: true)
    try vault.erase("h-1")
    try vault.ensureKeys(for: ["h-3"])
    let inode = try #require(disk.state.withLock { $0.files["/safe/vault"] })
    try backup.copyVault(to: "/safe/vault")
    #expect(disk["/safe/vault"] == disk["/l.vault"])
    // In the same file: nothing of the destroyed key is left in another one.
    #expect(disk.state.withLock { $0.files["/safe/vault"] } === inode)
    try backup.copyKey(to: "/safe/key")

    for text in ["not a copy\n", "not a copy", "{\"key\":\""] {
      disk["/safe/other"] = Array(text.utf8)
      #expect(throws: BackupError.notACopy(path: "/safe/other")) { try backup.copyKey(to: "/safe/other") }
      guard text != "{\"key\":\"" else { continue }
      #expect(throws: BackupError.notACopy(path: "/safe/other")) { try backup.copyVault(to: "/safe/other") }
      #expect(disk["/safe/other"] == Array(text.utf8))
    }
    // Cut off inside its first line: it may be a copy, and becomes one.
    try backup.copyVault(to: "/safe/other")
    #expect(disk["/safe/other"] == disk["/l.vault"])
    for inside in ["/b/vault", "/l/vault"] {
      let folder = String(inside.prefix(2))
      #expect(throws: BackupError.secretInside(path: inside, folder: folder)) { try backup.copyVault(to: inside) }
    }
    disk["/l.vault"] = nil
    #expect(throws: BackupError.noVault(path: "/l.vault")) { try backup.copyVault(to: "/safe/v2") }
    disk["/l.key"] = nil
    #expect(throws: BackupError.ledger(.noKey(path: "/l.key"))) { try backup.copyKey(to: "/safe/k2") }
  }
}
