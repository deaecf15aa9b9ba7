import Events
import Projections

/// What occurrences are counted by.
enum DutyGrouping: String, CaseIterable {
  case plan, kind, duty, `class`, unit, year

  static let names = allCases.map(\.rawValue).joined(separator: ", ")

  /// `unit,year`, each once.
  static func list(_ text: String) throws(UsageError) -> [DutyGrouping] {
    var list: [DutyGrouping] = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      guard let grouping = DutyGrouping(rawValue: name), !list.contains(grouping) else {
        throw .badValue(
          option: "--by", value: text,
          expected: Title(vi: "vài trong: \(names), cách nhau bằng dấu phẩy", en: "some of \(names), with commas"))
      }
      list.append(grouping)
    }
    return list
  }

  var column: Column {
    switch self {
    case .plan: Column(rawValue, vi: "kế hoạch", en: "plan", identity: true)
    case .kind: Column(rawValue, vi: "loại", en: "kind", identity: true)
    case .duty: Column(rawValue, vi: "nhiệm vụ", en: "duty", identity: true)
    case .class: Column(rawValue, vi: "nhóm đơn vị", en: "class of units", identity: true)
    case .unit: Column(rawValue, vi: "đơn vị", en: "unit", identity: true)
    case .year: Column(rawValue, vi: "năm", en: "year", identity: true)
    }
  }

  /// By what it is sorted, and how it is shown.
  func value(of row: OccurrenceRow, _ inquiry: Inquiry) -> (order: String, cell: Cell) {
    switch self {
    case .plan: (row.plan.map { inquiry.text($0) } ?? "", inquiry.cell(row.plan))
    case .kind: (row.kind.text, .code(row.kind))
    case .duty:
      (inquiry.symbols.text(of: row.source.symbol), .text(inquiry.symbols.text(of: row.source.symbol)))
    case .class:
      (row.holder.group.map { inquiry.text($0) } ?? "", row.holder.group.map { .text(inquiry.name(of: $0)) } ?? .none)
    case .unit: (row.holder.unit.map { inquiry.text($0) } ?? "~", .text(inquiry.name(of: row.holder)))
    case .year: (row.year.map { $0.description } ?? "", .year(row.year))
    }
  }
}

extension OccurrenceRow {
  fileprivate var year: Year? { period?.year ?? due?.year }
}

/// How many occurrences stand how, by what a person asks for.
struct DutySums {
  let rows: [OccurrenceRow]
  let groupings: [DutyGrouping]
  let inquiry: Inquiry

  init(_ rows: [OccurrenceRow], by groupings: [DutyGrouping], _ inquiry: Inquiry) {
    self.rows = rows
    self.groupings = groupings
    self.inquiry = inquiry
  }

  var answer: Answer {
    var answer = Answer(
      Title(vi: "Tổng hợp nhiệm vụ", en: "Duties in sum"),
      groupings.map(\.column) + [
        Column("occurrences", vi: "số lần", en: "occurrences", number: true),
        Column("due", vi: "đến hạn", en: "due", number: true),
        Column("onTime", vi: "đúng hạn", en: "on time", number: true),
        Column("onTimeByClaim", vi: "theo khai báo", en: "by claim", number: true),
        Column("late", vi: "trễ", en: "late", number: true),
        Column("missing", vi: "chưa có", en: "missing", number: true),
        Column("notYetDue", vi: "chưa đến hạn", en: "not yet due", number: true),
        Column("undated", vi: "không in hạn", en: "undated", number: true),
        Column("extended", vi: "gia hạn", en: "extended", number: true),
        Column("optional", vi: "tự nguyện", en: "own motion", number: true),
        Column("holderNotOnRecord", vi: "chưa có đơn vị", en: "no holder", number: true),
        Column("rate", vi: "đúng hạn %", en: "on time %", number: true),
      ])
    var groups: [[String]: (cells: [Cell], counts: DutyCounts, size: Int)] = [:]
    for row in rows {
      let values = groupings.map { $0.value(of: row, inquiry) }
      var group = groups[values.map(\.order)] ?? (values.map(\.cell), DutyCounts(), 0)
      group.counts.add(row)
      group.size += 1
      groups[values.map(\.order)] = group
    }
    answer.rows = groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { _, group in
      let counts = group.counts
      return group.cells + [
        .number(group.size), .number(counts.due), .number(counts.onTime), .number(counts.onTimeByClaim),
        .number(counts.late), .number(counts.missing), .number(counts.notYetDue),
        .number(counts.undatedOpen + counts.undatedDone + counts.undatedMissing), .number(counts.extended),
        .number(counts.optional), .number(counts.holderNotOnRecord), .decimal(counts.complianceRate),
      ]
    }
    return answer
  }
}
