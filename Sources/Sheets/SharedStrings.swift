/// The texts that cells of a workbook refer to by their number.
enum SharedStrings {
  static func read(_ bytes: [UInt8], _ path: String) throws(SheetFault) -> [String] {
    var strings: [String] = []
    var text = ""
    // How a reader pronounces a text is no part of it.
    var isPhonetic = false
    try SheetXML.walk(bytes, path, texts: ["t"]) { name, _ in
      switch name {
      case "si": text = ""
      case "rPh": isPhonetic = true
      default: break
      }
    } closed: { name, part in
      switch name {
      case "t": if !isPhonetic { text += part }
      case "rPh": isPhonetic = false
      case "si": strings.append(text.withoutEscapes)
      default: break
      }
    }
    return strings
  }
}

extension String {
  /// `_x000D_` as the character that it stands for (ECMA-376 part 1, 22.9.2.19).
  var withoutEscapes: String {
    guard contains("_x") else { return self }
    var units: [UInt16] = []
    let all = Array(utf16)
    var index = 0
    while index < all.count {
      if index + 7 <= all.count, all[index] == 0x5F, all[index + 1] == 0x78, all[index + 6] == 0x5F,
        let unit = UInt16(String(decoding: all[index + 2..<index + 6], as: UTF16.self), radix: 16)
      {
        units.append(unit)
        index += 7
      } else {
        units.append(all[index])
        index += 1
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}
