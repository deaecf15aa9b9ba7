import Bookkeeping
import CanonicalJSON
import Events
import Pages
import Projections
import Web

/// Entry forms made from the catalogue, with what stands against an entry beside its field.
struct RecordPages {
  let ledger: ServedLedger
  let pages: PageMaker
  let append: AppendEndpoint

  private static let byteCountMax = 1 << 20

  var all: [Endpoint] {
    let type = Endpoint.Parameter(
      name: "type", help: Title(vi: "loại sự kiện", en: "the type of event"), isInPath: true)
    return [
      Endpoint(
        method: .get, path: "/record", tag: "pages", summary: Title(vi: "các biểu mẫu ghi sổ", en: "the entry forms"),
        needs: .record, gives: ["text/html"], work: .now { visit in list(visit) }),
      Endpoint(
        method: .get, path: "/record/{type}", tag: "pages",
        summary: Title(vi: "biểu mẫu một loại mục", en: "the form of a type of entry"), needs: .record,
        parameters: [type], gives: ["text/html"], work: .now { visit in try show(visit) }),
      Endpoint(
        method: .post, path: "/record/{type}", tag: "pages",
        summary: Title(vi: "xét hoặc ghi một mục", en: "judge or record an entry"), needs: .record, parameters: [type],
        takes: ["multipart/form-data"], gives: ["text/html"], statuses: [200, 303, 422],
        bodyByteCountMax: Self.byteCountMax, work: .later { visit, answer in try send(visit, answer) }),
    ]
  }

  private func list(_ visit: Visit) -> HTTPResponse {
    let page = Page(
      pages.visit(visit), Title(vi: "Ghi sổ", en: "Record"),
      lead: Title(vi: "Chọn loại sự kiện", en: "Pick a type of event"), content: [EventChooser(EventType.allCases)])
    return pages.response(200, page, headers: visit.choices)
  }

  private func show(_ visit: Visit) throws -> HTTPResponse {
    let type = try type(visit)
    // What a link fills in: the household that somebody came from.
    let given = visit.http.query.filter { !["lang", "theme"].contains($0.name) }.map { QueryItem($0.name, $0.value) }
    return page(visit, type, draftID: Draft.makeID(), given, [], nil, status: 200)
  }

  private func type(_ visit: Visit) throws -> EventType {
    guard let type = EventType(visit.http["type"]) else {
      throw Problem(404, "no-type", Title(vi: "Không có loại mục này", en: "There is no such type of entry"))
    }
    return type
  }

  private func page(
    _ visit: Visit, _ type: EventType, draftID: String, _ items: [QueryItem], _ problems: [Pages.Problem],
    _ note: Note?, status: Int
  ) -> HTTPResponse {
    let here = Link("record", type.text)
    let form = EntryForm(
      type, draftID: draftID, values: items, problems: problems, known: known(), action: here,
      csrfToken: visit.caller.token?.csrf.text)
    let content: [any Component] = (note.map { [$0] } ?? []) + [form, ListPages.upload(visit, type)]
    let page = Page(
      pages.visit(visit), type.title.capitalized,
      crumbs: [
        Page.Crumb(Title(vi: "Ghi sổ", en: "Record"), Link("record")), Page.Crumb(type.title.capitalized, here),
      ], content: content, modules: [.form])
    return pages.response(status, page, headers: visit.choices)
  }

  /// What inputs offer: areas down to communes, and plans.
  private func known() -> [String: [EntryForm.KnownID]] {
    ledger.keeper.withBooks { books in
      let (units, symbols) = (books.state.units, books.state.symbols)
      let levels: [UnitLevel] = [.national, .province, .district, .commune]
      let named = units.registered(in: symbols).filter { unit in
        units.registration(of: unit).map { levels.contains($0.level) } ?? false
      }
      func known(_ unit: UnitID) -> EntryForm.KnownID {
        EntryForm.KnownID(symbols.text(of: unit), units.names(of: unit).last?.vi ?? symbols.text(of: unit))
      }
      return [
        "unit": named.prefix(400).map(known),
        "plan": books.state.plans.ids(in: symbols).map {
          EntryForm.KnownID(symbols.text(of: $0), symbols.text(of: $0))
        },
      ]
    }
  }

  // MARK: What was sent

  private func send(_ visit: Visit, _ answer: @escaping @Sendable (HTTPResponse) -> Void) throws {
    let type = try type(visit)
    let items = visit.form.fields.map { QueryItem($0.name, $0.value) }
    let action = visit.form["do"] ?? "check"
    let draft = Pages.EntryDraft(type, items, in: visit.language)
    let draftID = draft.id.isEmpty ? Draft.makeID() : draft.id
    var problems = draft.problems
    if !visit.form.files.isEmpty {
      problems.append(
        Pages.Problem(
          path: "doc",
          Title(vi: "chưa nhận bản quét ở đây; hãy bỏ tệp", en: "scans are not taken here yet; leave the file out")))
    }
    // Another row is asked for, or something could not be read: nothing is judged.
    guard problems.isEmpty, ["check", "record"].contains(action),
      let line = draft.line(by: visit.caller.account ?? append.opener(), document: nil)
    else {
      let shown = action.hasPrefix("add:") ? [] : problems
      return answer(page(visit, type, draftID: draftID, items, shown, nil, status: shown.isEmpty ? 200 : 422))
    }
    let isTrial = action == "check"
    try append.submit(line, visit, isTrial: isTrial) { outcome in
      answer(self.answer(outcome, visit, type, draftID: draftID, items, isTrial: isTrial))
    }
  }

  private func answer(
    _ outcome: Keeper.Outcome, _ visit: Visit, _ type: EventType, draftID: String, _ items: [QueryItem], isTrial: Bool
  ) -> HTTPResponse {
    switch outcome {
    case .accepted(let recorded):
      guard let first = recorded.first, !isTrial else {
        let note = Note(
          Title(
            vi: "Ghi được: chưa có gì đứng ra ngăn. Bấm \"Ghi sổ\" để ghi.",
            en: "It can be recorded: nothing stands against it."),
          .good)
        return page(visit, type, draftID: draftID, items, [], note, status: 200)
      }
      return HTTPResponse(
        status: 303, contentType: "text/plain; charset=utf-8",
        headers: [.init("Location", Link("log", "\(first.seq)").text), .init("Cache-Control", "no-store")], body: [])
    case .refused(let refusals):
      let problems = refusals.map {
        Pages.Problem(path: $0.path, rule: $0.code, clause: $0.clause, $0.sentence, remedy: $0.remedy)
      }
      return page(visit, type, draftID: draftID, items, problems, nil, status: 422)
    case .failed(let sentence):
      return page(visit, type, draftID: draftID, items, [], Note(sentence.capitalized, .bad), status: 503)
    }
  }
}
