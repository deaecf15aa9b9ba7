import CanonicalJSON
import Events
import Ledger
import Merkle
import Projections
import Rules

/// Takes a backup back: what stands against it, the entry that records it, and the ledger.
///
///     let restoring = try Restoring(of: "/mnt/usb/ledger", to: place, held: [checkpoint])
///     restoring.lost                 // 1235...1240: entries that others hold signed, and the backup has not
///     try restoring.run(reason: "the disk of the server failed")
package struct Restoring: Sendable {
  let place: LedgerPlace
  let backup: LedgerPlace
  let restore: Restore
  package let checkpoint: SignedCheckpoint
  package let origin: Origin
  /// When the last entry of the backup was recorded.
  package let lastAt: Timestamp
  /// Entries that others hold signed and that the backup does not have.
  package let lost: ClosedRange<UInt64>?
  private let books: Books

  /// Verifies the backup, also against the checkpoints that other parties hold.
  /// - Throws: `LedgerError.damaged` when a byte of it is not as it was signed, or it is of another history.
  package init(
    of folder: String, to place: LedgerPlace, held: [Verifier.Pinned],
    progress: (@Sendable (_ done: UInt64, _ total: UInt64) -> Void)? = nil
  ) throws {
    self.place = place
    backup = LedgerPlace(folder: folder, keyPath: place.keyPath, vaultPath: place.vaultPath, files: place.files)
    let identity = try backup.identity()
    let size = try LedgerReader.open(backup).size
    let within = held.filter { $0.checkpoint.size <= size || $0.checkpoint.origin != identity.origin }
    restore = Restore(of: folder, to: place, pinned: within, progress: progress)
    checkpoint = try restore.check()
    origin = identity.origin
    books = try Books(at: backup, usesSnapshots: false)
    lastAt = books.lastAt
    let most = held.map(\.checkpoint.size).max() ?? .empty
    lost = most > size ? size.count + 1...most.count : nil
  }

  /// How the ledger goes on.
  package enum Going: Sendable {
    /// Read and verified, never written.
    case onlyRead
    /// Under its own name: nothing is lost.
    case on
    /// Under another name, with a key of its own.
    case under(Restore.Rename)
  }

  /// Makes the ledger, with the entry `ledger.restored` in it.
  /// - Parameters:
  ///   - from: what the backup is called.
  ///   - confirmsClock: a person says that the machine's clock is right, though far from the last entry.
  /// - Throws: `Refusal` for what stands against the entry or the vault, `LedgerError`.
  package func run(
    _ going: Going, from name: String, reason: String?, as account: LedgerOperator = LedgerOperator(),
    confirmsClock: Bool = false
  ) throws -> SignedCheckpoint {
    switch going {
    case .onlyRead: return try restore.run(nil)
    case .on:
      precondition(lost == nil, "a ledger that lost entries never goes on under its own name")
      return try restore.run(act(from: name, reason, account, confirmsClock))
    case .under(let rename):
      return try restore.run(act(from: name, reason, account, confirmsClock), renamed: rename)
    }
  }

  private func act(
    from name: String, _ reason: String?, _ account: LedgerOperator, _ confirmsClock: Bool
  ) throws -> Restore.Act {
    try VaultCheck(books.reader, Vault.open(backup, forWriting: false), erased: books.erased).run()
    let at = books.isStory ? lastAt : try now(confirmsClock)
    var what: JSON.Object = [
      "from": .string(name), "root": .string(checkpoint.root.hex), "size": .integer(Int64(checkpoint.size.count)),
    ]
    if let reason = told(reason) { what["reason"] = .string(reason) }
    let minutes = books.state.units.settings(on: Day(number: .max)).minutesAheadOfUTC
    let on = at.day(minutesAheadOfUTC: minutes).isoText
    let payload = JSON.object(what).normalized.canonicalBytes()
    let draft: EntryDraft
    do throws(EntryFault) {
      draft = try EntryDraft(
        by: account.by, id: Draft.makeID(), on: on, type: EventType.ledgerRestored.text, unit: account.unit,
        what: payload)
    } catch {
      throw Refusal(
        place: "", code: "entry", path: nil,
        sentence: Title(vi: "\(error)", en: "the entry of the restore cannot be written: \(error)"))
    }
    let refusals = try judged(draft, at: at)
    guard refusals.isEmpty else { throw Refusals(all: refusals) }
    return Restore.Act(draft, at: Moment(milliseconds: at.milliseconds))
  }

  /// The reason, and which entries were lost, so that the ledger itself says it.
  private func told(_ reason: String?) -> String? {
    guard let lost else { return reason }
    let range = "\(lost.lowerBound)–\(lost.upperBound)"
    let sentence = "mất các mục \(range) của \(origin) / entries \(range) of \(origin) were lost"
    return reason.map { "\($0); \(sentence)" } ?? sentence
  }

  /// What stands against the entry: it is decoded as the log will have it, and judged by the rules of access.
  private func judged(_ draft: EntryDraft, at: Timestamp) throws -> [Refusal] {
    var line: [UInt8] = []
    draft.append(
      to: &line, seq: checkpoint.size.count + 1, at: Moment(milliseconds: at.milliseconds).utf8, more: false)
    line.removeLast()
    var state = books.state
    do throws(PayloadFault) {
      return try line.decoding { bytes throws(PayloadFault) in
        var line = try LineDecoder.log.decode(bytes, &state.symbols)
        let event = try Event(line.header.type, &line.payload, &state.symbols)
        return Rules.judge(event, line.header, in: state).map { Refusal($0, place: "") }
      }
    } catch { throw Refusal(error, place: "") }
  }

  /// The machine's moment, if it can be believed: every later entry waits for it.
  private func now(_ isConfirmed: Bool) throws(LedgerError) -> Timestamp {
    let now = Moment.now()
    let last = Moment(milliseconds: lastAt.milliseconds)
    if !isConfirmed, let fault = LedgerClock.fault(now: now, last: last) { throw .commit(fault) }
    return Timestamp(milliseconds: max(now, last).milliseconds)
  }
}
