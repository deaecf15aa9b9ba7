import CCrypto

/// AES-256-GCM by libcrypto: nonce (12 bytes), ciphertext, tag (16 bytes).
enum Seal {
  static let keyByteCount = 32
  private static let nonceByteCount = 12
  private static let tagByteCount = 16

  /// What a sealed field is bound to: the entry's id, a zero byte, the field's path.
  static func context(_ entryID: String, _ fieldPath: String) -> [UInt8] {
    Array(entryID.utf8) + [0] + Array(fieldPath.utf8)
  }

  static func randomKey() -> [UInt8] {
    var key = [UInt8](repeating: 0, count: keyByteCount)
    precondition(RAND_priv_bytes(&key, Int32(key.count)) == 1, "libcrypto has random bytes")
    return key
  }

  static func seal(_ clear: [UInt8], key: [UInt8], context: [UInt8]) -> [UInt8] {
    var nonce = [UInt8](repeating: 0, count: nonceByteCount)
    precondition(RAND_bytes(&nonce, Int32(nonce.count)) == 1, "libcrypto has random bytes")
    return seal(clear, key: key, nonce: nonce, context: context)
  }

  /// With a nonce that was never used under this key before.
  static func seal(_ clear: [UInt8], key: [UInt8], nonce: [UInt8], context: [UInt8]) -> [UInt8] {
    precondition(
      key.count == keyByteCount && nonce.count == nonceByteCount, "AES-256-GCM has keys of 32 and nonces of 12")
    let cipher = EVP_CIPHER_CTX_new()
    defer { EVP_CIPHER_CTX_free(cipher) }
    var sealed = [UInt8](repeating: 0, count: clear.count)
    var tag = [UInt8](repeating: 0, count: tagByteCount)
    var count: Int32 = 0
    var rest: [UInt8] = [0]
    let isDone =
      EVP_EncryptInit_ex(cipher, EVP_aes_256_gcm(), nil, key, nonce) == 1
      && EVP_EncryptUpdate(cipher, nil, &count, context, Int32(context.count)) == 1
      && EVP_EncryptUpdate(cipher, &sealed, &count, clear, Int32(clear.count)) == 1
      && EVP_EncryptFinal_ex(cipher, &rest, &count) == 1
      && EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_GET_TAG, Int32(tagByteCount), &tag) == 1
    precondition(isDone, "libcrypto encrypts")
    return nonce + sealed + tag
  }

  /// The clear bytes; nil unless key, context and every byte are those of the sealing.
  static func open(_ sealed: [UInt8], key: [UInt8], context: [UInt8]) -> [UInt8]? {
    guard key.count == keyByteCount, sealed.count >= nonceByteCount + tagByteCount else { return nil }
    let cipher = EVP_CIPHER_CTX_new()
    defer { EVP_CIPHER_CTX_free(cipher) }
    let nonce = Array(sealed.prefix(nonceByteCount))
    let body = Array(sealed.dropFirst(nonceByteCount).dropLast(tagByteCount))
    var tag = Array(sealed.suffix(tagByteCount))
    var clear = [UInt8](repeating: 0, count: body.count)
    var count: Int32 = 0
    var rest: [UInt8] = [0]
    let isOpened =
      EVP_DecryptInit_ex(cipher, EVP_aes_256_gcm(), nil, key, nonce) == 1
      && EVP_DecryptUpdate(cipher, nil, &count, context, Int32(context.count)) == 1
      && EVP_DecryptUpdate(cipher, &clear, &count, body, Int32(body.count)) == 1
      && EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_SET_TAG, Int32(tagByteCount), &tag) == 1
      && EVP_DecryptFinal_ex(cipher, &rest, &count) == 1
    if !isOpened { ERR_clear_error() }
    return isOpened ? clear : nil
  }
}

/// Standard base64 in its one canonical form, by libcrypto.
enum Base64 {
  static func encoded(_ bytes: [UInt8]) -> String {
    var text = [UInt8](repeating: 0, count: (bytes.count + 2) / 3 * 4 + 1)
    let count = EVP_EncodeBlock(&text, bytes, Int32(bytes.count))
    return String(decoding: text.prefix(Int(count)), as: UTF8.self)
  }

  /// The bytes; nil unless encoding them gives `text` again.
  static func decoded(_ text: String) -> [UInt8]? {
    let utf8 = Array(text.utf8)
    guard utf8.count % 4 == 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: utf8.count / 4 * 3)
    let count = EVP_DecodeBlock(&bytes, utf8, Int32(utf8.count))
    guard count >= 0 else { return nil }
    // libcrypto counts what the padding stands for as zero bytes.
    bytes.removeLast(bytes.count - Int(count) + utf8.suffix(2).filter { $0 == UInt8(ascii: "=") }.count)
    return encoded(bytes) == text ? bytes : nil
  }
}
