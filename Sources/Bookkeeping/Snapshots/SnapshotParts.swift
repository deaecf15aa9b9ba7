import Events
import Ledger
import Merkle
import Projections

/// The parts of a snapshot in their order: what the books know, the symbols, then each projection.
enum SnapshotParts {
  static let books = 0
  static let symbols = 1
  static let projections = 2

  /// Changes with how anything is put away.
  private static let version = 1

  /// Names, versions and fingerprints as this program has them; the sizes are the file's to say.
  static let expected: [SnapshotHead.Part] =
    [part("books", version, "-", 0), part("symbols", version, "-", 0)]
    + Projections.parts.map { part($0.name, $0.version, Projections.fingerprint(of: $0.name), 0) }

  private static func part(_ name: String, _ version: Int, _ fingerprint: String, _ byteCount: Int)
    -> SnapshotHead.Part
  {
    SnapshotHead.Part(name: name, version: version, fingerprint: fingerprint, byteCount: byteCount)
  }

  /// Of what all parts rest on: the order of bytes, the width of numbers, and the sources of how values are put away.
  static let stamp: String = {
    let machine = "\(Int.bitWidth) \(UInt16(1).littleEndian == 1 ? "little" : "big")"
    return sha256(of: Array("\(version) \(machine) \(Projections.fingerprint(of: "shared"))".utf8)).hex
  }()

  /// Whether this program can read what stands behind a head.
  static func fit(_ head: SnapshotHead) -> Bool {
    head.stamp == stamp
      && head.parts.elementsEqual(expected) {
        $0.name == $1.name && $0.version == $1.version && $0.fingerprint == $1.fingerprint
      }
  }

  /// Puts all parts away, and says how long each is.
  static func store(_ outcome: inout Replay.Outcome, in content: SnapshotContent)
    -> [SnapshotHead.Part]
  {
    let sink = StateSink(
      StateWriter(pieceByteCount: SnapshotHead.pieceByteCount) { content.append($0) })
    var ends: [Int] = []
    sink.put(BookRecord(outcome))
    ends.append(sink.writer.byteCount)
    sink.put(outcome.state.symbols)
    ends.append(sink.writer.byteCount)
    for part in Projections.parts {
      part.restore(&outcome.state, .store(sink))
      ends.append(sink.writer.byteCount)
    }
    sink.finish()
    return zip(expected, zip([0] + ends, ends)).map { part, bytes in
      Self.part(part.name, part.version, part.fingerprint, bytes.1 - bytes.0)
    }
  }
}
