import Foundation

/// One program for all targets: FUZZ_TARGET names the one whose promises are tried, FUZZ_SEEDS a folder to write its seeds to.
///
/// Any broken promise stops the program, and libFuzzer keeps the input. Beside "no crash", a target promises that what it
/// takes is written as the same bytes, that only the canonical form is taken, and that nothing verifies but what was signed.
struct Target: Sendable {
  let name: String
  /// Longer inputs are not tried.
  let byteCountMax: Int
  let seeds: @Sendable () -> [[UInt8]]
  let run: @Sendable ([UInt8]) -> Void

  init(
    _ name: String, byteCountMax: Int = 2048, seeds: @autoclosure @escaping @Sendable () -> [[UInt8]] = [],
    _ run: @escaping @Sendable ([UInt8]) -> Void
  ) {
    self.name = name
    self.byteCountMax = byteCountMax
    self.seeds = seeds
    self.run = run
  }

  static var all: [Target] { [Target("json", fuzzJSON)] + texts + entries + files + schemas }

  // Ends by `_exit` when nothing is to be fuzzed: libFuzzer takes `exit` for a crash.
  static let chosen: Target = {
    let environment = ProcessInfo.processInfo.environment
    guard let target = all.first(where: { $0.name == environment["FUZZ_TARGET"] }) else {
      FileHandle.standardOutput.write(Data("\(all.map(\.name).joined(separator: " "))\n".utf8))
      _exit(0)
    }
    if let folder = environment["FUZZ_SEEDS"] {
      for (number, seed) in target.seeds().enumerated() {
        try? Data(seed).write(to: URL(fileURLWithPath: "\(folder)/made-\(number)"))
      }
      _exit(0)
    }
    // A seed that breaks a promise is a broken target.
    for seed in target.seeds() { target.run(seed) }
    return target
  }()
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let target = Target.chosen
  if count <= target.byteCountMax { target.run(Array(UnsafeBufferPointer(start: start, count: count))) }
  return 0
}

func promise(_ holds: Bool, _ otherwise: @autoclosure () -> String) {
  if !holds { broken(otherwise()) }
}

/// Says what was broken, which an optimised `preconditionFailure` does not, and stops.
func broken(_ what: String) -> Never {
  FileHandle.standardError.write(Data("broken promise: \(what)\n".utf8))
  preconditionFailure(what)
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// Nil unless the bytes are UTF-8: they are read as a text only where the program does so too.
func valid(_ bytes: [UInt8]) -> String? { String(validating: bytes, as: UTF8.self) }
