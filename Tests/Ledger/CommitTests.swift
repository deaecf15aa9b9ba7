import Glibc
import Ledger
import Merkle
import Synchronization
import Testing

struct CommitTests {
  private static func made(
    entriesPerSegment: UInt64 = 262_144
  ) throws -> (LedgerPlace, SimulatedDisk) {
    let disk = SimulatedDisk()
    let place = LedgerPlace(folder: "/l", files: disk, entriesPerSegment: entriesPerSegment)
    try newLedger(place)
    return (place, disk)
  }

  @Test func `a group is one write and one sync of the log, before its receipt`() throws {
    let (place, disk) = try CommitTests.made()
    let writer = try openWriter(place)
    _ = disk.takeCalls()
    _ = try writer.commit([try batch(2...2, at: 1), try batch(3...5, at: 2)])
    let log = "/l/log/00000000000000000001.jsonl"
    #expect(disk.takeCalls() == ["write \(log)", "write /l/tree/0", "sync \(log)"])
  }

  @Test func `a batch over a segment's end syncs both files and the folder`() throws {
    let (place, disk) = try CommitTests.made(entriesPerSegment: 3)
    let writer = try openWriter(place)
    _ = disk.takeCalls()
    _ = try writer.commit([try batch(2...5, at: 1)])
    let first = "/l/log/00000000000000000001.jsonl"
    let second = "/l/log/00000000000000000004.jsonl"
    #expect(
      disk.takeCalls() == [
        "write \(first)", "create \(second)", "write \(second)", "write /l/tree/0", "sync \(first)", "sync \(second)",
        "sync the folder /l/log",
      ])
  }

  @Test func `the tree is synced before the checkpoint that needs it takes its place`() throws {
    let (place, disk) = try CommitTests.made()
    let writer = try openWriter(place)
    _ = try writer.commit([try batch(2...2, at: 1)])
    _ = disk.takeCalls()
    try writer.publishDurably()
    #expect(
      disk.takeCalls() == [
        "sync /l/tree/0", "sync the folder /l/tree", "create /l/checkpoint.new", "write /l/checkpoint.new",
        "sync /l/checkpoint.new", "rename /l/checkpoint.new", "sync the folder /l",
      ])
    try writer.publishDurably()
    #expect(disk.takeCalls() == [])
  }

  @Test func `a receipt proves its entries under its checkpoint`() throws {
    let (place, _) = try CommitTests.made()
    let writer = try openWriter(place)
    let receipts = try writer.commit([try batch(2...4, at: 5), try batch(5...5, at: 6)])
    #expect(receipts.map(\.first.seq) == [2, 5])
    #expect(receipts.map(\.last.seq) == [4, 5])
    #expect(receipts.map(\.at) == [second(5), second(6)])
    #expect(receipts[0].checkpoint == receipts[1].checkpoint)
    let signed = receipts[0].checkpoint
    #expect(signed.size.count == 5)
    #expect(try SignedCheckpoint(parsing: Array(signed.text.utf8), of: writer.identity) == signed)
    for receipt in receipts {
      for (offset, leaf) in receipt.leaves.enumerated() {
        let position = Position(seq: receipt.first.seq + UInt64(offset))
        let proof = try writer.tree.inclusionProof(of: position, size: signed.size)
        try proof.check(leaf: leaf, root: signed.root)
      }
    }
  }

  @Test func `what is refused leaves no trace, and the writer goes on`() throws {
    let (place, disk) = try CommitTests.made()
    let writer = try openWriter(place)
    _ = try writer.commit([try batch(2...2, at: 10)])
    _ = disk.takeCalls()
    let good = try batch(3...3, at: 11)
    let refused: [([Batch], CommitError)] = [
      ([good, Batch([], at: second(11))], .emptyBatch(batch: 1)),
      ([good, Batch([try draft(4, re: 4)], at: second(11))], .entry(batch: 1, entry: 0, EntryFault(.refersAhead(4)))),
      ([good, Batch([try draft(4)])], .momentMissing(batch: 1)),
      ([try batch(3...3, at: 9)], .momentGoesBack(batch: 0, at: second(9), last: second(10))),
    ]
    for (batches, error) in refused {
      #expect(throws: error) { try writer.commit(batches) }
    }
    #expect(disk.takeCalls() == [])
    #expect(try writer.commit([]) == [])
    #expect(writer.size.count == 2)
    // An entry may name one before it in its own batch.
    let batch = Batch([try draft(3), try draft(4, re: 3)], at: second(10))
    #expect(try writer.commit([batch])[0].last.seq == 4)
    try writer.close()
    #expect(throws: CommitError.closed) { try writer.commit([good]) }
    #expect(try Verifier(place).verify().isSound)
  }

  @Test func `a failed sync stops the writer until the ledger is opened anew`() throws {
    let (place, disk) = try CommitTests.made()
    let log = "/l/log/00000000000000000001.jsonl"
    var writer: LedgerWriter? = try openWriter(place)
    _ = try writer?.commit([try batch(2...2, at: 1)])
    disk.failing { operation, path, _ in operation == .sync && path == log ? EIO : nil }
    let failure = FileSystemError(.sync, log, code: EIO)
    #expect(throws: CommitError.file(failure)) { try writer?.commit([try batch(3...4, at: 2)]) }
    disk.failing(nil)
    #expect(throws: CommitError.stopped(failure)) { try writer?.commit([try batch(3...4, at: 2)]) }
    #expect(writer?.size.count == 2)
    let reader = try LedgerReader.open(place)
    #expect(reader.size.count == 1)
    writer = nil
    // The cache showed entries 3 and 4; the disk never had them, and of entry 2 it had all.
    let again = try openWriter(place)
    #expect(again.size.count == 2)
    #expect(again.recovery.keptEntryCount == 1)
    #expect(try again.commit([try batch(3...3, at: 3)])[0].first.seq == 3)
    try again.close()
    #expect(try Verifier(LedgerPlace(folder: "/l", files: disk.afterPowerCut())).verify().entryCount == 3)
  }

  @Test func `a full disk refuses the group, says so, and nothing of it stays`() throws {
    let (place, disk) = try CommitTests.made()
    let log = "/l/log/00000000000000000001.jsonl"
    let writer = try openWriter(place)
    let before = disk[log]
    disk.fill(to: disk.byteCount + 100)
    let full = FileSystemError(.write, log, code: ENOSPC)
    #expect(throws: CommitError.file(full)) { try writer.commit([try batch(2...2, at: 1)]) }
    #expect(full.description == "Cannot write \(log): the disk is full; make room and open the ledger again.")
    #expect(disk[log] == before)
    #expect(try lines(try LedgerReader.open(place)).count == 1)
    #expect(try disk.list("/l") == ["LEDGER", "checkpoint", "checkpoints", "derived", "log", "tree"])
  }

  @Test func `a checkpoint that finds no room stops the writer and leaves nothing half written`() throws {
    let (place, disk) = try CommitTests.made()
    let writer = try openWriter(place)
    _ = try writer.commit([try batch(2...2, at: 1)])
    disk.fill(to: disk.byteCount + 10)
    let full = FileSystemError(.write, "/l/checkpoint.new", code: ENOSPC)
    #expect(throws: LedgerError.file(full)) { try writer.publishDurably() }
    #expect(throws: CommitError.stopped(full)) { try writer.commit([try batch(3...3, at: 1)]) }
    #expect(disk["/l/checkpoint.new"] == nil)
    disk.fill(to: .max)
    // What was acknowledged is kept when there is room again.
    try? writer.close()
    #expect(try openWriter(place).size.count == 2)
  }

  @Test func `the live clock gives the moment and never goes back`() throws {
    let (place, _) = try CommitTests.made()
    let time = Mutex(second(100).milliseconds)
    let writer = try LedgerWriter.open(place, clock: .live { Moment(milliseconds: time.withLock { $0 }) })
    func commit(_ number: Int) throws -> Moment { try writer.commit([Batch([try draft(number)])])[0].at }
    #expect(try commit(2) == second(100))
    // Up to 60 s behind it waits for itself.
    time.withLock { $0 = second(40).milliseconds }
    #expect(try commit(3) == second(100))
    time.withLock { $0 = second(40).milliseconds - 1 }
    let behind = Moment(milliseconds: second(40).milliseconds - 1)
    #expect(throws: CommitError.clockBehind(now: behind, last: second(100))) { try commit(4) }
    writer.confirmClock()
    #expect(try commit(4) == second(100))
    // Up to 31 days ahead it is believed.
    let days31: Int64 = 31 * 86_400
    time.withLock { $0 = second(100 + days31).milliseconds }
    #expect(try commit(5) == second(100 + days31))
    time.withLock { $0 = second(100 + 2 * days31).milliseconds + 1 }
    let ahead = Moment(milliseconds: second(100 + 2 * days31).milliseconds + 1)
    #expect(throws: CommitError.clockAhead(now: ahead, last: second(100 + days31))) { try commit(6) }
    writer.confirmClock()
    #expect(try commit(6) == ahead)
    #expect(throws: CommitError.momentGiven(batch: 0)) { try writer.commit([try batch(7...7, at: 999)]) }
  }

  @Test func `the checkpoint file is durable within a second by itself`() async throws {
    let (place, disk) = try CommitTests.made()
    let writer = try openWriter(place)
    let signed = try writer.commit([try batch(2...2, at: 1)])[0].checkpoint
    #expect(try LedgerReader.open(place).size.count == 1)
    try await Task.sleep(for: .milliseconds(1000))
    let found = LedgerPlace(folder: "/l", files: disk.afterPowerCut())
    #expect(try LedgerReader.open(found).checkpoint == signed)
    withExtendedLifetime(writer) {}
  }

  @Test func `the first checkpoint of each day is kept, and those that are asked for`() throws {
    let (place, disk) = try CommitTests.made()
    let day: Int64 = 86_400
    let writer = try openWriter(place)
    for (number, at) in [(2, 10), (3, day + 1), (4, day + 2), (5, 3 * day)] as [(Int, Int64)] {
      _ = try writer.commit([try batch(number...number, at: at)])
      try writer.publishDurably()
    }
    #expect(try disk.list("/l/checkpoints") == ["1", "3", "5"])
    let kept = try writer.keepCheckpoint(TreeSize(4))
    #expect(kept.root == (try writer.tree.root(size: TreeSize(4))))
    #expect(try writer.keepCheckpoint(TreeSize(4)) == kept)
    _ = try writer.commit([try batch(6...8, at: 3 * day)])
    for size in [0, 6, 7, 9] as [UInt64] {
      #expect(throws: LedgerError.noSuchSize(TreeSize(size))) { try writer.keepCheckpoint(TreeSize(size)) }
    }
    _ = try writer.keepCheckpoint(TreeSize(8))
    try writer.close()
    #expect(try disk.list("/l/checkpoints") == ["1", "3", "4", "5", "8"])
    // The day is remembered over a reopening.
    let again = try openWriter(place)
    _ = try again.commit([try batch(9...9, at: 3 * day + 5)])
    try again.close()
    #expect(try disk.list("/l/checkpoints") == ["1", "3", "4", "5", "8"])
    #expect(try Verifier(place).verify().checkpointCount == 6)
  }
}

