/// Which texts of drafts stand as they are: nothing in them is unseen, decomposed, blank, or written as people here write
/// numbers and days. Whatever is not surely so is looked at value by value.
enum PlainText {
  /// Whether a draft in canonical form would go through the checks and changes of its text as it is.
  static func needsNoChange(_ draft: UnsafeRawBufferPointer) -> Bool {
    let classes = Self.classes
    var index = 0
    var isInside = false
    // In a text so far without a letter, a comma or a stroke may be part of a number or a day.
    var hasLetter = false
    while index < draft.count {
      let byte = draft[index]
      index += 1
      switch classes[Int(byte)] {
      case .letter: hasLetter = true
      case .plain: break
      case .quote:
        isInside.toggle()
        hasLetter = false
        // What begins with a space may be white space alone.
        if isInside, index < draft.count, draft[index] == UInt8(ascii: " ") { return false }
      case .separator: if isInside, !hasLetter { return false }
      case .two:
        // U+00C0 to U+02FF
        hasLetter = true
        index += 1
      case .three:
        // U+1EA0 to U+1EF9: letters of Vietnamese
        guard index + 1 < draft.count else { return false }
        let scalar = UInt32(draft[index] & 0x3F) << 6 | UInt32(draft[index + 1] & 0x3F) | 0x1000
        guard 0x1EA0...0x1EF9 ~= scalar else { return false }
        hasLetter = true
        index += 2
      case .other: return false
      }
    }
    return true
  }

  private enum Class {
    case letter, plain, quote, separator, two, three, other
  }

  private static let classes: [Class] = (0...255).map { byte -> Class in
    switch byte {
    case 0x22: .quote
    case 0x2C, 0x2F: .separator
    case 0x5C: .other
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x20...0x7E: .plain
    case 0xC3...0xCB: .two
    case 0xE1: .three
    case _: .other
    }
  }
}
