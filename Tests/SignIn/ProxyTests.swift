import SignIn
import Testing

struct ProxyTests {
  private static let proxies = ["127.0.0.1", "::1", "10.0.0.5"]

  @Test(
    arguments: [
      // Nobody in between: what a client writes there counts for nothing.
      ("198.51.100.4", "8.8.8.8", "198.51.100.4"), ("198.51.100.4", nil, "198.51.100.4"), ("", "8.8.8.8", ""),
      // One proxy, then two; what stands before is the client's own word.
      ("127.0.0.1", "203.0.113.9", "203.0.113.9"), ("127.0.0.1", "8.8.8.8, 203.0.113.9", "203.0.113.9"),
      ("::ffff:127.0.0.1", "203.0.113.9", "203.0.113.9"), ("::1", "2001:db8::7", "2001:db8::7"),
      ("127.0.0.1", "8.8.8.8,  203.0.113.9 , 10.0.0.5", "203.0.113.9"),
      // Nothing said, nothing good said, or all are proxies.
      ("127.0.0.1", nil, "127.0.0.1"), ("127.0.0.1", "", "127.0.0.1"), ("127.0.0.1", "unknown", "127.0.0.1"),
      ("127.0.0.1", "203.0.113.9, ", "127.0.0.1"), ("127.0.0.1", "203.0.113.9:4711", "127.0.0.1"),
      ("127.0.0.1", "203.0.113.9, junk, 10.0.0.5", "10.0.0.5"), ("127.0.0.1", "::1, 10.0.0.5", "::1"),
    ] as [(String, String?, String)])
  func `only what a trusted proxy says is taken`(peer: String, list: String?, client: String) throws {
    let proxies = try #require(TrustedProxies(Self.proxies))
    #expect(proxies.client(of: peer, forwardedFor: list) == client)
  }

  @Test func `what is no address is no proxy`() {
    #expect(TrustedProxies(["localhost"]) == nil)
    #expect(TrustedProxies(["127.0.0.1", "10.0.0.0/8"]) == nil)
    #expect(TrustedProxies([])?.client(of: "127.0.0.1", forwardedFor: "8.8.8.8") == "127.0.0.1")
  }
}
