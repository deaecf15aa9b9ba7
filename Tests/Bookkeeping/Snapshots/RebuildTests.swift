import Bookkeeping
import Dispatch
import Events
import Foundation
import Ledger
import Projections
import Synchronization
import Testing

@Suite struct `Rebuilding beside` {
  private static func filled() throws -> MadeLedger {
    let ledger = try MadeLedger(entriesPerSegment: 8)
    let keeper = try Keeper(at: ledger.place)
    for index in 0..<20 { _ = keeper.append([[try unit("t\(index)", "province")]]) }
    try keeper.close()
    return ledger
  }

  /// The bytes of all files but those of `derived/`.
  private static func bytes(_ ledger: MadeLedger) throws -> [String: Data] {
    let root = (ledger.place.folder as NSString).deletingLastPathComponent
    var found: [String: Data] = [:]
    for name in FileManager.default.enumerator(atPath: root)?.allObjects as? [String] ?? []
    where !name.contains("/derived") {
      found[name] = FileManager.default.contents(atPath: root + "/" + name)
    }
    return found
  }

  @Test func `finds nothing to change, and writes nothing but the snapshot`() throws {
    let ledger = try Self.filled()
    for path in ledger.place.snapshotPaths { try FileManager.default.removeItem(atPath: path) }
    let before = try Self.bytes(ledger)
    let keeper = try Keeper(at: ledger.place)
    let changes = try keeper.rebuild()
    #expect(changes.map(\.name) == Projections().dumps.map(\.name))
    #expect(changes.filter { !$0.isNone }.isEmpty)
    try keeper.close()
    #expect(try Self.bytes(ledger) == before)
    #expect(try Books(shortcutting: ledger.place).snapshotSize?.count == 21)
    let check = try SnapshotCheck(at: ledger.place)
    #expect(check.size?.count == 21 && check.changes.allSatisfy(\.isNone) && check.remarks.isEmpty)
    #expect(try Self.bytes(ledger) == before)
  }

  @Test func `entries are taken meanwhile`() throws {
    let ledger = try Self.filled()
    let keeper = try Keeper(at: ledger.place)
    let taken = Atomic(0)
    let drafts = try (0..<30).map { try unit("z\($0)", "province") }
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      if index == 0 {
        for draft in drafts {
          if case .accepted = keeper.append([[draft]]) { taken.add(1, ordering: .relaxed) }
        }
      } else {
        for _ in 0..<5 { #expect((try? keeper.rebuild())?.allSatisfy(\.isNone) == true) }
      }
    }
    #expect(taken.load(ordering: .relaxed) == 30)
    try keeper.close()
    let whole = try Books(folding: ledger.place)
    #expect(whole.size.count == 51)
    let short = try Books(shortcutting: ledger.place)
    #expect(short.snapshotSize != nil && short.state.allLines == whole.state.allLines)
  }

  /// A snapshot that the key signed and that is wrong all the same, as a fault of the program would leave it: the state
  /// of a ledger whose province has another name.
  @Test func `a state that the log does not give is told by its projection, and thrown away`() throws {
    let ledger = try Self.filled()
    let path = try #require(ledger.place.snapshotPaths.last)
    try SnapshotForger.rename("Đơn vị t4", to: "Đơn vị t7", in: path, of: ledger.place)
    let forged = try Data(contentsOf: URL(filePath: path))
    #expect(try Books(shortcutting: ledger.place).snapshotSize?.count == 21)

    let check = try SnapshotCheck(at: ledger.place)
    let units = try #require(check.changes.first { !$0.isNone })
    #expect(units.name == "units" && units.removed == 1 && units.added == 1 && units.first.count == 2)
    #expect(check.changes.count { !$0.isNone } == 1)
    #expect(check.remarks.map(\.en).first?.contains("units") == true)
    #expect(ledger.place.snapshotPaths.isEmpty)

    // The writer finds it as well, and goes on with the right state.
    try forged.write(to: URL(filePath: path))
    let keeper = try Keeper(at: ledger.place)
    #expect(try keeper.rebuild().filter { !$0.isNone }.map(\.name) == ["units"])
    #expect(keeper.read { $0.allLines } == (try Books(folding: ledger.place).state.allLines))
    try keeper.close()
    #expect(try SnapshotCheck(at: ledger.place).changes.allSatisfy(\.isNone))
  }
}
