import Glibc

/// Where a request comes from, as far as one household or office goes: an IPv4 address, or the first half of an IPv6 one.
struct NetworkAddress: Hashable, Sendable {
  let bytes: [UInt8]

  /// What is no address (a socket of this machine) stands for itself.
  init(_ text: String) {
    let known = Self.bytes(text).map { $0.count == 16 ? Array($0[..<8]) : $0 }
    bytes = known ?? Array(text.utf8.prefix(64))
  }

  /// The 4 or 16 bytes of an address; an IPv4 address in the dress of the other is the same as without it. Nil for what is
  /// none.
  static func bytes(_ text: String) -> [UInt8]? {
    var v4 = in_addr()
    var v6 = in6_addr()
    if inet_pton(AF_INET, text, &v4) == 1 { return withUnsafeBytes(of: v4) { Array($0) } }
    guard inet_pton(AF_INET6, text, &v6) == 1 else { return nil }
    let whole = withUnsafeBytes(of: v6) { Array($0) }
    let isMapped = whole[..<10].allSatisfy { $0 == 0 } && whole[10] == 0xFF && whole[11] == 0xFF
    return isMapped ? Array(whole[12...]) : whole
  }
}
