import CanonicalJSON
import Events

// Each kind of the catalogue.
extension InputReading {
  static func value(of text: String, _ kind: InputKind, in language: Language) -> Outcome {
    switch kind {
    case .flag:
      return text == "true" ? .value(true) : text == "false" ? .value(false) : .unreadable(notListed(text))
    case .codes(let choices):
      return choices.contains { $0.value == text } ? .value(.string(text)) : .unreadable(notListed(text))
    case .file: return .unreadable(Title(vi: "Tệp không đọc ở đây.", en: "A file is not read here."))
    case .common(let kind): return common(text, kind, in: language)
    }
  }

  private static func common(_ text: String, _ kind: String, in language: Language) -> Outcome {
    switch kind {
    case "day":
      return outcome(
        day(text).map { .string($0.isoText) },
        Title(vi: "“\(text)” không phải ngày; viết như 30/11/2023.", en: "“\(text)” is no day; write 2023-11-30."))
    case "partialDay":
      return outcome(
        partialDay(text).map { .string($0.isoText) },
        Title(
          vi: "“\(text)” không phải ngày, tháng hay năm; viết như 30/11/2023, 11/2023 hoặc 2023.",
          en: "“\(text)” is no day, month or year; write 2023-11-30, 2023-11 or 2023."))
    case "year": return whole(text, 1900...2199)
    case "month": return whole(text, 1...12)
    case "dayOfMonth": return whole(text, 1...31)
    case "dong", "count": return whole(text, 0...CanonicalJSON.integerMax)
    case "treeSize": return whole(text, 1...CanonicalJSON.integerMax)
    case "decimal": return outcome(decimal(text, in: language).map { .string($0.text) }, notDecimal(text))
    case "threshold":
      return outcome(fraction(text) ?? decimal(text, in: language).map { .string($0.text) }, notDecimal(text))
    case "fraction":
      return outcome(
        fraction(text),
        Title(vi: "“\(text)” không phải phân số; viết như 2/3.", en: "“\(text)” is no fraction; write 2/3."))
    case "seq": return .value(text.allSatisfy(\.isASCIIDigit) ? place(text) : .string(text))
    case "eventName": return EventType(text) == nil ? .unreadable(notListed(text)) : .value(.string(text))
    case "json":
      return outcome(
        try? JSON(parsing: text), Title(vi: "Đây không phải JSON.", en: "This is no JSON."))
    case _: return .value(.string(text))
    }
  }

  private static func outcome(_ value: JSON?, _ why: Title) -> Outcome { value.map { .value($0) } ?? .unreadable(why) }

  private static func whole(_ text: String, _ range: ClosedRange<Int64>) -> Outcome {
    if let number = wholeNumber(text), range.contains(number) { return .value(.integer(number)) }
    let bounds =
      range.upperBound == CanonicalJSON.integerMax
      ? Title(vi: "từ \(range.lowerBound) trở lên", en: "from \(range.lowerBound) up")
      : Title(
        vi: "từ \(range.lowerBound) đến \(range.upperBound)", en: "from \(range.lowerBound) to \(range.upperBound)")
    return .unreadable(
      Title(
        vi: "“\(text)” không phải số nguyên \(bounds.vi).", en: "“\(text)” is no whole number \(bounds.en)."))
  }

  private static func place(_ text: String) -> JSON {
    guard let number = wholeNumber(text), number <= CanonicalJSON.integerMax else { return .string(text) }
    return .integer(number)
  }

  private static func notDecimal(_ text: String) -> Title {
    Title(
      vi: "“\(text)” không rõ là số nào; viết như 1234,5 (dấu phẩy trước phần lẻ).",
      en: "“\(text)” is not clear as a number; write it as 1234.5.")
  }

  private static func notListed(_ text: String) -> Title {
    Title(vi: "“\(text)” không có trong danh sách.", en: "“\(text)” is not in the list.")
  }
}
