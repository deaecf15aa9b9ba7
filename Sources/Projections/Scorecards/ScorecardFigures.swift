import Events

/// Works out the figures of one subject over the years that count.
struct ScorecardFigures {
  let subject: SubjectID
  let plan: PlanID
  let years: ClosedRange<Year>
  let day: Day
  let state: Projections
  let scope: ScorecardScope

  init(subject: SubjectID, plan: PlanID, years: ClosedRange<Year>, day: Day, state: Projections) {
    self.subject = subject
    self.plan = plan
    self.years = years
    self.day = day
    self.state = state
    scope = ScorecardScope(UnitID(subject.symbol), on: day, state.units, state.symbols)
  }

  /// The subject as a unit, a household, a participant: an id names one of them.
  var unit: UnitID { UnitID(subject.symbol) }
  var household: HouseholdID { HouseholdID(subject.symbol) }
  var symbols: Symbols { state.symbols }
  var firstDay: Day { Day(year: years.lowerBound.number, month: 1, day: 1) ?? day }
  var days: ClosedRange<Day> { firstDay...max(firstDay, day) }

  /// Whether an act of that day falls in the years that count.
  func counts(_ on: Day) -> Bool { on >= firstDay && on <= day }

  func title(_ year: Year) -> Title { Title(vi: "năm \(year)", en: "\(year)") }

  /// The figure, or nil when no entry says anything of it.
  func evidence(_ figure: FigureCode) -> Evidence? {
    switch figure {
    case .planIssued: return planIssued
    case .launchDay: return launchDay
    case .dutiesFulfilledRatio: return dutiesFulfilled
    case .reportsOnTimeRatio: return reportsOnTime
    case .documentsOnTimeRatio: return documentsOnTime
    case .documentsAcceptedRatio: return documentsAccepted
    case .policyProposals: return policyProposals
    case .localResolutions: return localResolutions
    case .rateFall: return rateFall
    case .subgroupFallRatio: return subgroupFallRatio
    case .assignedReductionRatio: return assignedReduction(figure) { if case .year = $0 { true } else { false } }
    case .assignedReductionRatioPeriod: return assignedReduction(figure) { $0.isSpan }
    case .exitsCount: return exits
    case .relapsesCount: return relapses
    case .incomeChange: return incomeChange
    case .pledgeOnRecord: return pledge
    case .exitWithoutRelapse: return exitWithoutRelapse
    case .contributionsSum: return contributions
    case .contributionsByReceiver: return contributionsByReceiver
    case .contributionsMobilised: return contributionsMobilised
    case .fundContributionsMobilised: return fundContributionsMobilised
    case .contributionsOfStaff: return contributionsOfStaff
    case .contributionsSinceAward: return contributionsSinceAward
    case .counterpartAllocated: return counterpart
    case .poorAreaAllocationShare: return poorAreaShare
    case .settledOnTimeRatio: return settledInTime
    case .capitalRuleOnRecord: return capitalRule
    case .capitalRecoveredRatio: return capitalRecovered
    case .policyServedRatio: return policyServed
    case .helpCount: return helpCount
    case .helpPerPoorHousehold: return helpPerPoorHousehold
    case .supportAgainstRate: return supportAgainstRate
    case .householdsHelped: return householdsHelped
    case .jobsPlaced: return jobsPlaced
    case .commitmentsInForce: return commitments
    case .worksCount: return works
    case .borrowersByStatus: return borrowers
    case .repaymentOnTimeRate: return repaidOnTime
    case .latePayments: return latePayments
    case .loanUsePositive: return loanUse
    case .meanDeprivationsChange: return deprivationsChange
    case .modelsCount: return modelsCount
    case .modelsReplicated: return modelsReplicated
    case .modelsWithExits: return modelsWithExits
    case .modelsJoined: return modelsJoined
    case .modelsSupported: return modelsSupported
    case .linkagesCount: return linkages
    case .modelsInPoorAreas: return modelsInPoorAreas
    case .initiativesRecognised: return initiatives
    case .communicationItems: return communicationItems
    case .activitiesHeld: return activities
    case .violationsFound: return violations
    case .complaintsOpenPastDue: return complaintsPastDue
    case .complaintsDefinitiveRatio: return complaintsDefinitive
    case .disciplineInForce: return discipline
    }
  }
}
