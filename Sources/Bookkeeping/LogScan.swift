import CanonicalJSON
import Events
import Ledger
import Merkle

/// The first look at a log, on all cores: every line is hashed, and what corrects or voids others is found, so that the fold
/// behind it knows how each entry reads.
struct LogScan {
  let corrections: Corrections
  /// The latest day that an entry was corrected to, or was proposed to be.
  let latestCorrectedDay: Day
  /// Whose personal data the entries that were looked at say were erased.
  let erased: [String: Seq]
  /// The root over the lines themselves; nil when they were not hashed.
  let root: Hash?

  /// What was found in one segment.
  private struct Part: Sendable {
    var leaves: SubtreeRun
    /// Lines that may correct others.
    var acts: [[UInt8]] = []
    var erased: [String: Seq] = [:]
  }

  /// - Parameters:
  ///   - edge: of the tree of the entries that are not looked at: those before a snapshot.
  ///   - known: the corrections in those.
  ///   - size: how many entries are hashed; nil for none.
  ///   - limit: the last entry whose corrections count.
  init(
    _ reader: LedgerReader, behind edge: Frontier = Frontier(), _ known: Corrections = Corrections(),
    hashing size: TreeSize?, limit: Seq, progress: (UInt64, UInt64) -> Void = { _, _ in }
  ) throws {
    let first = edge.size.count + 1
    let last = max(size?.count ?? 0, limit.number)
    var corrections = known
    var frontier = edge
    var latest = Day(number: .min)
    var erased: [String: Seq] = [:]
    var parts: [Part] = []
    if first <= last {
      parts = try reader.inParallel(first...last, progress: progress) { range in
        try LogScan.scan(reader, range, hashing: size?.count ?? 0, limit: limit.number)
      }
    }
    for part in parts {
      if part.leaves.leafCount > 0 { frontier.append(part.leaves) }
      erased.merge(part.erased) { _, later in later }
      for line in part.acts {
        let what = try corrections.note(line)
        if let day = what["corrected"]?["on"]?.string.flatMap({ Day($0) }) { latest = max(latest, day) }
      }
    }
    self.corrections = corrections
    latestCorrectedDay = latest
    self.erased = erased
    root = size == nil ? nil : frontier.root
  }

  private static func scan(
    _ reader: LedgerReader, _ range: ClosedRange<UInt64>, hashing hashed: UInt64, limit: UInt64
  ) throws -> Part {
    var part = Part(leaves: SubtreeRun(start: range.lowerBound - 1))
    var symbols = Symbols()
    try reader.forEachLine(range) { seq, line in
      if seq <= hashed { part.leaves.append(leafHash(of: line)) }
      // A line that cannot be read is told of by the fold, which reads all of it.
      guard let header = try? LineDecoder.log.decode(line, &symbols).header else { return }
      if seq <= limit, Corrections.concerns(header.type) { part.acts.append(Array(line)) }
      if header.type == .personalDataErased, let subject = try Envelope(reading: line).erasedSubject(in: line) {
        part.erased[subject] = Seq(seq)
      }
    }
    return part
  }
}

extension Corrections {
  /// Takes note of a line that corrects, voids or proposes, and gives its payload.
  fileprivate mutating func note(_ line: [UInt8]) throws -> JSON {
    try line.withUnsafeBytes { bytes in
      var symbols = Symbols()
      let header = try LineDecoder.log.decode(bytes, &symbols).header
      let what = try JSON(parsing: bytes)["what"] ?? [:]
      note(header, what: what)
      return what
    }
  }
}

/// The bytes do not have the root that was signed; `Verifier` says where.
struct RootMismatch: Error {}
