import Synchronization

/// Some weeks of the whole country: told district by district, counted, then written in the order of their `seq`.
struct Period: Sendable {
  /// The records of one district, province or the nation in one week, and where they stand in the log.
  struct Cell: Sendable {
    let week: Int
    let province: Int
    /// Nil: the province itself, or the nation.
    let district: Int?
    let records: [Record]
    let results: [TalliedResult]
    /// The `seq` of its first entry.
    var first = 0
    var weekStart = 0
    var weekCount = 0
  }

  /// What a district told of these weeks.
  struct Told: Sendable {
    var weeks: [[Record]] = []
    var results: [TalliedResult] = []
  }

  static let weekCount = 13
  /// A part that is written at once has at least so many entries: few enough to stay in a core's cache until then.
  private static let partCount = 2048

  private(set) var cells: [Cell] = []
  /// The `seq` behind the last entry.
  private(set) var next: Int

  /// Puts what was told in order: week after week, the nation, then each province and its districts.
  init(_ weeks: Range<Int>, _ country: Country, _ calendar: Calendar, told: [Told], years: [[TalliedResult]], next: Int)
  {
    self.next = next
    for week in weeks {
      let firstCell = cells.count
      if week == 0 {
        let opening = (0..<Lines.openingCount).map {
          Record(kind: .opening, on: 0, code: UInt16($0))
        }
        append(Cell(week: week, province: 0, district: nil, records: opening, results: []))
      }
      for (number, province) in country.provinces.enumerated() {
        let own = Period.records(of: province, week, calendar, years[number])
        if !own.records.isEmpty {
          append(Cell(week: week, province: number, district: nil, records: own.records, results: own.results))
        }
        for district in province.districts {
          let records = told[district].weeks[week - weeks.lowerBound]
          if !records.isEmpty {
            append(
              Cell(
                week: week, province: number, district: district, records: records, results: told[district].results))
          }
        }
      }
      let count = self.next - (cells.count > firstCell ? cells[firstCell].first : self.next)
      for index in firstCell..<cells.count {
        cells[index].weekStart = cells[firstCell].first
        cells[index].weekCount = count
      }
    }
  }

  private mutating func append(_ cell: Cell) {
    cells.append(cell)
    cells[cells.count - 1].first = next
    next += cell.records.count
  }

  /// What a province says itself: its start, and its result of the year once its districts have handed up theirs.
  private static func records(
    of province: Country.Province, _ week: Int, _ calendar: Calendar, _ years: [TalliedResult]
  ) -> (records: [Record], results: [TalliedResult]) {
    if week == 0 {
      let setup = (0..<Lines.provinceSetupCount).map { Record(kind: .provinceSetup, on: 0, code: UInt16($0)) }
      return (setup, [])
    }
    let year = calendar.year(ofWeek: week)
    guard week == calendar.decisionWeek(of: year) + 2 else { return ([], []) }
    let records = [(RecordKind.resultSubmitted, 2), (.resultApproved, 1)].map { kind, before in
      Record(
        kind: kind, on: Int16(7 * week - before), commune: UInt16(Record.province), code: UInt16(year))
    }
    return (records, [years[year - Calendar.years.lowerBound]])
  }

  /// Runs of cells that are written at once.
  var parts: [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    var count = 0
    for (index, cell) in cells.enumerated() {
      count += cell.records.count
      guard count >= Self.partCount else { continue }
      parts.append(start..<index + 1)
      start = index + 1
      count = 0
    }
    if start < cells.count { parts.append(start..<cells.count) }
    return parts
  }
}
