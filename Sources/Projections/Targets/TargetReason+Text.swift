import Events

extension TargetReason {
  /// The reason as a sentence without its full stop; `names` gives a unit's name and a target's id.
  package func text(_ language: Language, names: Names) -> String {
    switch self {
    case .fall(let start, let end, let fall, let perYear, let years):
      Self.fall(start, end, fall, perYear, years, language)
    case .ratio(let end, let start, let ratio):
      "\(end.text(language)) / \(start.text(language)) = \(ratio.formatted(language))"
    case .fallRatio(let fall, let wider, let widerFall, let ratio):
      language.pick(
        vi:
          "giảm \(fall.formatted(.vi)) so với \(widerFall.formatted(.vi)) của \(names.unit(wider)): gấp \(ratio.formatted(.vi)) lần",
        en: "a fall of \(fall) against \(widerFall) of \(names.unit(wider)): \(ratio) times")
    case .level(let figure): figure.text(language)
    case .missing(let gap):
      language.pick(vi: "còn thiếu \(gap.formatted(.vi))", en: "missed by \(gap)")
    case .beyond(let gap): language.pick(vi: "vượt \(gap.formatted(.vi))", en: "exceeded by \(gap)")
    case .pace(let asked, let reached, let elapsed, let count):
      language.pick(
        vi: "sau \(elapsed) trong \(count) năm cần \(asked.formatted(.vi)), đạt \(reached.formatted(.vi))",
        en: "after \(elapsed) of \(count) years \(asked) is asked, \(reached) is reached")
    case .flows(let exited, let new, let relapsed, let kind):
      language.pick(
        vi: "thoát nghèo \(exited), phát sinh mới \(new), tái nghèo \(relapsed) (\(kind.title.vi))",
        en: "\(exited) exited, \(new) new, \(relapsed) relapsed (\(kind.title.en))")
    case .boundaries(let came, let went):
      language.pick(
        vi: "không tính \(came) hộ đến và \(went) hộ đi do điều chỉnh địa giới",
        en: "\(came) households that came and \(went) that went by a change of boundaries are left out")
    case .averageOverYears(let average, let years):
      language.pick(
        vi: "bình quân \(average.formatted(.vi)) trong \(years) năm đã xét",
        en: "\(average) on average over \(years) judged years")
    case .yearNotJudged(let year): language.pick(vi: "năm \(year) chưa xét được", en: "\(year) is not judged")
    case .printedBeside(let value, let unit):
      language.pick(
        vi: "kế hoạch in kèm \(value.formatted(.vi)) \(unit.title.vi), không xét",
        en: "the plan prints \(value) \(unit.title.en) beside it, not judged")
    case .cannotBeReached(let limit): limit.text(language)
    case .unitsReached(let reached, let missed, let open):
      language.pick(
        vi: "\(reached) đơn vị đạt hoặc đúng tiến độ, \(missed) không, \(open) chưa xét được",
        en: "\(reached) units met it or are on pace, \(missed) did not, \(open) cannot be judged")
    case .assignedSum(let sum, let value, let target, let year):
      language.pick(
        vi:
          "tổng giao năm \(year) là \(sum.formatted(.vi)), chỉ tiêu chung \(names.target(target)) là \(value.formatted(.vi))",
        en: "\(sum) in all was assigned for \(year), \(names.target(target)) asks for \(value)")
    case .assignedSumShort(let sum, let value, let target, let year):
      language.pick(
        vi:
          "tổng giao năm \(year) chỉ là \(sum.formatted(.vi)), thấp hơn chỉ tiêu chung \(names.target(target)) là \(value.formatted(.vi))",
        en: "only \(sum) in all was assigned for \(year), below the \(value) that \(names.target(target)) asks for")
    case .assignedAfterYearEnd(let year, let day):
      language.pick(
        vi: "mức năm \(year) được giao ngày \(day.formatted(.vi)), sau khi hết năm",
        en: "the value for \(year) was assigned on \(day), after the year")
    case .requiredFromYears:
      language.pick(
        vi: "mức cả giai đoạn tính từ mức giao từng năm",
        en: "what the period asks is worked out from the years' values")
    case .nothingAssigned(let povertyClass):
      language.pick(
        vi: "chưa giao mức cho \(povertyClass.title.vi)",
        en: "nothing was assigned for the class \(povertyClass.title.en)")
    case .holds(let unit, let since, let kind):
      language.pick(
        vi: "\(names.unit(unit)) không có hộ nghèo từ ngày \(since.formatted(.vi)) (\(kind.title.vi))",
        en: "\(names.unit(unit)) has had no poor household since \(since) (\(kind.title.en))")
    case .brokenByDay(let day, let restored, let count): Self.broken(day, restored, count, language)
    case .classificationEnded(let unit, let day):
      language.pick(
        vi: "\(names.unit(unit)) ra khỏi diện ngày \(day.formatted(.vi))",
        en: "\(names.unit(unit)) left the class on \(day)")
    case .classificationNotEnded(let classification):
      language.pick(
        vi: "chưa có quyết định ra khỏi diện \(classification.title.vi)",
        en: "no decision has ended the class \(classification.title.en)")
    case .endedAfterDue(let day):
      language.pick(vi: "sau hạn ngày \(day.formatted(.vi))", en: "after the due day \(day)")
    case .onList(let count, let classification):
      language.pick(
        vi: "\(count) đơn vị có tên trong danh sách \(classification.title.vi)",
        en: "\(count) on the list by name: \(classification.title.en)")
    case .rateBeside(let figure):
      language.pick(
        vi: "tỷ lệ hộ nghèo \(figure.text(.vi)), không xét", en: "poverty rate \(figure.text(.en)), not judged")
    case .served(let served, let count, let policy):
      language.pick(vi: "\(served)/\(count) hộ được hưởng", en: "\(served) of \(count) households served")
        + (policy.map { ": \($0.title[language])" } ?? "")
    case .works(let count, let unit):
      language.pick(vi: "\(names.unit(unit)): \(count) công trình", en: "\(names.unit(unit)): \(count) works")
    case .groupOf(let units, let classification):
      language.pick(
        vi: "cộng số hộ của \(units) đơn vị diện \(classification.title.vi)",
        en: "households of \(units) units taken together: \(classification.title.en)")
    case .part(let subgroup): subgroup.title[language]
    case .partNotApplicable(let subgroup):
      language.pick(vi: "không có \(subgroup.title.vi)", en: "no \(subgroup.title.en)")
    case .publishedText(let text): text
    case .areaGone(let unit):
      language.pick(
        vi: "\(names.unit(unit)) đã nhập hoặc chia; chỉ tiêu giữ theo địa giới cũ",
        en: "\(names.unit(unit)) was merged or divided; the target stays with the old boundaries")
    case .amended(let field, let new, let day):
      language.pick(
        vi: "điều chỉnh từ ngày \(day.formatted(.vi)): \(field) = \(new)",
        en: "amended from \(day) on: \(field) = \(new)")
    case .changeNotUnderstood(let field, let new):
      language.pick(
        vi: "không áp dụng được điều chỉnh \(field) = \(new)", en: "the amendment \(field) = \(new) cannot be applied")
    }
  }

