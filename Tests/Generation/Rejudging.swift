import Bookkeeping
import CanonicalJSON
import Events
import Ledger
import Merkle

/// Puts the entries of a made ledger through the writer again, as drafts of a second ledger: every rule is asked at every
/// place. Sealed fields are opened first with the vault beside the ledger.
struct Rejudging {
  /// What stood against an entry.
  struct Finding: CustomStringConvertible {
    let seq: UInt64
    let line: String
    let refusal: String
    var description: String { "\(seq): \(refusal)\n  \(line)" }
  }

  let reader: LedgerReader
  let vault: Vault
  let keeper: Keeper
  /// Batches of one request; a request is all or nothing.
  private static let batchCount = 500

  /// - Parameter scratch: a place for the second ledger.
  init(_ place: LedgerPlace, scratch: LedgerPlace) throws {
    reader = try LedgerReader.open(place)
    vault = try Vault.open(place, forWriting: false)
    var opening = Opening(origin: "example.vn/rejudged", title: "Sổ ghi lại")
    opening.storyAt = Timestamp("2021-01-04T01:00:00.000Z")
    _ = try opening.make(at: scratch)
    keeper = try Keeper(at: scratch)
  }

  /// Sends entries 2 to `last`, and says what was refused; stops after the first request that was.
  func run(upTo last: UInt64 = .max, told: (UInt64) -> Void = { _ in }) throws -> [Finding] {
    var request: Keeper.Request = []
    var batch: [Draft] = []
    var first: UInt64 = 2
    var lines: [String] = []
    var found: [Finding] = []
    var next = Position(seq: 2)
    func send() throws {
      guard found.isEmpty, !request.isEmpty else { return }
      switch keeper.append(request) {
      case .accepted(let recorded):
        if recorded.first?.seq.number != first {
          found.append(Finding(seq: first, line: "", refusal: "recorded at \(recorded.first?.seq.number ?? 0)"))
        }
      case .refused(let refusals):
        for refusal in refusals {
          let seq = UInt64(refusal.place) ?? 0
          found.append(
            Finding(seq: seq, line: lines[Int(seq - first)], refusal: "\(refusal.code): \(refusal.sentence.en)"))
        }
      case .failed(let sentence): found.append(Finding(seq: first, line: "", refusal: sentence.en))
      }
      first += UInt64(lines.count)
      request = []
      lines = []
      told(first)
    }
    while found.isEmpty, next.seq <= last, let slice = try reader.slice(from: next) {
      var failure: (any Error)?
      slice.forEachLine { seq, line in
        do {
          let (draft, more) = try draft(of: line, seq)
          lines.append(String(decoding: line, as: UTF8.self))
          batch.append(draft)
          if more { return true }
          request.append(batch)
          batch = []
          if request.count == Self.batchCount { try send() }
          return found.isEmpty && seq < last
        } catch {
          failure = error
          return false
        }
      }
      if let failure { throw failure }
      next = slice.next
    }
    try send()
    _ = try keeper.checkpoint()
    return found
  }

  /// The entry as somebody would hand it in.
  private func draft(of line: UnsafeRawBufferPointer, _ seq: UInt64) throws -> (Draft, more: Bool) {
    guard let entry = try JSON(parsing: line).object, let id = entry["id"]?.string, let what = entry["what"]?.object
    else { throw NotAnEntry(seq: seq) }
    let payload = try what.members.map { member -> JSON.Object.Member in
      guard let sealed = member.value.sealed else { return member }
      let clear = try vault.open(
        sealed.box, subject: sealed.subject, entryID: id, fieldPath: "what.\(member.key)")
      return (member.key, .string(String(decoding: clear, as: UTF8.self)))
    }
    var members = entry.members.filter { !["seq", "more", "what"].contains($0.key) }
    members.append(("what", .object(JSON.Object(payload))))
    let bytes = JSON.object(JSON.Object(members)).canonicalBytes()
    return (try Draft(parsing: bytes, place: "\(seq)"), entry["more"] != nil)
  }

  struct NotAnEntry: Error { let seq: UInt64 }
}
