import CLinux
import Glibc

/// Asks for pages of 2 MiB under memory that is read at random: a national table has a hundred thousand small pages, and the
/// processor knows the places of two thousand. A hint: where the system has none to give, nothing changes.
///
/// To be asked before the memory is first written to.
package func adviseHugePages(_ memory: UnsafeMutableRawBufferPointer) {
  guard memory.count >= 2 * hugePageByteCount, let base = memory.baseAddress else { return }
  let start = (UInt(bitPattern: base) + UInt(hugePageByteCount - 1)) & ~UInt(hugePageByteCount - 1)
  let end = (UInt(bitPattern: base) + UInt(memory.count)) & ~UInt(hugePageByteCount - 1)
  guard start < end else { return }
  madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_HUGEPAGE)
}

private let hugePageByteCount = 2 << 20

/// Zeroed pages of their own, in huge pages; they take memory only when they are written to.
package func mapPages(_ byteCount: Int) -> UnsafeMutableRawBufferPointer {
  let count = (byteCount + hugePageByteCount - 1) & ~(hugePageByteCount - 1)
  let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
  guard let mapped = mmap(nil, count + hugePageByteCount, PROT_READ | PROT_WRITE, flags, -1, 0), mapped != MAP_FAILED
  else { fatalError("the system has no memory left for the state: \(count) bytes") }
  // The kernel maps at any small page: what lies before and behind the huge ones goes back.
  let before = -Int(bitPattern: mapped) & (hugePageByteCount - 1)
  if before > 0 { munmap(mapped, before) }
  if before < hugePageByteCount { munmap(mapped + before + count, hugePageByteCount - before) }
  madvise(mapped + before, count, MADV_HUGEPAGE)
  return UnsafeMutableRawBufferPointer(start: mapped + before, count: count)
}

/// Moves pages to where there is room for more behind them; not a byte is copied.
package func movePages(_ pages: UnsafeMutableRawBufferPointer, byteCount: Int) -> UnsafeMutableRawBufferPointer {
  let wider = mapPages(byteCount)
  guard linux_move_pages(pages.baseAddress, pages.count, wider.baseAddress) == 0 else {
    fatalError("the system cannot move \(pages.count) bytes of the state")
  }
  return wider
}

package func unmapPages(_ pages: UnsafeMutableRawBufferPointer) { munmap(pages.baseAddress, pages.count) }

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
