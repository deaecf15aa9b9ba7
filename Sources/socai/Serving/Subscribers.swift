import Dispatch
import Events
import Ledger
import Merkle
import Synchronization
import Web

/// Sends entries to those who stay on the line: first what they have missed, then each as it is committed.
///
/// A subscriber is a place in the log and a filter. When its client can take more, a thread here reads on from that place,
/// a part at a time; at the end of the log the subscriber rests and holds nothing but its connection. So a slow client costs
/// one part, an idle one no thread, and nobody skips an entry or gets one twice: the place only moves forward, over
/// committed entries.
final class Subscribers: Sendable {
  private struct Turn {
    let subscriber: Subscriber
    let stream: HTTPStream
  }

  private struct State {
    /// Whose clients can take more, in order.
    var waiting: [Turn] = []
    /// Who has all that there is.
    var resting: [Turn] = []
    /// How many entries are committed, as far as was told.
    var published: UInt64
    var isEnding = false
  }

  static let countMax = 20_000
  /// What one part may have, in bytes, and how much of the log is searched for it.
  private static let partByteCount = 32 << 10
  private static let searchedByteCount = 1 << 20
  /// Silence is broken this often, so that a client that left is noticed.
  private static let beatSeconds = 20

  private let reader: LedgerReader
  private let state: Monitor<State>
  private let count = Atomic(0)
  private let threads: Mutex<[BackgroundThread]>
  private let ending = DispatchSemaphore(value: 0)

  init(_ reader: LedgerReader) {
    self.reader = reader
    state = Monitor(State(published: reader.size.count))
    threads = Mutex([])
    threads.withLock { $0 = [BackgroundThread { [self] in run() }, BackgroundThread { [self] in beat() }] }
  }

  /// How many are on the line.
  var activeCount: Int { count.load(ordering: .relaxed) }

  /// A stream of what comes behind an entry; nil when there are too many already.
  /// - Parameter isAllowed: asked now and then whether it still may.
  func stream(
    after seq: UInt64, _ filter: EntryFilter, _ form: Subscriber.Form, isAllowed: @escaping @Sendable () -> Bool
  ) -> HTTPStream? {
    guard count.wrappingAdd(1, ordering: .relaxed).newValue <= Self.countMax else {
      count.wrappingSubtract(1, ordering: .relaxed)
      return nil
    }
    let subscriber = Subscriber(next: seq == .max ? seq : seq + 1, filter, form, isAllowed) { [self] in
      count.wrappingSubtract(1, ordering: .relaxed)
    }
    let stream = HTTPStream { [self] stream in wake(Turn(subscriber: subscriber, stream: stream)) }
    if form == .events { stream.give(Array("retry: 2000\n: \(reader.size)\n\n".utf8)) }
    return stream
  }

  /// Something was committed.
  func notify() {
    let size = reader.size.count
    state.changeWaking { state in
      guard size > state.published else { return false }
      state.published = size
      state.waiting += state.resting
      state.resting = []
      return true
    }
  }

  /// Ends every stream; nothing the second time.
  func stop() {
    let turns = state.change { state in
      state.isEnding = true
      defer { (state.waiting, state.resting) = ([], []) }
      return state.waiting + state.resting
    }
    for turn in turns { turn.stream.end() }
    ending.signal()
    let ended = threads.withLock { threads in
      defer { threads = [] }
      return threads
    }
    for thread in ended { thread.join() }
  }

  private func wake(_ turn: Turn) {
    let isEnding = state.change { state in
      if !state.isEnding { state.waiting.append(turn) }
      return state.isEnding
    }
    if isEnding { turn.stream.end() }
  }

  private func run() {
    while true {
      let turns: [Turn] = state.wait { state in
        if state.waiting.isEmpty { return state.isEnding ? [] : nil }
        defer { state.waiting = [] }
        return state.waiting
      }
      if turns.isEmpty { return }
      for turn in turns where !turn.stream.isGone { serve(turn) }
    }
  }

  private func serve(_ turn: Turn) {
    do {
      let part = try turn.subscriber.part(
        of: reader, byteCountMax: Self.partByteCount, searchedMax: Self.searchedByteCount)
      // The client asks for the next part when this one is on its way.
      if !part.isEmpty { return turn.stream.give(part) }
    } catch { return turn.stream.end() }
    if !turn.subscriber.form.staysOn, turn.subscriber.next > reader.size.count { return turn.stream.end() }
    let isEnding = state.change { state in
      if state.isEnding { return true }
      if turn.subscriber.next <= state.published { state.waiting.append(turn) } else { state.resting.append(turn) }
      return false
    }
    if isEnding { turn.stream.end() }
  }

  /// Says something to all who rest, now and then. They come back by themselves when it is on its way.
  private func beat() {
    while ending.wait(timeout: .now() + .seconds(Self.beatSeconds)) == .timedOut {
      let turns = state.change { state in
        defer { state.resting = [] }
        return state.resting
      }
      for turn in turns {
        if turn.subscriber.isAllowed() { turn.stream.give(turn.subscriber.form.beat) } else { turn.stream.end() }
      }
    }
  }
}

/// A client that stays: where in the log it is, and what it wants of what comes. One thread at a time has it.
final class Subscriber: Sendable {
  enum Form: Hashable, Sendable {
    /// `text/event-stream`: with the entry's number as its id.
    case events
    /// A line of JSON for each entry.
    case lines(staysOn: Bool)

    var staysOn: Bool { self != .lines(staysOn: false) }
    /// What says nothing.
    var beat: [UInt8] { self == .events ? Array(":\n\n".utf8) : [0x0A] }
  }

  let form: Form
  private let filter: EntryFilter
  private let place: Mutex<UInt64>
  let isAllowed: @Sendable () -> Bool
  private let leave: @Sendable () -> Void

  init(
    next: UInt64, _ filter: EntryFilter, _ form: Form, _ isAllowed: @escaping @Sendable () -> Bool,
    leave: @escaping @Sendable () -> Void
  ) {
    place = Mutex(next)
    self.filter = filter
    self.form = form
    self.isAllowed = isAllowed
    self.leave = leave
  }

  deinit { leave() }

  /// The first entry that was not looked at.
  var next: UInt64 { place.withLock { $0 } }

  /// What comes next of the log, as it goes out; empty when nothing of what was searched is wanted.
  func part(of reader: LedgerReader, byteCountMax: Int, searchedMax: Int) throws -> [UInt8] {
    var part: [UInt8] = []
    var searched = 0
    var next = next
    defer { place.withLock { $0 = next } }
    while part.count < byteCountMax, searched < searchedMax, let slice = try reader.slice(from: Position(seq: next)) {
      let first = next
      try slice.forEachLine { seq, line throws in
        searched += line.count
        if try filter.takes(line) { append(line, seq, to: &part) }
        next = seq + 1
        return part.count < byteCountMax && searched < searchedMax
      }
      try slice.checkReadable()
      if next == first { break }
    }
    return part
  }

  private func append(_ line: UnsafeRawBufferPointer, _ seq: UInt64, to part: inout [UInt8]) {
    switch form {
    case .events:
      part += "id: \(seq)\nevent: entry\ndata: ".utf8
      part += line
      part += [0x0A, 0x0A]
    case .lines:
      part += line
      part.append(0x0A)
    }
  }
}
