/// Where a copy of a tiled log is read from: a folder, or a web server.
package protocol MirrorSource: Sendable {
  /// The bytes at a path such as `tile/0/000`; nil when there is nothing.
  func bytes(at path: String) throws(MirrorSourceError) -> [UInt8]?

  /// Every file that is there, as far as that can be known; nil when it cannot.
  func paths() throws(MirrorSourceError) -> [String]?
}

/// A mirror could not be read; says nothing of what it holds.
package struct MirrorSourceError: Error, Hashable, Sendable {
  /// One sentence.
  package let description: String

  package init(_ description: String) { self.description = description }
}

/// A mirror in a folder.
package struct FolderMirror: MirrorSource {
  private let folder: String
  private let files: any FileSystem

  package init(_ folder: String, files: any FileSystem = PosixFileSystem()) {
    self.folder = LedgerPlace(folder: folder).folder
    self.files = files
  }

  package func bytes(at path: String) throws(MirrorSourceError) -> [UInt8]? {
    do throws(FileSystemError) {
      return try files.contents(of: "\(folder)/\(path)")
    } catch {
      throw MirrorSourceError(error.description)
    }
  }

  package func paths() throws(MirrorSourceError) -> [String]? {
    var found: [String] = []
    do throws(FileSystemError) {
      var folders = [""]
      while let prefix = folders.popLast() {
        for name in try files.list(prefix.isEmpty ? folder : "\(folder)/\(prefix)") {
          let path = prefix.isEmpty ? name : "\(prefix)/\(name)"
          if try files.kind(of: "\(folder)/\(path)") == .folder { folders.append(path) } else { found.append(path) }
        }
      }
    } catch {
      throw MirrorSourceError(error.description)
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
