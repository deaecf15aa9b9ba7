import CCurl
import Synchronization

/// Asks other machines over HTTP, one request at a time; the connection is kept for the next one.
///
///     let client = HTTPClient()
///     let answer = try client.get("https://mirror.example/checkpoint")
///     answer.status                                   // 200
///     try client.post("https://w1.example/add-checkpoint", body: request)
///
/// Bounded in time and in bytes. A GET may be redirected, five times at most, within the scheme that it was asked by; a
/// POST is not. Any status is an answer; what throws is that there is none.
package final class HTTPClient: Sendable {
  /// What one request may take.
  package struct Limits: Hashable, Sendable {
    package var connectSeconds: Int
    /// From the first to the last byte, connecting included.
    package var totalSeconds: Int
    package var byteCountMax: Int

    package init(connectSeconds: Int = 10, totalSeconds: Int = 60, byteCountMax: Int = 16 << 20) {
      self.connectSeconds = connectSeconds
      self.totalSeconds = totalSeconds
      self.byteCountMax = byteCountMax
    }
  }

  private static let redirectCountMax = 5
  /// libcurl's own set-up, once for the process.
  private static let isStarted = curl_start() == CURLE_OK

  private let limits: Limits
  private let connection: Mutex<CurlHandle?>

  package init(limits: Limits = Limits()) {
    self.limits = limits
    connection = Mutex(nil)
  }

  package func get(_ address: String) throws(HTTPClientError) -> HTTPAnswer {
    try ask(.get, address, body: nil)
  }

  package func post(
    _ address: String, body: [UInt8], contentType: String = "text/plain; charset=utf-8"
  ) throws(HTTPClientError) -> HTTPAnswer {
    try ask(.post, address, body: (body, contentType))
  }

  /// Whether an address can be asked at all; nothing is sent.
  package static func isAddress(_ address: String) -> Bool { (try? scheme(of: address)) != nil }

  private func ask(
    _ method: HTTPMethod, _ address: String, body: (bytes: [UInt8], type: String)?
  ) throws(HTTPClientError) -> HTTPAnswer {
    do throws(HTTPClientError.Reason) {
      let scheme = try HTTPClient.scheme(of: address)
      return try connection.withLock { connection throws(HTTPClientError.Reason) in
        guard HTTPClient.isStarted, let handle = connection ?? CurlHandle() else { throw .noClient }
        connection = handle
        return try handle.ask(
          address, scheme: scheme, body: body, limits: limits, redirectCountMax: HTTPClient.redirectCountMax)
      }
    } catch {
      throw HTTPClientError(method: method, address: address, reason: error)
    }
  }

  /// The scheme of an address that can be asked: http or https, a host, no name or password, no white space.
  private static func scheme(of address: String) throws(HTTPClientError.Reason) -> String {
    guard address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { throw .badAddress }
    for scheme in ["https", "http"] where address.lowercased().hasPrefix(scheme + "://") {
      let authority = address.utf8.dropFirst(scheme.utf8.count + 3).prefix { !"/?#".utf8.contains($0) }
      guard !authority.isEmpty, !authority.contains(UInt8(ascii: "@")) else { throw .badAddress }
      return scheme
    }
    throw .badAddress
  }
}

/// What came back, whatever its status.
package struct HTTPAnswer: Hashable, Sendable {
  package let status: Int
  /// As the server says it, such as `text/x.tlog.size`; nil when it says nothing.
  package let contentType: String?
  package let body: [UInt8]

  package init(status: Int, contentType: String?, body: [UInt8]) {
    self.status = status
    self.contentType = contentType
    self.body = body
  }
}

package enum HTTPMethod: String, Hashable, Sendable {
  case get = "GET"
  case head = "HEAD"
  case post = "POST"
}

/// One easy handle of libcurl and the connection that it keeps open.
private final class CurlHandle: Sendable {
  /// Used under the client's lock only.
  private nonisolated(unsafe) let handle: UnsafeMutableRawPointer

  init?() {
    guard let handle = curl_easy_init() else { return nil }
    self.handle = handle
  }

