import Glibc
import Ledger
import Merkle
import Testing

struct OpeningTests {
  @Test func `a new ledger has one signed entry, and its key and vault outside, for their owner only`() throws {
    let scratch = Scratch()
    let place = LedgerPlace(folder: scratch.path + "/l")
    let signed = try place.make(named: try KeyName("ledger.example/test"), first: try opened(), clock: .story)
    #expect(signed.size.count == 1)
    for path in [place.keyPath, place.vaultPath] {
      var status = stat()
      #expect(stat(path, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o600)
    }
    #expect(place.keyPath == scratch.path + "/l.key")
    #expect(try place.files.list(place.folder) == ["LEDGER", "checkpoint", "checkpoints", "derived", "log", "tree"])
    #expect(try Verifier(place).verify().isSound)
    // It is not made twice, nor over somebody's key.
    #expect(throws: LedgerError.isLedger(path: place.folder)) { try newLedger(place) }
    let taken = LedgerPlace(folder: place.folder + "/log", keyPath: scratch.path + "/k")
    #expect(throws: LedgerError.folderNotEmpty(path: taken.folder)) { try newLedger(taken) }
    let other = LedgerPlace(folder: scratch.path + "/m", keyPath: place.keyPath)
    #expect(throws: LedgerError.fileExists(path: place.keyPath)) { try newLedger(other) }
    #expect(try place.files.kind(of: other.folder) == nil)
  }

  @Test func `a folder that is none of a ledger is refused in one sentence`() throws {
    let scratch = Scratch()
    for folder in [scratch.path, scratch.path + "/nothing"] {
      let place = LedgerPlace(folder: folder)
      #expect(throws: LedgerError.notALedger(path: folder)) { try openWriter(place) }
      #expect(throws: LedgerError.notALedger(path: folder)) { try LedgerReader.open(place) }
      #expect(throws: LedgerError.notALedger(path: folder)) { try Verifier(place).verify() }
    }
    #expect(try PosixFileSystem().list(scratch.path) == [])
  }

  @Test func `a second writer is told who holds the lock`() throws {
    let scratch = Scratch()
    let place = LedgerPlace(folder: scratch.path + "/l")
    try newLedger(place)
    let writer = try openWriter(place)
    let refused = #expect(throws: LedgerError.self) { try openWriter(place) }
    #expect(refused?.description.contains("process \(getpid()) of user \(getuid()) on ") == true)
    // A stale file about the holder is harmless.
    try writer.close()
    let again = try openWriter(place)
    // Reading needs no lock.
    #expect(try LedgerReader.open(place).size.count == 1)
    #expect(try Verifier(place).verify().isSound)
    try again.close()
  }

  @Test func `without its key a ledger is read, not written`() throws {
    let disk = SimulatedDisk()
    let place = LedgerPlace(folder: "/l", files: disk)
    try newLedger(place)
    let key = disk["/l.key"]
    disk["/l.key"] = nil
    #expect(throws: LedgerError.noKey(path: "/l.key")) { try openWriter(place) }
    #expect(try LedgerReader.open(place).size.count == 1)
    disk["/l.key"] = Array(SigningKey(generatingFor: try KeyName("ledger.example/test")).text.utf8)
    #expect(throws: LedgerError.otherKey(path: "/l.key")) { try openWriter(place) }
    disk["/l.key"] = [0x41]
    #expect(throws: LedgerError.badKey(path: "/l.key", .malformed)) { try openWriter(place) }
    disk["/l.key"] = key
    #expect(try openWriter(place).recovery.isClean)
  }

  @Test func `a read-only disk and a full one are refused in one sentence, and nothing is written`() throws {
    let disk = SimulatedDisk()
    let place = LedgerPlace(folder: "/l", files: disk)
    try newLedger(place)
    for code in [EROFS, ENOSPC] {
      disk.failing { _, _, _ in code }
      let refused = #expect(throws: LedgerError.self) { try openWriter(place) }
      #expect(refused?.description.hasPrefix("Cannot create /l/derived/writer: the disk is ") == true)
      #expect(try LedgerReader.open(place).size.count == 1)
      #expect(throws: LedgerError.self) { try newLedger(LedgerPlace(folder: "/m", files: disk)) }
      disk.failing(nil)
      #expect(try disk.kind(of: "/m") == nil && disk.kind(of: "/m.key") == nil)
    }
    #expect(try openWriter(place).recovery.isClean)
  }

  @Test func `LEDGER is one canonical line and takes a rotated key with its note`() throws {
    let old = SigningKey(generatingFor: try KeyName("ledger.example/test"))
    let new = SigningKey(generatingFor: try KeyName("ledger.example/test"))
    let one = LedgerIdentity(old.verifierKey)
    #expect(
      String(decoding: one.fileBytes, as: UTF8.self)
        == "{\"format\":1,\"keys\":[{\"from\":0,\"vkey\":\"\(old.verifierKey.text)\"}],\"origin\":\"ledger.example/test\"}\n"
    )
    #expect(try LedgerIdentity(parsing: one.fileBytes) == one)
    func file(_ note: SignedNote) -> [UInt8] {
      let text = note.formatted.replacing("\n", with: "\\n")
      return Array(
        "{\"format\":1,\"keys\":[{\"from\":0,\"vkey\":\"\(old.verifierKey.text)\"},{\"from\":9,\"note\":\"\(text)\",\"vkey\":\"\(new.verifierKey.text)\"}],\"origin\":\"ledger.example/test\"}\n"
          .utf8)
    }
    let text = "socai/key-rotation/v1\n9\n\(new.verifierKey.text)\n"
    let note = try SignedNote(text, signedBy: old)
    let both = try LedgerIdentity(parsing: file(note))
    #expect(both.key(for: TreeSize(9)) == old.verifierKey)
    #expect(both.key(for: TreeSize(10)) == new.verifierKey)
    #expect(both.newestKey == new.verifierKey)
    let forged = try SignedNote(text, signedBy: new)
    #expect(throws: IdentityFault.notHandedOver(number: 2)) { try LedgerIdentity(parsing: file(forged)) }
  }
}
