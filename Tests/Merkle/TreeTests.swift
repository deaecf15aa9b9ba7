import Merkle
import Testing

/// Expected roots: Python's hashlib over the entries "0", "1", "2", …, by the recursive definition.
@Suite struct TreeTests {
  @Test func `every root up to 100 is that of the definition, however it is asked for`() throws {
    let leaves = Naive.leaves(100)
    let tree = MemoryHashes(leaves: leaves)
    var frontier = Frontier()
    var roots: [Hash] = []
    for count in 0...100 {
      let size = TreeSize(UInt64(count))
      let expected = Naive.root(leaves[..<count])
      #expect(frontier.size == size)
      #expect(frontier.root == expected)
      #expect(try tree.root(size: size) == expected)
      #expect(MemoryHashes(leaves: leaves[..<count]).size == size)
      #expect(try Frontier(size: size, of: tree) == frontier)
      roots.append(frontier.root)
      if count < 100 { frontier.append(leaves[count]) }
    }
    #expect(digest(of: roots) == "8a8852e56dec6f42d7600d97b6c0e78f5c302f0fc2e998cc937a8efc04f4e5db")
  }

  @Test func `earlier roots stay what they were while the tree grows`() throws {
    let leaves = Naive.leaves(100)
    let roots = (0...100).map { Naive.root(leaves[..<$0]) }
    var tree = MemoryHashes()
    for (index, leaf) in leaves.enumerated() {
      tree.append(leaf)
      for count in 0...index + 1 { #expect(try tree.root(size: TreeSize(UInt64(count))) == roots[count]) }
    }
  }

  static let largeRoots: [(UInt64, String)] = [
    (100, "7a1541f5e93292eb40660749ef8f36ef074d30052102fab1abfd03bf09e5685d"),
    (255, "32f85bcaa87d7bcd05728f09e9aeba350ba6a2f733830087f0597682848be5cb"),
    (256, "828515d033c19d8c901f37eccb8aed919667703486f8d2fff1cf7040321c5db1"),
    (257, "1eda049a4351d86f76252bd7ec0b7746ad75b7fa0316ad5f541dbda458a312c4"),
    (511, "5f3d69e102370be409122d11a2e605e6b653b071b8b4b4bd2833fae40652f11d"),
    (512, "d4b2162495ca609dc06390d353ca0c55107765c609e0226eb747d89105dc8d55"),
    (513, "c24f62075c76ec77f6bf5159e732cf1952814fb1bea007e33e92ad9bdd7afda0"),
    (1000, "638afa98022925bacfddadb15ef22fd0199c1ac99c2973b6158243d13fce05c2"),
    (65535, "74f13a0e1a75689372efb990cf68c664e44c763d9304844955b2eaff624e8df1"),
    (65536, "f025d06ed804859fd274a1bdacadd6e48ea87634aa91e1edb20143f9498cd02b"),
    (65537, "dc8795a25fd4bd52a0b84f639fd3139ba160824023d188e428eb5db0f3ce221a"),
    (65792, "d85df18750ec43c9d8a29a3da1afa28fb0d408b3538c12a5b8537744a139780a"),
    (70000, "1a4cdfcb66374a0c0dcbef49acbd4976d13ee864fb3cb241fc943cad04f02f7e"),
  ]

  static let large = MemoryHashes(leaves: Naive.leaves(70_000))

  @Test(arguments: largeRoots)
  func `roots over several tile levels are those of the definition`(count: UInt64, hex: String) throws {
    let size = TreeSize(count)
    #expect(try Self.large.root(size: size).hex == hex)
    let restored = try Frontier(size: size, of: Self.large)
    #expect(restored.root.hex == hex)
    #expect(restored.subtrees.count == count.nonzeroBitCount)
  }

  @Test func `each tile level has the roots of its complete subtrees and nothing else`() throws {
    let levels = Self.large.levels
    // 70,000 = 273 x 256 + 112; 273 = 1 x 256 + 17
    #expect(levels.map(\.count) == [70_000, 273, 1])
    #expect(levels[1][0].hex == "828515d033c19d8c901f37eccb8aed919667703486f8d2fff1cf7040321c5db1")
    #expect(levels[2][0].hex == "f025d06ed804859fd274a1bdacadd6e48ea87634aa91e1edb20143f9498cd02b")
    for index in [1, 2, 100, 255, 256, 272] {
      #expect(levels[1][index] == Naive.root(levels[0][256 * index..<256 * (index + 1)]))
    }
  }

  @Test(arguments: [254, 255, 256, 511, 65_534, 65_535, 65_536])
  func `a frontier restored anywhere goes on as if it had never stopped`(start: Int) throws {
    let leaves = Self.large.levels[0]
    var frontier = try Frontier(size: TreeSize(UInt64(start)), of: Self.large)
    var completed: [Int: [Hash]] = [:]
    for leaf in leaves[start..<start + 600] {
      frontier.append(leaf) { level, hash in completed[level, default: []].append(hash) }
    }
    #expect(try frontier.root == Self.large.root(size: TreeSize(UInt64(start + 600))))
    for (level, hashes) in Self.large.levels.enumerated() {
      let width = 1 << (8 * level)
      #expect(completed[level, default: []] == Array(hashes[start / width..<(start + 600) / width]))
    }
  }

  @Test func `hashes become final at the last leaf under them, lowest level first`() {
    var frontier = Frontier()
    var calls: [String] = []
    for (index, leaf) in Self.large.levels[0][..<65_536].enumerated() {
      frontier.append(leaf) { level, _ in if level > 0 { calls.append("\(index + 1):\(level)") } }
    }
    #expect(calls.count == 257)
    #expect(calls.prefix(2) == ["256:1", "512:1"])
    #expect(calls.suffix(3) == ["65280:1", "65536:1", "65536:2"])
  }

  @Test func `a hash that is not there is named`() throws {
    let tree = MemoryHashes(leaves: Naive.leaves(300))
    #expect(throws: MemoryHashes.Missing(level: 0, index: 300)) { try tree.root(size: TreeSize(301)) }
    #expect(throws: MemoryHashes.Missing(level: 1, index: 1)) { try tree.root(size: TreeSize(512)) }
    #expect(throws: MemoryHashes.Missing(level: 0, index: 0)) { try MemoryHashes().root(size: TreeSize(1)) }
  }
}
