import Glibc
import Ledger
import Synchronization

/// A disk that does all that a disk may do by what the calls promise, and what broken ones do, by the throw of dice.
///
/// What was not synced is lost, kept, torn at any byte or kept out of order when the power goes; names too, when their
/// folder was not synced. Calls fail, the disk fills up in the middle of a write, and a process may end within any call.
package final class FaultyDisk: FileSystem {
  /// What goes wrong while a process runs; its calls are counted from 1.
  package struct Plan: Sendable {
    /// The call in which the process ends.
    var endsAt: Int?
    /// The errors of single calls.
    var failures: [Int: Int32] = [:]
    /// Of the calls to `syncData`: one that fails, and one that says that it worked.
    var failingSync: Int?
    var lyingSync: Int?
    /// How many bytes more the disk takes.
    var room: Int?
  }

  struct State: Sendable {
    var dice: Dice
    var names = Names()
    var locked: [String: ObjectIdentifier] = [:]
    var plan = Plan()
    var callCount = 0
    var syncCount = 0
    var byteCountMax = Int.max
    var hasEnded = false
    /// How many faults were met; none, and nothing may fail.
    var faults: [String: Int] = [:]
    var isWatched = false
    var pageByteCount: Int
    /// Once in so many calls the system writes back something by itself.
    var writeBackTimes = 8
  }

  /// What becomes of a call.
  enum Fate {
    case works
    /// It fails; its work may be done all the same.
    case fails(Int32, isDone: Bool)
  }

  let state: Mutex<State>
  let canary: Canary?

  package init(_ dice: Dice, pageByteCount: Int, writeBackTimes: Int = 8, canary: Canary? = nil) {
    state = Mutex(State(dice: dice, pageByteCount: pageByteCount, writeBackTimes: writeBackTimes))
    self.canary = canary
  }

  // MARK: What the simulation does to it

  /// A process starts.
  func begin(_ plan: Plan) {
    state.withLock { state in
      state.plan = plan
      state.callCount = 0
      state.syncCount = 0
      state.hasEnded = false
      state.faults = [:]
      state.byteCountMax = plan.room.map { $0 + FaultyDisk.byteCount(state) } ?? .max
    }
  }

  var hasEnded: Bool { state.withLock { $0.hasEnded } }
  var faults: [String: Int] { state.withLock { $0.faults } }
  var callCount: Int { state.withLock { $0.callCount } }
  var isSettled: Bool { state.withLock { $0.names.isSettled } }

  /// Looks at the disk as another process would, which meets no fault.
  func watched<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    let before = state.withLock { state in
      defer { state.isWatched = true }
      return state.isWatched
    }
    defer { state.withLock { $0.isWatched = before } }
    return try body()
  }

  func cutPower() {
    state.withLock { state in
      state.names.cutPower(&state.dice)
      state.locked = [:]
    }
  }

  /// The same files on a disk of its own, all durable.
  func settledCopy() -> FaultyDisk {
    state.withLock { state in
      let copy = FaultyDisk(Dice(seed: state.dice.next()), pageByteCount: state.pageByteCount)
      copy.state.withLock { $0.names = state.names.settledCopy() }
      return copy
    }
  }

  /// The bytes of a file, as they lie there.
  package subscript(path: String) -> [UInt8]? {
    get { state.withLock { $0.names.files[path]?.cached } }
    set { state.withLock { $0.names.put(newValue, at: path, pageByteCount: $0.pageByteCount) } }
  }

  /// The files in a folder and below, sorted.
  func paths(under folder: String) -> [String] {
    state.withLock { $0.names.files.keys.filter { $0.utf8.starts(with: (folder + "/").utf8) }.sorted() }
  }

  static func byteCount(_ state: State) -> Int { state.names.files.values.reduce(0) { $0 + $1.cached.count } }

  // MARK: A call begins

  func enter(_ operation: FileSystemError.Operation, _ path: String, _ state: inout State) -> Fate {
    if state.isWatched { return .works }
    if state.hasEnded { return .fails(EIO, isDone: false) }
    state.callCount += 1
    if state.dice.once(in: state.writeBackTimes) { state.names.writeBackSome(&state.dice) }
    if state.callCount == state.plan.endsAt {
      state.hasEnded = true
      state.faults["end in a call to \(operation.rawValue)", default: 0] += 1
      return .fails(EIO, isDone: state.dice.once(in: 2))
    }
    if let code = state.plan.failures[state.callCount] {
      state.faults["\(FaultyDisk.name(code)) of \(operation.rawValue)", default: 0] += 1
      return .fails(code, isDone: code == EIO && state.dice.once(in: 4))
    }
    return .works
  }

  private static func name(_ code: Int32) -> String {
    [EIO: "EIO", ENOSPC: "ENOSPC", EROFS: "EROFS", EDQUOT: "EDQUOT", EINTR: "EINTR"][code] ?? "error \(code)"
  }
}

/// Held by a process until it ends, however that is.
final class FaultyLock: FolderLock {
  private let disk: FaultyDisk
  private let folder: String

  init(_ disk: FaultyDisk, _ folder: String) {
    self.disk = disk
    self.folder = folder
  }

  deinit {
    disk.state.withLock { state in
      if state.locked[folder] == ObjectIdentifier(self) { state.locked[folder] = nil }
    }
  }
}
