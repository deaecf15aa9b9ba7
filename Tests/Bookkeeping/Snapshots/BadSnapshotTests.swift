import Bookkeeping
import Events
import Foundation
import Ledger
import Merkle
import Projections
import Testing

/// Whatever lies in `derived/snapshots`, the answer is the one that the log gives.
@Suite struct `A snapshot that will not do` {
  private static func append(_ names: [String], to ledger: MadeLedger) throws {
    let keeper = try Keeper(at: ledger.place)
    for name in names { _ = keeper.append([[try unit(name, "province")]]) }
    try keeper.close()
  }

  /// Twenty provinces behind the opening, and one snapshot, of all 21.
  private static func filled(title: String = "Sổ thử") throws -> (MadeLedger, path: String) {
    let ledger = try MadeLedger(title: title, entriesPerSegment: 8)
    try append((0..<20).map { "t\($0)" }, to: ledger)
    return (ledger, try #require(ledger.place.snapshotPaths.last))
  }

  /// The answer is the log's, and nothing of a snapshot is in it.
  private static func isLeftAside(
    _ ledger: MadeLedger, told: Bool = true, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let books = try Books(shortcutting: ledger.place)
    #expect(books.snapshotSize == nil, sourceLocation: sourceLocation)
    #expect(books.remarks.isEmpty != told, sourceLocation: sourceLocation)
    #expect(
      books.state.allLines == (try Books(folding: ledger.place).state.allLines), sourceLocation: sourceLocation)
  }

  @Test func `with a byte flipped anywhere is left aside, told, and made anew`() throws {
    let (ledger, path) = try Self.filled()
    let sound = try Data(contentsOf: URL(filePath: path))
    #expect(try Books(shortcutting: ledger.place).snapshotSize?.count == 21)
    let whole = try Books(folding: ledger.place).state.allLines
    // The note and its signature, the zeros behind it, the parts, the hashes of the pieces.
    let places = Array(stride(from: 0, to: 1_600, by: 7)) + Array(stride(from: 1_600, to: sound.count, by: 997))
    for place in places + [sound.count - 1] {
      var bad = sound
      bad[place] ^= 1 << UInt8(place % 8)
      try bad.write(to: URL(filePath: path))
      let books = try Books(shortcutting: ledger.place)
      #expect(books.snapshotSize == nil && books.remarks.count == 1, "byte \(place)")
      #expect(books.state.allLines == whole)
    }
    let keeper = try Keeper(at: ledger.place)
    #expect(keeper.remarks.count == 1)
    try keeper.close()
    #expect(try Data(contentsOf: URL(filePath: path)) != Data())
    #expect(try Books(shortcutting: ledger.place).snapshotSize?.count == 21)
  }

  @Test func `cut off, grown or empty is left aside`() throws {
    let (ledger, path) = try Self.filled()
    let sound = try Data(contentsOf: URL(filePath: path))
    for count in [0, 1, 100, 16_383, 16_384, 16_385, sound.count - 33, sound.count - 32, sound.count - 1] {
      try sound.prefix(count).write(to: URL(filePath: path))
      try Self.isLeftAside(ledger)
    }
    try (sound + [0]).write(to: URL(filePath: path))
    try Self.isLeftAside(ledger)
  }

  @Test func `of another ledger or by another key is left aside`() throws {
    let (ledger, path) = try Self.filled()
    let (another, other) = try Self.filled()
    #expect(another.lines.count == ledger.lines.count)
    // The same origin, the same entries but for their moments, another key.
    try Data(contentsOf: URL(filePath: other)).write(to: URL(filePath: path))
    try Self.isLeftAside(ledger)
  }

