import Events

@testable import Projections

/// Tells facts as drafts, folds them into units, accounts and register in the order of the program, and asks by id text.
struct PovertyStory: EventSink {
  /// Something that happened, before the log gave it a place.
  struct Fact {
    var on: String
    var type: String
    var what: String
  }

  var symbols = Symbols()
  var units = Units()
  var poverty = Poverty()
  var households = Households()
  private(set) var seq: UInt64 = 0

  init(_ facts: [Fact] = []) { for fact in facts { tell(fact) } }

  /// Records a fact as the next entry, or at a place of its own.
  mutating func tell(_ fact: Fact, seq place: UInt64? = nil) {
    seq = place ?? seq + 1
    let text =
      #"{"by":"a-1","id":"e-\#(seq)","on":"\#(fact.on)","type":"\#(fact.type)","unit":"p","v":1,"what":\#(fact.what)}"#
    tell(line: text, seq: seq)
  }

  /// Folds one line of `events/`.
  mutating func tell(line: String, seq: UInt64) {
    self.seq = seq
    do {
      try Array(line.utf8).withUnsafeBytes { try decode($0) }
    } catch {
      preconditionFailure("\(line): \(error)")
    }
  }

  private mutating func decode(_ bytes: UnsafeRawBufferPointer) throws {
    var line = try LineDecoder.draft.decode(bytes, &symbols)
    line.header.seq = Seq(seq)
    try decodeAndDispatch(line.header, &line.payload, into: &self)
  }

  mutating func mark() {
    units.mark()
    poverty.mark()
    households.mark()
  }

  mutating func rollback() {
    units.rollback()
    poverty.rollback()
    households.rollback()
  }

  var figures: [String] { poverty.figureLines(symbols) }
  var dump: [String] { poverty.dump(symbols) + households.dump(symbols) }

  // MARK: Asking

  func unit(_ text: String) -> UnitID { symbols.find(UnitID.self, text) ?? UnitID(Symbol(.max - 1)) }
  func household(_ text: String) -> HouseholdID {
    symbols.find(HouseholdID.self, text) ?? HouseholdID(Symbol(.max - 1))
  }
  func standard(_ text: String) -> StandardID { symbols.find(StandardID.self, text) ?? StandardID(Symbol(.max - 1)) }

  func account(
    _ unit: String, _ povertyClass: PovertyClass, _ year: Year, _ standard: String = "s", _ subgroup: Subgroup = .all
  ) -> PovertyAccount {
    poverty.account(
      of: self.unit(unit), povertyClass, under: self.standard(standard), in: year, subgroup: subgroup)
  }

  func figure(
    _ unit: String, _ povertyClass: PovertyClass, _ year: Year, _ kind: FigureKind, _ standard: String = "s"
  ) -> PovertyFigure? {
    poverty.figure(of: self.unit(unit), povertyClass, under: self.standard(standard), in: year, kind: kind)
  }

  func question(_ unit: String, in boundaries: String, _ subgroup: Subgroup = .all) -> BoundaryQuestion {
    BoundaryQuestion(
      of: self.unit(unit), in: date(boundaries), subgroup: subgroup, poverty: poverty, units: units,
      households: households, symbols: symbols)
  }

  func povertyClass(_ household: String, _ on: String, _ standard: String = "s") -> PovertyClass? {
    households.povertyClass(of: self.household(household), under: self.standard(standard), on: date(on))
  }
}

func date(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

/// An account with these columns; its closing follows from them.
func account(opening: Int = 0, _ flows: [Flow: Int] = [:]) -> PovertyAccount {
  var account = PovertyAccount()
  account.opening = opening
  for (flow, count) in flows { account[flow] = count }
  account.closing = account.balance
  return account
}

extension PovertyStory {
  mutating func fold(_ event: UnitsEvent, _ header: EntryHeader) { units.fold(event, header) }
  mutating func fold(_ event: PovertyEvent, _ header: EntryHeader) {
    poverty.fold(event, header, units: units, households: households)
  }
  mutating func fold(_ event: HouseholdsEvent, _ header: EntryHeader) { households.fold(event, header) }
}
