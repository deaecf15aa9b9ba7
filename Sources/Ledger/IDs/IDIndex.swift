import Merkle
import Synchronization

/// Which entry has an id: of every id that was ever recorded, in memory that does not grow with the log.
///
///     derived/ids/list                the runs, signed
///     derived/ids/1-262144            a run: the hashes of these entries' ids, sorted, and where each stands
///     derived/ids/262145-300000       the next one; the ids of newer entries are in memory
///
///     let ids = try IDIndex.open(reader, key)
///     try ids.position(of: "m-11")       // 1235, found by its hash and confirmed in the log
///     ids.append("m-12")                 // the next entry's
///
/// Once 262,144 are in memory a thread writes them as a run, and merges runs so that each is at least twice as long as the
/// next: at 50 million entries some eight of them. A lookup touches one page of each. Memory: 8 MiB for each 262,144 ids
/// that wait to be written, 0.1 byte for each that was, and of the mapped files what the system likes to keep.
///
/// The log is the truth: a hit is confirmed by the entry's own line. A miss cannot be, so each page is held against the
/// hash that the signed list has of it before it is believed; a list or a run that is missing, of another history or
/// changed is made anew from the log, in one pass.
package final class IDIndex: Sendable {
  struct State: Sendable {
    /// Of the log that the ids are of.
    var reader: LedgerReader
    var key: SigningKey
    let hash: KeyedHash
    var runs: [IDRun] = []
    /// To be written by the thread, oldest first.
    var full: [IDTable] = []
    /// The newest.
    var table = IDTable(from: 1)
    /// The entries of the marked types that the runs cover, and those behind.
    var marked: [UInt64] = []
  }

  /// So many ids are a run, unless they are merged into a longer one.
  let runCount: Int
  let place: LedgerPlace
  let state: Mutex<State>
  let worker = IDWorker()

  init(_ state: State, runCount: Int) {
    place = state.reader.place
    self.runCount = runCount
    self.state = Mutex(state)
  }

  /// Of how many entries it has the ids.
  package var count: UInt64 { state.withLock { $0.table.last } }

  /// The entries of the types that it was opened to mark, in the order of the log.
  package var marked: [Position] { state.withLock { $0.marked.map { Position(seq: $0) } } }

  /// The place of the entry with this id; nil when there is none.
  package func position(of id: String) throws(IDIndexFault) -> Position? {
    var id = id
    return try id.withUTF8Bytes { id throws(IDIndexFault) in
      for seq in try candidates(id) where try isID(id, of: seq) { return Position(seq: seq) }
      return nil
    }
  }

  /// The entries whose ids have the same hash: nearly always one or none.
  private func candidates(_ id: UnsafeRawBufferPointer) throws(IDIndexFault) -> [UInt64] {
    try state.withLock { state throws(IDIndexFault) in
      let hash = state.hash(id)
      var found: [UInt64] = []
      state.table.find(hash, &found)
      for table in state.full { table.find(hash, &found) }
      for run in state.runs { try run.find(hash, &found) }
      return found
    }
  }

  /// Whether the entry's own line says so.
  private func isID(_ id: UnsafeRawBufferPointer, of seq: UInt64) throws(IDIndexFault) -> Bool {
    let line: [UInt8]
    let reader = state.withLock { $0.reader }
    do throws(LedgerError) { line = try reader.line(at: Position(seq: seq)) } catch { throw .log(error) }
    return line.withUnsafeBytes { line in
      (try? Envelope(reading: line)).map { $0.id.bytes(of: line).elementsEqual(id) } ?? false
    }
  }

  /// Takes the id of the next entry, which is on record; `isMarked` when it is of a type that is marked.
  package func append(_ id: String, isMarked: Bool) {
    var id = id
    let isFull = id.withUTF8Bytes { id in
      state.withLock { state in
        state.table.append(state.hash(id))
        if isMarked { state.marked.append(state.table.last) }
        guard state.table.count >= runCount else { return false }
        state.endTable()
        return true
      }
    }
    if isFull { worker.call { [self] in try? writeFull() } }
  }

  /// Signs with the ledger's next key from here on, and reads the log that it signs.
  package func adopt(_ key: SigningKey, _ reader: LedgerReader) {
    worker.end()
    let isListed = state.withLock { state in
      state.key = key
      state.reader = reader
      return !state.runs.isEmpty
    }
    // What is not saved is made anew when the ledger is opened the next time.
    if isListed { try? saveList() }
  }

  /// Writes what is worth it, and ends.
  package func close() {
    worker.end()
    let isWorth = state.withLock { state in
      if state.table.count >= runCount / 16 { state.endTable() }
      return !state.full.isEmpty
    }
    if isWorth { try? writeFull() }
  }
}

extension IDIndex.State {
  mutating func endTable() {
    full.append(table)
    table = IDTable(from: table.last + 1)
  }
}

extension String {
  /// As `withUTF8`, but with typed errors.
  mutating func withUTF8Bytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let result = withUTF8 { bytes in
      Swift.Result { () throws(Failure) in try body(UnsafeRawBufferPointer(bytes)) }
    }
    return try result.get()
  }
}
