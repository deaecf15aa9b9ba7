import CanonicalJSON
import Testing

/// Strings: UTF-8, escapes, surrogates.
struct TextTests {
  /// Sequences that table 3-7 of the Unicode standard does not have.
  static let malformed: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
    [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xE2, 0x82, 0x28], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
    [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF0, 0x9F, 0x28, 0x82],
    [0xF0, 0x28, 0x98, 0x82], [0xF0, 0x9F, 0x98, 0x28], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE],
    [0xFF],
  ]

  @Test(arguments: malformed)
  func `bytes that are not UTF-8 are refused at the first byte of the sequence`(sequence: [UInt8]) {
    for padding in 0...9 {
      let before = Array(repeating: UInt8(ascii: "a"), count: padding)
      let fault = JSONFault(offset: 1 + padding, reason: .invalidUTF8)
      for after in ["\"", "abcdefghi\"", ""] {
        let bytes = Array("\"".utf8) + before + sequence + Array(after.utf8)
        #expect(CanonicalJSON.fault(in: bytes) == fault)
        #expect(throws: fault) { try JSON(parsing: bytes) }
      }
    }
  }

  @Test func `a scalar survives as itself and escaped, and has one canonical spelling`() throws {
    let short: [UInt32: String] = [8: "b", 9: "t", 10: "n", 12: "f", 13: "r", 34: "\"", 92: "\\"]
    // All up to U+01FF, then the ends of each row of 256: every length and every edge.
    let values = (0...0x10FFFF as ClosedRange<UInt32>).filter { $0 < 0x200 || $0 & 0xFF == 0 || $0 & 0xFF == 0xFF }
    for scalar in values.compactMap(Unicode.Scalar.init) {
      let text = String(Character(scalar))
      let spelling: String
      if let letter = short[scalar.value] {
        spelling = "\\" + letter
      } else if scalar.value < 0x20 {
        spelling = escaped(UInt16(scalar.value))
      } else {
        spelling = text
      }
      let canonical = Array("\"\(spelling)\"".utf8)
      #expect(JSON.string(text).canonicalBytes() == canonical)
      #expect(CanonicalJSON.fault(in: canonical) == nil)
      #expect(try JSON(parsing: canonical) == .string(text))
      #expect(try JSON(parsing: "\"" + text.utf16.map(escaped).joined() + "\"") == .string(text))
    }
  }

  private func escaped(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  @Test func `a quote or a backslash is found at every distance from the start and the end`() {
    for before in 0...20 {
      for after in 0...20 {
        let a = String(repeating: "a", count: before)
        let b = String(repeating: "b", count: after)
        #expect(CanonicalJSON.fault(in: Array("\"\(a)\\n\(b)\"".utf8)) == nil)
        let open = Array("\"\(a)\\\"\(b)".utf8)
        #expect(CanonicalJSON.fault(in: open) == JSONFault(offset: before + after + 3, reason: .unexpectedEnd))
        let loose = Array("\"\(a)\"\(b)\"".utf8)
        #expect(CanonicalJSON.fault(in: loose) == JSONFault(offset: before + 2, reason: .trailingBytes))
        let tab = Array("\"\(a)\t\(b)\"".utf8)
        #expect(CanonicalJSON.fault(in: tab) == JSONFault(offset: before + 1, reason: .controlCharacter))
      }
    }
  }

  @Test func `strings that look the same are different when their scalars are`() throws {
    let one: JSON = "\u{C5}"
    let two: JSON = "A\u{30A}"
    #expect(one != two)
    // 41 CC 8A stands before C3 85.
    let bytes = Array("{\"A\u{30A}\":1,\"\u{C5}\":2}".utf8)
    #expect(CanonicalJSON.fault(in: bytes) == nil)
    let object = try JSON(parsing: bytes)
    #expect(object["A\u{30A}"]?.int == 1)
    #expect(object["\u{C5}"]?.int == 2)
    #expect(object.canonicalBytes() == bytes)
  }

  @Test func `raw UTF-8 is appended as the string is`() {
    for text in ["", "a", "Hộ thoát nghèo", "a\"b\\c\u{8}\t\n\u{C}\r\u{0}\u{1F}\u{7F}/", "😂\u{FB33}"] {
      var bytes: [UInt8] = [0x2C]
      Array(text.utf8).withUnsafeBytes { appendCanonicalString($0, to: &bytes) }
      #expect(bytes == [0x2C] + JSON.string(text).canonicalBytes())
    }
    var bytes: [UInt8] = []
    appendCanonicalString("a\"\\\u{8}\t\n\u{C}\r\u{0}\u{1F}\u{7F}/ộ", to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == #""a\"\\\b\t\n\f\r\u0000\u001f"# + "\u{7F}/ộ\"")
  }

  @Test func `appending bytes that are not UTF-8 stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var bytes: [UInt8] = []
      [UInt8]([0x61, 0xFF]).withUnsafeBytes { appendCanonicalString($0, to: &bytes) }
    }
  }
}
