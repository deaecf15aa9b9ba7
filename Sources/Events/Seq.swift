/// An entry's place in the log, from 1; its leaf index is one less.
package struct Seq: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  package let number: UInt64

  package init(_ number: UInt64) { self.number = number }
  package init(integerLiteral value: UInt64) { number = value }

  package static func < (a: Seq, b: Seq) -> Bool { a.number < b.number }
}

extension Seq: CustomStringConvertible {
  package var description: String { String(number) }
}

/// How a payload names another entry: by its place; in a draft also by the id that its sender gave it.
package enum EntryReference: Hashable, Sendable {
  case seq(Seq)
  case id(String)

  /// Always there in the log.
  package var seq: Seq? {
    switch self {
    case .seq(let seq): seq
    case .id: nil
    }
  }
}
