import Events
import Projections
import Testing

extension DutyStory {
  mutating func nominate(_ nomination: String, _ subject: String, year: Int, on day: String) throws {
    try tell(
      "nomination.submitted", on: day, for: "w-1",
      [
        "basis": "movement", "dossier": [], "emblem": false, "form": "certificate-of-merit", "level": "province",
        "nomination": .text(nomination), "nominator": "w-1", "occasion": "annual", "receiver": "pc",
        "recipientKind": "collective", "subject": .text(subject), "year": .integer(year),
      ])
  }

  mutating func approve(
    _ nomination: String, as award: String, on day: String, number: String = "1/QD", _ more: [String: Told] = [:]
  ) throws {
    let what: Told = [
      "award": .text(award), "decidedBy": "chair", "decisionNumber": .text(number), "effectiveOn": .text(day),
      "emblem": false, "form": "certificate-of-merit", "level": "province", "nomination": .text(nomination),
      "rewardAmount": 1_000_000,
    ]
    try tell("nomination.approved", on: day, what.with(more))
  }

  mutating func grant(
    _ award: String, to recipient: String, year: Int, on day: String, _ more: [String: Told] = [:]
  ) throws {
    let what: Told = [
      "award": .text(award), "emblem": false, "form": "certificate-of-merit", "imported": true, "level": "province",
      "occasion": "annual", "recipient": .text(recipient), "recipientKind": "collective", "year": .integer(year),
    ]
    try tell("award.granted", on: day, plan: nil, what.with(more))
  }

  func history(of recipient: String, asOf day: String) throws -> [AwardRow] {
    awards.history(of: try id(SubjectID.self, recipient), asOf: try #require(Day(day)))
  }

  func countingPoint(
    of recipient: String, before day: String, since first: String? = nil, asOf: String = "2030-01-01"
  ) throws -> CountingPoint {
    awards.countingPoint(
      of: try id(SubjectID.self, recipient), before: try #require(Day(day)),
      since: try first.map { try #require(Day($0)) }, asOf: try #require(Day(asOf)))
  }
}
