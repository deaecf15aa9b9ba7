/// How each kind of value is held, read and written in Swift.
extension ValueKind {
  /// The Swift type of every `x-kind` except ids.
  static let swiftTypes: [String: String] = [
    "day": "Day", "partialDay": "PartialDay", "time": "Timestamp", "year": "Year", "month": "Int",
    "dayOfMonth": "Int", "count": "Int", "dong": "Int64", "seq": "EntryReference", "decimal": "Decimal",
    "fraction": "Fraction", "threshold": "Threshold", "text": "String", "personalText": "Personal",
    "sha256": "String", "base64": "String", "vkey": "String", "period": "Period", "json": "RawJSON",
    "eventType": "EventType",
  ]

  var type: String { kind == "id" ? swiftType : ValueKind.swiftTypes[kind] ?? "String" }

  /// An expression that reads one from `cursor`.
  var reading: String {
    switch kind {
    case "id":
      let people = ["HouseholdID", "PersonID", "ParticipantID", "SubjectID", "AccountID"]
      let isSubject = people.contains(swiftType)
      return "\(swiftType)(try cursor.\(isSubject ? "subjectSymbol" : "symbol")(&symbols))"
    case "year": return "Year(Int(try cursor.integer(\(from), \(to))))"
    case "month", "dayOfMonth", "count": return "Int(try cursor.integer(\(from), \(to)))"
    case "dong": return "try cursor.integer(\(from), \(to))"
    case "seq": return "try cursor.entryReference()"
    case "personalText": return "try cursor.personal(&symbols)"
    case "text": return "try cursor.text(\(from), \(to))"
    case "day", "partialDay", "time", "decimal", "fraction", "threshold", "sha256", "base64", "vkey", "period", "json",
      "eventType":
      return "try cursor.\(kind)()"
    case _: return ""
    }
  }

  /// A statement that writes `name` to `writer`.
  func writing(_ name: String) -> String {
    switch kind {
    case "id": "writer.symbol(\(name).symbol)"
    case "year": "writer.integer(Int64(\(name).number))"
    case "month", "dayOfMonth", "count": "writer.integer(Int64(\(name)))"
    case "dong": "writer.integer(\(name))"
    case "seq": "writer.entryReference(\(name))"
    case "personalText": "writer.personal(\(name))"
    case _: "writer.\(kind)(\(name))"
    }
  }
}
