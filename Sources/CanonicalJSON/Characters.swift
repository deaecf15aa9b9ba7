// What reader, check and writer share about the characters of a string.

/// The length of the well-formed UTF-8 sequence at `at`, 0 when there is none (Unicode 15, table 3-7).
@inline(__always)
func scalarByteCount(_ bytes: UnsafeRawBufferPointer, at: Int) -> Int {
  let left = bytes.count - at
  let first = bytes[at]
  @inline(__always) func isContinuation(_ place: Int) -> Bool { bytes[at + place] & 0xC0 == 0x80 }
  switch first {
  case 0x00...0x7F: return 1
  case 0xC2...0xDF: return left >= 2 && isContinuation(1) ? 2 : 0
  case 0xE0...0xEF:
    guard left >= 3, isContinuation(1), isContinuation(2) else { return 0 }
    let second = bytes[at + 1]
    return first == 0xE0 && second < 0xA0 || first == 0xED && second > 0x9F ? 0 : 3
  case 0xF0...0xF4:
    guard left >= 4, isContinuation(1), isContinuation(2), isContinuation(3) else { return 0 }
    let second = bytes[at + 1]
    return first == 0xF0 && second < 0x90 || first == 0xF4 && second > 0x8F ? 0 : 4
  default: return 0
  }
}

func isUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
  var at = 0
  while at < bytes.count {
    let count = scalarByteCount(bytes, at: at)
    if count == 0 { return false }
    at += count
  }
  return true
}

/// The letter of the two-character escape that is canonical for a character, if it has one.
func shortEscape(of scalar: UInt32) -> UInt8? {
  switch scalar {
  case 0x08: UInt8(ascii: "b")
  case 0x09: UInt8(ascii: "t")
  case 0x0A: UInt8(ascii: "n")
  case 0x0C: UInt8(ascii: "f")
  case 0x0D: UInt8(ascii: "r")
  case 0x22: UInt8(ascii: "\"")
  case 0x5C: UInt8(ascii: "\\")
  default: nil
  }
}

/// An escape of RFC 8259 as it was written: what it stands for and how many bytes it takes.
struct Escape {
  let scalar: Unicode.Scalar
  let byteCount: Int

  /// Reads the escape whose backslash stands at `at`; two escapes that are a surrogate pair are read as one.
  init(_ bytes: UnsafeRawBufferPointer, at: Int) throws(JSONFault) {
    guard at + 1 < bytes.count else { throw JSONFault(offset: bytes.count, reason: .unexpectedEnd) }
    let short: Unicode.Scalar
    switch bytes[at + 1] {
    case UInt8(ascii: "\""): short = "\""
    case UInt8(ascii: "\\"): short = "\\"
    case UInt8(ascii: "/"): short = "/"
    case UInt8(ascii: "b"): short = "\u{8}"
    case UInt8(ascii: "t"): short = "\t"
    case UInt8(ascii: "n"): short = "\n"
    case UInt8(ascii: "f"): short = "\u{C}"
    case UInt8(ascii: "r"): short = "\r"
    case UInt8(ascii: "u"):
      let unit = try Escape.codeUnit(bytes, at: at)
      if let scalar = Unicode.Scalar(unit) {
        self.scalar = scalar
        byteCount = 6
        return
      }
      let lone = JSONFault(offset: at, reason: .loneSurrogate)
      guard unit < 0xDC00, at + 7 < bytes.count, bytes[at + 6] == UInt8(ascii: "\\"),
        bytes[at + 7] == UInt8(ascii: "u")
      else { throw lone }
      let second = try Escape.codeUnit(bytes, at: at + 6)
      guard 0xDC00...0xDFFF ~= second,
        let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00))
      else { throw lone }
      self.scalar = scalar
      byteCount = 12
      return
    default: throw JSONFault(offset: at, reason: .invalidEscape)
    }
    scalar = short
    byteCount = 2
  }

  /// The four hexadecimal digits of the `\u` at `at`.
  private static func codeUnit(_ bytes: UnsafeRawBufferPointer, at: Int) throws(JSONFault) -> UInt32 {
    var unit: UInt32 = 0
    for place in at + 2..<at + 6 {
      guard place < bytes.count else { throw JSONFault(offset: bytes.count, reason: .unexpectedEnd) }
      let digit = bytes[place]
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt32(digit - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): unit = unit << 4 | UInt32(digit - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): unit = unit << 4 | UInt32(digit - UInt8(ascii: "A") + 10)
      default: throw JSONFault(offset: at, reason: .invalidEscape)
      }
    }
    return unit
  }
}
