import Events

// The page from top to bottom.
extension EvidencePage {
  func parts(_ title: Title) -> [String] {
    var parts = ["<h1>\(both(title))</h1>"]
    if isStory {
      parts.append(
        "<p class=\"story\">"
          + both(
            Title(
              vi: "Sổ minh họa: người, nơi và số liệu là giả định.",
              en: "A story: people, places and figures are made up.")) + "</p>")
    }
    parts += [head, check, promises, facts]
    parts += section(
      Title(vi: "Cách tính", en: "How it is computed"), "<p>\(both(figure.rule))</p>", alwaysShown: true)
    parts += table(
      Title(vi: "Quy định của kế hoạch", en: "What plans say of it"), clauses,
      [
        Title(vi: "kế hoạch", en: "plan"), Title(vi: "mục", en: "clause"), Title(vi: "chỉ tiêu", en: "target"),
        Title(vi: "mục sổ", en: "entry"),
      ], numbers: [3])
    parts += table(
      Title(vi: "Biến động trong năm", en: "The account of the year"), account,
      [Title(vi: "cột", en: "column"), Title(vi: "số hộ", en: "households")], numbers: [1], style: "narrow")
    parts += table(
      Title(vi: "Số liệu được báo cáo, được duyệt, đã công bố", en: "As submitted, approved, published"), stated,
      [
        Title(vi: "nguồn", en: "kind"), Title(vi: "số hộ", en: "households"), Title(vi: "tổng số hộ", en: "all"),
        Title(vi: "tỷ lệ %", en: "rate %"), Title(vi: "nêu ở", en: "source"), Title(vi: "mục sổ", en: "entry"),
      ], numbers: [1, 2, 3, 5])
    parts += table(
      Title(vi: "Các mục sổ tạo nên con số", en: "The entries that made the figure"), entries,
      [
        Title(vi: "mục sổ", en: "entry"), Title(vi: "ngày", en: "day"), Title(vi: "ghi lúc", en: "recorded"),
        Title(vi: "sự kiện", en: "event"), Title(vi: "hộ", en: "household"), Title(vi: "cột", en: "column"),
        Title(vi: "cộng", en: "adds"),
      ], numbers: [0, 6], plain: [1, 2, 4], sum: sum)
    parts += table(
      Title(vi: "Các mục ghi đã được sửa hoặc hủy", en: "Corrections and voids of them"), changes,
      [
        Title(vi: "mục sổ", en: "entry"), Title(vi: "của mục", en: "of entry"), Title(vi: "ghi lúc", en: "recorded"),
        Title(vi: "sự kiện", en: "event"), Title(vi: "người ghi", en: "by"),
      ], numbers: [0, 1], plain: [2, 4])
    parts += table(
      Title(vi: "Bên chứng thực", en: "Witnesses who cosigned"), tree.witnesses,
      [Title(vi: "tên", en: "name"), Title(vi: "khóa", en: "key"), Title(vi: "ngày", en: "day")], plain: [2])
    return parts
  }

  private var head: String {
    let fraction = figure.fraction.map { "<span class=\"fraction\">= \($0.escaped)</span>" } ?? ""
    let year = both(Title(vi: "năm \(figure.year)", en: "year \(figure.year)"), inline: true)
    return """
      <div class="figure">
      <p>\(both(figure.name))</p>
      <p class="value">\(figure.value.escaped)\(fraction)</p>
      <p><strong>\(figure.unit.escaped)</strong> · \(year)</p>
      </div>
      """
  }

  private var check: String {
    let words = Title(
      vi: """
        Máy chỉ cần có Python 3.8 trở lên; không cần mạng, không cần sổ cái. Giải nén, mở thư mục đó rồi chạy một dòng:
        """,
      en: "Python 3.8 or later is all that is needed; no network, no ledger. Unpack, go to the folder, run one line:")
    let trust = Title(
      vi: """
        Gói này tự mang theo khóa của sổ trong tệp policy. Hãy so khóa ở dưới với khóa mà bên giữ sổ đã công bố,
        hoặc dùng chính sách của bạn: python3 verify.py . --policy <tệp của bạn>.
        """,
      en: """
        The pack brings the ledger's key in its file policy. Compare the key below with the one that the keeper of the
        ledger has published, or use a policy of your own: python3 verify.py . --policy <your file>.
        """)
    return section(
      Title(vi: "Tự kiểm tra", en: "Check it yourself"),
      "<p>\(both(words))</p><pre><code>python3 verify.py .</code></pre><p>\(both(trust))</p>", alwaysShown: true
    ).joined()
  }

  private func section(_ title: Title, _ body: String, alwaysShown: Bool) -> [String] {
    alwaysShown || !body.isEmpty ? ["<h2>\(both(title))</h2>\n\(body)"] : []
  }

  private func table(
    _ title: Title, _ rows: [Row], _ columns: [Title], numbers: Set<Int> = [], plain: Set<Int> = [],
    style table: String = "", sum: String? = nil
  ) -> [String] {
    guard !rows.isEmpty else { return [] }
    func style(_ column: Int) -> String {
      numbers.contains(column) ? " class=\"number\"" : plain.contains(column) ? " class=\"plain\"" : ""
    }
    let head = columns.enumerated().map { "<th\(style($0.offset))>\(both($0.element))</th>" }.joined()
    let body = rows.prefix(Self.rowCountMax).map { row in
      "<tr>" + row.cells.enumerated().map { "<td\(style($0.offset))>\(both($0.element))</td>" }.joined() + "</tr>"
    }.joined(separator: "\n")
    let left = rows.count - Self.rowCountMax
    let more =
      left > 0
      ? "<p>"
        + both(
          Title(
            vi: "… và \(left.formatted(.vi)) dòng nữa; figure.json có đủ.",
            en: "… and \(left.formatted(.en)) more rows; figure.json has them all.")) + "</p>" : ""
    let words = both(Title(vi: "cộng lại", en: "together"), inline: true)
    let last =
      sum.map { sum in
        """

        <tr class="sum"><td colspan="\(columns.count - 1)">\(words)</td><td class="number">\(sum.escaped)</td></tr>
        """
      } ?? ""
    return [
      """
      <h2>\(both(title))</h2>
      <table\(table.isEmpty ? "" : " class=\"\(table)\"")>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(body)\(last)
      </tbody>
      </table>\(more)
      """
    ]
  }

  /// Vietnamese, and English under or beside it where it differs.
  func both(_ title: Title, inline: Bool = false) -> String {
    guard title.vi != title.en else { return title.vi.escaped }
    let english = title.en.escaped
    return inline
      ? "\(title.vi.escaped) <span class=\"en\" style=\"display: inline\">\(english)</span>"
      : "\(title.vi.escaped)<span class=\"en\" lang=\"en\">\(english)</span>"
  }
}
