import Bookkeeping
import CanonicalJSON
import Events
import Ledger
import Merkle
import Projections
import Reports

/// Puts a pack together: which entries are proven, how many the year has, and what the page says of them.
struct EvidenceMaker {
  let inquiry: Inquiry
  let trust: EvidenceTrust
  let figure: EvidenceFigure
  let isWhole: Bool
  /// A target that a plan sets, and where it says so.
  struct Clause {
    let target: PlanTargetSet
    let entry: EntryHeader
  }

  private let lines: [UInt64: EvidenceLine]
  private let period: EvidencePeriod
  private let acts: [(act: Seq, of: Seq)]
  private let clauses: [Clause]
  private let stated: [PovertyFigure]

  init(_ inquiry: Inquiry, _ trust: EvidenceTrust, _ figure: EvidenceFigure, isWhole: Bool) throws {
    self.inquiry = inquiry
    self.trust = trust
    self.figure = figure
    let size = trust.signed.size
    self.isWhole = isWhole && size <= EvidencePack.wholeLogSizeMax
    let reader = inquiry.books.reader
    period = try Self.period(figure.year, inquiry, size)
    acts = figure.entries.flatMap { entry in (inquiry.books.corrections.acts[entry] ?? []).map { ($0, entry) } }
      .filter { $0.0 <= Seq(size.count) }
    clauses = Self.clauses(figure, inquiry)
    stated = Self.stated(figure, inquiry)
    var seqs: Set<UInt64> = [1]
    seqs.formUnion(figure.entries.map(\.number))
    seqs.formUnion(acts.map(\.act.number))
    seqs.formUnion(clauses.map(\.entry.seq.number))
    seqs.formUnion(stated.compactMap(\.seq?.number))
    seqs.formUnion(period.bounds(in: size))
    var lines: [UInt64: EvidenceLine] = [:]
    for seq in seqs { lines[seq] = try EvidenceLine(reader, seq) }
    self.lines = lines
  }

  func pack() throws -> EvidencePack {
    let reader = inquiry.books.reader
    let entries = try lines.keys.sorted().compactMap { seq in
      try lines[seq].map { line in
        EvidencePack.Entry(
          seq: seq, line: line.bytes, proof: try reader.proof(of: Position(seq: seq), under: trust.signed))
      }
    }
    return EvidencePack(
      figure: EvidencePack.Figure(
        name: figure.part.name, povertyClass: figure.povertyClass.text, unit: inquiry.text(figure.unit),
        year: figure.year.number, standard: inquiry.text(figure.standard), kind: "\(figure.kind)", value: figure.value,
        entries: figure.entries.map(\.number)),
      period: period, signed: trust.signed, policy: trust.policy, entries: entries,
      log: isWhole ? (reader.identity.fileBytes, try wholeLog()) : nil, page: page(entryCount: entries.count).html)
  }

  private func wholeLog() throws -> [UInt8] {
    let size = trust.signed.size.count
    var bytes: [UInt8] = []
    var next = Position(seq: 1)
    while next.seq <= size, let slice = try inquiry.books.reader.slice(from: next) {
      slice.forEachLine { seq, line in
        guard seq <= size else { return false }
        bytes.append(contentsOf: line)
        bytes.append(UInt8(ascii: "\n"))
        return true
      }
      next = slice.next
    }
    return bytes
  }

  /// The calendar year in the ledger's time zone.
  private static func period(_ year: Year, _ inquiry: Inquiry, _ size: TreeSize) throws -> EvidencePeriod {
    func start(of year: Int) throws -> Timestamp {
      guard let day = Day(year: year, month: 1, day: 1) else {
        throw UsageError.badValue(
          option: "--year", value: "\(year)", expected: Title(vi: "một năm như 2023", en: "a year such as 2023"))
      }
      let minutes = Int64(inquiry.books.settings.minutesAheadOfUTC)
      return Timestamp(milliseconds: Int64(day.number) * 86_400_000 - minutes * 60_000)
    }
    return try EvidencePeriod(
      from: start(of: year.number), to: start(of: year.number + 1), size: size,
      at: { seq in try EvidenceLine(inquiry.books.reader, seq).at })
  }

