import Bookkeeping
import Events
import Ledger
import Merkle
import Synchronization

/// The ledger that is served: the writer's own state for questions about now, and past moments opened beside it.
final class ServedLedger: Sendable {
  let place: LedgerPlace
  let keeper: Keeper
  /// Reads what is committed without a lock, and goes on with each group.
  let reader: LedgerReader
  let minutesAheadOfUTC: Int
  private let moments: Moments

  init(_ keeper: Keeper, at place: LedgerPlace) {
    self.place = place
    self.keeper = keeper
    reader = keeper.reader
    minutesAheadOfUTC = keeper.withBooks { $0.settings.minutesAheadOfUTC }
    moments = Moments(place, keeper)
  }

  var size: UInt64 { reader.size.count }

  /// Hands over the books that a call means: as known at `as-known`, of what happened by `as-of`.
  /// - Parameter isLong: the question takes long: it is asked of books beside the writer's, which would wait for it.
  /// - Throws: `UsageError` for a clock that is not understood, and what `body` throws.
  func ask<Value>(
    _ arguments: Arguments, isLong: Bool = false, _ body: (_ books: Books, _ isPast: Bool) throws -> Value
  ) throws -> Value {
    let asOf = try Inquiry.day(arguments)
    guard let text = arguments["as-known"] else {
      guard asOf != nil || isLong else { return try keeper.withBooks { try body($0, false) } }
      return try body(moments.books(knownTo: Seq(size), asOf: asOf), false)
    }
    let known = try Inquiry.asKnown(text, minutesAheadOfUTC)
    if case .seq(let seq) = known, seq.number > size {
      throw UsageError.badValue(
        option: "--as-known", value: text,
        expected: Title(
          vi: "số thứ tự của một mục trong sổ, nhiều nhất \(size)",
          en: "the number of an entry on record, at most \(size)"))
    }
    return try body(moments.books(knownTo: reader.limit(of: known), asOf: asOf), true)
  }
}

/// Past moments of a ledger that were asked for lately. Each is the whole state of its moment, so few are kept; one is
/// opened at a time.
private final class Moments: Sendable {
  private struct Key: Hashable {
    let knownTo: Seq
    let asOf: Day?
  }

  private static let keptCountMax = 3

  private let place: LedgerPlace
  private let keeper: Keeper
  /// The one that was asked for last comes last.
  private let kept = Mutex<[(key: Key, books: Books)]>([])
  private let opening = Mutex(())

  init(_ place: LedgerPlace, _ keeper: Keeper) {
    self.place = place
    self.keeper = keeper
  }

  func books(knownTo: Seq, asOf: Day?) throws -> Books {
    let key = Key(knownTo: knownTo, asOf: asOf)
    if let books = find(key) { return books }
    return try opening.withLock { _ in
      if let books = find(key) { return books }
      // Books beside the writer see what is published; that follows a group within a second.
      _ = try keeper.checkpoint()
      let books = try Books(at: place, asKnown: { _ in .seq(knownTo) }, asOf: asOf)
      guard books.damage.isEmpty else { throw DamagedLedger(sentences: books.damage.map(\.title)) }
      kept.withLock { kept in
        kept.append((key, books))
        if kept.count > Self.keptCountMax { kept.removeFirst() }
      }
      return books
    }
  }

  private func find(_ key: Key) -> Books? {
    kept.withLock { kept in
      guard let index = kept.firstIndex(where: { $0.key == key }) else { return nil }
      kept.append(kept.remove(at: index))
      return kept.last?.books
    }
  }
}
