import Events

@testable import Projections

/// Folds hand-written drafts into `Units` and asks by id text.
struct UnitsStory: EventSink {
  struct Fact {
    let day: String
    let type: String
    let what: String
    let seq: UInt64
  }

  var symbols = Symbols()
  var units = Units()
  private(set) var facts: [Fact] = []

  mutating func register(_ unit: String, level: String, parent: String? = nil, from: String? = nil) {
    var members = [
      #""kind":"administrative-area""#, #""level":"\#(level)""#, #""nameVi":"Đơn vị \#(unit)""#,
      #""namedIndividually":true"#,
    ]
    if let parent { members.append(#""parent":"\#(parent)""#) }
    members.append(#""registered":"\#(unit)""#)
    if let from { members.append(#""validFrom":"\#(from)""#) }
    add(from ?? "2020-01-01", "unit.registered", "{" + members.joined(separator: ",") + "}")
  }

  mutating func add(_ day: String, _ type: String, _ what: String) {
    let fact = Fact(day: day, type: type, what: what, seq: UInt64(facts.count + 1))
    facts.append(fact)
    fold(fact)
  }

  mutating func succeed(_ from: [String], share: String = "full", by to: [String], on day: String) {
    let parts = from.map { #"{"share":"\#(share)","unit":"\#($0)"}"# }.joined(separator: ",")
    let heirs = to.map { "\"\($0)\"" }.joined(separator: ",")
    add(day, "unit.succeeded", #"{"from":[\#(parts)],"resolution":"NQ","to":[\#(heirs)]}"#)
  }

  /// Decodes the fact as a draft and folds it with the seq that it was first added with.
  mutating func fold(_ fact: Fact) {
    let text =
      #"{"by":"a-1","id":"e-\#(fact.seq)","on":"\#(fact.day)","type":"\#(fact.type)","unit":"prov","v":1,"what":\#(fact.what)}"#
    do {
      try Array(text.utf8).withUnsafeBytes { bytes in try decode(bytes, seq: Seq(fact.seq)) }
    } catch {
      preconditionFailure("\(fact.type): \(error)")
    }
  }

  private mutating func decode(_ bytes: UnsafeRawBufferPointer, seq: Seq) throws {
    var line = try LineDecoder.draft.decode(bytes, &symbols)
    line.header.seq = seq
    try decodeAndDispatch(line.header, &line.payload, into: &self)
  }

  private func id(_ text: String) -> UnitID { symbols.find(UnitID.self, text) ?? UnitID(Symbol(.max)) }
  private func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
  private func texts(_ units: [UnitID]) -> [String] { units.map { symbols.text(of: $0) } }

  func parent(_ unit: String, _ on: String) -> String? {
    units.parent(of: id(unit), on: day(on)).map { symbols.text(of: $0) }
  }
  func children(_ unit: String, _ on: String) -> [String] {
    texts(units.children(of: id(unit), on: day(on), in: symbols))
  }
  func members(_ block: String, _ on: String) -> [String] {
    texts(units.members(of: id(block), on: day(on), in: symbols))
  }
  func name(_ unit: String, _ on: String) -> String? { units.name(of: id(unit), on: day(on))?.vi }
  func classes(_ unit: String, _ on: String) -> [String] {
    units.classifications(of: id(unit), on: day(on)).map(\.text)
  }
  /// The parts, a minus before those taken away; or why there are none.
  func lineage(_ unit: String, in boundaries: String, for on: String) -> [String] {
    let lineage = units.lineage(of: id(unit), in: day(boundaries), for: day(on), symbols)
    guard lineage.isWhole else {
      return lineage.breaks.map { cut in
        switch cut {
        case .others(let others, let into, let day, _):
          "\(texts(others).joined(separator: ",")) also into \(texts(into).joined(separator: ",")) on \(day)"
        case .began(let unit, let day): "\(symbols.text(of: unit)) began on \(day)"
        case .ended(let unit, let day): "\(symbols.text(of: unit)) ended on \(day)"
        }
      }
    }
    return lineage.parts.map { ($0.isTakenAway ? "-" : "") + symbols.text(of: $0.unit) }
  }
  func tree(_ root: String, _ on: String) -> [String] {
    units.tree(under: id(root), on: day(on), in: symbols).map { symbols.text(of: $0.unit) }
  }
  func ancestors(_ unit: String, _ on: String) -> [String] {
    var found: [UnitID] = []
    units.forEachAncestor(of: id(unit), on: day(on)) { found.append($0) }
    return texts(found)
  }
}

extension UnitsStory {
  mutating func fold(_ event: UnitsEvent, _ header: EntryHeader) { units.fold(event, header) }
}