  /// Targets of plans that speak of the figure, for the area or one that it lies in.
  static func clauses(_ figure: EvidenceFigure, _ inquiry: Inquiry) -> [Clause] {
    let wanted = figure.part.indicators(of: figure.povertyClass)
    guard !wanted.isEmpty, let end = Day(year: figure.year.number, month: 12, day: 31) else { return [] }
    var areas: Set<UnitID> = [figure.unit]
    inquiry.state.units.forEachAncestor(of: figure.unit, on: end) { areas.insert($0) }
    let plans = inquiry.state.plans
    return plans.ids(in: inquiry.symbols).flatMap { plan in
      plans.provisions(of: plan, part: .target).compactMap { provision in
        guard case .target(let target) = provision.value, wanted.contains(target.indicator),
          areas.contains(target.area), target.windowFrom.year <= figure.year, figure.year <= target.windowTo.year
        else { return nil }
        return Clause(target: target, entry: provision.entry)
      }
    }
  }

  /// The same figure as entries state it.
  private static func stated(_ figure: EvidenceFigure, _ inquiry: Inquiry) -> [PovertyFigure] {
    inquiry.state.poverty.timeline(of: figure.unit, asOf: inquiry.books.lastDay, in: inquiry.symbols).filter {
      $0.kind != .computed && $0.standard == figure.standard && $0.year == figure.year
        && $0.povertyClass == figure.povertyClass
    }
  }
}

/// An entry as it stands in the log.
struct EvidenceLine {
  let bytes: [UInt8]
  let at: Timestamp
  let on: Day
  let by: String
  let type: EventType?

  init(_ reader: LedgerReader, _ seq: UInt64) throws {
    bytes = try reader.line(at: Position(seq: seq))
    let entry = try JSON(parsing: bytes)
    // Every line was folded before: what is missing here would have been damage.
    at = entry["at"]?.string.flatMap { Timestamp($0) } ?? Timestamp(milliseconds: 0)
    on = entry["on"]?.string.flatMap { Day($0) } ?? Day(number: 0)
    by = entry["by"]?.string ?? ""
    type = entry["type"]?.string.flatMap { EventType($0) }
  }
}

// MARK: - The page

extension EvidenceMaker {
  private func page(entryCount: Int) -> EvidencePage {
    let name = figure.part.title(of: figure.povertyClass)
    let standard = inquiry.state.poverty.standard(figure.standard)?.standard
    let id = inquiry.text(figure.standard)
    var page = EvidencePage(
      figure: EvidencePage.Figure(
        unit: unitName, unitID: inquiry.text(figure.unit), year: figure.year.number,
        standard: standard.map {
          Title(vi: "\($0.nameVi) (\(id))", en: $0.nameEn.map { "\($0) (\(id))" } ?? "\($0.nameVi) (\(id))")
        } ?? Title(vi: id, en: id), name: name, kind: figure.kind.title, value: figure.shown, fraction: figure.fraction,
        rule: figure.part.rule(of: figure.povertyClass, figure.kind)),
      tree: EvidencePage.Tree(
        origin: trust.signed.checkpoint.origin.text, size: trust.signed.size.count, root: trust.signed.root.base64,
        keys: [inquiry.books.reader.identity.key(for: trust.signed.size).text],
        witnesses: trust.cosignatures.map { cosignature in
          .init([
            plain("\(cosignature.witness.name)"), plain(cosignature.witness.key.text),
            plain(localDay(Timestamp(milliseconds: Int64(clamping: cosignature.atSeconds) * 1_000))),
          ])
        }), period: period, minutesAheadOfUTC: inquiry.books.settings.minutesAheadOfUTC, isWhole: isWhole,
      isComputed: figure.kind == .computed, isStory: inquiry.books.isStory)
    page.provenCount = entryCount
    page.clauses = clauses.map(row)
    page.account = figure.kind == .computed ? account : []
    page.stated = stated.map(row)
    page.entries = figure.causes.isEmpty ? figure.entries.map { row($0, nil) } : figure.causes.map { row($0.seq, $0) }
    if !figure.causes.isEmpty { page.sum = sum.formatted(.vi) }
    page.changes = acts.map { act, entry in
      .init([
        number(act.number), number(entry.number), plain(lines[act.number].map { localDay($0.at) }),
        title(lines[act.number]?.type), plain(lines[act.number]?.by),
      ])
    }
    return page
  }

