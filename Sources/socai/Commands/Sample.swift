import Bookkeeping
import CanonicalJSON
import Events
import Foundation
import Ledger
import Merkle
import Projections

enum SampleCommand: Command {
  static let name = "sample"
  static let summary = Title(
    vi: "rút mẫu hộ đã thông báo, hoặc tính lại mẫu đã rút", en: "draw an announced sample, or draw it again to check")
  static let options =
    [
      Option(
        "announcement", "SEQ", Title(vi: "mục thông báo lấy mẫu", en: "the entry that announced the sample")),
      Option(
        "value", "TEXT", Title(vi: "giá trị công khai, đúng từng ký tự", en: "the public value, letter by letter")),
      Option("draft", nil, Title(vi: "chỉ in bản nháp để ghi vào sổ", en: "print only the draft to record")),
      Option("by", "ACCOUNT", Title(vi: "người ghi trong bản nháp", en: "who records the draft")),
    ] + Option.question
  static let manual = Title(
    vi: """
      Mẫu không ai chọn được: khung mẫu là những hộ mà sổ có lúc thông báo, giá trị công khai chỉ biết về sau. Hạt giống là
      SHA-256 của mã gốc tại mục thông báo, mã cuộc kiểm tra, một byte 0 và giá trị; lần rút thứ i là SHA-256 của hạt giống và
      i (4 byte), chia lấy dư cho số hộ trong khung. Ai có sổ cũng tính lại được; mẫu đã ghi được so với kết quả.

      Ví dụ:
        socai sample --announcement 812 --value 482913
        socai sample --announcement 812 --value 482913 --draft --by a-7f3k | socai append -
      """,
    en: """
      A sample that nobody could choose: the frame is what the log had at the announcement, and the public value became known
      later. The seed is the SHA-256 of the root at the announcement, the inspection's id, a zero byte and the value; draw i is
      the SHA-256 of the seed and i (4 bytes), modulo the households in the frame. Whoever has the log can draw again; a sample
      on record is held against the result.

      Examples:
        socai sample --announcement 812 --value 482913
        socai sample --announcement 812 --value 482913 --draft --by a-7f3k | socai append -
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    guard let number = try number("announcement", arguments), number > 0 else {
      throw UsageError.operandMissing(Title(vi: "--announcement", en: "--announcement"))
    }
    guard let text = arguments["value"], !text.isEmpty else {
      throw UsageError.operandMissing(Title(vi: "--value", en: "--value"))
    }
    let inquiry = try Inquiry(arguments)
    // As entries have it: the same letters give the same bytes.
    let value = text.precomposedStringWithCanonicalMapping
    guard let sample = try inquiry.books.reader.sample(announcedAt: Seq(UInt64(number)), value: value) else {
      throw UsageError.badValue(
        option: "--announcement", value: "\(number)",
        expected: Title(
          vi: "số thứ tự một mục inspection.sample-announced", en: "the number of an inspection.sample-announced entry")
      )
    }
    if arguments.has("draft") {
      return Terminal.write(
        String(decoding: try draft(sample, arguments, inquiry).canonicalBytes(), as: UTF8.self) + "\n")
    }
    try inquiry.answer(answer(sample, inquiry))
  }

  private static func answer(_ sample: DrawnSample, _ inquiry: Inquiry) -> Answer {
    var answer = Answer(
      Title(
        vi: "Mẫu của \(sample.inspection): \(sample.drawn.count) trong \(sample.frame.count) hộ",
        en: "Sample of \(sample.inspection): \(sample.drawn.count) of \(sample.frame.count) households"),
      [
        Column("turn", vi: "thứ tự", en: "drawn", number: true), Column("household", vi: "hộ", en: "household"),
        Column("place", vi: "vị trí trong khung", en: "place in the frame", number: true),
      ])
    answer.rows = sample.drawn.enumerated().map { turn, household in
      [.number(turn + 1), .text(household), .number(sample.frame.firstIndex(of: household))]
    }
    answer.notes = [
      Title(
        vi: "mã gốc tại mục \(sample.announcement): \(sample.root.hex)",
        en: "root at entry \(sample.announcement): \(sample.root.hex)"),
      Title(vi: "hạt giống: \(sample.seed.hex)", en: "seed: \(sample.seed.hex)"),
      verdict(sample, inquiry),
    ]
    return answer
  }

  /// What is on record for this announcement, held against the draw.
  private static func verdict(_ sample: DrawnSample, _ inquiry: Inquiry) -> Title {
    guard let draw = inquiry.state.inspections.sample(sample.announcement, asOf: inquiry.day)?.draw else {
      return Title(
        vi: "chưa rút mẫu; giá trị được công bố ngày \(sample.publicValueOn.formatted(in: .vi))",
        en: "not drawn yet; the value becomes public on \(sample.publicValueOn)")
    }
    let recorded = draw.drawn.map { inquiry.text($0) }
    if recorded == sample.drawn, draw.value == sample.value {
      return Title(vi: "đúng như mẫu đã ghi ở mục \(draw.seq)", en: "the same as entry \(draw.seq) recorded")
    }
    return Title(
      vi: "khác mẫu đã ghi ở mục \(draw.seq), rút với giá trị '\(draw.value)': \(recorded.joined(separator: ", "))",
      en: "not what entry \(draw.seq) recorded with the value '\(draw.value)': \(recorded.joined(separator: ", "))")
  }

  private static func draft(_ sample: DrawnSample, _ arguments: Arguments, _ inquiry: Inquiry) throws -> JSON {
    let line = try inquiry.books.reader.line(at: Position(seq: sample.announcement.number))
    let announcer = try JSON(parsing: line)["by"]?.string ?? ""
    var members: [(String, JSON)] = [
      ("by", .string(arguments["by"] ?? announcer)), ("on", .string(inquiry.day.isoText)),
      ("re", .integer(Int64(clamping: sample.announcement.number))), ("type", "inspection.sample-drawn"),
      ("unit", .string(sample.unit)), ("v", 1),
      (
        "what",
        [
          "drawn": .array(sample.drawn.map { .string($0) }), "frameSize": .integer(Int64(sample.frame.count)),
          "inspection": .string(sample.inspection), "value": .string(sample.value),
        ]
      ),
    ]
    if let plan = sample.plan { members.append(("plan", .string(plan))) }
    if inquiry.books.isStory {
      let morning = Timestamp("\(inquiry.day.isoText)T02:00:00.000Z") ?? inquiry.books.lastAt
      members.append(("at", .string(max(morning, inquiry.books.lastAt).isoText)))
    }
    return .object(JSON.Object(members))
  }
}
