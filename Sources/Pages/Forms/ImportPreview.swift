import Events

/// What a file of rows would do before it does it: each row with its refusals, and the two buttons, all or nothing.
package struct ImportPreview: Component {
  package struct Row: Sendable {
    /// The line of the file, from 1, the heading counted.
    package let number: Int
    package let cells: [DataTable.Cell]
    package let problems: [Problem]

    package init(_ number: Int, _ cells: [DataTable.Cell], problems: [Problem] = []) {
      self.number = number
      self.cells = cells
      self.problems = problems
    }

    var status: Status {
      problems.contains { !$0.isFlag } ? .refused : problems.isEmpty ? .accepted : .flagged
    }
  }

  package var fileName: String
  package var type: EventType
  package var columns: [DataTable.Column]
  /// Those that are shown; refused rows first is a good order for long files.
  package var rows: [Row]
  /// Of the whole file.
  package var rowCount: Int
  package var refusedCount: Int
  /// Where the file lies until it is confirmed: sent as `file` with `do` = `record` or `drop`.
  package var handle: String
  package var action: Link
  package var csrfToken: String?

  package init(
    fileName: String, type: EventType, columns: [DataTable.Column], rows: [Row], rowCount: Int, refusedCount: Int,
    handle: String, action: Link, csrfToken: String?
  ) {
    self.fileName = fileName
    self.type = type
    self.columns = columns
    self.rows = rows
    self.rowCount = rowCount
    self.refusedCount = refusedCount
    self.handle = handle
    self.action = action
    self.csrfToken = csrfToken
  }

  package func html(in language: Language) -> HTML {
    let all = rowCount.formatted(language)
    let refused = refusedCount.formatted(language)
    return HTML.joined([
      refusedCount == 0
        ? Note(
          Title(
            vi: "Cả \(all) dòng của \(fileName) đều ghi được. Chưa dòng nào được ghi.",
            en: "All \(all) rows of \(fileName) can be recorded. None is recorded yet."), .good
        ).html(in: language)
        : Note(
          Title(
            vi: """
              \(refused) trong \(all) dòng của \(fileName) bị từ chối, nên chưa dòng nào được ghi. Sửa tệp rồi tải lên lại.
              """,
            en: """
              \(refused) of \(all) rows of \(fileName) are refused, so none is recorded. Mend the file and upload it \
              again.
              """), .bad
        ).html(in: language),
      ProblemPanel(Title(vi: "Từng dòng", en: "Row by row"), located, of: type).html(in: language),
      table.html(in: language),
      buttons(language),
    ])
  }

  private var located: [Problem] {
    rows.flatMap { row in
      row.problems.map { problem in
        var problem = problem
        problem.row = row.number
        return problem
      }
    }
  }

  private var table: DataTable {
    DataTable(
      Title(vi: "Các dòng của tệp", en: "Rows of the file"),
      [
        DataTable.Column("row", Title(vi: "Dòng", en: "Row"), isNumber: true, isRowHeading: true),
        DataTable.Column("status", Title(vi: "Kết quả", en: "Result")),
      ] + columns,
      rows: rows.map { row in
        DataTable.Row(
          [
            .number(row.number),
            .status(row.status, row.status == .accepted ? Title(vi: "Ghi được", en: "Can be recorded") : nil),
          ] + row.cells,
          emphasis: row.status == .refused ? .differs : .none)
      },
      notes: rows.count < rowCount
        ? [
          Title(
            vi: "Hiện \(rows.count.formatted(.vi)) trong \(rowCount.formatted(.vi)) dòng.",
            en: "\(rows.count.formatted(.en)) of \(rowCount.formatted(.en)) rows are shown.")
        ] : [])
  }

  private func buttons(_ language: Language) -> HTML {
    Tag.form(.plain("method", "post"), .action(action)) {
      csrfField(csrfToken)
      VoidTag.input(.type("hidden"), .name("file"), .value(handle))
      VoidTag.input(.type("hidden"), .name("type"), .value(type.text))
      Tag.p(.class("buttons")) {
        Tag.button(.type("submit"), .name("do"), .value("drop")) {
          Title(vi: "Bỏ tệp này", en: "Drop this file")[language]
        }
        if refusedCount == 0 {
          Tag.button(.class("primary"), .type("submit"), .name("do"), .value("record")) {
            Title(vi: "Ghi sổ cả \(rowCount.formatted(.vi)) dòng", en: "Record all \(rowCount.formatted(.en)) rows")[
              language]
          }
        }
      }
    }
  }
}
