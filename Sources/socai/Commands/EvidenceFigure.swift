import Events
import Projections

/// A figure that evidence can be made for: a column of a poverty account, its opening or closing number, or the rate.
///
/// Computed from household entries where there are any; else as it was approved, submitted or published, in that order.
struct EvidenceFigure {
  enum Part: Equatable {
    case opening, closing, rate
    case flow(Flow)

    /// As `figure.json` names it.
    var name: String {
      switch self {
      case .opening: "opening"
      case .closing: "closing"
      case .rate: "rate"
      case .flow(let flow): flow.code
      }
    }
  }

  let unit: UnitID
  let year: Year
  let standard: StandardID
  let povertyClass: PovertyClass
  let part: Part
  let kind: FigureKind
  /// In the ledger's own writing: "7", "33.33".
  let value: String
  let shown: String
  let fraction: String?
  let causes: [Poverty.Cause]
  /// The entries that made it, each once, in the order of the log.
  let entries: [Seq]

  init(_ arguments: Arguments, _ inquiry: Inquiry) throws {
    guard let text = arguments["unit"] else { throw UsageError.operandMissing(Title(vi: "--unit", en: "--unit")) }
    let unit = try inquiry.unit(text)
    guard let year = try number("year", arguments).map({ Year($0) }) else {
      throw UsageError.operandMissing(Title(vi: "--year", en: "--year"))
    }
    guard let standard = try arguments["standard"].map({ try inquiry.standard($0) }) ?? inquiry.standard(of: year)
    else {
      throw UsageError.operandMissing(
        Title(vi: "--standard (sổ chưa có chuẩn nghèo nào)", en: "--standard (no standard is on record)"))
    }
    let (part, povertyClass) = try Self.named(arguments)
    self.unit = unit
    self.year = year
    self.standard = standard
    self.part = part
    self.povertyClass = povertyClass
    let poverty = inquiry.state.poverty
    if let computed = poverty.figure(of: unit, povertyClass, under: standard, in: year, kind: .computed) {
      kind = .computed
      let account = poverty.account(of: unit, povertyClass, under: standard, in: year)
      switch part {
      case .opening: value = "\(account.opening)"
      case .closing: value = "\(account.closing)"
      case .flow(let flow): value = "\(account[flow])"
      case .rate:
        guard let rate = computed.rate else { throw Self.noRate(computed.noRate?.title) }
        value = rate.text
      }
      causes = Self.causes(of: unit, povertyClass, under: standard, part, year, inquiry)
      entries = Set(causes.map(\.seq)).sorted()
      (shown, fraction) = Self.shown(value, part, computed)
      return
    }
    let stated: PovertyFigure? = [FigureKind.approved, .submitted, .published].lazy.compactMap {
      poverty.figure(of: unit, povertyClass, under: standard, in: year, kind: $0)
    }.first { part == .rate ? $0.rate != nil : $0.count != nil }
    guard let stated, part == .rate || part == .closing, let seq = stated.seq else {
      throw Self.nothing(of: inquiry.name(of: unit), year, part)
    }
    kind = stated.kind
    value = part == .rate ? stated.rate?.text ?? "" : stated.count.map { "\($0)" } ?? ""
    causes = []
    entries = [seq]
    (shown, fraction) = Self.shown(value, part, stated)
  }

  private static func named(_ arguments: Arguments) throws -> (Part, PovertyClass) {
    let own: [String: Part] = ["rate": .rate, "opening": .opening]
    if let part = arguments["figure"].flatMap({ own[$0] }) {
      return (part, try code(PovertyClass.self, "class", arguments) ?? .poor)
    }
    let figure = try WhyCommand.Figure(arguments, beside: ["rate", "opening"])
    return (figure.flow.map { .flow($0) } ?? .closing, figure.povertyClass)
  }

  /// An opening number is made by the years before, a closing one and a rate by those and the year, a column by the
  /// year.
  private static func causes(
    of unit: UnitID, _ povertyClass: PovertyClass, under standard: StandardID, _ part: Part, _ year: Year,
    _ inquiry: Inquiry
  ) -> [Poverty.Cause] {
    let start = min(Year(1), year.previous)
    let years: ClosedRange<Year> =
      switch part {
      case .opening: start...year.previous
      case .closing, .rate: start...year
      case .flow: year...year
      }
    let causes = inquiry.state.poverty.causes(
      of: unit, povertyClass, under: standard, in: years, households: inquiry.state.households)
    guard case .flow(let flow) = part else { return causes }
    return causes.filter { $0.flow == flow }
  }

