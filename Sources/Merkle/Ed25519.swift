import CCrypto

/// An Ed25519 private key (RFC 8032) held by libcrypto.
final class Ed25519PrivateKey: Sendable {
  static let seedByteCount = 32
  static let signatureByteCount = 64

  /// Never changed after `init`; libcrypto may use one key from several threads.
  private nonisolated(unsafe) let key: OpaquePointer

  /// The key that grows from a seed of 32 bytes.
  init(seed: Secret) {
    precondition(seed.count == Ed25519PrivateKey.seedByteCount, "an Ed25519 seed has 32 bytes")
    let key = seed.withBytes {
      EVP_PKEY_new_raw_private_key(
        EVP_PKEY_ED25519, nil, $0.baseAddress?.assumingMemoryBound(to: UInt8.self), $0.count)
    }
    precondition(key != nil, "libcrypto makes an Ed25519 key of any 32 bytes")
    self.key = key.unsafelyUnwrapped
  }

  deinit { EVP_PKEY_free(key) }

  /// 32 bytes from libcrypto's generator for private keys.
  static func randomSeed() -> Secret {
    Secret(byteCountMax: seedByteCount) { room in
      let isDone = RAND_priv_bytes(room.baseAddress?.assumingMemoryBound(to: UInt8.self), Int32(room.count)) == 1
      precondition(isDone, "libcrypto has random bytes")
      return room.count
    }
  }

  /// This key in the form of PKCS #8, owned by the caller.
  func pkcs8() -> OpaquePointer? { EVP_PKEY2PKCS8(key) }

  var publicKey: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Ed25519.publicKeyByteCount)
    var count = bytes.count
    precondition(EVP_PKEY_get_raw_public_key(key, &bytes, &count) == 1, "libcrypto knows the public half")
    return bytes
  }

  func signature(of message: [UInt8]) -> [UInt8] {
    let context = EVP_MD_CTX_new()
    defer { EVP_MD_CTX_free(context) }
    var signature = [UInt8](repeating: 0, count: Ed25519PrivateKey.signatureByteCount)
    var count = signature.count
    let isSigned =
      EVP_DigestSignInit(context, nil, nil, nil, key) == 1
      && EVP_DigestSign(context, &signature, &count, message, message.count) == 1
    precondition(isSigned && count == signature.count, "libcrypto signs with an Ed25519 key")
    return signature
  }
}

enum Ed25519 {
  static let publicKeyByteCount = 32

  /// Whether `signature` is that of `message` by the key with these 32 public bytes.
  static func verifies(_ signature: some Collection<UInt8>, of message: [UInt8], publicKey: [UInt8]) -> Bool {
    guard let key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, publicKey, publicKey.count) else { return false }
    defer { EVP_PKEY_free(key) }
    let context = EVP_MD_CTX_new()
    defer { EVP_MD_CTX_free(context) }
    let signature = Array(signature)
    let verifies =
      EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1
      && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
    // A refused signature leaves an entry in this thread's error queue, which nobody reads.
    if !verifies { ERR_clear_error() }
    return verifies
  }
}
