import Events
import Projections
import Testing

/// Entries of models, communication and rights, told one after another to the whole state.
struct ActivityStory {
  private(set) var state = Projections()
  private(set) var told: [(line: String, seq: Seq)] = []

  var symbols: Symbols { state.symbols }

  /// An entry of the story: next in the log, by `a-1`.
  mutating func tell(_ type: String, on day: String, for unit: String = "c-1", _ what: Told) throws {
    let seq = Seq(UInt64(told.count + 1))
    try hear(
      #"{"by":"a-1","id":"e-\#(seq)","on":"\#(day)","type":"\#(type)","unit":"\#(unit)","v":1,"what":\#(what.json)}"#,
      as: seq)
  }

  mutating func hear(_ line: String, as seq: Seq) throws {
    told.append((line, seq))
    try Array(line.utf8).withUnsafeBytes { bytes in
      var line = try LineDecoder.draft.decode(bytes, &state.symbols)
      line.header.seq = seq
      try state.fold(&line)
    }
  }

  /// The same entries with the same places, heard the other way round.
  func reversed() throws -> ActivityStory {
    var other = ActivityStory()
    for (line, seq) in told.reversed() { try other.hear(line, as: seq) }
    return other
  }

  mutating func mark() { state.mark() }
  mutating func rollback() { state.rollback() }

  /// The dumps of these questions as one text.
  var dump: [String] {
    state.dumps.filter { ["access", "communication", "models"].contains($0.name) }.flatMap { $0.lines() }
  }

  func id<ID: SymbolID>(_ type: ID.Type, _ text: String) throws -> ID { try #require(symbols.find(type, text)) }

  func board(_ day: String) throws -> ModelBoard { ModelBoard(state, asOf: try #require(Day(day))) }

  /// Models as `id left-poverty replicas`.
  func models(_ day: String) throws -> [String] {
    try board(day).rows().map { "\(symbols.text(of: $0.model)) \($0.leftPoverty.count) \($0.replicas.count)" }
  }
}

// MARK: Entries that stories need

extension ActivityStory {
  mutating func register(_ unit: String, level: String, under parent: String? = nil) throws {
    let what: Told = [
      "kind": "administrative-area", "level": .text(level), "nameVi": .text(unit), "namedIndividually": true,
      "registered": .text(unit),
    ]
    try tell("unit.registered", on: "2020-01-01", what.with(parent.map { ["parent": .text($0)] } ?? [:]))
  }

  mutating func start(
    _ model: String, on day: String, replicating origin: String? = nil, in area: String = "c-1",
    _ households: [String] = []
  ) throws {
    let what: Told = [
      "area": .text(area), "kind": "production", "lead": "e-1", "model": .text(model), "name": .text(model),
      "participants": .list(households.map { ["household": .text($0), "statusThen": "poor"] }), "supporters": [],
    ]
    try tell("model.started", on: day, what.with(origin.map { ["replicates": .text($0)] } ?? [:]))
  }

  /// A household of c-1 that is poor from 2022-01-10 on.
  mutating func poor(_ household: String) throws {
    try tell(
      "household.registered", on: "2022-01-05",
      ["address": "A", "hamlet": "c-1", "headName": "N", "household": .text(household), "members": 4])
    try tell(
      "household.entered-poverty", on: "2022-01-10",
      ["entryKind": "carried-over", "household": .text(household), "standard": "s-2"])
  }

  mutating func exit(_ household: String, on day: String) throws {
    try tell(
      "household.exited-poverty", on: day,
      ["household": .text(household), "review": "rv", "standard": "s-2", "toStatus": "average"])
  }

  mutating func grant(_ account: String, _ role: String, for scope: String, on day: String, from: String? = nil) throws
  {
    let what: Told = [
      "account": .text(account), "eventGroups": [], "role": .text(role), "scope": .text(scope),
    ]
    try tell("access.granted", on: day, what.with(from.map { ["from": .text($0)] } ?? [:]))
  }

  mutating func revoke(_ account: String, _ role: String, for scope: String, on day: String) throws {
    try tell(
      "access.revoked", on: day,
      ["account": .text(account), "reason": "r", "role": .text(role), "scope": .text(scope)])
  }

  mutating func publish(_ item: String, on day: String, minutes: Int) throws {
    try tell(
      "communication.published", on: day,
      [
        "airtimeMinutes": .integer(minutes), "format": "programme", "item": .text(item), "outlet": "radio",
        "subjects": [], "title": "t",
      ])
  }
}
