import Events

extension Funds {
  /// What a fund did in a year.
  package struct YearRow: Sendable {
    package let year: Year
    package let opening: FundBalance
    package internal(set) var gifts = MoneySum()
    package internal(set) var giftsInKind = MoneySum()
    package internal(set) var allocated = MoneySum()
    package internal(set) var recovered = MoneySum()
    package internal(set) var granted = MoneySum()
    package internal(set) var awardsPaid = MoneySum()
    package internal(set) var passedOn = MoneySum()
    package internal(set) var closing: FundBalance

    /// Gifts in money, allocations and award money that came back.
    package var moneyIn: MoneySum { sum(gifts, allocated, recovered) }
    package var out: MoneySum { sum(granted, awardsPaid, passedOn) }

    private func sum(_ sums: MoneySum...) -> MoneySum {
      sums.reduce(into: MoneySum()) { $0.add($1) }
    }

    /// The movements of the year.
    package var seqs: [Seq] {
      [gifts, giftsInKind, allocated, recovered, granted, awardsPaid, passedOn].flatMap(\.seqs).sorted()
    }

    mutating func add(_ line: FundLine) {
      let movement = line.movement
      switch movement.cause {
      case .gift: gifts.add(movement.amountVND, by: movement.seq)
      case .giftInKind: giftsInKind.add(movement.amountVND, by: movement.seq)
      case .allocation: allocated.add(movement.amountVND, by: movement.seq)
      case .recovery: recovered.add(movement.amountVND, by: movement.seq)
      case .grant: granted.add(movement.amountVND, by: movement.seq)
      case .award: awardsPaid.add(movement.amountVND, by: movement.seq)
      case .passedOn: passedOn.add(movement.amountVND, by: movement.seq)
      }
      closing = line.balance
    }
  }

  /// The registered funds, and ids that entries name as funds without anybody having registered them as something else.
  package func funds(units: Units, _ symbols: Symbols) -> [FundID] {
    let named = namedAsFunds.keys.filter { units.registration(of: UnitID($0)) == nil }
    let registered = units.registered(in: symbols).filter { units.isFund($0) }.map { FundID($0) }
    return (registered + named).sorted { symbols.precedes($0, $1) }
  }

  package func balance(of fund: FundID, asOf: Day) -> FundBalance {
    books[fund]?.balance(asOf: asOf) ?? FundBalance()
  }

  /// Every movement up to a day with the balance after it, in the order of days; on one day what comes in stands first.
  package func lines(of fund: FundID, asOf: Day) -> [FundLine] {
    books[fund]?.lines.filter { $0.movement.on <= asOf } ?? []
  }

  /// A row for each year from the fund's first movement to the year of `asOf`, also for years without one.
  package func years(of fund: FundID, asOf: Day) -> [YearRow] {
    let lines = self.lines(of: fund, asOf: asOf)
    guard let first = lines.first?.movement.on.year else { return [] }
    var rows: [YearRow] = []
    var next = lines[...]
    for year in first...max(first, asOf.year) {
      let opening = rows.last?.closing ?? FundBalance()
      var row = YearRow(year: year, opening: opening, closing: opening)
      while let line = next.first, line.movement.on.year == year {
        row.add(line)
        next.removeFirst()
      }
      rows.append(row)
    }
    return rows
  }

  /// The first day, from `on` on, on which the fund's money would not do if it gave this help; an entry that is judged
  /// anew (`seq` above 0) does not count against itself.
  package func shortfall(
    of fund: FundID, granting event: SupportGranted, on day: Day, seq: Seq
  ) -> (on: Day, missingVND: Int64)? {
    let cause = FundMovement.Cause.grant(
      event.support, beneficiary: event.beneficiary, inCash: event.kind == .cash)
    let isDraft = seq.number == 0
    let movement = FundMovement(
      on: day, seq: isDraft ? Seq(.max) : seq, cause: cause, amountVND: event.value ?? 0)
    let book = books[fund] ?? FundBook()
    return (isDraft ? book : book.without(seq)).shortfall(making: movement)
  }
}
