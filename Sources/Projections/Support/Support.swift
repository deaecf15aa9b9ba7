import Events

/// Who is eligible for which help, who wants it, who got it, and who helps whom.
///
///     2023-03-01  h-1 and h-2 eligible for housing
///     2023-09-12  housing granted to h-1, 50,000,000 đồng     served 1 of 2: 50.00, h-2 is listed
///     2024-01-05  e-1 promises help to h-2                    in force; on 2025-01-05 a year without help
///
/// Invariants: facts stay as they came and are put together for a day when asked (`Help`), so that the order of
/// recording never shows. What a household is, was assessed as and wishes for is asked of the households' register.
package struct Support: Restorable, Sendable {
  package static let version = 1

  /// Read in the same way as by the targets that ask for the same coverage.
  var coverage = CoverageBook()
  var grants = Table<Grant>()
  /// Rows of `grants`.
  var grantsTo = RowChain<SubjectID>()
  var grantsBy = RowChain<SubjectID>()
  var commitments = Chain<CommitmentID, Commitment>()

  package init() {}

  package mutating func restore(_ step: RestoreStep) {
    coverage.restore(step)
    grants.restore(step)
    grantsTo.restore(step)
    grantsBy.restore(step)
    commitments.restore(step)
  }

  /// What a household was last found by a day: eligible for a policy or not. Nil: never looked at.
  package func finding(
    of household: HouseholdID, under policy: Policy, by day: Day
  ) -> (isEligible: Bool, on: Day, seq: Seq)? {
    coverage.finding(of: household, under: policy, by: day)
  }
}

extension Support {
  package mutating func fold(_ event: SupportEvent, _ entry: EntryHeader) {
    switch event {
    case .supportEligibilityConfirmed(let found): coverage.fold(found, on: entry.on, seq: entry.seq)
    case .supportGranted(let granted):
      grants.append(Grant(granted, entry))
      grantsTo.add(to: granted.beneficiary)
      grantsBy.add(to: granted.provider)
      if let policy = granted.policy {
        coverage.served(HouseholdID(granted.beneficiary), .policy(policy), on: entry.on, seq: entry.seq)
      }
    case .supportHelperCommitted(let committed):
      commitments.add(Commitment(committed, entry), to: committed.commitment)
    case .creditLoanDisbursed(let loan): coverage.served(loan.household, .loan, on: entry.on, seq: entry.seq)
    case .householdProfileAssessed: break  // Asked of the households' register.
    }
  }

  /// The whole state, a fact a line, sorted: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] {
    var lines = coverage.dump(symbols)
    for grant in grants {
      var line = DumpLine("grant")
      line.id(grant.support, symbols)
      line.add("seq", grant.seq)
      line.add("on", grant.on)
      line.add("by", grant.provider, symbols)
      line.add("to", grant.beneficiary, symbols)
      line.add("policy", grant.policy?.text)
      line.add("kind", grant.kind.text)
      line.add("work", grant.work?.text)
      line.add("value", grant.valueVND)
      line.add("fund", grant.fund, symbols)
      lines.append(line.text)
    }
    for id in commitments.ids {
      commitments.forEach(of: id) { commitment in
        var line = DumpLine("commitment")
        line.id(id, symbols)
        line.add("seq", commitment.seq)
        line.add("on", commitment.on)
        line.add("by", commitment.helper, symbols)
        line.add("to", commitment.beneficiary, symbols)
        line.add("from", commitment.from)
        line.add("until", commitment.to)
        lines.append(line.text)
      }
    }
    return lines.sorted()
  }
}
