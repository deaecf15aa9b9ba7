import Events

/// Who was commended for what, when, by whom, and what became of it.
///
/// An award comes into the log in one of two ways: `nomination.approved` makes a nomination an award, and
/// `award.granted` records one that was decided outside of the ledger or before it opened. Both name the award's id;
/// form, level and class are those granted, and recipient, occasion and year of an approved one are the nomination's.
///
/// ```
/// nomination.submitted  n-1  subject=d-hop-tac  certificate-of-merit province  annual 2018
/// nomination.approved   n-1  award=aw-1  decision 212/QD  on 2018-11-20
/// award.granted         aw-2  recipient=d-hop-tac  certificate-of-merit province  annual 2016  imported
/// award.paid            aw-1  5,000,000 đồng  on 2018-12-05
///
/// history(of: d-hop-tac, asOf: 2019-01-01)              // aw-2 (2016), aw-1 (2018, paid 5,000,000)
/// countingPoint(of: d-hop-tac, before: 2019-06-01, …)   // aw-1: gifts count from 2018-11-20 on
/// ```
///
/// Invariants: what was folded is kept as it came, by seq, and is put together when asked; so an answer does not
/// depend on the order of folding, and an approval whose nomination is missing still stands, without a recipient.
package struct Awards: Restorable, Sendable {
  package static let version = 1

  var submissions = Keyed<NominationID, [Submission]>()
  var decisions = Keyed<AwardID, [Decision]>()
  var payments = Keyed<AwardID, [AwardPayment]>()
  var revocations = Keyed<AwardID, [AwardRevocation]>()
  var recoveries = Keyed<AwardID, [AwardRecovery]>()
  /// The two ways from a recipient to awards.
  var grantsOfRecipient = Keyed<SubjectID, [AwardID]>()
  var nominationsOfRecipient = Keyed<SubjectID, [NominationID]>()
  var awardsOfNomination = Keyed<NominationID, [AwardID]>()
  /// What the law gives with each form, and the base salary that it is a multiple of.
  var prizes = Table<Plans.Recorded<PrizeSet>>()
  var salaries = Table<Plans.Recorded<BaseSalarySet>>()

  package init() {}

  package mutating func restore(_ step: RestoreStep) {
    submissions.restore(step)
    decisions.restore(step)
    payments.restore(step)
    revocations.restore(step)
    recoveries.restore(step)
    grantsOfRecipient.restore(step)
    nominationsOfRecipient.restore(step)
    awardsOfNomination.restore(step)
    prizes.restore(step)
    salaries.restore(step)
  }
}
