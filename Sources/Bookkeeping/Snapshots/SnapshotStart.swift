import CanonicalJSON
import Dispatch
import Events
import Ledger
import Merkle
import Projections
import Synchronization

/// A state out of a snapshot, from which the log is folded on.
///
/// It is the state that a fold of the log up to there gives, with what was corrected by then; nothing behind it may
/// change an entry before it. `Replay` goes on from it with the corrections of the entries behind it.
struct SnapshotStart: Sendable {
  let size: TreeSize
  let root: Hash
  private(set) var outcome: Replay.Outcome
  /// What corrections and voids do to the entries behind it.
  let effects: [Seq: Corrections.Effect]

  /// Hands the state over; it is large, and one owner only may change it.
  mutating func taken() -> Replay.Outcome {
    defer { outcome = Replay.Outcome() }
    return outcome
  }
}

extension Replay {
  /// The state from the nearest snapshot on, and the log's root; nil where the log is to be folded whole.
  ///
  /// What is checked: the signatures of the checkpoint and of the snapshot, that the signed tree continues the snapshot's,
  /// and every byte behind the snapshot up to `limit`. The bytes before it were hashed by who wrote it.
  func fromSnapshot(
    _ reader: LedgerReader, _ remarks: inout [Title]
  ) -> (outcome: Outcome, root: Hash, size: TreeSize, erased: [String: Seq])? {
    var search = SnapshotSearch(reader, limit: limit, asOf: asOf)
    defer { remarks += search.remarks }
    guard var start = search.newest(), let signed = reader.checkpoint else { return nil }
    let size = start.size
    let end = TreeSize(limit.number)
    do {
      let edge = try Frontier(size: size, of: reader.tree)
      guard edge.root == start.root else { throw RootMismatch() }
      let scan = try LogScan(reader, behind: edge, start.outcome.corrections, hashing: end, limit: limit)
      guard reader.continues(end, with: scan.root ?? .emptyRoot) else { throw RootMismatch() }
      let outcome = try run(reader, scan, from: &start)
      // What stands outside of the tail was not looked at.
      reader.check(outside: size.count + 1..<end.count + 1)
      let erased = outcome.erased.merging(try reader.erasures(behind: end)) { _, later in later }
      return (outcome, signed.root, size, erased)
    } catch {
      // The whole log tells what is wrong, with the place.
      return nil
    }
  }
}

/// Looks for the newest snapshot from which a replay up to a place gives the state that a fold from the first entry gives.
struct SnapshotSearch {
  let reader: LedgerReader
  let limit: Seq
  let asOf: Day?
  /// Why snapshots were left aside that the next writer makes anew.
  private(set) var remarks: [Title] = []
  /// The corrections and voids behind the snapshot that was looked at last.
  private var turns: [(header: EntryHeader, what: JSON)] = []
  private var turnsFrom: UInt64

  init(_ reader: LedgerReader, limit: Seq, asOf: Day?) {
    self.reader = reader
    self.limit = limit
    self.asOf = asOf
    turnsFrom = limit.number + 1
  }

  /// The newest one that will do; nil when there is none, and the log is to be folded whole.
  mutating func newest() -> SnapshotStart? {
    for size in reader.place.snapshotSizes().reversed() where size.count <= limit.number {
      do throws(SnapshotFault) {
        return try start(size)
      } catch {
        tell(error, size)
      }
    }
    return nil
  }

  private mutating func tell(_ fault: SnapshotFault, _ size: TreeSize) {
    switch fault {
    case .correctedBehind, .laterActs: return
    case _: remarks.append(Title(SnapshotNotice(size: size, fault: fault)))
    }
  }

  private mutating func start(_ size: TreeSize) throws(SnapshotFault) -> SnapshotStart {
    let file = try reader.place.snapshot(size, of: reader.identity)
    guard SnapshotParts.fit(file.head) else { throw .otherProgram }
    guard size <= reader.size, reader.continues(size, with: file.head.root) else { throw .otherLog }
    let record = try file.record()
    if let asOf, record.latestAct > asOf { throw .laterActs }
    let effects = try effects(behind: size, record.corrections)
    var outcome = Replay.Outcome()
    outcome.state = try file.state()
    outcome.corrections = record.corrections
    outcome.lastAt = record.lastAt
    outcome.latestAct = record.latestAct
    outcome.erased = record.erased
    outcome.count = size.count
    return SnapshotStart(
      size: size, root: file.head.root, outcome: outcome, effects: effects)
  }

