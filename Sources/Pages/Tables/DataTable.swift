import Events

/// Rows under named columns: what most pages are made of. It answers an `Answer` of the command line cell by cell.
package struct DataTable: Component {
  /// So many rows of ten columns leave a page under 200 KB; more go to the next page.
  package static let rowCountMax = 200

  package var caption: Title
  package var columns: [Column]
  package var rows: [Row]
  /// Sentences under the table.
  package var notes: [Title]
  /// Nil: the columns are not sorted by a click.
  package var sorting: Sorting?
  package var downloads: Downloads?
  package var pages: Pages?
  /// What stands in place of an empty table; nil: the usual sentence.
  package var whenEmpty: Title?

  package init(
    _ caption: Title, _ columns: [Column], rows: [Row], notes: [Title] = [], sorting: Sorting? = nil,
    downloads: Downloads? = nil, pages: Pages? = nil, whenEmpty: Title? = nil
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.sorting = sorting
    self.downloads = downloads
    self.pages = pages
    self.whenEmpty = whenEmpty
  }

  package struct Column: Sendable {
    package let key: String
    package let heading: Title
    package let isNumber: Bool
    /// The cell that names its row, read out with the others by a screen reader.
    package let isRowHeading: Bool

    package init(_ key: String, _ heading: Title, isNumber: Bool = false, isRowHeading: Bool = false) {
      self.key = key
      self.heading = heading
      self.isNumber = isNumber
      self.isRowHeading = isRowHeading
    }
  }

  package struct Row: Sendable {
    package var cells: [Cell]
    /// For a total, or a row that stands out.
    package var emphasis: Emphasis

    package init(_ cells: [Cell], emphasis: Emphasis = .none) {
      self.cells = cells
      self.emphasis = emphasis
    }

    package enum Emphasis: Sendable {
      case none, total, differs
    }
  }

  /// By which column the rows came sorted, and the place that sorts them otherwise (`sort=key` or `sort=-key` is added).
  package struct Sorting: Sendable {
    package let key: String?
    package let isDescending: Bool
    package let link: Link

    package init(by key: String?, isDescending: Bool = false, at link: Link) {
      self.key = key
      self.isDescending = isDescending
      self.link = link
    }
  }

  package struct Downloads: Sendable {
    package let csv: Link?
    package let xlsx: Link?

    package init(csv: Link?, xlsx: Link?) {
      self.csv = csv
      self.xlsx = xlsx
    }
  }

  /// The places of the pages before and after this one.
  package struct Pages: Sendable {
    package let previous: Link?
    package let next: Link?
    /// "1–100 trong 2.310"
    package let position: Title?

    package init(previous: Link?, next: Link?, position: Title? = nil) {
      self.previous = previous
      self.next = next
      self.position = position
    }
  }
}
