import Glibc
import Synchronization

/// Survives pages of mapped files that the disk cannot give.
///
/// Touching such a page raises SIGBUS, which would end the process with every query that it answers: a bad sector, or a file
/// that somebody cut short. Here the page reads as zeros instead, and its mapping is marked as torn, for the reader to say
/// so. A SIGBUS at any other place does what it did before.
enum MappedPages {
  /// Of one mapping: where it starts, where it ends, and whether it is torn; zeros when it is free.
  struct Slot: Sendable {
    fileprivate nonisolated(unsafe) let words: UnsafeMutablePointer<UInt>

    /// Whether a page of it could not be read since it was mapped.
    var isTorn: Bool { words[2] != 0 }
  }

  fileprivate static let slotCountMax = 4096
  private static let free = Mutex<[Int]?>(nil)

  /// Watches over a mapping until `forget`; nil when there is no room for another one.
  static func watch(_ bytes: UnsafeRawBufferPointer) -> Slot? {
    free.withLock { free in
      if free == nil {
        begin()
        free = Array((0..<slotCountMax).reversed())
      }
      guard let index = free?.popLast(), let table = slotTable else { return nil }
      let words = table + 3 * index
      words[2] = 0
      words[1] = UInt(bitPattern: bytes.baseAddress) + UInt(bytes.count)
      words[0] = UInt(bitPattern: bytes.baseAddress)
      return Slot(words: words)
    }
  }

  static func forget(_ slot: Slot) {
    free.withLock { free in
      slot.words[0] = 0
      slot.words[1] = 0
      if let table = slotTable { free?.append((slot.words - table) / 3) }
    }
  }

  private static func begin() {
    pageByteCount = UInt(sysconf(Int32(_SC_PAGESIZE)))
    slotTable = .allocate(capacity: 3 * slotCountMax)
    slotTable?.initialize(repeating: 0, count: 3 * slotCountMax)
    var action = sigaction()
    action.__sigaction_handler.sa_sigaction = handle
    action.sa_flags = SA_SIGINFO
    sigaction(SIGBUS, &action, &actionBefore)
  }
}

// Set once, before the first mapping is watched; read in the handler, where nothing may be locked or allocated.
private nonisolated(unsafe) var slotTable: UnsafeMutablePointer<UInt>?
private nonisolated(unsafe) var pageByteCount: UInt = 4096
private nonisolated(unsafe) var actionBefore = sigaction()

private func handle(_: Int32, _ info: UnsafeMutablePointer<siginfo_t>?, _: UnsafeMutableRawPointer?) {
  let address = UInt(bitPattern: info?.pointee._sifields._sigfault.si_addr)
  if let slotTable {
    var words = slotTable
    for _ in 0..<MappedPages.slotCountMax {
      if words[0] <= address, address < words[1] {
        let page = UnsafeMutableRawPointer(bitPattern: address & ~(pageByteCount - 1))
        let zeros = mmap(page, Int(pageByteCount), PROT_READ, MAP_FIXED | MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        if zeros != MAP_FAILED {
          words[2] = 1
          return
        }
      }
      words += 3
    }
  }
  // Not one of ours: the instruction is run again, and meets who was there before.
  sigaction(SIGBUS, &actionBefore, nil)
}
