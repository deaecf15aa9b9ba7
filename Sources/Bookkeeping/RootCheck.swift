import Dispatch
import Ledger
import Merkle
import Synchronization

/// Hashes every entry beside the replay, on a thread of its own: a state is shown only if the bytes that it was folded from
/// have the root that was signed.
final class RootCheck: Sendable {
  private let result = Mutex<Result<Hash, any Error>?>(nil)
  private let group = DispatchGroup()

  /// Starts at once, over the first `size` entries.
  convenience init(_ reader: LedgerReader, size: TreeSize) { self.init(reader, from: Frontier(), size: size) }

  /// Starts at once, over the entries behind a tree whose edge is known.
  init(_ reader: LedgerReader, from frontier: Frontier, size: TreeSize) {
    DispatchQueue.global(qos: .userInitiated).async(group: group) { [self] in
      let root = Result { try reader.computedRoot(from: frontier, size: size) }
      result.withLock { $0 = root }
    }
  }

  /// The root over the lines themselves; waits until it is known.
  func root() throws -> Hash {
    group.wait()
    guard let root = result.withLock({ $0 }) else { preconditionFailure("the group waits for the result") }
    return try root.get()
  }
}

extension LedgerReader {
  /// The root of the first `size` entries: from their bytes alone, or from the edge of a smaller tree and the bytes behind.
  func computedRoot(from edge: Frontier = Frontier(), size: TreeSize) throws -> Hash {
    var frontier = edge
    try forEachLine(from: edge.size.count + 1, upTo: size.count) { frontier.append(leafHash(of: $0)) }
    return frontier.root
  }
}

/// The bytes do not have the root that was signed; `Verifier` says where.
struct RootMismatch: Error {}
