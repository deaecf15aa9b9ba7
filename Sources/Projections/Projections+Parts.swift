import Events

extension Projections {
  /// The projection of one question: put away, read back and compared by itself.
  package struct Part: Sendable {
    package let name: String
    package let version: Int
    /// Takes a step in this projection of a state.
    package let restore: @Sendable (inout Projections, RestoreStep) -> Void
    /// Puts this projection of the first state into the second.
    package let move: @Sendable (borrowing Projections, inout Projections) -> Void

    fileprivate init(
      _ name: String, _ version: Int, restore: @escaping @Sendable (inout Projections, RestoreStep) -> Void,
      move: @escaping @Sendable (borrowing Projections, inout Projections) -> Void
    ) {
      self.name = name
      self.version = version
      self.restore = restore
      self.move = move
    }
  }

  /// Every projection, in the order of the dumps.
  package static let parts: [Part] = [
    Part("units", Units.version) { $0.units.restore($1) } move: { $1.units = $0.units },
    Part("plans", Plans.version) { $0.plans.restore($1) } move: { $1.plans = $0.plans },
    Part("poverty", Poverty.version) { $0.poverty.restore($1) } move: { $1.poverty = $0.poverty },
    Part("households", Households.version) { $0.households.restore($1) } move: { $1.households = $0.households },
    Part("targets", Targets.version) { $0.targets.restore($1) } move: { $1.targets = $0.targets },
    Part("duties", Duties.version) { $0.duties.restore($1) } move: { $1.duties = $0.duties },
    Part("awards", Awards.version) { $0.awards.restore($1) } move: { $1.awards = $0.awards },
    Part("reports", Reports.version) { $0.reports.restore($1) } move: { $1.reports = $0.reports },
    Part("nominations", Nominations.version) { $0.nominations.restore($1) } move: { $1.nominations = $0.nominations },
    Part("contributions", Contributions.version) { $0.contributions.restore($1) } move: { $1.contributions = $0.contributions },
    Part("funds", Funds.version) { $0.funds.restore($1) } move: { $1.funds = $0.funds },
    Part("support", Support.version) { $0.support.restore($1) } move: { $1.support = $0.support },
    Part("credit", Credit.version) { $0.credit.restore($1) } move: { $1.credit = $0.credit },
    Part("inspections", Inspections.version) { $0.inspections.restore($1) } move: { $1.inspections = $0.inspections },
    Part("access", Access.version) { $0.access.restore($1) } move: { $1.access = $0.access },
    Part("models", Models.version) { $0.models.restore($1) } move: { $1.models = $0.models },
    Part("communication", Communication.version) { $0.communication.restore($1) } move: { $1.communication = $0.communication },
  ]
}
