/// Why bytes are not taken, and the offset of the first byte that shows it.
package struct JSONFault: Error, Equatable, Sendable, CustomStringConvertible {
  /// Bytes from the start of the text, from 0; the length of the text where it ends too early.
  package let offset: Int
  package let reason: Reason

  package init(offset: Int, reason: Reason) {
    self.offset = offset
    self.reason = reason
  }

  /// One sentence, such as "at byte 17: this key stands in the object already".
  package var description: String { "at byte \(offset): \(reason.description)" }

  /// The raw value is the stable code that programs may match on.
  package enum Reason: String, CaseIterable, Sendable, CustomStringConvertible {
    case unexpectedEnd = "unexpected-end"
    case valueExpected = "value-expected"
    case keyExpected = "key-expected"
    case colonExpected = "colon-expected"
    case commaOrEndExpected = "comma-or-end-expected"
    case trailingBytes = "trailing-bytes"
    case nestingTooDeep = "nesting-too-deep"
    case duplicateKey = "duplicate-key"
    case notAnInteger = "not-an-integer"
    case integerTooLarge = "integer-too-large"
    case leadingZero = "leading-zero"
    case controlCharacter = "control-character"
    case invalidEscape = "invalid-escape"
    case loneSurrogate = "lone-surrogate"
    case invalidUTF8 = "invalid-utf-8"
    // What only the check for the canonical form refuses.
    case whiteSpace = "white-space"
    case keyOrder = "key-order"
    case negativeZero = "negative-zero"
    case needlessEscape = "needless-escape"
    case longEscape = "long-escape"
    case upperCaseHex = "upper-case-hex"

    package var description: String {
      switch self {
      case .unexpectedEnd: "the text ends before the value does"
      case .valueExpected: "a value is expected: null, true, false, an integer, a string, an array or an object"
      case .keyExpected: "a key in double quotes is expected"
      case .colonExpected: "a colon is expected after the key"
      case .commaOrEndExpected: "a comma or the closing bracket is expected"
      case .trailingBytes: "something follows the value; one text holds one value"
      case .nestingTooDeep: "arrays and objects nest more than \(CanonicalJSON.depthMax) deep"
      case .duplicateKey: "this key stands in the object already"
      case .notAnInteger: "numbers with a fraction or an exponent are not taken; write decimals as strings"
      case .integerTooLarge: "integers at or beyond 2^53 are not taken; write them as strings"
      case .leadingZero: "a number has a needless leading zero"
      case .controlCharacter: "a character below U+0020 stands unescaped in a string"
      case .invalidEscape: "this is none of JSON's escapes"
      case .loneSurrogate: "half of a surrogate pair is escaped without its other half"
      case .invalidUTF8: "the bytes are not UTF-8"
      case .whiteSpace: "white space stands outside a string; canonical JSON has none"
      case .keyOrder: "this key belongs before the one in front of it, by UTF-16 code units"
      case .negativeZero: "zero is written with a minus sign; the canonical form is 0"
      case .needlessEscape: "this character is escaped; canonically it stands as itself"
      case .longEscape: "this character has a shorter escape, which is the canonical one"
      case .upperCaseHex: "an escape has an upper-case hexadecimal digit; canonically it is lower-case"
      }
    }
  }
}
