import Bookkeeping
import Events
import Ledger
import Web

/// `GET /v1/poverty?unit=…`: every command that asks the ledger, under its own name.
struct QuestionEndpoints {
  let ledger: ServedLedger
  let kept: KeptAnswers

  var all: [Endpoint] {
    Main.commands.compactMap { $0 as? any Question.Type }.flatMap { question in
      Self.paths(of: question).map { path, places in endpoint(question, path, places) }
    }
  }

  /// The path without operands, and one with each that may be given.
  static func paths(of command: any Command.Type) -> [(String, [String])] {
    let places = command.operands.split(separator: " ").map { word in
      String(word.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }).trimmed("-")
    }
    return (0...places.count).map { count in
      let taken = Array(places.prefix(count))
      return (taken.reduce("/v1/\(command.name)") { "\($0)/{\($1)}" }, taken)
    }
  }

  private func endpoint(_ question: any Question.Type, _ path: String, _ places: [String]) -> Endpoint {
    let options = question.options.filter(\.isForWeb)
    return Endpoint(
      method: .get, path: path, tag: "questions", summary: question.summary, needs: Self.need(of: question.name),
      parameters: places.map { .init(name: $0, help: question.summary, isInPath: true) } + options.map(\.parameter)
        + CommonParameters.answerOrWorkbook,
      gives: ["application/json", "text/csv", AnswerForm.workbookType], statuses: [200, 304],
      work: .now { visit in try answer(visit, question, places.map { visit.http[$0] }) })
  }

  private func answer(_ visit: Visit, _ question: any Question.Type, _ operands: [String]) throws -> HTTPResponse {
    let form = try AnswerForm(visit, takesWorkbook: true)
    let arguments = try Arguments(
      visit, of: question, operands: operands, format: form.format, ledger: ledger.place.folder)
    let console = try Console(arguments)
    return try ledger.ask(arguments, isLong: Self.isLong(question.name, arguments)) { books, isPast in
      let inquiry = try Inquiry(arguments, console, of: books, isPast: isPast)
      let tag = EntityTag.text(size: inquiry.stamp.size, root: inquiry.stamp.root, visit, day: inquiry.day)
      if visit.has(tag) { return AnswerForm.unchanged(tag: tag) }
      return try kept.response(for: tag) {
        let answer = inquiry.noted(try question.answer(arguments, inquiry))
        if form.isWorkbook {
          return try AnswerForm.response(
            answer.workbook(stamp: inquiry.stamp, on: inquiry.day, in: visit.language), named: question.name, tag: tag)
        }
        let text = form.format == .csv ? answer.csv() : answer.json(stamp: inquiry.stamp) + "\n"
        return form.response(text, tag: tag)
      }
    }
  }

  /// Figures and names of units are open to all who are signed in; rows about households are not.
  static func need(of question: String) -> Need {
    switch question {
    case AccessCommand.name: .access
    case HouseholdsCommand.name, WhyCommand.name, FlagsCommand.name, CreditCommand.name, SupportCommand.name: .rows
    case _: .figures
    }
  }

  /// These look at more than the state: the log, or the state at other moments.
  static func isLong(_ question: String, _ arguments: Arguments) -> Bool {
    ["flags", "scorecard", "reports", "inspections"].contains(question) || arguments.has("basis-changed")
  }
}

/// What every answer can be asked for.
enum CommonParameters {
  static let lang = Endpoint.Parameter(
    name: "lang", help: Title(vi: "ngôn ngữ của lời văn", en: "the language of sentences"), codes: ["vi", "en"])
  static let answer = [format(["json", "csv"]), lang]
  static let answerOrWorkbook = [format(["json", "csv", "xlsx"]), lang]

  private static func format(_ codes: [String]) -> Endpoint.Parameter {
    Endpoint.Parameter(
      name: "format", help: Title(vi: "dạng trả lời, thay cho Accept", en: "form of the answer, in place of Accept"),
      codes: codes)
  }
}

extension String {
  fileprivate func trimmed(_ character: Character) -> String {
    String(drop { $0 == character }.reversed().drop { $0 == character }.reversed())
  }
}
