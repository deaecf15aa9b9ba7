import Foundation

/// Turns events/catalog into Sources/Events/Generated and events/REFERENCE.md.
///
/// ```
/// swift run CatalogCompiler            # writes what has changed
/// swift run CatalogCompiler --check    # writes nothing; exit 1 and the names of files that are not current
/// ```
///
/// `--root DIR` names the project's folder; without it, the current one.
@main
struct CatalogCompiler {
  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let checksOnly = arguments.contains("--check")
    arguments.removeAll { $0 == "--check" }
    var root = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    if arguments.count == 2, arguments[0] == "--root" {
      root = URL(fileURLWithPath: arguments[1])
      arguments = []
    }
    guard arguments.isEmpty else { end("usage: CatalogCompiler [--root DIR] [--check]", status: 2) }
    do {
      let stale = try ProjectFiles(root: root).update(checksOnly: checksOnly)
      if checksOnly, !stale.isEmpty {
        let names = stale.map { "\($0) is not current" }.joined(separator: "\n")
        end("\(names)\nrun: swift run CatalogCompiler", status: 1)
      }
    } catch let faults as CatalogFaults {
      end(faults.description, status: 1)
    } catch {
      end("\(error)", status: 1)
    }
  }

  private static func end(_ message: String, status: Int32) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(status)
  }
}
