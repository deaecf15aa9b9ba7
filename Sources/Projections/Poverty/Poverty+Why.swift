import Events

extension Poverty {
  /// An entry that a computed figure rests on: which household, in or out of which class, by which column.
  package struct Cause: Hashable, Sendable {
    package let seq: Seq
    package let household: HouseholdID
    package let year: Year
    package let flow: Flow
    /// 1; -1 never occurs in an account, where going out has columns of its own.
    package let count: Int
  }

  /// Exactly the entries that make the account of a year, or of all years up to it, in the order of `seq`.
  ///
  /// What is found is found by walking the same facts through the same rules again, so its sums are the account's.
  package func causes(
    of unit: UnitID, _ povertyClass: PovertyClass, under standard: StandardID, in years: ClosedRange<Year>,
    subgroup: Subgroup = .all, households: Households
  ) -> [Cause] {
    guard let number = places.units.number(of: unit), let standard = standards.number(of: standard) else { return [] }
    var sink = CauseSink(
      unit: number, standard: standard, years: years, subgroup: subgroup, povertyClass: povertyClass, causes: [])
    var seen: Set<Int> = []
    for hamlet in places.hamlets(watching: unit) {
      households.forEachResident(everIn: places.hamlets.id(at: hamlet)) { household in
        guard seen.insert(household).inserted else { return }
        sink.household = households.numbering.id(at: household)
        places.walk(household, times: 1, households, reviewYears, into: &sink)
      }
    }
    return sink.causes.sorted {
      ($0.seq, $0.household.symbol.number, $0.flow.rawValue) < ($1.seq, $1.household.symbol.number, $1.flow.rawValue)
    }
  }

  private struct CauseSink: FlowSink {
    let unit: Int
    let standard: Int
    let years: ClosedRange<Year>
    let subgroup: Subgroup
    let povertyClass: PovertyClass
    var household = HouseholdID(Symbol(0))
    var causes: [Cause]

    mutating func add(_ delta: Int32, to columns: Columns, at key: Cells.Key, because seq: UInt32) {
      guard key.unit == unit, key.standard == standard, key.subgroup == subgroup, years.contains(Year(key.year)) else {
        return
      }
      for flow in Flow.allCases {
        let column = UInt8(truncatingIfNeeded: Cells.column(flow, of: povertyClass))
        guard column == columns.first || column == columns.second else { continue }
        causes.append(
          Cause(
            seq: Seq(UInt64(seq)), household: household, year: Year(key.year), flow: flow, count: Int(delta)))
      }
    }
  }
}
