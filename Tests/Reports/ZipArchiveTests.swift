import Foundation
import Reports
import Testing

/// What Python's zipfile and Info-ZIP say of the archives is in tools/hard/evidence.
@Suite struct ZipArchiveTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("zip-\(UUID().uuidString)").path
  private let files = [
    ZipFile("b/2.txt", Array("hai".utf8)), ZipFile("a.txt", Array(repeating: 0x61, count: 100_000)),
    ZipFile("empty", []),
  ]

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")) }

  @Test func `the same files give the same bytes, whenever and wherever they are written`() throws {
    try ZipArchive(files).write(to: "\(folder)/one.zip")
    setenv("TZ", "Asia/Ho_Chi_Minh", 1)
    tzset()
    try ZipArchive(files).write(to: "\(folder)/two.zip")
    #expect(try bytes("one.zip") == bytes("two.zip"))
    #expect(try bytes("one.zip").starts(with: [0x50, 0x4b, 3, 4]))
    #expect(try bytes("one.zip").count < 1_000)
  }

  @Test func `another order gives other bytes, and one that is there is replaced whole`() throws {
    try ZipArchive(files).write(to: "\(folder)/one.zip")
    let first = try bytes("one.zip")
    try ZipArchive(files.reversed()).write(to: "\(folder)/one.zip")
    #expect(try bytes("one.zip") != first)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["one.zip"])
  }

  @Test func `a folder that is not there and two files of one name are refused, and nothing is left behind`() throws {
    #expect(throws: ZipFault.self) { try ZipArchive(files).write(to: "\(folder)/none/one.zip") }
    #expect(throws: ZipFault.self) { try ZipArchive(files + [files[0]]).write(to: "\(folder)/one.zip") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
  }
}