  deinit { curl_easy_cleanup(handle) }

  func ask(
    _ address: String, scheme: String, body: (bytes: [UInt8], type: String)?, limits: HTTPClient.Limits,
    redirectCountMax: Int
  ) throws(HTTPClientError.Reason) -> HTTPAnswer {
    curl_easy_reset(handle)
    let received = Received(byteCountMax: limits.byteCountMax)
    let options = [
      curl_set_text(handle, CURLOPT_URL, address), curl_set_schemes(handle, scheme, scheme),
      curl_set_long(handle, CURLOPT_NOSIGNAL, 1), curl_set_text(handle, CURLOPT_USERAGENT, "socai"),
      curl_set_long(handle, CURLOPT_CONNECTTIMEOUT, limits.connectSeconds),
      curl_set_long(handle, CURLOPT_TIMEOUT, limits.totalSeconds),
      // Whatever libcurl can unpack: a tiled log may be served compressed without being asked for it.
      curl_set_text(handle, CURLOPT_ACCEPT_ENCODING, ""),
      curl_set_long(handle, CURLOPT_FOLLOWLOCATION, body == nil ? 1 : 0),
      curl_set_long(handle, CURLOPT_MAXREDIRS, redirectCountMax),
      curl_set_receiver(handle, receive, Unmanaged.passUnretained(received).toOpaque()),
    ]
    guard options.allSatisfy({ $0 == CURLE_OK }) else { throw .noClient }
    let code = withExtendedLifetime(received) { perform(body) }
    if received.isTooLong { throw .tooLong(byteCountMax: limits.byteCountMax) }
    switch code {
    case CURLE_OK: break
    case CURLE_OPERATION_TIMEDOUT: throw .timeOut(seconds: limits.totalSeconds)
    case CURLE_UNSUPPORTED_PROTOCOL: throw .redirectedElsewhere
    case CURLE_TOO_MANY_REDIRECTS: throw .tooManyRedirects(redirectCountMax)
    case CURLE_URL_MALFORMAT: throw .badAddress
    case _: throw .noAnswer(String(cString: curl_easy_strerror(code)))
    }
    return HTTPAnswer(
      status: curl_status(handle), contentType: curl_content_type(handle).map { String(cString: $0) },
      body: received.bytes)
  }

  private func perform(_ body: (bytes: [UInt8], type: String)?) -> CURLcode {
    guard let body else { return curl_easy_perform(handle) }
    // Without the last header libcurl waits a second for leave to send a longer body.
    var headers = curl_slist_append(nil, "Content-Type: \(body.type)")
    headers = curl_slist_append(headers, "Expect:")
    defer { curl_slist_free_all(headers) }
    // Of a null pointer it would read the standard input instead.
    return (body.bytes.isEmpty ? [0] : body.bytes).withUnsafeBytes { bytes in
      let isSet =
        curl_set_long(handle, CURLOPT_POST, 1) == CURLE_OK
        && curl_set_body(handle, bytes.baseAddress, curl_off_t(body.bytes.count)) == CURLE_OK
        && curl_set_headers(handle, headers) == CURLE_OK
      return isSet ? curl_easy_perform(handle) : CURLE_OUT_OF_MEMORY
    }
  }
}

/// The body as it comes in.
private final class Received {
  let byteCountMax: Int
  var bytes: [UInt8] = []
  var isTooLong = false

  init(byteCountMax: Int) { self.byteCountMax = byteCountMax }

  /// How many of the bytes were taken; libcurl ends the request when they were not all.
  func take(_ part: UnsafeRawBufferPointer) -> Int {
    guard bytes.count + part.count <= byteCountMax else {
      isTooLong = true
      return 0
    }
    bytes.append(contentsOf: part)
    return part.count
  }
}

/// Called by libcurl; a free function, for it is a C one.
private func receive(
  _ start: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let context else { return 0 }
  let received = Unmanaged<Received>.fromOpaque(context).takeUnretainedValue()
  return received.take(UnsafeRawBufferPointer(start: start, count: size * count))
}
