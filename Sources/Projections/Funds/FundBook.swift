import Events

/// Something that came into a fund or went out of it.
package struct FundMovement: Flat, Sendable {
  package let on: Day
  package let seq: Seq
  package let cause: Cause
  /// 0 for help whose value nobody recorded.
  package let amountVND: Int64

  package enum Cause: Flat, Hashable, Sendable {
    case gift(ContributionID, donor: SubjectID)
    /// Goods, land and other assets, at their worth.
    case giftInKind(ContributionID, donor: SubjectID)
    case allocation(AllocationID)
    case recovery(AwardID)
    case grant(SupportID, beneficiary: SubjectID, inCash: Bool)
    case award(AwardID)
    /// What the fund itself gave to somebody else.
    case passedOn(ContributionID, receiver: SubjectID, inKind: Bool)
  }

  package var isOut: Bool {
    switch cause {
    case .gift, .giftInKind, .allocation, .recovery: false
    case .grant, .award, .passedOn: true
    }
  }

  /// By days; on one day what comes in stands before what goes out.
  func comesBefore(_ other: FundMovement) -> Bool {
    if on != other.on { return on < other.on }
    return isOut != other.isOut ? !isOut : seq < other.seq
  }
}

/// What a fund has: money, and goods that were given to it and not handed out yet.
package struct FundBalance: Flat, Hashable, Sendable {
  package internal(set) var exactMoneyVND: Int128 = 0
  package internal(set) var exactInKindVND: Int128 = 0

  package init() {}

  package var moneyVND: Int64 { Int64(clamping: exactMoneyVND) }
  package var inKindVND: Int64 { Int64(clamping: exactInKindVND) }
  package var totalVND: Int64 { Int64(clamping: exactMoneyVND + exactInKindVND) }

  /// Goods go out of what was given in kind first, and are bought for the rest; cash is always money.
  mutating func apply(_ movement: FundMovement) {
    let amount = Int128(movement.amountVND)
    switch movement.cause {
    case .gift, .allocation, .recovery: exactMoneyVND += amount
    case .giftInKind: exactInKindVND += amount
    case .award, .grant(_, _, inCash: true), .passedOn(_, _, inKind: false): exactMoneyVND -= amount
    case .grant(_, _, inCash: false), .passedOn(_, _, inKind: true):
      let handedOut = min(amount, exactInKindVND)
      exactInKindVND -= handedOut
      exactMoneyVND -= amount - handedOut
    }
  }
}

/// A line of the fund book: a movement and the balance after it.
package struct FundLine: Flat, Sendable {
  package let movement: FundMovement
  package let balance: FundBalance
}

/// The movements of one fund in the order of their days, each with the balance after it.
///
///     2023-01-10  gift   +100,000,000   money 100,000,000
///     2023-02-01  grant   −60,000,000   money  40,000,000
struct FundBook: Sendable {
  private(set) var lines: [FundLine] = []

  /// What comes late changes every balance behind it.
  mutating func insert(_ movement: FundMovement) {
    let place = self.place(of: movement)
    let tail = lines[place...].map(\.movement)
    lines.removeSubrange(place...)
    for movement in [movement] + tail { append(movement) }
  }

  private mutating func append(_ movement: FundMovement) {
    var balance = lines.last?.balance ?? FundBalance()
    balance.apply(movement)
    lines.append(FundLine(movement: movement, balance: balance))
  }

  /// Where the movement would stand, by halving.
  private func place(of movement: FundMovement) -> Int {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if movement.comesBefore(lines[middle].movement) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  func balance(asOf: Day) -> FundBalance { lines.last { $0.movement.on <= asOf }?.balance ?? FundBalance() }

  /// The first day, from the movement's own on, on which the money would not do if it were made; and what would lack.
  func shortfall(making movement: FundMovement) -> (on: Day, missingVND: Int64)? {
    let place = self.place(of: movement)
    var balance = place > 0 ? lines[place - 1].balance : FundBalance()
    for next in CollectionOfOne(movement) + lines[place...].map(\.movement) {
      balance.apply(next)
      if balance.exactMoneyVND < 0 { return (next.on, Int64(clamping: -balance.exactMoneyVND)) }
    }
    return nil
  }

  func without(_ seq: Seq) -> FundBook {
    var book = FundBook()
    for line in lines where line.movement.seq != seq { book.append(line.movement) }
    return book
  }
}

extension FundBook: Stored {
  /// Movements alone; the balances follow from them.
  func store(in writer: inout StateWriter) { writer.put(lines.map { PackedMovement($0.movement) }) }

  init(from reader: inout StateReader) throws(StateFault) {
    let packed: [PackedMovement] = try reader.take()
    lines.reserveCapacity(packed.count)
    for movement in packed { append(try movement.movement()) }
  }
}

/// A movement as it is put away: 28 bytes, none of them unused.
private struct PackedMovement: Flat {
  private let on: Day
  private let entry: PackedSeq
  private let amount: PackedAmount
  /// What moved, and who gave or got it.
  private let id: UInt32
  private let other: UInt32
  private let kind: UInt8
  private let isMarked: Bool
  private let unused: UInt16 = 0

  init(_ movement: FundMovement) {
    on = movement.on
    entry = PackedSeq(movement.seq)
    amount = PackedAmount(movement.amountVND)
    let parts: (kind: UInt8, id: Symbol, other: Symbol?, isMarked: Bool) =
      switch movement.cause {
      case .gift(let id, let donor): (0, id.symbol, donor.symbol, false)
      case .giftInKind(let id, let donor): (1, id.symbol, donor.symbol, false)
      case .allocation(let id): (2, id.symbol, nil, false)
      case .recovery(let id): (3, id.symbol, nil, false)
      case .grant(let id, let beneficiary, let inCash): (4, id.symbol, beneficiary.symbol, inCash)
      case .award(let id): (5, id.symbol, nil, false)
      case .passedOn(let id, let receiver, let inKind): (6, id.symbol, receiver.symbol, inKind)
      }
    kind = parts.kind
    id = parts.id.number
    other = parts.other?.number ?? 0
    isMarked = parts.isMarked
  }

  func movement() throws(StateFault) -> FundMovement {
    let (id, other) = (Symbol(id), Symbol(other))
    let cause: FundMovement.Cause =
      switch kind {
      case 0: .gift(ContributionID(id), donor: SubjectID(other))
      case 1: .giftInKind(ContributionID(id), donor: SubjectID(other))
      case 2: .allocation(AllocationID(id))
      case 3: .recovery(AwardID(id))
      case 4: .grant(SupportID(id), beneficiary: SubjectID(other), inCash: isMarked)
      case 5: .award(AwardID(id))
      case 6: .passedOn(ContributionID(id), receiver: SubjectID(other), inKind: isMarked)
      case _: throw .badValue
      }
    return FundMovement(on: on, seq: entry.seq, cause: cause, amountVND: amount.value ?? 0)
  }
}
