import Merkle
import Testing

@Suite struct ConsistencyTests {
  static let leaves = Naive.leaves(100)
  static let tree = MemoryHashes(leaves: leaves)
  static let roots = (0...100).map { Naive.root(leaves[..<$0]) }

  static func holds(_ proof: ConsistencyProof, _ oldRoot: Hash, _ newRoot: Hash) -> Bool {
    (try? proof.check(oldRoot: oldRoot, newRoot: newRoot)) != nil
  }

  static func proof(_ from: Int, _ to: Int, _ hashes: [Hash]) -> ConsistencyProof {
    ConsistencyProof(from: TreeSize(UInt64(from)), to: TreeSize(UInt64(to)), hashes: hashes)
  }

  @Test(arguments: 1...100)
  func `every proof is that of the definition and holds`(to: Int) throws {
    for from in 1...to {
      let proof = try Self.tree.consistencyProof(from: TreeSize(UInt64(from)), to: TreeSize(UInt64(to)))
      #expect(proof.hashes == Naive.consistency(from, Self.leaves[..<to]))
      try proof.check(oldRoot: Self.roots[from], newRoot: Self.roots[to])
    }
  }

  // python3, hashlib: SHA-256 over all proofs of RFC 9162's PROOF, to 1 to 100, from 1 on
  @Test func `all proofs together are those that another program made`() throws {
    var hashes: [Hash] = []
    for to in 1...100 as ClosedRange<UInt64> {
      for from in 1...to { hashes += try Self.tree.consistencyProof(from: TreeSize(from), to: TreeSize(to)).hashes }
    }
    #expect(digest(of: hashes) == "e2316a96dcc9cef9b37dcc632696a263c541186d6a0667da679bed36fe938edd")
  }

  @Test(arguments: 1...100)
  func `every flipped bit is refused`(to: Int) {
    let newRoot = Self.roots[to]
    var accepted = 0
    for from in 1...to {
      let oldRoot = Self.roots[from]
      let hashes = Naive.consistency(from, Self.leaves[..<to])
      let proof = Self.proof(from, to, hashes)
      for bit in flippedBits(size: to, turn: from) {
        if Self.holds(proof, oldRoot.flipping(bit: bit), newRoot) { accepted += 1 }
        if Self.holds(proof, oldRoot, newRoot.flipping(bit: bit)) { accepted += 1 }
        for place in hashes.indices {
          var changed = hashes
          changed[place] = changed[place].flipping(bit: bit)
          if Self.holds(Self.proof(from, to, changed), oldRoot, newRoot) { accepted += 1 }
        }
      }
    }
    #expect(accepted == 0)
  }

  @Test(arguments: 1...100)
  func `other sizes are refused unless the path to the old tree's end is the same`(to: Int) {
    var wrong = 0
    for from in 1...to {
      let hashes = Naive.consistency(from, Self.leaves[..<to])
      let shape = Naive.consistencyShape(from, 0..<to)
      let others = (1...130).map { (from, $0) } + (1...130).map { ($0, to) }
      for (otherFrom, otherTo) in others where (otherFrom, otherTo) != (from, to) {
        let isSame = otherFrom <= otherTo && Naive.consistencyShape(otherFrom, 0..<otherTo) == shape
        let proof = Self.proof(otherFrom, otherTo, hashes)
        if Self.holds(proof, Self.roots[from], Self.roots[to]) != isSame { wrong += 1 }
        // With the roots of those sizes, which checkpoints bind to them, nothing is accepted.
        if otherFrom < otherTo, otherTo <= 100, !hashes.isEmpty,
          Self.holds(proof, Self.roots[otherFrom], Self.roots[otherTo])
        {
          wrong += 1
        }
      }
    }
    #expect(wrong == 0)
  }

  @Test(arguments: 1...100)
  func `a tree that was rewritten anywhere does not continue the old one`(to: Int) {
    var accepted = 0
    for from in 1...to {
      let changedAt = (7 * to + from) % from
      var rewritten = Self.leaves
      rewritten[changedAt] = Hash.zero
      let proof = Self.proof(from, to, Naive.consistency(from, rewritten[..<to]))
      if Self.holds(proof, Self.roots[from], Naive.root(rewritten[..<to])) { accepted += 1 }
    }
    #expect(accepted == 0)
  }

