import Events

extension Targets {
  package struct Income: Sendable {
    package let asOf: Day
    package let perCapitaIncome: Int64
    package let seq: Seq
  }

  /// Incomes measured in an area by a day, by the day that they are of.
  package func incomes(in area: UnitID, _ subgroup: Subgroup, asOf day: Day) -> [Income] {
    (incomes[area] ?? []).filter { $0.value.subgroup == subgroup && $0.on <= day }
      .map { Income(asOf: $0.value.asOf, perCapitaIncome: $0.value.perCapitaIncome, seq: $0.seq) }
      .sorted { ($0.asOf, $0.seq) < ($1.asOf, $1.seq) }
  }

  /// The entries that assigned a target's values to an area by a day.
  package func assignments(of target: TargetID, to area: UnitID, asOf day: Day) -> [Seq] {
    (records[target]?.assigned ?? []).filter { $0.value.area == area && $0.on <= day }.map(\.seq)
  }
}