  /// The unit's name when it last had one, whatever today is: the same pack on any day.
  private var unitName: String {
    let end = Day(year: figure.year.number, month: 12, day: 31)
    let units = inquiry.state.units
    let name = end.flatMap { units.name(of: figure.unit, on: $0) } ?? units.names(of: figure.unit).last
    return name?.vi ?? inquiry.text(figure.unit)
  }

  private var account: [EvidencePage.Row] {
    let account = inquiry.state.poverty.account(
      of: figure.unit, figure.povertyClass, under: figure.standard, in: figure.year)
    let flows = Flow.allCases.filter { account[$0] != 0 }.map { flow in
      EvidencePage.Row([
        flow.title, plain((flow.isIncoming ? "+ " : "− ") + account[flow].formatted(.vi)),
      ])
    }
    return [.init([Title(vi: "đầu kỳ", en: "opening"), number(account.opening)])] + flows
      + [.init([Title(vi: "cuối kỳ", en: "closing"), number(account.closing)])]
  }

  private func row(_ seq: Seq, _ cause: Poverty.Cause?) -> EvidencePage.Row {
    let line = lines[seq.number]
    let adds = cause.map { cause in (amount(cause) < 0 ? "− " : "+ ") + cause.count.formatted(.vi) }
    return .init([
      number(seq.number), plain(line?.on.formatted(in: .vi)), plain(line.map { localDay($0.at) }), title(line?.type),
      plain(cause.map { inquiry.text($0.household) }), cause?.flow.title ?? plain(nil), plain(adds),
    ])
  }

  /// A column counts its households; an opening or closing number, and that of a rate, takes away who went out.
  private func amount(_ cause: Poverty.Cause) -> Int {
    if case .flow = figure.part { return cause.count }
    return cause.flow.isIncoming ? cause.count : -cause.count
  }

  private var sum: Int { figure.causes.reduce(0) { $0 + amount($1) } }

  private func row(_ clause: Clause) -> EvidencePage.Row {
    .init([
      plain(clause.entry.plan.map { inquiry.text($0) }), plain(clause.target.clause),
      Title(
        vi: "\(clause.target.indicator.title.vi) (\(inquiry.text(clause.target.target)))",
        en: "\(clause.target.indicator.title.en) (\(inquiry.text(clause.target.target)))"),
      number(clause.entry.seq.number),
    ])
  }

  private func row(_ stated: PovertyFigure) -> EvidencePage.Row {
    let stage = stated.isPreliminary ? Title(vi: " (sơ bộ)", en: " (preliminary)") : Title(vi: "", en: "")
    return .init([
      Title(vi: stated.kind.title.vi + stage.vi, en: stated.kind.title.en + stage.en),
      plain(stated.count.map { $0.formatted(.vi) }), plain(stated.total.map { $0.formatted(.vi) }),
      plain(stated.rate?.formatted(.vi)), plain(stated.source ?? stated.review.map { inquiry.text($0) }),
      plain(stated.seq.map { Int($0.number).formatted(.vi) }),
    ])
  }

  private func localDay(_ at: Timestamp) -> String {
    at.day(minutesAheadOfUTC: inquiry.books.settings.minutesAheadOfUTC).formatted(in: .vi)
  }

  private func title(_ type: EventType?) -> Title { type?.title ?? plain(nil) }
  private func plain(_ text: String?) -> Title { Title(vi: text ?? "", en: text ?? "") }
  private func number(_ value: UInt64) -> Title { number(Int(value)) }
  private func number(_ value: Int) -> Title { plain(value.formatted(.vi)) }
}
