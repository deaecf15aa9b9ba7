/// A promise that was not kept, in a sentence.
package struct Broken: Error, CustomStringConvertible {
  package let description: String
  init(_ description: String) { self.description = description }
}

func require(_ holds: Bool, _ sentence: @autoclosure () -> String) throws(Broken) {
  if !holds { throw Broken(sentence()) }
}

/// How often what happened, over all lives.
package struct Tally: Sendable {
  package private(set) var counts: [String: Int] = [:]

  package init() {}

  mutating func count(_ what: String, _ times: Int = 1) { counts[what, default: 0] += times }

  package mutating func add(_ other: Tally) { counts.merge(other.counts, uniquingKeysWith: +) }
}
