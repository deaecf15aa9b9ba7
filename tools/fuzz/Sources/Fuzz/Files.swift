import Simulation

@testable import Ledger
@testable import Merkle

// The files of a ledger, on a disk in memory.
extension Target {
  static var files: [Target] { [identity, tail, changes, vault, witness] }

  private static let identity = Target("identity", byteCountMax: 4096, seeds: [World.file("ledger/LEDGER")]) { input in
    guard let identity = try? LedgerIdentity(parsing: input) else { return }
    promise(identity.fileBytes == input, "LEDGER is not written as it was read")
  }

  private static let segment = "/l/log/00000000000000000001.jsonl"

  /// The input lies behind the last line that a checkpoint covers: what is not whole is moved, the rest is kept and signed.
  private static let tail: Target = {
    let last = text(World.lines[5])
    let next = last.replacing("\"seq\":6", with: "\"seq\":7")
    let batch = next.replacing(",\"on\":", with: ",\"more\":true,\"on\":")
    let seeds = [
      next + "\n", batch + "\n" + next.replacing("\"seq\":7", with: "\"seq\":8") + "\n", "{\"at\":\"2024", "\n\n",
    ]
    return Target("tail", byteCountMax: 4096, seeds: seeds.map(bytes)) { input in
      let disk = World.disk()
      let before = World.file("ledger/log/00000000000000000001.jsonl")
      disk[segment] = before + input
      guard let writer = try? LedgerWriter.open(World.place(disk), clock: .story, publishing: .whenAsked) else {
        broken("a ledger with a torn tail does not open")
      }
      let log = disk[segment] ?? []
      let moved = writer.recovery.movedTo.flatMap { disk[$0] } ?? []
      promise(log + moved == before + input, "the log and what was moved are not what was found")
      promise(log.starts(with: before), "what a checkpoint covers was changed")
      let lines = log.split(separator: 0x0A).map(Array.init)
      promise(lines.allSatisfy(EntryRules.allow), "a line is kept that is none")
      promise(writer.size.count == UInt64(lines.count), "another number of entries is signed")
      promise((try? Verifier(World.place(disk)).verify().isSound) == true, "it does not verify")
    }
  }()

  /// Threes of bytes: which file, where in it, what to. Any changed byte of what a checkpoint covers is told.
  private static let changes = Target(
    "changes", byteCountMax: 64, seeds: [[0, 1, 2, 9], [4, 0, 200, 0x31], [5, 0, 7, 0]]
  ) {
    input in
    let disk = World.disk()
    for start in stride(from: 0, to: input.count - 3, by: 4) {
      let path = World.files[Int(input[start]) % World.files.count].path
      guard var bytes = disk[path], !bytes.isEmpty else { continue }
      bytes[(Int(input[start + 1]) << 8 | Int(input[start + 2])) % bytes.count] = input[start + 3]
      disk[path] = bytes
    }
    let isChanged = World.files.contains { disk[$0.path] != $0.bytes }
    let report = try? Verifier(World.place(disk)).verify()
    promise(
      (report?.isSound == true) == !isChanged, "\(isChanged ? "a change is not seen" : "nothing is called damage")")
    if let report, !report.isSound, let reader = try? LedgerReader.open(World.place(disk), soundPartOf: report) {
      for seq in 1...6 where UInt64(seq) <= reader.size.count {
        let line = try? reader.line(at: Position(seq: UInt64(seq)))
        promise(line == World.lines[seq - 1], "a changed entry is called sound")
      }
    }
    guard let writer = try? LedgerWriter.open(World.place(disk), clock: .story, publishing: .whenAsked) else { return }
    _ = try? writer.close()
    let isStillSeen = (try? Verifier(World.place(disk)).verify().isSound) != true
    promise(isStillSeen == isChanged, "opening healed a change in silence")
  }

  /// A vault that opens gives the same keys once more, and takes new ones.
  private static let vault: Target = {
    let line = #"{"key":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=","subject":"h-1"}"# + "\n"
    return Target(
      "vault", seeds: [bytes(line), bytes(line + line.replacing("h-1", with: "h-2") + "\0\0\0" + line.prefix(20))]
    ) {
      input in
      let disk = World.disk()
      disk["/l.vault"] = input
      guard let vault = try? Vault.open(World.place(disk), forWriting: true) else { return }
      let has = ["h-1", "h-2", "h-3"].map(vault.hasKey)
      guard let sealed = try? vault.seal([1, 2, 3], subject: "h-3", entryID: "e-1", fieldPath: "head") else {
        broken("a vault that opens takes no key")
      }
      guard let again = try? Vault.open(World.place(disk), forWriting: false) else { broken("it opens once only") }
      promise(has[0] == again.hasKey(for: "h-1") && has[1] == again.hasKey(for: "h-2"), "a key came or went")
      promise(
        (try? again.open(sealed, subject: "h-3", entryID: "e-1", fieldPath: "head")) == [1, 2, 3], "a key is lost")
    }
  }()

  /// A witness that saw entry 1 cosigns only what continues it, and remembers that.
  private static let witness = Target("witness", seeds: World.updates.map { bytes($0.formatted) }) { input in
    let disk = FaultyDisk(Dice(seed: 1), pageByteCount: 512)
    let place = WitnessPlace(folder: "/w", files: disk)
    guard let witness = try? Witness(place, key: World.witness, logs: [World.vkey], now: { 1_700_000_000 }) else {
      broken("a new witness does not start")
    }
    let first = World.good { try CheckpointUpdate(parsing: firstRequest) }
    promise(
      witness.addCheckpoint(firstRequest).status == 200, "a first checkpoint of \(first.note.text) is not cosigned")
    let answer = witness.addCheckpoint(input)
    promise([200, 400, 403, 404, 409, 422].contains(answer.status), "a witness answers \(answer.status)")
    if answer.status == 200 {
      let update = World.good { try CheckpointUpdate(parsing: input) }
      promise(
        update.note.text == World.signed.note.text || update.note.text == first.note.text, "something else is cosigned")
      promise(update.oldSize == TreeSize(1), "it is cosigned against another size")
    }
  }

  private static let firstRequest: [UInt8] = {
    let checkpoint = Checkpoint(
      origin: World.signed.checkpoint.origin, size: TreeSize(1), root: leafHash(of: World.lines[0]))
    let proof = ConsistencyProof(from: .empty, to: TreeSize(1), hashes: [])
    return bytes(CheckpointUpdate(proof, note: SignedNote(checkpoint, signedBy: World.key)).formatted)
  }()
}
