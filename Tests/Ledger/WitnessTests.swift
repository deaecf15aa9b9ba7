import Glibc
import Ledger
import Merkle
import Synchronization
import Testing

/// A log of up to 40 leaves whose checkpoints a test signs at any size, and a second history of it from leaf 6 on.
struct WitnessedTree {
  let key: SigningKey
  let hashes: MemoryHashes
  let origin: Origin

  init(_ name: String = "log.example/a", changedFrom place: Int = .max, key: SigningKey? = nil) throws {
    self.key = try key ?? SigningKey(generatingFor: KeyName(name))
    origin = Origin(self.key.verifierKey.name)
    hashes = MemoryHashes(
      leaves: (1...40).map { leafHash(of: Array("entry \($0)\($0 >= place ? " changed" : "")".utf8)) })
  }

  func note(_ size: UInt64) throws -> SignedNote {
    SignedNote(try checkpoint(size), signedBy: key)
  }

  func checkpoint(_ size: UInt64) throws -> Checkpoint {
    Checkpoint(origin: origin, size: TreeSize(size), root: try hashes.root(size: TreeSize(size)))
  }

  /// The body of add-checkpoint.
  func update(_ old: UInt64, _ new: UInt64) throws -> [UInt8] {
    let proof = try hashes.consistencyProof(from: TreeSize(old), to: TreeSize(new))
    return Array(CheckpointUpdate(proof, note: try note(new)).formatted.utf8)
  }
}

/// What c2sp.org/tlog-witness has a witness answer, code by code.
struct WitnessTests {
  let disk = SimulatedDisk()
  let key: WitnessKey

  init() throws { key = WitnessKey(generatingFor: try KeyName("witness.example/w1")) }

  func witness(_ trees: WitnessedTree..., now: UInt64 = 1_700_000_000) throws -> Witness {
    try Witness(
      WitnessPlace(folder: "/w", files: disk), key: key, logs: trees.map(\.key.verifierKey), now: { now })
  }

  /// The file in which the log's newest checkpoint stands.
  func path(_ tree: WitnessedTree) -> String { "/w/\(sha256(of: Array(tree.origin.text.utf8)).hex)/checkpoint" }

  @Test func `a checkpoint that continues the last one is cosigned, and remembered with its cosignature`() throws {
    let tree = try WitnessedTree()
    let witness = try witness(tree)
    var last: UInt64 = 0
    for size in [1, 5, 6, 6, 32, 40] as [UInt64] {
      let answer = witness.addCheckpoint(try tree.update(last, size))
      #expect(answer.status == 200 && answer.contentType == "text/plain; charset=utf-8")
      let text = try tree.note(size).formatted + answer.body
      let note = try SignedNote(parsing: text.utf8)
      let verified = try note.verify(with: [tree.key.verifierKey, key.verifierKey])
      #expect(verified.map(\.cosignedAtSeconds) == [nil, 1_700_000_000])
      #expect(disk[path(tree)] == Array(text.utf8))
      #expect(witness.checkpoint(named: WitnessPlace.name(of: tree.origin))?.formatted == text)
      last = size
    }
    #expect(witness.checkpoint(named: String(repeating: "0", count: 64)) == nil)
    #expect(try witness.memories().map(\.checkpoint) == [tree.checkpoint(40)])
  }

  @Test func `another old size than the last one is a conflict, answered with that size`() throws {
    let tree = try WitnessedTree()
    let witness = try witness(tree)
    let first = witness.addCheckpoint(try tree.update(3, 7))
    #expect(first.status == 409 && first.body == "0\n" && first.contentType == "text/x.tlog.size")
    #expect(witness.addCheckpoint(try tree.update(0, 7)).status == 200)
    for (old, new) in [(0, 7), (0, 9), (6, 7), (3, 3), (8, 9)] as [(UInt64, UInt64)] {
      let answer = witness.addCheckpoint(try tree.update(old, new))
      #expect(answer.status == 409 && answer.body == "7\n")
    }
    #expect(witness.addCheckpoint(try tree.update(7, 9)).status == 200)
  }

  @Test func `an old size above the checkpoint's is a bad request`() throws {
    let tree = try WitnessedTree()
    let witness = try witness(tree)
    #expect(witness.addCheckpoint(Array("old 8\n\n\(try tree.note(7).formatted)".utf8)).status == 400)
  }

