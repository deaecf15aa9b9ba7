import Bookkeeping
import Events
import Foundation
import Generation
import Ledger
import Projections
import Testing

@Suite struct HistoryTests {
  @Test func `a commune's history is a sound ledger`() throws {
    let history = try MadeHistory(HistoryOptions(scale: .commune, seed: 1))
    let report = try Verifier(history.place).verify()
    #expect(report.damages.isEmpty)
    #expect(report.soundSize.count == UInt64(history.made.entryCount))
    #expect(report.soundSize.count > 4_000)
  }

  @Test func `every entry of a commune's history is one that the rules take at its place`() throws {
    let history = try MadeHistory(HistoryOptions(scale: .commune, seed: 2))
    let found = try Rejudging(history.place, scratch: history.scratch).run()
    #expect(found.isEmpty, "\(found.prefix(3))")
    let reader = try LedgerReader.open(history.scratch)
    #expect(reader.size.count == UInt64(history.made.entryCount))
  }

  /// Two small districts, so that households move from commune to commune. Without this, the test above could pass
  /// because nothing was sent.
  @Test func `an entry that breaks a rule is found by the same way`() throws {
    let history = try MadeHistory(HistoryOptions(scale: .province, seed: 3, entryCount: 20_000))
    #expect(try Rejudging(history.place, scratch: history.scratch).run().isEmpty)
    // The first exit sent once more: the household is not poor any more.
    let again = try MadeHistory(HistoryOptions(scale: .province, seed: 3, entryCount: 20_000))
    var copied = try String(contentsOfFile: again.place.folder + "/log/00000000000000000001.jsonl", encoding: .utf8)
    let lines = copied.split(separator: "\n", omittingEmptySubsequences: false)
    let exit = try #require(lines.firstIndex { $0.contains(#""type":"household.exited-poverty""#) })
    let profile = try #require(
      lines.indices.first { $0 < exit && lines[$0].contains(#""type":"household.entered-poverty""#) })
    copied = copied.replacingOccurrences(
      of: String(lines[profile]), with: String(lines[profile]).replacingOccurrences(of: "carried-over", with: "relapse")
    )
    try copied.write(toFile: again.place.folder + "/log/00000000000000000001.jsonl", atomically: true, encoding: .utf8)
    let found = try Rejudging(again.place, scratch: again.scratch).run()
    #expect(found.first?.seq == UInt64(profile + 1))
    #expect(found.first?.refusal.hasPrefix("poverty-entry.relapse-after-exit") == true)
  }

  /// closing = opening + what came in − what went out, by the generator's own count; and the program's answer, folded
  /// from the entries, has the same number in every column.
  @Test func `a province's accounts are what the generator counted`() throws {
    let history = try MadeHistory(HistoryOptions(scale: .province, seed: 4, entryCount: 40_000))
    let books = try Books(at: history.place)
    let state = books.state
    let province = try #require(state.symbols.find("t01").map { UnitID($0) })
    for (index, result) in history.made.tallies.results[0].enumerated() {
      let year = Year(2021 + index)
      let standard = try #require(
        state.symbols.find(year.number == 2021 ? "mdp-2016" : "mdp-2022").map { StandardID($0) })
      for (povertyClass, own) in [(PovertyClass.poor, result.poor), (.nearPoor, result.nearPoor)] {
        let account = state.poverty.account(of: province, povertyClass, under: standard, in: year)
        let theirs: [Int] =
          [
            account.opening, account[.carriedOver], account[.new], account[.relapsed], account[.fromOtherClass],
            account[.splitIn], account[.movedIn], account[.exited], account[.toOtherClass], account[.left],
            account[.merged], account[.movedOut], account.closing,
          ]
        let ours: [Int32] = [
          own.opening, own.carriedOver, own.new, own.relapsed, own.fromOtherClass, own.splitIn, own.movedIn, own.exited,
          own.toOtherClass, own.left, own.merged, own.movedOut, own.closing,
        ]
        #expect(theirs == ours.map(Int.init), "\(povertyClass) \(year.number)")
      }
    }
    // Something happened in most columns, or the comparison says little.
    let accounts = history.made.tallies.results[0].map(\.poor)
    for column in [\TalliedAccount.exited, \.new, \.toOtherClass, \.splitIn, \.left] {
      #expect(accounts.contains { $0[keyPath: column] > 0 })
    }
  }

  @Test func `the same options make the same bytes, whatever the number of threads`() throws {
    let options = HistoryOptions(scale: .province, seed: 5, entryCount: 30_000)
    let one = try MadeHistory(options, threadCount: 1).files
    let two = try MadeHistory(options, threadCount: 2).files
    #expect(one.count > 10)
    #expect(one == two)
    let other = try MadeHistory(HistoryOptions(scale: .province, seed: 6, entryCount: 30_000)).files
    #expect(one["made/log/00000000000000000001.jsonl"] != other["made/log/00000000000000000001.jsonl"])
  }

  @Test func `about as many entries come out as were asked for`() throws {
    for wanted in [2_000, 10_000, 50_000] {
      let made = try MadeHistory(HistoryOptions(scale: .nation, seed: 7, entryCount: wanted)).made
      #expect(abs(made.entryCount - wanted) * 100 < wanted * 10, "\(made.entryCount) for \(wanted)")
    }
  }

  @Test func `the nation has 34 provinces, or 63 as before July 2025`() {
    #expect(History(HistoryOptions(scale: .nation, seed: 1)).provinceCount == 34)
    #expect(History(HistoryOptions(scale: .nation, seed: 1, provinceCount: 63)).provinceCount == 63)
    #expect(History(HistoryOptions(scale: .nation, seed: 1)).communeCount == 11_264)
  }

  @Test func `nothing is written into a folder that holds something`() throws {
    let history = try MadeHistory(HistoryOptions(scale: .commune, seed: 8, entryCount: 1_000))
    let before = history.files
    #expect(throws: LedgerError.isLedger(path: history.place.folder)) {
      _ = try History(HistoryOptions(scale: .commune, seed: 9)).write(to: history.place, threadCount: 1)
    }
    #expect(history.files == before)
  }

  @Test func `what was cut off is no ledger, and the next run says what is in its way`() throws {
    let history = try MadeHistory(HistoryOptions(scale: .commune, seed: 8, entryCount: 1_000))
    // A run that ended before its last step leaves the folder beside, and nothing else.
    let beside = history.scratch.folder + ".new"
    try FileManager.default.copyItem(atPath: history.place.folder, toPath: beside)
    try FileManager.default.removeItem(atPath: beside + "/LEDGER")
    #expect(throws: LedgerError.notALedger(path: beside)) { _ = try LedgerReader.open(LedgerPlace(folder: beside)) }
    #expect(throws: LedgerError.notALedger(path: history.scratch.folder)) {
      _ = try LedgerReader.open(history.scratch)
    }
    #expect(throws: LedgerError.fileExists(path: beside)) {
      _ = try History(HistoryOptions(scale: .commune, seed: 9)).write(to: history.scratch, threadCount: 1)
    }
  }
}
