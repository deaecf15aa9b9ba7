import Dispatch
import Ledger
import Merkle
import Synchronization

/// A history, told and written.
package struct History: Sendable {
  /// What was made.
  package struct Made: Sendable {
    package let entryCount: Int
    package let byteCount: Int
    package let checkpoint: SignedCheckpoint
    package let tallies: Tallies
  }

  private let options: HistoryOptions
  private let country: Country
  private let calendar = Calendar()

  package init(_ options: HistoryOptions) {
    self.options = options
    country = Country(options)
  }

  package var provinceCount: Int { country.provinces.count }
  package var communeCount: Int { country.communeCount }

  /// Makes the ledger at a place that holds none; only whole ledgers are ever found there.
  /// - Parameters:
  ///   - threadCount: how many cores work; the bytes do not depend on it.
  ///   - progress: weeks told and weeks in all.
  package func write(
    to place: LedgerPlace, threadCount: Int, progress: @escaping @Sendable (UInt64, UInt64) -> Void = { _, _ in }
  ) throws -> Made {
    let ledger = try BulkLedger(at: place, try signingKey())
    let districts = country.districts.indices.map {
      Teller(District($0, of: country, calendar, seed: options.seed))
    }
    var next = 1
    var byteCount = 0
    var firsts: [UInt32] = []
    var kept: [TreeSize] = []
    var lastDay = -1
    for start in stride(from: 0, to: Calendar.weekCount, by: Period.weekCount) {
      let weeks = start..<min(start + Period.weekCount, Calendar.weekCount)
      let told = tell(weeks, districts, threadCount)
      let years = yearly(districts)
      let period = Period(weeks, country, calendar, told: told, years: years, next: next)
      note(period, weeks, into: &firsts)
      for part in try write(period, firsts, to: ledger, threadCount) {
        byteCount += part.byteCount
        for start in part.days where start.day > lastDay {
          lastDay = start.day
          kept.append(TreeSize(UInt64(start.size)))
        }
      }
      next = period.next
      progress(UInt64(weeks.upperBound), UInt64(Calendar.weekCount))
    }
    let checkpoint = try ledger.finish(keeping: kept)
    return Made(entryCount: next - 1, byteCount: byteCount, checkpoint: checkpoint, tallies: tallies(districts))
  }

  /// The key grows from the seed: whoever knows how this is made can sign in its name, and its name says so.
  private func signingKey() throws(KeyFault) -> SigningKey {
    let seed = sha256(of: Array("bench-only key of \(options.origin)".utf8))
    return SigningKey(name: try KeyName(options.origin), seed: Secret(seed.bytes))
  }

  /// A district that tells its weeks, on whichever thread.
  private final class Teller: Sendable {
    let district: Mutex<District>
    init(_ district: District) { self.district = Mutex(district) }

    func tell(_ weeks: Range<Int>) -> Period.Told {
      district.withLock { district in
        var told = Period.Told()
        district.results.removeAll()
        for week in weeks {
          district.tell(week: week)
          told.weeks.append(district.records)
        }
        told.results = district.results
        return told
      }
    }
  }

  private func tell(_ weeks: Range<Int>, _ districts: [Teller], _ threadCount: Int) -> [Period.Told] {
    let told = Mutex([Period.Told](repeating: Period.Told(), count: districts.count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: threadCount) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < districts.count else { return }
        let own = districts[index].tell(weeks)
        told.withLock { $0[index] = own }
      }
    }
    return told.withLock { $0 }
  }

  /// Where each district's records of each week begin: later ones name them.
  private func note(_ period: Period, _ weeks: Range<Int>, into firsts: inout [UInt32]) {
    let count = country.districts.count
    firsts.append(contentsOf: repeatElement(0, count: weeks.count * count))
    for cell in period.cells {
      guard let district = cell.district else { continue }
      firsts[cell.week * count + district] = UInt32(truncatingIfNeeded: cell.first)
    }
  }

  /// Formats, hashes and writes a period, side by side.
  private func write(
    _ period: Period, _ firsts: [UInt32], to ledger: BulkLedger, _ threadCount: Int
  ) throws -> [(days: [PartWriter.DayStart], byteCount: Int)] {
    let parts = period.parts
    let written = Mutex([(days: [PartWriter.DayStart], byteCount: Int)](repeating: ([], 0), count: parts.count))
    let failure = Mutex<LedgerError?>(nil)
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: threadCount) { _ in
      var writer = PartWriter(country, calendar, options)
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < parts.count, failure.withLock({ $0 == nil }) else { return }
        do throws(LedgerError) {
          let part = try writer.write(period.cells[parts[index]], firsts: firsts, to: ledger)
          written.withLock { $0[index] = part }
        } catch {
          failure.withLock { $0 = $0 ?? error }
        }
      }
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
    return written.withLock { $0 }
  }

  /// By province and year, as far as they were handed up.
  private func yearly(_ districts: [Teller]) -> [[TalliedResult]] {
    country.provinces.map { province in
      var sums = [TalliedResult](repeating: TalliedResult(), count: Calendar.years.count)
      for district in province.districts {
        let own = districts[district].district.withLock { $0.yearly }
        for index in sums.indices { sums[index] += own[index] }
      }
      return sums.map(\.withoutMovesInside)
    }
  }

  private func tallies(_ districts: [Teller]) -> Tallies {
    var tallies = Tallies()
    tallies.results = yearly(districts)
    tallies.householdCount = districts.reduce(0) { $0 + $1.district.withLock { $0.households.count } }
    let ofCommune = 2 + country.hamletsOfCommune
    let ofProvince = 10
    tallies.unitCount =
      1 + country.provinces.count * ofProvince + country.districts.count + country.communeCount * ofCommune
    return tallies
  }
}
