import Bookkeeping
import Events
import Pages
import Web

/// A list in CSV or Excel on its way into the log: judged whole and shown row by row, then recorded whole or dropped.
struct ListPages {
  let pages: PageMaker
  let append: AppendEndpoint
  let held: HeldLists

  private static let byteCountMax = 16 << 20
  private static let shownCountMax = 200

  var all: [Endpoint] {
    [
      Endpoint(
        method: .post, path: "/record/{type}/list", tag: "pages",
        summary: Title(vi: "xét, ghi hoặc bỏ một danh sách", en: "judge, record or drop a list"), needs: .record,
        parameters: [
          .init(name: "type", help: Title(vi: "loại sự kiện", en: "the type of event"), isInPath: true)
        ], takes: ["multipart/form-data"], gives: ["text/html"], statuses: [200, 303, 422],
        bodyByteCountMax: Self.byteCountMax, work: .later { visit, answer in try send(visit, answer) })
    ]
  }

  /// Where a file is picked, on the page of the form.
  static func upload(_ visit: Visit, _ type: EventType) -> UploadForm {
    UploadForm(
      Title(
        vi: "Nhiều mục một lúc: danh sách CSV hoặc Excel", en: "Many entries at once: a list in CSV or Excel"),
      field: "list", accept: ".csv,.xlsx", action: Link("record", type.text, "list"),
      template: Link("v1", "event-types", type.text, "template.xlsx"), csrfToken: visit.caller.token?.csrf.text)
  }

  private func send(_ visit: Visit, _ answer: @escaping @Sendable (HTTPResponse) -> Void) throws {
    guard let type = EventType(visit.http["type"]) else {
      throw Problem(404, "no-type", Title(vi: "Không có loại mục này", en: "There is no such type of entry"))
    }
    let handle = visit.form["file"] ?? ""
    switch visit.form["do"] {
    case "drop"?:
      held.drop(handle, of: visit.caller.account)
      answer(leave(to: Link("record", type.text)))
    case "record"?: try record(handle, type, visit, answer)
    case _: try judge(type, visit, answer)
    }
  }

  // MARK: Judge

  private func judge(
    _ type: EventType, _ visit: Visit, _ answer: @escaping @Sendable (HTTPResponse) -> Void
  ) throws {
    guard let file = visit.form.files.first else {
      return answer(failed(visit, type, Title(vi: "Hãy chọn một tệp.", en: "Pick a file.")))
    }
    let list: DraftList
    do {
      guard let read = try DraftList(file.bytes, file: file.fileName, in: visit.language) else {
        return answer(
          failed(
            visit, type,
            Title(
              vi: "\(file.fileName): chỉ nhận tệp .csv hoặc .xlsx.",
              en: "\(file.fileName): only .csv or .xlsx is taken.")))
      }
      list = read
    } catch {
      let why = error.all.map(\.sentence)
      return answer(
        failed(
          visit, type,
          Title(
            vi: "\(file.fileName): \(why.map(\.vi).joined(separator: "; ")).",
            en: "\(file.fileName): \(why.map(\.en).joined(separator: "; ")).")))
    }
    guard !list.rows.isEmpty else {
      return answer(
        failed(
          visit, type, Title(vi: "\(file.fileName) không có dòng nào.", en: "There is no row in \(file.fileName).")))
    }
    do {
      let drafts = try ListedDrafts(
        list, type: type.text, by: visit.caller.account ?? append.opener(), in: visit.language)
      try append.submit(rows: drafts.lines, visit, isTrial: true) { outcome in
        switch outcome {
        case .accepted:
          let kept = HeldLists.List(
            account: visit.caller.account, type: type, lines: drafts.lines, rowCount: list.rows.count)
          answer(preview(visit, type, file.fileName, list, [], handle: held.hold(kept)))
        case .refused(let refusals):
          answer(preview(visit, type, file.fileName, list, list.located(refusals), handle: ""))
        case .failed(let sentence): answer(failed(visit, type, sentence.capitalized, status: 503))
        }
      }
    } catch let error as Refusals {
      answer(preview(visit, type, file.fileName, list, list.located(error.all), handle: ""))
    } catch let error as Problem where !error.refusals.isEmpty {
      answer(preview(visit, type, file.fileName, list, list.located(error.refusals), handle: ""))
    }
  }

