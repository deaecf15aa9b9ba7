import Merkle

/// What `Verifier` found.
package struct VerificationReport: Hashable, Sendable {
  /// What is wrong, the first entry first; empty in a sound ledger.
  package var damages: [Damage] = []
  /// The newest checkpoint; nil when it could not be read.
  package var checkpoint: SignedCheckpoint?
  /// How many entries were read, each byte of them.
  package var entryCount: UInt64 = 0
  /// How many checkpoints the root was compared with, the newest among them.
  package var checkpointCount = 0
  /// Up to here, at the end of a batch, the log is what was signed.
  package var soundSize = TreeSize.empty
  /// The newest checkpoint that the sound part has.
  package var soundCheckpoint: SignedCheckpoint?
  /// Bytes of the log beyond the newest checkpoint: not published yet, or left by a crash.
  package var unpublishedByteCount: UInt64 = 0
  /// Levels of `tree/` that are not there; opening for writing makes them anew.
  package var missingLevels: [Int] = []
  /// Files that the format does not know.
  package var strays: [String] = []

  package init() {}

  package var isSound: Bool { damages.isEmpty }
}

extension VerificationReport {
  /// What to tell a person, one sentence each, the damage first.
  package var sentences: [String] {
    var sentences = damages.map(\.description)
    if isSound, let checkpoint {
      sentences.append(
        "All good: \(entryCount) entries read, \(checkpointCount) checkpoints hold, root \(checkpoint.root.base64) at size \(checkpoint.size)."
      )
    } else {
      sentences.append("Sound are the first \(soundSize) entries; they can be read, and nothing can be written.")
    }
    if unpublishedByteCount > 0 {
      sentences.append(
        "\(unpublishedByteCount) bytes of the log lie beyond the newest checkpoint and were not checked.")
    }
    for level in missingLevels {
      sentences.append("tree/\(level) is missing; opening the ledger for writing makes it anew from the log.")
    }
    for stray in strays { sentences.append("\(stray) is no part of a ledger.") }
    return sentences
  }
}
