import Events

extension Units {
  /// How a unit was entered in the directory.
  package struct Registration: Flat, Sendable {
    package let seq: Seq
    /// The day of the entry.
    package let on: Day
    package let kind: UnitKind
    package let level: UnitLevel
    /// The first day, where it is known.
    package let validFrom: Day?
    /// False for a class such as "the communes", whose members are entered apart.
    package let isNamedIndividually: Bool
    /// Members that the plan prints (18 blocks), where it prints a number.
    package let memberCount: Int?
  }

  package struct Name: Hashable, Sendable {
    package let vi: String
    package let en: String?
    package let code: String?
  }

  /// A classification such as "especially difficult commune" with its days in force.
  package struct ClassSpan: Flat, Sendable {
    package let classification: Classification
    package let from: Day
    package var to: Day?
    package let grantedAt: Seq
    /// Set when a decision ended it.
    package var endedOn: Day?
    package var endedAt: Seq?

    package func holds(on day: Day) -> Bool {
      from <= day && (to.map { day <= $0 } ?? true) && (endedOn.map { day < $0 } ?? true)
    }
  }

  /// A unit's coming into a block, cluster or class, or its leaving.
  package struct Membership: Flat, Sendable {
    package let block: UnitID
    package let action: MembershipAction
    package let role: MembershipRole?
    package let on: Day
    package let seq: Seq
  }

  /// A giver, enterprise, official or other person or body that takes part.
  package struct Participant: Sendable {
    package let kind: SubjectKind
    package let seat: UnitID?
    package let location: Location
    package let organisationName: String?
    package let isPovertyReductionOfficer: Bool
    package let seq: Seq
  }
}
