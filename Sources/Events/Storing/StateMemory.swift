/// Memory that a stored state was read into, and that its rows go on living in.
package final class StateMemory: Sendable {
  package nonisolated(unsafe) let bytes: UnsafeMutableRawBufferPointer

  package init(byteCount: Int) { bytes = mapPages(max(1, byteCount)) }

  deinit { unmapPages(bytes) }
}
