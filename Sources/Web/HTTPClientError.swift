/// Why a request got no answer.
package struct HTTPClientError: Error, Hashable, Sendable {
  package let method: HTTPMethod
  package let address: String
  package let reason: Reason

  package init(method: HTTPMethod, address: String, reason: Reason) {
    self.method = method
    self.address = address
    self.reason = reason
  }

  package enum Reason: Error, Hashable, Sendable {
    /// Not `http://host…` or `https://host…`, or it has white space, or a name and password.
    case badAddress
    case noClient
    case timeOut(seconds: Int)
    case tooLong(byteCountMax: Int)
    /// From one scheme to another.
    case redirectedElsewhere
    case tooManyRedirects(Int)
    /// What libcurl says: no such host, refused, a certificate that does not hold.
    case noAnswer(String)
  }
}

extension HTTPClientError: CustomStringConvertible {
  package var description: String {
    // An address with a password in it must not come back in a log.
    reason == .badAddress ? reason.description : "\(method.rawValue) \(address): \(reason)"
  }
}

extension HTTPClientError.Reason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .badAddress:
      "an address begins with http:// or https:// and a host, and has no white space and no user name."
    case .noClient: "the HTTP client (libcurl) cannot be started."
    case .timeOut(let seconds): "no whole answer within \(seconds) seconds."
    case .tooLong(let byteCountMax): "the answer is longer than \(byteCountMax) bytes."
    case .redirectedElsewhere: "it is redirected to another scheme, which is not followed."
    case .tooManyRedirects(let count): "it is redirected more than \(count) times."
    case .noAnswer(let text): "no answer (\(text))."
    }
  }
}
