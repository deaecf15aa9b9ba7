import Events
import Projections

enum TargetsCommand: Question {
  static let name = "targets"
  static let summary = Title(
    vi: "từng chỉ tiêu: đạt, vượt, không đạt hay chưa xét được, và vì sao",
    en: "each target: met, exceeded, missed or not judged, and why")
  static let operands = "[TARGET]"
  static let options =
    [
      Option("plan", "PLAN", Title(vi: "chỉ kế hoạch này", en: "only this plan")),
      Option("unit", "UNIT", Title(vi: "chỉ các dòng của địa bàn này", en: "only the rows of this area")),
      Option("details", nil, Title(vi: "in cả từng đơn vị, từng năm", en: "also each unit and year")),
    ] + Option.question
  static let manual = Title(
    vi: """
      Chỉ số liệu được duyệt mới quyết định; chưa có thì kết quả là tạm tính và nêu rõ theo số nào. Số gốc: số in trong kế
      hoạch, rồi số được duyệt, rồi số đã công bố. Chỉ tiêu không thể đạt trên giấy được chỉ ra cùng phép tính. Bên cạnh tỷ
      lệ là n / N: số hộ của diện trên tổng số hộ.
      Nêu TARGET hoặc --unit thì in cả từng đơn vị, từng năm.

      Ví dụ:
        socai targets --plan <mã>
        socai targets <mã chỉ tiêu> --as-of 2024-12-31
        socai targets <mã chỉ tiêu> --unit <mã xã>
      """,
    en: """
      Only approved figures judge; without one the status is indicative and says by which kind. Baseline: the plan's own
      number, else an approved one, else a published one. A target that cannot be reached on paper is pointed out with its
      sum. Beside a rate stands n / N: households of the class out of all households.
      With TARGET or --unit each unit and each year is printed too.

      Examples:
        socai targets --plan <id>
        socai targets <target> --as-of 2024-12-31
        socai targets <target> --unit <commune>
      """)

  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    let unit = try arguments["unit"].map { try inquiry.unit($0) }
    let judged = try answers(arguments, inquiry)
    let isDetailed = arguments.has("details") || !arguments.operands.isEmpty || unit != nil
    var answer = Answer(
      Title(vi: "Chỉ tiêu (\(judged.count))", en: "Targets (\(judged.count))"), columns(isDetailed: isDetailed))
    let cells = TargetCells(inquiry)
    for target in judged {
      let rows = [target.row] + (isDetailed ? target.details : [])
      answer.rows += rows.filter { row in unit.map { row.unit == $0 } ?? true }.map { cells.row($0) }
    }
    let hasClasses = judged.contains { $0.details.contains { $0.povertyClass == .nearPoor } }
    if !isDetailed || !hasClasses { answer.columns[classColumn].isDetail = true }
    return answer
  }

  private static func answers(_ arguments: Arguments, _ inquiry: Inquiry) throws -> [TargetAnswer] {
    let targets = inquiry.state.targets
    guard let text = arguments.operands.first else {
      let plan = try arguments["plan"].map { try inquiry.id(PlanID.self, $0, what: Title(vi: "kế hoạch", en: "plan")) }
      return targets.board(
        of: plan, asOf: inquiry.day, units: inquiry.state.units, poverty: inquiry.state.poverty,
        households: inquiry.state.households, symbols: inquiry.symbols)
    }
    try arguments.refuse("TARGET", with: "plan")
    let target = try inquiry.id(TargetID.self, text, what: Title(vi: "chỉ tiêu", en: "target"))
    guard
      let answer = targets.status(
        of: target, asOf: inquiry.day, units: inquiry.state.units, poverty: inquiry.state.poverty,
        households: inquiry.state.households, symbols: inquiry.symbols)
    else {
      throw UsageError.badValue(
        option: "TARGET", value: text,
        expected: Title(
          vi: "mã một chỉ tiêu ('socai targets' liệt kê)", en: "the id of a target ('socai targets' lists them)"))
    }
    return [answer]
  }

  private static let classColumn = 4

  private static func columns(isDetailed: Bool) -> [Column] {
    [
      Column("target", vi: "chỉ tiêu", en: "target", identity: true),
      Column("plan", vi: "kế hoạch", en: "plan", detail: true),
      Column("indicator", vi: "chỉ số", en: "indicator", detail: isDetailed),
      Column("unit", vi: "địa bàn", en: "area", identity: true),
      Column("class", vi: "diện", en: "class", identity: true),
      Column("subgroup", vi: "nhóm", en: "subgroup", detail: true, identity: true),
      Column("standard", vi: "chuẩn nghèo", en: "standard", detail: true),
      Column("scope", vi: "phạm vi", en: "scope", detail: !isDetailed, identity: true),
      Column("required", vi: "yêu cầu", en: "asked"), Column("baseline", vi: "số gốc", en: "baseline", detail: true),
      Column("figure", vi: "số dùng", en: "figure", detail: true),
      Column("achieved", vi: "đạt được", en: "reached", number: true),
      Column("gap", vi: "còn thiếu", en: "gap", number: true, detail: true),
      Column("status", vi: "tình trạng", en: "status"), Column("reason", vi: "lý do", en: "reason"),
      Column("households", vi: "hộ chưa được hưởng", en: "households not served", detail: true),
      Column("clause", vi: "mục, khoản", en: "clause", detail: isDetailed),
    ]
  }
}
