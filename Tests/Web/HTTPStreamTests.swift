import Synchronization
import Testing
import Web

@Suite struct HTTPStreamTests {
  /// A server with one stream, which the test feeds.
  private func serve(_ stream: HTTPStream) throws -> HTTPServer {
    try HTTPServerTests.serve([
      HTTPRoute(.get, "/stream") { _ in HTTPResponse(status: 200, contentType: "text/plain", stream: stream) },
      HTTPServerTests.hello,
    ])
  }

  private func connect(_ server: HTTPServer) throws -> RawConnection {
    let connection = try #require(RawConnection(port: server.port))
    connection.send("GET /stream HTTP/1.1\r\nHost: a\r\n\r\n")
    return connection
  }

  private func read(_ connection: RawConnection, through text: String) -> String {
    var got = ""
    while !got.contains(text), let part = connection.read(), !part.isEmpty {
      got += String(decoding: part, as: UTF8.self)
    }
    return got
  }

  @Test func `parts go out as they are given, and the body ends when it is told to`() throws {
    let stream = HTTPStream { _ in }
    let server = try serve(stream)
    let connection = try connect(server)
    stream.give(Array("one".utf8))
    #expect(read(connection, through: "one").contains("Transfer-Encoding: chunked"))
    stream.give(Array("two".utf8))
    _ = read(connection, through: "two")
    // Nobody holds a thread meanwhile: others are answered.
    for _ in 0..<50 { #expect(try HTTPClient().get("http://127.0.0.1:\(server.port)/hello").status == 200) }
    stream.give(Array("three".utf8))
    stream.end()
    #expect(read(connection, through: "0\r\n\r\n").contains("three"))
  }

  @Test func `more is asked for once all that was given is on its way, however slow the client is`() throws {
    let asked = Mutex(0)
    let stream = HTTPStream { stream in
      let number = asked.withLock { asked in
        asked += 1
        return asked
      }
      if number <= 64 { stream.give([UInt8](repeating: 0x78, count: 64 << 10)) } else { stream.end() }
    }
    let server = try serve(stream)
    let connection = try connect(server)
    // The client reads nothing for a while: what it has not taken is not made.
    _ = connection.read(seconds: 1)
    #expect(asked.withLock { $0 } < 64)
    var count = 0
    while let part = connection.read(seconds: 5), !part.isEmpty {
      count += part.count { $0 == 0x78 }
      if part.suffix(5) == Array("0\r\n\r\n".utf8)[...] { break }
    }
    // Four mebibytes, but for what the first read took.
    #expect(count > 3 << 20 && asked.withLock { $0 } == 65)
  }

  @Test func `a server that stops ends its streams, and one that was left is let go`() throws {
    let stream = HTTPStream { _ in }
    let server = try serve(stream)
    let connection = try connect(server)
    stream.give(Array("one".utf8))
    _ = read(connection, through: "one")
    server.stop()
    #expect(read(connection, through: "0\r\n\r\n").hasSuffix("0\r\n\r\n"))
    #expect(stream.isGone)
    // Nothing happens when more comes.
    stream.give(Array("two".utf8))
  }
}
