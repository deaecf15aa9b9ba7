import Events
import Projections

extension HouseholdsCommand {
  /// A row for each area: its active households by class and, where they have none, by living standard.
  static func counts(_ units: [UnitID], _ standard: StandardID?, _ inquiry: Inquiry) -> Answer {
    let register = inquiry.state.households
    var answer = Answer(
      Title(vi: "Số hộ theo diện và mức sống", en: "Households by class and living standard"),
      [
        Column("unit", vi: "địa bàn", en: "unit", identity: true),
        Column("standard", vi: "chuẩn nghèo", en: "standard"),
        Column("all", vi: "hộ trong sổ", en: "on record", number: true),
      ] + PovertyClass.allCases.map { Column($0.text, vi: $0.title.vi, en: $0.title.en, number: true) }
        + LivingStandard.allCases.map { Column($0.text, vi: $0.title.vi, en: $0.title.en, number: true) })
    answer.rows = units.map { unit in
      let count = register.count(in: unit, under: standard, on: inquiry.day, units: inquiry.state.units)
      return [
        .code(inquiry.text(unit), Title(vi: inquiry.name(of: unit), en: inquiry.name(of: unit))),
        inquiry.cell(standard), .number(count.all),
      ] + PovertyClass.allCases.map { .number(standard == nil ? nil : count.number(of: $0)) }
        + LivingStandard.allCases.map { .number(count.ratings[$0] ?? 0) }
    }
    return answer
  }
}

extension Households.Count {
  fileprivate func number(of povertyClass: PovertyClass) -> Int {
    switch povertyClass {
    case .poor: poor
    case .nearPoor: nearPoor
    }
  }
}
