import CanonicalJSON
import Events
import Pages

/// One page of each kind, with made-up figures that agree with each other. `text` stands between every name and the page,
/// so that the same pages can be made of hostile words.
struct Samples {
  let language: Language
  let text: @Sendable (String) -> String

  init(_ language: Language, text: @escaping @Sendable (String) -> String = { $0 }) {
    self.language = language
    self.text = text
  }

  static let day = Day(year: 2023, month: 12, day: 31) ?? Day(number: 0)

  func title(_ vi: String, _ en: String) -> Title { Title(vi: text(vi), en: text(en)) }

  func visit(_ parts: String..., signedIn: Bool = true, past: Bool = false) -> Visit {
    Visit(
      language: language,
      here: Link(
        path: "/" + parts.joined(separator: "/"),
        query: past ? [QueryItem("as-of", "2023-12-31"), QueryItem("unit", text("sm-hoa-ban"))] : []),
      user: signedIn
        ? Visit.User(
          name: text("Lò Thị Hạnh"), roles: [title("người ghi, xã Suối Trắng", "recorder, Suối Trắng commune")],
          account: Link("account"))
        : nil,
      csrfToken: signedIn ? text("Zm9vYmFy") : nil, menu: signedIn ? menu : [], search: "",
      clocks: signedIn
        ? Visit.Clocks(
          asOf: past ? Self.day : nil, asKnown: past ? text("1200") : "",
          today: Self.day.adding(days: 40), compare: Link("compare"))
        : nil,
      tree: Visit.TreeStamp(
        size: 1_234_567, root: text("XuwpyNHdo5OOWmFAx23/buOHdL0+t3IqB3ejKlP16dA="),
        origin: text("story.example/sao-mai"), isStory: true))
  }

  private var menu: [Visit.MenuItem] {
    [
      Visit.MenuItem(title("Tổng quan", "Overview"), Link(), isCurrent: true),
      Visit.MenuItem(title("Chỉ tiêu", "Targets"), Link("targets")),
      Visit.MenuItem(title("Thời hạn", "Deadlines"), Link("duties")),
      Visit.MenuItem(title("Báo cáo", "Reports"), Link("reports")),
      Visit.MenuItem(title("Đề nghị khen thưởng", "Nominations"), Link("nominations")),
      Visit.MenuItem(title("Khen thưởng", "Awards"), Link("awards")),
      Visit.MenuItem(title("Kiểm tra", "Inspections"), Link("inspections")),
      Visit.MenuItem(title("Nhật ký sổ", "Log"), Link("log")),
      Visit.MenuItem(title("Ghi sổ", "Record"), Link("record")),
    ]
  }

  var crumbs: [Page.Crumb] {
    [
      Page.Crumb(title("Cả nước", "Viet Nam"), Link("units", "vn")),
      Page.Crumb(text("Tỉnh Sao Mai"), Link("units", "sao-mai")),
      Page.Crumb(text("Huyện Hoa Ban"), Link("units", "sm-hoa-ban")),
      Page.Crumb(text("Xã Suối Trắng"), Link("units", "sm-suoi-trang")),
    ]
  }

  static let csvAndXLSX = DataTable.Downloads(
    csv: Link("v1", "poverty", query: [QueryItem("format", "csv")]),
    xlsx: Link("v1", "poverty", query: [QueryItem("format", "xlsx")]))

  func why(_ year: Int) -> Link { Link("why", query: [QueryItem("year", "\(year)")]) }

  /// Every page by its file name.
  var pages: [(name: String, html: HTML)] {
    [
      ("overview", overview.html), ("past", past.html), ("targets", targets.html), ("duties", duties.html),
      ("nomination", nomination.html), ("log", log.html), ("entry", entry.html), ("compare", compare.html),
      ("record", record.html), ("record-refused", refused.html), ("record-plan", wide.html), ("import", imports.html),
      ("account", account.html), ("sign-in", signIn.html), ("forbidden", failure(.forbidden).html),
      ("not-found", failure(.notFound).html), ("failed", failure(.failed).html), ("search", search.html),
      ("print", print.html), ("why", whyPage.html), ("choose", choose.html),
    ]
  }
}
