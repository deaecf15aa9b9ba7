import Events
import Projections
import Testing

private typealias Line = ActivityLine

@Suite struct `Models, row by row` {
  /// Commune cb-x of the city with hamlet cb-x-1 and five households; h-4 left poverty before any model began.
  private func commune() throws -> Row {
    let row = try Row(.caoBang)
    try row.given(Line.commune("cb-x", under: "cb-city"), Line.hamlet("cb-x-1", under: "cb-x"))
    try row.given(Line.household("h-1", in: "cb-x-1", of: "cb-x", "poor"))
    try row.given(Line.household("h-2", in: "cb-x-1", of: "cb-x", "near-poor"))
    try row.given(Line.household("h-3", in: "cb-x-1", of: "cb-x", "poor"))
    try row.given(Line.household("h-4", in: "cb-x-1", of: "cb-x", "poor"))
    try row.given(Line.household("h-5", in: "cb-x-1", of: "cb-x"))
    try row.given(Line.exit("h-4", on: "2022-03-01", of: "cb-x"), Line.enterprise("e-1", in: "cb-city"))
    return row
  }

  private func board(_ row: Row, asOf day: String) throws -> ModelBoard {
    ModelBoard(try row.state(asOf: day), asOf: try #require(Day(day)))
  }

  @Test func `CB-24 a commune's models are shown with those whose households left poverty since`() throws {
    let row = try commune()
    try row.given(
      Line.model(
        "md-1", in: "cb-x", on: "2022-05-01", lead: "cb-x", [("h-1", "poor"), ("h-2", "near-poor"), ("h-4", "other")]))
    let first = try row.size
    try row.given(Line.model("md-2", in: "cb-x-1", on: "2022-06-01", lead: "e-1", [("h-3", "poor")]))
    try row.given(Line.exit("h-1", on: "2023-12-10", of: "cb-x", to: "near-poor"))
    let exit = try row.size
    // A near-poor household that gets out leaves near-poverty, never poverty.
    try row.given(
      "2023-12-10 cb-x household.exited-near-poverty {\"household\":\"h-2\",\"standard\":\"vn-mdp-2022-2025\",\"review\":\"rv-1\"}"
    )
    // Before the exit nobody had left since; h-4 had left before the model began.
    let before = try board(row, asOf: "2023-12-09")
    let unit = try #require(before.state.symbols.find(UnitID.self, "cb-x"))
    #expect(before.modelsCount(.of(unit)).value == 2)
    #expect(before.modelsWithExits(.of(unit)) == .none)
    let after = try board(row, asOf: "2023-12-10")
    #expect(after.modelsWithExits(.of(unit)) == Counted(1, seqs: [Seq(UInt64(first)), Seq(UInt64(exit))]))
    let model = try #require(after.rows(.of(unit)).first)
    #expect(model.leftPoverty.map(\.exit?.on) == [Day("2023-12-10")])
    #expect(model.participants.map(\.statedThen) == [.poor, .nearPoor, .other])
    #expect(model.participants.map(\.foundThen) == [.poor, .nearPoor, .newlyExited])
    #expect(model.participants.map(\.now) == [.nearPoor, .other, .newlyExited])
    // 36 months after 2022-03-01 h-4 is newly exited no more; a relapse of h-1 does not undo that it left.
    try row.given(
      "2024-12-10 cb-x household.entered-poverty {\"household\":\"h-1\",\"standard\":\"vn-mdp-2022-2025\",\"entryKind\":\"relapse\"}"
    )
    let later = try board(row, asOf: "2025-03-01")
    #expect(later.rows(.of(unit)).first?.participants.map(\.now) == [.poor, .other, .other])
    #expect(later.modelsWithExits(.of(unit)).value == 1)
  }

  @Test func `CB-26 a linkage without such a household is refused, and linkages are counted by status`() throws {
    let row = try commune()
    try row.refuses(
      Line.model("md-0", "linkage", in: "cb-x", on: "2022-05-01", lead: "e-1", [("h-5", "poor")]), .modelLinkageHasPoor)
    try row.given(
      Line.model(
        "md-1", "linkage", in: "cb-x", on: "2022-05-01", lead: "e-1", [("h-1", "poor"), ("h-2", "near-poor")]))
    let first = try row.size
    try row.given(
      Line.model(
        "md-2", "linkage", in: "cb-x", on: "2022-06-01", lead: "cb-x", supporters: ["e-1"],
        [("h-4", "newly-exited"), ("h-2", "near-poor"), ("h-5", "other")]))
    let second = try row.size
    try row.given(
      Line.model("md-3", "production", in: "cb-x", on: "2022-07-01", lead: "e-1", [("h-3", "poor")]),
      Line.model("md-4", "linkage", in: "cb-x", on: "2022-08-01", lead: "cb-front", [("h-3", "poor")]))
    let board = try board(row, asOf: "2022-12-31")
    let enterprise = try #require(board.state.symbols.find(SubjectID.self, "e-1"))
    let linkages = board.linkagesCount(.by(enterprise))
    let seqs = [first, second].map { Seq(UInt64($0)) }
    #expect(linkages.total == Counted(2, seqs: seqs))
    #expect(linkages[.poor] == Counted(1, seqs: [seqs[0]]))
    #expect(linkages[.nearPoor] == Counted(2, seqs: seqs))
    #expect(linkages[.newlyExited] == Counted(1, seqs: [seqs[1]]))
    #expect(linkages[.other] == .none)
    #expect(board.modelsCount(.supported(by: enterprise)) == Counted(1, seqs: [seqs[1]]))
    let household = try #require(board.state.symbols.find(HouseholdID.self, "h-2"))
    #expect(board.modelsCount(.joined(by: household)) == Counted(2, seqs: seqs))
    let june = try #require(Day("2022-06-01"))
    #expect(board.linkagesCount(.by(enterprise).during(june...june)).total.value == 1)
  }

  @Test func `CB-32 the chain of a model is shown, with initiatives and exemplars found`() throws {
    let row = try commune()
    try row.given(
      Line.commune("cb-y", under: "cb-city"),
      Line.model("md-1", in: "cb-x", on: "2022-05-01", lead: "cb-x"))
    let first = try row.size
    try row.refuses(
      Line.model("md-2", in: "cb-y", on: "2023-02-01", lead: "cb-y", replicates: "md-7"), .modelReplicatesExisting)
    try row.given(
      Line.model("md-2", in: "cb-y", on: "2023-02-01", lead: "cb-y", replicates: "md-1"),
      Line.model("md-3", in: "cb-x-1", on: "2024-02-01", lead: "cb-x", replicates: "md-2"),
      Line.model("md-4", in: "cb-y", on: "2023-05-01", lead: "e-1", replicates: "md-1"),
      Line.initiative("in-1", of: "e-1", by: "cb-x", "commune", on: "2023-06-01"),
      Line.initiative("in-1", of: "e-1", by: "cb-city-pc", "district", on: "2023-09-01"),
      Line.exemplar("ex-1", "h-1", by: "cb-x", on: "2023-10-01"),
      Line.item("it-1", "article", in: "cb-website", on: "2023-10-17", ["h-1"]))
    let board = try board(row, asOf: "2024-12-31")
    func chain(of model: String, on board: ModelBoard) throws -> [String] {
      let id = try #require(board.state.symbols.find(ModelID.self, model))
      return board.chain(of: id).map { "\($0.generation) \(board.state.symbols.text(of: $0.row.model))" }
    }
    #expect(try chain(of: "md-3", on: board) == ["0 md-1", "1 md-2", "2 md-3", "1 md-4"])
    let city = try #require(board.state.symbols.find(UnitID.self, "cb-city"))
    #expect(board.modelsReplicated(.of(city)).value == 3)
    #expect(board.rows(.of(city)).map(\.replicas.count) == [2, 1, 0, 0])
    #expect(board.rows(.of(city)).first?.seq == Seq(UInt64(first)))
    // By the end of 2023 md-3 had not begun.
    let year = try self.board(row, asOf: "2023-12-31")
    #expect(
      try chain(of: "md-4", on: year) == [
        "0 md-1", "1 md-2", "1 md-4",
      ])
    let owner = try #require(board.state.symbols.find(SubjectID.self, "e-1"))
    let recognised = board.initiativesRecognised(of: owner)
    #expect(recognised.total.value == 1 && recognised[.district].value == 1 && recognised[.commune].value == 0)
    #expect(recognised.total.seqs.count == 2)
    let exemplar = try #require(board.exemplars().first)
    #expect(board.exemplars().count == 1)
    #expect(exemplar.featuredIn.map { board.state.symbols.text(of: $0.item) } == ["it-1"])
  }

  @Test func `models in areas classed as poor are counted by the class of the day`() throws {
    let row = try commune()
    try row.given(
      Line.model("md-1", in: "cb-x-1", on: "2022-05-01", lead: "e-1"),
      "2022-06-01 cb-city unit.classification-granted {\"classified\":\"cb-x\",\"classification\":\"especially-difficult-commune\",\"legalBasis\":\"b\"}",
      Line.model("md-2", in: "cb-x-1", on: "2022-07-01", lead: "e-1"))
    let second = try row.size
    let board = try board(row, asOf: "2022-12-31")
    let enterprise = try #require(board.state.symbols.find(SubjectID.self, "e-1"))
    let counted = board.modelsInPoorAreas(.by(enterprise))
    #expect(counted.total == Counted(1, seqs: [Seq(UInt64(second))]))
    #expect(counted[.especiallyDifficultCommune].value == 1)
  }
}
