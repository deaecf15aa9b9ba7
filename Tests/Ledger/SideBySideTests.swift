import Merkle
import Testing

@testable import Ledger

/// The quick way through a sound log says "sound" only where the slow way does.
struct SideBySideTests {
  /// A line to be forged: when it was recorded, and whether its batch goes on.
  private struct Line {
    let at: Int64
    let more: Bool
  }

  /// A ledger of segments of 256 whose lines, tree and checkpoints agree and are signed, whatever the lines say of time and
  /// batches: what no writer of ours would write.
  private static func forged(
    _ lines: [Line], keptAt sizes: [Int] = []
  ) throws -> (place: LedgerPlace, disk: SimulatedDisk) {
    let disk = SimulatedDisk()
    let place = LedgerPlace(folder: "/l", files: disk, entriesPerSegment: 256)
    try newLedger(place)
    let identity = try place.identity()
    let key = try place.signingKey(of: identity)
    var logs: [[UInt8]] = []
    var frontier = Frontier()
    var pending = PendingHashes()
    func note() -> [UInt8] {
      let checkpoint = Checkpoint(origin: identity.origin, size: frontier.size, root: frontier.root)
      return Array(SignedNote(checkpoint, signedBy: key).formatted.utf8)
    }
    for (index, line) in lines.enumerated() {
      var bytes: [UInt8] = []
      try draft(index + 1).append(to: &bytes, seq: UInt64(index) + 1, at: second(line.at).utf8, more: line.more)
      if index % 256 == 0 { logs.append([]) }
      logs[logs.count - 1] += bytes
      frontier.append(leafHash(of: Array(bytes.dropLast()))) { pending.append($1, level: $0) }
      if sizes.contains(index + 1) { disk["/l/checkpoints/\(index + 1)"] = note() }
    }
    for (index, log) in logs.enumerated() {
      let segment = place.segments.segment(of: UInt64(index) * 256 + 1)
      disk[place.segmentPath(segment)] = log
    }
    try pending.write(to: TreeFiles(place, .readWrite), behind: .empty)
    disk["/l/checkpoints/1"] = nil
    disk["/l/checkpoint"] = note()
    return (place, disk)
  }

  /// Six hundred entries recorded one second after another, in batches that end at each entry of `ends`.
  private static func plain(_ count: Int = 600, ends: (Int) -> Bool = { _ in true }) -> [Line] {
    (1...count).map { Line(at: Int64($0), more: !ends($0)) }
  }

  private static func end(_ place: LedgerPlace) throws -> LogEnd? {
    let identity = try place.identity()
    let newest = try place.newestCheckpoint(of: identity)
    var claims = [Claim(size: newest.size, root: newest.root, name: "checkpoint", signed: newest)]
    for size in try place.keptSizes().sizes {
      let kept = try place.keptCheckpoint(size, of: identity)
      claims.append(Claim(size: size, root: kept.root, name: "\(size)", signed: kept))
    }
    return try SideBySideReading(place, newest: newest, claims: claims, progress: nil).soundEnd()
  }

  @Test func `a sound log ends where its last segment does, and the report counts all of it`() throws {
    let (place, disk) = try SideBySideTests.forged(SideBySideTests.plain(), keptAt: [100, 256, 513])
    let last = try #require(disk["/l/log/00000000000000000513.jsonl"])
    let end = try #require(try SideBySideTests.end(place))
    #expect(end == LogEnd(segment: place.segments.segment(of: 513), offset: UInt64(last.count)))
    let report = try Verifier(place).verify()
    #expect(report.isSound)
    #expect(report.entryCount == 600)
    #expect(report.checkpointCount == 4)
    #expect(report.soundSize.count == 600)
    #expect(report.soundCheckpoint?.size.count == 600)
    #expect(report.unpublishedByteCount == 0)
    disk["/l/log/00000000000000000513.jsonl"] = last + Array("{".utf8)
    #expect(try Verifier(place).verify().unpublishedByteCount == 1)
  }

  @Test func `a log of one segment is not cut`() throws {
    let (place, _) = try SideBySideTests.forged(SideBySideTests.plain(256))
    #expect(try SideBySideTests.end(place) == nil)
    #expect(try Verifier(place).verify().entryCount == 256)
  }

