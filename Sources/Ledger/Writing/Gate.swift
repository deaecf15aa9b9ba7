import CLinux

/// Closed until it is opened, once; all who wait at it wake up with one call of the system.
///
/// A semaphore for each of a thousand threads would be a thousand calls, made by the one thread that they all wait for.
package final class Gate: Sendable {
  private nonisolated(unsafe) let word = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)

  package init() { word.initialize(to: 0) }

  deinit { word.deallocate() }

  package func open() { linux_gate_open(word) }

  package func wait() { linux_gate_wait(word) }
}
