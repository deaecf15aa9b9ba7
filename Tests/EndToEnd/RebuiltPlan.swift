import Foundation

/// A plan's fact object, rebuilt out of its entries: the reverse of entering it. Facts that stand under one code in the
/// fact file and under several fields in an entry are compared in the entry's form (`PlanFacts.normalised`).
struct RebuiltPlan {
  let vocabulary: Vocabulary
  let seeds: [String: String]
  private let byType: [String: [Fields]]
  private let movements: [Fields]
  private let id: String

  init(plan id: String, entries: [Fields], vocabulary: Vocabulary) {
    self.id = id
    self.vocabulary = vocabulary
    seeds = Self.seedNames(entries)
    byType = Dictionary(grouping: entries.filter { $0["plan"] as? String == id }) { $0["type"] as? String ?? "" }
    movements = entries.filter { $0["type"] as? String == "movement.registered" }.compactMap { $0["what"] as? Fields }
  }

  /// The name of each source document by its SHA-256, from `document.stored`.
  static func seedNames(_ entries: [Fields]) -> [String: String] {
    var names: [String: String] = [:]
    for entry in entries where entry["type"] as? String == "document.stored" {
      guard let what = entry["what"] as? Fields else { continue }
      names[what["sha256"] as? String ?? ""] = what["title"] as? String
    }
    return names
  }

  var object: Fields {
    var object = header
    for section in Section.all {
      object[section.name] = rows(section.type, section.id, of: section).map { rebuilt($0, section) }
    }
    return object
  }

  /// The payloads of a type whose id has the section's letters: `cb-cm01` is of `cm`, `cb-i02` of `i`.
  private func rows(_ type: String, _ idField: String, of section: Section) -> [Entry] {
    (byType[type] ?? []).compactMap { entry in
      guard let what = entry["what"] as? Fields, let own = what[idField] as? String,
        let short = own.split(separator: "-").last, section.letters == short.filter({ !$0.isNumber })
      else { return nil }
      return Entry(id: own, what: what, document: entry["doc"] as? String ?? "")
    }
  }

  private func rebuilt(_ entry: Entry, _ section: Section) -> Fields {
    var fact: Fields = ["id": entry.id.uppercased()]
    for (name, field) in section.fields { fact[name] = entry.what[field] }
    fact["source"] = source(entry, clause: entry.what["clause"])
    if let reading = entry.what["reading"] as? String { fact["ambiguity"] = reading.uppercased() }
    section.finish(&fact, entry.what, self)
    return fact
  }

  func source(_ entry: Entry, clause: Any?) -> Fields {
    ["seed": seeds[entry.document] ?? "unknown document", "section": clause ?? "none"]
  }

  private var header: Fields {
    guard let issued = rows("plan.issued").first else { return [:] }
    let what = issued.what
    let movement = movements.first { $0["movement"] as? String == what["movement"] as? String } ?? [:]
    func source(_ clause: Any?) -> Fields { self.source(issued, clause: clause) }
    var fact: Fields = [
      "id": id.uppercased(), "seed": seeds[issued.document] ?? "unknown document",
      "period": ["from": what["periodFrom"], "to": what["periodTo"]],
      "header_source": source(what["clause"]),
    ]
    for (name, field) in Section.header { fact[name] = what[field] }
    let parts = (what["issuedOn"] as? String)?.split(separator: "-").compactMap { Int($0) } ?? []
    if !parts.isEmpty { fact["plan_date"] = Fields(uniqueKeysWithValues: zip(["year", "month", "day"], parts)) }
    fact["movement"] = [
      "name_vi": movement["nameVi"] ?? NSNull(), "name_en": movement["nameEn"] ?? NSNull(),
      "parent": movement["parentPrinted"] ?? NSNull(), "predecessor": movement["predecessor"] ?? NSNull(),
      "source": source(movement["clause"]),
    ]
    if let person = what["signatory"] as? Fields {
      let note = (person["nameNote"] as? String).map { " (\($0))" } ?? ""
      fact["signatory"] = [
        "position": person["position"] ?? NSNull(), "on_behalf": person["onBehalf"] ?? NSNull(),
        "name": (person["name"] as? String ?? "") + note, "source": source(person["clause"]),
      ]
    }
    if let recipients = what["recipients"] as? Fields {
      fact["recipients"] = ["list": recipients["list"] ?? [], "source": source(recipients["clause"])]
    }
    fact["legal_bases"] = (what["legalBases"] as? [Fields] ?? []).map { basis in
      var row: Fields = ["id": (basis["document"] as? String ?? "").uppercased(), "source": source(basis["clause"])]
      for (name, field) in Section.document { row[name] = basis[field] }
      row["parent_plan"] = basis["parentPlan"]
      return row
    }
    return fact
  }

  private func rows(_ type: String) -> [Entry] {
    (byType[type] ?? []).compactMap { entry in
      (entry["what"] as? Fields).map { Entry(id: "", what: $0, document: entry["doc"] as? String ?? "") }
    }
  }

  struct Entry {
    let id: String
    let what: Fields
    let document: String
  }
}