struct CommitQueueTests {
  @Test func `every request is answered once, by groups of those that waited`() async {
    let groups = Mutex<[Int]>([])
    let queue = CommitQueue<Int, Int>(groupWeightMax: 50) { group in
      groups.withLock { $0.append(group.count) }
      return group.map { $0 * $0 }
    }
    await withTaskGroup(of: Bool.self) { tasks in
      for lane in 0..<8 {
        tasks.addTask {
          (0..<500).allSatisfy { queue.submit(lane * 1000 + $0) == (lane * 1000 + $0) * (lane * 1000 + $0) }
        }
      }
      for await isRight in tasks { #expect(isRight) }
    }
    #expect(groups.withLock { $0.reduce(0, +) } == 4000)
    #expect(groups.withLock { $0.max() ?? 0 } <= 50)
  }

  /// What is told by other threads.
  private final class Told<Value: Sendable>: Sendable {
    private let values = Mutex<[Value]>([])
    func add(_ value: Value) { values.withLock { $0.append(value) } }
    var all: [Value] { values.withLock { $0 } }
  }

  @Test func `who waits for nothing is told in order, each once, also what waits when the queue goes`() {
    let told = Told<Int>()
    do {
      let queue = CommitQueue<Int, Int>(groupWeightMax: 7) { $0 }
      for number in 0..<1000 { queue.submit(number) { told.add($0) } }
    }
    #expect(told.all == Array(0..<1000))
  }

  @Test func `a group ends where it weighs enough, and a heavy request is a group of its own`() {
    let groups = Told<[Int]>()
    let began = Gate()
    let goOn = Gate()
    do {
      let weight: @Sendable (Int) -> Int = { $0 }
      let queue = CommitQueue<Int, Int>(groupWeightMax: 10, weight: weight) { group in
        groups.add(group)
        if group == [0] {
          began.open()
          goOn.wait()
        }
        return group
      }
      queue.submit(0) { _ in }
      began.wait()
      // Gathered while the first one is worked on: 4 + 6 are 10; 60 is alone; 9 + 1, then 2.
      for weight in [4, 6, 60, 9, 1, 2] { queue.submit(weight) { _ in } }
      goOn.open()
    }
    #expect(groups.all == [[0], [4, 6], [60], [9, 1], [2]])
  }

  @Test func `threads that wait and requests that nobody waits for share groups`() async {
    let told = Told<Int>()
    do {
      let queue = CommitQueue<Int, Int>(groupWeightMax: 20) { group in group.map { $0 + 1 } }
      await withTaskGroup(of: Bool.self) { tasks in
        for lane in 0..<4 {
          tasks.addTask {
            (0..<300).allSatisfy { number in
              queue.submit(number) { told.add($0) }
              return queue.submit(lane) == lane + 1
            }
          }
        }
        for await isRight in tasks { #expect(isRight) }
      }
    }
    #expect(told.all.sorted() == (1...300).flatMap { [$0, $0, $0, $0] })
  }
}
