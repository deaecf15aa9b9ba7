import Events
import Projections

enum NominationsCommand: Question {
  static let name = "nominations"
  static let summary = Title(
    vi: "hồ sơ đề nghị khen thưởng: đang ở bước nào, ở đâu, chờ bao lâu",
    en: "nominations: at which stage, with whom, waiting how long")
  static let operands = "[NOMINATION]"
  static let options =
    [
      Option("plan", "PLAN", Title(vi: "chỉ kế hoạch này", en: "only this plan")),
      Option("subject", "ID", Title(vi: "chỉ đối tượng này", en: "only this subject")),
      Option("with", "UNIT", Title(vi: "chỉ hồ sơ đang ở đơn vị này", en: "only those that this unit has in hand")),
      Option("form", "CODE", Title(vi: "chỉ hình thức này", en: "only this form")),
      Option("level", "CODE", Title(vi: "chỉ cấp này", en: "only this level")),
      Option("occasion", "CODE", Title(vi: "chỉ dịp này", en: "only this occasion")),
      Option("year", "YEAR", Title(vi: "chỉ năm này", en: "only this year")),
      Option("open", nil, Title(vi: "chỉ hồ sơ chưa quyết định", en: "only those not decided")),
      Option("selections", nil, Title(vi: "các cuộc bình xét thay vì hồ sơ", en: "the selections instead")),
    ] + Option.question
  static let manual = Title(
    vi: """
      Mỗi hồ sơ một dòng: đối tượng, hình thức, bước theo trình tự mà kế hoạch quy định, đơn vị đang giữ, số ngày chờ ở bước
      đó, phần hồ sơ còn thiếu. Với NOMINATION: toàn bộ đường đi của một hồ sơ, từng việc với ngày và mục sổ; hồ sơ bị trả và
      nộp lại đều còn. --selections liệt kê bình xét: ứng viên, số phiếu, ai được chọn, ai giám sát.

      Ví dụ:
        socai nominations --plan <mã> --open
        socai nominations nm-1
      """,
    en: """
      A row for each nomination: subject, form, its stage on the route that the plan lays down, who has it, days waiting there,
      what its dossier lacks. With NOMINATION: its whole way, each act with its day and entry; what came back and was handed in
      again are both there. --selections lists the votes: candidates, votes, who was chosen, who supervised.

      Examples:
        socai nominations --plan <id> --open
        socai nominations nm-1
      """)

  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    let board = NominationBoard(inquiry.state, asOf: inquiry.day)
    if let text = arguments.operands.first {
      let what = Title(vi: "hồ sơ", en: "nomination")
      let id = try inquiry.id(NominationID.self, text, what: what)
      guard let row = board.row(of: id) else {
        throw UsageError.badValue(
          option: what[inquiry.language], value: text,
          expected: Title(vi: "một hồ sơ đã nộp đến ngày đó", en: "a nomination handed in by that day"))
      }
      return NominationWayAnswer(row, board, inquiry).answer
    }
    var filter = NominationFilter()
    filter.plan = try arguments["plan"].map {
      try inquiry.id(PlanID.self, $0, what: Title(vi: "kế hoạch", en: "plan"))
    }
    if arguments.has("selections") { return selections(board.selections(of: filter.plan), inquiry) }
    filter.subject = try arguments["subject"].map {
      try inquiry.id(SubjectID.self, $0, what: Title(vi: "đối tượng", en: "subject"))
    }
    filter.holder = try arguments["with"].map { try inquiry.unit($0) }
    filter.form = try code(AwardForm.self, "form", arguments)
    filter.level = try code(AwardLevel.self, "level", arguments)
    filter.occasion = try code(Occasion.self, "occasion", arguments)
    filter.year = try number("year", arguments).map { Year($0) }
    if arguments.has("open") { filter.isOpen = true }
    return list(board.rows(filter), inquiry)
  }

  private static func list(_ rows: [NominationRow], _ inquiry: Inquiry) -> Answer {
    var answer = Answer(
      Title(vi: "Hồ sơ đề nghị khen thưởng (\(rows.count))", en: "Nominations (\(rows.count))"),
      [
        Column("nomination", vi: "hồ sơ", en: "nomination", identity: true),
        Column("plan", vi: "kế hoạch", en: "plan", detail: true),
        Column("subject", vi: "đối tượng", en: "subject"), Column("form", vi: "hình thức", en: "form"),
        Column("level", vi: "cấp", en: "level"), Column("class", vi: "hạng", en: "class", detail: true),
        Column("occasion", vi: "dịp", en: "occasion", detail: true), Column("year", vi: "năm", en: "year"),
        Column("stage", vi: "bước", en: "stage"), Column("with", vi: "đang ở", en: "with"),
        Column("since", vi: "từ ngày", en: "since", detail: true),
        Column("waitingDays", vi: "chờ (ngày)", en: "days", number: true),
        Column("missing", vi: "còn thiếu", en: "lacks"),
        Column("selection", vi: "bình xét", en: "selection", detail: true),
        Column("seq", vi: "mục sổ", en: "entry", number: true, detail: true),
      ])
    answer.rows = rows.map { row in
      [
        inquiry.cell(row.nomination), inquiry.cell(row.plan), inquiry.cell(row.submitted.subject),
        .code(row.submitted.form), .code(row.submitted.level), row.submitted.class.map { .code($0) } ?? .none,
        .code(row.submitted.occasion), .text("\(row.submitted.year)"), row.state.cell,
        .list(row.holders.map { inquiry.cell($0) }), .day(row.since), .number(row.waitingDays), missing(row),
        inquiry.cell(row.submitted.selection), inquiry.cell(row.submissions[row.submissions.count - 1].entry.seq),
      ]
    }
    return answer
  }

  static func missing(_ row: NominationRow) -> Cell {
    var cells = row.missing.map { missing in
      Cell.words(
        Title(vi: "\(missing.item.title.vi): \(missing.copies)", en: "\(missing.item.title.en): \(missing.copies)"))
    }
    if let sets = row.dossier?.setsMissing, sets > 0 {
      cells.append(.words(Title(vi: "số bộ: \(sets)", en: "sets: \(sets)")))
    }
    return cells.isEmpty ? .none : .list(cells)
  }

  private static func selections(_ rows: [SelectionRow], _ inquiry: Inquiry) -> Answer {
    var answer = Answer(
      Title(vi: "Bình xét (\(rows.count))", en: "Selections (\(rows.count))"),
      [
        Column("selection", vi: "bình xét", en: "selection", identity: true), Column("on", vi: "ngày", en: "day"),
        Column("body", vi: "nơi bình xét", en: "body"), Column("form", vi: "hình thức", en: "form"),
        Column("occasion", vi: "dịp", en: "occasion", detail: true), Column("year", vi: "năm", en: "year"),
        Column("candidates", vi: "ứng viên (phiếu)", en: "candidates (votes)"),
        Column("chosen", vi: "được chọn", en: "chosen"), Column("supervisor", vi: "giám sát", en: "supervised by"),
        Column("minutes", vi: "biên bản", en: "minutes", detail: true),
        Column("seq", vi: "mục sổ", en: "entry", number: true, detail: true),
      ])
    answer.rows = rows.map { row in
      [
        inquiry.cell(row.selection), .day(row.on), inquiry.cell(row.body), .code(row.form.form), .code(row.occasion),
        .text("\(row.year)"), .list(row.candidates.map { .text("\(inquiry.text($0.subject)) (\($0.votes))") }),
        .list(row.chosen.map { inquiry.cell($0) }),
        row.supervisor.map { inquiry.cell($0) } ?? .code("none", Title(vi: "không có", en: "nobody")),
        .flag(row.hasMinutes), inquiry.cell(row.seq),
      ]
    }
    return answer
  }
}

extension NominationRow.State {
  var cell: Cell {
    switch self {
    case .open(let stage):
      stage.map { .code($0) } ?? .code("open", Title(vi: "không in trình tự", en: "no route printed"))
    case .returned: .code("returned", Title(vi: "trả lại", en: "returned"))
    case .approved: .code("approved", Title(vi: "đã duyệt", en: "approved"))
    case .granted: .code("granted", Title(vi: "đã tặng", en: "granted"))
    case .rejected: .code("rejected", Title(vi: "bị từ chối", en: "rejected"))
    }
  }
}
