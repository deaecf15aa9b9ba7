import Bookkeeping
import Events
import Ledger
import Pages
import Web

/// The same question at two moments, side by side.
struct ComparePages {
  let ledger: ServedLedger
  let pages: PageMaker

  var all: [Endpoint] {
    [
      Endpoint(
        method: .get, path: "/compare", tag: "pages",
        summary: Title(vi: "so một bảng ở hai thời điểm", en: "a board at two moments"), needs: .figures,
        gives: ["text/html"], work: .now { visit in try compare(visit) })
    ]
  }

  private func compare(_ visit: Visit) throws -> HTTPResponse {
    let board = try board(visit)
    let (first, second) = (visit.http.query("first") ?? "", visit.http.query("second") ?? "")
    let form = FilterForm(
      [
        Input("first", Title(vi: "Thời điểm đầu", en: "First moment"), .common("text"), value: first, hint: Self.hint),
        Input(
          "second", Title(vi: "Thời điểm sau", en: "Second moment"), .common("text"), value: second, hint: Self.hint),
      ], action: PageMaker.here(visit).setting([("first", nil), ("second", nil)]), isOpen: true)
    var content: [any Component] = [form]
    if let board, !first.isEmpty || !second.isEmpty {
      do {
        let before = try answer(visit, board, asKnown: first)
        let after = try answer(visit, board, asKnown: second)
        content.append(comparison(before, after, board.place))
      } catch let error as UsageError { content.append(Note(error.inWeb.capitalized, .bad)) }
    } else if board == nil {
      content = [
        Note(
          Title(
            vi: "Mở một bảng số liệu rồi bấm \"So hai thời điểm\".",
            en: "Open a board of figures, then choose to compare two moments."))
      ]
    }
    let page = Page(pages.visit(visit), Title(vi: "So hai thời điểm", en: "Two moments"), content: content)
    return pages.response(200, page, headers: visit.choices)
  }

  /// From a board to its comparison with itself; nil where a board shows more than figures.
  static func link(from board: Link, _ question: any Question.Type) -> Link? {
    guard QuestionEndpoints.need(of: question.name) == .figures else { return nil }
    let first = board.query.first { $0.name == "as-known" }.map { [QueryItem("first", $0.value)] } ?? []
    let page = board.setting([("as-known", nil), ("page", nil)])
    return Link("compare", query: [QueryItem("page", page.text)] + first)
  }

  private static let hint = Title(
    vi: "số thứ tự mục, ngày, hoặc để trống là bây giờ", en: "an entry's number, a day, or nothing for now")

  /// A board and what it was asked.
  private struct Board {
    let question: any Question.Type
    let words: [String]
    let place: Link
  }

  private struct Moment {
    let answer: Answer
    let title: Title
    let asKnown: String
  }

  /// The board that `page` names; nil when it is none that shows figures alone.
  private func board(_ visit: Visit) throws -> Board? {
    let place = PageMaker.link(visit.http.query("page"))
    let parts = place.path.split(separator: "/").map(String.init)
    guard parts.count >= 2, parts[0] == "boards", let question = try? Main.question(parts[1]),
      QuestionEndpoints.need(of: question.name) == .figures
    else { return nil }
    let options = question.options.filter(\.isForWeb)
    let words = place.query.compactMap { item -> String? in
      guard let option = options.first(where: { $0.name == item.name }), item.name != "as-known" else { return nil }
      return option.value == nil ? (item.value == "true" ? "--\(item.name)" : nil) : "--\(item.name)=\(item.value)"
    }
    return Board(question: question, words: words + ["--"] + parts.dropFirst(2), place: place)
  }

  private func answer(_ visit: Visit, _ board: Board, asKnown: String) throws -> Moment {
    var words = ["--lang=\(visit.language.rawValue)", "--ledger=\(ledger.place.folder)"]
    if !asKnown.isEmpty { words.append("--as-known=\(asKnown)") }
    let arguments = try Arguments(words + board.words, taking: board.question.options)
    let console = try Console(arguments)
    return try ledger.ask(arguments, isLong: QuestionEndpoints.isLong(board.question.name, arguments)) {
      books, isPast in
      let inquiry = try Inquiry(arguments, console, of: books, isPast: isPast)
      let seq = books.knownTo
      return Moment(
        answer: try board.question.answer(arguments, inquiry),
        title: Title(vi: "Sổ ghi đến mục \(seq)", en: "As known at entry \(seq)"), asKnown: asKnown)
    }
  }

  private func comparison(_ first: Moment, _ second: Moment, _ place: Link) -> Comparison {
    let columns = second.answer.columns
    let keys = columns.indices.filter { columns[$0].isIdentity }
    let compared = columns.indices.filter { !columns[$0].isIdentity && !columns[$0].isSource && !columns[$0].isDetail }
    let before = rows(first.answer, keys)
    let after = rows(second.answer, keys)
    let names = telling(keys, Array(before.rows.values) + Array(after.rows.values))
    let lines =
      after.order.map { key in line(before.rows[key], after.rows[key], names, compared) }
      + before.order.filter { after.rows[$0] == nil }.map { line(before.rows[$0], nil, names, compared) }
    func heading(_ index: Int) -> DataTable.Column {
      DataTable.Column(columns[index].key, columns[index].heading.capitalized, isNumber: columns[index].isNumber)
    }
    func link(_ moment: Moment) -> Link {
      place.setting([("as-known", moment.asKnown.isEmpty ? nil : moment.asKnown)])
    }
    return Comparison(
      second.answer.title, first: Comparison.Moment(first.title, link(first)),
      second: Comparison.Moment(second.title, link(second)), names: names.map(heading),
      columns: compared.map(heading), lines: lines)
  }

  /// Without the columns of names that say the same in every row, so that both moments fit beside each other.
  private func telling(_ names: [Int], _ rows: [[Cell]]) -> [Int] {
    let telling = names.filter { name in Set(rows.map { $0[name].stored }).count > 1 }
    return telling.isEmpty ? names : telling
  }

  /// By what tells one row from another; those that nothing tells apart by their place among their likes.
  private func rows(_ answer: Answer, _ names: [Int]) -> (rows: [String: [Cell]], order: [String]) {
    var rows: [String: [Cell]] = [:]
    var order: [String] = []
    for row in answer.rows {
      let base = (names.isEmpty ? Array(row.indices) : names).map { row[$0].stored }.joined(separator: "\u{1f}")
      var (key, place) = (base, 1)
      while rows[key] != nil {
        place += 1
        key = "\(base)\u{1f}\(place)"
      }
      rows[key] = row
      order.append(key)
    }
    return (rows, order)
  }

  private func line(_ before: [Cell]?, _ after: [Cell]?, _ names: [Int], _ compared: [Int]) -> Comparison.Line {
    let known = after ?? before ?? []
    return Comparison.Line(
      name: names.map { DataTable.Cell(known[$0]) },
      first: before.map { row in compared.map { DataTable.Cell(row[$0]) } } ?? [],
      second: after.map { row in compared.map { DataTable.Cell(row[$0]) } } ?? [],
      differs: compared.map { index in
        guard let before, let after else { return true }
        return before[index].stored != after[index].stored
      })
  }
}
