import Merkle

/// What a witness decides, and what c2sp.org/tlog-witness has it answer.
package enum WitnessAnswer: Hashable, Sendable {
  case cosigned(Checkpoint, NoteSignature)
  case malformed(ProofFileFault)
  case notACheckpoint(CheckpointFault)
  /// The request's own old size is larger than its checkpoint.
  case shrinking(from: TreeSize, to: TreeSize)
  case unknownOrigin(Origin)
  /// No signature by a key of the origin, or one that does not hold.
  case notByLog(Origin, NoteFault)
  /// It saw another size last: this one.
  case otherSize(Origin, TreeSize)
  /// The checkpoint is not shown to continue the last one. `isContradiction`: it cannot.
  case inconsistent(Origin, ProofFault, isContradiction: Bool)
  /// Nothing was decided: its memory could not be written.
  case failed(FileSystemError)

  package var status: Int {
    switch self {
    case .cosigned: 200
    case .malformed, .notACheckpoint, .shrinking: 400
    case .notByLog: 403
    case .unknownOrigin: 404
    case .otherSize: 409
    case .inconsistent: 422
    case .failed: 500
    }
  }

  package var contentType: String {
    if case .otherSize = self { "text/x.tlog.size" } else { "text/plain; charset=utf-8" }
  }

  /// The cosignature's line, the size, or a sentence.
  package var body: String {
    switch self {
    case .cosigned(_, let signature): signature.line
    case .otherSize(_, let size): "\(size)\n"
    case .failed: "The witness cannot remember this now and signs nothing; ask again later.\n"
    case _: "\(sentence)\n"
    }
  }

  /// What happened, for the witness's own record.
  package var sentence: String {
    switch self {
    case .cosigned(let checkpoint, _): "\(checkpoint.origin): cosigned at size \(checkpoint.size)."
    case .malformed(let fault): "The request is malformed. \(fault)"
    case .notACheckpoint(let fault): "The request has no checkpoint. \(fault)"
    case .shrinking(let from, let to): "The old size \(from) is larger than the checkpoint's, \(to)."
    case .unknownOrigin(let origin): "\(origin): this witness does not know the log."
    case .notByLog(let origin, let fault): "\(origin): not signed by the log. \(fault)"
    case .otherSize(let origin, let size): "\(origin): another size than the last one, \(size)."
    case .inconsistent(let origin, let fault, isContradiction: false): "\(origin): not shown to be consistent. \(fault)"
    case .inconsistent(let origin, _, isContradiction: true):
      "\(origin): the log signed two trees of the same size; both checkpoints are kept as evidence."
    case .failed(let error): error.description
    }
  }
}
