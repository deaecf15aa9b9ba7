import CMicroHTTPD
import Glibc
import Synchronization

/// One request on its way: its body as it comes in, then its answer.
///
/// libmicrohttpd calls with the headers, with each part of the body, and once more when all is there. Then a handler runs,
/// here or on a worker while the connection is suspended; when that one resumes it, there is one more call, and the answer
/// is sent.
final class Exchange: Sendable {
  private struct State {
    var body: [UInt8] = []
    var answer: HTTPResponse?
    var isTold = false
  }

  private let core: ServerCore
  private let connection: ConnectionHandle
  private let routing: Routing
  private let path: String
  private let method: String
  private let began = ContinuousClock.now
  private let state = Mutex(State())

  init(_ core: ServerCore, _ connection: ConnectionHandle, routing: Routing, method: String, path: String) {
    self.core = core
    self.connection = connection
    self.routing = routing
    self.method = method
    self.path = path
    core.exchanges.enter()
    if case .refused(let response) = routing { state.withLock { $0.answer = response } }
  }

  deinit { core.exchanges.leave() }

  private var bodyByteCountMax: Int {
    switch routing {
    case .found(let route, _, _): route.bodyByteCountMax
    case .refused: 0
    }
  }

  /// The headers are there. A body that will not be taken is answered before it is sent, and the connection closed.
  func begin() -> MHD_Result {
    let announced = header(MHD_HTTP_HEADER_CONTENT_LENGTH).flatMap { UInt64($0) }
    let hasBody = (announced ?? 0) > 0 || header(MHD_HTTP_HEADER_TRANSFER_ENCODING) != nil
    guard hasBody else { return .YES }
    if case .refused(let response) = routing { return send(response) }
    if let announced, announced > UInt64(bodyByteCountMax) { return send(tooLong) }
    return .YES
  }

  /// A part of the body.
  func receive(_ bytes: UnsafeRawBufferPointer) {
    let byteCountMax = bodyByteCountMax
    state.withLock { state in
      guard state.answer == nil else { return }
      guard state.body.count + bytes.count <= byteCountMax else {
        state.body = []
        state.answer = tooLong
        return
      }
      state.body.append(contentsOf: bytes)
    }
  }

  /// All is there, or the handler is done.
  func proceed() -> MHD_Result {
    if let answer = state.withLock({ $0.answer }) { return send(answer) }
    guard case .found(let route, let parameters, let method) = routing else { return .NO }
    core.deadlines.set(connection, seconds: nil)
    guard let query = queryFields() else {
      return send(core.refuse(400, "The query is not percent-encoded UTF-8."))
    }
    let body = state.withLock { state in
      defer { state.body = [] }
      return state.body
    }
    let request = HTTPRequest(
      method: method, path: path, parameters: parameters, query: query, headers: headerFields(), body: body,
      peer: peer())
    switch route.place {
    case .eventLoop:
      route.handler(request) { [self] answer in state.withLock { $0.answer = answer } }
      return state.withLock({ $0.answer }).map(send) ?? .NO
    case .worker:
      MHD_suspend_connection(connection.pointer)
      let isTaken = core.run(route, request) { [self] answer in
        state.withLock { $0.answer = answer }
        MHD_resume_connection(connection.pointer)
      }
      if !isTaken {
        let answer = core.refuse(503, "Too many requests are waiting; try again in a moment.")
        state.withLock { $0.answer = answer }
        MHD_resume_connection(connection.pointer)
      }
      return .YES
    }
  }

  private var tooLong: HTTPResponse { core.refuse(413, "The body is longer than \(bodyByteCountMax) bytes.") }

