import Events

/// Numbers packed keys in the order of their first appearance; a known key costs no allocation.
///
/// Open addressing, at most half full. The slots follow from the keys, so a rollback takes back the keys and empties
/// their slots, the last one first: no key can have been placed behind one that came later.
struct KeyTable: Restorable, Sendable {
  private struct Slot: Sendable {
    var key: UInt64
    var number: UInt32

    static let free = Slot(key: 0, number: .max)
  }

  private(set) var keys = Table<UInt64>()
  private var slots = [Slot](repeating: .free, count: 1_024)
  private var countAtMark = 0

  var count: Int { keys.count }

  func number(of key: UInt64) -> Int? {
    let slot = slots[place(of: key)]
    return slot.number == .max ? nil : Int(slot.number)
  }

  mutating func numbered(_ key: UInt64) -> Int {
    let place = place(of: key)
    let known = slots[place].number
    return known == .max ? append(key, at: place) : Int(known)
  }

  @inline(never)
  private mutating func append(_ key: UInt64, at place: Int) -> Int {
    let number = keys.append(key)
    slots[place] = Slot(key: key, number: UInt32(truncatingIfNeeded: number))
    if keys.count * 2 > slots.count { grow() }
    return number
  }

  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 32) & mask
    while slots[place].number != .max, slots[place].key != key { place = (place &+ 1) & mask }
    return place
  }

  private mutating func grow() { fillSlots(count: slots.count * 2) }

  private mutating func fillSlots(count: Int) {
    slots = [Slot](inHugePages: .free, count: count)
    for number in keys.indices {
      let key = keys[number]
      slots[place(of: key)] = Slot(key: key, number: UInt32(truncatingIfNeeded: number))
    }
  }

  mutating func restore(_ step: RestoreStep) {
    switch step {
    case .mark: mark()
    case .commit: commit()
    case .rollback: rollback()
    case .store: keys.restore(step)
    case .load:
      keys.restore(step)
      var count = 1_024
      while keys.count * 2 > count { count *= 2 }
      fillSlots(count: count)
    }
  }

  mutating func mark() {
    keys.mark()
    countAtMark = keys.count
  }

  mutating func commit() { keys.commit() }

  mutating func rollback() {
    for number in (countAtMark..<keys.count).reversed() { slots[place(of: keys[number])] = .free }
    keys.rollback()
  }
}
