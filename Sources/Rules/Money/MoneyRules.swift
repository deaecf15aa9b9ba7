import Events
import Projections

/// Money that is there once: a receipt counts once, a fund gives what it has, a budget pays what it was allocated, capital
/// comes back from where it went.
extension Rules {
  static func judge(_ event: BudgetSettled, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(spentWithinAllocated(event, entry, state))
  }

  static func receiptOnce(_ event: ContributionRecorded, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let receipt = event.receipt,
      let twin = state.contributions.gifts(under: receipt).first(where: { $0.seq != entry.seq })
    else { return nil }
    let id = state.text(twin.said.contribution)
    return Breach(
      .contributionReceiptOnce, at: "what.receipt",
      Title(
        vi: "Chứng từ này đã ghi cho khoản đóng góp \(id) ngày \(twin.on) (mục \(twin.seq)).",
        en: "The receipt stands behind the contribution \(id) of \(twin.on) already (entry \(twin.seq))."))
  }

  /// On the grant's own day, and on every later one: what is recorded late must not empty the fund afterwards.
  static func balanceAllows(_ event: SupportGranted, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let fund = event.fund, let value = event.value,
      let lack = state.funds.shortfall(of: fund, granting: event, on: entry.on, seq: entry.seq)
    else { return nil }
    let name = state.named(UnitID(fund), on: entry.on)
    let money =
      event.kind == .cash ? Title(vi: "tiền", en: "money") : Title(vi: "tiền và hiện vật", en: "money and goods")
    let own = Title(
      vi: "\(name.vi) chi \(value) đồng ngày \(entry.on) thì thiếu \(lack.missingVND) đồng \(money.vi).",
      en: "If \(name.en) gives \(value) đồng on \(entry.on), it lacks \(lack.missingVND) đồng of \(money.en).")
    let later = Title(
      vi: "\(name.vi) chi \(value) đồng ngày \(entry.on) thì đến ngày \(lack.on) thiếu \(lack.missingVND) đồng.",
      en: "If \(name.en) gives \(value) đồng on \(entry.on), it lacks \(lack.missingVND) đồng on \(lack.on).")
    return Breach(
      .fundBalanceAllows, at: "what.value", lack.on > entry.on ? later : own,
      remedy: Title(
        vi: "Ghi khoản ủng hộ còn thiếu trước ('socai funds' in sổ quỹ), hoặc chi ít hơn.",
        en: "Record the gift that is missing first ('socai funds' prints the fund's book), or give less."))
  }

  static func spentWithinAllocated(_ event: BudgetSettled, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    let id = state.text(event.allocation)
    let allocated = state.funds.allocated(event.allocation, asOf: .last)
    if allocated.seqs.isEmpty {
      return Breach(
        .budgetSpentWithinAllocated, at: "what.allocation",
        Title(vi: "Khoản phân bổ \(id) chưa được ghi.", en: "The allocation \(id) is not on record."),
        remedy: Title(vi: "Ghi budget.allocated trước.", en: "Record budget.allocated first."))
    }
    var settled = MoneySum()
    for settlement in state.funds.settlements(of: event.allocation, asOf: .last) where settlement.seq != entry.seq {
      settled.add(settlement.said.spent, by: settlement.seq)
    }
    if settled.exactVND + Int128(event.spent) <= allocated.exactVND { return nil }
    let left = allocated.exactVND - settled.exactVND
    return Breach(
      .budgetSpentWithinAllocated, at: "what.spent",
      Title(
        vi: "Chi \(event.spent) đồng, khoản phân bổ \(id) còn \(left) đồng.",
        en: "\(event.spent) đồng were spent, \(left) are left of the allocation \(id)."))
  }

  static func capitalWithinLent(_ event: RevolvingCapitalMoved, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let excess = state.funds.excess(of: event, on: entry.on, seq: entry.seq) else { return nil }
    let pool = state.text(event.pool)
    let detail =
      switch excess.action {
      case .lent, .recovered:
        Title(
          vi: "Đến ngày \(excess.on), nguồn vốn \(pool) thu hồi nhiều hơn số các hộ đang giữ \(excess.excessVND) đồng.",
          en: "By \(excess.on) the pool \(pool) has recovered \(excess.excessVND) đồng more than households had of it.")
      case .rotated:
        Title(
          vi: "Đến ngày \(excess.on), nguồn vốn \(pool) luân chuyển nhiều hơn số đã thu hồi \(excess.excessVND) đồng.",
          en: "By \(excess.on) the pool \(pool) has passed on \(excess.excessVND) đồng more than it had recovered.")
      }
    return Breach(.capitalWithinLent, at: "what.amount", detail)
  }
}
