import Foundation

@testable import CatalogCompiler

// A schema of the catalogue beside the real ones: it is read, or refused with the place.
extension Target {
  private static let folder = World.golden.appendingPathComponent("../../../events/catalog").standardized

  private static let catalogue: [String: [UInt8]] = {
    var files: [String: [UInt8]] = [:]
    for name in ["common.json", "vocabulary.json", "projections.json"] {
      if let data = try? Data(contentsOf: folder.appendingPathComponent(name)) { files[name] = Array(data) }
    }
    return files
  }()

  static var schemas: [Target] {
    let names = ["household.registered.v1.json", "award.granted.v1.json", "import.declared.v1.json"]
    let seeds = names.compactMap { try? Data(contentsOf: folder.appendingPathComponent($0)) }.map(Array.init)
    return [
      Target("schema", byteCountMax: 16_384, seeds: seeds) { input in
        var files = catalogue
        files["household.registered.v1.json"] = input
        do {
          _ = try Catalog(files: files)
        } catch let faults as CatalogFaults {
          promise(!faults.faults.isEmpty, "a catalogue is refused for no reason")
        } catch {
          broken("a catalogue is refused otherwise: \(error)")
        }
      }
    ]
  }
}
