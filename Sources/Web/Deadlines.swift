import Dispatch
import Glibc
import Synchronization

/// Ends connections that take too long over one request, however busily: libmicrohttpd by itself only ends those that
/// are silent, so that a byte every few seconds would hold one for hours.
final class Deadlines: Sendable {
  private struct Connection {
    let socket: Int32
    /// Nil while a handler is at work.
    var deadline: DispatchTime?
  }

  private let connections = Mutex<[ConnectionHandle: Connection]>([:])
  private let ending = DispatchSemaphore(value: 0)
  private let ended = DispatchGroup()

  init() {
    startThread(in: ended) { [self] in
      while ending.wait(timeout: .now() + 1) == .timedOut { shutOverdue() }
    }
  }

  func begin(_ connection: ConnectionHandle, socket: Int32, seconds: Int) {
    connections.withLock { $0[connection] = Connection(socket: socket, deadline: .now() + .seconds(seconds)) }
  }

  /// Gives the connection so much time from now on; nil for as long as it takes.
  func set(_ connection: ConnectionHandle, seconds: Int?) {
    connections.withLock { $0[connection]?.deadline = seconds.map { .now() + .seconds($0) } }
  }

  /// To be called before the socket is closed: its number may be another one's right after.
  func end(_ connection: ConnectionHandle) {
    connections.withLock { $0[connection] = nil }
  }

  func stop() {
    ending.signal()
    ended.wait()
  }

  private func shutOverdue() {
    let now = DispatchTime.now()
    connections.withLock { connections in
      for connection in connections.values {
        guard let deadline = connection.deadline, deadline < now else { continue }
        _ = shutdown(connection.socket, Int32(SHUT_RDWR))
      }
    }
  }
}
