import Events

extension Corrections {
  /// What was known of corrections up to a place in the log.
  func known(to place: Seq) -> Corrections { filtered { $0 <= place } }

  /// The places after `from`, up to `to`, at which earlier entries began to read differently.
  func turns(after from: Seq, through to: Seq) -> [Seq] {
    (corrections.map(\.seq) + voids.map(\.seq)).filter { $0 > from && $0 <= to }.sorted()
  }
}
