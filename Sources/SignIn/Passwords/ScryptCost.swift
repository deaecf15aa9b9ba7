import CCrypto
import CanonicalJSON

/// How much work one password is: scrypt's N, r and p (RFC 7914).
///
///     ScryptCost.standard    // N 2^15, r 8, p 3: 32 MiB and about a fifth of a second of one core
///
/// A hash keeps the cost that it was made with; at the next good sign-in it is made anew when the standard has grown.
package struct ScryptCost: Hashable, Sendable {
  /// N is two to this power.
  package let logN: Int
  package let r: Int
  package let p: Int

  /// OWASP's list of equal work names it beside N 2^17, p 1; it needs a quarter of the memory, and sign-ins come together.
  package static let standard = ScryptCost(trusted: 15, 8, 3)

  /// Nil for what libcrypto would refuse or what would take the machine's memory.
  package init?(logN: Int, r: Int, p: Int) {
    guard 1...20 ~= logN, 1...32 ~= r, 1...16 ~= p, 128 * r << logN <= Self.byteCountMax else { return nil }
    self.init(trusted: logN, r, p)
  }

  private init(trusted logN: Int, _ r: Int, _ p: Int) {
    self.logN = logN
    self.r = r
    self.p = p
  }

  /// Memory of one run: a file that asks for more is not ours.
  private static let byteCountMax = 512 << 20

  /// Proportional to the time of one run.
  var work: Int { r * p << logN }

  /// `byteCount` bytes out of a password and its salt.
  package func derive(_ password: UnsafeRawBufferPointer, salt: [UInt8], byteCount: Int) -> [UInt8] {
    var key = [UInt8](repeating: 0, count: byteCount)
    // Room for the blocks and what is made beside them.
    let byteCountMax = UInt64(128 * r * ((1 << logN) + p + 2)) + 1 << 20
    let isDone = EVP_PBE_scrypt(
      password.bindMemory(to: CChar.self).baseAddress, password.count, salt, salt.count, 1 << UInt64(logN), UInt64(r),
      UInt64(p), byteCountMax, &key, byteCount)
    precondition(isDone == 1, "libcrypto derives with a cost that was checked")
    return key
  }
}
