import CanonicalJSON
import Ledger
import Merkle
import Synchronization

/// Who is signed in, in memory and in a file, so that a restart of the service signs nobody out.
///
/// One process has the sessions: the one that holds the ledger's lock. Others end an account's sessions by the account's
/// next generation. A beginning or an end is on disk before it is told; when somebody was last seen, with the next `save`.
package final class Sessions: Sendable {
  private struct State {
    var sessions: [Hash: Session] = [:]
    var byAccount: [String: [Hash]] = [:]
    var changeCount = 0
    var seenCount = 0
  }

  package let limits: SessionLimits
  private let place: AccessPlace
  private let file: SecretFile
  private let state: Mutex<State>
  /// The change that the file has; held while it is written.
  private let written = Mutex(0)

  static let format = "socai/sessions/v1"
  static let byteCountMax = 64 << 20

  /// - Throws: when the file is damaged; `discard` ends all sessions then.
  package init(at place: AccessPlace, limits: SessionLimits = SessionLimits()) throws(SignInError) {
    self.limits = limits
    self.place = place
    file = SecretFile(
      path: place.sessionsPath, format: Self.format, byteCountMax: Self.byteCountMax, files: place.files)
    var found = State()
    if let bytes = try file.bytes() {
      for (index, line) in try file.lines(in: bytes).enumerated() {
        guard let session = Session(line), found.sessions[session.hash] == nil else {
          throw .damaged(path: file.path, .line(index + 2))
        }
        Self.put(session, into: &found)
      }
    }
    state = Mutex(found)
  }

  /// Takes a damaged file away: everybody signs in anew.
  package static func discard(at place: AccessPlace) throws(SignInError) {
    do throws(FileSystemError) {
      try place.files.remove(place.sessionsPath)
      try place.files.syncFolder(place.folder)
    } catch {
      throw .file(error)
    }
  }

  package var count: Int { state.withLock { $0.sessions.count } }

  /// Begins a session that is on disk when this returns.
  /// - Parameter old: what the browser held before; it ends.
  package func begin(
    _ token: SessionToken, of account: Account, replacing old: SessionToken?, at now: Moment
  ) throws(SignInError) {
    state.withLock { state in
      if let old { Self.drop(old.hash, from: &state) }
      let own = (state.byAccount[account.id] ?? []).compactMap { state.sessions[$0] }
      var live = own.filter { !limits.isOver($0, at: now) && $0.generation == account.generation }
      let kept = Set(live.map(\.hash))
      for session in own where !kept.contains(session.hash) { Self.drop(session.hash, from: &state) }
      live.sort { $0.seen < $1.seen }
      for session in live.prefix(max(0, live.count - limits.countMax + 1)) { Self.drop(session.hash, from: &state) }
      Self.put(
        Session(hash: token.hash, account: account.id, generation: account.generation, began: now, seen: now),
        into: &state)
      state.changeCount += 1
    }
    do throws(SignInError) { try write() } catch {
      state.withLock { Self.drop(token.hash, from: &$0) }
      throw error
    }
  }

  /// Whose session a token is, at its generation; seen now. Nil when it is over.
  func visit(_ token: SessionToken, at now: Moment) -> (account: String, generation: Int64)? {
    let hash = token.hash
    return state.withLock { state in
      guard var session = state.sessions[hash] else { return nil }
      if limits.isOver(session, at: now) {
        Self.drop(hash, from: &state)
        state.changeCount += 1
        return nil
      }
      if session.seen < now {
        session.seen = now
        state.sessions[hash] = session
        state.seenCount += 1
      }
      return (session.account, session.generation)
    }
  }

  /// Ends a session; on disk when this returns. In memory it has ended even when the disk fails.
  package func end(_ token: SessionToken) throws(SignInError) {
    let isChanged = state.withLock { state in
      guard state.sessions[token.hash] != nil else { return false }
      Self.drop(token.hash, from: &state)
      state.changeCount += 1
      return true
    }
    if isChanged { try write() }
  }

  /// Forgets what is over, and puts away when everybody was last seen. Called every minute or so, and at the end.
  package func save(at now: Moment) throws(SignInError) {
    let isChanged = state.withLock { state in
      for session in state.sessions.values where limits.isOver(session, at: now) {
        Self.drop(session.hash, from: &state)
        state.changeCount += 1
      }
      if state.seenCount > 0 {
        state.seenCount = 0
        state.changeCount += 1
      }
      return state.changeCount
    }
    if isChanged > written.withLock({ $0 }) { try write() }
  }

  /// Writes the file unless another thread wrote it since this one's change.
  private func write() throws(SignInError) {
    let wanted = state.withLock { $0.changeCount }
    try written.withLock { written throws(SignInError) in
      guard written < wanted else { return }
      let (count, lines) = state.withLock { state in
        (state.changeCount, state.sessions.values.sorted { $0.began < $1.began }.map(\.json))
      }
      do throws(FileSystemError) { try file.files.ensureFolder(place.folder) } catch { throw .file(error) }
      try file.write(file.bytes(of: lines))
      written = count
    }
  }

  private static func put(_ session: Session, into state: inout State) {
    state.sessions[session.hash] = session
    state.byAccount[session.account, default: []].append(session.hash)
  }

  private static func drop(_ hash: Hash, from state: inout State) {
    guard let session = state.sessions.removeValue(forKey: hash) else { return }
    state.byAccount[session.account]?.removeAll { $0 == hash }
    if state.byAccount[session.account]?.isEmpty == true { state.byAccount[session.account] = nil }
  }
}
