extension Day {
  /// 30/11/2023 in Vietnamese, 2023-11-30 in English.
  package func formatted(in language: Language) -> String { formatted(language) }
}

extension PartialDay {
  /// 11/2022 in Vietnamese, 2022-11 in English.
  package func formatted(in language: Language) -> String {
    language == .vi ? isoText.split(separator: "-").reversed().joined(separator: "/") : isoText
  }
}

extension Decimal {
  /// 18,07 in Vietnamese, 18.07 in English.
  package func formatted(in language: Language) -> String { formatted(language) }
}

extension Title {
  /// The Vietnamese sentence with its days as 30/11/2023; a day inside an id or a moment stays as it is.
  package var withReadableDays: Title {
    let bytes = Array(vi.utf8)
    var text: [UInt8] = []
    var next = 0
    while next < bytes.count {
      guard let day = Self.day(at: next, in: bytes) else {
        text.append(bytes[next])
        next += 1
        continue
      }
      text += Array(day.formatted(in: .vi).utf8)
      next += 10
    }
    return text.count == bytes.count && text == bytes ? self : Title(vi: String(decoding: text, as: UTF8.self), en: en)
  }

  private static func day(at start: Int, in bytes: [UInt8]) -> Day? {
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    func joins(_ byte: UInt8) -> Bool {
      isDigit(byte) || byte == 0x2d || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
    }
    guard start + 10 <= bytes.count, isDigit(bytes[start]), bytes[start + 4] == 0x2d, bytes[start + 7] == 0x2d,
      start == 0 || !joins(bytes[start - 1]), start + 10 == bytes.count || !joins(bytes[start + 10])
    else { return nil }
    return Day(String(decoding: bytes[start..<start + 10], as: UTF8.self))
  }
}
