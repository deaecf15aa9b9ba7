import CCrypto
import Merkle

/// HMAC-SHA256 (RFC 2104) by libcrypto.
package func hmacSHA256(_ message: [UInt8], key: [UInt8]) -> Hash {
  var code = [UInt8](repeating: 0, count: Hash.byteCount)
  var count = 0
  let isDone = EVP_Q_mac(
    nil, "HMAC", nil, "SHA256", nil, key, key.count, message, message.count, &code, code.count, &count)
  guard isDone != nil, let hash = Hash(bytes: code) else { preconditionFailure("libcrypto has HMAC-SHA256") }
  return hash
}

extension Hash {
  /// Whether two are the same, in a time that does not tell where they differ.
  package func isSame(as other: Hash) -> Bool {
    withUnsafeBytes { own in other.withUnsafeBytes { CRYPTO_memcmp(own.baseAddress, $0.baseAddress, own.count) == 0 } }
  }
}
