import CanonicalJSON
import Events

// Numbers and days as people write them here, brought into the form that entries have:
//
//     "poorRate": "18,07"   ->  "18.07"
//     "on": "30/11/2023"    ->  "2023-11-30"
//
// Only fields that the catalogue says are a decimal or a day are touched; what is neither form stays for the decoder to
// refuse.

extension JSON.Object {
  /// The draft with its day, and the decimals and days of its payload, in neutral form.
  var neutral: JSON.Object {
    var object = self
    if let on = self["on"] { object["on"] = on.neutral(.day) }
    guard let type = self["type"]?.string.flatMap({ EventType($0) }), let what = self["what"] else { return object }
    object["what"] = type.writtenFields.reduce(what) { payload, field in payload.neutral(field.steps[...], field.form) }
    return object
  }
}

/// How people may write a value other than entries have it.
enum WrittenForm: Sendable {
  case decimal, day, partialDay

  fileprivate init?(_ kind: FieldInfo.Kind) {
    switch kind {
    case .common("decimal"), .common("threshold"): self = .decimal
    case .common("day"): self = .day
    case .common("partialDay"): self = .partialDay
    case .object, .list, .boolean, .common, .vocabulary: return nil
    }
  }
}

extension EventType {
  fileprivate typealias WrittenField = (steps: [String], form: WrittenForm)

  fileprivate var writtenFields: [WrittenField] { Self.writtenFieldTables[Int(rawValue)] }

  private static let writtenFieldTables: [[WrittenField]] = allCases.map { type in
    type.fields.compactMap { field in
      WrittenForm(field.kind).map { (field.path.split(separator: ".").map(String.init), $0) }
    }
  }
}

extension JSON {
  fileprivate func neutral(_ steps: ArraySlice<String>, _ form: WrittenForm) -> JSON {
    guard let step = steps.first else { return neutral(form) }
    guard case .object(let object) = self else { return self }
    let isList = step.hasSuffix("[]")
    let name = isList ? String(step.dropLast(2)) : step
    guard let member = object[name] else { return self }
    var changed = object
    if isList, case .array(let items) = member {
      changed[name] = .array(items.map { $0.neutral(steps.dropFirst(), form) })
    } else {
      changed[name] = member.neutral(steps.dropFirst(), form)
    }
    return .object(changed)
  }

  fileprivate func neutral(_ form: WrittenForm) -> JSON {
    guard case .string(let text) = self else { return self }
    switch form {
    case .decimal: return text.contains(",") ? Decimal(input: text).map { .string($0.text) } ?? self : self
    case .day: return text.contains("/") ? Day(input: text).map { .string($0.isoText) } ?? self : self
    case .partialDay:
      guard text.contains("/") else { return self }
      if let day = Day(input: text) { return .string(day.isoText) }
      return Day(input: "1/" + text).map { .string(String($0.isoText.prefix(7))) } ?? self
    }
  }
}
