import Glibc
import Ledger
import Merkle
import SignIn
import Testing

struct SessionTests {
  @Test func `a session opens the account, also after a restart, and its token is kept nowhere`() throws {
    let office = try Office()
    let token = try #require(try office.signIn())
    #expect(try office.desk.visit(token, at: noon)?.visitor.account == "a-lan")
    let restarted = try Office(disk: office.disk.afterPowerCut())
    #expect(try restarted.desk.visit(token, at: noon)?.name == name("lan"))
    #expect(!String(decoding: office.disk.everything, as: UTF8.self).contains(token.text))
    #expect(office.disk.permissions(of: "/s/ledger.access/sessions") == 0o600)
    #expect(try office.desk.visit(SessionToken(.system), at: noon) == nil)
    #expect(try office.desk.visit(nil, at: noon) == nil)
  }

  // 30 minutes without a request; 12 hours whatever comes.
  @Test func `a session ends when it is idle, and at the end of the day`() throws {
    let office = try Office()
    let idle = try #require(try office.signIn())
    #expect(try office.desk.visit(idle, at: noon.adding(seconds: 1799)) != nil)
    #expect(try office.desk.visit(idle, at: noon.adding(seconds: 1799 + 1799)) != nil)
    #expect(try office.desk.visit(idle, at: noon.adding(seconds: 1799 + 1799 + 1800)) == nil)
    #expect(try office.desk.visit(idle, at: noon) == nil)

    let busy = try #require(try office.signIn())
    for minute in stride(from: 20, to: 12 * 60, by: 20) {
      #expect(try office.desk.visit(busy, at: noon.adding(seconds: minute * 60)) != nil)
    }
    #expect(try office.desk.visit(busy, at: noon.adding(seconds: 12 * 3600 - 1)) != nil)
    #expect(try office.desk.visit(busy, at: noon.adding(seconds: 12 * 3600)) == nil)
  }

  @Test func `when it was last seen is put away with a save`() throws {
    let office = try Office()
    let token = try #require(try office.signIn())
    let later = noon.adding(seconds: 1200)
    _ = try office.desk.visit(token, at: later)
    try office.desk.save(at: later)
    let restarted = try Office(disk: office.disk)
    #expect(try restarted.desk.visit(token, at: later.adding(seconds: 1700)) != nil)
    try office.desk.save(at: noon.adding(seconds: 86_400))
    #expect(office.desk.sessions.count == 0)
    #expect(try Office(disk: office.disk).desk.sessions.count == 0)
  }

  @Test func `signing in again ends what the browser held before, and gives a new token`() throws {
    let office = try Office()
    let first = try #require(try office.signIn())
    let second = try office.desk.signIn("lan", typed(lanPassword), from: "10.0.0.1", replacing: first, at: noon)
      .result.get()
    #expect(first != second)
    #expect(try office.desk.visit(first, at: noon) == nil)
    #expect(try office.desk.visit(second, at: noon) != nil)
  }

  @Test func `a token that was put into the browser before opens nothing after the sign-in`() throws {
    let office = try Office()
    let planted = office.desk.newToken()
    _ = try office.desk.signIn("lan", typed(lanPassword), from: "10.0.0.1", replacing: planted, at: noon)
    #expect(try office.desk.visit(planted, at: noon) == nil)
  }

