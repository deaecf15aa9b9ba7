/// Writes records as lines: templates with numbers put in, keys in canonical order, no values in between.
struct Lines: ~Copyable {
  /// Who records, or what an entry is about.
  enum Place {
    case nation
    case province(Int)
    /// An office of a province, by the end of its id.
    case office(Int, StaticString)
    case district(Int)
    case commune(Int)
  }

  /// A cell that is being written: the records of one district, province or the nation in one week.
  struct Cell {
    var week = 0
    var province = 0
    var district = 0
    /// The `seq` of the week's first entry, and how many the week has.
    var weekStart = 0
    var weekCount = 0
    var results: [TalliedResult] = []
  }

  let country: Country
  let calendar: Calendar
  let seed: UInt64
  let origin: String
  let sealer: Sealer
  var out = LineBuffer(capacity: 2 << 20)
  /// Lines of the vault for the households that were registered.
  var vault = LineBuffer(capacity: 1 << 18)
  var cell = Cell()
  /// The `seq` of the line that is being written.
  var seq = 0
  /// Where its id stands in `out`: fields are sealed for it.
  var idStart = 0
  /// The moment of the batch that is being written.
  private var at = LineBuffer(capacity: 0)
  private var isInBatch = false
  private var atDay = 0

  static let hex: StaticString = "0123456789abcdef"
  static let base32: StaticString = "0123456789abcdefghjkmnpqrstvwxyz"
  static let accountOfFirst: StaticString = "a-"
  static let accountOfSecond: StaticString = "b-"

  init(_ country: Country, _ calendar: Calendar, _ options: HistoryOptions) {
    self.country = country
    self.calendar = calendar
    seed = options.seed
    origin = options.origin
    sealer = Sealer(seed: options.seed)
  }

  /// The day on which the entry is recorded, counted from the first Monday: it shares the moment of its batch.
  var recordedOn: Int { atDay }

  // MARK: The envelope

  /// Takes the next `seq`; a new moment unless the batch goes on.
  mutating func begin(_ record: Record) {
    if !isInBatch { setMoment() }
    isInBatch = record.more
    out.reserve()
    vault.reserve()
  }

  /// The entries of a week spread over its five days, from 8 to 17 o'clock in Vietnam: 01:00 to 10:00 UTC.
  private mutating func setMoment() {
    let dayMilliseconds = 32_400_000
    let index = seq - cell.weekStart
    let worked = index * (5 * dayMilliseconds) / cell.weekCount
    let dayOfWeek = worked / dayMilliseconds
    var rest = worked - dayOfWeek * dayMilliseconds
    atDay = 7 * cell.week + dayOfWeek
    at.removeAll()
    calendar.withText(of: Calendar.firstMonday + atDay) { at.append($0, 10) }
    let hours = rest / 3_600_000
    rest -= hours * 3_600_000
    let minutes = rest / 60_000
    rest -= minutes * 60_000
    let seconds = rest / 1000
    at.append("T")
    at.append(hours + 1, digitCount: 2)
    at.append(":")
    at.append(minutes, digitCount: 2)
    at.append(":")
    at.append(seconds, digitCount: 2)
    at.append(".")
    at.append(rest - seconds * 1000, digitCount: 3)
    at.append("Z")
  }

  /// Everything up to the payload's first key.
  mutating func head(
    _ type: StaticString, _ record: Record, by place: Place, account: StaticString = Lines.accountOfFirst,
    document: Bool = false, plan: Bool = false, re: Int = 0
  ) {
    out.append("{\"at\":\"")
    if let start = at.bytes.baseAddress { out.append(start, 24) }
    out.append("\",\"by\":\"")
    out.append(account)
    append(place)
    if document {
      out.append("\",\"doc\":\"")
      for part in 0..<4 {
        out.append(SplitMix64.mixed(UInt64(seq * 4 + part) ^ seed), digitCount: 16, bits: 4, Lines.hex)
      }
    }
    out.append("\",\"id\":\"")
    idStart = out.count
    appendID()
    out.append(record.more ? "\",\"more\":true,\"on\":\"" : "\",\"on\":\"")
    append(day: Calendar.firstMonday + Int(record.on))
    if plan {
      out.append("\",\"plan\":\"")
      append(.office(cell.province, "-plan"))
    }
    out.append("\"")
    if re > 0 {
      out.append(",\"re\":")
      out.append(re)
    }
    out.append(",\"seq\":")
    out.append(seq)
    out.append(",\"type\":\"")
    out.append(type)
    out.append("\",\"unit\":\"")
    append(place)
    out.append("\",\"v\":1,\"what\":{")
  }

  mutating func end() { out.append("}}\n") }

  // MARK: Ids

  /// 48 bits in which each `seq` has its own place: no two entries share an id.
  private mutating func appendID() {
    let mask: UInt64 = (1 << 48) - 1
    var value = (UInt64(seq) &+ seed) & mask
    value = (value ^ (value >> 23)) &* 0x9E37_79B9_7F4B & mask
    value = (value ^ (value >> 25)) &* 0xBF58_476D_1CE5 & mask
    value ^= value >> 24
    out.append(value, digitCount: 12, bits: 4, Lines.hex)
  }

  mutating func append(_ place: Place) {
    switch place {
    case .nation: out.append("nation")
    case .province(let number):
      out.append("t")
      out.append(number + 1, digitCount: 2)
    case .office(let number, let name):
      out.append("t")
      out.append(number + 1, digitCount: 2)
      out.append(name)
    case .district(let number):
      out.append("d")
      out.append(number + 1, digitCount: 4)
    case .commune(let number):
      out.append("x")
      out.append(number + 1, digitCount: 5)
    }
  }

  /// A commune of the cell's district, by its number in there.
  func commune(_ number: some BinaryInteger) -> Place {
    .commune(country.districts[cell.district].communes.lowerBound + Int(number))
  }

  mutating func append(hamlet: Int, of commune: some BinaryInteger) {
    append(self.commune(commune))
    out.append("-")
    out.append(hamlet + 1)
  }

  /// The number of a household of the cell's district among all.
  func number(ofHousehold index: some BinaryInteger) -> Int {
    country.districts[cell.district].firstHousehold + Int(index)
  }

  func facts(ofHousehold index: some BinaryInteger) -> HouseholdFacts {
    HouseholdFacts(seed: seed, number: number(ofHousehold: index))
  }

  /// Six characters of base 32, scattered: one to one on 30 bits.
  static func code(ofHousehold number: Int, seed: UInt64) -> UInt64 {
    let mask: UInt64 = (1 << 30) - 1
    var value = (UInt64(number) &+ seed) & mask
    value = (value ^ (value >> 15)) &* 0x2C1B_3C6D & mask
    value = (value ^ (value >> 13)) &* 0x297A_2D39 & mask
    return value ^ (value >> 16)
  }

  mutating func append(household index: some BinaryInteger) {
    out.append("h-")
    let code = Lines.code(ofHousehold: number(ofHousehold: index), seed: seed)
    out.append(code, digitCount: 6, bits: 5, Lines.base32)
  }

  mutating func append(day: Int) {
    calendar.withText(of: day) { out.append($0, 10) }
  }

  func year(of record: Record) -> Int { Calendar.date(Calendar.firstMonday + Int(record.on)).year }

  /// The standard that counts in a year.
  mutating func append(standardOf year: Int) {
    out.append(year < Ratios.newStandardYear ? "mdp-2016" : "mdp-2022")
  }

  /// The review of a commune, district or province in a year.
  mutating func append(reviewOf place: Place, _ year: Int) {
    out.append("r-")
    append(place)
    out.append("-")
    out.append(year)
  }
}
