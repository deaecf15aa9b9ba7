import Bookkeeping
import CanonicalJSON
import Events
import Ledger
import Merkle
import Web

/// Single entries and lists of them: `log`, `show`, `audit`, `prove`, `checkpoint`, as the command line gives them.
struct EntryEndpoints {
  let ledger: ServedLedger

  private static let limit = 100
  private static let limitMax = 1_000

  var all: [Endpoint] {
    [
      endpoint(
        LogCommand.self, "/v1/log", [], needs: .entries,
        extra: [
          .init(
            name: "after", help: Title(vi: "các mục sau mục này", en: "entries behind this one"), isNumber: true)
        ], log),
      endpoint(AuditCommand.self, "/v1/audit", [], needs: .entries, audit),
      endpoint(AuditCommand.self, "/v1/audit/{entry}", ["entry"], needs: .entry, audit),
      endpoint(ShowCommand.self, "/v1/show/{entry}", ["entry"], needs: .entry, show),
      endpoint(ProveCommand.self, "/v1/prove", [], needs: .anybody, prove),
      endpoint(ProveCommand.self, "/v1/prove/{entry}", ["entry"], needs: .anybody, prove),
      endpoint(CheckpointCommand.self, "/v1/checkpoint", [], needs: .anybody, checkpoint),
    ]
  }

  private typealias Handler = @Sendable (Visit, Arguments, AnswerForm) throws -> HTTPResponse

  private func endpoint(
    _ command: any Command.Type, _ path: String, _ places: [String], needs: Need,
    extra: [Endpoint.Parameter] = [], _ handler: @escaping Handler
  ) -> Endpoint {
    Endpoint(
      method: .get, path: path, tag: "entries", summary: command.summary, needs: needs,
      parameters: places.map {
        .init(name: $0, help: Title(vi: "số thứ tự hoặc mã", en: "number or id"), isInPath: true)
      } + command.options.filter(\.isForWeb).map(\.parameter) + extra + CommonParameters.answer,
      gives: ["application/json", "text/csv"], statuses: [200, 304],
      work: .now { visit in
        let form = try AnswerForm(visit)
        let arguments = try Arguments(
          visit, of: command, operands: places.map { visit.http[$0] }, format: form.format,
          ledger: ledger.place.folder)
        if try (number("limit", arguments) ?? 0) > Self.limitMax {
          throw UsageError.badValue(
            option: "limit", value: arguments["limit"] ?? "",
            expected: Title(vi: "nhiều nhất \(Self.limitMax)", en: "at most \(Self.limitMax)"))
        }
        return try handler(visit, arguments, form)
      })
  }

  /// The tag of an answer of now; with `size` of an answer that only the entries up to there make.
  private func tag(_ visit: Visit) -> String {
    let checkpoint = ledger.reader.checkpoint
    return EntityTag.text(size: checkpoint?.size.count ?? 0, root: checkpoint?.root.base64 ?? "", visit, day: nil)
  }

  private func log(_ visit: Visit, _ arguments: Arguments, _ form: AnswerForm) throws -> HTTPResponse {
    let console = try Console(arguments)
    var after: UInt64?
    if let text = visit.http.query("after") {
      guard let seq = UInt64(text), !arguments.has("from") else {
        throw UsageError.badValue(
          option: "after", value: text,
          expected: Title(vi: "một số thứ tự, không cùng 'from'", en: "an entry's number, and not beside 'from'"))
      }
      after = seq
    }
    let (listing, tag) = try keeperBooks { books in
      let tag = EntityTag.text(size: books.size.count, root: books.root.base64, visit, day: nil)
      return (try LogListing(arguments, books, console, limit: Self.limit, after: after), tag)
    }
    if visit.has(tag) { return AnswerForm.unchanged(tag: tag) }
    let text = Pieces()
    let last = try listing.write { text.add($0) }
    return form.response(text.joined, tag: tag, headers: last.map { [next(visit, after: $0)] } ?? [])
  }

