import Events
import Glibc
import Ledger

/// Which entries a subscriber wants, told by their lines.
struct EntryFilter: Sendable {
  /// Types, or groups such as `household.`; empty: all.
  var types: [String] = []
  /// Those that recorded; empty: all.
  var units: [String] = []
  /// An id in quotes, as it stands in a line that mentions it.
  var subject: [UInt8]?

  func takes(_ line: UnsafeRawBufferPointer) throws -> Bool {
    if let subject, !line.holds(subject) { return false }
    if types.isEmpty, units.isEmpty { return true }
    let envelope = try Envelope(reading: line)
    return (types.isEmpty || types.contains { envelope.isOf($0, line) })
      && (units.isEmpty || units.contains { envelope.unit.bytes(of: line).elementsEqual($0.utf8) })
  }

  /// Whether the catalogue has a type, or a group of them that ends at a point.
  static func isKnown(type text: String) -> Bool {
    EventType.allCases.contains { $0.text == text || (text.hasSuffix(".") && $0.text.hasPrefix(text)) }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether these bytes stand in it somewhere.
  fileprivate func holds(_ wanted: [UInt8]) -> Bool {
    guard let start = baseAddress, let first = wanted.first else { return true }
    var at = 0
    while count - at >= wanted.count, let found = memchr(start + at, Int32(first), count - wanted.count + 1 - at) {
      at = UnsafeRawPointer(found) - start
      if memcmp(start + at, wanted, wanted.count) == 0 { return true }
      at += 1
    }
    return false
  }
}
