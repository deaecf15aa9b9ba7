import Glibc

/// Where a server listens: `127.0.0.1:8080`, `[::1]:8080`, `localhost:0`, `:8080` for every address of the machine. Port
/// 0 takes any that is free.
package struct ListenAddress: Hashable, Sendable {
  package let host: String
  package let port: UInt16

  package init(_ host: String, port: UInt16) {
    self.host = host
    self.port = port
  }

  /// Whether only this machine can connect to it.
  package var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }

  package init?(_ text: String) {
    guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")) else { return nil }
    let digits = text.utf8[text.utf8.index(after: colon)...]
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    guard let port = UInt16(String(Substring(digits))) else { return nil }
    var host = String(text[..<colon])
    if host.hasPrefix("["), host.hasSuffix("]") {
      host = String(host.dropFirst().dropLast())
      guard !host.isEmpty else { return nil }
    } else if host.contains(":") {
      return nil
    }
    self.host = host
    self.port = port
  }
}

extension ListenAddress: CustomStringConvertible {
  package var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

extension ListenAddress {
  /// A socket that listens there.
  func listen() throws(HTTPServerError) -> (descriptor: Int32, isIPv6: Bool) {
    var hints = addrinfo()
    hints.ai_family = AF_UNSPEC
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
    var found: UnsafeMutablePointer<addrinfo>?
    let code = getaddrinfo(host.isEmpty ? nil : host, String(port), &hints, &found)
    guard code == 0, let found else { throw .address(self, reason: String(cString: gai_strerror(code))) }
    defer { freeaddrinfo(found) }
    var reason = "no address"
    var next: UnsafeMutablePointer<addrinfo>? = found
    while let info = next?.pointee {
      next = info.ai_next
      let flags = info.ai_socktype | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
      let descriptor = socket(info.ai_family, flags, info.ai_protocol)
      var yes: Int32 = 1
      if descriptor >= 0,
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size)) == 0,
        bind(descriptor, info.ai_addr, info.ai_addrlen) == 0, Glibc.listen(descriptor, SOMAXCONN) == 0
      {
        return (descriptor, info.ai_family == AF_INET6)
      }
      reason = String(cString: strerror(errno))
      if descriptor >= 0 { close(descriptor) }
    }
    throw .address(self, reason: reason)
  }
}

/// Why a server cannot start.
package enum HTTPServerError: Error, Hashable, Sendable {
  case address(ListenAddress, reason: String)
  case daemon
  case secureDaemon
}

extension HTTPServerError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .address(let address, let reason): "Cannot listen on \(address): \(reason)."
    case .daemon: "The HTTP server (libmicrohttpd) cannot be started: the system gives no thread or no epoll."
    case .secureDaemon:
      "The HTTPS server cannot be started: the certificate or its key is not usable PEM, or they do not belong together."
    }
  }
}
