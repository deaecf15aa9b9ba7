/// Files in the folder that the format does not know: told, and no damage.
enum Strays {
  /// Their paths, from the ledger's folder on.
  static func paths(in place: LedgerPlace) throws(LedgerError) -> [String] {
    var paths = try place.names(in: place.folder).filter { name in
      !LedgerPlace.names.contains(name) && !LedgerPlace.names.contains(withoutBeside(name))
    }
    paths += try place.presentSegments().strays.filter { !isBeside($0, in: place) }.map { "log/\($0)" }
    paths += try place.names(in: place.treeFolder).filter { name in
      if isBesideLevel(name) { return false }
      guard let level = Int(name), String(level) == name else { return true }
      return !(0..<8 ~= level)
    }.map { "tree/\($0)" }
    paths += try place.keptSizes().strays.filter { UInt64(withoutBeside($0)) == nil }.map { "checkpoints/\($0)" }
    return paths
  }

  /// Whether a name in `log/` is that of a segment that was being written anew.
  static func isBeside(_ name: String, in place: LedgerPlace) -> Bool {
    name != withoutBeside(name) && place.segments.segment(named: withoutBeside(name)) != nil
  }

  /// Whether a name in `tree/` is that of a level that was being written anew.
  static func isBesideLevel(_ name: String) -> Bool {
    guard let level = Int(withoutBeside(name)), "\(level)\(LedgerPlace.besideSuffix)" == name else { return false }
    return 0..<8 ~= level
  }

  private static func withoutBeside(_ name: String) -> String {
    name.hasSuffix(LedgerPlace.besideSuffix) ? String(name.dropLast(LedgerPlace.besideSuffix.count)) : name
  }
}
