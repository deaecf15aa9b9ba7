/// Why a proof cannot be made.
package enum ProveError<Failure: Error>: Error {
  /// The tree of `size` has no entry at `position`.
  case outside(position: Position, size: TreeSize)
  /// A tree cannot continue a larger one.
  case shrinking(from: TreeSize, to: TreeSize)
  /// The hashes could not be read.
  case source(Failure)
}

extension ProveError: Equatable where Failure: Equatable {}

/// Why a proof does not hold.
package enum ProofFault: Error, Hashable, Sendable {
  /// The tree of `size` has no entry at `position`.
  case outside(position: Position, size: TreeSize)
  /// A tree cannot continue a larger one.
  case shrinking(from: TreeSize, to: TreeSize)
  /// The proof begins at the tree of `expected` entries, not at that of `found`.
  case otherSize(expected: TreeSize, found: TreeSize)
  /// A proof for these sizes has `expected` hashes.
  case wrongLength(expected: Int, found: Int)
  /// The leaf and the proof do not give the root.
  case rootDiffers
  /// The proof does not give the root of the older tree.
  case oldRootDiffers
  /// The proof does not give the root of the newer tree.
  case newRootDiffers
}

extension ProofFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .outside(let position, let size): "A tree of \(size) entries has no entry \(position)."
    case .shrinking(let from, let to): "A tree of \(to) entries cannot continue one of \(from)."
    case .otherSize(let expected, let found): "The proof begins at \(expected) entries, and this tree has \(found)."
    case .wrongLength(let expected, let found): "The proof has \(found) hashes where \(expected) are needed."
    case .rootDiffers: "The entry and the proof do not give the root."
    case .oldRootDiffers: "The proof does not give the root of the older tree."
    case .newRootDiffers: "The proof does not give the root of the newer tree."
    }
  }
}
