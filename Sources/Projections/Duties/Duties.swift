import Events

/// Every time that a plan asks something of somebody by a day, and what became of it.
///
/// An **occurrence** is a duty, one of its holders and one of its periods. A duty that is held by a class of units is
/// held by each member of the class on the occurrence's last day. Whether an entry meets an occurrence is read from the
/// entry's own fields; when an occurrence is due is read from the plan as it was in force on the due day.
///
/// ```
/// plan.duty-assigned  d-report  year, before 30 November, 2022 to 2025, holder w-1
/// report.submitted    d-report  w-1  2022  on 2022-11-29      2022: on time
/// report.submitted    d-report  w-1  2023  on 2023-11-30      2023: late by 1 day (the day itself is late)
/// amendment           d-report  dueMonth 12, dueDay 15, from 2024-01-01
/// report.submitted    d-report  w-1  2024  on 2024-12-14      2024: on time; 2022 and 2023 stay as they were
///                                                             2025: not yet due on 2025-12-14, missing on 2025-12-15
/// ```
///
/// Invariants: facts are kept as they came and are put together when asked, so the order of folding never shows; a
/// milestone of a plan counts as a duty unless a duty of the plan asks the same of the same holder; nothing is refused.
package struct Duties: Restorable, Sendable {
  package static let version = 1

  /// By the duty's or milestone's id; the first one entered counts.
  var statements = Keyed<Symbol, [DutyStatement]>()
  var changes = Keyed<DutyID, [TermChange]>()
  var extensions = Keyed<DutyID, [DutyExtension]>()
  var reminders = Keyed<DutyID, [DutyReminder]>()
  var returns = Keyed<ReportID, [ReportReturn]>()
  var planHeaders = Keyed<PlanID, [PlanHeader]>()
  /// By the moment that an import's batch shares: the declaration's place.
  var imports = Keyed<Timestamp, [Seq]>()
  var acts = Table<Act>()
  /// Numbers of the acts that each unit did or took part in.
  var actsOfUnit = Keyed<UnitID, [Int]>()
  /// The acts that handed a report in, and the consolidated reports that took it up.
  var filed = Table<FiledAct>()
  var filedAs = Keyed<ReportID, [Int]>()
  var filedBy = Keyed<UnitID, [Int]>()
  var consolidations = Keyed<ReportID, [ReportID]>()
  /// Numbers of the acts that planned and that carried out an inspection.
  var plansOfInspection = Keyed<InspectionID, [Int]>()
  var actsOfInspection = Keyed<InspectionID, [Int]>()

  package init() {}

  package mutating func restore(_ step: RestoreStep) {
    statements.restore(step)
    changes.restore(step)
    extensions.restore(step)
    reminders.restore(step)
    returns.restore(step)
    planHeaders.restore(step)
    imports.restore(step)
    acts.restore(step)
    actsOfUnit.restore(step)
    filed.restore(step)
    filedAs.restore(step)
    filedBy.restore(step)
    consolidations.restore(step)
    plansOfInspection.restore(step)
    actsOfInspection.restore(step)
  }
}
