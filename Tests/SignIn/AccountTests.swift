import Glibc
import Ledger
import Merkle
import SignIn
import Testing

struct AccountTests {
  private let accountsPath = "/s/ledger.access/accounts"

  @Test func `an account is found again after a restart, and its file has neither password nor token in clear`() throws
  {
    let disk = MemoryDisk()
    let accounts = Accounts(at: AccessPlace(disk), cost: cheap)
    let lan = try accounts.add(name("lan.bq"), id: "a-7f3k", password(lanPassword), at: noon)
    let (_, secret) = try accounts.addToken(to: "a-7f3k", named: "bao-cao", reach: .read, dayCount: 90, at: noon)

    let found = try Accounts(at: AccessPlace(disk), cost: cheap).fresh()
    #expect(found.accounts == [try #require(found["a-7f3k"])])
    #expect(found[name("LAN.BQ")]?.id == "a-7f3k")
    #expect(found["a-7f3k"]?.created == lan.created)
    #expect(found["a-7f3k"]?.tokens.map(\.name) == ["bao-cao"])
    #expect(disk.permissions(of: accountsPath) == 0o600)
    let text = String(decoding: disk.everything, as: UTF8.self)
    #expect(!text.contains("ba cây"))
    #expect(!text.contains(secret.text.dropFirst(6).prefix(20)))
  }

  @Test func `what is kept survives a power cut right after it is told`() throws {
    let disk = MemoryDisk()
    let accounts = Accounts(at: AccessPlace(disk), cost: cheap)
    _ = try accounts.add(name("lan"), id: "a-1", password(lanPassword), at: noon)
    let found = try Accounts(at: AccessPlace(disk.afterPowerCut()), cost: cheap).fresh()
    #expect(found.accounts.map(\.id) == ["a-1"])
  }

