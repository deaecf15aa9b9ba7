import CanonicalJSON
import Events
import Projections
import Testing

/// Entries about nominations told one after another, and the whole state that they make.
struct NominationStory {
  private(set) var state = Projections()
  private var told: [(line: String, seq: UInt64)] = []

  /// A plan whose certificates labour receives and appraises, home appraises too, a council advises on, a chair decides.
  init() throws {
    for unit in ["pv", "pc", "labour", "home", "council", "chair", "c-1", "c-2"] {
      try tell(
        "unit.registered", on: "2020-01-01", plan: false,
        #""registered":"\#(unit)","kind":"department","level":"province","nameVi":"\#(unit)","namedIndividually":true"#)
    }
    try tell(
      "plan.issued", on: "2022-01-01",
      #""movement":"m","title":"T","issuer":"pc","level":"province","area":"pv","periodFrom":2021,"periodTo":2025,"legalBases":[],"clause":"heading""#
    )
    try tell(
      "plan.award-rule-set", on: "2022-01-01",
      #""rule":"ar","form":"certificate-of-merit","levels":["province"],"deciders":["chair"],"occasions":["final"],"recipientKinds":["collective"],"dossier":"ds","clause":"IV.2""#
    )
    try tell(
      "plan.dossier-set", on: "2022-01-01",
      #""dossier":"ds","items":[{"item":"council-minutes","labelVi":"Biên bản","copies":2}],"sets":2,"clause":"IV.4""#)
    try tell(
      "plan.route-set", on: "2022-01-01",
      #""route":"rt","form":"certificate-of-merit","level":"province","steps":[{"stage":"receive","by":["labour"]},{"stage":"appraise-achievement","by":["labour"]},{"stage":"appraise-dossier","by":["home"]},{"stage":"advise","by":["council"]},{"stage":"forward","by":["home"]},{"stage":"decide","by":["chair"]}],"clause":"V.2""#
    )
  }

  private init(empty: Void) {}

  mutating func tell(_ type: String, on day: String, plan: Bool = true, _ members: String) throws {
    let seq = UInt64(told.count + 1)
    let plan = plan ? #""plan":"p","# : ""
    let line =
      #"{"by":"a-1","id":"e-\#(seq)","on":"\#(day)",\#(plan)"type":"\#(type)","unit":"pc","v":1,"what":{\#(members)}}"#
    try hear(String(decoding: JSON(parsing: line).canonicalBytes(), as: UTF8.self), as: seq)
  }

  private mutating func hear(_ line: String, as seq: UInt64) throws {
    told.append((line, seq))
    try Array(line.utf8).withUnsafeBytes { bytes in
      var decoded = try LineDecoder.draft.decode(bytes, &state.symbols)
      decoded.header.seq = Seq(seq)
      try state.fold(&decoded)
    }
  }

  /// The same entries with the same places, heard in another order.
  func retold(_ order: ([(line: String, seq: UInt64)]) -> [(line: String, seq: UInt64)]) throws -> NominationStory {
    var other = NominationStory(empty: ())
    for (line, seq) in order(told) { try other.hear(line, as: seq) }
    return other
  }

  /// Folds and takes back.
  mutating func taken(_ entries: (inout NominationStory) throws -> Void) throws {
    let before = told
    state.mark()
    try entries(&self)
    state.rollback()
    told = before
  }

  // MARK: Entries

  mutating func submit(
    _ id: String = "n-1", _ subject: String = "c-1", on day: String, minutes: Int = 2, level: String = "province"
  ) throws {
    try tell(
      "nomination.submitted", on: day,
      #""nomination":"\#(id)","subject":"\#(subject)","recipientKind":"collective","form":"certificate-of-merit","level":"\#(level)","emblem":false,"occasion":"final","year":2025,"nominator":"c-2","receiver":"labour","basis":"movement","dossier":[{"item":"council-minutes","copies":\#(minutes)}],"sets":2"#
    )
  }

  mutating func sendBack(_ id: String = "n-1", on day: String) throws {
    try tell(
      "nomination.returned", on: day,
      #""nomination":"\#(id)","missing":[{"item":"council-minutes","copies":1}],"reason":"r""#)
  }

  mutating func appraise(_ stage: String, by unit: String, on day: String) throws {
    try tell(
      "nomination.appraised", on: day,
      #""nomination":"n-1","stage":"\#(stage)","appraiser":"\#(unit)","opinion":"for","reasons":"r""#)
  }

  mutating func vote(on day: String) throws {
    try tell(
      "nomination.council-voted", on: day,
      #""nomination":"n-1","council":"council","present":9,"votesFor":7,"votesAgainst":2"#)
  }

  mutating func forward(from: String, to: String, on day: String) throws {
    try tell("nomination.forwarded", on: day, #""nomination":"n-1","from":"\#(from)","to":"\#(to)""#)
  }

  mutating func approve(on day: String) throws {
    try tell(
      "nomination.approved", on: day,
      #""nomination":"n-1","award":"aw-1","form":"certificate-of-merit","level":"province","emblem":false,"decidedBy":"chair","decisionNumber":"1/QĐ","effectiveOn":"\#(day)""#
    )
  }

  // MARK: Answers in words

  func row(_ id: String = "n-1", asOf day: String) throws -> NominationRow {
    let nomination = try #require(state.symbols.find(NominationID.self, id))
    let asOf = try #require(Day(day))
    return try #require(NominationBoard(state, asOf: asOf).row(of: nomination))
  }

  /// `appraise-dossier home 3`: stage, who has it, days waiting.
  func standing(_ id: String = "n-1", asOf day: String) throws -> String {
    let row = try row(id, asOf: day)
    let stage: String
    switch row.state {
    case .open(let open): stage = open?.text ?? "no route"
    case .returned: stage = "returned"
    case .approved: stage = "approved"
    case .granted: stage = "granted"
    case .rejected: stage = "rejected"
    }
    let holders = row.holders.map { state.symbols.text(of: $0) }.joined(separator: ",")
    return [stage, holders, row.waitingDays.map { "\($0)" } ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  func id<ID: SymbolID>(_ type: ID.Type, _ text: String) throws -> ID { try #require(state.symbols.find(type, text)) }

  var dump: [String] { state.nominations.dump(state.symbols) + state.awards.dump(state.symbols) }
}
