import Ledger
import Merkle
import SignIn
import Synchronization

/// A cost that a test can pay a thousand times.
let cheap = ScryptCost(logN: 4, r: 1, p: 1) ?? .standard

let noon = Moment(text: "2026-11-21T05:00:00.000Z") ?? .now()

func password(_ text: String) -> Password { Password(text) ?? Password("x")! }
func typed(_ text: String) -> Secret { Secret(Array(text.utf8)) }
func name(_ text: String) -> UserName { UserName(text) ?? UserName("x")! }

/// Bytes that a test can foresee: 0, 1, 2 … on and on.
func counting() -> Randomness {
  let next = CountingSource()
  return Randomness { count in next.take(count) }
}

private final class CountingSource: Sendable {
  private let next = Mutex<Int>(0)

  func take(_ count: Int) -> [UInt8] {
    next.withLock { next in
      defer { next += count }
      return (next..<next + count).map { UInt8(truncatingIfNeeded: $0) ^ UInt8(truncatingIfNeeded: $0 >> 8) }
    }
  }
}

let lanPassword = "ba cây chụm lại"

extension AccessPlace {
  init(_ disk: MemoryDisk) { self.init(folder: "/s/ledger.access", files: disk) }
}

/// A desk on a disk in memory with one account, `lan` (a-lan).
struct Office {
  let disk: MemoryDisk
  let desk: SignInDesk

  init(disk: MemoryDisk = MemoryDisk(), limits: SessionLimits = SessionLimits()) throws {
    self.disk = disk
    desk = try SignInDesk(at: AccessPlace(disk), cost: cheap, limits: limits)
    if try desk.accounts.fresh()["a-lan"] == nil {
      _ = try desk.accounts.add(name("lan"), id: "a-lan", password(lanPassword), at: noon)
    }
  }

  /// Signs lan in with her password; nil when that is refused.
  func signIn(_ text: String = lanPassword, from address: String = "10.0.0.1", at now: Moment = noon) throws
    -> SessionToken?
  {
    try? desk.signIn("lan", typed(text), from: address, at: now).result.get()
  }
}
