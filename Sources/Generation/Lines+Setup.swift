/// What stands at the start: the ledger's own entry, standards, units, and a plan for each province.
extension Lines {
  static let openingCount = 4
  static let provinceSetupCount = 20

  mutating func opening(_ record: Record) {
    switch record.code {
    case 0:
      head("ledger.opened", record, by: .nation)
      out.append("\"backdatingDays\":3,\"clock\":\"story\",\"newlyExitedMonths\":36,\"origin\":\"")
      out.append(origin)
      out.append("\",\"strictBefore\":true,\"timeZone\":\"Asia/Ho_Chi_Minh\",\"title\":\"Sổ mẫu để đo tốc độ\"")
    case 1:
      head("unit.registered", record, by: .nation)
      out.append(
        "\"kind\":\"administrative-area\",\"level\":\"national\",\"nameVi\":\"Quốc gia mẫu\",\"namedIndividually\":true,\"registered\":\"nation\",\"validFrom\":\"2000-01-01\""
      )
    case 2:
      head("standard.adopted", record, by: .nation)
      out.append(
        "\"aliases\":[],\"dimensions\":[\"health\",\"education\",\"housing\",\"water-sanitation\",\"information\"],\"firstReviewYear\":2015,\"lastReviewYear\":2021,\"nameVi\":\"Chuẩn mẫu trước 2022\",\"standard\":\"mdp-2016\",\"validFrom\":\"2016-01-01\",\"validTo\":\"2021-12-31\""
      )
    case _:
      head("standard.adopted", record, by: .nation)
      out.append(
        "\"aliases\":[],\"dimensions\":[\"employment\",\"health\",\"education\",\"housing\",\"water-sanitation\",\"information\"],\"firstReviewYear\":2021,\"lastReviewYear\":2025,\"nameVi\":\"Chuẩn mẫu 2022-2025\",\"standard\":\"mdp-2022\",\"validFrom\":\"2022-01-01\",\"validTo\":\"2025-12-31\""
      )
    }
  }

  mutating func unit(_ record: Record) {
    let own = commune(record.commune == UInt16(Record.district) ? 0 : record.commune)
    switch record.kind {
    case .districtRegistered:
      registered(record, by: .province(cell.province), "administrative-area", "district", "Huyện Mẫu ")
      out.append(cell.district + 1)
      unitEnd(parent: .province(cell.province), .district(cell.district))
    case .communeRegistered:
      registered(record, by: .district(cell.district), "administrative-area", "commune", "Xã Mẫu ")
      out.append(country.districts[cell.district].communes.lowerBound + Int(record.commune) + 1)
      unitEnd(parent: .district(cell.district), own)
    case .hamletRegistered:
      registered(record, by: own, "administrative-area", "hamlet", "Thôn ")
      out.append(Int(record.code) + 1)
      unitEnd(parent: own, own, "-", Int(record.code) + 1)
    case .fundRegistered:
      registered(record, by: own, "fund", "commune", "Quỹ Vì người nghèo")
      unitEnd(parent: own, own, "-fund")
    case .classJoined:
      head("block.membership-changed", record, by: .province(cell.province))
      out.append("\"action\":\"joined\",\"block\":\"")
      append(.office(cell.province, "-communes"))
      out.append("\",\"member\":\"")
      append(own)
      out.append("\"")
    case _:
      head("participant.registered", record, by: .district(cell.district))
      out.append("\"kind\":\"enterprise\",\"location\":\"in-area\",\"organisationName\":\"Doanh nghiệp Mẫu ")
      out.append(cell.district * Ratios.donorsOfDistrict + Int(record.code) + 1)
      out.append("\",\"participant\":\"")
      append(donor: Int(record.code))
      out.append("\",\"povertyReductionOfficer\":false,\"seat\":\"")
      append(.district(cell.district))
      out.append("\"")
    }
  }

  private mutating func registered(
    _ record: Record, by place: Place, _ kind: StaticString, _ level: StaticString, _ name: StaticString
  ) {
    head("unit.registered", record, by: place)
    out.append("\"kind\":\"")
    out.append(kind)
    out.append("\",\"level\":\"")
    out.append(level)
    out.append("\",\"nameVi\":\"")
    out.append(name)
  }

