import CanonicalJSON
import Events
import Ledger
import Web

/// `GET /v1/entries?after=N`: entries as they stand in the log, to its end and on as they come.
struct SubscribeEndpoint {
  let ledger: ServedLedger
  let gate: Gate
  let subscribers: Subscribers

  var endpoint: Endpoint {
    Endpoint(
      method: .get, path: "/v1/entries", tag: "entries",
      summary: Title(
        vi: "các mục nguyên văn: đã có, rồi từng mục mới (SSE, hoặc NDJSON)",
        en: "entries as they stand: those on record, then each as it comes (SSE, or NDJSON)"),
      needs: .entries,
      parameters: [
        .init(name: "after", help: Title(vi: "các mục sau mục này", en: "entries behind this one"), isNumber: true),
        .init(
          name: "type",
          help: Title(vi: "chỉ loại này, hoặc nhóm như household.", en: "only this type, or a group such as household.")
        ),
        .init(name: "unit", help: Title(vi: "chỉ do đơn vị này ghi", en: "only recorded on behalf of this unit")),
        .init(name: "subject", help: Title(vi: "chỉ mục nhắc đến mã này", en: "only entries that mention this id")),
        .init(
          name: "follow",
          help: Title(vi: "ở lại chờ mục mới (mặc định có)", en: "stay for what comes (unless false)"), isSwitch: true),
        .init(
          name: "Last-Event-ID", help: Title(vi: "như 'after', khi nối lại", en: "as 'after', when connecting again"),
          isHeader: true, isNumber: true),
        CommonParameters.lang,
      ],
      gives: ["application/x-ndjson", "text/event-stream"], statuses: [200, 503],
      work: .now { visit in try subscribe(visit) })
  }

  private func subscribe(_ visit: Visit) throws -> HTTPResponse {
    let known: Set<String> = ["after", "type", "unit", "subject", "follow", "lang", "format"]
    if let other = visit.http.query.first(where: { !known.contains($0.name) }) {
      throw UsageError.unknownOption(other.name, nearest: nil)
    }
    func all(_ name: String) -> [String] { visit.http.query.filter { $0.name == name }.map(\.value) }
    var filter = EntryFilter(types: all("type"), units: all("unit"))
    for type in filter.types where !EntryFilter.isKnown(type: type) {
      throw UsageError.badValue(
        option: "type", value: type,
        expected: Title(
          vi: "một loại mục, hoặc một nhóm như household.", en: "a type of entry, or a group such as household."))
    }
    if let subject = visit.http.query("subject") {
      filter.subject = JSON.string(subject).canonicalBytes()
    }
    let staysOn = visit.http.query("follow").map { !["false", "0"].contains($0) } ?? true
    let form: Subscriber.Form = visit.accepts("text/event-stream") ? .events : .lines(staysOn: staysOn)
    let isAllowed: @Sendable () -> Bool = { [gate] in
      // Who was let in hours ago may have lost the right, or signed out.
      guard let caller = try? gate.caller(of: visit.http) else { return false }
      return (try? gate.check(.entries, Visit(visit.http, caller))) != nil
    }
    guard let stream = subscribers.stream(after: try place(visit), filter, form, isAllowed: isAllowed) else {
      throw Problem(503, "subscribers", Title(vi: "Đã quá nhiều người theo dõi", en: "There are too many subscribers"))
    }
    return HTTPResponse(
      status: 200, contentType: form == .events ? "text/event-stream" : "application/x-ndjson",
      headers: [.init("Cache-Control", "no-store"), .init("X-Accel-Buffering", "no")], stream: stream)
  }

  /// Where the client is: what it saw last before it lost its connection, else what it asks for.
  private func place(_ visit: Visit) throws -> UInt64 {
    guard let text = visit.http.header("Last-Event-ID") ?? visit.http.query("after") else { return 0 }
    guard let seq = UInt64(text), seq <= ledger.size else {
      throw UsageError.badValue(
        option: "after", value: text,
        expected: Title(
          vi: "số thứ tự của một mục, nhiều nhất \(ledger.size)", en: "an entry's number, at most \(ledger.size)"))
    }
    return seq
  }
}
