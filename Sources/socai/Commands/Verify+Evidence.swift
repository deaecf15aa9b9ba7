import Events
import Ledger
import Merkle

extension VerifyCommand {
  /// What the caller kept of the ledger elsewhere, each with a signature of this ledger that holds.
  struct Evidence {
    private(set) var pinned: [Verifier.Pinned] = []
    private(set) var trusted: Verifier.Pinned?
    private var proofs: [(name: String, proof: TlogProof, checkpoint: Checkpoint)] = []

    /// - Throws: `Refused` for a checkpoint or proof that is not this ledger's, or whose signature does not hold.
    init(_ arguments: Arguments, _ place: LedgerPlace) throws {
      guard ["checkpoint", "proof", "from"].contains(where: arguments.has) else { return }
      let identity = try place.identity()
      for file in arguments.all("checkpoint") {
        let bytes = try InputFile.bytes(file, as: "--checkpoint")
        pinned.append(Verifier.Pinned(try Self.checkpoint(bytes, file, identity), name: file))
      }
      for file in arguments.all("proof") {
        let bytes = try InputFile.bytes(file, as: "--proof")
        let proof: TlogProof
        do throws(ProofFileFault) {
          proof = try TlogProof(parsing: bytes)
        } catch {
          throw Self.refused(file, error.title)
        }
        let checkpoint = try Self.checkpoint(Array(proof.note.formatted.utf8), file, identity)
        pinned.append(Verifier.Pinned(checkpoint, name: file))
        proofs.append((file, proof, checkpoint))
      }
      if let file = arguments["from"] {
        let bytes = try InputFile.bytes(file, as: "--from")
        trusted = Verifier.Pinned(try Self.checkpoint(bytes, file, identity), name: file)
      }
    }

    /// Holds each proof against the entry that stands at its place, in a ledger that is sound.
    func checkProofs(_ place: LedgerPlace) throws {
      guard !proofs.isEmpty else { return }
      let reader = try LedgerReader.open(place)
      for (name, proof, checkpoint) in proofs {
        let inclusion = InclusionProof(position: proof.position, size: checkpoint.size, hashes: proof.hashes)
        guard checkpoint.size.contains(proof.position) else {
          throw Self.refused(name, ProofRefusal.proof(.outside(position: proof.position, size: checkpoint.size)).title)
        }
        let leaf = leafHash(of: try reader.line(at: proof.position))
        if let fault = inclusion.fault(leaf: leaf, root: checkpoint.root) {
          throw Self.refused(name, ProofRefusal.proof(fault).title)
        }
      }
    }

    private static func checkpoint(
      _ bytes: [UInt8], _ file: String, _ identity: LedgerIdentity
    ) throws -> Checkpoint {
      do throws(SignedCheckpointFault) {
        return try SignedCheckpoint(parsing: bytes, of: identity).checkpoint
      } catch {
        throw refused(file, error.title)
      }
    }

    private static func refused(_ file: String, _ why: Title) -> Refused {
      Refused(sentences: [Title(vi: "\(file) bị bác. \(why.vi)", en: "\(file) is refused. \(why.en)")])
    }
  }
}

extension SignedCheckpointFault {
  var title: Title {
    let vi =
      switch self {
      case .note(let fault): fault.title.vi
      case .text(let fault): "Điểm kiểm không đúng dạng (\(fault))"
      case .otherOrigin(let origin): "Đây là điểm kiểm của sổ khác, \(origin)."
      case .sizeZero: "Điểm kiểm cỡ 0 không bao giờ được công bố."
      }
    return Title(vi: vi, en: description)
  }
}
