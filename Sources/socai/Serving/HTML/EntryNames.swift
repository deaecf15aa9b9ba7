import Bookkeeping
import CanonicalJSON
import Events
import Pages

/// The names of the units that entries speak of, as they are called today.
struct EntryNames {
  let places: [String: Places.Place]

  init(in lines: [[UInt8]], _ books: Books) {
    var texts: Set<String> = []
    for line in lines {
      guard let entry = try? JSON(parsing: line) else { continue }
      if let unit = entry["unit"]?.string { texts.insert(unit) }
      Self.collect(entry["what"] ?? .null, &texts)
    }
    let (units, symbols, today) = (books.state.units, books.state.symbols, books.today)
    places = texts.reduce(into: [:]) { places, text in
      guard let unit = symbols.find(UnitID.self, text), let name = units.name(of: unit, on: today)?.vi else { return }
      places[text] = Places.Place(name, Link("units", text))
    }
  }

  private static func collect(_ value: JSON, _ texts: inout Set<String>) {
    switch value {
    case .string(let text): texts.insert(text)
    case .array(let items): for item in items { collect(item, &texts) }
    case .object(let object): for member in object.members { collect(member.value, &texts) }
    case _: break
    }
  }
}
