/// Lines of a story about help: a commune `x` with hamlets `x-1` and `x-2` under some area, its households, what they
/// get and what they borrow. Days of register and class are 2022-01-10 unless told.
enum HelpLine {
  static func area(_ id: String, _ level: String, under parent: String) -> String {
    """
    2022-01-05 \(parent) unit.registered {"registered":"\(id)","kind":"administrative-area","level":"\(level)",\
    "nameVi":"\(id)","namedIndividually":true,"parent":"\(parent)","validFrom":"2016-01-01"}
    """
  }

  static func commune(_ id: String, under parent: String) -> [String] {
    [area(id, "commune", under: parent), area("\(id)-1", "hamlet", under: id), area("\(id)-2", "hamlet", under: id)]
  }

  static func classified(_ unit: String, _ classification: String, from day: String, to last: String? = nil) -> String {
    let last = last.map { ",\"periodTo\":\"\($0)\"" } ?? ""
    return """
      \(day) \(unit) unit.classification-granted {"classified":"\(unit)","classification":"\(classification)",\
      "legalBasis":"861/QĐ-TTg"\(last)}
      """
  }

  static func household(_ id: String, in hamlet: String, on day: String = "2022-01-10") -> String {
    """
    \(day) \(hamlet) household.registered {"household":"\(id)","hamlet":"\(hamlet)","headName":"N","members":4,\
    "address":"A"}
    """
  }

  static func poor(
    _ id: String, near: Bool = false, on day: String = "2022-01-10", under standard: String = "vn-mdp-2022-2025"
  ) -> String {
    """
    \(day) vn household.entered-\(near ? "near-" : "")poverty {"household":"\(id)","standard":"\(standard)",\
    "entryKind":"new"}
    """
  }

  /// Registered and poor.
  static func poorHousehold(_ id: String, in hamlet: String, near: Bool = false) -> [String] {
    [household(id, in: hamlet), poor(id, near: near)]
  }

  static func exited(_ id: String, on day: String, to status: String = "average", review: String = "rv") -> String {
    """
    \(day) vn household.exited-poverty {"household":"\(id)","standard":"vn-mdp-2022-2025","review":"\(review)",\
    "toStatus":"\(status)"}
    """
  }

  static func profile(
    _ id: String, traits: [String] = [], lacks: [String] = [], causes: [String] = ["no-capital"],
    wishes: [String] = ["loan"], on day: String = "2022-01-15"
  ) -> String {
    """
    \(day) vn household.profile-assessed {"household":"\(id)","traits":\(traits),"deprivations":\(lacks),\
    "causes":\(causes),"wishes":\(wishes)}
    """
  }

  static func eligible(
    _ id: String, _ policy: String, _ isEligible: Bool = true, wanted: Bool = true, on day: String = "2022-03-01"
  ) -> String {
    """
    \(day) x-1 support.eligibility-confirmed {"household":"\(id)","policy":"\(policy)","eligible":\(isEligible),\
    "wanted":\(wanted)}
    """
  }

  static func help(
    _ id: String, to beneficiary: String, _ kind: String, by provider: String = "helper", policy: String? = nil,
    work: String? = nil, value: Int? = nil, on day: String
  ) -> String {
    let more = [
      policy.map { ",\"policy\":\"\($0)\"" }, work.map { ",\"work\":\"\($0)\"" }, value.map { ",\"value\":\($0)" },
    ].compactMap(\.self).joined()
    return """
      \(day) x-1 support.granted {"support":"\(id)","provider":"\(provider)","beneficiary":"\(beneficiary)",\
      "kind":"\(kind)"\(more)}
      """
  }

  static func commitment(
    _ id: String, by helper: String, to beneficiary: String, from day: String, to last: String? = nil
  ) -> String {
    let last = last.map { ",\"to\":\"\($0)\"" } ?? ""
    return """
      \(day) x-1 support.helper-committed {"commitment":"\(id)","helper":"\(helper)","beneficiary":"\(beneficiary)",\
      "from":"\(day)","content":"c"\(last)}
      """
  }

  static func participant(_ id: String, _ kind: String) -> String {
    """
    2022-01-06 x participant.registered {"participant":"\(id)","kind":"\(kind)","location":"in-area",\
    "organisationName":"O","povertyReductionOfficer":false}
    """
  }

  static func loan(
    _ id: String, to household: String, _ principal: Int = 50_000_000, by lender: String = "vn-vbsp", on day: String,
    due: String = "2025-05-01"
  ) -> String {
    """
    \(day) vn-vbsp credit.loan-disbursed {"loan":"\(id)","lender":"\(lender)","household":"\(household)",\
    "programme":"poor-household","principal":\(principal),"ratePercent":"6.6","purpose":"p","dueOn":"\(due)"}
    """
  }

  static func paid(_ loan: String, _ kind: String, _ amount: Int, due: String, on day: String) -> String {
    """
    \(day) vn-vbsp credit.repayment-recorded {"loan":"\(loan)","kind":"\(kind)","amount":\(amount),"dueOn":"\(due)"}
    """
  }

  static func pledge(_ id: String, by household: String, year: Int, on day: String) -> String {
    """
    \(day) vn household.pledged-exit {"pledge":"\(id)","household":"\(household)","targetYear":\(year),\
    "voluntary":true,"signedBy":"N"}
    """
  }
}
