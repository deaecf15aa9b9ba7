/// What a person types to sign in: `[a-z0-9][a-z0-9._@-]{0,63}`, capitals taken as small letters.
package struct UserName: Hashable, Sendable {
  package let text: String

  package init?(_ typed: String) {
    let bytes = typed.utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    guard 1...64 ~= bytes.count, let first = bytes.first, isLetterOrDigit(first),
      bytes.allSatisfy({ isLetterOrDigit($0) || Self.marks.contains($0) })
    else { return nil }
    text = String(decoding: bytes, as: UTF8.self)
  }

  private static let marks = Array("._@-".utf8)
}

func isLetterOrDigit(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte || 0x30...0x39 ~= byte }
