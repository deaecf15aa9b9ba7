import Bookkeeping
import CanonicalJSON
import Events
import Ledger
import Merkle
import Pages
import Web

/// The log as a list that can be followed, and one entry with its proof.
struct LogPages {
  let ledger: ServedLedger
  let pages: PageMaker

  private static let entryCountMax = 50
  /// How many entries are looked at for one page: a rare type is found on a later one.
  private static let searchedCountMax: UInt64 = 50_000
  /// And for a page that is about something else.
  private static let glancedCountMax: UInt64 = 1_000

  var all: [Endpoint] {
    [
      Endpoint(
        method: .get, path: "/log", tag: "pages", summary: Title(vi: "sổ, mục mới trước", en: "the log, newest first"),
        needs: .entries, gives: ["text/html"], work: .now { visit in try log(visit) }),
      Endpoint(
        method: .get, path: "/log/{entry}", tag: "pages",
        summary: Title(vi: "một mục và bằng chứng của nó", en: "an entry and its proof"), needs: .entry,
        parameters: [.init(name: "entry", help: Title(vi: "số thứ tự hoặc mã", en: "number or id"), isInPath: true)],
        gives: ["text/html"], work: .now { visit in try entry(visit) }),
    ]
  }

  // MARK: The list

  private func log(_ visit: Visit) throws -> HTTPResponse {
    var filter = EntryFilter()
    let (type, unit) = (visit.http.query("type") ?? "", visit.http.query("unit") ?? "")
    var content: [any Component] = [form(visit)]
    if !type.isEmpty {
      filter.types = [type]
      if !EntryFilter.isKnown(type: type) {
        content.append(Note(Title(vi: "Không có loại mục này.", en: "There is no such type of entry."), .bad))
      }
    }
    if !unit.isEmpty { filter.units = [unit] }
    if let subject = visit.http.query("subject"), !subject.isEmpty {
      filter.subject = JSON.string(subject).canonicalBytes()
    }
    let last = visit.http.query("before").flatMap { UInt64($0) }.map { min(max(1, $0) - 1, ledger.size) } ?? ledger.size
    let (found, next) = try entries(through: last, filter)
    let marks = ledger.keeper.withBooks { SealMarks($0, in: visit.language) }
    let here = PageMaker.here(visit)
    var stream = Link("v1", "entries", query: [QueryItem("after", "\(ledger.size)")])
    stream.query += here.query.filter { ["type", "unit", "subject"].contains($0.name) && !$0.value.isEmpty }
    content.append(
      EntryList(
        Title(vi: "Sổ, mục mới trước", en: "The log, newest first"),
        found.compactMap { item($0, marks, visit.language) },
        stream: stream,
        downloads: DataTable.Downloads(csv: Link("v1", "log", query: [QueryItem("format", "csv")]), xlsx: nil),
        pages: next.map { DataTable.Pages(previous: nil, next: here.setting([("before", "\($0)")])) }))
    let page = Page(
      pages.visit(visit), Title(vi: "Sổ", en: "The log"), content: content, modules: [.live])
    return pages.response(200, page, headers: visit.choices)
  }

  /// What a unit recorded last, among the newest of the log.
  func newest(of unit: String, in language: Language) throws -> EntryList {
    let (found, _) = try entries(
      through: ledger.size, EntryFilter(units: [unit]), countMax: 8, searchedCountMax: Self.glancedCountMax)
    let marks = ledger.keeper.withBooks { SealMarks($0, in: language) }
    return EntryList(
      Title(vi: "Mục mới ghi của đơn vị", en: "Newest entries of the unit"),
      found.compactMap { item($0, marks, language) })
  }

  /// The newest that are wanted up to a place, and where the next page goes on; nil at the log's beginning.
  private func entries(
    through last: UInt64, _ filter: EntryFilter, countMax: Int = entryCountMax,
    searchedCountMax: UInt64 = searchedCountMax
  ) throws -> ([[UInt8]], next: UInt64?) {
    var found: [[UInt8]] = []
    var seq = last
    var searched: UInt64 = 0
    while seq > 0, found.count < countMax, searched < searchedCountMax {
      let line = try ledger.reader.line(at: Position(seq: seq))
      if try line.withUnsafeBytes({ try filter.takes($0) }) { found.append(line) }
      seq -= 1
      searched += 1
    }
    return (found, seq > 0 ? seq + 1 : nil)
  }

  private func form(_ visit: Visit) -> FilterForm {
    let inputs: [Input] = [
      Input(
        "type", Title(vi: "Loại, hoặc nhóm như household.", en: "Type, or a group such as household."), .common("text"),
        value: visit.http.query("type") ?? ""),
      Input("unit", Title(vi: "Đơn vị ghi", en: "Unit"), .common("text"), value: visit.http.query("unit") ?? ""),
      Input(
        "subject", Title(vi: "Nhắc đến mã", en: "Mentions the id"), .common("text"),
        value: visit.http.query("subject") ?? ""),
    ]
    return FilterForm(inputs, action: PageMaker.here(visit).setting([("before", nil)]), isOpen: false)
  }

