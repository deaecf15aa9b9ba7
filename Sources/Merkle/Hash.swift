/// A SHA-256 value: exactly 32 bytes.
///
/// The bytes lie in memory in their own order, so that an array of hashes is, byte for byte, a slice of a tile.
package struct Hash: Hashable, Sendable, BitwiseCopyable {
  var word0: UInt64 = 0
  var word1: UInt64 = 0
  var word2: UInt64 = 0
  var word3: UInt64 = 0

  package static let byteCount = 32

  /// Thirty-two zero bytes: room to be filled, never the hash of anything.
  package static let zero = Hash()

  /// The root of the tree without leaves: SHA-256 of nothing.
  package static let emptyRoot = sha256(of: [])

  init() {}

  /// A hash from its 32 bytes; `nil` for any other number of them.
  package init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == Hash.byteCount else { return nil }
    withUnsafeMutableBytes(of: &self) { $0.copyMemory(from: bytes) }
  }

  /// A hash from its 32 bytes; `nil` for any other number of them.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Hash.byteCount else { return nil }
    withUnsafeMutableBytes(of: &self) { $0.copyBytes(from: bytes) }
  }

  package func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try Swift.withUnsafeBytes(of: self, body)
  }

  package var bytes: [UInt8] { withUnsafeBytes { Array($0) } }
}

extension Hash {
  /// 64 lower-case hex digits.
  package var hex: String { withUnsafeBytes { Hex.encoded($0) } }

  /// A hash from 64 lower-case hex digits; `nil` for anything else.
  package init?(hex text: some StringProtocol) {
    guard let bytes = Hex.decoded(text.utf8) else { return nil }
    self.init(bytes: bytes)
  }

  /// 44 characters of standard base64, as checkpoints and proofs print a hash.
  package var base64: String { withUnsafeBytes { Base64.encoded($0) } }

  /// A hash from its one canonical base64 form; `nil` for anything else.
  package init?(base64 text: some StringProtocol) {
    guard let bytes = Base64.decoded(text.utf8) else { return nil }
    self.init(bytes: bytes)
  }
}

extension Hash: CustomStringConvertible {
  package var description: String { hex }
}
