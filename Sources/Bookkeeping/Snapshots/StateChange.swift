import Projections

/// What differs between two states of one projection: what would change in its answers.
package struct StateChange: Sendable {
  package let name: String
  package let version: Int
  /// Lines of the dump before and after.
  package let before: Int
  package let after: Int
  package let removed: Int
  package let added: Int
  /// The first of the lines that differ: those that go with a `-`, those that come with a `+`.
  package let first: [String]

  package var isNone: Bool { removed == 0 && added == 0 }

  private static let shownMax = 10

  init(_ name: String, _ version: Int, from old: [String], to new: [String]) {
    self.name = name
    self.version = version
    before = old.count
    after = new.count
    guard old != new else {
      (removed, added, first) = (0, 0, [])
      return
    }
    let gone = Self.lines(of: old, missingIn: new)
    let come = Self.lines(of: new, missingIn: old)
    removed = gone.count
    added = come.count
    first = gone.prefix(Self.shownMax / 2).map { "- \($0)" } + come.prefix(Self.shownMax / 2).map { "+ \($0)" }
  }

  private static func lines(of some: [String], missingIn others: [String]) -> [String] {
    var counts = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
    return some.filter { line in
      guard let count = counts[line], count > 0 else { return true }
      counts[line] = count - 1
      return false
    }
  }
}

extension Projections {
  /// What differs in another state, projection by projection; one after another, since dumps are large.
  package func changes(to other: Projections, only name: String? = nil) -> [StateChange] {
    zip(dumps, other.dumps).filter { name == nil || $0.0.name == name }.map { old, new in
      StateChange(old.name, old.version, from: old.lines(), to: new.lines())
    }
  }
}
