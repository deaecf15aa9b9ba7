import Events
import Projections

enum SupportCommand: Question {
  static let name = "support"
  static let summary = Title(
    vi: "hỗ trợ: ai đủ điều kiện, ai được hưởng, ai chưa; ai nhận giúp đỡ ai",
    en: "help: who is eligible, served and not; who helps whom")
  static let operands = "[AREA]"
  static let options =
    [
      Option("show", "TABLE", Title(vi: "bảng cần xem (xem ở trên)", en: "the table to show (see above)")),
      Option("policy", "CODE", Title(vi: "chỉ chính sách này", en: "only this policy")),
      Option("kind", "CODE", Title(vi: "chỉ hình thức hỗ trợ này", en: "only this kind of help")),
      Option("by", "HELPER", Title(vi: "chỉ bên giúp đỡ này", en: "only this helper")),
      Option("group", "CODE", Title(vi: "chỉ nhóm hộ này, ví dụ merit-member", en: "only this group of households")),
      Option(
        "status", "CODE",
        Title(vi: "chỉ hộ thuộc diện này vào ngày được giúp", en: "only households of this status then")),
      Option("class", "CODE", Title(vi: "chỉ địa bàn xếp loại này", en: "only places classed as this")),
      Option("year", "YEAR", Title(vi: "chỉ năm này", en: "only this year")),
      Option(
        "standard", "ID",
        Title(vi: "chuẩn nghèo (mặc định: chuẩn của năm)", en: "the standard (the year's, unless told)")),
    ] + Option.question
  static let manual = Title(
    vi: """
      --show chọn một bảng; AREA là một địa bàn, không có thì cả sổ:
        coverage      mỗi chính sách: số hộ đủ điều kiện, có nhu cầu, được hưởng, tỷ lệ, hộ chưa được (mặc định)
        unserved      từng hộ đủ điều kiện mà chưa được hưởng
        help          từng khoản hỗ trợ, kèm diện của hộ vào ngày đó
        mismatched    hỗ trợ không ứng với nguyên nhân hay nguyện vọng nào đã ghi của hộ
        groups        mỗi nhóm hộ (bảo trợ xã hội, người có công, …): số hộ, số lượt, tổng giá trị theo năm
        helpers       cam kết giúp đỡ: còn hiệu lực, bao lâu chưa có hỗ trợ
        places        xã, thôn khó khăn và bên nhận giúp đỡ; nơi chưa có ai
        works         công trình theo địa bàn và loại
        pledges       hộ đăng ký thoát nghèo, được giúp, đã thoát, theo xã
        deprivations  hộ thiếu hụt theo chiều và xã, kỳ rà soát này so với kỳ trước (--class near-poor: hộ cận nghèo)
      Hỗ trợ theo chính sách được so với nguyên nhân, nguyện vọng của chính sách đó; hỗ trợ khác thì theo hình thức.

      Ví dụ:
        socai support <mã xã> --as-of 2025-12-31
        socai support --show unserved --policy housing
        socai support <mã huyện> --show places --class especially-difficult-commune
      """,
    en: """
      --show chooses a table; AREA is an area, without one the whole ledger answers:
        coverage      each policy: households eligible, wanting, served, the rate, those not served (unless told)
        unserved      each household that is eligible and was not served
        help          each help, with what the household was on that day
        mismatched    help that meets no recorded cause or wish of the household
        groups        each group (social protection, merit, …): households, help and sums by year
        helpers       commitments: which are in force, and which have been without help for a year
        places        difficult communes and hamlets and who helps them; those without a helper
        works         works by place and kind
        pledges       households that registered to leave poverty, were helped, left; by commune
        deprivations  households by dimension and commune, this review against the last (--class near-poor for those)
      Help under a policy is held against the causes and wishes of that policy, other help against those of its kind.

      Examples:
        socai support <commune> --as-of 2025-12-31
        socai support --show unserved --policy housing
        socai support <district> --show places --class especially-difficult-commune
      """)

  enum Table: String, CaseIterable {
    case coverage, unserved, help, mismatched, groups, helpers, places, works, pledges, deprivations

