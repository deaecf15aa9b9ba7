import Ledger
import Merkle

// What the ledger and its files say, held against the model.
extension Life {
  /// The log as one, as it lies there; without what was being written anew.
  func logBytes() -> [UInt8] {
    disk.paths(under: "/l/log").filter { $0.hasSuffix(".jsonl") }.flatMap { disk[$0] ?? [] }
  }

  /// Behind an opening: all that was acknowledged, whole batches only, checkpoints that hold, and nothing thrown away.
  mutating func see(_ writer: LedgerWriter, openedOn before: [UInt8]?) throws(Broken) {
    let report = writer.recovery
    if let path = report.movedTo {
      let bytes = disk[path] ?? []
      try require(UInt64(bytes.count) == report.movedByteCount, "\(path) has not what was moved")
      model.moved[path] = bytes
      tally.count("tails moved aside")
    }
    if let before {
      let moved = report.movedTo.flatMap { disk[$0] } ?? []
      try require(
        logBytes() + moved == before, "the log and what was moved are not the \(before.count) bytes that were found")
    }
    if report.keptBatchCount > 0 { tally.count("batches kept that no checkpoint had", report.keptBatchCount) }
    try require(report.strays.isEmpty, "there are strays: \(report.strays)")
    try require(isTreeTaken || !report.isTreeRebuilt, "tree/ was made anew, and nobody took it away")
    if report.isTreeRebuilt { tally.count("trees made anew") }
    isTreeTaken = false
    try seeAll(writer)
  }

  mutating func seeAll(_ writer: LedgerWriter) throws(Broken) {
    do {
      let reader = try LedgerReader.open(place)
      try require(reader.size == writer.size, "a reader sees \(reader.size) of \(writer.size) entries")
      try model.see(try lines(of: reader), isNewest: true)
      try seeFiles()
      try model.hand(writer.checkpoint.size.count, writer.checkpoint.root)
      try require(writer.size.count >= model.durableSize, "a durable checkpoint is gone")
      try seeProofs(writer)
      try seeSealed()
      let report = try Verifier(place).verify()
      try require(report.isSound, "the ledger does not verify: \(report.sentences)")
      try require(report.entryCount == writer.size.count, "not every entry is verified")
      try require(report.unpublishedByteCount == 0, "\(report.unpublishedByteCount) bytes are not published")
      try require(report.strays.isEmpty && report.missingLevels.isEmpty, "the folder is not in order: \(report)")
    } catch let error as Broken {
      throw error
    } catch {
      throw Broken("the ledger cannot be read: \(error)")
    }
  }

  /// Behind an answer: the writer's root is that of the model.
  mutating func seeCommitted(_ writer: LedgerWriter) throws(Broken) {
    do {
      let reader = try LedgerReader.open(place)
      try require(reader.size.count >= model.durableSize, "a reader does not see what is durable")
      reader.advance(to: writer.checkpoint)
      try model.see(try lines(of: reader), isNewest: true)
    } catch let error as Broken {
      throw error
    } catch {
      throw Broken("the ledger cannot be read: \(error)")
    }
  }

