import Merkle

/// Says the passphrase of the encrypted key at a path; asked once for each time that the key is opened.
package typealias PassphraseSource = @Sendable (_ keyPath: String) throws(LedgerError) -> Secret

/// The file that the signing key stands in: clear, as `PRIVATE+KEY+…`, or encrypted under a passphrase.
///
/// Either form says whose key it is before it is opened.
struct KeyFile {
  let path: String
  let text: String
  let verifierKey: VerifierKey
  let isEncrypted: Bool

  /// The key at a path; nil when there is no file.
  init?(_ path: String, on files: any FileSystem) throws(LedgerError) {
    guard let bytes = try catching({ () throws(FileSystemError) in try files.contents(of: path) }) else { return nil }
    self.path = path
    text = String(decoding: bytes, as: UTF8.self)
    do throws(KeyFault) {
      if let key = try SigningKey.verifierKey(ofEncrypted: text) {
        verifierKey = key
        isEncrypted = true
      } else {
        verifierKey = try SigningKey(parsing: KeyFile.line(of: text)).verifierKey
        isEncrypted = false
      }
    } catch {
      throw .badKey(path: path, error)
    }
  }

  /// The key, opened with a passphrase if need be.
  func key(_ passphrase: PassphraseSource?) throws(LedgerError) -> SigningKey {
    guard isEncrypted else {
      do throws(KeyFault) { return try SigningKey(parsing: KeyFile.line(of: text)) } catch {
        throw .badKey(path: path, error)
      }
    }
    guard let passphrase else { throw .noPassphrase(path: path) }
    let secret = try passphrase(path)
    do throws(KeyFault) {
      return try SigningKey(parsing: text, passphrase: secret)
    } catch {
      throw error == .wrongPassphrase ? .wrongPassphrase(path: path) : .badKey(path: path, error)
    }
  }

  /// The bytes of a file for this key.
  static func bytes(of key: SigningKey, under passphrase: Secret?) -> [UInt8] {
    Array((passphrase.map { key.encryptedText($0) } ?? "\(key.text)\n").utf8)
  }

  private static func line(of text: String) -> String { text.utf8.last == lineFeed ? String(text.dropLast()) : text }
}

/// How the signing key of a ledger stands, told without opening it.
package enum KeyStanding: Hashable, Sendable {
  /// It is the one that signs today.
  case ready(isEncrypted: Bool)
  case missing
  /// A key, but not the one that `LEDGER` names.
  case other(VerifierKey)
  case bad(KeyFault)
}

extension LedgerPlace {
  /// Where the next key lies until `LEDGER` names it.
  var nextKeyPath: String { keyPath + LedgerPlace.besideSuffix }

  package func keyStanding(of identity: LedgerIdentity) throws(LedgerError) -> KeyStanding {
    do throws(LedgerError) {
      let found = try KeyFile(keyPath, on: files)
      if let found, found.verifierKey == identity.newestKey { return .ready(isEncrypted: found.isEncrypted) }
      if let next = try? KeyFile(nextKeyPath, on: files), next.verifierKey == identity.newestKey {
        return .ready(isEncrypted: next.isEncrypted)
      }
      return found.map { .other($0.verifierKey) } ?? .missing
    } catch {
      guard case .badKey(_, let fault) = error else { throw error }
      return .bad(fault)
    }
  }

  /// The key that signs for this ledger; only who holds the lock may ask. Ends a rotation that was cut off: the next key
  /// takes its place once `LEDGER` names it, and goes as long as it does not.
  func signingKey(of identity: LedgerIdentity) throws(LedgerError) -> SigningKey {
    let found = try KeyFile(keyPath, on: files)
    if let found, found.verifierKey == identity.newestKey {
      let key = try found.key(passphrase)
      try catching { () throws(FileSystemError) in
        if try files.kind(of: nextKeyPath) != nil { try files.removeWiped(nextKeyPath) }
      }
      return key
    }
    if let next = try? KeyFile(nextKeyPath, on: files), next.verifierKey == identity.newestKey {
      let key = try next.key(passphrase)
      try takeNextKey()
      return key
    }
    guard found != nil else { throw .noKey(path: keyPath) }
    throw .otherKey(path: keyPath)
  }

  /// Puts the next key in the place of the one before, whose bytes are overwritten.
  func takeNextKey() throws(LedgerError) {
    try catching { () throws(FileSystemError) in
      let old = try files.kind(of: keyPath) == .file ? try files.open(keyPath, .readWrite) : nil
      try files.rename(nextKeyPath, to: keyPath)
      try files.syncFolder(LedgerPlace.folder(of: keyPath))
      old?.wipe()
    }
  }

  /// Writes the signing key anew under another passphrase, or under none; the bytes that stood there are overwritten.
  package func protectKey(with new: Secret?) throws(LedgerError) {
    let identity = try identity()
    let lock = try WriterLock(self)
    defer { withExtendedLifetime(lock) {} }
    let key = try signingKey(of: identity)
    try catching { () throws(FileSystemError) in
      let old = try files.open(keyPath, .readWrite)
      try files.replace(keyPath, with: KeyFile.bytes(of: key, under: new), permissions: 0o600)
      old.wipe()
    }
  }
}
