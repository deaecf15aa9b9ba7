/// What a fault shows of the bytes that stand at its place.
extension PayloadCursor {
  func excerpt(at offset: Int) -> String {
    guard offset < end else { return "nothing" }
    switch bytes[offset] {
    case UInt8(ascii: "{"): return "an object"
    case UInt8(ascii: "["): return "a list"
    case UInt8(ascii: "\""): return quoted(from: offset)
    case _:
      var stop = offset
      while stop < end, stop - offset < 40, !PayloadCursor.ends(bytes[stop]) { stop += 1 }
      return String(decoding: bytes[offset..<max(stop, offset + 1)], as: UTF8.self)
    }
  }

  private func quoted(from start: Int) -> String {
    var stop = start + 1
    while stop < end, bytes[stop] != UInt8(ascii: "\"") { stop += bytes[stop] == UInt8(ascii: "\\") ? 2 : 1 }
    stop = min(stop + 1, end)
    if stop - start <= 48 { return String(decoding: bytes[start..<stop], as: UTF8.self) }
    return String(String(decoding: bytes[start..<stop], as: UTF8.self).prefix(40)) + "…\""
  }

  /// Whether a number or word ends before this byte.
  static func ends(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
  }
}
