import CanonicalJSON
import Foundation

/// 1. What the reader takes, Foundation takes, with an equal value; what it calls broken JSON, Foundation refuses.
/// 2. The canonical form of a value is canonical and is read as the same value, by Foundation too.
/// 3. The check passes exactly those bytes that are the canonical form of their own value.
/// 4. The check stops no later than the reader does. (A duplicate key is placed at its quote; the check may stop inside.)
func fuzzJSON(_ input: [UInt8]) {
  let fault = CanonicalJSON.fault(in: input)
  do throws(JSONFault) {
    let value = try JSON(parsing: input)
    promise(Oracle(input).agrees(with: value), "Foundation reads another value")
    let canonical = value.canonicalBytes()
    promise(CanonicalJSON.fault(in: canonical) == nil, "the canonical form fails the check")
    promise((try? JSON(parsing: canonical)) == value, "the canonical form is read as another value")
    promise(Oracle(canonical).agrees(with: value), "Foundation reads the canonical form as another value")
    promise((fault == nil) == (canonical == input), "the check disagrees with the writer")
  } catch {
    guard let fault else { broken("the check passes what the reader refuses: \(error)") }
    promise(
      fault.offset <= error.offset || error.reason == .duplicateKey, "the check says \(fault), the reader \(error)")
    promise(error.offset <= input.count, "a fault lies outside the text")
    if error.reason.isBrokenJSON, !isFoundationLenient(input, at: error.offset) {
      promise(Oracle(input).isRefused, "Foundation reads it, the reader: \(error)")
    }
  }
}

extension JSONFault.Reason {
  /// Whether RFC 8259 refuses it too, as opposed to what only the ledger's part of JSON leaves out.
  fileprivate var isBrokenJSON: Bool {
    switch self {
    case .unexpectedEnd, .valueExpected, .keyExpected, .colonExpected, .commaOrEndExpected, .trailingBytes,
      .leadingZero, .controlCharacter, .invalidEscape, .invalidUTF8:
      true
    case .nestingTooDeep, .duplicateKey, .notAnInteger, .integerTooLarge, .loneSurrogate: false
    case .whiteSpace, .keyOrder, .negativeZero, .needlessEscape, .longEscape, .upperCaseHex:
      broken("the reader refuses a spelling: \(self)")
    }
  }
}

/// Foundation also reads UTF-16 and UTF-32, by their zero bytes, and takes a byte order mark and a comma before a bracket.
private func isFoundationLenient(_ input: [UInt8], at offset: Int) -> Bool {
  [UInt8(ascii: "]"), UInt8(ascii: "}")].contains(input.dropFirst(offset).first) || input.contains(0)
    || input.starts(with: [0xEF, 0xBB, 0xBF]) || input.starts(with: [0xFE, 0xFF])
    || input.starts(with: [0xFF, 0xFE])
}
