import Bookkeeping
import Events
import Ledger
import Merkle

/// What an append hands back beside the table: the leaf hashes, and on request a proof for each entry.
struct AppendReceipt {
  private var entries: [(seq: UInt64, leaf: Hash)] = []
  /// In the terminal; the rest is in json and csv.
  private static let shownCount = 10

  mutating func add(_ recorded: [Keeper.Recorded]) {
    entries += recorded.map { ($0.seq.number, $0.leaf) }
  }

  var notes: [Title] {
    var notes = entries.prefix(Self.shownCount).map { entry in
      Title(vi: "mục \(entry.seq): băm lá \(entry.leaf.hex)", en: "entry \(entry.seq): leaf hash \(entry.leaf.hex)")
    }
    let rest = entries.count - notes.count
    if rest > 0 {
      notes.append(
        Title(
          vi: "và \(rest) mục nữa: --format json in đủ băm lá, --proof DIR ghi bằng chứng từng mục",
          en: "and \(rest) more: --format json prints every leaf hash, --proof DIR writes a proof of each"))
    }
    return notes
  }

  /// `SEQ.tlog-proof` and `SEQ.entry` for each entry, under the checkpoint that the receipt shows.
  func writeProofs(
    to folder: String, _ place: LedgerPlace, _ checkpoint: SignedCheckpoint, _ console: Console
  ) throws {
    try OutputFile.ensureFolder(folder)
    let files = ProofFiles(reader: try LedgerReader.open(place), console: console)
    for seq in Set(entries.map(\.seq)).sorted() {
      _ = try files.write(Position(seq: seq), under: checkpoint, to: "\(folder)/\(seq)")
    }
  }
}
