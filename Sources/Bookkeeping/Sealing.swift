import CanonicalJSON
import Events
import Ledger

/// Personal fields on their way into the log and back: names, addresses and numbers of people are sealed under the key
/// of the household or person that they belong to, before anything is written.
///
///     headName: "Lò Văn Dìn"  ->  headName: {"key":"h-4k2m9q","sealed":"…"}
///
/// The catalogue says which fields are personal and which sibling names the subject. A correction of such a field is
/// sealed where it stands, under `what.corrected.…` of the correction's own id.
struct Sealing {
  /// What becomes of one personal value; `path` counts from the entry down.
  typealias Change = (_ value: JSON, _ subject: String, _ path: String) throws -> JSON

  let fields: [FieldInfo]

  init(of type: EventType) { fields = type.personalFields }

  var isNeeded: Bool { !fields.isEmpty }

  /// The payload (or the corrected part of one) with each personal value changed; with `names`, only below those fields.
  func mapping(
    _ payload: JSON, under root: String, only names: Set<String>? = nil, _ change: Change
  ) throws -> JSON {
    var payload = payload
    for field in fields {
      guard let subject = field.personalSubject else { continue }
      let steps = field.path.split(separator: ".").map(String.init)
      if let names, !names.contains(steps[0].hasSuffix("[]") ? String(steps[0].dropLast(2)) : steps[0]) { continue }
      payload = try mapping(payload, steps[...], subject: subject, path: root, change)
    }
    return payload
  }

  private func mapping(
    _ value: JSON, _ steps: ArraySlice<String>, subject: String, path: String, _ change: Change
  ) throws -> JSON {
    guard let step = steps.first, case .object(let object) = value else { return value }
    let isList = step.hasSuffix("[]")
    let name = isList ? String(step.dropLast(2)) : step
    guard let member = object[name] else { return value }
    var changed = object
    if steps.count == 1 {
      guard let owner = object[subject]?.string else { return value }
      changed[name] = try change(member, owner, "\(path).\(name)")
    } else if isList {
      guard case .array(let items) = member else { return value }
      changed[name] = .array(
        try items.enumerated().map { index, item in
          try mapping(item, steps.dropFirst(), subject: subject, path: "\(path).\(name)[\(index)]", change)
        })
    } else {
      changed[name] = try mapping(member, steps.dropFirst(), subject: subject, path: "\(path).\(name)", change)
    }
    return .object(changed)
  }
}

extension JSON {
  /// The subject and the box of a sealed value; nil for anything else.
  package var sealed: (subject: String, box: String)? {
    guard let object, object.count == 2, let subject = object["key"]?.string, let box = object["sealed"]?.string else {
      return nil
    }
    return (subject, box)
  }

  /// Whether a value of this subject's is sealed somewhere in it.
  func holdsSealed(_ subject: String) -> Bool {
    if let sealed { return sealed.subject == subject }
    return switch self {
    case .object(let object): object.members.contains { $0.value.holdsSealed(subject) }
    case .array(let items): items.contains { $0.holdsSealed(subject) }
    case .null, .bool, .integer, .string: false
    }
  }
}
