/// Where the ids of the newest entries stand, by their hashes, in memory: open addressing, half full at most.
///
/// Ids of one hash have a place each, so that none hides another.
struct IDTable: Sendable {
  private struct Slot {
    var hash: UInt64
    /// 0 in a free place.
    var seq: UInt64
  }

  private var slots: [Slot]
  private var shift: UInt64
  private(set) var count = 0
  /// The entries that it holds: `first` to `last`, none left out.
  let first: UInt64
  var last: UInt64 { first + UInt64(count) - 1 }

  init(from first: UInt64, minimumCapacity: Int = 1024) {
    self.first = first
    var bits: UInt64 = 11
    while 1 << bits < minimumCapacity * 2 { bits += 1 }
    shift = 64 - bits
    slots = Array(repeating: Slot(hash: 0, seq: 0), count: 1 << Int(bits))
  }

  /// The hash of the next entry's id.
  mutating func append(_ hash: UInt64) {
    if (count + 1) * 2 > slots.count { grow() }
    place(Slot(hash: hash, seq: first + UInt64(count)))
    count += 1
  }

  /// Adds each entry of this hash.
  @inline(__always)
  func find(_ hash: UInt64, _ found: inout [UInt64]) {
    slots.withUnsafeBufferPointer { slots in
      var index = Int(truncatingIfNeeded: hash &>> shift)
      while slots[index].seq != 0 {
        if slots[index].hash == hash { found.append(slots[index].seq) }
        index = (index &+ 1) & (slots.count - 1)
      }
    }
  }

  /// All of them in the order of their hashes, those of one hash in the order of the log.
  var sorted: [IDRun.Entry] {
    var entries: [IDRun.Entry] = []
    entries.reserveCapacity(count)
    // Places follow the hashes' upper bits: all but those that wrapped around stand nearly in order.
    for slot in slots where slot.seq != 0 { entries.append(IDRun.Entry(hash: slot.hash, seq: slot.seq)) }
    IDRun.sort(&entries)
    return entries
  }

  private mutating func place(_ slot: Slot) {
    var index = Int(truncatingIfNeeded: slot.hash &>> shift)
    let mask = slots.count - 1
    while slots[index].seq != 0 { index = (index &+ 1) & mask }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(hash: 0, seq: 0), count: old.count * 2)
    shift -= 1
    for slot in old where slot.seq != 0 { place(slot) }
  }
}
