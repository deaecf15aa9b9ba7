/// Households: who they are, what they are found to be, where they live.
extension Lines {
  mutating func importDeclared(_ record: Record) {
    head("import.declared", record, by: commune(record.commune))
    out.append("\"reason\":\"Chuyển danh sách giấy vào sổ cái\",\"rows\":")
    out.append(Int(record.value))
    out.append(",\"source\":\"Danh sách hộ nghèo, hộ cận nghèo cuối năm 2020\"")
  }

  mutating func registered(_ record: Record) {
    let facts = facts(ofHousehold: record.subject)
    head("household.registered", record, by: commune(record.commune))
    sealer.take(household: number(ofHousehold: record.subject))
    out.append("\"address\":{\"key\":\"")
    append(household: record.subject)
    out.append("\",\"sealed\":\"")
    seal("what.address", 1) { Names.address(Int(record.subject) % 90 + 1, hamlet: Int(record.code) + 1, to: $0) }
    out.append("\"},\"hamlet\":\"")
    append(hamlet: Int(record.code), of: record.commune)
    out.append("\",\"headName\":{\"key\":\"")
    append(household: record.subject)
    out.append("\",\"sealed\":\"")
    seal("what.headName", 2) { Names.head(facts, to: $0) }
    out.append("\"},\"household\":\"")
    append(household: record.subject)
    out.append("\",\"members\":")
    out.append(facts.memberCount)
    keep(keyOf: record.subject)
  }

  /// Puts the sealed form of what `clear` writes behind the line so far.
  private mutating func seal(_ path: StaticString, _ number: UInt8, _ clear: (UnsafeMutableRawPointer) -> Int) {
    let idStart = idStart
    withUnsafeTemporaryAllocation(byteCount: 512, alignment: 8) { room in
      guard let start = room.baseAddress, let line = out.bytes.baseAddress else { return }
      let count = clear(start)
      let context = start + 256
      context.copyMemory(from: line + idStart, byteCount: 12)
      context.storeBytes(of: 0, toByteOffset: 12, as: UInt8.self)
      (context + 13).copyMemory(from: path.utf8Start, byteCount: path.utf8CodeUnitCount)
      out.append {
        sealer.seal(
          UnsafeRawBufferPointer(start: start, count: count),
          context: UnsafeRawBufferPointer(start: context, count: 13 + path.utf8CodeUnitCount), number: number, to: $0)
      }
    }
  }

  /// The vault's line for a household.
  private mutating func keep(keyOf index: UInt32) {
    vault.append("{\"key\":\"")
    vault.append { sealer.writeKey(to: $0) }
    vault.append("\",\"subject\":\"h-")
    let code = Lines.code(ofHousehold: number(ofHousehold: index), seed: seed)
    vault.append(code, digitCount: 6, bits: 5, Lines.base32)
    vault.append("\"}\n")
  }

  mutating func profiled(_ record: Record) {
    let facts = facts(ofHousehold: record.subject)
    let year = year(of: record)
    // Causes, wishes and deprivations differ from year to year.
    let seen = HouseholdFacts(seed: seed &+ UInt64(year), number: number(ofHousehold: record.subject))
    head("household.profile-assessed", record, by: commune(record.commune))
    out.append("\"causes\":[")
    append(Self.causes, seen.pick(0, below: Self.causes.count), 1)
    out.append("],\"deprivations\":[")
    // The standard before 2022 has no dimension of employment: the last one.
    let dimensions = year < Ratios.newStandardYear ? Self.deprivations.dropLast() : Self.deprivations[...]
    let isPoor = record.code == 1
    append(dimensions, seen.pick(2, below: dimensions.count), (isPoor ? 1 : 0) + seen.pick(3, below: 2))
    out.append("],\"household\":\"")
    append(household: record.subject)
    out.append("\",\"perCapitaIncome\":")
    out.append(((isPoor ? 600 : 1100) + seen.pick(4, below: 90) * 10) * 1000)
    out.append(",\"traits\":[")
    appendTraits(facts)
    out.append("],\"wishes\":[")
    append(Self.wishes, seen.pick(5, below: Self.wishes.count), 1)
    out.append("]")
  }

