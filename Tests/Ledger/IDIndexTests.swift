import Merkle
import Testing

@testable import Ledger

struct IDIndexTests {
  private let disk = SimulatedDisk()
  private var place: LedgerPlace { LedgerPlace(folder: "/l", files: disk, entriesPerSegment: 64) }

  /// A writer of a new ledger with entries e-1 to e-`count`.
  private func ledger(_ count: Int) throws -> LedgerWriter {
    try newLedger(place)
    let writer = try openWriter(place)
    if count > 1 { _ = try writer.commit([try batch(2...count, at: 1)]) }
    try writer.publishDurably()
    return writer
  }

  private func open(_ writer: LedgerWriter, runCount: Int = 16, marking: [String] = []) throws -> IDIndex {
    try IDIndex.open(try LedgerReader.open(place), writer.signingKey, marking: marking, runCount: runCount)
  }

  private func seqs(_ ids: IDIndex, _ numbers: ClosedRange<Int>) throws -> [UInt64?] {
    try numbers.map { try ids.position(of: "e-\($0)")?.seq }
  }

  private var runNames: [String] { ((try? disk.list("/l/derived/ids")) ?? []).filter { $0 != "list" } }

  @Test func `SipHash-2-4 gives the values of its authors`() {
    // Key 00 01 … 0f; the messages of 0, 1, 8 and 15 bytes 00 01 …: the first table of the reference implementation.
    let hash = KeyedHash(0x0706_0504_0302_0100, 0x0f0e_0d0c_0b0a_0908)
    let expected: [Int: UInt64] = [
      0: 0x726f_db47_dd0e_0e31, 1: 0x74f8_39c5_93dc_67fd, 8: 0x93f5_f579_9a93_2462, 15: 0xa129_ca61_49be_45e5,
    ]
    for (count, value) in expected {
      #expect(Array((0..<15).map { UInt8($0) }.prefix(count)).withUnsafeBytes { hash($0) } == value)
    }
  }

  @Test(arguments: [1, 2, 15, 16, 17, 31, 200, 1000])
  func `every id is found where it stands, no other one is, in memory and from the disk`(count: Int) throws {
    let writer = try ledger(count)
    for _ in 0..<2 {
      let ids = try open(writer)
      #expect(ids.count == UInt64(count))
      #expect(try seqs(ids, 1...count) == (1...UInt64(count)).map { $0 })
      #expect(try seqs(ids, (count + 1)...(count + 50)).allSatisfy { $0 == nil })
      #expect(try ids.position(of: "") == nil)
      ids.close()
    }
    #expect(!runNames.isEmpty)
  }

