import CanonicalJSON
import Foundation

/// What Foundation's reader makes of the same bytes.
struct Oracle {
  private let value: Any?
  private let dropsMarks: Bool

  init(_ bytes: [UInt8]) {
    value = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    dropsMarks = bytes.indices.contains { bytes[$0...].starts(with: [0xEF, 0xBB, 0xBF]) }
  }

  var isRefused: Bool { value == nil }

  /// Foundation loses U+FEFF at the start of a string that has no escape: such text it only has to take.
  func agrees(with json: JSON) -> Bool {
    guard let value else { return false }
    return dropsMarks || isEqual(json, value)
  }
}

private func isEqual(_ json: JSON, _ other: Any) -> Bool {
  switch json {
  case .null: other is NSNull
  case .bool(let value): number(other, isBool: true)?.boolValue == value
  case .integer(let value): number(other, isBool: false)?.int64Value == value
  case .string(let value): (other as? String).map { $0.utf8.elementsEqual(value.utf8) } ?? false
  case .array(let elements): isEqual(elements, other)
  case .object(let object): isEqual(object, other)
  }
}

private func number(_ other: Any, isBool: Bool) -> NSNumber? {
  guard let number = other as? NSNumber else { return nil }
  return (String(cString: number.objCType) == "c") == isBool ? number : nil
}

private func isEqual(_ elements: [JSON], _ other: Any) -> Bool {
  guard let others = other as? [Any], others.count == elements.count else { return false }
  return zip(elements, others).allSatisfy { isEqual($0, $1) }
}

/// Foundation's dictionary takes keys for the same that are canonically equivalent ("Å" with one scalar or two) and keeps
/// one of their values; of such keys one must agree.
private func isEqual(_ object: JSON.Object, _ other: Any) -> Bool {
  guard let others = other as? [String: Any] else { return false }
  let groups = Dictionary(grouping: object.members, by: \.key)
  guard groups.count == others.count else { return false }
  return groups.allSatisfy { key, members in
    guard let other = others[key] else { return false }
    return members.contains { isEqual($0.value, other) }
  }
}
