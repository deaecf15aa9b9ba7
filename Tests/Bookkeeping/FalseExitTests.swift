import Bookkeeping
import CanonicalJSON
import Events
import Foundation
import Ledger
import Merkle
import Projections
import Testing

/// The story of events/journeys/false-exit.jsonl told to its end: a report, a sample that nobody chose, a household that is
/// poor still, a figure disputed, an exit voided. Figures are those of events/journeys/README.md.
@Suite struct `A false exit` {
  private final class Telling {
    let ledger: MadeLedger
    private var keeper: Keeper?
    private var count = 0

    init() throws {
      ledger = try MadeLedger(story: "2024-01-05T02:00:00.000Z")
      let file = URL(filePath: #filePath).appending(path: "../../../events/journeys/false-exit.jsonl").standardized
      let batches = try DraftFile.batches(Array(try Data(contentsOf: file)), named: "false-exit", isStory: true)
      #expect(try take(batches).isEmpty)
    }

    /// The codes of what was refused.
    func tell(
      _ type: String, _ what: String, on day: String, unit: String = "sm-labour", re: String? = nil, id: String? = nil,
      by: String = "a-1"
    ) throws -> [String] {
      count += 1
      return try take([
        [
          try draft(
            type, what, id: id ?? "t-\(count)", on: day, by: by, re: re, at: "\(day)T03:00:00.000Z", unit: unit)
        ]
      ])
    }

    func take(_ request: Keeper.Request) throws -> [String] {
      let keeper = try keeper ?? Keeper(at: ledger.place)
      self.keeper = keeper
      switch keeper.append(request) {
      case .accepted: return []
      case .refused(let refusals): return refusals.map(\.code)
      case .failed(let sentence): throw Failed(sentence: sentence.en)
      }
    }

    struct Failed: Error { let sentence: String }

    func books() throws -> Books {
      try keeper?.close()
      keeper = nil
      return try Books(at: ledger.place)
    }
  }

  private let frame =
    #"{"area":"sm-nam-sen","asOf":"2024-12-06","class":"exited","standard":"vn-mdp-2022-2025","year":2024}"#

  private func announced(size: Int = 2) -> String {
    #"{"frame":\#(frame),"inspection":"in-ns-2024","publicValue":"Giải đặc biệt ngày 2024-12-09","publicValueOn":"2024-12-09","sampleSize":\#(size)}"#
  }

  private func drawn(_ households: [String], of frameSize: Int = 6, value: String = "482913") -> String {
    #"{"drawn":\#(households),"frameSize":\#(frameSize),"inspection":"in-ns-2024","value":"\#(value)"}"#
  }

  /// Draws again with nothing but the log's bytes and the announcement.
  private func redrawn(_ books: Books, _ announcement: Seq, frame: [String]) throws -> [String] {
    let root = try books.reader.tree.root(size: TreeSize(announcement.number))
    let draw = SampleDraw(root: root, inspection: "in-ns-2024", value: "482913")
    return draw.places(2, of: frame.count).map { frame[$0] }
  }

  /// A value other than 482913 that draws other households: one in thirty draws the same two in the same order.
  private func otherValue(_ root: Hash, _ frame: [String], than drawn: [String]) throws -> String {
    try #require(
      (1...999).map { "\($0)" }.first { value in
        let places = SampleDraw(root: root, inspection: "in-ns-2024", value: value).places(2, of: frame.count)
        return places.map { frame[$0] } != drawn
      })
  }

  @Test func `the draw is what the announced root gives, whatever is recorded in between`() throws {
    let story = try Telling()
    #expect(
      try story.tell("inspection.sample-announced", announced(size: 7), on: "2024-12-06") == ["sample.fits-frame"])
    #expect(try story.tell("inspection.sample-announced", announced(), on: "2024-12-06", id: "an").isEmpty)
    let books = try story.books()
    let announcement = Seq(books.size.count)
    let exited = (1...6).map { "h-sm000\($0)" }
    let expected = try redrawn(books, announcement, frame: exited)
    // An exit that is recorded after the announcement changes neither the frame nor the draw.
    let exit =
      #"{"household":"h-sm0007","review":"rv-ns-2024","standard":"vn-mdp-2022-2025","toStatus":"average"}"#
    #expect(try story.tell("household.exited-poverty", exit, on: "2024-12-06", unit: "sm-nam-sen").isEmpty)
    let sample = try #require(try story.books().reader.sample(announcedAt: announcement, value: "482913"))
    #expect(sample.frame == exited)
    #expect(sample.drawn == expected)
    #expect(try story.books().reader.sample(announcedAt: 3, value: "482913") == nil)

