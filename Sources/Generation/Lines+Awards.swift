/// Certificates of communes, and nominations on the plan's way.
extension Lines {
  mutating func commended(_ record: Record) {
    head("award.granted", record, by: commune(record.commune), plan: true)
    out.append("\"award\":\"w")
    out.append(seq)
    out.append("\",\"decidedBy\":\"")
    append(commune(record.commune))
    out.append("\",\"decisionNumber\":\"")
    out.append(seq % 900 + 100)
    out.append(
      "/QĐ-UBND\",\"emblem\":false,\"form\":\"certificate-of-commendation\",\"imported\":false,\"level\":\"commune\",\"occasion\":\"annual\",\"recipient\":\""
    )
    append(household: record.subject)
    out.append("\",\"recipientKind\":\"household\",\"year\":")
    out.append(Int(record.code))
  }

  private mutating func append(nomination record: Record, _ kind: StaticString) {
    out.append(kind)
    append(.district(cell.district))
    out.append("-")
    out.append(Int(record.code))
  }

  mutating func nominated(_ record: Record) {
    head("nomination.submitted", record, by: .district(cell.district), plan: true)
    out.append(
      "\"basis\":\"movement\",\"dossier\":[{\"copies\":2,\"item\":\"cover-submission\"},{\"copies\":1,\"item\":\"achievement-report\"}],\"emblem\":false,\"form\":\"certificate-of-merit\",\"level\":\"province\",\"nomination\":\""
    )
    append(nomination: record, "n-")
    out.append("\",\"nominator\":\"")
    append(.district(cell.district))
    out.append("\",\"occasion\":\"annual\",\"receiver\":\"")
    append(.office(cell.province, "-labour"))
    out.append("\",\"recipientKind\":\"collective\",\"sets\":1,\"subject\":\"")
    append(commune(record.commune))
    out.append("\",\"subjectKind\":\"commune\",\"year\":")
    out.append(Int(record.code))
  }

  mutating func appraised(_ record: Record) {
    let isOfDossier = record.kind == .dossierAppraised
    let appraiser: Place = .office(cell.province, isOfDossier ? "-home" : "-labour")
    head("nomination.appraised", record, by: appraiser, plan: true)
    out.append("\"appraiser\":\"")
    append(appraiser)
    out.append("\",\"nomination\":\"")
    append(nomination: record, "n-")
    out.append(record.value == 1 ? "\",\"opinion\":\"against\"," : "\",\"opinion\":\"for\",")
    if isOfDossier {
      out.append("\"reasons\":\"Hồ sơ đủ thành phần\",\"stage\":\"dossier\"")
    } else if record.value == 1 {
      out.append("\"reasons\":\"Chưa đạt mức giảm được giao\",\"stage\":\"achievement\"")
    } else {
      out.append("\"reasons\":\"Giảm nghèo vượt chỉ tiêu được giao\",\"stage\":\"achievement\"")
    }
  }

  mutating func councilVoted(_ record: Record) {
    head("nomination.council-voted", record, by: .office(cell.province, "-council"), document: true, plan: true)
    out.append("\"council\":\"")
    append(.office(cell.province, "-council"))
    out.append("\",\"nomination\":\"")
    append(nomination: record, "n-")
    out.append("\",\"present\":13,\"votesAgainst\":1,\"votesFor\":12")
  }

  mutating func forwarded(_ record: Record) {
    head("nomination.forwarded", record, by: .office(cell.province, "-home"), plan: true)
    out.append("\"from\":\"")
    append(.office(cell.province, "-home"))
    out.append("\",\"nomination\":\"")
    append(nomination: record, "n-")
    out.append("\",\"to\":\"")
    append(.office(cell.province, "-chair"))
    out.append("\"")
  }

  mutating func nominationApproved(_ record: Record) {
    head("nomination.approved", record, by: .office(cell.province, "-chair"), plan: true)
    out.append("\"award\":\"")
    append(nomination: record, "w-")
    out.append("\",\"decidedBy\":\"")
    append(.office(cell.province, "-chair"))
    out.append("\",\"decisionNumber\":\"")
    out.append(seq % 900 + 100)
    out.append("/QĐ-UBND\",\"effectiveOn\":\"")
    append(day: Calendar.firstMonday + Int(record.on))
    out.append("\",\"emblem\":false,\"form\":\"certificate-of-merit\",\"level\":\"province\",\"nomination\":\"")
    append(nomination: record, "n-")
    out.append("\",\"rewardAmount\":3000000")
  }

  mutating func nominationRejected(_ record: Record) {
    head("nomination.rejected", record, by: .office(cell.province, "-labour"), plan: true)
    out.append("\"nomination\":\"")
    append(nomination: record, "n-")
    out.append("\",\"reason\":\"Chưa đạt mức giảm được giao\",\"rejectedBy\":\"")
    append(.office(cell.province, "-labour"))
    out.append("\"")
  }

  mutating func awardPaid(_ record: Record) {
    head("award.paid", record, by: .province(cell.province), plan: true)
    out.append("\"amount\":3000000,\"award\":\"")
    append(nomination: record, "w-")
    out.append("\",\"fund\":\"")
    append(.office(cell.province, "-award-fund"))
    out.append("\"")
  }
}
