import CCrypto

/// Seals made-up names and addresses as the vault does (AES-256-GCM; nonce, ciphertext, tag), but with keys that grow from
/// the seed: the same seed, the same bytes. Only for ledgers that say that they are for benches.
struct Sealer: ~Copyable {
  static let keyByteCount = 32
  private static let nonceByteCount = 12
  private static let tagByteCount = 16
  private static let clearByteCountMax = 256

  private let cipher: OpaquePointer
  private let sealed: UnsafeMutablePointer<UInt8>
  private let key: UnsafeMutablePointer<UInt8>
  private let seed: UInt64

  init(seed: UInt64) {
    guard let cipher = EVP_CIPHER_CTX_new(), EVP_EncryptInit_ex(cipher, EVP_aes_256_gcm(), nil, nil, nil) == 1 else {
      preconditionFailure("libcrypto has AES-256-GCM")
    }
    self.cipher = cipher
    self.seed = seed
    sealed = .allocate(capacity: Self.nonceByteCount + Self.clearByteCountMax + Self.tagByteCount)
    key = .allocate(capacity: Self.keyByteCount)
  }

  deinit {
    EVP_CIPHER_CTX_free(cipher)
    sealed.deallocate()
    key.deallocate()
  }

  /// Takes the key of a household: SHA-256 of a word, the seed and its number.
  func take(household number: Int) {
    withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { room in
      room.storeBytes(of: 0x6465_6c61_6573, as: UInt64.self)
      room.storeBytes(of: seed, toByteOffset: 8, as: UInt64.self)
      room.storeBytes(of: UInt64(number), toByteOffset: 16, as: UInt64.self)
      merkle_sha256(room.baseAddress, 24, key)
    }
    precondition(EVP_EncryptInit_ex(cipher, nil, nil, key, nil) == 1, "a key of 32 bytes is one")
  }

  /// The base64 of the household's key, 44 characters.
  func writeKey(to room: UnsafeMutableRawPointer) -> Int {
    Int(EVP_EncodeBlock(room.assumingMemoryBound(to: UInt8.self), key, Int32(Self.keyByteCount)))
  }

  /// Seals `clear` for an entry and a field, the `number`-th of its household, and writes the base64.
  func seal(
    _ clear: UnsafeRawBufferPointer, context: UnsafeRawBufferPointer, number: UInt8, to room: UnsafeMutableRawPointer
  ) -> Int {
    sealed.initialize(repeating: 0, count: Self.nonceByteCount)
    sealed[Self.nonceByteCount - 1] = number
    let body = sealed + Self.nonceByteCount
    var count: Int32 = 0
    let isDone =
      EVP_EncryptInit_ex(cipher, nil, nil, nil, sealed) == 1
      && EVP_EncryptUpdate(
        cipher, nil, &count, context.baseAddress?.assumingMemoryBound(to: UInt8.self), Int32(context.count)) == 1
      && EVP_EncryptUpdate(
        cipher, body, &count, clear.baseAddress?.assumingMemoryBound(to: UInt8.self), Int32(clear.count)) == 1
      && EVP_EncryptFinal_ex(cipher, body + clear.count, &count) == 1
      && EVP_CIPHER_CTX_ctrl(
        cipher, EVP_CTRL_AEAD_GET_TAG, Int32(Self.tagByteCount), body + clear.count) == 1
    precondition(isDone, "libcrypto encrypts")
    return Int(
      EVP_EncodeBlock(
        room.assumingMemoryBound(to: UInt8.self), sealed,
        Int32(Self.nonceByteCount + clear.count + Self.tagByteCount)))
  }
}
