import Events

/// Where each hamlet lies, span by span of days: the units that a household of it is counted in.
///
/// Households are counted in every unit of their hamlet's path on the day. A path changes where a unit of it gets
/// another parent, is succeeded, or begins or ends to be an especially difficult commune; the spans are worked out anew
/// when such a fact comes, early or late, and are read as they are for each household entry.
///
///     hamlet x-1    always ..             x-1, x, district, province
///                   2024-07-01 ..         x-1, xy, district, province
struct Places: Restorable, Sendable {
  struct Span: Flat, Hashable, Sendable {
    /// `Int32.min`: always.
    var from: Int32
    var firstUnit: UInt32
    var unitCount: UInt16
    var isEspeciallyDifficult: Bool
    private let unused: UInt8 = 0
    /// The entry that it began with; 0 for the first span.
    var seq: UInt32
  }

  struct Hamlet: Flat, Sendable {
    var firstSpan: UInt32
    var spanCount: UInt32
    /// The first day of the last span.
    var lastChange: Int32
    var firstWatch = HouseholdFact.none
    /// The review that an entry of its households last named.
    var lastReview = HouseholdFact.none
  }

  /// A unit whose changes may change a hamlet's path.
  struct Watch: Flat, Sendable {
    let unit: UInt32
    let hamlet: UInt32
    let nextOfUnit: UInt32
    let nextOfHamlet: UInt32
  }

  var units = Numbering<UnitID>()
  var hamlets = Numbering<UnitID>()
  var rows = Table<Hamlet>()
  var spans = Table<Span>()
  var paths = Table<UInt32>()
  var watches = Table<Watch>()
  /// By unit: its latest watch.
  var firstWatch = Table<UInt32>()

  func hamlet(_ symbol: UInt32) -> Int? {
    symbol == HouseholdFact.none ? nil : hamlets.number(of: UnitID(Symbol(symbol)))
  }

  /// The span of a hamlet that a day lies in.
  func span(of hamlet: Int, on day: Int32) -> Int {
    let row = rows[hamlet]
    var last = Int(row.firstSpan &+ row.spanCount) &- 1
    if row.lastChange <= day { return last }
    while last > Int(row.firstSpan), spans[last].from > day { last -= 1 }
    return last
  }

  func holds(_ span: Int, unit: UInt32) -> Bool {
    let first = Int(spans[span].firstUnit)
    for place in first..<first + Int(spans[span].unitCount) where paths[place] == unit { return true }
    return false
  }

  /// Hamlets that a change of the unit may touch.
  func hamlets(watching unit: UnitID) -> [Int] {
    guard let number = units.number(of: unit), number < firstWatch.count else { return [] }
    var found: [Int] = []
    var next = firstWatch[number]
    while next != HouseholdFact.none {
      found.append(Int(watches[Int(next)].hamlet))
      next = watches[Int(next)].nextOfUnit
    }
    return found
  }

  mutating func restore(_ step: RestoreStep) {
    units.restore(step)
    hamlets.restore(step)
    rows.restore(step)
    spans.restore(step)
    paths.restore(step)
    watches.restore(step)
    firstWatch.restore(step)
  }
}
