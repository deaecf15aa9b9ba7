import Merkle

// The signed checkpoints that a proof can be given under.
extension LedgerReader {
  /// The sizes that a signed checkpoint is held of, smallest first; each can be read.
  package func checkpointSizes() throws(LedgerError) -> [TreeSize] {
    var sizes = try place.keptSizes().sizes.filter { $0 <= size }
    if let newest = checkpoint?.size, sizes.last != newest { sizes.append(newest) }
    return sizes.sorted()
  }

  /// The signed checkpoint of a size, with the cosignatures that are kept of it; nil when none is held.
  package func checkpoint(of size: TreeSize) throws(LedgerError) -> SignedCheckpoint? {
    let newest = checkpoint.flatMap { $0.size == size ? $0 : nil }
    // By its name: listing a folder of many thousands is dear.
    let path = place.keptPath(size)
    guard size <= self.size, let kept = try place.checkpoint(at: path, of: identity) else { return newest }
    guard kept.size == size else { throw .damaged(.checkpoint(file: path, .text(.badSize))) }
    // Two of one size contradict each other: the newest is what the log itself says.
    return newest.map { $0.checkpoint == kept.checkpoint ? kept : $0 } ?? kept
  }

  /// The root of the tree of the first `size` entries.
  package func root(of size: TreeSize) throws(LedgerError) -> Hash {
    do throws(TreeFault) {
      return try treeFiles.root(size: size)
    } catch {
      throw LedgerError(error)
    }
  }

  /// The proof of an entry, to be given away beside its line.
  package func proof(of position: Position, under signed: SignedCheckpoint) throws -> TlogProof {
    TlogProof(try tree.inclusionProof(of: position, size: signed.size), note: signed.note)
  }
}
