import Foundation

/// The vocabulary file, as the tests read it.
struct Vocabulary {
  let definitions: Fields

  init() throws {
    let file = try FactSheet.object(at: FactSheet.root.appending(path: "events/catalog/vocabulary.json"))
    definitions = file["$defs"] as? Fields ?? [:]
  }

  func members(_ name: String) -> [Fields] {
    (definitions[name] as? Fields)?["oneOf"] as? [Fields] ?? []
  }

  func codes(_ name: String) -> [String] {
    members(name).compactMap { $0["const"] as? String }
  }

  /// The code that the fact files use for one of ours.
  func planCode(_ name: String, _ code: Any?) -> String {
    guard let code = code as? String, let member = members(name).first(where: { $0["const"] as? String == code })
    else { return "unknown code" }
    return member["x-plans-code"] as? String ?? code
  }

  /// Form, level, class and emblem of a fact file's award form.
  func awardForm(_ code: Any?) -> Fields {
    let table = (definitions["awardForm"] as? Fields)?["x-plans-code"] as? Fields
    return (table?[code as? String ?? ""] as? Fields)?.filter { $0.key != "title" } ?? ["form": "unknown form"]
  }
}
