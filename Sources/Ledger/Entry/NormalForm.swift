import Foundation

/// Whether text is in Unicode's normalization form C (UAX 15), in which every letter has one spelling.
///
/// "Nùng" with a composed ù is; with a u followed by a combining grave it is not.
enum NormalForm {
  static func isC(_ utf8: UnsafeRawBufferPointer) -> Bool {
    if isPlain(utf8) { return true }
    let text = String(decoding: utf8, as: UTF8.self)
    return text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8)
  }

  /// Whether all characters are below U+0300 or Vietnamese letters (U+1EA0 to U+1EF9): all of them stand in form C as
  /// they are, none of them joins the one before. Nearly all text here passes; the rest asks Foundation.
  private static func isPlain(_ utf8: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    while index < utf8.count {
      switch utf8[index] {
      case 0x00...0x7F: index += 1
      case 0xC2...0xCB: index += 2
      case 0xE1:
        guard index + 2 < utf8.count else { return false }
        let scalar =
          UInt32(utf8[index] & 0x0F) << 12 | UInt32(utf8[index + 1] & 0x3F) << 6 | UInt32(utf8[index + 2] & 0x3F)
        guard 0x1EA0...0x1EF9 ~= scalar else { return false }
        index += 3
      case _: return false
      }
    }
    return true
  }
}
