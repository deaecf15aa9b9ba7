import Events
import Projections

/// A row for each holder, a column for each duty and period: who did what in which year, and where the gaps are.
struct DutyGrid {
  let rows: [OccurrenceRow]
  let inquiry: Inquiry

  init(_ rows: [OccurrenceRow], _ inquiry: Inquiry) {
    self.rows = rows
    self.inquiry = inquiry
  }

  private struct Place: Hashable {
    let source: DutySource
    let cover: DutyCover?
    let period: Period?
  }

  var answer: Answer {
    let places = rows.map { Place(source: $0.source, cover: $0.cover, period: $0.period) }
    var columns: [Place] = []
    var headings: [Place: Title] = [:]
    var cells: [OccurrenceHolder: [Place: OccurrenceRow]] = [:]
    for (row, place) in zip(rows, places) {
      if headings[place] == nil { columns.append(place) }
      headings[place] = heading(of: row)
      cells[row.holder.alone, default: [:]][place] = row
    }
    let holders = DutyBoard(rows, inquiry.symbols).holders.map(\.holder)
    var answer = Answer(
      Title(
        vi: "Nhiệm vụ theo đơn vị (\(holders.count))", en: "Duties by unit (\(holders.count))"),
      [
        Column("holder", vi: "đơn vị", en: "holder", identity: true),
        Column("holderId", vi: "mã đơn vị", en: "holder id", detail: true),
      ]
        + columns.map { place in
          let words = title(of: place, headings)
          return Column(key(of: place), vi: words.vi, en: words.en)
        })
    answer.rows = holders.map { holder in
      [.text(inquiry.name(of: holder)), inquiry.cell(holder.unit)] + columns.map { cell(cells[holder]?[$0]) }
    }
    return answer
  }

  /// What is asked and for which period; where two columns would read the same, with the duty's id.
  private func title(of place: Place, _ headings: [Place: Title]) -> Title {
    guard let own = headings[place] else { return Title(vi: "", en: "") }
    if headings.values.count(where: { $0 == own }) == 1 { return own }
    let id = inquiry.symbols.text(of: place.source.symbol)
    return Title(vi: "\(own.vi) (\(id))", en: "\(own.en) (\(id))")
  }

  private func heading(of row: OccurrenceRow) -> Title {
    let kind = DutyList.kind(of: row)
    guard let period = row.period?.title else { return kind }
    return Title(vi: "\(kind.vi) \(period.vi)", en: "\(kind.en) \(period.en)")
  }

  private func key(of place: Place) -> String {
    [inquiry.symbols.text(of: place.source.symbol), place.cover?.text, place.period?.text].compactMap { $0 }
      .joined(separator: ".")
  }

  /// The day that it was done and how that stands; what is not done only how it stands.
  private func cell(_ row: OccurrenceRow?) -> Cell {
    guard let row else { return .none }
    guard let current = row.current else { return row.state.cell }
    return .list([.day(current.on), row.state.cell])
  }
}
