import Events

/// What the ledger has to say on one figure of a criterion, with the entries that say it.
///
///     reports-on-time-ratio   4 of 5   2022: yes, 2023: yes, 2024: 3 days late, …    entries 812, 1204, …
package struct Evidence: Sendable {
  package let figure: FigureCode
  package let value: Value
  /// What the figure means, in a few words: from 2.4 to 1.9, improved.
  package var remark: Title?
  /// The figure taken apart: by year, by kind, by class of households; empty when there is nothing to take apart.
  package var parts: [Part]
  /// Every entry that the figure rests on, in the order of the log.
  package let entries: [Seq]

  package enum Value: Hashable, Sendable {
    case count(Int)
    /// Whole đồng.
    case amount(Int64)
    /// Some of all; of none at all when `of` is 0.
    case share(Int, of: Int)
    case shareOfAmount(Int64, of: Int64)
    /// Percentage points, mean numbers.
    case number(Decimal)
    /// Compared as it is, shown with three decimals.
    case ratio(Exact)
    case day(Day)
    case isSo
    /// It was so and is no more: a household that left poverty and is poor again.
    case isNotSo
    /// Nothing to measure here: a commune without households of the group.
    case notApplicable
  }

  package struct Part: Sendable {
    package let label: Title
    package let value: Value

    package init(_ label: Title, _ value: Value) {
      self.label = label
      self.value = value
    }
  }

  init(
    _ figure: FigureCode, _ value: Value, remark: Title? = nil, parts: [Part] = [], entries: some Sequence<Seq>
  ) {
    self.figure = figure
    self.value = value
    self.remark = remark
    self.parts = parts
    self.entries = Set(entries).sorted()
  }
}

extension Evidence.Value {
  /// For comparing with a criterion's threshold; nil where a number says nothing (a day, a share of nothing).
  var exact: Exact? {
    switch self {
    case .count(let count): Exact(count)
    case .amount(let amount): Exact(Int128(amount), over: 1)
    case .share(let some, let all): all == 0 ? nil : Exact(Int128(some), over: Int128(all))
    case .shareOfAmount(let some, let all): all == 0 ? nil : Exact(Int128(some), over: Int128(all))
    case .number(let number): Exact(number)
    case .ratio(let ratio): ratio
    case .isSo: Exact(1)
    case .isNotSo: .zero
    case .day, .notApplicable: nil
    }
  }
}
