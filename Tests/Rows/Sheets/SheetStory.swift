import Events
import Projections
import Testing

/// A row about an evidence sheet: what was told, by the numbers of the entries, and the sheet that comes of it.
///
///     let plan = try story.told(SheetLine.plan("p-x", by: "cb-x-pc", of: "cb-x", on: "2022-12-20", in: "cb"))
///     try story.sheet(of: "cb-x", asOf: "2022-12-31")["cb-c05"]   // "shown: plan-issued 2022-12-20 [612]"
final class SheetStory {
  let row: Row
  private let plan: String
  private var last: Int

  init(_ plan: PrintedPlan, _ id: String) throws {
    row = try Row(plan)
    self.plan = id
    last = try row.size
  }

  /// Records the lines; the number of the last entry.
  @discardableResult
  func told(_ lines: String..., sourceLocation: SourceLocation = #_sourceLocation) throws -> Int {
    try told(lines, sourceLocation: sourceLocation)
  }

  @discardableResult
  func told(_ lines: [String], sourceLocation: SourceLocation = #_sourceLocation) throws -> Int {
    try row.given(lines, sourceLocation: sourceLocation)
    last += lines.count
    return last
  }

  /// A year's result handed up, shown in public and approved; the number of the approval.
  @discardableResult
  func approved(
    _ area: String, _ year: Int, poor: Int, nearPoor: Int = 0, of total: Int, _ parts: [Row.Part] = [],
    standard: String = Row.newStandard
  ) throws -> Int {
    try row.approve(area, year, poor: poor, nearPoor: nearPoor, of: total, nil, parts, standard: standard)
    last += 3
    return last
  }

  func assigned(
    _ value: String, to area: String, _ year: Int?, of target: String, by unit: String,
    _ indicator: String = "poor-household-rate-reduction", _ measure: String = "percentage-points",
    standard: String = Row.newStandard
  ) throws -> Int {
    try row.assign(value, to: area, year, of: target, by: unit, indicator, measure, standard: standard)
    last += 1
    return last
  }

  func sheet(of subject: String, asOf day: String, as kind: SubjectKind? = nil) throws -> Sheet {
    let state = try row.state(asOf: day)
    return Sheet(
      card: Scorecard(
        of: try state.id(SubjectID.self, subject), as: kind.map { [$0] }, under: try state.id(PlanID.self, plan),
        asOf: try #require(Day(day)), in: state),
      symbols: state.symbols)
  }
}

/// An evidence sheet as lines of text.
struct Sheet {
  let card: Scorecard
  let symbols: Symbols

  var criteria: [String] { card.rows.map { symbols.text(of: $0.criterion.criterion) } }

  /// `standing: figure value {remark} [entries]; by UNIT with a document [entry]`.
  subscript(criterion: String) -> String {
    guard let row = row(criterion) else { return "not on the sheet" }
    let evidence = row.evidence.map { one in
      let remark = one.remark.map { " {\($0.en)}" } ?? ""
      return "\(one.figure.text) \(one.value.short)\(remark) \(one.entries.map { Int($0.number) })"
    }
    let said = row.attestations.map { one in
      "by \(symbols.text(of: one.attestedBy))\(one.hasDocument ? " with a document" : "") [\(one.seq)]"
    }
    let all = (evidence + said).joined(separator: "; ")
    return all.isEmpty ? "\(row.standing)" : "\(row.standing): \(all)"
  }

  /// A figure taken apart: `2023 = 500`.
  func parts(_ criterion: String, _ figure: FigureCode) -> [String] {
    row(criterion)?.evidence.first { $0.figure == figure }?.parts.map { "\($0.label.en) = \($0.value.short)" } ?? []
  }

  var gaps: [String] {
    card.rows.filter { $0.standing == .noEvidence }.map { symbols.text(of: $0.criterion.criterion) }
  }

  private func row(_ criterion: String) -> Scorecard.Row? {
    card.rows.first { symbols.text(of: $0.criterion.criterion) == criterion }
  }
}

extension Evidence.Value {
  var short: String {
    switch self {
    case .count(let count): "\(count)"
    case .amount(let amount): "\(amount)"
    case .share(let some, let all): "\(some)/\(all)"
    case .shareOfAmount(let some, let all): "\(some)/\(all)"
    case .number(let number): "\(number)"
    case .ratio(let ratio): "\(ratio.shown(decimals: 3))"
    case .day(let day): "\(day)"
    case .isSo: "yes"
    case .isNotSo: "no"
    case .notApplicable: "not applicable"
    }
  }
}
