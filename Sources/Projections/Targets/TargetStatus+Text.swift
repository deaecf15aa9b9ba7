import Events

extension TargetVerdict {
  package func text(_ language: Language) -> String {
    switch self {
    case .met: language.pick(vi: "đạt", en: "met")
    case .exceeded: language.pick(vi: "vượt", en: "exceeded")
    case .missed: language.pick(vi: "không đạt", en: "missed")
    case .kept: language.pick(vi: "giữ được", en: "kept")
    case .broken(let day, nil):
      language.pick(vi: "không giữ được từ ngày \(day.formatted(.vi))", en: "broken since \(day)")
    case .broken(let day, let restored?):
      language.pick(
        vi: "không giữ được ngày \(day.formatted(.vi)), giữ lại từ ngày \(restored.formatted(.vi))",
        en: "broken on \(day), kept again since \(restored)")
    case .onPace: language.pick(vi: "đúng tiến độ", en: "on pace")
    case .behind: language.pick(vi: "chậm tiến độ", en: "behind")
    }
  }
}

extension TargetStatus {
  package func text(_ language: Language) -> String {
    switch self {
    case .judged(let verdict): verdict.text(language)
    case .indicative(let verdict, let kind):
      language.pick(
        vi: "\(verdict.text(.vi)) (tạm tính theo số \(kind.title.vi))",
        en: "\(verdict.text(.en)) (indicative, \(kind.title.en))")
    case .noBaseline: language.pick(vi: "chưa có số gốc", en: "no baseline")
    case .notApplicable: language.pick(vi: "không áp dụng", en: "not applicable")
    case .cannotBeJudged(let cause):
      language.pick(vi: "chưa xét được: \(cause.text(.vi))", en: "not judged: \(cause.text(.en))")
    }
  }
}

extension TargetStatus.Cause {
  package func text(_ language: Language) -> String {
    switch self {
    case .noFigure(let year):
      language.pick(vi: "chưa có số liệu cuối năm \(year)", en: "no figure for the end of \(year)")
    case .yearsWithoutFigure(let years):
      language.pick(
        vi: "chưa có số liệu cuối các năm \(years.list)", en: "no figure for the end of \(years.list)")
    case .notYetDue(let day): language.pick(vi: "chưa đến hạn ngày \(day.formatted(.vi))", en: "not due until \(day)")
    case .standardBegins(let year):
      language.pick(
        vi: "chuẩn nghèo được rà soát từ năm \(year), không có số năm trước để so",
        en: "the standard is reviewed from \(year) on, so there is no year before to compare with")
    case .standardNotNamed:
      language.pick(vi: "chỉ tiêu không nêu chuẩn nghèo", en: "the target names no poverty standard")
    case .nothingAssigned: language.pick(vi: "chưa có mức được giao", en: "nothing was assigned")
    case .noMembersOnRecord: language.pick(vi: "chưa ghi nhận đơn vị nào", en: "no units on record")
    case .widerFallNotAboveZero(let fall):
      language.pick(
        vi: "mức giảm chung là \(fall.formatted(.vi)), không lớn hơn 0", en: "the wider fall is \(fall), not above zero"
      )
    case .noNumberPrinted: language.pick(vi: "kế hoạch không nêu con số", en: "the plan prints no number")
    case .byDocument: language.pick(vi: "xét theo văn bản xác nhận", en: "it is judged by a document")
    case .noneEligible: language.pick(vi: "chưa có hộ nào đủ điều kiện", en: "no household is on record as eligible")
    case .neverClassified: language.pick(vi: "chưa ghi nhận việc xếp loại", en: "no classification is on record")
    case .listIncomplete(let known, let count):
      language.pick(
        vi: "mới ghi nhận \(known) trong \(count) đơn vị của danh sách",
        en: "only \(known) of the \(count) units of the list are on record by name")
    case .notOfThisKind:
      language.pick(vi: "mức được giao không phải mức giảm", en: "what was assigned is not a reduction")
    }
  }
}

extension Language {
  func pick(vi: @autoclosure () -> String, en: @autoclosure () -> String) -> String {
    switch self {
    case .vi: vi()
    case .en: en()
    }
  }
}

extension [Year] {
  fileprivate var list: String { map(\.description).joined(separator: ", ") }
}
