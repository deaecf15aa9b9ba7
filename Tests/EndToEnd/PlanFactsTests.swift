import Foundation
import Testing

/// The entries under events/ against the facts that were read out of the five documents: the facts are rebuilt from the
/// entries alone and compared leaf by leaf, in both directions. `yb-t03` carries `yb.targets[YB-T03].value` = 7.67.
///
/// Not carried, each for its reason:
/// - `about` and `conventions` of the three fact files: they explain the files, and say nothing of a plan.
@Suite struct PlanFactsTests {
  static let plans = ["cb": "cao-bang", "nb": "ninh-binh", "ct": "can-tho", "kr": "kon-ray", "yb": "yen-bai"]

  let vocabulary: Vocabulary
  let entries: [Fields]
  let figures: [Fields]

  init() throws {
    vocabulary = try Vocabulary()
    entries = try (["common"] + Self.plans.values.sorted()).flatMap { try FactSheet.entries("plans/\($0)") }
    figures = try FactSheet.entries("figures/published")
  }

  private func missing(in entries: [Fields], plan id: String) throws -> [String] {
    let facts = try FactSheet.facts("plans")["plans"] as? [Fields] ?? []
    let plan = try #require(facts.first { $0["id"] as? String == id.uppercased() })
    let rebuilt = RebuiltPlan(plan: id, entries: entries, vocabulary: vocabulary).object
    return FactSheet.differences(facts: normalised(plan), rebuilt: rebuilt, of: id)
  }

  /// Facts in the entry's form where one code of the fact file is several fields of an entry.
  private func normalised(_ plan: Fields) -> Fields {
    var plan = plan
    plan["award_forms"] = (plan["award_forms"] as? [Fields])?.map { form in
      var form = form
      form["form"] = vocabulary.awardForm(form["form"]).filter { $0.key != "level" }
      let levels = (form["level"] as? String ?? "").replacing(" or ", with: ", ").split(separator: ", ")
      form["level"] = levels.map { $0 == "central-ministry" ? "ministry" : String($0) }
      return form
    }
    plan["award_rules"] = (plan["award_rules"] as? [Fields])?.map { rule in
      var rule = rule
      let to = (rule["applies_to"] as? [String] ?? []) + [rule["occasion"] as? String].compactMap { $0 }
      let occasions = vocabulary.codes("occasion")
      rule["recipientKinds"] = to.filter { !occasions.contains($0) }
      rule["occasions"] = to.filter { occasions.contains($0) }
      rule["applies_to"] = nil
      rule["occasion"] = nil
      return rule
    }
    plan["dossier"] = (plan["dossier"] as? [Fields])?.map { dossier in
      var dossier = dossier
      if let code = dossier["award_level"] {
        dossier["award_level"] = vocabulary.awardForm(code).filter { $0.key != "emblem" }
      }
      return dossier
    }
    plan["reporting"] = (plan["reporting"] as? [Fields])?.map { report in
      var report = report
      if let what = report.removeValue(forKey: "what") { report["text_en"] = what }
      return report
    }
    return plan
  }

  @Test(arguments: plans.keys.sorted())
  func `every fact of a plan stands in its entries and no other`(id: String) throws {
    let missing = try missing(in: entries, plan: id)
    #expect(missing.isEmpty, "\(missing.count) leaves:\n\(missing.joined(separator: "\n"))")
  }

  @Test func `the fact file holds five plans, 35 targets, 152 criteria and 31 award forms`() throws {
    let plans = try FactSheet.facts("plans")["plans"] as? [Fields] ?? []
    func count(_ section: String) -> Int { plans.reduce(0) { $0 + (($1[section] as? [Any])?.count ?? 0) } }
    #expect(plans.count == 5)
    #expect(count("targets") == 35)
    #expect(count("criteria") == 152)
    #expect(count("award_forms") == 31)
    #expect(try Set(FactSheet.facts("plans").keys) == ["about", "conventions", "enums", "plans"])
  }

  @Test func `every fact about the 182 units stands in the entries`() throws {
    let facts = (try FactSheet.facts("units")["units"] as? [Fields] ?? []).map { unit in
      var unit = unit
      var flags = unit["flags"] as? Fields ?? [:]
      flags["decides"] = (flags["decides"] as? [Any])?.map { vocabulary.awardForm($0) }
      flags["pays"] = (flags["pays"] as? [Any])?.map {
        vocabulary.awardForm($0).filter { ["form", "level"].contains($0.key) }
      }
      unit["flags"] = flags
      return unit
    }
    #expect(facts.count == 182)
    let rebuilt = RebuiltDirectory(entries: entries, vocabulary: vocabulary).units
    let missing = FactSheet.differences(facts: facts, rebuilt: rebuilt, of: "units")
    #expect(missing.isEmpty, "\(missing.count) leaves:\n\(missing.joined(separator: "\n"))")
  }

