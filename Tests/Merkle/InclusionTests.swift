import Merkle
import Testing

@Suite struct InclusionTests {
  static let leaves = Naive.leaves(100)
  static let tree = MemoryHashes(leaves: leaves)
  static let roots = (0...100).map { Naive.root(leaves[..<$0]) }

  static func holds(_ proof: InclusionProof, _ leaf: Hash, _ root: Hash) -> Bool {
    (try? proof.check(leaf: leaf, root: root)) != nil
  }

  static func proof(_ index: Int, _ count: Int, _ hashes: [Hash]) -> InclusionProof {
    InclusionProof(position: Position(leafIndex: UInt64(index)), size: TreeSize(UInt64(count)), hashes: hashes)
  }

  @Test(arguments: 1...100)
  func `every proof is that of the definition and holds`(count: Int) throws {
    let root = Self.roots[count]
    for index in 0..<count {
      let proof = try Self.tree.inclusionProof(
        of: Position(leafIndex: UInt64(index)), size: TreeSize(UInt64(count)))
      #expect(proof.hashes == Naive.inclusion(index, Self.leaves[..<count]))
      try proof.check(leaf: Self.leaves[index], root: root)
    }
  }

  // python3, hashlib: SHA-256 over all proofs of RFC 9162's PATH, sizes 1 to 100, first leaf first
  @Test func `all proofs together are those that another program made`() throws {
    var hashes: [Hash] = []
    for count in 1...100 as ClosedRange<UInt64> {
      for index in 0..<count {
        hashes += try Self.tree.inclusionProof(of: Position(leafIndex: index), size: TreeSize(count)).hashes
      }
    }
    #expect(digest(of: hashes) == "a78a6fff9d8c3de6d28090fbe7dc16d1a5131d7b7a33f3cc16a02ee6eccdab73")
  }

  @Test(arguments: 1...100)
  func `every flipped bit is refused`(count: Int) {
    let root = Self.roots[count]
    var accepted = 0
    for index in 0..<count {
      let leaf = Self.leaves[index]
      let hashes = Naive.inclusion(index, Self.leaves[..<count])
      let proof = Self.proof(index, count, hashes)
      for bit in flippedBits(size: count, turn: index) {
        if Self.holds(proof, leaf.flipping(bit: bit), root) { accepted += 1 }
        if Self.holds(proof, leaf, root.flipping(bit: bit)) { accepted += 1 }
        for place in hashes.indices {
          var changed = hashes
          changed[place] = changed[place].flipping(bit: bit)
          if Self.holds(Self.proof(index, count, changed), leaf, root) { accepted += 1 }
        }
      }
    }
    #expect(accepted == 0)
  }

  @Test(arguments: 1...100)
  func `another place in the same tree is refused`(count: Int) {
    let root = Self.roots[count]
    var accepted = 0
    for index in 0..<count {
      let hashes = Naive.inclusion(index, Self.leaves[..<count])
      for other in 0..<count + 3 where other != index {
        if Self.holds(Self.proof(other, count, hashes), Self.leaves[index], root) { accepted += 1 }
      }
    }
    #expect(accepted == 0)
  }

  @Test(arguments: 1...100)
  func `another size is refused unless the leaf's path is the same in both trees`(count: Int) {
    let root = Self.roots[count]
    var wrong = 0
    for index in 0..<count {
      let hashes = Naive.inclusion(index, Self.leaves[..<count])
      let shape = Naive.inclusionShape(index, 0..<count)
      for other in 0...130 where other != count {
        let isSame = other > index && Naive.inclusionShape(index, 0..<other) == shape
        if Self.holds(Self.proof(index, other, hashes), Self.leaves[index], root) != isSame { wrong += 1 }
        // With the root of that size, which a checkpoint binds to it, nothing is accepted.
        if other <= 100 {
          if Self.holds(Self.proof(index, other, hashes), Self.leaves[index], Self.roots[other]) { wrong += 1 }
        }
      }
    }
    #expect(wrong == 0)
  }

