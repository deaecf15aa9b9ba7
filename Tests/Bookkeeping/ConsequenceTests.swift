import Bookkeeping
import Events
import Ledger
import Projections
import Testing

/// What a correction does to the entries around it. Everything here is recorded on one day of a story: province p, commune
/// c, hamlets t-1 and t-2, household h-1 in t-1 (entry 6).
@Suite struct `Corrections and the entries around them` {
  private static let at = "2024-01-01T02:00:00.000Z"

  private func made(
    _ type: String, _ what: String, _ id: String, by: String = "a-1", re: String? = nil
  ) throws -> Draft {
    try draft(type, what, id: id, on: "2024-01-01", by: by, re: re.map { "\"\($0)\"" }, at: Self.at)
  }

  private func area(_ id: String, _ level: String, under parent: String?) throws -> Draft {
    let under = parent.map { #","parent":"\#($0)""# } ?? ""
    return try made(
      "unit.registered",
      #"{"kind":"administrative-area","level":"\#(level)","nameVi":"Đơn vị \#(id)","namedIndividually":true\#(under),"registered":"\#(id)","validFrom":"2000-01-01"}"#,
      "u-\(id)")
  }

  private func household(_ id: String, in hamlet: String = "t-1") throws -> Draft {
    try made(
      "household.registered",
      #"{"address":"Số 7","hamlet":"\#(hamlet)","headName":"Lò Văn Thử","household":"\#(id)","members":4}"#, "e-\(id)")
  }

  private func corrected(_ fields: String, of entry: String, _ id: String = "co") throws -> Draft {
    try made(
      "entry.corrected", #"{"approvedBy":"a-3","corrected":{\#(fields)},"reason":"wrong-figure"}"#, id, by: "a-2",
      re: entry)
  }

  private func voided(_ entry: String, _ id: String = "vo") throws -> Draft {
    try made("entry.voided", #"{"approvedBy":"a-3","reason":"did-not-happen"}"#, id, by: "a-2", re: entry)
  }

  private struct Opened {
    let ledger: MadeLedger
    let keeper: Keeper
  }

  private func opened() throws -> Opened {
    let ledger = try MadeLedger(story: Self.at)
    let keeper = try Keeper(at: ledger.place)
    let world = try [
      area("p", "province", under: nil), area("c", "commune", under: "p"), area("t-1", "hamlet", under: "c"),
      area("t-2", "hamlet", under: "c"), household("h-1"),
    ]
    try #require(refusals(keeper.append([world])).isEmpty)
    return Opened(ledger: ledger, keeper: keeper)
  }

  private func refusals(_ outcome: Keeper.Outcome) -> [Refusal] {
    switch outcome {
    case .accepted: []
    case .refused(let refusals): refusals
    case .failed(let sentence): [Refusal(place: "", code: "failed", path: nil, sentence: sentence)]
    }
  }

  private func codes(_ outcome: Keeper.Outcome) -> [String] { refusals(outcome).map(\.code) }

  /// The running state is what a replay of the log gives, in every projection.
  private func expectRunningIsReplayed(_ opened: Opened) throws {
    _ = try opened.keeper.checkpoint()
    let replayed = try Books(at: opened.ledger.place).state
    for (running, rebuilt) in zip(opened.keeper.read { $0 }.dumps, replayed.dumps) {
      #expect(running.lines() == rebuilt.lines(), "\(running.name)")
    }
  }

  @Test func `back to the first value is a change, to the value of now is none`() throws {
    let opened = try opened()
    #expect(codes(opened.keeper.append([[try corrected(#""members":5"#, of: "e-h-1")]])).isEmpty)
    #expect(
      codes(opened.keeper.append([[try corrected(#""members":5"#, of: "e-h-1", "co-2")]])) == [
        "correction.fields-exist"
      ])
    #expect(codes(opened.keeper.append([[try corrected(#""members":4"#, of: "e-h-1", "co-3")]])).isEmpty)
    try expectRunningIsReplayed(opened)
    try opened.keeper.close()
  }

  @Test func `a name in a correction is sealed where it stands, and compared as it reads`() throws {
    let opened = try opened()
    let name = #""headName":"Lò Thị Khác""#
    #expect(codes(opened.keeper.append([[try corrected(name, of: "e-h-1")]])).isEmpty)
    let line = opened.ledger.lines[6]
    #expect(!line.contains("Lò Thị Khác"))
    #expect(line.contains(#""corrected":{"headName":{"key":"h-1","sealed":""#))
    #expect(codes(opened.keeper.append([[try corrected(name, of: "e-h-1", "co-2")]])) == ["correction.fields-exist"])
    // The same draft again is known, whatever its seal.
    #expect(codes(opened.keeper.append([[try corrected(name, of: "e-h-1")]])).isEmpty)
    try opened.keeper.close()
  }

  @Test func `a seal that a correction brings along is refused`() throws {
    let opened = try opened()
    let own = #""headName":{"key":"h-1","sealed":"TMOyIFbEg24gU2Vu"}"#
    #expect(codes(opened.keeper.append([[try corrected(own, of: "e-h-1")]])) == ["vault"])
    #expect(
      codes(
        opened.keeper.append([
          [
            try made(
              "entry.correction-proposed", #"{"corrected":{\#(own)},"reason":"wrong-figure"}"#, "pr", re: "e-h-1")
          ]
        ])) == ["vault"])
    try opened.keeper.close()
    #expect(opened.ledger.lines.count == 6)
  }

  @Test func `a corrected entry may name what was recorded after it, and nothing that never was`() throws {
    let opened = try opened()
    _ = opened.keeper.append([[try area("t-3", "hamlet", under: "c")]])
    let nowhere = refusals(opened.keeper.append([[try corrected(#""hamlet":"t-9""#, of: "e-h-1")]]))
    #expect(nowhere.map(\.code) == ["correction.obeys-own-rules"])
    #expect(nowhere[0].path == "what.corrected.hamlet")
    #expect(codes(opened.keeper.append([[try corrected(#""hamlet":"t-3""#, of: "e-h-1")]])).isEmpty)
    try expectRunningIsReplayed(opened)
    try opened.keeper.close()
  }

  @Test func `what could not stand behind a void is named, and goes first`() throws {
    let opened = try opened()
    _ = opened.keeper.append([
      [
        try made(
          "household.moved", #"{"from":"t-1","household":"h-1","reason":"moved","to":"t-2"}"#, "e-moved")
      ]
    ])
    let refusal = try #require(refusals(opened.keeper.append([[try voided("e-h-1")]])).first)
    #expect(refusal.code == "void.no-dependants")
    #expect(refusal.sentence.en.contains("entry 7 (household.moved) would break household.active"))
    #expect(refusal.sentence.vi.contains("mục 7 (household.moved) sẽ trái household.active"))
    // Its unit too: the household stands in it.
    #expect(codes(opened.keeper.append([[try voided("u-t-1")]])) == ["void.no-dependants"])
    // In one batch, what depends first.
    #expect(codes(opened.keeper.append([[try voided("e-moved", "vo-1"), try voided("e-h-1", "vo-2")]])).isEmpty)
    try expectRunningIsReplayed(opened)
    try opened.keeper.close()
  }

  @Test func `drafts behind a correction are judged by what it put right`() throws {
    let opened = try opened()
    let other = try made(
      "household.moved", #"{"from":"t-2","household":"h-1","reason":"moved","to":"t-1"}"#, "e-moved")
    #expect(!codes(opened.keeper.append([[other]])).isEmpty)
    #expect(codes(opened.keeper.append([[try corrected(#""hamlet":"t-2""#, of: "e-h-1"), other]])).isEmpty)
    try expectRunningIsReplayed(opened)
    try opened.keeper.close()
  }

  @Test func `a refused batch takes its correction back`() throws {
    let opened = try opened()
    let bad = try made("household.left-area", #"{"household":"h-9","reason":"moved"}"#, "e-bad")
    let members = #""members":9"#
    #expect(
      codes(opened.keeper.append([[try corrected(members, of: "e-h-1"), try household("h-2"), bad]]))
        == ["household.active"])
    try expectRunningIsReplayed(opened)
    // Nothing of it is left: the same correction is a change still, and h-2 is new.
    #expect(codes(opened.keeper.append([[try corrected(members, of: "e-h-1"), try household("h-2")]])).isEmpty)
    try expectRunningIsReplayed(opened)
    try opened.keeper.close()
  }

  @Test func `what only a plan asks is told and does not stand against a correction`() throws {
    let opened = try opened()
    let standard =
      #"{"aliases":[],"dimensions":["employment","health","education","housing","water-sanitation","information"],"firstReviewYear":2021,"lastReviewYear":2025,"nameVi":"S","standard":"s-2","validFrom":"2022-01-01","validTo":"2025-12-31"}"#
    let entered = #"{"entryKind":"carried-over","household":"h-1","standard":"s-2"}"#
    let exited = #"{"household":"h-1","review":"rv","standard":"s-2","toStatus":"average"}"#
    #expect(
      codes(
        opened.keeper.append([
          [
            try made("standard.adopted", standard, "e-s"), try made("household.entered-poverty", entered, "e-in"),
            try made("household.exited-poverty", exited, "e-out"),
          ]
        ])
      ).isEmpty)
    // An exit needs poverty: a rule of the plans (CB I.1.c), entry 9 breaks it once entry 8 is void.
    guard case .accepted(let recorded) = opened.keeper.append([[try voided("e-in")]]) else {
      Issue.record("refused")
      return
    }
    #expect(recorded[0].notes.count == 1)
    #expect(recorded[0].notes[0].en.contains("entry 9 (household.exited-poverty) would break exit.needs-poverty"))
    try expectRunningIsReplayed(opened)
    try opened.keeper.close()
  }

  @Test func `the day of an act is that of the ledger's zone`() throws {
    let ledger = try MadeLedger(story: "2024-01-01T00:00:00.000Z")
    let keeper = try Keeper(at: ledger.place)
    func imported(_ id: String, at: String) throws -> Draft {
      try draft("import.declared", #"{"reason":"r","rows":1,"source":"s"}"#, id: id, on: "2024-01-02", at: at)
    }
    // 16:59:59.999 UTC is the last millisecond of 1 January in Viet Nam.
    #expect(
      codes(keeper.append([[try imported("i-1", at: "2024-01-01T16:59:59.999Z")]])) == ["entry.day-not-ahead"])
    #expect(codes(keeper.append([[try imported("i-2", at: "2024-01-01T17:00:00.000Z")]])).isEmpty)
    // A unit's name may change on a day to come.
    let renamed = try draft(
      "unit.registered",
      #"{"kind":"administrative-area","level":"province","nameVi":"Tỉnh Mới","namedIndividually":true,"registered":"q","validFrom":"2025-07-01"}"#,
      id: "u-q", on: "2025-07-01", at: "2024-01-01T17:00:00.000Z")
    #expect(codes(keeper.append([[renamed]])).isEmpty)
    try keeper.close()
  }
}
