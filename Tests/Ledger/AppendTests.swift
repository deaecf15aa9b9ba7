import Ledger
import Merkle
import Testing

struct AppendTests {
  @Test func `entries are appended, read back and verified over segment ends`() throws {
    let scratch = Scratch()
    let place = LedgerPlace(folder: scratch.path + "/l", entriesPerSegment: 4)
    try newLedger(place)
    let writer = try openWriter(place)
    #expect(writer.recovery.isClean)
    let receipts = try writer.commit([try batch(2...3, at: 1), try batch(4...9, at: 2)])
    #expect(receipts.map(\.first.seq) == [2, 4])
    #expect(receipts.map(\.last.seq) == [3, 9])
    _ = try writer.commit([try batch(10...10, at: 2)])
    try writer.close()
    let reader = try LedgerReader.open(place)
    #expect(reader.size.count == 10)
    let lines = try lines(reader)
    #expect(
      lines[2]
        == #"{"at":"2024-03-01T00:00:01.000Z","by":"a-test","id":"e-3","on":"2024-02-29","seq":3,"type":"household.registered","unit":"w-1","v":1,"what":{"household":"h-3"}}"#
    )
    #expect(
      lines[1]
        == #"{"at":"2024-03-01T00:00:01.000Z","by":"a-test","id":"e-2","more":true,"on":"2024-02-29","seq":2,"type":"household.registered","unit":"w-1","v":1,"what":{"household":"h-2"}}"#
    )
    let report = try Verifier(place).verify()
    #expect(report.damages == [])
    #expect(report.entryCount == 10)
  }
}
