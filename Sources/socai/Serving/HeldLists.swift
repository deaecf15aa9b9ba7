import Bookkeeping
import Events
import Synchronization

/// Lists that were judged and wait for somebody's word, in memory: whoever lets one lie too long, or comes back after a
/// restart, sends the file again.
final class HeldLists: Sendable {
  struct List {
    let account: String?
    let type: EventType
    /// A draft in the line of its row's number, each with its id: recorded twice it changes nothing.
    let lines: [UInt8]
    let rowCount: Int
  }

  private static let countMax = 64
  private static let byteCountMax = 64 << 20

  /// The one that came last stands last.
  private let held = Mutex<[(handle: String, list: List)]>([])

  /// The name that it is asked for by; nobody guesses it, and nobody else may use it.
  func hold(_ list: List) -> String {
    let handle = Draft.makeID()
    held.withLock { held in
      held.append((handle, list))
      while held.count > Self.countMax || held.reduce(0, { $0 + $1.list.lines.count }) > Self.byteCountMax {
        held.removeFirst()
      }
    }
    return handle
  }

  func find(_ handle: String, of account: String?) -> List? {
    held.withLock { held in held.first { $0.handle == handle && $0.list.account == account }?.list }
  }

  func drop(_ handle: String, of account: String?) {
    held.withLock { held in held.removeAll { $0.handle == handle && $0.list.account == account } }
  }
}
