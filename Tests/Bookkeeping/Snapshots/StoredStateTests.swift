import Bookkeeping
import Events
import Foundation
import Ledger
import Projections
import Testing

@Suite struct `State put away and read back` {
  /// All bytes of a state, as one piece after another gave them.
  private static func bytes(of state: inout Projections) -> [UInt8] {
    let store = Store()
    let sink = StateSink(StateWriter(pieceByteCount: 1_000) { store.bytes.append(contentsOf: $0) })
    state.restore(.store(sink))
    sink.finish()
    return store.bytes
  }

  private final class Store { var bytes: [UInt8] = [] }

  private static func state(from bytes: [UInt8]) throws -> Projections {
    var state = Projections()
    try bytes.withUnsafeBytes { bytes in
      let source = StateSource(bytes)
      state.restore(.load(source))
      source.end()
      if let fault = source.fault { throw fault }
    }
    return state
  }

  private static let plans = ["can-tho", "cao-bang", "kon-ray", "ninh-binh", "yen-bai"]

  /// What no file tells of.
  private static func activities(at: String) throws -> [[Draft]] {
    let on = String(at.prefix(10))
    return [
      [
        try draft(
          "model.started",
          #"{"area":"vn","kind":"production","lead":"vn","model":"md-1","name":"Mô hình","participants":[{"household":"h-1","statusThen":"poor"}],"supporters":["vn"]}"#,
          id: "x-1", on: on, at: at)
      ],
      [
        try draft(
          "exemplar.identified", #"{"exemplar":"ex-1","identifiedBy":"vn","subject":"vn","why":"Nêu gương"}"#,
          id: "x-2", on: on, at: at)
      ],
      [
        try draft(
          "communication.published",
          #"{"format":"article","item":"it-1","outlet":"vn","subjects":["vn"],"title":"Bài báo"}"#, id: "x-3", on: on,
          at: at)
      ],
    ]
  }

  /// Ledgers that together fill every projection: each journey, and the plans with laws and figures.
  private static func ledgers() throws -> [(String, MadeLedger)] {
    var ledgers: [(String, MadeLedger)] = []
    for name in ToldLedger.journeys {
      let batches = try ToldLedger.batches(ofJourney: name)
      guard let at = batches.first?.first?.at else { continue }
      let ledger = try MadeLedger(story: at.description)
      #expect(try ToldLedger.tell(batches, to: ledger.place) == batches.count, "\(name)")
      ledgers.append((name, ledger))
    }
    let at = "2026-01-02T02:00:00.000Z"
    let files =
      ["plans/common.jsonl"] + plans.map { "plans/\($0).jsonl" } + ["laws/prizes.jsonl", "figures/published.jsonl"]
    let ledger = try MadeLedger(story: at)
    let taken = try ToldLedger.tell(
      files.flatMap { try ToldLedger.batches(of: $0, at: at) } + activities(at: at), to: ledger.place)
    #expect(taken > 1_000)
    ledgers.append(("plans", ledger))
    return ledgers
  }

  @Test func `is the same in every dump, and goes on as if it had never been away`() throws {
    var filled: Set<String> = []
    for (name, ledger) in try Self.ledgers() {
      var replayed = try Books(folding: ledger.place).state
      let restored = try Self.state(from: Self.bytes(of: &replayed))
      for (before, after) in zip(replayed.dumps, restored.dumps) {
        #expect(before.lines() == after.lines(), "\(before.name) of \(name)")
        if !before.lines().isEmpty { filled.insert(before.name) }
      }
      // Put away half way, the rest of the log gives the state that the whole log gives.
      let half = try Books(folding: ledger.place, asKnown: .seq(Seq(UInt64(ledger.lines.count / 2))))
      var early = half.state
      var going = try Self.state(from: Self.bytes(of: &early))
      for line in ledger.lines.dropFirst(Int(half.knownTo.number)) {
        try Array(line.utf8).withUnsafeBytes { bytes in
          var line = try LineDecoder.log.decode(bytes, &going.symbols)
          try going.fold(&line)
        }
      }
      if half.corrections.isEmpty, ledger.lines.allSatisfy({ !$0.contains(#""type":"entry."#) }) {
        #expect(going.allLines == replayed.allLines, "\(name)")
      }
    }
    #expect(Set(Projections().dumps.map(\.name)) == filled)
  }

  /// Each table says its shape once; a table that is left out of the walk is missed here.
  @Test func `has every table that the projections are made of`() {
    func tables(_ value: Any) -> Int {
      let name = String(describing: type(of: value))
      if name.hasPrefix("Table<") || name.hasPrefix("Keyed<") { return 1 }
      if name == "Symbols" { return 1 }
      return Mirror(reflecting: value).children.reduce(0) { $0 + tables($1.value) }
    }
    let count = tables(Projections())
    #expect(count > 100)
    var state = Projections()
    let sink = StateSink(StateWriter(pieceByteCount: 1_000) { _ in })
    state.restore(.store(sink))
    #expect(sink.tableCount == count)
    #expect(Projections.parts.map(\.name) == Projections().dumps.map(\.name))
    #expect(Projections.parts.map(\.version) == Projections().dumps.map(\.version))
  }

  @Test func `cut off or changed anywhere it is a fault or another state, never a crash`() throws {
    let batches = try ToldLedger.batches(ofJourney: "merger.jsonl")
    let ledger = try MadeLedger(story: try #require(batches.first?.first?.at).description)
    try ToldLedger.tell(batches, to: ledger.place)
    var state = try Books(folding: ledger.place).state
    let bytes = Self.bytes(of: &state)
    for count in stride(from: 0, to: bytes.count, by: 97) {
      #expect(throws: StateFault.self) { try Self.state(from: Array(bytes[..<count])) }
    }
    #expect(throws: StateFault.tooLong) { try Self.state(from: bytes + [0]) }
  }
}
