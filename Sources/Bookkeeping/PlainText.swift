import CanonicalJSON
import Events

// Text that a reader sees as it is stored.
//
// A control character moves a terminal's cursor, a mark of direction shows "abc" as "cba", a line break makes one row look
// like two, and a space without width makes two names of one. A draft brings none of them; where an entry has them all
// the same, they are shown by their number.

extension Unicode.Scalar {
  /// A control character, a line separator, a mark that turns the direction of writing, or another character that
  /// Unicode gives no shape of its own (Default_Ignorable_Code_Point: U+00AD, U+200B, U+FEFF, tags …).
  var isUnseen: Bool {
    switch value {
    case 0x20...0x7E: false
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
    case 0xA0...0x2FF: value == 0xAD
    case _: properties.isBidiControl || properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
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
  /// The first field whose text is white space alone: nobody can tell it from none.
  func blank(at path: String = "") -> String? {
    switch self {
    case .null, .bool, .integer: return nil
    case .string(let text): return !text.isEmpty && text.allSatisfy(\.isWhitespace) ? path : nil
    case .array(let items):
      for (index, item) in items.enumerated() {
        if let found = item.blank(at: "\(path)[\(index)]") { return found }
      }
    case .object(let object):
      for (key, value) in object.members {
        if let found = value.blank(at: path.isEmpty ? key : "\(path).\(key)") { return found }
      }
    }
    return nil
  }

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
