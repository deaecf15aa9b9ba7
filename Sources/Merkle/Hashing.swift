import CCrypto

/// SHA-256 of `bytes`, without the prefixes of a tree.
package func sha256(of bytes: UnsafeRawBufferPointer) -> Hash {
  var hash = Hash()
  merkle_sha256(bytes.baseAddress, bytes.count, &hash)
  return hash
}

/// SHA-256 of `bytes`, without the prefixes of a tree.
package func sha256(of bytes: [UInt8]) -> Hash {
  bytes.withUnsafeBytes { sha256(of: $0) }
}

/// The hash of a leaf, SHA-256(0x00 || entry) (RFC 6962 section 2.1).
package func leafHash(of entry: UnsafeRawBufferPointer) -> Hash {
  var hash = Hash()
  merkle_leaf_hash(entry.baseAddress, entry.count, &hash)
  return hash
}

/// The hash of a leaf, SHA-256(0x00 || entry) (RFC 6962 section 2.1).
package func leafHash(of entry: [UInt8]) -> Hash {
  entry.withUnsafeBytes { leafHash(of: $0) }
}

/// The hash of an inner node, SHA-256(0x01 || left || right) (RFC 6962 section 2.1).
package func nodeHash(_ left: Hash, _ right: Hash) -> Hash {
  var hash = Hash()
  withUnsafePointer(to: left) { left in
    withUnsafePointer(to: right) { right in merkle_node_hash(left, right, &hash) }
  }
  return hash
}

/// The root of the complete subtree over `hashes`, a power of two of them; the buffer is used up on the way.
package func collapse(_ hashes: inout MutableSpan<Hash>) -> Hash {
  hashes.withUnsafeMutableBufferPointer { nodes in
    precondition(nodes.count.nonzeroBitCount == 1, "a complete subtree has a power of two of hashes")
    let base = nodes.baseAddress.unsafelyUnwrapped
    var width = nodes.count
    while width > 1 {
      width /= 2
      for index in 0..<width { merkle_node_hash(base + 2 * index, base + 2 * index + 1, base + index) }
    }
    return base.pointee
  }
}
