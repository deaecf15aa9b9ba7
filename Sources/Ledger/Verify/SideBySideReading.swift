import Glibc
import Merkle
import Synchronization

/// The quick way through a sound log: segments are read side by side, on a thread for each core.
///
/// It says "sound" or nothing. At the first thing that is not as it should be it gives up, and `LogReading` goes over the
/// log from its start, one line after another, and names what is wrong.
struct SideBySideReading: Sendable {
  private let place: LedgerPlace
  private let newest: SignedCheckpoint
  private let claims: [Claim]
  private let progress: (@Sendable (_ done: UInt64, _ total: UInt64) -> Void)?

  /// What the threads share.
  private final class Board: Sendable {
    struct State {
      /// The next segment that nobody has taken.
      var next = 0
      var readings: [SegmentReading?]
      var readCount: UInt64 = 0
      var isUnsound = false
    }

    let state: Mutex<State>
    init(segmentCount: Int) { state = Mutex(State(readings: Array(repeating: nil, count: segmentCount))) }
  }

  init(
    _ place: LedgerPlace, newest: SignedCheckpoint, claims: [Claim],
    progress: (@Sendable (_ done: UInt64, _ total: UInt64) -> Void)?
  ) {
    self.place = place
    self.newest = newest
    self.claims = claims
    self.progress = progress
  }

  private var segmentCount: Int { Int(place.segments.segment(of: newest.size.count).index) + 1 }

  /// Where the log ends, if all of it is as the claims say; nil when it is not, or is too small to be cut.
  func soundEnd() throws(LedgerError) -> LogEnd? {
    guard segmentCount > 1, place.segments.entriesPerSegment % UInt64(SegmentReading.groupCount) == 0 else {
      return nil
    }
    let tree = TreeFiles(place, .read)
    guard let leaves = try catching({ () throws(FileSystemError) in try tree.file(of: 0) }),
      let segments = read(leaves), SideBySideReading.follow(segments), try isTreeSound(segments)
    else { return nil }
    for claim in claims {
      do throws(TreeFault) {
        guard try tree.root(size: claim.size) == claim.root else { return nil }
      } catch {
        return nil
      }
    }
    return segments.last?.end
  }

  /// Every segment by itself; nil when one is not as it should be, or the disk fails.
  private func read(_ leaves: any OpenFile) -> [SegmentReading]? {
    let board = Board(segmentCount: segmentCount)
    let coreCount = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let threads = (0..<min(segmentCount, coreCount)).map { _ in
      BackgroundThread { work(board, leaves) }
    }
    for thread in threads { thread.join() }
    return board.state.withLock { $0.isUnsound ? nil : $0.readings.compactMap { $0 } }
  }

  /// Takes one segment after another until none is left.
  private func work(_ board: Board, _ leaves: any OpenFile) {
    while true {
      let taken = board.state.withLock { state -> Int? in
        guard !state.isUnsound, state.next < segmentCount else { return nil }
        state.next += 1
        return state.next - 1
      }
      guard let index = taken else { return }
      let reading = reading(of: index, leaves)
      board.state.withLock { state in
        state.readings[index] = reading
        state.isUnsound = state.isUnsound || reading == nil
        state.readCount = min(state.readCount + place.segments.entriesPerSegment, newest.size.count)
        progress?(state.readCount, newest.size.count)
      }
    }
  }

  /// Why it cannot be read is found out, and told, by going over the log again.
  private func reading(of index: Int, _ leaves: any OpenFile) -> SegmentReading? {
    let segment = place.segments.segment(of: UInt64(index) * place.segments.entriesPerSegment + 1)
    let sizes = Set(claims.map(\.size)).filter { segment.firstSeq...segment.lastSeq ~= $0.count }.sorted()
    do throws(LedgerError) {
      return try SegmentReading.read(segment, of: place, size: newest.size, claimed: sizes, leaves: leaves)
    } catch {
      return nil
    }
  }

  /// Whether each segment goes on where the one before ended: `at` never goes back, and a batch has one.
  private static func follow(_ segments: [SegmentReading]) -> Bool {
    zip(segments, segments.dropFirst()).allSatisfy { before, after in
      before.endsInBatch ? before.lastAt == after.firstAt : before.lastAt <= after.firstAt
    } && segments.last?.endsInBatch == false
  }

  /// Whether `tree/` above the leaves is what they give.
  private func isTreeSound(_ segments: [SegmentReading]) throws(LedgerError) -> Bool {
    var levels = TreeLevels(place, size: newest.size)
    guard levels.missing.isEmpty else { return false }
    // A tree whose leaves are the hashes of level 1 has level 2 where the log's tree has level 3.
    var upper = Frontier()
    var isSound = true
    var failure: FileSystemError?
    for node in segments.lazy.flatMap(\.nodes) {
      upper.append(node) { level, hash in
        do throws(FileSystemError) {
          isSound = try levels.compare(hash, level: level + 1) && isSound
        } catch {
          failure = error
        }
      }
    }
    if let failure { throw .file(failure) }
    levels.skipLeaves(to: newest.size)
    return isSound && levels.damages().isEmpty
  }
}
