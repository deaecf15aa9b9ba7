import Events

/// One line of a canonical dump: `award aw-1 on=2023-11-20 form=labour-order seq=12`.
///
/// What is absent is left out, so a line says what is known and nothing else.
package struct DumpLine {
  package private(set) var text: String

  package init(_ kind: String) { text = kind }

  package mutating func id(_ id: some SymbolID, _ symbols: Symbols) { text += " \(symbols.text(of: id))" }

  package mutating func add(_ name: String, _ value: String?) {
    if let value { text += " \(name)=\(value)" }
  }

  package mutating func add(_ name: String, _ id: (some SymbolID)?, _ symbols: Symbols) {
    add(name, id.map { symbols.text(of: $0) })
  }

  package mutating func add(_ name: String, _ ids: [some SymbolID], _ symbols: Symbols) {
    if !ids.isEmpty { add(name, ids.map { symbols.text(of: $0) }.joined(separator: ",")) }
  }

  /// A mark that is either there or not.
  package mutating func add(_ name: String, _ isSet: Bool) {
    if isSet { text += " \(name)" }
  }

  package mutating func add(_ name: String, _ value: (some CustomStringConvertible)?) {
    add(name, value.map(\.description))
  }

  /// Free text, quoted so that a line stays one line.
  package mutating func quote(_ name: String, _ value: String?) {
    add(name, value?.debugDescription)
  }
}
