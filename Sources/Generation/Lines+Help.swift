/// Help, loans, gifts and models.
extension Lines {
  mutating func eligible(_ record: Record) {
    head("support.eligibility-confirmed", record, by: commune(record.commune))
    out.append("\"eligible\":true,\"household\":\"")
    append(household: record.subject)
    out.append("\",\"policy\":\"")
    out.append(HouseholdFacts.policies[Int(record.code)])
    out.append(record.value == 0 ? "\",\"wanted\":false" : "\",\"wanted\":true")
  }

  private static let kinds: [StaticString] = [
    "social-assistance", "social-assistance", "housing", "technique", "training", "seed-and-breed", "goods",
    "technique", "cash",
  ]

  mutating func supported(_ record: Record) {
    let policy = Int(record.value)
    head("support.granted", record, by: commune(record.commune))
    out.append("\"beneficiary\":\"")
    append(household: record.subject)
    out.append("\",\"kind\":\"")
    out.append(Self.kinds[policy])
    if policy < HouseholdFacts.policies.count {
      out.append("\",\"policy\":\"")
      out.append(HouseholdFacts.policies[policy])
    }
    supportEnd(record)
  }

  mutating func fundGranted(_ record: Record) {
    head("support.granted", record, by: commune(record.commune))
    out.append("\"beneficiary\":\"")
    append(household: record.subject)
    out.append("\",\"fund\":\"")
    append(commune(record.commune))
    out.append("-fund\",\"kind\":\"cash")
    supportEnd(record)
  }

  private mutating func supportEnd(_ record: Record) {
    out.append("\",\"provider\":\"")
    append(commune(record.commune))
    out.append("\",\"support\":\"s")
    out.append(seq)
    out.append("\",\"value\":")
    out.append(Int(record.code) * 10_000)
  }

  mutating func helperCommitted(_ record: Record) {
    head("support.helper-committed", record, by: commune(record.commune))
    out.append("\"beneficiary\":\"")
    append(household: record.subject)
    out.append("\",\"commitment\":\"k")
    out.append(seq)
    out.append("\",\"content\":\"Giúp con giống và kỹ thuật\",\"from\":\"")
    append(day: Calendar.firstMonday + Int(record.on))
    out.append("\",\"helper\":\"")
    append(donor: Int(record.code))
    out.append("\"")
  }

  mutating func append(donor: Int) {
    append(.district(cell.district))
    out.append("-g")
    out.append(donor + 1)
  }

  private mutating func append(loan: UInt32, of household: UInt32) {
    out.append("l")
    let code = Lines.code(ofHousehold: number(ofHousehold: household), seed: seed)
    out.append(code, digitCount: 6, bits: 5, Lines.base32)
    out.append("-")
    out.append(Int(loan & 0xFF))
  }

  private static let programmes: [StaticString] = ["newly-exited-household", "poor-household", "near-poor-household"]
  /// Percent a year; the interest of a quarter of a million đồng of principal follows.
  private static let rates: [StaticString] = ["8.25", "6.6", "7.92"]
  private static let quarterOfMillion = [20_625, 16_500, 19_800]

  mutating func lent(_ record: Record) {
    let kind = Int(record.value >> 8)
    head("credit.loan-disbursed", record, by: .office(cell.province, "-bank"))
    out.append("\"dueOn\":\"")
    append(day: Calendar.firstMonday + Int(record.on) + 1096)
    out.append("\",\"household\":\"")
    append(household: record.subject)
    out.append("\",\"lender\":\"")
    append(.office(cell.province, "-bank"))
    out.append("\",\"loan\":\"")
    append(loan: record.value, of: record.subject)
    out.append("\",\"principal\":")
    out.append(Int(record.code) * 1_000_000)
    out.append(",\"programme\":\"")
    out.append(Self.programmes[kind])
    out.append("\",\"purpose\":\"")
    out.append(record.subject % 3 == 0 ? "Trồng rừng" : record.subject % 3 == 1 ? "Nuôi bò sinh sản" : "Nuôi lợn")
    out.append("\",\"ratePercent\":\"")
    out.append(Self.rates[kind])
    out.append("\"")
  }

