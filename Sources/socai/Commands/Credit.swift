import Events
import Projections

enum CreditCommand: Question {
  static let name = "credit"
  static let summary = Title(
    vi: "vốn vay ưu đãi: đã vay, đã trả, quá hạn, dùng đúng; ai cần mà chưa được vay",
    en: "preferential loans: lent, repaid, overdue, rightly used; who wants one and has none")
  static let operands = "[AREA]"
  static let options =
    [
      Option("show", "TABLE", Title(vi: "bảng cần xem (xem ở trên)", en: "the table to show (see above)")),
      Option("lender", "ID", Title(vi: "chỉ bên cho vay này", en: "only this lender")),
      Option("household", "ID", Title(vi: "chỉ hộ này", en: "only this household")),
      Option(
        "status", "CODE",
        Title(vi: "chỉ hộ thuộc diện này vào ngày vay", en: "only households of this status on the day of the loan")),
      Option("year", "YEAR", Title(vi: "chỉ khoản vay của năm này", en: "only loans of this year")),
    ] + Option.question
  static let manual = Title(
    vi: """
      --show chọn một bảng; AREA là địa bàn mà hộ ở vào ngày vay, không có thì cả sổ:
        loans     từng khoản vay: diện của hộ khi vay, gốc, đã trả, số lần trả muộn, quá hạn (mặc định)
        overdue   chỉ khoản quá hạn trả gốc
        status    khoản vay theo diện của hộ và xếp loại của xã vào ngày vay
        payments  từng lần trả: đúng hạn hay muộn mấy ngày
        coverage  hộ đủ điều kiện và có nhu cầu vay: bao nhiêu hộ đã vay, hộ nào chưa

      Ví dụ:
        socai credit <mã xã> --show coverage --as-of 2025-12-31
        socai credit --lender <mã ngân hàng> --show status
      """,
    en: """
      --show chooses a table; AREA is where the household lived on the day of the loan, without one the whole ledger answers:
        loans     each loan: status on its day, principal, repaid, late payments, overdue (unless told)
        overdue   only loans whose principal is overdue
        status    loans by status of the household and class of the commune on the day of the loan
        payments  each payment: on time, or how many days late
        coverage  households that are eligible and want a loan: how many have one, and which have none

      Examples:
        socai credit <commune> --show coverage --as-of 2025-12-31
        socai credit --lender <bank> --show status
      """)

  enum Table: String, CaseIterable {
    case loans, overdue, status, payments, coverage
  }

  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    let table = try table(Table.self, arguments) ?? .loans
    let taken = table == .coverage ? [] : ["lender", "household", "status", "year"]
    try refuseOthers(than: taken, of: options, arguments, named: table.rawValue)
    let area = try arguments.operands.first.map { try inquiry.unit($0) }
    let filter = LoanFilter(
      area: area,
      lender: try arguments["lender"].map {
        try inquiry.id(SubjectID.self, $0, what: Title(vi: "bên cho vay", en: "lender"))
      },
      household: try arguments["household"].map {
        try inquiry.id(HouseholdID.self, $0, what: Title(vi: "hộ", en: "household"))
      },
      status: try code(StatusThen.self, "status", arguments),
      years: try number("year", arguments).map { Year($0)...Year($0) })
    let tables = CreditTables(inquiry: inquiry, help: Help(inquiry.state, asOf: inquiry.day), area: area)
    switch table {
    case .loans: return tables.loans(tables.help.loans(filter), Title(vi: "Khoản vay", en: "Loans"))
    case .overdue:
      return tables.loans(
        tables.help.loans(filter).filter(\.isOverdue), Title(vi: "Khoản vay quá hạn", en: "Loans overdue"))
    case .status: return tables.status(filter)
    case .payments: return tables.payments(filter)
    case .coverage: return tables.coverage()
    }
  }
}

struct CreditTables {
  let inquiry: Inquiry
  let help: Help
  let area: UnitID?

  private static let entries = Column("entries", vi: "mục sổ", en: "entries", detail: true)
  private func entries(_ seqs: [Seq]) -> Cell { .list(seqs.map { inquiry.cell($0) }) }
  private func vnd(_ amount: Int64) -> Cell { .number(Int(amount)) }

  private func unit(_ unit: UnitID?) -> Cell {
    unit.map { .code(inquiry.text($0), Title(vi: inquiry.name(of: $0), en: inquiry.name(of: $0))) } ?? .none
  }

