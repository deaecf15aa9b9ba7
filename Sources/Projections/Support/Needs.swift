import Events

/// What help is for: the causes of poverty that it works against and the wishes that it meets (NB I.1.b: help by
/// address, cause and wish).
///
/// The policy decides where the entry names one, else the kind: cash under the housing policy builds a house, cash
/// without a policy helps who lacks capital. No help meets the code `other`, which says nothing to hold it against.
///
/// | help | causes | wishes |
/// |---|---|---|
/// | policy production | no land, capital, tools, knowledge | land, means of production, technique, model |
/// | kind training | no skills, no knowledge | training, technique |
package struct Needs: Hashable, Sendable {
  package let causes: [Cause]
  package let wishes: [Wish]

  package init(_ policy: Policy) {
    switch policy {
    case .health: self.init([.illnessAccident], [.health])
    case .education: self.init([], [.education])
    case .housing: self.init([], [.housing])
    case .credit: self.init([.noCapital], [.loan])
    case .vocationalTraining: self.init([.noSkills, .noProductionKnowledge], [.training])
    case .job: self.init([], [.job])
    case .labourExport: self.init([], [.labourExport, .job])
    case .waterSanitation: self.init([], [.waterSanitation])
    case .information: self.init([], [.information])
    case .production:
      self.init(
        [.noProductiveLand, .noCapital, .noTools, .noProductionKnowledge],
        [.land, .meansOfProduction, .technique, .model])
    case .livelihood:
      self.init(
        [.noProductiveLand, .noCapital, .noTools, .noProductionKnowledge, .noSkills],
        [.land, .meansOfProduction, .technique, .training, .job, .model])
    case .modelReplication: self.init([.noCapital, .noProductionKnowledge], [.model, .technique])
    }
  }

  package init(_ kind: SupportKind) {
    switch kind {
    case .cash: self.init([.noCapital, .noLabour, .illnessAccident], [.socialAssistance])
    case .goods: self.init([.noTools, .noLabour, .illnessAccident], [.meansOfProduction, .socialAssistance])
    case .seedAndBreed: self.init([.noCapital], [.meansOfProduction, .model])
    case .technique: self.init([.noProductionKnowledge], [.technique, .model])
    case .labour: self.init([.noLabour, .illnessAccident], [])
    case .jobPlacement: self.init([], [.job, .labourExport])
    case .training: self.init([.noSkills, .noProductionKnowledge], [.training, .technique])
    case .housing: self.init([], [.housing])
    case .infrastructure: self.init([], [.waterSanitation])
    case .socialAssistance: self.init([.noLabour, .illnessAccident], [.socialAssistance])
    case .relocation: self.init([.noProductiveLand], [.housing, .land])
    case .marketAccess: self.init([.noProductionKnowledge], [.technique, .information, .model])
    }
  }

  private init(_ causes: [Cause], _ wishes: [Wish]) {
    self.causes = causes
    self.wishes = wishes
  }

  func meet(_ profile: Households.Profile) -> Bool {
    profile.causes.contains(where: causes.contains) || profile.wishes.contains(where: wishes.contains)
  }
}

extension Grant {
  package var needs: Needs { policy.map { Needs($0) } ?? Needs(kind) }
}

/// Help to a household beside what it lacks and wishes for.
package struct HelpFit: Sendable {
  package let row: GrantRow
  /// The profile in force on the day of the help; nil: nobody had assessed the household.
  package let profile: (causes: [Cause], wishes: [Wish], on: Day, seq: Seq)?
  /// Whether the help meets one of the causes or wishes.
  package let fits: Bool
}

extension Help {
  /// Each help to a household, held against the profile that was last found by that day.
  package func fits(_ filter: HelpFilter = HelpFilter()) -> [HelpFit] {
    grants(filter).filter { $0.status != nil }.map { row in
      let found = households.profile(of: HouseholdID(row.grant.beneficiary), on: row.grant.on)
      return HelpFit(
        row: row, profile: found.map { ($0.profile.causes, $0.profile.wishes, $0.on, $0.seq) },
        fits: found.map { row.grant.needs.meet($0.profile) } ?? false)
    }
  }

  /// Help that meets no recorded cause or wish.
  package func mismatches(_ filter: HelpFilter = HelpFilter()) -> [HelpFit] { fits(filter).filter { !$0.fits } }
}