  private static func shown(_ value: String, _ part: Part, _ figure: PovertyFigure) -> (String, String?) {
    guard part == .rate else { return (Int(value).map { $0.formatted(.vi) } ?? value, nil) }
    let fraction = figure.count.flatMap { count in
      figure.total.map { "\(count.formatted(.vi)) / \($0.formatted(.vi))" }
    }
    return ((figure.rate?.formatted(.vi) ?? value) + " %", fraction)
  }

  private static func noRate(_ why: Title?) -> Refused {
    Refused(sentences: [
      Title(
        vi: "chưa có tỷ lệ: \(why?.vi ?? ""); hỏi --figure poor để có số hộ",
        en: "there is no rate: \(why?.en ?? ""); ask for --figure poor to have the count")
    ])
  }

  private static func nothing(of unit: String, _ year: Year, _ part: Part) -> Refused {
    Refused(sentences: [
      Title(
        vi: "sổ không có \(part.name) của \(unit) năm \(year); 'socai poverty --unit' cho thấy những số đã có",
        en:
          "the ledger has no \(part.name) of \(unit) in \(year); 'socai poverty --unit' shows the figures on record"
      )
    ])
  }
}

extension EvidenceFigure.Part {
  /// The figure in words.
  func title(of povertyClass: PovertyClass) -> Title {
    let name = povertyClass.title
    return switch self {
    case .closing:
      Title(vi: "Số \(name.vi) cuối năm", en: "\(name.en.capitalisedFirst) households at the end of the year")
    case .opening:
      Title(vi: "Số \(name.vi) đầu năm", en: "\(name.en.capitalisedFirst) households at the start of the year")
    case .rate: Title(vi: "Tỷ lệ \(name.vi)", en: "Rate of \(name.en) households")
    case .flow(let flow):
      Title(
        vi: "\(name.vi.capitalisedFirst): \(flow.title.vi)",
        en: "\(name.en.capitalisedFirst) households: \(flow.title.en)")
    }
  }

  /// How it is computed: the vocabulary's formula, and for a column its place in the account.
  func rule(of povertyClass: PovertyClass) -> Title {
    let account = Title(
      vi: """
        Cuối kỳ = đầu kỳ + chuyển sang + phát sinh + tái nghèo + từ diện kia + tách hộ + chuyển đến + nhập địa giới − \
        thoát − sang diện kia − rời đi − nhập hộ − chuyển đi − tách địa giới. Đầu kỳ là cuối kỳ của năm trước. Việc \
        nêu đợt rà soát thuộc năm của đợt đó, việc khác thuộc năm của ngày xảy ra.
        """,
      en: """
        Closing = opening + carried over + new + relapsed + from other class + split in + moved in + boundary in − \
        exited − to other class − left − merged − moved out − boundary out. Opening is the closing of the year before. \
        An act that names a review belongs to the review's year, any other to the year of its day.
        """)
    let formula: Title? =
      switch (self, povertyClass) {
      case (.closing, .poor): ReportFigure.poor.formula?.text
      case (.closing, .nearPoor): ReportFigure.nearPoor.formula?.text
      case (.rate, .poor): ReportFigure.povertyRate.formula?.text
      case (.rate, .nearPoor): ReportFigure.nearPovertyRate.formula?.text
      case (.flow(.relapsed), .poor): ReportFigure.relapsed.formula?.text
      case (.flow(.new), .poor): ReportFigure.newPoor.formula?.text
      case (.flow, _), (.opening, _): nil
      }
    guard let formula else { return account }
    return Title(
      vi: "\(formula.vi.capitalisedFirst). \(account.vi)", en: "\(formula.en.capitalisedFirst). \(account.en)")
  }

  /// What plans call it when they set targets.
  func indicators(of povertyClass: PovertyClass) -> Set<Indicator> {
    switch (self, povertyClass) {
    case (.closing, .poor), (.opening, .poor): [.poorHouseholdCount, .poorHouseholdsReduced]
    case (.closing, .nearPoor), (.opening, .nearPoor): [.nearPoorHouseholdCount]
    case (.rate, .poor): [.poorHouseholdRate, .poorHouseholdRateReduction]
    case (.rate, .nearPoor): [.nearPoorHouseholdRate, .nearPoorHouseholdRateReduction]
    case (.flow(.new), .poor), (.flow(.relapsed), .poor): [.relapseAndNewPoverty]
    case (.flow, _): []
    }
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
