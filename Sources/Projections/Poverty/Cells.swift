import Events

/// The counters of every account: 26 for a unit, standard, year and subgroup, 13 flows of each class.
struct Cells: Restorable, Sendable {
  /// Unit (32 bits), standard (8), year (16), subgroup (8) in one number.
  struct Key: Hashable, Sendable {
    let packed: UInt64

    init(packed: UInt64) { self.packed = packed }

    init(unit: UInt32, standard: Int, year: Int, subgroup: Subgroup) {
      packed =
        UInt64(unit) << 32 | UInt64(UInt8(truncatingIfNeeded: standard)) << 24
        | UInt64(UInt16(truncatingIfNeeded: year)) << 8 | UInt64(subgroup.rawValue)
    }

    var unit: Int { Int(packed >> 32) }
    var standard: Int { Int(packed >> 24 & 0xff) }
    var year: Int { Int(packed >> 8 & 0xffff) }
    var subgroup: Subgroup? { Subgroup(rawValue: UInt8(packed & 0xff)) }
  }

  static let width = Flow.allCases.count * 2

  private(set) var index = KeyTable()
  private var counts = Table<Int32>()
  /// By standard: the first and the last year that any unit has a flow in.
  private(set) var years = Table<ClosedRange<Int32>>()

  static func column(_ flow: Flow, of povertyClass: PovertyClass) -> Int {
    Int(flow.rawValue) + (povertyClass == .poor ? 0 : Flow.allCases.count)
  }

  func cell(_ key: Key) -> Int? { index.number(of: key.packed) }
  func count(_ cell: Int, _ column: Int) -> Int { Int(counts[cell * Self.width + column]) }
  func isEmpty(_ cell: Int) -> Bool { (0..<Self.width).allSatisfy { count(cell, $0) == 0 } }

  @inline(__always)
  mutating func add(_ delta: Int32, to columns: Columns, at key: Key) {
    let cell = index.numbered(key.packed)
    if cell &* Self.width == counts.count { begin(key) }
    let first = cell &* Self.width
    counts[first &+ Int(columns.first)] &+= delta
    if columns.second != Columns.none { counts[first &+ Int(columns.second)] &+= delta }
  }

  @inline(never)
  private mutating func begin(_ key: Key) {
    counts.grow(to: counts.count + Self.width, with: 0)
    let year = Int32(key.year)
    years.grow(to: key.standard + 1, with: year...year)
    let known = years[key.standard]
    if !known.contains(year) { years[key.standard] = min(known.lowerBound, year)...max(known.upperBound, year) }
  }

  mutating func restore(_ step: RestoreStep) {
    index.restore(step)
    counts.restore(step)
    years.restore(step)
  }
}

/// The one or two counters of a cell that a change of class adds to.
struct Columns: Sendable {
  static let none: UInt8 = .max
  var first: UInt8
  var second = none

  init(_ flow: Flow, of povertyClass: PovertyClass) {
    first = UInt8(truncatingIfNeeded: Cells.column(flow, of: povertyClass))
  }

  init(_ flow: Flow, of povertyClass: PovertyClass, and other: Flow, of otherClass: PovertyClass) {
    self.init(flow, of: povertyClass)
    second = UInt8(truncatingIfNeeded: Cells.column(other, of: otherClass))
  }
}
