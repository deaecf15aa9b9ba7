/// How many provinces, districts, communes and households there are, and which number each has. All ids are made from
/// these numbers: province `t07`, district `d0123`, commune `x01234`, its hamlet `x01234-3`.
struct Country: Sendable {
  struct Province: Sendable {
    let districts: Range<Int>
    let communes: Range<Int>
  }

  struct District: Sendable {
    let province: Int
    let communes: Range<Int>
    /// The number of its first household among all.
    let firstHousehold: Int
  }

  private static let communesOfNation = 11_264
  private static let communesOfProvince = 332
  private static let communesOfDistrict = 16
  private static let householdsOfHamlet = 28_000
  /// Room for the households of a commune, beside those that the ledger opens with.
  private static let growth = 4

  let provinces: [Province]
  let districts: [District]
  /// Thousandths: 1,000 is a commune of full size.
  let size: Int
  let hamletsOfCommune: Int
  /// Household numbers are below it.
  let householdCountMax: Int

  var communeCount: Int { provinces.last?.communes.upperBound ?? 0 }

  init(_ options: HistoryOptions) {
    var communeCount =
      switch options.scale {
      case .commune: 1
      case .province: Self.communesOfProvince
      case .nation: Self.communesOfNation
      }
    var size = 1000
    if let wanted = options.entryCount {
      (communeCount, size) = Self.sized(wanted)
    }
    self.size = size
    let full = Ratios.openingPoor + Ratios.openingNearPoor + Ratios.broaderPoor + Ratios.broaderNearPoor
    hamletsOfCommune = max(2, full * size / 1000 / Self.householdsOfHamlet)
    let room = (full * size / 1_000_000 + 16) * Self.growth

    // A part of the nation has its share of the provinces, each of the size that they have there.
    let most = options.scale == .nation ? options.provinceCount : 1
    let share = (communeCount * most + Self.communesOfNation - 1) / Self.communesOfNation
    let provinceCount = max(1, min(most, share))
    var provinces: [Province] = []
    var districts: [District] = []
    for province in 0..<provinceCount {
      let communes = Self.part(province, of: provinceCount, communeCount)
      let districtCount = (communes.count + Self.communesOfDistrict - 1) / Self.communesOfDistrict
      let first = districts.count
      for district in 0..<districtCount {
        let part = Self.part(district, of: districtCount, communes.count)
        let own = communes.lowerBound + part.lowerBound..<communes.lowerBound + part.upperBound
        districts.append(District(province: province, communes: own, firstHousehold: own.lowerBound * room))
      }
      provinces.append(Province(districts: first..<districts.count, communes: communes))
    }
    self.provinces = provinces
    self.districts = districts
    householdCountMax = communeCount * room
  }

  /// So many communes of about full size that there are about `wanted` entries; the size makes up for the rest.
  private static func sized(_ wanted: Int) -> (communeCount: Int, size: Int) {
    let full =
      Ratios.entriesOfHouseholds + Ratios.entriesOfCommune + Ratios.entriesOfDistrict / communesOfDistrict
    let count = max(1, (wanted + full / 2) / full)
    let districtCount = (count + communesOfDistrict - 1) / communesOfDistrict
    let fixed =
      count * Ratios.entriesOfCommune + districtCount * Ratios.entriesOfDistrict + Ratios.entriesOfNation
    return (count, max(20, (wanted - fixed) * 1000 / (count * Ratios.entriesOfHouseholds)))
  }

  /// How many households a district has numbers for.
  func room(ofDistrict district: Int) -> Int {
    let next = district + 1 < districts.count ? districts[district + 1].firstHousehold : householdCountMax
    return next - districts[district].firstHousehold
  }

  /// A figure of Ratios for a commune of this size, in thousandths.
  func scaled(_ thousandths: Int) -> Int { thousandths * size / 1000 }

  /// The share of one part among parts that are as equal as whole numbers allow.
  private static func part(_ index: Int, of parts: Int, _ count: Int) -> Range<Int> {
    count * index / parts..<count * (index + 1) / parts
  }
}
