import Events

/// Why a draft was not taken: where it stands, what is wrong, which rule and clause say so, and what to do.
package struct Refusal: Error, Sendable {
  /// The file and line, or the row, that the sender knows it by.
  package let place: String
  /// Stable: the id of a rule, or `draft.…`, `payload.…`, `batch.…` for what is wrong before any rule is asked.
  package let code: String
  /// The field, from the entry down: `what.toStatus`.
  package let path: String?
  package let sentence: Title
  /// The section of the plan that the rule comes from, where a plan's own entry says it.
  package let clause: String?
  /// What would make it acceptable.
  package let remedy: Title?

  package init(
    place: String, code: String, path: String?, sentence: Title, clause: String? = nil, remedy: Title? = nil
  ) {
    self.place = place
    self.code = code
    self.path = path
    self.sentence = sentence
    self.clause = clause
    self.remedy = remedy
  }

  /// `plans.jsonl:12: what.toStatus: … [exit.needs-poverty; CB I.1.c]; …`
  package var line: Title {
    let subject = [place, path].compactMap { $0 }.filter { !$0.isEmpty }.map { $0 + ": " }.joined()
    let source = "[" + [code, clause].compactMap { $0 }.joined(separator: "; ") + "]"
    func text(_ language: Language) -> String {
      subject + sentence[language] + " " + source + (remedy.map { "; " + $0[language] } ?? "")
    }
    return Title(vi: text(.vi), en: text(.en))
  }
}

extension Refusal {
  /// A payload or envelope that is not what the catalogue says.
  init(_ fault: PayloadFault, place: String) {
    self.init(
      place: place, code: "payload", path: fault.path,
      sentence: Title(
        vi: "cần \(fault.expected(.vi)), nhưng có \(fault.found)",
        en: "expected \(fault.expected(.en)), found \(fault.found)"))
  }
}
