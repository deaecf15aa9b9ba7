import Events
import Projections
import Testing

/// Entries told one after another, and what units, duties and awards then say.
struct DutyStory: EventSink, Sendable {
  var symbols = Symbols()
  var units = Units()
  var duties = Duties()
  var awards = Awards()
  /// What was told so far.
  private(set) var told: [(line: String, seq: Seq)] = []

  mutating func fold(_ event: UnitsEvent, _ header: EntryHeader) { units.fold(event, header) }
  mutating func fold(_ event: DutiesEvent, _ header: EntryHeader) { duties.fold(event, header) }
  mutating func fold(_ event: AwardsEvent, _ header: EntryHeader) { awards.fold(event, header) }

  /// An entry of the story: recorded at ten in the morning of its day (03:00 UTC) unless `at` says another moment,
  /// under plan `p` unless `plan` says another or none, and next in the log unless `seq` says a place.
  mutating func tell(
    _ type: String, on day: String, at: String? = nil, plan: String? = "p", for unit: String = "pc",
    seq place: UInt64? = nil,
    _ what: Told
  ) throws {
    let place = place ?? UInt64(told.count + 1)
    let plan = plan.map { #""plan":"\#($0)","# } ?? ""
    let line =
      #"{"at":"\#(at ?? "\(day)T03:00:00.000Z")","by":"a-1","id":"e-\#(place)","on":"\#(day)",\#(plan)"#
      + #""type":"\#(type)","unit":"\#(unit)","v":1,"what":\#(what.json)}"#
    try hear(line, as: Seq(place))
  }

  /// A draft as a file has it, in its place in the log.
  mutating func hear(_ line: String, as seq: Seq) throws {
    told.append((line, seq))
    try Array(line.utf8).withUnsafeBytes { bytes in
      var line = try LineDecoder.draft.decode(bytes, &symbols)
      line.header.seq = seq
      try decodeAndDispatch(line.header, &line.payload, into: &self)
    }
  }

  /// The same entries with the same places, heard in another order.
  func retold(_ order: ([(line: String, seq: Seq)]) -> [(line: String, seq: Seq)]) throws -> DutyStory {
    var other = DutyStory()
    for (line, seq) in order(told) { try other.hear(line, as: seq) }
    return other
  }

  func id<ID: SymbolID>(_ type: ID.Type, _ text: String) throws -> ID { try #require(symbols.find(type, text)) }
}

// MARK: Entries that many stories need

extension DutyStory {
  mutating func open(strictBefore: Bool = true, backdatingDays: Int = 3) throws {
    try tell(
      "ledger.opened", on: "2016-01-01", plan: nil,
      [
        "backdatingDays": .integer(backdatingDays), "clock": "story", "newlyExitedMonths": 36, "origin": "o.example",
        "strictBefore": .boolean(strictBefore), "timeZone": "Asia/Ho_Chi_Minh", "title": "Story",
      ])
  }

  /// Movement `m-<plan>`, as if it stood alone.
  mutating func issue(
    _ plan: String = "p", movement: String = "m", by issuer: String = "pc", on day: String = "2022-06-01",
    years: ClosedRange<Int> = 2021...2025, _ more: [String: Told] = [:]
  ) throws {
    let what: Told = [
      "area": "area", "clause": "heading", "issuer": .text(issuer), "legalBases": [], "level": "district",
      "movement": .text(movement), "periodFrom": .integer(years.lowerBound), "periodTo": .integer(years.upperBound),
      "title": "Plan",
    ]
    try tell("plan.issued", on: day, plan: plan, for: issuer, what.with(more))
  }

  mutating func register(_ unit: String, kind: String = "department", isNamed: Bool = true) throws {
    try tell(
      "unit.registered", on: "2016-01-01", plan: nil,
      [
        "kind": .text(kind), "level": "district", "nameVi": .text(unit), "namedIndividually": .boolean(isNamed),
        "registered": .text(unit),
      ])
  }

  /// A class of units with its members.
  mutating func registerClass(_ group: String, _ members: String...) throws {
    try register(group, kind: "class-of-units", isNamed: false)
    for member in members {
      try register(member)
      try join(member, group)
    }
  }

  mutating func join(_ member: String, _ block: String, on day: String = "2016-01-01", _ action: String = "joined")
    throws
  {
    try tell(
      "block.membership-changed", on: day, plan: nil,
      ["action": .text(action), "block": .text(block), "member": .text(member)])
  }

  mutating func assign(
    _ duty: String = "d", _ kind: String = "report", to holders: String..., plan: String = "p",
    when fields: [String: Told]
  ) throws {
    let what: Told = ["clause": "V.9", "dueRule": "none", "duty": .text(duty), "kind": .text(kind)]
    let holders: [String: Told] = ["holders": .texts(holders)]
    try tell("plan.duty-assigned", on: "2022-06-01", plan: plan, what.with(holders).with(fields))
  }

  mutating func report(
    _ report: String, for duty: String = "d", by unit: String, _ period: String, on day: String, at: String? = nil,
    seq: UInt64? = nil
  ) throws {
    try tell(
      "report.submitted", on: day, at: at, for: unit, seq: seq,
      [
        "duty": .text(duty), "figures": [], "period": .text(period), "receiver": "pc", "report": .text(report),
        "reporter": .text(unit),
      ])
  }

  mutating func consolidate(
    _ report: String, for duty: String = "d", by unit: String, _ period: String, on day: String,
    to addressees: [String], from reports: [String] = [], missing: [String] = []
  ) throws {
    try tell(
      "report.consolidated", on: day, for: unit,
      [
        "addressees": .texts(addressees), "duty": .text(duty), "fromReports": .texts(reports),
        "missing": .texts(missing), "period": .text(period), "preparedWith": [], "report": .text(report),
        "submitter": .text(unit),
      ])
  }

  mutating func review(_ review: String, _ kind: String, by unit: String, on day: String, _ more: [String: Told] = [:])
    throws
  {
    let what: Told = [
      "awardsPresented": [], "holder": .text(unit), "kind": .text(kind), "organisedBy": [], "review": .text(review),
    ]
    try tell("movement-review.held", on: day, for: unit, what.with(more))
  }

  mutating func milestone(_ milestone: String, _ kind: String, of holders: String..., fields: [String: Told]) throws {
    let what: Told = [
      "clause": "IV.2", "dueRule": "in-period", "kind": .text(kind), "milestone": .text(milestone),
    ]
    let holders: [String: Told] = holders.isEmpty ? [:] : ["holders": .texts(holders)]
    try tell("plan.milestone-set", on: "2022-06-01", what.with(holders).with(fields))
  }

  /// Fields of a yearly duty that is due before a day, 2022 to 2025.
  static func yearly(before month: Int, _ day: Int) -> [String: Told] {
    [
      "cadence": ["year"], "dueDay": .integer(day), "dueMonth": .integer(month), "dueRule": "before", "firstYear": 2022,
      "lastYear": 2025,
    ]
  }
}

// MARK: Answers in words

extension DutyStory {
  func rows(
    _ duty: String? = nil, holder: String? = nil, in years: ClosedRange<Year>? = nil, asOf: String
  ) throws -> [OccurrenceRow] {
    let source = try duty.map { DutySource.duty(try id(DutyID.self, $0)) }
    let filter = DutyFilter(source: source, holder: try holder.map { try id(UnitID.self, $0) }, years: years)
    return duties.occurrences(filter, asOf: try #require(Day(asOf)), units: units, symbols)
  }

  /// `w-1 2022 on time`, row by row.
  func board(
    _ duty: String? = nil, holder: String? = nil, in years: ClosedRange<Year>? = nil, asOf: String
  ) throws -> [String] {
    try rows(duty, holder: holder, in: years, asOf: asOf).map { row in
      [words(row.holder), row.cover?.text, row.period?.text, row.state.text(.en)].compactMap(\.self)
        .joined(separator: " ")
    }
  }

  private func words(_ holder: OccurrenceHolder) -> String {
    switch holder {
    case .unit(let unit, as: _): symbols.text(of: unit)
    case .emptyClass(let group): "class \(symbols.text(of: group))"
    case .words(let words): "\"\(words)\""
    }
  }
}
