import Events
import Projections

enum PlansCommand: Question {
  static let name = "plans"
  static let summary = Title(vi: "các kế hoạch như đang có hiệu lực vào một ngày", en: "the plans as in force on a day")
  static let operands = "[PLAN]"
  static let options =
    [
      Option("part", "NAME", Title(vi: "chỉ phần này: \(parts)", en: "only this part: \(parts)")),
      Option("roles", nil, Title(vi: "ai giữ vai trò nào vào ngày hỏi", en: "who holds which role on the day")),
      Option(
        "amendments", nil,
        Title(
          vi: "sổ kiến nghị, điều chỉnh kế hoạch: của PLAN hoặc của mọi kế hoạch",
          en: "the register of proposals and amendments, of PLAN or of every plan")),
    ] + Option.question
  static let manual = Title(
    vi: """
      Không nêu PLAN: mỗi kế hoạch một dòng, chỗ để trống in là '(trống)'.
      Có PLAN: phần đầu, các căn cứ, kế hoạch cấp trên, rồi từng quy định với điều khoản của nó; sửa đổi đã có hiệu lực
      được in cạnh quy định bị sửa.
      --roles: từng mục, khoản giao việc gì cho ai, và đơn vị đang giữ việc đó vào ngày hỏi (kế thừa khi sáp nhập).
      --amendments: mỗi kiến nghị một dòng: nơi nhận, tổng hợp cùng ai, ai quyết định, thay đổi gì từ ngày nào; kế hoạch không in
      thủ tục thì dòng ghi rõ là mặc định.

      Ví dụ:
        socai plans
        socai plans <mã> --part duty --as-of 2024-01-01
        socai plans <mã> --roles --as-of 2024-12-31
        socai plans --amendments
      """,
    en: """
      Without PLAN: a line for each plan; what was left blank is shown as '(blank)'.
      With PLAN: header, legal bases, the plans above, then each provision with its clause; amendments that are in force
      stand beside what they changed.
      --roles: what each section gives to whom, and the unit that holds it on the day (its heir after a merger).
      --amendments: a line for each proposal: who received it, who consolidated it with whom, who decided, what changes from
      which day; where the plan prints no procedure the line says that it is the default.

      Examples:
        socai plans
        socai plans <id> --part duty --as-of 2024-01-01
        socai plans <id> --roles --as-of 2024-12-31
        socai plans --amendments
      """)

