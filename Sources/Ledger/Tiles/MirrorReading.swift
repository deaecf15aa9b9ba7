import Merkle

/// A tree that grows from a mirror's leaves, beside the tiles above them: each hash is compared as it becomes final.
struct MirrorGrowth {
  private let claimed: Set<TreeSize>
  private(set) var frontier = Frontier()
  /// The roots at the sizes that somebody claims something of.
  private(set) var roots: [TreeSize: Hash] = [:]
  /// The first hash of each level above the leaves that is another one in its tile.
  private(set) var differences: [Int: UInt64] = [:]

  /// `claimed` are the sizes whose roots are wanted.
  init(claimed: Set<TreeSize>) { self.claimed = claimed }

  mutating func append(_ leaf: Hash, _ upper: inout MirrorLevels) throws(MirrorSourceError) {
    var completed: [(level: Int, hash: Hash)] = []
    frontier.append(leaf) { level, hash in if level > 0 { completed.append((level, hash)) } }
    for (level, hash) in completed {
      let index = frontier.size.count >> UInt64(level * tileHeight) - 1
      guard let kept = try upper.hash(level: level, index: index), kept != hash else { continue }
      if differences[level] == nil { differences[level] = index }
    }
    if claimed.contains(frontier.size) { roots[frontier.size] = frontier.root }
  }
}

/// The verifier's one pass over a mirror.
struct MirrorReading {
  private let signed: SignedCheckpoint
  private let claims: [MirrorClaim]
  private var levels: MirrorLevels
  private var context = LineContext()

  // What was found.
  private var byEntries: MirrorGrowth
  /// From the first entry on that contradicts its hash; the same as `byEntries` up to there.
  private var byHashes: MirrorGrowth?
  /// Entries that contradict their hashes.
  private var differing: [UInt64] = []
  private var entryFaults: [(seq: UInt64, fault: EntryFault)] = []
  /// Neither entries nor hashes of a tile can be read, so that nothing behind it can be judged.
  private var isBroken = false
  /// More than this are not told one by one.
  private static let toldCount = 100

  init(_ source: any MirrorSource, _ signed: SignedCheckpoint, _ claims: [MirrorClaim]) {
    self.signed = signed
    self.claims = claims
    byEntries = MirrorGrowth(claimed: Set(claims.map(\.size)))
    levels = MirrorLevels(source, size: signed.size)
  }

  mutating func run(_ progress: (UInt64, UInt64) -> Void) throws(MirrorSourceError) {
    let width = UInt64(Tile.widthMax)
    for index in 0..<(signed.size.count + width - 1) / width where !isBroken {
      try readTile(index)
      if index % 64 == 0 { progress(byEntries.frontier.size.count, signed.size.count) }
    }
  }

  private mutating func readTile(_ index: UInt64) throws(MirrorSourceError) {
    let tile = levels.tile(.entries, index)
    let bundle = try levels.bundle(tile)
    let hashes = try levels.hashes(levels.tile(.hashes(level: 0), index))
    if bundle == nil { context = LineContext(before: tile.seqs.upperBound + 1) }
    for offset in 0..<tile.width {
      let seq = tile.seqs.lowerBound + UInt64(offset)
      let own = bundle.map { leaf(of: $0, offset, seq) }
      let kept = hashes?[offset]
      guard let byEntry = own ?? kept, let byHash = kept ?? own else {
        isBroken = true
        return
      }
      if byEntry != byHash {
        if byHashes == nil { byHashes = byEntries }
        differing.append(seq)
      }
      try byEntries.append(byEntry, &levels)
      try byHashes?.append(byHash, &levels)
    }
  }

  /// The leaf hash of an entry, which is also checked as a line of a ledger.
  private mutating func leaf(of bundle: EntryBundle, _ offset: Int, _ seq: UInt64) -> Hash {
    bundle.bytes.withUnsafeBytes { bytes in
      let entry = UnsafeRawBufferPointer(rebasing: bytes[bundle.entries[offset]])
      do throws(EntryFault) {
        _ = try context.step(entry)
      } catch {
        entryFaults.append((seq, error))
        context = LineContext(before: seq + 1)
      }
      return leafHash(of: entry)
    }
  }

  /// Judges what was found, and writes it down.
  func conclude(_ report: inout MirrorVerifier.Report) {
    report.entryCount = byEntries.frontier.size.count
    report.fileCount = levels.fileCount + 1
    report.ledgerCheckpointCount = claims.count
    report.faults += levels.faults
    let isByEntries = !isBroken && byEntries.frontier.root == signed.root
    let isByHashes = !isBroken && byHashes?.frontier.root == signed.root
    var told: [MirrorFault] = differing.prefix(Self.toldCount).map { seq in
      let (index, offset) = (seq - 1).quotientAndRemainder(dividingBy: UInt64(Tile.widthMax))
      let hashes = levels.tile(.hashes(level: 0), index).path
      if isByEntries { return .hash(file: hashes, index: Int(offset)) }
      guard isByHashes else { return .contradiction(file: hashes, index: Int(offset), seq: seq) }
      return .entryChanged(file: levels.tile(.entries, index).path, index: Int(offset), seq: seq)
    }
    let changed = isByEntries ? [] : Set(differing)
    for (seq, fault) in entryFaults.prefix(Self.toldCount) where !changed.contains(seq) {
      let (index, offset) = (seq - 1).quotientAndRemainder(dividingBy: UInt64(Tile.widthMax))
      told.append(.entry(file: levels.tile(.entries, index).path, index: Int(offset), seq: seq, fault))
    }
    report.faults += told
    guard isByEntries || isByHashes else {
      if !isBroken, differing.isEmpty { report.faults.append(.root(of: "checkpoint", size: signed.size)) }
      return
    }
    let growth = isByEntries ? byEntries : byHashes ?? byEntries
    for (level, index) in growth.differences.sorted(by: { $0.key < $1.key }) {
      let (number, offset) = index.quotientAndRemainder(dividingBy: UInt64(Tile.widthMax))
      report.faults.append(.hash(file: levels.tile(.hashes(level: level), number).path, index: Int(offset)))
    }
    for claim in claims where growth.roots[claim.size] != claim.root {
      report.faults.append(.root(of: claim.name, size: claim.size))
    }
  }
}
