import Events
import Pages

// Overview, targets, deadlines, nominations, comparison.
extension Samples {
  var overview: Page {
    Page(
      visit(), title("Xã Suối Trắng", "Suối Trắng commune"),
      lead: title("Huyện Hoa Ban, tỉnh Sao Mai", "Hoa Ban district, Sao Mai province"), crumbs: crumbs,
      content: [
        Figures([
          Figure(
            title("Tỷ lệ hộ nghèo", "Poverty rate"), .decimal(decimal("14.45")), unit: title("%", "%"),
            detail: title("1.071 / 7.410 hộ, tính từ hộ", "1,071 / 7,410 households, computed"), why: why(2023)),
          Figure(
            title("Hộ thoát nghèo trong năm", "Exits this year"), .number(212), unit: title("hộ", "households"),
            status: .onTrack, why: why(2023)),
          Figure(
            title("Việc quá hạn", "Late duties"), .number(2), status: .late, why: Link("duties")),
          Figure(title("Quỹ Vì người nghèo", "Fund for the Poor"), .money(1_500_000_000), unit: title("đồng", "đồng")),
        ]),
        Columns([yearAccount, timeline]),
        Section(
          title("Đơn vị cấp dưới", "Units below"),
          [
            Places(
              [
                Places.Place(
                  text("Bản Mơ"), Link("units", "sm-st-ban-mo"), kind: title("thôn", "hamlet"), detail: "12,5%"),
                Places.Place(text("Bản Suối"), Link("units", "sm-st-ban-suoi"), kind: title("thôn", "hamlet")),
              ], whenEmpty: title("Không có.", "None."))
          ]),
        Section(
          title("Mục sổ mới", "Newest entries"),
          actions: [Page.Action(title("Xem nhật ký", "See the log"), Link("log"))],
          [EntryList(title("6 mục gần nhất", "The last six"), entries)]),
      ], modules: [.charts],
      actions: [
        Page.Action(title("Ghi sổ", "Record"), Link("record")),
        Page.Action(title("Bản in", "Print view"), Link("print")),
      ])
  }

  var past: Page {
    Page(
      visit("poverty", past: true), title("Hộ nghèo", "Poor households"), crumbs: crumbs,
      content: [
        FilterForm(
          [
            Input("unit", title("Đơn vị", "Unit"), .common("unit"), value: "sm-hoa-ban", listID: "known-unit"),
            Input("year", title("Năm", "Year"), .common("year"), value: "2023"),
            Input(
              "class", title("Diện", "Class"),
              .codes([
                InputKind.Choice("poor", title("nghèo", "poor")),
                InputKind.Choice("near-poor", title("cận nghèo", "near-poor")),
              ]),
              value: "poor"),
          ], action: Link("poverty", query: [QueryItem("as-of", "2023-12-31")]),
          known: ["unit": [EntryForm.KnownID("sm-hoa-ban", text("Huyện Hoa Ban"))]]),
        DataTable(
          title("Hộ nghèo theo xã", "Poor households by commune"),
          [
            DataTable.Column("unit", title("Địa bàn", "Area"), isRowHeading: true),
            DataTable.Column("count", title("Số hộ nghèo", "Poor"), isNumber: true),
            DataTable.Column("rate", title("Tỷ lệ %", "Rate %"), isNumber: true),
            DataTable.Column("class", title("Diện", "Class")), DataTable.Column("day", title("Ngày", "Day")),
            DataTable.Column("status", title("Kết quả", "Status")), DataTable.Column("note", title("Ghi chú", "Note")),
          ],
          rows: (1...40).map { number in
            DataTable.Row([
              .link(text("Xã số \(number)"), Link("units", "x-\(number)")), .why(.number(number * 137), why(2023)),
              .decimal(Decimal(mantissa: Int64(number) * 123, scale: 2)), .code("poor", title("nghèo", "poor")),
              .day(Self.day), .status(Status.allCases[number % Status.allCases.count], nil),
              number % 3 == 0 ? .list([.text(text("a")), .text(text("b"))]) : .none,
            ])
          } + [
            DataTable.Row(
              [.text(text("Cộng")), .number(112_340), .decimal(decimal("25.22")), .none, .none, .none, .none],
              emphasis: .total)
          ],
          notes: [title("Tỷ lệ tính trên tổng số hộ đã nộp.", "Rates are of the totals submitted.")],
          sorting: DataTable.Sorting(by: "count", isDescending: true, at: Link("poverty")), downloads: Self.csvAndXLSX,
          pages: DataTable.Pages(
            previous: nil, next: Link("poverty", query: [QueryItem("after", "40")]),
            position: title("1–40 trong 118", "1–40 of 118"))),
      ])
  }

