import Ledger
import Merkle

// What nothing can survive must be seen: bits that flip, files that are cut or go, and a disk that lied.
extension Life {
  /// Spoils a copy of the disk in one place and looks whether that is told, and never healed in silence.
  mutating func rot() throws(Broken) {
    let copy = disk.settledCopy()
    let other = place(on: copy)
    let size = Int(publishedSize)
    // What is published and not seen yet may not be damaged unseen.
    guard size > 0, size <= model.lines.count, let path = drawPath(), var bytes = copy[path] else { return }
    if bytes.isEmpty { return }
    let place = dice.below(bytes.count)
    let spoiling: String
    switch dice.below(4) {
    case 0:
      spoiling = "gone"
      copy[path] = nil
    case 1:
      // A key without its LF is the same key.
      if path == "/l.key", place == bytes.count - 1 { return }
      spoiling = "cut"
      copy[path] = Array(bytes.prefix(place))
    case _:
      spoiling = "flipped"
      bytes[place] ^= 1 << UInt8(dice.below(8))
      copy[path] = bytes
    }
    let what = "\(path) \(spoiling) at \(place)"
    tally.count("at rest: \(kind(of: path)) \(spoiling)")
    switch kind(of: path) {
    case "log": try seeRottenLog(other, path, place, spoiling, size: size, what)
    case "tree": try seeRottenTree(other, path, place, spoiling, size: size, what)
    case "checkpoint", "LEDGER": try seeTold(other, what)
    case "kept": try seeRottenKept(other, path, spoiling, size: size, what)
    case "key": try require(opens(other) == nil, "\(what): the ledger opens for writing")
    case _: try seeRottenVault(other, what)
    }
  }

  private func place(on disk: FaultyDisk) -> LedgerPlace {
    LedgerPlace(folder: Life.folder, files: disk, entriesPerSegment: place.segments.entriesPerSegment)
  }

  private func kind(of path: String) -> String {
    if path.hasPrefix("/l/log/") { return "log" }
    if path.hasPrefix("/l/tree/") { return "tree" }
    if path.hasPrefix("/l/checkpoints/") { return "kept" }
    return switch path {
    case "/l/checkpoint": "checkpoint"
    case "/l/LEDGER": "LEDGER"
    case "/l.key": "key"
    case _: "vault"
    }
  }

  private mutating func drawPath() -> String? {
    let log = disk.paths(under: "/l/log").filter { $0.hasSuffix(".jsonl") }
    let tree = disk.paths(under: "/l/tree").filter { !$0.hasSuffix(".new") }
    let kept = disk.paths(under: "/l/checkpoints").filter { !$0.hasSuffix(".new") }
    switch dice.below(8) {
    case 0, 1, 2: return log.isEmpty ? nil : dice.pick(log)
    case 3: return tree.isEmpty ? nil : dice.pick(tree)
    case 4: return kept.isEmpty ? nil : dice.pick(kept)
    case _: return dice.pick(["/l/checkpoint", "/l/LEDGER", "/l.key", seals ? "/l.vault" : "/l/checkpoint"])
    }
  }

  /// Opens for writing and closes; nil when it is refused.
  private func opens(_ place: LedgerPlace) throws(Broken) -> RecoveryReport? {
    if canary == .silentRepair { SilentRepair.run(place) }
    do throws(LedgerError) {
      let writer = try LedgerWriter.open(place, clock: clock.clock, publishing: .whenAsked)
      try writer.close()
      return writer.recovery
    } catch .file(let error) {
      throw Broken("rot is told as a failing disk: \(error)")
    } catch {
      return nil
    }
  }

  /// The report on the ledger, held to every receipt; nil when it is none any more.
  private func verify(_ place: LedgerPlace, pinned isPinned: Bool = false) throws(Broken) -> VerificationReport? {
    let receipts = isPinned ? model.batches.compactMap(\.receipt) : []
    let pinned = receipts.map { Verifier.Pinned($0.checkpoint.checkpoint, name: "receipt \($0.first.seq)") }
    do throws(LedgerError) {
      return try Verifier(place, pinned: pinned).verify()
    } catch .notALedger {
      return nil
    } catch {
      throw Broken("a rotten ledger cannot be verified: \(error)")
    }
  }

  /// The damage is told by the verifier, and still there after the ledger was opened, if it can be opened at all.
  private func seeTold(_ place: LedgerPlace, _ what: String) throws(Broken) {
    let report = try verify(place)
    try require(report?.isSound != true, "\(what): it verifies")
    guard try opens(place) != nil else { return }
    try require(try verify(place)?.isSound != true, "\(what): opening healed it in silence")
  }

