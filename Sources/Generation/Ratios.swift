/// How often things happen. Rates are orders of magnitude of the national programme, rounded; none is a statistic.
///
/// A household is visited four times a year, in a week of its own; "of visits" is per million of these.
enum Ratios {
  /// The year from which the broader standard counts.
  static let newStandardYear = 2022
  /// Enterprises and people's groups that give in a district.
  static let donorsOfDistrict = 6
  /// Loans run for three years.
  static let loanWeeks = 156

  // MARK: Sizes of a commune, thousandths of a household; a scale multiplies them

  /// Poor and near-poor when the ledger opens, under the standard of that time.
  static let openingPoor = 68_000
  static let openingNearPoor = 92_000
  /// Found poor or near-poor beside them when the broader standard of 2022 begins: about 220 in all.
  static let broaderPoor = 38_000
  static let broaderNearPoor = 30_000
  /// All households of a commune.
  static let allHouseholds = 2_350_000

  // MARK: Reviews, once a year, per million of the households concerned

  static let exit = 190_000
  /// Of the exits from poverty: into near-poverty, not above.
  static let exitToNearPoor = 450_000
  static let nearExit = 160_000
  static let fallIntoPoverty = 14_000
  static let relapse = 18_000
  static let nearRelapse = 22_000
  /// Of the near-poor: assessed anew in a review; the poor all are.
  static let nearPoorProfile = 100_000
  /// Of the poor and near-poor of the commune: found newly poor and near-poor.
  static let newPoor = 24_000
  static let newNearPoor = 30_000
  /// Of them: moved in from outside with the class, rather than new.
  static let movedIn = 60_000
  /// Of those who left poverty or near-poverty: rated in the review.
  static let rated = 250_000

  // MARK: Visits

  static let moved = 2_500
  /// Of moves: inside the commune.
  static let movedInside = 400_000
  static let left = 1_500
  static let split = 1_000
  static let merged = 500
  static let eligibility = 110_000
  static let support = 358_000
  static let fundGrant = 40_000
  static let loan = 26_000
  /// Of interest payments: late by days.
  static let late = 70_000
  static let principalPart = 40_000
  static let helper = 6_000

  // MARK: Communes and districts, per million of weeks

  static let gift = 250_000
  static let giftsInPeakMonth = 3
  static let model = 8_000
  static let article = 500_000

  // MARK: Reports, nominations, corrections

  static let reportLate = 80_000
  static let reportMissing = 30_000
  static let reportReturned = 20_000
  static let nominationRejected = 125_000
  static let awardsOfCommune = 2
  /// Of supports, which are about a quarter of the entries: corrected or voided later. One act in 2,000 entries.
  static let correction = 1_700
  static let voidAmongCorrections = 150_000

  // MARK: What it comes to

  /// Entries of the households of a commune of full size, and of a commune, a district and the nation beside them:
  /// measured, to size `--entries`.
  static let entriesOfHouseholds = 4_180
  static let entriesOfCommune = 180
  static let entriesOfDistrict = 165
  static let entriesOfNation = 40
}
