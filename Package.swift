// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let fixtures = [
  "CanonicalJSON": ["Vectors"], "CatalogCompiler": ["Golden"], "Ledger": ["Golden"], "Pages": ["Proofs"],
  "Sheets": ["Books"],
]

let package = Package(
  name: "SoCai",
  products: [.executable(name: "socai", targets: ["socai"])],
  dependencies: [],
  targets: [
    .systemLibrary(name: "CCrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CMicroHTTPD", providers: [.apt(["libmicrohttpd-dev"])]),
    .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .target(name: "CanonicalJSON", swiftSettings: settings),
    .target(name: "Merkle", dependencies: ["CCrypto"], swiftSettings: settings),
    .target(name: "Ledger", dependencies: ["CCrypto", "CLinux", "CanonicalJSON", "Merkle"], swiftSettings: settings),
    .target(name: "Web", dependencies: ["CCurl", "CMicroHTTPD"], swiftSettings: settings),
    .target(name: "Witnessing", dependencies: ["Ledger", "Merkle", "Web"], swiftSettings: settings),
    .target(name: "Events", dependencies: ["CLinux", "CanonicalJSON"], swiftSettings: settings),
    .target(name: "Projections", dependencies: ["Events"], swiftSettings: settings),
    .target(name: "Rules", dependencies: ["Events", "Projections"], swiftSettings: settings),
    .target(
      name: "SignIn", dependencies: ["CCrypto", "CanonicalJSON", "Merkle", "Ledger", "Events", "Projections"],
      swiftSettings: settings),
    .target(
      name: "Bookkeeping",
      dependencies: ["CanonicalJSON", "Merkle", "Ledger", "Events", "Projections", "Rules"],
      swiftSettings: settings),
    .target(name: "Generation", dependencies: ["CCrypto", "Ledger", "Merkle"], swiftSettings: settings),
    .target(
      name: "Reports", dependencies: ["CZip", "CanonicalJSON", "Events", "Ledger", "Merkle"],
      resources: [.embedInCode("verify.py")], swiftSettings: settings),
    .target(name: "Sheets", dependencies: ["CXLSXWriter", "CZip"], swiftSettings: settings),
    .target(
      name: "Pages", dependencies: ["CanonicalJSON", "Events"],
      resources: [
        "charts.js", "form.js", "icon.svg", "live.js", "style.css", "theme.js", "verify-page.js", "verify.js",
      ].map { .embedInCode("Assets/\($0)") }, swiftSettings: settings),
    .executableTarget(
      name: "socai",
      dependencies: [
        "Bookkeeping", "CanonicalJSON", "Events", "Generation", "Ledger", "Merkle", "Pages", "Projections", "Reports",
        "Rules", "Sheets", "SignIn", "Web", "Witnessing",
      ],
      swiftSettings: settings),
    .executableTarget(name: "CatalogCompiler", dependencies: ["CanonicalJSON"], swiftSettings: settings),
  ]
    + [
      "CanonicalJSON", "Merkle", "Ledger", "Events", "Projections", "Rules", "Bookkeeping", "CatalogCompiler", "Web",
      "Witnessing", "Reports", "SignIn", "Pages",
      "Sheets",
    ]
    .map {
      .testTarget(
        name: "\($0)Tests", dependencies: [.target(name: $0)], path: "Tests/\($0)",
        exclude: fixtures[$0] ?? [], swiftSettings: settings)
    } + [
      .target(
        name: "Simulation", dependencies: ["Ledger", "Merkle"], path: "Tests/Simulation/Machine",
        swiftSettings: settings),
      .executableTarget(
        name: "simulate", dependencies: ["Simulation"], path: "Tests/Simulation/Program", swiftSettings: settings),
      .testTarget(
        name: "SimulationTests", dependencies: ["Simulation"], path: "Tests/Simulation/Cases", swiftSettings: settings),
      .testTarget(
        name: "GenerationTests",
        dependencies: ["Bookkeeping", "CanonicalJSON", "Events", "Generation", "Ledger", "Merkle", "Projections"],
        path: "Tests/Generation", swiftSettings: settings),
      .testTarget(name: "EndToEndTests", path: "Tests/EndToEnd", exclude: ["Facts"], swiftSettings: settings),
      .testTarget(
        name: "ServingTests",
        dependencies: ["Bookkeeping", "Events", "Ledger", "Pages", "Sheets", "SignIn", "Web", "socai"],
        path: "Tests/Serving",
        swiftSettings: settings),
      .testTarget(
        name: "RowTests", dependencies: ["Bookkeeping", "socai"], path: "Tests/Rows", exclude: ["README.md"],
        swiftSettings: settings),
    ],
  swiftLanguageModes: [.v6]
)
