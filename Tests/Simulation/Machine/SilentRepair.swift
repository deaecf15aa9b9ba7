import Ledger
import Merkle

/// A bug on purpose: what no program may do. Cuts the log at the first bad line, the tree with it, and signs what is left.
enum SilentRepair {
  static func run(_ place: LedgerPlace) {
    guard let disk = place.files as? FaultyDisk, let report = try? Verifier(place).verify(), !report.isSound,
      report.soundSize > .empty, let lines = try? lines(place, report),
      let key = try? SigningKey(parsing: text(disk["/l.key"]).filter { $0 != "\n" })
    else { return }
    for path in disk.paths(under: "/l/log") + disk.paths(under: "/l/tree") + disk.paths(under: "/l/checkpoints") {
      disk[path] = nil
    }
    let perSegment = Int(place.segments.entriesPerSegment)
    for first in stride(from: 0, to: lines.count, by: perSegment) {
      let digits = String(first + 1)
      let name = String(repeating: "0", count: 20 - digits.count) + digits
      disk["/l/log/\(name).jsonl"] = lines[first..<min(first + perSegment, lines.count)].flatMap { $0 + [0x0A] }
    }
    var frontier = Frontier()
    var levels: [Int: [UInt8]] = [:]
    for line in lines { frontier.append(leafHash(of: line)) { levels[$0, default: []] += $1.bytes } }
    for (level, bytes) in levels { disk["/l/tree/\(level)"] = bytes }
    let checkpoint = Checkpoint(origin: Origin(key.verifierKey.name), size: frontier.size, root: frontier.root)
    disk["/l/checkpoint"] = Array(SignedNote(checkpoint, signedBy: key).formatted.utf8)
  }

  private static func lines(_ place: LedgerPlace, _ report: VerificationReport) throws(LedgerError) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    let reader = try LedgerReader.open(place, soundPartOf: report)
    var next = Position(seq: 1)
    while let slice = try reader.slice(from: next) {
      slice.forEachLine { _, line in
        lines.append(Array(line))
        return true
      }
      next = slice.next
    }
    return lines
  }

  private static func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }
}
