import Glibc
import Merkle

extension LedgerReader {
  /// Reads lines once from the first to the last, without their LF, a quarter of a megabyte at a time: half the work of
  /// mapped pages, and nothing stays in memory behind it.
  ///
  /// A line's bytes are valid in `body` only.
  /// - Throws: `LedgerError` when a line is not there or the disk cannot give it, and what `body` throws.
  package func forEachLine(
    _ range: ClosedRange<UInt64>, _ body: (_ seq: UInt64, _ line: UnsafeRawBufferPointer) throws -> Void
  ) throws {
    var seq = range.lowerBound
    while seq <= range.upperBound {
      let segment = place.segments.segment(of: seq)
      let last = min(segment.lastSeq, range.upperBound)
      try checkIfUnseen(seq)
      let lines = LineStream(try open(segment), from: try offset(of: seq, in: segment))
      while seq <= last {
        let line = try catching { () throws(FileSystemError) in try lines.next() }
        guard let line, line.endsWithLF else { throw LedgerError.damaged(missing(seq)) }
        try body(seq, line.bytes)
        seq += 1
      }
    }
  }

  /// Cuts a range of entries where segments end, gives the parts to a thread for each core, and says what came of each part,
  /// in order.
  /// - Parameter progress: entries done and entries in all; called on this thread.
  /// - Throws: what the first part that failed threw.
  package func inParallel<Part: Sendable>(
    _ range: ClosedRange<UInt64>, progress: (UInt64, UInt64) -> Void = { _, _ in },
    _ work: @escaping @Sendable (ClosedRange<UInt64>) throws -> Part
  ) throws -> [Part] {
    let ranges = parts(of: range)
    let board = Monitor(Board<Part>(partCount: ranges.count))
    let threads = (0..<min(ranges.count, coreCount)).map { _ in
      BackgroundThread {
        while let taken = board.change({ $0.take() }) {
          let result = Result { try work(ranges[taken]) }
          board.change { $0.put(result, at: taken, count: UInt64(ranges[taken].count)) }
        }
      }
    }
    var done: UInt64 = 0
    while done < UInt64(range.count) {
      let state = board.wait { $0.doneCount > done || $0.hasFailed ? $0.doneCount : nil }
      if state == done { break }
      done = state
      progress(done, UInt64(range.count))
    }
    for thread in threads { thread.join() }
    return try board.read { board in try board.results.compactMap { try $0?.get() } }
  }

  private var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  private func parts(of range: ClosedRange<UInt64>) -> [ClosedRange<UInt64>] {
    var parts: [ClosedRange<UInt64>] = []
    var seq = range.lowerBound
    while seq <= range.upperBound {
      let last = min(place.segments.segment(of: seq).lastSeq, range.upperBound)
      parts.append(seq...last)
      seq = last + 1
    }
    return parts
  }

  private func open(_ segment: Segment) throws(LedgerError) -> any OpenFile {
    let path = place.segmentPath(segment)
    guard try catching({ () throws(FileSystemError) in try place.files.kind(of: path) }) == .file else {
      throw .damaged(missing(segment.firstSeq))
    }
    return try catching { () throws(FileSystemError) in try place.files.open(path, .read) }
  }

  private func offset(of seq: UInt64, in segment: Segment) throws(LedgerError) -> UInt64 {
    seq == segment.firstSeq ? 0 : UInt64(try view(of: segment, lastSeq: seq).offset(of: seq, place, size))
  }
}

/// What the threads share: which part is next, and what came of each.
private struct Board<Part: Sendable>: Sendable {
  var next = 0
  var results: [Result<Part, any Error>?]
  var doneCount: UInt64 = 0
  var hasFailed = false

  init(partCount: Int) { results = Array(repeating: nil, count: partCount) }

  /// The next part that nobody has taken; nil when none is left, or one has failed.
  mutating func take() -> Int? {
    guard !hasFailed, next < results.count else { return nil }
    next += 1
    return next - 1
  }

  mutating func put(_ result: Result<Part, any Error>, at index: Int, count: UInt64) {
    results[index] = result
    doneCount += count
    if case .failure = result { hasFailed = true }
  }
}
