import Ledger
import Merkle
import SignIn
import Testing

struct TokenTests {
  // The bytes 00 01 … 1f; figures by Python's hmac and hashlib:
  // hmac.new(bytes(range(32)), b"socai csrf v1", "sha256").hexdigest()
  @Test func `a form's token is an HMAC under the session's secret`() throws {
    let token = SessionToken(counting())
    #expect(token.text == "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")
    #expect(token.csrf.text == "11e263fa2d1dd38328d99d9f41b785ca8475d943769a423e54c8d23180c2befd")
    #expect(token.csrf.matches(token.csrf.text))
    #expect(!token.csrf.matches(SessionToken(.system).csrf.text))
    #expect(!token.csrf.matches(token.text))
    #expect(!token.csrf.matches(""))
    #expect(!token.csrf.matches(token.csrf.text.uppercased()))
    #expect(!token.csrf.matches(token.csrf.text + "0"))
  }

  @Test func `the cookie says what a browser must keep to`() throws {
    let token = SessionToken(counting())
    #expect(
      SessionCookie(isTLS: true).set(token)
        == "__Host-socai=000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f; Path=/; HttpOnly; SameSite=Strict; Secure"
    )
    #expect(
      SessionCookie(isTLS: false).set(token)
        == "socai=000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f; Path=/; HttpOnly; SameSite=Strict")
    #expect(SessionCookie(isTLS: false).clearing == "socai=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0")
    let cookie = SessionCookie(isTLS: false)
    #expect(cookie.token(in: "theme=dark; socai=\(token.text); lang=vi") == token)
    #expect(cookie.token(in: "socai=\(token.text)") == token)
    #expect(SessionCookie(isTLS: true).token(in: "socai=\(token.text)") == nil)
  }

  @Test(arguments: [
    "", ";;;", "socai", "socai=", "socai=xyz", "xsocai=0", "socai=\(String(repeating: "0", count: 65))",
    "socai=\(String(repeating: "A", count: 64))",
    "socai=\(String(repeating: "0", count: 64)); socai=\(String(repeating: "1", count: 64))",
  ])
  func `a bad cookie is none`(header: String) { #expect(SessionCookie(isTLS: false).token(in: header) == nil) }

  @Test func `a token opens its account until it is revoked, expires, or the account is disabled`() throws {
    let office = try Office()
    let accounts = office.desk.accounts
    let (_, secret) = try accounts.addToken(to: "a-lan", named: "bao-cao", reach: .read, dayCount: 1, at: noon)
    let header = "Bearer \(secret.text)"
    #expect(
      try office.desk.visit(bearer: header, at: noon)?.visitor
        == Visitor(.token(account: "a-lan", name: "bao-cao", reach: .read)))
    #expect(try office.desk.visit(bearer: "bearer \(secret.text)", at: noon) != nil)
    #expect(try office.desk.visit(bearer: header, at: noon.adding(seconds: 86_399)) != nil)
    #expect(try office.desk.visit(bearer: header, at: noon.adding(seconds: 86_400)) == nil)
    try accounts.disable("a-lan", at: noon)
    #expect(try office.desk.visit(bearer: header, at: noon) == nil)
    try accounts.enable("a-lan")
    #expect(try office.desk.visit(bearer: header, at: noon) != nil)
    // Signing out everywhere is about browsers.
    _ = try office.desk.signOutEverywhere("a-lan")
    #expect(try office.desk.visit(bearer: header, at: noon) != nil)
    try accounts.revokeToken(named: "bao-cao", of: "a-lan")
    #expect(try office.desk.visit(bearer: header, at: noon) == nil)
    #expect(throws: SignInError.noToken("bao-cao")) { try accounts.revokeToken(named: "bao-cao", of: "a-lan") }
  }

  @Test func `a token's text says what it is and notices a slip of the hand`() throws {
    let office = try Office()
    let (_, secret) = try office.desk.accounts.addToken(
      to: "a-lan", named: "t", reach: .all, dayCount: 366, at: noon)
    #expect(secret.text.utf8.count == 78)
    #expect(secret.text.hasPrefix("socai_"))
    #expect(APITokenSecret(secret.text) == secret)
    for index in secret.text.utf8.indices {
      var bytes = Array(secret.text.utf8)
      bytes[secret.text.utf8.distance(from: secret.text.utf8.startIndex, to: index)] ^= 1
      #expect(APITokenSecret(String(decoding: bytes, as: UTF8.self)) == nil)
    }
    #expect(APITokenSecret("") == nil)
    #expect(APITokenSecret(secret.text + " ") == nil)
    for header in ["", "Basic bGFu", "Bearer", "Bearer ", secret.text, "Bearer " + String(repeating: "x", count: 9000)]
    {
      #expect(try office.desk.visit(bearer: header, at: noon) == nil)
    }
  }

  @Test func `tokens are named once, bounded in number and in days`() throws {
    let accounts = try Office().desk.accounts
    for number in 0..<20 {
      _ = try accounts.addToken(to: "a-lan", named: "t\(number)", reach: .all, dayCount: 30, at: noon)
    }
    #expect(throws: SignInError.tooManyTokens(20)) {
      try accounts.addToken(to: "a-lan", named: "t20", reach: .all, dayCount: 30, at: noon)
    }
    #expect(throws: SignInError.tokenNameTaken("t3")) {
      try accounts.addToken(to: "a-lan", named: "t3", reach: .all, dayCount: 30, at: noon)
    }
    for (name, dayCount, error) in [
      ("Báo cáo", 30, SignInError.badTokenName), ("", 30, .badTokenName), ("t", 0, .badExpiry), ("t", 367, .badExpiry),
    ] {
      #expect(throws: error) {
        try accounts.addToken(to: "a-lan", named: name, reach: .all, dayCount: dayCount, at: noon)
      }
    }
  }

  @Test func `secrets do not print themselves`() throws {
    let token = SessionToken(.system)
    let (_, secret) = try Office().desk.accounts.addToken(to: "a-lan", named: "t", reach: .all, dayCount: 1, at: noon)
    var dumped = ""
    dump(token, to: &dumped)
    dump(secret, to: &dumped)
    let printed = "\(token) \(secret) \(String(reflecting: token)) \(String(reflecting: secret)) \(dumped)"
    #expect(!printed.contains(token.text.prefix(12)))
    #expect(!printed.contains(secret.text.dropFirst(6).prefix(12)))
  }
}
