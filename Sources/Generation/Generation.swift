/// A made-up history of the movement, 2021 to 2025, written as a ledger in one go: for measuring, never for deciding.
///
///     let made = try History(options).write(to: place)
///     made.entryCount     // 49,8xx,xxx for the nation
///     made.tallies        // what each province's account comes to, by the generator's own count
///
/// What holds of every history:
/// - the same options give the same bytes of every file, whatever the number of threads;
/// - each entry is one that the rules take at its place; units, names and figures are made up, and no personal data but
///   names and addresses that nobody has, sealed as the catalogue asks;
/// - the ledger is a story (its clock says so), its key grows from the seed, and its origin says that it is for benches.
///
/// How it is made: a district is the smallest part with a random stream of its own. Week after week it says what happens
/// as short records (`Record`); counting them gives every entry its `seq`, and only then are lines formatted, hashed and
/// written, on all cores. Weeks follow each other, so that `at` never goes back; in a week the districts take turns.
package enum Generation {
  /// What the origin of such a ledger begins with.
  package static let originPrefix = "bench-only.example"
}

/// How large a history is.
package enum Scale: String, CaseIterable, Sendable {
  case commune, province, nation
}

/// What a history is made from: the same options, the same bytes.
package struct HistoryOptions: Hashable, Sendable {
  package var scale: Scale
  package var seed: UInt64
  /// About how many entries there are to be, within a few percent; nil: as many as the scale has.
  package var entryCount: Int?
  /// 34, or 63 as before July 2025: of the nation.
  package var provinceCount = 34

  package init(scale: Scale, seed: UInt64, entryCount: Int? = nil, provinceCount: Int = 34) {
    self.scale = scale
    self.seed = seed
    self.entryCount = entryCount
    self.provinceCount = provinceCount
  }

  package var origin: String { "\(Generation.originPrefix)/\(scale.rawValue)-\(seed)" }
}
