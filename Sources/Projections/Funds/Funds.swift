import Events

/// Money of funds and budgets: in, out, left; and revolving capital.
///
/// ```
/// 2023-01-10  contribution.recorded  → fund-1   100,000,000 in money
/// 2023-02-01  support.granted        fund-1     60,000,000 in cash to h-1
///
/// balance(of: fund-1, asOf: 2023-01-31)   // 100,000,000
/// balance(of: fund-1, asOf: 2023-02-01)   //  40,000,000
/// ```
///
/// A fund lives on gifts to it, on allocations that it may spend and on award money that came back; it gives help, pays
/// awards and passes gifts on. Labour and knowledge given to a fund are items of the contributions, never money of it. Goods
/// that it was given stand beside its money at their worth and go out first when it gives help in kind.
///
/// Invariants: a balance depends on the days of the movements, not on the order of recording; no sum can overflow; what
/// a budget or a pool of capital has is put together from its facts when asked.
package struct Funds: Restorable, Sendable {
  package static let version = 1

  /// By fund; a receiver or donor that is no fund has a book too, which nobody asks for.
  var books = Keyed<FundID, FundBook>()
  /// Ids that an entry names as the fund that pays or gets money back.
  var namedAsFunds = Keyed<FundID, Bool>()
  var requests = Table<BudgetFact<BudgetRequested>>()
  var allocations = Table<BudgetFact<BudgetAllocated>>()
  /// Places in `allocations`.
  var allocationsOfID = Keyed<AllocationID, [Int]>()
  var settlements = Keyed<AllocationID, [BudgetFact<BudgetSettled>]>()
  var payments = Table<BudgetFact<AwardPaid>>()
  var pools = Keyed<PoolID, [CapitalMovement]>()

  package init() {}

  package mutating func restore(_ step: RestoreStep) {
    books.restore(step)
    namedAsFunds.restore(step)
    requests.restore(step)
    allocations.restore(step)
    allocationsOfID.restore(step)
    settlements.restore(step)
    payments.restore(step)
    pools.restore(step)
  }
}