  private func preview(
    _ visit: Visit, _ type: EventType, _ fileName: String, _ list: DraftList, _ refusals: [Refusal], handle: String
  ) -> HTTPResponse {
    let problems = Dictionary(grouping: refusals) { Self.row($0.place) ?? 0 }
    let refused = list.rows.filter { problems[$0.number] != nil }
    let shown = (refused + list.rows.filter { problems[$0.number] == nil }).prefix(Self.shownCountMax)
    let preview = ImportPreview(
      fileName: fileName, type: type,
      columns: list.columns.map { DataTable.Column($0, Self.title(of: $0, type)) },
      rows: shown.map { row in
        ImportPreview.Row(
          row.number, list.columns.indices.map { .text(row.fields.indices.contains($0) ? row.fields[$0] : "") },
          problems: (problems[row.number] ?? []).map(Self.problem))
      },
      rowCount: list.rows.count, refusedCount: refusals.isEmpty ? 0 : max(1, refused.count), handle: handle,
      action: Link("record", type.text, "list"), csrfToken: visit.caller.token?.csrf.text)
    // What is said of no row is said of the list.
    let whole = (problems[0] ?? []).map { Note($0.sentence.capitalized, .bad) }
    let again: [any Component] = refusals.isEmpty ? [] : [Self.upload(visit, type)]
    return page(visit, type, whole + [preview] + again, status: refusals.isEmpty ? 200 : 422)
  }

  /// `row:5`, `row:5 cell:C5`
  private static func row(_ place: String) -> Int? {
    guard place.hasPrefix("row:") else { return nil }
    return Int(place.dropFirst(4).prefix { $0 != " " })
  }

  private static func problem(_ refusal: Refusal) -> Pages.Problem {
    let cell = refusal.place.split(separator: " ").first { $0.hasPrefix("cell:") }?.dropFirst(5)
    let lead = cell.map { "\($0): " } ?? ""
    return Pages.Problem(
      path: refusal.path, rule: refusal.code, clause: refusal.clause,
      Title(vi: lead + refusal.sentence.vi, en: lead + refusal.sentence.en), remedy: refusal.remedy)
  }

  private static func title(of column: String, _ type: EventType) -> Title {
    let known: [String: Title] = [
      "on": Title(vi: "Ngày", en: "Day"), "unit": Title(vi: "Đơn vị", en: "Unit"),
      "plan": Title(vi: "Kế hoạch", en: "Plan"),
    ]
    let field = column.hasPrefix("what.") ? type.field(at: String(column.dropFirst(5))) : nil
    return known[column] ?? field?.title.capitalized ?? Title(vi: column, en: column)
  }

  // MARK: Record

  private func record(
    _ handle: String, _ type: EventType, _ visit: Visit, _ answer: @escaping @Sendable (HTTPResponse) -> Void
  ) throws {
    guard let list = held.find(handle, of: visit.caller.account), list.type == type else {
      return answer(
        failed(
          visit, type,
          Title(
            vi: "Danh sách không còn ở đây; hãy tải tệp lên lại.",
            en: "The list is here no more; upload the file again.")))
    }
    try append.submit(rows: list.lines, visit, isTrial: false) { outcome in
      switch outcome {
      case .accepted(let recorded):
        held.drop(handle, of: visit.caller.account)
        answer(done(visit, type, recorded))
      case .refused(let refusals):
        // The log went on since it was judged.
        let notes = refusals.prefix(Self.shownCountMax).map { refusal in
          Note(
            Title(
              vi: "\(refusal.place): \(refusal.sentence.vi)", en: "\(refusal.place): \(refusal.sentence.en)"), .bad)
        }
        answer(page(visit, type, notes + [Self.upload(visit, type)], status: 422))
      case .failed(let sentence): answer(failed(visit, type, sentence.capitalized, status: 503))
      }
    }
  }

  private func done(_ visit: Visit, _ type: EventType, _ recorded: [Keeper.Recorded]) -> HTTPResponse {
    let seqs = recorded.map(\.seq).sorted()
    let count = recorded.count
    let range = seqs.first.flatMap { first in seqs.last.map { "\(first)–\($0)" } } ?? ""
    let note = Note(
      Title(
        vi: "Đã ghi \(Cell.grouped(count, .vi)) mục: \(range).",
        en: "\(Cell.grouped(count, .en)) entries are recorded: \(range)."), .good,
      link: seqs.first.map {
        Page.Action(Title(vi: "Xem mục đầu", en: "Show the first"), Link("log", "\($0)"))
      })
    return page(visit, type, [note, Self.upload(visit, type)], status: 200)
  }

  // MARK: Answers

  private func failed(_ visit: Visit, _ type: EventType, _ sentence: Title, status: Int = 422) -> HTTPResponse {
    page(visit, type, [Note(sentence, .bad), Self.upload(visit, type)], status: status)
  }

  private func page(_ visit: Visit, _ type: EventType, _ content: [any Component], status: Int) -> HTTPResponse {
    let form = Link("record", type.text)
    let page = Page(
      pages.visit(visit), Title(vi: "Ghi một danh sách", en: "Record a list"), lead: type.title.capitalized,
      crumbs: [
        Page.Crumb(Title(vi: "Ghi sổ", en: "Record"), Link("record")), Page.Crumb(type.title.capitalized, form),
      ], content: content)
    return pages.response(status, page, headers: visit.choices)
  }

  private func leave(to link: Link) -> HTTPResponse {
    HTTPResponse(
      status: 303, contentType: "text/plain; charset=utf-8",
      headers: [.init("Location", link.text), .init("Cache-Control", "no-store")], body: [])
  }
}