  func lines(of reader: LedgerReader) throws(LedgerError) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var next = Position(seq: 1)
    while let slice = try reader.slice(from: next) {
      slice.forEachLine { _, line in
        lines.append(Array(line))
        return true
      }
      next = slice.next
    }
    return lines
  }

  /// Every checkpoint that lies in a file holds, is known from now on, and ends a batch; what was moved is still there.
  private mutating func seeFiles() throws(Broken) {
    for path in ["/l/checkpoint"] + disk.paths(under: "/l/checkpoints") where !path.hasSuffix(".new") {
      guard let (size, root) = checkpoint(path) else { throw Broken("\(path) is no checkpoint") }
      try model.hand(size, root)
      try require(model.endsBatch(size), "\(path) ends inside a batch")
    }
    for size in model.kept { try require(checkpoint("/l/checkpoints/\(size)")?.size == size, "\(size) is not kept") }
    for (path, bytes) in model.moved { try require(disk[path] == bytes, "\(path) is not what was moved there") }
  }

  /// Reads a checkpoint's second and third line, without the program.
  func checkpoint(_ path: String) -> (size: UInt64, root: Hash)? {
    let text = String(decoding: disk[path] ?? [], as: UTF8.self)
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard parts.count > 3, let size = UInt64(parts[1]), let root = Hash(base64: parts[2]) else { return nil }
    return (size, root)
  }

  /// Of the newest checkpoint that lies in a file; 0 without a ledger.
  var publishedSize: UInt64 {
    (["/l/checkpoint"] + disk.paths(under: "/l/checkpoints")).compactMap { checkpoint($0)?.size }.max() ?? 0
  }

  /// One entry of those acknowledged, in the root of today; one checkpoint of before, with that root.
  private mutating func seeProofs(_ writer: LedgerWriter) throws(Broken) {
    let size = writer.size
    let root = model.root(size: Int(size.count))
    do {
      if let receipt = dice.pick(model.batches).receipt {
        let proof = try writer.tree.inclusionProof(of: receipt.first, size: size)
        try require(proof.fault(leaf: receipt.leaves[0], root: root) == nil, "an entry is not in the tree")
      }
      let old = dice.pick(model.notes.keys.sorted())
      if old <= size.count, let oldRoot = model.notes[old] {
        let proof = try writer.tree.consistencyProof(from: TreeSize(old), to: size)
        try require(proof.fault(oldRoot: oldRoot, newRoot: root) == nil, "a checkpoint is contradicted")
      }
    } catch let error as Broken {
      throw error
    } catch {
      throw Broken("there is no proof: \(error)")
    }
  }

  /// Every sealed field in the log opens.
  private func seeSealed() throws(Broken) {
    guard seals else { return }
    do {
      let vault = try Vault.open(place, forWriting: false)
      for entry in model.batches.flatMap(\.entries) where model.seq(of: entry.id) != nil {
        guard let sealed = entry.sealed else { continue }
        let clear = try vault.open(sealed.text, subject: sealed.subject, entryID: entry.id, fieldPath: "head")
        try require(clear == sealed.clear, "\(entry.id) opens to something else")
      }
    } catch let error as Broken {
      throw error
    } catch {
      throw Broken("a sealed field in the log does not open: \(error)")
    }
  }

  /// An opening that was cut off threw nothing away: what is not in the log any more lies in recovered/.
  func seeNothingLost(of before: [UInt8]) throws(Broken) {
    let now = logBytes()
    try require(before.starts(with: now), "an opening that was cut off changed the log")
    let lost = before.count - now.count
    let isKept = disk.paths(under: "/l/recovered").contains { path in
      let moved = disk[path] ?? []
      return moved.count >= lost && before.suffix(moved.count).elementsEqual(moved)
    }
    try require(lost == 0 || isKept, "an opening that was cut off threw \(lost) bytes away")
  }

  // MARK: Readers beside

  /// A reader opens, or an old one looks again; each sees published sizes only.
  mutating func read() throws(Broken) {
    try disk.watched { () throws(Broken) in
      do {
        if readers.isEmpty || dice.once(in: 3) {
          readers.append(try LedgerReader.open(place))
        } else if dice.once(in: 2) {
          _ = try readers[dice.below(readers.count)].refresh()
        }
        let size = publishedSize
        for reader in readers {
          try require(reader.size.count <= size, "a reader sees \(reader.size) entries, published are \(size)")
          try model.see(try lines(of: reader), isNewest: false)
        }
        tally.count("looks of readers", readers.count)
      } catch let error as Broken {
        throw error
      } catch {
        throw Broken("a reader beside is stopped: \(error)")
      }
    }
  }

  func verifyBeside() throws(Broken) {
    try disk.watched { () throws(Broken) in
      do {
        let report = try Verifier(place).verify()
        try require(report.isSound, "beside a writer the ledger does not verify: \(report.sentences)")
      } catch let error as Broken {
        throw error
      } catch {
        throw Broken("the ledger cannot be verified beside a writer: \(error)")
      }
    }
  }
}
