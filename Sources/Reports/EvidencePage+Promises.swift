import Events

// What the pack proves, what it does not, and what it rests on.
extension EvidencePage {
  /// Said plainly: a proof that is taken for more than it is does harm.
  var promises: String {
    let size = Title(vi: Int(tree.size).formatted(.vi), en: Int(tree.size).formatted(.en))
    let count = Title(vi: Int(period.count).formatted(.vi), en: Int(period.count).formatted(.en))
    let proven = Title(vi: provenCount.formatted(.vi), en: provenCount.formatted(.en))
    var proof = [
      Title(
        vi: """
          \(proven.vi) mục trong thư mục entries/ đúng là các mục của sổ có \(size.vi) mục và gốc ghi dưới đây, không \
          sai một byte.
          """,
        en: """
          The \(proven.en) entries in entries/ stand in the ledger of \(size.en) entries with the root below, byte for \
          byte.
          """),
      Title(
        vi: """
          Trong năm \(figure.year) sổ có đúng \(count.vi) mục được ghi\(run.vi): thời điểm ghi không bao giờ lùi, nên \
          các mục ấy đứng liền nhau và không thể giấu bớt mục nào.
          """,
        en: """
          Exactly \(count.en) entries were recorded in \(figure.year)\(run.en): the time of recording never goes back, \
          so they stand in one run and none can be left out.
          """),
    ]
    var open = [
      Title(
        vi: "Mục ghi có đúng sự thật hay không: gói chỉ chứng minh sổ đã ghi gì, lúc nào, do ai.",
        en: "Whether an entry is true: the pack proves what the ledger recorded, when and by whom."),
      Title(
        vi: "Tên, địa chỉ và số giấy tờ: vẫn niêm phong trong gói và không cần cho việc kiểm tra.",
        en: "Names, addresses and identity numbers: they stay sealed in the pack, and the check needs none of them."),
    ]
    if isWhole, isComputed {
      proof.append(
        Title(
          vi: """
            Gói có toàn bộ \(size.vi) mục của sổ: verify.py dựng lại gốc và tự tính lại con số từ mọi mục, nên không \
            mục nào làm thay đổi con số có thể bị bỏ ra.
            """,
          en: """
            The pack holds all \(size.en) entries: verify.py rebuilds the root and computes the figure again from \
            every one, so no entry that would change it can be left out.
            """))
    } else if isComputed {
      open.insert(
        Title(
          vi: """
            Rằng không còn mục nào khác ảnh hưởng đến con số: gói không có toàn bộ sổ. Ai có quyền đọc sổ đến mục \
            \(size.vi) có thể chạy verify.py trên cả sổ.
            """,
          en: """
            That no other entry bears on the figure: the pack does not hold the whole log. Whoever may read the log up \
            to entry \(size.en) can run verify.py on all of it.
            """), at: 0)
    } else {
      open.insert(
        Title(
          vi: """
            Con số này do mục sổ nêu, không tính từ từng hộ; gói chứng minh mục ấy có trong sổ\(whole.vi).
            """,
          en: """
            The figure is stated by an entry and not computed from households; the pack proves that the entry stands \
            in the ledger\(whole.en).
            """), at: 0)
    }
    if tree.witnesses.isEmpty {
      open.append(
        Title(
          vi: "Sổ có cho người khác thấy một bản khác hay không: chưa có bên chứng thực nào cùng ký điểm kiểm này.",
          en: "Whether the ledger shows others something else: no witness has cosigned this checkpoint."))
    }
    return """
      <h2>\(both(Title(vi: "Điều được chứng minh", en: "What is proven")))</h2>
      \(list(proof))
      <h2>\(both(Title(vi: "Điều không được chứng minh", en: "What is not proven")))</h2>
      \(list(open))
      """
  }

  private var whole: Title {
    isWhole
      ? Title(
        vi: ", và cả sổ đi kèm để đọc mọi mục khác", en: ", and the whole log is there, to read every other entry")
      : Title(vi: "", en: "")
  }

  private var run: Title {
    guard period.count > 0 else { return Title(vi: "", en: "") }
    let last = Int(period.first + period.count - 1)
    let first = Int(period.first)
    return Title(
      vi: " (mục \(first.formatted(.vi)) đến \(last.formatted(.vi)))",
      en: " (\(first.formatted(.en)) to \(last.formatted(.en)))")
  }

  private func list(_ lines: [Title]) -> String {
    "<ul>\n" + lines.map { "<li>\(both($0))</li>" }.joined(separator: "\n") + "\n</ul>"
  }

  /// What the figure is of and what it was made under.
  var facts: String {
    func row(_ name: Title, _ value: String) -> String { "<tr><th>\(both(name))</th><td>\(value)</td></tr>" }
    func mono(_ text: String) -> String { "<span class=\"mono\">\(text.escaped)</span>" }
    var rows = [
      row(Title(vi: "địa bàn", en: "area"), "\(figure.unit.escaped) \(mono(figure.unitID))"),
      row(Title(vi: "năm", en: "year"), "\(figure.year)"),
      row(Title(vi: "chuẩn nghèo", en: "poverty standard"), both(figure.standard)),
      row(Title(vi: "nguồn của con số", en: "kind of figure"), both(figure.kind)),
      row(Title(vi: "sổ cái", en: "ledger"), mono(tree.origin)),
      row(Title(vi: "tính khi sổ có", en: "computed at size"), Int(tree.size).formatted(.vi)),
      row(Title(vi: "gốc của cây", en: "root of the tree"), mono(tree.root)),
    ]
    rows += tree.keys.map { row(Title(vi: "khóa của sổ", en: "key of the ledger"), mono($0)) }
    let from = period.from.day(minutesAheadOfUTC: minutesAheadOfUTC).formatted(in: .vi)
    let to = Timestamp(milliseconds: period.to.milliseconds - 1).day(minutesAheadOfUTC: minutesAheadOfUTC)
    rows.append(
      row(
        Title(vi: "số mục ghi từ \(from) đến \(to.formatted(in: .vi))", en: "entries recorded in the year"),
        "\(Int(period.count).formatted(.vi))"))
    return """
      <h2>\(both(Title(vi: "Con số và sổ", en: "The figure and the ledger")))</h2>
      <table class="facts">
      \(rows.joined(separator: "\n"))
      </table>
      """
  }
}