  /// An entry of books that are being looked at.
  func item(_ seq: Seq, _ inquiry: Inquiry) -> EntryList.Entry? {
    guard let line = try? ledger.reader.line(at: Position(seq: seq.number)) else { return nil }
    return item(line, SealMarks(inquiry.books, in: inquiry.language), inquiry.language)
  }

  private func item(_ line: [UInt8], _ marks: SealMarks, _ language: Language) -> EntryList.Entry? {
    guard let entry = try? JSON(parsing: line) else { return nil }
    return item(entry, marks, language, change: nil)
  }

  private func item(
    _ entry: JSON, _ marks: SealMarks, _ language: Language, change: EntryList.Entry.Change?
  ) -> EntryList.Entry? {
    guard let seq = entry["seq"]?.int, let at = entry["at"]?.string.flatMap({ Timestamp($0) }),
      let on = entry["on"]?.string.flatMap({ Day($0) }), let type = entry["type"]?.string.flatMap({ EventType($0) })
    else { return nil }
    let summary = EntryList.summary(of: (entry["what"] ?? [:]).marked(marks), type, in: language)
    return EntryList.Entry(
      seq: Seq(UInt64(seq)), at: at, on: on, type: type, unit: entry["unit"]?.string ?? "",
      by: entry["by"]?.string ?? "", summary: summary, link: Link("log", "\(seq)"), change: change)
  }

  // MARK: One entry

  private func entry(_ visit: Visit) throws -> HTTPResponse {
    let line: [UInt8]
    do { line = try ShowCommand.line(visit.http["entry"], ledger.reader) } catch is UsageError {
      throw Problem(404, "no-entry", Title(vi: "Không có mục này", en: "There is no such entry"))
    }
    let json = try JSON(parsing: line)
    let seq = Seq(UInt64(clamping: json["seq"]?.int ?? 0))
    let books = ledger.keeper.withBooks { $0.withoutState() }
    let marks = SealMarks(books, in: visit.language)
    var change: EntryList.Entry.Change?
    switch books.corrections.effects[seq] {
    case .corrected(_, let by)?: change = by.max().map { .corrected(by: $0) }
    case .voided(let by)?: change = .voided(by: by)
    case nil: break
    }
    guard let item = item(json, marks, visit.language, change: change) else {
      throw Problem(500, "internal", Title(vi: "Mục không đọc được", en: "The entry cannot be read"))
    }
    let detail = EntryDetail(
      item, facts: facts(json), payload: (json["what"] ?? [:]).marked(marks),
      corrections: try books.history(of: seq).acts.map(correction), line: String(decoding: line, as: UTF8.self),
      document: json["doc"]?.string.map { EntryDetail.Document(sha256: $0, link: nil) }, proof: try proof(seq, line))
    let title = Title(vi: "Mục \(seq)", en: "Entry \(seq)")
    let page = Page(
      pages.visit(visit), title, lead: item.type.title,
      crumbs: [
        Page.Crumb(Title(vi: "Sổ", en: "The log"), Link("log")), Page.Crumb(title, PageMaker.here(visit)),
      ], content: [detail], modules: [.verifyPage])
    return pages.response(200, page, headers: visit.choices)
  }

  private func facts(_ entry: JSON) -> [(name: Title, value: DataTable.Cell)] {
    var facts: [(name: Title, value: DataTable.Cell)] = []
    if let id = entry["id"]?.string { facts.append((Title(vi: "Mã mục", en: "Entry id"), .text(id))) }
    if let plan = entry["plan"]?.string {
      let link = Link("boards", "targets", query: [QueryItem("plan", plan)])
      facts.append((Title(vi: "Kế hoạch", en: "Plan"), .link(plan, link)))
    }
    if let re = entry["re"]?.int {
      facts.append((Title(vi: "Về mục", en: "About entry"), .link("\(re)", Link("log", "\(re)"))))
    }
    return facts
  }

  private func correction(_ act: History.Act) -> EntryDetail.Correction {
    EntryDetail.Correction(
      seq: act.seq, at: act.at, by: act.by, reason: CorrectionReason(act.reason)?.title.vi ?? act.reason,
      link: Link("log", "\(act.seq)"), fields: act.changes.map { ($0.field, $0.was, $0.now) })
  }

  /// The proof under the newest checkpoint.
  private func proof(_ seq: Seq, _ line: [UInt8]) throws -> ProofPanel? {
    guard let signed = ledger.reader.checkpoint else { return nil }
    let proof = try ledger.reader.tree.inclusionProof(of: Position(seq: seq.number), size: signed.size)
    return ProofPanel(
      index: seq.number - 1, size: signed.size.count, line: String(decoding: line, as: UTF8.self),
      path: proof.hashes.map(\.base64), checkpoint: signed.text,
      verifierKey: ledger.reader.identity.key(for: signed.size).text)
  }
}
