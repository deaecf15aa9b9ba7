import Events
import Projections
import Testing

@Suite struct NominationWays {
  private func whole() throws -> NominationStory {
    var story = try NominationStory()
    try story.submit(on: "2025-06-01", minutes: 1)
    try story.sendBack(on: "2025-06-04")
    try story.submit(on: "2025-06-10")
    try story.appraise("achievement", by: "labour", on: "2025-06-15")
    try story.forward(from: "labour", to: "home", on: "2025-06-16")
    try story.appraise("dossier", by: "home", on: "2025-06-20")
    try story.vote(on: "2025-06-25")
    try story.forward(from: "home", to: "chair", on: "2025-07-01")
    try story.approve(on: "2025-07-31")
    return story
  }

  @Test func `each act takes it one stage on, and the days at a stage count from the last act`() throws {
    let story = try whole()
    let days = [
      "2025-06-03", "2025-06-06", "2025-06-12", "2025-06-15", "2025-06-18", "2025-06-22", "2025-06-30", "2025-07-11",
      "2025-08-01",
    ]
    #expect(
      try days.map { try story.standing(asOf: $0) } == [
        "appraise-achievement labour 2", "returned c-2 2", "appraise-achievement labour 2", "appraise-dossier home 0",
        "appraise-dossier home 2", "advise council 2", "forward home 5", "decide chair 10", "approved",
      ])
    let row = try story.row(asOf: "2025-08-01")
    #expect(row.daysInAll == 60)
    #expect(row.submissions.count == 2)
    #expect(row.way.stages.map { $0.done?.on.day } == [10, 15, 20, 25, 1, 31])
  }

  @Test func `a dossier's gaps are what the plan asks beyond what came, and after a return what that named`() throws {
    var story = try NominationStory()
    try story.submit(on: "2025-06-01", minutes: 0)
    #expect(try story.row(asOf: "2025-06-01").missing.map(\.copies) == [2])
    try story.sendBack(on: "2025-06-04")
    #expect(try story.row(asOf: "2025-06-04").missing.map(\.copies) == [1])
    #expect(try story.row(asOf: "2025-06-04").dossier?.setsMissing == 0)
  }

  @Test func `a stage that nobody did is passed over and still shows as open`() throws {
    var story = try NominationStory()
    try story.submit(on: "2025-06-01")
    try story.appraise("dossier", by: "home", on: "2025-06-05")
    let row = try story.row(asOf: "2025-06-05")
    #expect(row.way.opinionsMissing.map(\.stage) == [.appraiseAchievement])
    #expect(row.state == .open(.advise))
    // Given late, it fills its place and moves nothing.
    try story.appraise("achievement", by: "labour", on: "2025-06-09")
    #expect(try story.standing(asOf: "2025-06-10") == "advise council 5")
    #expect(try story.row(asOf: "2025-06-10").way.opinionsMissing.isEmpty)
  }

  @Test func `a form without a route has no stage, and stays with who received it`() throws {
    var story = try NominationStory()
    try story.submit(on: "2025-06-01", level: "state")
    #expect(try story.standing(asOf: "2025-06-08") == "no route labour 7")
  }

  @Test func `an award recorded by itself ends the open nomination for it, an earlier one does not`() throws {
    var story = try NominationStory()
    let grant =
      #""award":"aw-9","recipient":"c-1","recipientKind":"collective","form":"certificate-of-merit","level":"province","emblem":false,"occasion":"final","year":2025,"imported":false"#
    try story.tell("award.granted", on: "2025-05-01", grant)
    try story.submit(on: "2025-06-01")
    #expect(try story.standing(asOf: "2025-06-08") == "appraise-achievement labour 7")
    try story.tell("award.granted", on: "2025-07-01", grant.replacing("aw-9", with: "aw-10"))
    #expect(try story.standing(asOf: "2025-06-30") == "appraise-achievement labour 29")
    #expect(try story.standing(asOf: "2025-07-02") == "granted")
  }

  @Test func `discipline is in force from its day until it is lifted, as last recorded`() throws {
    var story = try NominationStory()
    let measure = #""subject":"c-1","measure":"warning","decisionNumber":"5/QĐ""#
    try story.tell("participant.discipline-recorded", on: "2024-05-01", plan: false, measure)
    let subject = try story.id(SubjectID.self, "c-1")
    func inForce(_ story: NominationStory, _ day: String) throws -> Int {
      story.state.nominations.discipline(of: subject, on: try #require(Day(day))).count
    }
    #expect(try ["2024-04-30", "2024-05-01", "2026-01-01"].map { try inForce(story, $0) } == [0, 1, 1])
    try story.tell(
      "participant.discipline-recorded", on: "2024-05-01", plan: false, measure + #","liftedOn":"2025-05-01""#)
    #expect(try ["2025-04-30", "2025-05-01"].map { try inForce(story, $0) } == [1, 0])
  }

  @Test func `of two attestations on a criterion the later one stands`() throws {
    var story = try NominationStory()
    try story.tell(
      "plan.criterion-set", on: "2022-01-01",
      #""criterion":"cr-1","subjectKinds":["all"],"labelVi":"t","labelEn":"t","basis":"attested","clause":"III.1""#)
    try story.submit(on: "2025-06-01")
    func attested() throws -> Bool? {
      let row = try story.row(asOf: "2025-12-31")
      let board = NominationBoard(story.state, asOf: try #require(Day("2025-12-31")))
      return board.attestedCriteria(of: row).first?.attestation?.isSatisfied
    }
    #expect(try attested() == nil)
    for (day, satisfied) in [("2025-06-10", false), ("2025-06-05", true)] {
      try story.tell(
        "nomination.criterion-attested", on: day,
        #""nomination":"n-1","criterion":"cr-1","attestedBy":"home","satisfied":\#(satisfied)"#)
    }
    #expect(try attested() == false)
  }

  @Test func `the order of folding never shows`() throws {
    let story = try whole()
    let retold = [
      try story.retold { $0.reversed() },
      try story.retold { told in (0..<3).flatMap { heap in told.filter { $0.seq % 3 == UInt64(heap) } } },
    ]
    for other in retold {
      #expect(other.dump == story.dump)
      #expect(try other.standing(asOf: "2025-06-22") == "advise council 2")
      #expect(try other.row(asOf: "2025-08-01").seqs == story.row(asOf: "2025-08-01").seqs)
    }
  }

  @Test func `what is taken back leaves nothing`() throws {
    var story = try whole()
    let before = story.dump
    try story.taken { story in
      try story.submit("n-2", "c-2", on: "2025-08-01")
      try story.tell(
        "participant.discipline-recorded", on: "2024-05-01", plan: false,
        #""subject":"c-1","measure":"warning","decisionNumber":"5/QĐ""#)
      try story.tell(
        "base-salary.set", on: "2024-07-01", plan: false, #""decree":"d","from":"2024-07-01","amount":2340000"#)
    }
    #expect(story.dump == before)
  }
}
