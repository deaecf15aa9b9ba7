import Events

extension Plans {
  package mutating func fold(_ event: PlansEvent, _ entry: EntryHeader) {
    switch event {
    case .movementRegistered(let registered):
      movements[registered.movement, default: []].append(Recorded(value: registered, entry: entry))
    case .movementLaunched(let launched):
      launches[launched.movement, default: []].append(Recorded(value: launched, entry: entry))
    case .guidanceIssued(let issued):
      let recorded = Recorded(value: issued, entry: entry)
      if let plan = entry.plan {
        records[plan, default: Record()].guidance.insert(recorded)
      } else {
        guidance.append(recorded)
      }
    case .contestSubjectRegistered(let registered):
      keep(registered, entry, in: \.registrations)
    case .planIssued(let issued): keep(issued, entry, in: \.issued)
    case .planAmendmentProposed(let proposed): keep(proposed, entry, in: \.proposals)
    case .planAmendmentDecided(let decided): keep(decided, entry, in: \.decisions)
    case .planTargetSet(let set): keep(.target(set), entry, in: \.provisions)
    case .planTargetAssigned(let set): keep(.assignedTarget(set), entry, in: \.provisions)
    case .planDutyAssigned(let set): keep(.duty(set), entry, in: \.provisions)
    case .planMilestoneSet(let set): keep(.milestone(set), entry, in: \.provisions)
    case .planCriterionSet(let set): keep(.criterion(set), entry, in: \.provisions)
    case .planAwardRuleSet(let set): keep(.awardRule(set), entry, in: \.provisions)
    case .planAwardConditionSet(let set): keep(.awardCondition(set), entry, in: \.provisions)
    case .planDossierSet(let set): keep(.dossier(set), entry, in: \.provisions)
    case .planRouteSet(let set): keep(.route(set), entry, in: \.provisions)
    case .planStepSet(let set): keep(.step(set), entry, in: \.provisions)
    case .planFundingRuleSet(let set): keep(.funding(set), entry, in: \.provisions)
    case .planAmendmentRuleSet(let set): keep(.amendmentRule(set), entry, in: \.provisions)
    case .planComplaintRuleSet(let set): keep(.complaintRule(set), entry, in: \.provisions)
    case .planRoleAssigned(let set): keep(.role(set), entry, in: \.provisions)
    case .planObligationSet(let set): keep(.obligation(set), entry, in: \.provisions)
    case .planContentSet(let set): keep(.content(set), entry, in: \.provisions)
    case .planPurposeStated(let set): keep(.purpose(set), entry, in: \.provisions)
    case .planMovementLinked(let set): keep(.linkedMovement(set), entry, in: \.provisions)
    case .planDocumentCited(let set): keep(.citedDocument(set), entry, in: \.provisions)
    case .planSubjectKindSet(let set): keep(.subjectKind(set), entry, in: \.provisions)
    case .planStandardNamed(let set): keep(.standard(set), entry, in: \.provisions)
    case .planReadingNoted(let set): keep(.reading(set), entry, in: \.provisions)
    case .documentStored: break  // A scan is found by its hash; no question about plans rests on it.
    }
  }

  /// An entry that names no plan says nothing about one; `Rules` refuses such a draft.
  private mutating func keep<Value>(
    _ value: Value, _ entry: EntryHeader, in list: WritableKeyPath<Record, [Recorded<Value>]>
  ) {
    guard let plan = entry.plan else { return }
    records[plan, default: Record()][keyPath: list].insert(Recorded(value: value, entry: entry))
  }
}

extension Array {
  /// Keeps the list in the order of (`on`, `seq`).
  mutating func insert<Value>(_ recorded: Plans.Recorded<Value>) where Element == Plans.Recorded<Value> {
    let place = firstIndex { (recorded.entry.on, recorded.entry.seq) < ($0.entry.on, $0.entry.seq) }
    insert(recorded, at: place ?? endIndex)
  }
}
