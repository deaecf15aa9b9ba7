/// How decimals are read and printed: strictly in entries, leniently from people, with comma or point for readers.
extension Decimal {
  /// `-?(0|[1-9][0-9]*)(\.[0-9]{1,6})?`, no `-0`, at most 12 digits before the point.
  package init?(_ text: String) {
    var text = text
    guard let value = text.withUTF8({ Decimal(UnsafeRawBufferPointer($0)) }) else { return nil }
    self = value
  }

  init?(_ bytes: UnsafeRawBufferPointer) {
    var i = 0
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { i = 1 }
    let wholeStart = i
    var mantissa: Int64 = 0
    while i < bytes.count, isDigit(bytes[i]), i &- wholeStart < 13 {
      mantissa = mantissa &* 10 &+ Int64(bytes[i] &- UInt8(ascii: "0"))
      i &+= 1
    }
    let wholeCount = i &- wholeStart
    guard (1...12).contains(wholeCount), wholeCount == 1 || bytes[wholeStart] != UInt8(ascii: "0") else { return nil }
    var scale: UInt8 = 0
    if i < bytes.count {
      guard bytes[i] == UInt8(ascii: ".") else { return nil }
      i &+= 1
      while i < bytes.count, isDigit(bytes[i]), scale < 7 {
        mantissa = mantissa &* 10 &+ Int64(bytes[i] &- UInt8(ascii: "0"))
        scale &+= 1
        i &+= 1
      }
      guard (1...6).contains(scale) else { return nil }
    }
    guard i == bytes.count, !(isNegative && mantissa == 0) else { return nil }
    self.mantissa = isNegative ? -mantissa : mantissa
    self.scale = scale
  }

  /// What a person may write: `18.07`, `18,07`, with spaces around.
  package init?(input: String) {
    var bytes = Array(input.utf8.drop { $0 == 0x20 || $0 == 0x09 })
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    if let comma = bytes.firstIndex(of: UInt8(ascii: ",")) { bytes[comma] = UInt8(ascii: ".") }
    guard let value = bytes.withUnsafeBytes({ Decimal($0) }) else { return nil }
    self = value
  }

  /// The form of entries: a point, no grouping, the decimals as they were printed.
  package var text: String { formatted(.en) }

  package func formatted(_ language: Language) -> String {
    let digits = String(mantissa.magnitude)
    let padded = String(repeating: "0", count: max(0, Int(scale) + 1 - digits.count)) + digits
    let sign = mantissa < 0 ? "-" : ""
    if scale == 0 { return sign + padded }
    let point = language == .vi ? "," : "."
    return sign + padded.dropLast(Int(scale)) + point + padded.suffix(Int(scale))
  }
}

extension Decimal: CustomStringConvertible {
  package var description: String { text }
}
