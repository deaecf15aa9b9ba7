import Merkle
import Synchronization

/// Reads a ledger without the lock, beside a writer or without one; from several threads if need be.
///
///     let reader = try LedgerReader.open(place)
///     var next = Position(seq: 1)
///     while let slice = try reader.slice(from: next) {   // one for each segment
///       slice.forEachLine { seq, line in … }              // mapped bytes, nothing copied
///       next = slice.next
///     }
///
/// It sees published sizes only, so never half a batch, and takes the log as it is: `Verifier` checks it.
package final class LedgerReader: Sendable {
  private struct State {
    var size: TreeSize
    var checkpoint: SignedCheckpoint?
    var views: [UInt64: SegmentView] = [:]
    /// The entries whose bytes were hashed when this was opened; nil: nothing more is to be checked.
    var seen: Range<UInt64>?
    /// The segments that were hashed since.
    var checked: Set<UInt64> = []
  }

  package let place: LedgerPlace
  package let identity: LedgerIdentity
  let treeFiles: TreeFiles
  private let nodes = NodeMemory()
  private let state: Mutex<State>

  /// Has every line outside of `seen` held against the signed tree before it is handed out: who begins with a snapshot has
  /// not seen what lies before it. Nil: all of it was seen.
  package func check(outside seen: Range<UInt64>?) {
    state.withLock { state in
      state.seen = seen
      state.checked = []
    }
  }

  /// Whether a line was never held against the tree.
  func isUnseen(_ seq: UInt64) -> Bool { state.withLock { $0.seen.map { !$0.contains(seq) } ?? false } }

  private init(_ place: LedgerPlace, _ identity: LedgerIdentity, _ checkpoint: SignedCheckpoint?, size: TreeSize) {
    self.place = place
    self.identity = identity
    treeFiles = TreeFiles(place, .read)
    state = Mutex(State(size: size, checkpoint: checkpoint))
  }

  /// Opens a ledger up to its newest checkpoint.
  package static func open(_ place: LedgerPlace) throws(LedgerError) -> LedgerReader {
    let identity = try place.identity()
    let checkpoint = try place.newestCheckpoint(of: identity)
    return LedgerReader(place, identity, checkpoint, size: checkpoint.size)
  }

  /// Opens what verifies of a damaged ledger. Its checkpoint is the newest one that this part still has.
  package static func open(_ place: LedgerPlace, soundPartOf report: VerificationReport) throws(LedgerError)
    -> LedgerReader
  {
    let identity = try place.identity()
    return LedgerReader(place, identity, report.soundCheckpoint, size: report.soundSize)
  }

  /// How many entries can be read.
  package var size: TreeSize { state.withLock { $0.size } }

  /// The newest checkpoint that is known here; nil only in what is left of a damaged ledger.
  package var checkpoint: SignedCheckpoint? { state.withLock { $0.checkpoint } }

  /// The hashes of the tree, for proofs at any size up to `size`.
  package var tree: some HashSource & Sendable { TileNodes(treeFiles, size: size, nodes) }

  /// Looks for a newer checkpoint; true if there is one.
  package func refresh() throws(LedgerError) -> Bool {
    advance(to: try place.newestCheckpoint(of: identity))
  }

  /// Goes on to a checkpoint that the writer in this process has answered with; true if it is newer.
  @discardableResult
  package func advance(to checkpoint: SignedCheckpoint) -> Bool {
    state.withLock { state in
      guard checkpoint.size > state.size else { return false }
      state.size = checkpoint.size
      state.checkpoint = checkpoint
      return true
    }
  }

  /// The lines from this place on, up to the end of its segment or of what is published; nil behind the last entry.
  package func slice(from position: Position) throws(LedgerError) -> LogSlice? {
    try checkIfUnseen(position.seq)
    return try sliceUnseen(from: position)
  }

  /// Holds the segment of an entry against the signed tree, unless it was looked at before.
  func checkIfUnseen(_ seq: UInt64) throws(LedgerError) {
    guard size.contains(Position(seq: seq)), isUnseen(seq) else { return }
    let segment = place.segments.segment(of: seq)
    guard !state.withLock({ $0.checked.contains(segment.index) }) else { return }
    try check(segment)
    state.withLock { _ = $0.checked.insert(segment.index) }
  }

  /// The same lines as they are.
  func sliceUnseen(from position: Position) throws(LedgerError) -> LogSlice? {
    let size = self.size
    guard size.contains(position) else { return nil }
    let segment = place.segments.segment(of: position.seq)
    let last = min(segment.lastSeq, size.count)
    let view = try view(of: segment, lastSeq: last)
    let start = try view.offset(of: position.seq, place, size)
    return LogSlice(
      bytes: view.bytes, path: place.segmentPath(segment), start: start, first: position, last: Position(seq: last))
  }

  /// One entry, without its LF.
  package func line(at position: Position) throws(LedgerError) -> [UInt8] {
    guard let slice = try sliceUnseen(from: position) else { throw .noEntry(seq: position.seq, size: size) }
    var line: [UInt8]?
    slice.forEachLine { seq, bytes in
      if line == nil { line = Array(bytes) }
      return false
    }
    try slice.checkReadable()
    guard let line else { throw .damaged(missing(position.seq)) }
    if isUnseen(position.seq) { try check(line, at: position) }
    return line
  }

  /// Whether a tree of this size would end inside a batch.
  package func isInsideBatch(_ size: TreeSize) throws(LedgerError) -> Bool {
    guard let last = size.last else { return false }
    let line = try line(at: last)
    do throws(EntryFault) {
      return try line.withBytes { line throws(EntryFault) in try Envelope(reading: line).more }
    } catch {
      throw .damaged(.entry(seq: last.seq, file: place.segmentPath(place.segments.segment(of: last.seq)), error))
    }
  }

  func missing(_ seq: UInt64) -> Damage {
    .missing(seq: seq, file: place.segmentPath(place.segments.segment(of: seq)), size: size)
  }

  /// The mapped segment, mapped anew if it has grown since.
  func view(of segment: Segment, lastSeq: UInt64) throws(LedgerError) -> SegmentView {
    if let view = state.withLock({ $0.views[segment.index] }), view.lastSeq >= lastSeq, !view.bytes.isTorn {
      return view
    }
    let path = place.segmentPath(segment)
    let bytes = try catching { () throws(FileSystemError) -> MappedBytes? in
      guard try place.files.kind(of: path) == .file else { return nil }
      return try place.files.map(path, byteCount: Int(try place.files.open(path, .read).byteCount()))
    }
    guard let bytes else { throw .damaged(missing(segment.firstSeq)) }
    return state.withLock { state in
      let before = state.views[segment.index].flatMap { $0.bytes.isTorn ? nil : $0 }
      let view = SegmentView(segment, bytes, lastSeq: lastSeq, growing: before)
      state.views[segment.index] = view
      return view
    }
  }
}
