import Events

// Figures that somebody stated. Every one of them is kept; of several with one unit, year and standard the last one by
// day and seq is current.

/// A poverty standard as it was adopted.
package struct Adopted: Sendable {
  package let standard: StandardAdopted
  package let on: Day
  package let seq: Seq
}

/// A review's result as an area handed it up.
package struct SubmittedResult: Sendable {
  package let review: ReviewID
  package let area: UnitID
  package let year: Year
  package let standard: StandardID
  package let stage: ReviewStage
  package let asOf: Day
  package let all: StatedAccounts
  package let bySubgroup: [StatedAccounts]
  package let explanation: String?
  package let on: Day
  package let seq: Seq

  package func accounts(of subgroup: Subgroup) -> StatedAccounts? {
    subgroup == .all ? all : bySubgroup.first { $0.subgroup == subgroup }
  }
}

/// The two accounts of all households or of a subgroup, with the number of its households.
package struct StatedAccounts: Flat, Sendable {
  package let subgroup: Subgroup
  package let total: Int
  package let poor: PovertyAccount
  package let nearPoor: PovertyAccount

  package func account(of povertyClass: PovertyClass) -> PovertyAccount { povertyClass == .poor ? poor : nearPoor }
}

/// A review's result as the level above approved it.
package struct ApprovedResult: Sendable {
  package let review: ReviewID
  package let area: UnitID
  package let year: Year
  package let standard: StandardID
  package let all: ApprovedCounts
  package let bySubgroup: [ApprovedCounts]
  package let poorRate: Decimal
  package let nearPoorRate: Decimal
  package let decisionNumber: String?
  package let on: Day
  package let seq: Seq

  package func counts(of subgroup: Subgroup) -> ApprovedCounts? {
    subgroup == .all ? all : bySubgroup.first { $0.subgroup == subgroup }
  }
}

package struct ApprovedCounts: Flat, Hashable, Sendable {
  package let subgroup: Subgroup
  package let total: Int
  package let poor: Int
  package let nearPoor: Int

  package func count(of povertyClass: PovertyClass) -> Int { povertyClass == .poor ? poor : nearPoor }
}

/// A figure that a source printed; never compared into one with another source's.
package struct PublishedFigure: Sendable {
  package let figure: FigurePublished
  package let on: Day
  package let seq: Seq

  func count(of povertyClass: PovertyClass) -> Int? { povertyClass == .poor ? figure.poor : figure.nearPoor }
  func rate(of povertyClass: PovertyClass) -> Decimal? { povertyClass == .poor ? figure.poorRate : figure.nearPoorRate }
}

/// Where and how long the list behind a result was shown.
package struct PublishedReviewList: Sendable {
  package let list: PovertyReviewListPublished
  package let on: Day
  package let seq: Seq
}

// MARK: From events

extension PovertyAccount {
  init(_ stated: PovertyReviewResultSubmitted.Account) {
    opening = stated.opening
    carriedOver = stated.carriedOver
    new = stated.new
    relapsed = stated.relapsed
    fromOtherClass = stated.fromOtherClass
    splitIn = stated.splitIn
    movedIn = stated.movedIn
    boundaryIn = stated.boundaryIn
    exited = stated.exited
    toOtherClass = stated.toOtherClass
    left = stated.left
    merged = stated.merged
    movedOut = stated.movedOut
    boundaryOut = stated.boundaryOut
    closing = stated.closing
  }
}

extension SubmittedResult {
  init(_ event: PovertyReviewResultSubmitted, _ entry: EntryHeader) {
    review = event.review
    area = event.area
    year = event.year
    standard = event.standard
    stage = event.stage
    asOf = event.asOf
    all = StatedAccounts(
      subgroup: .all, total: event.total, poor: PovertyAccount(event.poor), nearPoor: PovertyAccount(event.nearPoor))
    bySubgroup = (event.subgroups ?? []).map {
      StatedAccounts(
        subgroup: $0.subgroup, total: $0.total, poor: PovertyAccount($0.poor), nearPoor: PovertyAccount($0.nearPoor))
    }
    explanation = event.explanation
    on = entry.on
    seq = entry.seq
  }
}

extension ApprovedResult {
  init(_ event: PovertyReviewResultApproved, _ entry: EntryHeader) {
    review = event.review
    area = event.area
    year = event.year
    standard = event.standard
    all = ApprovedCounts(subgroup: .all, total: event.total, poor: event.poor, nearPoor: event.nearPoor)
    bySubgroup = (event.subgroups ?? []).map {
      ApprovedCounts(subgroup: $0.subgroup, total: $0.total, poor: $0.poor, nearPoor: $0.nearPoor)
    }
    poorRate = event.poorRate
    nearPoorRate = event.nearPoorRate
    decisionNumber = event.decisionNumber
    on = entry.on
    seq = entry.seq
  }
}
