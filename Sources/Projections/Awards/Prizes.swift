import Events

/// The money that the law gives with an award, worked out for the day of the decision.
///
/// ```
/// 91/2017/NĐ-CP   certificate of merit of a province, individual: 1.0 times
/// 38/2019/NĐ-CP   base salary 1,490,000 from 2019-07-01
///
/// prize(for: certificate of merit of a province, individual, on: 2020-12-20)   // 1,490,000
/// ```
package struct Prize: Sendable {
  package let amountVND: Int64
  /// The product before it is rounded up.
  package let exactVND: Decimal
  package let times: Decimal
  package let baseSalaryVND: Int64
  package let decree: String
  package let clause: String?
  package let salaryDecree: String
  /// False where the multiple was not checked against the decree's text.
  package let isVerified: Bool
  package let seqs: [Seq]
  let roundedUpTo: Int64

  /// Whether an amount is the decree's: decrees are read as rounding up, and by some as rounding half up, so that less
  /// than a whole step on either side of the product passes.
  package func fits(_ amountVND: Int64) -> Bool {
    let step = Int128(max(roundedUpTo, 1))
    let scale = Int128(exactVND.denominator)
    let distance = Int128(amountVND) * scale - Int128(exactVND.mantissa)
    return distance.magnitude < step.magnitude * scale.magnitude || distance == 0
  }
}

extension Awards {
  /// What the decree in force on `day` gives with a form; nil where none is on record, where it does not name the form,
  /// or where the class of a Labour Order is open.
  package func prize(for form: NamedForm, _ kind: RecipientKind, on day: Day) -> Prize? {
    let decree = prizes.filter { $0.value.from <= day }
      .max { ($0.value.from, $0.entry.seq) < ($1.value.from, $1.entry.seq) }
    let salary = salaries.filter { $0.value.from <= day }
      .max { ($0.value.from, $0.entry.seq) < ($1.value.from, $1.entry.seq) }
    guard let decree, let salary,
      let row = decree.value.rows.first(where: {
        $0.form == form.form && $0.level == form.level && $0.class == form.orderClass && $0.recipientKind == kind
      })
    else { return nil }
    let step = Int128(max(decree.value.roundedUpTo, 1))
    let scale = Int128(row.times.denominator)
    let product = Int128(row.times.mantissa) * Int128(salary.value.amount)
    let whole = (product + scale * step - 1) / (scale * step) * step
    guard let amount = Int64(exactly: whole), let mantissa = Int64(exactly: product) else { return nil }
    return Prize(
      amountVND: amount, exactVND: Decimal(mantissa: mantissa, scale: row.times.scale), times: row.times,
      baseSalaryVND: salary.value.amount, decree: decree.value.decree, clause: row.clause,
      salaryDecree: salary.value.decree, isVerified: row.unverified != true,
      seqs: [decree.entry.seq, salary.entry.seq].sorted(), roundedUpTo: decree.value.roundedUpTo)
  }
}
