import Events
import Projections

extension FundsCommand {
  static func budgets(of unit: UnitID?, _ year: Year?, _ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    let state = inquiry.state
    let plan = try arguments["plan"].map { try inquiry.id(PlanID.self, $0, what: Title(vi: "kế hoạch", en: "plan")) }
    let purpose = try code(BudgetPurpose.self, "purpose", arguments)
    let filter = BudgetFilter(unit: unit, year: year, purpose: purpose, plan: plan)
    var answer = Answer(
      Title(vi: "Kinh phí (đồng)", en: "Budgets (VND)"),
      [
        Column("year", vi: "năm", en: "year", identity: true),
        Column("unit", vi: "đơn vị", en: "unit", identity: true),
        Column("unitName", vi: "tên đơn vị", en: "unit's name", detail: true),
        Column("purpose", vi: "mục chi", en: "purpose", identity: true),
        Column("sources", vi: "nguồn", en: "sources", detail: true),
        Column("requestedVND", vi: "đề nghị", en: "requested", number: true),
        Column("allocatedVND", vi: "phân bổ", en: "allocated", number: true),
        Column("settledVND", vi: "quyết toán", en: "settled", number: true),
        Column("paidVND", vi: "tiền thưởng đã chi", en: "awards paid", number: true),
        Column("leftVND", vi: "còn lại", en: "left", number: true),
        Column("state", vi: "tình trạng", en: "state"),
        Column("clause", vi: "mục, khoản", en: "clause", detail: true),
        Column("entries", vi: "các mục sổ", en: "entries", detail: true),
      ])
    answer.rows = state.funds.budgets(filter, asOf: inquiry.day, units: state.units, inquiry.symbols).map { line in
      [
        .text("\(line.year)"), inquiry.cell(line.unit), .text(inquiry.name(of: line.unit)), .code(line.purpose),
        .list(line.sources.map { .code($0) }), .money(line.requested), .money(line.allocated), .money(line.settled),
        .money(line.paid), .money(line.leftVND), condition(of: line), .none, inquiry.cell(line.seqs),
      ]
    }
    for plan in plan.map({ [$0] }) ?? state.plans.ids(in: inquiry.symbols) {
      for missing in state.funds.yearsWithoutRequest(of: plan, asOf: inquiry.day, plans: state.plans) {
        guard year == nil || missing.year == year, purpose.map(missing.purposes.contains) ?? true,
          unit.map({ unit in missing.offices.contains { state.units.isUnder($0, unit, on: inquiry.day) } }) ?? true
        else { continue }
        let none: [Cell] = Array(repeating: .none, count: 5)
        let state = Cell.code("no-request", Title(vi: "chưa có đề nghị", en: "no request"))
        answer.rows.append(
          [
            .text("\(missing.year)"), .list(missing.offices.map { inquiry.cell($0) }),
            .list(missing.offices.map { .text(inquiry.name(of: $0)) }), .list(missing.purposes.map { .code($0) }),
            .list([]),
          ] + none + [state, .text(missing.clause), .list([])])
      }
    }
    return answer
  }

  private static func condition(of line: BudgetLine) -> Cell {
    if line.isPaidAboveAllocated {
      return line.allocated.seqs.isEmpty
        ? .code("paid-unallocated", Title(vi: "chi khi chưa phân bổ", en: "paid, nothing allocated"))
        : .code("paid-above-allocated", Title(vi: "chi vượt phân bổ", en: "paid above allocated"))
    }
    if line.allocated.seqs.isEmpty { return .code("requested", Title(vi: "chờ phân bổ", en: "not allocated yet")) }
    if !line.settled.seqs.isEmpty { return .code("settled", Title(vi: "đã quyết toán", en: "settled")) }
    return .code("allocated", Title(vi: "đã phân bổ", en: "allocated"))
  }

  static func capital(of unit: UnitID?, _ year: Year?, _ inquiry: Inquiry) -> Answer {
    let state = inquiry.state
    var answer = Answer(
      Title(vi: "Vốn luân chuyển (đồng)", en: "Revolving capital (VND)"),
      [
        Column("pool", vi: "nguồn vốn", en: "pool", identity: true),
        Column("keeper", vi: "nơi giữ", en: "keeper", identity: true),
        Column("keeperName", vi: "tên nơi giữ", en: "keeper's name", detail: true),
        Column("lentVND", vi: "cho mượn", en: "lent", number: true),
        Column("recoveredVND", vi: "thu hồi", en: "recovered", number: true),
        Column("rotatedVND", vi: "luân chuyển", en: "passed on", number: true),
        Column("outVND", vi: "hộ đang giữ", en: "with households", number: true),
        Column("inHandVND", vi: "còn tại nơi giữ", en: "in hand", number: true),
        Column("recoveredPercent", vi: "thu hồi %", en: "recovered %", number: true),
        Column("ruleEntry", vi: "quy chế (mục sổ)", en: "rule (entry)", number: true, detail: true),
        Column("entries", vi: "các mục sổ", en: "entries", detail: true),
      ])
    answer.rows = state.funds.capital(
      keptBy: unit, year: year, asOf: inquiry.day, units: state.units, inquiry.symbols
    ).map { row in
      let rule = state.funds.capitalRule(of: row.keeper, asOf: inquiry.day, plans: state.plans)
      return [
        inquiry.cell(row.pool), inquiry.cell(row.keeper), .text(inquiry.name(of: row.keeper)), .money(row.lent),
        .money(row.recovered), .money(row.rotated), .money(row.outVND), .money(row.inHandVND),
        .decimal(row.recoveredShare.percent), rule.map { inquiry.cell($0) } ?? .none, inquiry.cell(row.seqs),
      ]
    }
    return answer
  }
}
