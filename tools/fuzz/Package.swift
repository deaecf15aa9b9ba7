// swift-tools-version: 6.2
import PackageDescription

// A package of its own, because the fuzzer's build flags hold for a whole package. The folders in `Sources` but `Fuzz` are
// links to targets of the root package: their declarations are `package`, so they must be built as part of this one.
let settings: [SwiftSetting] = [.treatAllWarnings(as: .error), .unsafeFlags(["-enable-testing"])]

let package = Package(
  name: "Fuzz",
  targets: [
    .systemLibrary(name: "CCrypto"),
    .systemLibrary(name: "CLinux"),
    .target(name: "CanonicalJSON", swiftSettings: settings),
    .target(name: "Merkle", dependencies: ["CCrypto"], swiftSettings: settings),
    .target(name: "Ledger", dependencies: ["CCrypto", "CLinux", "CanonicalJSON", "Merkle"], swiftSettings: settings),
    .target(name: "Simulation", dependencies: ["Ledger", "Merkle"], swiftSettings: settings),
    .target(
      name: "CatalogCompiler", dependencies: ["CanonicalJSON"],
      exclude: ["CatalogCompiler.swift", "ProjectFiles.swift"],
      swiftSettings: settings),
    .executableTarget(
      name: "Fuzz", dependencies: ["CanonicalJSON", "CatalogCompiler", "Ledger", "Merkle", "Simulation"],
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]),
  ],
  swiftLanguageModes: [.v6]
)
