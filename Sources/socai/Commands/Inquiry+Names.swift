import Events
import Foundation
import Projections

extension Inquiry {
  /// The unit that a person means: by its id, else by its name without regard to case and diacritics.
  func unit(_ text: String) throws(UsageError) -> UnitID {
    if let unit = symbols.find(UnitID.self, text), state.units.registration(of: unit) != nil { return unit }
    let wanted = text.folded
    let all = state.units.registered(in: symbols)
    func named(_ fits: (String) -> Bool) -> [UnitID] {
      all.filter { unit in state.units.names(of: unit).contains { fits($0.vi.folded) || fits(($0.en ?? "").folded) } }
    }
    // A bare name means the area: "yen bai" is the province, not its newspaper.
    let areas = named { $0.withoutAreaWord == wanted }.filter {
      state.units.registration(of: $0)?.kind == .administrativeArea
    }
    let exact = named { $0 == wanted }
    let found = !exact.isEmpty ? exact : !areas.isEmpty ? areas : named { $0.contains(wanted) }
    if found.count == 1, let unit = found.first { return unit }
    let near = found.prefix(6).map { "\(symbols.text(of: $0)) (\(name(of: $0)))" }.joined(separator: ", ")
    throw .badValue(
      option: "--unit", value: text,
      expected: found.isEmpty
        ? Title(
          vi: "mã hoặc tên một đơn vị có trong sổ ('socai units' liệt kê)",
          en: "the id or name of a unit on record ('socai units' lists them)")
        : Title(vi: "một trong \(found.count) đơn vị này: \(near)", en: "one of these \(found.count) units: \(near)"))
  }

  /// The area that `--unit` names, or with `--by` the areas of a level under it; nil when none is named.
  func units(_ arguments: Arguments) throws(UsageError) -> [UnitID]? {
    guard let text = arguments["unit"] else { return nil }
    let unit = try unit(text)
    guard let level = try code(UnitLevel.self, "by", arguments) else { return [unit] }
    let found = state.units.tree(under: unit, on: day, in: symbols).filter { row in
      row.exists && row.registration.kind == .administrativeArea && row.registration.isNamedIndividually
        && row.registration.level == level
    }.map(\.unit)
    guard found.isEmpty else { return found.sorted { symbols.precedes($0, $1) } }
    throw .badValue(
      option: "--by", value: level.text,
      expected: Title(
        vi: "một cấp có địa bàn trong sổ dưới \(name(of: unit))", en: "a level that \(name(of: unit)) has areas of"))
  }

  /// The newest standard that is reviewed by a year.
  func standard(of year: Year) -> StandardID? {
    state.poverty.standards(in: symbols).last { id in
      state.poverty.standard(id).map { $0.standard.firstReviewYear <= year } ?? true
    }
  }

  /// A poverty standard by its id or any of its names.
  func standard(_ text: String) throws(UsageError) -> StandardID {
    let found = state.poverty.standards(named: text, in: symbols) { $0.folded }
    if let standard = found.first, found.count == 1 { return standard }
    let names = state.poverty.standards(in: symbols).map { self.text($0) }.joined(separator: ", ")
    throw .badValue(
      option: "--standard", value: text, expected: Title(vi: "một trong: \(names)", en: "one of \(names)"))
  }

  /// The id that a person typed, as one of a kind that is on record.
  func id<ID: SymbolID>(_ type: ID.Type, _ text: String, what: Title) throws(UsageError) -> ID {
    guard let id = symbols.find(type, text) else {
      throw .badValue(
        option: what[language], value: text, expected: Title(vi: "một mã có trong sổ", en: "an id that is on record"))
    }
    return id
  }

  /// A unit's name on the day of the inquiry, its id when it has none.
  func name(of unit: UnitID) -> String {
    guard let name = state.units.name(of: unit, on: day) ?? state.units.names(of: unit).last else { return text(unit) }
    return language == .en ? name.en ?? name.vi : name.vi
  }

  func text(_ id: some SymbolID) -> String { symbols.text(of: id) }
  func cell(_ id: some SymbolID) -> Cell { .text(symbols.text(of: id)) }
  func cell(_ id: (some SymbolID)?) -> Cell { id.map { .text(symbols.text(of: $0)) } ?? .none }
  func cell(_ seq: Seq) -> Cell { .number(Int(seq.number)) }
}

extension Cell {
  /// A code of the vocabulary: itself for machines, its title for people.
  static func code(_ code: some Vocabulary) -> Cell { .code(code.text, code.title) }
}

extension String {
  /// A folded name of an area without the word for its level.
  var withoutAreaWord: String {
    let words = [
      "tinh ", "thanh pho ", "huyen ", "quan ", "thi xa ", "thi tran ", "xa ", "phuong ", " province", " city",
      " district",
      " commune", " ward", " township",
    ]
    let name = split(separator: "(").first.map { String($0).trimmingTrailingSpaces } ?? self
    for word in words {
      if word.hasSuffix(" "), name.hasPrefix(word) { return String(name.dropFirst(word.count)) }
      if word.hasPrefix(" "), name.hasSuffix(word) { return String(name.dropLast(word.count)) }
    }
    return name
  }

  /// Lower case without diacritics, đ as d: how people search.
  var folded: String {
    folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .replacingOccurrences(of: "đ", with: "d").replacingOccurrences(of: "Đ", with: "d")
  }
}
