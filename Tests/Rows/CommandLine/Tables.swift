import Events
import Testing

@testable import socai

@Suite struct `Tables and calls` {
  /// An account with seventeen columns, as a district's year may need.
  private var account: Answer {
    var answer = Answer(
      Title(vi: "Tài khoản", en: "Account"),
      [Column("standard", vi: "chuẩn nghèo", en: "standard"), Column("year", vi: "năm", en: "year")]
        + (1...15).map { Column("c\($0)", vi: "biến động số \($0)", en: "flow number \($0)", number: true) })
    answer.rows = [
      [.text("vn-mdp-2022-2025"), .year(2023)] + (1...15).map { .number($0 * 123_457) },
      [.text("vn-mdp-2022-2025"), .year(2024)] + (1...15).map { .number($0) },
    ]
    return answer
  }

  @Test(arguments: [40, 60, 80, 100, 200]) func `an account fits the terminal, and each number is whole`(_ width: Int) {
    let lines = account.table(width: width, in: .vi)
    #expect(lines.allSatisfy { $0.columnWidth <= width }, "\(lines.joined(separator: "\n"))")
    let words = lines.joined(separator: " ").split(separator: " ").map(String.init)
    // 15 × 123,457 = 1,851,855.
    for number in 1...15 { #expect(words.contains((number * 123_457).formatted(.vi))) }
    #expect(words.contains("1.851.855"))
  }

  @Test func `in a wide terminal a row is one line`() {
    #expect(account.table(width: 220, in: .en).suffix(2).count { $0.contains("2023") || $0.contains("2024") } == 2)
  }

  @Test func `a year is a number for machines and is never grouped`() {
    let answer = Answer(Title(vi: "", en: ""), [Column("year", vi: "năm", en: "year")], rows: [[.year(2023)]])
    #expect(answer.json(stamp: nil) == "{\"rows\":[\n{\"year\":2023}\n]}")
    #expect(answer.csv() == "year\r\n2023\r\n")
    #expect(answer.table(width: 80, in: .vi).last == "2023")
  }

  @Test(arguments: [
    (["--lang", "vi"], [], Language.vi), (["--lang=vi"], [], .vi), (["help", "--lang", "vi"], ["help"], .vi),
    (["help", "--lang=vi", "poverty"], ["help", "poverty"], .vi),
    (["--lang", "vi", "targets", "cb-t01"], ["targets", "cb-t01", "--lang", "vi"], .vi),
    (["targets", "--lang=en", "cb-t01"], ["targets", "cb-t01", "--lang", "en"], .en),
  ]) func `the language is understood wherever it stands`(_ given: [String], _ words: [String], _ language: Language)
    throws
  {
    let call = try Call(given)
    #expect(call.words == words)
    #expect(call.language == language)
  }

  @Test func `a language that is none, or none at all, is told`() {
    #expect(throws: UsageError.self) { try Call(["--lang", "fr"]) }
    #expect(throws: UsageError.valueMissing("lang", "vi|en")) { try Call(["targets", "--lang"]) }
  }

  private func sentence(_ words: String...) throws -> String {
    let row = try Row(.caoBang)
    try row.close()
    do {
      try row.run(words)
      return "it was taken"
    } catch let error as UsageError { return error.sentence.vi }
  }

  @Test func `options that cannot both count are refused in one sentence`() throws {
    let together = "không dùng cùng nhau; hãy bỏ một trong hai"
    #expect(try sentence("targets", "cb-t01", "--plan", "cb") == "TARGET và --plan \(together)")
    #expect(
      try sentence("why", "--unit", "cb-city", "--year", "2023", "--figure", "poor", "--class", "near-poor")
        == "--figure và --class \(together)")
    #expect(
      try sentence("poverty", "--unit", "cb-city", "--account", "--reduction") == "--account và --reduction \(together)"
    )
    #expect(try sentence("households", "h-1", "--unit", "cb-city") == "HOUSEHOLD và --unit \(together)")
    #expect(try sentence("append", "x.jsonl", "--stream") == "FILE và --stream \(together)")
    #expect(try sentence("append", "--stream", "--batch", "0") == "--batch: '0' không hợp lệ; cần một số nguyên từ 1")
    #expect(try sentence("append", "x.jsonl", "--batch", "5") == "--batch chỉ dùng cùng với --stream")
    #expect(try sentence("prove", "5", "--from", "3") == "SEQ|ID và --from \(together)")
    #expect(try sentence("poverty", "--by", "commune") == "--by chỉ dùng cùng với --unit")
    // A column of the account has a class: the two go together.
    #expect(
      try sentence("why", "--unit", "cb-city", "--year", "2023", "--figure", "new", "--class", "near-poor")
        == "it was taken")
  }

  @Test func `a type, a unit or a plan that the log cannot have is told with what it may be`() throws {
    #expect(
      try sentence("log", "--type", "nope").hasPrefix(
        "--type: 'nope' không hợp lệ; cần một loại mục hoặc một nhóm: access.,"))
    #expect(
      try sentence("log", "--type", "household.entred-poverty")
        == "--type: 'household.entred-poverty' không hợp lệ; cần một loại mục hoặc một nhóm: household.entered-poverty")
    #expect(try sentence("log", "--plan", "zz") == "--plan: 'zz' không hợp lệ; cần một mã có trong sổ")
  }

  @Test func `before the ledger was opened nothing was known, and the answer says so`() throws {
    let row = try Row(.caoBang, opened: "2022-12-01T00:00:00.000Z")
    try row.close()
    let arguments = try Arguments(
      ["--ledger", row.place.folder, "--as-known", "2015-01-01"], taking: TargetsCommand.options)
    let inquiry = try Inquiry(arguments)
    #expect(inquiry.books.knownTo.number == 0)
    #expect(
      inquiry.noted(try TargetsCommand.answer(arguments, inquiry)).notes.map(\.vi) == [
        "khi đó sổ chưa mở; --as-known cũng nhận số thứ tự của một mục"
      ])
  }
}
