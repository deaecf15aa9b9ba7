import Merkle
import Synchronization

/// Makes checkpoints durable: within a second by itself, and at once when asked.
///
/// First `tree/` is synced, then the checkpoint is written beside, synced and renamed: whoever reads a checkpoint finds
/// its hashes. The first checkpoint of each day is kept under its size.
final class Publisher: Sendable {
  /// A checkpoint that may be shown, with the moment of its last entry.
  struct Item: Sendable {
    let signed: SignedCheckpoint
    let at: Moment
  }

  private struct Wish {
    var newest: Item?
    var isEnding = false
    var failure: FileSystemError?
  }

  private struct Durable {
    var size: TreeSize
    var keptDay: String?
  }

  /// Leaves the rest of the second to the disk.
  private static let delayMilliseconds = 400

  private let place: LedgerPlace
  private let tree: TreeFiles
  private let day: @Sendable (Moment) -> String
  private let wish = Monitor(Wish())
  private let durable: Mutex<Durable>
  private let thread = Mutex<BackgroundThread?>(nil)

  /// `keptAt` is the moment of the newest kept checkpoint's last entry.
  init(
    _ place: LedgerPlace, tree: TreeFiles, durableSize: TreeSize, keptAt: Moment?,
    day: @escaping @Sendable (Moment) -> String
  ) {
    self.place = place
    self.tree = tree
    self.day = day
    durable = Mutex(Durable(size: durableSize, keptDay: keptAt.map(day)))
  }

  /// Starts the thread that publishes by itself.
  func start() {
    thread.withLock { thread in
      thread = BackgroundThread { [self] in
        while true {
          let isEnding = wish.wait { $0.isEnding ? true : $0.newest == nil ? nil : false }
          if isEnding { return }
          wish.wait(atMostMilliseconds: Publisher.delayMilliseconds) { $0.isEnding }
          if wish.read({ $0.isEnding }) { return }
          do throws(FileSystemError) {
            try publish()
          } catch {
            // Told to the next commit, which takes no more.
            wish.change { $0.failure = error }
            return
          }
        }
      }
    }
  }

  /// Hands over a checkpoint that is to become durable within a second.
  func offer(_ item: Item) {
    // A thread that knows of one already need not be woken for the next.
    wish.changeWaking { wish in
      defer { wish.newest = item }
      return wish.newest == nil
    }
  }

  /// Why checkpoints are not published any more; nil as long as they are.
  var failure: FileSystemError? { wish.read { $0.failure } }

  /// Makes the newest checkpoint that was offered durable. Once that failed it fails for good: nothing is durable that was
  /// only asked for.
  func publish() throws(FileSystemError) {
    try durable.withLock { durable throws(FileSystemError) in
      if let failure { throw failure }
      guard
        let item = wish.change({ wish in
          defer { wish.newest = nil }
          return wish.newest
        })
      else { return }
      do throws(FileSystemError) {
        try publish(item, &durable)
      } catch {
        wish.change { $0.failure = error }
        throw error
      }
    }
  }

  private func publish(_ item: Item, _ durable: inout Durable) throws(FileSystemError) {
    guard item.signed.size > durable.size else { return }
    try tree.sync()
    let bytes = Array(item.signed.text.utf8)
    try place.files.replace(place.checkpointPath, with: bytes)
    durable.size = item.signed.size
    let itemDay = day(item.at)
    guard itemDay != durable.keptDay else { return }
    try place.files.ensureFolder(place.keptFolder)
    try place.files.replace(place.keptPath(item.signed.size), with: bytes)
    durable.keptDay = itemDay
  }

  /// The size of the newest durable checkpoint.
  var durableSize: TreeSize { durable.withLock { $0.size } }

  /// Ends the thread; publishes nothing more.
  func end() {
    wish.change { $0.isEnding = true }
    let running = thread.withLock { thread in
      defer { thread = nil }
      return thread
    }
    running?.join()
  }
}
