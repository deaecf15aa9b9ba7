import Foundation

/// How one list of a plan's facts lies in the entries: the type, the field with the id, the letters in the id, the
/// fields name by name, and what is more than a renaming.
struct Section {
  let name: String
  let type: String
  let id: String
  let letters: String
  let fields: [String: String]
  var finish: (inout Fields, Fields, RebuiltPlan) -> Void = { _, _, _ in }

  static let header = [
    "plan_number": "number", "plan_number_as_given": "numberAsGiven", "plan_date_as_given": "issuedAsGiven",
    "file_code": "fileCode", "place": "place", "issuing_unit": "issuer", "level": "level", "level_note": "levelNote",
    "area": "area",
  ]
  static let document = ["number": "number", "date": "date", "issuer": "issuerPrinted", "gist": "gist"]

  static var all: [Section] { statements + [target] + judged + timed + awards }

  private static let text = ["text_en": "textEn", "events": "evidence"]

  private static var statements: [Section] {
    [
      Section(
        name: "also_cited_documents", type: "plan.document-cited", id: "document", letters: "cd", fields: document),
      Section(
        name: "standards", type: "plan.standard-named", id: "provision", letters: "st",
        fields: ["standard_id": "standard", "name_as_given": "nameAsGiven", "note": "note", "dimensions": "dimensions"]
      ) { fact, what, plan in
        guard let clause = what["dimensionsClause"], let seed = (fact["source"] as? Fields)?["seed"] else { return }
        fact["dimensions_source"] = ["seed": seed, "section": clause]
      },
      Section(
        name: "past_figures", type: "figure.published", id: "figure", letters: "pf",
        fields: [
          "indicator": "indicator", "unit": "area", "year": "year", "value": "value",
          "unit_of_measure": "unitOfMeasure", "standard": "standard", "derived_note": "derivedNote",
          "year_note": "yearNote", "note": "note", "qualitative": "qualitative", "text_en": "textEn",
        ]
      ) { fact, what, _ in
        guard let rate = what["poorRate"] else { return }
        fact.merge(["indicator": "poor-household-rate", "value": rate, "unit_of_measure": "percent"]) { $1 }
      },
      Section(name: "purposes", type: "plan.purpose-stated", id: "purpose", letters: "pu", fields: text),
      Section(
        name: "linked_movements", type: "plan.movement-linked", id: "link", letters: "lm", fields: ["name_vi": "nameVi"]
      ) { fact, what, plan in
        fact["kind"] = plan.vocabulary.planCode("linkedMovementKind", what["kind"])
      },
      Section(
        name: "subject_kinds", type: "plan.subject-kind-set", id: "provision", letters: "sk",
        fields: ["kind": "kind", "label_vi": "labelVi"]
      ) { fact, what, _ in
        fact["award_kind"] = (what["recipientKinds"] as? [String] ?? []).joined(separator: " or ")
      },
      Section(
        name: "contest_contents", type: "plan.content-set", id: "content", letters: "cc",
        fields: text.merging([
          "label_vi": "labelVi", "subject_kinds": "subjectKinds", "registration_required": "registrationRequired",
        ]) { $1 }
      ) { fact, what, _ in
        fact["code"] = (what["contest"] as? String)?.split(separator: "-", maxSplits: 1).last.map(String.init)
      },
      Section(
        name: "solutions_and_obligations", type: "plan.obligation-set", id: "obligation", letters: "ob",
        fields: text.merging(["actors": "holders"]) { $1 }),
      Section(
        name: "roles", type: "plan.role-assigned", id: "role", letters: "ro",
        fields: ["unit": "holder", "role": "textEn"]),
      Section(
        name: "ambiguities", type: "plan.reading-noted", id: "reading", letters: "amb",
        fields: ["question": "questionEn", "resolution": "resolutionEn"]
      ) { fact, _, _ in fact["ambiguity"] = nil },
      Section(name: "complaints", type: "plan.complaint-rule-set", id: "rule", letters: "co", fields: text),
      Section(
        name: "amendment", type: "plan.amendment-rule-set", id: "rule", letters: "am",
        fields: text.merging(["proposers": "proposers", "in_writing": "inWriting"]) { $1 }
      ) { fact, what, _ in
        let deciders: Fields = ["receives": what["receives"] ?? NSNull(), "decides": what["decides"] ?? NSNull()]
        if what["printed"] as? Bool == true { fact.merge(deciders) { $1 } } else { fact["default"] = deciders }
        fact["consolidates"] = [what["consolidates"]].compactMap { $0 } + (what["with"] as? [Any] ?? [])
      },
    ]
  }

  private static var target: Section {
    Section(
      name: "targets", type: "plan.target-set", id: "target", letters: "t",
      fields: [
        "indicator": "indicator", "unit": "area", "also_units": "alsoAreas", "subgroup": "subgroup",
        "subgroup_text": "subgroupText", "standard": "standard", "value": "value", "value_note": "assignedAs",
        "assigned_by": "assignedBy", "unit_of_measure": "unitOfMeasure", "cadence": "cadence", "by": "byOn",
        "policies": "policies", "qualitative": "qualitative", "evaluated_at": "evaluatedAt", "text_en": "textEn",
        "note": "note", "evidence": "evidence",
      ]
    ) { fact, what, plan in
      fact["operator"] = plan.vocabulary.planCode("operator", what["operator"])
      fact["window"] = ["from": what["windowFrom"], "to": what["windowTo"]]
      if let fraction = what["value"] as? Fields, let num = fraction["num"] as? Int, let den = fraction["den"] as? Int {
        fact["value_exact"] = "\(num)/\(den)"
        fact["value"] = (Double(num) / Double(den) * 1_000_000).rounded() / 1_000_000
      }
      if let words = what["valueText"] { fact["value"] = words }
      if what["asAssigned"] as? Bool == true { fact["value_source"] = "plan.target-assigned" }
      if let month = what["byMonth"] as? Int, let day = what["byDay"] as? Int { fact["by"] = "--\(month)-\(day)" }
      if let base = what["baseline"] as? Fields {
        let named = ["period": base["printed"], "value": base["value"], "note": base["note"]]
        fact["baseline"] = named.compactMapValues { $0 }
      }
      if let beside = what["companion"] as? Fields {
        fact["companion_as_printed"] = [
          "value": beside["value"], "unit": beside["unitOfMeasure"], "denominator": beside["denominator"],
          "evaluated": beside["evaluated"],
        ].compactMapValues { $0 }
      }
      if let check = what["derivedCheck"] as? Fields {
        fact["derived_check"] = [
          "years": check["years"], "rate_at_most_end_2025": check["rateAtMost"],
          "unit_of_measure": check["unitOfMeasure"],
        ].compactMapValues { $0 }
      }
    }
  }

  private static var judged: [Section] {
    [
      Section(
        name: "criteria", type: "plan.criterion-set", id: "criterion", letters: "c",
        fields: [
          "subject_kinds": "subjectKinds", "label_vi": "labelVi", "text_en": "labelEn", "hard_gate": "hardGate",
          "attested_part": "attestedPart",
        ]
      ) { fact, what, plan in
        fact["basis"] = plan.vocabulary.planCode("criterionBasis", what["basis"])
        fact["evidence"] = ["events": what["evidence"], "figure": what["figureText"]].compactMapValues { $0 }
      }
    ]
  }
}
