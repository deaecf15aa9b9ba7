import Events
import Ledger
import Merkle
import Projections

/// `bench questions`: what one answer takes once the ledger is open, without printing it.
enum BenchQuestions {
  private static let answerCount = 500
  private static let proofCount = 5_000

  static func answer(_ arguments: Arguments) throws -> Answer {
    guard let unit = arguments["unit"] else {
      throw UsageError.operandMissing(Title(vi: "--unit (địa bàn để hỏi)", en: "--unit (the area to ask of)"))
    }
    let reader = try LedgerReader.open(LedgerPlace(arguments))
    let proofs = try times(proofCount) { try prove(Position(leafIndex: $0 &* 104_729 % reader.size.count), reader) }
    let inquiry = try Inquiry(arguments)
    let question = try Arguments(["--unit", unit], taking: PovertyCommand.options)
    let answers = try times(answerCount) { _ in try PovertyCommand.answer(question, inquiry).rows.count }

    var answer = Answer(
      Title(vi: "Thời gian của một câu trả lời, sổ đã mở", en: "What one answer takes, the ledger open"),
      [
        Column("what", vi: "việc", en: "what"), Column("times", vi: "số lần", en: "times", number: true),
        Column("p50", vi: "trung vị, ns", en: "median, ns", number: true),
        Column("p99", vi: "p99, ns", en: "p99, ns", number: true),
      ])
    answer.rows = [row("poverty", answers), row("proof", proofs)]
    return answer
  }

  /// The proof of an entry and its root, both from the hashes that are kept, checked.
  private static func prove(_ position: Position, _ reader: LedgerReader) throws -> Int {
    let proof = try reader.tree.inclusionProof(of: position, size: reader.size)
    let leaf = try reader.line(at: position).withUnsafeBytes { leafHash(of: $0) }
    try proof.check(leaf: leaf, root: try reader.tree.root(size: reader.size))
    return proof.hashes.count
  }

  /// How long each of so many calls took, ascending; what they return is added up so that none can be left out.
  private static func times(_ count: Int, _ work: (UInt64) throws -> Int) throws -> [Duration] {
    var found: [Duration] = []
    var sum = 0
    found.reserveCapacity(count)
    for number in 0..<count {
      let started = ContinuousClock.now
      sum += try work(UInt64(number))
      found.append(ContinuousClock.now - started)
    }
    guard sum > 0 else {
      throw UsageError.badValue(
        option: "--ledger", value: "", expected: Title(vi: "một sổ có số liệu", en: "a ledger with figures"))
    }
    return found.sorted()
  }

  private static func row(_ what: StaticString, _ times: [Duration]) -> [Cell] {
    func nanoseconds(_ place: Int) -> Cell { .number(Int(times[place] / .nanoseconds(1))) }
    return [
      .text("\(what)"), .number(times.count), nanoseconds(times.count / 2), nanoseconds(times.count * 99 / 100),
    ]
  }
}
