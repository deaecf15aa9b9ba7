import Events
import Testing

/// Whatever the bytes, the decoder answers with a value or a fault; and what it accepts is exactly what it would write.
struct MutationTests {
  /// SplitMix64, so that a failure can be run again.
  struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var z = state
      z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
      z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
      return z ^ (z >> 31)
    }
  }

  @Test func `a hundred random changes to every sample never trap and never decode to something else`() throws {
    var random = Random(state: 20_231_210)
    let alphabet = Array(#"{}[]",:\0123456789abcdefu-.etrnl "#.utf8) + [0, 0x1f, 0x80, 0xc3, 0xff]
    for sample in try CatalogSamples().samples() {
      let type = try #require(EventType(sample.type))
      for _ in 0..<100 {
        var bytes = sample.bytes
        for _ in 0...Int.random(in: 0...2, using: &random) where !bytes.isEmpty {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          switch Int.random(in: 0...4, using: &random) {
          case 0: bytes[place] = alphabet.randomElement(using: &random) ?? 0
          case 1: bytes.remove(at: place)
          case 2: bytes.insert(alphabet.randomElement(using: &random) ?? 0, at: place)
          case 3: bytes.removeSubrange(place...)
          default: bytes += bytes[place...]
          }
        }
        var symbols = Symbols()
        if let event = try? decoded(type, bytes, isInLog: false, &symbols) {
          #expect(encoded(event, symbols) == bytes)
        }
      }
    }
  }

  @Test func `a line cut anywhere, or with any byte changed, never traps`() {
    let text =
      #"{"at":"2023-12-14T03:21:07.123Z","by":"a-7f3k","id":"e-1","on":"2023-12-10","seq":1234,"#
      + #""type":"household.exited-near-poverty","unit":"u-7","v":1,"what":{"household":"h-1","review":"r-1","standard":"s-1"}}"#
    let whole = Array(text.utf8)
    #expect(decodes(whole))
    for count in whole.indices { #expect(!decodes(Array(whole.prefix(count)))) }
    for place in whole.indices {
      for byte: UInt8 in [0, 0x22, 0x2c, 0x5c, 0x7b, 0x7d, 0xff] {
        var changed = whole
        changed[place] = byte
        _ = decodes(changed)
      }
    }
    #expect(!decodes(whole + [0x7d]))
  }

  private func decodes(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var symbols = Symbols()
      guard var line = try? LineDecoder.log.decode(bytes, &symbols) else { return false }
      return (try? Event(line.header.type, &line.payload, &symbols)) != nil
    }
  }
}
