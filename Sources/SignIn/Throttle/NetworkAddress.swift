import Glibc

/// Where a request comes from, as far as one household or office goes: an IPv4 address, or the first half of an IPv6 one.
struct NetworkAddress: Hashable, Sendable {
  let bytes: [UInt8]

  /// What is no address (a socket of this machine) stands for itself.
  init(_ text: String) {
    var v4 = in_addr()
    var v6 = in6_addr()
    if inet_pton(AF_INET, text, &v4) == 1 {
      bytes = withUnsafeBytes(of: v4) { Array($0) }
    } else if inet_pton(AF_INET6, text, &v6) == 1 {
      let whole = withUnsafeBytes(of: v6) { Array($0) }
      // An IPv4 address in the dress of the other.
      let isMapped = whole[..<10].allSatisfy { $0 == 0 } && whole[10] == 0xFF && whole[11] == 0xFF
      bytes = Array(isMapped ? whole[12...] : whole[..<8])
    } else {
      bytes = Array(text.utf8.prefix(64))
    }
  }
}
