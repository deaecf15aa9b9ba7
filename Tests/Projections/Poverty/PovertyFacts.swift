extension PovertyStory.Fact {
  private static func fact(_ on: String, _ type: String, _ members: [String?]) -> Self {
    Self(on: on, type: type, what: "{" + members.compactMap(\.self).joined(separator: ",") + "}")
  }

  private static func list(_ items: [String]) -> String { "[" + items.map { "\"\($0)\"" }.joined(separator: ",") + "]" }

  static func unit(_ unit: String, _ level: String, under parent: String? = nil, on: String = "2015-01-01") -> Self {
    fact(
      on, "unit.registered",
      [
        #""kind":"administrative-area""#, #""level":"\#(level)""#, #""nameVi":"\#(unit)""#,
        #""namedIndividually":true"#, parent.map { #""parent":"\#($0)""# }, #""registered":"\#(unit)""#,
      ])
  }

  static func reparented(_ unit: String, under parent: String, on: String) -> Self {
    fact(on, "unit.reparented", [#""moved":"\#(unit)""#, #""parent":"\#(parent)""#])
  }

  static func succeeded(_ from: [String], by to: [String], share: String = "full", on: String) -> Self {
    let parts = from.map { #"{"share":"\#(share)","unit":"\#($0)"}"# }.joined(separator: ",")
    return fact(on, "unit.succeeded", [#""from":[\#(parts)]"#, #""resolution":"88/NQ-HĐND""#, #""to":\#(list(to))"#])
  }

  static func classified(_ unit: String, from: String, to: String? = nil) -> Self {
    fact(
      from, "unit.classification-granted",
      [
        #""classification":"especially-difficult-commune""#, #""classified":"\#(unit)""#, #""legalBasis":"861""#,
        #""periodFrom":"\#(from)""#, to.map { #""periodTo":"\#($0)""# },
      ])
  }

  static func classificationEnded(_ unit: String, on: String) -> Self {
    fact(
      on, "unit.classification-ended",
      [
        #""classification":"especially-difficult-commune""#, #""classified":"\#(unit)""#, #""legalBasis":"12""#,
        #""reason":"met""#,
      ])
  }

  static func registered(_ household: String, in hamlet: String, on: String) -> Self {
    fact(
      on, "household.registered",
      [
        #""address":"-""#, #""hamlet":"\#(hamlet)""#, #""headName":"-""#, #""household":"\#(household)""#,
        #""members":4"#,
      ])
  }

  static func poor(
    _ household: String, _ kind: String, on: String, review: String? = nil, under standard: String = "s"
  ) -> Self { entry("household.entered-poverty", household, kind, on, review, standard) }

  static func nearPoor(
    _ household: String, _ kind: String, on: String, review: String? = nil, under standard: String = "s"
  ) -> Self { entry("household.entered-near-poverty", household, kind, on, review, standard) }

  private static func entry(
    _ type: String, _ household: String, _ kind: String, _ on: String, _ review: String?, _ standard: String
  ) -> Self {
    fact(
      on, type,
      [
        #""entryKind":"\#(kind)""#, #""household":"\#(household)""#, review.map { #""review":"\#($0)""# },
        #""standard":"\#(standard)""#,
      ])
  }

  static func exit(
    _ household: String, to status: String, on: String, review: String = "rv", under standard: String = "s"
  ) -> Self {
    fact(
      on, "household.exited-poverty",
      [
        #""household":"\#(household)""#, #""review":"\#(review)""#, #""standard":"\#(standard)""#,
        #""toStatus":"\#(status)""#,
      ])
  }

  static func nearExit(_ household: String, on: String, review: String = "rv", under standard: String = "s") -> Self {
    fact(
      on, "household.exited-near-poverty",
      [#""household":"\#(household)""#, #""review":"\#(review)""#, #""standard":"\#(standard)""#])
  }

  static func moved(
    _ household: String, from: String, to: String, on: String, reason: String = "moved"
  ) -> Self {
    fact(
      on, "household.moved",
      [#""from":"\#(from)""#, #""household":"\#(household)""#, #""reason":"\#(reason)""#, #""to":"\#(to)""#])
  }

  static func left(_ household: String, on: String, reason: String = "moved") -> Self {
    fact(on, "household.left-area", [#""household":"\#(household)""#, #""reason":"\#(reason)""#])
  }

  static func split(_ household: String, into new: [String], on: String) -> Self {
    fact(on, "household.split", [#""household":"\#(household)""#, #""into":\#(list(new))"#])
  }

  static func merged(_ ended: [String], into household: String, on: String) -> Self {
    fact(on, "household.merged", [#""from":\#(list(ended))"#, #""household":"\#(household)""#])
  }

  static func profile(_ household: String, _ traits: [String], on: String) -> Self {
    fact(
      on, "household.profile-assessed",
      [
        #""causes":["no-capital"]"#, #""deprivations":["housing"]"#, #""household":"\#(household)""#,
        #""traits":\#(list(traits))"#, #""wishes":["loan"]"#,
      ])
  }

  static func rated(_ household: String, _ rating: String, on: String) -> Self {
    fact(on, "household.living-standard-rated", [#""household":"\#(household)""#, #""rating":"\#(rating)""#])
  }

  // MARK: Reviews and figures

  static func standard(_ standard: String, from first: Int, to last: Int) -> Self {
    fact(
      "\(first)-01-01", "standard.adopted",
      [
        #""aliases":[]"#, #""dimensions":[]"#, #""firstReviewYear":\#(first)"#, #""lastReviewYear":\#(last)"#,
        #""nameVi":"Chuẩn""#, #""standard":"\#(standard)""#, #""validFrom":"\#(first)-01-01""#,
        #""validTo":"\#(last)-12-31""#,
      ])
  }

  private static func stated(_ flows: [String: Int]) -> String {
    let columns = [
      "boundaryIn", "boundaryOut", "carriedOver", "closing", "exited", "fromOtherClass", "left", "merged", "movedIn",
      "movedOut", "new", "opening", "relapsed", "splitIn", "toOtherClass",
    ]
    return "{" + columns.map { #""\#($0)":\#(flows[$0] ?? 0)"# }.joined(separator: ",") + "}"
  }

  static func submitted(
    _ area: String, _ year: Int, total: Int, poor: [String: Int], nearPoor: [String: Int], review: String = "rv-x",
    stage: String = "official", under standard: String = "s", on: String
  ) -> Self {
    fact(
      on, "poverty-review.result-submitted",
      [
        #""area":"\#(area)""#, #""asOf":"\#(year)-12-10""#, #""nearPoor":\#(stated(nearPoor))"#,
        #""poor":\#(stated(poor))"#, #""review":"\#(review)""#, #""stage":"\#(stage)""#,
        #""standard":"\#(standard)""#, #""total":\#(total)"#, #""year":\#(year)"#,
      ])
  }

  static func approved(
    _ area: String, _ year: Int, total: Int, poor: Int, nearPoor: Int, rates: (String, String), review: String = "rv",
    under standard: String = "s", on: String
  ) -> Self {
    fact(
      on, "poverty-review.result-approved",
      [
        #""area":"\#(area)""#, #""nearPoor":\#(nearPoor)"#, #""nearPoorRate":"\#(rates.1)""#, #""poor":\#(poor)"#,
        #""poorRate":"\#(rates.0)""#, #""review":"\#(review)""#, #""standard":"\#(standard)""#,
        #""total":\#(total)"#, #""year":\#(year)"#,
      ])
  }

  static func listShown(_ review: String, in area: String, from: String, to: String, on: String) -> Self {
    fact(
      on, "poverty-review.list-published",
      [
        #""area":"\#(area)""#, #""from":"\#(from)""#, #""objections":0"#, #""place":"nhà văn hóa""#,
        #""review":"\#(review)""#, #""to":"\#(to)""#,
      ])
  }

  static func published(
    _ figure: String, _ area: String, _ year: Int, rate: String? = nil, poor: Int? = nil, total: Int? = nil,
    derived: Bool? = nil, stage: String? = nil, source: String, under standard: String, on: String = "2022-01-01"
  ) -> Self {
    fact(
      on, "figure.published",
      [
        #""area":"\#(area)""#, derived.map { #""derived":\#($0)"# }, #""documentRef":"\#(source)""#,
        #""figure":"\#(figure)""#, poor.map { #""poor":\#($0)"# }, rate.map { #""poorRate":"\#($0)""# },
        stage.map { #""stage":"\#($0)""# }, #""standard":"\#(standard)""#, total.map { #""total":\#($0)"# },
        #""year":\#(year)"#,
      ])
  }
}