  private static let parts = Provision.Part.allCases.map { "\($0)" }.joined(separator: ", ")

  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    guard let text = arguments.operands.first else {
      if arguments.has("amendments") {
        return Amendments(of: inquiry.state.plans.ids(in: inquiry.symbols), inquiry).answer
      }
      if arguments.has("roles") { throw UsageError.operandMissing(Title(vi: "PLAN", en: "PLAN")) }
      return list(inquiry)
    }
    let plan = try inquiry.id(PlanID.self, text, what: Title(vi: "kế hoạch", en: "plan"))
    guard inquiry.state.plans.header(of: plan, on: inquiry.day) != nil else {
      throw UsageError.badValue(
        option: "PLAN", value: text,
        expected: Title(
          vi: "mã một kế hoạch ('socai plans' liệt kê)", en: "the id of a plan ('socai plans' lists them)"))
    }
    if arguments.has("amendments") { return Amendments(of: [plan], inquiry).answer }
    if arguments.has("roles") { return roles(of: plan, inquiry) }
    var part: Provision.Part?
    if let name = arguments["part"] {
      part = Provision.Part.allCases.first { "\($0)" == name }
      guard part != nil else {
        throw UsageError.badValue(
          option: "--part", value: name, expected: Title(vi: "một trong: \(parts)", en: "one of \(parts)"))
      }
    }
    return one(plan, part: part, inquiry)
  }

  static let blank = Title(vi: "(trống)", en: "(blank)")
  private static let noNumber = Title(vi: "(chưa có số)", en: "(no number)")

  private static func list(_ inquiry: Inquiry) -> Answer {
    let plans = inquiry.state.plans
    var answer = Answer(
      Title(vi: "Kế hoạch", en: "Plans"),
      [
        Column("plan", vi: "mã", en: "plan", identity: true), Column("number", vi: "số", en: "number"),
        Column("issuedOn", vi: "ban hành", en: "issued"), Column("area", vi: "địa bàn", en: "area"),
        Column("period", vi: "giai đoạn", en: "period"), Column("movement", vi: "phong trào", en: "movement"),
        Column("legalBases", vi: "căn cứ", en: "bases", number: true),
        Column("targets", vi: "chỉ tiêu", en: "targets", number: true),
        Column("duties", vi: "nhiệm vụ", en: "duties", number: true),
        Column("criteria", vi: "tiêu chí", en: "criteria", number: true),
        Column("awardRules", vi: "hình thức", en: "awards", number: true),
        Column("title", vi: "tên", en: "title", detail: true),
        Column("issuer", vi: "cơ quan ban hành", en: "issuer", detail: true),
        Column("seq", vi: "mục", en: "entry", number: true, detail: true),
      ])
    answer.rows = plans.ids(in: inquiry.symbols).compactMap { plan in
      guard let header = plans.header(of: plan, on: inquiry.day) else { return nil }
      let count = { part in Cell.number(plans.provisions(of: plan, part: part).count) }
      let movement = plans.movement(header.value.movement)?.value.nameVi ?? inquiry.text(header.value.movement)
      return [
        inquiry.cell(plan), header.value.number.map { .text($0) } ?? .words(noNumber),
        header.value.issuedOn.map { .partialDay($0) } ?? .words(blank), .text(inquiry.name(of: header.value.area)),
        .text("\(header.value.periodFrom)–\(header.value.periodTo)"), .text(movement),
        .number(header.value.legalBases.count), count(.target), count(.duty), count(.criterion), count(.awardRule),
        .text(header.value.title), .text(inquiry.name(of: header.value.issuer)), inquiry.cell(header.entry.seq),
      ]
    }
    return answer
  }

  private static func one(_ plan: PlanID, part: Provision.Part?, _ inquiry: Inquiry) -> Answer {
    let plans = inquiry.state.plans
    var answer = Answer(
      Title(vi: "Kế hoạch \(inquiry.text(plan))", en: "Plan \(inquiry.text(plan))"),
      [
        Column("part", vi: "phần", en: "part", identity: true), Column("id", vi: "mã", en: "id", identity: true),
        Column("clause", vi: "mục, khoản", en: "clause"),
        Column("text", vi: "nội dung", en: "text"), Column("amended", vi: "đã sửa", en: "amended", detail: true),
        Column("seq", vi: "mục sổ", en: "entry", number: true),
      ])
    if part == nil { answer.rows += headerRows(plan, inquiry) }
    for provision in plans.provisions(of: plan, part: part) {
      let changes = plans.changes(to: provision.value.id, of: plan, on: inquiry.day)
      let amended = changes.map { change in
        let days = change.effectiveFrom
        return Title(
          vi: "từ \(days.formatted(in: .vi)) \(change.field): \(change.old ?? "–") → \(change.new)",
          en: "from \(days) \(change.field): \(change.old ?? "–") → \(change.new)")
      }
      let words = ProvisionText(inquiry).text(of: provision.value)
      let note = Title(
        vi: ([words.vi] + amended.map { "[\($0.vi)]" }).joined(separator: " "),
        en: ([words.en] + amended.map { "[\($0.en)]" }).joined(separator: " "))
      answer.rows.append([
        .code("\(provision.value.part)", provision.value.part.title),
        .text(inquiry.symbols.text(of: provision.value.id)),
        .text(provision.value.clause), .words(note), .list(amended.map { .words($0) }),
        inquiry.cell(provision.entry.seq),
      ])
    }
    return answer
  }

  private static func headerRows(_ plan: PlanID, _ inquiry: Inquiry) -> [[Cell]] {
    guard let header = inquiry.state.plans.header(of: plan, on: inquiry.day) else { return [] }
    let issued = header.value
    let head = Title(vi: "phần đầu", en: "header")
    func row(_ id: String, _ words: Title, clause: String? = nil) -> [Cell] {
      [
        .code("header", head), .text(id), .text(clause ?? issued.clause), .words(words), .none,
        inquiry.cell(header.entry.seq),
      ]
    }
    func row(_ id: String, _ text: String, clause: String? = nil) -> [Cell] {
      row(id, Title(vi: text, en: text), clause: clause)
    }
    var rows = [
      row("title", issued.title),
      issued.number.map { row("number", $0) } ?? row("number", noNumber),
      issued.issuedOn.map { row("issuedOn", Title(vi: $0.formatted(in: .vi), en: $0.formatted(in: .en))) }
        ?? row("issuedOn", blank), issued.place.map { row("place", $0) } ?? row("place", blank),
      row("issuer", inquiry.name(of: issued.issuer)), row("area", inquiry.name(of: issued.area)),
      row("period", "\(issued.periodFrom)–\(issued.periodTo)"),
    ]
    if let signatory = issued.signatory {
      rows.append(
        row(
          "signatory", [signatory.onBehalf, signatory.position].compactMap { $0 }.joined(separator: " "),
          clause: signatory.clause))
    }
    let parents = inquiry.state.plans.parents(of: plan, on: inquiry.day, in: inquiry.symbols)
    rows += issued.legalBases.map { basis in
      let parent = parents.first { $0.document == basis.document }
      let words = ProvisionText(inquiry).document(
        number: basis.number, basis.date, issuer: basis.issuer, printed: basis.issuerPrinted, basis.gist)
      let id = parent?.plan.map { " (\(inquiry.text($0)))" } ?? ""
      let marked = Title(vi: "\(words.vi) · kế hoạch cấp trên\(id)", en: "\(words.en) · the plan above\(id)")
      return row(inquiry.text(basis.document), parent == nil ? words : marked, clause: basis.clause)
    }
    for movement in inquiry.state.plans.movementsAbove(plan, on: inquiry.day) {
      rows.append(row("movement", inquiry.state.plans.movement(movement)?.value.nameVi ?? inquiry.text(movement)))
    }
    for above in inquiry.state.plans.plansAbove(plan, on: inquiry.day) {
      rows.append(row("parent", inquiry.text(above)))
    }
    for above in parents.compactMap(\.plan) { rows.append(row("parent", inquiry.text(above))) }
    return rows
  }
}
