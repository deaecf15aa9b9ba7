import Events

/// A form of award as an entry names it: what selects the plan's rule and route for it.
package struct NamedForm: Hashable, Sendable {
  package let form: AwardForm
  package let level: AwardLevel
  package let orderClass: LabourOrderClass?
  package let flagScope: FlagScope?
  package let emblem: Bool

  package init(
    _ form: AwardForm, _ level: AwardLevel, _ orderClass: LabourOrderClass?, _ flagScope: FlagScope?, emblem: Bool
  ) {
    self.form = form
    self.level = level
    self.orderClass = orderClass
    self.flagScope = flagScope
    self.emblem = emblem
  }

  package init(_ event: NominationSubmitted) {
    self.init(event.form, event.level, event.class, event.flagScope, emblem: event.emblem)
  }

  package init(_ event: NominationApproved) {
    self.init(event.form, event.level, event.class, event.flagScope, emblem: event.emblem)
  }

  package init(_ event: NominationSelected) {
    self.init(event.form, event.level, event.class, event.flagScope, emblem: false)
  }

  package init(_ event: AwardGranted) {
    self.init(event.form, event.level, event.class, event.flagScope, emblem: event.emblem)
  }

  package var title: Title {
    let degree = orderClass.map { Title(vi: " \($0.title.vi)", en: ", \($0.title.en)") } ?? Title(vi: "", en: "")
    return Title(
      vi: "\(form.title.vi)\(degree.vi) (\(level.title.vi))", en: "\(form.title.en)\(degree.en) (\(level.title.en))")
  }
}

extension Plans {
  /// The rules of a plan for a form; one with the emblem goes by the rule that gives it, where the plan has one.
  package func awardRules(for wanted: NamedForm, in plan: PlanID) -> [PlanAwardRuleSet] {
    let all = awardRules(of: plan).filter { rule in
      rule.form == wanted.form && rule.levels.contains(wanted.level)
        && (rule.flagScope == nil || wanted.flagScope == nil || rule.flagScope == wanted.flagScope)
        && (rule.class.map { $0 == .open || wanted.orderClass == nil || $0 == wanted.orderClass } ?? true)
    }
    let matching = all.filter { ($0.emblem ?? false) == wanted.emblem }
    return matching.isEmpty ? all.filter { $0.emblem == nil } : matching
  }

  /// The rule that a nomination on an occasion goes by; where the plan does not see the occasion, its first for the form.
  package func awardRule(for wanted: NamedForm, on occasion: Occasion, in plan: PlanID) -> PlanAwardRuleSet? {
    let rules = awardRules(for: wanted, in: plan)
    return rules.first { $0.occasions.contains(occasion) } ?? rules.first
  }

  /// What a plan says under one of its conditions; nil when it does not print it.
  package func awardCondition(_ code: AwardCondition, in plan: PlanID) -> PlanAwardConditionSet? {
    awardConditions(of: plan).first { $0.code == code }
  }

  /// The ways of a plan for a form.
  package func routes(for wanted: NamedForm, in plan: PlanID) -> [PlanRouteSet] {
    routes(of: plan).filter { route in
      route.form == wanted.form && (route.level ?? wanted.level) == wanted.level
        && (route.emblem ?? wanted.emblem) == wanted.emblem
        && (route.flagScope == nil || wanted.flagScope == nil || route.flagScope == wanted.flagScope)
    }
  }

  /// The dossier that a form asks for, with the items of the one that it refers to.
  package func dossier(for rule: PlanAwardRuleSet, in plan: PlanID) -> (
    items: [PlanDossierSet.Item], sets: Int, clause: String
  )? {
    let all = dossiers(of: plan)
    guard let own = all.first(where: { $0.dossier == rule.dossier }) else { return nil }
    var items = own.items ?? []
    var next = own.itemsAs
    var seen: Set<ProvisionID> = [own.dossier]
    while items.isEmpty, let id = next, seen.insert(id).inserted, let other = all.first(where: { $0.dossier == id }) {
      items = other.items ?? []
      next = other.itemsAs
    }
    return (items, own.sets ?? 1, own.clause)
  }
}
