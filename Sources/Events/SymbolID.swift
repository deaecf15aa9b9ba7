/// The number of an id's text in `Symbols`, in order of first appearance.
package struct Symbol: Hashable, Sendable {
  package let number: UInt32

  package init(_ number: UInt32) { self.number = number }

  /// For flat arrays that run beside `Symbols`.
  package var index: Int { Int(number) }
}

/// An id of one kind of thing: a unit's, a household's, a plan's. All kinds share one `Symbols`.
package protocol SymbolID: Hashable, Flat, Sendable {
  var symbol: Symbol { get }
  init(_ symbol: Symbol)
}

extension SymbolID {
  /// For flat arrays that run beside `Symbols`.
  package var index: Int { symbol.index }

  /// The same text as an id of another kind: a household as the subject of an award.
  package init(_ other: some SymbolID) { self.init(other.symbol) }
}

/// The pattern of every id: `[a-z0-9][a-z0-9.-]{0,63}`.
package func isIdentifier(_ bytes: UnsafeRawBufferPointer) -> Bool {
  guard (1...64).contains(bytes.count), let first = bytes.first, isLetterOrDigit(first) else { return false }
  return bytes.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")) || isDigit(byte)
}

/// 9 or 12 digits on end, alone or behind a prefix (`h-001203004567`): a Vietnamese identity number, which never serves as
/// the id of a household, a person or an account.
package func holdsIdentityNumber(_ bytes: UnsafeRawBufferPointer) -> Bool {
  var digitCount = 0
  for byte in bytes {
    if isDigit(byte) {
      digitCount += 1
    } else if digitCount == 9 || digitCount == 12 {
      return true
    } else {
      digitCount = 0
    }
  }
  return digitCount == 9 || digitCount == 12
}

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
