import Foundation

/// The facts about units and published figures, rebuilt out of the entries.
struct RebuiltDirectory {
  let vocabulary: Vocabulary
  let seeds: [String: String]
  let payloads: [(type: String, what: Fields)]

  init(entries: [Fields], vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    seeds = RebuiltPlan.seedNames(entries)
    payloads = entries.compactMap { entry in
      guard let type = entry["type"] as? String, let what = entry["what"] as? Fields else { return nil }
      return (type, what)
    }
  }

  private func all(_ type: String) -> [Fields] {
    payloads.filter { $0.type == type }.map(\.what)
  }

  var units: [Fields] {
    let traits = vocabulary.members("unitTrait")
    let extra = flagsFromProvisions
    return all("unit.registered").map { what in
      let id = what["registered"] as? String ?? ""
      var flags: Fields = extra[id] ?? [:]
      for trait in what["traits"] as? [String] ?? [] {
        let code = traits.first { $0["const"] as? String == trait }?["x-plans-code"] as? String ?? "unknown trait"
        if code.hasPrefix("role: ") { flags["role"] = String(code.dropFirst(6)) } else { flags[code] = true }
      }
      flags["decides"] = what["decides"]
      flags["pays"] = what["pays"]
      flags["standing_body_of"] = what["standingBodyOf"]
      flags["standing_agency_of"] = what["standingAgencyOf"]
      flags["launched_campaign"] = what["campaign"]
      flags["listed_by"] = what["listedBy"]
      let sources = (what["sources"] as? [Fields] ?? []).map { source -> Fields in
        let seed = seeds[source["document"] as? String ?? ""] ?? "unknown document"
        return ["seed": seed, "section": source["clause"] ?? "none"]
      }
      var fact: Fields = ["id": id, "flags": flags, "sources": sources]
      let fields = [
        "name_vi": "nameVi", "name_en": "nameEn", "kind": "kind", "level": "level", "parent": "parent",
        "named_individually": "namedIndividually", "count": "memberCount", "note": "note",
      ]
      for (name, field) in fields { fact[name] = what[field] }
      return fact
    }
  }

  /// Flags that repeat a plan's own provision are read from that provision: targets of areas, quotas of blocks.
  private var flagsFromProvisions: [String: Fields] {
    var flags: [String: Fields] = [:]
    let named = Set(all("unit.classification-granted").compactMap { $0["classified"] as? String })
    for target in all("plan.target-set") {
      guard let area = target["area"] as? String, named.contains(area) else { continue }
      if target["endsClassification"] as? String == "poor-district" {
        let year = (target["windowTo"] as? String)?.prefix(4).description
        flags[area, default: [:]]["target_leave_poor_district_by"] = year
      } else if target["indicator"] as? String == "especially-difficult-communes-exited" {
        flags[area, default: [:]]["target_exits"] = target["value"]
      } else if target["unitOfMeasure"] as? String == "percentage-points-per-year" {
        flags[area, default: [:]]["target_pp_per_year"] = target["value"]
      }
    }
    let kinds = ["block": "emulation-block", "cluster": "emulation-cluster"]
    for rule in payloads where rule.type == "plan.award-rule-set" {
      guard let quota = rule.what["quota"] as? Fields, let per = quota["per"] as? String else { continue }
      let prefix = (rule.what["rule"] as? String ?? "").prefix(3)
      for unit in all("unit.registered") where unit["kind"] as? String == kinds[per] {
        guard let id = unit["registered"] as? String, id.hasPrefix(prefix) else { continue }
        flags[id, default: [:]]["flag_quota_each"] = quota["places"]
      }
    }
    return flags
  }

  /// Published figures that no plan prints; the fact file names areas in running text and standards by number.
  func figures(_ entries: [Fields]) -> [Fields] {
    let names = Dictionary(uniqueKeysWithValues: all("unit.registered").map { ($0["registered"] as? String ?? "", $0) })
    let standards = ["vn-2016-2020": "S1", "vn-mdp-2022-2025": "S2"]
    let published = entries.filter { $0["type"] as? String == "figure.published" }
    return published.compactMap { $0["what"] as? Fields }.map { what in
      var fact = what.filter {
        ["year", "asOf", "stage", "total", "poor", "poorRate", "nearPoor", "nearPoorRate", "derived"].contains($0.key)
      }
      fact["area"] = (names[what["area"] as? String ?? ""]?["nameVi"] as? String)?.lowercased()
      fact["standard"] = standards[what["standard"] as? String ?? ""]
      fact["source"] = what["documentRef"]
      return fact
    }
  }
}
