import CanonicalJSON
import Events
import Ledger
import Synchronization

/// A file of drafts, one JSON object a line: one batch in a live ledger; in a story, a batch for each run of lines that
/// say the same `at`.
package enum DraftFile {
  /// - Throws: every line's `Refusal`, so that a clerk sees all that is wrong at once.
  package static func batches(_ bytes: [UInt8], named name: String, isStory: Bool) throws(Refusals) -> [[Draft]] {
    let text = try text(bytes, named: name)
    let lines = lines(of: text)
    var batches: [[Draft]] = []
    var refusals: [Refusal] = []
    for piece in drafts(lines, of: text, named: name) {
      refusals += piece.refusals
      if !isStory, batches.isEmpty {
        if !piece.drafts.isEmpty { batches.append(piece.drafts) }
        continue
      }
      for draft in piece.drafts {
        if let last = batches.last?.last, !isStory || last.at == draft.at {
          batches[batches.count - 1].append(draft)
        } else {
          batches.append([draft])
        }
      }
    }
    guard refusals.isEmpty else { throw Refusals(all: refusals) }
    return batches
  }

  private struct Line: Sendable {
    /// From 1.
    let number: Int
    let range: Range<Int>
  }

  /// What a run of lines comes to.
  private struct Piece: Sendable {
    var drafts: [Draft] = []
    var refusals: [Refusal] = []
  }

  /// What the other thread comes to.
  private final class SecondPiece: Sendable {
    let piece = Mutex(Piece())
  }

  /// The lines that are not blank.
  private static func lines(of text: ArraySlice<UInt8>) -> [Line] {
    var lines: [Line] = []
    var number = 0
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      lines.append(Line(number: number, range: line.indices))
    }
    return lines
  }

  /// Below this a second thread costs more than it saves.
  private static let pieceCountMin = 1_000

  /// Reads the lines, each half by a thread of its own.
  private static func drafts(_ lines: [Line], of text: ArraySlice<UInt8>, named name: String) -> [Piece] {
    let read: @Sendable (ArraySlice<Line>) -> Piece = { lines in
      var piece = Piece()
      piece.drafts.reserveCapacity(lines.count)
      text.withUnsafeBufferPointer { bytes in
        let bytes = UnsafeRawBufferPointer(bytes)
        for line in lines {
          let range = (line.range.lowerBound - text.startIndex)..<(line.range.upperBound - text.startIndex)
          do throws(Refusal) {
            piece.drafts.append(
              try Draft(
                parsing: UnsafeRawBufferPointer(rebasing: bytes[range]), source: name, line: line.number))
          } catch { piece.refusals.append(error) }
        }
      }
      return piece
    }
    guard lines.count >= 2 * pieceCountMin else { return [read(lines[...])] }
    let middle = lines.count / 2
    let second = SecondPiece()
    let thread = BackgroundThread {
      let piece = read(lines[middle...])
      second.piece.withLock { $0 = piece }
    }
    let first = read(lines[..<middle])
    thread.join()
    return [first, second.piece.withLock { $0 }]
  }

  /// The bytes without the mark that editors on Windows put before UTF-8.
  private static func text(_ bytes: [UInt8], named name: String) throws(Refusals) -> ArraySlice<UInt8> {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return bytes.dropFirst(3) }
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return bytes[...] }
    let refusal = Refusal(
      place: name, code: "draft.encoding", path: nil,
      sentence: Title(vi: "tệp này là UTF-16, sổ nhận UTF-8", en: "the file is UTF-16; drafts are UTF-8"),
      remedy: Title(vi: "lưu lại tệp dạng UTF-8", en: "save it as UTF-8"))
    throw Refusals(all: [refusal])
  }
}

/// All that is wrong with what was handed in.
package struct Refusals: Error, Sendable {
  package let all: [Refusal]
  package init(all: [Refusal]) { self.all = all }
}
