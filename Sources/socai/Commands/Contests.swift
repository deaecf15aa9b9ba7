import Events
import Projections

enum ContestsCommand: Command {
  static let name = "contests"
  static let summary = Title(
    vi: "đăng ký thi đua theo nội dung và nhóm đối tượng", en: "registrations by contest and group")
  static let operands = "[PLAN]"
  static let options =
    [
      Option("contest", "ID", Title(vi: "từng đăng ký của nội dung này", en: "each registration for this contest"))
    ] + Option.question
  static let manual = Title(
    vi: """
      Mỗi nội dung thi đua và nhóm đối tượng mà kế hoạch nêu một dòng: số đăng ký, số có ký cam kết, số đăng ký muộn (sau năm
      phát động). Không nêu PLAN: mọi kế hoạch có nội dung thi đua.

      Ví dụ:
        socai contests
        socai contests <kế hoạch> --contest <mã>
      """,
    en: """
      A row for each contest and group of subjects that a plan names: registrations, those with a signed pledge, those late
      (after the year of the launch). Without PLAN: every plan that has contests.

      Examples:
        socai contests
        socai contests <plan> --contest <id>
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    let inquiry = try Inquiry(arguments)
    let plans = inquiry.state.plans
    var asked = plans.ids(in: inquiry.symbols)
    if let text = arguments.operands.first {
      let plan = try inquiry.id(PlanID.self, text, what: Title(vi: "kế hoạch", en: "plan"))
      guard asked.contains(plan) else {
        throw UsageError.badValue(
          option: "PLAN", value: text,
          expected: Title(
            vi: "mã một kế hoạch ('socai plans' liệt kê)", en: "the id of a plan ('socai plans' lists them)"))
      }
      asked = [plan]
    }
    let contests = asked.flatMap { plan in plans.contests(of: plan, asOf: inquiry.day).map { (plan, $0) } }
    guard let text = arguments["contest"] else { return try inquiry.answer(totals(contests, inquiry)) }
    let contest = try inquiry.id(ContestID.self, text, what: Title(vi: "nội dung thi đua", en: "contest"))
    try inquiry.answer(registrations(contests.filter { $0.1.contest == contest }.flatMap(\.1.registrations), inquiry))
  }

  private static func totals(_ contests: [(PlanID, ContestRow)], _ inquiry: Inquiry) -> Answer {
    let count = contests.reduce(0) { $0 + $1.1.registrations.count }
    var answer = Answer(
      Title(
        vi: "Nội dung thi đua (\(contests.count)), đăng ký (\(count))",
        en: "Contests (\(contests.count)), registrations (\(count))"),
      [
        Column("plan", vi: "kế hoạch", en: "plan"), Column("contest", vi: "mã", en: "contest"),
        Column("label", vi: "tên", en: "name", detail: true), Column("clause", vi: "mục, khoản", en: "clause"),
        Column("group", vi: "nhóm đối tượng", en: "group"),
        Column("registrations", vi: "đăng ký", en: "registered", number: true),
        Column("pledges", vi: "ký cam kết", en: "pledges", number: true),
        Column("late", vi: "muộn", en: "late", number: true), Column("seqs", vi: "mục sổ", en: "entries"),
      ])
    for (plan, contest) in contests {
      func row(_ group: Cell, _ registrations: [ContestRegistration]) -> [Cell] {
        [
          inquiry.cell(plan), inquiry.cell(contest.contest), .text(contest.label), .text(contest.clause), group,
          .number(registrations.count), .number(registrations.count { $0.isPledgeSigned }),
          .number(registrations.count { $0.isLate }), .list(registrations.map { inquiry.cell($0.seq) }),
        ]
      }
      let all = Title(vi: "tất cả", en: "all")
      answer.rows.append(row(.code("all", all), contest.registrations.sorted { $0.seq < $1.seq }))
      answer.rows += contest.groups.map { row(.code($0.kind), $0.registrations) }
    }
    return answer
  }

  private static func registrations(_ rows: [ContestRegistration], _ inquiry: Inquiry) -> Answer {
    var answer = Answer(
      Title(vi: "Đăng ký (\(rows.count))", en: "Registrations (\(rows.count))"),
      [
        Column("subject", vi: "đối tượng", en: "subject"), Column("group", vi: "nhóm đối tượng", en: "group"),
        Column("on", vi: "ngày", en: "day"), Column("pledge", vi: "ký cam kết", en: "pledge"),
        Column("late", vi: "muộn", en: "late"), Column("registration", vi: "mã", en: "registration", detail: true),
        Column("seq", vi: "mục", en: "entry", number: true),
      ])
    answer.rows = rows.map { row in
      [
        inquiry.cell(row.subject), .code(row.kind), .day(row.on), .flag(row.isPledgeSigned), .flag(row.isLate),
        inquiry.cell(row.registration), inquiry.cell(row.seq),
      ]
    }
    return answer
  }
}
