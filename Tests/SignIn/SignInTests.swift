import Ledger
import Merkle
import SignIn
import Testing

struct SignInTests {
  private let file = "/s/ledger.access/accounts"

  @Test func `a wrong name and a wrong password are answered alike, and the log names nobody whom nobody is`() throws {
    let office = try Office()
    let unknown = try office.desk.signIn("hoa", typed(lanPassword), from: "10.0.0.1", at: noon)
    let wrong = try office.desk.signIn("lan", typed("sai mật khẩu"), from: "10.0.0.1", at: noon)
    for answer in [unknown, wrong] {
      #expect(answer.result == .failure(.wrong))
      #expect(
        answer.record.fields.map { "\($0.name)=\($0.value)" } == ["event=sign-in", "outcome=refused", "reason=wrong"])
    }
    let right = try office.desk.signIn("lan", typed(lanPassword), from: "10.0.0.1", at: noon)
    #expect(
      right.record.fields.map { "\($0.name)=\($0.value)" } == [
        "event=sign-in", "outcome=accepted", "account=a-lan",
      ])
  }

  // Both take one scrypt run: some ten milliseconds at this cost, against microseconds without.
  @Test func `an unknown name takes as long as a known one, and so does a disabled one`() throws {
    let cost = try #require(ScryptCost(logN: 12, r: 8, p: 1))
    let desk = try SignInDesk(at: AccessPlace(MemoryDisk()), cost: cost)
    _ = try desk.accounts.add(name("lan"), id: "a-lan", password(lanPassword), at: noon)
    _ = try desk.accounts.add(name("mai"), id: "a-mai", password(lanPassword), at: noon)
    try desk.accounts.disable("a-mai", at: noon)
    func median(_ name: String) throws -> Duration {
      var times: [Duration] = []
      for number in 0..<5 {
        let start = ContinuousClock.now
        let answer = try desk.signIn(
          name, typed("sai mật khẩu"), from: "10.0.0.1", at: noon.adding(seconds: 3600 * number))
        times.append(ContinuousClock.now - start)
        #expect(answer.result == .failure(.wrong))
      }
      return times.sorted()[2]
    }
    let known = try median("lan")
    for name in ["hoa", "mai", "không phải tên"] {
      let ratio = try median(name) / known
      #expect(ratio > 0.1 && ratio < 10, "\(name) \(ratio)")
    }
  }

  @Test func `a disabled account is not told apart from a wrong password`() throws {
    let office = try Office()
    try office.desk.accounts.disable("a-lan", at: noon)
    let answer = try office.desk.signIn("lan", typed(lanPassword), from: "10.0.0.1", at: noon.adding(seconds: 1))
    #expect(answer.result == .failure(.wrong))
    #expect(answer.record.account == nil)
  }

  @Test func `a sign-in raises the cost of an old hash, and the password stays good`() throws {
    let office = try Office()
    #expect(String(decoding: try #require(office.disk[file]), as: UTF8.self).contains("\"logN\":4"))
    let dearer = try SignInDesk(
      at: AccessPlace(office.disk), cost: try #require(ScryptCost(logN: 6, r: 1, p: 1)))
    _ = try dearer.signIn("lan", typed("sai mật khẩu"), from: "10.0.0.1", at: noon)
    #expect(String(decoding: try #require(office.disk[file]), as: UTF8.self).contains("\"logN\":4"))
    let token = try dearer.signIn("lan", typed(lanPassword), from: "10.0.0.1", at: noon).result.get()
    #expect(String(decoding: try #require(office.disk[file]), as: UTF8.self).contains("\"logN\":6"))
    #expect(try dearer.visit(token, at: noon) != nil)
    #expect((try? dearer.signIn("lan", typed(lanPassword), from: "10.0.0.1", at: noon).result.get()) != nil)
    // A lower standard takes nothing back.
    #expect(try office.signIn() != nil)
    #expect(String(decoding: try #require(office.disk[file]), as: UTF8.self).contains("\"logN\":6"))
  }

  @Test func `a disk that does not take the dearer hash does not keep anybody out`() throws {
    let office = try Office()
    let dearer = try SignInDesk(
      at: AccessPlace(office.disk), cost: try #require(ScryptCost(logN: 6, r: 1, p: 1)))
    office.disk.failing { operation, path in operation == .rename && path.contains("accounts") ? 28 : nil }
    #expect((try? dearer.signIn("lan", typed(lanPassword), from: "10.0.0.1", at: noon).result.get()) != nil)
  }

  @Test func `a new password ends all sessions but the one that is given for it`() throws {
    let office = try Office()
    let here = try #require(try office.signIn())
    let there = try #require(try office.signIn())
    let answer = try office.desk.changePassword(
      of: "a-lan", from: typed(lanPassword), to: typed("một mật khẩu khác"), address: "10.0.0.1", replacing: here,
      at: noon)
    let next = try answer.result.get()
    #expect(answer.record.event == .passwordChanged)
    let later = noon.adding(seconds: 1)
    #expect(try office.desk.visit(here, at: later) == nil)
    #expect(try office.desk.visit(there, at: later) == nil)
    #expect(try office.desk.visit(next, at: later) != nil)
    #expect(try office.signIn(at: later) == nil)
    #expect(try office.signIn("một mật khẩu khác", at: later) != nil)
  }

  @Test func `a new password needs the old one, is judged, and is throttled like a sign-in`() throws {
    let office = try Office()
    let here = try #require(try office.signIn())
    func change(_ old: String, _ new: String) throws -> SignInRefusal? {
      let answer = try office.desk.changePassword(
        of: "a-lan", from: typed(old), to: typed(new), address: "10.0.0.1", replacing: here, at: noon)
      if case .failure(let refusal) = answer.result { return refusal }
      return nil
    }
    #expect(throws: SignInError.badPassword(.tooShort)) { try change(lanPassword, "ngắn") }
    #expect(throws: SignInError.badPassword(.unreadable)) { try change(lanPassword, "") }
    for _ in 0..<5 { #expect(try change("sai mật khẩu", "một mật khẩu khác") == .wrong) }
    #expect(try change(lanPassword, "một mật khẩu khác") == .tooMany(waitSeconds: 1))
    #expect(try office.desk.visit(here, at: noon) != nil)
  }

  @Test func `a name is typed in capitals, a password with letters put together or apart`() throws {
    let office = try Office()
    // Taken apart: ba ca^y chu.m la.i.
    let apart = "ba ca\u{302}y chu\u{323}m la\u{323}i"
    #expect(Array(apart.utf8) != Array(lanPassword.utf8))
    #expect((try? office.desk.signIn("LAN", typed(apart), from: "10.0.0.1", at: noon).result.get()) != nil)
  }

  @Test(arguments: ["", String(repeating: "x", count: 5000), "ba cây\u{0} chụm lại", "ba cây chụm lại "])
  func `what no password is is a wrong one`(text: String) throws {
    let office = try Office()
    #expect(try office.desk.signIn("lan", typed(text), from: "", at: noon).result == .failure(.wrong))
    let garbled = Secret([0xFF, 0xFE, 0x41])
    #expect(try office.desk.signIn("lan", garbled, from: "\u{0}", at: noon).result == .failure(.wrong))
  }

  @Test func `an error shows no secret`() throws {
    let office = try Office()
    let errors: [SignInError] = [
      .badPassword(.tooShort), .badName, .noAccount("lan"), .damaged(path: "/p", .hash), .busy(path: "/p"),
    ]
    for error in errors { #expect(!"\(error) \(error.title.vi)".contains("ba cây")) }
    #expect(!"\(password(lanPassword))".contains("ba cây"))
    var dumped = ""
    dump(password(lanPassword), to: &dumped)
    dump(try office.desk.accounts.fresh().accounts, to: &dumped)
    #expect(!dumped.contains("ba cây"))
  }
}
