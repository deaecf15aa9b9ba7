import CMicroHTTPD
import Dispatch
import Glibc
import Synchronization

/// Answers HTTP requests with routes, through libmicrohttpd.
///
///     let server = try HTTPServer(
///       on: address,
///       routes: [HTTPRoute(.get, "/checkpoint", on: .eventLoop) { _ in .text(200, newest()) }])
///     server.port                    // the one that was taken
///     StopSignals().wait()
///     server.stop()
///
/// A few threads with epoll hold all connections; handlers that wait run on threads of their own. What a client sends is
/// bounded: header bytes (431), body bytes (413), the seconds that a request may take to come in and its answer to go
/// out, silence, connections in all and from one address. What no route takes is 404 or 405; while too many requests
/// wait for a worker, 503.
package final class HTTPServer: Sendable {
  package struct Limits: Hashable, Sendable {
    /// All bytes of the request line and the headers together.
    package var headerByteCountMax = 32 << 10
    /// From the connection's or the last answer's end to the last byte of the request.
    package var requestSeconds = 30
    /// From the handler's answer to its last byte.
    package var answerSeconds = 300
    /// How long `stop` waits for answers to go out.
    package var stopSeconds = 10
    /// After this much silence a connection is closed.
    package var idleSeconds = 30
    package var connectionCountMax = 1_000
    package var connectionsPerAddressMax = 200
    package var eventLoopCount = 2
    package var workerCount = 16
    /// Requests that wait for a worker.
    package var waitingMax = 1_000

    package init() {}
  }

  /// Makes the answer to a request that no handler gets to see, from its status and a sentence.
  package typealias Refuse = @Sendable (_ status: Int, _ sentence: String) -> HTTPResponse
  package static let inText: Refuse = { .text($0, $1 + "\n") }

  package let port: UInt16
  private let core: ServerCore
  private nonisolated(unsafe) let daemon: OpaquePointer
  private let isStopped = Mutex(false)

  /// - Parameters:
  ///   - tls: the certificate and its key; without them connections are in clear.
  ///   - refuse: the answer to what no handler gets to see.
  ///   - observe: told of every answer as it goes out, by the thread that sends it: it must be short.
  package init(
    on address: ListenAddress, routes: [HTTPRoute], limits: Limits = Limits(), tls: TLSCertificate? = nil,
    refuse: @escaping Refuse = HTTPServer.inText, observe: (@Sendable (HTTPRecord) -> Void)? = nil
  ) throws(HTTPServerError) {
    signal(SIGPIPE, SIG_IGN)
    let (descriptor, isIPv6) = try address.listen()
    let core = ServerCore(routes: routes, limits: limits, tls: tls, refuse: refuse, observe: observe)
    guard let daemon = core.start(descriptor, isIPv6: isIPv6) else {
      close(descriptor)
      core.stop()
      throw tls == nil ? .daemon : .secureDaemon
    }
    self.core = core
    self.daemon = daemon
    port = HTTPServer.port(of: descriptor)
  }

  deinit { stop() }

  /// Takes no more connections, answers the requests that are under way, and ends.
  package func stop() {
    let isFirst = isStopped.withLock { isStopped in
      defer { isStopped = true }
      return !isStopped
    }
    guard isFirst else { return }
    let descriptor = MHD_quiesce_daemon(daemon)
    core.finish()
    MHD_stop_daemon(daemon)
    if descriptor >= 0 { close(descriptor) }
    core.stop()
  }

  private static func port(of descriptor: Int32) -> UInt16 {
    var address = sockaddr_storage()
    var count = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let code = withUnsafeMutableBytes(of: &address) { bytes in
      getsockname(descriptor, bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self), &count)
    }
    guard code == 0 else { return 0 }
    // The port lies behind the family, in the order of the network, for IPv4 and IPv6 alike.
    return withUnsafeBytes(of: address) { UInt16(bigEndian: $0.load(fromByteOffset: 2, as: UInt16.self)) }
  }
}

