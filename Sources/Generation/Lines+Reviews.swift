/// Reviews and reports, words and corrections.
extension Lines {
  /// The area that a result is of.
  private func area(_ record: Record) -> Place {
    switch Int(record.commune) {
    case Record.district: .district(cell.district)
    case Record.province: .province(cell.province)
    case let commune: self.commune(commune)
    }
  }

  /// Who approves it: the level above.
  private func above(_ record: Record) -> Place {
    switch Int(record.commune) {
    case Record.district: .province(cell.province)
    case Record.province: .nation
    case _: .district(cell.district)
    }
  }

  mutating func resultSubmitted(_ record: Record) {
    let result = cell.results[Int(record.value)]
    let year = Int(record.code)
    head("poverty-review.result-submitted", record, by: area(record))
    out.append("\"area\":\"")
    append(area(record))
    out.append("\",\"asOf\":\"")
    append(day: calendar.decisionDay(of: year))
    out.append("\",\"nearPoor\":{")
    append(result.nearPoor)
    out.append("},\"poor\":{")
    append(result.poor)
    out.append("},\"review\":\"")
    append(reviewOf: area(record), year)
    out.append("\",\"stage\":\"official\",\"standard\":\"")
    append(standardOf: year)
    out.append("\",\"total\":")
    out.append(Int(result.total))
    out.append(",\"year\":")
    out.append(year)
  }

  private mutating func append(_ account: TalliedAccount) {
    out.append("\"boundaryIn\":0,\"boundaryOut\":0,\"carriedOver\":")
    out.append(Int(account.carriedOver))
    out.append(",\"closing\":")
    out.append(Int(account.closing))
    out.append(",\"exited\":")
    out.append(Int(account.exited))
    out.append(",\"fromOtherClass\":")
    out.append(Int(account.fromOtherClass))
    out.append(",\"left\":")
    out.append(Int(account.left))
    out.append(",\"merged\":")
    out.append(Int(account.merged))
    out.append(",\"movedIn\":")
    out.append(Int(account.movedIn))
    out.append(",\"movedOut\":")
    out.append(Int(account.movedOut))
    out.append(",\"new\":")
    out.append(Int(account.new))
    out.append(",\"opening\":")
    out.append(Int(account.opening))
    out.append(",\"relapsed\":")
    out.append(Int(account.relapsed))
    out.append(",\"splitIn\":")
    out.append(Int(account.splitIn))
    out.append(",\"toOtherClass\":")
    out.append(Int(account.toOtherClass))
  }

  mutating func listPublished(_ record: Record) {
    let year = Int(record.code)
    head("poverty-review.list-published", record, by: commune(record.commune))
    out.append("\"area\":\"")
    append(commune(record.commune))
    out.append("\",\"from\":\"")
    append(day: calendar.decisionDay(of: year))
    out.append("\",\"objections\":")
    out.append(Int(record.value))
    out.append(",\"place\":\"Trụ sở Ủy ban nhân dân xã\",\"review\":\"")
    append(reviewOf: commune(record.commune), year)
    out.append("\",\"to\":\"")
    append(day: Calendar.firstMonday + Int(record.on))
    out.append("\"")
  }

  mutating func resultApproved(_ record: Record) {
    let result = cell.results[Int(record.value)]
    let year = Int(record.code)
    let (poor, nearPoor, total) = (Int(result.poor.closing), Int(result.nearPoor.closing), Int(result.total))
    head("poverty-review.result-approved", record, by: above(record))
    out.append("\"area\":\"")
    append(area(record))
    out.append("\",\"decisionNumber\":\"")
    out.append(seq % 900 + 100)
    out.append("/QĐ-UBND\",\"nearPoor\":")
    out.append(nearPoor)
    out.append(",\"nearPoorRate\":\"")
    append(percent: nearPoor, of: total)
    out.append("\",\"poor\":")
    out.append(poor)
    out.append(",\"poorRate\":\"")
    append(percent: poor, of: total)
    out.append("\",\"review\":\"")
    append(reviewOf: area(record), year)
    out.append("\",\"standard\":\"")
    append(standardOf: year)
    out.append("\",\"total\":")
    out.append(total)
    out.append(",\"year\":")
    out.append(year)
  }