  /// Where the list goes on (RFC 8288). The cursor is an entry's number, which stays what it is while the log grows.
  private func next(_ visit: Visit, after last: UInt64) -> HTTPResponse.Header {
    let kept = visit.http.query.filter { !["after", "from"].contains($0.name) }
    let query = kept.map { "\($0.name.inQuery)=\($0.value.inQuery)" } + ["after=\(last)"]
    return .init("Link", "<\(visit.http.path)?\(query.joined(separator: "&"))>; rel=\"next\"")
  }

  private func audit(_ visit: Visit, _ arguments: Arguments, _ form: AnswerForm) throws -> HTTPResponse {
    let console = try Console(arguments)
    let (books, stamp) = try ledger.ask(arguments) { books, _ in (books.withoutState(), Inquiry.stamp(books)) }
    let tag = EntityTag.text(size: stamp.size, root: stamp.root, visit, day: nil)
    if visit.has(tag) { return AnswerForm.unchanged(tag: tag) }
    let text = Pieces()
    try AuditCommand.write(
      arguments, books, console, stamp, minutesAheadOfUTC: ledger.minutesAheadOfUTC, limit: Self.limit,
      to: { text.add($0) })
    return form.response(text.joined, tag: tag)
  }

  private func show(_ visit: Visit, _ arguments: Arguments, _ form: AnswerForm) throws -> HTTPResponse {
    let (books, tag) = keeperBooks { books in
      (books.withoutState(), EntityTag.text(size: books.size.count, root: books.root.base64, visit, day: nil))
    }
    if visit.has(tag) { return AnswerForm.unchanged(tag: tag) }
    let line = try line(visit)
    guard form.format == .csv else { return form.response(String(decoding: line, as: UTF8.self) + "\n", tag: tag) }
    let answer = try ShowCommand.answer(line, JSON(parsing: line), books, Console(arguments), nil)
    return form.response(answer.csv(), tag: tag)
  }

  private func prove(_ visit: Visit, _ arguments: Arguments, _ form: AnswerForm) throws -> HTTPResponse {
    let tag = tag(visit)
    if visit.has(tag) { return AnswerForm.unchanged(tag: tag) }
    if !arguments.operands.isEmpty { _ = try line(visit) }
    let answer = try ProveCommand.answer(arguments, ledger.reader, Console(arguments))
    return form.response(form.format == .csv ? answer.csv() : answer.json(stamp: nil) + "\n", tag: tag)
  }

  private func checkpoint(_ visit: Visit, _ arguments: Arguments, _ form: AnswerForm) throws -> HTTPResponse {
    let tag = tag(visit)
    if visit.has(tag) { return AnswerForm.unchanged(tag: tag) }
    guard let signed = try CheckpointCommand.checkpoint(arguments, ledger.reader) else {
      throw Problem(404, "no-size", Title(vi: "Không có điểm kiểm", en: "There is no checkpoint"))
    }
    let answer = CheckpointCommand.answer(signed, ledger.reader)
    return form.response(form.format == .csv ? answer.csv() : answer.json(stamp: nil) + "\n", tag: tag)
  }

  /// The line that the path names.
  private func line(_ visit: Visit) throws -> [UInt8] {
    do { return try ShowCommand.line(visit.http["entry"], ledger.reader) } catch is UsageError {
      throw Problem(404, "no-entry", Title(vi: "Không có mục này", en: "There is no such entry"))
    }
  }

  private func keeperBooks<Value>(_ body: (Books) throws -> Value) rethrows -> Value {
    try ledger.keeper.withBooks(body)
  }
}

/// A text that comes part by part.
private final class Pieces {
  private var pieces: [String] = []
  func add(_ piece: String) { pieces.append(piece) }
  var joined: String { pieces.joined() }
}

extension String {
  /// Percent-encoded as a part of a query (RFC 3986 section 3.4, without what parts its items).
  var inQuery: String {
    utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: String(UnicodeScalar(byte))
      case _: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
