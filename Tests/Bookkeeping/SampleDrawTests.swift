import Bookkeeping
import Merkle
import Testing

/// The expected places were worked out with Python's hashlib, apart from this code:
///
///     seed = hashlib.sha256(bytes(range(32)) + inspection.encode() + b"\0" + value.encode()).digest()
///     place = int.from_bytes(hashlib.sha256(seed + i.to_bytes(4, "big")).digest(), "big") % frame    # i = 0, 1, 2, …
@Suite struct `Draws of samples` {
  private func draw(_ inspection: String = "in-ns-2024", _ value: String = "482913") throws -> SampleDraw {
    SampleDraw(root: try #require(Hash(bytes: (0..<32).map { UInt8($0) })), inspection: inspection, value: value)
  }

  @Test(arguments: [
    (2, 5, [4, 3]), (7, 7, [0, 1, 4, 2, 3, 6, 5]), (1, 1, [0]), (4, 1_000_000, [735_034, 824_568, 456_298, 304_140]),
    (3, 3, [1, 2, 0]), (6, 300, [34, 68, 98, 140, 3, 11]),
  ])
  func `places are those that another program draws`(count: Int, frameSize: Int, expected: [Int]) throws {
    let draw = try draw()
    #expect(draw.seed.hex == "1cfde08bec677caae5488303afa5b41f4b622db1362aa129688ecc94186048e5")
    #expect(draw.places(count, of: frameSize) == expected)
  }

  @Test func `the value's own bytes and the border between id and value count`() throws {
    let vietnamese = try draw("in-ns-2024", "giải đặc biệt 482913")
    #expect(vietnamese.seed.hex == "0b4d4dab9124c60914088ba90d832ccee76d3d06c9c8badb87e6bd93e4915e25")
    #expect(vietnamese.places(2, of: 5) == [0, 4])
    #expect(try draw("in-1", "x").places(2, of: 5) == [2, 4])
    #expect(try draw("in-", "1x").places(2, of: 5) == [4, 0])
  }

  @Test func `a frame that is too small gives nothing`() throws {
    #expect(try draw().places(6, of: 5).isEmpty)
    #expect(try draw().places(0, of: 5).isEmpty)
    #expect(try draw().places(1, of: 0).isEmpty)
  }
}
