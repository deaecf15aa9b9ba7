import Events

extension Projections {
  /// The households that a sample is drawn from, by id: what this state makes of the announced frame, and nothing else,
  /// so that whoever has the log up to the announcement finds the same.
  ///
  /// - poor, near-poor: active in the area on the frame's day and of that class under the standard then.
  /// - exited: counted in the area's account of the year as having left poverty (to near-poverty or beyond) by an entry
  ///   of the frame's day or before; active that day and not poor again.
  package func households(in frame: InspectionSampleAnnounced.Frame) -> [HouseholdID] {
    switch frame.class {
    case .poor: listed(frame, .poor)
    case .nearPoor: listed(frame, .nearPoor)
    case .exited: exited(frame)
    }
  }

  private func listed(_ frame: InspectionSampleAnnounced.Frame, _ povertyClass: PovertyClass) -> [HouseholdID] {
    households.list(
      in: frame.area, .inClass(povertyClass, under: frame.standard), on: frame.asOf, units: units, symbols: symbols
    ).map(\.household)
  }

  private func exited(_ frame: InspectionSampleAnnounced.Frame) -> [HouseholdID] {
    let causes = poverty.causes(
      of: frame.area, .poor, under: frame.standard, in: frame.year...frame.year, households: households
    ).filter { $0.flow == .exited || $0.flow == .toOtherClass }
    let found = Set(
      causes.filter { cause in
        households.history(of: cause.household).contains { $0.seq == cause.seq && $0.on <= frame.asOf }
      }.map(\.household))
    return found.filter { household in
      households.state(of: household, on: frame.asOf)?.isActive ?? false
        && households.povertyClass(of: household, under: frame.standard, on: frame.asOf) != .poor
    }.sorted { symbols.precedes($0, $1) }
  }
}
