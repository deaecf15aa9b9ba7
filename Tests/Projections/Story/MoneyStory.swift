import Events
import Projections
import Testing

/// Entries about money told one after another, and what the whole state then says.
struct MoneyStory: Sendable {
  private(set) var state = Projections()
  private var told: [(line: String, seq: Seq)] = []

  /// Next in the log; answers its place.
  @discardableResult
  mutating func tell(_ type: String, on day: String, plan: String? = nil, _ what: Told) throws -> Seq {
    let seq = Seq(UInt64(told.count + 1))
    let plan = plan.map { #""plan":"\#($0)","# } ?? ""
    let line =
      #"{"by":"a-1","id":"e-\#(seq)","on":"\#(day)",\#(plan)"type":"\#(type)","unit":"pc","v":1,"what":\#(what.json)}"#
    try hear(line, as: seq)
    return seq
  }

  private mutating func hear(_ line: String, as seq: Seq) throws {
    told.append((line, seq))
    try Array(line.utf8).withUnsafeBytes { bytes in
      var line = try LineDecoder.draft.decode(bytes, &state.symbols)
      line.header.seq = seq
      try state.fold(&line)
    }
  }

  /// The same entries with the same places, heard backwards.
  func backwards() throws -> MoneyStory {
    var other = MoneyStory()
    for (line, seq) in told.reversed() { try other.hear(line, as: seq) }
    return other
  }

  mutating func tryOut(_ entries: (inout MoneyStory) throws -> Void) rethrows {
    state.mark()
    try entries(&self)
    state.rollback()
  }

  func id<ID: SymbolID>(_ type: ID.Type, _ text: String) throws -> ID { try #require(state.symbols.find(type, text)) }
  func day(_ text: String) throws -> Day { try #require(Day(text)) }

  // MARK: Entries

  mutating func register(
    _ unit: String, _ kind: String = "administrative-area", level: String = "commune", under parent: String? = nil
  ) throws {
    let what: Told = [
      "kind": .text(kind), "level": .text(level), "nameVi": .text(unit), "namedIndividually": true,
      "registered": .text(unit), "validFrom": "2000-01-01",
    ]
    try tell("unit.registered", on: "2016-01-01", what.with(parent.map { ["parent": .text($0)] } ?? [:]))
  }

  @discardableResult
  mutating func gift(
    _ id: String, from donor: String, to receiver: String, _ kind: String = "money", amount: Int? = nil,
    valued: Int? = nil, on day: String, _ more: [String: Told] = [:]
  ) throws -> Seq {
    var what: Told = [
      "contribution": .text(id), "direct": true, "donor": .text(donor), "kind": .text(kind),
      "purpose": "poverty-reduction", "receiver": .text(receiver),
    ]
    if let amount { what = what.with(["amount": .integer(amount)]) }
    if let valued { what = what.with(["valuation": ["amount": .integer(valued), "method": "market"]]) }
    return try tell("contribution.recorded", on: day, what.with(more))
  }

  @discardableResult
  mutating func grant(
    _ id: String, of amount: Int, from fund: String, _ kind: String = "cash", on day: String
  ) throws -> Seq {
    try tell(
      "support.granted", on: day,
      [
        "beneficiary": "h-1", "fund": .text(fund), "kind": .text(kind), "provider": "front", "support": .text(id),
        "value": .integer(amount),
      ])
  }

  @discardableResult
  mutating func award(_ id: String, to recipient: String, on day: String) throws -> Seq {
    try tell(
      "award.granted", on: day,
      [
        "award": .text(id), "emblem": false, "form": "certificate-of-merit", "imported": false, "level": "province",
        "occasion": "annual", "recipient": .text(recipient), "recipientKind": "collective", "year": 2018,
      ])
  }

  @discardableResult
  mutating func allocate(
    _ id: String, _ amount: Int, to unit: String, for purpose: String, from source: String = "district-budget",
    year: Int, on day: String, area: String? = nil, plan: String? = nil
  ) throws -> Seq {
    let what: Told = [
      "allocation": .text(id), "amount": .integer(amount), "purpose": .text(purpose), "source": .text(source),
      "spender": .text(unit), "year": .integer(year),
    ]
    return try tell(
      "budget.allocated", on: day, plan: plan, what.with(area.map { ["area": .text($0)] } ?? [:]))
  }

  @discardableResult
  mutating func settle(_ allocation: String, spent: Int, on day: String, due: String? = nil) throws -> Seq {
    let what: Told = ["allocation": .text(allocation), "spent": .integer(spent)]
    return try tell("budget.settled", on: day, what.with(due.map { ["dueOn": .text($0)] } ?? [:]))
  }

  @discardableResult
  mutating func move(_ action: String, _ amount: Int, in pool: String = "po-1", by keeper: String, on day: String)
    throws -> Seq
  {
    try tell(
      "revolving-capital.moved", on: day,
      ["action": .text(action), "amount": .integer(amount), "keeper": .text(keeper), "pool": .text(pool)])
  }
}
