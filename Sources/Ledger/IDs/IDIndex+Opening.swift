import Merkle

extension IDIndex {
  /// The index of all entries that `reader` has: what lies in `derived/ids`, as far as it is of this log, and the log
  /// behind it.
  ///
  /// - Parameters:
  ///   - marking: types of entries whose places it keeps.
  ///   - runCount: other than 262,144 in tests only.
  ///   - progress: entries read and entries to read, every few thousand.
  package static func open(
    _ reader: LedgerReader, _ key: SigningKey, marking types: [String], isTrusted: Bool = true,
    runCount: Int = Int(SegmentLayout.entryCount), progress: (UInt64, UInt64) -> Void = { _, _ in }
  ) throws(IDIndexFault) -> IDIndex {
    if isTrusted, let index = try found(reader, key, runCount: runCount) {
      do throws(IDIndexFault) {
        try index.readOn(marking: types, progress: progress)
        return index
      } catch {
        // A run is not what was signed; the log has it all.
        guard case .differs = error else { throw error }
      }
    }
    try removeFiles(of: reader.place) { _ in false }
    let index = IDIndex(State(reader: reader, key: key, hash: KeyedHash()), runCount: runCount)
    try index.readOn(marking: types, progress: progress)
    return index
  }

  /// What lies in `derived/ids`; nil unless all of it is signed, there, and of this log.
  private static func found(
    _ reader: LedgerReader, _ key: SigningKey, runCount: Int
  ) throws(IDIndexFault) -> IDIndex? {
    let place = reader.place
    let bytes: [UInt8]?
    do throws(FileSystemError) { bytes = try place.files.contents(of: place.idListPath) } catch { throw .file(error) }
    guard let list = bytes.flatMap({ IDList($0, reader.identity.origin, key.verifierKey) }), list.size <= reader.size,
      try reader.indexRoot(of: list.size) == list.root
    else { return nil }
    var state = State(reader: reader, key: key, hash: list.hash)
    do throws(IDIndexFault) {
      for description in list.runs { state.runs.append(try IDRun(description, place)) }
    } catch {
      guard case .differs = error else { throw error }
      return nil
    }
    state.marked = list.marked
    state.table = IDTable(from: list.size.count + 1)
    let names = Set(list.runs.map(\.name))
    try removeFiles(of: place) { $0 == LedgerPlace.idListName || names.contains($0) }
    return IDIndex(state, runCount: runCount)
  }

  private static func removeFiles(of place: LedgerPlace, unless stays: (String) -> Bool) throws(IDIndexFault) {
    do throws(FileSystemError) {
      guard try place.files.kind(of: place.idFolder) == .folder else { return }
      for name in try place.files.list(place.idFolder) where !stays(name) {
        try place.files.remove("\(place.idFolder)/\(name)")
      }
    } catch {
      throw .file(error)
    }
  }

  /// While a log is read, so many ids are sorted at a time: 64 MiB.
  private static let pieceCountMax = 1 << 22

  /// Takes the ids of all entries behind those that it has.
  private func readOn(marking types: [String], progress: (UInt64, UInt64) -> Void) throws(IDIndexFault) {
    let wanted = types.map { Array($0.utf8) }
    var state = state.withLock { $0 }
    let reader = state.reader
    let size = reader.size.count
    let from = state.table.last
    // What a run at least is long goes into tables of the length of many, to be merged less often.
    let pieceCount = max(runCount, min(IDIndex.pieceCountMax, Int(size - from)))
    state.table = IDTable(from: from + 1, minimumCapacity: min(pieceCount, Int(size - from)))
    var next = Position(seq: from + 1)
    while next.seq <= size {
      do throws(LedgerError) {
        guard let slice = try reader.slice(from: next) else { break }
        try slice.forEachLine { seq, line throws(LedgerError) in
          do throws(EntryFault) {
            let envelope = try Envelope(reading: line)
            state.table.append(state.hash(envelope.id.bytes(of: line)))
            let type = envelope.type.bytes(of: line)
            if wanted.contains(where: { type.elementsEqual($0) }) { state.marked.append(seq) }
          } catch {
            let segment = place.segments.segment(of: seq)
            throw .damaged(.entry(seq: seq, file: place.segmentPath(segment), error))
          }
          if seq & 0x3fff == 0 || seq == from + 1 { progress(seq, size) }
          return seq < size
        }
        try slice.checkReadable()
        next = slice.next
      } catch {
        throw .log(error)
      }
      if state.table.count >= pieceCount || next.seq > size && state.table.count >= runCount {
        state.endTable()
        self.state.withLock { $0 = state }
        try writeFull()
        state = self.state.withLock { $0 }
      }
    }
    self.state.withLock { $0 = state }
  }
}