  private mutating func unitEnd(parent: Place, _ own: Place, _ end: StaticString = "", _ number: Int = 0) {
    out.append("\",\"namedIndividually\":true,\"parent\":\"")
    append(parent)
    out.append("\",\"registered\":\"")
    append(own)
    out.append(end)
    if number > 0 { out.append(number) }
    out.append("\",\"validFrom\":\"2000-01-01\"")
  }

  // MARK: A province

  mutating func provinceSetup(_ record: Record) {
    let province = cell.province
    func office(_ end: StaticString) -> Place { .office(province, end) }
    let area = Place.province(province)
    switch record.code {
    case 0: body(record, "administrative-area", "Tỉnh Mẫu ", area, parent: .nation)
    case 1: body(record, "peoples-committee", "Ủy ban nhân dân tỉnh Mẫu ", office("-pc"), parent: area)
    case 2: body(record, "pc-chair", "Chủ tịch Ủy ban nhân dân tỉnh Mẫu ", office("-chair"), parent: office("-pc"))
    case 3: body(record, "department", "Sở Lao động tỉnh Mẫu ", office("-labour"), parent: office("-pc"))
    case 4: body(record, "department", "Sở Nội vụ tỉnh Mẫu ", office("-home"), parent: office("-pc"))
    case 5: body(record, "emulation-council", "Hội đồng Thi đua tỉnh Mẫu ", office("-council"), parent: office("-pc"))
    case 6: body(record, "fund", "Quỹ thi đua tỉnh Mẫu ", office("-award-fund"), parent: office("-pc"))
    case 7: body(record, "bank", "Ngân hàng chính sách tỉnh Mẫu ", office("-bank"), parent: area)
    case 8: body(record, "media", "Báo tỉnh Mẫu ", office("-media"), parent: area)
    case 9: communesOfProvince(record)
    case _: plan(record)
    }
  }

  private mutating func body(
    _ record: Record, _ kind: StaticString, _ name: StaticString, _ own: Place, parent: Place
  ) {
    registered(record, by: .nation, kind, "province", name)
    out.append(cell.province + 1)
    unitEnd(parent: parent, own)
  }

  private mutating func communesOfProvince(_ record: Record) {
    head("unit.registered", record, by: .nation)
    out.append(
      "\"kind\":\"class-of-units\",\"level\":\"commune\",\"nameVi\":\"Các xã\",\"namedIndividually\":false,\"parent\":\""
    )
    append(.province(cell.province))
    out.append("\",\"registered\":\"")
    append(.office(cell.province, "-communes"))
    out.append("\",\"validFrom\":\"2000-01-01\"")
  }

  /// A plan of its own: the source documents' plans name units that this nation does not have.
  private mutating func plan(_ record: Record) {
    switch record.code {
    case 10: statement("movement.registered", record, plan: false, movement)
    case 11: statement("plan.issued", record, planIssued)
    case 12: statement("plan.duty-assigned", record) { $0.duty(15, 6, "half-year", "-half-report") }
    case 13: statement("plan.duty-assigned", record) { $0.duty(20, 11, "year", "-year-report") }
    case 14: statement("plan.target-set", record) { $0.target("poor-household-rate-reduction", "1.0", "-target-1") }
    case 15:
      statement("plan.target-set", record) { $0.target("near-poor-household-rate-reduction", "0.5", "-target-2") }
    case 16: statement("plan.criterion-set", record, criterion)
    case 17: statement("plan.award-rule-set", record, ruleOfMerit)
    case 18: statement("plan.award-rule-set", record, ruleOfCommendation)
    case _: statement("plan.route-set", record, route)
    }
  }

  private mutating func statement(
    _ type: StaticString, _ record: Record, plan: Bool = true, _ body: (inout Lines) -> Void
  ) {
    head(type, record, by: .office(cell.province, "-pc"), plan: plan)
    body(&self)
  }
}

// MARK: What a plan states

private func movement(_ lines: inout Lines) {
  lines.quotedOffice("\"movement\":\"", "-movement")
  lines.out.append(",\"nameVi\":\"Phong trào Vì người nghèo tỉnh Mẫu ")
  lines.out.append(lines.cell.province + 1)
  lines.quotedOffice("\",\"owner\":\"", "-pc")
  lines.out.append(",\"periodFrom\":2021,\"periodTo\":2025")
}