  @Test(arguments: 1...100)
  func `proofs with a hash too few, too many or in another's place are refused`(count: Int) throws {
    let root = Self.roots[count]
    for index in 0..<count {
      let hashes = Naive.inclusion(index, Self.leaves[..<count])
      let fault = { (found: Int) in ProofFault.wrongLength(expected: hashes.count, found: found) }
      if !hashes.isEmpty {
        #expect(throws: fault(hashes.count - 1)) {
          try Self.proof(index, count, hashes.dropLast()).check(leaf: Self.leaves[index], root: root)
        }
        #expect(throws: fault(hashes.count - 1)) {
          try Self.proof(index, count, Array(hashes.dropFirst())).check(leaf: Self.leaves[index], root: root)
        }
      }
      #expect(throws: fault(hashes.count + 1)) {
        try Self.proof(index, count, hashes + [root]).check(leaf: Self.leaves[index], root: root)
      }
      for place in hashes.indices.dropLast() {
        var swapped = hashes
        swapped.swapAt(place, place + 1)
        #expect(throws: ProofFault.rootDiffers) {
          try Self.proof(index, count, swapped).check(leaf: Self.leaves[index], root: root)
        }
      }
    }
  }

  @Test(arguments: [(1, 0), (2, 1), (101, 100), (.max, 1)] as [(UInt64, UInt64)])
  func `a place outside the tree is refused by both`(seq: UInt64, count: UInt64) {
    let position = Position(seq: seq)
    let size = TreeSize(count)
    #expect(throws: ProveError<MemoryHashes.Missing>.outside(position: position, size: size)) {
      try Self.tree.inclusionProof(of: position, size: size)
    }
    #expect(throws: ProofFault.outside(position: position, size: size)) {
      try InclusionProof(position: position, size: size, hashes: []).check(leaf: Self.leaves[0], root: Self.leaves[0])
    }
  }

  @Test func `a proof in a tree larger than what is stored names the missing hash`() {
    #expect(throws: ProveError.source(MemoryHashes.Missing(level: 0, index: 100))) {
      try Self.tree.inclusionProof(of: Position(seq: 1), size: TreeSize(101))
    }
  }

  @Test func `the largest sizes are checked without a trap`() {
    let proof = InclusionProof(position: Position(seq: .max), size: TreeSize(.max), hashes: [])
    #expect(throws: ProofFault.wrongLength(expected: 63, found: 0)) {
      try proof.check(leaf: Self.leaves[0], root: Self.leaves[0])
    }
  }

  // python3, hashlib: length of PATH(index, D[count]) and SHA-256 over its hashes
  @Test(
    arguments: [
      (0, 70000, 17, "834e90bf94e0793f400559c4912e0ea1e6265be0e53eb0ef946aceac71f62881"),
      (255, 65537, 17, "78db7c1f80df232fa0a7a3c04943e71f1e89f443f170f193dc4496a0613abca4"),
      (30000, 65536, 16, "b653a3656daf7fad243a9502730c833cf5c2f070456a2982a5d8286c40795acf"),
      (65536, 70000, 14, "f38ccfccec8efb20ea1159d3bf46d806713aef674afc0b136298c85d170dac07"),
      (69999, 70000, 9, "06840adeb9aef6246e85c1dd08b547ca4a0b6f7c20da6a20ceed1be00bebfe4c"),
    ] as [(UInt64, UInt64, Int, String)])
  func `proofs over several tile levels are those that another program made`(
    index: UInt64, count: UInt64, length: Int, hex: String
  ) throws {
    let proof = try TreeTests.large.inclusionProof(of: Position(leafIndex: index), size: TreeSize(count))
    #expect(proof.hashes.count == length)
    #expect(digest(of: proof.hashes) == hex)
    try proof.check(leaf: TreeTests.large.levels[0][Int(index)], root: TreeTests.large.root(size: TreeSize(count)))
  }
}
