import Merkle
import Testing

@Suite struct HashTests {
  // FIPS 180-2 appendix B.1 and B.2.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `plain hashes are those of the standard's examples`(text: String, hex: String) {
    #expect(sha256(of: Array(text.utf8)).hex == hex)
  }

  // python3: hashlib.sha256(b"\0" + b"L123456"), hashlib.sha256(b"\1" + b"N123" * 8 + b"N456" * 8)
  @Test func `leaves and nodes are hashed with their own prefix`() throws {
    #expect(leafHash(of: []).hex == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")
    #expect(
      leafHash(of: Array("L123456".utf8)).hex == "395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56")
    let left = try #require(Hash(bytes: Array(String(repeating: "N123", count: 8).utf8)))
    let right = try #require(Hash(bytes: Array(String(repeating: "N456", count: 8).utf8)))
    #expect(nodeHash(left, right).hex == "a941b5c575d00d71161e65dfa0865bd8e4db61b6e7c3846d871ca43306b6d20e")
    #expect(nodeHash(right, left) != nodeHash(left, right))
  }

  @Test func `a hash is its 32 bytes in memory`() throws {
    let bytes = Array(UInt8(0)..<32)
    let hash = try #require(Hash(bytes: bytes))
    #expect(hash.bytes == bytes)
    #expect(MemoryLayout<Hash>.size == 32 && MemoryLayout<Hash>.stride == 32)
    #expect([hash, hash].withUnsafeBytes { Array($0) } == bytes + bytes)
    bytes.withUnsafeBytes { #expect(Hash(bytes: $0) == hash) }
  }

  @Test(arguments: [0, 1, 31, 33, 64])
  func `only 32 bytes are a hash`(count: Int) {
    let bytes = [UInt8](repeating: 7, count: count)
    #expect(Hash(bytes: bytes) == nil)
    bytes.withUnsafeBytes { #expect(Hash(bytes: $0) == nil) }
    #expect(Hash(hex: String(repeating: "07", count: count)) == nil)
  }

  @Test func `each differing bit makes another hash`() {
    for bit in 0..<256 {
      #expect(Hash.zero.flipping(bit: bit) != Hash.zero)
      #expect(Hash.emptyRoot.flipping(bit: bit) != Hash.emptyRoot)
    }
  }

  // python3: base64.b64encode(hashlib.sha256(b"").digest())
  @Test func `hex and base64 go there and back`() {
    #expect(Hash.emptyRoot.base64 == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
    for hash in Naive.leaves(100) {
      #expect(Hash(hex: hash.hex) == hash)
      #expect(Hash(base64: hash.base64) == hash)
    }
  }

  @Test(arguments: [
    "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU",  // padding missing
    "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=",  // unused bits set
    "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=",  // the alphabet for addresses
    "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
    " 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
    "47DEQpj8HBSa+/TImW+5JCeuQeRk=5NMpJWZG3hSuFU=",
    "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFUA",  // 33 bytes
    "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuA==",  // 31 bytes
    "====", "A===", "",
  ])
  func `base64 in any other form is refused`(text: String) {
    #expect(Hash(base64: text) == nil)
  }

  @Test(arguments: [
    "E3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85",
    "g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8 5",
  ])
  func `hex in any other form is refused`(text: String) {
    #expect(Hash(hex: text) == nil)
  }
}
