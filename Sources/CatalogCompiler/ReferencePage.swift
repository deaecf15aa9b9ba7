/// The event reference: a page for people, from the same catalogue as the code.
extension Catalog {
  package var referencePage: String {
    var lines = [
      "# Event reference", "",
      "<!-- Written by CatalogCompiler from events/catalog; change the catalogue, not this file. -->", "",
      "\(types.count) event types. Every entry also carries the envelope: `at`, `by`, `doc`, `id`, `more`, `on`, `plan`,"
        + " `re`, `seq`, `type`, `unit`, `v`. Personal fields are sealed in the log. Rules *refuse* an entry, *flag* it, or"
        + " note that it is allowed (*accept*); the clause that a rule comes from follows it.",
    ]
    if !rulesOfAll.isEmpty { lines += ["", "Every entry, whatever its type:"] + list(rulesOfAll) }
    for (group, types) in Dictionary(grouping: sortedTypes, by: \.group).sorted(by: { $0.key < $1.key }) {
      lines += ["", "## \(group)"]
      for type in types { lines += section(of: type) }
    }
    lines += ["", "## Codes"]
    for list in vocabularies {
      lines += ["", "### \(list.name): \(list.title.en) / \(list.title.vi)", "", "| code | en | vi |", "|---|---|---|"]
      for code in list.codes {
        let formula = code.formula.map { ": \($0.en)" } ?? ""
        let formulaVi = code.formula.map { ": \($0.vi)" } ?? ""
        lines.append("| `\(code.text)` | \(code.title.en)\(formula) | \(code.title.vi)\(formulaVi) |")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(of type: EventTypeSchema) -> [String] {
    var lines = [
      "", "### \(type.name)", "", "**\(type.title.en)** / **\(type.title.vi)**. \(type.summary)", "",
      "Recorded by: \(type.recordedBy.en) / \(type.recordedBy.vi).",
      "Feeds: \(type.feeds.isEmpty ? "the log alone" : type.feeds.joined(separator: ", ")).", "",
      "| field | type | required | personal | en | vi |", "|---|---|---|---|---|---|",
    ]
    lines += rows(of: type.payload, under: "")
    return lines + list(type.rules)
  }

  private func list(_ rules: [(rule: Rule, clauses: [String])]) -> [String] {
    guard !rules.isEmpty else { return [] }
    return [""]
      + rules.map { rule, clauses in
        let source = clauses.joined(separator: "; ")
        return "- *\(rule.kind)* `\(rule.id)`: \(rule.text.en) / \(rule.text.vi) [\(source)]"
      }
  }

  private func rows(of shape: ObjectShape, under path: String) -> [String] {
    shape.properties.flatMap { property in
      let need = property.isRequired ? "yes" : ""
      let personal = property.personalSubject.map { "of `\($0)`" } ?? ""
      let row =
        "| `\(path)\(property.name)` | \(name(of: property.value)) | \(need) | \(personal) |"
        + " \(property.title.en) | \(property.title.vi) |"
      return [row] + inner(property.value, path + property.name)
    }
  }

  private func inner(_ value: ValueShape, _ path: String) -> [String] {
    switch value {
    case .object(let shape): rows(of: shape, under: "\(path).")
    case .list(let item, _): inner(item, "\(path)[]")
    case .boolean, .common, .vocabulary: []
    }
  }

  private func name(of value: ValueShape) -> String {
    switch value {
    case .boolean: "boolean"
    case .common(let name): kinds[name]?.kind == "id" ? "id of \(name)" : name
    case .vocabulary(let name): "code of `\(name)`"
    case .object: "object"
    case .list(let item, let least): "list of \(name(of: item))\(least > 0 ? ", at least \(least)" : "")"
    }
  }
}
