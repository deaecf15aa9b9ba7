import Merkle

// Lines that nobody hashed when the ledger was opened, held against the signed root when they are asked for.
extension LedgerReader {
  /// Holds one line against the signed root, by its proof.
  func check(_ line: [UInt8], at position: Position) throws(LedgerError) {
    guard let signed = checkpoint, signed.size.contains(position),
      let proof = try? tree.inclusionProof(of: position, size: signed.size),
      (try? proof.check(leaf: leafHash(of: line), root: signed.root)) != nil
    else { throw .damaged(changed(position.seq)) }
  }

  /// Holds all lines of a segment against the signed root: the tree before it, grown by the hashes of these lines, must be
  /// one that the signed tree continues.
  func check(_ segment: Segment) throws(LedgerError) {
    let fault = LedgerError.damaged(changed(segment.firstSeq))
    guard let slice = try sliceUnseen(from: Position(seq: segment.firstSeq)),
      var frontier = try? Frontier(size: TreeSize(segment.firstSeq - 1), of: tree)
    else { throw fault }
    slice.forEachLine { _, line in
      frontier.append(leafHash(of: line))
      return true
    }
    try slice.checkReadable()
    guard frontier.size.count == slice.last.seq, continues(frontier.size, with: frontier.root) else { throw fault }
  }

  /// Whether the signed tree continues the tree of this size and root.
  package func continues(_ size: TreeSize, with root: Hash) -> Bool {
    guard let signed = checkpoint, size <= signed.size,
      let proof = try? tree.consistencyProof(from: size, to: signed.size)
    else { return false }
    return proof.fault(oldRoot: root, newRoot: signed.root) == nil
  }

  private func changed(_ seq: UInt64) -> Damage {
    .changed(seq: seq, file: place.segmentPath(place.segments.segment(of: seq)))
  }
}
