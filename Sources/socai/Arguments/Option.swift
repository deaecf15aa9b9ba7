import Events

/// An option that a command takes: its spelling, what its value is called (nil for a switch) and what it does.
struct Option: Sendable {
  let name: String
  let value: String?
  let help: Title

  init(_ name: String, _ value: String? = nil, _ help: Title) {
    self.name = name
    self.value = value
    self.help = help
  }

  /// As it is written in a call: one dash before a letter, two before a word.
  var spelling: String { (name.count == 1 ? "-" : "--") + name }

  static let ledger = Option(
    "ledger", "DIR", Title(vi: "thư mục sổ cái (hoặc biến SOCAI_LEDGER)", en: "the ledger's folder (or SOCAI_LEDGER)"))
  static let asOf = Option(
    "as-of", "DAY",
    Title(
      vi: "tính đến hết ngày này (2024-12-31 hoặc 31/12/2024)",
      en: "as of the end of this day (2024-12-31 or 31/12/2024)"))
  static let asKnown = Option(
    "as-known", "SEQ|TIME",
    Title(
      vi: "theo những gì đã ghi đến số thứ tự hoặc thời điểm này",
      en: "by what had been recorded up to this entry or moment"))
  static let by = Option(
    "by", "LEVEL",
    Title(
      vi: "từng địa bàn cấp này của --unit: district, commune, hamlet",
      en: "each area of this level in --unit: district, commune, hamlet"))
  static let format = Option("format", "table|json|csv", Title(vi: "dạng kết quả", en: "form of the result"))
  static let answerFormat = Option(
    "format", "table|json|csv|xlsx",
    Title(vi: "dạng kết quả; xlsx (Excel) cần -o", en: "form of the result; xlsx (Excel) needs -o"))
  static let workbook = Option("o", "FILE.xlsx", Title(vi: "tệp Excel ghi ra", en: "the Excel file to write"))
  static let lang = Option("lang", "vi|en", Title(vi: "ngôn ngữ", en: "language"))
  static let help = Option("help", nil, Title(vi: "hiện trợ giúp này", en: "show this help"))
  static let classification = Option(
    "classification", "CODE",
    Title(vi: "chỉ địa bàn thuộc diện này vào ngày hỏi, ví dụ district-30a", en: "only areas of this class on the day"))
  static let boundaries = Option(
    "boundaries", "DAY", Title(vi: "theo địa giới của ngày này", en: "in the boundaries of this day"))

  /// What every question takes.
  static let question: [Option] = [.ledger, .asOf, .asKnown, .answerFormat, .workbook, .lang, .help]
  /// What a command takes that changes the ledger or looks at its bytes.
  static let plain: [Option] = [.ledger, .format, .lang, .help]
}
