import Foundation

/// The project's folder: where the catalogue is read and what is written from it.
package struct ProjectFiles {
  private let root: URL

  package init(root: URL) { self.root = root }

  /// Writes every file that differs, removes generated files that nothing asks for, and names them all; a check only
  /// names them.
  package func update(checksOnly: Bool) throws -> [String] {
    let catalog = try Catalog(files: catalogFiles())
    let folder = "Sources/Events/Generated"
    var wanted = ["events/REFERENCE.md": catalog.referencePage]
    for (name, text) in catalog.generatedFiles { wanted["\(folder)/\(name)"] = text }
    var stale: [String] = []
    for (path, text) in wanted.sorted(by: { $0.key < $1.key }) {
      let url = root.appending(path: path)
      if let old = try? Data(contentsOf: url), old == Data(text.utf8) { continue }
      stale.append(path)
      if checksOnly { continue }
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    let present = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
    for name in present.sorted() where wanted["\(folder)/\(name)"] == nil {
      stale.append("\(folder)/\(name)")
      if !checksOnly { try FileManager.default.removeItem(at: root.appending(path: "\(folder)/\(name)")) }
    }
    return stale
  }

  private func catalogFiles() throws -> [String: [UInt8]] {
    let folder = root.appending(path: "events/catalog")
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".json") {
      files[name] = Array(try Data(contentsOf: folder.appending(path: name)))
    }
    return files
  }
}
