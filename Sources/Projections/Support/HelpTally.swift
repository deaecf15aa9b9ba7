import Events

/// How often help was given, to how many, worth how much, and by which entries.
package struct HelpTally: Sendable {
  package private(set) var seqs: [Seq] = []
  package private(set) var beneficiaries: Set<SubjectID> = []
  /// The sum of the values that are stated; ends at the largest number instead of trapping.
  package private(set) var valueVND: Int64 = 0
  /// Entries that state no value.
  package private(set) var withoutValueCount = 0

  package init() {}

  package var count: Int { seqs.count }
  package var isEmpty: Bool { seqs.isEmpty }

  mutating func add(_ grant: Grant) {
    seqs.append(grant.seq)
    beneficiaries.insert(grant.beneficiary)
    guard let value = grant.valueVND else {
      withoutValueCount += 1
      return
    }
    valueVND = clampedSum(valueVND, value)
  }
}

/// Sums of money that entries state end at the largest number instead of trapping.
func clampedSum(_ a: Int64, _ b: Int64) -> Int64 {
  let (sum, overflows) = a.addingReportingOverflow(b)
  return overflows ? (a < 0 ? .min : .max) : sum
}