    /// The options that it is narrowed by.
    var takes: [String] {
      switch self {
      case .coverage, .unserved: ["policy"]
      case .help, .mismatched: ["policy", "kind", "by", "group", "status", "year"]
      case .groups: ["group", "status", "year"]
      case .helpers: ["by"]
      case .places: ["class"]
      case .works: ["class", "year"]
      case .pledges: ["year"]
      case .deprivations: ["class", "year", "standard"]
      }
    }
  }

  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer {
    let table = try table(Table.self, arguments) ?? .coverage
    try refuseOthers(than: table.takes, of: options, arguments, named: table.rawValue)
    let tables = try SupportTables(arguments, inquiry)
    switch table {
    case .coverage: return try tables.coverage()
    case .unserved: return try tables.unserved()
    case .help: return tables.grants()
    case .mismatched: return tables.mismatched()
    case .groups: return tables.groups()
    case .helpers: return tables.helpers()
    case .places: return try tables.places()
    case .works: return try tables.works()
    case .pledges: return tables.pledges()
    case .deprivations: return try tables.deprivations()
    }
  }
}

/// The tables of `support`, with what the call asks for.
struct SupportTables {
  let inquiry: Inquiry
  let help: Help
  let arguments: Arguments
  let area: UnitID?
  let filter: HelpFilter

  init(_ arguments: Arguments, _ inquiry: Inquiry) throws {
    self.inquiry = inquiry
    self.arguments = arguments
    help = Help(inquiry.state, asOf: inquiry.day)
    area = try arguments.operands.first.map { try inquiry.unit($0) }
    filter = HelpFilter(
      area: area,
      provider: try arguments["by"].map {
        try inquiry.id(SubjectID.self, $0, what: Title(vi: "bên giúp đỡ", en: "helper"))
      },
      policy: try code(Policy.self, "policy", arguments), kind: try code(SupportKind.self, "kind", arguments),
      status: try code(StatusThen.self, "status", arguments), group: try code(Trait.self, "group", arguments),
      years: try number("year", arguments).map { Year($0)...Year($0) })
  }

  /// `Xã Nậm Sen` of the area asked for, or nothing.
  var place: Title {
    guard let area else { return Title(vi: "", en: "") }
    return Title(vi: " ở \(inquiry.name(of: area))", en: " in \(inquiry.name(of: area))")
  }

  func entries(_ seqs: [Seq]) -> Cell { .list(seqs.map { inquiry.cell($0) }) }
  static let entries = Column("entries", vi: "mục sổ", en: "entries", detail: true)

  func subject(_ subject: SubjectID) -> Cell {
    guard inquiry.state.units.registration(of: UnitID(subject)) != nil else { return inquiry.cell(subject) }
    return .code(
      inquiry.text(subject), Title(vi: inquiry.name(of: UnitID(subject)), en: inquiry.name(of: UnitID(subject))))
  }

  func unit(_ unit: UnitID?) -> Cell {
    unit.map { .code(inquiry.text($0), Title(vi: inquiry.name(of: $0), en: inquiry.name(of: $0))) } ?? .none
  }

  func vnd(_ amount: Int64) -> Cell { .number(Int(amount)) }
}

/// The table that `--show` names.
func table<Table: RawRepresentable & CaseIterable>(
  _ type: Table.Type, _ arguments: Arguments
) throws(UsageError) -> Table? where Table.RawValue == String {
  guard let name = arguments["show"] else { return nil }
  if let table = Table(rawValue: name) { return table }
  let names = Table.allCases.map(\.rawValue).joined(separator: ", ")
  throw .badValue(option: "--show", value: name, expected: Title(vi: "một trong: \(names)", en: "one of \(names)"))
}

/// An option that a table does not look at would be passed over in silence: the call is refused instead.
func refuseOthers(
  than taken: [String], of options: [Option], _ arguments: Arguments, named table: String
) throws(UsageError) {
  let shared = Option.question.map(\.name) + ["show"]
  for option in options where !(shared + taken).contains(option.name) && arguments.has(option.name) {
    let list = taken.isEmpty ? nil : taken.map { "--\($0)" }.joined(separator: ", ")
    throw .badValue(
      option: "--\(option.name)", value: arguments[option.name] ?? "",
      expected: Title(
        vi: list.map { "với bảng \(table) một trong: \($0)" } ?? "bảng \(table) không có tùy chọn lọc",
        en: list.map { "with the table \(table) one of \($0)" } ?? "the table \(table) without it"))
  }
}
