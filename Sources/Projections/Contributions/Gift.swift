import Events

/// One contribution as it was recorded.
package struct Gift: Sendable {
  package let on: Day
  package let seq: Seq
  package let plan: PlanID?
  package let said: ContributionRecorded

  init(_ event: ContributionRecorded, _ entry: EntryHeader) {
    on = entry.on
    seq = entry.seq
    plan = entry.plan
    said = event
  }

  package var year: Year { on.year }
  package var worth: GiftWorth { GiftWorth(said) }

  static func comesFirst(_ a: Gift, _ b: Gift) -> Bool { (a.on, a.seq) < (b.on, b.seq) }
}

/// What a gift is worth. An amount stands above a valuation where an entry has both, so that nothing counts twice.
package enum GiftWorth: Hashable, Sendable {
  case amount(Int64)
  case valuation(Int64)
  /// Labour and knowledge that nobody valued: an item, never money.
  case unvalued

  package init(_ event: ContributionRecorded) {
    if let amount = event.amount {
      self = .amount(amount)
    } else if let valuation = event.valuation {
      self = .valuation(valuation.amount)
    } else {
      self = .unvalued
    }
  }

  /// In đồng; nil when nobody put a value on it.
  package var amountVND: Int64? {
    switch self {
    case .amount(let amount), .valuation(let amount): amount
    case .unvalued: nil
    }
  }
}

/// Gifts counted and added up: amounts, valuations and what has no value are kept apart.
package struct GiftTotal: Hashable, Sendable {
  package private(set) var given = MoneySum()
  package private(set) var valued = MoneySum()
  package private(set) var unvalued: [Seq] = []

  package init() {}

  init(_ gifts: some Sequence<Gift>) {
    for gift in gifts { add(gift) }
  }

  package mutating func add(_ gift: Gift) {
    switch gift.worth {
    case .amount(let amount): given.add(amount, by: gift.seq)
    case .valuation(let amount): valued.add(amount, by: gift.seq)
    case .unvalued: unvalued.append(gift.seq)
    }
  }

  package var count: Int { given.seqs.count + valued.seqs.count + unvalued.count }
  /// Amounts and valuations together.
  package var worthVND: Int64 { Int64(clamping: given.exactVND + valued.exactVND) }
  package var seqs: [Seq] { (given.seqs + valued.seqs + unvalued).sorted() }
}
