import Glibc

/// A connection that sends whatever bytes a test likes.
final class RawConnection: Sendable {
  private let descriptor: Int32

  /// To a port of this machine; nil when it is refused.
  init?(port: UInt16) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let count = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = withUnsafePointer(to: address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, count) }
    }
    if code != 0 {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }

  /// False when the other side has gone.
  @discardableResult
  func send(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
  }

  /// All that comes until the other side closes, or until these seconds have gone.
  func received(seconds: Int = 5) -> String {
    var text: [UInt8] = []
    while let part = read(seconds: seconds), !part.isEmpty { text += part }
    return String(decoding: text, as: UTF8.self)
  }

  /// What comes next: empty at the end, nil when nothing comes.
  func read(seconds: Int = 5) -> [UInt8]? {
    var timeout = timeval(tv_sec: seconds, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    if count < 0 { return errno == ECONNRESET ? [] : nil }
    return Array(buffer[..<count])
  }

  /// Whether the other side has closed, without waiting for it.
  var hasEnded: Bool {
    var byte: UInt8 = 0
    let count = recv(descriptor, &byte, 1, Int32(MSG_DONTWAIT))
    return count == 0 || count < 0 && errno == ECONNRESET
  }
}

/// One connection is taken, and answered with these bytes, whatever it asks: a server that a client must not trust.
final class Oracle: Sendable {
  let port: UInt16
  private let descriptor: Int32
  private let answers: [String]

  init(_ answers: [String]) {
    self.answers = answers
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var count = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        precondition(bind(descriptor, $0, count) == 0 && listen(descriptor, 8) == 0, "a port is free")
        getsockname(descriptor, $0, &count)
      }
    }
    port = UInt16(bigEndian: address.sin_port)
  }

  deinit { close(descriptor) }

  /// Takes one connection for each answer, one after another; returns what the first one asked.
  func serve() -> String {
    var asked = ""
    for answer in answers {
      let connection = accept(descriptor, nil, nil)
      guard connection >= 0 else { return asked }
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = recv(connection, &buffer, buffer.count, 0)
      if asked.isEmpty, count > 0 { asked = String(decoding: buffer[..<count], as: UTF8.self) }
      let bytes = Array(answer.utf8)
      _ = send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
      close(connection)
    }
    return asked
  }
}