    func draw(_ what: String, on day: String = "2024-12-09") throws -> [String] {
      try story.tell("inspection.sample-drawn", what, on: day, re: "\"an\"")
    }
    #expect(try draw(drawn(expected), on: "2024-12-08") == ["sample.recomputed"])
    #expect(try draw(drawn(expected, of: 7)) == ["sample.recomputed"])
    #expect(try draw(drawn(expected.reversed())) == ["sample.recomputed"])
    let other = try otherValue(sample.root, exited, than: expected)
    #expect(try draw(drawn(expected, value: other)) == ["sample.recomputed"])
    #expect(try draw(drawn(expected)).isEmpty)
    #expect(try draw(drawn(expected)) == ["sample.one-draw"])
    let row = try #require(try story.books().state.inspections.samples(asOf: Day(number: .max)).first)
    #expect(row.announcement == announcement && row.draw?.frameSize == 6)
  }

  @Test func `an announcement and its draw are never recorded together`() throws {
    let story = try Telling()
    let announcement = try draft(
      "inspection.sample-announced", announced(), id: "an", on: "2024-12-06", at: "2024-12-09T03:00:00.000Z",
      unit: "sm-labour")
    let draw = try draft(
      "inspection.sample-drawn", drawn(["h-sm0001", "h-sm0002"]), id: "dr", on: "2024-12-09", re: "\"an\"",
      at: "2024-12-09T04:00:00.000Z", unit: "sm-labour")
    #expect(try story.take([[announcement], [draw]]) == ["sample.recomputed"])
  }

  @Test func `a false exit that a sample brought to light is disputed, voided, and changes the figures since`() throws {
    let story = try Telling()
    let pinned = try story.books()
    let pin = #""atRoot":"\#(pinned.root.hex)","atSize":\#(pinned.size.count)"#
    let keys = #""area":"sm-nam-sen","standard":"vn-mdp-2022-2025","year":2024"#
    let figures = [("exited", "6"), ("poor", "4"), ("poverty-rate", "33.33"), ("households", "12"), ("pledged", "0")]
      .map { #"{\#(keys),"figure":"\#($0.0)","value":"\#($0.1)"}"# }.joined(separator: ",")
    #expect(
      try story.tell(
        "report.submitted",
        #"{\#(pin),"duty":"sm-duty-report","figures":[\#(figures)],"period":"2024","receiver":"sm-hoa-ban-pc","report":"rp-ns-2024","reporter":"sm-nam-sen"}"#,
        on: "2024-11-28", unit: "sm-nam-sen", by: "a-lan"
      ).isEmpty)
    #expect(try story.tell("inspection.sample-announced", announced(), on: "2024-12-06", id: "an").isEmpty)
    let books = try story.books()
    let sample = try #require(try books.reader.sample(announcedAt: Seq(books.size.count), value: "482913"))
    #expect(try story.tell("inspection.sample-drawn", drawn(sample.drawn), on: "2024-12-09", re: "\"an\"").isEmpty)
    #expect(
      try story.tell(
        "inspection.held",
        #"{"from":"2024-12-10","inspected":"sm-nam-sen","inspection":"in-ns-2024","to":"2024-12-12"}"#,
        on: "2024-12-12"
      ).isEmpty)
    for (household, found) in zip(sample.drawn, ["poor", "neither"]) {
      let check =
        #"{"agrees":\#(found == "neither"),"found":"\#(found)","household":"\#(household)","inspection":"in-ns-2024"}"#
      #expect(try story.tell("inspection.household-checked", check, on: "2024-12-12").isEmpty)
    }
    func disputed(_ pin: String, stated: String = "6") -> String {
      #"{\#(pin),\#(keys),"figure":"exited","inspection":"in-ns-2024","reason":"một hộ vẫn nghèo","recomputed":"5","report":"rp-ns-2024","stated":"\#(stated)"}"#
    }
    #expect(try story.tell("figure.disputed", disputed(pin, stated: "7"), on: "2024-12-13") == ["figure.in-report"])
    let wrong = #""atRoot":"\#(String(repeating: "0", count: 64))","atSize":\#(pinned.size.count)"#
    #expect(try story.tell("figure.disputed", disputed(wrong), on: "2024-12-13") == ["figure.root-of-size"])
    #expect(try story.tell("figure.disputed", disputed(pin), on: "2024-12-13").isEmpty)
    let dispute = Seq(try story.books().size.count)

    // The exit of the household that was found poor is voided by two people.
    let place = try #require(Int(sample.drawn[0].suffix(2)))
    let exit = Seq(UInt64(37 + place))
    #expect(
      try story.tell(
        "entry.correction-proposed", #"{"reason":"inspection-finding"}"#, on: "2024-12-16", unit: "sm-nam-sen",
        re: "\(exit)", id: "pr", by: "a-lan"
      ).isEmpty)
    #expect(
      try story.tell(
        "entry.voided", #"{"reason":"inspection-finding"}"#, on: "2024-12-17", unit: "sm-nam-sen", re: "\"pr\"",
        by: "a-minh"
      ).isEmpty)
    let after = try story.books()
    let void = Seq(after.size.count)
    let asOf = try #require(Day("2024-12-31"))
    let rows = after.state.reports.rows(asOf: asOf, units: after.state.units, after.state.symbols)
    let found = try after.comparisons(of: rows, asOf: asOf)
    #expect(found.map { $0.then.value?.text } == ["6", "4", "33.33", "12", "0"])
    #expect(found.map { $0.now.value?.text } == ["5", "5", "41.67", "12", "0"])
    #expect(found.map(\.state) == [.changedSince, .changedSince, .changedSince, .agrees, .agrees])
    #expect(found.map(\.changedBy) == [[exit, void], [exit, void], [exit, void], [], []])
    #expect(found.map { $0.verdicts.map(\.seq) } == [[dispute], [], [], [], []])
    #expect(Set(found.map(\.knownThen)) == [Seq(pinned.size.count)])
    let board = try #require(
      after.state.inspections.rows(asOf: asOf, units: after.state.units, after.state.symbols).first)
    #expect(board.disputed == 1 && board.certified == 0)
    let checked = try #require(after.state.inspections.samples(asOf: asOf).first)
    #expect(checked.checks.map(\.agrees) == [false, true])
    #expect(checked.checks.map(\.isDrawn) == [true, true])
  }
}
