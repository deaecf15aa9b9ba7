import Merkle
import Synchronization

/// Cosigns a log's checkpoints as long as each continues the one before (c2sp.org/tlog-witness).
///
///     let witness = try Witness(WitnessPlace(folder: "witness"), key: key, logs: [vkey], now: clock)
///     let answer = witness.addCheckpoint(body)      // a CheckpointUpdate
///     answer.status                                 // 200, and its body is the cosignature
///
/// For each origin it remembers the newest checkpoint that it cosigned, and makes it durable before anybody gets the
/// cosignature: after a crash it has answered nothing that it does not remember. Requests for one log are taken one after
/// another, those for different logs beside each other. What a log's key signed and what contradicts it is kept.
package final class Witness: Sendable {
  package let key: VerifierKey
  private let signer: WitnessKey
  private let logs: [Origin: WitnessedLog]
  private let now: @Sendable () -> UInt64
  private let lock: any FolderLock

  /// `now` is the time in seconds since 1970-01-01T00:00:00Z. Several keys of one name are one log's.
  package init(
    _ place: WitnessPlace, key: WitnessKey, logs keys: [VerifierKey], now: @escaping @Sendable () -> UInt64
  ) throws(WitnessError) {
    let lock = try remembering { () throws(FileSystemError) in
      try place.files.ensureFolder(place.folder)
      return try place.files.lock(place.folder)
    }
    guard let lock else { throw .locked(path: place.folder) }
    self.lock = lock
    signer = key
    self.key = key.verifierKey
    self.now = now
    logs = try Witness.logs(place, witness: self.key, keys)
  }

  /// Decides a request and remembers what it cosigns.
  package func addCheckpoint(_ body: some Collection<UInt8>) -> WitnessAnswer {
    let update: CheckpointUpdate
    do throws(ProofFileFault) {
      update = try CheckpointUpdate(parsing: body)
    } catch {
      return .malformed(error)
    }
    let checkpoint: Checkpoint
    do throws(CheckpointFault) {
      checkpoint = try Checkpoint(parsing: update.note.text)
    } catch {
      return .notACheckpoint(error)
    }
    guard let log = logs[checkpoint.origin] else { return .unknownOrigin(checkpoint.origin) }
    return log.decide(update, checkpoint, signer: signer, now: now)
  }

  /// The newest checkpoint that it cosigned of the log with this name, `WitnessPlace.name(of:)`; nil for none.
  package func checkpoint(named name: String) -> SignedNote? {
    logs.first { WitnessPlace.name(of: $0.key) == name }?.value.newest
  }

  /// What it remembers of each log, by their origins.
  package func memories() throws(WitnessError) -> [WitnessMemory] { try Witness.memories(of: Array(logs.values)) }

  /// The same, read beside a witness that is at work, or without one.
  package static func memories(
    in place: WitnessPlace, key: VerifierKey, logs keys: [VerifierKey]
  ) throws(WitnessError) -> [WitnessMemory] {
    try memories(of: Array(try logs(place, witness: key, keys).values))
  }

  private static func memories(of logs: [WitnessedLog]) throws(WitnessError) -> [WitnessMemory] {
    var memories: [WitnessMemory] = []
    for log in logs.sorted(by: { $0.origin.text < $1.origin.text }) { memories.append(try log.memory()) }
    return memories
  }

  private static func logs(
    _ place: WitnessPlace, witness: VerifierKey, _ keys: [VerifierKey]
  ) throws(WitnessError) -> [Origin: WitnessedLog] {
    var logs: [Origin: WitnessedLog] = [:]
    for name in Set(keys.map(\.name)) {
      let origin = Origin(name)
      logs[origin] = try WitnessedLog(origin, keys: keys.filter { $0.name == name }, place, witness: witness)
    }
    return logs
  }
}

/// What a witness remembers of one log.
package struct WitnessMemory: Sendable {
  package let origin: Origin
  /// The newest checkpoint that it cosigned; nil for none.
  package let checkpoint: Checkpoint?
  /// When it did, in seconds since 1970-01-01T00:00:00Z.
  package let cosignedAtSeconds: UInt64?
  /// Evidence, with the file that it stands in.
  package let evidence: [KeptEvidence]
}
