import Events
import Projections

/// Where a unit stands among areas and bodies.
extension Units {
  /// Whether `authority` stands above `unit`: over it in the tree, or the area that it belongs to over the unit's area.
  func isAbove(_ authority: UnitID, _ unit: UnitID, on day: Day) -> Bool {
    if authority != unit, isUnder(unit, authority, on: day) { return true }
    guard let high = area(of: authority, on: day), let low = area(of: unit, on: day) else { return false }
    return high != low && isUnder(low, high, on: day)
  }
}

extension UnitLevel {
  /// 0 for the country, 4 for a hamlet; nil where the level says nothing.
  var depth: Int? {
    switch self {
    case .national: 0
    case .province: 1
    case .district: 2
    case .commune: 3
    case .hamlet: 4
    case .any: nil
    }
  }
}
