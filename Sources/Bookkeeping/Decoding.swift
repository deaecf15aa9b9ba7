import CanonicalJSON
import Events
import Ledger

/// Entries decoded ahead of their fold, on a thread of its own: as corrected, without the voided ones and those that happened
/// after the day that was asked for.
///
/// Ids get their numbers in the order of the log, and the batches come in that order, so that the state is the same, byte for
/// byte, as that of a fold which decodes as it goes.
struct Decoding: Sendable {
  private static let batchCountMax = 1024

  private let reader: LedgerReader
  private let range: ClosedRange<UInt64>
  private let asOf: Day?
  private let effects: [Seq: Corrections.Effect]
  /// The entries that are not folded as they stand, in order.
  private let touched: [Seq]

  /// - Parameter first: the first entry to be read; not behind `limit`.
  init(
    _ reader: LedgerReader, from first: UInt64, limit: Seq, asOf: Day?, effects: [Seq: Corrections.Effect]
  ) {
    self.reader = reader
    range = first...limit.number
    self.asOf = asOf
    self.effects = effects
    touched = effects.keys.filter { $0.number >= first }.sorted()
  }

  /// What one thread leaves for the other: full batches in order, and empty ones to be filled again.
  private struct Belt: Sendable {
    var full: [Delivery] = []
    var empty: [EventBatch] = [EventBatch(), EventBatch(), EventBatch(), EventBatch()]
  }

  private struct Delivery: Sendable {
    var events: EventBatch
    /// After its last entry.
    let reached: Reached
    /// With the last batch: the ids that were met, or what went wrong behind it.
    var end: Result<Symbols, any Error>?
  }

  private struct Reached: Sendable {
    var count: UInt64
    var lastAt: Timestamp
    var latestAct: Day
  }

  /// Calls `body` with each batch and with the outcome, of which all but the state is up to the batch's end.
  /// - Throws: what reading and decoding throw, after the batches before the fault.
  func forEachBatch(
    from outcome: inout Replay.Outcome, _ body: (_ batch: EventBatch, _ outcome: inout Replay.Outcome) -> Void
  ) throws {
    let belt = Monitor(Belt())
    let reached = Reached(count: outcome.count, lastAt: outcome.lastAt, latestAct: outcome.latestAct)
    // Whoever decodes has the ids to itself meanwhile: a fold never looks at their texts.
    let symbols = outcome.state.symbols
    outcome.state.symbols = Symbols()
    let thread = BackgroundThread { decode(onto: belt, symbols, reached) }
    defer { thread.join() }
    while true {
      var delivery = belt.wait { $0.full.isEmpty ? nil : $0.full.removeFirst() }
      outcome.count = delivery.reached.count
      outcome.lastAt = delivery.reached.lastAt
      outcome.latestAct = max(outcome.latestAct, delivery.reached.latestAct)
      body(delivery.events, &outcome)
      if let end = delivery.end {
        outcome.state.symbols = try end.get()
        return
      }
      delivery.events.removeAll()
      belt.change { $0.empty.append(delivery.events) }
    }
  }

  private func decode(onto belt: Monitor<Belt>, _ known: consuming Symbols, _ start: Reached) {
    var symbols = known
    var reached = start
    var nextTouched = 0
    var batch = EventBatch()
    let result = Result {
      try reader.forEachLine(range) { seq, bytes in
        let header: EntryHeader
        if nextTouched < touched.count, touched[nextTouched].number == seq {
          header = try decodeTouched(bytes, &batch, &symbols)
          nextTouched += 1
        } else {
          header = try decode(bytes, &batch, &symbols)
        }
        reached.count = seq
        reached.lastAt = header.at
        if header.on > reached.latestAct, !header.type.isStanding { reached.latestAct = header.on }
        guard batch.headers.count == Self.batchCountMax else { return }
        // Swapped, so that nobody holds on to what is handed over.
        var filled: EventBatch = belt.wait { $0.empty.popLast() }
        swap(&filled, &batch)
        let delivery = Delivery(events: filled, reached: reached)
        belt.change { $0.full.append(delivery) }
      }
    }
    let delivery = Delivery(events: batch, reached: reached, end: result.map { symbols })
    belt.change { $0.full.append(delivery) }
  }

  @inline(__always)
  private func decode(
    _ bytes: UnsafeRawBufferPointer, _ batch: inout EventBatch, _ symbols: inout Symbols
  ) throws(PayloadFault) -> EntryHeader {
    var line = try LineDecoder.log.decode(bytes, &symbols)
    if !line.header.isAfter(asOf) { try batch.append(line.header, &line.payload, &symbols) }
    return line.header
  }

  private func decodeTouched(
    _ bytes: UnsafeRawBufferPointer, _ batch: inout EventBatch, _ symbols: inout Symbols
  ) throws -> EntryHeader {
    let header = try LineDecoder.log.decode(bytes, &symbols).header
    if case .corrected(let fields, _) = effects[header.seq] {
      try corrected(bytes, by: fields).withUnsafeBytes { _ = try decode($0, &batch, &symbols) }
    }
    return header
  }
}
