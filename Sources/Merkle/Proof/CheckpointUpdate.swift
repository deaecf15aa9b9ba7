/// Proof that a signed checkpoint continues an older one, in the form in which c2sp.org/tlog-witness asks a witness to
/// cosign (the body of `add-checkpoint`): it can be kept as a file, checked by anyone, and sent to a witness as it is.
///
/// The seven reference entries after the first three:
///
/// ```
/// old 3
/// +mHj3sNDlYn0eEyJO/Mh0AhPBMVyx68raOPzNgo1tIY=
/// kGxdJIXK5yIHOkMPTQT+F2dQdZLO8iZimurbhaLskJ0=
/// ywCYnZSlacCmeK4EK2Pc1GJduWRAUX83put5duok7Us=
/// lz8IOVfHNZ+xlDrPnmaJvKbKXqcZfYCKrTwUSYaJ7+A=
///
/// socai.example/test
/// 7
/// o+I7Msy2v5bQktFl2KpUbgmCnejwOw6JV1gdHha5K98=
///
/// — socai.example/test FwcwyDfy…
/// ```
///
/// The root of the older tree is not in it: who checks has the older checkpoint.
package struct CheckpointUpdate: Hashable, Sendable {
  package let oldSize: TreeSize
  /// Empty if the old size is 0 or that of the checkpoint.
  package let hashes: [Hash]
  /// The newer checkpoint with its signatures.
  package let note: SignedNote

  /// More than this is not read.
  package static let byteCountMax = 1_100_000

  /// A proof beside the checkpoint that it leads to.
  package init(_ proof: ConsistencyProof, note: SignedNote) {
    oldSize = proof.from
    hashes = proof.hashes
    self.note = note
  }

  /// Parses a file or a request; checks nothing of what it says. Nothing but `formatted` of the result is accepted.
  package init(parsing bytes: some Collection<UInt8>) throws(ProofFileFault) {
    let file = try ProofFile(bytes, byteCountMax: CheckpointUpdate.byteCountMax)
    guard let first = file.lines.first, first.starts(with: "old ".utf8) else { throw .otherForm }
    guard let size = first.number(after: "old ") else { throw .badNumber }
    oldSize = TreeSize(size)
    hashes = try ProofFile.hashes(file.lines.dropFirst())
    note = try file.signedNote()
  }

  /// As it is stored and sent.
  package var formatted: String { "old \(oldSize)\n" + ProofFile.text(hashes, note) }

  /// Checks that the tree of `new`, the checkpoint in it, continues that of `old`.
  package func check(old: Checkpoint, new: Checkpoint) throws(ProofFault) {
    guard old.size == oldSize else { throw .otherSize(expected: oldSize, found: old.size) }
    try ConsistencyProof(from: oldSize, to: new.size, hashes: hashes).check(oldRoot: old.root, newRoot: new.root)
  }
}
