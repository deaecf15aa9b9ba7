import CanonicalJSON
import Events
import Projections
import SignIn
import Testing

/// Communes c-1 and c-2 in district d-1, c-3 in d-2, both in pv; the hamlet t-a in c-1. Each account has one grant, for d-1,
/// so that c-1 is below it, d-2 beside it, pv above it. a-0 opened the ledger.
struct PolicyTests {
  private static let day = Day("2022-06-01") ?? Day(number: 0)

  /// Who is tried: an account's id and its grant's role and groups.
  enum Subject: String, CaseIterable, Sendable {
    case anonymous, stranger, opener, recorder, clerk, approver, appraiser, decider, inspector, reader, auditor
    case administrator, revoked, tomorrow

    var grant: (role: String, groups: String)? {
      switch self {
      case .anonymous, .stranger, .opener: nil
      case .recorder, .revoked, .tomorrow: ("recorder", "")
      case .clerk: ("recorder", "\"reviews\"")
      case .administrator: ("recorder", "\"ledger\"")
      case .approver, .appraiser, .decider, .inspector, .reader, .auditor: (rawValue, "")
      }
    }
  }

  enum Spot: String, CaseIterable, Sendable {
    case own = "d-1"
    case below = "c-1"
    case beside = "d-2"
    case above = "pv"
  }

  private let state: Projections

