import Events
import Projections

enum ModelsCommand: Command {
  static let name = "models"
  static let summary = Title(
    vi: "mô hình, liên kết, sáng kiến, điển hình", en: "models, linkages, initiatives, exemplars")
  static let operands = "[AREA]"
  static let options =
    [
      Option("kind", "CODE", Title(vi: "chỉ loại mô hình này", en: "only models of this kind")),
      Option("by", "ID", Title(vi: "do đối tượng này chủ trì hoặc hỗ trợ", en: "led or supported by this subject")),
      Option("households", "MODEL", Title(vi: "các hộ tham gia, lúc đó và nay", en: "who takes part, then and now")),
      Option("chain", "MODEL", Title(vi: "chuỗi nhân rộng của mô hình", en: "the model's chain of replications")),
      Option("initiatives", nil, Title(vi: "các sáng kiến được công nhận", en: "the recognised initiatives")),
      Option("exemplars", nil, Title(vi: "các điển hình, nơi được nêu", en: "the exemplars and where they featured")),
    ] + Option.question
  static let manual = Title(
    vi: """
      Mỗi mô hình một dòng: loại, địa bàn, bên chủ trì, số hộ tham gia, số hộ đã thoát nghèo từ khi mô hình bắt đầu, nhân
      rộng từ mô hình nào và được nhân rộng mấy lần. AREA là mã hoặc tên địa bàn; tính cả cấp dưới.
      --households so diện của từng hộ lúc bắt đầu (theo mục ghi và theo sổ hộ) với nay.

      Ví dụ:
        socai models --kind linkage
        socai models --chain md-1
        socai models --initiatives --by <mã>
      """,
    en: """
      A row for each model: kind, area, lead, households that take part, how many of them left poverty since it started, what
      it replicates and how often it was replicated. AREA is an id or a name; what stands below counts.
      --households sets each household's status at the start (as stated, and as the register has it) beside today's.

      Examples:
        socai models --kind linkage
        socai models --chain md-1
        socai models --initiatives --by <id>
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    let inquiry = try Inquiry(arguments)
    let board = ModelBoard(inquiry.state, asOf: inquiry.day)
    let subject = try arguments["by"].map {
      try inquiry.id(SubjectID.self, $0, what: Title(vi: "đối tượng", en: "subject"))
    }
    if arguments.has("initiatives") { return try inquiry.answer(initiatives(board.initiatives(of: subject), inquiry)) }
    if arguments.has("exemplars") { return try inquiry.answer(exemplars(board.exemplars(of: subject), inquiry)) }
    if let text = arguments["households"] {
      return try inquiry.answer(participants(try model(text, board, inquiry), inquiry))
    }
    if let text = arguments["chain"] {
      let links = board.chain(of: try model(text, board, inquiry).model)
      return try inquiry.answer(
        list(
          links.map { ($0.row, $0.generation) },
          Title(vi: "Chuỗi nhân rộng (\(links.count))", en: "Chain of replications (\(links.count))"), inquiry))
    }
    var filter = ModelFilter()
    filter.area = try arguments.operands.first.map { try inquiry.unit($0) }
    filter.kind = try code(ModelKind.self, "kind", arguments)
    filter.subject = subject
    let rows = board.rows(filter)
    try inquiry.answer(
      list(rows.map { ($0, 0) }, Title(vi: "Mô hình (\(rows.count))", en: "Models (\(rows.count))"), inquiry))
  }

  private static func model(_ text: String, _ board: ModelBoard, _ inquiry: Inquiry) throws -> ModelRow {
    let model = try inquiry.id(ModelID.self, text, what: Title(vi: "mô hình", en: "model"))
    guard let row = board.row(of: model) else {
      throw UsageError.badValue(
        option: "MODEL", value: text,
        expected: Title(
          vi: "mã một mô hình ('socai models' liệt kê)", en: "the id of a model ('socai models' lists them)"))
    }
    return row
  }

  private static func list(_ rows: [(row: ModelRow, generation: Int)], _ title: Title, _ inquiry: Inquiry) -> Answer {
    var answer = Answer(
      title,
      [
        Column("model", vi: "mã", en: "model"), Column("name", vi: "tên", en: "name"),
        Column("kind", vi: "loại", en: "kind"), Column("area", vi: "địa bàn", en: "area"),
        Column("startedOn", vi: "từ ngày", en: "since"), Column("lead", vi: "chủ trì", en: "lead"),
        Column("supporters", vi: "bên hỗ trợ", en: "supporters", detail: true),
        Column("households", vi: "hộ", en: "joined", number: true),
        Column("leftPoverty", vi: "thoát nghèo", en: "left poverty", number: true),
        Column("replicates", vi: "nhân từ", en: "replica of"),
        Column("replicas", vi: "nhân rộng", en: "replicas", number: true),
        Column("generation", vi: "đời", en: "generation", number: true, detail: true),
        Column("seq", vi: "mục", en: "entry", number: true),
        Column("seqs", vi: "các mục", en: "entries", detail: true),
      ])
    let isTable = inquiry.console.format == .table
    answer.rows = rows.map { row, generation in
      let indent = isTable ? String(repeating: "  ", count: generation) : ""
      return [
        .text(indent + inquiry.text(row.model)), .text(row.name), .code(row.kind), .text(inquiry.name(of: row.area)),
        .day(row.startedOn), inquiry.cell(row.lead), .list(row.supporters.map { inquiry.cell($0) }),
        .number(row.participants.count), .number(row.leftPoverty.count), inquiry.cell(row.replicates),
        .number(row.replicas.count), .number(generation), inquiry.cell(row.seq),
        .list(row.seqs.map { inquiry.cell($0) }),
      ]
    }
    return answer
  }

  private static func participants(_ row: ModelRow, _ inquiry: Inquiry) -> Answer {
    var answer = Answer(
      Title(
        vi: "Hộ tham gia \(row.name) (\(row.participants.count), thoát nghèo \(row.leftPoverty.count))",
        en: "Households in \(row.name) (\(row.participants.count), left poverty \(row.leftPoverty.count))"),
      [
        Column("household", vi: "hộ", en: "household"), Column("stated", vi: "diện theo mục ghi", en: "stated then"),
        Column("then", vi: "diện theo sổ hộ", en: "on record then"), Column("now", vi: "diện nay", en: "now"),
        Column("leftOn", vi: "thoát nghèo ngày", en: "left poverty on"),
        Column("leftSeq", vi: "mục thoát nghèo", en: "entry of exit", number: true),
        Column("seq", vi: "mục", en: "entry", number: true),
      ])
    answer.rows = row.participants.map { household in
      [
        inquiry.cell(household.household), .code(household.statedThen), household.foundThen.map { .code($0) } ?? .none,
        household.now.map { .code($0) } ?? .none, .day(household.exit?.on),
        household.exit.map { inquiry.cell($0.seq) } ?? .none, inquiry.cell(row.seq),
      ]
    }
    return answer
  }

  private static func initiatives(_ rows: [InitiativeRow], _ inquiry: Inquiry) -> Answer {
    var answer = Answer(
      Title(vi: "Sáng kiến (\(rows.count))", en: "Initiatives (\(rows.count))"),
      [
        Column("initiative", vi: "mã", en: "initiative"), Column("owner", vi: "chủ sáng kiến", en: "owner"),
        Column("content", vi: "nội dung", en: "content"), Column("scope", vi: "phạm vi", en: "scope"),
        Column("recognisedBy", vi: "nơi công nhận", en: "recognised by"),
        Column("on", vi: "ngày", en: "day"), Column("seqs", vi: "mục sổ", en: "entries"),
      ])
    answer.rows = rows.map { row in
      [
        inquiry.cell(row.initiative), inquiry.cell(row.owner), .text(row.content), .code(row.scope),
        .list(row.recognitions.map { .text(inquiry.name(of: $0.by)) }), .list(row.recognitions.map { .day($0.on) }),
        .list(row.recognitions.map { inquiry.cell($0.seq) }),
      ]
    }
    return answer
  }

  private static func exemplars(_ rows: [ExemplarRow], _ inquiry: Inquiry) -> Answer {
    var answer = Answer(
      Title(vi: "Điển hình (\(rows.count))", en: "Exemplars (\(rows.count))"),
      [
        Column("exemplar", vi: "mã", en: "exemplar"), Column("subject", vi: "đối tượng", en: "subject"),
        Column("identifiedBy", vi: "nơi phát hiện", en: "identified by"), Column("on", vi: "ngày", en: "day"),
        Column("why", vi: "lý do", en: "why"), Column("featuredIn", vi: "tin, bài nêu", en: "featured in"),
        Column("featuredSeqs", vi: "mục của tin, bài", en: "their entries", detail: true),
        Column("seq", vi: "mục", en: "entry", number: true),
      ])
    answer.rows = rows.map { row in
      [
        inquiry.cell(row.exemplar), inquiry.cell(row.subject), .text(inquiry.name(of: row.identifiedBy)), .day(row.on),
        .text(row.why), .list(row.featuredIn.map { inquiry.cell($0.item) }),
        .list(row.featuredIn.map { inquiry.cell($0.seq) }), inquiry.cell(row.seq),
      ]
    }
    return answer
  }
}