  /// How a reader is to see units and targets.
  package struct Names {
    package let unit: (UnitID) -> String
    package let target: (TargetID) -> String

    package init(unit: @escaping (UnitID) -> String, target: @escaping (TargetID) -> String) {
      self.unit = unit
      self.target = target
    }
  }

  private static func fall(
    _ start: TargetRow.Figure, _ end: TargetRow.Figure, _ fall: Decimal, _ perYear: Decimal?, _ years: Int,
    _ language: Language
  ) -> String {
    let sum = "\(start.text(language)) - \(end.text(language)) = \(fall.formatted(language))"
    guard let perYear else { return sum }
    return language.pick(
      vi: "\(sum) trong \(years) năm: \(perYear.formatted(.vi)) mỗi năm",
      en: "\(sum) in \(years == 1 ? "1 year" : "\(years) years"): \(perYear) a year")
  }

  private static func broken(_ day: Day, _ restored: Day?, _ count: Int, _ language: Language) -> String {
    let again =
      restored.map { language.pick(vi: ", lại đạt từ ngày \($0.formatted(.vi))", en: ", kept again since \($0)") } ?? ""
    let times = count > 1 ? language.pick(vi: " (\(count) lần)", en: " (\(count) times)") : ""
    return language.pick(
      vi: "theo sổ hộ không giữ được từ ngày \(day.formatted(.vi))\(again)\(times)",
      en: "broken on \(day) by household entries\(again)\(times)")
  }
}

extension TargetRow.Figure {
  /// 18.07 (end of 2021, printed in the plan); 4.87 (487 / 10,000, end of 2025, approved).
  package func text(_ language: Language) -> String {
    let mark = isPreliminary ? language.pick(vi: ", sơ bộ", en: ", preliminary") : ""
    let ratio = counted.map { "\($0.households.formatted(language)) / \($0.total.formatted(language)), " } ?? ""
    let value = value.scale == 0 ? Int(value.mantissa).formatted(language) : value.formatted(language)
    return language.pick(
      vi: "\(value) (\(ratio)cuối năm \(year), \(source.title.vi)\(mark))",
      en: "\(value) (\(ratio)end of \(year), \(source.title.en)\(mark))")
  }
}

extension PaperLimit {
  package func text(_ language: Language) -> String {
    let sum =
      "\(start.text(language)) - \(steps == 1 ? "" : "\(steps) × ")\(step.formatted(language)) = \(end.formatted(language))"
    return language.pick(
      vi: "không thể đạt trên giấy: \(sum), dưới 0", en: "cannot be reached on paper: \(sum), below zero")
  }
}
