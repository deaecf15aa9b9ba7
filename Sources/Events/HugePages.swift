import Glibc

/// Asks for pages of 2 MiB under memory that is read at random: a national table has a hundred thousand small pages, and the
/// processor knows the places of two thousand. A hint: where the system has none to give, nothing changes.
///
/// To be asked before the memory is first written to.
package func adviseHugePages(_ memory: UnsafeMutableRawBufferPointer) {
  let pageByteCount = 2 << 20
  guard memory.count >= 2 * pageByteCount, let base = memory.baseAddress else { return }
  let start = (UInt(bitPattern: base) + UInt(pageByteCount - 1)) & ~UInt(pageByteCount - 1)
  let end = (UInt(bitPattern: base) + UInt(memory.count)) & ~UInt(pageByteCount - 1)
  guard start < end else { return }
  madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_HUGEPAGE)
}

extension Array {
  /// `count` times the same element, in huge pages if there are enough of them.
  package init(inHugePages element: Element, count: Int) {
    self.init(unsafeUninitializedCapacity: count) { buffer, initializedCount in
      adviseHugePages(UnsafeMutableRawBufferPointer(buffer))
      buffer.initialize(repeating: element)
      initializedCount = count
    }
  }

  /// Makes room for at least `count` elements, in huge pages if there are enough of them.
  package mutating func growInHugePages(to count: Int) {
    guard count > capacity else { return }
    let old = self
    self = []
    reserveCapacity(Swift.max(count, 2 * old.count))
    withUnsafeMutableBufferPointer { empty in
      adviseHugePages(
        UnsafeMutableRawBufferPointer(
          start: empty.baseAddress, count: Swift.max(count, 2 * old.count) * MemoryLayout<Element>.stride))
    }
    append(contentsOf: old)
  }
}