  @Test(arguments: 1...100)
  func `proofs with a hash too few, too many or in another's place are refused`(to: Int) {
    for from in 1...to {
      let hashes = Naive.consistency(from, Self.leaves[..<to])
      let check = { (hashes: [Hash]) throws(ProofFault) in
        try Self.proof(from, to, hashes).check(oldRoot: Self.roots[from], newRoot: Self.roots[to])
      }
      if !hashes.isEmpty {
        #expect(throws: ProofFault.wrongLength(expected: hashes.count, found: hashes.count - 1)) {
          try check(hashes.dropLast())
        }
      }
      #expect(throws: ProofFault.wrongLength(expected: hashes.count, found: hashes.count + 1)) {
        try check(hashes + [Hash.zero])
      }
      for place in hashes.indices.dropLast() {
        var swapped = hashes
        swapped.swapAt(place, place + 1)
        #expect(throws: ProofFault.self) { try check(swapped) }
      }
    }
  }

  @Test func `everything continues the empty tree, and only with its root`() throws {
    for to in 0...100 {
      let proof = try Self.tree.consistencyProof(from: .empty, to: TreeSize(UInt64(to)))
      #expect(proof.hashes.isEmpty)
      try proof.check(oldRoot: .emptyRoot, newRoot: Self.roots[to])
      for bit in 0..<256 {
        #expect(!Self.holds(proof, Hash.emptyRoot.flipping(bit: bit), Self.roots[to]))
      }
      #expect(!Self.holds(Self.proof(0, to, [Self.roots[to]]), .emptyRoot, Self.roots[to]))
    }
    #expect(throws: ProofFault.newRootDiffers) {
      try Self.proof(0, 0, []).check(oldRoot: .emptyRoot, newRoot: Self.roots[1])
    }
  }

  @Test(arguments: [(1, 0), (2, 1), (100, 99), (.max, 100)] as [(UInt64, UInt64)])
  func `a tree never shrinks`(from: UInt64, to: UInt64) {
    let (from, to) = (TreeSize(from), TreeSize(to))
    #expect(throws: ProveError<MemoryHashes.Missing>.shrinking(from: from, to: to)) {
      try Self.tree.consistencyProof(from: from, to: to)
    }
    #expect(throws: ProofFault.shrinking(from: from, to: to)) {
      try ConsistencyProof(from: from, to: to, hashes: []).check(oldRoot: .zero, newRoot: .zero)
    }
  }

  @Test func `each side that differs is named`() throws {
    let proof = try Self.tree.consistencyProof(from: TreeSize(6), to: TreeSize(7))
    #expect(throws: ProofFault.oldRootDiffers) { try proof.check(oldRoot: Self.roots[5], newRoot: Self.roots[7]) }
    #expect(throws: ProofFault.newRootDiffers) { try proof.check(oldRoot: Self.roots[6], newRoot: Self.roots[8]) }
    let same = try Self.tree.consistencyProof(from: TreeSize(6), to: TreeSize(6))
    #expect(throws: ProofFault.newRootDiffers) { try same.check(oldRoot: Self.roots[6], newRoot: Self.roots[7]) }
  }

  @Test func `the largest sizes are checked without a trap`() {
    let proof = ConsistencyProof(from: TreeSize(.max - 1), to: TreeSize(.max), hashes: [])
    #expect(throws: ProofFault.wrongLength(expected: 64, found: 0)) {
      try proof.check(oldRoot: .zero, newRoot: .zero)
    }
  }

  // python3, hashlib: length of PROOF(from, D[to]) and SHA-256 over its hashes
  @Test(
    arguments: [
      (1, 70000, 17, "834e90bf94e0793f400559c4912e0ea1e6265be0e53eb0ef946aceac71f62881"),
      (256, 70000, 9, "7ba523d54a784f421a1d5af22742ebafb01bedf4c5b4375b6eef8a49090e9116"),
      (257, 65793, 18, "ada76286c0361e4eae48384bc9baa5eb8124aceccde040ac1e4a385ebe9dfa71"),
      (65536, 70000, 1, "08c5072bb2047f204fc175859dde7118068845dfd749145d47cc2d450b1f351b"),
      (65537, 70000, 15, "922bd62cffc6d2c4bba42c338b4d76f3fcf1cb8b8dd3114ff0d8dd9dc7847b4f"),
      (69999, 70000, 10, "ca14402a1c3a57366260e6ec029e1d346ee0f5bfffa146bd3830ed20d20fcc01"),
    ] as [(UInt64, UInt64, Int, String)])
  func `proofs over several tile levels are those that another program made`(
    from: UInt64, to: UInt64, length: Int, hex: String
  ) throws {
    let tree = MemoryHashes(leaves: Naive.leaves(Int(to)))
    let proof = try tree.consistencyProof(from: TreeSize(from), to: TreeSize(to))
    #expect(proof.hashes.count == length)
    #expect(digest(of: proof.hashes) == hex)
    try proof.check(oldRoot: tree.root(size: TreeSize(from)), newRoot: tree.root(size: TreeSize(to)))
  }
}
