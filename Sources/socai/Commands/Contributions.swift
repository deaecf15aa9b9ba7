import Events
import Projections

enum ContributionsCommand: Question {
  static let name = "contributions"
  static let summary = Title(
    vi: "ai đóng góp gì cho ai, và phần tính cho lần khen tới",
    en: "who gave what to whom, and what counts towards an award"
  )
  static let operands = "[DONOR]"
  static let options =
    [
      Option("receiver", "ID", Title(vi: "chỉ bên nhận này", en: "only this receiver")),
      Option("mobiliser", "UNIT", Title(vi: "chỉ do đơn vị này vận động", en: "only what this unit mobilised")),
      Option("channel", "UNIT", Title(vi: "chỉ qua kênh này", en: "only through this channel")),
      Option("kind", "CODE", Title(vi: "chỉ hình thức này, ví dụ money", en: "only this kind, such as money")),
      Option("purpose", "CODE", Title(vi: "chỉ mục đích này", en: "only this purpose")),
      Option("year", "YEAR", Title(vi: "chỉ năm này", en: "only this year")),
      Option(
        "location", "CODE",
        Title(vi: "chỉ bên đóng góp ở đây: in-area, outside-area, abroad", en: "only donors from here: in-area, …")),
      Option("funds", nil, Title(vi: "chỉ phần vào các quỹ", en: "only what went to funds")),
      Option("by", "WORD", Title(vi: "cộng theo: \(groupings)", en: "sums by \(groupings)")),
      Option(
        "since", "DAY",
        Title(
          vi: "với DONOR: khen thưởng trước ngày này không tính là mốc",
          en: "with DONOR: awards before this day do not begin the count anew")),
    ] + Option.question
  static let manual = Title(
    vi: """
      Mỗi khoản đóng góp một dòng. Số tiền và giá trị quy đổi đứng ở hai cột, không cộng lẫn; công lao động, trí tuệ không quy
      đổi là một khoản không có giá trị. Có DONOR: thêm số cộng dồn từ lần khen gần nhất trước từng khoản (khoản trong ngày khen
      thuộc về lần khen đó) và phần tính cho lần khen tới. Với --by: mỗi nhóm một dòng.

      Ví dụ:
        socai contributions <mã bên đóng góp> --as-of 2020-12-31
        socai contributions --by mobiliser --year 2023 --funds
        socai contributions --by location --mobiliser <mã Mặt trận>
      """,
    en: """
      A row for each contribution. Amounts and valuations stand in two columns and are never added up together; labour and
      knowledge without a value are items without one. With DONOR: also what had come together since the last award before
      each gift (a gift of the award's own day went into that award), and what counts towards the next award. With --by: a row
      for each group.

      Examples:
        socai contributions <donor> --as-of 2020-12-31
        socai contributions --by mobiliser --year 2023 --funds
        socai contributions --by location --mobiliser <mobiliser>
      """)