  @Test func `a log that nobody named is not found, and another key's signature is forbidden`() throws {
    let (a, b) = (try WitnessedTree(), try WitnessedTree("log.example/b"))
    let witness = try witness(a)
    #expect(witness.addCheckpoint(try b.update(0, 7)).status == 404)
    let impostor = try WitnessedTree()
    #expect(impostor.origin == a.origin)
    #expect(witness.addCheckpoint(try impostor.update(0, 7)).status == 403)
    // A known key's signature that fails refuses the note, also beside a good one.
    let good = try a.note(7)
    let other = try a.note(8).signatures[0]
    for line in [other.line, good.signatures[0].line + other.line] {
      let body = "old 0\n\n\(good.text)\n\(line)"
      #expect(witness.addCheckpoint(Array(body.utf8)).status == 403)
    }
    // A signature by an unknown key is ignored.
    let both = good.formatted + (try impostor.note(7).signatures[0].line)
    #expect(witness.addCheckpoint(Array("old 0\n\n\(both)".utf8)).status == 200)
    #expect(
      disk[path(a)].map { String(decoding: $0, as: UTF8.self) }?.contains(impostor.key.verifierKey.id.hex) == false)
    #expect(try SignedNote(parsing: disk[path(a)] ?? []).signatures.count == 2)
  }

  @Test func `what is not shown to be consistent is not cosigned`() throws {
    let tree = try WitnessedTree()
    let witness = try witness(tree)
    // From nothing the proof is empty.
    let proof = try tree.hashes.consistencyProof(from: TreeSize(3), to: TreeSize(7)).hashes
    func body(_ old: Int, _ hashes: [Hash], _ note: SignedNote) -> [UInt8] {
      Array("old \(old)\n\(hashes.map { $0.base64 + "\n" }.joined())\n\(note.formatted)".utf8)
    }
    #expect(witness.addCheckpoint(body(0, proof, try tree.note(7))).status == 422)
    let empty = Checkpoint(origin: tree.origin, size: .empty, root: try tree.hashes.root(size: TreeSize(1)))
    #expect(witness.addCheckpoint(body(0, [], SignedNote(empty, signedBy: tree.key))).status == 422)
    #expect(witness.addCheckpoint(try tree.update(0, 0)).status == 200)
    #expect(witness.addCheckpoint(try tree.update(0, 3)).status == 200)
    for hashes in [[], Array(proof.dropLast()), proof + [proof[0]], proof.reversed()] {
      #expect(witness.addCheckpoint(body(3, hashes, try tree.note(7))).status == 422)
    }
    #expect(witness.addCheckpoint(body(3, proof, try tree.note(8))).status == 422)
    // The same size has the same root and no proof.
    #expect(witness.addCheckpoint(body(3, [proof[0]], try tree.note(3))).status == 422)
    #expect(witness.addCheckpoint(body(3, proof, try tree.note(7))).status == 200)
  }

  @Test func `a log that signed two trees of one size is caught, and both checkpoints are kept`() throws {
    let tree = try WitnessedTree()
    let other = try WitnessedTree(changedFrom: 6, key: tree.key)
    let witness = try witness(tree)
    #expect(witness.addCheckpoint(try tree.update(0, 10)).status == 200)
    let answer = witness.addCheckpoint(try other.update(10, 10))
    #expect(answer.status == 422 && answer.body.contains("two trees"))
    let found = try #require(try witness.memories()[0].evidence.first)
    #expect(found.judgement == .contradict && found.file.hasPrefix("/w/"))
    #expect(
      Set([found.first.root, found.second.root]) == Set([try tree.checkpoint(10).root, try other.checkpoint(10).root]))
    let bytes = try #require(disk[found.file])
    #expect(try Equivocation(parsing: bytes).judge(knowing: [tree.key.verifierKey]) == .contradict)
    // Again: nothing is written over, nothing is added; also when the old size is another, which is a conflict.
    #expect(witness.addCheckpoint(try other.update(10, 10)).status == 422)
    #expect(witness.addCheckpoint(try other.update(3, 10)).status == 409)
    #expect(try witness.memories()[0].evidence.count == 1 && disk[found.file] == bytes)
    // A larger one whose proof does not hold is kept too, and proves nothing yet.
    #expect(witness.addCheckpoint(try other.update(10, 12)).status == 422)
    #expect(try witness.memories()[0].evidence.map(\.judgement).count(where: { $0 == .open }) == 1)
    // Until the log shows another tree of that size: the two contradict each other, and no proof is needed.
    #expect(witness.addCheckpoint(try tree.update(10, 12)).status == 200)
    let later = try witness.memories()[0].evidence.filter { $0.judgement == .contradict }
    #expect(later.map(\.first.size) == [TreeSize(10), TreeSize(12)] && disk[found.file] == bytes)
  }

  @Test(
    arguments: [
      "", "\n", "old\n\n", "old 0\n", "old  0\n\n{note}", "Old 0\n\n{note}", "old 00\n\n{note}", "old 01\n\n{note}",
      "old +0\n\n{note}", "old -1\n\n{note}", "old 18446744073709551616\n\n{note}", "old 0 \n\n{note}",
      "\nold 0\n\n{note}",
      "old 0\r\n\r\n{note}", "old 0\n{note}", "old 0\nAAAA\n\n{note}", "old 0\n{hash}=\n\n{note}",
      "old 0\n {hash}\n\n{note}",
      "old 0\n\n\n{note}", "old 0\n\n{note}x", "old 0\n\n{note}\n", "old 0\n\n{text}", "old 0\n\n{text}\n", "{note}",
      "old 0\n\nlog.example/a\n7\n\n— log.example/a AAAAAAAA\n", "old 0\n\nlog.example/a\n07\n{hash}\n\n{line}",
      "old 0\n\nlog.example/a\n7\n{hash}\nextension\n\n{line}", "old 0\n\n\u{FF}\u{0}",
    ])
  func `a request in any other form is a bad one, and changes nothing`(form: String) throws {
    let tree = try WitnessedTree()
    let witness = try witness(tree)
    let note = try tree.note(7)
    let body = form.replacing("{note}", with: note.formatted).replacing("{text}", with: note.text)
      .replacing("{line}", with: note.signatures[0].line)
      .replacing("{hash}", with: String(repeating: "A", count: 43) + "=")
    let answer = witness.addCheckpoint(Array(body.utf8))
    #expect(answer.status == 400 && answer.body.hasSuffix(".\n"))
    #expect(disk[path(tree)] == nil)
  }

  @Test func `64 lines of proof are too many and 63 are only wrong`() throws {
    let tree = try WitnessedTree()
    let witness = try witness(tree)
    let line = String(repeating: "A", count: 43) + "=\n"
    for (count, status) in [(63, 422), (64, 400)] {
      let body = "old 0\n\(String(repeating: line, count: count))\n\(try tree.note(7).formatted)"
      #expect(witness.addCheckpoint(Array(body.utf8)).status == status)
    }
  }

  @Test func `it goes on where it stopped, and never turns its time back`() throws {
    let tree = try WitnessedTree()
    #expect(try witness(tree, now: 2_000).addCheckpoint(try tree.update(0, 7)).status == 200)
    let again = try witness(tree, now: 1_000)
    #expect(again.addCheckpoint(try tree.update(0, 9)).body == "7\n")
    guard case .cosigned(_, let signature) = again.addCheckpoint(try tree.update(7, 7)) else {
      Issue.record("not cosigned")
      return
    }
    let note = try SignedNote(parsing: (try tree.note(7).formatted + signature.line).utf8)
    #expect(try note.verify(with: [key.verifierKey])[0].cosignedAtSeconds == 2_000)
  }

  @Test func `it does not begin without what it remembers, with another key, or twice`() throws {
    let tree = try WitnessedTree()
    let first = try witness(tree)
    #expect(throws: WitnessError.locked(path: "/w")) { try self.witness(tree) }
    #expect(first.addCheckpoint(try tree.update(0, 7)).status == 200)
  }

  @Test func `a memory that was touched stops it`() throws {
    let tree = try WitnessedTree()
    #expect(try witness(tree).addCheckpoint(try tree.update(0, 7)).status == 200)
    let good = try #require(disk[path(tree)])
    // The lines: three of text, an empty one, the log's signature, the cosignature. What counts is the witness's own word.
    let lines = good.split(separator: 0x0A, omittingEmptySubsequences: false)
    let text = lines[...3].reduce(0) { $0 + $1.count + 1 }
    for index in Array(0..<text) + Array((text + lines[4].count + 1)..<good.count) {
      var bad = good
      bad[index] ^= 1
      disk[path(tree)] = bad
      #expect(throws: WitnessError.self, "byte \(index)") { try self.witness(tree) }
    }
    disk[path(tree)] = good
    let place = WitnessPlace(folder: "/w", files: disk)
    let other = WitnessKey(generatingFor: try KeyName("witness.example/w1"))
    #expect(throws: WitnessError.self) {
      try Witness(place, key: other, logs: [tree.key.verifierKey], now: { 1 })
    }
    #expect(throws: WitnessError.folderNotEmpty(path: "/w")) { try place.make(named: KeyName("witness.example/w1")) }
  }

  @Test func `its key is made once`() throws {
    let place = WitnessPlace(folder: "/new", files: disk)
    #expect(try place.key() == nil)
    let key = try place.make(named: KeyName("witness.example/w9"))
    #expect(try place.key()?.text == key.text)
    #expect(throws: WitnessError.keyExists(path: "/new.key")) { try place.make(named: KeyName("witness.example/w9")) }
    disk["/new.key"] = Array("x\n".utf8)
    #expect(throws: WitnessError.badKey(path: "/new.key", .malformed)) { try place.key() }
  }

  @Test func `however the power goes, it remembers all that it answered`() throws {
    let tree = try WitnessedTree()
    let sizes: [UInt64] = [2, 3, 3, 9, 17]
    // How many calls to the disk there are, and then each of them is the last.
    var last = Int.max
    var number = 1
    while number <= last {
      for keepingUnsynced in [false, true] {
        let stop = number
        let disk = SimulatedDisk { _, _, number in number >= stop ? EIO : nil }
        let place = WitnessPlace(folder: "/w", files: disk)
        var answered: UInt64 = 0
        var wasCut = false
        if let witness = try? Witness(place, key: key, logs: [tree.key.verifierKey], now: { 5 }) {
          var old: UInt64 = 0
          for size in sizes {
            let answer = witness.addCheckpoint(try tree.update(old, size))
            if answer.status == 200 { (old, answered) = (size, size) } else { wasCut = true }
            #expect(answer.status == 200 || answer.status == 500)
          }
        } else {
          wasCut = true
        }
        if !wasCut { last = min(last, number) }
        let found = disk.afterPowerCut(keepingUnsynced: keepingUnsynced)
        let again = try Witness(
          WitnessPlace(folder: "/w", files: found), key: key, logs: [tree.key.verifierKey], now: { 6 })
        let remembered = try again.memories()[0].checkpoint?.size.count ?? 0
        // It may remember one more than it came to answer, never less.
        #expect(remembered >= answered && ([0] + sizes).contains(remembered), "cut at call \(number)")
        #expect(again.addCheckpoint(try tree.update(remembered, 20)).status == 200)
      }
      number += 1
    }
    #expect(last < 80)
  }

  @Test func `a disk that fails once costs one answer and no memory`() throws {
    let tree = try WitnessedTree()
    let witness = try witness(tree)
    #expect(witness.addCheckpoint(try tree.update(0, 4)).status == 200)
    for operation in [FileSystemError.Operation.create, .write, .sync, .rename, .syncFolder] {
      let isSpent = Mutex(false)
      disk.failing { asked, _, _ in
        asked == operation
          && isSpent.withLock { spent in
            defer { spent = true }
            return !spent
          } ? ENOSPC : nil
      }
      let size = try witness.memories()[0].checkpoint?.size.count ?? 0
      let failed = witness.addCheckpoint(try tree.update(size, size + 1))
      #expect(failed.status == 500 && !failed.body.contains("—"))
      #expect(witness.addCheckpoint(try tree.update(size, size + 1)).status == 200, "\(operation)")
    }
    disk.failing(nil)
  }

  @Test func `of many requests at once each size is cosigned in order and nothing is rolled back`() throws {
    let (a, b) = (try WitnessedTree(), try WitnessedTree("log.example/b"))
    let witness = try witness(a, b)
    let cosigned = Mutex<[String: [UInt64]]>([:])
    inThreads(8) { number in
      let tree = number % 2 == 0 ? a : b
      var old: UInt64 = 0
      for size in 1...40 as ClosedRange<UInt64> {
        while old <= size {
          guard let body = try? tree.update(old, size) else { return }
          let answer = witness.addCheckpoint(body)
          if answer.status == 200 {
            cosigned.withLock { $0[tree.origin.text, default: []].append(size) }
            old = size
            break
          }
          guard answer.status == 409, let last = UInt64(answer.body.dropLast()) else { return }
          old = last
        }
      }
    }
    for tree in [a, b] {
      let sizes = Set(cosigned.withLock { $0[tree.origin.text] ?? [] })
      #expect(sizes.contains(40))
      #expect(witness.checkpoint(named: WitnessPlace.name(of: tree.origin))?.text == (try tree.checkpoint(40).text))
    }
  }
}

/// Runs `body` on so many threads at once, and waits for all.
func inThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
  final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  let threads = (0..<count).map { number in
    var thread = pthread_t()
    let work = Unmanaged.passRetained(Work { body(number) }).toOpaque()
    let code = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
        return nil
      }, work)
    precondition(code == 0, "the system has room for a thread")
    return thread
  }
  for thread in threads { pthread_join(thread, nil) }
}
