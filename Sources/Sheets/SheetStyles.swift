/// Which styles of a workbook show a number as a day (ECMA-376 part 1, 18.8.30).
struct SheetStyles {
  /// By the number of a cell's style.
  private var isDay: [Bool] = []

  init() {}

  init(_ bytes: [UInt8], _ path: String) throws(SheetFault) {
    var own: [Int: Bool] = [:]
    var isDay: [Bool] = []
    var isInCells = false
    try SheetXML.walk(bytes, path) { name, attributes in
      switch name {
      case "numFmt":
        guard let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] else { return }
        own[id] = Self.showsDay(code)
      case "cellXfs": isInCells = true
      case "xf" where isInCells:
        let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
        isDay.append(own[id] ?? Self.builtIn.contains(id))
      default: break
      }
    } closed: { name, _ in
      if name == "cellXfs" { isInCells = false }
    }
    self.isDay = isDay
  }

  func showsDay(_ style: String?) -> Bool {
    guard let index = style.flatMap({ Int($0) }), isDay.indices.contains(index) else { return false }
    return isDay[index]
  }

  /// The formats that files do not spell out: 14 to 17 and 22, and those of East Asian programs.
  private static let builtIn = Set(14...17).union([22]).union(27...31).union([36]).union(50...54).union([57, 58])

  /// A format with a year or a day in it, outside of what stands in quotes, brackets or behind a backslash.
  static func showsDay(_ code: String) -> Bool {
    var end: Character?
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if let closing = end {
        if character == closing { end = nil }
      } else {
        switch character {
        case "\\", "_", "*": isEscaped = true
        case "\"": end = "\""
        case "[": end = "]"
        case "d", "y": return true
        // Only the first of the parts for positive, negative, zero and text counts.
        case ";": return false
        default: break
        }
      }
    }
    return false
  }
}
