import Events
import Projections

enum DutiesCommand: Question {
  static let name = "duties"
  static let summary = Title(
    vi: "mỗi lần đến hạn của mỗi nhiệm vụ và tình trạng của nó", en: "every occurrence of every duty and its state")
  static let options =
    [
      Option("plan", "PLAN", Title(vi: "chỉ kế hoạch này", en: "only this plan")),
      Option("unit", "UNIT", Title(vi: "chỉ đơn vị thực hiện này", en: "only this holder")),
      Option("kind", "CODE", Title(vi: "chỉ loại nhiệm vụ này", en: "only duties of this kind")),
      Option("year", "YEAR", Title(vi: "chỉ năm này", en: "only this year")),
      Option("state", "NAME", Title(vi: "chỉ tình trạng này, ví dụ missing", en: "only this state, such as missing")),
      Option("summary", nil, Title(vi: "đếm theo kế hoạch và loại", en: "counts by plan and kind")),
      .classification,
    ] + Option.question
  static let manual = Title(
    vi: """
      Một dòng cho mỗi lần đến hạn: nhiệm vụ, đơn vị, kỳ, hạn in trong kế hoạch, ngày thực hiện, tình trạng vào ngày hỏi.
      'Trước ngày X' hiểu theo thiết lập của sổ (mặc định: đúng ngày X đã là trễ). Nhiệm vụ không in ngày vẫn được liệt kê.
      Tình trạng: notYetDue, onTime, onTimeByClaim, late, missing, extended, optional, undated, holderNotOnRecord.

      Ví dụ:
        socai duties --plan <mã> --as-of 2023-12-31
        socai duties --state missing --format csv
      """,
    en: """
      A row for each occurrence: the duty, who holds it, the period, the due day as printed, when it was done, its state on
      the day asked for. "Before day X" follows the ledger's setting (X itself is late unless told otherwise). Duties without
      a printed day are listed too.
      States: notYetDue, onTime, onTimeByClaim, late, missing, extended, optional, undated, holderNotOnRecord.

      Examples:
        socai duties --plan <id> --as-of 2023-12-31
        socai duties --state missing --format csv
      """)

  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    var filter = DutyFilter()
    if let plan = arguments["plan"] {
      filter.plan = try inquiry.id(PlanID.self, plan, what: Title(vi: "kế hoạch", en: "plan"))
    }
    if let unit = arguments["unit"] { filter.holder = try inquiry.unit(unit) }
    filter.kind = try code(DutyKind.self, "kind", arguments)
    if let year = try number("year", arguments) { filter.years = Year(year)...Year(year) }
    var rows = inquiry.state.duties.occurrences(filter, asOf: inquiry.day, units: inquiry.state.units, inquiry.symbols)
    if let classification = try code(Classification.self, "classification", arguments) {
      rows = rows.filter {
        $0.holder.unit.map { inquiry.state.units.isOf(classification, $0, on: inquiry.day) } ?? false
      }
    }
    if let state = arguments["state"] {
      guard OccurrenceState.names.contains(state) else {
        let names = OccurrenceState.names.joined(separator: ", ")
        throw UsageError.badValue(
          option: "--state", value: state, expected: Title(vi: "một trong: \(names)", en: "one of \(names)"))
      }
      rows = rows.filter { $0.state.name == state }
    }
    return arguments.has("summary") ? summary(rows, inquiry) : list(rows, inquiry)
  }

  private static func list(_ rows: [OccurrenceRow], _ inquiry: Inquiry) -> Answer {
    var answer = Answer(
      Title(vi: "Nhiệm vụ và thời hạn (\(rows.count))", en: "Duties and deadlines (\(rows.count))"),
      [
        Column("plan", vi: "kế hoạch", en: "plan", identity: true),
        Column("duty", vi: "nhiệm vụ", en: "duty", identity: true),
        Column("kind", vi: "loại", en: "kind"), Column("holder", vi: "đơn vị", en: "holder", identity: true),
        Column("period", vi: "kỳ", en: "period", identity: true), Column("due", vi: "hạn", en: "due"),
        Column("done", vi: "thực hiện", en: "done"), Column("state", vi: "tình trạng", en: "state"),
        Column("days", vi: "số ngày trễ", en: "days late", number: true, detail: true),
        Column("clause", vi: "mục, khoản", en: "clause"),
        Column("holderId", vi: "mã đơn vị", en: "holder id", detail: true),
        Column("seq", vi: "mục sổ", en: "entry", number: true, detail: true),
      ])
    answer.rows = rows.map { row in
      let state = row.state
      return [
        inquiry.cell(row.plan), .text(inquiry.symbols.text(of: row.source.symbol)), .code(row.kind),
        .text(holder(row.holder, inquiry)), .text(row.period.map { "\($0)" }), .day(row.due), .day(row.current?.on),
        .code(state.name, Title(vi: state.text(.vi), en: state.text(.en))), .number(state.lateDays), .text(row.clause),
        inquiry.cell(row.holder.unit), row.current.map { inquiry.cell($0.seq) } ?? .none,
      ]
    }
    return answer
  }

  static func holder(_ holder: OccurrenceHolder, _ inquiry: Inquiry) -> String {
    switch holder {
    case .unit(let unit, as: _), .emptyClass(let unit): inquiry.name(of: unit)
    case .words(let words): words
    }
  }

  private static func summary(_ rows: [OccurrenceRow], _ inquiry: Inquiry) -> Answer {
    var answer = Answer(
      Title(vi: "Tổng hợp nhiệm vụ", en: "Duties in sum"),
      [
        Column("plan", vi: "kế hoạch", en: "plan", identity: true),
        Column("kind", vi: "loại", en: "kind", identity: true),
        Column("occurrences", vi: "số lần", en: "occurrences", number: true),
        Column("onTime", vi: "đúng hạn", en: "on time", number: true),
        Column("onTimeByClaim", vi: "theo khai báo", en: "by claim", number: true),
        Column("late", vi: "trễ", en: "late", number: true),
        Column("missing", vi: "chưa có", en: "missing", number: true),
        Column("notYetDue", vi: "chưa đến hạn", en: "not yet due", number: true),
        Column("undated", vi: "không in hạn", en: "undated", number: true),
        Column("extended", vi: "gia hạn", en: "extended", number: true),
        Column("optional", vi: "không bắt buộc", en: "optional", number: true),
        Column("holderNotOnRecord", vi: "chưa có đơn vị", en: "no holder", number: true),
        Column("rate", vi: "đúng hạn %", en: "on time %", number: true),
      ])
    let groups = Dictionary(grouping: rows) { [$0.plan.map { inquiry.text($0) } ?? "", $0.kind.text] }
    for key in groups.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      guard let group = groups[key], let kind = group.first?.kind else { continue }
      var counts = DutyCounts()
      for row in group { counts.add(row) }
      answer.rows.append([
        .text(key[0]), .code(kind), .number(group.count), .number(counts.onTime), .number(counts.onTimeByClaim),
        .number(counts.late),
        .number(counts.missing),
        .number(counts.notYetDue), .number(counts.undatedOpen + counts.undatedDone + counts.undatedMissing),
        .number(counts.extended), .number(counts.optional), .number(counts.holderNotOnRecord),
        .decimal(counts.complianceRate),
      ])
    }
    return answer
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
}
