// swift-format-ignore-file
// Written by CatalogCompiler from events/catalog/common.json; change the catalogue, not this file.
//
// The typed ids.

/// Account.
package struct AccountID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Activity.
package struct ActivityID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Budget allocation.
package struct AllocationID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Award.
package struct AwardID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Award rule.
package struct AwardRuleID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Commitment to help.
package struct CommitmentID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Complaint or denunciation.
package struct ComplaintID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Contest.
package struct ContestID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Contribution.
package struct ContributionID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Emulation criterion.
package struct CriterionID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Duty.
package struct DutyID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Exemplar.
package struct ExemplarID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Published figure.
package struct FigureID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Finding.
package struct FindingID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Fulfilment of a duty.
package struct FulfilmentID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Fund.
package struct FundID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Guidance document.
package struct GuidanceID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Household.
package struct HouseholdID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Initiative.
package struct InitiativeID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Inspection.
package struct InspectionID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Communication item.
package struct ItemID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Loan.
package struct LoanID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Milestone.
package struct MilestoneID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Poverty-reduction model.
package struct ModelID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Emulation movement.
package struct MovementID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Award nomination.
package struct NominationID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Participant.
package struct ParticipantID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Person.
package struct PersonID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Plan.
package struct PlanID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Pledge to exit poverty.
package struct PledgeID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Revolving capital.
package struct PoolID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Proposal to amend a plan.
package struct ProposalID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Provision of a plan.
package struct ProvisionID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Receipt.
package struct ReceiptID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Registration for a contest.
package struct RegistrationID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Report.
package struct ReportID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Budget request.
package struct RequestID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Review.
package struct ReviewID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Selection of candidates.
package struct SelectionID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Poverty standard.
package struct StandardID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Subject: a unit, household, participant or person.
package struct SubjectID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Support given.
package struct SupportID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Target.
package struct TargetID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}

/// Unit.
package struct UnitID: SymbolID {
  package let symbol: Symbol
  package init(_ symbol: Symbol) { self.symbol = symbol }
}
