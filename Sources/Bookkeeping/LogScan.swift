import CanonicalJSON
import Events
import Ledger
import Merkle

/// The first look at a log, on all cores: every line is hashed, and what corrects or voids others is found, so that the fold
/// behind it knows how each entry reads.
struct LogScan {
  let corrections: Corrections
  /// The root over the lines themselves; nil when they were not hashed.
  let root: Hash?

  /// What was found in one segment.
  private struct Part: Sendable {
    var leaves: SubtreeRun
    /// Lines that may correct others.
    var acts: [[UInt8]] = []
  }

  /// - Parameters:
  ///   - size: how many entries are hashed; nil for none.
  ///   - limit: the last entry whose corrections count.
  init(
    _ reader: LedgerReader, hashing size: TreeSize?, limit: Seq, progress: (UInt64, UInt64) -> Void = { _, _ in }
  ) throws {
    let last = max(size?.count ?? 0, limit.number)
    var corrections = Corrections()
    var frontier = Frontier()
    let parts =
      try last == 0
      ? []
      : reader.inParallel(1...last, progress: progress) { range in
        try LogScan.scan(reader, range, hashing: size?.count ?? 0, limit: limit.number)
      }
    for part in parts {
      if part.leaves.leafCount > 0 { frontier.append(part.leaves) }
      for line in part.acts { try corrections.note(line) }
    }
    self.corrections = corrections
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
      if seq <= limit, let header = try? LineDecoder.log.decode(line, &symbols).header,
        Corrections.concerns(header.type)
      {
        part.acts.append(Array(line))
      }
    }
    return part
  }
}

extension Corrections {
  /// Takes note of a line that corrects, voids or proposes.
  fileprivate mutating func note(_ line: [UInt8]) throws {
    try line.withUnsafeBytes { bytes in
      var symbols = Symbols()
      let header = try LineDecoder.log.decode(bytes, &symbols).header
      note(header, what: try JSON(parsing: bytes)["what"] ?? [:])
    }
  }
}
