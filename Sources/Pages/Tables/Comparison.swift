import Events

/// The same question at two moments, side by side; what differs is marked by a sign and a word beside the colour.
package struct Comparison: Component {
  package struct Moment: Sendable {
    /// "Tính đến 31/12/2023, sổ ghi đến mục 1.234"
    package let title: Title
    package let link: Link

    package init(_ title: Title, _ link: Link) {
      self.title = title
      self.link = link
    }
  }

  package enum Change: Sendable {
    case same, changed, added, removed
  }

  /// A row of the first answer and the one of the second with the same identity.
  package struct Line: Sendable {
    /// What names the row: unit, year, standard.
    package let name: [DataTable.Cell]
    /// The cells of each compared column at the first and at the second moment; empty where the row is not there.
    package let first: [DataTable.Cell]
    package let second: [DataTable.Cell]
    /// By column.
    package let differs: [Bool]

    package init(
      name: [DataTable.Cell], first: [DataTable.Cell], second: [DataTable.Cell], differs: [Bool]
    ) {
      self.name = name
      self.first = first
      self.second = second
      self.differs = differs
    }

    var change: Change {
      first.isEmpty ? .added : second.isEmpty ? .removed : differs.contains(true) ? .changed : .same
    }
  }

  package var caption: Title
  package var moments: (first: Moment, second: Moment)
  package var names: [DataTable.Column]
  package var columns: [DataTable.Column]
  package var lines: [Line]
  /// After which entries the answer differed, newest last.
  package var entries: [DataTable.Cell]

  package init(
    _ caption: Title, first: Moment, second: Moment, names: [DataTable.Column], columns: [DataTable.Column],
    lines: [Line], entries: [DataTable.Cell] = []
  ) {
    self.caption = caption
    moments = (first, second)
    self.names = names
    self.columns = columns
    self.lines = lines
    self.entries = entries
  }

  package func html(in language: Language) -> HTML {
    let changed = lines.count { $0.change != .same }
    return Tag.section(.class("table comparison")) {
      Tag.p(.class("notice", changed == 0 ? "good" : "warn"), .role("status")) { sum(changed)[language] }
      Tag.div(.class("scroll"), .role("region"), .ariaLabel(caption[language]), .plain("tabindex", "0")) {
        Tag.table {
          Tag.caption { caption[language] }
          Tag.thead { head(language) }
          Tag.tbody { HTML.joined(lines.map { row($0, language) }) }
        }
      }
      if !entries.isEmpty {
        Tag.p { Title(vi: "Khác đi sau các mục sổ:", en: "It differed after these entries:")[language] }
        DataTable.Cell.list(entries).html(in: language)
      }
    }
  }

  private func sum(_ changed: Int) -> Title {
    changed == 0
      ? Title(vi: "Hai thời điểm cho cùng một kết quả.", en: "Both moments give the same answer.")
      : Title(
        vi: "\(changed.formatted(.vi)) trong \(lines.count.formatted(.vi)) dòng khác nhau.",
        en: "\(changed.formatted(.en)) of \(lines.count.formatted(.en)) rows differ.")
  }

  @HTMLBuilder private func head(_ language: Language) -> HTML {
    Tag.tr {
      for name in names { Tag.th(.scope("col"), .plain("rowspan", "2")) { name.heading[language] } }
      for moment in [moments.first, moments.second] {
        Tag.th(.scope("colgroup"), .plain("colspan", String(columns.count)), .class("moment")) {
          Tag.a(.href(moment.link)) { moment.title[language] }
        }
      }
      Tag.th(.scope("col"), .plain("rowspan", "2")) { Title(vi: "Thay đổi", en: "Change")[language] }
    }
    Tag.tr {
      for column in columns + columns {
        Tag.th(.scope("col"), .class(column.isNumber ? "number" : nil)) { column.heading[language] }
      }
    }
  }

  private func row(_ line: Line, _ language: Language) -> HTML {
    Tag.tr(.class(line.change == .same ? nil : "differs")) {
      for cell in line.name { Tag.th(.scope("row")) { cell.html(in: language) } }
      side(line.first, line, isSecond: false, language)
      side(line.second, line, isSecond: true, language)
      Tag.td { line.change.title[language] }
    }
  }

  private func side(_ cells: [DataTable.Cell], _ line: Line, isSecond: Bool, _ language: Language) -> HTML {
    HTML.joined(
      columns.indices.map { index in
        let cell = index < cells.count ? cells[index] : .none
        let differs = index < line.differs.count && line.differs[index] && line.change == .changed
        let isNumber = cell.isNumber || columns[index].isNumber
        return Tag.td(.class(isNumber ? "number" : nil)) {
          if differs {
            isSecond ? Tag.ins { cell.html(in: language) } : Tag.del { cell.html(in: language) }
          } else {
            cell.html(in: language)
          }
        }
      })
  }
}

extension Comparison.Change {
  var title: Title {
    switch self {
    case .same: Title(vi: "như nhau", en: "same")
    case .changed: Title(vi: "≠ khác", en: "≠ differs")
    case .added: Title(vi: "+ chỉ có sau", en: "+ only later")
    case .removed: Title(vi: "− chỉ có trước", en: "− only earlier")
    }
  }
}