  @Test func `no changed byte of log, tree or kept checkpoint passes, and its entry is named`() throws {
    let (place, disk) = try SideBySideTests.forged(SideBySideTests.plain(), keptAt: [300])
    for firstSeq: UInt64 in [1, 257, 513] {
      let path = place.segmentPath(place.segments.segment(of: firstSeq))
      let good = try #require(disk[path])
      for index in stride(from: 0, to: good.count, by: 1013) {
        var bad = good
        bad[index] ^= 0x04
        disk[path] = bad
        #expect(try SideBySideTests.end(place) == nil, "\(path) byte \(index)")
        let seq = firstSeq + UInt64(good[..<index].count { $0 == 0x0A })
        #expect(try Verifier(place).verify().damages.first?.seq == seq, "\(path) byte \(index)")
      }
      disk[path] = good
    }
    for (level, count) in [(0, 600), (1, 2)] {
      let path = "/l/tree/\(level)"
      let good = try #require(disk[path])
      #expect(good.count == count * 32)
      for index in stride(from: 5, to: good.count, by: level == 0 ? 997 : 31) {
        var bad = good
        bad[index] ^= 0x80
        disk[path] = bad
        #expect(try SideBySideTests.end(place) == nil)
        #expect(try Verifier(place).verify().damages == [.tree(level: level, index: UInt64(index / 32))])
      }
      disk[path] = Array(good.dropLast())
      #expect(try SideBySideTests.end(place) == nil)
      disk[path] = nil
      #expect(try SideBySideTests.end(place) == nil)
      disk[path] = good
    }
    #expect(try SideBySideTests.end(place) != nil)
  }

  @Test func `a hash of the tree that no root rests on does not pass either`() throws {
    // From 65,536 leaves on, roots are worked out from level 2; level 1 is there for proofs alone.
    let (place, disk) = try SideBySideTests.forged(SideBySideTests.plain(65_540))
    let good = try #require(disk["/l/tree/1"])
    #expect(good.count == 256 * 32)
    var bad = good
    bad[7 * 32] ^= 0x01
    disk["/l/tree/1"] = bad
    #expect(try SideBySideTests.end(place) == nil)
    disk["/l/tree/1"] = good
    #expect(try SideBySideTests.end(place) != nil)
  }

  @Test func `a segment that is cut, or goes on behind its last entry, does not pass`() throws {
    let (place, disk) = try SideBySideTests.forged(SideBySideTests.plain())
    let path = "/l/log/00000000000000000257.jsonl"
    let good = try #require(disk[path])
    for bad in [Array(good.dropLast()), good + Array("{}\n".utf8), []] {
      disk[path] = bad
      #expect(try SideBySideTests.end(place) == nil)
      #expect(try !Verifier(place).verify().isSound)
    }
    disk[path] = nil
    #expect(try SideBySideTests.end(place) == nil)
    #expect(try Verifier(place).verify().damages.first?.seq == 257)
  }

  @Test func `time that goes back from one segment to the next does not pass`() throws {
    var lines = SideBySideTests.plain()
    lines[256] = Line(at: 255, more: false)
    let (place, _) = try SideBySideTests.forged(lines)
    #expect(try SideBySideTests.end(place) == nil)
    let damage = try #require(try Verifier(place).verify().damages.first)
    guard case .entry(257, _, let fault) = damage else {
      Issue.record("\(damage)")
      return
    }
    #expect(fault.reason == .timeGoesBack)
  }

  @Test(arguments: [(256, true), (257, false)])
  func `a batch that runs over a segment's end has one time`(at: Int64, passes: Bool) throws {
    var lines = SideBySideTests.plain { $0 != 256 }
    lines[256] = Line(at: at, more: false)
    let (place, _) = try SideBySideTests.forged(lines)
    #expect(try (SideBySideTests.end(place) != nil) == passes)
    #expect(try Verifier(place).verify().isSound == passes)
  }

  @Test func `a checkpoint inside a batch does not pass`() throws {
    let lines = (1...600).map { Line(at: 1, more: $0 == 300) }
    let (place, _) = try SideBySideTests.forged(lines, keptAt: [299, 300])
    #expect(try SideBySideTests.end(place) == nil)
    #expect(try Verifier(place).verify().damages == [.batchCut(seq: 300, file: "/l/checkpoints/300")])
    let (whole, _) = try SideBySideTests.forged(lines, keptAt: [299, 301])
    #expect(try SideBySideTests.end(whole) != nil)
    let (cut, _) = try SideBySideTests.forged((1...600).map { Line(at: 1, more: $0 == 600) })
    #expect(try SideBySideTests.end(cut) == nil)
    #expect(try Verifier(cut).verify().damages == [.batchCut(seq: 600, file: "/l/checkpoint")])
  }

  @Test func `a checkpoint of another history does not pass`() throws {
    let (place, disk) = try SideBySideTests.forged(SideBySideTests.plain(), keptAt: [300])
    let identity = try place.identity()
    let other = Checkpoint(origin: identity.origin, size: TreeSize(300), root: .zero)
    let note = SignedNote(other, signedBy: try place.signingKey(of: identity))
    disk["/l/checkpoints/300"] = Array(note.formatted.utf8)
    #expect(try SideBySideTests.end(place) == nil)
    #expect(try !Verifier(place).verify().isSound)
  }
}
