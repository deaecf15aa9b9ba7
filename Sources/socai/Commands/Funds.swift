import Events
import Projections

enum FundsCommand: Question {
  static let name = "funds"
  static let summary = Title(
    vi: "sổ quỹ, kinh phí và vốn luân chuyển", en: "books of funds, budgets, and revolving capital")
  static let operands = "[FUND|UNIT]"
  static let options =
    [
      Option("budget", nil, Title(vi: "kinh phí thay cho quỹ", en: "budgets instead of funds")),
      Option("capital", nil, Title(vi: "vốn luân chuyển thay cho quỹ", en: "revolving capital instead of funds")),
      Option("year", "YEAR", Title(vi: "chỉ năm này", en: "only this year")),
      Option("plan", "PLAN", Title(vi: "với --budget: chỉ kế hoạch này", en: "with --budget: only this plan")),
      Option("purpose", "CODE", Title(vi: "với --budget: chỉ mục chi này", en: "with --budget: only this purpose")),
    ] + Option.question
  static let manual = Title(
    vi: """
      Không nêu quỹ: mỗi quỹ mỗi năm một dòng: đầu năm, thu, hiện vật nhận, chi, cuối năm. Nêu một quỹ: sổ quỹ, mỗi biến động một
      dòng với số dư sau đó. Nêu một đơn vị: các quỹ của nó và cấp dưới.
      Thu gồm tiền ủng hộ, kinh phí cấp cho quỹ, tiền thưởng thu hồi; hiện vật, đất, tài sản nhận được đứng riêng theo giá trị và
      được chi trước khi hỗ trợ bằng hiện vật; số dư gồm cả tiền và hiện vật. Công lao động, trí tuệ không vào quỹ.
      --budget: theo năm, đơn vị, mục chi: đề nghị, phân bổ, quyết toán, tiền thưởng đã chi, còn lại; kể cả năm mà kế hoạch đòi
      dự toán nhưng chưa ai đề nghị. --capital: cho mượn, thu hồi, luân chuyển của từng nguồn vốn.

      Ví dụ:
        socai funds
        socai funds <mã quỹ> --year 2023
        socai funds --budget --plan <mã> --year 2023
        socai funds <mã xã> --capital
      """,
    en: """
      Without a name: a row for each fund and year: opening, money in, goods received, out, closing. With a fund: its book, a line for
      each movement with the balance after it. With a unit: the funds of it and of those below it.
      Money in is gifts, allocations that the fund may spend and award money that came back; goods, land and other assets that it
      received stand apart at their worth, and go out first when it helps in kind; a balance is both together. Labour and knowledge
      do not enter a fund.
      --budget: by year, unit and purpose: requested, allocated, settled, award money paid, left; with the years for which a plan
      asks for an estimate and nobody made one. --capital: lent, recovered and passed on, for each pool.

      Examples:
        socai funds
        socai funds <fund> --year 2023
        socai funds --budget --plan <id> --year 2023
        socai funds <commune> --capital
      """)

  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    let year = try number("year", arguments).map { Year($0) }
    let funds = inquiry.state.funds.funds(units: inquiry.state.units, inquiry.symbols)
    let named = arguments.operands.first
    let fund = named.flatMap { text in funds.first { inquiry.text($0) == text } }
    let unit = try fund.map { UnitID($0) } ?? named.map { try inquiry.unit($0) }
    if arguments.has("budget") { return try budgets(of: unit, year, arguments, inquiry) }
    for option in ["plan", "purpose"] where arguments.has(option) {
      throw UsageError.badValue(
        option: "--\(option)", value: arguments[option] ?? "",
        expected: Title(vi: "chỉ dùng với --budget", en: "nothing unless --budget is given"))
    }
    if arguments.has("capital") { return capital(of: unit, year, inquiry) }
    if let fund = fund ?? unit.flatMap({ inquiry.state.units.isFund($0) ? FundID($0) : nil }) {
      return book(fund, year, inquiry)
    }
    let below = funds.filter { fund in
      unit.map { inquiry.state.units.isUnder(UnitID(fund), $0, on: inquiry.day) } ?? true
    }
    return years(below, year, inquiry)
  }

  private static func years(_ funds: [FundID], _ year: Year?, _ inquiry: Inquiry) -> Answer {
    var answer = Answer(
      Title(vi: "Quỹ theo năm (đồng)", en: "Funds by year (VND)"),
      [
        Column("fund", vi: "quỹ", en: "fund", identity: true),
        Column("name", vi: "tên quỹ", en: "fund's name", detail: true),
        Column("year", vi: "năm", en: "year", identity: true),
        Column("openingVND", vi: "đầu năm", en: "opening", number: true),
        Column("inVND", vi: "thu tiền", en: "money in", number: true),
        Column("inKindVND", vi: "nhận hiện vật", en: "in kind", number: true),
        Column("outVND", vi: "chi", en: "out", number: true),
        Column("closingVND", vi: "cuối năm", en: "closing", number: true),
        Column("closingMoneyVND", vi: "cuối năm, tiền", en: "closing, money", number: true, detail: true),
        Column("closingInKindVND", vi: "cuối năm, hiện vật", en: "closing, in kind", number: true, detail: true),
        Column("giftsVND", vi: "tiền ủng hộ", en: "gifts in money", number: true, detail: true),
        Column("allocatedVND", vi: "kinh phí cấp", en: "allocated to it", number: true, detail: true),
        Column("recoveredVND", vi: "thu hồi tiền thưởng", en: "award money back", number: true, detail: true),
        Column("grantedVND", vi: "chi hỗ trợ", en: "help given", number: true, detail: true),
        Column("awardsVND", vi: "chi thưởng", en: "awards paid", number: true, detail: true),
        Column("passedOnVND", vi: "chuyển tiếp", en: "passed on", number: true, detail: true),
        Column("entries", vi: "các mục sổ", en: "entries", detail: true),
      ])
    for fund in funds {
      for row in inquiry.state.funds.years(of: fund, asOf: inquiry.day) where year == nil || row.year == year {
        answer.rows.append([
          inquiry.cell(fund), .text(inquiry.name(of: UnitID(fund))), .text("\(row.year)"),
          .money(row.opening.totalVND), .money(row.moneyIn), .money(row.giftsInKind), .money(row.out),
          .money(row.closing.totalVND), .money(row.closing.moneyVND), .money(row.closing.inKindVND),
          .money(row.gifts), .money(row.allocated), .money(row.recovered), .money(row.granted),
          .money(row.awardsPaid), .money(row.passedOn), inquiry.cell(row.seqs),
        ])
      }
    }
    return answer
  }

  private static func book(_ fund: FundID, _ year: Year?, _ inquiry: Inquiry) -> Answer {
    let name = inquiry.name(of: UnitID(fund))
    var answer = Answer(
      Title(vi: "Sổ quỹ: \(name) (đồng)", en: "Book of \(name) (VND)"),
      [
        Column("on", vi: "ngày", en: "day"), Column("movement", vi: "biến động", en: "movement"),
        Column("id", vi: "mã", en: "id", identity: true), Column("with", vi: "với", en: "with"),
        Column("inVND", vi: "thu", en: "in", number: true), Column("outVND", vi: "chi", en: "out", number: true),
        Column("balanceVND", vi: "số dư", en: "balance", number: true),
        Column("moneyVND", vi: "dư tiền", en: "money left", number: true, detail: true),
        Column("inKindVND", vi: "dư hiện vật", en: "in kind left", number: true, detail: true),
        Column("seq", vi: "mục sổ", en: "entry", number: true),
      ])
    for line in inquiry.state.funds.lines(of: fund, asOf: inquiry.day)
    where year == nil || line.movement.on.year == year {
      let movement = line.movement
      let (word, id, with) = words(for: movement.cause, inquiry)
      answer.rows.append([
        .day(movement.on), word, id, with, movement.isOut ? .none : .money(movement.amountVND),
        movement.isOut ? .money(movement.amountVND) : .none, .money(line.balance.totalVND),
        .money(line.balance.moneyVND), .money(line.balance.inKindVND), inquiry.cell(movement.seq),
      ])
    }
    let balance = inquiry.state.funds.balance(of: fund, asOf: inquiry.day)
    let total = Int(balance.totalVND)
    answer.notes.append(
      Title(
        vi: "Số dư ngày \(inquiry.day.formatted(in: .vi)): \(Cell.grouped(total, .vi)) đồng.",
        en: "Balance on \(inquiry.day): \(Cell.grouped(total, .en)) VND."))
    return answer
  }

  private static func words(for cause: FundMovement.Cause, _ inquiry: Inquiry) -> (Cell, Cell, Cell) {
    func word(_ code: String, _ vi: String, _ en: String) -> Cell { .code(code, Title(vi: vi, en: en)) }
    return switch cause {
    case .gift(let id, let donor):
      (word("gift", "ủng hộ bằng tiền", "gift in money"), inquiry.cell(id), inquiry.cell(donor))
    case .giftInKind(let id, let donor):
      (word("gift-in-kind", "ủng hộ hiện vật", "gift in kind"), inquiry.cell(id), inquiry.cell(donor))
    case .allocation(let id): (word("allocation", "kinh phí cấp", "allocation"), inquiry.cell(id), .none)
    case .recovery(let award):
      (word("award-recovered", "thu hồi tiền thưởng", "award money back"), inquiry.cell(award), .none)
    case .grant(let id, let beneficiary, _):
      (word("grant", "chi hỗ trợ", "help given"), inquiry.cell(id), inquiry.cell(beneficiary))
    case .award(let award):
      (
        word("award-paid", "chi tiền thưởng", "award paid"), inquiry.cell(award),
        inquiry.cell(inquiry.state.awards.award(award, asOf: inquiry.day)?.recipient)
      )
    case .passedOn(let id, let receiver, _):
      (word("passed-on", "chuyển tiếp", "passed on"), inquiry.cell(id), inquiry.cell(receiver))
    }
  }
}