  func loans(_ rows: [LoanRow], _ title: Title) -> Answer {
    var answer = Answer(
      Title(vi: "\(title.vi) (\(rows.count))", en: "\(title.en) (\(rows.count))"),
      [
        Column("loan", vi: "khoản vay", en: "loan", identity: true), Column("household", vi: "hộ", en: "household"),
        Column("status", vi: "diện khi vay", en: "status then"),
        Column("commune", vi: "xã", en: "commune", detail: true),
        Column("communeClasses", vi: "xếp loại xã khi vay", en: "commune classed as then", detail: true),
        Column("lender", vi: "bên cho vay", en: "lender", detail: true),
        Column("programme", vi: "chương trình", en: "programme", detail: true),
        Column("on", vi: "ngày vay", en: "lent on"),
        Column("dueOn", vi: "đến hạn", en: "due"),
        Column("principalVND", vi: "gốc (đồng)", en: "principal (VND)", number: true),
        Column("repaidVND", vi: "đã trả gốc", en: "repaid", number: true),
        Column("interestVND", vi: "đã trả lãi", en: "interest paid", number: true, detail: true),
        Column("late", vi: "lần trả muộn", en: "late payments", number: true),
        Column("overdueVND", vi: "quá hạn (đồng)", en: "overdue (VND)", number: true),
        Column("overdueDays", vi: "số ngày quá hạn", en: "days overdue", number: true, detail: true),
        Column("checks", vi: "lần kiểm tra", en: "use checks", number: true, detail: true),
        Column("checksGood", vi: "kiểm tra đạt", en: "checks that were good", number: true, detail: true), Self.entries,
      ])
    answer.rows = rows.map { row in
      [
        inquiry.cell(row.loan.loan), inquiry.cell(row.loan.household), .code(row.status), unit(row.commune),
        .list(row.communeClasses.map { Cell.code($0) }), inquiry.cell(row.loan.lender), .code(row.loan.programme),
        .day(row.loan.on), .day(row.loan.dueOn), vnd(row.loan.principalVND), vnd(row.repaidVND),
        vnd(row.interestPaidVND),
        .number(row.latePayments.count), vnd(row.overdueVND), .number(row.overdueDays), .number(row.checks.count),
        .number(row.checks.count { $0.hasRightPurpose && $0.isEffective }), entries(row.seqs),
      ]
    }
    return answer
  }

  func status(_ filter: LoanFilter) -> Answer {
    var answer = Answer(
      Title(
        vi: "Khoản vay theo diện hộ và xếp loại xã vào ngày vay",
        en: "Loans by status and class of commune on their day"),
      [
        Column("status", vi: "diện khi vay", en: "status then", identity: true),
        Column("communeClasses", vi: "xếp loại xã", en: "commune classed as", identity: true),
        Column("loans", vi: "khoản vay", en: "loans", number: true),
        Column("borrowers", vi: "hộ vay", en: "borrowers", number: true),
        Column("principalVND", vi: "gốc (đồng)", en: "principal (VND)", number: true),
        Column("outstandingVND", vi: "còn nợ (đồng)", en: "outstanding (VND)", number: true),
        Column("overdueVND", vi: "quá hạn (đồng)", en: "overdue (VND)", number: true), Self.entries,
      ])
    answer.rows = help.loanGroups(filter).map { group in
      [
        .code(group.status), .list(group.communeClasses.map { Cell.code($0) }), .number(group.loans.count),
        .number(group.borrowerCount), vnd(group.principalVND), vnd(group.outstandingVND), vnd(group.overdueVND),
        entries(group.seqs),
      ]
    }
    return answer
  }

  func payments(_ filter: LoanFilter) -> Answer {
    var answer = Answer(
      Title(vi: "Các lần trả nợ", en: "Payments"),
      [
        Column("loan", vi: "khoản vay", en: "loan"), Column("household", vi: "hộ", en: "household"),
        Column("kind", vi: "loại", en: "kind"),
        Column("amountVND", vi: "số tiền (đồng)", en: "amount (VND)", number: true),
        Column("dueOn", vi: "đến hạn", en: "due"), Column("on", vi: "ngày trả", en: "paid"),
        Column("lateDays", vi: "muộn (ngày)", en: "late (days)", number: true),
        Column("seq", vi: "mục sổ", en: "entry", number: true),
      ])
    answer.rows = help.loans(filter).flatMap { row in
      row.payments.map { paid in
        [
          inquiry.cell(row.loan.loan), inquiry.cell(row.loan.household), .code(paid.kind), vnd(paid.amountVND),
          .day(paid.dueOn), .day(paid.on), .number(paid.lateDays), inquiry.cell(paid.seq),
        ]
      }
    }
    let share = help.repaymentsOnTime(filter)
    if let percent = share.percent {
      answer.notes = [
        Title(
          vi:
            "Đúng hạn \(share.part)/\(share.whole): \(percent.formatted(.vi))%. Khoản quá hạn tính là một lần không đúng hạn.",
          en:
            "On time \(share.part) of \(share.whole): \(percent.formatted(.en))%. A loan overdue counts as one not on time."
        )
      ]
    }
    return answer
  }

  func coverage() -> Answer {
    let row = help.loanCoverage(in: area)
    var answer = Answer(
      Title(
        vi: "Hộ đủ điều kiện, có nhu cầu vay mà chưa được vay (\(row.missing.count))",
        en: "Eligible households that want a loan and have none (\(row.missing.count))"),
      [
        Column("household", vi: "hộ", en: "household", identity: true), Column("hamlet", vi: "thôn", en: "hamlet"),
        Column("since", vi: "đủ điều kiện từ", en: "eligible since"),
        Column("seq", vi: "mục sổ", en: "entry", number: true),
      ])
    answer.rows = row.missing.map {
      [inquiry.cell($0.household), unit($0.hamlet), .day($0.since), inquiry.cell($0.seq)]
    }
    let percent = row.served.percent.map { Title(vi: ": \($0.formatted(.vi))%", en: ": \($0.formatted(.en))%") }
    answer.notes = [
      Title(
        vi: "Đã vay \(row.served.part)/\(row.served.whole) hộ đủ điều kiện và có nhu cầu\(percent?.vi ?? "").",
        en: "\(row.served.part) of \(row.served.whole) that are eligible and want a loan have one\(percent?.en ?? "").")
    ]
    return answer
  }
}
