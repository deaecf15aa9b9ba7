// Written by tools/projections from the sources; run it when they changed.

extension Projections {
  /// The version of each projection and the fingerprint of its sources; `shared` is what all of them rest on.
  private static let fingerprints: [String: (version: Int, digest: String)] = [
    "access": (1, "a1b20166152f87d8"),
    "awards": (1, "426f4e180c89bb41"),
    "communication": (1, "557a6eae41476777"),
    "contributions": (1, "7036e7181ed4f089"),
    "credit": (1, "8de3ff8d9b8a4d9a"),
    "duties": (1, "a42cb4268fb0db98"),
    "funds": (1, "48d589dd16aa1bbb"),
    "households": (1, "98174348e1fa7a89"),
    "inspections": (1, "f188ed62369f1ad3"),
    "models": (1, "351eec176a5bfec2"),
    "nominations": (1, "82626d00eaf26bc2"),
    "plans": (1, "b635ce9fb82e9e0c"),
    "poverty": (1, "7370f2c35131d7f8"),
    "reports": (1, "21818b965c5f5539"),
    "shared": (0, "d001cc4b389e37a8"),
    "support": (1, "b90d77ee84b876ab"),
    "targets": (1, "02ce5202fd000318"),
    "units": (1, "85185dac206381c8"),
  ]

  /// Of the sources of a projection, or of what all share.
  package static func fingerprint(of name: String) -> String { fingerprints[name]?.digest ?? "-" }
}