  init() throws {
    var state = Projections()
    var seq: UInt64 = 0
    func tell(_ type: String, _ what: String, on day: String = "2022-01-02", by: String = "a-0") throws {
      seq += 1
      let text = """
        {"by":"\(by)","id":"e","on":"\(day)","unit":"pv","type":"\(type)","v":1,"what":\(what)}
        """
      try JSON(parsing: text).canonicalBytes().withUnsafeBytes { raw in
        var line = try LineDecoder.draft.decode(raw, &state.symbols)
        line.header.seq = Seq(seq)
        try state.fold(&line)
      }
    }
    try tell(
      "ledger.opened",
      """
      {"origin":"o","title":"t","timeZone":"Asia/Ho_Chi_Minh","strictBefore":true,"newlyExitedMonths":36,\
      "backdatingDays":3,"clock":"story"}
      """)
    for (id, level, parent) in [
      ("pv", "province", ""), ("d-1", "district", "pv"), ("d-2", "district", "pv"), ("c-1", "commune", "d-1"),
      ("c-2", "commune", "d-1"), ("c-3", "commune", "d-2"), ("t-a", "hamlet", "c-1"),
    ] {
      let above = parent.isEmpty ? "" : ",\"parent\":\"\(parent)\""
      try tell(
        "unit.registered",
        """
        {"registered":"\(id)","kind":"administrative-area","level":"\(level)","nameVi":"\(id)",\
        "namedIndividually":true,"validFrom":"2000-01-01"\(above)}
        """)
    }
    for subject in Subject.allCases {
      guard let grant = subject.grant else { continue }
      try tell(
        "access.granted",
        """
        {"account":"a-\(subject)","role":"\(grant.role)","scope":"d-1","eventGroups":[\(grant.groups)]}
        """,
        on: subject == .tomorrow ? "2022-06-02" : "2022-02-01")
    }
    try tell(
      "access.revoked", #"{"account":"a-revoked","role":"recorder","scope":"d-1","reason":"r"}"#, on: "2022-05-01")
    // Who keeps the province's rights, and a clerk of the commune beside.
    try tell("access.granted", #"{"account":"a-pv","role":"recorder","scope":"pv","eventGroups":["ledger"]}"#)
    try tell("access.granted", #"{"account":"a-c3","role":"recorder","scope":"c-3","eventGroups":[]}"#)
    try tell("access.granted", #"{"account":"a-c1","role":"recorder","scope":"c-1","eventGroups":[]}"#)
    // A right to come: given next month.
    try tell(
      "access.granted", #"{"account":"a-next","role":"recorder","scope":"c-3","eventGroups":[]}"#, on: "2022-07-01")
    self.state = state
  }

  private var policy: AccessPolicy { AccessPolicy(state, on: Self.day) }

  private func visitor(_ subject: Subject) -> Visitor {
    switch subject {
    case .anonymous: .anonymous
    case .opener: Visitor(.session(account: "a-0"))
    case let other: Visitor(.session(account: "a-\(other)"))
    }
  }

  private func person(_ subject: Subject) -> Person { Person(visitor(subject), state.symbols) }
  private func unit(_ id: String) -> UnitID? { state.symbols.find(UnitID.self, id) }
  private func account(_ id: String) -> AccountID? { state.symbols.find(AccountID.self, id) }

  /// What each act is tried with at a spot.
  private func matter(_ act: Act, at spot: Spot) -> Matter {
    let unit = unit(spot.rawValue)
    return switch act {
    case .prove, .seeFigures, .seeLog, .operate, .keepOwnAccount: Matter(unit: unit)
    case .seeEntries, .record: Matter(unit: unit, type: .householdExitedPoverty)
    case .seePersonal: Matter(unit: unit)
    case .approve: Matter(unit: unit, type: .povertyReviewResultApproved, recorder: account("a-c1"))
    case .seeAccess, .administerAccount: Matter(unit: unit)
    }
  }

  /// Written by hand from the policy's table: `own below beside above`, `y` for allowed; else the denial.
  /// An act or a subject that a row does not name is denied with the reason of the last column.
  private static let table: [Act: [Subject: String]] = [
    .prove: Dictionary(uniqueKeysWithValues: Subject.allCases.map { ($0, "y y y y") }),
    .seeFigures: rows(
      "y y y y",
      [.opener, .recorder, .clerk, .approver, .appraiser, .decider, .inspector, .reader, .auditor, .administrator]),
    .seeEntries: rows("y y elsewhere elsewhere", [.recorder, .approver, .appraiser, .decider, .inspector, .reader])
      .merging([
        .opener: "elsewhere elsewhere elsewhere elsewhere", .auditor: "y y y y",
        .clerk: "group group elsewhere elsewhere",
        .administrator: "group group elsewhere elsewhere",
      ]) { $1 },
    .seePersonal: rows("y y elsewhere elsewhere", [.recorder, .approver, .appraiser, .decider, .inspector])
      .merging([
        .opener: "no-grant no-grant no-grant no-grant", .auditor: "sealed sealed sealed sealed",
        .reader: "sealed sealed sealed sealed", .clerk: "elsewhere elsewhere elsewhere elsewhere",
        .administrator: "elsewhere elsewhere elsewhere elsewhere",
      ]) { $1 },
    .seeLog: rows("role role role role", Subject.allCases).merging([.auditor: "y y y y"]) { $1 },
    .record: rows("role role role role", Subject.allCases).merging([
      .recorder: "y y elsewhere elsewhere", .clerk: "group group elsewhere elsewhere",
      .administrator: "group group elsewhere elsewhere",
    ]) { $1 },
    .approve: rows("role role role role", Subject.allCases).merging([.approver: "y y elsewhere elsewhere"]) { $1 },
    .seeAccess: rows("role role role role", Subject.allCases).merging([
      .opener: "y y y y", .auditor: "y y y y", .administrator: "y y elsewhere elsewhere",
    ]) { $1 },
    .administerAccount: rows("role role role role", Subject.allCases).merging([
      .opener: "y y y y", .administrator: "y y elsewhere elsewhere",
    ]) { $1 },
    .operate: rows("role role role role", Subject.allCases).merging([
      .opener: "y y y y", .administrator: "y y y y",
    ]) { $1 },
    .keepOwnAccount: rows("y y y y", Subject.allCases),
  ]

  private static func rows(_ row: String, _ subjects: [Subject]) -> [Subject: String] {
    Dictionary(uniqueKeysWithValues: subjects.map { ($0, row) })
  }

  private static func expected(_ subject: Subject, _ act: Act, _ spot: Spot) -> String? {
    if act == .prove { return "y" }
    switch subject {
    case .anonymous: return "not-signed-in"
    // Signed in, and no right in force: its own account is all that it has.
    case .stranger, .revoked, .tomorrow: return act == .keepOwnAccount ? "y" : "no-grant"
    case _: break
    }
    guard let row = table[act]?[subject], let index = Spot.allCases.firstIndex(of: spot) else { return nil }
    return String(row.split(separator: " ")[index])
  }

  @Test(arguments: Subject.allCases, Act.allCases)
  func `every role may do what the table says and nothing else`(subject: Subject, act: Act) throws {
    for spot in Spot.allCases {
      let expected = try #require(Self.expected(subject, act, spot), "the table has no row")
      let decision = policy.may(person(subject), act, on: matter(act, at: spot))
      let found: String =
        switch decision {
        case .allowed: "y"
        case .denied(let denial): denial.rawValue
        }
      #expect(found == expected, "\(subject) \(act.rawValue) \(spot)")
    }
  }

  @Test(arguments: [
    (PolicyTests.Subject.approver, EventType.povertyReviewResultApproved), (.approver, .entryCorrected),
    (.approver, .entryVoided), (.approver, .reportReturned), (.appraiser, .nominationAppraised),
    (.decider, .nominationApproved), (.decider, .awardGranted), (.inspector, .figureCertified),
    (.inspector, .inspectionHeld),
  ])
  func `who confirms others' work records it where it has the right, and never its own`(
    subject: Subject, type: EventType
  ) throws {
    let own = try #require(account("a-\(subject)"))
    let other = try #require(account("a-c1"))
    let below = unit("c-1")
    func decision(_ act: Act, _ recorder: AccountID?, _ unit: UnitID?) -> Decision {
      policy.may(person(subject), act, on: Matter(unit: unit, type: type, recorder: recorder))
    }
    #expect(decision(.approve, other, below) == .allowed)
    #expect(decision(.record, nil, below) == .allowed)
    #expect(decision(.approve, own, below) == .denied(.ownEntry))
    #expect(decision(.approve, nil, below) == .denied(.ownEntry))
    #expect(decision(.approve, other, unit("c-3")) == .denied(.elsewhere))
    #expect(decision(.approve, other, nil) == .denied(.elsewhere))
    #expect(
      policy.may(person(.recorder), .approve, on: Matter(unit: below, type: type, recorder: other)) == .denied(.role))
    // What is not its work it does not record.
    #expect(
      policy.may(person(subject), .record, on: Matter(unit: below, type: .householdRegistered)) == .denied(.role))
  }

  @Test func `plans and units are open to whoever has a right, the ledger's own entries to who keeps it`() throws {
    for subject in [Subject.reader, .clerk, .administrator] {
      #expect(policy.may(person(subject), .seeEntries, on: Matter(unit: unit("pv"), type: .planTargetSet)).isAllowed)
      #expect(policy.may(person(subject), .seeEntries, on: Matter(unit: nil, type: .unitRegistered)).isAllowed)
    }
    let grant = Matter(unit: unit("d-1"), type: .accessGranted)
    #expect(policy.may(person(.recorder), .seeEntries, on: grant) == .denied(.group))
    #expect(policy.may(person(.administrator), .seeEntries, on: grant).isAllowed)
    #expect(policy.may(person(.auditor), .seeEntries, on: grant).isAllowed)
    #expect(policy.may(person(.opener), .seeEntries, on: grant).isAllowed)
    #expect(policy.may(person(.administrator), .record, on: grant).isAllowed)
    #expect(policy.may(person(.opener), .record, on: Matter(unit: unit("pv"), type: .accessGranted)).isAllowed)
    #expect(policy.may(person(.recorder), .record, on: grant) == .denied(.group))
  }

  @Test func `a list of whatever type is for who has a right for all groups`() {
    let rows = Matter(unit: unit("c-1"))
    for subject in [Subject.recorder, .reader, .inspector, .auditor] {
      #expect(policy.may(person(subject), .seeEntries, on: rows).isAllowed)
    }
    for subject in [Subject.clerk, .administrator] {
      #expect(policy.may(person(subject), .seeEntries, on: rows) == .denied(.group))
    }
    #expect(policy.may(person(.opener), .seeEntries, on: rows) == .denied(.elsewhere))
  }

  @Test func `an administrator keeps no account whose rights go beyond its own`() throws {
    func decision(_ subject: Subject, _ id: String) -> Decision {
      policy.may(person(subject), .administerAccount, on: Matter(account: account(id)))
    }
    #expect(decision(.administrator, "a-c1").isAllowed)
    #expect(decision(.administrator, "a-reader").isAllowed)
    #expect(decision(.administrator, "a-tomorrow").isAllowed)
    #expect(decision(.administrator, "a-c3") == .denied(.higherAccount))
    #expect(decision(.administrator, "a-next") == .denied(.higherAccount))
    #expect(decision(.administrator, "a-pv") == .denied(.higherAccount))
    #expect(decision(.administrator, "a-0") == .denied(.higherAccount))
    #expect(decision(.opener, "a-pv").isAllowed)
    #expect(decision(.opener, "a-0").isAllowed)
  }

  @Test func `a token does what its account may, a reading one records nothing, none touches accounts`() {
    func decision(_ reach: APIToken.Reach, _ id: String, _ act: Act, _ matter: Matter) -> Decision {
      policy.may(Person(Visitor(.token(account: id, name: "t", reach: reach)), state.symbols), act, on: matter)
    }
    let exit = Matter(unit: unit("c-1"), type: .householdExitedPoverty)
    #expect(decision(.all, "a-recorder", .record, exit).isAllowed)
    #expect(
      decision(.all, "a-recorder", .record, Matter(unit: unit("d-2"), type: .householdExitedPoverty))
        == .denied(.elsewhere))
    #expect(decision(.read, "a-recorder", .record, exit) == .denied(.readOnlyToken))
    #expect(decision(.read, "a-approver", .approve, exit) == .denied(.readOnlyToken))
    #expect(decision(.read, "a-recorder", .seeEntries, exit).isAllowed)
    #expect(decision(.read, "a-auditor", .seeLog, .ledger).isAllowed)
    #expect(decision(.all, "a-revoked", .seeFigures, .ledger) == .denied(.noGrant))
    for reach in APIToken.Reach.allCases {
      #expect(decision(reach, "a-0", .administerAccount, .ledger) == .denied(.sessionOnly))
      #expect(decision(reach, "a-recorder", .keepOwnAccount, .ledger) == .denied(.sessionOnly))
    }
  }

  @Test func `what is unknown is denied`() {
    for subject in Subject.allCases where subject != .anonymous {
      for act in [Act.record, .approve, .seePersonal] {
        #expect(!policy.may(person(subject), act, on: .ledger).isAllowed, "\(subject) \(act)")
      }
    }
    #expect(
      policy.may(person(.recorder), .record, on: Matter(unit: nil, type: .householdRegistered)) == .denied(.elsewhere))
    #expect(
      policy.may(person(.recorder), .seeEntries, on: Matter(unit: nil, type: .householdRegistered))
        == .denied(.elsewhere))
  }

  @Test func `a right counts from its day and until it is taken back`() {
    func may(_ subject: Subject, on day: String) -> Bool {
      AccessPolicy(state, on: Day(day) ?? Self.day)
        .may(person(subject), .record, on: Matter(unit: unit("c-1"), type: .householdRegistered)).isAllowed
    }
    #expect(!may(.revoked, on: "2022-01-31"))
    #expect(may(.revoked, on: "2022-02-01"))
    #expect(may(.revoked, on: "2022-04-30"))
    #expect(!may(.revoked, on: "2022-05-01"))
    #expect(!may(.tomorrow, on: "2022-06-01"))
    #expect(may(.tomorrow, on: "2022-06-02"))
  }

  @Test func `a denial is logged by codes and ids, and says why in both languages`() {
    let record = Denial.elsewhere.record(of: person(.recorder), .record, unit: "d-2")
    #expect(
      record.fields.map { "\($0.name)=\($0.value)" } == [
        "event=denied", "account=a-recorder", "act=record", "unit=d-2", "reason=elsewhere",
      ])
    for denial in Denial.allCases {
      #expect(!denial.title.vi.isEmpty && !denial.title.en.isEmpty)
      #expect(denial.status == (denial == .notSignedIn ? 401 : 403))
    }
  }
}
