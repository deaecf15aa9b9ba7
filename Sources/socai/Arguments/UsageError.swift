import Events

/// A call that cannot be understood: exit 2, one sentence, and where the help is.
enum UsageError: Error, Equatable {
  case unknownCommand(String, nearest: String?)
  case unknownOption(String, nearest: String?)
  case valueMissing(String, String)
  case valueNotTaken(String)
  case badValue(option: String, value: String, expected: Title)
  case operandMissing(Title)
  case operandNotTaken(String)
  case noLedgerNamed
  /// Two words of a call that cannot both count.
  case notTogether(String, String)
  /// The first counts only beside the second.
  case onlyWith(String, String)

  var sentence: Title {
    switch self {
    case .unknownCommand(let name, let nearest):
      let hint = nearest.map { Title(vi: "; có phải '\($0)'?", en: "; did you mean '\($0)'?") }
      return Title(
        vi: "không có lệnh '\(name)'\(hint?.vi ?? ""); 'socai help' liệt kê các lệnh",
        en: "there is no command '\(name)'\(hint?.en ?? ""); 'socai help' lists the commands")
    case .unknownOption(let word, let nearest):
      let hint = nearest.map { Title(vi: "; có phải '--\($0)'?", en: "; did you mean '--\($0)'?") }
      return Title(
        vi: "lệnh này không nhận '\(word)'\(hint?.vi ?? ""); thêm --help để xem các tùy chọn",
        en: "this command does not take '\(word)'\(hint?.en ?? ""); --help lists its options")
    case .valueMissing(let name, let placeholder):
      return Title(vi: "--\(name) cần một giá trị: \(placeholder)", en: "--\(name) needs a value: \(placeholder)")
    case .valueNotTaken(let name):
      return Title(vi: "--\(name) không nhận giá trị", en: "--\(name) takes no value")
    case .badValue(let option, let value, let expected):
      return Title(
        vi: "\(option): '\(value)' không hợp lệ; cần \(expected.vi)",
        en: "\(option): '\(value)' will not do; give \(expected.en)")
    case .operandMissing(let what):
      return Title(vi: "thiếu \(what.vi)", en: "\(what.en) is missing")
    case .operandNotTaken(let word):
      return Title(vi: "thừa '\(word)'", en: "'\(word)' is one word too many")
    case .notTogether(let one, let other):
      return Title(
        vi: "\(one) và \(other) không dùng cùng nhau; hãy bỏ một trong hai",
        en: "\(one) and \(other) do not go together; leave one of them out")
    case .onlyWith(let one, let other):
      return Title(vi: "\(one) chỉ dùng cùng với \(other)", en: "\(one) is used with \(other) only")
    case .noLedgerNamed:
      return Title(
        vi: "chưa chỉ rõ sổ cái; thêm --ledger DIR hoặc đặt biến SOCAI_LEDGER",
        en: "no ledger is named; add --ledger DIR or set SOCAI_LEDGER")
    }
  }
}
