import CanonicalJSON
import Events

/// A file of drafts, one JSON object a line: one batch in a live ledger; in a story, a batch for each run of lines that
/// say the same `at`.
package enum DraftFile {
  /// - Throws: every line's `Refusal`, so that a clerk sees all that is wrong at once.
  package static func batches(_ bytes: [UInt8], named name: String, isStory: Bool) throws(Refusals) -> [[Draft]] {
    var batches: [[Draft]] = []
    var refusals: [Refusal] = []
    var number = 0
    for line in try text(bytes, named: name).split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      do throws(Refusal) {
        let draft = try Draft(parsing: Array(line), place: "\(name):\(number)")
        if let last = batches.last?.last, !isStory || last.at == draft.at {
          batches[batches.count - 1].append(draft)
        } else {
          batches.append([draft])
        }
      } catch { refusals.append(error) }
    }
    guard refusals.isEmpty else { throw Refusals(all: refusals) }
    return batches
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
