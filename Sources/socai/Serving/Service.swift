import Bookkeeping
import CanonicalJSON
import Events
import Ledger
import Merkle
import Pages
import SignIn
import Synchronization
import Web

/// What `socai serve` answers: every endpoint with its gate, its log and its counts.
final class Service: Sendable {
  let ledger: ServedLedger
  let subscribers: Subscribers
  let metrics = Metrics()
  let log: RequestLog
  private let gate: Gate
  private let pages: PageMaker
  private let held = HeldLists()
  private let isStopping = Atomic(false)

  /// - Parameters:
  ///   - desk: where people sign in; nil: nobody is asked who they are.
  ///   - isTLS: pages are reached over HTTPS, here or through a proxy.
  ///   - isBehindProxy: a proxy on this machine says where requests come from.
  ///   - demonstration: how to sign in, for all to see: of a ledger that is there to be tried.
  init(
    _ ledger: ServedLedger, _ desk: SignInDesk?, isTLS: Bool = false, isBehindProxy: Bool = false,
    demonstration: Title? = nil,
    logTo write: @escaping @Sendable (String) -> Void
  ) {
    let log = RequestLog(to: write)
    self.log = log
    self.ledger = ledger
    gate = Gate(
      ledger: ledger, desk: desk, cookie: SessionCookie(isTLS: isTLS),
      proxies: isBehindProxy ? TrustedProxies(["127.0.0.1", "::1"]) : nil,
      tell: { record in
        log.tell("access", record.fields.map { ($0.name == "event" ? "what" : $0.name, .string($0.value)) })
      })
    pages = PageMaker(ledger: ledger, gate: gate, demonstration: demonstration)
    subscribers = Subscribers(ledger.reader)
  }

  /// Everything that can be asked for, in the order in which routes are tried.
  var endpoints: [Endpoint] {
    let served = QuestionEndpoints(ledger: ledger, kept: KeptAnswers()).all + EntryEndpoints(ledger: ledger).all
    let own: [Endpoint] = [
      SubscribeEndpoint(ledger: ledger, gate: gate, subscribers: subscribers).endpoint,
      append.endpoint, DraftTemplate.endpoint,
    ]
    let described = served + own + TileEndpoints(ledger: ledger).all + health
    let description = OpenAPI(described).bytes
    return described + pageEndpoints + [
      Endpoint(
        method: .get, path: "/openapi.json", tag: "service",
        summary: Title(vi: "mô tả API này (OpenAPI 3.1)", en: "what this API is (OpenAPI 3.1)"), needs: .anybody,
        work: .now { _ in HTTPResponse(status: 200, contentType: "application/json", body: description) })
    ]
  }

  private var append: AppendEndpoint {
    AppendEndpoint(ledger: ledger, gate: gate, recorded: { [subscribers] in subscribers.notify() })
  }

  private var pageEndpoints: [Endpoint] {
    var all = SignInEndpoints(gate, pages).all
    all += UnitPages(ledger: ledger, pages: pages).all
    all += BoardPages(ledger: ledger, pages: pages).all
    all += LogPages(ledger: ledger, pages: pages).all
    all += RecordPages(ledger: ledger, pages: pages, append: append).all
    all += ListPages(pages: pages, append: append, held: held).all
    all.append(EvidenceEndpoint(ledger: ledger, gate: gate).endpoint)
    all += ComparePages(ledger: ledger, pages: pages).all
    all += AccountPages(gate: gate, pages: pages).all
    all.append(
      Endpoint(
        method: .get, path: "/assets/{name}", tag: "pages",
        summary: Title(vi: "tệp mà trang cần", en: "a file that pages load"), needs: .anybody,
        parameters: [.init(name: "name", help: Title(vi: "tên tệp", en: "its name"), isInPath: true)],
        work: .now { visit in try Self.asset(visit) }))
    return all
  }

  private static func asset(_ visit: Visit) throws -> HTTPResponse {
    guard let asset = Asset(named: visit.http["name"]) else {
      throw Problem(404, "no-asset", Title(vi: "Không có tệp này", en: "There is no such file"))
    }
    return HTTPResponse(
      status: 200, contentType: asset.mediaType,
      headers: [.init("Cache-Control", "public, max-age=300"), .init("X-Content-Type-Options", "nosniff")],
      body: asset.bytes)
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
        do { return try work(admit(http, to: endpoint)) } catch { return explain(error, http, endpoint) }
      }
    case .later(let work):
      HTTPRoute(endpoint.method, endpoint.path, bodyByteCountMax: endpoint.bodyByteCountMax) { [self] http, answer in
        do { try work(admit(http, to: endpoint), answer) } catch { answer(explain(error, http, endpoint)) }
      }
    }
  }

  private func admit(_ http: HTTPRequest, to endpoint: Endpoint) throws -> Visit {
    let visit = Visit(http, try gate.caller(of: http))
    try gate.check(endpoint.needs, visit)
    return visit
  }

  private func explain(_ error: any Error, _ http: HTTPRequest, _ endpoint: Endpoint) -> HTTPResponse {
    let problem = Problem(explaining: error)
    if let cause = problem.cause { log.tell("failure", [("cause", .string(cause))]) }
    let caller = (try? gate.caller(of: http)) ?? Caller()
    let visit = Visit(http, caller)
    guard endpoint.tag == "pages" else { return problem.response(in: visit.language) }
    return ownPart(problem, visit, endpoint) ?? pages.response(problem, visit)
  }

  /// A list that somebody may not see whole, and who named no unit, begins with the part that is its own.
  private func ownPart(_ problem: Problem, _ visit: Visit, _ endpoint: Endpoint) -> HTTPResponse? {
    guard problem.status == 403, [.rows, .entries].contains(endpoint.needs), !endpoint.path.contains("{"),
      visit.http.query("unit")?.isEmpty ?? true, let unit = gate.ownUnit(visit.caller)
    else { return nil }
    let place = PageMaker.here(visit).setting([("unit", unit)])
    return HTTPResponse(
      status: 303, contentType: "text/plain; charset=utf-8",
      headers: [.init("Location", place.text), .init("Cache-Control", "no-store")], body: [])
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
