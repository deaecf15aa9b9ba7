import Merkle
import Testing

@testable import Ledger

/// A story whose days end at 1, 3, 300 and 600 entries, so that these checkpoints are kept; then 700 entries.
/// Tiles of 700 leaves: two full ones of level 0 and one of 188; one of level 1 with 2 hashes. Of 300: 44 and 1; of 600: 88
/// and 2; of 3 and 1: 3 and 1 leaves. `tile/0/000` and `/001` are full, so that their partial ones are of kept sizes only.
@Suite struct TileExportTests {
  static let files = """
    checkpoint tile/0/000 tile/0/000.p/1 tile/0/000.p/3 tile/0/001 tile/0/001.p/44 tile/0/002.p/188 tile/0/002.p/88
    tile/1/000.p/1 tile/1/000.p/2 tile/entries/000 tile/entries/000.p/1 tile/entries/000.p/3 tile/entries/001
    tile/entries/001.p/44 tile/entries/002.p/188 tile/entries/002.p/88
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  let disk = SimulatedDisk()
  let place: LedgerPlace

  init() throws {
    place = LedgerPlace(folder: "/l", files: disk)
    try newLedger(place)
    try extend([(2...2, 1), (3...3, 86_400), (4...299, 86_401), (300...300, 172_800), (301...599, 172_801)])
    try extend([(600...600, 259_200), (601...700, 259_201)])
  }

  func extend(_ batches: [(ClosedRange<Int>, Int64)]) throws {
    let writer = try openWriter(place)
    for (numbers, at) in batches {
      _ = try writer.commit([batch(numbers, at: at)])
      try writer.publishDurably()
    }
    try writer.close()
  }

  func export(_ folder: String = "/m") throws -> TileExport.Report {
    var export = try TileExport(LedgerReader.open(place), to: folder)
    return try export.run()
  }

  func mirror(_ folder: String = "/m") -> FolderMirror { FolderMirror(folder, files: disk) }

  func verify(_ folder: String = "/m", beside isBeside: Bool = false) throws -> MirrorVerifier.Report {
    try MirrorVerifier(mirror(folder), of: place.identity(), beside: isBeside ? LedgerReader.open(place) : nil).verify()
  }

  @Test func `the files are those that the text asks for`() throws {
    #expect(try export().writtenCount == Self.files.count - 1)
    #expect(try mirror().paths() == Self.files)
    #expect(try mirror().bytes(at: "checkpoint") == disk["/l/checkpoint"])
    let leaves = try #require(disk["/l/tree/0"])
    #expect(try mirror().bytes(at: "tile/0/001") == Array(leaves[256 * 32..<512 * 32]))
    #expect(try mirror().bytes(at: "tile/0/002.p/188") == Array(leaves[512 * 32..<700 * 32]))
    #expect(try mirror().bytes(at: "tile/1/000.p/2") == disk["/l/tree/1"])
    // A bundle is the log's lines, each with its length in place of its LF.
    let lines = try lines(LedgerReader.open(place))
    let bundle: [UInt8] = lines[512...].flatMap { line in
      [UInt8(line.utf8.count / 256), UInt8(line.utf8.count % 256)] + Array(line.utf8)
    }
    #expect(try mirror().bytes(at: "tile/entries/002.p/188") == bundle)
    let report = try verify(beside: true)
    #expect(report.isSound && report.entryCount == 700 && report.strays == [])
    // 1, 3, 300, 600 and 700.
    #expect(report.ledgerCheckpointCount == 5)
  }

  @Test func `a second run writes what is new alone, and takes away what a full tile replaced`() throws {
    _ = try export()
    #expect(try export().writtenCount == 0)
    try extend([(701...1100, 259_202)])
    let report = try export()
    // Entries and level 0: tiles 2 and 3 in full, 76 of the next; level 1: 4 hashes.
    #expect(report.writtenCount == 2 * 3 + 1)
    // Those of 700: 188 entries and hashes; level 1's tile is not full yet.
    #expect(report.removedCount == 2)
    let more = [
      "tile/0/002", "tile/0/003", "tile/0/004.p/76", "tile/entries/002", "tile/entries/003", "tile/entries/004.p/76",
      "tile/1/000.p/4",
    ]
    #expect(
      try Set(mirror().paths() ?? [])
        == Set(Self.files + more).subtracting(["tile/0/002.p/188", "tile/entries/002.p/188"]))
    #expect(try verify(beside: true).isSound)
    // What somebody deleted comes back.
    disk["/m/tile/0/001"] = nil
    #expect(try export().writtenCount == 1)
  }

  @Test func `a folder of something else, of another ledger or of more entries stays as it is`() throws {
    let other = LedgerPlace(folder: "/other", files: disk)
    try newLedger(other)
    var foreign = try TileExport(LedgerReader.open(other), to: "/m")
    _ = try foreign.run()
    #expect(throws: TileExportError.self) { try export() }
    #expect(throws: TileExportError.occupied(folder: "/l")) { try export("/l") }
    _ = try export("/n")
    let ahead = try #require(disk["/n/checkpoint"])
    // Behind by a hundred entries, as its checkpoint says: the partial tiles of today are written again.
    disk["/n/checkpoint"] = disk["/l/checkpoints/600"]
    #expect(try export("/n").writtenCount == 2)
    #expect(disk["/n/checkpoint"] == ahead)
  }

  @Test func `a ledger that lost entries does not write over a mirror that has them`() throws {
    _ = try export()
    let lines = try #require(disk["/l/log/00000000000000000001.jsonl"])
    let kept = try #require(disk["/l/checkpoints/600"])
    let end = lines.indices.filter { lines[$0] == 0x0A }[599] + 1
    disk["/l/log/00000000000000000001.jsonl"] = Array(lines[..<end])
    disk["/l/checkpoint"] = kept
    #expect(throws: TileExportError.ahead(folder: "/m", size: TreeSize(700), ledger: TreeSize(600))) { try export() }
    #expect(try verify(beside: true).faults == [.ledgerShort(ledger: TreeSize(600), mirror: TreeSize(700))])
  }

  @Test func `at every moment the mirror verifies at the checkpoint that it shows`() throws {
    _ = try export()
    try extend([(701...1100, 259_202)])
    let before = try #require(disk["/m/checkpoint"])
    // The run once more on disks that fail at each call in turn.
    var isDone = false
    var step = 0
    var seen: Set<[UInt8]> = []
    while !isDone {
      let cut = disk.afterPowerCut(keepingUnsynced: true)
      let limit = step
      cut.failing { _, _, number in number > limit ? 5 : nil }
      let place = LedgerPlace(folder: "/l", files: cut)
      do {
        var export = try TileExport(LedgerReader.open(place), to: "/m")
        _ = try export.run()
        isDone = true
      } catch { step += 7 }
      for found in [cut.afterPowerCut(), cut.afterPowerCut(keepingUnsynced: true)] {
        let report = try MirrorVerifier(FolderMirror("/m", files: found), of: place.identity(on: found)).verify()
        #expect(report.isSound, "\(report.faults)")
        seen.insert(try #require(found["/m/checkpoint"]))
      }
    }
    #expect(seen.count == 2 && seen.contains(before))
  }

  /// One bit of each byte, of every file.
  @Test func `every changed byte of a mirror is named, by file and place`() throws {
    _ = try export()
    for path in Self.files where path != "checkpoint" {
      let tile = try #require(Tile(path: path))
      let bytes = try #require(disk["/m/" + path])
      let bundle = EntryBundle(parsing: bytes, count: tile.width)
      // Every byte of the small ones; of the others a prime's multiples.
      for place in stride(from: 0, to: bytes.count, by: bytes.count < 600 ? 1 : 997) {
        var changed = bytes
        changed[place] ^= 1 << UInt8(place % 8)
        disk["/m/" + path] = changed
        let faults = try verify().faults
        switch tile.kind {
        case .hashes: #expect(faults == [.hash(file: path, index: place / 32)])
        case .entries:
          let index = bundle?.entries.firstIndex { place < $0.upperBound } ?? 0
          if bundle?.entries[index].contains(place) == true {
            #expect(faults == [.entryChanged(file: path, index: index, seq: tile.seqs.lowerBound + UInt64(index))])
          } else {
            // A changed length: the bundle falls apart, or an entry takes in bytes of the next one.
            #expect(faults.first == .notABundle(file: path, count: tile.width), "\(faults)")
          }
        }
      }
      disk["/m/" + path] = bytes
    }
    #expect(try verify().isSound)
  }

  @Test func `every changed byte of the mirror's checkpoint is refused`() throws {
    _ = try export()
    let bytes = try #require(disk["/m/checkpoint"])
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1 << UInt8(place % 8)
      disk["/m/checkpoint"] = changed
      let faults = try verify().faults
      guard faults.count == 1, case .checkpoint = faults[0] else {
        Issue.record("byte \(place): \(faults)")
        continue
      }
    }
  }

  @Test func `a file that is missing, short or long is named`() throws {
    _ = try export()
    for path in ["tile/0/001", "tile/0/002.p/188", "tile/1/000.p/2", "tile/entries/000", "tile/entries/002.p/188"] {
      let bytes = try #require(disk["/m/" + path])
      disk["/m/" + path] = nil
      #expect(try verify().faults == [.missing(file: path)])
      for changed in [Array(bytes.dropLast()), bytes + [0], []] {
        disk["/m/" + path] = changed
        let fault = try #require(try verify().faults.first)
        #expect("\(fault)".hasPrefix(path + " "))
      }
      disk["/m/" + path] = bytes
    }
    disk["/m/checkpoint"] = nil
    #expect(try verify().faults == [.noCheckpoint])
  }

  @Test func `a mirror with a full tile in place of its partial one is good`() throws {
    _ = try export()
    let old = try #require(disk["/m/checkpoint"])
    try extend([(701...1100, 259_202)])
    _ = try export()
    disk["/m/checkpoint"] = old
    let report = try verify(beside: true)
    #expect(report.isSound && report.entryCount == 700)
    // Tiles beyond the checkpoint belong to none that is shown.
    #expect(report.strays.count == 7, "\(report.strays)")
  }

  @Test func `a mirror of the same ledger's other history is found by the ledger`() throws {
    // The ledger once more from 600 on, with other entries and the same key.
    _ = try export()
    let fork = disk.afterPowerCut(keepingUnsynced: true)
    let other = LedgerPlace(folder: "/l", files: fork)
    let log = "/l/log/00000000000000000001.jsonl"
    let lines = try #require(fork[log])
    let end = lines.indices.filter { lines[$0] == 0x0A }[599] + 1
    fork[log] = Array(lines[..<end])
    fork["/l/checkpoint"] = fork["/l/checkpoints/600"]
    let writer = try openWriter(other)
    _ = try writer.commit([batch(2001...2100, at: 259_300)])
    try writer.close()
    let report = try MirrorVerifier(mirror(), of: place.identity(), beside: LedgerReader.open(other)).verify()
    #expect(report.faults == [.root(of: "the ledger's checkpoint", size: TreeSize(700))])
  }
}

extension LedgerPlace {
  /// The identity of the same ledger on another disk.
  fileprivate func identity(on disk: SimulatedDisk) throws -> LedgerIdentity {
    try LedgerPlace(folder: folder, files: disk).identity()
  }
}
