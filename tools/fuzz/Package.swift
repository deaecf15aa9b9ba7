// swift-tools-version: 6.2
import PackageDescription

// A package of its own, because the fuzzer's build flags hold for a whole package. `Sources/CanonicalJSON` is a link to
// the target of the root package: its declarations are `package`, so it must be built as part of this one.
let package = Package(
  name: "Fuzz",
  targets: [
    .target(name: "CanonicalJSON", swiftSettings: [.treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "FuzzCanonicalJSON",
      dependencies: ["CanonicalJSON"],
      swiftSettings: [.treatAllWarnings(as: .error), .unsafeFlags(["-parse-as-library"])]),
  ],
  swiftLanguageModes: [.v6]
)
