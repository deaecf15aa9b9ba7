import Bookkeeping
import Events
import Pages
import Projections

/// The account of the newest year of a unit: of its poor households as its entries make it, else as it was handed up.
struct UnitAccount {
  let unit: UnitID
  let timeline: [PovertyFigure]
  let inquiry: Inquiry

  /// - Parameter timeline: of the unit, up to the day asked for.
  init(_ unit: UnitID, _ timeline: [PovertyFigure], _ inquiry: Inquiry) {
    self.unit = unit
    self.timeline = timeline
    self.inquiry = inquiry
  }

  var differences: ApprovedDifferences { ApprovedDifferences(unit, timeline, inquiry) }

  /// One account for each class, side by side.
  var parts: [any Component] {
    let accounts = PovertyClass.allCases.compactMap { computed($0) ?? submitted($0) }
    guard !accounts.isEmpty else {
      return [
        Note(
          Title(
            vi: "Sổ chưa có biến động hộ nghèo nào của đơn vị.", en: "No account of poor households is on record."))
      ]
    }
    return [Columns(accounts)]
  }

  private func computed(_ povertyClass: PovertyClass) -> YearAccount? {
    let figure = timeline.last { $0.kind == .computed && $0.povertyClass == povertyClass }
    guard let standard = figure?.standard, let year = figure?.year else { return nil }
    let account = inquiry.state.poverty.account(of: unit, povertyClass, under: standard, in: year)
    func why(_ year: Year, _ flow: Flow?) -> Link {
      .why(unit, povertyClass, standard, year, inquiry, flow)
    }
    return table(
      account, povertyClass, standard, year, kind: .computed, opening: why(year.previous, nil),
      closing: why(year, nil)
    ) { why(year, $0) }
  }

  /// The entry that hands it up is why every line is as it is.
  private func submitted(_ povertyClass: PovertyClass) -> YearAccount? {
    guard let result = inquiry.state.poverty.submissions(of: unit).last,
      let account = result.accounts(of: .all)?.account(of: povertyClass)
    else { return nil }
    let entry = Link("log", "\(result.seq)")
    return table(
      account, povertyClass, result.standard, result.year, kind: .submitted, opening: entry, closing: entry
    ) { _ in entry }
  }

  /// What happened to nobody is left out, but for what people look for first.
  private func table(
    _ account: PovertyAccount, _ povertyClass: PovertyClass, _ standard: StandardID, _ year: Year, kind: FigureKind,
    opening: Link, closing: Link, why: (Flow) -> Link
  ) -> YearAccount {
    let always: Set<Flow> = [.new, .relapsed, .movedIn, .exited, .movedOut]
    let lines = Flow.allCases.filter { always.contains($0) || account[$0] != 0 }.map { flow in
      (flow, YearAccount.Line(flow.title.capitalized, account[flow], why: account[flow] == 0 ? nil : why(flow)))
    }
    let (name, id) = (povertyClass.title, inquiry.text(standard))
    return YearAccount(
      Title(
        vi: "\(name.capitalized.vi) năm \(year), chuẩn \(id), \(kind.title.vi)",
        en: "\(name.capitalized.en), \(year), standard \(id), \(kind.title.en)"),
      opening: YearAccount.Line(Title(vi: "Đầu kỳ", en: "Opening"), account.opening, why: opening),
      added: lines.filter(\.0.isIncoming).map(\.1), removed: lines.filter { !$0.0.isIncoming }.map(\.1),
      closing: YearAccount.Line(Title(vi: "Cuối kỳ", en: "Closing"), account.closing, why: closing))
  }
}

/// Where a figure that was approved is another than the one that entries make today.
struct ApprovedDifferences {
  private struct Difference {
    let approved: PovertyFigure
    let count: Int
    let computed: Int
    let why: Link?
  }

  private let found: [Difference]
  private static let shownCountMax = 4

  init(_ unit: UnitID, _ timeline: [PovertyFigure], _ inquiry: Inquiry) {
    found = timeline.filter { $0.kind == .approved }.compactMap { approved -> Difference? in
      let computed = timeline.first {
        $0.kind == .computed && $0.isSameQuestion(as: approved)
      }
      guard let count = approved.count, let now = computed?.count, count != now else { return nil }
      let why = approved.year.map { Link.why(unit, approved.povertyClass, approved.standard, $0, inquiry) }
      return Difference(approved: approved, count: count, computed: now, why: why)
    }
  }

  func concern(_ figure: PovertyFigure) -> Bool { found.contains { $0.approved.isSameQuestion(as: figure) } }

  /// The newest first.
  var notes: [any Component] {
    found.reversed().prefix(Self.shownCountMax).map { difference in
      let (name, year) = (difference.approved.povertyClass.title, difference.approved.year?.description ?? "")
      let gap = difference.computed - difference.count
      return Note(
        Title(
          vi: """
            Năm \(year), \(name.vi): đã duyệt \(Cell.grouped(difference.count, .vi)) hộ, các mục sổ nay cho \
            \(Cell.grouped(difference.computed, .vi)) hộ (lệch \(gap)).
            """,
          en: """
            \(year), \(name.en): \(Cell.grouped(difference.count, .en)) households were approved, entries now make \
            \(Cell.grouped(difference.computed, .en)) (off by \(gap)).
            """), .warn, link: difference.why.map { Page.Action(Title(vi: "Vì sao?", en: "Why?"), $0) })
    }
  }
}

extension PovertyFigure {
  /// The same class of the same year under the same standard, whoever says it.
  fileprivate func isSameQuestion(as other: PovertyFigure) -> Bool {
    standard == other.standard && year == other.year && povertyClass == other.povertyClass
  }
}

extension Link {
  /// The entries behind the closing number of a class, or behind one column of its account.
  static func why(
    _ unit: UnitID, _ povertyClass: PovertyClass, _ standard: StandardID?, _ year: Year, _ inquiry: Inquiry,
    _ flow: Flow? = nil
  ) -> Link {
    var query = [
      QueryItem("unit", inquiry.text(unit)), QueryItem("year", year.description),
      QueryItem("class", povertyClass.text),
    ]
    if let flow { query.append(QueryItem("figure", flow.code)) }
    if let standard { query.append(QueryItem("standard", inquiry.text(standard))) }
    return Link("boards", "why", query: query)
  }
}
