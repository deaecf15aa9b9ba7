import Ledger
import Merkle

/// Writes runs of cells: lines, leaf hashes and keys in memory, then all of it to its place. One for each thread.
struct PartWriter: ~Copyable {
  /// The first batch of a day that a part begins: the tree's size behind it.
  struct DayStart: Sendable {
    let day: Int
    let size: Int
  }

  private var lines: Lines
  private var leaves: [Hash] = []
  private let districtCount: Int

  init(_ country: Country, _ calendar: Calendar, _ options: HistoryOptions) {
    lines = Lines(country, calendar, options)
    districtCount = country.districts.count
  }

  /// - Parameter firsts: the `seq` of the first entry of each district in each week so far, week after week.
  /// - Returns: where days begin, and how many bytes the lines have.
  mutating func write(
    _ cells: ArraySlice<Period.Cell>, firsts: [UInt32], to ledger: BulkLedger
  ) throws(LedgerError) -> (days: [DayStart], byteCount: Int) {
    guard let start = cells.first else { return ([], 0) }
    lines.out.removeAll()
    lines.vault.removeAll()
    leaves.removeAll(keepingCapacity: true)
    lines.seq = start.first
    var cut: Int?
    var days: [DayStart] = []
    for cell in cells {
      lines.cell = Lines.Cell(
        week: cell.week, province: cell.province, district: cell.district ?? 0, weekStart: cell.weekStart,
        weekCount: cell.weekCount, results: cell.results)
      for record in cell.records {
        let seq = lines.seq
        let lineStart = lines.out.count
        if seq != start.first, UInt64(seq - 1) % BulkLedger.entriesPerSegment == 0 { cut = lineStart }
        lines.write(record) { Int(firsts[$0.week * districtCount + (cell.district ?? 0)]) + $0.index }
        leaves.append(
          leafHash(of: UnsafeRawBufferPointer(rebasing: lines.out.bytes[lineStart..<lines.out.count - 1])))
        if !record.more, days.last?.day != lines.recordedOn { days.append(DayStart(day: lines.recordedOn, size: seq)) }
      }
    }
    let bytes = lines.out.bytes
    let keys = lines.vault.bytes
    try leaves.withUnsafeBufferPointer { leaves throws(LedgerError) in
      try ledger.write(BulkLedger.Part(first: UInt64(start.first), bytes, leaves: leaves, cut: cut, keys: keys))
    }
    return (days, bytes.count)
  }
}
