import Events
import Pages
import Projections

/// What some boards show above their table: the way of one nomination, a calendar of duties by unit.
enum BoardPictures {
  /// - Parameter operands: as the path has them.
  static func all(_ question: String, _ operands: [String], _ answer: Answer) -> [any Component] {
    switch question {
    case NominationsCommand.name where operands.count == 1: steps(answer).map { [$0] } ?? []
    case DutiesCommand.name: calendar(answer).map { [$0] } ?? []
    case _: []
    }
  }

  // MARK: A nomination

  /// What was done with its day and entry, then what is to come, of which the first is where it stands.
  static func steps(_ answer: Answer) -> Steps? {
    let keys = answer.columns.map(\.key)
    guard let on = keys.firstIndex(of: "on"), let act = keys.firstIndex(of: "act"), let by = keys.firstIndex(of: "by"),
      let detail = keys.firstIndex(of: "detail"), let entry = keys.firstIndex(of: "entry"), !answer.rows.isEmpty
    else { return nil }
    var isAhead = false
    return Steps(
      answer.rows.map { row in
        let day: Day? = if case .day(let day) = row[on] { day } else { nil }
        let state: Steps.State =
          if day != nil {
            row[act].stored == EventType.nominationReturned.text ? .returned : .done
          } else if isAhead { .ahead } else { .current }
        if day == nil { isAhead = true }
        let link: Link? = if case .number(let seq) = row[entry] { Link("log", "\(seq)") } else { nil }
        let note: Title? = if day != nil, case .words(let words) = row[detail] { words.capitalized } else { nil }
        return Steps.Step(
          words(row[act])?.capitalized ?? Title(vi: "", en: ""), state, holder: holder(row[by]), day: day, entry: link,
          note: note)
      })
  }

  private static func words(_ cell: Cell) -> Title? {
    switch cell {
    case .code(_, let words), .words(let words): words
    case .text(let text): Title(vi: text, en: text)
    case _: nil
    }
  }

  private static func holder(_ cell: Cell) -> String? {
    let names = if case .list(let cells) = cell { cells } else { [cell] }
    let text = names.compactMap { words($0)?.vi }.joined(separator: ", ")
    return text.isEmpty ? nil : text
  }

  // MARK: Duties

  private static let unitCountMax = 60
  private static let deadlineCountMax = 16

  /// Units down, the newest deadlines across. Duties without a day and those that nobody on record holds are in the table
  /// alone.
  static func calendar(_ answer: Answer) -> DutyCalendar? {
    let keys = answer.columns.map(\.key)
    let wanted = ["duty", "kind", "holder", "holderId", "due", "done", "state", "seq"]
    let places = Dictionary(wanted.compactMap { key in keys.firstIndex(of: key).map { (key, $0) } }) { first, _ in first
    }
    guard places.count == wanted.count else { return nil }
    var deadlines: [String: DutyCalendar.Deadline] = [:]
    var names: [String: String] = [:]
    var fields: [String: [String: DutyCalendar.Field]] = [:]
    for row in answer.rows {
      func cell(_ key: String) -> Cell { places[key].map { row[$0] } ?? .none }
      let (unit, duty) = (cell("holderId").stored, cell("duty").stored)
      guard case .day(let due) = cell("due"), !unit.isEmpty, let status = status(cell("state").stored) else { continue }
      let key = "\(due) \(duty)"
      deadlines[key] = DutyCalendar.Deadline(words(cell("kind"))?.capitalized ?? Title(vi: duty, en: duty), due)
      names[unit] = words(cell("holder"))?.vi ?? unit
      let done: Day? = if case .day(let day) = cell("done") { day } else { nil }
      let link: Link? = if case .number(let seq) = cell("seq") { Link("log", "\(seq)") } else { nil }
      fields[unit, default: [:]][key] = DutyCalendar.Field(status, done: done, link: link)
    }
    let shown = deadlines.keys.sorted().suffix(deadlineCountMax)
    let units = names.keys.filter { unit in shown.contains { fields[unit]?[$0] != nil } }.sorted()
    guard shown.count > 1, !units.isEmpty else { return nil }
    return DutyCalendar(
      Title(vi: "Lịch thời hạn theo đơn vị", en: "Calendar of deadlines by unit"),
      deadlines: shown.compactMap { deadlines[$0] },
      lines: units.prefix(unitCountMax).map { unit in
        DutyCalendar.Line(names[unit] ?? unit, Link("units", unit), shown.map { fields[unit]?[$0] })
      })
  }

  /// Nil for what is not asked for on a day.
  private static func status(_ state: String) -> Status? {
    switch state {
    case "onTime", "onTimeByClaim": .met
    case "late": .late
    case "missing": .missed
    case "notYetDue", "extended": .notYetDue
    case _: nil
    }
  }
}
