import Events
import Projections

enum DutiesCommand: Question {
  static let name = "duties"
  static let summary = Title(
    vi: "mỗi lần đến hạn của mỗi nhiệm vụ và tình trạng của nó", en: "every occurrence of every duty and its state")
  static let options =
    [
      Option("plan", "PLAN", Title(vi: "chỉ kế hoạch này", en: "only this plan")),
      Option("duty", "DUTY", Title(vi: "chỉ nhiệm vụ hoặc mốc này", en: "only this duty or milestone")),
      Option("unit", "UNIT", Title(vi: "chỉ đơn vị thực hiện này", en: "only this holder")),
      Option("kind", "CODE", Title(vi: "chỉ loại nhiệm vụ này", en: "only duties of this kind")),
      Option("year", "YEAR", Title(vi: "chỉ năm này", en: "only this year")),
      Option("state", "NAME", Title(vi: "chỉ tình trạng này, ví dụ missing", en: "only this state, such as missing")),
      Option(
        "grid", nil,
        Title(vi: "bảng đơn vị theo nhiệm vụ và kỳ", en: "a grid of units by duties and periods")),
      Option("summary", nil, Title(vi: "đếm theo kế hoạch và loại", en: "counts by plan and kind")),
      Option(
        "by", "LIST",
        Title(
          vi: "đếm theo những mục này: \(DutyGrouping.names)", en: "counts by these instead: \(DutyGrouping.names)")),
      .classification,
    ] + Option.question
  static let manual = Title(
    vi: """
      Một dòng cho mỗi lần đến hạn: nhiệm vụ, đơn vị, kỳ, hạn in trong kế hoạch, ngày thực hiện, tình trạng vào ngày hỏi.
      'Trước ngày X' hiểu theo thiết lập của sổ (mặc định: đúng ngày X đã là trễ); cách hiểu đang dùng in dưới bảng. Nhiệm vụ
      không in ngày vẫn được liệt kê. Ghi chú: sớm, tự nguyện, kết hợp, khen thưởng được trao, số lần đôn đốc.
      Tình trạng: notYetDue, onTime, onTimeByClaim, late, missing, extended, optional, undated, holderNotOnRecord.
      --grid: mỗi đơn vị một dòng, mỗi nhiệm vụ và kỳ một cột; ô trống là không phải làm. --by: số đúng hạn trên số đến hạn,
      cho từng đơn vị (unit), nhóm đơn vị mà kế hoạch nêu (class), năm (year)…; việc tự nguyện không tính vào tỷ lệ.

      Ví dụ:
        socai duties --plan <mã> --as-of 2023-12-31
        socai duties --plan <mã> --kind review --grid
        socai duties --plan <mã> --kind report --by unit,year
        socai duties --state missing --format csv
      """,
    en: """
      A row for each occurrence: the duty, who holds it, the period, the due day as printed, when it was done, its state on
      the day asked for. "Before day X" follows the ledger's setting (X itself is late unless told otherwise); the reading in
      force stands under the table. Duties without a printed day are listed too. Notes: early, own motion, combined, awards
      presented, reminders sent.
      States: notYetDue, onTime, onTimeByClaim, late, missing, extended, optional, undated, holderNotOnRecord.
      --grid: a row for each unit, a column for each duty and period; an empty cell is not asked for. --by: on time of what was
      due, for each unit (unit), class of units that the plan names (class), year …; what is left to the unit weighs on no rate.

      Examples:
        socai duties --plan <id> --as-of 2023-12-31
        socai duties --plan <id> --kind review --grid
        socai duties --plan <id> --kind report --by unit,year
        socai duties --state missing --format csv
      """)

  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    let rows = try rows(arguments, inquiry)
    var answer: Answer
    if arguments.has("grid") {
      answer = DutyGrid(rows, inquiry).answer
    } else if arguments.has("summary") || arguments["by"] != nil {
      answer = DutySums(rows, by: try DutyGrouping.list(arguments["by"] ?? "plan,kind"), inquiry).answer
    } else {
      answer = DutyList(rows, inquiry).answer
    }
    answer.notes.append(reading(inquiry))
    return answer
  }

  private static func rows(_ arguments: Arguments, _ inquiry: Inquiry) throws -> [OccurrenceRow] {
    var filter = DutyFilter()
    if let plan = arguments["plan"] {
      filter.plan = try inquiry.id(PlanID.self, plan, what: Title(vi: "kế hoạch", en: "plan"))
    }
    if let unit = arguments["unit"] { filter.holder = try inquiry.unit(unit) }
    filter.withUnentered = !arguments.has("grid") && !arguments.has("summary") && !arguments.has("by")
    filter.kind = try code(DutyKind.self, "kind", arguments)
    if let year = try number("year", arguments) { filter.years = Year(year)...Year(year) }
    var rows = inquiry.state.duties.occurrences(filter, asOf: inquiry.day, units: inquiry.state.units, inquiry.symbols)
    if let classification = try code(Classification.self, "classification", arguments) {
      rows = rows.filter {
        $0.holder.unit.map { inquiry.state.units.isOf(classification, $0, on: inquiry.day) } ?? false
      }
    }
    if let duty = arguments["duty"] {
      rows = rows.filter { inquiry.symbols.text(of: $0.source.symbol) == duty }
      if rows.isEmpty { try checkDuty(duty, inquiry) }
    }
    guard let state = arguments["state"] else { return rows }
    guard OccurrenceState.names.contains(state) else {
      let names = OccurrenceState.names.joined(separator: ", ")
      throw UsageError.badValue(
        option: "--state", value: state, expected: Title(vi: "một trong: \(names)", en: "one of \(names)"))
    }
    return rows.filter { $0.state.name == state }
  }

  /// A duty that nobody of the other options holds has no rows; one that no plan has is a slip.
  private static func checkDuty(_ duty: String, _ inquiry: Inquiry) throws {
    let all = inquiry.state.duties.occurrences(
      DutyFilter(), asOf: inquiry.day, units: inquiry.state.units, inquiry.symbols)
    if all.contains(where: { inquiry.symbols.text(of: $0.source.symbol) == duty }) { return }
    throw UsageError.badValue(
      option: "--duty", value: duty,
      expected: Title(
        vi: "mã một nhiệm vụ hoặc mốc ('socai plans <kế hoạch> --part duty')",
        en: "the id of a duty or milestone ('socai plans <plan> --part duty')"))
  }

  /// How "before day X" is read on the day of the inquiry.
  private static func reading(_ inquiry: Inquiry) -> Title {
    inquiry.state.units.settings(on: inquiry.day).strictBefore
      ? Title(vi: "'trước ngày X': đúng ngày X đã là trễ", en: "\"before day X\": X itself is late")
      : Title(vi: "'trước ngày X': đúng ngày X còn là đúng hạn", en: "\"before day X\": X itself is in time")
  }
}

extension OccurrenceState {
  static let names = [
    "notYetDue", "onTime", "onTimeByClaim", "late", "missing", "extended", "optional", "undated", "holderNotOnRecord",
  ]

  /// The state without its numbers, for machines.
  var name: String {
    switch self {
    case .notYetDue: "notYetDue"
    case .onTime: "onTime"
    case .onTimeByClaim: "onTimeByClaim"
    case .late: "late"
    case .missing: "missing"
    case .extended: "extended"
    case .optional: "optional"
    case .undated: "undated"
    case .holderNotOnRecord: "holderNotOnRecord"
    }
  }

  var lateDays: Int? {
    switch self {
    case .late(let days), .missing(let days): days
    case .notYetDue, .onTime, .onTimeByClaim, .extended, .optional, .undated, .holderNotOnRecord: nil
    }
  }

  /// For machines by its name, for people in words.
  var cell: Cell { .code(name, Title(vi: text(.vi), en: text(.en))) }
}