  @Test func `each call of the disk that fails leaves the accounts as they were, or as they were to be`() throws {
    // Counted on a disk that fails none.
    let whole = MemoryDisk()
    _ = try Accounts(at: AccessPlace(whole), cost: cheap).add(name("lan"), id: "a-1", password(lanPassword), at: noon)
    let before = whole.callCount
    _ = try Accounts(at: AccessPlace(whole), cost: cheap).add(name("hoa"), id: "a-2", password(lanPassword), at: noon)
    let count = whole.callCount - before
    #expect(count > 6)
    for fatal in 1...count {
      let disk = MemoryDisk()
      _ = try Accounts(at: AccessPlace(disk), cost: cheap).add(name("lan"), id: "a-1", password(lanPassword), at: noon)
      let start = disk.callCount
      disk.failing { _, _ in disk.callCount - start == fatal ? ENOSPC : nil }
      let accounts = Accounts(at: AccessPlace(disk), cost: cheap)
      #expect(throws: SignInError.self, "call \(fatal)") {
        try accounts.add(name("hoa"), id: "a-2", password(lanPassword), at: noon)
      }
      disk.failing(nil)
      for found in [disk, disk.afterPowerCut()] {
        let ids = try Accounts(at: AccessPlace(found), cost: cheap).fresh().accounts.map(\.id)
        #expect(ids == ["a-1"] || ids == ["a-1", "a-2"], "call \(fatal)")
      }
      // The next change goes through, whatever was left behind.
      _ = try accounts.add(name("mai"), id: "a-3", password(lanPassword), at: noon)
    }
  }

  @Test func `every flipped byte of the file is noticed, and told in one sentence with its path`() throws {
    let disk = MemoryDisk()
    _ = try Accounts(at: AccessPlace(disk), cost: cheap).add(name("lan"), id: "a-1", password(lanPassword), at: noon)
    let bytes = try #require(disk[accountsPath])
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 1
      disk[accountsPath] = damaged
      do {
        _ = try Accounts(at: AccessPlace(disk), cost: cheap).list(at: noon)
        Issue.record("byte \(index) was flipped unseen")
      } catch {
        #expect(error.title.en.contains(accountsPath))
        #expect(!error.title.vi.contains("\n"))
      }
    }
    for length in 0..<bytes.count {
      disk[accountsPath] = Array(bytes.prefix(length))
      #expect(throws: SignInError.self) { try Accounts(at: AccessPlace(disk), cost: cheap).list(at: noon) }
    }
  }

  @Test func `a name and an id are given once`() throws {
    let accounts = Accounts(at: AccessPlace(MemoryDisk()), cost: cheap)
    _ = try accounts.add(name("lan"), id: "a-1", password(lanPassword), at: noon)
    #expect(throws: SignInError.nameTaken("lan")) {
      try accounts.add(name("LAN"), id: "a-2", password(lanPassword), at: noon)
    }
    #expect(throws: SignInError.accountTaken("a-1")) {
      try accounts.add(name("hoa"), id: "a-1", password(lanPassword), at: noon)
    }
    #expect(throws: SignInError.badAccountID("Nguyễn")) {
      try accounts.add(name("hoa"), id: "Nguyễn", password(lanPassword), at: noon)
    }
    #expect(throws: SignInError.badAccountID("a-001203004567")) {
      try accounts.add(name("hoa"), id: "a-001203004567", password(lanPassword), at: noon)
    }
    #expect(throws: SignInError.badPassword(.tooShort)) { try accounts.add(name("hoa"), password("ngắn"), at: noon) }
    #expect(throws: SignInError.noAccount("a-9")) { try accounts.disable("a-9", at: noon) }
    #expect(try accounts.fresh().accounts.count == 1)
  }

  @Test func `two processes change the accounts and neither loses the other's change`() throws {
    let disk = MemoryDisk()
    let service = Accounts(at: AccessPlace(disk), cost: cheap)
    let command = Accounts(at: AccessPlace(disk), cost: cheap)
    _ = try service.add(name("lan"), id: "a-1", password(lanPassword), at: noon)
    _ = try command.add(name("hoa"), id: "a-2", password(lanPassword), at: noon)
    try service.disable("a-1", at: noon)
    #expect(try command.fresh().accounts.map(\.isDisabled) == [true, false])
  }

  @Test func `a hundred threads add accounts to one file`() async throws {
    let disk = MemoryDisk()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<100 {
        group.addTask {
          _ = try Accounts(at: AccessPlace(disk), cost: cheap)
            .add(name("u\(number)"), id: "a-\(number)", password(lanPassword), at: noon)
        }
      }
      try await group.waitForAll()
    }
    #expect(try Accounts(at: AccessPlace(disk), cost: cheap).fresh().accounts.count == 100)
  }

  @Test func `who reads sees another process's change after one second, and on a clock that was set back at once`()
    throws
  {
    let disk = MemoryDisk()
    let service = Accounts(at: AccessPlace(disk), cost: cheap)
    let command = Accounts(at: AccessPlace(disk), cost: cheap)
    _ = try command.add(name("lan"), id: "a-1", password(lanPassword), at: noon)
    #expect(try service.list(at: noon)["a-1"]?.isDisabled == false)
    try command.disable("a-1", at: noon)
    #expect(try service.list(at: Moment(milliseconds: noon.milliseconds + 999))["a-1"]?.isDisabled == false)
    #expect(try service.list(at: noon.adding(seconds: 1))["a-1"]?.isDisabled == true)
    try command.enable("a-1")
    #expect(try service.list(at: noon.adding(seconds: -60))["a-1"]?.isDisabled == false)
  }

  @Test func `an account that is removed leaves no name, and its name and id can be given again`() throws {
    let disk = MemoryDisk()
    let accounts = Accounts(at: AccessPlace(disk), cost: cheap)
    for number in 1...3 { _ = try accounts.add(name("u\(number)"), id: "a-\(number)", password(lanPassword), at: noon) }
    _ = try accounts.addToken(to: "a-3", named: "t", reach: .all, dayCount: 1, at: noon)
    try accounts.remove("a-2")
    #expect(throws: SignInError.noAccount("a-2")) { try accounts.remove("a-2") }
    #expect(!String(decoding: try #require(disk[accountsPath]), as: UTF8.self).contains("\"u2\""))
    let found = try Accounts(at: AccessPlace(disk), cost: cheap).fresh()
    #expect(found.accounts.map(\.id) == ["a-1", "a-3"])
    #expect(found["a-3"]?.tokens.count == 1 && found[name("u2")] == nil)
    _ = try accounts.add(name("u2"), id: "a-2", password(lanPassword), at: noon)
  }

  @Test func `a folder that another process keeps locked is told as busy, and nothing is changed`() throws {
    let disk = MemoryDisk()
    let accounts = Accounts(at: AccessPlace(disk), cost: cheap, lockTryCount: 2)
    _ = try accounts.add(name("lan"), id: "a-1", password(lanPassword), at: noon)
    let lock = try disk.lock("/s/ledger.access")
    #expect(throws: SignInError.busy(path: accountsPath)) { try accounts.disable("a-1", at: noon) }
    withExtendedLifetime(lock) {}
    #expect(try accounts.fresh()["a-1"]?.isDisabled == false)
  }

  @Test func `a file that is not ours is refused, not read`() throws {
    let disk = MemoryDisk()
    disk[accountsPath] = [UInt8](repeating: 0x20, count: (16 << 20) + 1)
    #expect(throws: SignInError.damaged(path: accountsPath, .tooLong(16 << 20))) {
      try Accounts(at: AccessPlace(disk)).fresh()
    }
  }

  @Test func `files lie beside the vault, outside of the ledger's folder`() {
    #expect(AccessPlace(LedgerPlace(folder: "/d/so-cai")).accountsPath == "/d/so-cai.access/accounts")
    #expect(AccessPlace(LedgerPlace(folder: "/d/l", vaultPath: "/safe/keys")).folder == "/safe/keys.access")
    #expect(AccessPlace(LedgerPlace(folder: "/d/l", vaultPath: "/safe/l.vault")).folder == "/safe/l.access")
  }

  @Test func `a new id is an opaque one that an entry takes`() {
    for _ in 0..<2000 {
      let id = Account.newID(.system)
      #expect(Account.isID(id) && id.utf8.count == 10 && id.hasPrefix("a-"))
    }
  }
}
