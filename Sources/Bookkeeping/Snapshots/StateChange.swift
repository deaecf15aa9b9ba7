import Events
import Merkle
import Projections

/// What differs between two states of one projection: what would change in its answers.
package struct StateChange: Sendable {
  package let name: String
  package let version: Int
  /// Lines of the dump that go, and that come.
  package let removed: Int
  package let added: Int
  /// The first of the lines that differ: those that go with a `-`, those that come with a `+`.
  package let first: [String]

  package var isNone: Bool { removed == 0 && added == 0 }

  private static let shownMax = 10

  /// - Parameters:
  ///   - old: the lines of the dump before.
  ///   - new: after.
  init(_ name: String, _ version: Int, from old: [String] = [], to new: [String] = []) {
    self.name = name
    self.version = version
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
  ///
  /// Where both states number their ids alike, a projection that is the same bytes is the same, and no dump is made: the
  /// dump of a country is many times as large as its state.
  package func changes(to other: Projections, only name: String? = nil) -> [StateChange] {
    let areNumberedAlike = symbols.agrees(with: other.symbols)
    return zip(Self.parts, zip(dumps, other.dumps)).filter { name == nil || $0.0.name == name }.map { part, dumps in
      if areNumberedAlike, digest(of: part) == other.digest(of: part) { return StateChange(part.name, part.version) }
      return StateChange(part.name, part.version, from: dumps.0.lines(), to: dumps.1.lines())
    }
  }

  /// Of the bytes that a projection is put away as: the hash of the hashes of its pieces.
  private func digest(of part: Part) -> Hash {
    let hashes = HashList()
    let sink = StateSink(StateWriter(pieceByteCount: 1 << 20) { hashes.all += sha256(of: $0).bytes })
    var copy = self
    part.restore(&copy, .store(sink))
    sink.finish()
    return sha256(of: hashes.all)
  }
}

private final class HashList { var all: [UInt8] = [] }
