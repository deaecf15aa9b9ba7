import Events

/// Who did which duty by its day: units down, deadlines across by month, a sign and a word in each field.
package struct DutyCalendar: Component {
  package struct Deadline: Sendable {
    package let duty: Title
    package let day: Day
    package let link: Link?

    package init(_ duty: Title, _ day: Day, link: Link? = nil) {
      self.duty = duty
      self.day = day
      self.link = link
    }
  }

  package struct Line: Sendable {
    package let unit: String
    package let link: Link
    /// One for each deadline; nil: the unit does not hold that duty.
    package let fields: [Field?]

    package init(_ unit: String, _ link: Link, _ fields: [Field?]) {
      self.unit = unit
      self.link = link
      self.fields = fields
    }
  }

  package struct Field: Sendable {
    package let status: Status
    /// When it was done; with the deadline it says how late.
    package let done: Day?
    package let link: Link?

    package init(_ status: Status, done: Day? = nil, link: Link? = nil) {
      self.status = status
      self.done = done
      self.link = link
    }
  }

  package var caption: Title
  /// In the order of their days.
  package var deadlines: [Deadline]
  package var lines: [Line]
  package var downloads: DataTable.Downloads?

  package init(_ caption: Title, deadlines: [Deadline], lines: [Line], downloads: DataTable.Downloads? = nil) {
    self.caption = caption
    self.deadlines = deadlines
    self.lines = lines
    self.downloads = downloads
  }

  package func html(in language: Language) -> HTML {
    Tag.section(.class("table")) {
      Tag.div(.class("scroll"), .role("region"), .ariaLabel(caption[language]), .plain("tabindex", "0")) {
        Tag.table(.class("calendar")) {
          Tag.caption { caption[language] }
          Tag.thead {
            months(language)
            Tag.tr { HTML.joined(deadlines.map { heading($0, language) }) }
          }
          Tag.tbody {
            for line in lines {
              Tag.tr {
                Tag.th(.scope("row")) { Tag.a(.href(line.link)) { line.unit } }
                HTML.joined(line.fields.map { field($0, language) })
              }
            }
          }
        }
      }
      legend(language)
      if let downloads { downloads.html(in: language) }
    }
  }

  private func months(_ language: Language) -> HTML {
    var runs: [(month: Int, year: Int, count: Int)] = []
    for deadline in deadlines {
      let (year, month, _) = deadline.day.components
      if let last = runs.last, last.month == month, last.year == year {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((month, year, 1))
      }
    }
    return Tag.tr {
      Tag.th(.scope("col"), .plain("rowspan", "2")) { Title(vi: "Đơn vị", en: "Unit")[language] }
      for run in runs {
        Tag.th(.scope("colgroup"), .plain("colspan", String(run.count)), .class("month")) {
          Title(vi: "Tháng \(run.month)/\(run.year)", en: "\(run.year)-\(run.month < 10 ? "0" : "")\(run.month)")[
            language]
        }
      }
    }
  }

  private func heading(_ deadline: Deadline, _ language: Language) -> HTML {
    Tag.th(.scope("col"), .class("deadline")) {
      if let link = deadline.link {
        Tag.a(.href(link)) { deadline.duty[language] }
      } else {
        deadline.duty[language]
      }
      VoidTag.br()
      DataTable.Cell.day(deadline.day).html(in: language)
    }
  }

  private func field(_ field: Field?, _ language: Language) -> HTML {
    guard let field else {
      return Tag.td(.class("calm")) { DataTable.Cell.none.html(in: language) }
    }
    let done = field.done.map { ", " + $0.formatted(language) } ?? ""
    let words = field.status.title[language] + done
    let sign = HTML.joined([
      Tag.span(.class("sign"), .ariaHidden()) { field.status.sign }, Tag.span(.class("hidden")) { words },
    ])
    return Tag.td(.class("field", field.status.tone), .title(words)) {
      if let link = field.link { Tag.a(.href(link)) { sign } } else { sign }
    }
  }

  private func legend(_ language: Language) -> HTML {
    let used = Status.allCases.filter { status in
      lines.contains { $0.fields.contains { $0?.status == status } }
    }
    return Tag.p(.class("legend")) {
      for status in used { status.badge(nil, in: language) }
    }
  }
}