  /// Two decimals, half up.
  private mutating func append(percent count: Int, of total: Int) {
    let hundredths = (count * 20_000 + total) / (2 * total)
    out.append(hundredths / 100)
    out.append(".")
    out.append(hundredths % 100, digitCount: 2)
  }

  // MARK: Reports

  mutating func reported(_ record: Record) {
    let (year, isHalf, isAgain) = (Int(record.code & 0xFFF), record.code >> 12 & 1 == 1, record.code >> 13 & 1 == 1)
    head("report.submitted", record, by: commune(record.commune), plan: true)
    out.append("\"duty\":\"")
    append(.office(cell.province, isHalf ? "-half-report" : "-year-report"))
    out.append("\",\"figures\":[{\"area\":\"")
    append(commune(record.commune))
    out.append("\",\"figure\":\"poor\",\"standard\":\"")
    append(standardOf: year)
    out.append("\",\"value\":\"")
    out.append(Int(record.subject))
    out.append("\",\"year\":")
    out.append(year)
    out.append("},{\"area\":\"")
    append(commune(record.commune))
    out.append("\",\"figure\":\"near-poor\",\"standard\":\"")
    append(standardOf: year)
    out.append("\",\"value\":\"")
    out.append(Int(record.value))
    out.append("\",\"year\":")
    out.append(year)
    out.append("}],\"period\":\"")
    out.append(year)
    if isHalf { out.append("-h1") }
    out.append("\",\"receiver\":\"")
    append(.office(cell.province, "-home"))
    out.append("\",\"report\":\"")
    append(reportOf: record.commune, year, isHalf ? "-h1" : isAgain ? "-again" : "")
    out.append("\",\"reporter\":\"")
    append(commune(record.commune))
    out.append("\"")
  }

  private mutating func append(reportOf commune: UInt16, _ year: Int, _ end: StaticString) {
    out.append("b-")
    append(self.commune(commune))
    out.append("-")
    out.append(year)
    out.append(end)
  }

  mutating func reportReturned(_ record: Record) {
    head("report.returned", record, by: .office(cell.province, "-home"), plan: true)
    out.append("\"reason\":\"Thiếu số liệu hộ phát sinh\",\"report\":\"")
    append(reportOf: record.commune, Int(record.code), "")
    out.append("\"")
  }

  // MARK: Words

  mutating func peakMonth(_ record: Record) {
    head("activity.held", record, by: commune(record.commune), plan: true)
    let end = Calendar.firstMonday + Int(record.on)
    out.append("\"activity\":\"p-")
    append(commune(record.commune))
    out.append("-")
    out.append(Int(record.code))
    out.append("\",\"attendance\":")
    out.append(Int(record.value))
    out.append(",\"audience\":\"people\",\"from\":\"")
    append(day: end - 32)
    out.append("\",\"kind\":\"peak-month\",\"organiser\":\"")
    append(commune(record.commune))
    out.append("\",\"to\":\"")
    append(day: end)
    out.append("\",\"year\":")
    out.append(Int(record.code))
  }

  private static let formats: [StaticString] = ["article", "web", "programme", "article", "drive", "column"]

  mutating func articlePublished(_ record: Record) {
    head("communication.published", record, by: .office(cell.province, "-media"), plan: true)
    out.append("\"format\":\"")
    out.append(Self.formats[Int(record.code)])
    out.append("\",\"item\":\"i")
    out.append(seq)
    out.append("\",\"outlet\":\"")
    append(.office(cell.province, "-media"))
    out.append("\",\"subjects\":[\"")
    append(commune(record.commune))
    out.append("\"],\"title\":\"Chung tay vì người nghèo, bài ")
    out.append(seq)
    out.append("\"")
  }

  // MARK: Corrections

  mutating func correction(_ record: Record, _ found: (RecordPlace) -> Int) {
    let re = found(RecordPlace(packed: record.value))
    let isProposal = record.kind == .correctionProposed
    let type: StaticString =
      isProposal ? "entry.correction-proposed" : record.kind == .corrected ? "entry.corrected" : "entry.voided"
    head(
      type, record, by: commune(record.commune),
      account: isProposal ? Lines.accountOfFirst : Lines.accountOfSecond, re: re)
    guard record.code > 0 else { return out.append("\"reason\":\"recorded-twice\"") }
    out.append("\"corrected\":{\"value\":")
    out.append(Int(record.code) * 10_000)
    out.append("},\"reason\":\"wrong-figure\"")
  }
}
