import Events
import Projections
import Testing

/// Entries told one after another into a whole state.
struct InspectionStory: Sendable {
  private(set) var state = Projections()
  private(set) var told: [(line: String, seq: Seq)] = []

  /// Province p, district d with communes x (hamlets x-1, x-2) and y (hamlet y-1), and district e; standard s of 2021 to
  /// 2025.
  init() throws {
    let places = [
      ("p", "province", nil), ("d", "district", "p"), ("e", "district", "p"), ("x", "commune", "d"),
      ("y", "commune", "d"), ("x-1", "hamlet", "x"), ("x-2", "hamlet", "x"), ("y-1", "hamlet", "y"),
    ]
    for (unit, level, parent) in places { try register(unit, "administrative-area", level, under: parent) }
    try tell(
      "standard.adopted", on: "2022-01-01",
      [
        "aliases": [], "dimensions": [], "firstReviewYear": 2021, "lastReviewYear": 2025, "nameVi": "s",
        "standard": "s", "validFrom": "2022-01-01", "validTo": "2025-12-31",
      ])
  }

  private init(empty: Void) {}

  @discardableResult
  mutating func tell(
    _ type: String, on day: String, for unit: String = "x", plan: String? = nil, re: Seq? = nil, seq: Seq? = nil,
    _ what: Told
  ) throws -> Seq {
    let seq = seq ?? Seq(UInt64(told.count + 1))
    let plan = plan.map { #""plan":"\#($0)","# } ?? ""
    let re = re.map { #""re":\#($0),"# } ?? ""
    try hear(
      #"{"at":"\#(day)T03:00:00.000Z","by":"a-1","id":"e-\#(seq)","on":"\#(day)",\#(plan)\#(re)"#
        + #""type":"\#(type)","unit":"\#(unit)","v":1,"what":\#(what.json)}"#, as: seq)
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

  /// The same entries with the same places, heard in another order.
  func retold(_ order: ([(line: String, seq: Seq)]) -> [(line: String, seq: Seq)]) throws -> InspectionStory {
    var other = InspectionStory(empty: ())
    for (line, seq) in order(told) { try other.hear(line, as: seq) }
    return other
  }

  mutating func takeBack(_ body: (inout InspectionStory) throws -> Void) throws {
    state.mark()
    try body(&self)
    state.rollback()
  }

  func id<ID: SymbolID>(_ type: ID.Type, _ text: String) throws -> ID { try #require(state.symbols.find(type, text)) }

  func texts(_ ids: [some SymbolID]) -> [String] { ids.map { state.symbols.text(of: $0) } }
}

// MARK: Entries

extension InspectionStory {
  mutating func register(_ unit: String, _ kind: String, _ level: String, under parent: String? = nil) throws {
    let what: Told = [
      "kind": .text(kind), "level": .text(level), "nameVi": .text(unit), "namedIndividually": true,
      "registered": .text(unit), "validFrom": "2000-01-01",
    ]
    try tell("unit.registered", on: "2022-01-01", parent.map { what.with(["parent": .text($0)]) } ?? what)
  }

  mutating func household(_ id: String, in hamlet: String, on day: String = "2022-01-05", poor: Bool = true) throws {
    try tell(
      "household.registered", on: day,
      ["address": "a", "hamlet": .text(hamlet), "headName": "n", "household": .text(id), "members": 3])
    if poor { try entered(id, "carried-over", on: "2022-01-10") }
  }

  mutating func entered(_ id: String, _ kind: String, on day: String, near: Bool = false) throws {
    try tell(
      near ? "household.entered-near-poverty" : "household.entered-poverty", on: day,
      ["entryKind": .text(kind), "household": .text(id), "standard": "s"])
  }

  mutating func exited(_ id: String, on day: String, to status: String = "average", review: String = "rv") throws {
    try tell(
      "household.exited-poverty", on: day,
      ["household": .text(id), "review": .text(review), "standard": "s", "toStatus": .text(status)])
  }

  mutating func submitted(_ review: String, _ year: Int, on day: String) throws {
    let account: [String: Told] = [
      "boundaryIn": 0, "boundaryOut": 0, "carriedOver": 0, "closing": 0, "exited": 0, "fromOtherClass": 0, "left": 0,
      "merged": 0, "movedIn": 0, "movedOut": 0, "new": 0, "opening": 0, "relapsed": 0, "splitIn": 0, "toOtherClass": 0,
    ]
    try tell(
      "poverty-review.result-submitted", on: day,
      [
        "area": "x", "asOf": .text(day), "nearPoor": .object(account),
        "poor": .object(account.merging(["closing": 7, "exited": 3, "new": 2, "opening": 8]) { $1 }),
        "review": .text(review), "stage": "official", "standard": "s", "total": 40, "year": .integer(year),
      ])
  }
}
