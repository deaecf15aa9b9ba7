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
  private let limit: Seq
  private let asOf: Day?
  private let effects: [Seq: Corrections.Effect]
  /// The entries that are not folded as they stand, in order.
  private let touched: [Seq]

  init(_ reader: LedgerReader, limit: Seq, asOf: Day?, effects: [Seq: Corrections.Effect]) {
    self.reader = reader
    self.limit = limit
    self.asOf = asOf
    self.effects = effects
    touched = effects.keys.sorted()
  }

  /// What one thread leaves for the other: full batches in order, and empty ones to be filled again.
  private struct Belt: Sendable {
    var full: [Delivery] = []
    var empty: [EventBatch] = [EventBatch(), EventBatch(), EventBatch(), EventBatch()]
  }

  private struct Delivery: Sendable {
    var events: EventBatch
    /// Entries read up to its end.
    let count: UInt64
    /// With the last batch: what came of the whole.
    var end: Result<End, any Error>?
  }

  private struct End: Sendable {
    let symbols: Symbols
    let lastAt: Timestamp
  }

  /// Calls `body` with each batch and how many entries were read by then, and `atEnd` when all were.
  /// - Throws: what reading and decoding throw, after the batches before the fault.
  func forEachBatch(
    _ body: (_ batch: EventBatch, _ count: UInt64) -> Void, atEnd: (_ symbols: Symbols, _ lastAt: Timestamp) -> Void
  ) throws {
    let belt = Monitor(Belt())
    let thread = BackgroundThread { decode(onto: belt) }
    defer { thread.join() }
    while true {
      var delivery = belt.wait { $0.full.isEmpty ? nil : $0.full.removeFirst() }
      body(delivery.events, delivery.count)
      if let end = delivery.end {
        let end = try end.get()
        return atEnd(end.symbols, end.lastAt)
      }
      delivery.events.removeAll()
      belt.change { $0.empty.append(delivery.events) }
    }
  }

  private func decode(onto belt: Monitor<Belt>) {
    var symbols = Symbols()
    var lastAt = Timestamp(milliseconds: 0)
    var count: UInt64 = 0
    var nextTouched = 0
    var batch = EventBatch()
    let result = Result {
      try reader.forEachLine(1...limit.number) { seq, bytes in
        let header: EntryHeader
        if nextTouched < touched.count, touched[nextTouched].number == seq {
          header = try decodeTouched(bytes, &batch, &symbols)
          nextTouched += 1
        } else {
          header = try decode(bytes, &batch, &symbols)
        }
        lastAt = header.at
        count += 1
        guard batch.headers.count == Self.batchCountMax else { return }
        // Swapped, so that nobody holds on to what is handed over.
        var filled: EventBatch = belt.wait { $0.empty.popLast() }
        swap(&filled, &batch)
        let delivery = Delivery(events: filled, count: count)
        belt.change { $0.full.append(delivery) }
      }
    }
    let delivery = Delivery(
      events: batch, count: count, end: result.map { End(symbols: symbols, lastAt: lastAt) })
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
