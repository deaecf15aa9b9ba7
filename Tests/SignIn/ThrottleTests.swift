import Ledger
import Merkle
import SignIn
import Testing

struct ThrottleTests {
  // Five tries are free; then one waits 1, 2, 4 … 256 s and at last 300 s. Meanwhile a failure is forgotten in each 900 s,
  // which none of these waits comes up to before the ninth.
  @Test func `waits double with each wrong password, and stop growing`() throws {
    let office = try Office()
    var now = noon
    for _ in 0..<5 { #expect(try refusal(office, at: now) == .wrong) }
    var waits: [Int] = []
    for _ in 0..<11 {
      guard case .tooMany(let seconds)? = try refusal(office, at: now) else { break }
      waits.append(seconds)
      // One millisecond too early, then in time.
      let early = Moment(milliseconds: now.milliseconds + Int64(seconds) * 1000 - 1)
      #expect(try refusal(office, at: early) == .tooMany(waitSeconds: 1))
      now = now.adding(seconds: seconds)
      #expect(try refusal(office, at: now) == .wrong)
    }
    #expect(waits.prefix(9) == [1, 2, 4, 8, 16, 32, 64, 128, 256])
    #expect(waits.dropFirst(9).allSatisfy { $0 == 300 })
  }

  @Test func `a wait holds for the right password too, and a right one starts anew`() throws {
    let office = try Office()
    for _ in 0..<5 { _ = try refusal(office, at: noon) }
    #expect(try office.signIn() == nil)
    #expect(try office.signIn(at: noon.adding(seconds: 1)) != nil)
    for _ in 0..<5 { #expect(try refusal(office, at: noon.adding(seconds: 1)) == .wrong) }
  }

  @Test func `a name that nobody has waits as one that somebody has`() throws {
    let office = try Office()
    for name in ["lan", "nobody", "Không phải tên", ""] {
      let answers = try (0..<7).map { _ in
        try refusal(office, name: name, from: "10.9.\(name.utf8.count).1", at: noon)?.code
      }
      #expect(answers == ["wrong", "wrong", "wrong", "wrong", "wrong", "too-many", "too-many"])
    }
  }

  @Test func `from one address one gets fifty tries, whatever the names`() throws {
    let office = try Office()
    let answers = try (0..<60).map { try refusal(office, name: "u\($0)", from: "2001:db8:1:2::\($0)", at: noon)?.code }
    #expect(answers == Array(repeating: "wrong", count: 50) + Array(repeating: "too-many", count: 10))
    // The neighbour's network, and the same one as an IPv4 address in the other's dress.
    #expect(try refusal(office, name: "v", from: "2001:db8:1:3::1", at: noon) == .wrong)
    for number in 0..<50 { _ = try refusal(office, name: "w\(number)", from: "192.0.2.7", at: noon) }
    #expect(try refusal(office, name: "x", from: "::ffff:192.0.2.7", at: noon)?.code == "too-many")
    #expect(try refusal(office, name: "x", from: "192.0.2.8", at: noon) == .wrong)
  }

  @Test func `one good account does not buy its address more tries at others`() throws {
    let office = try Office()
    var wrongCount = 0
    for number in 0..<100 {
      if try refusal(office, name: "u\(number)", from: "10.0.0.1", at: noon) == .wrong { wrongCount += 1 }
      _ = try office.signIn(from: "10.0.0.1")
    }
    #expect(wrongCount == 50)
  }

  @Test func `a clock that was set back locks nobody out for long`() throws {
    let office = try Office()
    for _ in 0..<6 { _ = try refusal(office, at: noon) }
    let before = noon.adding(seconds: -86_400)
    guard case .tooMany(let seconds)? = try refusal(office, at: before) else { return }
    #expect(seconds <= 300)
  }

  @Test func `a thousand tries at once get no further than five`() async throws {
    let office = try Office()
    let wrongCount = try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<1000 {
        group.addTask {
          try refusal(office, from: "10.\(number / 250).0.\(number % 250)", at: noon) == .wrong
        }
      }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(wrongCount <= 5)
  }

  // A run at this cost takes some ten milliseconds: 100,000 would take a quarter of an hour.
  @Test func `100,000 bad sign-ins stay cheap, and the one that was attacked still waits`() throws {
    let disk = MemoryDisk()
    let desk = try SignInDesk(at: AccessPlace(disk), cost: try #require(ScryptCost(logN: 12, r: 8, p: 1)))
    _ = try desk.accounts.add(name("lan"), id: "a-lan", password(lanPassword), at: noon)
    for _ in 0..<8 { _ = try desk.signIn("lan", typed("sai mật khẩu"), from: "198.51.100.1", at: noon) }
    let start = ContinuousClock.now
    var hashedCount = 0
    for number in 0..<100_000 {
      let answer = try desk.signIn("u\(number)", typed("sai mật khẩu"), from: "203.0.113.9", at: noon)
      if answer.result == .failure(.wrong) { hashedCount += 1 }
    }
    #expect(hashedCount == 50)
    #expect(ContinuousClock.now - start < .seconds(60))
    guard case .failure(.tooMany) = try desk.signIn("lan", typed(lanPassword), from: "192.0.2.1", at: noon).result
    else {
      Issue.record("the wait was pushed out")
      return
    }
  }

  @Test func `an attacked name still waits after 100,000 other names from as many addresses`() throws {
    let office = try Office()
    for _ in 0..<8 { _ = try refusal(office, at: noon) }
    for number in 0..<100_000 {
      _ = try refusal(
        office, name: "u\(number)", from: "10.\(number >> 16).\(number >> 8 & 255).\(number & 255)", at: noon)
    }
    #expect(try refusal(office, from: "192.0.2.1", at: noon)?.code == "too-many")
  }

  @Test func `few hash side by side, some wait, the rest are told to come back`() {
    let gate = HashingGate(running: 2, waiting: 3)
    let counts = Monitor(Counts())
    let threads = (0..<12).map { _ in
      BackgroundThread {
        let done: Void? = gate.run {
          counts.change { counts in
            counts.inside += 1
            counts.highest = max(counts.highest, counts.inside)
          }
          counts.wait(atMostMilliseconds: 60_000) { $0.isReleased }
          counts.change { $0.inside -= 1 }
        }
        let isLetIn = done != nil
        counts.change { counts in
          counts.letInCount += isLetIn ? 1 : 0
          counts.refusedCount += isLetIn ? 0 : 1
        }
      }
    }
    // Two are inside and three wait until the other seven were told.
    counts.wait(atMostMilliseconds: 60_000) { $0.refusedCount == 7 }
    counts.change { $0.isReleased = true }
    for thread in threads { thread.join() }
    let found = counts.read { $0 }
    #expect(found.highest == 2)
    #expect(found.letInCount == 5 && found.refusedCount == 7)
    #expect(gate.run { 1 } == 1)
  }

  private func refusal(
    _ office: Office, name: String = "lan", from address: String = "10.0.0.9", at now: Moment
  ) throws -> SignInRefusal? {
    guard
      case .failure(let refusal) = try office.desk.signIn(name, typed("sai mật khẩu"), from: address, at: now).result
    else { return nil }
    return refusal
  }
}

private struct Counts: Sendable {
  var inside = 0
  var highest = 0
  var letInCount = 0
  var refusedCount = 0
  var isReleased = false
}
