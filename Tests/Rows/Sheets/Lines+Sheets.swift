/// Lines that evidence sheets are told with, beside those of the other rows.
enum SheetLine {
  static func unit(_ id: String, _ kind: String, _ level: String, under parent: String) -> String {
    NominationLine.unit(id, kind, level, under: parent)
  }

  /// An area with its People's Committee.
  static func place(_ id: String, _ level: String, under parent: String) -> [String] {
    [
      unit(id, "administrative-area", level, under: parent),
      unit("\(id)-pc", "peoples-committee", level, under: id),
    ]
  }

  static func plan(
    _ id: String, by issuer: String, of area: String, _ level: String, on day: String, under parent: String
  ) -> String {
    """
    \(day) \(issuer) plan.issued plan=\(id) {"movement":"\(parent)-movement","parent":"\(parent)","title":"Kế hoạch",\
    "issuer":"\(issuer)","level":"\(level)","area":"\(area)","number":"12/KH","periodFrom":2022,"periodTo":2025,\
    "legalBases":[],"clause":"1"}
    """
  }

  static func launch(_ movement: String, by unit: String, on day: String, under parent: String) -> String {
    """
    \(day) \(unit) movement.launched {"movement":"\(movement)","launchedBy":"\(unit)","parent":"\(parent)-movement",\
    "nameVi":"Phong trào","periodFrom":2022,"periodTo":2025,"pledgesSigned":true}
    """
  }

  static func done(
    _ duty: String, by holder: String, _ result: String, in plan: String, on day: String, due: String? = nil,
    quality: String? = nil
  ) -> String {
    let due = due.map { ",\"dueOn\":\"\($0)\"" } ?? ""
    let quality = quality.map { ",\"quality\":\"\($0)\"" } ?? ""
    return """
      \(day) \(holder) duty.fulfilled plan=\(plan) {"duty":"\(duty)","holder":"\(holder)","result":"\(result)"\
      \(due)\(quality)}
      """
  }

  static func report(
    _ id: String, _ duty: String, by unit: String, _ period: String, to inbox: String, in plan: String, on day: String,
    via office: String? = nil
  ) -> String {
    let via = office.map { ",\"via\":\"\($0)\"" } ?? ""
    return """
      \(day) \(unit) report.submitted plan=\(plan) {"report":"\(id)","duty":"\(duty)","reporter":"\(unit)",\
      "period":"\(period)","receiver":"\(inbox)","figures":[]\(via)}
      """
  }

  static func allocated(
    _ id: String, _ amount: Int, _ source: String, to spender: String, _ year: Int, area: String? = nil,
    purpose: String = "programme"
  ) -> String {
    let area = area.map { ",\"area\":\"\($0)\"" } ?? ""
    return """
      \(year)-02-01 \(spender) budget.allocated {"allocation":"\(id)","year":\(year),"spender":"\(spender)",\
      "purpose":"\(purpose)","source":"\(source)","amount":\(amount)\(area)}
      """
  }

  static func settled(_ allocation: String, _ spent: Int, by unit: String, due: String, on day: String) -> String {
    "\(day) \(unit) budget.settled {\"allocation\":\"\(allocation)\",\"spent\":\(spent),\"dueOn\":\"\(due)\"}"
  }

  static func capital(
    _ pool: String, _ action: String, _ amount: Int, of household: String, by keeper: String, on day: String
  ) -> String {
    """
    \(day) \(keeper) revolving-capital.moved {"pool":"\(pool)","keeper":"\(keeper)","action":"\(action)",\
    "household":"\(household)","amount":\(amount)}
    """
  }

  static func income(_ amount: Int, of area: String, _ subgroup: String = "poor-households", on day: String) -> String {
    """
    \(day) \(area) income.measured {"area":"\(area)","subgroup":"\(subgroup)","asOf":"\(day)",\
    "perCapitaIncome":\(amount),"method":"survey","sampleSize":30}
    """
  }

  static func used(_ loan: String, right: Bool = true, effective: Bool = true, on day: String) -> String {
    "\(day) vn-vbsp credit.use-checked {\"loan\":\"\(loan)\",\"rightPurpose\":\(right),\"effective\":\(effective)}"
  }

  /// What a household lives on, and what it lacks.
  static func profile(_ id: String, lacks: [String] = [], income: Int? = nil, on day: String) -> String {
    let income = income.map { ",\"perCapitaIncome\":\($0)" } ?? ""
    return """
      \(day) vn household.profile-assessed {"household":"\(id)","traits":[],"deprivations":\(lacks),\
      "causes":["no-capital"],"wishes":["loan"]\(income)}
      """
  }

  static func person(_ id: String, _ kind: String, _ location: String = "in-area", seat: String? = nil) -> String {
    let seat = seat.map { ",\"seat\":\"\($0)\"" } ?? ""
    return """
      2016-01-06 vn participant.registered {"participant":"\(id)","kind":"\(kind)","location":"\(location)",\
      "organisationName":"\(id)","povertyReductionOfficer":\(kind == "official")\(seat)}
      """
  }

  /// The four things that a household may lack, the first so many of them.
  static func lacking(_ count: Int) -> [String] {
    Array(["health", "education", "housing", "water-sanitation"].prefix(count))
  }
}
