import Events

/// Who holds a role of a plan on a day.
package struct RoleRow: Sendable {
  package let clause: String
  package let office: Office
  /// The provision that says so.
  package let provision: Symbol
  /// As the plan prints it, or as amended.
  package let named: UnitID
  /// Who stands in its place on the day.
  package let holder: UnitID
  package let seqs: [Seq]

  package enum Office: Hashable, Sendable {
    /// In the plan's words.
    case role(Title)
    case duty(DutyKind)
    /// Where the reports of a duty go, and through whom.
    case receivesReports, passesReportsOn
    case preparesReports
    case stage(RouteStage, AwardForm)
    case receivesProposals, consolidatesProposals, joinsConsolidation, decidesProposals
  }
}

extension Plans {
  /// The roles that a plan gives, section by section, each with its holder on a day: a unit whose whole share went to
  /// another is followed by that one from then on, and keeps the days before.
  package func roles(of plan: PlanID, on day: Day, units: Units, _ symbols: Symbols) -> [RoleRow] {
    var rows: [RoleRow] = []
    for provision in provisions(of: plan) {
      let changes = changes(to: provision.value.id, of: plan, on: day)
      for (office, named) in offices(of: provision.value) {
        let amended = office.isOfHolder ? changes.last { $0.field == "holders" } : nil
        let holders = amended.map { $0.new.unitIDs(symbols) } ?? named
        for unit in holders {
          rows.append(
            RoleRow(
              clause: provision.value.clause, office: office, provision: provision.value.id, named: unit,
              holder: units.successor(of: unit, on: day),
              seqs: [provision.entry.seq] + (amended.map { [$0.decidedAt] } ?? [])))
        }
      }
    }
    // In the order in which a provision names them.
    return rows.enumerated().sorted { ($0.element.clause, $0.offset) < ($1.element.clause, $1.offset) }.map(\.element)
  }

  private func offices(of provision: Provision) -> [(RoleRow.Office, [UnitID])] {
    switch provision {
    case .role(let set): [(.role(Title(vi: set.textVi ?? set.textEn, en: set.textEn)), [set.holder])]
    case .duty(let set):
      [
        (.duty(set.kind), set.holders), (.preparesReports, set.preparedBy ?? []),
        (.passesReportsOn, set.via.map { [$0] } ?? []), (.receivesReports, set.addressees ?? []),
      ]
    case .route(let set): set.steps.map { (.stage($0.stage, set.form), $0.by) }
    case .amendmentRule(let set):
      [
        (.receivesProposals, [set.receives]), (.consolidatesProposals, set.consolidates.map { [$0] } ?? []),
        (.joinsConsolidation, set.with ?? []), (.decidesProposals, [set.decides]),
      ]
    case .target, .assignedTarget, .milestone, .criterion, .awardRule, .awardCondition, .dossier, .step, .funding,
      .complaintRule, .obligation, .content, .purpose, .linkedMovement, .citedDocument, .subjectKind, .standard,
      .reading:
      []
    }
  }
}

extension RoleRow.Office {
  /// Whether an amendment of `holders` is about it.
  fileprivate var isOfHolder: Bool {
    switch self {
    case .duty: true
    case .role, .receivesReports, .passesReportsOn, .preparesReports, .stage, .receivesProposals,
      .consolidatesProposals, .joinsConsolidation, .decidesProposals:
      false
    }
  }
}

extension String {
  /// The units of a list with commas; what is no unit is left out.
  package func unitIDs(_ symbols: Symbols) -> [UnitID] {
    split(separator: ",").compactMap { symbols.find(UnitID.self, String($0.drop { $0 == " " })) }
  }
}
