import Events
import Projections
import Testing

/// A commune `c` of the province `p` with hamlets `c-1` and `c-2`, told entry by entry into a whole state.
struct HelpStory {
  private(set) var state = Projections()
  private(set) var told: [(line: String, seq: UInt64)] = []

  init() throws {
    try unit("p", "province")
    try unit("c", "commune", under: "p")
    try unit("c-1", "hamlet", under: "c")
    try unit("c-2", "hamlet", under: "c")
  }

  /// The same entries with the same places in the log, heard in another order.
  init(_ told: [(line: String, seq: UInt64)]) throws {
    for (line, seq) in told { try hear(line, as: seq) }
  }

  mutating func tell(_ type: String, on day: String, _ what: Told) throws {
    let seq = UInt64(told.count + 1)
    try hear(
      #"{"by":"a-1","id":"e-\#(seq)","on":"\#(day)","type":"\#(type)","unit":"c","v":1,"what":\#(what.json)}"#,
      as: seq)
  }

  private mutating func hear(_ line: String, as seq: UInt64) throws {
    told.append((line, seq))
    try Array(line.utf8).withUnsafeBytes { bytes in
      var line = try LineDecoder.draft.decode(bytes, &state.symbols)
      line.header.seq = Seq(seq)
      try state.fold(&line)
    }
  }

  mutating func mark() { state.mark() }
  mutating func rollback() { state.rollback() }

  func help(_ day: String) throws -> Help { Help(state, asOf: try #require(Day(day))) }
  func id<ID: SymbolID>(_ type: ID.Type, _ text: String) throws -> ID {
    try #require(state.symbols.find(type, text))
  }
  func texts(_ ids: [some SymbolID]) -> [String] { ids.map { state.symbols.text(of: $0) } }
  var dump: [String] { state.support.dump(state.symbols) + state.credit.dump(state.symbols) }
}

extension HelpStory {
  mutating func unit(_ unit: String, _ level: String, under parent: String? = nil) throws {
    let parent: [String: Told] = parent.map { ["parent": .text($0)] } ?? [:]
    let what: Told = [
      "kind": "administrative-area", "level": .text(level), "nameVi": .text(unit), "namedIndividually": true,
      "registered": .text(unit),
    ]
    try tell("unit.registered", on: "2016-01-01", what.with(parent))
  }

  mutating func household(_ id: String, in hamlet: String, poorOn day: String? = "2022-01-10") throws {
    try tell(
      "household.registered", on: "2022-01-05",
      ["address": "A", "hamlet": .text(hamlet), "headName": "N", "household": .text(id), "members": 4])
    guard let day else { return }
    try tell(
      "household.entered-poverty", on: day, ["entryKind": "new", "household": .text(id), "standard": "s"])
  }

  mutating func exit(_ id: String, on day: String, to status: String = "average") throws {
    try tell(
      "household.exited-poverty", on: day,
      ["household": .text(id), "review": "rv", "standard": "s", "toStatus": .text(status)])
  }

  mutating func find(
    _ id: String, _ policy: String, eligible: Bool = true, wanted: Bool = true, on day: String
  ) throws {
    try tell(
      "support.eligibility-confirmed", on: day,
      ["eligible": .boolean(eligible), "household": .text(id), "policy": .text(policy), "wanted": .boolean(wanted)])
  }

  mutating func help(
    _ id: String, to beneficiary: String, on day: String, by provider: String = "e", _ more: [String: Told] = [:]
  ) throws {
    let what: Told = [
      "beneficiary": .text(beneficiary), "kind": "cash", "provider": .text(provider), "support": .text(id),
    ]
    try tell("support.granted", on: day, what.with(more))
  }

  mutating func commit(_ id: String, to beneficiary: String, from: String, to last: String? = nil, on day: String)
    throws
  {
    let last: [String: Told] = last.map { ["to": .text($0)] } ?? [:]
    let what: Told = [
      "beneficiary": .text(beneficiary), "commitment": .text(id), "content": "c", "from": .text(from), "helper": "e",
    ]
    try tell("support.helper-committed", on: day, what.with(last))
  }

  mutating func lend(_ id: String, to household: String, _ principal: Int, on day: String, due: String) throws {
    try tell(
      "credit.loan-disbursed", on: day,
      [
        "dueOn": .text(due), "household": .text(household), "lender": "bank", "loan": .text(id),
        "principal": .integer(principal), "programme": "poor-household", "purpose": "p", "ratePercent": "6.6",
      ])
  }

  mutating func pay(_ loan: String, _ kind: String, _ amount: Int, due: String, on day: String) throws {
    try tell(
      "credit.repayment-recorded", on: day,
      ["amount": .integer(amount), "dueOn": .text(due), "kind": .text(kind), "loan": .text(loan)])
  }

  mutating func check(_ loan: String, rightly: Bool, well: Bool, on day: String) throws {
    try tell(
      "credit.use-checked", on: day,
      ["effective": .boolean(well), "loan": .text(loan), "rightPurpose": .boolean(rightly)])
  }
}
