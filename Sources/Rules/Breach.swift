import Events

#if MUTATE
  import Glibc
#endif

/// One rule that a draft breaks, or is flagged by: which, where in the entry, why, and what would do.
///
/// ```
/// rule    exit.needs-poverty
/// path    what.household
/// detail  h-4k2m9q is not poor under s-2022 on 2023-12-10; it is near-poor
/// remedy  Record household.exited-near-poverty, or the day on which it was poor
/// ```
package struct Breach: Hashable, Sendable {
  package let rule: RuleID
  /// The field of the entry that it is about (`what.household`, `on`); nil: the entry as a whole.
  package let path: String?
  /// The printed section that the rule comes from, where a plan's own entry says it.
  package let clause: String?
  /// The facts: who, which day, what stands against it.
  package let detail: Title
  /// What would make the entry acceptable.
  package let remedy: Title?

  package init(_ rule: RuleID, at path: String? = nil, clause: String? = nil, _ detail: Title, remedy: Title? = nil) {
    self.rule = rule
    self.path = path
    self.clause = clause
    self.detail = detail.withReadableDays
    self.remedy = remedy?.withReadableDays
  }
}

/// What the rules of one entry found, in the order in which the rules stand; empty without an allocation.
struct Findings {
  private(set) var breaches: [Breach] = []

  mutating func note(_ breach: Breach?) {
    if let breach, SwitchedOff.admits(breach.rule) { breaches.append(breach) }
  }

  mutating func note(_ found: [Breach]) {
    if !found.isEmpty { breaches += found.filter { SwitchedOff.admits($0.rule) } }
  }
}

/// The rule that `tools/mutate` has switched off in a build of its own: some test must miss it. No other build has any.
package enum SwitchedOff {
  #if MUTATE
    private static let rule = getenv("SOCAI_SWITCHED_OFF").map { String(cString: $0) }
    package static func admits(_ found: RuleID) -> Bool { admits(found.text) }
    package static func admits(_ code: String) -> Bool { code != rule }
  #else
    @inline(__always)
    package static func admits(_ found: RuleID) -> Bool { true }
    @inline(__always)
    package static func admits(_ code: String) -> Bool { true }
  #endif
}
