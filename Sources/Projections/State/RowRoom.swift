import Events

/// The memory of some rows: the heap's while they are few, pages of their own when they are many, or a part of the memory
/// that a snapshot was read into.
final class RowRoom<Row> {
  private enum Owner {
    case nobody, heap
    case pages(UnsafeMutableRawBufferPointer)
    case snapshot(StateMemory)
  }

  /// Rows take pages of their own from here on: two huge ones.
  private static var pagedByteCountMin: Int { 4 << 20 }

  let base: UnsafeMutablePointer<Row>
  private var owner: Owner
  /// How many rows are to be ended with the room; those without references are not counted.
  var filled = 0

  init(capacity count: Int) {
    let byteCount = count * MemoryLayout<Row>.stride
    if count == 0 {
      owner = .nobody
      base = UnsafeMutablePointer(bitPattern: MemoryLayout<Row>.alignment)!
    } else if byteCount < Self.pagedByteCountMin {
      owner = .heap
      base = .allocate(capacity: count)
    } else {
      let pages = mapPages(byteCount)
      owner = .pages(pages)
      base = pages.baseAddress!.bindMemory(to: Row.self, capacity: count)
    }
  }

  /// Rows that are used where they were read.
  init(_ bytes: UnsafeRawBufferPointer, in memory: StateMemory) {
    owner = .snapshot(memory)
    let start = UnsafeMutableRawPointer(mutating: bytes.baseAddress!)
    base = start.bindMemory(to: Row.self, capacity: bytes.count / MemoryLayout<Row>.stride)
  }

  private init(pages: UnsafeMutableRawBufferPointer, _ count: Int) {
    owner = .pages(pages)
    base = pages.baseAddress!.bindMemory(to: Row.self, capacity: count)
  }

  deinit {
    if filled > 0 { base.deinitialize(count: filled) }
    switch owner {
    case .nobody, .snapshot: break
    case .heap: base.deallocate()
    case .pages(let pages): unmapPages(pages)
    }
  }

  /// A room for more rows that holds the pages of this one, which holds nothing from then on; nil where there are none to
  /// hand over.
  func widened(to count: Int) -> RowRoom? {
    guard case .pages(let pages) = owner, count * MemoryLayout<Row>.stride > pages.count else { return nil }
    let wider = RowRoom(pages: movePages(pages, byteCount: count * MemoryLayout<Row>.stride), count)
    owner = .nobody
    filled = 0
    return wider
  }
}