private func planIssued(_ lines: inout Lines) {
  lines.out.append("\"area\":\"")
  lines.append(.province(lines.cell.province))
  lines.out.append("\",\"clause\":\"tiêu đề\",\"issuedOn\":\"2021-01-04\"")
  lines.quotedOffice(",\"issuer\":\"", "-pc")
  lines.out.append(",\"legalBases\":[],\"level\":\"province\"")
  lines.quotedOffice(",\"movement\":\"", "-movement")
  lines.out.append(
    ",\"number\":\"1/KH-UBND\",\"periodFrom\":2021,\"periodTo\":2025,\"title\":\"Kế hoạch thi đua Vì người nghèo 2021-2025\""
  )
}

private func criterion(_ lines: inout Lines) {
  lines.quotedOffice("\"basis\":\"attested\",\"clause\":\"III.1\",\"criterion\":\"", "-criterion")
  lines.out.append(
    ",\"labelEn\":\"United, and has done what it was given to do\",\"labelVi\":\"Nội bộ đoàn kết, hoàn thành nhiệm vụ được giao\",\"subjectKinds\":[\"commune\"]"
  )
}

private func ruleOfMerit(_ lines: inout Lines) {
  lines.quotedOffice("\"clause\":\"III.2.a\",\"deciders\":[\"", "-chair")
  lines.quotedOffice(
    "],\"form\":\"certificate-of-merit\",\"levels\":[\"province\"],\"occasions\":[\"annual\",\"interim\",\"final\"],\"recipientKinds\":[\"collective\"],\"rule\":\"",
    "-rule-1")
}

private func ruleOfCommendation(_ lines: inout Lines) {
  lines.quotedOffice("\"clause\":\"III.2.b\",\"deciders\":[\"", "-communes")
  lines.quotedOffice(
    "],\"form\":\"certificate-of-commendation\",\"levels\":[\"commune\"],\"occasions\":[\"annual\"],\"recipientKinds\":[\"household\"],\"rule\":\"",
    "-rule-2")
}

private func route(_ lines: inout Lines) {
  lines.quotedOffice(
    "\"clause\":\"IV\",\"form\":\"certificate-of-merit\",\"level\":\"province\",\"route\":\"", "-route")
  lines.quotedOffice(",\"steps\":[{\"by\":[\"", "-labour")
  lines.quotedOffice("],\"stage\":\"receive\"},{\"by\":[\"", "-labour")
  lines.quotedOffice("],\"stage\":\"appraise-achievement\"},{\"by\":[\"", "-home")
  lines.quotedOffice("],\"stage\":\"appraise-dossier\"},{\"by\":[\"", "-council")
  lines.quotedOffice("],\"stage\":\"advise\"},{\"by\":[\"", "-home")
  lines.quotedOffice("],\"stage\":\"forward\"},{\"by\":[\"", "-chair")
  lines.out.append("],\"stage\":\"decide\"}]")
}

extension Lines {
  fileprivate mutating func quotedOffice(_ key: StaticString, _ end: StaticString) {
    out.append(key)
    append(.office(cell.province, end))
    out.append("\"")
  }

  fileprivate mutating func duty(_ day: Int, _ month: Int, _ cadence: StaticString, _ end: StaticString) {
    quotedOffice("\"addressees\":[\"", "-home")
    out.append("],\"cadence\":[\"")
    out.append(cadence)
    out.append("\"],\"clause\":\"V.1\",\"dueDay\":")
    out.append(day)
    out.append(",\"dueMonth\":")
    out.append(month)
    quotedOffice(",\"dueRule\":\"before\",\"duty\":\"", end)
    quotedOffice(",\"evidence\":[\"report.submitted\"],\"firstYear\":2021,\"holders\":[\"", "-communes")
    out.append("],\"kind\":\"report\",\"lastYear\":2025")
  }

  fileprivate mutating func target(_ indicator: StaticString, _ value: StaticString, _ end: StaticString) {
    out.append("\"area\":\"")
    append(.province(cell.province))
    out.append("\",\"cadence\":\"each-year\",\"clause\":\"I.1\",\"indicator\":\"")
    out.append(indicator)
    quotedOffice(
      "\",\"operator\":\"at-least\",\"standard\":\"mdp-2022\",\"subgroup\":\"all\",\"target\":\"", end)
    out.append(",\"unitOfMeasure\":\"percentage-points\",\"value\":\"")
    out.append(value)
    out.append("\",\"windowFrom\":\"2023-01-01\",\"windowTo\":\"2025-12-31\"")
  }
}
