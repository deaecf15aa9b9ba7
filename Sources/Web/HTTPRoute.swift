/// What a server does under one method and path.
///
///     HTTPRoute(.get, "/tile/{level}/{rest...}") { request in
///       tile(request["level"], request["rest"])
///     }
///
/// `{name}` stands for one part of the path that is not empty; `{name...}`, at the end only, for all that is left. The
/// first route that fits counts. A GET route answers HEAD as well.
package struct HTTPRoute: Sendable {
  /// Where a handler runs.
  package enum Place: Sendable {
    /// Among the connections, which wait for it meanwhile: for what neither waits nor computes long.
    case eventLoop
    /// On a thread of its own: for what syncs a disk, asks others or computes.
    case worker
  }

  package typealias Handler = @Sendable (HTTPRequest) -> HTTPResponse
  /// Hands the answer to `answer`, once, whenever it is there.
  package typealias LaterHandler =
    @Sendable (
      _ request: HTTPRequest, _ answer: @escaping @Sendable (HTTPResponse) -> Void
    ) -> Void

  package let method: HTTPMethod
  /// As it was declared, with its open places.
  package let path: String
  let place: Place
  let bodyByteCountMax: Int
  let handler: LaterHandler
  private let parts: [Part]

  private enum Part: Hashable, Sendable {
    case fixed(String)
    case open(String)
    case rest(String)
  }

  /// `bodyByteCountMax` counts for a POST; nothing else has a body.
  package init(
    _ method: HTTPMethod, _ path: String, on place: Place = .worker, bodyByteCountMax: Int = 1 << 20,
    _ handler: @escaping Handler
  ) {
    self.init(method, path, place, bodyByteCountMax) { request, answer in answer(handler(request)) }
  }

  /// For what others will answer: the handler begins on a worker and holds no thread while it waits.
  package init(
    _ method: HTTPMethod, _ path: String, bodyByteCountMax: Int = 1 << 20, later handler: @escaping LaterHandler
  ) {
    self.init(method, path, .worker, bodyByteCountMax, handler)
  }

  private init(
    _ method: HTTPMethod, _ path: String, _ place: Place, _ bodyByteCountMax: Int, _ handler: @escaping LaterHandler
  ) {
    precondition(path.hasPrefix("/"), "a path begins with a slash")
    self.method = method
    self.path = path
    self.place = place
    self.bodyByteCountMax = method == .post ? bodyByteCountMax : 0
    self.handler = handler
    parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map { part in
      guard part.hasPrefix("{"), part.hasSuffix("}") else { return .fixed(String(part)) }
      let name = part.dropFirst().dropLast()
      return name.hasSuffix("...") ? .rest(String(name.dropLast(3))) : .open(String(name))
    }
    precondition(!parts.dropLast().contains { if case .rest = $0 { true } else { false } }, "the rest comes last")
  }

  /// What the path has in the route's open places; `nil` if it does not fit.
  func parameters(of path: [String]) -> [String: String]? {
    var found: [String: String] = [:]
    for (index, part) in parts.enumerated() {
      switch part {
      case .rest(let name):
        guard index < path.count else { return nil }
        found[name] = path[index...].joined(separator: "/")
        return found
      case .open(let name):
        guard index < path.count, !path[index].isEmpty else { return nil }
        found[name] = path[index]
      case .fixed(let text):
        guard index < path.count, path[index] == text else { return nil }
      }
    }
    return path.count == parts.count ? found : nil
  }

  func answers(_ asked: HTTPMethod) -> Bool { method == asked || method == .get && asked == .head }
}

/// Which route a request goes to, or what it is answered at once.
enum Routing: Sendable {
  case found(HTTPRoute, parameters: [String: String], HTTPMethod)
  case refused(HTTPResponse)

  init(
    _ routes: [HTTPRoute], method: String, path: some Collection<UInt8>, refuse: HTTPServer.Refuse = HTTPServer.inText
  ) {
    guard path.first == UInt8(ascii: "/") else {
      self = .refused(refuse(400, "The path does not begin with a slash."))
      return
    }
    var parts: [String] = []
    for part in path.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      guard let text = Percent.decoded(part) else {
        self = .refused(refuse(400, "The path is not percent-encoded UTF-8."))
        return
      }
      parts.append(text)
    }
    let fitting = routes.compactMap { route in route.parameters(of: parts).map { (route: route, parameters: $0) } }
    guard !fitting.isEmpty else {
      self = .refused(refuse(404, "There is nothing under this path."))
      return
    }
    guard let asked = HTTPMethod(rawValue: method), let found = fitting.first(where: { $0.route.answers(asked) })
    else {
      let allowed = fitting.flatMap { $0.route.method == .get ? ["GET", "HEAD"] : [$0.route.method.rawValue] }
      let header = HTTPResponse.Header("Allow", allowed.joined(separator: ", "))
      var response = refuse(405, "This path takes \(header.value) only.")
      response.headers.append(header)
      self = .refused(response)
      return
    }
    self = .found(found.route, parameters: found.parameters, asked)
  }
}
