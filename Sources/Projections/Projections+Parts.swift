import Events

extension Projections {
  /// The projection of one question: put away, read back and compared by itself.
  package struct Part: Sendable {
    package let name: String
    package let version: Int
    /// Takes a step in this projection of a state.
    package let restore: @Sendable (inout Projections, RestoreStep) -> Void
    /// Puts this projection of the first state into the second.
    package let move: @Sendable (Projections, inout Projections) -> Void

    fileprivate init<Projection: Restorable & SendableMetatype>(
      _ name: String, _ version: Int, _ path: WritableKeyPath<Projections, Projection> & Sendable
    ) {
      self.name = name
      self.version = version
      restore = { $0[keyPath: path].restore($1) }
      move = { $1[keyPath: path] = $0[keyPath: path] }
    }
  }

  /// Every projection, in the order of the dumps.
  package static let parts: [Part] = [
    Part("units", Units.version, \.units),
    Part("plans", Plans.version, \.plans),
    Part("poverty", Poverty.version, \.poverty),
    Part("households", Households.version, \.households),
    Part("targets", Targets.version, \.targets),
    Part("duties", Duties.version, \.duties),
    Part("awards", Awards.version, \.awards),
    Part("reports", Reports.version, \.reports),
    Part("nominations", Nominations.version, \.nominations),
    Part("contributions", Contributions.version, \.contributions),
    Part("funds", Funds.version, \.funds),
    Part("support", Support.version, \.support),
    Part("credit", Credit.version, \.credit),
    Part("inspections", Inspections.version, \.inspections),
    Part("access", Access.version, \.access),
    Part("models", Models.version, \.models),
    Part("communication", Communication.version, \.communication),
  ]
}
