/// Names as people type them: without marks, in small letters, so that "na hy" finds "Nà Hỳ" and "dien" "Điện".
package enum SearchKey {
  /// Letters and digits alone; what stands between them becomes one space.
  package static func key(of name: String) -> String {
    var key = ""
    var isBetween = false
    for scalar in name.lowercased().unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        isBetween = true
        continue
      }
      if isBetween, !key.isEmpty { key.append(" ") }
      isBetween = false
      key.unicodeScalars.append(plain[scalar] ?? scalar)
    }
    return key
  }

  /// Whether each word asked for begins a word of the name. Both are keys.
  package static func matches(_ asked: String, name: String) -> Bool {
    let words = name.split(separator: " ")
    return !asked.isEmpty && asked.split(separator: " ").allSatisfy { part in words.contains { $0.hasPrefix(part) } }
  }

  /// The marked letters of Vietnamese as one scalar each; written as two, their marks are dropped before.
  private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("d", "đ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"), ("o", "òóỏõọôồốổỗộơờớởỡợ"),
      ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"),
    ]
    var plain: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letter, marked) in rows {
      for scalar in marked.unicodeScalars { plain[scalar] = letter }
    }
    return plain
  }()
}
