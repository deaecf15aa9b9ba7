import Bookkeeping
import Events
import Ledger
import Pages
import Web

/// A page for every question: its options as a form, its answer as a table, the two clocks above.
struct BoardPages {
  let ledger: ServedLedger
  let pages: PageMaker

  private static let rowCountMax = 200

  var all: [Endpoint] {
    let questions = Main.commands.compactMap { $0 as? any Question.Type }
    let list = Endpoint(
      method: .get, path: "/boards", tag: "pages", summary: Title(vi: "các bảng", en: "the boards"), needs: .figures,
      gives: ["text/html"], work: .now { visit in boards(visit, questions) })
    return [list]
      + questions.flatMap { question in
        QuestionEndpoints.paths(of: question).map { path, places in
          Endpoint(
            method: .get, path: path.replacing("/v1/", with: "/boards/"), tag: "pages", summary: question.summary,
            needs: QuestionEndpoints.need(of: question.name),
            parameters: places.map { .init(name: $0, help: question.summary, isInPath: true) },
            gives: ["text/html"],
            work: .now { visit in try board(visit, question, places.map { visit.http[$0] }) })
        }
      }
  }

  private func boards(_ visit: Visit, _ questions: [any Question.Type]) -> HTTPResponse {
    let places = questions.map { question in
      Places.Place(question.summary[visit.language], Link("boards", question.name), detail: question.name)
    }
    let page = Page(
      pages.visit(visit), Title(vi: "Các bảng", en: "Boards"),
      content: [Places(places, whenEmpty: Title(vi: "không có", en: "none"))])
    return pages.response(200, page, headers: visit.choices)
  }

  private func board(_ visit: Visit, _ question: any Question.Type, _ operands: [String]) throws -> HTTPResponse {
    let arguments: Arguments
    do {
      arguments = try Arguments(
        visit.filled, of: question, operands: operands, format: .json, ledger: ledger.place.folder)
    } catch { return form(visit, question, problem: error.inWeb) }
    let console = try Console(arguments)
    let user = pages.user(visit)
    do {
      let isLong = QuestionEndpoints.isLong(question.name, arguments)
      return try ledger.ask(arguments, isLong: isLong) { books, isPast in
        let inquiry = try Inquiry(arguments, console, of: books, isPast: isPast)
        let tag = EntityTag.text(
          size: inquiry.stamp.size, root: inquiry.stamp.root, visit, day: inquiry.day, caller: visit.caller)
        if visit.has(tag) { return HTTPResponse.unchanged(tag) }
        let answer = inquiry.noted(try question.answer(arguments, inquiry))
        return page(visit, user, question, arguments, answer, inquiry, tag)
      }
    } catch let error as UsageError {
      return form(visit, question, problem: error.inWeb)
    }
  }

  private func page(
    _ visit: Visit, _ user: Pages.Visit.User?, _ question: any Question.Type, _ arguments: Arguments, _ answer: Answer,
    _ inquiry: Inquiry, _ tag: String
  ) -> HTTPResponse {
    let here = PageMaker.here(visit)
    let data = Link(path: here.path.replacing("/boards/", with: "/v1/"), query: here.query)
    let number = visit.http.query("page").flatMap { Int($0) } ?? 1
    let table = AnswerTable(answer: answer, here: here, data: data, rowCountMax: Self.rowCountMax)
    let clocks = Pages.Visit.Clocks(
      asOf: inquiry.books.asOf, asKnown: visit.http.query("as-known") ?? "", today: inquiry.day,
      compare: ComparePages.link(from: here, question))
    let why = WhyParts(
      log: LogPages(ledger: ledger, pages: pages), arguments: arguments, inquiry: inquiry, here: here, data: data)
    let told = question.name == WhyCommand.name ? why.content(answer, page: max(1, number)) : nil
    let page = Page(
      pages.visit(visit, user, stamp: inquiry.stamp, clocks: clocks), answer.title,
      lead: question.summary, crumbs: [boards, Page.Crumb(question.summary.capitalized, here)],
      content: [filter(visit, question, isOpen: answer.rows.isEmpty)] + (told ?? [table.table(page: max(1, number))]))
    return pages.response(200, page, headers: visit.choices + [.init("ETag", "\"\(tag)\"")])
  }

  /// The form by itself, when what was asked cannot be answered: most often something has to be filled in first.
  private func form(_ visit: Visit, _ question: any Question.Type, problem: Title) -> HTTPResponse {
    let isFirst = visit.http.query.allSatisfy { ["lang", "theme"].contains($0.name) || $0.value.isEmpty }
    let page = Page(
      pages.visit(visit), question.summary.capitalized,
      crumbs: [boards, Page.Crumb(question.summary.capitalized, PageMaker.here(visit))],
      content: [Note(problem.capitalized, isFirst ? .plain : .bad), filter(visit, question)])
    return pages.response(isFirst ? 200 : 400, page, headers: visit.choices)
  }

  private var boards: Page.Crumb { Page.Crumb(Title(vi: "Bảng", en: "Boards"), Link("boards")) }

  /// - Parameter isOpen: folded where rows follow, so that they stand on the first screen of a phone.
  private func filter(_ visit: Visit, _ question: any Question.Type, isOpen: Bool = true) -> FilterForm {
    let options = question.options.filter { $0.isForWeb && !["as-of", "as-known"].contains($0.name) }
    let inputs = options.map { option in
      Input(
        option.name, option.help.inWeb.capitalized, option.value == nil ? .flag : .common("text"),
        value: visit.http.query(option.name) ?? "")
    }
    let here = PageMaker.here(visit).setting([("page", nil)])
    return FilterForm(inputs, action: here, isOpen: isOpen)
  }
}

extension HTTPResponse {
  static func unchanged(_ tag: String) -> HTTPResponse {
    HTTPResponse(status: 304, contentType: nil, headers: [.init("ETag", "\"\(tag)\"")], body: [])
  }
}