  @Test func `of a larger log than is there is left aside, and of another history too`() throws {
    let (ledger, path) = try Self.filled()
    let folder = ledger.place.folder
    let copy = folder + "-before"
    try FileManager.default.copyItem(atPath: folder, toPath: copy)
    try Self.append((0..<10).map { "z\($0)" }, to: ledger)
    let later = try #require(ledger.place.snapshotPaths.last)
    #expect(later != path)
    let snapshot = try Data(contentsOf: URL(filePath: later))
    // The ledger is put back to what it was; the snapshot of the larger one stays.
    try FileManager.default.removeItem(atPath: folder)
    try FileManager.default.copyItem(atPath: copy, toPath: folder)
    try FileManager.default.removeItem(atPath: path)
    try snapshot.write(to: URL(filePath: later))
    try Self.isLeftAside(ledger, told: false)
    // The same key signs another history of the same length.
    try Self.append((0..<12).map { "y\($0)" }, to: ledger)
    for path in ledger.place.snapshotPaths { try FileManager.default.removeItem(atPath: path) }
    try snapshot.write(to: URL(filePath: later))
    try Self.isLeftAside(ledger)
  }

  @Test func `signed by a key that was handed over is left aside until the next one signs`() throws {
    let (ledger, _) = try Self.filled()
    let keeper = try Keeper(at: ledger.place)
    guard case .accepted = keeper.rotateKey(as: LedgerOperator(by: "a-2")) else {
      Issue.record("not rotated")
      return
    }
    _ = try keeper.checkpoint()
    try Self.isLeftAside(ledger)
    try keeper.close()
    #expect(try Books(shortcutting: ledger.place).snapshotSize?.count == 22)
  }

  @Test func `is left aside when an entry before it is corrected or voided behind it, and serves when one behind is`()
    throws
  {
    let (ledger, _) = try Self.filled()
    let keeper = try Keeper(at: ledger.place)
    _ = keeper.append([[try unit("late", "province")]])
    func correct(_ seq: Int, _ name: String) throws {
      let value = #"{"corrected":{"nameVi":"\#(name)"},"reason":"wrong-figure"}"#
      let proposed = try draft("entry.correction-proposed", value, id: "p\(name)", by: "a-2", re: "\(seq)")
      guard case .accepted(let recorded) = keeper.append([[proposed]]) else { throw NotTaken() }
      let re = recorded[0].seq.description
      guard case .accepted = keeper.append([[try draft("entry.corrected", value, id: "c\(name)", by: "a-3", re: re)]])
      else { throw NotTaken() }
    }
    try correct(22, "Behind")
    try keeper.close()
    let books = try Books(shortcutting: ledger.place)
    #expect(books.snapshotSize?.count == 21)
    #expect(books.state.allLines == (try Books(folding: ledger.place).state.allLines))
    #expect(books.state.allLines.contains { $0.contains("Behind") })

    let again = try Keeper(at: ledger.place)
    let void = #"{"approvedBy":"a-4","reason":"wrong-figure"}"#
    guard case .accepted = again.append([[try draft("entry.voided", void, id: "vo", by: "a-3", re: "5")]]) else {
      throw NotTaken()
    }
    _ = try again.checkpoint()
    try Self.isLeftAside(ledger, told: false)
    #expect(try Books(shortcutting: ledger.place, asKnown: .seq(22)).snapshotSize?.count == 21)
    // The one that the writer leaves has the void in it.
    try again.close()
    let renewed = try Books(shortcutting: ledger.place)
    #expect(renewed.snapshotSize == renewed.size)
    #expect(renewed.state.allLines == (try Books(folding: ledger.place).state.allLines))
  }

  private struct NotTaken: Error {}

  @Test func `goes with an erasure, and the erased stay erased`() throws {
    let ledger = try MadeLedger(entriesPerSegment: 8)
    let keeper = try Keeper(at: ledger.place)
    _ = keeper.append([[try unit("p", "province"), try unit("c", parent: "p"), try unit("ham", "hamlet", parent: "c")]])
    let household = try draft(
      "household.registered",
      #"{"address":"Bản Mờ","hamlet":"ham","headName":"Nùng Văn Xóa","household":"h-1","members":4}"#,
      id: "e-1")
    let taken = keeper.append([[household]])
    guard case .accepted = taken else {
      Issue.record("\(taken)")
      return
    }
    for index in 0..<10 { _ = keeper.append([[try unit("t\(index)", "province")]]) }
    try keeper.close()
    for path in ledger.place.snapshotPaths {
      #expect(try !Data(contentsOf: URL(filePath: path)).contains("Xóa".utf8))
    }
    let eraser = try Keeper(at: ledger.place)
    let erasure = Erasure(subject: "h-1", legalBasis: "Điều 16", reason: "Chủ hộ yêu cầu")
    let outcome = eraser.erase(erasure)
    guard case .accepted = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(ledger.place.snapshotPaths.isEmpty)
    try eraser.close()
    let books = try Books(shortcutting: ledger.place)
    #expect(books.snapshotSize?.count == 16)
    #expect(books.state.allLines == (try Books(folding: ledger.place).state.allLines))
    let after = try Keeper(at: ledger.place)
    let again = try draft(
      "entry.correction-proposed", #"{"corrected":{"headName":"Nùng Văn Lại"},"reason":"wrong-figure"}"#, id: "cp",
      by: "a-2", re: "5")
    guard case .refused(let refusals) = after.append([[again]]) else {
      Issue.record("personal data of somebody erased was taken")
      return
    }
    #expect(refusals.map(\.code).contains("vault.erased"))
    try after.close()
  }

