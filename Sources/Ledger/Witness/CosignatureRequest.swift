import Merkle

/// What a witness is asked and what it answers, apart from how the bytes travel.
package struct WitnessReply: Hashable, Sendable {
  package let status: Int
  package let contentType: String?
  package let body: [UInt8]

  package init(status: Int, contentType: String?, body: [UInt8]) {
    self.status = status
    self.contentType = contentType
    self.body = body
  }
}

/// The two calls of c2sp.org/tlog-witness, under the witness's address.
package protocol WitnessConnection {
  associatedtype Failure: Error
  func addCheckpoint(_ body: [UInt8]) throws(Failure) -> WitnessReply
  func checkpoint(named name: String) throws(Failure) -> WitnessReply
}

/// What came of asking a witness for its cosignature.
package enum CosignatureOutcome: Sendable {
  case cosigned(SignedCheckpoint, atSeconds: UInt64)
  /// It had cosigned this size before, and that is kept.
  case knownAlready(SignedCheckpoint)
  /// It holds a checkpoint that this ledger signed and cannot have: the entries behind are lost, or others were written
  /// in their place. Kept, so that the ledger stops.
  case ahead(SignedCheckpoint)
  /// It holds one that contradicts this ledger; the evidence is in this file's folder.
  case contradicted(SignedCheckpoint, KeptEvidence)
  case refused(WitnessRefusal)
}

/// Why a witness gave no cosignature.
package enum WitnessRefusal: Hashable, Sendable {
  case unknownOrigin
  /// 403: it knows another key of this ledger.
  case otherKey
  /// It says that it saw this size, and shows nothing for it.
  case claims(TreeSize)
  /// 422, and what it shows does not contradict this ledger.
  case notConvinced
  /// Its answer is no cosignature by its key over this checkpoint.
  case badAnswer
  /// Another status, with the first line of what it says.
  case status(Int, String)
}

extension WitnessRefusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknownOrigin: "The witness does not know this ledger; its operator needs the ledger's vkey."
    case .otherKey: "The witness does not take this ledger's signature; its operator needs the ledger's newest vkey."
    case .claims(let size): "The witness says that it saw \(size) entries last, and shows no checkpoint that says so."
    case .notConvinced: "The witness does not take the proof, and shows no checkpoint that contradicts this ledger."
    case .badAnswer: "The answer is no cosignature of this checkpoint by the witness's key."
    case .status(let status, let text): "The witness answered \(status): \(text)"
    }
  }
}

