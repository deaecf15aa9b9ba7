import Merkle

/// A draw that nobody could choose: it follows from the log as it stood at the announcement and from a value that the world
/// came to know only afterwards.
///
///     seed     = SHA-256(root at the announcement's size || inspection's id || 0x00 || value in UTF-8)
///     draw i   = SHA-256(seed || i as four bytes, big-endian), read as a big-endian number, modulo the frame's size
///
/// The numbers are places in the frame, whose households stand in the order of their ids; a place that was drawn before is
/// skipped.
package struct SampleDraw: Sendable {
  package let seed: Hash

  package init(root: Hash, inspection: String, value: String) {
    seed = sha256(of: root.bytes + Array(inspection.utf8) + [0] + Array(value.utf8))
  }

  /// `count` different places in a frame of `frameSize`, in the order in which they are drawn; none when the frame is
  /// smaller than that.
  package func places(_ count: Int, of frameSize: Int) -> [Int] {
    guard count > 0, count <= frameSize else { return [] }
    var places: [Int] = []
    var drawn: Set<Int> = []
    var turn: UInt32 = 0
    while places.count < count {
      let place = self.place(at: turn, of: frameSize)
      if drawn.insert(place).inserted { places.append(place) }
      turn += 1
    }
    return places
  }

  private func place(at turn: UInt32, of frameSize: Int) -> Int {
    let bytes = withUnsafeBytes(of: turn.bigEndian) { seed.bytes + Array($0) }
    let size = UInt64(frameSize)
    return Int(sha256(of: bytes).bytes.reduce(UInt64(0)) { ($0 * 256 + UInt64($1)) % size })
  }
}
