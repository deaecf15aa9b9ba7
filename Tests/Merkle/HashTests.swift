import Merkle
import Testing

@Suite struct HashTests {
  @Test func `the empty tree's root is the SHA-256 of nothing`() {
    #expect(Hash.emptyRoot.hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }
}
