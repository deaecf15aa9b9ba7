import Events

/// A contest of a plan with those who registered for it, by kind.
package struct ContestRow: Sendable {
  package let contest: ContestID
  package let label: String
  /// Where the plan prints it, and the entry that says so.
  package let clause: String
  package let seq: Seq
  /// The kinds of subjects that the contest names, then any other that registered, each with its registrations.
  package let groups: [Group]

  package struct Group: Sendable {
    package let kind: SubjectKind
    package let registrations: [ContestRegistration]
  }

  package var registrations: [ContestRegistration] { groups.flatMap(\.registrations) }
}

/// A subject that registered for a contest.
package struct ContestRegistration: Sendable {
  package let registration: RegistrationID
  package let subject: SubjectID
  package let kind: SubjectKind
  package let on: Day
  package let seq: Seq
  package let isPledgeSigned: Bool
  /// After the year in which the movement was launched.
  package let isLate: Bool
}

extension Plans {
  /// The day on which the movement of a plan was launched first; nil while no launch is on record.
  package func launchDay(for plan: PlanID, on day: Day) -> Day? {
    header(of: plan, on: day).flatMap { launches(of: $0.value.movement).map(\.entry.on).min() }
  }

  /// The contests that a plan names, in the order in which they were entered, with the registrations made by a day.
  package func contests(of plan: PlanID, asOf: Day) -> [ContestRow] {
    var rows: [ContestRow] = []
    for provision in provisions(of: plan, part: .content) {
      guard case .content(let content) = provision.value, let contest = content.contest,
        !rows.contains(where: { $0.contest == contest })
      else { continue }
      let registered = registrations(for: contest, of: plan, asOf: asOf)
      let named = content.subjectKinds ?? []
      let others = Set(registered.map(\.kind)).subtracting(named).sorted { $0.rawValue < $1.rawValue }
      rows.append(
        ContestRow(
          contest: contest, label: content.labelVi, clause: content.clause, seq: provision.entry.seq,
          groups: (named + others).map { kind in
            ContestRow.Group(kind: kind, registrations: registered.filter { $0.kind == kind })
          }))
    }
    return rows
  }

  private func registrations(for contest: ContestID, of plan: PlanID, asOf: Day) -> [ContestRegistration] {
    (record(of: plan)?.registrations ?? []).filter { $0.value.contest == contest && $0.entry.on <= asOf }.map { held in
      let launch = launchDay(for: plan, on: held.entry.on)
      return ContestRegistration(
        registration: held.value.registration, subject: held.value.subject, kind: held.value.subjectKind,
        on: held.entry.on, seq: held.entry.seq, isPledgeSigned: held.value.pledgeSigned,
        isLate: launch.map { held.entry.on.year > $0.year } ?? false)
    }
  }
}
