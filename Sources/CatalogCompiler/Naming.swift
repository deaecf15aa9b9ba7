/// From the catalogue's names to Swift's.
enum Naming {
  /// Types of the module Events that are written by hand, and names that generated code relies on.
  static let reservedTypes: Set<String> = [
    "Bool", "CodeList", "Day", "Decimal", "EntryHeader", "EntryReference", "Event", "EventBatch", "EventSink",
    "EventType", "FieldInfo", "Formula", "Fraction", "Int", "Int64", "Language", "Line", "LineDecoder", "PartialDay",
    "PayloadCursor", "PayloadFault", "PayloadWriter", "Period", "Personal", "Question", "RawJSON", "RuleID",
    "RuleKind", "RuleText", "Self", "Seq", "StateFault", "StateReader", "StateWriter", "Stored", "String", "Symbol",
    "SymbolID", "Symbols", "Term", "Threshold", "Timestamp", "Title", "Type", "Vocabulary", "Year", "Optional", "Set",
    "Result", "Error", "Any", "Protocol", "StaticString",
  ]

  private static let keywords: Set<String> = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else",
    "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init",
    "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
    "typealias", "var", "where", "while",
  ]

  private static let signs = [
    ">=": "atLeast", "<=": "atMost", ">": "above", "<": "below", "=": "equal", "!=": "notEqual",
  ]

  /// `household.exited-poverty` -> `HouseholdExitedPoverty`; `exitStatus` -> `ExitStatus`.
  static func typeName(of text: String) -> String {
    words(of: text).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// `near-poor` -> `nearPoor`; `>=` -> `atLeast`; `30a` -> `_30a`; empty if nothing can be made of it.
  static func caseName(of text: String) -> String {
    if let sign = signs[text] { return sign }
    let type = typeName(of: text)
    guard let first = type.first else { return "" }
    return first.isNumber ? "_\(type)" : first.lowercased() + type.dropFirst()
  }

  static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  /// `steps` -> `Step`, `legalBases` -> `LegalBasis`: the type of a list's items.
  static func itemTypeName(of field: String) -> String {
    let name = typeName(of: field)
    if name.hasSuffix("ies") { return String(name.dropLast(3)) + "y" }
    if name.hasSuffix("Bases") || name.hasSuffix("bases") { return String(name.dropLast(2)) + "is" }
    if name.hasSuffix("sses") || name.hasSuffix("ches") || name.hasSuffix("xes") { return String(name.dropLast(2)) }
    return name.hasSuffix("s") && !name.hasSuffix("ss") ? String(name.dropLast()) : name
  }

  static func isTypeName(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        part.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
          !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) }
        }
      }
  }

  static func isFieldName(_ text: String) -> Bool {
    guard let first = text.utf8.first, (0x61...0x7a).contains(first) else { return false }
    return text.utf8.allSatisfy {
      (0x61...0x7a).contains($0) || (0x41...0x5a).contains($0) || (0x30...0x39).contains($0)
    }
  }

  private static func words(of text: String) -> [Substring] {
    text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
  }
}
