import Bookkeeping
import CanonicalJSON
import Events
import Ledger
import SignIn
import Web

/// `POST /v1/entries`: drafts become entries, all of a request or none, and the receipts go back.
struct AppendEndpoint {
  let ledger: ServedLedger
  let gate: Gate
  /// Told after each group that brought something.
  let recorded: @Sendable () -> Void

  private static let byteCountMax = 16 << 20

  var endpoint: Endpoint {
    Endpoint(
      method: .post, path: "/v1/entries", tag: "entries", summary: AppendCommand.summary, needs: .record,
      parameters: [
        CommonParameters.lang,
        .init(
          name: "type",
          help: Title(vi: "loại mục của các dòng CSV, Excel", en: "the type of entry of rows in CSV or Excel")),
        .init(
          name: "check", help: Title(vi: "chỉ xét, không ghi", en: "judge it, and record nothing"), isSwitch: true),
        .init(
          name: "Expected-Size",
          help: Title(
            vi: "số mục mà sổ phải đang có; khác thì 409",
            en: "how many entries the log must have; 409 if it has others"),
          isHeader: true, isNumber: true),
        .init(
          name: "If-Match",
          help: Title(
            vi: "ETag của một trả lời trước; sổ đã dài thêm thì 412",
            en: "the ETag of an earlier answer; 412 if the log has grown since"),
          isHeader: true),
      ],
      takes: ["application/json", "application/x-ndjson", "text/csv", AnswerForm.workbookType],
      statuses: [200, 201, 409, 412, 413, 415, 422, 503],
      bodyByteCountMax: Self.byteCountMax,
      work: .later { visit, answer in try append(visit, answer) })
  }

  private func append(_ visit: Visit, _ answer: @escaping @Sendable (HTTPResponse) -> Void) throws {
    let mediaType = (visit.http.header("Content-Type") ?? "").lowercased().split(separator: ";").first.map {
      String($0.filter { $0 != " " })
    }
    let list = try DraftList(visit.http.body, mediaType: mediaType, in: visit.language)
    let batches = try list.map { try self.batches($0, visit) } ?? batches(visit, mediaType)
    guard batches.contains(where: { !$0.isEmpty }) else {
      throw Problem(422, "empty", Title(vi: "Không có mục nào trong yêu cầu", en: "There is no draft in the request"))
    }
    let expected = try expectation(visit)
    let isTrial = visit.http.query("check").map { !["false", "0"].contains($0) } ?? false
    ledger.keeper.submit(batches, expecting: expected?.count, isTrial: isTrial) { outcome in
      let response: HTTPResponse
      switch outcome {
      case .accepted(let recorded):
        self.recorded()
        response = receipts(recorded, in: visit.language)
      case .refused(let refusals):
        response = problem(list?.located(refusals) ?? refusals, expected).response(in: visit.language)
      case .failed(let sentence):
        let title = Title(vi: "Chưa ghi được", en: "Nothing can be recorded")
        response = Problem(503, "failed", title, [sentence]).response(in: visit.language)
      }
      answer(response)
    }
  }

  /// One draft of a page's form: judged as any other, by the account that sends it.
  /// - Throws: `Problem` when it may not record this.
  func submit(
    _ line: JSON, _ visit: Visit, isTrial: Bool, _ completion: @escaping @Sendable (Keeper.Outcome) -> Void
  ) throws {
    var bytes = line.canonicalBytes()
    if let account = visit.caller.account { bytes = try signed(bytes, visit.caller, by: account) }
    let batches = try DraftFile.batches(bytes, named: "", isStory: ledger.keeper.isStory)
    ledger.keeper.submit(batches, isTrial: isTrial) { outcome in
      if !isTrial { recorded() }
      completion(outcome)
    }
  }

  // MARK: What was sent

  private func batches(_ visit: Visit, _ mediaType: String?) throws -> [[Draft]] {
    switch mediaType {
    case "application/json"?: return try batches(json: visit)
    case "application/x-ndjson"?, "application/jsonl"?:
      let body = try visit.caller.account.map { try signed(visit.http.body, visit.caller, by: $0) } ?? visit.http.body
      return try DraftFile.batches(body, named: "line", isStory: ledger.keeper.isStory)
    default:
      throw Problem(
        415, "type", Title(vi: "Kiểu nội dung không được nhận", en: "This type of content is not taken"),
        [
          Title(
            vi: "gửi application/json (một mục hoặc mảng), application/x-ndjson, text/csv hoặc tệp .xlsx",
            en: "send application/json (a draft or an array), application/x-ndjson, text/csv or an .xlsx file")
        ])
    }
  }

  /// A list out of CSV or Excel, each draft known by its row.
  private func batches(_ list: DraftList, _ visit: Visit) throws -> [[Draft]] {
    let by = visit.caller.account ?? opener()
    let drafts = try ListedDrafts(list, type: visit.http.query("type"), by: by, in: visit.language)
    do { return try batches(rows: drafts.lines, visit) } catch let error as Refusals {
      throw Refusals(all: list.located(error.all))
    }
  }

  /// - Parameter lines: a draft in the line of its row's number.
  private func batches(rows lines: [UInt8], _ visit: Visit) throws -> [[Draft]] {
    let own = try visit.caller.account.map { try signed(lines, visit.caller, by: $0, named: "row") } ?? lines
    return try DraftFile.batches(own, named: "row", isStory: ledger.keeper.isStory)
  }

