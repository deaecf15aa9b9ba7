import Events

/// Money added up in whole đồng, with the entries that made it: `42,000,000 đồng, entries 12, 31 and 40`.
///
/// Exact however many amounts of whatever size come together; only what is shown is cut to 64 bits.
package struct MoneySum: Hashable, Sendable {
  package private(set) var exactVND: Int128 = 0
  /// In the order in which they were added.
  package private(set) var seqs: [Seq] = []

  package init() {}

  package var amountVND: Int64 { Int64(clamping: exactVND) }

  package mutating func add(_ amountVND: Int64, by seq: Seq) {
    exactVND += Int128(amountVND)
    seqs.append(seq)
  }

  package mutating func add(_ other: MoneySum) {
    exactVND += other.exactVND
    seqs += other.seqs
  }
}

/// One sum as a share of another: settled on time of allocated, recovered of lent.
package struct MoneyShare: Hashable, Sendable {
  package let part: MoneySum
  package let whole: MoneySum

  package init(_ part: MoneySum, of whole: MoneySum) {
    self.part = part
    self.whole = whole
  }

  /// Exact; nil where there is nothing to take a share of, or a sum leaves 64 bits.
  package var fraction: Fraction? {
    guard let part = Int64(exactly: part.exactVND), let whole = Int64(exactly: whole.exactVND) else { return nil }
    return Fraction(part, over: whole)
  }

  /// Two decimals, half up.
  package var percent: Decimal? { fraction?.rounded(scale: 2, times: 100) }

  /// The entries of both, each once, in order.
  package var seqs: [Seq] { Set(part.seqs + whole.seqs).sorted() }
}
