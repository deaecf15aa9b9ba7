extension Recovery {
  /// Moves what is not whole to `recovered/` and writes what is kept anew; safe to be cut off at any point and run again.
  mutating func rewrite(_ tail: Tail) throws(LedgerError) {
    if tail.torn.contains(where: { $0.byteCount > 0 }) { try moveAside(tail) }
    try catching { () throws(FileSystemError) in
      // Last ones first, so that no gap ever shows; and before the cut, so that they are never read as its continuation.
      for piece in tail.torn.reversed() where piece.start == 0 {
        try place.files.remove(place.segmentPath(piece.segment))
        try place.files.syncFolder(place.logFolder)
      }
      for piece in tail.kept { try writeAnew(piece.segment, byteCount: piece.byteCount) }
    }
  }

  private mutating func moveAside(_ tail: Tail) throws(LedgerError) {
    report.movedFor = tail.fault
    let path = try freePath(firstSeq: tail.context.nextSeq)
    try catching { () throws(FileSystemError) in
      try place.files.ensureFolder(place.recoveredFolder)
      // Beside first: on a full disk no part of it may stay, again and again with each opening.
      try place.files.replace(path) { file throws(FileSystemError) in
        var offset: UInt64 = 0
        for piece in tail.torn {
          let from = try place.files.open(place.segmentPath(piece.segment), .read)
          let moved = try copy(from, piece.start..<(try from.byteCount()), to: file, at: offset)
          report.movedLineCount += moved.lineCount
          offset += moved.byteCount
        }
        report.movedByteCount = offset
      }
    }
    report.movedTo = path
  }

  /// `recovered/<first seq>.jsonl`, or with a number behind when a crash before left one of that name.
  private func freePath(firstSeq: UInt64) throws(LedgerError) -> String {
    let taken = Set(try place.names(in: place.recoveredFolder))
    let digits = String(firstSeq)
    let stem = String(repeating: "0", count: Segment.digitCount - digits.count) + digits
    var name = "\(stem).jsonl"
    var number = 1
    while taken.contains(name) {
      number += 1
      name = "\(stem)-\(number).jsonl"
    }
    return "\(place.recoveredFolder)/\(name)"
  }

  /// A new file with the first bytes of a segment takes its place.
  private func writeAnew(_ segment: Segment, byteCount: UInt64) throws(FileSystemError) {
    let path = place.segmentPath(segment)
    let from = try place.files.open(path, .read)
    try place.files.replace(path) { file throws(FileSystemError) in
      _ = try copy(from, 0..<byteCount, to: file, at: 0)
    }
  }

  /// Lines are counted as they begin: the last one may lack its LF.
  private func copy(
    _ from: any OpenFile, _ range: Range<UInt64>, to file: any OpenFile, at offset: UInt64
  ) throws(FileSystemError) -> (byteCount: UInt64, lineCount: Int) {
    let pieceByteCount: UInt64 = 1 << 20
    var at = range.lowerBound
    var lineCount = 0
    var isInsideLine = false
    while at < range.upperBound {
      let bytes = try from.bytes(at..<min(at + pieceByteCount, range.upperBound))
      if bytes.isEmpty { break }
      try file.write(bytes, at: offset + at - range.lowerBound)
      for byte in bytes {
        if !isInsideLine { lineCount += 1 }
        isInsideLine = byte != lineFeed
      }
      at += UInt64(bytes.count)
    }
    return (at - range.lowerBound, lineCount)
  }
}
