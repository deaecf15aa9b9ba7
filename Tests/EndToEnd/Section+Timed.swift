import Foundation

/// Lists of facts with days in them, and those about awards.
extension Section {
  private static func due(_ fact: inout Fields, _ what: Fields) {
    switch what["dueRule"] as? String {
    case "before":
      fact["due"] = ["rule": "before", "month": what["dueMonth"], "day": what["dueDay"], "date": what["dueOn"]]
        .compactMapValues { $0 }
    case "in-period":
      fact["due"] = ["rule": "in-period", "from": what["from"], "to": what["to"]].compactMapValues { $0 }
    default: break
    }
  }

  private static func cadence(_ fact: inout Fields, _ what: Fields) {
    fact["cadence"] = what["cadencePrinted"] ?? (what["cadence"] as? [Any])?.first
  }

  static var timed: [Section] {
    [
      Section(
        name: "plan_deadlines", type: "plan.duty-assigned", id: "duty", letters: "pd",
        fields: ["holders": "holders", "text_en": "textEn", "holders_note": "holderNote"]
      ) { fact, what, plan in
        due(&fact, what)
        fact["covers"] = (what["covers"] as? [String])?.map { plan.vocabulary.planCode("dutyCover", $0) }
      },
      Section(
        name: "reporting", type: "plan.duty-assigned", id: "duty", letters: "r",
        fields: [
          "reporter": "holders", "reporter_note": "holderNote", "to": "addressees", "to_text": "addresseeText",
          "via": "via", "prepared_by": "preparedBy", "first_year": "firstYear", "last_year": "lastYear",
          "events": "evidence", "text_en": "textEn", "embedded_in": "embeddedIn",
        ]
      ) { fact, what, _ in
        due(&fact, what)
        cadence(&fact, what)
      },
      Section(
        name: "inspection", type: "plan.duty-assigned", id: "duty", letters: "i",
        fields: ["who": "holders", "what": "textEn", "events": "evidence", "note": "note"]
      ) { fact, what, _ in cadence(&fact, what) },
      Section(
        name: "communication", type: "plan.duty-assigned", id: "duty", letters: "cm",
        fields: ["who": "holders", "what": "textEn", "events": "evidence"]),
      Section(
        name: "milestones", type: "plan.milestone-set", id: "milestone", letters: "m",
        fields: [
          "kind": "kind", "who": "holders", "text_en": "textEn", "scope": "scope", "with_awards": "withAwards",
          "may_combine_with": "mayCombineWith", "combined_with": "combinedWith", "quarter": "quarter",
        ]
      ) { fact, what, _ in
        due(&fact, what)
        if what["dueRule"] as? String == "in-period" {
          fact["due"] = nil
          fact["window"] = ["from": what["from"], "to": what["to"]].compactMapValues { $0 }
        }
        if let words = what["holderText"] { fact["who"] = [words] }
      },
    ]
  }

  static var awards: [Section] {
    [
      Section(
        name: "award_forms", type: "plan.award-rule-set", id: "rule", letters: "af",
        fields: [
          "level": "levels", "occasions": "occasions", "occasions_printed": "occasionsPrinted",
          "subject_kinds": "recipientKinds", "deciding_authorities": "deciders", "note": "note",
        ]
      ) { fact, what, plan in
        fact["form"] = what.filter { ["form", "class", "emblem", "flagScope"].contains($0.key) }
        let open = what["otherOccasions"] == nil && what["occasionsPrinted"] as? Bool == false
        let flagged = what["otherOccasions"] as? String == "flag"
        fact["other_occasions"] = open ? "not-applicable" : flagged ? "accept-with-flag" : nil
        if let quota = what["quota"] as? Fields {
          fact["quota"] = [
            "per": plan.vocabulary.planCode("flagScope", quota["per"]), "places": quota["places"],
            "blocks": quota["bodies"], "max_total": quota["maxTotal"],
          ].compactMapValues { $0 }
        }
      },
      Section(
        name: "award_rules", type: "plan.award-condition-set", id: "condition", letters: "ar",
        fields: [
          "kind": "kind", "code": "code", "text_en": "textEn", "max_total": "maxTotal", "events": "evidence",
          "recipientKinds": "recipientKinds", "occasions": "occasions",
        ]),
      Section(
        name: "dossier", type: "plan.dossier-set", id: "dossier", letters: "do",
        fields: ["sets": "sets", "text_en": "textEn", "note": "note"]
      ) { fact, what, _ in
        let form = what.filter { ["form", "level", "class"].contains($0.key) }
        if !form.isEmpty { fact["award_level"] = form }
        fact["components_ref"] = (what["itemsAs"] as? String)?.uppercased()
        fact["components"] = (what["items"] as? [Fields])?.map { item in
          [
            "item": item["item"], "label_vi": item["labelVi"], "copies": item["copies"], "template": item["template"],
            "issuer": item["issuer"],
          ].compactMapValues { $0 }
        }
      },
      Section(
        name: "workflow", type: "plan.step-set", id: "step", letters: "w",
        fields: [
          "step": "number", "actors": "actors", "action": "textEn", "events": "evidence", "functions": "functions",
        ]),
      Section(
        name: "funding", type: "plan.funding-rule-set", id: "rule", letters: "f",
        fields: [
          "purpose": "purposeText", "payer": "payerText", "prepared_by": "preparedBy", "with_units": "counterparts",
          "events": "evidence",
        ]
      ) { fact, what, _ in
        if what["payer"] as? String == what["payerText"] as? String { fact["payer_unit"] = what["payer"] }
        fact["cadence"] = (what["cadence"] as? [Any])?.first
      },
    ]
  }
}