  private mutating func appendTraits(_ facts: HouseholdFacts) {
    var isFirst = true
    func comma(_ out: inout LineBuffer) {
      if !isFirst { out.append(",") }
      isFirst = false
    }
    if facts.isEthnicMinority {
      comma(&out)
      out.append("\"ethnic-minority\"")
    }
    if facts.isSociallyProtected {
      comma(&out)
      out.append("\"social-protection\"")
    }
    if facts.isMeritMember {
      comma(&out)
      out.append("\"merit-member\"")
    }
    if facts.hasNoLabour {
      comma(&out)
      out.append("\"no-labour-capacity\"")
    }
    if facts.isDifficult {
      comma(&out)
      out.append("\"difficult-circumstances\"")
    }
  }

  /// `count` codes of a list from a place on, around its end.
  private mutating func append(_ codes: ArraySlice<StaticString>, _ first: Int, _ count: Int) {
    for index in 0..<count {
      out.append(index == 0 ? "\"" : ",\"")
      out.append(codes[(first + index) % codes.count])
      out.append("\"")
    }
  }

  private static let causes: ArraySlice<StaticString> = [
    "no-productive-land", "no-capital", "no-labour", "no-tools", "no-production-knowledge", "no-skills",
    "illness-accident",
  ]
  private static let deprivations: ArraySlice<StaticString> = [
    "health", "education", "housing", "water-sanitation", "information", "employment",
  ]
  private static let wishes: ArraySlice<StaticString> = [
    "loan", "land", "means-of-production", "technique", "training", "job", "housing", "water-sanitation", "health",
    "education", "social-assistance",
  ]

  mutating func entered(_ type: StaticString, _ record: Record) {
    let year = year(of: record)
    let isInReview = Int(record.code) >= EntryWay.inReview
    head(type, record, by: commune(record.commune))
    out.append("\"entryKind\":\"")
    switch EntryWay(rawValue: Int(record.code) % EntryWay.inReview) {
    case .carriedOver, nil: out.append("carried-over")
    case .new: out.append("new")
    case .relapse: out.append("relapse")
    case .movedIn: out.append("moved-in")
    }
    out.append("\",\"household\":\"")
    append(household: record.subject)
    if isInReview {
      out.append("\",\"review\":\"")
      append(reviewOf: commune(record.commune), year)
    }
    out.append("\",\"standard\":\"")
    append(standardOf: year)
    out.append("\"")
  }

  mutating func exited(_ record: Record) {
    let isOfPoverty = record.kind == .exitedPoverty
    let year = year(of: record)
    head(
      isOfPoverty ? "household.exited-poverty" : "household.exited-near-poverty", record, by: commune(record.commune))
    out.append("\"household\":\"")
    append(household: record.subject)
    out.append("\",\"review\":\"")
    append(reviewOf: commune(record.commune), year)
    out.append("\",\"standard\":\"")
    append(standardOf: year)
    if isOfPoverty { out.append(record.code == 1 ? "\",\"toStatus\":\"near-poor" : "\",\"toStatus\":\"average") }
    out.append("\"")
  }

  mutating func moved(_ record: Record) {
    head("household.moved", record, by: commune(record.commune))
    out.append("\"from\":\"")
    append(hamlet: Int(record.code & 0xFF), of: record.value)
    out.append("\",\"household\":\"")
    append(household: record.subject)
    out.append("\",\"reason\":\"moved\",\"to\":\"")
    append(hamlet: Int(record.code >> 8), of: record.commune)
    out.append("\"")
  }

  mutating func left(_ record: Record) {
    head("household.left-area", record, by: commune(record.commune))
    out.append("\"household\":\"")
    append(household: record.subject)
    out.append(record.subject % 4 == 0 ? "\",\"reason\":\"dissolved\"" : "\",\"reason\":\"moved\"")
  }

  mutating func split(_ record: Record) {
    head("household.split", record, by: commune(record.commune))
    out.append("\"household\":\"")
    append(household: record.subject)
    out.append("\",\"into\":[\"")
    append(household: record.value)
    out.append("\"]")
  }

  mutating func merged(_ record: Record) {
    head("household.merged", record, by: commune(record.commune))
    out.append("\"from\":[\"")
    append(household: record.value)
    out.append("\"],\"household\":\"")
    append(household: record.subject)
    out.append("\"")
  }

  mutating func rated(_ record: Record) {
    head("household.living-standard-rated", record, by: commune(record.commune))
    out.append("\"household\":\"")
    append(household: record.subject)
    out.append(record.code == 1 ? "\",\"rating\":\"well-off\"" : "\",\"rating\":\"average\"")
  }
}
