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
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
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
}

/// All that is wrong with what was handed in.
package struct Refusals: Error, Sendable {
  package let all: [Refusal]
  package init(all: [Refusal]) { self.all = all }
}
