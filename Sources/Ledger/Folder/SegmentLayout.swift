/// How the log is cut into files: arithmetic finds the segment of an entry.
///
/// With 262,144 entries a segment, entry 262,144 is the last line of `00000000000000000001.jsonl` and entry 262,145 the
/// first one of `00000000000000262145.jsonl`.
package struct SegmentLayout: Hashable, Sendable {
  /// What the format says: 2^18.
  package static let entryCount: UInt64 = 262_144

  package let entriesPerSegment: UInt64

  init(entriesPerSegment: UInt64) {
    precondition(entriesPerSegment > 0, "a segment holds entries")
    self.entriesPerSegment = entriesPerSegment
  }

  func segment(of seq: UInt64) -> Segment {
    precondition(seq > 0, "entries are counted from 1")
    let index = (seq - 1) / entriesPerSegment
    return Segment(index: index, firstSeq: index * entriesPerSegment + 1, lastSeq: (index + 1) * entriesPerSegment)
  }

  func segment(after segment: Segment) -> Segment { self.segment(of: segment.lastSeq + 1) }

  /// The segment with this file name; nil for any other name.
  func segment(named name: String) -> Segment? {
    let digits = name.utf8.prefix(Segment.digitCount)
    guard digits.count == Segment.digitCount, digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
      let firstSeq = UInt64(String(Substring(digits))), firstSeq > 0, firstSeq < UInt64(Int64.max)
    else { return nil }
    let segment = segment(of: firstSeq)
    return segment.name == name ? segment : nil
  }
}

/// One file of the log.
struct Segment: Hashable, Sendable {
  let index: UInt64
  let firstSeq: UInt64
  let lastSeq: UInt64

  static let digitCount = 20

  var name: String {
    let digits = String(firstSeq)
    return String(repeating: "0", count: Segment.digitCount - digits.count) + digits + ".jsonl"
  }
}