  @Test func `signing out ends one session, everywhere ends all of them and no one else's`() throws {
    let office = try Office()
    _ = try office.desk.accounts.add(name("hoa"), id: "a-hoa", password(lanPassword), at: noon)
    let hoa = try office.desk.signIn("hoa", typed(lanPassword), from: "10.0.0.2", at: noon).result.get()
    let tokens = try (0..<3).map { _ in try #require(try office.signIn()) }
    let record = try office.desk.signOut(tokens[0], at: noon)
    #expect(record.fields.map(\.value) == ["sign-out", "accepted", "a-lan"])
    #expect(try office.desk.visit(tokens[0], at: noon) == nil)
    #expect(try Office(disk: office.disk.afterPowerCut()).desk.visit(tokens[0], at: noon) == nil)
    #expect(try office.desk.visit(tokens[1], at: noon) != nil)
    _ = try office.desk.signOutEverywhere("a-lan")
    #expect(try office.desk.visit(tokens[1], at: noon) == nil)
    #expect(try office.desk.visit(tokens[2], at: noon) == nil)
    #expect(try office.desk.visit(hoa, at: noon) != nil)
    // One that begins now is of the next generation.
    #expect(try office.desk.visit(try office.signIn(), at: noon) != nil)
  }

  @Test func `the command line ends a running service's sessions within a second`() throws {
    let office = try Office()
    let token = try #require(try office.signIn())
    #expect(try office.desk.visit(token, at: noon) != nil)
    try Accounts(at: AccessPlace(office.disk), cost: cheap).disable("a-lan", at: noon)
    #expect(try office.desk.visit(token, at: noon.adding(seconds: 1)) == nil)
    #expect(try office.signIn(at: noon.adding(seconds: 1)) == nil)
    try Accounts(at: AccessPlace(office.disk), cost: cheap).enable("a-lan")
    #expect(try office.desk.visit(token, at: noon.adding(seconds: 2)) == nil)
    #expect(try office.signIn(at: noon.adding(seconds: 2)) != nil)
  }

  @Test func `an account has eight sessions; the ninth ends the one that was idle longest`() throws {
    let office = try Office()
    let tokens = try (0..<8).map { try #require(try office.signIn(at: noon.adding(seconds: $0))) }
    _ = try office.desk.visit(tokens[0], at: noon.adding(seconds: 60))
    let ninth = try #require(try office.signIn(at: noon.adding(seconds: 61)))
    let open = try (tokens + [ninth]).map { try office.desk.visit($0, at: noon.adding(seconds: 62)) != nil }
    #expect(open == [true, false, true, true, true, true, true, true, true])
    #expect(office.desk.sessions.count == 8)
  }

  @Test func `a sign-in that the disk does not take gives no session`() throws {
    let office = try Office()
    office.disk.failing { operation, path in operation == .sync && path.contains("sessions") ? EIO : nil }
    #expect(throws: SignInError.self) {
      try office.desk.signIn("lan", typed(lanPassword), from: "10.0.0.1", at: noon)
    }
    #expect(office.desk.sessions.count == 0)
    office.disk.failing(nil)
    #expect(try office.signIn() != nil)
  }

  @Test func `a sign-out counts in memory although the disk fails, and on disk with the next save`() throws {
    let office = try Office()
    let token = try #require(try office.signIn())
    office.disk.failing { operation, _ in operation == .rename ? EIO : nil }
    #expect(throws: SignInError.self) { try office.desk.signOut(token, at: noon) }
    #expect(try office.desk.visit(token, at: noon) == nil)
    office.disk.failing(nil)
    try office.desk.save(at: noon)
    #expect(try Office(disk: office.disk).desk.visit(token, at: noon) == nil)
  }

  @Test func `a damaged file of sessions is told, and can be thrown away`() throws {
    let office = try Office()
    let token = try #require(try office.signIn())
    let path = "/s/ledger.access/sessions"
    office.disk[path]?[80] ^= 1
    #expect(throws: SignInError.self) { try SignInDesk(at: AccessPlace(office.disk), cost: cheap) }
    try Sessions.discard(at: AccessPlace(office.disk))
    let desk = try SignInDesk(at: AccessPlace(office.disk), cost: cheap)
    #expect(try desk.visit(token, at: noon) == nil)
  }

  @Test func `nobody is let in on accounts that cannot be read any more`() throws {
    let office = try Office()
    let token = try #require(try office.signIn())
    office.disk["/s/ledger.access/accounts"]?[90] ^= 1
    #expect(throws: SignInError.self) { try office.desk.visit(token, at: noon.adding(seconds: 5)) }
    #expect(throws: SignInError.self) {
      try office.desk.signIn("lan", typed(lanPassword), from: "10.0.0.1", at: noon.adding(seconds: 5))
    }
  }

  @Test func `many people sign in, look and sign out side by side`() async throws {
    let office = try Office(limits: SessionLimits())
    for number in 0..<20 {
      _ = try office.desk.accounts.add(name("u\(number)"), id: "a-\(number)", password(lanPassword), at: noon)
    }
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<20 {
        group.addTask {
          let token = try office.desk.signIn("u\(number)", typed(lanPassword), from: "10.1.0.\(number)", at: noon)
            .result.get()
          let isIn = try office.desk.visit(token, at: noon)?.visitor.account == "a-\(number)"
          if number.isMultiple(of: 2) { _ = try office.desk.signOut(token, at: noon) }
          return isIn
        }
      }
      for try await isIn in group { #expect(isIn) }
    }
    #expect(office.desk.sessions.count == 10)
    #expect(try Office(disk: office.disk).desk.sessions.count == 10)
  }
}
