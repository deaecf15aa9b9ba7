import Events
import Projections

/// Classifications such as "especially difficult commune": granted and ended by decisions only.
extension Rules {
  static func judge(
    _ event: UnitClassificationGranted, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(unitActive(event.classified, at: "what.classified", on: event.periodFrom ?? entry.on, state))
    found.note(hasBasis(event))
    found.note(districtOf30a(event, entry, state))
  }

  static func judge(
    _ event: UnitClassificationEnded, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(inForce(event, entry, state))
    found.note(endedByDecision(event))
  }

  /// The name of a list says more than its members: a plan that cites one without printing it is read as it stands.
  static func hasBasis(_ event: UnitClassificationGranted) -> Breach? {
    guard isBlank(event.legalBasis) else { return nil }
    return Breach(
      .classificationHasBasis, at: "what.legalBasis",
      Title(vi: "Chưa nêu căn cứ pháp lý.", en: "The legal basis is blank."),
      remedy: Title(
        vi: "Nêu quyết định có danh sách chứa đơn vị này.", en: "Name the decision whose list the unit is on."))
  }

  static func districtOf30a(
    _ event: UnitClassificationGranted, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    guard event.classification == .district30a, let level = state.units.registration(of: event.classified)?.level,
      level != .district
    else { return nil }
    let name = state.named(event.classified, on: entry.on)
    return Breach(
      .classification30aIsDistrict, at: "what.classified",
      Title(
        vi: "\(name.vi) ở cấp \(level.title.vi), không phải cấp huyện.",
        en: "\(name.en) is of level \(level.title.en), not a district."))
  }

  static func inForce(_ event: UnitClassificationEnded, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    if state.units.classifications(of: event.classified, on: entry.on).contains(event.classification) { return nil }
    let name = state.named(event.classified, on: entry.on)
    let title = event.classification.title
    return Breach(
      .classificationInForce, at: "what.classification",
      Title(
        vi: "\(name.vi) không có phân loại \(title.vi) vào ngày \(entry.on).",
        en: "\(name.en) does not have the classification \(title.en) on \(entry.on)."))
  }

  static func endedByDecision(_ event: UnitClassificationEnded) -> Breach? {
    if namesDecision(event.legalBasis) { return nil }
    return Breach(
      .classificationEndedByDecision, at: "what.legalBasis",
      Title(
        vi: "“\(event.legalBasis)” không nêu số và ngày của quyết định.",
        en: "\"\(event.legalBasis)\" names no decision by its number and date."),
      remedy: Title(
        vi: "Ghi như: 861/QĐ-TTg ngày 04/6/2021.", en: "Write it as: 861/QĐ-TTg, 2021-06-04."))
  }

  /// A number such as `861/QĐ-TTg` and a date such as `04/6/2021` or `2021-06-04`.
  private static func namesDecision(_ text: String) -> Bool {
    let words = text.split { " ,;().".contains($0) }
    let hasNumber = words.contains { word in
      let parts = word.split(separator: "/", omittingEmptySubsequences: false)
      return parts.count >= 2 && isNumber(parts[0]) && parts.dropFirst().contains { $0.contains(where: \.isLetter) }
    }
    return hasNumber && words.contains(where: isDate)
  }

  private static func isNumber(_ text: Substring) -> Bool { !text.isEmpty && text.allSatisfy(\.isNumber) }

  private static func isDate(_ word: Substring) -> Bool {
    if Day(String(word)) != nil { return true }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy(isNumber), let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2])
    else { return false }
    return Day(year: year, month: month, day: day) != nil
  }
}
