// Written by tools/projections from the sources; run it when they changed.

extension Projections {
  /// The version of each projection and the fingerprint of its sources; `shared` is what all of them rest on.
  private static let fingerprints: [String: (version: Int, digest: String)] = [
    "access": (1, "9a6b94f09d3300ff"),
    "awards": (1, "426f4e180c89bb41"),
    "communication": (1, "557a6eae41476777"),
    "contributions": (1, "7036e7181ed4f089"),
    "credit": (1, "a8c46fe16f54e107"),
    "duties": (1, "326e64fb16a699b7"),
    "funds": (1, "150cbd3a2889249d"),
    "households": (1, "e298cb5bfe31e66f"),
    "inspections": (1, "f188ed62369f1ad3"),
    "models": (1, "a079b9e88a3cdf91"),
    "nominations": (1, "82626d00eaf26bc2"),
    "plans": (1, "b635ce9fb82e9e0c"),
    "poverty": (1, "0314067ebb502ae5"),
    "reports": (1, "21818b965c5f5539"),
    "shared": (0, "0dc9ab4fecd919c6"),
    "support": (1, "98bf572a87cb1116"),
    "targets": (1, "620fb24e91530298"),
    "units": (1, "85185dac206381c8"),
  ]

  /// Of the sources of a projection, or of what all share.
  package static func fingerprint(of name: String) -> String { fingerprints[name]?.digest ?? "-" }
}
