import Events

/// Who gave what to whom, through whom, and what counts towards the next award.
///
/// ```
/// 2017-05-01  contribution.recorded  d-1 → ct-poor-fund  money  100,000,000
/// 2018-11-20  award.granted          d-1
/// 2019-03-01  contribution.recorded  d-1 → ct-poor-fund  money   30,000,000
/// 2019-04-01  contribution.recorded  d-1 → c-1           labour  (no value)
///
/// total(GiftFilter(donor: d-1), …)                // 3 gifts, 130,000,000 given, 1 without value
/// counted(of: d-1, before: 2020-12-31, …)         // 2 gifts, 30,000,000 given, 1 without value
/// ```
///
/// Invariants: a gift counts once, by its amount or else by its valuation; a sum is exact at any size; an answer does not
/// depend on the order in which gifts were recorded. The day from which gifts count is the awards' to say.
package struct Contributions: Restorable, Sendable {
  package static let version = 1

  var gifts = Table<Gift>()
  /// Places in `gifts`.
  var giftsOfDonor = Keyed<SubjectID, [Int]>()
  var giftsByReceipt = Keyed<String, [Int]>()

  package init() {}

  package mutating func restore(_ step: RestoreStep) {
    gifts.restore(step)
    giftsOfDonor.restore(step)
    giftsByReceipt.restore(step)
  }
}

extension Contributions {
  package mutating func fold(_ event: ContributionsEvent, _ entry: EntryHeader) {
    switch event {
    case .contributionRecorded(let event):
      let place = gifts.append(Gift(event, entry))
      giftsOfDonor[event.donor, default: []].append(place)
      if let receipt = event.receipt { giftsByReceipt[receipt, default: []].append(place) }
    // The awards say from where gifts count, when they are asked.
    case .nominationApproved, .awardGranted, .awardRevoked: break
    }
  }
}
