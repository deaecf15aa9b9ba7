import Glibc
import Ledger
import Merkle
import Synchronization
import Testing

/// What the simulation found once, each by itself.
struct SimulationFindingTests {
  private static func place(_ disk: SimulatedDisk) -> LedgerPlace {
    LedgerPlace(folder: "/l", files: disk, entriesPerSegment: 4)
  }

  /// Entries 1 to 6, closed well.
  private static func ledger() throws -> SimulatedDisk {
    let disk = SimulatedDisk()
    try newLedger(place(disk))
    let writer = try openWriter(place(disk))
    _ = try writer.commit([try batch(2...3, at: 1), try batch(4...6, at: 1)])
    try writer.close()
    return disk
  }

  @Test func `a checkpoint that could not be made durable is not said to be, however often it is asked for`() throws {
    let disk = try SimulationFindingTests.ledger()
    let writer = try openWriter(SimulationFindingTests.place(disk))
    _ = try writer.commit([try batch(7...7, at: 2)])
    disk.failing { operation, path, _ in operation == .write && path == "/l/checkpoint.new" ? EIO : nil }
    for _ in 0..<2 { #expect(throws: LedgerError.self) { try writer.publishDurably() } }
    disk.failing(nil)
    #expect(throws: LedgerError.self) { try writer.publishDurably() }
    #expect(throws: LedgerError.self) { try writer.keepCheckpoint(TreeSize(6)) }
    #expect(throws: LedgerError.self) { try writer.close() }
  }

  @Test func `a checkpoint whose writer ended before its name was durable is durable from the next opening on`() throws
  {
    let disk = try SimulationFindingTests.ledger()
    do {
      let writer = try openWriter(SimulationFindingTests.place(disk))
      _ = try writer.commit([try batch(7...7, at: 2)])
      disk.failing { operation, path, _ in operation == .syncFolder && path == "/l" ? EIO : nil }
      #expect(throws: LedgerError.self) { try writer.publishDurably() }
    }
    disk.failing(nil)
    try openWriter(SimulationFindingTests.place(disk)).publishDurably()
    #expect(try LedgerReader.open(SimulationFindingTests.place(disk.afterPowerCut())).size.count == 7)
  }

  @Test func `making a missing tree anew may be cut off at any call, and is done by the next opening`() throws {
    for isPowerCut in [true, false] {
      var last = 0
      var isCutOff = true
      while isCutOff {
        last += 1
        let disk = try SimulationFindingTests.ledger()
        disk["/l/tree/0"] = nil
        let end = disk.callCount + last
        disk.failing { _, _, number in number > end ? EIO : nil }
        isCutOff = (try? openWriter(SimulationFindingTests.place(disk))) == nil
        disk.failing(nil)
        let found = isPowerCut ? disk.afterPowerCut() : disk
        try openWriter(SimulationFindingTests.place(found)).close()
        let report = try Verifier(SimulationFindingTests.place(found)).verify()
        #expect(report.isSound && report.missingLevels.isEmpty && report.strays.isEmpty, "cut off behind call \(last)")
      }
      #expect(last > 10)
    }
  }

  @Test func `a level of the tree that differs is damage, also when another level is missing`() throws {
    let disk = SimulatedDisk()
    let place = LedgerPlace(folder: "/l", files: disk)
    try newLedger(place)
    let writer = try openWriter(place)
    _ = try writer.commit([try batch(2...300, at: 1)])
    try writer.close()
    disk["/l/tree/1"] = nil
    disk["/l/tree/0"]?[32 * 17] ^= 1
    #expect(throws: LedgerError.damaged(.tree(level: 0, index: 17))) { try openWriter(place) }
  }

  @Test func `what is moved aside has a durable folder, also when the one who made it was killed`() throws {
    let disk = try SimulationFindingTests.ledger()
    disk["/l/log/00000000000000000005.jsonl"]?.append(contentsOf: "torn".utf8)
    disk.failing { operation, path, _ in operation == .create && path.hasPrefix("/l/recovered/") ? EIO : nil }
    #expect(throws: LedgerError.self) { try openWriter(SimulationFindingTests.place(disk)) }
    disk.failing(nil)
    let moved = try #require(try openWriter(SimulationFindingTests.place(disk)).recovery.movedTo)
    #expect(disk.afterPowerCut().state.withLock { $0.folders.contains("/l/recovered") })
    #expect(disk.afterPowerCut()[moved] == Array("torn".utf8))
  }

  @Test func `moving aside leaves nothing half written on a full disk`() throws {
    let disk = try SimulationFindingTests.ledger()
    disk["/l/log/00000000000000000005.jsonl"]?.append(contentsOf: "torn by a power cut".utf8)
    disk.failing { operation, path, _ in operation == .write && path.hasPrefix("/l/recovered/") ? ENOSPC : nil }
    for _ in 0..<3 { #expect(throws: LedgerError.self) { try openWriter(SimulationFindingTests.place(disk)) } }
    #expect(try disk.list("/l/recovered") == [])
  }

  @Test func `an init that takes back what it made takes LEDGER back for good first`() throws {
    let disk = SimulatedDisk()
    let calls = Mutex<[String]>([])
    // The sync that makes the name LEDGER durable fails.
    disk.failing { operation, path, _ in
      calls.withLock { calls in
        let isNamed = calls.last == "rename /l/LEDGER.new"
        calls.append("\(operation.rawValue) \(path)")
        return isNamed ? EIO : nil
      }
    }
    #expect(throws: LedgerError.self) { try newLedger(SimulationFindingTests.place(disk)) }
    let made = calls.withLock { $0 }
    let removed = try #require(made.firstIndex(of: "remove /l/LEDGER"))
    #expect(made[removed + 1] == "sync the folder /l")
    #expect(made[(removed + 2)...].contains("remove /l/log"))
  }

  // MARK: The vault

  @Test func `a key that a killed writer saved is on the disk before something is sealed under it`() throws {
    let disk = try SimulationFindingTests.ledger()
    let place = SimulationFindingTests.place(disk)
    let first = try Vault.open(place, forWriting: true)
    disk.failing { operation, path, _ in operation == .sync && path == place.vaultPath ? EIO : nil }
    #expect(throws: VaultError.self) { try first.ensureKeys(for: ["h-1"]) }
    disk.failing(nil)
    // Its line is in the cache, and a sync that works does not bring it to the disk.
    let second = try Vault.open(place, forWriting: true)
    try second.ensureKeys(for: ["h-1"])
    let sealed = try second.seal([1, 2], subject: "h-1", entryID: "e-1", fieldPath: "head")
    let later = try Vault.open(SimulationFindingTests.place(disk.afterPowerCut()), forWriting: false)
    #expect(try later.open(sealed, subject: "h-1", entryID: "e-1", fieldPath: "head") == [1, 2])
  }

  @Test func `after a save that failed nothing is sealed under a key that was never saved`() throws {
    let disk = try SimulationFindingTests.ledger()
    let place = SimulationFindingTests.place(disk)
    let vault = try Vault.open(place, forWriting: true)
    disk.failing { operation, path, _ in operation == .write && path == place.vaultPath ? ENOSPC : nil }
    for _ in 0..<3 {
      #expect(throws: VaultError.self) {
        try vault.seal([1], subject: "h-1", entryID: "e-1", fieldPath: "head")
      }
    }
  }

  @Test func `a save that a power cut left with holes is stepped over, and the keys before and after it open`() throws {
    let disk = try SimulationFindingTests.ledger()
    let place = SimulationFindingTests.place(disk)
    let vault = try Vault.open(place, forWriting: true)
    try vault.ensureKeys(for: ["h-1"])
    let sealed = try vault.seal([1], subject: "h-1", entryID: "e-1", fieldPath: "head")
    let whole = try #require(disk[place.vaultPath])
    // Of two more lines the disk has the end of the first, and the second without its last bytes.
    disk[place.vaultPath] = whole + [UInt8](repeating: 0, count: 40) + whole.suffix(31) + whole.dropLast(3)
    let next = try Vault.open(place, forWriting: true)
    try next.ensureKeys(for: ["h-2"])
    let last = try next.seal([2], subject: "h-2", entryID: "e-2", fieldPath: "head")
    let later = try Vault.open(place, forWriting: false)
    #expect(try later.open(sealed, subject: "h-1", entryID: "e-1", fieldPath: "head") == [1])
    #expect(try later.open(last, subject: "h-2", entryID: "e-2", fieldPath: "head") == [2])
    // Without zeros in it a bad line is no hole.
    disk[place.vaultPath] = Array("rot\n".utf8) + whole
    #expect(throws: VaultError.badLine(path: place.vaultPath, line: 1)) { try Vault.open(place, forWriting: true) }
  }
}