  /// What is to be done with the entries behind a snapshot.
  /// - Throws: when something behind it changes an entry before it.
  private mutating func effects(
    behind size: TreeSize, _ known: Corrections
  ) throws(SnapshotFault) -> [Seq: Corrections.Effect] {
    do { try lookFor(turnsBehind: size) } catch { throw .unreadable }
    guard !turns.isEmpty else { return [:] }
    var all = known
    for turn in turns { all.note(turn.header, what: turn.what) }
    let place = Seq(size.count)
    let behind = all.filtered { $0 > place }
    guard !behind.corrections.contains(where: { $0.target <= place }),
      !behind.voids.contains(where: { $0.target <= place })
    else { throw .correctedBehind }
    return behind.effects
  }

  /// Reads the lines that were not looked at yet, back to a size.
  private mutating func lookFor(turnsBehind size: TreeSize) throws {
    guard size.count + 1 < turnsFrom else { return }
    var found: [(header: EntryHeader, what: JSON)] = []
    var symbols = Symbols()
    try reader.forEachLine(from: size.count + 1, upTo: turnsFrom - 1) { line in
      let envelope = try Envelope(reading: line)
      let type = envelope.type.bytes(of: line)
      // All types that concern other entries begin so; the rest is not decoded.
      guard type.starts(with: "entry.".utf8) else { return }
      let header = try LineDecoder.log.decode(line, &symbols).header
      guard Corrections.concerns(header.type) else { return }
      found.append((header, try JSON(parsing: line)["what"] ?? [:]))
    }
    turns = found + turns
    turnsFrom = size.count + 1
  }
}

extension LedgerReader {
  /// Whether any snapshot lies there.
  var hasSnapshot: Bool { !place.snapshotSizes().isEmpty }
}

extension SnapshotFile {
  func record() throws(SnapshotFault) -> BookRecord {
    let source = try sources(SnapshotParts.books..<SnapshotParts.symbols)
    let books = source(SnapshotParts.books)
    let record: BookRecord? = books.take()
    books.end()
    guard books.fault == nil, let record else { throw .unreadable }
    return record
  }

  /// The symbols and all projections, read on all cores; their rows stay where they were read.
  func state() throws(SnapshotFault) -> Projections {
    let all = SnapshotParts.symbols..<head.parts.count
    let source = try sources(all)
    let whole = Mutex(Projections())
    let isSound = Atomic(true)
    let parts = all.sorted { head.parts[$0].byteCount > head.parts[$1].byteCount }
    DispatchQueue.concurrentPerform(iterations: parts.count) { index in
      let part = parts[index]
      let source = source(part)
      var own = Projections()
      if part == SnapshotParts.symbols {
        source.take(&own.symbols)
      } else {
        Projections.parts[part - SnapshotParts.projections].restore(&own, .load(source))
      }
      source.end()
      if source.fault != nil { isSound.store(false, ordering: .relaxed) }
      whole.withLock { whole in
        if part == SnapshotParts.symbols {
          whole.symbols = own.symbols
        } else {
          Projections.parts[part - SnapshotParts.projections].move(own, &whole)
        }
      }
    }
    guard isSound.load(ordering: .relaxed) else { throw .unreadable }
    return whole.withLock { $0 }
  }

  /// Reads and checks some parts, and gives where each is taken from.
  private func sources(_ parts: Range<Int>) throws(SnapshotFault) -> @Sendable (Int) -> StateSource {
    let memory = StateMemory(byteCount: byteCount(of: parts))
    try read(parts, into: memory.bytes)
    return { part in
      let place = self.place(of: part, behind: parts)
      return StateSource(UnsafeRawBufferPointer(rebasing: memory.bytes[place]), in: memory)
    }
  }
}
