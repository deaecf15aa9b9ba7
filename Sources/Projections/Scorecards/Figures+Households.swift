import Events

/// What a household did for itself.
extension ScorecardFigures {
  /// A voluntary pledge by that day; its target year beside the year of the exit.
  var pledge: Evidence? {
    let pledges = state.households.pledges(of: household).filter { $0.isVoluntary && $0.on <= day }
    guard !pledges.isEmpty else { return nil }
    let exit = state.households.lastExit(of: household, by: day)
    let parts = pledges.map { pledge in
      let left = exit.map { Title(vi: ", thoát nghèo năm \($0.on.year)", en: ", left in \($0.on.year)") }
      return Evidence.Part(
        Title(
          vi: "đăng ký thoát nghèo năm \(pledge.targetYear)\(left?.vi ?? "")",
          en: "pledged for \(pledge.targetYear)\(left?.en ?? "")"), .day(pledge.on))
    }
    return Evidence(.pledgeOnRecord, .isSo, parts: parts, entries: pledges.map(\.seq) + (exit.map { [$0.seq] } ?? []))
  }

  /// The day of an exit from poverty that no return followed; of an area, exits without a return of all exits.
  var exitWithoutRelapse: Evidence? {
    guard state.households.number(of: household) != nil else { return lastingExits }
    guard let exit = state.households.lastExit(of: household, by: day), isOut(household) else { return nil }
    return Evidence(.exitWithoutRelapse, .day(exit.on), entries: [exit.seq])
  }

  private var lastingExits: Evidence? {
    let exits = state.households.exits(in: area, from: firstDay, to: day, units: state.units, symbols: symbols)
    guard !exits.isEmpty else { return nil }
    let seqs = exits.compactMap { state.households.lastExit(of: $0.household, by: day)?.seq }
    return Evidence(
      .exitWithoutRelapse, .share(exits.count { isOut($0.household) }, of: exits.count), entries: seqs)
  }

  private func isOut(_ household: HouseholdID) -> Bool {
    !state.households.povertyClasses(of: household, on: day).contains { $0.povertyClass == .poor }
  }
}
