import CMicroHTTPD
import Synchronization

/// A body that is made while it goes out: an answer to somebody who stays on the line.
///
///     let stream = HTTPStream { stream in … }      // asks for more, from the thread that sends: be short
///     stream.give(bytes)                            // from any thread, when there is something
///     stream.end()
///
/// While nothing is there the connection is suspended: it costs memory and no thread. `more` is called each time when all
/// that was given is on its way, so whoever gives then keeps no more than one part for each client.
package final class HTTPStream: Sendable {
  private struct State {
    var bytes: [UInt8] = []
    var sent = 0
    var connection: ConnectionHandle?
    var isSuspended = false
    var isEnded = false
    var isGone = false

    mutating func wake() {
      guard isSuspended, let connection else { return }
      isSuspended = false
      MHD_resume_connection(connection.pointer)
    }
  }

  private let state = Mutex(State())
  private let more: @Sendable (HTTPStream) -> Void

  package init(more: @escaping @Sendable (HTTPStream) -> Void) { self.more = more }

  /// Whether the client has left, or got all.
  package var isGone: Bool { state.withLock { $0.isGone } }

  /// Sends these bytes behind those that were given before.
  package func give(_ bytes: [UInt8]) {
    state.withLock { state in
      guard !state.isGone, !state.isEnded else { return }
      if state.sent == state.bytes.count { (state.bytes, state.sent) = (bytes, 0) } else { state.bytes += bytes }
      state.wake()
    }
  }

  /// Ends the body when all that was given is out.
  package func end() {
    state.withLock { state in
      state.isEnded = true
      state.wake()
    }
  }

  /// The response of libmicrohttpd that reads from here.
  func begin(on connection: ConnectionHandle, _ core: ServerCore) -> OpaquePointer? {
    state.withLock { $0.connection = connection }
    let reading = Unmanaged.passRetained(StreamReading(stream: self, open: core.streams))
    guard let response = mhd_stream(readStream, reading.toOpaque(), releaseStream) else {
      reading.release()
      return nil
    }
    core.streams.add(self)
    return response
  }

  /// Copies what is there; nil at the end; 0 when the connection was suspended to wait for more.
  fileprivate func read(into room: UnsafeMutableRawBufferPointer) -> Int? {
    let count: Int? = state.withLock { state in
      let count = min(room.count, state.bytes.count - state.sent)
      if count > 0 {
        state.bytes.withUnsafeBytes { bytes in
          room.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[state.sent..<state.sent + count]))
        }
        state.sent += count
        if state.sent == state.bytes.count { (state.bytes, state.sent) = ([], 0) }
        return count
      }
      if state.isEnded { return nil }
      // Under the lock, so that nobody wakes the connection before it sleeps.
      state.isSuspended = true
      if let connection = state.connection { MHD_suspend_connection(connection.pointer) }
      return 0
    }
    if count == 0 { more(self) }
    return count
  }

  fileprivate func leave() {
    state.withLock { state in
      state.isGone = true
      state.connection = nil
      state.isSuspended = false
      state.bytes = []
      state.sent = 0
    }
  }
}

extension HTTPStream: Hashable {
  package static func == (one: HTTPStream, other: HTTPStream) -> Bool { one === other }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// The streams of a server: they end with it.
final class OpenStreams: Sendable {
  private struct State {
    var streams: Set<HTTPStream> = []
    var isEnded = false
  }

  private let state = Mutex(State())

  func add(_ stream: HTTPStream) {
    let isEnded = state.withLock { state in
      state.streams.insert(stream)
      return state.isEnded
    }
    if isEnded { stream.end() }
  }

  func remove(_ stream: HTTPStream) { state.withLock { _ = $0.streams.remove(stream) } }

  func end() {
    let streams = state.withLock { state in
      state.isEnded = true
      return state.streams
    }
    for stream in streams { stream.end() }
  }
}

/// What the callbacks of one response hold.
private final class StreamReading: Sendable {
  let stream: HTTPStream
  let open: OpenStreams

  init(stream: HTTPStream, open: OpenStreams) {
    self.stream = stream
    self.open = open
  }
}

// MARK: Called by libmicrohttpd; free functions, for they are C ones.

private func readStream(
  _ context: UnsafeMutableRawPointer?, _ position: UInt64, _ room: UnsafeMutablePointer<CChar>?, _ count: Int
) -> Int {
  guard let context, let room else { return mhd_end_of_stream() }
  let reading = Unmanaged<StreamReading>.fromOpaque(context).takeUnretainedValue()
  return reading.stream.read(into: UnsafeMutableRawBufferPointer(start: room, count: count)) ?? mhd_end_of_stream()
}

private func releaseStream(_ context: UnsafeMutableRawPointer?) {
  guard let context else { return }
  let reading = Unmanaged<StreamReading>.fromOpaque(context).takeRetainedValue()
  reading.stream.leave()
  reading.open.remove(reading.stream)
}
