import CCrypto

/// Where random bytes come from; handed in, so that a test can name them beforehand.
package struct Randomness: Sendable {
  private let fill: @Sendable (_ byteCount: Int) -> [UInt8]

  package init(_ fill: @escaping @Sendable (_ byteCount: Int) -> [UInt8]) { self.fill = fill }

  package func bytes(_ count: Int) -> [UInt8] {
    let bytes = fill(count)
    precondition(bytes.count == count, "a source of random bytes gives as many as it is asked for")
    return bytes
  }

  /// libcrypto's generator for secrets.
  package static let system = Randomness { count in
    var bytes = [UInt8](repeating: 0, count: count)
    precondition(RAND_priv_bytes(&bytes, Int32(count)) == 1, "libcrypto has random bytes")
    return bytes
  }
}
