import Foundation
import Testing

/// The modules that run in browsers, under Node 20 or later where it is installed; `tools/pages` tries them in chromium.
struct ModuleTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  private static func node(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["node"] + arguments
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  private static let hasNode: Bool = {
    guard let version = try? node(["--version"]), version.status == 0 else { return false }
    return (Int(version.output.dropFirst().prefix { $0 != "." }) ?? 0) >= 20
  }()

  @Test(.enabled(if: hasNode)) func `verify.js accepts the proofs of a real ledger and refuses each changed one`()
    throws
  {
    let run = try Self.node(["--test", Self.folder.appending(path: "Proofs").path()])
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("pass 6"))
  }
}
