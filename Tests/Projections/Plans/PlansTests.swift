import Events
import Projections
import Testing

@Suite struct `What plans say` {
  /// A national movement with a provincial one under it; a provincial plan and a district's under that one, whose number is
  /// blank and whose day has month and year only; one duty, amended once and once in vain.
  private func story() throws -> PlansStory {
    var story = PlansStory()
    try story.tell(
      "movement.registered", on: "2022-06-02", plan: nil, #"{"movement":"m-vn","nameVi":"Vì người nghèo","owner":"vn"}"#
    )
    try story.tell(
      "movement.registered", on: "2022-08-01", plan: nil,
      #"{"movement":"m-p","nameVi":"Chung tay","owner":"pc","parent":"m-vn"}"#)
    try story.tell(
      "plan.issued", on: "2022-08-01", plan: "p-up",
      header(movement: "m-p", #""issuedOn":"2022-08-01","#, #""number":"7/KH","#))
    try story.tell(
      "plan.issued", on: "2022-11-30", plan: "p-low",
      header(movement: "m-p", #""issuedOn":"2022-11","#, #""parent":"p-up","#))
    try story.tell(
      "plan.duty-assigned", on: "2022-11-30", plan: "p-low",
      #"{"addressees":["pc"],"cadence":["year"],"clause":"V.9","dueDay":30,"dueMonth":11,"dueRule":"before","duty":"d-1","firstYear":2022,"holders":["c"],"kind":"report","lastYear":2025}"#
    )
    try story.tell(
      "plan.purpose-stated", on: "2022-11-30", plan: "p-low",
      #"{"clause":"I.1","purpose":"a-1","textEn":"Less poverty"}"#)
    try story.tell(
      "plan.amendment-decided", on: "2023-12-20", plan: "p-low", decision("accepted", day: "15", from: "2024-01-01"))
    try story.tell(
      "plan.amendment-decided", on: "2024-02-01", plan: "p-low", decision("rejected", day: "1", from: "2024-03-01"))
    return story
  }

  private func header(movement: String, _ issuedOn: String, _ more: String) -> String {
    let parent = more.contains("parent") ? more : ""
    let number = more.contains("number") ? more : ""
    return #"{"area":"a","clause":"heading","#
      + issuedOn + #""issuer":"pc","legalBases":[],"level":"district","movement":"\#(movement)","# + number + parent
      + #""periodFrom":2021,"periodTo":2025,"title":"Kế hoạch"}"#
  }

  private func decision(_ outcome: String, day: String, from: String) -> String {
    #"{"changes":[{"duty":"d-1","effectiveFrom":"\#(from)","field":"dueDay","new":"\#(day)","old":"30"}],"clause":"closing","consolidatedBy":"pc","consolidatedOn":"2023-12-01","decidedBy":"pc","outcome":"\#(outcome)","proposal":"pr-\#(day)"}"#
  }

  @Test func `a header keeps its blanks as they were printed`() throws {
    let story = try story()
    let low = try #require(story.plans.header(of: story.id("p-low"), on: story.day("2023-01-01")))
    #expect(low.value.number == nil)
    #expect(low.value.issuedOn == PartialDay("2022-11"))
    let up = try #require(story.plans.header(of: story.id("p-up"), on: story.day("2023-01-01")))
    #expect(up.value.number == "7/KH")
  }

  @Test func `from a plan one comes up to the plans and movements above`() throws {
    let story = try story()
    let day = try story.day("2023-01-01")
    #expect(story.texts(story.plans.plansAbove(try story.id("p-low"), on: day)) == ["p-up"])
    #expect(story.texts(story.plans.movementsAbove(try story.id("p-low"), on: day)) == ["m-p", "m-vn"])
  }

  @Test func `an amendment counts from its day, and one that was rejected never`() throws {
    let story = try story()
    func changes(_ day: String) throws -> [String] {
      let duty = try #require(story.symbols.find("d-1"))
      return story.plans.changes(to: duty, of: try story.id("p-low"), on: try story.day(day)).map {
        "\($0.field)=\($0.new)"
      }
    }
    #expect(try changes("2023-12-31") == [])
    #expect(try changes("2024-01-01") == ["dueDay=15"])
    #expect(try changes("2025-01-01") == ["dueDay=15"])
  }

  @Test func `provisions stand in the order in which a plan is read, each with its clause`() throws {
    let story = try story()
    let provisions = story.plans.provisions(of: try story.id("p-low"))
    #expect(provisions.map { $0.value.part } == [.purpose, .duty])
    #expect(provisions.map { $0.value.clause } == ["I.1", "V.9"])
  }

  @Test func `plans of a ring have an end`() throws {
    var story = PlansStory()
    try story.tell("plan.issued", on: "2022-01-01", plan: "x", header(movement: "m", "", #""parent":"y","#))
    try story.tell("plan.issued", on: "2022-01-01", plan: "y", header(movement: "m", "", #""parent":"x","#))
    #expect(story.texts(story.plans.plansAbove(try story.id("x"), on: try story.day("2023-01-01"))) == ["y", "x"])
  }

  @Test func `a refused batch leaves no trace`() throws {
    var story = try story()
    let before = story.plans.dump(story.symbols)
    story.plans.mark()
    try story.tell(
      "plan.purpose-stated", on: "2022-11-30", plan: "p-low", #"{"clause":"I.2","purpose":"a-2","textEn":"x"}"#)
    try story.tell("plan.issued", on: "2022-11-30", plan: "p-new", header(movement: "m-p", "", ""))
    #expect(story.plans.dump(story.symbols) != before)
    story.plans.rollback()
    #expect(story.plans.dump(story.symbols) == before)
  }
}

/// Drafts folded into `Plans` alone.
struct PlansStory: EventSink {
  var symbols = Symbols()
  var plans = Plans()
  private var count: UInt64 = 0

  mutating func tell(_ type: String, on day: String, plan: String?, _ what: String) throws {
    count += 1
    let served = plan.map { #""plan":"\#($0)","# } ?? ""
    let text =
      #"{"by":"a-1","id":"e-\#(count)","on":"\#(day)",\#(served)"type":"\#(type)","unit":"u","v":1,"what":\#(what)}"#
    try Array(text.utf8).withUnsafeBytes { bytes in try fold(bytes) }
  }

  private mutating func fold(_ bytes: UnsafeRawBufferPointer) throws {
    var line = try LineDecoder.draft.decode(bytes, &symbols)
    line.header.seq = Seq(count)
    try decodeAndDispatch(line.header, &line.payload, into: &self)
  }

  func id(_ text: String) throws -> PlanID { try #require(symbols.find(PlanID.self, text)) }
  func day(_ text: String) throws -> Day { try #require(Day(text)) }
  func texts(_ ids: [some SymbolID]) -> [String] { ids.map { symbols.text(of: $0) } }

  mutating func fold(_ event: PlansEvent, _ header: EntryHeader) { plans.fold(event, header) }
}
