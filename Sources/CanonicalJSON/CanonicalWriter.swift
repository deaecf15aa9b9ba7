extension JSON {
  /// The canonical form, RFC 8785.
  ///
  /// Every value that `JSON(parsing:)` gives has one. A value built by hand must keep the same limits: integers below
  /// 2^53, nesting at most 64; anything else is a fault of the program and stops it.
  package func canonicalBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    appendCanonical(to: &bytes)
    return bytes
  }

  /// Appends the canonical form.
  package func appendCanonical(to bytes: inout [UInt8]) {
    append(to: &bytes, depth: 0)
  }

  private func append(to bytes: inout [UInt8], depth: Int) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(true): bytes.append(contentsOf: "true".utf8)
    case .bool(false): bytes.append(contentsOf: "false".utf8)
    case .integer(let value): appendCanonicalInteger(value, to: &bytes)
    case .string(let text): appendCanonicalString(text, to: &bytes)
    case .array(let elements):
      precondition(depth < CanonicalJSON.depthMax, "canonical JSON nests at most 64 deep")
      bytes.append(UInt8(ascii: "["))
      var isFirst = true
      for element in elements {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        element.append(to: &bytes, depth: depth + 1)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let object):
      precondition(depth < CanonicalJSON.depthMax, "canonical JSON nests at most 64 deep")
      bytes.append(UInt8(ascii: "{"))
      var isFirst = true
      for index in object.sorted {
        let (key, value) = object.members[index]
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        appendCanonicalString(key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        value.append(to: &bytes, depth: depth + 1)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}

/// Appends an integer in decimal; it must lie between -(2^53 - 1) and 2^53 - 1.
package func appendCanonicalInteger(_ value: Int64, to bytes: inout [UInt8]) {
  precondition(value.magnitude <= UInt64(CanonicalJSON.integerMax), "canonical JSON holds integers below 2^53")
  var rest = value.magnitude
  if rest < 10 {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(UInt8(ascii: "0") + UInt8(rest))
    return
  }
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 17) { digits in
    var first = 17
    while rest > 0 {
      first -= 1
      digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    if value < 0 {
      first -= 1
      digits[first] = UInt8(ascii: "-")
    }
    bytes.append(contentsOf: digits[first...])
  }
}

/// Appends a string with its quotes and the canonical escapes.
package func appendCanonicalString(_ text: String, to bytes: inout [UInt8]) {
  var text = text
  text.withUTF8 { appendQuoted(UnsafeRawBufferPointer($0), to: &bytes) }
}

/// Appends a string, given as its UTF-8 bytes without quotes and escapes, with its quotes and the canonical escapes.
///
/// Bytes that are not UTF-8 are a fault of the program and stop it.
package func appendCanonicalString(_ utf8: UnsafeRawBufferPointer, to bytes: inout [UInt8]) {
  precondition(isUTF8(utf8), "a canonical string is UTF-8")
  appendQuoted(utf8, to: &bytes)
}

private func appendQuoted(_ utf8: UnsafeRawBufferPointer, to bytes: inout [UInt8]) {
  bytes.append(UInt8(ascii: "\""))
  var copied = 0
  var at = 0
  while at < utf8.count {
    let byte = utf8[at]
    guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
      at += 1
      continue
    }
    bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: utf8[copied..<at]))
    bytes.append(UInt8(ascii: "\\"))
    if let letter = shortEscape(of: UInt32(byte)) {
      bytes.append(letter)
    } else {
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
      let digit = byte & 0x0F
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
    at += 1
    copied = at
  }
  bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: utf8[copied...]))
  bytes.append(UInt8(ascii: "\""))
}
