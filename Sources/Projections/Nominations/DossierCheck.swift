import Events

/// What the plan's dossier asks for beside what was handed in.
///
///     asked 2 submissions, 2 minutes, 1 report in 4 sets; handed in 2, 1, 1 in 3 sets
///     missing   minutes of the council 1, sets 1
package struct DossierCheck: Sendable {
  package struct Line: Sendable {
    package let item: DossierItem
    package let labelVi: String
    package let asked: Int
    package let given: Int

    package var missing: Int { max(0, asked - given) }
  }

  package let lines: [Line]
  package let setsAsked: Int
  package let setsGiven: Int
  package let clause: String

  package var setsMissing: Int { max(0, setsAsked - setsGiven) }
  package var isComplete: Bool { setsMissing == 0 && lines.allSatisfy { $0.missing == 0 } }

  /// Nil where the plan sets no dossier for the form.
  package init?(_ nomination: NominationSubmitted, in plan: PlanID, _ plans: Plans) {
    guard let rule = plans.awardRule(for: NamedForm(nomination), on: nomination.occasion, in: plan),
      let dossier = plans.dossier(for: rule, in: plan)
    else { return nil }
    lines = dossier.items.map { item in
      let given = nomination.dossier.filter { $0.item == item.item }.reduce(0) { $0 &+ $1.copies }
      return Line(item: item.item, labelVi: item.labelVi, asked: item.copies, given: given)
    }
    setsAsked = dossier.sets
    setsGiven = nomination.sets ?? 1
    clause = dossier.clause
  }
}