/// Asks one witness for a cosignature on the newest durable checkpoint, and keeps what it signed.
package struct CosignatureRequest {
  private let reader: LedgerReader
  private let store: CosignatureStore
  private let witness: VerifierKey

  package init(_ reader: LedgerReader, _ store: CosignatureStore, witness: VerifierKey) {
    self.reader = reader
    self.store = store
    self.witness = witness
  }

  /// - Throws: `LedgerError`, `ProveError`, or what the connection throws.
  package func run(over connection: some WitnessConnection) throws -> CosignatureOutcome {
    guard let newest = reader.checkpoint else { throw LedgerError.noSuchSize(reader.size) }
    if let known = try store.checkpoint(of: newest.size, by: witness.id), known.checkpoint == newest.checkpoint,
      (try? known.note.verify(with: [witness])) != nil
    {
      // It may have signed more since: then this ledger was put back to an older copy.
      return try lookUp(connection) ?? .knownAlready(known)
    }
    // Sent as the log signed it: what others cosigned is none of this witness's business.
    let note = newest.note.keeping(reader.identity.keys.map(\.verifier))
    var old = try store.sizes(by: witness.id).last { $0 <= newest.size } ?? .empty
    // Its size may be another than what is kept here, and grow between two questions.
    for _ in 1...3 {
      let proof = try reader.tree.consistencyProof(from: old, to: newest.size)
      let reply = try connection.addCheckpoint(Array(CheckpointUpdate(proof, note: note).formatted.utf8))
      switch reply.status {
      case 200: return try keep(reply, newest, note)
      case 409:
        guard let size = WitnessReply.size(reply), size != old else { return .refused(.badAnswer) }
        if size > newest.size {
          // The ledger may have grown, and the witness been asked by somebody else, since the reader was opened.
          if try reader.refresh() { return try run(over: connection) }
          return try lookUp(connection) ?? .refused(.claims(size))
        }
        old = size
      case 422: return try lookUp(connection) ?? .refused(.notConvinced)
      case 404: return .refused(.unknownOrigin)
      case 403: return .refused(.otherKey)
      case let status: return .refused(.status(status, WitnessReply.firstLine(reply)))
      }
    }
    return .refused(.badAnswer)
  }

  private func keep(
    _ reply: WitnessReply, _ newest: SignedCheckpoint, _ note: SignedNote
  ) throws -> CosignatureOutcome {
    guard
      let answered = try? SignedNote(parsing: Array(note.formatted.utf8) + reply.body), answered.text == note.text,
      let seconds = try? answered.verify(with: [witness])[0].cosignedAtSeconds, seconds > 0
    else { return .refused(.badAnswer) }
    let kept = answered.keeping(reader.identity.keys.map(\.verifier) + [witness])
    let signed = SignedCheckpoint(newest.checkpoint, note: kept)
    try store.keep(signed, cosignedBy: witness.id)
    return .cosigned(signed, atSeconds: seconds)
  }

  /// Has the witness show what it cosigned last, and holds this ledger to it if this ledger signed it; nil when that says
  /// nothing against the ledger.
  private func lookUp(_ connection: some WitnessConnection) throws -> CosignatureOutcome? {
    let reply = try connection.checkpoint(named: WitnessPlace.name(of: reader.identity.origin))
    guard
      reply.status == 200, let shown = try? SignedCheckpoint(parsing: reply.body, of: reader.identity),
      (try? shown.note.verify(with: [witness])) != nil
    else { return nil }
    let kept = SignedCheckpoint(
      shown.checkpoint, note: shown.note.keeping(reader.identity.keys.map(\.verifier) + [witness]))
    if shown.size > reader.size {
      try store.keep(kept, cosignedBy: witness.id)
      return .ahead(kept)
    }
    guard let evidence = try store.evidence(of: kept, against: reader) else { return nil }
    try store.keep(kept, cosignedBy: witness.id)
    return .contradicted(kept, evidence)
  }
}

extension CosignatureStore {
  /// Keeps the evidence that a checkpoint, signed by this ledger's key, is not one of this ledger; nil if it is one.
  package func evidence(of signed: SignedCheckpoint, against reader: LedgerReader) throws -> KeptEvidence? {
    guard let newest = reader.checkpoint, signed.size <= newest.size else { return nil }
    let root = try reader.tree.root(size: signed.size)
    guard root != signed.root else { return nil }
    let keys = identity.keys.map(\.verifier)
    let proof = try reader.tree.consistencyProof(from: signed.size, to: newest.size)
    let otherPast =
      signed.size < newest.size ? Equivocation.OtherPast(root: root, hashes: proof.hashes) : nil
    let found = try Equivocation(signed.note.keeping(keys), newest.note.keeping(keys), otherPast: otherPast)
    try evidence.keep(found)
    return try evidence.all(knowing: keys).first { $0.notes == found }
  }
}

extension WitnessReply {
  /// The size that a 409 says, in the one form that it may have.
  static func size(_ reply: WitnessReply) -> TreeSize? {
    guard reply.contentType == "text/x.tlog.size", reply.body.last == lineFeed else { return nil }
    let text = String(decoding: reply.body.dropLast(), as: UTF8.self)
    return UInt64(text).flatMap { String($0) == text ? TreeSize($0) : nil }
  }

  /// What it says, short enough for a sentence and without control characters.
  static func firstLine(_ reply: WitnessReply) -> String {
    let line = reply.body.prefix(200).prefix { $0 >= 0x20 && $0 != 0x7F }
    return String(decoding: line, as: UTF8.self)
  }
}
