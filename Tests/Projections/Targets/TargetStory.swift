import Events

@testable import Projections

/// Tells facts as drafts, folds them into the states that targets rest on, and asks for a status by id text.
struct TargetStory: EventSink {
  struct Fact {
    let on: String
    let type: String
    let what: String
  }

  var symbols = Symbols()
  var units = Units()
  var poverty = Poverty()
  var households = Households()
  var targets = Targets()
  private(set) var facts: [Fact] = []

  static let standard = "mdp"

  init() {
    tell(
      "2021-01-27", "standard.adopted",
      #""aliases":[],"dimensions":["health"],"firstReviewYear":2021,"lastReviewYear":2025,"nameVi":"Chuẩn","standard":"mdp","validFrom":"2022-01-01","validTo":"2025-12-31""#
    )
    tell(
      "2015-11-19", "standard.adopted",
      #""aliases":[],"dimensions":["health"],"firstReviewYear":2015,"lastReviewYear":2021,"nameVi":"Chuẩn cũ","standard":"old","validFrom":"2016-01-01","validTo":"2020-12-31""#
    )
    unit("prov", "province")
    unit("dist", "district", under: "prov")
  }

  mutating func tell(_ on: String, _ type: String, _ members: String) {
    let fact = Fact(on: on, type: type, what: "{\(members)}")
    facts.append(fact)
    fold(fact, seq: UInt64(facts.count))
  }

  /// Folds a fact with a place in the log of its own.
  mutating func fold(_ fact: Fact, seq: UInt64) {
    let text =
      #"{"by":"a-1","id":"e-\#(seq)","on":"\#(fact.on)","plan":"plan","type":"\#(fact.type)","unit":"prov","v":1,"what":\#(fact.what)}"#
    do {
      try Array(text.utf8).withUnsafeBytes { bytes in
        var line = try LineDecoder.draft.decode(bytes, &symbols)
        line.header.seq = Seq(seq)
        try decodeAndDispatch(line.header, &line.payload, into: &self)
      }
    } catch {
      preconditionFailure("\(text): \(error)")
    }
  }

  /// Folds one line of `events/`.
  mutating func tell(line: String, seq: UInt64) throws {
    try Array(line.utf8).withUnsafeBytes { bytes in
      var line = try LineDecoder.draft.decode(bytes, &symbols)
      line.header.seq = Seq(seq)
      try decodeAndDispatch(line.header, &line.payload, into: &self)
    }
  }

  // MARK: Asking

  func answer(_ target: String, _ asOf: String) -> TargetAnswer? {
    guard let id = symbols.find(TargetID.self, target), let day = Day(asOf) else { return nil }
    return targets.status(of: id, asOf: day, units: units, poverty: poverty, households: households, symbols: symbols)
  }

  func row(_ target: String, _ asOf: String) -> TargetRow? { answer(target, asOf)?.row }
  func status(_ target: String, _ asOf: String) -> TargetStatus? { row(target, asOf)?.status }

  /// The rows of a unit, or of the target's own area.
  func details(_ target: String, _ asOf: String, _ unit: String? = nil) -> [TargetRow] {
    (answer(target, asOf)?.details ?? []).filter { row in unit.map { symbols.text(of: row.unit) == $0 } ?? true }
  }

  func year(_ target: String, _ asOf: String, _ year: Year, _ unit: String? = nil, _ povertyClass: PovertyClass? = nil)
    -> TargetRow?
  {
    details(target, asOf, unit).first { row in
      row.scope == .year(year) && (povertyClass.map { row.povertyClass == $0 } ?? true)
    }
  }

  func id(_ unit: String) -> UnitID { symbols.find(UnitID.self, unit) ?? UnitID(Symbol(.max - 1)) }

  var texts: TargetReason.Names {
    TargetReason.Names(unit: { symbols.text(of: $0) }, target: { symbols.text(of: $0) })
  }

  func reasons(_ target: String, _ asOf: String, _ language: Language = .en) -> [String] {
    (row(target, asOf)?.reasons ?? []).map { $0.text(language, names: texts) }
  }

  var dump: [String] { targets.dump(symbols) }
}

extension TargetStory {
  mutating func fold(_ event: UnitsEvent, _ header: EntryHeader) { units.fold(event, header) }
  mutating func fold(_ event: PovertyEvent, _ header: EntryHeader) {
    poverty.fold(event, header, units: units, households: households)
  }
  mutating func fold(_ event: HouseholdsEvent, _ header: EntryHeader) { households.fold(event, header) }
  mutating func fold(_ event: TargetsEvent, _ header: EntryHeader) { targets.fold(event, header) }
}
