import Bookkeeping
import Events
import Foundation
import Ledger
import Synchronization

/// Writers that record made-up entries and note how long each receipt took.
struct AppendBench: Sendable {
  let keeper: Keeper
  let writerCount: Int
  let seconds: Double

  struct Measured: Sendable {
    var microseconds: [Int32]
    var bareMicroseconds: [Int32] = []
    /// That the writers took, without the bare writes.
    var seconds: Double

    func quantile(_ share: Double) -> Int { AppendBench.quantile(microseconds, share) }
  }

  static func quantile(_ values: [Int32], _ share: Double) -> Int {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : Int(sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))])
  }

  /// Processor time of all threads so far.
  static var busySeconds: Double { clock(CLOCK_PROCESS_CPUTIME_ID) }
  private static var now: Double { clock(CLOCK_MONOTONIC) }

  private static func clock(_ id: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(id, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func microseconds(since start: Double) -> Int32 { Int32((now - start) * 1e6) }

  // MARK: What is recorded

  private static let householdCount = 16_384

  /// A hamlet with its households, and a standard to judge them by.
  func prepare() throws {
    func line(_ id: String, _ type: String, _ what: String) throws(Refusal) -> Draft {
      let text =
        #"{"by":"a-bench","id":"\#(id)","on":"2024-01-05","type":"\#(type)","unit":"bench-commune","v":1,"what":{\#(what)}}"#
      return try Draft(parsing: Array(text.utf8), place: id)
    }
    var drafts = [
      try line(
        "bench-standard", "standard.adopted",
        #""aliases":["bench"],"dimensions":["employment","health","education","housing","water-sanitation","information"],"firstReviewYear":2021,"lastReviewYear":2025,"legalBasis":"bench","nameVi":"Chuẩn mẫu","standard":"bench-standard","validFrom":"2022-01-01","validTo":"2025-12-31""#
      )
    ]
    for (unit, level, parent) in [
      ("bench-province", "province", ""), ("bench-commune", "commune", #""parent":"bench-province","#),
      ("bench-hamlet", "hamlet", #""parent":"bench-commune","#),
    ] {
      drafts.append(
        try line(
          unit, "unit.registered",
          #""kind":"administrative-area","level":"\#(level)","nameVi":"Mẫu","namedIndividually":true,\#(parent)"registered":"\#(unit)","validFrom":"2000-01-01""#
        ))
    }
    for number in 0..<Self.householdCount {
      drafts.append(
        try line(
          "bench-h-\(number)", "household.registered",
          #""address":"Số 1","hamlet":"bench-hamlet","headName":"Lò Văn Mẫu","household":"h-\#(number)","members":4"#))
    }
    try Self.check(keeper.append([drafts]))
  }

  /// The text of an entry as a program would send it.
  private static func text(_ number: Int) -> [UInt8] {
    Array(
      #"{"by":"a-bench","id":"bench-p-\#(number)","on":"2024-01-08","type":"household.profile-assessed","unit":"bench-commune","v":1,"what":{"areaType":"rural","causes":[],"deprivations":[],"household":"h-\#(number % householdCount)","perCapitaIncome":3870000,"scoreA":"205","scoreB1":"0","scoreB2":"20","standard":"bench-standard","traits":[],"wishes":["loan"]}}"#
        .utf8)
  }

  private static func request(_ number: Int) -> Keeper.Request {
    do throws(Refusal) { return [[try Draft(parsing: text(number), place: "bench")]] } catch {
      preconditionFailure("what the bench sends is a draft: \(error)")
    }
  }

  private static func check(_ outcome: Keeper.Outcome) throws {
    switch outcome {
    case .accepted: return
    case .refused(let refusals): throw Refusals(all: refusals)
    case .failed(let sentence): throw Refused(sentences: [sentence])
    }
  }

  // MARK: One writer

  /// Turns of fifty: bare writes, then entries.
  func alone(beside place: LedgerPlace) throws -> Measured {
    let path = place.folder + ".bare"
    let file = try place.files.open(path, .create(permissions: 0o600))
    defer { try? place.files.remove(path) }
    file.reserve(0..<64 << 20)
    try file.syncData()
    // A line of the log is some bytes longer than the draft.
    let bytes = [UInt8](repeating: 0x78, count: Self.text(0).count + 44)
    var measured = Measured(microseconds: [], seconds: 0)
    var offset: UInt64 = 0
    var number = 0
    let end = Self.now + seconds
    while Self.now < end {
      for _ in 0..<50 {
        let start = Self.now
        try bytes.withUnsafeBytes { try file.write($0, at: offset) }
        try file.syncData()
        measured.bareMicroseconds.append(Self.microseconds(since: start))
        offset += UInt64(bytes.count)
      }
      for _ in 0..<50 {
        let start = Self.now
        try Self.check(keeper.append(Self.request(number)))
        measured.microseconds.append(Self.microseconds(since: start))
        measured.seconds += Self.now - start
        number += 1
      }
    }
    return measured
  }

  // MARK: Many writers

  /// A thread for each.
  func threads() throws -> Measured {
    let all = Shared()
    let end = Self.now + seconds
    let start = Self.now
    let writers = (0..<writerCount).map { writer in
      BackgroundThread {
        var mine: [Int32] = []
        var number = writer
        while Self.now < end {
          let start = Self.now
          do { try Self.check(keeper.append(Self.request(number))) } catch {
            all.state.withLock { $0.failure = error }
            return
          }
          mine.append(Self.microseconds(since: start))
          number += writerCount
        }
        all.state.withLock { $0.microseconds += mine }
      }
    }
    for writer in writers { writer.join() }
    return try all.measured(since: start, until: Self.now)
  }

  /// All in one thread, which is told of each receipt: as an event loop serves its connections.
  func events() throws -> Measured {
    let all = Shared()
    var began = [Double](repeating: 0, count: writerCount)
    var number = 0
    func send(_ writer: Int) {
      began[writer] = Self.now
      let request = Self.request(number)
      number += 1
      keeper.submit(request) { outcome in
        do { try Self.check(outcome) } catch { all.state.withLock { $0.failure = error } }
        all.tell(writer)
      }
    }
    let start = Self.now
    let end = start + seconds
    var microseconds: [Int32] = []
    for writer in 0..<writerCount { send(writer) }
    var isGoingOn = true
    var running = writerCount
    while running > 0 {
      let ready = all.take()
      isGoingOn = isGoingOn && Self.now < end && all.state.withLock { $0.failure == nil }
      for writer in ready {
        microseconds.append(Self.microseconds(since: began[writer]))
        if isGoingOn { send(writer) } else { running -= 1 }
      }
    }
    all.state.withLock { $0.microseconds = microseconds }
    return try all.measured(since: start, until: Self.now)
  }

  /// What the threads of a measurement share.
  private final class Shared: Sendable {
    struct State: Sendable {
      var microseconds: [Int32] = []
      var ready: [Int] = []
      var isAsleep = false
      var failure: (any Error)?
    }

    let state = Mutex(State())
    private let bell = DispatchSemaphore(value: 0)

    /// A writer's receipt is there.
    func tell(_ writer: Int) {
      let wakes = state.withLock { state in
        state.ready.append(writer)
        defer { state.isAsleep = false }
        return state.isAsleep
      }
      if wakes { bell.signal() }
    }

    /// The writers whose receipts have come; waits for one.
    func take() -> [Int] {
      while true {
        let ready = state.withLock { state in
          state.isAsleep = state.ready.isEmpty
          defer { state.ready = [] }
          return state.ready
        }
        if !ready.isEmpty { return ready }
        bell.wait()
      }
    }

    func measured(since start: Double, until end: Double) throws -> Measured {
      try state.withLock { state in
        if let failure = state.failure { throw failure }
        return Measured(microseconds: state.microseconds, seconds: end - start)
      }
    }
  }
}
