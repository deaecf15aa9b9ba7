import Merkle

/// The verifier's one pass over the log: grows the tree from the lines and holds it against `tree/` and the claims.
struct LogReading {
  private let place: LedgerPlace
  private let newest: SignedCheckpoint
  private let claims: [Claim]
  private var walk: LogWalk
  private var frontier: Frontier
  private var levels: TreeLevels
  private let startSize: TreeSize
  private let startDamage: Damage?

  // What was found.
  private var fault: Damage?
  /// The first entry, of those behind the last claim that held, whose leaf hash is not the one in `tree/0`.
  private var firstDifference: UInt64?
  private var firstBrokenClaim: Claim?
  private var cutClaims: [Claim] = []
  private var lastHeld: Claim?
  /// The last one of a smaller size.
  private var heldBefore: Claim?
  private var heldCount = 0
  /// The ends of batches: the last one, the last one before `firstDifference`, and the last one before a broken claim.
  private var batchEnd: TreeSize
  private var batchEndBeforeDifference: TreeSize

  /// Starts at the first entry, or behind those of a trusted checkpoint.
  static func start(
    _ place: LedgerPlace, newest: SignedCheckpoint, claims: [Claim], trusted: Verifier.Pinned?
  ) throws(LedgerError) -> LogReading {
    let trusted = trusted.flatMap { $0.checkpoint.size <= newest.size ? $0 : nil }
    let size = trusted?.checkpoint.size ?? .empty
    let frontier: Frontier
    do throws(TreeFault) {
      frontier = try Frontier(size: size, of: TreeFiles(place, .read))
    } catch {
      throw LedgerError(error)
    }
    var damage: Damage?
    if let trusted, frontier.root != trusted.checkpoint.root {
      damage = .root(seq: 1, size: size, file: trusted.name)
    }
    let walk = try LogReading.walk(place, behind: size, to: newest.size)
    return LogReading(place, newest, claims, frontier, damage, walk)
  }

  private init(
    _ place: LedgerPlace, _ newest: SignedCheckpoint, _ claims: [Claim], _ frontier: Frontier, _ damage: Damage?,
    _ walk: LogWalk
  ) {
    self.place = place
    self.newest = newest
    self.claims = claims
    self.frontier = frontier
    self.walk = walk
    levels = TreeLevels(place, size: newest.size)
    levels.skip(to: frontier.size)
    startSize = frontier.size
    startDamage = damage
    batchEnd = frontier.size
    batchEndBeforeDifference = frontier.size
  }

  /// A walk that starts behind the first `size` entries.
  static func walk(
    _ place: LedgerPlace, behind size: TreeSize, to end: TreeSize
  ) throws(LedgerError) -> LogWalk {
    guard size > .empty else { return LogWalk(place, size: end) }
    let segment = place.segments.segment(of: size.count)
    if size.count == segment.lastSeq { return LogWalk(place, size: end, from: place.segments.segment(after: segment)) }
    var before = LogWalk(place, size: size, from: segment)
    while try before.next() != nil {}
    return LogWalk(place, size: end, from: LogEnd(segment: segment, offset: before.offset), after: before.context)
  }

  /// Reads to the end, or to the first line that is none.
  mutating func run(_ progress: (@Sendable (UInt64, UInt64) -> Void)?) throws(LedgerError) {
    var nextClaim = 0
    do throws(LedgerError) {
      while let step = try walk.next() {
        var isAsInTree = true
        var failure: FileSystemError?
        frontier.append(step.leaf) { level, hash in
          do throws(FileSystemError) {
            let isSame = try levels.compare(hash, level: level)
            if level == 0 { isAsInTree = isSame }
          } catch {
            failure = error
          }
        }
        if let failure { throw .file(failure) }
        if !isAsInTree, firstDifference == nil {
          firstDifference = step.seq
          batchEndBeforeDifference = batchEnd
        }
        if step.endsBatch { batchEnd = TreeSize(step.seq) }
        while nextClaim < claims.count, claims[nextClaim].size.count == step.seq {
          hold(claims[nextClaim], endsBatch: step.endsBatch)
          nextClaim += 1
        }
        if step.seq % 65_536 == 0 { progress?(step.seq, newest.size.count) }
      }
    } catch {
      guard case .damaged(let damage) = error else { throw error }
      fault = damage
    }
    progress?(frontier.size.count, newest.size.count)
  }

  private mutating func hold(_ claim: Claim, endsBatch: Bool) {
    guard frontier.root == claim.root else {
      if firstBrokenClaim == nil {
        firstBrokenClaim = claim
        // Two claims of one size: what one of them holds up is no sounder for it.
        if lastHeld?.size == claim.size { lastHeld = heldBefore }
      }
      return
    }
    heldCount += 1
    if !endsBatch { cutClaims.append(claim) }
    guard firstBrokenClaim == nil else { return }
    if let lastHeld, lastHeld.size < claim.size { heldBefore = lastHeld }
    lastHeld = claim
    // Up to here the log is what was signed: where the tree differs, the tree is wrong.
    firstDifference = nil
  }

  /// Judges what was found, and writes it down.
  mutating func conclude(_ report: inout VerificationReport) throws(LedgerError) {
    let isLogAsSigned = fault == nil && frontier.root == newest.root
    report.entryCount = frontier.size.count - startSize.count
    report.checkpointCount = heldCount
    report.missingLevels = levels.missing
    if let startDamage { report.damages.append(startDamage) }
    for claim in cutClaims { report.damages.append(.batchCut(seq: claim.size.count, file: claim.name)) }

    var sound = batchEnd
    if isLogAsSigned {
      report.damages += levels.damages()
      if let broken = firstBrokenClaim {
        sound = lastHeld?.size ?? startSize
        report.damages.append(.root(seq: sound.count + 1, size: broken.size, file: broken.name))
      }
    } else {
      report.damages += try levels.recomputed(frontierAt: startSize, place)
      let (damage, soundSize) = logDamage()
      sound = soundSize
      report.damages.append(damage)
    }
    report.soundSize = startDamage == nil ? sound : .empty
    if let held = lastHeld, held.size <= report.soundSize { report.soundCheckpoint = held.signed }
    if fault == nil {
      report.unpublishedByteCount = try place.byteCount(behind: LogEnd(segment: walk.segment, offset: walk.offset))
    }
  }

  /// The first thing wrong with a log that does not give the signed root, and how far it is sound.
  private func logDamage() -> (Damage, TreeSize) {
    let good = lastHeld?.size ?? startSize
    if let seq = firstDifference, seq < fault?.seq ?? .max {
      let file = place.segmentPath(place.segments.segment(of: seq))
      return (.changed(seq: seq, file: file), batchEndBeforeDifference)
    }
    if let fault { return (fault, batchEnd) }
    let broken = firstBrokenClaim
    let file = broken?.name ?? place.checkpointPath
    return (.root(seq: good.count + 1, size: broken?.size ?? newest.size, file: file), good)
  }
}
