import Merkle

extension LedgerWriter {
  /// Records batches in this order, each whole; returns when all of them are on disk, with a receipt for each.
  ///
  /// What is refused before writing leaves no trace. The caller has checked all that needs meaning.
  package func commit(_ batches: [Batch]) throws(CommitError) -> [Receipt] {
    guard !batches.isEmpty else { return [] }
    return try state.withLock { state throws(CommitError) in
      if state.isClosed { throw CommitError.closed }
      if let failure = state.failure ?? publisher.failure { throw CommitError.stopped(failure) }
      let group = try prepare(batches, &state)
      do throws(FileSystemError) {
        return try record(group, &state)
      } catch {
        state.failure = error
        throw .file(error)
      }
    }
  }

  /// What a group comes to, before anything of it is written.
  struct Group {
    struct Answer {
      let first: Position
      let leaves: [Hash]
      let at: Moment
    }

    /// The lines that go into one segment.
    struct Part {
      let segment: Segment
      var bytes: Range<Int>
    }

    var parts: [Part] = []
    var answers: [Answer] = []
    var frontier: Frontier
    var lastAt: Moment?
  }

  /// Gives out `seq` and `at`, makes the lines and their hashes; changes nothing but the scratch room.
  private func prepare(_ batches: [Batch], _ state: inout State) throws(CommitError) -> Group {
    var group = Group(frontier: state.frontier, lastAt: state.lastAt)
    let now = try machineMoment(&state)
    state.bytes.removeAll(keepingCapacity: true)
    state.bytes.reserveCapacity(
      batches.reduce(0) { $0 + $1.entries.reduce(0) { $0 + $1.lineByteCountMax } })
    state.pending = PendingHashes()
    for (index, batch) in batches.enumerated() {
      guard !batch.entries.isEmpty else { throw .emptyBatch(batch: index) }
      let at = try moment(of: batch, index, now, last: group.lastAt)
      let atText = at.utf8
      let first = Position(seq: group.frontier.size.count + 1)
      var leaves: [Hash] = []
      leaves.reserveCapacity(batch.entries.count)
      for (number, draft) in batch.entries.enumerated() {
        let seq = group.frontier.size.count + 1
        if let re = draft.re, re >= seq { throw .entry(batch: index, entry: number, EntryFault(.refersAhead(re))) }
        let start = state.bytes.count
        draft.append(to: &state.bytes, seq: seq, at: atText, more: number + 1 < batch.entries.count)
        extendParts(&group.parts, seq: seq, start..<state.bytes.count)
        let leaf = state.bytes.withUnsafeBytes { bytes in
          leafHash(of: UnsafeRawBufferPointer(rebasing: bytes[start..<bytes.count - 1]))
        }
        leaves.append(leaf)
        group.frontier.append(leaf) { level, hash in state.pending.append(hash, level: level) }
      }
      group.answers.append(Group.Answer(first: first, leaves: leaves, at: at))
      group.lastAt = at
    }
    return group
  }

  private func extendParts(_ parts: inout [Group.Part], seq: UInt64, _ bytes: Range<Int>) {
    if let last = parts.indices.last, seq <= parts[last].segment.lastSeq {
      parts[last].bytes = parts[last].bytes.lowerBound..<bytes.upperBound
    } else {
      parts.append(Group.Part(segment: place.segments.segment(of: seq), bytes: bytes))
    }
  }

  /// The clock's moment if it can be believed; nil in a story ledger.
  private func machineMoment(_ state: inout State) throws(CommitError) -> Moment? {
    guard case .live(let read) = clock else { return nil }
    let now = read()
    guard let last = state.lastAt else { return now }
    if let fault = LedgerClock.fault(now: now, last: last) {
      if !state.isClockConfirmed { throw fault }
    } else {
      state.isClockConfirmed = false
    }
    return now
  }

  private func moment(
    of batch: Batch, _ index: Int, _ now: Moment?, last: Moment?
  ) throws(CommitError) -> Moment {
    if let now {
      guard batch.at == nil else { throw .momentGiven(batch: index) }
      // A clock that went back a little waits for itself: `at` never does.
      return max(now, last ?? now)
    }
    guard let at = batch.at else { throw .momentMissing(batch: index) }
    if let last, at < last { throw .momentGoesBack(batch: index, at: at, last: last) }
    return at
  }

  /// Writes, syncs, extends the tree, signs, and shows the result; in this order.
  private func record(_ group: Group, _ state: inout State) throws(FileSystemError) -> [Receipt] {
    let sizeBefore = state.frontier.size
    let before = state.segment
    var written: [OpenSegment] = []
    do throws(FileSystemError) {
      for part in group.parts { written.append(try write(part, state)) }
      try state.pending.write(to: treeFiles, behind: sizeBefore)
    } catch {
      undo(group.parts, before)
      throw error
    }

    let checkpoint = Checkpoint(origin: identity.origin, size: group.frontier.size, root: group.frontier.root)
    signer.begin(checkpoint)
    let failure = sync(written, isFolderSynced: group.parts.allSatisfy { $0.segment == before?.segment })
    // Waited for in any case, so that the thread never holds the checkpoint of a group before.
    let signed = SignedCheckpoint(checkpoint, note: signer.finish())
    if let failure { throw failure }
    state.frontier = group.frontier
    state.lastAt = group.lastAt
    state.segment = written.last.flatMap { $0.segment.lastSeq == checkpoint.size.count ? nil : $0 }
    for segment in written where segment.segment != state.segment?.segment { segment.giveBack() }
    newest.withLock { $0 = signed }
    if let at = group.lastAt { publisher.offer(Publisher.Item(signed: signed, at: at)) }
    return group.answers.map { Receipt(first: $0.first, leaves: $0.leaves, at: $0.at, checkpoint: signed) }
  }

  /// Makes what was written durable, and the names of new segments; the error if that failed.
  private func sync(_ written: [OpenSegment], isFolderSynced: Bool) -> FileSystemError? {
    do throws(FileSystemError) {
      for segment in written { try segment.file.syncData() }
      if !isFolderSynced { try place.files.syncFolder(place.logFolder) }
      return nil
    } catch {
      return error
    }
  }

  /// Writes the lines of one segment in one write.
  private func write(_ part: Group.Part, _ state: State) throws(FileSystemError) -> OpenSegment {
    var target: OpenSegment
    if let open = state.segment, open.segment == part.segment {
      target = open
    } else {
      let file = try place.files.open(place.segmentPath(part.segment), .create(permissions: 0o644))
      target = OpenSegment(segment: part.segment, file: file, byteCount: 0)
    }
    target.reserve(UInt64(part.bytes.count))
    try state.bytes.withBytes { bytes throws(FileSystemError) in
      try target.file.write(UnsafeRawBufferPointer(rebasing: bytes[part.bytes]), at: target.byteCount)
    }
    target.byteCount += UInt64(part.bytes.count)
    return target
  }

  /// Takes back what a failed write left, as far as the disk lets it; the next opening takes care of the rest.
  private func undo(_ parts: [Group.Part], _ before: OpenSegment?) {
    for part in parts.reversed() {
      if let before, before.segment == part.segment {
        try? before.file.truncate(to: before.byteCount)
      } else {
        try? place.files.remove(place.segmentPath(part.segment))
      }
    }
  }
}
