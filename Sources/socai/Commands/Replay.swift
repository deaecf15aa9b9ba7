import Bookkeeping
import Events
import Glibc
import Ledger
import Merkle
import Projections

enum ReplayCommand: Command {
  static let name = "replay"
  static let summary = Title(
    vi: "dựng lại mọi trạng thái từ sổ và đo thời gian", en: "rebuild every state from the log, and time it")
  static let options =
    [
      Option(
        "dump", "NAME",
        Title(vi: "in trạng thái chuẩn của một phép chiếu", en: "print the canonical state of one projection")),
      Option(
        "fingerprints", nil,
        Title(vi: "in dấu vân tay (SHA-256) của từng trạng thái chuẩn", en: "print the SHA-256 of each canonical state")
      ),
    ] + Option.question
  static let manual = Title(
    vi: """
      Đọc sổ từ mục 1 và dựng lại mọi phép chiếu: cùng các mục, cùng trạng thái. --fingerprints in số dòng và dấu vân tay
      (SHA-256) của trạng thái chuẩn từng phép chiếu, để hai máy so với nhau.

      Ví dụ:
        socai replay
        socai replay --as-known 2023-12-31 --dump poverty
      """,
    en: """
      Reads the log from entry 1 and rebuilds every projection: same entries, same state. --fingerprints prints lines and
      SHA-256 of each projection's canonical state, so that two machines can compare.

      Examples:
        socai replay
        socai replay --as-known 2023-12-31 --dump poverty
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    let started = ContinuousClock.now
    let busyBefore = threadSeconds()
    // What lies ahead stays in: the same log makes the same state, on whichever day it is asked.
    let inquiry = try Inquiry(arguments, cutsBoundaries: false, usesSnapshots: false)
    let elapsed = ContinuousClock.now - started
    let busy = threadSeconds() - busyBefore
    let states = inquiry.state.dumps
    if let name = arguments["dump"] {
      guard let state = states.first(where: { $0.name == name }) else {
        let names = states.map(\.name).joined(separator: ", ")
        throw UsageError.badValue(
          option: "--dump", value: name, expected: Title(vi: "một trong: \(names)", en: "one of \(names)"))
      }
      return Terminal.write(state.lines().map { $0 + "\n" }.joined())
    }
    var answer = Answer(
      Title(vi: "Dựng lại từ sổ", en: "Rebuilt from the log"),
      [
        Column("projection", vi: "phép chiếu", en: "projection"),
        Column("version", vi: "phiên bản", en: "version", number: true),
      ])
    let isPrinted = arguments.has("fingerprints")
    if isPrinted {
      answer.columns.append(Column("lines", vi: "số dòng", en: "lines", number: true))
      answer.columns.append(Column("sha256", vi: "dấu vân tay", en: "fingerprint"))
    }
    answer.rows = states.map { state in
      let row: [Cell] = [.text(state.name), .number(state.version)]
      guard isPrinted else { return row }
      let lines = state.lines()
      let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
      return row + [.number(lines.count), .text(sha256(of: bytes).hex)]
    }
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    let count = Double(inquiry.books.knownTo.number)
    func rate(_ seconds: Double, _ language: Language) -> String {
      Cell.grouped(seconds > 0 ? Int(count / seconds) : 0, language)
    }
    func text(_ language: Language) -> (count: String, ms: String, wall: String, core: String) {
      (
        Cell.grouped(Int(count), language), Cell.grouped(Int(seconds * 1000), language), rate(seconds, language),
        rate(busy, language)
      )
    }
    let (vi, en) = (text(.vi), text(.en))
    answer.notes.append(
      Title(
        vi:
          "\(vi.count) mục trong \(vi.ms) ms: \(vi.wall) mục/giây, băm mọi byte cùng lúc; dựng lại: \(vi.core) mục/giây trên một lõi",
        en:
          "\(en.count) entries in \(en.ms) ms: \(en.wall) entries/s with every byte hashed beside; the fold: \(en.core) entries/s of one core"
      ))
    try inquiry.answer(answer)
  }
}

/// Seconds that this thread has kept a core busy.
private func threadSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
