import Events

/// Figures of what households did and got, and of gifts, models and awards.
extension FigureReader {
  // MARK: What households did and got

  func deeds(_ kind: HouseholdFact.Kind) -> [Households.Deed] {
    state.households.deeds(
      kind, in: question.area, year: question.year, subgroup: question.subgroup, units: state.units)
  }

  func deeds(_ kind: HouseholdFact.Kind, _ count: ([Households.Deed]) -> Int) -> FigureAnswer {
    guard question.subgroup.isOfTraits else { return .notComputed(.notBySubgroup) }
    return .value(Decimal(count(deeds(kind))), .computed)
  }

  func loanAmount() -> FigureAnswer {
    guard question.subgroup.isOfTraits else { return .notComputed(.notBySubgroup) }
    var sum = MoneySum()
    for deed in deeds(.lent) {
      if let loan = state.credit.loan(LoanID(deed.thing)) { sum.add(loan.principalVND, by: deed.seq) }
    }
    return .value(Decimal(mantissa: sum.amountVND, scale: 0), .computed)
  }

  // MARK: Contributions, models and awards

  /// Of the year, to funds, units and households of the area.
  func gifts() -> [Gift] {
    var filter = GiftFilter()
    filter.year = question.year
    return state.contributions.gifts(filter, asOf: .max, units: state.units)
      .filter { isInArea($0.said.receiver, on: $0.on) }
  }

  func contributions() -> FigureAnswer {
    guard question.subgroup == .all else { return .notComputed(.notBySubgroup) }
    return .value(Decimal(mantissa: GiftTotal(gifts()).worthVND, scale: 0), .computed)
  }

  func modelsStarted() -> Counted {
    var filter = ModelFilter()
    filter.area = question.area
    return ModelBoard(state, asOf: day).modelsCount(filter.during(question.year.firstDay...day))
  }

  func models() -> FigureAnswer {
    guard question.subgroup == .all else { return .notComputed(.notBySubgroup) }
    return .value(Decimal(modelsStarted().value), .computed)
  }

  /// Of the year, not revoked, to recipients of the area.
  func awardRows() -> [AwardRow] {
    state.awards.rows(asOf: .max, state.symbols).filter { row in
      row.year == question.year && !row.isRevoked
        && row.recipient.map { isInArea($0, on: row.decidedOn) } ?? false
    }
  }

  func awards() -> FigureAnswer {
    guard question.subgroup == .all else { return .notComputed(.notBySubgroup) }
    return .value(Decimal(awardRows().count), .computed)
  }

  private func isInArea(_ recipient: SubjectID, on day: Day) -> Bool {
    let unit = UnitID(recipient)
    let seat =
      state.units.registration(of: unit) != nil
      ? unit
      : state.households.hamlet(of: HouseholdID(recipient), on: day) ?? state.units.participant(recipient)?.seat
    return seat.map { state.units.isUnder($0, question.area, on: day) } ?? false
  }
}
