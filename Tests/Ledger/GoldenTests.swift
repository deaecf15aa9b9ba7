import Ledger
import Testing

@testable import Merkle

/// Golden/ledger was made by Golden/make.py, which shares no code with the ledger: it freezes the format.
struct GoldenTests {
  private static let folder = String(#filePath.dropLast("GoldenTests.swift".count)) + "Golden"

  private static func file(_ name: String, in ledger: String = "ledger") throws -> [UInt8] {
    let file = try PosixFileSystem().open("\(folder)/\(name == "ledger.key" ? "" : "\(ledger)/")\(name)", .read)
    var bytes = [UInt8](repeating: 0, count: Int(try file.byteCount()))
    _ = try bytes.withUnsafeMutableBytes { try file.read(into: $0, at: 0) }
    return bytes
  }

  private static let names = [
    "LEDGER", "checkpoint", "checkpoints/1", "checkpoints/6", "log/00000000000000000001.jsonl", "tree/0",
  ]

  @Test func `a ledger made by Python verifies`() throws {
    let report = try Verifier(LedgerPlace(folder: GoldenTests.folder + "/ledger")).verify()
    #expect(report.damages == [])
    #expect(report.strays == [])
    #expect(report.entryCount == 6)
    #expect(report.checkpointCount == 3)
    #expect(report.checkpoint?.root.hex == "41451b487da243772b3daa692452a915739c0aa83f51ab93fffb574704c8bbbe")
  }

  @Test func `the writer makes the same bytes as Python, file by file`() throws {
    // The ledger as it was after its first entry.
    let disk = SimulatedDisk()
    for folder in ["/l", "/l/log", "/l/tree", "/l/checkpoints"] { try disk.makeFolder(folder) }
    disk["/l.key"] = try GoldenTests.file("ledger.key")
    disk["/l/LEDGER"] = try GoldenTests.file("LEDGER")
    disk["/l/checkpoint"] = try GoldenTests.file("checkpoints/1")
    disk["/l/checkpoints/1"] = try GoldenTests.file("checkpoints/1")
    let log = try GoldenTests.file("log/00000000000000000001.jsonl")
    disk["/l/log/00000000000000000001.jsonl"] = Array(log.prefix { $0 != 0x0A }) + [0x0A]
    disk["/l/tree/0"] = Array(try GoldenTests.file("tree/0").prefix(32))

    func draft(
      _ id: String, _ type: String, _ what: String, version: UInt16 = 1, doc: String? = nil, plan: String? = nil,
      re: UInt64? = nil
    ) throws -> EntryDraft {
      try EntryDraft(
        by: "a-golden", doc: doc, id: id, on: "2023-12-10", plan: plan, re: re, type: type, unit: "w-1",
        version: version, what: Array(what.utf8))
    }
    let writer = try openWriter(LedgerPlace(folder: "/l", files: disk))
    #expect(writer.recovery.isClean)
    let same = try #require(Moment(text: "2023-12-14T03:21:07.123Z"))
    let next = try #require(Moment(text: "2023-12-15T00:00:00.000Z"))
    _ = try writer.commit([
      Batch(
        [
          try draft(
            "g:2", "household.exited-poverty", #"{"household":"h-4k2m9q","toStatus":"near-poor"}"#,
            doc: "5bb626f4973a4d80adb3d956673807597303a694d5124d9c2298b1fa2811810f", plan: "p-1", re: 1)
        ], at: same)
    ])
    _ = try writer.commit([
      Batch(
        [
          try draft("g:3", "unit.renamed", #"{"name":"Xã Nùng Trí Cao"}"#),
          try draft("g:4", "figure.published", #"{"counts":[1,-2,9007199254740991],"final":false}"#, version: 2),
          try draft("g:5", "unit.renamed", "{\"a\":{\"b\":{}},\"name\":\"\\\"\\\\\\n\u{7F}\"}"),
        ], at: next),
      Batch([try draft("g:6", "household.registered", "{}", re: 5)], at: next),
    ])
    try writer.close()
    for name in GoldenTests.names {
      #expect(disk["/l/\(name)"] == (try GoldenTests.file(name)), "\(name)")
    }
  }

  @Test func `a ledger whose key Python rotated verifies, and goes on under the second key`() throws {
    let report = try Verifier(LedgerPlace(folder: GoldenTests.folder + "/rotated")).verify()
    #expect(report.damages == [] && report.strays == [])
    #expect(report.entryCount == 7 && report.checkpointCount == 3)

    let disk = SimulatedDisk()
    for folder in ["/l", "/l/log", "/l/tree", "/l/checkpoints"] { try disk.makeFolder(folder) }
    for name in GoldenTests.names { disk["/l/\(name)"] = try GoldenTests.file(name, in: "rotated") }
    let place = LedgerPlace(folder: "/l", files: disk)
    let identity = try place.identity()
    #expect(identity.fileBytes == (try GoldenTests.file("LEDGER", in: "rotated")))
    // The first key signs no more.
    disk["/l.key"] = try GoldenTests.file("ledger.key")
    #expect(throws: LedgerError.otherKey(path: "/l.key")) { try openWriter(place) }
    // The seed of bytes 32 to 63, as make.py has it.
    let key = SigningKey(name: try KeyName("golden.example/so-cai"), seed: Secret((32..<64).map { UInt8($0) }))
    #expect(key.verifierKey == identity.newestKey)
    disk["/l.key"] = Array((key.text + "\n").utf8)
    let writer = try openWriter(place)
    #expect(writer.recovery.isClean)
    let later = Moment(milliseconds: second(0).milliseconds + 86_400_000)
    _ = try writer.commit([Batch([try draft(2)], at: later)])
    try writer.close()
    #expect(try Verifier(place).verify().damages == [])
  }
}
