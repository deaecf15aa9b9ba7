import Glibc
import Merkle
import Testing

@testable import Ledger

/// A real process on a real disk, killed with -9 at a random moment while four threads append.
struct KillTests {
  /// Appends until it is killed; every receipt goes into the file `acknowledged` before the next entry.
  private static func appendUntilKilled(_ folder: String, afterMicroseconds delay: UInt32, round: Int) throws {
    let place = LedgerPlace(folder: folder, entriesPerSegment: 64)
    let writer = try LedgerWriter.open(place)
    let queue = CommitQueue<Batch, Receipt?> { group in
      guard let receipts = try? writer.commit(group) else { return group.map { _ in nil } }
      return receipts
    }
    let told = open(folder + ".acknowledged", O_WRONLY | O_CREAT | O_APPEND, 0o644)
    for lane in 0..<4 {
      _ = BackgroundThread {
        for number in 0..<1_000_000 {
          let id = round * 10_000_000 + lane * 1_000_000 + number
          guard let drafts = try? (0...number % 3).map({ try draft(id * 10 + $0) }),
            let receipt = queue.submit(Batch(drafts))
          else { return }
          let line = Array("\(receipt.first.seq) \(receipt.leaves.map(\.hex).joined(separator: ","))\n".utf8)
          write(told, line, line.count)
        }
      }
    }
    usleep(delay)
    kill(getpid(), SIGKILL)
  }

  @Test func `killed at random moments, no acknowledged entry is lost and no half batch is seen`() async throws {
    let scratch = Scratch()
    let folder = scratch.path + "/l"
    let place = LedgerPlace(folder: folder, entriesPerSegment: 64)
    _ = try place.make(named: try KeyName("ledger.example/test"), first: Batch([try draft(1)]))
    var random = SystemRandomNumberGenerator()
    for round in 1...KillTests.roundCount {
      let delay = UInt32.random(in: 2000...60_000, using: &random)
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [folder = folder as String, delay = delay as UInt32, round = round as Int] in
        try KillTests.appendUntilKilled(folder, afterMicroseconds: delay, round: round)
      }
      let writer = try LedgerWriter.open(place)
      try writer.close()
    }
    let report = try Verifier(place).verify()
    #expect(report.damages == [])
    let acknowledged = try lines(of: folder + ".acknowledged")
    #expect(acknowledged.count > KillTests.roundCount)
    let reader = try LedgerReader.open(place)
    for line in acknowledged {
      let parts = line.split(separator: " ")
      let first = try #require(UInt64(parts[0]))
      for (offset, leaf) in parts[1].split(separator: ",").enumerated() {
        let line = try reader.line(at: Position(seq: first + UInt64(offset)))
        #expect(leafHash(of: line).hex == leaf)
        let more = try line.withUnsafeBytes { try Envelope(reading: $0).more }
        #expect(more == (offset + 1 < parts[1].split(separator: ",").count))
      }
    }
  }

  /// More by the environment, for a long run by hand.
  private static var roundCount: Int { getenv("LEDGER_KILLS").flatMap { Int(String(cString: $0)) } ?? 10 }

  private func lines(of path: String) throws -> [Substring] {
    let file = try PosixFileSystem().open(path, .read)
    var bytes = [UInt8](repeating: 0, count: Int(try file.byteCount()))
    _ = try bytes.withUnsafeMutableBytes { try file.read(into: $0, at: 0) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }
}