  /// The drafts of a list that a page took, all or none.
  /// - Throws: `Refusals`, and `Problem` when it may not record one of them.
  func submit(
    rows lines: [UInt8], _ visit: Visit, isTrial: Bool, _ completion: @escaping @Sendable (Keeper.Outcome) -> Void
  ) throws {
    let batches = try batches(rows: lines, visit)
    ledger.keeper.submit(batches, isTrial: isTrial) { outcome in
      if !isTrial { recorded() }
      completion(outcome)
    }
  }

  /// Who records where nobody is asked.
  func opener() -> String { ledger.keeper.openingAccount }

  /// One draft, or an array of them: read as lines are, each known by its place from 1.
  private func batches(json visit: Visit) throws -> [[Draft]] {
    let json: JSON
    do throws(JSONFault) { json = try JSON(parsing: visit.http.body) } catch {
      throw Refusal(
        place: "", code: "draft.json", path: nil,
        sentence: Title(vi: "không phải JSON hợp lệ: \(error)", en: "this is not JSON that a ledger takes: \(error)"))
    }
    var lines: [UInt8] = []
    for item in json.array ?? [json] {
      item.appendCanonical(to: &lines)
      lines.append(0x0A)
    }
    if let account = visit.caller.account { lines = try signed(lines, visit.caller, by: account) }
    return try DraftFile.batches(lines, named: "entry", isStory: ledger.keeper.isStory)
  }

  /// The drafts with the account that sends them as `by`, where they say none; who records is never somebody else.
  private func signed(
    _ lines: [UInt8], _ caller: Caller, by account: String, named name: String = "entry"
  ) throws -> [UInt8] {
    var signed: [UInt8] = []
    for (index, line) in lines.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      defer { signed.append(0x0A) }
      guard case .object(var members)? = try? JSON(parsing: Array(line)) else {
        // What is no draft is refused by its place when it is read as one.
        signed += line
        continue
      }
      if let by = members["by"], by.string != account {
        throw Refusal(
          place: "\(name):\(index + 1)", code: "draft.by-other", path: "by",
          sentence: Title(
            vi: "người ghi phải là tài khoản đang dùng (\(account))",
            en: "who records is the account that is signed in (\(account))"),
          remedy: Title(vi: "bỏ trường 'by'", en: "leave 'by' out"))
      }
      let (type, unit) = (members["type"]?.string.flatMap { EventType($0) }, members["unit"]?.string ?? "")
      if let type, let denial = gate.refusal(of: caller, type: type, unit: unit) {
        gate.tell(denial.record(of: Person(caller.visitor, Symbols()), .record, unit: unit))
        var problem = Problem(denial)
        problem.refusals = [
          Refusal(place: "\(name):\(index + 1)", code: denial.rawValue, path: "unit", sentence: denial.title)
        ]
        throw problem
      }
      members["by"] = .string(account)
      JSON.object(members).appendCanonical(to: &signed)
    }
    return signed
  }

  // MARK: How long the log must be

  private struct Expectation {
    let count: UInt64
    /// What is said when it does not hold.
    let status: Int
  }

  private func expectation(_ visit: Visit) throws -> Expectation? {
    if let text = visit.http.header("Expected-Size") {
      guard let count = UInt64(text) else {
        throw UsageError.badValue(
          option: "Expected-Size", value: text, expected: Title(vi: "một số nguyên", en: "a whole number"))
      }
      return Expectation(count: count, status: 409)
    }
    guard let text = visit.http.header("If-Match"), text != "*" else { return nil }
    let sizes = text.split(separator: ",").compactMap { part in
      EntityTag.size(part.filter { $0 != " " && $0 != "\"" })
    }
    // A tag that this service did not give matches nothing.
    return Expectation(count: sizes.first { $0 == ledger.size } ?? sizes.first ?? 0, status: 412)
  }

  // MARK: What goes back

  private func problem(_ refusals: [Refusal], _ expected: Expectation?) -> Problem {
    guard let first = refusals.first, first.code == Keeper.sizeCode else {
      return Problem(explaining: Refusals(all: refusals))
    }
    var problem = Problem(
      expected?.status ?? 409, "grown",
      Title(vi: "Sổ đã dài thêm, chưa ghi gì", en: "The log has grown, nothing was recorded"))
    problem.refusals = refusals
    return problem
  }

  private func receipts(_ recorded: [Keeper.Recorded], in language: Language) -> HTTPResponse {
    // Of a trial there are no receipts: nothing was recorded.
    let isRepeat = recorded.allSatisfy(\.isRepeat)
    let checkpoint = ledger.reader.checkpoint
    var members: [JSON.Object.Member] = [
      ("checkpoint", checkpoint.map { .string($0.text) } ?? .null),
      (
        "receipts",
        .array(
          recorded.map { entry in
            [
              "id": .string(entry.id), "leaf": .string(entry.leaf.hex), "repeat": .bool(entry.isRepeat),
              "seq": .integer(Int64(entry.seq.number)),
            ]
          })
      ),
    ]
    let notes = recorded.flatMap(\.notes)
    if !notes.isEmpty { members.append(("notes", .array(notes.map { .string($0[language]) }))) }
    var headers: [HTTPResponse.Header] = [.init("Cache-Control", "no-store")]
    if recorded.count == 1 { headers.append(.init("Location", "/v1/show/\(recorded[0].seq)")) }
    return HTTPResponse(
      status: isRepeat ? 200 : 201, contentType: "application/json", headers: headers,
      body: JSON.object(JSON.Object(members)).canonicalBytes() + [0x0A])
  }
}

extension Keeper {
  /// The account that opened the ledger.
  var openingAccount: String {
    read { state in state.access.opener.map { state.symbols.text(of: $0) } } ?? "a-operator"
  }
}
