import Events
import Projections

extension Inquiry {
  /// A giver or receiver by the name that is not sealed: a unit's, an organisation's; else its id.
  func name(of subject: SubjectID) -> String {
    if let organisation = state.units.participant(subject)?.organisationName { return organisation }
    return name(of: UnitID(subject))
  }

  func cell(_ seqs: [Seq]) -> Cell { .list(seqs.map { cell($0) }) }
}

extension Cell {
  static func money(_ amountVND: Int64?) -> Cell { .number(amountVND.map { Int($0) }) }
  static func money(_ sum: MoneySum) -> Cell { .number(Int(sum.amountVND)) }
}
