/// The bytes of one file: what a process sees in the cache, and what the disk has.
///
/// The cache is written back page by page, in any order, at any time. A page that a failed sync gave up is clean without
/// being on the disk, as Linux has it: the next sync does not write it again, a new write to it does.
///
/// It is touched under its disk's lock alone.
final class Inode: @unchecked Sendable {
  var cached: [UInt8] = []
  var durable: [UInt8] = []
  private var dirty: Set<Int> = []
  private var isSizeDirty = false
  private let pageByteCount: Int

  init(pageByteCount: Int, _ bytes: [UInt8] = []) {
    self.pageByteCount = pageByteCount
    cached = bytes
    durable = bytes
  }

  func write(_ bytes: some Collection<UInt8>, at offset: Int) {
    guard !bytes.isEmpty else { return }
    let end = offset + bytes.count
    if cached.count < end {
      cached += [UInt8](repeating: 0, count: end - cached.count)
      isSizeDirty = true
    }
    cached.replaceSubrange(offset..<end, with: bytes)
    dirty.formUnion(offset / pageByteCount...(end - 1) / pageByteCount)
  }

  func truncate(to byteCount: Int) {
    guard byteCount != cached.count else { return }
    isSizeDirty = true
    if byteCount < cached.count {
      cached.removeLast(cached.count - byteCount)
    } else {
      cached += [UInt8](repeating: 0, count: byteCount - cached.count)
    }
    dirty = dirty.filter { $0 * pageByteCount < byteCount }
  }

  /// The dirty pages, first to last; sorted, so that a seed says the same each time.
  private var dirtyPages: [Int] { dirty.sorted() }

  /// Puts a page on the disk, or its first bytes only.
  private func writeBack(_ page: Int, byteCountMax: Int = .max) {
    let start = page * pageByteCount
    let end = min(start + min(pageByteCount, byteCountMax), cached.count)
    guard start < end else { return }
    if durable.count < end { durable += [UInt8](repeating: 0, count: end - durable.count) }
    durable.replaceSubrange(start..<end, with: cached[start..<end])
  }

  private func writeBackSize() {
    guard isSizeDirty else { return }
    if durable.count > cached.count {
      durable.removeLast(durable.count - cached.count)
    } else {
      // What is not written yet reads as zeros.
      durable += [UInt8](repeating: 0, count: cached.count - durable.count)
    }
  }

  private func markClean() {
    dirty = []
    isSizeDirty = false
  }

  func sync() {
    for page in dirty { writeBack(page) }
    writeBackSize()
    markClean()
  }

  /// A sync that did not work, or said that it did: some of it is on the disk, and none of it is dirty any more.
  func loseSync(_ dice: inout Dice) {
    for page in dirtyPages where dice.once(in: 2) { writeBack(page) }
    if dice.once(in: 2) { writeBackSize() }
    markClean()
  }

  /// The system writes back a page when it likes.
  func writeBackSome(_ dice: inout Dice) {
    for page in dirtyPages where dice.once(in: 3) {
      writeBack(page)
      dirty.remove(page)
    }
  }

  /// The next read comes from the disk, but for what is dirty.
  func dropCache() {
    for page in 0..<(cached.count + pageByteCount - 1) / pageByteCount where !dirty.contains(page) {
      for index in page * pageByteCount..<min((page + 1) * pageByteCount, cached.count) {
        cached[index] = index < durable.count ? durable[index] : 0
      }
    }
  }

  var isSettled: Bool { dirty.isEmpty && !isSizeDirty && cached == durable }

  /// How the power goes.
  enum Cut: CaseIterable, Sendable {
    case losesAll, keepsAll, keepsSome, keepsFirst, keepsLast, keepsSizeAlone
  }

  /// What is found when the power is back.
  func afterPowerCut(_ cut: Cut, _ dice: inout Dice) -> Inode {
    let pages = dirtyPages
    switch cut {
    case .losesAll: break
    case .keepsAll:
      for page in pages { writeBack(page) }
      writeBackSize()
    case .keepsSome:
      for page in pages where dice.once(in: 2) { writeBack(page) }
      if dice.once(in: 2) { writeBackSize() }
    case .keepsFirst:
      // Torn at any byte: whole pages up to one that is there in part.
      let last = dice.below(pages.count + 1)
      for page in pages.prefix(last) { writeBack(page) }
      if last < pages.count { writeBack(pages[last], byteCountMax: dice.below(pageByteCount)) }
    case .keepsLast:
      for page in pages.dropFirst(dice.below(pages.count + 1)) { writeBack(page) }
    case .keepsSizeAlone: writeBackSize()
    }
    return Inode(pageByteCount: pageByteCount, durable)
  }

  func copy() -> Inode { Inode(pageByteCount: pageByteCount, cached) }
}
