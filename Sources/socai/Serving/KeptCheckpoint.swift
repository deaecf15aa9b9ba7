import Ledger
import Merkle
import Synchronization

/// The newest checkpoint as it is given away, read once for a size: witnesses that sign it later are seen within a second.
final class KeptCheckpoint: Sendable {
  private struct State {
    var size: TreeSize
    var text: String
    var readAt: ContinuousClock.Instant
  }

  private let state = Mutex<State?>(nil)

  /// Nil when the ledger has published none.
  func text(of reader: LedgerReader) throws -> String? {
    guard let newest = reader.checkpoint else { return nil }
    let now = ContinuousClock.now
    let known = state.withLock { state in
      state.flatMap { $0.size == newest.size && now - $0.readAt < .seconds(1) ? $0.text : nil }
    }
    if let known { return known }
    let text = try (reader.checkpoint(of: newest.size) ?? newest).text
    state.withLock { $0 = State(size: newest.size, text: text, readAt: now) }
    return text
  }
}
