import Synchronization
import Testing
import Web

@Suite struct HTTPClientTests {
  /// Asks a server that answers with these bytes.
  func ask(
    _ answers: [String], limits: HTTPClient.Limits = HTTPClient.Limits()
  ) throws -> Result<HTTPAnswer, HTTPClientError> {
    let oracle = Oracle(answers)
    let result = Mutex<Result<HTTPAnswer, HTTPClientError>?>(nil)
    inParallel(2) { number in
      if number == 0 {
        _ = oracle.serve()
      } else {
        do throws(HTTPClientError) {
          let answer = try HTTPClient(limits: limits).get("http://127.0.0.1:\(oracle.port)/x")
          result.withLock { $0 = .success(answer) }
        } catch {
          result.withLock { $0 = .failure(error) }
        }
      }
    }
    return try #require(result.withLock { $0 })
  }

  func reason(_ result: Result<HTTPAnswer, HTTPClientError>) -> HTTPClientError.Reason? {
    if case .failure(let error) = result { error.reason } else { nil }
  }

  @Test func `any status is an answer, with its type and body`() throws {
    let result = try ask(["HTTP/1.1 409 Conflict\r\nContent-Type: text/x.tlog.size\r\nContent-Length: 3\r\n\r\n42\n"])
    let answer = HTTPAnswer(status: 409, contentType: "text/x.tlog.size", body: Array("42\n".utf8))
    #expect(try result.get() == answer)
    let bare = try ask(["HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"])
    #expect(try bare.get() == HTTPAnswer(status: 200, contentType: nil, body: []))
  }

  @Test func `an answer that is too long, cut off, no HTTP or never comes is told`() throws {
    let limits = HTTPClient.Limits(totalSeconds: 1, byteCountMax: 10)
    let long = "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n12345678901"
    #expect(reason(try ask([long], limits: limits)) == .tooLong(byteCountMax: 10))
    let endless = "HTTP/1.1 200 OK\r\n\r\n" + String(repeating: "x", count: 100_000)
    #expect(reason(try ask([endless], limits: limits)) == .tooLong(byteCountMax: 10))
    let cut = try ask(["HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n123"])
    #expect(reason(cut) == .noAnswer("Transferred a partial file"))
    #expect(reason(try ask(["nonsense\r\n\r\n"])) != nil)
    // Taken by the system, but never answered.
    let oracle = Oracle([])
    do {
      _ = try HTTPClient(limits: limits).get("http://127.0.0.1:\(oracle.port)/x")
      Issue.record("answered")
    } catch {
      #expect(error.reason == .timeOut(seconds: 1))
      #expect(error.description == "GET http://127.0.0.1:\(oracle.port)/x: no whole answer within 1 seconds.")
    }
  }

  @Test func `a redirect is followed within its scheme, not out of it and not for ever`() throws {
    func redirect(_ place: String) -> String {
      "HTTP/1.1 302 Found\r\nLocation: \(place)\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    }
    let ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
    #expect(try ask([redirect("/y"), ok]).get().body == Array("ok".utf8))
    for place in ["https://127.0.0.1/", "file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1/"] {
      #expect(reason(try ask([redirect(place)])) == .redirectedElsewhere)
    }
    let many = Array(repeating: redirect("/y"), count: 6)
    #expect(reason(try ask(many)) == .tooManyRedirects(5))
  }

  @Test func `a post is sent whole and is not redirected`() throws {
    let oracle = Oracle(["HTTP/1.1 307 Temporary Redirect\r\nLocation: /y\r\nContent-Length: 0\r\n\r\n"])
    let asked = Mutex("")
    let status = Mutex(0)
    inParallel(2) { number in
      if number == 0 {
        let text = oracle.serve()
        asked.withLock { $0 = text }
      } else {
        let answer = try? HTTPClient().post("http://127.0.0.1:\(oracle.port)/a", body: Array("old 0\n".utf8))
        status.withLock { $0 = answer?.status ?? 0 }
      }
    }
    #expect(status.withLock { $0 } == 307)
    let text = asked.withLock { $0 }
    #expect(text.hasPrefix("POST /a HTTP/1.1\r\n") && text.contains("Content-Length: 6\r\n"))
    #expect(text.contains("Content-Type: text/plain; charset=utf-8\r\n") && !text.contains("Expect"))
  }

  @Test(
    arguments: [
      "", "x", "127.0.0.1", "ftp://a/", "file:///etc/passwd", "http://", "http:///x", "http://a b/", "http://u:p@a/",
      "https://u@a/", "http://a/\n", "//a/", "HTTP:/a",
    ])
  func `what is no address of the web is refused unasked, and not repeated`(address: String) throws {
    #expect(throws: HTTPClientError(method: .get, address: address, reason: .badAddress)) {
      try HTTPClient().get(address)
    }
    let error = HTTPClientError(method: .get, address: "http://u:p@a/", reason: .badAddress)
    #expect(!error.description.contains("u:p"))
  }

  @Test func `where nobody listens there is no answer`() throws {
    let port = Oracle([]).port
    do {
      _ = try HTTPClient().get("http://127.0.0.1:\(port)/")
      Issue.record("answered")
    } catch {
      #expect(error.reason == .noAnswer("Couldn't connect to server"))
    }
  }
}