  @Test func `ids that come one by one become runs, each at least twice as long as the next`() throws {
    let writer = try ledger(1)
    let reader = try LedgerReader.open(place)
    let ids = try IDIndex.open(reader, writer.signingKey, marking: [], runCount: 16)
    for number in 2...700 {
      _ = try writer.commit([try batch(number...number, at: Int64(number))])
      reader.advance(to: writer.checkpoint)
      ids.append("e-\(number)", isMarked: false)
      if number % 97 == 0 { #expect(try seqs(ids, 1...number) == (1...UInt64(number)).map { $0 }) }
    }
    ids.close()
    let counts = ids.state.withLock { $0.runs.map(\.description.count) }
    #expect(counts.reduce(0, +) >= 688)
    #expect(zip(counts, counts.dropFirst()).allSatisfy { $0 >= 2 * $1 })
    #expect(runNames.count == counts.count)
    #expect(try seqs(ids, 1...700) == (1...700).map { $0 })
  }

  @Test func `what is in the index is not read from the log again, what came since is`() throws {
    let writer = try ledger(100)
    try open(writer).close()
    _ = try writer.commit([try batch(101...140, at: 2)])
    try writer.publishDurably()
    var read: [UInt64] = []
    let ids = try IDIndex.open(
      try LedgerReader.open(place), writer.signingKey, marking: [], runCount: 16,
      progress: { seq, _ in read.append(seq) })
    #expect(try seqs(ids, 1...141) == (1...140).map { $0 } + [nil])
    #expect(read.first == 101)
  }

  @Test func `entries of a marked type are remembered over openings`() throws {
    let writer = try ledger(50)
    var first = try open(writer, marking: ["household.registered"])
    #expect(first.marked.map(\.seq) == Array(1...50))
    first.close()
    first = try open(writer, marking: ["household.registered"])
    #expect(first.marked.map(\.seq) == Array(1...50))
    #expect(try open(writer, runCount: 16, marking: ["another.type"]).count == 50)
  }

  @Test func `a changed byte anywhere in the index is noticed, and nobody is told a wrong miss`() throws {
    let writer = try ledger(400)
    try open(writer).close()
    let names = try #require(runNames.first)
    #expect(runNames.count == 1)
    let path = "/l/derived/ids/\(names)"
    let sound = try #require(disk[path])
    let list = try #require(disk["/l/derived/ids/list"])
    // Every byte that says something: hashes and places of both pages, the directory, some of what is left empty.
    let offsets = Array(stride(from: 0, to: sound.count, by: 101)) + [sound.count - 1]
    for offset in offsets {
      disk[path]?[offset] ^= 0x40
      do throws(IDIndexFault) {
        let ids = try IDIndex.open(
          try reader(), writer.signingKey, marking: [], runCount: 16)
        for number in 1...400 {
          let seq = try ids.position(of: "e-\(number)")?.seq
          #expect(seq == UInt64(number), "byte \(offset)")
        }
      } catch {
        guard case .differs = error else { throw error }
      }
      disk[path] = sound
      disk["/l/derived/ids/list"] = list
    }
    for offset in stride(from: 0, to: list.count, by: 17) {
      disk["/l/derived/ids/list"]?[offset] ^= 1
      let ids = try open(writer)
      #expect(try seqs(ids, 1...400) == (1...400).map { $0 })
      disk[path] = sound
      disk["/l/derived/ids/list"] = list
    }
  }

  private func reader() throws(IDIndexFault) -> LedgerReader {
    do throws(LedgerError) { return try LedgerReader.open(place) } catch { throw .log(error) }
  }

  @Test func `a page that changes while it is in use is noticed when it is read`() throws {
    let writer = try ledger(400)
    try open(writer).close()
    let path = "/l/derived/ids/\(try #require(runNames.first))"
    disk[path]?[100] ^= 1
    let ids = try open(writer)
    var faults = 0
    for number in 1...400 {
      do throws(IDIndexFault) {
        #expect(try ids.position(of: "e-\(number)")?.seq == UInt64(number))
      } catch {
        #expect(error == .differs(path: path))
        faults += 1
      }
    }
    // 340 of the 400 hashes stand on the changed page; who looks for the first of the next page looks there too.
    #expect((340...341).contains(faults))
    let anew = try IDIndex.open(
      try LedgerReader.open(place), writer.signingKey, marking: [], isTrusted: false, runCount: 16)
    #expect(try seqs(anew, 1...400) == (1...400).map { $0 })
  }

  @Test func `an index of a longer log, or of one that went on otherwise, is made anew`() throws {
    let writer = try ledger(30)
    let short = try LedgerReader.open(place)
    _ = try writer.commit([try batch(31...60, at: 2)])
    try writer.publishDurably()
    try open(writer).close()
    let path = "/l/derived/ids/list"
    let list = try #require(IDList(disk[path] ?? [], writer.identity.origin, writer.signingKey.verifierKey))
    #expect(list.size == TreeSize(60))
    let before = try IDIndex.open(short, writer.signingKey, marking: [], runCount: 16)
    #expect(try seqs(before, 1...60) == (1...30).map { $0 } + (31...60).map { _ in nil })

    var forged = list
    forged.root = .zero
    let note = try forged.note(writer.identity.origin, signedBy: writer.signingKey)
    disk[path] = Array(note.formatted.utf8)
    #expect(IDList(disk[path] ?? [], writer.identity.origin, writer.signingKey.verifierKey) == forged)
    #expect(try seqs(open(writer), 1...61) == (1...60).map { $0 } + [nil])
    #expect(disk[path] != Array(note.formatted.utf8))
  }

  @Test func `after a rotation the next key vouches for the index`() throws {
    let writer = try ledger(60)
    let ids = try open(writer)
    let next = SigningKey(generatingFor: try KeyName("ledger.example/test"))
    ids.adopt(next, try LedgerReader.open(place))
    let bytes = try #require(disk["/l/derived/ids/list"])
    #expect(IDList(bytes, writer.identity.origin, next.verifierKey) != nil)
    #expect(IDList(bytes, writer.identity.origin, writer.signingKey.verifierKey) == nil)
  }
}
