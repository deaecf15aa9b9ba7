/// The proxies whose word is taken for where a request comes from.
///
/// Behind a proxy every request has the proxy's address, and one person's wrong passwords would have all wait. A proxy names
/// its client in `X-Forwarded-For`, behind what the client itself wrote there; so the list is read from its end, and only as
/// far as trusted proxies wrote it.
///
///     let proxies = TrustedProxies(["127.0.0.1"])
///     proxies.client(of: "127.0.0.1", forwardedFor: "8.8.8.8, 203.0.113.9")   // 203.0.113.9; 8.8.8.8 is hearsay
///     proxies.client(of: "198.51.100.4", forwardedFor: "8.8.8.8")             // 198.51.100.4: no proxy of ours
package struct TrustedProxies: Sendable {
  private let addresses: Set<[UInt8]>

  /// Nil when one of them is no IPv4 or IPv6 address.
  package init?(_ addresses: [String]) {
    let known = addresses.compactMap(NetworkAddress.bytes)
    guard known.count == addresses.count else { return nil }
    self.addresses = Set(known)
  }

  /// Where a request comes from: the last address of the list that is no proxy's; the peer's where nothing good is said.
  /// - Parameter list: the header's value, several of them joined by commas; nil when there is none.
  package func client(of peer: String, forwardedFor list: String?) -> String {
    var client = peer
    var rest = (list ?? "").split(separator: ",", omittingEmptySubsequences: false)
    while let bytes = NetworkAddress.bytes(client), addresses.contains(bytes), let next = rest.popLast() {
      let address = String(next.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      guard NetworkAddress.bytes(address) != nil else { return client }
      client = address
    }
    return client
  }
}