  var targets: Page {
    Page(
      visit("targets"), title("Chỉ tiêu", "Targets"), crumbs: crumbs,
      content: [
        timeline,
        Note(
          title(
            "Chuẩn nghèo đổi từ năm 2022; hai dãy không nối với nhau.",
            "The standard changed in 2022; the two series are not joined."), .warn),
      ],
      modules: [.charts])
  }

  var yearAccount: YearAccount {
    YearAccount(
      title("Biến động hộ nghèo năm 2023", "Account of poor households, 2023"),
      opening: YearAccount.Line(title("Đầu kỳ", "Opening"), 1_260, why: why(2023)),
      added: [
        YearAccount.Line(title("Phát sinh mới", "New"), 15), YearAccount.Line(title("Tái nghèo", "Relapsed"), 6),
        YearAccount.Line(title("Chuyển đến", "Moved in"), 4),
      ],
      removed: [
        YearAccount.Line(title("Thoát nghèo", "Exited"), 212, why: why(2023)),
        YearAccount.Line(title("Chuyển đi", "Moved out"), 2),
      ], closing: YearAccount.Line(title("Cuối kỳ", "Closing"), 1_071), downloads: Self.csvAndXLSX)
  }

  var timeline: RateTimeline {
    RateTimeline(
      title("Tỷ lệ hộ nghèo theo năm", "Poverty rate by year"),
      series: [
        RateTimeline.Series(
          title("Chuẩn 2016–2020", "Standard 2016–2020"),
          [
            RateTimeline.Point(2019, decimal("12.40"), fraction: "905 / 7.298"),
            RateTimeline.Point(2020, decimal("9.80"), fraction: "719 / 7.337"),
            RateTimeline.Point(2021, decimal("8.10"), fraction: "597 / 7.370"),
          ]),
        RateTimeline.Series(
          title("Chuẩn 2022–2025", "Standard 2022–2025"),
          [
            RateTimeline.Point(
              2022, decimal("17.06"), fraction: "1.260 / 7.386", kind: title("được duyệt", "approved"), why: why(2022)),
            RateTimeline.Point(
              2023, decimal("14.45"), fraction: "1.071 / 7.410", kind: title("tính từ hộ", "computed"), why: why(2023)),
          ]),
      ],
      targets: [
        RateTimeline.Target(
          2022, decimal("17.50"), title("KH 1234, mục I.2: giảm còn 17,5%", "Plan 1234, I.2: down to 17.5%"),
          status: .met, link: Link("targets", "t-1")),
        RateTimeline.Target(
          2023, decimal("14.00"), title("KH 1234, mục I.2: giảm còn 14%", "Plan 1234, I.2: down to 14%"),
          status: .missed),
        RateTimeline.Target(
          2025, decimal("5.00"), title("KH 1234, mục I.2: dưới 5%", "Plan 1234, I.2: under 5%"), status: .notJudged),
      ], downloads: Self.csvAndXLSX)
  }

  var duties: Page {
    let days = [(3, 15), (6, 10), (6, 15), (11, 25), (12, 10), (12, 14)].compactMap {
      Day(year: 2023, month: $0.0, day: $0.1)
    }
    let fields: [DutyCalendar.Field?] = [
      DutyCalendar.Field(.met, done: days[0], link: Link("log", "12")), DutyCalendar.Field(.late, done: days[2]),
      DutyCalendar.Field(.due), DutyCalendar.Field(.missed), nil, DutyCalendar.Field(.notYetDue),
    ]
    return Page(
      visit("duties"), title("Thời hạn", "Deadlines"), crumbs: crumbs,
      content: [
        DutyCalendar(
          title("Nhiệm vụ theo đơn vị, năm 2023", "Duties by unit, 2023"),
          deadlines: days.map {
            DutyCalendar.Deadline(title("Báo cáo định kỳ", "Periodic report"), $0, link: Link("duties", "d-1"))
          },
          lines: (1...8).map { number in
            DutyCalendar.Line(
              text("Xã số \(number)"), Link("units", "x-\(number)"),
              fields.indices.map { fields[($0 + number) % fields.count] })
          }, downloads: Self.csvAndXLSX)
      ])
  }