  mutating func interestPaid(_ record: Record) {
    let kind = Int(record.value >> 8 & 0xFF)
    head("credit.repayment-recorded", record, by: .office(cell.province, "-bank"))
    out.append("\"amount\":")
    out.append(Int(record.code) * Self.quarterOfMillion[kind])
    repaymentEnd(record, lateDays: Int(record.value >> 16))
    out.append("\",\"kind\":\"interest\",\"loan\":\"")
    append(loan: record.value, of: record.subject)
    out.append("\"")
  }

  mutating func principalPaid(_ record: Record) {
    head("credit.repayment-recorded", record, by: .office(cell.province, "-bank"))
    out.append("\"amount\":")
    out.append(Int(record.code) * 1_000_000)
    repaymentEnd(record, lateDays: 0)
    out.append("\",\"kind\":\"principal\",\"loan\":\"")
    append(loan: record.value, of: record.subject)
    out.append("\"")
  }

  private mutating func repaymentEnd(_ record: Record, lateDays: Int) {
    out.append(",\"dueOn\":\"")
    append(day: Calendar.firstMonday + Int(record.on) - lateDays)
  }

  mutating func useChecked(_ record: Record) {
    head("credit.use-checked", record, by: .office(cell.province, "-bank"))
    out.append(record.code < 3 ? "\"effective\":false,\"loan\":\"" : "\"effective\":true,\"loan\":\"")
    append(loan: record.value, of: record.subject)
    out.append(record.code == 0 ? "\",\"rightPurpose\":false" : "\",\"rightPurpose\":true")
  }

  mutating func gave(_ record: Record) {
    head("contribution.recorded", record, by: commune(record.commune))
    if record.kind != .gaveLabour {
      out.append("\"amount\":")
      out.append(Int(record.value) * 10_000)
      out.append(",")
    }
    out.append("\"contribution\":\"c")
    out.append(seq)
    out.append("\",\"direct\":true,\"donor\":\"")
    append(donor: Int(record.code))
    switch record.kind {
    case .gaveMoney: out.append("\",\"kind\":\"money\",\"purpose\":\"poverty-reduction\",\"receiver\":\"")
    case .gaveGoods: out.append("\",\"kind\":\"goods\",\"purpose\":\"charity\",\"receiver\":\"")
    case _: out.append("\",\"kind\":\"labour\",\"purpose\":\"poverty-reduction\",\"receiver\":\"")
    }
    append(commune(record.commune))
    out.append("-fund\"")
  }

  private static let modelKinds: [StaticString] = ["production", "vocational", "social-security-works", "other"]

  mutating func modelStarted(_ record: Record) {
    head("model.started", record, by: commune(record.commune))
    out.append("\"area\":\"")
    append(commune(record.commune))
    out.append("\",\"kind\":\"")
    out.append(Self.modelKinds[Int(record.code >> 8) % Self.modelKinds.count])
    out.append("\",\"lead\":\"")
    append(commune(record.commune))
    out.append("\",\"model\":\"m")
    out.append(seq)
    out.append("\",\"name\":\"Mô hình số ")
    out.append(seq)
    out.append("\",\"participants\":[{\"household\":\"")
    append(household: record.subject)
    out.append(record.code & 0xF == 1 ? "\",\"statusThen\":\"poor\"}," : "\",\"statusThen\":\"near-poor\"},")
    out.append("{\"household\":\"")
    append(household: record.value)
    out.append(record.code >> 4 & 0xF == 1 ? "\",\"statusThen\":\"poor\"}]," : "\",\"statusThen\":\"near-poor\"}],")
    out.append("\"supporters\":[\"")
    append(donor: Int(record.code >> 8) % Ratios.donorsOfDistrict)
    out.append("\"]")
  }
}
