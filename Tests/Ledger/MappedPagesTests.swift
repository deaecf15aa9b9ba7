import Glibc
import Merkle
import Testing

@testable import Ledger

/// A page that the disk cannot give ends no reader. A file that is cut short behind its mapping stands in for a bad sector:
/// both raise SIGBUS.
struct MappedPagesTests {
  @Test func `a page that is gone reads as zeros, and is told`() throws {
    let scratch = Scratch()
    let disk = PosixFileSystem()
    let file = try disk.open("\(scratch.path)/file", .create(permissions: 0o600))
    try file.write([UInt8](repeating: 7, count: 3 * 4096), at: 0)
    let whole = try disk.map("\(scratch.path)/file", byteCount: 3 * 4096)
    let other = try disk.map("\(scratch.path)/file", byteCount: 4096)
    try file.truncate(to: 4096)
    #expect(whole.bytes[4095] == 7 && !whole.isTorn)
    #expect(whole.bytes[2 * 4096] == 0 && whole.isTorn)
    #expect(other.bytes[0] == 7 && !other.isTorn)
  }

  @Test func `a reader whose segment is cut short says that it cannot be read, and reads on when it is there again`()
    throws
  {
    let scratch = Scratch()
    let place = LedgerPlace(folder: "\(scratch.path)/l")
    try newLedger(place)
    let writer = try openWriter(place)
    _ = try writer.commit([try batch(2...200, at: 1)])
    try writer.close()
    let reader = try LedgerReader.open(place)
    let slice = try #require(try reader.slice(from: Position(seq: 1)))
    let path = place.segmentPath(place.segments.segment(of: 1))
    let file = try place.files.open(path, .readWrite)
    let bytes = try file.bytes(0..<(try file.byteCount()))
    try file.truncate(to: 4096)
    var count = 0
    let isWhole = slice.forEachLine { _, line in
      count += 1
      return line.first == UInt8(ascii: "{")
    }
    #expect(!isWhole && count < 200)
    let expected = LedgerError.file(FileSystemError(.read, path, code: EIO))
    #expect(throws: expected) { try slice.checkReadable() }
    try file.write(bytes, at: 0)
    #expect(try lines(reader).count == 200)
  }

  @Test func `any other bus error ends the process as ever`() async {
    await #expect(processExitsWith: .failure) {
      let disk = PosixFileSystem()
      let path = "/tmp/ledger-bus-\(getpid())"
      let file = try disk.open(path, .create(permissions: 0o600))
      try file.write([1], at: 0)
      withExtendedLifetime(try disk.map(path, byteCount: 1)) {}
      let own = open(path, O_RDWR)
      unlink(path)
      ftruncate(own, 0)
      let start = mmap(nil, 4096, PROT_READ, MAP_SHARED, own, 0)
      exit(Int32(start?.load(as: UInt8.self) ?? 0))
    }
  }
}