  var nomination: Page {
    Page(
      visit("nominations", "nm-1"), title("Đề nghị khen thưởng nm-1", "Nomination nm-1"), crumbs: crumbs,
      content: [
        Facts([
          (title("Đối tượng", "Recipient"), .link(text("Bản Mơ"), Link("units", "sm-st-ban-mo"))),
          (
            title("Hình thức", "Form"),
            .words(title("Bằng khen của Chủ tịch UBND tỉnh", "Certificate of Merit of the Provincial Chair"))
          ),
        ]),
        Steps([
          Steps.Step(
            title("Bình xét", "Selection by vote"), .done, holder: text("Xã Suối Trắng"), day: Self.day,
            entry: Link("log", "20")),
          Steps.Step(
            title("Trình", "Submit upward"), .returned, day: Self.day,
            note: title("thiếu biên bản", "minutes are missing")),
          Steps.Step(
            title("Thẩm định", "Appraisal"), .current, holder: text("Phòng Nội vụ"), deadline: Self.day.adding(days: 20)
          ),
          Steps.Step(title("Quyết định", "Decision"), .ahead),
        ]),
      ])
  }

  var compare: Page {
    Page(
      visit("compare"), title("So hai thời điểm", "Two moments compared"), crumbs: crumbs,
      content: [
        Comparison(
          title("Hộ nghèo", "Poor households"),
          first: Comparison.Moment(
            title("31/12/2023, sổ ghi đến mục 900", "2023-12-31, as known at entry 900"), Link("poverty")),
          second: Comparison.Moment(
            title("31/12/2023, sổ ghi đến mục 1.234", "2023-12-31, as known at entry 1,234"), Link("poverty")),
          names: [DataTable.Column("unit", title("Địa bàn", "Area"))],
          columns: [
            DataTable.Column("count", title("Số hộ", "Households"), isNumber: true),
            DataTable.Column("rate", title("Tỷ lệ %", "Rate %"), isNumber: true),
          ],
          lines: [
            Comparison.Line(
              name: [.text(text("Bản Mơ"))], first: [.number(12), .decimal(decimal("10.1"))],
              second: [.number(14), .decimal(decimal("11.8"))], differs: [true, true]),
            Comparison.Line(
              name: [.text(text("Bản Suối"))], first: [.number(5), .none], second: [.number(5), .none],
              differs: [false, false]),
            Comparison.Line(
              name: [.text(text("Bản Mới"))], first: [], second: [.number(3), .none], differs: [true, true]),
            Comparison.Line(
              name: [.text(text("Bản Cũ"))], first: [.number(3), .none], second: [], differs: [true, true]),
          ], entries: [.link("1.017", Link("log", "1017")), .link("1.180", Link("log", "1180"))])
      ])
  }

  var whyPage: Page {
    let trail = FigureTrail(
      Figure(title("Hộ thoát nghèo, xã Suối Trắng, 2023", "Exits, Suối Trắng commune, 2023"), .number(6)),
      rule: title("Mỗi mục thoát nghèo có ngày trong năm tính một hộ.", "Each exit of the year counts one household."),
      clauses: [(title("KH 1234, mục I.2", "Plan 1234, I.2"), Link("log", "8"))],
      traces: entries.map { FigureTrail.Trace($0, column: title("thoát nghèo", "exited"), adds: 1) },
      evidence: Link("v1", "evidence"), downloads: Self.csvAndXLSX)
    return Page(visit("why"), title("Vì sao có số này?", "Why this number?"), crumbs: crumbs, content: [trail])
  }

  var choose: Page {
    Page(visit("record"), title("Ghi sổ", "Record"), content: [EventChooser(EventType.allCases)])
  }

  func decimal(_ text: String) -> Decimal { Decimal(text) ?? Decimal(0) }
}
