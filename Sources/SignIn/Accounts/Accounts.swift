import Glibc
import Ledger
import Synchronization

/// The accounts of a ledger: read from their file, changed there one change at a time, by any process.
///
/// The service and the command line may both change them: a change locks the folder, reads the file anew, and puts the new
/// one in its place. Who only reads sees a change of another process within a second.
package final class Accounts: Sendable {
  private struct Known {
    var bytes: [UInt8]?
    var list = AccountList()
    var readAt: Moment?
  }

  package let place: AccessPlace
  private let file: SecretFile
  private let known = Mutex(Known())
  private let cost: ScryptCost
  private let randomness: Randomness
  private let lockTryCount: Int

  /// - Parameter lockTryCount: how often a folder is tried that another process has locked, 20 ms apart: five seconds in
  ///   all, where a change takes some milliseconds.
  package init(
    at place: AccessPlace, cost: ScryptCost = .standard, randomness: Randomness = .system, lockTryCount: Int = 250
  ) {
    self.place = place
    self.cost = cost
    self.randomness = randomness
    self.lockTryCount = lockTryCount
    file = SecretFile(
      path: place.accountsPath, format: AccountList.format, byteCountMax: AccountList.byteCountMax, files: place.files)
  }

  /// The accounts as they were at most a second ago.
  /// - Throws: when the file cannot be read or is damaged: nobody may go on then with what was known before.
  package func list(at now: Moment) throws(SignInError) -> AccountList {
    try known.withLock { known throws(SignInError) in
      // A clock that was set back does not keep changes out either.
      if let readAt = known.readAt, 0..<1000 ~= now.milliseconds - readAt.milliseconds { return known.list }
      known.readAt = nil
      try read(into: &known)
      known.readAt = now
      return known.list
    }
  }

  private func read(into known: inout Known) throws(SignInError) {
    let bytes = try file.bytes()
    if let bytes, bytes == known.bytes { return }
    known.list =
      try bytes.map { bytes throws(SignInError) in
        try AccountList(try file.lines(in: bytes), path: file.path)
      } ?? AccountList()
    known.bytes = bytes
  }

  // MARK: Changes

  /// A new account, enabled.
  /// - Parameter id: the one that grants name already; nil makes a new one.
  package func add(_ name: UserName, id: String? = nil, _ password: Password, at now: Moment) throws(SignInError)
    -> Account
  {
    if let fault = password.fault(for: name) { throw .badPassword(fault) }
    if let id, !Account.isID(id) { throw .badAccountID(id) }
    let hash = PasswordHash(password, cost: cost, randomness)
    return try change { list throws(SignInError) in
      let account = Account(id: id ?? Account.newID(randomness), name: name, password: hash, created: now)
      try list.add(account)
      return account
    }
  }

  /// A new password; who was signed in with the old one is so no longer.
  package func setPassword(of id: String, to password: Password) throws(SignInError) {
    guard let name = try fresh()[id]?.name else { throw .noAccount(id) }
    if let fault = password.fault(for: name) { throw .badPassword(fault) }
    let hash = PasswordHash(password, cost: cost, randomness)
    try change(id) { account throws(SignInError) in
      account.password = hash
      account.generation += 1
    }
  }

  /// The same password under today's cost, if the account still has it.
  func raise(_ password: Password, of account: Account) throws(SignInError) {
    guard account.password.isCheaper(than: cost) else { return }
    let hash = PasswordHash(password, cost: cost, randomness)
    try change(account.id) { other throws(SignInError) in
      if other.password == account.password { other.password = hash }
    }
  }

  /// Neither password nor tokens open it, and its sessions end.
  package func disable(_ id: String, at now: Moment) throws(SignInError) {
    try change(id) { account throws(SignInError) in
      if account.disabled == nil { account.disabled = now }
      account.generation += 1
    }
  }

  package func enable(_ id: String) throws(SignInError) {
    try change(id) { account throws(SignInError) in account.disabled = nil }
  }

  /// Forgets its name, its password and its tokens. Its id stays where entries and grants name it.
  package func remove(_ id: String) throws(SignInError) {
    try change { list throws(SignInError) in try list.remove(id) }
  }

  /// Ends every session of the account, wherever; its tokens stay.
  package func signOutEverywhere(_ id: String) throws(SignInError) {
    try change(id) { account throws(SignInError) in account.generation += 1 }
  }

  /// A new token; its text is shown this once and is kept nowhere.
  package func addToken(
    to id: String, named name: String, reach: APIToken.Reach, dayCount: Int, at now: Moment
  ) throws(SignInError) -> (token: APIToken, secret: APITokenSecret) {
    guard APIToken.isName(name) else { throw .badTokenName }
    guard 1...APIToken.dayCountMax ~= dayCount else { throw .badExpiry }
    let secret = APITokenSecret(randomness)
    let token = APIToken(
      name: name, hash: secret.hash, reach: reach, created: now, expires: now.adding(seconds: dayCount * 86_400))
    try change(id) { account throws(SignInError) in
      if account.tokens.contains(where: { $0.name == name }) { throw .tokenNameTaken(name) }
      if account.tokens.count >= Account.tokenCountMax { throw .tooManyTokens(Account.tokenCountMax) }
      account.tokens.append(token)
    }
    return (token, secret)
  }

  package func revokeToken(named name: String, of id: String) throws(SignInError) {
    try change(id) { account throws(SignInError) in
      guard let index = account.tokens.firstIndex(where: { $0.name == name }) else { throw .noToken(name) }
      account.tokens.remove(at: index)
    }
  }

  private func change(_ id: String, _ body: (inout Account) throws(SignInError) -> Void) throws(SignInError) {
    try change { list throws(SignInError) in try list.change(id, body) }
  }

  /// The accounts as they are now.
  package func fresh() throws(SignInError) -> AccountList {
    try known.withLock { known throws(SignInError) in
      try read(into: &known)
      return known.list
    }
  }

  /// Reads the file, changes what it says, and writes it, while no other process does.
  private func change<Value>(_ body: (inout AccountList) throws(SignInError) -> Value) throws(SignInError) -> Value {
    try known.withLock { known throws(SignInError) in
      let lock = try locked()
      defer { withExtendedLifetime(lock) {} }
      try read(into: &known)
      var list = known.list
      let value = try body(&list)
      let bytes = file.bytes(of: list.lines)
      try file.write(bytes)
      known.list = list
      known.bytes = bytes
      return value
    }
  }

  private func locked() throws(SignInError) -> any FolderLock {
    do throws(FileSystemError) {
      try place.files.ensureFolder(place.folder)
      for _ in 0..<lockTryCount {
        if let lock = try place.files.lock(place.folder) { return lock }
        usleep(Self.lockPauseMicroseconds)
      }
    } catch {
      throw .file(error)
    }
    throw .busy(path: place.accountsPath)
  }

  private static let lockPauseMicroseconds: UInt32 = 20_000
}
