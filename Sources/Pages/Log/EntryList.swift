import Events

/// Entries of the log, newest first or in order, and the place where new ones appear.
package struct EntryList: Component {
  package struct Entry: Sendable {
    package let seq: Seq
    package let at: Timestamp
    package let on: Day
    package let type: EventType
    package let unit: String
    package let by: String
    /// What it is about in a line: "hộ h-4k2m9q, cận nghèo"
    package let summary: String
    package let link: Link
    /// The entry that corrected or voided it.
    package let change: Change?

    package enum Change: Sendable {
      case corrected(by: Seq)
      case voided(by: Seq)
    }

    package init(
      seq: Seq, at: Timestamp, on: Day, type: EventType, unit: String, by: String, summary: String, link: Link,
      change: Change? = nil
    ) {
      self.seq = seq
      self.at = at
      self.on = on
      self.type = type
      self.unit = unit
      self.by = by
      self.summary = summary
      self.link = link
      self.change = change
    }
  }

  package var caption: Title
  package var entries: [Entry]
  /// Where `live.js` listens: server-sent events named `entry`, whose data is an entry's line; nil: the list stands still.
  package var stream: Link?
  package var downloads: DataTable.Downloads?
  package var pages: DataTable.Pages?

  package init(
    _ caption: Title, _ entries: [Entry], stream: Link? = nil, downloads: DataTable.Downloads? = nil,
    pages: DataTable.Pages? = nil
  ) {
    self.caption = caption
    self.entries = entries
    self.stream = stream
    self.downloads = downloads
    self.pages = pages
  }

  package func html(in language: Language) -> HTML {
    HTML.joined([stream.map { follower($0, language) } ?? .empty, table.html(in: language)])
  }

  private var table: DataTable {
    DataTable(
      caption,
      [
        DataTable.Column("seq", Title(vi: "Mục", en: "Entry"), isNumber: true, isRowHeading: true),
        DataTable.Column("at", Title(vi: "Ghi lúc", en: "Recorded")),
        DataTable.Column("on", Title(vi: "Ngày", en: "Day")),
        DataTable.Column("type", Title(vi: "Sự kiện", en: "Event")),
        DataTable.Column("summary", Title(vi: "Nội dung", en: "Content")),
        DataTable.Column("unit", Title(vi: "Đơn vị", en: "Unit")),
        DataTable.Column("by", Title(vi: "Người ghi", en: "By")),
      ], rows: entries.map(row), downloads: downloads, pages: pages)
  }

  private func row(_ entry: Entry) -> DataTable.Row {
    let type = DataTable.Cell.code(entry.type.text, entry.type.title)
    return DataTable.Row([
      .link(entry.seq.description, entry.link), .moment(entry.at), .day(entry.on),
      entry.change.map { .list([type, .status(.flagged, $0.title)]) } ?? type, .text(entry.summary), .text(entry.unit),
      .text(entry.by),
    ])
  }

  /// Hidden until `live.js` is there; it says how many entries came and shows their numbers.
  private func follower(_ stream: Link, _ language: Language) -> HTML {
    Tag.section(
      .class("follow"), .flag("hidden"), .data("data-stream", link: stream),
      .plain("data-words-new", Title(vi: "mục mới", en: "new entries")[language]),
      .plain("data-words-lost", Title(vi: "mất kết nối, đang nối lại", en: "connection lost, trying again")[language]),
      .plain("data-words-on", Title(vi: "đang theo dõi", en: "following")[language])
    ) {
      Tag.button(.type("button"), .plain("aria-pressed", "false")) {
        Title(vi: "Theo dõi trực tiếp", en: "Follow live")[language]
      }
      Tag.output(.plain("aria-live", "polite")) {}
      Tag.ol(.class("arrivals")) {}
    }
  }
}

extension EntryList.Entry.Change {
  var title: Title {
    switch self {
    case .corrected(let seq): Title(vi: "đã sửa ở mục \(seq.description)", en: "corrected by entry \(seq.description)")
    case .voided(let seq): Title(vi: "đã hủy ở mục \(seq.description)", en: "voided by entry \(seq.description)")
    }
  }
}
