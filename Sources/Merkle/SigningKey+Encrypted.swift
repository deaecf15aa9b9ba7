import CCrypto

/// A signing key under a passphrase: its vkey on the first line, then PKCS #8 (RFC 5958) as PEM, encrypted by PBES2 with
/// scrypt (RFC 7914) and AES-256-CBC. `openssl pkey -in FILE` opens it.
///
/// ```
/// example.org/so-cai+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW
/// -----BEGIN ENCRYPTED PRIVATE KEY-----
/// MIGTME8GCSqGSIb3DQEFDTBCMCEGCSsGAQQB2kcECzAUBAgg…
/// -----END ENCRYPTED PRIVATE KEY-----
/// ```
///
/// The vkey says whose key it is without the passphrase, and has the key's name, which PKCS #8 has no room for.
extension SigningKey {
  /// 2^14 blocks of 1 KiB, eight times: the work of 2^17 blocks, in the 16 MiB that libcrypto allows by itself, so that
  /// any program over it opens the file.
  private static let cost: UInt64 = 1 << 14
  private static let blockSize: UInt64 = 8
  private static let parallelization: UInt64 = 8

  private static let pemStart = "-----BEGIN ENCRYPTED PRIVATE KEY-----\n"

  /// The key's text under this passphrase.
  package func encryptedText(_ passphrase: Secret) -> String {
    let algorithm = PKCS5_pbe2_set_scrypt(
      EVP_aes_256_cbc(), nil, 0, nil, SigningKey.cost, SigningKey.blockSize, SigningKey.parallelization)
    let clear = Ed25519PrivateKey(seed: seed).pkcs8()
    defer { PKCS8_PRIV_KEY_INFO_free(clear) }
    let sealed = passphrase.withBytes {
      PKCS8_set0_pbe($0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), clear, algorithm)
    }
    precondition(sealed != nil, "libcrypto encrypts a key")
    defer { X509_SIG_free(sealed) }
    let memory = BIO_new(BIO_s_mem())
    defer { BIO_free(memory) }
    precondition(PEM_write_bio_PKCS8(memory, sealed) == 1, "libcrypto writes PEM")
    var start: UnsafeMutablePointer<CChar>?
    let count = BIO_ctrl(memory, BIO_CTRL_INFO, 0, &start)
    let pem = UnsafeRawBufferPointer(start: start, count: Int(count))
    return verifierKey.text + "\n" + String(decoding: pem, as: UTF8.self)
  }

  /// The public half that the text of an encrypted key names; nil for any other text.
  package static func verifierKey(ofEncrypted text: String) throws(KeyFault) -> VerifierKey? {
    guard let parts = parts(of: text) else { return nil }
    let key = try VerifierKey(parsing: parts.vkey)
    guard key.type == .ed25519 else { throw .otherType(key.type.rawValue) }
    return key
  }

  /// Opens the text of an encrypted key.
  package init(parsing text: String, passphrase: Secret) throws(KeyFault) {
    guard let parts = SigningKey.parts(of: text), let named = try SigningKey.verifierKey(ofEncrypted: text) else {
      throw .malformed
    }
    let pem = Array(parts.pem.utf8)
    let memory = BIO_new(BIO_s_mem())
    defer { BIO_free(memory) }
    precondition(BIO_write(memory, pem, Int32(pem.count)) == pem.count, "memory takes the text of a key")
    guard let sealed = PEM_read_bio_PKCS8(memory, nil, nil, nil) else {
      ERR_clear_error()
      throw .malformed
    }
    defer { X509_SIG_free(sealed) }
    let clear = passphrase.withBytes {
      PKCS8_decrypt(sealed, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count))
    }
    guard let clear else {
      ERR_clear_error()
      throw .wrongPassphrase
    }
    defer { PKCS8_PRIV_KEY_INFO_free(clear) }
    guard let key = EVP_PKCS82PKEY(clear) else {
      ERR_clear_error()
      throw .malformed
    }
    defer { EVP_PKEY_free(key) }
    var count = Ed25519PrivateKey.seedByteCount
    let seed = Secret(byteCountMax: count) { room in
      let isEd25519 = EVP_PKEY_get_id(key) == EVP_PKEY_ED25519
      let bytes = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
      return isEd25519 && EVP_PKEY_get_raw_private_key(key, bytes, &count) == 1 ? count : 0
    }
    guard seed.count == Ed25519PrivateKey.seedByteCount else {
      ERR_clear_error()
      throw .malformed
    }
    self.init(name: named.name, seed: seed)
    guard verifierKey == named else { throw .otherID }
  }

  private static func parts(of text: String) -> (vkey: String, pem: Substring)? {
    guard let end = text.utf8.firstIndex(of: newline) else { return nil }
    let pem = text[text.utf8.index(after: end)...]
    return pem.utf8.starts(with: pemStart.utf8) ? (String(text[..<end]), pem) : nil
  }
}