  @Test func `every published figure stands in the entries, and two that differ stand twice`() throws {
    let facts = (try FactSheet.facts("figures")["figures"] as? [Fields] ?? []).map { figure in
      figure.merging(["area": (figure["area"] as? String ?? "").lowercased()]) { $1 }
    }
    #expect(facts.count == 21)
    let rebuilt = RebuiltDirectory(entries: entries, vocabulary: vocabulary).figures(figures)
    let missing = FactSheet.differences(facts: facts, rebuilt: rebuilt, of: "figures")
    #expect(missing.isEmpty, "\(missing.count) leaves:\n\(missing.joined(separator: "\n"))")

    let same = (entries + figures).compactMap { $0["what"] as? Fields }.filter { $0["poorRate"] as? String == "32.21" }
    #expect(Set(same.compactMap { $0["year"] as? Int }) == [2015, 2016])
  }

  @Test func `every code of the fact files is in the vocabulary`() throws {
    let enums = try #require(try FactSheet.facts("plans")["enums"] as? Fields)
    let pairs = [
      "units_of_measure": "unitOfMeasure", "occasions": "occasion", "workflow_functions": "workflowFunction",
      "recipient_kinds": "recipientKind", "policies": "policy", "deprivation_dimensions": "deprivation",
    ]
    for (name, definition) in pairs {
      #expect(Set(enums[name] as? [String] ?? []) == Set(vocabulary.codes(definition)), "\(name)")
    }
    let kinds = try FactSheet.facts("units")["kinds"] as? [String] ?? []
    #expect(Set(kinds) == Set(vocabulary.codes("unitKind")))
    let subjects = vocabulary.members("subjectKind").map {
      ["id": $0["const"], "code": $0["const"], "en": $0["title"], "vi": $0["x-title-vi"]].compactMapValues { $0 }
    }
    let named = (enums["subject_kinds"] as? [Fields] ?? []).map { $0.merging(["id": $0["code"] ?? ""]) { $1 } }
    #expect(FactSheet.differences(facts: named, rebuilt: subjects, of: "subject_kinds").isEmpty)
    for form in enums["award_forms"] as? [Fields] ?? [] {
      let table = (vocabulary.definitions["awardForm"] as? Fields)?["x-plans-code"] as? Fields
      let row = table?[form["code"] as? String ?? ""] as? Fields
      #expect(row?["title"] as? String == form["en"] as? String)
    }
    let adopted = entries.filter { $0["type"] as? String == "standard.adopted" }.compactMap { $0["what"] as? Fields }
      .map { ["id": $0["standard"], "aliases": $0["aliases"]].compactMapValues { $0 } }
    let standards = enums["standards"] as? [Fields] ?? []
    #expect(FactSheet.differences(facts: standards, rebuilt: adopted, of: "standards").isEmpty)
    #expect(enums.count == pairs.count + 3)
  }

  @Test(arguments: [
    ("yb-t03", "value", "7.68"), ("cb-r01", "dueDay", "29"), ("ct-c05", "labelVi", "khác"), ("nb-plan", "place", "x"),
  ])
  func `one changed fact is found`(id: String, field: String, value: String) throws {
    let changed = try entries.map { entry -> Fields in
      guard entry["id"] as? String == id else { return entry }
      let what = try #require(entry["what"] as? Fields)
      return entry.merging(["what": what.merging([field: value]) { $1 }]) { $1 }
    }
    let missing = try missing(in: changed, plan: String(id.prefix(2)))
    #expect(missing.count == 1, "\(missing)")
  }

  @Test func `an entry left out is found, leaf by leaf`() throws {
    let fewer = entries.filter { $0["id"] as? String != "kr-t01" }
    let missing = try missing(in: fewer, plan: "kr")
    #expect(!missing.isEmpty && missing.allSatisfy { $0.contains("not carried") })
  }

  @Test func `what a program reads agrees with what is printed`() throws {
    let kinds = [
      "pd": ["plan", "launch"], "r": ["report"], "i": ["inspection", "supervise"], "cm": ["communication"],
    ]
    for what in entries.compactMap({ $0["what"] as? Fields }) {
      if let duty = what["duty"] as? String, let letters = duty.split(separator: "-").last?.filter({ !$0.isNumber }) {
        #expect(kinds[letters]?.contains(what["kind"] as? String ?? "") == true, "\(duty)")
        let dated = ["dueMonth", "dueOn", "from"].contains { what[$0] != nil }
        #expect(dated == (what["dueRule"] as? String != "none"), "\(duty)")
      }
      if let base = what["baseline"] as? Fields, let printed = base["printed"] as? String {
        let day = printed.split(separator: " ").last.map(String.init) ?? ""
        switch base["kind"] as? String {
        case "year-end": #expect(printed.contains("\(base["year"] as? Int ?? 0)"))
        case "day": #expect(base["asOf"] as? String == day)
        case "previous-year-end": #expect(printed == "previous year end")
        default: #expect(printed == "plan date")
        }
      }
      if let target = what["target"] as? String { #expect(what["printedText"] is String, "\(target)") }
    }
  }
}
