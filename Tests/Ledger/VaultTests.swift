import Glibc
import Testing

@testable import Ledger

struct VaultTests {
  private static func bytes(_ hex: String) -> [UInt8] {
    stride(from: 0, to: hex.count, by: 2).map { offset in
      UInt8(hex.dropFirst(offset).prefix(2), radix: 16) ?? 0
    }
  }

  /// Test case 16 of McGrew and Viega, "The Galois/Counter Mode of Operation (GCM)".
  @Test func `AES-256-GCM gives what its authors printed`() {
    let key = VaultTests.bytes("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308")
    let nonce = VaultTests.bytes("cafebabefacedbaddecaf888")
    let clear = VaultTests.bytes(
      "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
        + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39")
    let context = VaultTests.bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2")
    let sealed = Seal.seal(clear, key: key, nonce: nonce, context: context)
    let expected =
      "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
      + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662" + "76fc6ece0f4e1768cddf8853bb2d551b"
    #expect(sealed == nonce + VaultTests.bytes(expected))
    #expect(Seal.open(sealed, key: key, context: context) == clear)
  }

  @Test func `a field is bound to the entry's id and its path, with a zero byte between`() {
    #expect(Seal.context("e-1", "head.name") == Array("e-1\0head.name".utf8))
  }

  @Test func `base64 goes there and back, and has one form`() {
    for (bytes, text) in [([], ""), ([0x66], "Zg=="), ([0x66, 0x6F], "Zm8="), ([0x66, 0x6F, 0x6F], "Zm9v")]
      as [([UInt8], String)]
    {
      #expect(Base64.encoded(bytes) == text)
      #expect(Base64.decoded(text) == bytes)
    }
    for text in ["Zh==", "Zg=", "Zg", "Z===", "Zm9v\n", " Zm9", "Zm9v====", "Zm-_"] {
      #expect(Base64.decoded(text) == nil, "\(text)")
    }
  }

  private static func vault() throws -> (Vault, LedgerPlace, SimulatedDisk) {
    let disk = SimulatedDisk()
    let place = LedgerPlace(folder: "/l", files: disk)
    try newLedger(place)
    return (try Vault.open(place, forWriting: true), place, disk)
  }

  @Test func `a sealed field opens in its place only, and no changed byte of it does`() throws {
    let (vault, _, _) = try VaultTests.vault()
    let name = Array("Nùng Thị A".utf8)
    let sealed = try vault.seal(name, subject: "h-1", entryID: "e-1", fieldPath: "head")
    #expect(try vault.open(sealed, subject: "h-1", entryID: "e-1", fieldPath: "head") == name)
    #expect(throws: VaultError.notSealedSo(subject: "h-1", entryID: "e-2", fieldPath: "head")) {
      try vault.open(sealed, subject: "h-1", entryID: "e-2", fieldPath: "head")
    }
    #expect(throws: VaultError.self) { try vault.open(sealed, subject: "h-1", entryID: "e-1", fieldPath: "heat") }
    #expect(throws: VaultError.noKey(subject: "h-2")) {
      try vault.open(sealed, subject: "h-2", entryID: "e-1", fieldPath: "head")
    }
    let bytes = try #require(Base64.decoded(sealed))
    #expect(bytes.count == 12 + name.count + 16)
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1
      #expect(throws: VaultError.self) {
        try vault.open(Base64.encoded(changed), subject: "h-1", entryID: "e-1", fieldPath: "head")
      }
    }
    // A second sealing of the same has another nonce.
    #expect(try vault.seal(name, subject: "h-1", entryID: "e-1", fieldPath: "head") != sealed)
    #expect(
      try vault.open(
        try vault.seal([], subject: "h-1", entryID: "e", fieldPath: "f"), subject: "h-1", entryID: "e", fieldPath: "f")
        == [])
  }

  @Test func `a key is on disk before anything is sealed under it, and many share one sync`() throws {
    let (vault, place, disk) = try VaultTests.vault()
    _ = disk.takeCalls()
    let sealed = try vault.seal([1], subject: "h-1", entryID: "e", fieldPath: "f")
    #expect(disk.takeCalls() == ["truncate /l.vault", "write /l.vault", "sync /l.vault"])
    try vault.ensureKeys(for: (1...1000).map { "h-\($0)" })
    #expect(disk.takeCalls() == ["truncate /l.vault", "write /l.vault", "sync /l.vault"])
    try vault.ensureKeys(for: ["h-7"])
    #expect(disk.takeCalls() == [])
    let found = LedgerPlace(folder: "/l", files: disk.afterPowerCut())
    let again = try Vault.open(found, forWriting: false)
    #expect(try again.open(sealed, subject: "h-1", entryID: "e", fieldPath: "f") == [1])
    #expect(again.hasKey(for: "h-1000"))
    let lines = try #require(disk[place.vaultPath]).split(separator: 0x0A)
    #expect(lines.count == 1000)
    #expect(lines[0].starts(with: Array(#"{"key":""#.utf8)))
    #expect(lines[0].suffix(18).elementsEqual(Array(#"","subject":"h-1"}"#.utf8).suffix(18)))
  }

  @Test func `a line that was cut off is written over, one that is wrong is refused`() throws {
    let (vault, place, disk) = try VaultTests.vault()
    let sealed = try vault.seal([1], subject: "h-1", entryID: "e", fieldPath: "f")
    disk[place.vaultPath]? += Array(#"{"key":"AAAA"#.utf8)
    let again = try Vault.open(place, forWriting: true)
    let second = try again.seal([2], subject: "h-2", entryID: "e", fieldPath: "f")
    let third = try Vault.open(place, forWriting: false)
    #expect(try third.open(sealed, subject: "h-1", entryID: "e", fieldPath: "f") == [1])
    #expect(try third.open(second, subject: "h-2", entryID: "e", fieldPath: "f") == [2])
    disk[place.vaultPath]?.insert(0x0A, at: 0)
    #expect(throws: VaultError.badLine(path: place.vaultPath, line: 1)) { try Vault.open(place, forWriting: false) }
    disk[place.vaultPath] = nil
    #expect(throws: VaultError.missing(path: place.vaultPath)) { try Vault.open(place, forWriting: false) }
  }

  @Test func `after an erasure nothing opens, also not from the file`() throws {
    let (vault, place, disk) = try VaultTests.vault()
    let one = try vault.seal([1], subject: "h-1", entryID: "e", fieldPath: "f")
    let two = try vault.seal([2], subject: "h-2", entryID: "e", fieldPath: "f")
    try vault.erase("h-1")
    #expect(throws: VaultError.noKey(subject: "h-1")) {
      try vault.open(one, subject: "h-1", entryID: "e", fieldPath: "f")
    }
    let again = try Vault.open(place, forWriting: true)
    #expect(!again.hasKey(for: "h-1"))
    #expect(try again.open(two, subject: "h-2", entryID: "e", fieldPath: "f") == [2])
    #expect(try vault.seal([3], subject: "h-3", entryID: "e", fieldPath: "f") != "")
    // In place: the line stays, with the base64 of 32 zero bytes.
    let lines = try #require(disk[place.vaultPath]).split(separator: 0x0A)
    #expect(lines.count == 3)
    #expect(
      lines[0].elementsEqual(Array((#"{"key":""# + String(repeating: "A", count: 43) + #"=","subject":"h-1"}"#).utf8)))
  }

  @Test func `an erasure overwrites the key where it stands, once and for all`() throws {
    let (vault, place, disk) = try VaultTests.vault()
    try vault.ensureKeys(for: ["h-1", "h-2", "h-3"])
    let before = try #require(disk[place.vaultPath])
    let key = Array(before[(71 + 8)..<(71 + 8 + 44)])
    _ = disk.takeCalls()
    try vault.erase("h-2")
    // One write of 44 bytes into the file that is there: nothing of it is copied to another place.
    #expect(disk.takeCalls() == ["write /l.vault", "sync /l.vault"])
    let after = try #require(disk.afterPowerCut()[place.vaultPath])
    #expect(after.count == before.count)
    #expect(zip(before, after).filter { $0 != $1 }.count > 30)
    #expect(!String(decoding: after, as: UTF8.self).contains(String(decoding: key, as: UTF8.self)))
    try vault.erase("h-2")
    #expect(disk.takeCalls() == [])
    #expect(!vault.hasKey(for: "h-2") && vault.hasKey(for: "h-1") && vault.hasKey(for: "h-3"))
  }

  @Test func `an erasure that is torn at any byte opens nothing and is erased again`() throws {
    let (vault, place, disk) = try VaultTests.vault()
    let sealed = try vault.seal([1], subject: "h-1", entryID: "e", fieldPath: "f")
    let whole = try #require(disk[place.vaultPath])
    for torn in 1...43 {
      var bytes = whole
      bytes.replaceSubrange(8..<8 + torn, with: [UInt8](repeating: UInt8(ascii: "A"), count: torn))
      guard bytes != whole else { continue }
      disk[place.vaultPath] = bytes
      let found = try Vault.open(place, forWriting: true)
      #expect(throws: VaultError.self) { try found.open(sealed, subject: "h-1", entryID: "e", fieldPath: "f") }
      try found.erase("h-1")
      #expect(try !Vault.open(place, forWriting: false).hasKey(for: "h-1"))
    }
  }

  /// More subjects than a table's first rooms, ids that are not plain ASCII, some erased and some of these entered anew.
  @Test func `each of ten thousand subjects has its own key, also after the file is read again`() throws {
    let (vault, place, _) = try VaultTests.vault()
    let subjects = (0..<10_000).map { $0 % 7 == 0 ? "hộ \"\($0)\"" : "h-\($0)" }
    try vault.ensureKeys(for: subjects)
    let sealed = try subjects.map { try vault.seal(Array($0.utf8), subject: $0, entryID: "e", fieldPath: "f") }
    for index in stride(from: 0, to: subjects.count, by: 10) { try vault.erase(subjects[index]) }
    try vault.ensureKeys(for: stride(from: 0, to: subjects.count, by: 20).map { subjects[$0] })
    for found in [vault, try Vault.open(place, forWriting: false)] {
      for (index, subject) in subjects.enumerated() {
        #expect(found.hasKey(for: subject) == (index % 10 != 0 || index % 20 == 0))
        let clear = try? found.open(sealed[index], subject: subject, entryID: "e", fieldPath: "f")
        #expect(clear == (index % 10 == 0 ? nil : Array(subject.utf8)))
      }
      #expect(!found.hasKey(for: "h-10000"))
    }
  }

  @Test func `a failed sync hands out no seal`() throws {
    let (vault, place, disk) = try VaultTests.vault()
    disk.failing { operation, _, _ in operation == .sync ? EIO : nil }
    let failure = VaultError.file(FileSystemError(.sync, place.vaultPath, code: EIO))
    #expect(throws: failure) { try vault.seal([1], subject: "h-1", entryID: "e", fieldPath: "f") }
    disk.failing(nil)
    #expect(throws: failure) { try vault.seal([1], subject: "h-1", entryID: "e", fieldPath: "f") }
  }
}
