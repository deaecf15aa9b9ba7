import Events
import Ledger
import Projections

/// An award whose figures read differently today from what they were at its decision.
///
/// ```
/// 900  nomination.approved  on 2025-11-10   commune's approved rate of 2024: 2.40 %
/// 950  entry.corrected      re 610          the same rate: 4.20 %
///
/// award aw-1, rate 2024: 2.40 → 4.20, by entry 950
/// ```
///
/// Both are asked as of the decision's own day; so what happened later changes nothing, and what was recorded late or
/// corrected since does.
package struct BasisChange: Sendable {
  package let award: AwardID
  package let title: Title
  /// Nil: not on record then.
  package let before: BasisFigure.Value?
  /// Nil: no longer on record.
  package let after: BasisFigure.Value?
  /// The entries since the decision after which the figure read differently.
  package let entries: [Seq]
}

extension Books {
  /// The changed figures of each of these awards, in their order. Only awards are replayed that an entry since may touch:
  /// one that was recorded late for the decision's day, or that corrects another.
  package func basisChanges(of awards: [AwardRow], at place: LedgerPlace) throws -> [BasisChange] {
    let late = try lateEntries()
    return try awards.flatMap { award -> [BasisChange] in
      let touching = late.filter { $0.seq > award.seq && ($0.from ?? award.decidedOn) <= award.decidedOn }
      guard award.recipient != nil, !touching.isEmpty else { return [] }
      return try changes(of: award, by: Set(touching.map(\.seq)), at: place)
    }
  }

  /// Every entry that may change what held on an earlier day: from its own day on, or at any (nil).
  private func lateEntries() throws -> [(seq: Seq, from: Day?)] {
    var symbols = state.symbols
    var late: [(seq: Seq, from: Day?)] = []
    try reader.forEachLine(upTo: knownTo.number) { bytes in
      let header = try LineDecoder.log.decode(bytes, &symbols).header
      let isAtAnyDay = Corrections.concerns(header.type) || header.type == .figurePublished
      late.append((header.seq, isAtAnyDay ? nil : header.on))
    }
    return late
  }

  private func changes(of award: AwardRow, by touching: Set<Seq>, at place: LedgerPlace) throws -> [BasisChange] {
    guard let recipient = award.recipient else { return [] }
    let (subject, plan) = (state.symbols.text(of: recipient), award.plan.map { state.symbols.text(of: $0) })
    let upTo = knownTo
    let books = try Books(at: place, asKnown: { _ in .seq(upTo) }, asOf: award.decidedOn)
    var first: [BasisFigure]?
    var last: [BasisFigure] = []
    var causes: [String: [Seq]] = [:]
    func look(_ seq: Seq, _ state: Projections) {
      guard let subject = state.symbols.find(SubjectID.self, subject) else { return }
      let plan = plan.flatMap { state.symbols.find(PlanID.self, $0) }
      let figures = state.basis(of: subject, under: plan, asOf: award.decidedOn)
      if first == nil {
        first = figures
      } else {
        for key in Self.changed(last, figures) { causes[key, default: []].append(seq) }
      }
      last = figures
    }
    try Passage(books).run(
      after: Seq(award.seq.number - 1), through: upTo, wanted: { $0 == award.seq || touching.contains($0) },
      visit: look)
    let before = first ?? []
    return Self.changed(before, last).map { key in
      let (old, new) = (before.first { $0.key == key }, last.first { $0.key == key })
      return BasisChange(
        award: award.award, title: (new ?? old)?.title ?? Title(vi: key, en: key), before: old?.value,
        after: new?.value, entries: causes[key] ?? [])
    }
  }

  /// The keys of figures that differ, in the order of the later ones, then of those that are gone.
  private static func changed(_ before: [BasisFigure], _ after: [BasisFigure]) -> [String] {
    let old = Dictionary(before.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
    let new = Dictionary(after.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
    var seen: Set<String> = []
    return (after + before).map(\.key).filter { old[$0] != new[$0] && seen.insert($0).inserted }
  }
}
