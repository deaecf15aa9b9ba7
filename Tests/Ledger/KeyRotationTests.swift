import Glibc
import Merkle
import Testing

@testable import Ledger

struct KeyRotationTests {
  /// What the life below came to before it was cut off.
  private struct Told: Sendable {
    var receipts: [Receipt] = []
    var isRotated = false
  }

  private static func place(_ disk: SimulatedDisk) -> LedgerPlace {
    LedgerPlace(folder: "/l", files: disk, entriesPerSegment: 3)
  }

  /// Five entries, another key, two more.
  private static func live(_ disk: SimulatedDisk, _ told: inout Told) throws {
    let place = place(disk)
    let writer = try openWriter(place)
    told.receipts += try writer.commit([try batch(2...3, at: 1), try batch(4...5, at: 2)])
    _ = try writer.rotateKey()
    told.isRotated = true
    let next = try openWriter(place)
    told.receipts += try next.commit([try batch(6...7, at: 3)])
    try next.close()
  }

  private static func made() throws -> SimulatedDisk {
    let disk = SimulatedDisk()
    try newLedger(place(disk))
    return disk
  }

  @Test func `a new key signs what comes after it, and the old one what came before`() throws {
    let disk = try Self.made()
    let oldFile = try #require(disk["/l.key"])
    var told = Told()
    try Self.live(disk, &told)
    let place = Self.place(disk)
    let identity = try place.identity()
    #expect(identity.keys.map(\.from.count) == [0, 5])
    let (old, new) = (identity.keys[0].verifier, identity.keys[1].verifier)
    #expect(old != new && old.name == new.name)
    // What a stranger needs: the old key's note names the new one and the size.
    let note = try SignedNote(parsing: try #require(identity.keys[1].note).utf8)
    #expect(note.text == "socai/key-rotation/v1\n5\n\(new.text)\n")
    #expect(try note.verify(with: [old]).count == 1)

    let kept = try SignedNote(parsing: try #require(disk["/l/checkpoints/5"]))
    #expect((try? kept.verify(with: [old])) != nil && (try? kept.verify(with: [new])) == nil)
    let newest = try SignedNote(parsing: try #require(disk["/l/checkpoint"]))
    #expect((try? newest.verify(with: [new])) != nil && (try? newest.verify(with: [old])) == nil)
    #expect(try Verifier(place).verify().damages == [])
    #expect(disk["/l.key.new"] == nil && disk["/l.key"] != oldFile)
    #expect(try place.keyStanding(of: identity) == .ready(isEncrypted: false))
  }

  @Test(arguments: [false, true]) func `the power may go at any call of a rotation`(keepingUnsynced: Bool) throws {
    let whole = try Self.made()
    let before = whole.callCount
    var told = Told()
    try Self.live(whole, &told)
    let count = whole.callCount - before
    #expect(count > 40)
    var outcomes: Set<Int> = []
    for last in 0...count {
      let disk = try Self.made()
      let start = disk.callCount
      disk.failing { _, _, number in number > start + last ? EIO : nil }
      var told = Told()
      do { try Self.live(disk, &told) } catch {}
      let found = disk.afterPowerCut(keepingUnsynced: keepingUnsynced)
      outcomes.insert(try Self.check(found, told, "after call \(last)"))
    }
    // Cut off before and behind the moment that the new key counts.
    #expect(outcomes == [1, 2])
  }

  @Test(arguments: [EIO, ENOSPC]) func `any one call of a rotation may fail`(code: Int32) throws {
    let whole = try Self.made()
    let before = whole.callCount
    var told = Told()
    try Self.live(whole, &told)
    for bad in 1...(whole.callCount - before) {
      let disk = try Self.made()
      let start = disk.callCount
      disk.failing { _, _, number in number == start + bad ? code : nil }
      var told = Told()
      do { try Self.live(disk, &told) } catch {}
      disk.failing(nil)
      _ = try Self.check(disk.afterPowerCut(), told, "power cut after call \(bad) failed")
      _ = try Self.check(disk, told, "reopened after call \(bad) failed")
    }
  }

  /// Opens what is left: all that was told is there, one key is in force and it signs. Says how many keys `LEDGER` names.
  private static func check(_ disk: SimulatedDisk, _ told: Told, _ what: Comment) throws -> Int {
    let place = place(disk)
    let writer = try openWriter(place)
    let identity = try place.identity()
    if told.isRotated { #expect(identity.keys.count == 2, what) }
    #expect(disk["/l.key.new"] == nil, what)
    #expect(try place.keyStanding(of: identity) == .ready(isEncrypted: false), what)
    for receipt in told.receipts {
      #expect(receipt.last.seq <= writer.size.count, what)
      #expect(try writer.tree.root(size: receipt.checkpoint.size) == receipt.checkpoint.root, what)
      // What was signed holds on, whichever key signed it.
      #expect((try? receipt.checkpoint.note.verify(with: [identity.key(for: receipt.checkpoint.size)])) != nil, what)
    }
    let receipt = try writer.commit([try batch(500...501, at: 1000)])[0]
    #expect((try? receipt.checkpoint.note.verify(with: [identity.newestKey])) != nil, what)
    try writer.close()
    let report = try Verifier(place).verify()
    #expect(report.damages == [] && report.strays == [], what)
    return identity.keys.count
  }

  @Test func `a ledger is not rotated twice at one size`() throws {
    let disk = try Self.made()
    let place = Self.place(disk)
    _ = try openWriter(place).rotateKey()
    #expect(throws: LedgerError.rotatedAtThisSize(TreeSize(1))) { try openWriter(place).rotateKey() }
    let writer = try openWriter(place)
    _ = try writer.commit([try batch(2...2, at: 1)])
    #expect(throws: CommitError.closed) {
      _ = try writer.rotateKey()
      _ = try writer.commit([try batch(3...3, at: 2)])
    }
    #expect(try place.identity().keys.map(\.from.count) == [0, 1, 2])
    #expect(try Verifier(place).verify().damages == [])
  }

  @Test func `a note for another size or another key hands nothing over`() throws {
    let disk = try Self.made()
    var told = Told()
    try Self.live(disk, &told)
    let text = String(decoding: try #require(disk["/l/LEDGER"]), as: UTF8.self)
    for (from, to) in [
      ("\"from\":5", "\"from\":4"), ("v1\\n5\\n", "v1\\n6\\n"), ("socai/key-rotation", "socai/key-Rotation"),
    ] {
      disk["/l/LEDGER"] = Array(text.replacing(from, with: to).utf8)
      #expect(throws: LedgerError.damaged(.identity(file: "/l/LEDGER", .notHandedOver(number: 2))), "\(from)") {
        try Self.place(disk).identity()
      }
    }
  }

  // MARK: The key's file

  private static let passphrase = "một câu dài"

  private static func protected(_ disk: SimulatedDisk, saying text: String = passphrase) -> LedgerPlace {
    var place = place(disk)
    place.passphrase = { _ throws(LedgerError) in Secret(Array(text.utf8)) }
    return place
  }

  @Test func `an encrypted key signs, rotates under its passphrase, and stands in no file in clear`() throws {
    let disk = SimulatedDisk()
    let place = Self.protected(disk)
    _ = try place.make(
      named: try KeyName("ledger.example/test"), first: try opened(), clock: .story,
      protecting: Secret(Array(Self.passphrase.utf8)))
    #expect(try place.keyStanding(of: place.identity()) == .ready(isEncrypted: true))
    let writer = try openWriter(place)
    _ = try writer.commit([try batch(2...2, at: 1)])
    let identity = try writer.rotateKey()
    #expect(try place.keyStanding(of: identity) == .ready(isEncrypted: true))
    let next = try openWriter(place)
    _ = try next.commit([try batch(3...3, at: 2)])
    try next.close()
    #expect(try Verifier(place).verify().damages == [])
    for path in disk.state.withLock({ Array($0.files.keys) }) {
      #expect(!String(decoding: try #require(disk[path]), as: UTF8.self).contains("PRIVATE+KEY"), "\(path)")
    }
    #expect(throws: LedgerError.wrongPassphrase(path: "/l.key")) { try openWriter(Self.protected(disk, saying: "x")) }
    #expect(throws: LedgerError.noPassphrase(path: "/l.key")) { try openWriter(Self.place(disk)) }
    // Nobody is left holding the lock.
    try openWriter(place).close()
  }

  @Test func `a passphrase is set, changed and removed, and the bytes before are overwritten`() throws {
    let disk = try Self.made()
    let clear = try #require(disk["/l.key"])
    let before = try #require(disk.state.withLock { $0.files["/l.key"] })
    try Self.place(disk).protectKey(with: Secret(Array(Self.passphrase.utf8)))
    #expect(before.content.withLock { $0.durable } == [UInt8](repeating: 0, count: clear.count))
    #expect(throws: LedgerError.noPassphrase(path: "/l.key")) { try openWriter(Self.place(disk)) }
    try openWriter(Self.protected(disk)).close()
    #expect(throws: LedgerError.wrongPassphrase(path: "/l.key")) {
      try Self.protected(disk, saying: "not it").protectKey(with: nil)
    }
    try Self.protected(disk).protectKey(with: nil)
    #expect(disk["/l.key"] == clear)
  }

  @Test func `a key that is missing, bad or another one is told, and what is on record verifies`() throws {
    let disk = try Self.made()
    let place = Self.place(disk)
    let key = try #require(disk["/l.key"])
    let identity = try place.identity()
    disk["/l.key"] = nil
    #expect(throws: LedgerError.noKey(path: "/l.key")) { try openWriter(place) }
    #expect(try place.keyStanding(of: identity) == .missing)
    disk["/l.key"] = Array("PRIVATE+KEY+x".utf8)
    #expect(throws: LedgerError.badKey(path: "/l.key", .malformed)) { try openWriter(place) }
    #expect(try place.keyStanding(of: identity) == .bad(.malformed))
    let other = SigningKey(generatingFor: try KeyName("ledger.example/test"))
    disk["/l.key"] = Array((other.text + "\n").utf8)
    #expect(throws: LedgerError.otherKey(path: "/l.key")) { try openWriter(place) }
    #expect(try place.keyStanding(of: identity) == .other(other.verifierKey))
    #expect(try Verifier(place).verify().damages == [])
    disk["/l.key"] = key
    try openWriter(place).close()
  }
}