  private static let groupings = GiftGrouping.allCases.map(\.rawValue).joined(separator: ", ")

  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    let filter = try filter(arguments, inquiry)
    if let word = arguments["by"] {
      guard let grouping = GiftGrouping(rawValue: word) else {
        throw UsageError.badValue(
          option: "--by", value: word, expected: Title(vi: "một trong: \(groupings)", en: "one of \(groupings)"))
      }
      return sums(by: grouping, filter, inquiry)
    }
    let gifts = inquiry.state.contributions.gifts(filter, asOf: inquiry.day, units: inquiry.state.units)
    guard let donor = filter.donor else { return list(gifts, [:], inquiry) }
    let first = try day("since", arguments)
    let book = inquiry.state.contributions
    let running = book.running(of: donor, since: first, asOf: inquiry.day, awards: inquiry.state.awards)
    var answer = list(gifts, Dictionary(uniqueKeysWithValues: running.map { ($0.gift.seq, $0) }), inquiry)
    let counted = book.counted(
      of: donor, before: inquiry.day, since: first, asOf: inquiry.day, awards: inquiry.state.awards)
    answer.notes.append(sentence(counted, inquiry))
    return answer
  }

  private static func filter(_ arguments: Arguments, _ inquiry: Inquiry) throws -> GiftFilter {
    var filter = GiftFilter()
    if let text = arguments.operands.first {
      filter.donor = try inquiry.id(SubjectID.self, text, what: Title(vi: "bên đóng góp", en: "donor"))
    }
    if let text = arguments["receiver"] {
      filter.receiver = try inquiry.id(SubjectID.self, text, what: Title(vi: "bên nhận", en: "receiver"))
    }
    filter.mobiliser = try arguments["mobiliser"].map { try inquiry.unit($0) }
    filter.channel = try arguments["channel"].map { try inquiry.unit($0) }
    filter.kind = try code(ContributionKind.self, "kind", arguments)
    filter.purpose = try code(ContributionPurpose.self, "purpose", arguments)
    filter.location = try code(Location.self, "location", arguments)
    filter.year = try number("year", arguments).map { Year($0) }
    filter.isToFund = arguments.has("funds")
    return filter
  }

  private static func day(_ option: String, _ arguments: Arguments) throws(UsageError) -> Day? {
    guard let text = arguments[option] else { return nil }
    guard let day = Day(input: text) else {
      throw .badValue(
        option: "--\(option)", value: text,
        expected: Title(vi: "một ngày như 2024-12-31 hoặc 31/12/2024", en: "a day such as 2024-12-31 or 31/12/2024"))
    }
    return day
  }

  private static func list(_ gifts: [Gift], _ running: [Seq: RunningGift], _ inquiry: Inquiry) -> Answer {
    var answer = Answer(
      Title(vi: "Đóng góp (\(gifts.count))", en: "Contributions (\(gifts.count))"),
      [
        Column("contribution", vi: "mã", en: "contribution", detail: true, identity: true),
        Column("on", vi: "ngày", en: "day"), Column("donor", vi: "bên đóng góp", en: "donor"),
        Column("donorName", vi: "tên bên đóng góp", en: "donor's name", detail: true),
        Column("location", vi: "nơi", en: "donor's location", detail: true),
        Column("receiver", vi: "bên nhận", en: "receiver"),
        Column("receiverName", vi: "tên bên nhận", en: "receiver's name", detail: true),
        Column("channel", vi: "qua kênh", en: "through"),
        Column("mobiliser", vi: "vận động", en: "mobilised by", detail: true),
        Column("kind", vi: "hình thức", en: "kind"),
        Column("purpose", vi: "mục đích", en: "purpose", detail: true),
        Column("direct", vi: "trực tiếp", en: "direct"),
        Column("amountVND", vi: "số tiền", en: "amount (VND)", number: true),
        Column("valuationVND", vi: "quy đổi", en: "valuation (VND)", number: true),
        Column("method", vi: "cách định giá", en: "valued by", detail: true),
        Column("receipt", vi: "chứng từ", en: "receipt", detail: true),
        Column("seq", vi: "mục sổ", en: "entry", number: true),
      ])
    if !running.isEmpty {
      answer.columns += [
        Column("sinceAward", vi: "từ khen thưởng", en: "since award", detail: true),
        Column("countedVND", vi: "cộng dồn từ lần khen", en: "since the award (VND)", number: true),
        Column("countedValuationVND", vi: "quy đổi từ lần khen", en: "valuations since", number: true, detail: true),
        Column("allVND", vi: "cộng dồn tất cả", en: "all so far (VND)", number: true, detail: true),
        Column("allValuationVND", vi: "quy đổi tất cả", en: "all valuations", number: true, detail: true),
        Column("entries", vi: "các mục sổ", en: "entries", detail: true),
      ]
    }
    answer.rows = gifts.map { gift in
      let said = gift.said
      var cells: [Cell] = [
        inquiry.cell(said.contribution), .day(gift.on), inquiry.cell(said.donor), .text(inquiry.name(of: said.donor)),
        inquiry.state.units.participant(said.donor).map { .code($0.location) } ?? .none, inquiry.cell(said.receiver),
        .text(inquiry.name(of: said.receiver)), inquiry.cell(said.channel), inquiry.cell(said.mobiliser),
        .code(said.kind), .code(said.purpose), .flag(said.direct), .money(said.amount), .money(said.valuation?.amount),
        .text(said.valuation?.method), .text(said.receipt), inquiry.cell(gift.seq),
      ]
      if let row = running[gift.seq] {
        cells += [
          inquiry.cell(row.point.award?.award), .money(row.counted.given), .money(row.counted.valued),
          .money(row.all.given), .money(row.all.valued), inquiry.cell(row.counted.seqs),
        ]
      }
      return cells
    }
    return answer
  }

  private static func sentence(_ counted: CountedGifts, _ inquiry: Inquiry) -> Title {
    func figures(_ total: GiftTotal) -> Title {
      let (given, valued) = (total.given.amountVND, total.valued.amountVND)
      return Title(
        vi: "\(total.count) khoản: \(Cell.grouped(Int(given), .vi)) đồng tiền và tương đương, "
          + "\(Cell.grouped(Int(valued), .vi)) đồng quy đổi, \(total.unvalued.count) khoản không quy đổi",
        en: "\(total.count) gifts: \(Cell.grouped(Int(given), .en)) VND in amounts, "
          + "\(Cell.grouped(Int(valued), .en)) VND in valuations, \(total.unvalued.count) without a value")
    }
    let (all, since) = (figures(counted.all), figures(counted.counted))
    guard let award = counted.point.award else {
      return Title(
        vi: "Chưa được khen trước ngày này nên tất cả được tính. \(all.vi).",
        en: "Never commended before this day, so everything counts. \(all.en).")
    }
    let id = inquiry.text(award.award)
    return Title(
      vi: "Tính từ sau lần khen ngày \(award.decidedOn.formatted(in: .vi)) (\(id), mục \(award.seq)): \(since.vi). "
        + "Tất cả: \(all.vi).",
      en: "Counted since the award of \(award.decidedOn) (\(id), entry \(award.seq)): \(since.en). All: \(all.en).")
  }

  private static func sums(by grouping: GiftGrouping, _ filter: GiftFilter, _ inquiry: Inquiry) -> Answer {
    let rows = inquiry.state.contributions.totals(
      by: grouping, filter, asOf: inquiry.day, units: inquiry.state.units, inquiry.symbols)
    var answer = Answer(
      Title(vi: "Đóng góp theo nhóm (\(rows.count))", en: "Contributions by \(grouping.rawValue) (\(rows.count))"),
      [
        Column("group", vi: "nhóm", en: grouping.rawValue, identity: true), Column("name", vi: "tên", en: "name"),
        Column("count", vi: "số khoản", en: "gifts", number: true),
        Column("givenVND", vi: "số tiền (đồng)", en: "amounts (VND)", number: true),
        Column("valuedVND", vi: "quy đổi (đồng)", en: "valuations (VND)", number: true),
        Column("unvalued", vi: "không quy đổi", en: "without value", number: true),
        Column("entries", vi: "các mục sổ", en: "entries", detail: true),
      ])
    answer.rows = rows.map { row in
      let (group, name) = words(for: row.group, inquiry)
      return [
        group, name, .number(row.total.count), .money(row.total.given), .money(row.total.valued),
        .number(row.total.unvalued.count), inquiry.cell(row.total.seqs),
      ]
    }
    return answer
  }

  private static func words(for group: GiftGroup, _ inquiry: Inquiry) -> (Cell, Cell) {
    switch group {
    case .subject(let subject): (inquiry.cell(subject), .text(inquiry.name(of: subject)))
    case .unit(let unit): (inquiry.cell(unit), .text(inquiry.name(of: unit)))
    case .kind(let kind): (.text(kind.text), .words(kind.title))
    case .purpose(let purpose): (.text(purpose.text), .words(purpose.title))
    case .location(let location): (.text(location.text), .words(location.title))
    case .year(let year): (.text("\(year)"), .none)
    case .none: (.none, .words(Title(vi: "(không ghi)", en: "(not recorded)")))
    }
  }
}