  private func send(_ answer: HTTPResponse) -> MHD_Result {
    tell(answer)
    let response: OpaquePointer?
    if let stream = answer.stream {
      // It lasts as long as its client: a client that takes nothing is ended for its silence.
      core.deadlines.set(connection, seconds: nil)
      response = stream.begin(on: connection, core)
    } else {
      core.deadlines.set(connection, seconds: core.limits.answerSeconds)
      response = answer.body.withUnsafeBytes { bytes in
        MHD_create_response_from_buffer(
          bytes.count, UnsafeMutableRawPointer(mutating: bytes.baseAddress), .RESPMEM_MUST_COPY)
      }
    }
    guard let response else { return .NO }
    defer { MHD_destroy_response(response) }
    if let type = answer.contentType { MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, type) }
    for header in answer.headers { MHD_add_response_header(response, header.name, header.value) }
    return MHD_queue_response(connection.pointer, UInt32(answer.status), response)
  }

  private func tell(_ answer: HTTPResponse) {
    let isFirst = state.withLock { state in
      defer { state.isTold = true }
      return !state.isTold
    }
    guard isFirst, let observe = core.observe else { return }
    var pattern: String?
    if case .found(let route, _, _) = routing { pattern = route.path }
    observe(
      HTTPRecord(
        method: method, route: pattern, status: answer.status, byteCount: answer.body.count,
        duration: ContinuousClock.now - began, peer: peer()))
  }

  private func header(_ name: String) -> String? {
    MHD_lookup_connection_value(connection.pointer, .HEADER_KIND, name).map { String(cString: $0) }
  }

  private func headerFields() -> [HTTPRequest.Field] {
    values(.HEADER_KIND).map { field in
      HTTPRequest.Field(
        name: String(decoding: field.name, as: UTF8.self), value: String(decoding: field.value, as: UTF8.self))
    }
  }

  /// `nil` when an item is not percent-encoded UTF-8.
  private func queryFields() -> [HTTPRequest.Field]? {
    var fields: [HTTPRequest.Field] = []
    for field in values(.GET_ARGUMENT_KIND) {
      guard let name = Percent.decoded(field.name), let value = Percent.decoded(field.value) else { return nil }
      fields.append(HTTPRequest.Field(name: name, value: value))
    }
    return fields
  }

  private func values(_ kind: MHD_ValueKind) -> [(name: [UInt8], value: [UInt8])] {
    var fields: [(name: [UInt8], value: [UInt8])] = []
    withUnsafeMutablePointer(to: &fields) { fields in
      _ = MHD_get_connection_values_n(connection.pointer, kind, collectField, fields)
    }
    return fields
  }

  private func peer() -> String {
    guard let address = mhd_peer(connection.pointer) else { return "" }
    let count =
      Int32(address.pointee.sa_family) == AF_INET6
      ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(NI_MAXHOST)) { host in
      guard
        let start = host.baseAddress,
        getnameinfo(address, socklen_t(count), start, socklen_t(host.count), nil, 0, NI_NUMERICHOST) == 0
      else { return "" }
      return String(cString: start)
    }
  }
}

// MARK: Called by libmicrohttpd; free functions, for they are C ones.

/// One header or item of a query; the context is the list that it is added to.
private func collectField(
  _ context: UnsafeMutableRawPointer?, _ kind: MHD_ValueKind, _ name: UnsafePointer<CChar>?, _ nameCount: Int,
  _ value: UnsafePointer<CChar>?, _ valueCount: Int
) -> MHD_Result {
  guard let fields = context?.assumingMemoryBound(to: [(name: [UInt8], value: [UInt8])].self) else { return .NO }
  fields.pointee.append(
    (
      name: Array(UnsafeRawBufferPointer(start: name, count: name == nil ? 0 : nameCount)),
      value: Array(UnsafeRawBufferPointer(start: value, count: value == nil ? 0 : valueCount))
    ))
  return .YES
}

/// The headers of a request, a part of its body, or its end.
func requestArrived(
  _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?, _ url: UnsafePointer<CChar>?,
  _ method: UnsafePointer<CChar>?, _ version: UnsafePointer<CChar>?, _ upload: UnsafePointer<CChar>?,
  _ uploadCount: UnsafeMutablePointer<Int>?, _ request: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> MHD_Result {
  guard let context, let connection, let url, let method, let uploadCount, let request else { return .NO }
  guard let known = request.pointee else {
    let core = Unmanaged<ServerCore>.fromOpaque(context).takeUnretainedValue()
    let path = UnsafeRawBufferPointer(start: url, count: strlen(url))
    let method = String(cString: method)
    let exchange = Exchange(
      core, ConnectionHandle(pointer: connection),
      routing: Routing(core.routes, method: method, path: path, refuse: core.refuse), method: method,
      path: String(decoding: path, as: UTF8.self))
    request.pointee = Unmanaged.passRetained(exchange).toOpaque()
    return exchange.begin()
  }
  let exchange = Unmanaged<Exchange>.fromOpaque(known).takeUnretainedValue()
  guard uploadCount.pointee > 0 else { return exchange.proceed() }
  exchange.receive(UnsafeRawBufferPointer(start: upload, count: uploadCount.pointee))
  uploadCount.pointee = 0
  return .YES
}

/// The answer was sent, or the connection has gone.
func requestCompleted(
  _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?,
  _ request: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ code: MHD_RequestTerminationCode
) {
  if let known = request?.pointee { Unmanaged<Exchange>.fromOpaque(known).release() }
  request?.pointee = nil
  guard let context, let connection else { return }
  let core = Unmanaged<ServerCore>.fromOpaque(context).takeUnretainedValue()
  let seconds = core.limits.idleSeconds + core.limits.requestSeconds
  core.deadlines.set(ConnectionHandle(pointer: connection), seconds: seconds)
}

/// A connection was made, or is about to be closed.
func connectionChanged(
  _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?,
  _ socketContext: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ code: MHD_ConnectionNotificationCode
) {
  guard let context, let connection else { return }
  let core = Unmanaged<ServerCore>.fromOpaque(context).takeUnretainedValue()
  let handle = ConnectionHandle(pointer: connection)
  if code == .CONNECTION_NOTIFY_STARTED {
    core.deadlines.begin(handle, socket: mhd_socket(connection), seconds: core.limits.requestSeconds)
  } else {
    core.deadlines.end(handle)
  }
}
