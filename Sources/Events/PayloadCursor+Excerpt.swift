/// What a fault shows of the bytes that stand at its place: enough to find them, and nothing that could be a person's name
/// or number. Sentences go to terminals and logs that others read.
extension PayloadCursor {
  func excerpt(at offset: Int) -> String {
    guard offset < end else { return "nothing" }
    switch bytes[offset] {
    case UInt8(ascii: "{"): return "an object"
    case UInt8(ascii: "["): return "a list"
    case UInt8(ascii: "\""): return quoted(from: offset)
    case _:
      var stop = offset
      while stop < end, stop - offset < 40, !PayloadCursor.ends(bytes[stop]) { stop += 1 }
      let word = bytes[offset..<max(stop, offset + 1)]
      return Excerpt.isCode(word) ? String(decoding: word, as: UTF8.self) : "\(word.count) characters"
    }
  }

  private func quoted(from start: Int) -> String {
    var stop = start + 1
    while stop < end, bytes[stop] != UInt8(ascii: "\"") { stop += bytes[stop] == UInt8(ascii: "\\") ? 2 : 1 }
    let text = bytes[(start + 1)..<max(min(stop, end), start + 1)]
    guard Excerpt.isCode(text) else {
      return "text of \(String(decoding: text, as: UTF8.self).unicodeScalars.count) characters"
    }
    let code = String(decoding: text, as: UTF8.self)
    return text.count <= 46 ? "\"\(code)\"" : "\"\(code.prefix(39))…\""
  }

  /// Whether a number or word ends before this byte.
  static func ends(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
  }
}

/// What may be quoted.
enum Excerpt {
  /// A code, a day, a number, a word in ASCII: no blank, no letter with a mark, and not the 9 or 12 digits of an identity
  /// number or the 10 of a telephone's.
  static func isCode(_ text: some Collection<UInt8>) -> Bool {
    var digitCount = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digitCount += 1
        if digitCount >= 9 { return false }
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "/"),
        UInt8(ascii: ","), UInt8(ascii: "="):
        digitCount = 0
      case _: return false
      }
    }
    return true
  }

  /// A key as a path shows it.
  static func key(_ name: String) -> String { isCode(name.utf8) ? name : "…" }
}
