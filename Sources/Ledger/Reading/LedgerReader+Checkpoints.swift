import Merkle

// The signed checkpoints that a proof can be given under.
extension LedgerReader {
  /// The sizes that a signed checkpoint is held of, smallest first; each can be read.
  package func checkpointSizes() throws(LedgerError) -> [TreeSize] {
    var sizes = try place.keptSizes().sizes.filter { $0 <= size }
    if let newest = checkpoint?.size, sizes.last != newest { sizes.append(newest) }
    return sizes.sorted()
  }

  /// The signed checkpoint of a size; nil when none is held.
  package func checkpoint(of size: TreeSize) throws(LedgerError) -> SignedCheckpoint? {
    if let newest = checkpoint, newest.size == size { return newest }
    guard try place.keptSizes().sizes.contains(size), size <= self.size else { return nil }
    return try place.keptCheckpoint(size, of: identity)
  }

  /// The proof of an entry, to be given away beside its line.
  package func proof(of position: Position, under signed: SignedCheckpoint) throws -> TlogProof {
    TlogProof(try tree.inclusionProof(of: position, size: signed.size), note: signed.note)
  }
}
