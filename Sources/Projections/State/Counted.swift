import Events

/// A count with the entries behind it, in the order of the log: three models by entries 41, 57 and 90.
package struct Counted: Hashable, Sendable {
  package let value: Int
  package let seqs: [Seq]

  /// - Parameter seqs: in any order, one entry for more than one thing or more entries for one.
  package init(_ value: Int, seqs: some Sequence<Seq>) {
    self.value = value
    self.seqs = Set(seqs).sorted()
  }

  package static let none = Counted(0, seqs: [])
}

/// A count in all and by the codes of a vocabulary: a thing that fits two codes counts under both, and once in all.
package struct CountedBy<Code: Vocabulary>: Hashable, Sendable {
  package let total: Counted
  /// Codes without any are left out.
  package let parts: [Code: Counted]

  package subscript(code: Code) -> Counted { parts[code] ?? .none }

  /// - Parameter things: the entries of each thing and the codes that it counts under.
  init(_ things: [(seqs: [Seq], codes: Set<Code>)]) {
    total = Counted(things.count, seqs: things.flatMap(\.seqs))
    var parts: [Code: Counted] = [:]
    for code in Code.allCases {
      let own = things.filter { $0.codes.contains(code) }
      if !own.isEmpty { parts[code] = Counted(own.count, seqs: own.flatMap(\.seqs)) }
    }
    self.parts = parts
  }
}

/// A part of a whole, both counted, and the entries behind them.
package struct CountedShare: Hashable, Sendable {
  package let part: Int
  package let whole: Int
  package let seqs: [Seq]

  /// With two decimals, half up; nil where there is no whole.
  package var percent: Decimal? { Decimal(percent: part, of: whole) }
  /// Parts for each one of the whole, exact; nil where there is no whole.
  package var ratio: Exact? { Exact(part).divided(by: Exact(whole)) }
}