/// What the callbacks of one server share.
final class ServerCore: Sendable {
  let routes: [HTTPRoute]
  let limits: HTTPServer.Limits
  let refuse: HTTPServer.Refuse
  let observe: (@Sendable (HTTPRecord) -> Void)?
  let streams = OpenStreams()
  private let tls: TLSCertificate?
  let deadlines = Deadlines()
  let workers: Workers
  /// Requests that a handler is at work on.
  private let working = DispatchGroup()
  /// Requests that have come and whose answers are not out yet.
  let exchanges = DispatchGroup()
  private let isEnding = Atomic(false)

  init(
    routes: [HTTPRoute], limits: HTTPServer.Limits, tls: TLSCertificate?, refuse: @escaping HTTPServer.Refuse,
    observe: (@Sendable (HTTPRecord) -> Void)?
  ) {
    self.routes = routes
    self.limits = limits
    self.tls = tls
    self.refuse = refuse
    self.observe = observe
    workers = Workers(count: limits.workerCount, waitingMax: limits.waitingMax)
  }

  func start(_ descriptor: Int32, isIPv6: Bool) -> OpaquePointer? {
    func option(_ option: MHD_OPTION, _ value: Int) -> MHD_OptionItem {
      MHD_OptionItem(option: option, value: value, ptr_value: nil)
    }
    let context = Unmanaged.passUnretained(self).toOpaque()
    var options = [
      option(.LISTEN_SOCKET, Int(descriptor)),
      option(.THREAD_POOL_SIZE, limits.eventLoopCount),
      option(.CONNECTION_LIMIT, limits.connectionCountMax),
      option(.PER_IP_CONNECTION_LIMIT, limits.connectionsPerAddressMax),
      option(.CONNECTION_TIMEOUT, limits.idleSeconds),
      option(.CONNECTION_MEMORY_LIMIT, limits.headerByteCountMax),
      option(.STRICT_FOR_CLIENT, 1),
      mhd_no_unescaping(), mhd_notify_connection(connectionChanged, context),
      mhd_notify_completed(requestCompleted, context),
    ]
    if let tls { options += tls.options }
    options.append(option(.END, 0))
    var flags = MHD_USE_EPOLL_INTERNAL_THREAD.rawValue | MHD_ALLOW_SUSPEND_RESUME.rawValue
    if isIPv6 { flags |= MHD_USE_IPv6.rawValue }
    if tls != nil { flags |= MHD_USE_TLS.rawValue }
    return options.withUnsafeMutableBufferPointer { mhd_start(flags, requestArrived, context, $0.baseAddress) }
  }

  /// Runs a handler and hands its answer to `answer`; false when nobody is free for it.
  func run(
    _ route: HTTPRoute, _ request: HTTPRequest, answer: @escaping @Sendable (HTTPResponse) -> Void
  ) -> Bool {
    // Entered first: whoever waits for the requests under way must not miss this one.
    working.enter()
    guard !isEnding.load(ordering: .sequentiallyConsistent) else {
      working.leave()
      return false
    }
    let isTaken = workers.run { [self] in
      route.handler(request) { [self] response in
        answer(response)
        working.leave()
      }
    }
    if !isTaken { working.leave() }
    return isTaken
  }

  /// Lets no more handlers begin, and waits for those at work and, for a while, for the answers to go out.
  func finish() {
    isEnding.store(true, ordering: .sequentiallyConsistent)
    working.wait()
    streams.end()
    _ = exchanges.wait(timeout: .now() + .seconds(limits.stopSeconds))
  }

  /// After the daemon.
  func stop() {
    workers.end()
    deadlines.stop()
  }
}

/// A connection of libmicrohttpd.
struct ConnectionHandle: Hashable, Sendable {
  nonisolated(unsafe) let pointer: OpaquePointer
}
