import CanonicalJSON
import Events

// Text that a reader sees as it is stored.
//
// A control character moves a terminal's cursor, a mark of direction shows "abc" as "cba", a line break makes one row look
// like two. A draft brings none of them; where an entry has them all the same, they are shown by their number.

extension Unicode.Scalar {
  /// A control character, a line separator or a mark that turns the direction of writing.
  var isUnseen: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    case _: false
    }
  }

  /// `U+202E`.
  fileprivate var number: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension String {
  /// The text with each unseen character as its number: `abc⟨U+202E⟩def`.
  package var visible: String {
    guard unicodeScalars.contains(where: \.isUnseen) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.isUnseen { text += "⟨\(scalar.number)⟩" } else { text.unicodeScalars.append(scalar) }
    }
  }
}

extension JSON {
  /// Where the first unseen character stands: the field and the character's number.
  func unseen(at path: String = "") -> (path: String, character: String)? {
    switch self {
    case .null, .bool, .integer: return nil
    case .string(let text):
      return text.unicodeScalars.first(where: \.isUnseen).map { (path, $0.number) }
    case .array(let items):
      for (index, item) in items.enumerated() {
        if let found = item.unseen(at: "\(path)[\(index)]") { return found }
      }
    case .object(let object):
      for (key, value) in object.members {
        if let found = key.unicodeScalars.first(where: \.isUnseen) { return (path, found.number) }
        if let found = value.unseen(at: path.isEmpty ? key : "\(path).\(key)") { return found }
      }
    }
    return nil
  }
}
