import Events

/// A rate year by year, with the targets set for it. Figures under two poverty standards are never joined by a line,
/// and a target stands beside the rate, never in its series.
package struct RateTimeline: Component {
  package struct Point: Sendable {
    package let year: Year
    /// In percent.
    package let rate: Decimal
    /// "1.071 / 7.410"
    package let fraction: String?
    package let why: Link?
    /// "tính từ hộ", "được duyệt"
    package let kind: Title?

    package init(_ year: Year, _ rate: Decimal, fraction: String? = nil, kind: Title? = nil, why: Link? = nil) {
      self.year = year
      self.rate = rate
      self.fraction = fraction
      self.kind = kind
      self.why = why
    }
  }

  /// The years under one standard.
  package struct Series: Sendable {
    package let standard: Title
    package let points: [Point]

    package init(_ standard: Title, _ points: [Point]) {
      self.standard = standard
      self.points = points
    }
  }

  package struct Target: Sendable {
    package let year: Year
    /// In percent.
    package let value: Decimal
    /// "KH 1234 mục I.2: dưới 5%"
    package let name: Title
    package let status: Status
    package let link: Link?

    package init(_ year: Year, _ value: Decimal, _ name: Title, status: Status, link: Link? = nil) {
      self.year = year
      self.value = value
      self.name = name
      self.status = status
      self.link = link
    }
  }

  package var caption: Title
  package var series: [Series]
  package var targets: [Target]
  package var downloads: DataTable.Downloads?

  package init(_ caption: Title, series: [Series], targets: [Target] = [], downloads: DataTable.Downloads? = nil) {
    self.caption = caption
    self.series = series
    self.targets = targets
    self.downloads = downloads
  }

  package func html(in language: Language) -> HTML {
    Tag.div(.class("timeline")) {
      Chart(caption, chart(in: language)).html(in: language)
      rates.html(in: language)
      if !targets.isEmpty { goals.html(in: language) }
    }
  }

  private var rates: DataTable {
    DataTable(
      caption,
      [
        DataTable.Column("year", Title(vi: "Năm", en: "Year"), isRowHeading: true),
        DataTable.Column("standard", Title(vi: "Chuẩn nghèo", en: "Standard")),
        DataTable.Column("rate", Title(vi: "Tỷ lệ %", en: "Rate %"), isNumber: true),
        DataTable.Column("fraction", Title(vi: "Số hộ", en: "Households"), isNumber: true),
        DataTable.Column("kind", Title(vi: "Nguồn", en: "Kind")),
      ],
      rows: series.flatMap { series in
        series.points.map { point in
          let rate = DataTable.Cell.decimal(point.rate)
          return DataTable.Row([
            .year(point.year), .words(series.standard), point.why.map { .why(rate, $0) } ?? rate,
            point.fraction.map { .text($0) } ?? .none, point.kind.map { .words($0) } ?? .none,
          ])
        }
      }, downloads: downloads)
  }

  private var goals: DataTable {
    DataTable(
      Title(vi: "Chỉ tiêu", en: "Targets"),
      [
        DataTable.Column("year", Title(vi: "Năm", en: "Year"), isRowHeading: true),
        DataTable.Column("target", Title(vi: "Chỉ tiêu", en: "Target")),
        DataTable.Column("value", Title(vi: "Mức %", en: "Value %"), isNumber: true),
        DataTable.Column("status", Title(vi: "Kết quả", en: "Status")),
      ],
      rows: targets.map { target in
        let value = DataTable.Cell.decimal(target.value)
        return DataTable.Row([
          .year(target.year), .words(target.name), target.link.map { .why(value, $0) } ?? value,
          .status(target.status, nil),
        ])
      })
  }
}