  @Test func `that was half written is no snapshot, and is in nobody's way`() throws {
    let (ledger, path) = try Self.filled()
    let sound = try Data(contentsOf: URL(filePath: path))
    try FileManager.default.removeItem(atPath: path)
    try sound.prefix(20_000).write(to: URL(filePath: path + ".new"))
    try Self.isLeftAside(ledger, told: false)
    try Self.append(["z"], to: ledger)
    #expect(try Books(shortcutting: ledger.place).snapshotSize?.count == 22)
  }

  @Test func `a disk that takes none takes the entries all the same`() throws {
    let ledger = try MadeLedger(entriesPerSegment: 8)
    let folder = ledger.place.folder + "/derived/snapshots"
    // A file where the folder would be, as on a disk that refuses the folder.
    try Data("x".utf8).write(to: URL(filePath: folder))
    let keeper = try Keeper(at: ledger.place)
    for index in 0..<20 { _ = keeper.append([[try unit("t\(index)", "province")]]) }
    #expect(try keeper.closeTelling().count == 1)
    try Self.isLeftAside(ledger, told: false)
    #expect(try Books(shortcutting: ledger.place).size.count == 21)
  }

  @Test func `the log's damage before it does not change the answer, and a check of the whole log names it`() throws {
    let (ledger, _) = try Self.filled()
    let path = ledger.place.folder + "/log/00000000000000000001.jsonl"
    let log = try String(contentsOfFile: path, encoding: .utf8)
    try log.replacingOccurrences(of: "Đơn vị t4", with: "Đơn vị t7").write(
      toFile: path, atomically: false, encoding: .utf8)
    let books = try Books(shortcutting: ledger.place)
    #expect(books.snapshotSize?.count == 21)
    #expect(books.state.allLines.contains { $0.contains("Đơn vị t4") })
    // What nobody has looked at is looked at before it is shown.
    #expect(throws: LedgerError.self) { try books.reader.line(at: Position(seq: 6)) }
    #expect(try books.reader.line(at: Position(seq: 7)) == Array(ledger.lines[6].utf8))
    #expect(throws: LedgerError.self) { try books.forEachEvent { _, _ in } }
    #expect(try Verifier(ledger.place).verify().damages.count == 1)
    #expect(try Books(folding: ledger.place).damage.count == 1)
  }

  @Test func `damage behind it is found at once`() throws {
    let (ledger, _) = try Self.filled()
    try Self.append(["z1", "z2"], to: ledger)
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: ledger.place.folder + "/log").sorted().last)
    let path = ledger.place.folder + "/log/" + name
    let log = try String(contentsOfFile: path, encoding: .utf8)
    try log.replacingOccurrences(of: "Đơn vị z1", with: "Đơn vị z7").write(
      toFile: path, atomically: false, encoding: .utf8)
    let books = try Books(shortcutting: ledger.place)
    #expect(books.damage.first?.seq == 22)
  }
}

extension Data {
  fileprivate func contains(_ bytes: String.UTF8View) -> Bool { range(of: Data(bytes)) != nil }
}

extension String {
  fileprivate func write(toFile path: String, atomically: Bool, encoding: String.Encoding) throws {
    try write(to: URL(filePath: path), atomically: atomically, encoding: encoding)
  }
}