  private mutating func seeRottenLog(
    _ place: LedgerPlace, _ path: String, _ offset: Int, _ spoiling: String, size: Int, _ what: String
  ) throws(Broken) {
    let seq = seq(in: path, at: spoiling == "gone" ? 0 : offset)
    if seq <= size {
      let report = try verify(place)
      let named = report?.damages.first?.seq
      let isNamed = named == UInt64(seq) || isTreeTaken && named ?? .max <= UInt64(seq)
      try require(isNamed, "\(what): entry \(seq) is spoilt, told is \(named ?? 0): \(report?.sentences ?? [])")
      guard let report else { return }
      try require(report.soundSize.count < UInt64(seq), "\(what): more is said to be sound than is")
      do {
        let reader = try LedgerReader.open(place, soundPartOf: report)
        try model.see(try lines(of: reader), isNewest: false)
      } catch let error as Broken {
        throw error
      } catch {
        throw Broken("\(what): the sound part cannot be read: \(error)")
      }
      return try seeTold(place, what)
    }
    // Beyond the newest checkpoint only a receipt can show it: by then it counts as never acknowledged.
    _ = try opens(place)
    try seeGoneOrTold(place, what)
  }

  /// Either all that was acknowledged is there, or the receipts show what is not.
  private mutating func seeGoneOrTold(_ place: LedgerPlace, _ what: String) throws(Broken) {
    if let reader = try? LedgerReader.open(place), let lines = try? lines(of: reader), model.hasAcknowledged(lines) {
      tally.count("faults survived")
    } else {
      try require(try verify(place, pinned: true)?.isSound != true, "\(what): an acknowledged entry is gone unseen")
      tally.count("faults told")
    }
  }

  /// Which entry a byte of a segment belongs to.
  private func seq(in path: String, at offset: Int) -> Int {
    let name = path.split(separator: "/").last ?? ""
    let first = Int(name.prefix(20)) ?? 0
    return first + (disk[path] ?? []).prefix(offset).count { $0 == 0x0A }
  }

  private mutating func seeRottenTree(
    _ place: LedgerPlace, _ path: String, _ offset: Int, _ spoiling: String, size: Int, _ what: String
  ) throws(Broken) {
    let level = Int(path.split(separator: "/").last ?? "") ?? 0
    let index = offset / 32
    let count = size >> (8 * level)
    if spoiling == "gone" {
      let report = try verify(place)
      // A level that no checkpoint needs yet is not missing.
      let isNeeded = count > 0
      let isTold =
        report?.missingLevels.contains(level) == isNeeded && (isTreeTaken || report?.missingLevels.count ?? 0 < 2)
      try require(report?.isSound == true && isTold, "\(what): \(report?.sentences ?? [])")
      let recovery = try opens(place)
      let isRebuilt = recovery?.isTreeRebuilt == true
      try require(
        isRebuilt == isNeeded || isTreeTaken && isRebuilt, "\(what): the tree is not made anew, or it is not told")
    } else if index < count {
      let report = try verify(place)
      let isCut = spoiling == "cut"
      let expected: Damage =
        isCut ? .treeMissing(level: level, index: UInt64(index)) : .tree(level: level, index: UInt64(index))
      try require(report?.damages == [expected], "\(what): \(report?.sentences ?? [])")
      return try seeTold(place, what)
    } else {
      try require(try opens(place) != nil, "\(what): the ledger does not open")
    }
    try seeGoneOrTold(place, what)
    try require(try verify(place)?.isSound == true, "\(what): the ledger does not verify after opening")
  }

  private mutating func seeRottenKept(
    _ place: LedgerPlace, _ path: String, _ spoiling: String, size: Int, _ what: String
  ) throws(Broken) {
    if spoiling != "gone" { return try seeTold(place, what) }
    // Its absence says nothing, unless it was the newest one.
    try require(try opens(place) != nil, "\(what): the ledger does not open")
    try seeGoneOrTold(place, what)
  }

  /// No sealed field opens to something else; it opens, or it is said not to.
  private func seeRottenVault(_ place: LedgerPlace, _ what: String) throws(Broken) {
    guard let vault = try? Vault.open(place, forWriting: false) else { return }
    for entry in model.batches.flatMap(\.entries) {
      guard let sealed = entry.sealed else { continue }
      let clear = try? vault.open(sealed.text, subject: sealed.subject, entryID: entry.id, fieldPath: "head")
      try require(clear == nil || clear == sealed.clear, "\(what): \(entry.id) opens to something else")
    }
  }

  /// Somebody takes files of tree/ away, which may be made anew; the next opening may be cut off meanwhile.
  mutating func takeTree() {
    for path in disk.paths(under: "/l/tree") where dice.once(in: 2) {
      disk[path] = nil
      isTreeTaken = true
      tally.count("files of tree/ taken away")
    }
  }

  // MARK: A disk that lied

  /// What a sync said to be on the disk is not: the next opening finds all of it, or damage, or the receipts show it.
  mutating func findLie() throws(Broken) {
    do throws(LedgerError) {
      let writer = try LedgerWriter.open(place, clock: clock.clock, publishing: .whenAsked)
      try writer.close()
    } catch .damaged, .notALedger, .noKey, .badKey {
      tally.count("lies found on opening")
      return
    } catch {
      throw Broken("a lie is told as: \(error)")
    }
    try seeGoneOrTold(place, "a disk that lied")
  }
}
