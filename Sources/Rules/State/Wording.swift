import Events
import Projections

/// How a breach names things: ids as entries have them, units with their name on the day.
extension Projections {
  func text(_ id: some SymbolID) -> String { symbols.text(of: id) }

  func list(_ ids: [some SymbolID]) -> String { ids.map { symbols.text(of: $0) }.joined(separator: ", ") }

  /// `Xã Nậm Sen (sm-nam-sen)`.
  func named(_ unit: UnitID, on day: Day) -> Title {
    let id = symbols.text(of: unit)
    guard let name = units.name(of: unit, on: day) else { return Title(vi: id, en: id) }
    return Title(vi: "\(name.vi) (\(id))", en: "\(name.en ?? name.vi) (\(id))")
  }

  func named(_ units: [UnitID], on day: Day) -> Title {
    let names = units.map { named($0, on: day) }
    return Title(vi: names.map(\.vi).joined(separator: ", "), en: names.map(\.en).joined(separator: ", "))
  }
}

/// A text that says nothing: white space only.
func isBlank(_ text: String?) -> Bool { text?.allSatisfy(\.isWhitespace) ?? true }
