import Glibc
import Synchronization
import Testing
import Web

/// A real server on a free port of this machine, asked over real connections.
@Suite struct HTTPServerTests {
  static func serve(
    _ routes: [HTTPRoute], limits: HTTPServer.Limits = HTTPServer.Limits()
  ) throws -> HTTPServer {
    try HTTPServer(on: try #require(ListenAddress("127.0.0.1:0")), routes: routes, limits: limits)
  }

  static let echo = HTTPRoute(.post, "/echo", bodyByteCountMax: 1_000) { request in
    HTTPResponse(status: 200, contentType: request.header("content-TYPE"), body: request.body)
  }
  static let hello = HTTPRoute(.get, "/hello", on: .eventLoop) { _ in .text(200, "hello") }

  func get(_ server: HTTPServer, _ path: String) throws -> HTTPAnswer {
    try HTTPClient().get("http://127.0.0.1:\(server.port)\(path)")
  }

  @Test func `a request goes to the route that fits, with its path and query taken apart`() throws {
    let seen = Mutex<[String]>([])
    let routes = [
      HTTPRoute(.get, "/tile/{level}/{rest...}") { request in
        seen.withLock { $0 = request.query.map { "\($0.name)=\($0.value)" } + [request.peer] }
        return .text(200, "\(request["level"])|\(request["rest"])")
      },
      HTTPRoute(.get, "/a/{x}", on: .eventLoop) { .text(201, $0["x"], headers: [.init("X-Test", "1")]) },
      Self.hello,
    ]
    let server = try Self.serve(routes)
    let tile = try get(server, "/tile/0/x001/234.p/7?b=%C4%91&a=1+2&c&d=x%26y")
    #expect(String(decoding: tile.body, as: UTF8.self) == "0|x001/234.p/7" && tile.status == 200)
    #expect(seen.withLock { $0 } == ["b=đ", "a=1 2", "c=", "d=x&y", "127.0.0.1"])
    // An escaped slash does not part a path, and nothing is decoded twice.
    #expect(try get(server, "/a/b%2Fc%2525").body == Array("b/c%25".utf8))
    let answer = try get(server, "/a/x")
    #expect(answer.status == 201 && answer.contentType == "text/plain; charset=utf-8")
    for (path, status) in [("/", 404), ("/a/", 404), ("/a/b/c", 404), ("/a/%", 400), ("/a/%00", 400), ("/a/%FF", 400)] {
      #expect(try get(server, path).status == status)
    }
    #expect(try get(server, "/tile/0/1?q=%zz").status == 400)
  }

  @Test func `another method is refused with those that would do, and HEAD is GET without its body`() throws {
    let server = try Self.serve([Self.hello, Self.echo])
    let connection = try #require(RawConnection(port: server.port))
    connection.send("DELETE /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
    let refused = connection.received()
    #expect(refused.hasPrefix("HTTP/1.1 405 ") && refused.contains("Allow: GET, HEAD\r\n"))
    let head = try #require(RawConnection(port: server.port))
    head.send("HEAD /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
    let headers = head.received()
    #expect(headers.hasPrefix("HTTP/1.1 200 ") && headers.contains("Content-Length: 5\r\n"))
    #expect(headers.hasSuffix("\r\n\r\n"))
    #expect(try get(server, "/echo").status == 405)
  }

  @Test func `bodies come through, and longer ones are refused, announced or not`() throws {
    let server = try Self.serve([Self.echo])
    let client = HTTPClient()
    let address = "http://127.0.0.1:\(server.port)/echo"
    let body = (0..<1_000).map { UInt8(truncatingIfNeeded: $0) }
    for _ in 1...3 {
      let answer = try client.post(address, body: body, contentType: "application/x-test")
      #expect(answer == HTTPAnswer(status: 200, contentType: "application/x-test", body: body))
    }
    #expect(try client.post(address, body: []).body == [])
    #expect(try client.post(address, body: body + [0]).status == 413)
    let connection = try #require(RawConnection(port: server.port))
    connection.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n")
    for _ in 1...4 { connection.send("100\r\n" + String(repeating: "x", count: 256) + "\r\n") }
    connection.send("0\r\n\r\n")
    #expect(connection.received().hasPrefix("HTTP/1.1 413 "))
    #expect(try client.post(address, body: [1]).body == [1])
  }

  @Test func `a connection is kept for the next request`() throws {
    let server = try Self.serve([Self.hello, Self.echo])
    let connection = try #require(RawConnection(port: server.port))
    for _ in 1...3 {
      connection.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n")
      let answer = String(decoding: try #require(connection.read()), as: UTF8.self)
      #expect(answer.hasPrefix("HTTP/1.1 200 ") && !answer.contains("Connection: close"))
      connection.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi")
      #expect(String(decoding: try #require(connection.read()), as: UTF8.self).hasSuffix("\r\n\r\nhi"))
    }
  }

  @Test(
    arguments: [
      ("\u{0}\u{1}\u{2}\r\n\r\n", ["", "HTTP/1.0 400", "HTTP/1.1 400"]),
      ("GET\r\n\r\n", ["", "HTTP/1.0 400", "HTTP/1.1 400"]),
      ("GET /hello HTTP/1.1\r\n\r\n", ["HTTP/1.1 400"]),
      ("GET hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", ["HTTP/1.1 400"]),
      ("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", ["", "HTTP/1.1 400"]),
      ("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999999\r\n\r\n", ["HTTP/1.1 413"]),
      ("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", ["", "HTTP/1.1 400"]),
      ("GET /hello HTTP/1.1\r\nHost: a\r\nX: {40,000 x}\r\n\r\n", ["HTTP/1.1 431"]),
      ("GET /{40,000 x} HTTP/1.1\r\nHost: a\r\n\r\n", ["HTTP/1.1 414", "HTTP/1.0 414"]),
    ])
  func `a malformed or oversized request is refused, and the next one is answered`(
    request: String, answers: [String]
  ) throws {
    let server = try Self.serve([Self.hello, Self.echo])
    let connection = try #require(RawConnection(port: server.port))
    connection.send(request.replacing("{40,000 x}", with: String(repeating: "x", count: 40_000)))
    let answer = connection.received(seconds: 2)
    #expect(answers.contains(String(answer.prefix(12))), "\(answer.prefix(200))")
    #expect(try get(server, "/hello").status == 200)
  }

  @Test func `a request that drips in is cut off in time, in its headers and in its body`() throws {
    var limits = HTTPServer.Limits()
    limits.requestSeconds = 1
    let server = try Self.serve([Self.hello, Self.echo], limits: limits)
    for start in ["GET /hello HTTP/1.1\r\nX: ", "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\n"] {
      let connection = try #require(RawConnection(port: server.port))
      connection.send(start)
      var sent = 0
      while connection.send("x"), sent < 80 {
        sent += 1
        usleep(100_000)
        if connection.hasEnded { break }
      }
      // After one second, looked at each second.
      #expect((8...40).contains(sent))
      #expect(try get(server, "/hello").status == 200)
    }
  }

  @Test func `connections that only wait leave room for others, and go`() throws {
    var limits = HTTPServer.Limits()
    limits.connectionCountMax = 20
    limits.connectionsPerAddressMax = 20
    limits.idleSeconds = 1
    let server = try Self.serve([Self.hello], limits: limits)
    let silent = (0..<60).compactMap { _ in RawConnection(port: server.port) }
    #expect(silent.count >= 20)
    // Nobody is let in while they all wait; then the silent ones are closed.
    var status: Int?
    for _ in 0..<50 where status == nil {
      status = try? get(server, "/hello").status
      if status == nil { usleep(100_000) }
    }
    #expect(status == 200)
  }

  @Test func `handlers that wait do so beside each other`() throws {
    let server = try Self.serve([
      HTTPRoute(.get, "/slow") { _ in
        usleep(300_000)
        return .text(200, "done")
      }, Self.hello,
    ])
    let started = ContinuousClock.now
    let done = Mutex(0)
    inParallel(8) { _ in
      if (try? self.get(server, "/slow").status) == 200 { done.withLock { $0 += 1 } }
    }
    #expect(done.withLock { $0 } == 8)
    // One after another they would take 2.4 seconds.
    #expect(ContinuousClock.now - started < .milliseconds(1_800))
  }

  @Test func `when too many wait for a worker, the next one is told so`() throws {
    var limits = HTTPServer.Limits()
    limits.workerCount = 1
    limits.waitingMax = 1
    let gate = Mutex(false)
    let server = try Self.serve(
      [
        HTTPRoute(.get, "/slow") { _ in
          while !gate.withLock({ $0 }) { usleep(10_000) }
          return .text(200, "done")
        }
      ], limits: limits)
    let statuses = Mutex<[Int]>([])
    inParallel(6) { number in
      let status = (try? self.get(server, "/slow").status) ?? 0
      statuses.withLock { $0.append(status) }
      if statuses.withLock({ $0.count(where: { $0 == 503 }) }) == 4 { gate.withLock { $0 = true } }
    }
    // One is worked on and one waits; the second may come before the first one has found its worker.
    let refused = statuses.withLock { $0.count(where: { $0 == 503 }) }
    #expect((4...5).contains(refused))
    #expect(statuses.withLock { $0.count(where: { $0 == 200 }) } == 6 - refused)
  }

  @Test func `stopping answers what has begun and takes nothing new`() throws {
    let begun = Mutex(false)
    let server = try Self.serve([
      HTTPRoute(.get, "/slow") { _ in
        begun.withLock { $0 = true }
        usleep(300_000)
        return .text(200, "done")
      }
    ])
    let port = server.port
    let status = Mutex(0)
    inParallel(2) { number in
      if number == 0 {
        let answer = try? self.get(server, "/slow").status
        status.withLock { $0 = answer ?? 0 }
      } else {
        while !begun.withLock({ $0 }) { usleep(1_000) }
        server.stop()
      }
    }
    #expect(status.withLock { $0 } == 200)
    #expect(RawConnection(port: port) == nil)
    server.stop()
  }

  @Test func `an answer that is long goes out whole before the server stops`() throws {
    let body = [UInt8](repeating: 0x61, count: 8 << 20)
    let begun = Mutex(0)
    let server = try Self.serve([
      HTTPRoute(.get, "/long") { _ in
        begun.withLock { $0 += 1 }
        return HTTPResponse(status: 200, contentType: nil, body: body)
      }
    ])
    let whole = Mutex(0)
    inParallel(5) { number in
      if number > 0 {
        if (try? self.get(server, "/long").body.count) == body.count { whole.withLock { $0 += 1 } }
      } else {
        while begun.withLock({ $0 }) < 4 { usleep(1_000) }
        server.stop()
      }
    }
    #expect(whole.withLock { $0 } == 4)
  }

  @Test func `an address that is taken, or is none, is told in a sentence`() throws {
    let server = try Self.serve([Self.hello])
    let address = try #require(ListenAddress("127.0.0.1:\(server.port)"))
    #expect(throws: HTTPServerError.address(address, reason: "Address already in use")) {
      try HTTPServer(on: address, routes: [])
    }
    for text in ["", "8080", "localhost", "a:b", "a:65536", "::1:80", "[]:80", "a:+1", "a: 1"] {
      #expect(ListenAddress(text) == nil)
    }
    #expect(ListenAddress("[::1]:80")?.host == "::1")
    #expect(ListenAddress(":0")?.description == ":0")
  }

  @Test func `it also listens on IPv6`() throws {
    guard let server = try? HTTPServer(on: try #require(ListenAddress("[::1]:0")), routes: [Self.hello]) else { return }
    #expect(try HTTPClient().get("http://[::1]:\(server.port)/hello").status == 200)
  }
}

/// Runs `body` on so many threads at once, and waits for all.
func inParallel(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
  final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  var threads: [pthread_t] = []
  for number in 0..<count {
    var thread = pthread_t()
    let work = Unmanaged.passRetained(Work { body(number) }).toOpaque()
    let code = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
        return nil
      }, work)
    precondition(code == 0, "the system has room for a thread")
    threads.append(thread)
  }
  for thread in threads { pthread_join(thread, nil) }
}
