import Events
import Generation
import Glibc
import Ledger

/// Made-up ledgers to measure with.
enum BenchCommand: Command {
  static let name = "bench"
  static let summary = Title(
    vi: "lập sổ cái mẫu, dữ liệu bịa đặt, để đo tốc độ", en: "make a made-up ledger to measure with")
  static let operands = "generate|questions"
  static let options = [
    .ledger,
    Option("scale", "SCALE", Title(vi: "cỡ: commune, province, nation", en: "size: commune, province, nation")),
    Option(
      "seed", "NUMBER",
      Title(vi: "số gốc (mặc định 1): cùng số, cùng từng byte", en: "the same seed makes the same bytes; 1 unless told")
    ),
    Option("entries", "N", Title(vi: "khoảng bấy nhiêu mục, thay cho cả cỡ", en: "about so many entries of the scale")),
    Option(
      "provinces", "34|63",
      Title(
        vi: "số tỉnh của cỡ nation (mặc định 34; 63 như trước tháng 7/2025)",
        en: "provinces of the nation (34 unless told; 63 as before July 2025)")),
    Option("unit", "UNIT", Title(vi: "questions: địa bàn để hỏi", en: "questions: the area to ask of")),
    .format, .lang, .help,
  ]
  static let manual = Title(
    vi: """
      Lập một sổ cái mới ở --ledger với lịch sử bịa đặt 2021-2025: đơn vị, hộ, rà soát, thoát nghèo, hỗ trợ, vay vốn, ủng hộ,
      báo cáo, khen thưởng, sửa sai. Mục nào cũng đúng quy tắc; không có người thật. Cỡ nation có khoảng 50 triệu mục (14 GB).
      Đây là sổ minh họa, chỉ để đo: khóa ký suy ra từ --seed, ai cũng làm lại được. Cùng tùy chọn thì cùng từng byte.
      Thư mục phải trống hoặc chưa có; lần lập bị ngắt để lại DIR.new, hãy xóa rồi chạy lại.

      Ví dụ:
        socai bench generate --scale commune --seed 1 --ledger xa
        socai bench generate --scale nation --seed 1 --entries 1000000 --ledger trieu
        socai bench questions --unit t01 --ledger trieu   (một câu trả lời, một bằng chứng mất bao lâu khi sổ đã mở)
      """,
    en: """
      Makes a new ledger at --ledger with a made-up history of 2021 to 2025: units, households, reviews, exits, help, loans,
      gifts, reports, awards, corrections. Every entry obeys the rules; nobody in it is real. The nation has about 50 million
      entries (14 GB). It is a story, for measuring alone: its key grows from --seed, so anybody can make it again. The same
      options make the same bytes. The folder must be empty or new; what was cut off leaves DIR.new: remove it and run again.

      Examples:
        socai bench generate --scale commune --seed 1 --ledger commune
        socai bench generate --scale nation --seed 1 --entries 1000000 --ledger million
        socai bench questions --unit t01 --ledger million   (what one answer and one proof take once the ledger is open)
      """)

  /// Below and above, the shares of what happens are not right any more, or the numbers of communes run out.
  private static let entries = 1_000...60_000_000

  static func run(_ arguments: Arguments, _ console: Console) throws {
    guard let operand = arguments.operands.first else {
      throw UsageError.operandMissing(
        Title(vi: "việc cần làm: generate hoặc questions", en: "what to do: generate or questions"))
    }
    if operand == "questions" { return console.print(try BenchQuestions.answer(arguments)) }
    guard operand == "generate" else {
      throw UsageError.badValue(
        option: "bench", value: operand, expected: Title(vi: "generate hoặc questions", en: "generate or questions"))
    }
    let history = History(try options(arguments))
    let place = LedgerPlace(folder: try Inquiry.folder(arguments))
    let bar = Progress(Title(vi: "lập sổ mẫu", en: "making the history"), in: console.language)
    let started = ContinuousClock.now
    let made = try history.write(to: place, threadCount: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) {
      bar.update(done: $0, of: $1)
    }
    let elapsed = ContinuousClock.now - started
    console.print(answer(made, history, place, milliseconds: Int(elapsed / .milliseconds(1))))
  }

  private static func options(_ arguments: Arguments) throws -> HistoryOptions {
    guard let scale = Scale(rawValue: arguments["scale"] ?? "") else {
      throw bad("scale", arguments, Title(vi: "commune, province hoặc nation", en: "commune, province or nation"))
    }
    guard let seed = UInt64(arguments["seed"] ?? "1") else {
      throw bad("seed", arguments, Title(vi: "một số nguyên không âm", en: "a whole number from 0 on"))
    }
    var options = HistoryOptions(scale: scale, seed: seed)
    if let text = arguments["entries"] {
      guard let count = Int(text), entries.contains(count) else {
        throw bad(
          "entries", arguments, Title(vi: "từ 1000 đến 60000000 mục", en: "between 1000 and 60000000 entries"))
      }
      options.entryCount = count
    }
    if let text = arguments["provinces"] {
      guard let count = Int(text), [34, 63].contains(count) else {
        throw bad("provinces", arguments, Title(vi: "34 hoặc 63", en: "34 or 63"))
      }
      options.provinceCount = count
    }
    return options
  }

  private static func bad(_ option: String, _ arguments: Arguments, _ expected: Title) -> UsageError {
    .badValue(option: "--\(option)", value: arguments[option] ?? "", expected: expected)
  }

  private static func answer(
    _ made: History.Made, _ history: History, _ place: LedgerPlace, milliseconds: Int
  ) -> Answer {
    var answer = Answer(
      Title(vi: "Đã lập sổ cái mẫu \(place.folder)", en: "Made the ledger \(place.folder)"),
      [Column("what", vi: "mục", en: "what"), Column("value", vi: "giá trị", en: "value", number: true)])
    let rows: [(StaticString, Int)] = [
      ("entries", made.entryCount), ("bytes", made.byteCount), ("provinces", history.provinceCount),
      ("communes", history.communeCount), ("units", made.tallies.unitCount),
      ("households", made.tallies.householdCount), ("milliseconds", milliseconds),
    ]
    answer.rows =
      rows.map { [.text("\($0.0)"), .number($0.1)] } + [[.text("root"), .text(made.checkpoint.root.base64)]]
    answer.notes.append(
      Title(
        vi: "Sổ minh họa, dữ liệu bịa đặt, chỉ để đo tốc độ.",
        en: "A story: people, places and figures are made up, for measuring alone."))
    return answer
  }
}
