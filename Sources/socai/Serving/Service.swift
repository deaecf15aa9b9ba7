import Bookkeeping
import CanonicalJSON
import Events
import Ledger
import Merkle
import Synchronization
import Web

/// What `socai serve` answers: every endpoint with its gate, its log and its counts.
final class Service: Sendable {
  let ledger: ServedLedger
  let subscribers: Subscribers
  let metrics = Metrics()
  let log: RequestLog
  private let gate: Gate
  private let isStopping = Atomic(false)

  init(_ ledger: ServedLedger, _ gate: Gate, logTo write: @escaping @Sendable (String) -> Void) {
    self.ledger = ledger
    self.gate = gate
    subscribers = Subscribers(ledger.reader)
    log = RequestLog(to: write)
  }

  /// Everything that can be asked for, in the order in which routes are tried.
  var endpoints: [Endpoint] {
    let served = QuestionEndpoints(ledger: ledger, kept: KeptAnswers()).all + EntryEndpoints(ledger: ledger).all
    let own: [Endpoint] = [
      SubscribeEndpoint(ledger: ledger, subscribers: subscribers).endpoint,
      AppendEndpoint(ledger: ledger, recorded: { [subscribers] in subscribers.notify() }).endpoint,
    ]
    let described = served + own + TileEndpoints(ledger: ledger).all + health
    let description = OpenAPI(described).bytes
    return described + [
      Endpoint(
        method: .get, path: "/openapi.json", tag: "service",
        summary: Title(vi: "mô tả API này (OpenAPI 3.1)", en: "what this API is (OpenAPI 3.1)"), needs: .anybody,
        work: .now { _ in HTTPResponse(status: 200, contentType: "application/json", body: description) })
    ]
  }

  var routes: [HTTPRoute] { endpoints.map(route) }

  /// The answer to what no endpoint takes.
  static func refuse(_ status: Int, _ sentence: String) -> HTTPResponse {
    let title = Title(vi: "Yêu cầu không được nhận", en: "The request is not taken")
    return Problem(status, "http", title, [Title(vi: sentence, en: sentence)]).response(in: .en)
  }

  func observe(_ record: HTTPRecord) {
    metrics.note(record)
    log.note(record)
  }

  /// Takes no more, and ends the streams.
  func stop() {
    isStopping.store(true, ordering: .relaxed)
    subscribers.stop()
  }

  // MARK: From endpoints to routes

  private func route(_ endpoint: Endpoint) -> HTTPRoute {
    switch endpoint.work {
    case .now(let work):
      HTTPRoute(endpoint.method, endpoint.path, bodyByteCountMax: endpoint.bodyByteCountMax) { [self] http in
        do { return try work(admit(http, to: endpoint)) } catch { return explain(error, http) }
      }
    case .later(let work):
      HTTPRoute(endpoint.method, endpoint.path, bodyByteCountMax: endpoint.bodyByteCountMax) { [self] http, answer in
        do { try work(admit(http, to: endpoint), answer) } catch { answer(explain(error, http)) }
      }
    }
  }

  private func admit(_ http: HTTPRequest, to endpoint: Endpoint) throws -> Visit {
    let caller = try gate.caller(of: http)
    try gate.check(endpoint.needs, caller)
    return Visit(http, caller)
  }

  private func explain(_ error: any Error, _ http: HTTPRequest) -> HTTPResponse {
    let problem = Problem(explaining: error)
    if let cause = problem.cause { log.tell("failure", [("cause", .string(cause))]) }
    return problem.response(in: Visit.language(http))
  }

  // MARK: How the service is

  private var health: [Endpoint] {
    [
      Endpoint(
        method: .get, path: "/healthz", tag: "service",
        summary: Title(vi: "dịch vụ còn chạy", en: "the service runs"), needs: .anybody, gives: ["text/plain"],
        work: .now { _ in .text(200, "ok\n", headers: [.init("Cache-Control", "no-store")]) }),
      Endpoint(
        method: .get, path: "/readyz", tag: "service",
        summary: Title(vi: "dịch vụ ghi và trả lời được", en: "the service records and answers"), needs: .anybody,
        gives: ["text/plain"], statuses: [200, 503], work: .now { [self] _ in ready() }),
      Endpoint(
        method: .get, path: "/metrics", tag: "service",
        summary: Title(vi: "số đo cho Prometheus", en: "figures for Prometheus"), needs: .operate,
        gives: ["text/plain"], work: .now { [self] _ in measured() }),
    ]
  }

  private func ready() -> HTTPResponse {
    let isReady = !isStopping.load(ordering: .relaxed) && ledger.keeper.broken == nil
    return .text(
      isReady ? 200 : 503, isReady ? "ready\n" : "not ready\n", headers: [.init("Cache-Control", "no-store")])
  }

  private func measured() -> HTTPResponse {
    let text = metrics.text([
      ("socai_entries", "Entries on record.", ledger.size),
      ("socai_subscribers", "Clients that follow the log.", UInt64(max(0, subscribers.activeCount))),
      ("socai_ready", "1 while entries are taken.", ledger.keeper.broken == nil ? 1 : 0),
    ])
    return HTTPResponse(
      status: 200, contentType: "text/plain; version=0.0.4; charset=utf-8",
      headers: [.init("Cache-Control", "no-store")], body: Array(text.utf8))
  }
}
